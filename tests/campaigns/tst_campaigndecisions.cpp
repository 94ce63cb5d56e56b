// SPDX-License-Identifier: GPL-3.0-or-later
#include "../messaging/sendfixture.h"

#include <QJsonArray>
#include <QJsonObject>

#include "campaignaccount.h"
#include "campaigndecisions.h"
#include "decisionpreview.h"
#include "resolvedbrief.h"
#include "searchamong.h"

using namespace otklik;
using namespace otklik::campaigns;
using namespace otklik::test;
using otklik::audience::DecisionPreview;

/// The why-ledger, before a launch and after it. Runs on SQLite, and on PostgreSQL where the environment names it.
class TestCampaignDecisions final : public QObject
{
    Q_OBJECT

    /// 12 people: 3 said STOP, 4 has the number of 5 (the lower id keeps it), 6 has none, 7 and 8 never agreed.
    static std::unique_ptr<SendCity> city()
    {
        auto made = std::make_unique<SendCity>(6);
        made->addPeople(2, false);
        made->addPeople(4);
        made->stop(3);
        made->data.sql(
            u"UPDATE address SET value = (SELECT a.value FROM address a WHERE a.person_id = 4) WHERE person_id = 5"_s);
        made->data.sql(u"DELETE FROM address WHERE person_id = 6"_s);
        return made;
    }
    static CampaignId draft(SendCity &city)
    {
        Brief brief;
        brief.name = u"Meters"_s;
        brief.topic = u"water"_s;
        brief.rule = QJsonObject{{u"all"_s, QJsonArray()}};
        brief.hours.reset();
        brief.texts = {{u"en"_s, u"Dear {given_name}, your meter"_s}};
        const auto id = Campaigns(city.db()).create(brief);
        if (!id)
            qFatal("%s", qPrintable(id.error().sentence));
        return *id;
    }
    static Result<std::shared_ptr<const DecisionPreview>> preview(SendCity &city, CampaignId id,
                                                                  const std::function<bool(qint64)> &goOn = {})
    {
        OTKLIK_TRY(campaign, Campaigns(city.db()).find(id));
        OTKLIK_TRY(resolved, resolveBrief(city.db(), campaign.brief));
        return DecisionPreview::make(city.db(), resolved.rule, resolved.terms(campaign.brief), goOn);
    }
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static const QMap<qint64, QString> &expected()
    {
        static const QMap<qint64, QString> reasons{{1, u"send"_s},
                                                   {2, u"send"_s},
                                                   {3, u"excluded:suppressed"_s},
                                                   {4, u"send"_s},
                                                   {5, u"excluded:duplicate_address"_s},
                                                   {6, u"excluded:no_address"_s},
                                                   {7, u"excluded:no_consent"_s},
                                                   {8, u"excluded:no_consent"_s},
                                                   {9, u"send"_s},
                                                   {10, u"send"_s},
                                                   {11, u"send"_s},
                                                   {12, u"send"_s}};
        return reasons;
    }

private Q_SLOTS:
    void shouldPageEverybodyOfAPreviewByKey()
    {
        const auto people = city();
        const CampaignId id = draft(*people);
        OTKLIK_VALUE(made, preview(*people, id));
        QCOMPARE(made->counts().audience, 12);
        QMap<qint64, QString> seen;
        PersonId after;
        for (;;) {
            const auto page = made->page({}, after, 5);
            for (const auto &line : page) {
                QVERIFY(line.person.value > after.value);
                after = line.person;
                seen.insert(line.person.value, line.reason);
            }
            if (page.size() < 5)
                break;
        }
        QCOMPARE(seen, expected());
        QCOMPARE(made->page(u"excluded:no_consent"_s, {}, 1).first().person.value, 7);
        QCOMPARE(made->page(u"excluded:no_consent"_s, PersonId(7), 9).size(), 1);
        QCOMPARE(made->page(u"excluded:budget"_s, {}, 9).size(), 0);
        QCOMPARE(made->of(PersonId(3))->reason, u"excluded:suppressed"_s);
        QVERIFY(!made->of(PersonId(99)));
        // Nothing was stored or sent.
        QCOMPARE(people->count(u"send_decision"_s), 0);
        QCOMPARE(people->count(u"send_job"_s), 0);
        QVERIFY(Campaigns(people->db()).find(id)->isDraft());
    }

