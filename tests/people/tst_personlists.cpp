// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions.h"
#include "personbulk.h"
#include "personjoin.h"
#include "personlists.h"
#include "personstore.h"
#include "picklists.h"
#include "testdatabase.h"
#include "testlogin.h"

using namespace otklik;
using namespace otklik::people;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

namespace {

bool onServer()
{
    return TestDatabase::engine() == store::Engine::PostgreSql;
}

QList<PersonId> crowd(TestDatabase &t, int people, int site = 1)
{
    const qint64 last = t.sql(u"SELECT COALESCE(max(id), 0) AS n FROM person"_s).first().integer("n");
    t.sql(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
          "INSERT INTO person (id, site_id, family_name, given_name, name_key, given_key, language, created_at, "
          "updated_at) SELECT %2 + i, %3, 'Crowdson', 'C' || i, 'crowdson c' || i, 'c' || i || ' crowdson', 'uk', "
          "'2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z' FROM n"_s.arg(people)
              .arg(last)
              .arg(site));
    QList<PersonId> ids;
    for (int i = 1; i <= people; ++i)
        ids << PersonId(last + i);
    return ids;
}

/// Another desk some minutes later, so that no two changes fall on one instant.
std::unique_ptr<store::Database> later(TestDatabase &t, int minutes)
{
    return std::move(*store::Database::open(t.url(), Clock(minutes * 60000)));
}

} // namespace

class TestPersonLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldKeepListsOfEveryKind()
    {
        TestDatabase t;
        PersonLists lists(t.db());
        OTKLIK_VALUE(mine, lists.add(u"  To ring  "_s, ListScope::Personal));
        QCOMPARE(mine.name, u"To ring"_s);
        QVERIFY(mine.mine && mine.changeable && !mine.starred);
        QCOMPARE(mine.kind, ListKind::People);
        OTKLIK_VALUE(smart, lists.add(u"Young"_s, ListScope::City, u"Under 25"_s));
        QCOMPARE(smart.kind, ListKind::Smart);
        QCOMPARE(smart.segment, u"Under 25"_s);
        OTKLIK_ERROR(lists.add(u"To ring"_s, ListScope::City), "list.exists");
        OTKLIK_ERROR(lists.add(u" "_s, ListScope::City), "list.bad_name");
        OTKLIK_ERROR(lists.add(u"starred"_s, ListScope::Personal), "list.bad_name");
        OTKLIK_VALUE(renamed, lists.rename(mine.id, u"Ring today"_s));
        QCOMPARE(renamed.name, u"Ring today"_s);
        OTKLIK_ERROR(lists.find(u"To ring"_s), "list.unknown");
        OTKLIK_VALUE(shared, lists.share(mine.id, ListScope::Site));
        QCOMPARE(shared.scope, ListScope::Site);
        OTKLIK_DONE(lists.setStarred(mine.id, true));
        OTKLIK_DONE(lists.setStarred(mine.id, true));
        OTKLIK_VALUE(found, lists.find(u"Ring today"_s));
        QVERIFY(found.starred);
        OTKLIK_DONE(lists.setStarred(mine.id, false));
        OTKLIK_VALUE(all, lists.all());
        QCOMPARE(all.size(), 2);
        QVERIFY(!all.at(0).starred);

        OTKLIK_DONE(lists.remove(mine.id));
        OTKLIK_ERROR(lists.find(mine.id), "list.unknown");
        OTKLIK_VALUE(other, lists.add(u"Ring today"_s, ListScope::Site)); // its name is free meanwhile
        OTKLIK_ERROR(lists.bringBack(mine.id), "list.exists");
        OTKLIK_DONE(lists.remove(other.id));
        OTKLIK_VALUE(back, lists.bringBack(mine.id));
        QCOMPARE(back.name, u"Ring today"_s);

        OTKLIK_VALUE(starred, lists.starred());
        QCOMPARE(starred.name, QString(starredList));
        OTKLIK_VALUE(again, lists.starred());
        QCOMPARE(again.id, starred.id);
        OTKLIK_ERROR(lists.remove(starred.id), "list.built_in");
        OTKLIK_ERROR(lists.share(starred.id, ListScope::City), "list.built_in");
    }

    void shouldPageThroughMembersLastFirst()
    {
        TestDatabase t;
        PersonLists lists(t.db());
        PersonBulk bulk(t.db());
        const QList<PersonId> people = crowd(t, 25);
        OTKLIK_VALUE(list, lists.add(u"L"_s, ListScope::Site));
        OTKLIK_VALUE(first, bulk.addToList(list.id, people.first(10)));
        QCOMPARE(first.changed, 10);
        OTKLIK_VALUE(second, PersonBulk(*later(t, 1)).addToList(list.id, people));
        QCOMPARE(second.chosen, 25);
        QCOMPARE(second.changed, 15); // nobody twice
        OTKLIK_VALUE(count, lists.count(list.id));
        QCOMPARE(count, 25);
        OTKLIK_VALUE(counts, lists.counts());
        QCOMPARE(counts.value(list.id), 25);

        QList<PersonId> seen;
        std::optional<MemberKey> after;
        int pages = 0;
        do {
            OTKLIK_VALUE(page, lists.members(list.id, after, 10));
            for (const ListMember &member : std::as_const(page.members)) {
                seen << member.person.id;
                QVERIFY(member.since.isValid());
            }
            after = page.next;
            ++pages;
        } while (after && pages < 10);
        QCOMPARE(pages, 3);
        QCOMPARE(seen.size(), 25);
        QCOMPARE(QSet<PersonId>(seen.cbegin(), seen.cend()).size(), 25);
        QCOMPARE(seen.first(), people.last()); // of the last batch, the highest number
        QCOMPARE(seen.last(), people.first());
        PersonFilter filter;
        filter.language = u"ru"_s;
        OTKLIK_VALUE(none, lists.members(list.id, {}, 10, filter));
        QVERIFY(none.members.isEmpty());
        OTKLIK_VALUE(among, lists.among(list.id, {people.at(3), PersonId(99999)}));
        QCOMPARE(among.keys(), QList<PersonId>{people.at(3)});
        OTKLIK_VALUE(of, lists.listsOf(people.at(3)));
        QCOMPARE(of.size(), 1);
        QCOMPARE(of.first().list.name, u"L"_s);
        QVERIFY(of.first().since.isValid());
    }

    void shouldTakeAListBackAsOne()
    {
        TestDatabase t;
        PersonLists lists(t.db());
        PersonBulk bulk(t.db());
        const QList<PersonId> people = crowd(t, 12000); // several batches
        OTKLIK_VALUE(list, lists.add(u"L"_s, ListScope::Site));
        QList<qint64> heard;
        OTKLIK_VALUE(added, bulk.addToList(list.id, people, [&heard](qint64 done) {
            heard << done;
            return true;
        }));
        QCOMPARE(added.changed, 12000);
        QCOMPARE(heard, (QList<qint64>{5000, 10000, 12000}));
        // Somebody takes one off and puts them on anew, another one is taken off: the first is kept, the second gone.
        OTKLIK_VALUE(off, bulk.removeFromList(list.id, {people.at(5), people.at(6)}));
        QCOMPARE(off.changed, 2);
        OTKLIK_VALUE(anew, PersonBulk(*later(t, 1)).addToList(list.id, {people.at(5)}));
        QCOMPARE(anew.changed, 1);
        OTKLIK_VALUE(undone, bulk.undo(added.run));
        QCOMPARE(undone.restored, 11998);
        QCOMPARE(undone.kept, 1);
        QCOMPARE(undone.someKept, QList<PersonId>{people.at(5)});
        OTKLIK_VALUE(left, lists.count(list.id));
        QCOMPARE(left, 1);
        OTKLIK_ERROR(bulk.undo(added.run), "bulk.undone");
        OTKLIK_ERROR(bulk.undo(BulkId(777)), "bulk.unknown");

        // Taken off: since when and by whom come back with them.
        OTKLIK_VALUE(before, lists.members(list.id, {}, 10));
        OTKLIK_VALUE(gone, PersonBulk(*later(t, 2)).removeFromList(list.id, people));
        QCOMPARE(gone.changed, 1);
        OTKLIK_VALUE(back, bulk.undo(gone.run));
        QCOMPARE(back.restored, 1);
        OTKLIK_VALUE(after, lists.members(list.id, {}, 10));
        QCOMPARE(after.members.first().since, before.members.first().since);
        QCOMPARE(after.members.first().addedBy, before.members.first().addedBy);

        // A person who is erased leaves the list, and no undo brings them back.
        OTKLIK_VALUE(last, bulk.removeFromList(list.id, {people.at(5)}));
        t.sql(u"UPDATE person SET erased_at = updated_at WHERE id = %1"_s.arg(people.at(5).value));
        OTKLIK_VALUE(nobody, bulk.undo(last.run));
        QCOMPARE(nobody.restored, 0);
    }

    void shouldLeaveNothingOfAStoppedChange()
    {
        TestDatabase t;
        PersonLists lists(t.db());
        PersonBulk bulk(t.db());
        const QList<PersonId> people = crowd(t, 6000);
        OTKLIK_VALUE(list, lists.add(u"L"_s, ListScope::Site));
        OTKLIK_ERROR(bulk.addToList(list.id, people, [](qint64) { return false; }), "bulk.cancelled");
        OTKLIK_ERROR(bulk.set(BulkField::Language, u"ru"_s, people, [](qint64) { return false; }), "bulk.cancelled");
        OTKLIK_VALUE(count, lists.count(list.id));
        QCOMPARE(count, 0);
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM person_bulk"_s).first().integer("n"), 0);
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM person WHERE language = 'ru'"_s).first().integer("n"), 0);
        OTKLIK_ERROR(bulk.addToList(list.id, {}), "bulk.nobody");
        OTKLIK_VALUE(smart, lists.add(u"S"_s, ListScope::Site, u"any"_s));
        OTKLIK_ERROR(bulk.addToList(smart.id, people.first(1)), "list.smart");
        OTKLIK_ERROR(bulk.set(BulkField::PreferredChannel, u"pigeon"_s, people), "bulk.bad_value");
        OTKLIK_ERROR(bulk.set(BulkField::District, u"12"_s, people), "bulk.bad_value");
    }

    void shouldTakeFieldsBackButWhatSomebodyElseChanged()
    {
        TestDatabase t;
        PersonBulk bulk(t.db());
        OTKLIK_VALUE(north, PickLists(t.db()).addDistrict(u"north"_s, u"North"_s));
        OTKLIK_VALUE(south, PickLists(t.db()).addDistrict(u"south"_s, u"South"_s));
        const QList<PersonId> people = crowd(t, 10);
        t.sql(u"UPDATE person SET district_id = %1 WHERE id <= %2"_s.arg(south.id.value).arg(people.at(4).value));
        OTKLIK_VALUE(set, bulk.set(BulkField::District, QString::number(north.id.value), people));
        QCOMPARE(set.changed, 10);
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM person WHERE district_id = %1 AND version = 2"_s.arg(north.id.value))
                     .first()
                     .integer("n"),
                 10);
        // Somebody else edits two of them: the district of one, the name of another.
        PersonQueries queries(t.db());
        OTKLIK_VALUE(one, queries.find(people.at(0)));
        one.districtId = {};
        OTKLIK_VALUE(v1, PersonStore(t.db()).update(one));
        OTKLIK_VALUE(two, queries.find(people.at(1)));
        two.givenName = u"Renamed"_s;
        OTKLIK_VALUE(v2, PersonStore(t.db()).update(two));
        QCOMPARE(v1 + v2, 6);
        OTKLIK_VALUE(undone, bulk.undo(set.run));
        QCOMPARE(undone.restored, 9);
        QCOMPARE(undone.kept, 1);
        QCOMPARE(undone.someKept, QList<PersonId>{people.at(0)});
        OTKLIK_VALUE(oneNow, queries.find(people.at(0)));
        QVERIFY(!oneNow.districtId.isValid());
        OTKLIK_VALUE(twoNow, queries.find(people.at(1)));
        QCOMPARE(twoNow.districtId, south.id);
        QCOMPARE(twoNow.givenName, u"Renamed"_s);
        OTKLIK_VALUE(sixth, queries.find(people.at(5)));
        QVERIFY(!sixth.districtId.isValid());

        OTKLIK_VALUE(language, bulk.set(BulkField::Language, u"ru"_s, people));
        OTKLIK_VALUE(channel, bulk.set(BulkField::PreferredChannel, u"none"_s, people));
        QCOMPARE(language.changed + channel.changed, 20);
        OTKLIK_VALUE(same, bulk.set(BulkField::Language, u"ru"_s, people));
        QCOMPARE(same.changed, 0);
        OTKLIK_DONE(bulk.undo(language.run));
        OTKLIK_DONE(bulk.undo(channel.run));
        OTKLIK_VALUE(now, queries.find(people.at(3)));
        QCOMPARE(now.language, u"uk"_s);
        QCOMPARE(now.preferredChannel, QString());
    }

    void shouldForgetOldChangesAndRemovedLists()
    {
        TestDatabase t;
        PersonBulk bulk(t.db());
        PersonLists lists(t.db());
        const QList<PersonId> people = crowd(t, 3);
        OTKLIK_VALUE(old, bulk.set(BulkField::Language, u"ru"_s, people));
        OTKLIK_VALUE(list, lists.add(u"Old"_s, ListScope::Personal));
        OTKLIK_DONE(lists.remove(list.id));
        t.sql(u"UPDATE person_bulk SET at = '2020-01-01T00:00:00.000Z'"_s);
        t.sql(u"UPDATE person_list SET removed_at = '2020-01-01T00:00:00.000Z'"_s);
        OTKLIK_DONE(bulk.set(BulkField::Language, u"en"_s, people));
        OTKLIK_DONE(lists.add(u"New"_s, ListScope::Personal));
        OTKLIK_ERROR(bulk.undo(old.run), "bulk.unknown");
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM person_list"_s).first().integer("n"), 1);
    }

    void shouldFollowAMergeAndItsUndo()
    {
        TestDatabase t;
        PersonLists lists(t.db());
        PersonBulk bulk(t.db());
        const QList<PersonId> people = crowd(t, 2);
        OTKLIK_VALUE(both, lists.add(u"Both"_s, ListScope::Site));
        OTKLIK_VALUE(lost, lists.add(u"Lost"_s, ListScope::Site));
        OTKLIK_DONE(bulk.addToList(both.id, people));
        OTKLIK_DONE(bulk.addToList(lost.id, people.last(1)));
        OTKLIK_VALUE(survivor, PersonQueries(t.db()).find(people.first()));
        OTKLIK_VALUE(join, PersonJoin(t.db()).join(survivor, people.last()));
        OTKLIK_VALUE(together, lists.listsOf(people.first()));
        QCOMPARE(together.size(), 2);
        OTKLIK_VALUE(shown, lists.members(both.id, {}, 10));
        QCOMPARE(shown.members.size(), 1);
        OTKLIK_VALUE(size, lists.count(both.id));
        QCOMPARE(size, 1);
        OTKLIK_VALUE(sizes, lists.counts());
        QCOMPARE(sizes.value(both.id) + sizes.value(lost.id), 2);
        OTKLIK_DONE(PersonJoin(t.db()).unjoin(join));
        OTKLIK_VALUE(apart, lists.listsOf(people.first()));
        QCOMPARE(apart.size(), 1);
        OTKLIK_VALUE(back, lists.listsOf(people.last()));
        QCOMPARE(back.size(), 2);
    }

    /// By raw SQL through real logins: a personal list exists for its owner alone.
    void shouldShowEachLoginItsOwn()
    {
        if (!onServer())
            QSKIP("one desk has one login");
        TestDatabase t;
        OTKLIK_DONE(access::applyPermissions(t.db()));
        t.sql(u"INSERT INTO site (id, code, name) VALUES (2, 'far', 'Far')"_s);
        const QList<PersonId> here = crowd(t, 4);
        const QList<PersonId> far = crowd(t, 3, 2);
        TestLogin anna(t, u"anna"_s, {u"operator"_s}, {1});
        TestLogin boris(t, u"boris"_s, {u"operator"_s}, {1});
        TestLogin carl(t, u"carl"_s, {u"operator"_s}, {2});
        TestLogin chief(t, u"chief"_s, {u"supervisor"_s}, {1});
        TestLogin city(t, u"city"_s, {u"operator"_s}, {});
        for (TestLogin *login : {&anna, &boris, &carl, &chief, &city})
            login->letIn();

        PersonLists annas(anna.db());
        OTKLIK_VALUE(secret, annas.add(u"Secret"_s, ListScope::Personal));
        QCOMPARE(secret.owner, anna.name());
        OTKLIK_VALUE(put, PersonBulk(anna.db()).addToList(secret.id, here + far));
        QCOMPARE(put.changed, 4); // those of the other site she does not see
        OTKLIK_VALUE(starred, annas.starred());
        OTKLIK_DONE(PersonBulk(anna.db()).addToList(starred.id, here.first(1)));
        const QString members = u"SELECT count(*) FROM person_list_member"_s;
        QCOMPARE(anna.ask(members), u"5"_s);
        for (TestLogin *other : {&boris, &carl, &chief, &city}) {
            QCOMPARE(other->ask(members), u"0"_s);
            QCOMPARE(other->ask(u"SELECT count(*) FROM person_list"_s), u"0"_s);
            QCOMPARE(other->ask(u"SELECT count(*) FROM v_people_list"_s), u"0"_s);
            QCOMPARE(other->ask(u"SELECT count(*) FROM person_bulk_item"_s), u"0"_s);
            // Neither may they put anybody there, take anybody off, or make it theirs.
            QVERIFY(other
                        ->ask(u"INSERT INTO person_list_member (list_id, person_id, site_id, since, owner, scope) "
                              "VALUES (%1, %2, 1, now(), '%3', 'personal')"_s.arg(secret.id.value)
                                  .arg(here.first().value)
                                  .arg(anna.name()))
                        .startsWith(u'!'));
            QVERIFY(other
                        ->ask(u"INSERT INTO person_list_member (list_id, person_id, site_id, since, owner, scope) "
                              "VALUES (%1, %2, 1, now(), session_user, 'personal')"_s.arg(secret.id.value)
                                  .arg(here.first().value))
                        .startsWith(u'!'));
            QCOMPARE(other->ask(u"DELETE FROM person_list_member"_s), QString());
            QCOMPARE(other->ask(u"DELETE FROM person_list"_s), QString());
            QVERIFY(other->ask(u"UPDATE person_list_member SET owner = session_user"_s).startsWith(u'!'));
        }
        QCOMPARE(anna.ask(members), u"5"_s);
        OTKLIK_ERROR(PersonLists(boris.db()).find(u"Secret"_s), "list.unknown");
        OTKLIK_VALUE(borisSecret, PersonLists(boris.db()).add(u"Secret"_s, ListScope::Personal)); // tells nothing
        QVERIFY(borisSecret.id != secret.id);

        // Shared with the site: seen by who sees the site, changed by its owner and the supervisor.
        OTKLIK_DONE(PersonLists(boris.db()).remove(borisSecret.id));
        OTKLIK_VALUE(shared, annas.share(secret.id, ListScope::Site));
        QCOMPARE(shared.scope, ListScope::Site);
        QCOMPARE(boris.ask(members), u"4"_s);
        QCOMPARE(carl.ask(members), u"0"_s);
        QCOMPARE(carl.ask(u"SELECT count(*) FROM person_list"_s), u"0"_s);
        OTKLIK_VALUE(borisSees, PersonLists(boris.db()).find(u"Secret"_s));
        QVERIFY(!borisSees.mine && !borisSees.changeable);
        OTKLIK_ERROR(PersonLists(boris.db()).rename(secret.id, u"Mine"_s), "list.not_yours");
        OTKLIK_ERROR(PersonBulk(boris.db()).removeFromList(secret.id, here), "list.not_yours");
        QCOMPARE(boris.ask(u"DELETE FROM person_list_member"_s), QString());
        QCOMPARE(boris.ask(u"UPDATE person_list SET name = 'x'"_s), QString());
        QCOMPARE(boris.ask(members), u"4"_s);
        OTKLIK_DONE(PersonLists(boris.db()).setStarred(secret.id, true)); // a star is one's own
        OTKLIK_VALUE(annaSees, annas.find(secret.id));
        QVERIFY(!annaSees.starred);
        OTKLIK_VALUE(chiefSees, PersonLists(chief.db()).find(u"Secret"_s));
        QVERIFY(!chiefSees.mine && chiefSees.changeable);
        OTKLIK_VALUE(off, PersonBulk(chief.db()).removeFromList(secret.id, here.first(1)));
        QCOMPARE(off.changed, 1);
        OTKLIK_ERROR(PersonBulk(anna.db()).undo(off.run), "bulk.unknown"); // the supervisor's to take back
        OTKLIK_VALUE(on, PersonBulk(chief.db()).undo(off.run));
        QCOMPARE(on.restored, 1);
        QCOMPARE(anna.ask(u"SELECT added_by FROM person_list_member WHERE list_id = %1 AND person_id = %2"_s
                              .arg(secret.id.value)
                              .arg(here.first().value)),
                 anna.name());

        // The city's lists are made by those who see the city, and each sees the people of their own sites there.
        QVERIFY(!annas.share(secret.id, ListScope::City).has_value());
        OTKLIK_VALUE(wide, PersonLists(city.db()).add(u"Wide"_s, ListScope::City));
        OTKLIK_VALUE(everybody, PersonBulk(city.db()).addToList(wide.id, here + far));
        QCOMPARE(everybody.changed, 7);
        QCOMPARE(carl.ask(members), u"3"_s);
        OTKLIK_VALUE(carlCounts, PersonLists(carl.db()).counts());
        QCOMPARE(carlCounts.value(wide.id), 3);

        // Whoever is erased leaves the lists that nobody else may see as well.
        t.sql(u"UPDATE person_list SET scope = 'personal' WHERE id = %1"_s.arg(secret.id.value));
        chief.stepUp();
        QCOMPARE(chief.ask(u"SELECT erase_person(%1, 'asked for it')"_s.arg(here.first().value)), u"erased"_s);
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM person_list_member WHERE person_id = %1"_s.arg(here.first().value))
                     .first()
                     .integer("n"),
                 0);
    }
};

QTEST_GUILESS_MAIN(TestPersonLists)
#include "tst_personlists.moc"
