// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "gatewaylistmodel.h"
#include "label.h"
#include "rulesentence.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;
using otklik::campaigns::Brief;

namespace otklik::ui {

namespace {

const QString ownRule = u"\x01rule"_s; // entries that are no segment's name
const QString everybody = u"\x01all"_s;

QJsonObject ruleOfEverybody()
{
    return audience::Rule::all().toJson();
}

/// A field under its label, with room for a hint under it.
QVBoxLayout *field(QWidget *parent, const QString &label, QWidget *widget, Label *hint = nullptr)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::inGroup);
    auto *caption = new Label(label, parent);
    caption->setBuddy(widget);
    column->addWidget(caption);
    column->addWidget(widget);
    if (hint) {
        hint->setWordWrap(true);
        column->addWidget(hint);
    }
    return column;
}

void choose(QComboBox *box, const QString &data, const QString &missing)
{
    int index = box->findData(data);
    if (index < 0 &&
        !data.isEmpty()) { // it was removed from its pick list; it is shown, so that nothing changes unseen
        box->addItem(missing.arg(data), data);
        index = box->count() - 1;
    }
    box->setCurrentIndex(std::max(0, index));
}

} // namespace

BriefPanel::BriefPanel(const CampaignDesk &desk, QWidget *parent)
    : CampaignPanel(desk, parent), m_name(new QLineEdit(this)), m_topic(new QComboBox(this)),
      m_segment(new QComboBox(this)), m_service(new QComboBox(this)), m_gateway(new QComboBox(this)),
      m_sender(new QLineEdit(this)), m_household(new QCheckBox(tr("One message per household"), this)),
      m_topicHint(new Label(Label::Voice::Muted, {}, this)), m_count(new Label(Label::Voice::Section, {}, this)),
      m_sentence(new Label(Label::Voice::Muted, {}, this)), m_gatewayHint(new Label(Label::Voice::Muted, {}, this)),
      m_senderHint(new Label(Label::Voice::Muted, {}, this)), m_locked(new Label(Label::Voice::Muted, {}, this))
{
    m_name->setObjectName(u"nameLineEdit"_s);
    m_name->setMaxLength(200);
    m_name->setAccessibleName(tr("Name of the campaign"));
    m_name->setPlaceholderText(tr("Meter readings, November"));
    m_topic->setObjectName(u"topicComboBox"_s);
    m_topic->setAccessibleName(tr("Topic"));
    m_segment->setObjectName(u"segmentComboBox"_s);
    m_segment->setAccessibleName(tr("Segment"));
    m_service->setObjectName(u"serviceComboBox"_s);
    m_service->setAccessibleName(tr("Service whose use counts as success"));
    m_gateway->setObjectName(u"gatewayComboBox"_s);
    m_gateway->setAccessibleName(tr("Gateway"));
    m_sender->setObjectName(u"senderLineEdit"_s);
    m_sender->setAccessibleName(tr("Sender"));
    m_sender->setMaxLength(16);
    m_sender->setLayoutDirection(Qt::LeftToRight);
    m_sender->setPlaceholderText(tr("the gateway’s own"));
    m_count->setObjectName(u"segmentCountLabel"_s);
    m_sentence->setWordWrap(true);
    m_locked->setWordWrap(true);
    m_locked->setText(tr("This campaign was launched, so its brief can only be read."));
    m_household->setObjectName(u"onePerHouseholdCheckBox"_s);
    m_fields = {m_name, m_topic, m_segment, m_service, m_gateway, m_sender, m_household};
    for (auto *box : {m_topic, m_segment, m_service, m_gateway}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
    }

    auto *what = new QVBoxLayout;
    what->setSpacing(space::betweenGroups);
    what->addWidget(new Label(Label::Voice::Section, tr("What it is about"), this));
    what->addLayout(field(this, tr("Na&me"), m_name));
    what->addLayout(field(this, tr("&Topic, which people agreed to"), m_topic, m_topicHint));
    auto *segment = field(this, tr("Se&gment, who is meant"), m_segment, m_count);
    segment->addWidget(m_sentence);
    what->addLayout(segment);
    auto *household = new QVBoxLayout;
    household->setSpacing(space::inGroup);
    household->addWidget(m_household);
    auto *householdHint = new Label(Label::Voice::Muted,
                                    tr("Of people who live together one is written to, also where each has a number. "
                                       "People who share a number get one message in any case."),
                                    this);
    householdHint->setWordWrap(true);
    household->addWidget(householdHint);
    what->addLayout(household);
    what->addStretch(1);

    auto *how = new QVBoxLayout;
    how->setSpacing(space::betweenGroups);
    how->addWidget(new Label(Label::Voice::Section, tr("How it leaves"), this));
    auto *channel = new QVBoxLayout;
    channel->setSpacing(space::inGroup);
    channel->addWidget(new Label(tr("Channel"), this));
    auto *sms = new Label(Label::Voice::Section, tr("SMS"), this);
    sms->setObjectName(u"channelLabel"_s);
    channel->addWidget(sms);
    how->addLayout(channel);
    how->addLayout(field(this, tr("Gate&way"), m_gateway, m_gatewayHint));
    how->addLayout(field(this, tr("Se&nder, as the phone shows it"), m_sender, m_senderHint));
    how->addSpacing(space::unit);
    how->addLayout(field(this, tr("Counts as s&uccess: use of"), m_service));
    how->addStretch(1);

    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::pageEdge * 2);
    sides->addLayout(what, 1);
    sides->addLayout(how, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::betweenGroups, space::inGroup, 0);
    column->setSpacing(space::betweenGroups);
    column->addWidget(m_locked);
    column->addLayout(sides, 1);

    connect(m_name, &QLineEdit::textEdited, this, &BriefPanel::typed);
    connect(m_sender, &QLineEdit::textEdited, this, &BriefPanel::typed);
    connect(m_household, &QCheckBox::toggled, this, &BriefPanel::typed);
    for (auto *box : {m_topic, m_segment, m_service, m_gateway})
        connect(box, &QComboBox::currentIndexChanged, this, &BriefPanel::typed);
    connect(desk.figures, &views::CampaignFigures::countChanged, this, &BriefPanel::showCount);
}