    void shouldStopAPreviewWhenTold()
    {
        SendCity many(10000);
        OTKLIK_ERROR(preview(many, draft(many), [](qint64) { return false; }), "audience.preview_stopped");
    }

    void shouldSayOfADraftWhatALaunchWouldDecide()
    {
        const auto people = city();
        const CampaignId id = draft(*people);
        CampaignDecisions ledger(people->db());
        for (auto it = expected().cbegin(); it != expected().cend(); ++it) {
            OTKLIK_VALUE(why, ledger.why(id, PersonId(it.key())));
            QVERIFY(why.inAudience);
            QCOMPARE(why.fate.reason(), it.value());
            QVERIFY2(why.toText().contains(decisionWhy(it.value())), qPrintable(why.toText()));
        }
        OTKLIK_VALUE(nobody, ledger.why(id, PersonId(99)));
        QVERIFY(!nobody.inAudience);
        QVERIFY(!nobody.toText().isEmpty());
        OTKLIK_ERROR(ledger.why(CampaignId(99), PersonId(1)), "campaign.unknown");
    }

    void shouldTellWhatCameOfEveryDecision()
    {
        const auto people = city();
        const CampaignId id = draft(*people);
        OTKLIK_VALUE(launch, Campaigns(people->db()).launch(id));
        QCOMPARE(launch.toBeWritten, 7);
        CampaignFates fates(people->db());
        OTKLIK_VALUE(before, fates.page(id, {}, {}, 100));
        QCOMPARE(before.size(), 12);
        for (const PersonFate &fate : std::as_const(before)) {
            QCOMPARE(fate.reason(), expected().value(fate.person.value));
            QCOMPARE(fate.state, fate.decision == u"send"_s ? u"queued"_s : u"excluded"_s);
        }
        QCOMPARE(before.first().familyName, u"Family1"_s);

        people->stop(2); // between the launch and the sending
        Claims claims(people->db(), {}, u"me"_s);
        OTKLIK_VALUE(batch, claims.claim(people->gateway, 10));
        QVERIFY(batch.has_value());
        QList<MessageFact> facts;
        for (const OutgoingMessage &message : batch->batch.messages) {
            auto one = fact(message.id, facts.isEmpty() ? MessageState::Failed : MessageState::Sent,
                            facts.isEmpty() ? u"REJECTED_NETWORK"_s : QString());
            facts << one;
        }
        QCOMPARE(facts.size(), 6);
        OTKLIK_VALUE(marked, claims.markAnswered(*batch, facts));
        QVERIFY(!marked.zombie);

        OTKLIK_VALUE(after, fates.page(id, {}, {}, 100));
        QMap<QString, qint64> states;
        for (const PersonFate &fate : std::as_const(after)) {
            ++states[fate.state];
            if (fate.state == u"failed"_s)
                QCOMPARE(fate.code, u"REJECTED_NETWORK"_s);
            if (fate.person == PersonId(2)) {
                QCOMPARE(fate.state, u"cancelled"_s);
                QCOMPARE(fate.code, u"excluded:suppressed"_s);
            }
        }
        QCOMPARE(states, people->progress(id).byState());
        OTKLIK_VALUE(some, fates.page(id, u"excluded:no_consent"_s, PersonId(7), 5));
        QCOMPARE(some.size(), 1);
        QCOMPARE(some.first().person.value, 8);
        OTKLIK_VALUE(found, audience::searchAmongDecided(people->db(), id, u"+79161000009"_s, 50));
        OTKLIK_VALUE(only, fates.page(id, {}, {}, 50, found));
        QCOMPARE(only.size(), 1);
        QCOMPARE(only.first().person.value, 9);

        CampaignDecisions ledger(people->db());
        OTKLIK_VALUE(stopped, ledger.why(id, PersonId(2)));
        QVERIFY2(stopped.toText().contains(decisionWhy(u"excluded:suppressed"_s)), qPrintable(stopped.toText()));
        QCOMPARE(stopped.message.steps.size(), 1);
        OTKLIK_VALUE(sent, ledger.why(id, PersonId(9)));
        QVERIFY(sent.toText().contains(u"Dear Given9, your meter"_s));
        QCOMPARE(sent.toJson().value(u"facts"_s).toArray().size(), 1);
        QCOMPARE(sent.toJson().value(u"message"_s).toObject().value(u"text"_s).toString(),
                 u"Dear Given9, your meter"_s);
        OTKLIK_VALUE(left, ledger.why(id, PersonId(6)));
        QVERIFY(left.toJson().value(u"message"_s).isNull());
    }

