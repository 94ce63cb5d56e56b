// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentledger.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace otklik::consent {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype batchSize = 5000;
constexpr qint64 clocksDiffer = 10LL * 60; // seconds that a desk's clock may be ahead

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

Done check(const ConsentFact &fact, const QDateTime &now)
{
    static const QStringList channels{u"any"_s, u"sms"_s, u"voice"_s, u"email"_s, u"viber"_s};
    static const QStringList sources{u"portal"_s,      u"call_centre"_s, u"counter"_s, u"event"_s, u"paper"_s,
                                     u"sms_keyword"_s, u"import"_s,      u"page"_s,    u"desk"_s,  u"demo"_s};
    if (!fact.person.isValid())
        return fail(Failure::Invalid, u"consent.no_person"_s,
                    Words::tr("It is not said whose consent this is. Nothing was recorded."));
    if (!channels.contains(fact.channel))
        return fail(Failure::Invalid, u"consent.bad_channel"_s,
                    Words::tr("«%1» is no channel. Use any, sms, voice, email or viber. Nothing was recorded.")
                        .arg(fact.channel));
    if (!sources.contains(fact.source))
        return fail(Failure::Invalid, u"consent.bad_source"_s,
                    Words::tr("«%1» is no source of a consent. Use one of: %2. Nothing was recorded.")
                        .arg(fact.source, sources.join(", "_L1)));
    if (fact.recordedBy.trimmed().isEmpty())
        return fail(Failure::Invalid, u"consent.nobody"_s,
                    Words::tr("It is not said who recorded this consent. Nothing was recorded."));
    if (fact.at.isValid() && now.secsTo(fact.at) > clocksDiffer)
        return fail(Failure::Invalid, u"consent.in_future"_s,
                    Words::tr("A consent cannot be given in the future. Check the date and the clock of this computer. "
                              "Nothing was recorded."));
    return {};
}

Error explained(Error error)
{
    if (error.code == "database.constraint"_L1) // of what the ledger refers to, everything else was checked
        return {Failure::NotFound, u"consent.no_person"_s,
                Words::tr(
                    "The person or the topic of this consent is not in the database any more. Nothing was recorded.")};
    return error;
}

/// A null text would be bound as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Permission permissionOf(const store::Row &row)
{
    return {row.flag("permitted"), row.flag("suppressed"), row.id<ConsentEventId>("event_id")};
}

} // namespace

QString code(ConsentState state)
{
    return state == ConsentState::Granted ? u"granted"_s : u"withdrawn"_s;
}

Result<ConsentEventId> ConsentLedger::record(const ConsentFact &fact)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_CHECK(check(fact, now));
    auto rows = m_database.select(u"consent_add_event"_s, {{u"site"_s, fact.site.bound()},
                                                           {u"person"_s, fact.person.bound()},
                                                           {u"topic"_s, fact.topic.bound()},
                                                           {u"channel"_s, fact.channel},
                                                           {u"state"_s, code(fact.state)},
                                                           {u"at"_s, fact.at.isValid() ? fact.at : now},
                                                           {u"recorded_by"_s, fact.recordedBy},
                                                           {u"source"_s, fact.source},
                                                           {u"wording"_s, notNull(fact.wording)},
                                                           {u"evidence"_s, notNull(fact.evidence)}});
    if (!rows)
        return fail(explained(rows.error()));
    return rows->first().id<ConsentEventId>("id");
}

Result<qint64> ConsentLedger::recordMany(const QList<ConsentFact> &facts)
{
    OTKLIK_TRY(now, m_database.now());
    for (const ConsentFact &fact : facts)
        OTKLIK_CHECK(check(fact, now));
    qint64 recorded = 0;
    for (qsizetype from = 0; from < facts.size(); from += batchSize) {
        QJsonArray batch;
        for (const ConsentFact &fact : facts.mid(from, batchSize)) {
            QJsonObject o{{u"s"_s, (fact.site.isValid() ? fact.site : defaultSite).value},
                          {u"p"_s, fact.person.value},
                          {u"c"_s, fact.channel},
                          {u"st"_s, code(fact.state)},
                          {u"at"_s, (fact.at.isValid() ? fact.at : now).toUTC().toString(Qt::ISODateWithMs)},
                          {u"by"_s, fact.recordedBy},
                          {u"so"_s, fact.source},
                          {u"w"_s, fact.wording},
                          {u"e"_s, fact.evidence}};
            if (fact.topic.isValid())
                o.insert(u"t"_s, fact.topic.value);
            batch.append(o);
        }
        const QString events = QString::fromUtf8(QJsonDocument(batch).toJson(QJsonDocument::Compact));
        auto added = m_database.change(u"consent_add_events"_s, {{u"events"_s, events}});
        if (!added)
            return fail(explained(added.error()));
        recorded += batch.size();
    }
    return recorded;
}

Result<QList<ConsentEvent>> ConsentLedger::history(PersonId person) const
{
    OTKLIK_TRY(rows, m_database.select(u"consent_list_events"_s, {{u"person"_s, person.bound()}}));
    QList<ConsentEvent> events;
    for (const store::Row row : rows) {
        ConsentEvent event;
        event.id = row.id<ConsentEventId>("id");
        event.fact = {row.id<SiteId>("site_id"),
                      row.id<PersonId>("person_id"),
                      row.id<TopicId>("topic_id"),
                      row.text("channel"),
                      row.text("state") == "granted"_L1 ? ConsentState::Granted : ConsentState::Withdrawn,
                      row.instant("at"),
                      row.text("recorded_by"),
                      row.text("source"),
                      row.text("wording"),
                      row.text("evidence")};
        event.topicCode = row.text("topic_code");
        event.topicName = row.text("topic_name");
        events << event;
    }
    return events;
}

Result<QList<Standing>> ConsentLedger::currentState(PersonId person) const
{
    OTKLIK_TRY(rows, m_database.select(u"consent_list_standings"_s, {{u"person"_s, person.bound()}}));
    QList<Standing> standings;
    for (const store::Row row : rows)
        standings << Standing{row.id<TopicId>("topic_id"), row.text("code"),  row.text("name"),    row.text("basis"),
                              row.text("channel"),         permissionOf(row), row.instant("since")};
    return standings;
}

Result<Permission> ConsentLedger::permission(PersonId person, TopicId topic, const QString &channel) const
{
    OTKLIK_TRY(
        rows, m_database.select(u"consent_find_permission"_s,
                                {{u"person"_s, person.bound()}, {u"topic"_s, topic.bound()}, {u"channel"_s, channel}}));
    if (rows.isEmpty())
        return fail(Failure::NotFound, u"consent.no_person"_s,
                    Words::tr("This person, topic or channel is not in the database."));
    return permissionOf(rows.first());
}

} // namespace otklik::consent