void BriefPanel::fillChoices()
{
    const auto &choices = *desk().choices;
    m_topic->clear();
    m_topic->addItem(tr("Choose a topic…"), QString());
    for (const consent::Topic &topic : choices.topics)
        m_topic->addItem(tr("%1 — %2", "topic, agency").arg(topic.name, topic.agencyName), topic.code);
    m_segment->clear();
    m_segment->addItem(tr("Choose a segment…"), QString());
    for (const audience::Segment &segment : choices.segments)
        m_segment->addItem(segment.name, segment.name);
    m_segment->addItem(tr("Everybody"), everybody);
    m_service->clear();
    m_service->addItem(tr("Any service"), QString());
    for (const people::Service &service : choices.services)
        m_service->addItem(service.name, service.code);
    m_gateway->clear();
    m_gateway->addItem(tr("Automatic: the healthiest, by weight"), QString());
    for (const messaging::GatewayAccount &account : choices.gateways)
        m_gateway->addItem(
            tr("%1 — %2", "gateway, its state").arg(account.name, views::gatewayStateWord(account.state)),
            account.name);
}

void BriefPanel::take()
{
    m_filling = true;
    fillChoices();
    const Brief &now = brief();
    if (m_name->text() != now.name) // leaves the cursor where it is when only pick lists changed
        m_name->setText(now.name);
    if (m_sender->text() != now.sender)
        m_sender->setText(now.sender);
    m_household->setChecked(now.onePerHousehold);
    const QString gone = tr("%1 (not in the list any more)");
    choose(m_topic, now.topic, gone);
    if (now.segment.isEmpty() && !now.rule.isEmpty() && now.rule != ruleOfEverybody())
        m_segment->addItem(tr("The brief’s own rule"), ownRule);
    choose(m_segment,
           !now.segment.isEmpty()          ? now.segment
           : now.rule.isEmpty()            ? QString()
           : now.rule == ruleOfEverybody() ? everybody
                                           : ownRule,
           gone);
    choose(m_service, now.service, gone);
    choose(m_gateway, now.gateway, gone);
    m_locked->setVisible(!isDraft());
    for (auto *widget : std::as_const(m_fields))
        widget->setEnabled(isDraft());
    m_filling = false;
    showHints();
    showCount();
}

