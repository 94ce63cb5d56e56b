// SPDX-License-Identifier: GPL-3.0-or-later
// Who lives with whom: joined, left, taken back, merged, erased; and what a merged record is still found by.
#include <QtTest>

#include "household.h"
#include "importundo.h"
#include "peopleimport.h"
#include "personjoin.h"
#include "personlists.h"
#include "personqueries.h"
#include "personstore.h"
#include "testdatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace otklik;
using namespace otklik::people;
using otklik::test::TestDatabase;

namespace {

/// Anna (1950), Boris (1980), Clara (2010) and Dora (no birthday) of one site, and Egor of another.
struct Family
{
    Family()
    {
        t.sql(TestDatabase::engine() == store::Engine::PostgreSql
                  ? u"INSERT INTO site (id, code, name) OVERRIDING SYSTEM VALUE VALUES (2, 'two', 'Two')"_s
                  : u"INSERT INTO site (id, code, name) VALUES (2, 'two', 'Two')"_s);
        anna = add(u"Anna"_s, QDate(1950, 1, 1), u"A-1"_s);
        boris = add(u"Boris"_s, QDate(1980, 1, 1), u"B-2"_s);
        clara = add(u"Clara"_s, QDate(2010, 1, 1), u"C-3"_s);
        dora = add(u"Dora"_s, {}, u"D-4"_s);
        egor = add(u"Egor"_s, QDate(1980, 1, 1), u"E-5"_s, SiteId(2));
    }
    PersonId add(const QString &name, const QDate &born, const QString &external, SiteId site = defaultSite)
    {
        Person person;
        person.siteId = site;
        person.familyName = u"Lind"_s;
        person.givenName = name;
        person.birthDate = born;
        person.externalId = external;
        const auto id = PersonStore(t.db()).add(person);
        if (!id)
            qFatal("%s", qPrintable(id.error().sentence));
        return *id;
    }
    /// «Anna Boris» of whom \a person lives with, the oldest first; empty: nobody.
    QString home(PersonId person)
    {
        const auto household = Households(t.db()).of(person);
        if (!household)
            qFatal("%s", qPrintable(household.error().sentence));
        QStringList names;
        for (const HouseholdMember &member : household->members)
            names << member.person.givenName;
        return names.join(u' ');
    }
    int version(PersonId person)
    {
        return int(
            t.sql(u"SELECT version FROM person WHERE id = :p"_s, {{"p", person.value}}).first().integer("version"));
    }
    qint64 rows() { return t.sql(u"SELECT COUNT(*) AS n FROM household_member"_s).first().integer("n"); }
    TestDatabase t;
    PersonId anna, boris, clara, dora, egor;
};

} // namespace

