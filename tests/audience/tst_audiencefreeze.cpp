// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencefreeze.h"
#include "consentledger.h"
#include "household.h"
#include "testdatabase.h"
#include "topics.h"

using namespace otklik;
using namespace otklik::audience;
using namespace Qt::Literals::StringLiterals;

namespace {
/// 05:00 in Moscow, 07:00 in Yekaterinburg, 12:00 in Vladivostok.
const QDateTime now = QDateTime::fromString(u"2026-03-02T02:00:00.000Z"_s, Qt::ISODateWithMs);

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}
} // namespace

class AudienceFreezeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestDatabase> m_database;
    consent::Topic m_topic, m_notice;

    store::Database &db() { return m_database->db(); }
    /// Somebody with consent, a mobile number of their own and Russian, unless told otherwise.
    struct Made
    {
        QString mobile = u"own"_s; ///< empty: none
        bool dead = false;
        QString language = u"ru"_s;
        QString zone = {};
        QString addressZone = {};
        bool consent = true;
        bool stop = false;
    };
    PersonId make(const Made &made)
    {
        const PersonId person = test::insertPerson(*m_database, u"P"_s);
        m_database->sql(u"UPDATE person SET language = :language, time_zone = :zone WHERE id = :person"_s,
                        {{u"language"_s, made.language.isEmpty() ? u""_s : made.language},
                         {u"zone"_s, made.zone.isEmpty() ? u""_s : made.zone},
                         {u"person"_s, person.value}});
        if (!made.mobile.isEmpty())
            address(person, u"mobile"_s,
                    made.mobile == "own"_L1 ? u"+7916%1"_s.arg(person.value, 7, 10, QChar(u'0')) : made.mobile, 1,
                    made.dead, made.addressZone);
        if (made.consent)
            say(person, m_topic.id, true);
        if (made.stop)
            say(person, {}, false);
        return person;
    }
    void address(PersonId person, const QString &kind, const QString &value, int priority, bool dead = false,
                 const QString &zone = {})
    {
        m_database->sql(
            u"INSERT INTO address (site_id, person_id, kind, value, priority, dead_since, time_zone) VALUES (1, :person, :kind, :value, :priority, :dead, :zone)"_s,
            {{u"person"_s, person.value},
             {u"kind"_s, kind},
             {u"value"_s, value},
             {u"priority"_s, priority},
             {u"dead"_s, dead ? QVariant(now) : QVariant(QMetaType(QMetaType::QDateTime))},
             {u"zone"_s, zone.isEmpty() ? u""_s : zone}});
    }
    void say(PersonId person, TopicId topic, bool yes, const QString &channel = u"any"_s)
    {
        consent::ConsentFact fact;
        fact.person = person;
        fact.topic = topic;
        fact.channel = channel;
        fact.state = yes ? consent::ConsentState::Granted : consent::ConsentState::Withdrawn;
        fact.recordedBy = u"test"_s;
        fact.source = u"desk"_s;
        const auto recorded = consent::ConsentLedger(db()).record(fact);
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().sentence));
    }
    AudienceTerms terms() const
    {
        AudienceTerms terms;
        terms.topic = m_topic.id;
        terms.languages = {u"ru"_s, u"en"_s};
        return terms;
    }
    AudienceFreeze pass() { return AudienceFreeze(db(), now); }
    /// Everybody's reason and what goes with it, by freezing; the preview must say the same.
    QMap<PersonId, Decision> decide(const AudienceTerms &terms, const Rule &rule = {})
    {
        static qint64 campaign = 0;
        ++campaign;
        QMap<PersonId, Decision> decisions;
        const auto preview = pass().preview(rule, terms);
        const auto counts = pass().freeze(CampaignId(campaign), 1, rule, terms);
        if (!preview || !counts) {
            QTest::qFail(qPrintable(preview ? counts.error().sentence : preview.error().sentence), __FILE__, __LINE__);
            return {};
        }
        const store::Rows rows =
            m_database->sql(u"SELECT * FROM send_decision WHERE campaign_id = :campaign ORDER BY seq, person_id"_s,
                            {{u"campaign"_s, campaign}});
        qint64 seq = 0;
        bool numbered = true;
        QMap<QString, qint64> byReason;
        Decision last;
        for (const store::Row row : rows) {
            Decision d{row.id<PersonId>("person_id"),
                       row.id<SiteId>("site_id"),
                       row.text("decision"),
                       row.text("rule"),
                       row.instant("hold_until"),
                       row.text("address"),
                       row.text("language"),
                       row.text("time_zone"),
                       row.id<ConsentEventId>("consent_event_id")};
            if (d.decision == "excluded"_L1) {
                numbered = numbered && row.isNull("seq");
            } else {
                numbered = numbered && row.integer("seq") == ++seq;
                if (seq > 1 && last.holdUntil.isValid())
                    numbered = numbered && d.holdUntil.isValid() && last.holdUntil <= d.holdUntil;
                if (seq > 1 && last.holdUntil == d.holdUntil)
                    numbered = numbered && last.person < d.person;
                last = d;
            }
            ++byReason[d.reason()];
            decisions.insert(d.person, d);
        }
        if (!numbered)
            QTest::qFail("seq does not number those to be written to", __FILE__, __LINE__);
        if (counts->byReason != byReason || preview->byReason != byReason || counts->audience != rows.size() ||
            preview->audience != rows.size() ||
            std::accumulate(byReason.cbegin(), byReason.cend(), qint64(0)) != rows.size() ||
            counts->toBeWritten() != seq)
            QTest::qFail("the counts do not add up", __FILE__, __LINE__);
        qint64 walked = 0;
        bool same = true;
        const auto each = pass().each(rule, terms, [&](const Decision &d) {
            ++walked;
            const Decision &frozen = decisions.value(d.person);
            same = same && frozen.reason() == d.reason() && frozen.address == d.address &&
                   frozen.language == d.language && frozen.holdUntil == d.holdUntil;
            return true;
        });
        if (!each || each->byReason != byReason || walked != seq || !same)
            QTest::qFail("the walk differs from the frozen audience", __FILE__, __LINE__);
        for (auto reason = byReason.cbegin(); reason != byReason.cend(); ++reason) {
            const auto people = pass().people(rule, terms, reason.key(), 1000);
            if (!people || people->size() != reason.value() || people->first().reason() != reason.key())
                QTest::qFail("the list of a reason differs from its count", __FILE__, __LINE__);
        }
        return decisions;
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<test::TestDatabase>();
        consent::Topics topics(db());
        OTKLIK_VALUE(topic, topics.addTopic(u"culture"_s, u"city"_s, u"Culture"_s));
        OTKLIK_VALUE(notice, topics.addTopic(u"water"_s, u"city"_s, u"Water"_s, u"service"_s));
        m_topic = topic;
        m_notice = notice;
    }

    void shouldSendToWhoAgreed()
    {
        const PersonId person = make({});
        const auto decisions = decide(terms());
        const Decision d = decisions.value(person);
        QCOMPARE(d.reason(), u"send"_s);
        QCOMPARE(d.address, u"+7916%1"_s.arg(person.value, 7, 10, QChar(u'0')));
        QCOMPARE(d.language, u"ru"_s);
        QCOMPARE(d.timeZone, u"Europe/Moscow"_s);
        QVERIFY(!d.holdUntil.isValid());
        OTKLIK_VALUE(permission, consent::ConsentLedger(db()).permission(person, m_topic.id, u"sms"_s));
        QCOMPARE(d.consentEvent, permission.event);
    }

    void shouldGiveTheFirstReasonOfSeveral()
    {
        const PersonId stopped = make({.mobile = {}, .language = u"ar"_s, .consent = false, .stop = true});
        const PersonId noConsent = make({.mobile = {}, .language = u"ar"_s, .consent = false});
        const PersonId noDigital = make({.mobile = {}, .language = u"ar"_s});
        m_database->sql(u"UPDATE person SET preferred_channel = 'none' WHERE id = :person"_s,
                        {{u"person"_s, noDigital.value}});
        const PersonId noAddress = make({.mobile = {}, .language = u"ar"_s});
        const PersonId dead = make({.dead = true, .language = u"ar"_s});
        const PersonId mute = make({.mobile = u"+79160000099"_s, .language = u"ar"_s});
        const PersonId keeper = make({.mobile = u"+79160000099"_s});
        const PersonId second = make({.mobile = u"+79160000099"_s});
        const PersonId third = make({.mobile = u"+79160000099"_s});
        const auto decisions = decide(terms());
        QCOMPARE(decisions.value(stopped).reason(), u"excluded:suppressed"_s);
        QCOMPARE(decisions.value(noConsent).reason(), u"excluded:no_consent"_s);
        QCOMPARE(decisions.value(noDigital).reason(), u"excluded:no_digital"_s);
        QCOMPARE(decisions.value(noAddress).reason(), u"excluded:no_address"_s);
        QCOMPARE(decisions.value(dead).reason(), u"excluded:dead_number"_s);
        QCOMPARE(decisions.value(mute).reason(), u"excluded:language_missing"_s);
        QCOMPARE(decisions.value(keeper).reason(), u"send"_s); // who cannot be written to keeps no number from others
        QCOMPARE(decisions.value(second).reason(), u"excluded:duplicate_address"_s);
        QCOMPARE(decisions.value(third).reason(), u"excluded:duplicate_address"_s);
        QCOMPARE(decisions.size(), 9);
    }

    void shouldWriteOnceToAHousehold()
    {
        const QString shared = u"+79160000088"_s;
        const auto live = [this](PersonId person, PersonId with) {
            OTKLIK_DONE(people::Households(db()).join(person, with));
        };
        const PersonId refuser = make({.consent = false}); // of the lowest id, and not to be written to
        const PersonId keeper = make({});
        const PersonId child = make({});
        live(keeper, refuser);
        live(child, refuser);
        const PersonId alone = make({});
        const PersonId first =
            make({}); // another household, whose second has its number with somebody who lives elsewhere
        const PersonId second = make({.mobile = shared});
        live(second, first);
        const PersonId stranger = make({.mobile = shared});
        const PersonId third = make({.mobile = shared});

        const auto each = decide(terms());
        for (const PersonId person : {keeper, child, alone, first, second})
            QCOMPARE(each.value(person).reason(), u"send"_s);
        QCOMPARE(each.value(stranger).reason(), u"excluded:duplicate_address"_s);

        AudienceTerms once = terms();
        once.onePerHousehold = true;
        const auto decisions = decide(once);
        QCOMPARE(decisions.value(refuser).reason(), u"excluded:no_consent"_s);
        QCOMPARE(decisions.value(keeper).reason(), u"send"_s);
        QCOMPARE(decisions.value(child).reason(), u"excluded:duplicate_address"_s);
        QVERIFY(decisions.value(child).address != decisions.value(keeper).address);
        QCOMPARE(decisions.value(alone).reason(), u"send"_s);
        QCOMPARE(decisions.value(first).reason(), u"send"_s);
        QCOMPARE(decisions.value(second).reason(), u"excluded:duplicate_address"_s);
        QCOMPARE(decisions.value(stranger).reason(), u"send"_s); // nobody else is written to at this number
        QCOMPARE(decisions.value(third).reason(), u"excluded:duplicate_address"_s);
        QCOMPARE(decisions.size(), 8);

        once.allowed = TimeWindow{{9, 0}, {21, 0}}; // 05:00 in Moscow
        QCOMPARE(decide(once).value(keeper).reason(), u"hold"_s);
        QCOMPARE(decide(once).value(child).reason(), u"excluded:duplicate_address"_s);
        OTKLIK_DONE(people::Households(db()).leave(child));
        QCOMPARE(decide(once).value(child).reason(), u"hold"_s);
    }

    void shouldTakeTheLivingAddressOfTheFirstPriority()
    {
        const PersonId person = make({.mobile = {}});
        address(person, u"mobile"_s, u"+79990000001"_s, 1, true);
        address(person, u"mobile"_s, u"+79990000003"_s, 3);
        address(person, u"mobile"_s, u"+79990000002"_s, 2);
        address(person, u"email"_s, u"p@example.org"_s, 1);
        QCOMPARE(decide(terms()).value(person).address, u"+79990000002"_s);
        AudienceTerms byMail = terms();
        byMail.channel = u"email"_s;
        QCOMPARE(decide(byMail).value(person).address, u"p@example.org"_s);
    }

    void shouldRingALandlineWhereThereIsNoMobile()
    {
        const PersonId both = make({});
        address(both, u"landline"_s, u"+74950000001"_s, 1);
        const PersonId landline = make({.mobile = {}});
        address(landline, u"landline"_s, u"+74950000002"_s, 1);
        AudienceTerms voice = terms();
        voice.channel = u"voice"_s;
        const auto decisions = decide(voice);
        QVERIFY(decisions.value(both).address.startsWith(u"+7916"_s));
        QCOMPARE(decisions.value(landline).address, u"+74950000002"_s);
    }

    void shouldObeyARefusalOfOneChannel()
    {
        const PersonId person = make({});
        say(person, m_topic.id, false, u"sms"_s);
        QCOMPARE(decide(terms()).value(person).reason(), u"excluded:no_consent"_s);
        const PersonId stopped = make({});
        say(stopped, {}, false, u"sms"_s);
        QCOMPARE(decide(terms()).value(stopped).reason(), u"excluded:suppressed"_s);
        say(stopped, m_topic.id, true); // a newer word of its own
        QCOMPARE(decide(terms()).value(stopped).reason(), u"send"_s);
    }

    void shouldSendServiceNoticesWithoutConsentButNotAgainstAStop()
    {
        const PersonId silent = make({.consent = false});
        const PersonId stopped = make({.consent = false, .stop = true});
        const PersonId refused = make({.consent = false});
        say(refused, m_notice.id, false);
        AudienceTerms notice = terms();
        notice.topic = m_notice.id;
        const auto decisions = decide(notice);
        QCOMPARE(decisions.value(silent).reason(), u"send"_s);
        QVERIFY(!decisions.value(silent).consentEvent.isValid());
        QCOMPARE(decisions.value(stopped).reason(), u"excluded:suppressed"_s);
        QCOMPARE(decisions.value(refused).reason(), u"excluded:no_consent"_s);
    }

    void shouldChooseTheLanguage_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("fallback");
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("language"); // empty: left out
        const auto row = [](const char *name, const QString &person, const QStringList &texts, const QString &fallback,
                            const QString &organisation, const QString &language) {
            QTest::newRow(name) << person << texts << fallback << organisation << language;
        };
        row("the person's own", u"en"_s, {u"ru"_s, u"en"_s}, {}, u"ru"_s, u"en"_s);
        row("no text, no fallback", u"ar"_s, {u"ru"_s, u"en"_s}, {}, u"ru"_s, {});
        row("no text, fallback", u"ar"_s, {u"ru"_s, u"en"_s}, u"en"_s, u"ru"_s, u"en"_s);
        row("unknown: the organisation's", {}, {u"ru"_s, u"en"_s}, u"en"_s, u"ru"_s, u"ru"_s);
        row("unknown: the fallback", {}, {u"en"_s, u"uk"_s}, u"uk"_s, u"ru"_s, u"uk"_s);
        row("unknown: the only text", {}, {u"uk"_s}, {}, u"ru"_s, u"uk"_s);
        row("unknown: the first text", {}, {u"uk"_s, u"en"_s}, {}, u"ru"_s, u"en"_s);
    }
    void shouldChooseTheLanguage()
    {
        QFETCH(QString, person);
        QFETCH(QStringList, texts);
        QFETCH(QString, fallback);
        QFETCH(QString, organisation);
        QFETCH(QString, language);
        const PersonId id = make({.language = person});
        m_database->sql(u"UPDATE setting SET value = :value WHERE name = 'organisation.language'"_s,
                        {{u"value"_s, organisation}});
        AudienceTerms terms = this->terms();
        terms.languages = texts;
        terms.fallbackLanguage = fallback;
        const Decision decision = decide(terms).value(id);
        QCOMPARE(decision.reason(), language.isEmpty() ? u"excluded:language_missing"_s : u"send"_s);
        QCOMPARE(decision.language, language);
    }

    void shouldHoldInEachZoneUntilItsMorning()
    {
        const PersonId moscow = make({});
        const PersonId ural = make({.zone = u"Asia/Yekaterinburg"_s});
        const PersonId uralByNumber = make({.addressZone = u"Asia/Yekaterinburg"_s});
        const PersonId ownZoneFirst = make({.zone = u"Asia/Vladivostok"_s, .addressZone = u"Asia/Yekaterinburg"_s});
        const PersonId nowhere = make({.zone = u"Mars/Olympus"_s});
        const PersonId excluded = make({.zone = u"Asia/Yekaterinburg"_s, .consent = false});
        AudienceTerms terms = this->terms();
        terms.allowed = TimeWindow{};
        const auto decisions = decide(terms);
        QCOMPARE(decisions.value(moscow).reason(), u"hold"_s);
        QCOMPARE(decisions.value(moscow).holdUntil, utc(u"2026-03-02T06:00:00.000Z"_s));
        QCOMPARE(decisions.value(ural).holdUntil, utc(u"2026-03-02T04:00:00.000Z"_s));
        QCOMPARE(decisions.value(uralByNumber).holdUntil, utc(u"2026-03-02T04:00:00.000Z"_s));
        QCOMPARE(decisions.value(uralByNumber).timeZone, u"Asia/Yekaterinburg"_s);
        QCOMPARE(decisions.value(ownZoneFirst).reason(), u"send"_s);
        QCOMPARE(decisions.value(ownZoneFirst).timeZone, u"Asia/Vladivostok"_s);
        QCOMPARE(decisions.value(nowhere).holdUntil, utc(u"2026-03-02T06:00:00.000Z"_s)); // as the organisation
        QCOMPARE(decisions.value(excluded).reason(), u"excluded:no_consent"_s);
        QVERIFY(!decisions.value(excluded).holdUntil.isValid());
        m_database->sql(u"UPDATE setting SET value = 'Asia/Vladivostok' WHERE name = 'organisation.time_zone'"_s);
        QCOMPARE(decide(terms).value(moscow).reason(), u"send"_s);
    }

    void shouldDecideOnlyAboutWhomTheRuleFinds()
    {
        const PersonId russian = make({});
        const PersonId english = make({.language = u"en"_s, .consent = false});
        const auto decisions = decide(terms(), Rule::field(u"language"_s, Op::Equal, u"en"_s));
        QVERIFY(!decisions.contains(russian));
        QCOMPARE(decisions.value(english).reason(), u"excluded:no_consent"_s);
        QCOMPARE(decide(terms(), Rule::any({})).size(), 0);
    }

    void shouldPageByKey()
    {
        QList<PersonId> people;
        for (int i = 0; i < 5; ++i)
            people << make({});
        OTKLIK_VALUE(first, pass().people({}, terms(), u"send"_s, 3));
        OTKLIK_VALUE(second, pass().people({}, terms(), u"send"_s, 3, first.last().person));
        QCOMPARE(first.size(), 3);
        QCOMPARE(second.size(), 2);
        QCOMPARE(second.last().person, people.last());
        OTKLIK_VALUE(none, pass().people({}, terms(), u"excluded:no_consent"_s, 3));
        QVERIFY(none.isEmpty());
    }

    void shouldStopWhenTold()
    {
        for (int i = 0; i < 5; ++i)
            (void)make({});
        int seen = 0;
        OTKLIK_DONE(pass().each({}, terms(), [&](const Decision &) { return ++seen < 2; }));
        QCOMPARE(seen, 2);
        OTKLIK_VALUE(after, pass().preview({}, terms())); // and the connection is free again
        QCOMPARE(after.audience, 5);
    }

    void shouldFreezeOnce()
    {
        (void)make({});
        OTKLIK_DONE(pass().freeze(CampaignId(7000), 1, {}, terms()));
        (void)make({});
        OTKLIK_ERROR(pass().freeze(CampaignId(7000), 1, {}, terms()), "audience.frozen_already");
        OTKLIK_VALUE(other, pass().freeze(CampaignId(7000), 2, {}, terms()));
        QCOMPARE(other.audience, 2);
        QCOMPARE(m_database->sql(u"SELECT count(*) AS n FROM send_decision WHERE campaign_id = 7000 AND step = 1"_s)
                     .first()
                     .integer("n"),
                 1);
    }

    void shouldRefuseTermsThatCannotBe()
    {
        AudienceTerms mute = terms();
        mute.languages.clear();
        OTKLIK_ERROR(pass().preview({}, mute), "audience.no_languages");
        AudienceTerms odd = terms();
        odd.fallbackLanguage = u"uk"_s;
        OTKLIK_ERROR(pass().preview({}, odd), "audience.no_languages");
        AudienceTerms pigeon = terms();
        pigeon.channel = u"pigeon"_s;
        OTKLIK_ERROR(pass().freeze(CampaignId(7001), 1, {}, pigeon), "audience.bad_channel");
        OTKLIK_ERROR(pass().preview(Rule(Subscribed{u"xyzzy"_s, {}}), terms()), "rule.unknown_topic");
    }
};

QTEST_GUILESS_MAIN(AudienceFreezeTest)
#include "tst_audiencefreeze.moc"
