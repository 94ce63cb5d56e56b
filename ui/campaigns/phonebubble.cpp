// SPDX-License-Identifier: GPL-3.0-or-later
#include "phonebubble.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "colours.h"
#include "theme.h"

namespace otklik::ui {

namespace {

constexpr int corner = 18, pad = 14;

/// The text on its bubble.
class Bubble final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.surface(Tone::Accent));
        painter.drawRoundedRect(QRectF(rect()), 14, 14);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

PhoneBubble::PhoneBubble(QWidget *parent) : QWidget(parent), m_sender(new QLabel(this)), m_text(new Bubble)
{
    setObjectName(QStringLiteral("phoneBubble"));
    m_sender->setTextFormat(Qt::PlainText);
    m_sender->setAlignment(Qt::AlignCenter);
    m_sender->setLayoutDirection(Qt::LeftToRight);
    m_text->setObjectName(QStringLiteral("bubbleLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setContentsMargins(pad, 10, pad, 10);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *inside = new QWidget;
    auto *room = new QVBoxLayout(inside);
    room->setContentsMargins(pad, 4, pad + 24, pad);
    room->addWidget(m_text);
    room->addStretch(1);
    auto *scroll = new QScrollArea(this); // a long text scrolls inside the phone
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, pad, 2, 2);
    column->setSpacing(space::unit);
    column->addWidget(m_sender);
    column->addWidget(scroll, 1);
    setMinimumHeight(150);
}

QString PhoneBubble::text() const
{
    return m_text->text();
}

void PhoneBubble::setMessage(const QString &sender, const QString &text, const QString &language)
{
    m_sender->setText(sender);
    m_text->setText(text);
    m_text->setLayoutDirection(language.isEmpty() ? layoutDirection() : QLocale(language).textDirection());
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(tr("Message as the phone shows it"));
    setAccessibleDescription(text);
    update();
}

void PhoneBubble::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.border);
    painter.setBrush(c.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace otklik::ui
