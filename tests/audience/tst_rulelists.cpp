// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>

#include "audiencefreeze.h"
#include "counts.h"
#include "listuse.h"
#include "peopleids.h"
#include "permissions.h"
#include "personbulk.h"
#include "rulecompiler.h"
#include "rulesentence.h"
#include "searchamong.h"
#include "segments.h"
#include "testdatabase.h"
#include "testlogin.h"
#include "topics.h"

using namespace otklik;
using namespace otklik::audience;
using namespace otklik::people;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

/// Lists of people in rules.
class TestRuleLists : public QObject
{
    Q_OBJECT
    static Rule rule(const QByteArray &json) { return *Rule::parse(json); }
    static QList<PersonId> make(TestDatabase &t, int people)
    {
        QList<PersonId> ids;
        for (int i = 0; i < people; ++i)
            ids << insertPerson(t, u"Crowdson%1"_s.arg(i));
        return ids;
    }
    static qint64 count(store::Database &database, const Rule &rule)
    {
        const auto count = Counts(database).count(rule);
        return count ? count->count : -1;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldSearchAmongThoseWhoFit()
    {
        TestDatabase t;
        QList<PersonId> crowd;
        store::Tx tx(t.db());
        for (int i = 0; i < 1200; ++i) // more than are ever looked at, all of them before those on the list
            crowd << insertPerson(t, u"Crowdson"_s);
        OTKLIK_DONE(tx.commit());
        OTKLIK_VALUE(list, PersonLists(t.db()).add(u"To ring"_s, ListScope::Site));
        const PersonId other = insertPerson(t, u"Quietly"_s);
        OTKLIK_DONE(PersonBulk(t.db()).addToList(list.id, {crowd.at(1190), crowd.at(1195), other}));
        OTKLIK_VALUE(segment, Segments(t.db()).save(u"Ringing"_s, rule(R"({"list":"To ring"})")));
        Q_UNUSED(segment)
        OTKLIK_VALUE(smart, PersonLists(t.db()).add(u"Smart"_s, ListScope::Site, u"Ringing"_s));
        for (const PersonListId id : {list.id, smart.id}) {
            const Rule in(InList{{}, id.value});
            OTKLIK_VALUE(found, searchAmong(t.db(), in, defaultSite, u"crowds"_s, 100, {}));
            QCOMPARE(QSet<PersonId>(found.cbegin(), found.cend()), (QSet<PersonId>{crowd.at(1190), crowd.at(1195)}));
            OTKLIK_VALUE(one, searchAmong(t.db(), in, defaultSite, u"crowds"_s, 1, {}));
            QCOMPARE(one.size(), 1);
            OTKLIK_VALUE(quiet, searchAmong(t.db(), in, defaultSite, u"quiet"_s, 100, {}));
            QCOMPARE(quiet, QList<PersonId>{other});
            OTKLIK_VALUE(nobody, searchAmong(t.db(), in, defaultSite, u"crowds nobody"_s, 100, {}));
            QVERIFY(nobody.isEmpty());
            OTKLIK_VALUE(similar, searchSimilarAmong(t.db(), in, defaultSite, u"quitely"_s, 100, {}));
            QCOMPARE(similar.size(), 1);
            OTKLIK_VALUE(fits, fitting(t.db(), in, {other, crowd.at(3), crowd.at(1195)}));
            QCOMPARE(fits, (QList<PersonId>{other, crowd.at(1195)}));
        }
        // by a phone that half the city begins with
        t.sql(
            u"INSERT INTO address (site_id, person_id, kind, value, priority) SELECT 1, id, 'mobile', '+7916' || (1000000 + id), 1 FROM person"_s);
        OTKLIK_VALUE(phones, searchAmong(t.db(), Rule(InList{{}, smart.id.value}), defaultSite, u"+7916"_s, 100, {}));
        QCOMPARE(phones.size(), 3);
        OTKLIK_VALUE(both,
                     searchAmong(t.db(), Rule(InList{{}, smart.id.value}), defaultSite, u"crowd +7916"_s, 100, {}));
        QCOMPARE(both.size(), 2);
    }

    /// Whoever is looked through is found as the whole city is searched.
    void shouldFindAmongMembersAsInTheCity()
    {
        TestDatabase t;
        store::Tx tx(t.db());
        for (int i = 0; i < 1100; ++i)
            (void)insertPerson(t, u"Crowdson"_s);
        t.sql(
            u"INSERT INTO address (site_id, person_id, kind, value, priority) SELECT 1, id, 'mobile', '+7916' || (1000000 + id), 1 FROM person"_s);
        t.sql(
            u"INSERT INTO address (site_id, person_id, kind, value, priority) SELECT 1, id, 'email', 'a_b@' || id || '.example.org', 1 FROM person"_s);
        OTKLIK_DONE(tx.commit());
        OTKLIK_VALUE(list, PersonLists(t.db()).add(u"To ring"_s, ListScope::Site));
        QList<PersonId> members;
        const auto member = [&](const QString &kind, const QString &value) {
            const PersonId person = insertPerson(t, u"Zander"_s);
            t.sql(u"INSERT INTO address (site_id, person_id, kind, value, priority) VALUES (1, :p, :k, :v, 1)"_s,
                  {{u"p"_s, person.bound()}, {u"k"_s, kind}, {u"v"_s, value}});
            members << person;
            return person;
        };
        const PersonId inside = member(u"mobile"_s, u"+74957916000"_s); // holds the digits elsewhere
        const PersonId start = member(u"mobile"_s, u"+79169999999"_s);
        const PersonId other = member(u"email"_s, u"axb@example.org"_s); // but for a sign of LIKE the same
        const PersonId mail = member(u"email"_s, u"a_b@example.org"_s);
        OTKLIK_DONE(PersonBulk(t.db()).addToList(list.id, members));
        const Rule in(InList{{}, list.id.value});
        const auto found = [&](const QString &typed) {
            const auto people = searchAmong(t.db(), in, defaultSite, typed, 100, {});
            return people ? QSet<PersonId>(people->cbegin(), people->cend()) : QSet<PersonId>{PersonId(-1)};
        };
        QCOMPARE(found(u"+7916"_s), QSet<PersonId>{start});
        QCOMPARE(found(u"7916"_s), (QSet<PersonId>{start, inside}));
        QCOMPARE(found(u"zander 7916"_s), QSet<PersonId>{start});
        QCOMPARE(found(u"a_b@"_s), QSet<PersonId>{mail});
        QVERIFY(!found(u"a_b@"_s).contains(other));
    }

    void shouldCountExplainAndFreeze()
    {
        TestDatabase t;
        const QList<PersonId> people = make(t, 6);
        OTKLIK_VALUE(list, PersonLists(t.db()).add(u"To ring"_s, ListScope::Site));
        OTKLIK_DONE(PersonBulk(t.db()).addToList(list.id, people.first(4)));
        const Rule on = rule(R"({"list":"To ring"})");
        QCOMPARE(count(t.db(), on), 4);
        QCOMPARE(count(t.db(), Rule::negated(on)), 2);
        QCOMPARE(
            count(t.db(), rule(R"({"all":[{"list":"To ring"},{"field":"family_name","op":"=","value":"Crowdson1"}]})")),
            1);
        QCOMPARE(count(t.db(), Rule(InList{u"whatever it is called"_s, list.id.value})), 4);
        OTKLIK_VALUE(why, Counts(t.db()).why(Rule::all({on}), people.at(5)));
        QCOMPARE(QJsonDocument(why).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"all":[{"holds":false,"list":"To ring"}],"holds":false})"));
        OTKLIK_VALUE(ids, peopleIds(t.db(), on, {}, defaultSite));
        QCOMPARE(QSet<PersonId>(ids.cbegin(), ids.cend()), QSet<PersonId>(people.cbegin(), people.cbegin() + 4));
        // a list alone is counted on the list: who was merged or erased is nobody there either
        t.sql(
            u"UPDATE person SET joined_into = %1, erased_at = CURRENT_TIMESTAMP WHERE id = %2"_s.arg(people.at(1).value)
                .arg(people.at(0).value));
        QCOMPARE(count(t.db(), on), count(t.db(), Rule::all({on, rule(R"({"all":[]})")})));
        t.sql(u"UPDATE person SET joined_into = NULL, erased_at = NULL WHERE id = %1"_s.arg(people.at(0).value));
        QCOMPARE(count(t.db(), rule(R"({"all":[{"any":[{"list":"To ring"}]}]})")), 4);
        QCOMPARE(count(t.db(), rule(R"({"none":[{"list":"To ring"}]})")), 2);
        if (t.engine() == store::Engine::PostgreSql) { // a small part of the city, which is then gone along
            t.sql(u"UPDATE pg_class SET reltuples = 1000 WHERE oid = 'person'::regclass"_s);
            for (const QByteArray &other :
                 {QByteArray(R"({"field":"family_name","op":"=","value":"Crowdson1"})"),
                  QByteArray(R"({"not":{"field":"family_name","op":"=","value":"Crowdson1"}})"),
                  QByteArray(R"({"any":[{"list":"To ring"},{"field":"sex","op":"=","value":"female"}]})"),
                  QByteArray(R"({"not":{"list":"To ring"}})")}) {
                const auto parsed = Rule::parse(R"({"all":[)" + other + R"(,{"list":"To ring"}]})");
                QVERIFY(parsed);
                const auto fits = peopleIds(t.db(), *parsed, {}, defaultSite);
                QVERIFY(fits);
                QCOMPARE(count(t.db(), *parsed), fits->size());
            }
            t.sql(u"UPDATE pg_class SET reltuples = 6 WHERE oid = 'person'::regclass"_s);
        }
        QCOMPARE(Counts(t.db()).count(rule(R"({"list":"Nowhere"})")).error().code, u"rule.unknown_list"_s);
        const RuleNames names;
        QVERIFY(plainSentence(on, names).contains(u"To ring"_s));
        QVERIFY(plainSentence(Rule::negated(on), names) != plainSentence(on, names));

        OTKLIK_VALUE(topic, consent::Topics(t.db()).addTopic(u"news"_s, u"city"_s, u"News"_s));
        AudienceTerms terms;
        terms.topic = topic.id;
        terms.languages = {u"en"_s};
        terms.fallbackLanguage = u"en"_s;
        store::Tx tx(t.db());
        OTKLIK_VALUE(frozen, AudienceFreeze(t.db()).freeze(CampaignId(77), 1, on, terms));
        OTKLIK_DONE(tx.commit());
        QCOMPARE(frozen.audience, 4);
        // What is frozen does not follow the list.
        OTKLIK_DONE(PersonBulk(t.db()).removeFromList(list.id, people));
        QCOMPARE(count(t.db(), on), 0);
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM send_decision WHERE campaign_id = 77"_s).first().integer("n"), 4);
    }

