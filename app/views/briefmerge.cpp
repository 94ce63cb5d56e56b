// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefmerge.h"

#include <QCoreApplication>
#include <QLocale>

#include "campaignchoices.h"
#include "campaignwords.h"
#include "personwords.h"
#include "rulesentence.h"

using namespace Qt::Literals::StringLiterals;
using otklik::campaigns::Brief;

namespace otklik::views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BriefMerge)
};

constexpr QLatin1String textPart("text:");

QString languageOf(const QString &part)
{
    return part.mid(textPart.size());
}

} // namespace

QStringList briefParts(const QList<Brief> &briefs)
{
    QStringList texts;
    for (const Brief &brief : briefs) {
        for (auto it = brief.texts.keyBegin(); it != brief.texts.keyEnd(); ++it) {
            if (const QString part = textPart + *it; !texts.contains(part))
                texts << part;
        }
    }
    texts.sort();
    if (std::any_of(briefs.begin(), briefs.end(), [](const Brief &brief) { return !brief.subjects.isEmpty(); }))
        texts.prepend(u"subject"_s);
    return QStringList{u"name"_s, u"topic"_s, u"audience"_s, u"channel"_s, u"gateway"_s, u"sender"_s} + texts +
           QStringList{u"fallback"_s, u"hours"_s, u"service"_s, u"expires"_s, u"household"_s};
}

bool sameBriefPart(const QString &part, const Brief &one, const Brief &other)
{
    Brief copy = one;
    copyBriefPart(part, other, copy);
    return copy == one;
}

void copyBriefPart(const QString &part, const Brief &from, Brief &to)
{
    if (part == "name"_L1)
        to.name = from.name;
    else if (part == "topic"_L1)
        to.topic = from.topic;
    else if (part == "audience"_L1) {
        to.segment = from.segment;
        to.rule = from.rule;
    } else if (part == "channel"_L1)
        to.channel = from.channel;
    else if (part == "gateway"_L1)
        to.gateway = from.gateway;
    else if (part == "sender"_L1)
        to.sender = from.sender;
    else if (part == "fallback"_L1)
        to.fallbackLanguage = from.fallbackLanguage;
    else if (part == "hours"_L1)
        to.hours = from.hours;
    else if (part == "service"_L1)
        to.service = from.service;
    else if (part == "expires"_L1)
        to.expiresAt = from.expiresAt;
    else if (part == "household"_L1)
        to.onePerHousehold = from.onePerHousehold;
    else if (part == "subject"_L1)
        to.subjects = from.subjects;
    else if (from.texts.contains(languageOf(part)))
        to.texts.insert(languageOf(part), from.texts.value(languageOf(part)));
    else
        to.texts.remove(languageOf(part));
}

QString briefPartWord(const QString &part)
{
    if (part == "name"_L1)
        return Words::tr("Name");
    if (part == "topic"_L1)
        return Words::tr("Topic");
    if (part == "audience"_L1)
        return Words::tr("Audience");
    if (part == "channel"_L1)
        return Words::tr("Channel");
    if (part == "gateway"_L1)
        return Words::tr("Gateway");
    if (part == "sender"_L1)
        return Words::tr("Sender");
    if (part == "fallback"_L1)
        return Words::tr("Text for other languages");
    if (part == "hours"_L1)
        return Words::tr("Hours");
    if (part == "service"_L1)
        return Words::tr("Service that counts");
    if (part == "expires"_L1)
        return Words::tr("Nothing leaves after");
    if (part == "household"_L1)
        return Words::tr("Who of a household");
    if (part == "subject"_L1)
        return Words::tr("Subject of the e-mail");
    return Words::tr("Text in %1").arg(languageWord(languageOf(part)));
}

QString briefPartWords(const QStringList &parts)
{
    QStringList words;
    for (const QString &part : parts)
        words << briefPartWord(part);
    return words.join(Words::tr(", ", "between items of a list"));
}

QString briefPartText(const QString &part, const Brief &brief, const CampaignChoices &choices)
{
    if (part == "name"_L1)
        return brief.name;
    if (part == "topic"_L1) {
        const auto *topic = choices.topic(brief.topic);
        return topic ? topic->name : brief.topic;
    }
    if (part == "audience"_L1) {
        if (!brief.segment.isEmpty())
            return Words::tr("Segment «%1»").arg(brief.segment);
        const auto rule = choices.ruleOf(brief);
        return rule ? audience::plainSentence(*rule, choices.names) : QString();
    }
    if (part == "channel"_L1)
        return brief.channel == "sms"_L1     ? Words::tr("SMS")
               : brief.channel == "email"_L1 ? Words::tr("E-mail")
                                             : channelWord(brief.channel);
    if (part == "gateway"_L1)
        return brief.gateway.isEmpty() ? Words::tr("The healthiest one") : brief.gateway;
    if (part == "sender"_L1)
        return brief.sender;
    if (part == "fallback"_L1) {
        if (!brief.fallbackLanguage)
            return {};
        return brief.fallbackLanguage->isEmpty() ? Words::tr("None: such people are left out")
                                                 : languageWord(*brief.fallbackLanguage);
    }
    if (part == "hours"_L1) {
        const QLocale locale;
        return brief.hours ? Words::tr("%1 to %2", "hours of the day")
                                 .arg(locale.toString(brief.hours->from, QLocale::ShortFormat),
                                      locale.toString(brief.hours->to, QLocale::ShortFormat))
                           : Words::tr("Any hour");
    }
    if (part == "service"_L1) {
        for (const auto &service : choices.services) {
            if (service.code == brief.service)
                return service.name;
        }
        return brief.service.isEmpty() ? Words::tr("Any service") : brief.service;
    }
    if (part == "expires"_L1)
        return brief.expiresAt.isValid() ? QLocale().toString(brief.expiresAt.toLocalTime(), QLocale::ShortFormat)
                                         : QString();
    if (part == "household"_L1)
        return brief.onePerHousehold ? Words::tr("One person") : Words::tr("Everybody");
    if (part == "subject"_L1)
        return QStringList(brief.subjects.values()).join(u'\n');
    return brief.texts.value(languageOf(part));
}

BriefMerge mergeBriefs(const std::optional<Brief> &original, const Brief &mine, const Brief &theirs)
{
    BriefMerge merge{original.value_or(Brief()), theirs, mine, mine, {}, {}, original.has_value()};
    for (const QString &part : briefParts({merge.original, theirs, mine})) {
        if (sameBriefPart(part, mine, theirs))
            continue;
        if (original && sameBriefPart(part, *original, mine)) {
            copyBriefPart(part, theirs, merge.merged);
            merge.taken << part;
        } else if (!original || !sameBriefPart(part, *original, theirs)) {
            merge.conflicts << part;
        }
    }
    return merge;
}

} // namespace otklik::views
