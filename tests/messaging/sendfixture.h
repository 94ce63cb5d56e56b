// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "channel.h"
#include "claims.h"
#include "gatewayaccounts.h"
#include "jobprogress.h"
#include "sendjobs.h"
#include "testdatabase.h"

namespace otklik::test {

using namespace messaging;
using namespace Qt::Literals::StringLiterals;

/// A city with one topic, one gateway, and people who agreed to be written to; each person has a mobile.
class SendCity
{
public:
    explicit SendCity(int size = 3, const Clock &clock = {}) : data(TestDatabase::WithSchema, clock)
    {
        data.sql(u"INSERT INTO agency (id, code, name) VALUES (1, 'city', 'City')"_s);
        data.sql(u"INSERT INTO topic (id, agency_id, code, name) VALUES (1, 1, 'water', 'Water meters')"_s);
        addPeople(size);
        gateway = addGateway(u"main"_s);
    }

    store::Database &db() { return data.db(); }

    /// Numbered from the last one on; one statement each, whatever their number.
    void addPeople(int n, bool consent = true)
    {
        const QString numbers =
            u"WITH RECURSIVE n(i) AS (SELECT CAST(:first AS bigint) UNION ALL SELECT i + 1 FROM n WHERE i < :last) "_s;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const store::Bindings range{{"first", people + 1}, {"last", people + n}};
        auto with = [&](std::initializer_list<std::pair<QString, QVariant>> more) {
            store::Bindings all = range;
            for (const auto &[name, value] : more)
                all.add(name, value);
            return all;
        };
        store::Tx tx(db());
        data.sql(
            u"INSERT INTO person (id, site_id, family_name, given_name, language, time_zone, created_at, updated_at) "_s +
                numbers + u"SELECT i, 1, 'Family' || i, 'Given' || i, 'en', 'UTC', :a, :b FROM n"_s,
            with({{"a", now}, {"b", now}}));
        data.sql(u"INSERT INTO address (site_id, person_id, kind, value) "_s + numbers +
                     u"SELECT 1, i, 'mobile', '+7916' || CAST(1000000 + i AS text) FROM n"_s,
                 range);
        if (consent)
            data.sql(
                u"INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source) "_s +
                    numbers + u"SELECT 1, i, 1, 'any', 'granted', :a, 'test', 'import' FROM n"_s,
                with({{"a", now}}));
        if (!tx.commit())
            qFatal("people could not be laid out");
        people += n;
    }

    GatewayAccount addGateway(const QString &name, double rate = 0)
    {
        GatewayAccount account;
        account.name = name;
        account.kind = u"training"_s;
        account.channel = u"sms"_s;
        account.ratePerSecond = rate;
        const auto added = GatewayAccounts::add(db(), account);
        if (!added)
            qFatal("%s", qPrintable(added.error().sentence));
        return *added;
    }

    /// Withdraws everything for one person.
    void stop(qint64 person)
    {
        data.sql(
            u"INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source) VALUES (1, :p, NULL, 'any', 'withdrawn', :a, 'test', 'sms_keyword')"_s,
            {{"p", person}, {"a", QDateTime::currentDateTimeUtc()}});
    }

    /// Freezes everybody and hands the job over. \a zones: person → zone; the others live in UTC.
    CampaignId launch(const NewSendJob &wishes = {}, const QMap<qint64, QString> &zones = {}, int excluded = 0)
    {
        NewSendJob job = wishes;
        job.campaign = CampaignId(++campaigns);
        job.topic = TopicId(1);
        if (job.texts.isEmpty())
            job.texts = {{u"en"_s, u"Dear {given_name}, your meter"_s}};
        if (job.fallbackLanguage.isEmpty())
            job.fallbackLanguage = u"en"_s;
        store::Tx tx(db());
        const auto recorded = SendJobs::recordDecisions(
            db(),
            u"SELECT p.site_id, CAST(:campaign AS bigint), CAST(:step AS integer), p.id, CASE WHEN p.id > :excluded "
            u"THEN p.id - :excluded END, "
            "CASE WHEN p.id > :excluded THEN 'send' ELSE 'excluded' END, CASE WHEN p.id > :excluded THEN '' ELSE "
            "'no_consent' END, NULL, "
            "a.value, 'en', p.time_zone, NULL FROM person p JOIN address a ON a.person_id = p.id"_s,
            {{"campaign", job.campaign.bound()}, {"step", job.step}, {"excluded", excluded}});
        if (!recorded)
            qFatal("%s", qPrintable(recorded.error().sentence));
        for (auto it = zones.begin(); it != zones.end(); ++it)
            data.sql(u"UPDATE send_decision SET time_zone = :z WHERE person_id = :p"_s,
                     {{"z", it.value()}, {"p", it.key()}});
        const auto chunks = SendJobs::create(db(), job);
        if (!chunks)
            qFatal("%s", qPrintable(chunks.error().sentence));
        if (!tx.commit())
            qFatal("not launched");
        return job.campaign;
    }

    JobProgress progress(CampaignId campaign)
    {
        const auto progress = JobProgress::ofCampaign(db(), campaign);
        if (!progress)
            qFatal("%s", qPrintable(progress.error().sentence));
        if (progress->total() != progress->audience)
            qFatal("the states add up to %lld, the audience is %lld", progress->total(), progress->audience);
        return *progress;
    }

    QString jobState(CampaignId campaign) { return jobStateName(SendJobs::ofCampaign(db(), campaign)->first().state); }
    qint64 count(const QString &fromWhere)
    {
        return data.sql(u"SELECT COUNT(*) AS n FROM "_s + fromWhere).first().integer("n");
    }
    /// The state of a person's message as the view gives it.
    QString state(qint64 person)
    {
        return data.sql(u"SELECT state FROM v_messaging_message WHERE person_id = :p"_s, {{"p", person}})
            .first()
            .text("state");
    }
    QString code(qint64 person)
    {
        return data.sql(u"SELECT fact_code FROM v_messaging_message WHERE person_id = :p"_s, {{"p", person}})
            .first()
            .text("fact_code");
    }

    TestDatabase data;
    GatewayAccount gateway;
    int people = 0;
    int campaigns = 0;
};

inline MessageFact fact(const QString &id, MessageState state, const QString &code = {})
{
    MessageFact made;
    made.messageId = id;
    made.state = state;
    made.code = code;
    return made;
}

/// Everything short, so that nothing waits.
inline DispatchTimes quickTimes()
{
    DispatchTimes times;
    times.lease = 400;
    times.http = 200;
    times.settle = 30;
    times.lookEvery = 30;
    times.receiptWait = 300;
    times.backoffBase = 20;
    times.backoffCap = 200;
    times.poll = 10;
    times.pull = 20;
    times.onceWait = 3000;
    return times;
}

} // namespace otklik::test