class TestHousehold final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldKnowWhoLivesTogether()
    {
        Family f;
        Households households(f.t.db());
        QCOMPARE(f.home(f.anna), QString());
        const int before = f.version(f.anna);
        OTKLIK_DONE(households.join(f.clara, f.anna));
        QCOMPARE(f.home(f.anna), u"Anna Clara"_s);
        QCOMPARE(f.home(f.clara), u"Anna Clara"_s);
        QVERIFY(f.version(f.anna) > before);
        OTKLIK_DONE(households.join(f.boris, f.clara));
        // Whoever has no home takes in nobody: they come to the other's.
        OTKLIK_DONE(households.join(f.anna, f.dora));
        QCOMPARE(f.home(f.dora), u"Anna Boris Clara Dora"_s); // who has no birthday comes last
        OTKLIK_VALUE(home, households.of(f.boris));
        QVERIFY(home.has(f.dora));
        QVERIFY(home.members.first().since.isValid());
        OTKLIK_ERROR(households.join(f.anna, f.anna), "household.same");
        OTKLIK_ERROR(households.join(f.anna, f.dora), "household.together");
        OTKLIK_ERROR(households.join(f.anna, f.egor), "household.two_sites");
        OTKLIK_ERROR(households.join(f.anna, PersonId(9999)), "person.not_found");
        OTKLIK_ERROR(households.leave(f.egor), "household.none");
    }

    void shouldLeaveNobodyAlone()
    {
        Family f;
        Households households(f.t.db());
        OTKLIK_DONE(households.join(f.anna, f.boris));
        OTKLIK_VALUE(left, households.leave(f.anna));
        QCOMPARE(f.home(f.boris), QString());
        QCOMPARE(f.rows(), 0);
        QCOMPARE(left.moves.size(), 2);
        OTKLIK_VALUE(kept, households.undo(left));
        QCOMPARE(kept, 0);
        QCOMPARE(f.home(f.boris), u"Anna Boris"_s);
    }

    void shouldMoveFromOneHomeToAnotherAndBack()
    {
        Family f;
        Households households(f.t.db());
        OTKLIK_DONE(households.join(f.anna, f.boris));
        OTKLIK_DONE(households.join(f.clara, f.dora));
        const int before = f.version(f.anna);
        OTKLIK_VALUE(moved, households.join(f.anna, f.clara));
        QCOMPARE(f.version(f.anna), before + 1); // one move
        QCOMPARE(f.home(f.clara), u"Anna Clara Dora"_s);
        QCOMPARE(f.home(f.boris), QString());
        OTKLIK_VALUE(kept, households.undo(moved));
        QCOMPARE(kept, 0);
        QCOMPARE(f.home(f.anna), u"Anna Boris"_s);
        QCOMPARE(f.home(f.dora), u"Clara Dora"_s);
    }

    void shouldTakeBackOnlyWhatNobodyMovedSince()
    {
        Family f;
        Households households(f.t.db());
        OTKLIK_VALUE(joined, households.join(f.anna, f.boris));
        OTKLIK_DONE(households.join(f.clara, f.dora));
        OTKLIK_DONE(households.join(f.anna, f.clara)); // somebody else, meanwhile
        OTKLIK_VALUE(kept, households.undo(joined));
        QCOMPARE(kept, 2);
        QCOMPARE(f.home(f.anna), u"Anna Clara Dora"_s);
    }

    void shouldFollowAMergeAndComeBackWithIt()
    {
        Family f;
        Households households(f.t.db());
        PersonJoin join(f.t.db());
        // The survivor lives where the lost record did.
        OTKLIK_DONE(households.join(f.boris, f.clara));
        OTKLIK_VALUE(anna, PersonQueries(f.t.db()).find(f.anna));
        OTKLIK_VALUE(first, join.join(anna, f.boris));
        QCOMPARE(f.home(f.anna), u"Anna Clara"_s);
        OTKLIK_VALUE(apart, join.unjoin(first));
        QCOMPARE(apart.conflicts, QList<JoinConflict>());
        QCOMPARE(f.home(f.anna), QString());
        QCOMPARE(f.home(f.boris), u"Boris Clara"_s);

        // Where both have a home, the survivor stays; two records of one home are one, and alone in it.
        OTKLIK_DONE(households.join(f.anna, f.dora));
        OTKLIK_VALUE(again, PersonQueries(f.t.db()).find(f.anna));
        OTKLIK_VALUE(second, join.join(again, f.boris));
        QCOMPARE(f.home(f.anna), u"Anna Dora"_s);
        QCOMPARE(f.home(f.clara), QString());
        OTKLIK_DONE(join.unjoin(second));
        QCOMPARE(f.home(f.clara), u"Boris Clara"_s);
        OTKLIK_VALUE(twin, PersonQueries(f.t.db()).find(f.anna));
        OTKLIK_VALUE(third, join.join(twin, f.dora));
        QCOMPARE(f.home(f.anna), QString());
        OTKLIK_DONE(households.join(f.clara, f.anna)); // who is alone in a home comes to others
        QCOMPARE(f.home(f.clara), u"Anna Boris Clara"_s);
        OTKLIK_DONE(join.unjoin(third));
        QCOMPARE(f.home(f.anna), u"Anna Boris Clara"_s); // where she went meanwhile
        QCOMPARE(f.home(f.dora), QString());             // alone where both lived
        OTKLIK_VALUE(all, join.list(f.anna, true));
        QCOMPARE(all.size(), 3);
        OTKLIK_VALUE(standing, join.list(f.anna, false));
        QVERIFY(standing.isEmpty());
    }

    void shouldNotGoHomeWithAMergeWhereTheSurvivorHasMoved()
    {
        Family f;
        Households households(f.t.db());
        PersonJoin join(f.t.db());
        OTKLIK_DONE(households.join(f.boris, f.clara));
        OTKLIK_VALUE(anna, PersonQueries(f.t.db()).find(f.anna));
        OTKLIK_VALUE(id, join.join(anna, f.boris));
        OTKLIK_DONE(households.leave(f.anna));
        OTKLIK_DONE(households.join(f.anna, f.dora));
        OTKLIK_DONE(join.unjoin(id));
        QCOMPARE(f.home(f.anna), u"Anna Dora"_s);
        QCOMPARE(f.home(f.boris), QString());
    }

    void shouldForgetWhoeverIsErased()
    {
        Family f;
        Households households(f.t.db());
        OTKLIK_DONE(households.join(f.anna, f.boris));
        OTKLIK_DONE(households.join(f.clara, f.dora));
        PersonJoin join(f.t.db());
        OTKLIK_VALUE(clara, PersonQueries(f.t.db()).find(f.clara));
        OTKLIK_DONE(join.join(clara, f.anna)); // Anna's own row stays where it was
        QCOMPARE(f.rows(), 4);
        if (TestDatabase::engine() == store::Engine::PostgreSql)
            f.t.sql(u"SELECT erase_person(:p, 'asked for it')"_s, {{"p", f.clara.value}});
        else
            f.t.sql(u"INSERT INTO erasure (site_id, person_id, at, reason) VALUES (1, :p, '2026-01-01', 'asked')"_s,
                    {{"p", f.clara.value}});
        QCOMPARE(f.rows(), 2);
        QCOMPARE(f.home(f.dora), QString());
    }

    void shouldBeAUseThatKeepsAnImport()
    {
        Family f;
        QTemporaryDir folder;
        QFile list(folder.filePath(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("external_id,family_name\nF-6,Lind\nG-7,Lind\n");
        list.close();
        OTKLIK_VALUE(imported, PeopleImport(f.t.db()).run(list.fileName()));
        OTKLIK_VALUE(fjodor, PersonQueries(f.t.db()).findByKey(u"F-6"_s));
        OTKLIK_DONE(Households(f.t.db()).join(f.anna, fjodor.first().id));
        OTKLIK_VALUE(undone, ImportUndo(f.t.db()).run(imported.id));
        QCOMPARE(undone.removed, 1); // the other one
        QStringList kept;
        for (const KeptPerson &one : undone.kept)
            kept << u"%1 %2"_s.arg(one.person.value).arg(one.code);
        QVERIFY2(kept.contains(u"%1 household"_s.arg(fjodor.first().id.value)), qPrintable(kept.join(u',')));
        QCOMPARE(f.home(f.anna).split(u' ').size(), 2);
    }

    void shouldFindSomebodyByTheNumberOfAMergedRecord()
    {
        Family f;
        PersonJoin join(f.t.db());
        OTKLIK_VALUE(anna, PersonQueries(f.t.db()).find(f.anna));
        OTKLIK_VALUE(id, join.join(anna, f.boris));
        PersonQueries queries(f.t.db());
        OTKLIK_VALUE(found, queries.search(u"B-2"_s));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, f.anna);
        OTKLIK_VALUE(exactly, queries.findByKey(u"B-2"_s));
        QCOMPARE(exactly.size(), 1);
        QCOMPARE(exactly.first().id, f.anna);
        OTKLIK_VALUE(own, queries.search(u"A-1"_s));
        QCOMPARE(own.size(), 1);
        PersonFilter men;
        men.sex = Sex::Male;
        OTKLIK_VALUE(filtered, queries.search(u"B-2"_s, 30, {}, men));
        QVERIFY(filtered.isEmpty());
        OTKLIK_DONE(join.unjoin(id));
        OTKLIK_VALUE(back, queries.search(u"B-2"_s));
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().id, f.boris);
    }

    void shouldWriteFieldsOnlyWhereTheyChanged()
    {
        Family f;
        OTKLIK_VALUE(anna, PersonQueries(f.t.db()).find(f.anna));
        anna.attributes.insert(u"benefit"_s, u"veteran"_s);
        OTKLIK_DONE(PersonStore(f.t.db()).update(anna));
        if (TestDatabase::engine() != store::Engine::PostgreSql)
            QSKIP("One desk keeps no audit.");
        const QString entries = u"SELECT COUNT(*) AS n FROM audit_entry WHERE object = 'person_attribute'"_s;
        const qint64 before = f.t.sql(entries).first().integer("n");
        OTKLIK_VALUE(stored, PersonQueries(f.t.db()).find(f.anna));
        stored.language = u"ru"_s;
        OTKLIK_DONE(PersonStore(f.t.db()).update(stored));
        QCOMPARE(f.t.sql(entries).first().integer("n"), before);
    }

    void shouldTellWhatWasChangedOfAPerson()
    {
        if (TestDatabase::engine() != store::Engine::PostgreSql)
            QSKIP("One desk keeps no audit.");
        Family f;
        OTKLIK_VALUE(anna, PersonQueries(f.t.db()).find(f.anna));
        anna.language = u"ru"_s;
        Address mobile;
        mobile.value = u"+79161234567"_s;
        anna.addresses << mobile;
        OTKLIK_DONE(PersonStore(f.t.db()).update(anna));
        OTKLIK_DONE(Households(f.t.db()).join(f.anna, f.boris));
        QStringList told;
        for (const store::Row row :
             f.t.sql(u"SELECT state, what FROM person_changes(:p, 100) ORDER BY ref"_s, {{"p", f.anna.value}}))
            told << row.text("state") + u' ' + row.text("what");
        QCOMPARE(told, (QStringList{u"added "_s, u"edited address,language"_s, u"edited household"_s}));
        QVERIFY(f.t.sql(u"SELECT 1 FROM person_changes(9999, 100)"_s).isEmpty());

        // an import, with the name of its file
        QTemporaryDir folder;
        const auto run = [&](const char *name, const QByteArray &content) {
            QFile list(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(list.open(QIODevice::WriteOnly));
            list.write(content);
            list.close();
            OTKLIK_DONE(PeopleImport(f.t.db()).run(list.fileName()));
        };
        run("office.csv", "external_id,family_name\nF-6,Lind\nG-7,Lind\n");
        run("later.csv", "external_id,language,mobile\nF-6,ru,+79161110001\nG-7,ru,+79161110002\n");
        OTKLIK_VALUE(fjodor, PersonQueries(f.t.db()).findByKey(u"F-6"_s));
        told.clear();
        for (const store::Row row : f.t.sql(u"SELECT state, what FROM person_changes(:p, 100) ORDER BY ref"_s,
                                            {{"p", fjodor.first().id.value}}))
            told << row.text("state") + u' ' + row.text("what");
        QCOMPARE(told, (QStringList{u"added office.csv"_s, u"imported later.csv"_s}));
    }
};

QTEST_GUILESS_MAIN(TestHousehold)
#include "tst_household.moc"
