// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigndraft.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

static QJsonObject objectOf(const campaigns::Brief &brief)
{
    QJsonObject texts;
    for (auto it = brief.texts.cbegin(); it != brief.texts.cend(); ++it)
        texts.insert(it.key(), it.value());
    QJsonObject object{{u"name"_s, brief.name},       {u"topic"_s, brief.topic},
                       {u"segment"_s, brief.segment}, {u"rule"_s, brief.rule},
                       {u"channel"_s, brief.channel}, {u"gateway"_s, brief.gateway},
                       {u"sender"_s, brief.sender},   {u"text"_s, texts},
                       {u"service"_s, brief.service}};
    QJsonObject subjects;
    for (auto it = brief.subjects.cbegin(); it != brief.subjects.cend(); ++it)
        subjects.insert(it.key(), it.value());
    if (!subjects.isEmpty())
        object.insert(u"subject"_s, subjects);
    if (brief.fallbackLanguage)
        object.insert(u"fallback"_s, *brief.fallbackLanguage);
    if (brief.hours)
        object.insert(u"hours"_s,
                      QJsonArray{brief.hours->from.toString(u"HH:mm"_s), brief.hours->to.toString(u"HH:mm"_s)});
    if (brief.onePerHousehold)
        object.insert(u"household"_s, true);
    if (brief.expiresAt.isValid())
        object.insert(u"expires"_s, brief.expiresAt.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

static campaigns::Brief briefOf(const QJsonObject &object)
{
    campaigns::Brief brief;
    brief.name = object.value("name"_L1).toString();
    brief.topic = object.value("topic"_L1).toString();
    brief.segment = object.value("segment"_L1).toString();
    brief.rule = object.value("rule"_L1).toObject();
    brief.channel = object.value("channel"_L1).toString(u"sms"_s);
    brief.gateway = object.value("gateway"_L1).toString();
    brief.sender = object.value("sender"_L1).toString();
    brief.service = object.value("service"_L1).toString();
    const QJsonObject texts = object.value("text"_L1).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        brief.texts.insert(it.key(), it.value().toString());
    const QJsonObject subjects = object.value("subject"_L1).toObject();
    for (auto it = subjects.begin(); it != subjects.end(); ++it)
        brief.subjects.insert(it.key(), it.value().toString());
    if (object.contains("fallback"_L1))
        brief.fallbackLanguage = object.value("fallback"_L1).toString();
    const QJsonArray hours = object.value("hours"_L1).toArray();
    brief.hours = hours.size() == 2 ? std::optional(TimeWindow{QTime::fromString(hours.at(0).toString(), u"HH:mm"_s),
                                                               QTime::fromString(hours.at(1).toString(), u"HH:mm"_s)})
                                    : std::nullopt;
    brief.onePerHousehold = object.value("household"_L1).toBool();
    brief.expiresAt = QDateTime::fromString(object.value("expires"_L1).toString(), Qt::ISODateWithMs);
    return brief;
}

QByteArray CampaignDraft::toBytes() const
{
    QJsonObject object = objectOf(brief);
    object.insert(u"campaign"_s, campaign.value);
    object.insert(u"version"_s, version);
    object.insert(u"at"_s, at.toString(Qt::ISODateWithMs));
    if (base)
        object.insert(u"base"_s, objectOf(*base));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<CampaignDraft> CampaignDraft::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object.contains("text"_L1))
        return std::nullopt;
    CampaignDraft draft;
    draft.campaign = CampaignId(object.value("campaign"_L1).toInteger());
    draft.version = object.value("version"_L1).toInt();
    draft.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    draft.brief = briefOf(object);
    if (object.contains("base"_L1))
        draft.base = briefOf(object.value("base"_L1).toObject());
    return draft;
}

} // namespace otklik::views
