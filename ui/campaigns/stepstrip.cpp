// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "icons.h"
#include "theme.h"

namespace otklik::ui {

namespace {
constexpr int mark = 16, gap = 8, edge = 12, line = 3;
}

StepButton::StepButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setStep(const QString &name, Tone tone, const QString &word)
{
    setText(name);
    m_tone = tone;
    m_word = word;
    setAccessibleName(name);
    setAccessibleDescription(word);
    setToolTip(word);
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int words = std::max(QFontMetrics(bold).horizontalAdvance(text()),
                               QFontMetrics(smallFont(font())).horizontalAdvance(m_word));
    return {edge * 2 + mark + gap + words, fontMetrics().height() + QFontMetrics(smallFont(font())).height() + 20};
}

QSize StepButton::minimumSizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return {edge + mark + gap + QFontMetrics(bold).horizontalAdvance(text()) + 4, sizeHint().height()};
}

void StepButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? c.base : c.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 0, 0, 6), 6, 6);
    }
    if (isChecked())
        painter.fillRect(QRect(0, height() - line, width(), line), c.accent);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect inner = rect().adjusted(edge, 8, -4, -8 - line);
    QFont bold = font();
    bold.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics name(bold), word(smallFont(font()));
    const QRect whole = QStyle::visualRect(layoutDirection(), rect(), inner);
    QRect box(inner.left(), inner.top() + (name.height() - mark) / 2, mark, mark);
    ui::icon(iconNameOf(m_tone), m_tone).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), box));
    QRect words = mirrored ? whole.adjusted(0, 0, -mark - gap, 0) : whole.adjusted(mark + gap, 0, 0, 0);
    const int side = int(mirrored ? Qt::AlignRight : Qt::AlignLeft) |
                     Qt::AlignAbsolute; // a painter turns sides by the text otherwise
    painter.setFont(bold);
    painter.setPen(c.text);
    painter.drawText(words, side | Qt::AlignTop, name.elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(smallFont(font()));
    painter.setPen(m_tone == Tone::Neutral || m_tone == Tone::Good ? c.muted : c.of(m_tone));
    painter.drawText(words, side | Qt::AlignBottom, word.elidedText(m_word, Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

StepStrip::StepStrip(int steps, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stepStrip"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 1);
    row->setSpacing(2);
    for (int step = 0; step < steps; ++step) {
        auto *button = new StepButton(this);
        button->setObjectName(QStringLiteral("step%1Button").arg(step + 1));
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, step] {
            setCurrent(step);
            Q_EMIT chosen(step);
        });
        row->addWidget(button, 1);
        m_buttons << button;
    }
    setCurrent(0);
}

void StepStrip::setStep(int step, const QString &name, Tone tone, const QString &word)
{
    m_buttons.at(step)->setStep(name, tone, word);
}

void StepStrip::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setChecked(i == step);
        m_buttons.at(i)->setFocusPolicy(i == step ? Qt::StrongFocus : Qt::ClickFocus); // one stop for Tab
    }
}

bool StepStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            const bool forward = (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
            const int next = std::clamp(m_current + (forward ? 1 : -1), 0, int(m_buttons.size()) - 1);
            m_buttons.at(next)->setFocus();
            m_buttons.at(next)->click();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<StepButton *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StepStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), coloursOf(palette()).border);
}

} // namespace otklik::ui