    void shouldFollowTheSegmentOfASmartList()
    {
        TestDatabase t;
        make(t, 5);
        OTKLIK_DONE(Segments(t.db()).save(
            u"Two"_s, rule(R"({"field":"family_name","op":"in","value":["Crowdson1","Crowdson2"]})")));
        OTKLIK_ERROR(addSmartList(t.db(), u"S"_s, ListScope::City, u"Nothing"_s), "segment.unknown");
        OTKLIK_VALUE(smart, addSmartList(t.db(), u"S"_s, ListScope::City, u"Two"_s));
        QCOMPARE(count(t.db(), rule(R"({"list":"S"})")), 2);
        OTKLIK_VALUE(counted, countList(t.db(), smart));
        QCOMPARE(counted, 2);
        OTKLIK_DONE(Segments(t.db()).save(u"Two"_s, rule(R"({"field":"family_name","op":"=","value":"Crowdson1"})")));
        QCOMPARE(count(t.db(), rule(R"({"not":{"list":"S"}})")), 4);
        // Not in a circle, neither by the segment itself nor by one between.
        OTKLIK_ERROR(Segments(t.db()).save(u"Two"_s, rule(R"({"list":"S"})")), "rule.segment_cycle");
        OTKLIK_DONE(Segments(t.db()).save(u"Between"_s, rule(R"({"list":"S"})")));
        OTKLIK_ERROR(Segments(t.db()).save(u"Two"_s, rule(R"({"segment":"Between"})")), "rule.segment_cycle");
        // What rules name stays as it is called.
        OTKLIK_ERROR(removeList(t.db(), smart.id), "list.in_use");
        OTKLIK_ERROR(renameList(t.db(), smart.id, u"T"_s), "list.in_use");
        OTKLIK_ERROR(Segments(t.db()).remove(u"Two"_s), "segment.in_use");
        OTKLIK_DONE(Segments(t.db()).remove(u"Between"_s));
        OTKLIK_VALUE(renamed, renameList(t.db(), smart.id, u"T"_s));
        QCOMPARE(renamed.name, u"T"_s);
        const auto lost = Counts(t.db()).count(rule(R"({"all":[{"list":"S"}]})"));
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, u"rule.unknown_list"_s);
        QVERIFY2(lost.error().sentence.contains(u"«S»"_s) && lost.error().sentence.contains(u"all[0]"_s),
                 qPrintable(lost.error().sentence));
        OTKLIK_DONE(removeList(t.db(), smart.id));
        OTKLIK_DONE(Segments(t.db()).remove(u"Two"_s));
    }

    void shouldNotTellOfSomebodyElsesList()
    {
        if (TestDatabase::engine() == store::Engine::Sqlite)
            QSKIP("one desk has one login");
        TestDatabase t;
        OTKLIK_DONE(access::applyPermissions(t.db()));
        const QList<PersonId> people = make(t, 3);
        TestLogin anna(t, u"anna"_s, {u"marketer"_s}, {1});
        TestLogin boris(t, u"boris"_s, {u"marketer"_s}, {1});
        anna.letIn();
        boris.letIn();
        OTKLIK_VALUE(list, PersonLists(anna.db()).add(u"Mine"_s, ListScope::Personal));
        OTKLIK_DONE(PersonBulk(anna.db()).addToList(list.id, people));
        QCOMPARE(count(anna.db(), rule(R"({"list":"Mine"})")), 3);
        const auto refused = Counts(boris.db()).count(rule(R"({"list":"Mine"})"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"rule.unknown_list"_s);
        OTKLIK_ERROR(Counts(boris.db()).count(Rule(InList{u"Mine"_s, list.id.value})), "rule.unknown_list");
    }
};

QTEST_GUILESS_MAIN(TestRuleLists)
#include "tst_rulelists.moc"
