// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactspanel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "campaignwords.h"
#include "chip.h"
#include "flowlayout.h"
#include "label.h"
#include "panelcontent.h"
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

namespace {

/// «2nd of 3» where a kind has several addresses: the first is used first.
QString placeText(const people::Address &address, const QList<people::Address> &all)
{
    int place = 0;
    int living = 0;
    for (const people::Address &other : all) {
        if (other.kind != address.kind || other.isDead())
            continue;
        ++living;
        if (other.id == address.id)
            place = living;
    }
    if (living < 2 || place == 0)
        return {};
    return place == 1 ? ContactsPanel::tr("used first") : ContactsPanel::tr("used as number %1").arg(place);
}

} // namespace

ContactsPanel::ContactsPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setObjectName(u"contactsPanel"_s);
    column->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups, space::betweenGroups);
}

void ContactsPanel::setCard(const views::PersonCard &card)
{
    PanelContent content(this, m_content);
    auto *column = content.column();
    column->addWidget(new Label(Label::Voice::Section, tr("Addresses"), m_content));
    for (const people::Address &address : card.person.addresses)
        addAddress(column, address, card);
    if (card.person.addresses.isEmpty())
        column->addWidget(new Label(Label::Voice::Muted, tr("None is known"), m_content));
    addWishes(column, card.person);
    content.show();
}

void ContactsPanel::addAddress(QVBoxLayout *column, const people::Address &address, const views::PersonCard &card)
{
    const QList<people::Sharer> &sharers = card.sharers;
    auto *block = new QVBoxLayout;
    block->setSpacing(0);
    const bool email = address.kind == people::AddressKind::Email;
    auto *value = new Label(Label::Voice::Body,
                            email ? views::leftToRight(address.value) : views::phoneText(address.value), m_content);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setElided(true);
    block->addWidget(value);
    QStringList marks{views::addressKindWord(address.kind), placeText(address, card.person.addresses)};
    if (address.verifiedAt.isValid())
        marks << tr("verified on %1").arg(views::dayText(address.verifiedAt.toLocalTime().date(), card.today));
    const bool shared = address.shared || std::any_of(sharers.cbegin(), sharers.cend(), [&address](const auto &other) {
                            return other.address == address.id;
                        });
    if (shared)
        marks << tr("shared");
    if (!address.timeZone.isEmpty() && address.timeZone != card.person.timeZone)
        marks << views::leftToRight(address.timeZone);
    if (address.isDead())
        marks << tr("dead since %1").arg(views::dayText(address.deadSince.toLocalTime().date()));
    marks.removeAll(QString());
    auto *about = new Label(Label::Voice::Small, marks.join(tr(", ", "between items of a list")), m_content);
    about->setObjectName(u"address%1Label"_s.arg(address.id.value));
    about->setWordWrap(true);
    if (address.isDead())
        about->setTone(Tone::Danger);
    else if (shared)
        about->setTone(Tone::Attention);
    block->addWidget(about);
    for (const hygiene::NumberStanding &number : card.numbers) {
        if (number.address != address.id || (address.isDead() && !number.suspension.isValid()))
            continue;
        const QString line =
            hygiene::standingLine(number, [&card](const QDate &day) { return views::dayText(day, card.today); });
        if (line.isEmpty())
            continue;
        auto *looked = new Label(Label::Voice::Small, line, m_content);
        looked->setObjectName(u"lookedUpLabel"_s);
        looked->setWordWrap(true);
        block->addWidget(looked);
    }
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

/// In which language, by which clock, over which channel.
void ContactsPanel::addWishes(QVBoxLayout *column, const people::Person &person)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, space::inGroup, 0, 0);
    form->setHorizontalSpacing(space::unit);
    form->setVerticalSpacing(space::inGroup);
    const auto line = [this, form](const QString &name, const QString &value, const QString &objectName) {
        auto *text = new Label(Label::Voice::Small, value, m_content);
        text->setObjectName(objectName);
        text->setElided(true);
        form->addRow(new Label(Label::Voice::Small, name, m_content), text);
    };
    line(tr("Language"),
         person.language.isEmpty() ? tr("As the organisation's", "a language") : views::languageWord(person.language),
         u"languageLabel"_s);
    line(tr("Time zone"),
         person.timeZone.isEmpty() ? tr("As the address or the city", "a time zone")
                                   : views::leftToRight(person.timeZone),
         u"zoneLabel"_s);
    line(tr("Channel"), views::channelWord(person.preferredChannel), u"channelLabel"_s);
    column->addLayout(form);
}

ConsentPanel::ConsentPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setObjectName(u"consentPanel"_s);
    column->setContentsMargins(space::betweenGroups, 0, space::betweenGroups, space::betweenGroups);
}

void ConsentPanel::setCard(const views::PersonCard &card)
{
    PanelContent content(this, m_content);
    auto *column = content.column();
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
    content.show();
}

} // namespace otklik::ui
