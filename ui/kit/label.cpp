// SPDX-License-Identifier: GPL-3.0-or-later
#include "label.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "theme.h"

namespace otklik::ui {

Label::Label(Voice voice, const QString &text, QWidget *parent) : QLabel(text, parent), m_voice(voice)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void Label::dress()
{
    m_dressing = true;
    const QFont body = QApplication::font();
    switch (m_voice) {
    case Voice::Title:
        setFont(titleFont(body));
        break;
    case Voice::Section:
        setFont(sectionFont(body));
        break;
    case Voice::Figure:
        setFont(titleFont(titleFont(body)));
        break;
    case Voice::Small:
        setFont(smallFont(body));
        break;
    default:
        setFont(body);
        break;
    }
    const Colours &c = coloursOf(QApplication::palette());
    QPalette own;
    if (m_tone != Tone::Neutral)
        own.setColor(QPalette::WindowText, c.of(m_tone));
    else if (m_voice == Voice::Muted || m_voice == Voice::Small)
        own.setColor(QPalette::WindowText, c.muted);
    setPalette(own);
    // QLabel goes by the script of its text; a Latin name on an Arabic page stands at the right like the rest.
    if ((alignment() & Qt::AlignHorizontal_Mask) == m_ownAlignment) {
        m_ownAlignment = leading(layoutDirection());
        setAlignment(m_ownAlignment | (alignment() & Qt::AlignVertical_Mask));
    }
    m_dressing = false;
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(std::min(size.width(), fontMetrics().averageCharWidth() * 8));
    return size;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_dressing &&
        (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange ||
         event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange))
        dress();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect rect = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, rect.width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    style()->drawItemText(&painter, rect,
                          int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine, palette(),
                          isEnabled(), shown, foregroundRole());
}

QString tipText(const QString &text)
{
    constexpr qsizetype widest = 70;
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString &word : paragraph.split(QLatin1Char(' '))) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > widest) {
                lines << line;
                line.clear();
            }
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace otklik::ui