    void shouldWriteEverybodyIntoAFile()
    {
        const auto people = city();
        people->data.sql(u"UPDATE person SET family_name = '=1+1' WHERE id = 7"_s);
        const CampaignId id = draft(*people);
        QTemporaryDir folder;
        CampaignDecisions ledger(people->db());
        const QString path = folder.filePath(u"why.csv"_s);
        QCOMPARE(ledger.count(id).value(), 12);
        OTKLIK_VALUE(planned, ledger.write(id, path));
        QCOMPARE(planned, 12);
        QVERIFY(read(path).contains(u"'=1+1"_s)); // no spreadsheet executes it
        QVERIFY(read(path).contains(u"excluded,no_consent"_s));
        OTKLIK_VALUE(launch, Campaigns(people->db()).launch(id));
        QCOMPARE(launch.audience, 12);
        QCOMPARE(ledger.count(id).value(), 12);
        OTKLIK_VALUE(written, ledger.write(id, path));
        QCOMPARE(written, 12);
        QCOMPARE(read(path).count(u"queued"_s), 7);
        QVERIFY(read(path).contains(u"excluded,suppressed"_s));
        OTKLIK_VALUE(sheet, ledger.write(id, folder.filePath(u"why.xlsx"_s)));
        QCOMPARE(sheet, 12);
        OTKLIK_ERROR(ledger.write(id, folder.filePath(u"why.doc"_s)), "export.unknown_format");
    }

    void shouldAccountForEverybody()
    {
        const auto people = city();
        const CampaignId id = draft(*people);
        QVERIFY(accountOf(*Campaigns(people->db()).show(id)).addsUp());
        OTKLIK_VALUE(launch, Campaigns(people->db()).launch(id));
        QCOMPARE(launch.toBeWritten, 7);
        Account account = accountOf(*Campaigns(people->db()).show(id));
        QVERIFY2(account.addsUp(), qPrintable(account.problem));
        QCOMPARE(account.accounted, 12);
        QVERIFY(account.figure().contains(u"12"_s));
        // A chunk that lost a person, and a decision that is gone: each is told.
        people->data.sql(u"UPDATE send_chunk SET size = size - 1"_s);
        account = accountOf(*Campaigns(people->db()).show(id));
        QVERIFY(!account.addsUp());
        QCOMPARE(account.accounted, 11);
        people->data.sql(u"UPDATE send_chunk SET size = size + 1"_s);
        people->data.sql(u"DELETE FROM send_decision WHERE person_id = 7"_s);
        account = accountOf(*Campaigns(people->db()).show(id));
        QVERIFY(!account.addsUp());
        QCOMPARE(account.accounted, 11);
        QVERIFY(account.toJson().contains(u"problem"_s));
    }
};

QTEST_GUILESS_MAIN(TestCampaignDecisions)
#include "tst_campaigndecisions.moc"
