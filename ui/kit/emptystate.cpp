// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.h"
#include "icons.h"
#include "label.h"
#include "theme.h"

namespace otklik::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_heading(new Label(Label::Voice::Section, {}, this)),
      m_sentence(new Label(Label::Voice::Muted, {}, this)), m_button(makeMainButton({}, {}, this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_button->setObjectName(QStringLiteral("emptyStatePushButton"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::unit);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(space::unit);
    column->addWidget(m_heading, 0, Qt::AlignHCenter);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_sentence, 4);
    line->addStretch(1);
    column->addLayout(line);
    column->addSpacing(space::unit);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    for (auto *label : {m_heading, m_sentence})
        label->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const auto action = m_action)
            action();
    });
    dress();
}

void EmptyState::setContent(Kind kind, const QString &sentence, const QString &actionText, std::function<void()> action)
{
    m_kind = kind;
    m_action = std::move(action);
    m_sentence->setText(sentence);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    dress();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::dress()
{
    QString name, heading;
    Tone tone = Tone::Neutral;
    switch (m_kind) {
    case Kind::NothingYet:
        name = QStringLiteral("list-add"), heading = tr("Nothing here yet"), tone = Tone::Accent;
        break;
    case Kind::FilterHidesAll:
        name = QStringLiteral("view-filter"), heading = tr("The filter hides everything");
        break;
    case Kind::NoRight:
        name = QStringLiteral("object-locked"), heading = tr("You have no right to see this");
        break;
    case Kind::Offline:
        name = QStringLiteral("network-disconnect"), heading = tr("No connection to the database"),
        tone = Tone::Attention;
        break;
    case Kind::Failed:
        name = QStringLiteral("otklik-danger"), heading = tr("This could not be shown"), tone = Tone::Danger;
        break;
    }
    const Colours &c = coloursOf(palette());
    constexpr int side = 56, glyph = 22;
    QPixmap badge(QSize(side, side) * devicePixelRatioF());
    badge.setDevicePixelRatio(devicePixelRatioF());
    badge.fill(Qt::transparent);
    QPainter painter(&badge);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone == Tone::Neutral ? c.hover : c.surface(tone));
    painter.drawEllipse(0, 0, side, side);
    icon(name, tone).paint(&painter, QRect((side - glyph) / 2, (side - glyph) / 2, glyph, glyph));
    painter.end();
    m_icon->setPixmap(badge);
    m_heading->setText(heading);
    setAccessibleName(heading);
    setAccessibleDescription(m_sentence->text());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        dress();
}

} // namespace otklik::ui
