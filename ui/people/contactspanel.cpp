// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactspanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "chip.h"
#include "flowlayout.h"
#include "label.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

Tone toneOfStanding(const views::TopicStanding &standing)
{
    using State = views::TopicStanding::State;
    switch (standing.state) {
    case State::Open:
        return Tone::Good;
    case State::Partly:
        return Tone::Attention;
    case State::Refused:
    case State::Stopped:
        return Tone::Danger;
    case State::NotAsked:
        break;
    }
    return Tone::Neutral;
}

} // namespace

QWidget *consentChips(const QList<views::TopicStanding> &topics, bool onlyWords,
                      const std::function<void(TopicId)> &pressed, QWidget *parent)
{
    auto *chips = new QWidget(parent);
    chips->setObjectName(u"consentChips"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    auto *flow = new FlowLayout(chips, 6);
    for (const views::TopicStanding &standing : topics) {
        if (onlyWords && standing.state == views::TopicStanding::State::NotAsked)
            continue;
        auto *chip = new Chip(standing.name, toneOfStanding(standing), chips);
        chip->setObjectName(standing.code + u"Chip"_s);
        const QString text = views::standingText(standing);
        chip->setToolTip(tipText(text));
        chip->setAccessibleDescription(text);
        if (pressed) {
            chip->setClickable(true);
            QObject::connect(chip, &Chip::clicked, chips, [pressed, topic = standing.topic] { pressed(topic); });
        }
        flow->addWidget(chip);
    }
    return chips;
}

ContactsPanel::ContactsPanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups,
                                 space::betweenGroups);
}

void ContactsPanel::setCard(const views::PersonCard &card)
{
    const bool focused = m_content && m_content->isAncestorOf(QWidget::focusWidget());
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // a chip of it may be the sender
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(new Label(Label::Voice::Section, tr("Addresses"), m_content));
    for (const people::Address &address : card.person.addresses)
        addAddress(column, address, card.sharers);
    if (card.person.addresses.isEmpty())
        column->addWidget(new Label(Label::Voice::Muted, tr("None is known"), m_content));
    column->addSpacing(space::unit);
    column->addWidget(new Label(Label::Voice::Section, tr("Consent"), m_content));
    if (card.stoppedAll) {
        auto *stopped = new Label(Label::Voice::Body, tr("STOP to everything stands."), m_content);
        stopped->setTone(Tone::Danger);
        stopped->setWordWrap(true);
        column->addWidget(stopped);
    }
    column->addWidget(consentChips(
        card.topics, false, [this](TopicId topic) { Q_EMIT topicChosen(topic); }, m_content));
    if (card.topics.isEmpty())
        column->addWidget(new Label(Label::Voice::Muted, tr("There are no topics yet"), m_content));
    column->addStretch(1);
    m_column->addWidget(m_content, 1);
    if (focused)
        setFocus();
}

void ContactsPanel::addAddress(QVBoxLayout *column, const people::Address &address,
                               const QList<people::Sharer> &sharers)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(0);
    const bool email = address.kind == people::AddressKind::Email;
    auto *value = new Label(Label::Voice::Body,
                            email ? views::leftToRight(address.value) : views::phoneText(address.value), m_content);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setElided(true);
    block->addWidget(value);
    QStringList marks{views::addressKindWord(address.kind)};
    if (address.verifiedAt.isValid())
        marks << tr("verified");
    const bool shared = address.shared || std::any_of(sharers.cbegin(), sharers.cend(), [&address](const auto &other) {
                            return other.address == address.id;
                        });
    if (shared)
        marks << tr("shared");
    if (address.isDead())
        marks << tr("dead since %1").arg(views::dayText(address.deadSince.toLocalTime().date()));
    auto *about = new Label(Label::Voice::Small, marks.join(tr(", ", "between items of a list")), m_content);
    if (address.isDead())
        about->setTone(Tone::Danger);
    else if (shared)
        about->setTone(Tone::Attention);
    block->addWidget(about);
    QStringList others;
    for (const people::Sharer &other : sharers) {
        if (other.address == address.id)
            others << people::displayName(other.familyName, other.givenName, other.patronymic);
    }
    if (!others.isEmpty()) { // whom to ask for
        constexpr qsizetype shown = 3;
        QString names = others.mid(0, shown).join(tr(", ", "between items of a list"));
        if (others.size() > shown)
            names = tr("%1 and %Ln others", nullptr, int(others.size() - shown)).arg(names);
        auto *also = new Label(Label::Voice::Small, tr("also of %1").arg(names), m_content);
        also->setObjectName(u"sharersLabel"_s);
        also->setWordWrap(true);
        block->addWidget(also);
    }
    column->addLayout(block);
}

} // namespace otklik::ui
