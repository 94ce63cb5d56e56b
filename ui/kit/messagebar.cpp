// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "buttons.h"
#include "icons.h"
#include "label.h"
#include "theme.h"

namespace otklik::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new Label(QString(), this)), m_action(makeButton({}, {}, this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageLabel"));
    m_action->setObjectName(QStringLiteral("messagePushButton"));
    m_close->setObjectName(QStringLiteral("messageCloseToolButton"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space::unit, space::inGroup, space::unit, space::inGroup);
    line->setSpacing(space::unit);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addWidget(m_text, 1);
    line->addWidget(m_action, 0, Qt::AlignVCenter);
    line->addWidget(m_close, 0, Qt::AlignVCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("otklik-close"), Tone::Neutral));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_message.action;
        clear();
        if (action)
            action();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    hide();
}

void MessageBar::say(Message message)
{
    m_message = std::move(message);
    dress();
    show();
}

void MessageBar::say(const Error &error, const QString &actionText, std::function<void()> action)
{
    Message message;
    message.tone =
        error.kind == Failure::Conflict || error.kind == Failure::Unreachable ? Tone::Attention : Tone::Danger;
    message.happened = error.sentence;
    message.actionText = actionText;
    message.action = std::move(action);
    say(std::move(message));
    setToolTip(error.code);
}

void MessageBar::clear()
{
    m_message = {};
    setToolTip({});
    hide();
}

void MessageBar::dress()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(icon(iconNameOf(m_message.tone), m_message.tone).pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setAccessibleName(wordOf(m_message.tone));
    // Two sentences handed in whole; a blank between them is not a glued sentence.
    m_text->setText(m_message.kept.isEmpty() ? m_message.happened
                                             : m_message.happened + QLatin1Char(' ') + m_message.kept);
    setAccessibleName(wordOf(m_message.tone));
    setAccessibleDescription(m_text->text());
    m_action->setText(m_message.actionText);
    m_action->setVisible(!m_message.actionText.isEmpty());
    m_close->setVisible(m_message.closable);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.of(m_message.tone));
    painter.setBrush(c.surface(m_message.tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::FontChange)
        dress();
}

} // namespace otklik::ui
