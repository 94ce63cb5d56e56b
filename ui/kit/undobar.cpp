// SPDX-License-Identifier: GPL-3.0-or-later
#include "undobar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "buttons.h"
#include "label.h"
#include "theme.h"

namespace otklik::ui {

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent), m_text(new Label(QString(), this)),
      m_button(makeQuietButton({}, QStringLiteral("edit-undo"), this))
{
    setObjectName(QStringLiteral("undoBar"));
    m_text->setObjectName(QStringLiteral("undoLabel"));
    m_button->setObjectName(QStringLiteral("undoPushButton"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space::unit + 4, space::inGroup, space::unit, space::inGroup + 3);
    line->addWidget(m_text, 1);
    line->addWidget(m_button);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_timer.setSingleShot(true);
    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        dismiss();
        Q_EMIT expired();
    });
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
    hide();
}

void UndoBar::offer(const QString &sentence, std::function<void()> undo, int milliseconds)
{
    m_undo = std::move(undo);
    m_length = milliseconds;
    m_text->setText(sentence);
    setAccessibleDescription(sentence);
    m_timer.start(milliseconds);
    m_tick.start();
    show();
}

void UndoBar::dismiss()
{
    m_undo = {};
    m_timer.stop();
    m_tick.stop();
    hide();
}

void UndoBar::undo()
{
    const auto undo = std::move(m_undo);
    dismiss();
    if (undo) {
        undo();
        Q_EMIT undone();
    }
}

void UndoBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.border);
    painter.setBrush(c.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    // How long the offer still stands, as a line that runs out towards the reading side.
    const double left = m_length > 0 ? std::clamp(double(m_timer.remainingTime()) / m_length, 0.0, 1.0) : 0;
    const double length = (width() - 16) * left;
    const double x = layoutDirection() == Qt::RightToLeft ? width() - 8 - length : 8;
    painter.fillRect(QRectF(x, height() - 4, length, 2), c.accent);
}

void UndoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_button->setText(tr("Undo"));
        m_button->setShortcut(QKeySequence::Undo);
        const QString key = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
        m_button->setToolTip(tr("Undo (%1)").arg(key));
        setAccessibleName(tr("Undo"));
    }
}

} // namespace otklik::ui