void BriefPanel::entered()
{
    if (isDraft() && m_name->text().isEmpty())
        m_name->setFocus();
}

void BriefPanel::typed()
{
    if (m_filling)
        return;
    Brief now = brief();
    now.name = m_name->text();
    now.sender = m_sender->text().trimmed();
    now.onePerHousehold = m_household->isChecked();
    now.topic = m_topic->currentData().toString();
    now.service = m_service->currentData().toString();
    now.gateway = m_gateway->currentData().toString();
    const QString segment = m_segment->currentData().toString();
    if (segment == everybody) {
        now.segment.clear();
        now.rule = ruleOfEverybody();
    } else if (segment != ownRule) {
        now.segment = segment;
        now.rule = {};
    }
    desk().editor->edit(now);
    showHints();
}

void BriefPanel::showHints()
{
    const auto *topic = desk().choices->topic(brief().topic);
    m_topicHint->setVisible(topic);
    if (topic)
        m_topicHint->setText(topic->basis == "service"_L1
                                 ? tr("A service notice: goes to everybody who has not refused it.")
                                 : tr("Goes only to those who agreed to this topic by SMS."));
    const auto rule = desk().choices->ruleOf(brief());
    m_sentence->setText(rule ? audience::plainSentence(*rule, desk().choices->names) : QString());
    m_sentence->setVisible(rule.has_value());

    QString hint;
    Tone tone = Tone::Neutral;
    if (desk().choices->gateways.isEmpty()) {
        hint = tr("There is no SMS gateway yet. Add one in Settings before the launch.");
        tone = Tone::Attention;
    }
    for (const messaging::GatewayAccount &account : desk().choices->gateways) {
        if (account.name != brief().gateway)
            continue;
        const QString price = views::gatewayPriceText(account);
        hint = account.state != messaging::GatewayState::Ok ? account.stateSentence
               : price.isEmpty()                            ? tr("No price is set for it.")
                                                            : tr("%1 for each part of a message.").arg(price);
        tone = account.state == messaging::GatewayState::Stopped   ? Tone::Danger
               : account.state == messaging::GatewayState::Waiting ? Tone::Attention
                                                                   : Tone::Neutral;
    }
    m_gatewayHint->setText(hint);
    m_gatewayHint->setTone(tone);
    m_gatewayHint->setVisible(!hint.isEmpty());
    Brief senderOnly;
    senderOnly.sender = brief().sender;
    senderOnly.texts.insert(u"en"_s, u"x"_s);
    const bool bad = !senderOnly.checkTexts();
    m_senderHint->setText(bad ? tr("At most 11 Latin letters and digits, or a number of 3 to 15 digits.")
                              : tr("Letters cannot be answered to; a number can."));
    m_senderHint->setTone(bad ? Tone::Danger : Tone::Neutral);
}

void BriefPanel::showCount()
{
    const auto count = desk().figures->segmentCount();
    const bool chosen = desk().choices->ruleOf(brief()).has_value();
    m_count->setVisible(chosen);
    m_count->setText(count ? tr("%Ln people fit now", nullptr, int(*count)) : tr("Counting…"));
    m_count->setTone(count && *count == 0 ? Tone::Attention : Tone::Neutral);
}

} // namespace otklik::ui
