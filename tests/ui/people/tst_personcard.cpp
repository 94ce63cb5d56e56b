// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a person: household, timeline with counts, merges, measurements, edits that are taken back.
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QToolButton>
#include <algorithm>

#include "ask.h"
#include "campaigndecisions.h"
#include "clinicalpanel.h"
#include "clinicalview.h"
#include "democity.h"
#include "dresses.h"
#include "household.h"
#include "householddialog.h"
#include "label.h"
#include "messagebar.h"
#include "peopleimport.h"
#include "permissions.h"
#include "personbulk.h"
#include "personcard.h"
#include "personeditor.h"
#include "personjoin.h"
#include "personlists.h"
#include "personpage.h"
#include "personqueries.h"
#include "personstore.h"
#include "personwords.h"
#include "picture.h"
#include "preferences.h"
#include "sparkline.h"
#include "store.h"
#include "testdatabase.h"
#include "testlogin.h"
#include "theme.h"
#include "timelinemodel.h"
#include "undobar.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(const store::DatabaseUrl &url) : store(url, Clock())
    {
        around.store = &store;
        around.preferences = &preferences;
        around.ask = &ask;
        around.me.oneDesk = true;
    }
    store::Store store;
    MemoryPreferences preferences;
    ScriptedAsk ask;
    Surroundings around;
};

template <class T>
T *named(const QWidget *in, const QString &name)
{
    // The newest: what was replaced lives until the event loop comes round.
    T *found = nullptr;
    for (T *one : in->findChildren<T *>(name)) {
        if (!found || one->isVisibleTo(in))
            found = one;
    }
    return found;
}

void present(Page &page, PersonId person)
{
    page.resize(1150, 640);
    page.open({{u"person"_s, person.value}});
    page.show();
    page.shown();
    QTRY_VERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_COMPARE(page.state(), Page::State::Ready);
}

void press(QWidget *on, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    on->window()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), on->window());
    QTest::keyClick(on, key, modifiers);
}

} // namespace

class TestPersonCard final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TestDatabase> m_city;
    PersonId m_anna, m_boris, m_clara;

    PersonId add(const QString &family, const QString &given, const QString &phone, const QString &external)
    {
        people::Person person;
        person.familyName = family;
        person.givenName = given;
        person.birthDate = QDate(1980, 5, 5);
        person.externalId = external;
        person.language = u"ru"_s;
        people::Address mobile;
        mobile.value = phone;
        person.addresses = {mobile};
        const auto id = people::PersonStore(m_city->db()).add(person);
        return id.value_or(PersonId());
    }
    QStringList home(PersonId person)
    {
        QStringList names;
        const auto household = people::Households(m_city->db()).of(person);
        for (const people::HouseholdMember &member : household->members)
            names << member.person.givenName;
        names.sort();
        return names;
    }
    people::Person stored(PersonId id)
    {
        return people::PersonQueries(m_city->db()).find(id).value_or(people::Person());
    }
    PersonId one(const QString &sql) { return PersonId(m_city->sql(sql).first().integer("id")); }

private Q_SLOTS:
    void initTestCase()
    {
        m_city = std::make_unique<test::TestDatabase>();
        demo::DemoOptions options;
        options.people = 1500;
        options.language = u"en"_s;
        OTKLIK_DONE(demo::DemoCity::fill(m_city->db(), options));
    }
    void init()
    {
        static int round = 0;
        ++round;
        const QString phone = u"+7916%1"_s.arg(2000000 + round);
        m_anna = add(u"Zimina"_s, u"Anna"_s, phone, u"Z-%1-1"_s.arg(round));
        m_boris = add(u"Zimin"_s, u"Boris"_s, phone, u"Z-%1-2"_s.arg(round));
        m_clara = add(u"Quist%1"_s.arg(round), u"Clara"_s, u"+7916%1"_s.arg(3000000 + round), u"Z-%1-3"_s.arg(round));
    }

    void shouldGuessAHouseholdByASharedNumberAndTakeItBack()
    {
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        present(page, m_anna);
        auto *guess = named<QPushButton>(&page, u"guess%1PushButton"_s.arg(m_boris.value));
        QVERIFY(guess && guess->isVisible());
        QVERIFY(named<Label>(&page, u"guess%1Label"_s.arg(m_boris.value))->text().contains(u"Boris"_s));
        QTest::mouseClick(guess, Qt::LeftButton);
        QTRY_COMPARE(home(m_anna), (QStringList{u"Anna"_s, u"Boris"_s}));
        QTRY_VERIFY(named<QPushButton>(&page, u"member%1PushButton"_s.arg(m_boris.value)));
        QVERIFY(named<Label>(&page, u"member%1Label"_s.arg(m_boris.value))->text().contains(u"shares"_s));
        QTRY_VERIFY(page.undoBar()->isVisible());
        page.undoBar()->button()->click();
        QTRY_COMPARE(home(m_anna), QStringList());
        QTRY_VERIFY(named<QPushButton>(&page, u"guess%1PushButton"_s.arg(m_boris.value)));
    }

    void shouldAddSomebodyByTheSearchAndLeave()
    {
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        present(page, m_anna);
        press(&page, Qt::Key_H);
        QTRY_VERIFY(page.findChild<HouseholdDialog *>());
        QPointer dialog = page.findChild<HouseholdDialog *>();
        auto *list = named<QListWidget>(dialog, u"householdListWidget"_s);
        QTRY_VERIFY(list->count() > 0 && list->item(0)->flags() != Qt::NoItemFlags); // by the family's name
        for (int row = 0; row < list->count(); ++row)
            QVERIFY(list->item(row)->data(Qt::UserRole).toLongLong() != m_anna.value);
        named<QLineEdit>(dialog, u"householdSearchLineEdit"_s)->setText(stored(m_clara).familyName);
        QTRY_VERIFY(list->count() == 1 && list->item(0)->data(Qt::UserRole).toLongLong() == m_clara.value);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(home(m_anna), (QStringList{u"Anna"_s, u"Clara"_s}));
        QTRY_VERIFY(dialog.isNull() || !dialog->isVisible());
        QTRY_VERIFY(named<QPushButton>(&page, u"member%1PushButton"_s.arg(m_clara.value)));
        QSignalSpy opened(&page, &Page::openPerson);
        QTest::mouseClick(named<QPushButton>(&page, u"member%1PushButton"_s.arg(m_clara.value)), Qt::LeftButton);
        QCOMPARE(opened.constFirst().constFirst().value<PersonId>(), m_clara);
        QTRY_VERIFY(named<QPushButton>(&page, u"leaveHouseholdPushButton"_s));
        QTest::mouseClick(named<QPushButton>(&page, u"leaveHouseholdPushButton"_s), Qt::LeftButton);
        QTRY_COMPARE(home(m_clara), QStringList());
        QTRY_VERIFY(!named<QPushButton>(&page, u"leaveHouseholdPushButton"_s)); // the card has come, and the offer
        QTRY_VERIFY(page.undoBar()->isVisible());
        page.undoBar()->button()->click();
        QTRY_COMPARE(home(m_clara), (QStringList{u"Anna"_s, u"Clara"_s}));
    }

    void shouldGiveOnlyWhomTheLineFound()
    {
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        present(page, m_anna);
        press(&page, Qt::Key_H);
        QTRY_VERIFY(page.findChild<HouseholdDialog *>());
        QPointer dialog = page.findChild<HouseholdDialog *>();
        auto *list = named<QListWidget>(dialog, u"householdListWidget"_s);
        auto *line = named<QLineEdit>(dialog, u"householdSearchLineEdit"_s);
        QTRY_VERIFY(dialog->acceptButton()->isEnabled()); // by the family's name
        const QString family = line->text();
        line->setText(stored(m_clara).familyName);
        QVERIFY(!dialog->acceptButton()->isEnabled() && !list->isEnabled());
        line->setText(family); // the last key is taken back: it is the same list
        QVERIFY(dialog->acceptButton()->isEnabled() && list->isEnabled());
        line->setText(stored(m_clara).familyName);
        QTest::keyClick(line, Qt::Key_Return); // sooner than the search: it only searches
        QTRY_VERIFY(list->count() == 1 && list->item(0)->data(Qt::UserRole).toLongLong() == m_clara.value);
        QTest::keyClick(line, Qt::Key_Return);
        line->setText(family); // on its way: nobody is given twice
        QVERIFY(!dialog->acceptButton()->isEnabled());
        QTRY_VERIFY(dialog.isNull() || !dialog->isVisible());
        QCOMPARE(home(m_anna), (QStringList{u"Anna"_s, u"Clara"_s}));
    }

    /// Somebody goes on to the next card before the database has answered.
    void shouldKeepWhatWasDoneToWhomItWasDoneTo()
    {
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        present(page, m_anna);
        QSemaphore saving, reading; // each lane waits for its own
        const auto hold = [&desk](store::Lane lane, QSemaphore &gate) {
            return desk.store.run(lane, [&gate](store::Database &) -> Result<bool> {
                gate.acquire();
                return true;
            });
        };
        const auto held = hold(store::Lane::Write, saving);
        press(&page, Qt::Key_J); // they live together
        const auto looked = hold(store::Lane::Interactive, reading);
        page.open({{u"person"_s, m_clara.value}});
        page.shown();
        // Nothing can be done to anybody until the card is there.
        QCOMPARE(page.state(), Page::State::Loading);
        for (const auto &[key, modifiers] :
             {std::pair(Qt::Key_H, Qt::NoModifier), std::pair(Qt::Key_H, Qt::ShiftModifier),
              std::pair(Qt::Key_J, Qt::NoModifier), std::pair(Qt::Key_U, Qt::NoModifier),
              std::pair(Qt::Key_Asterisk, Qt::ShiftModifier)})
            press(&page, key, modifiers);
        QTest::mouseClick(named<QPushButton>(&page, u"guess%1PushButton"_s.arg(m_boris.value)), Qt::LeftButton);
        QVERIFY(!page.findChild<HouseholdDialog *>());
        QVERIFY(!QApplication::activePopupWidget());
        saving.release();
        QTRY_COMPARE(home(m_anna), (QStringList{u"Anna"_s, u"Boris"_s}));
        QTRY_VERIFY(page.messageBar()->isShowing());
        const QString said = page.messageBar()->message().happened;
        QVERIFY2(said.contains(u"open before"_s) && said.contains(u"one household"_s), qPrintable(said));
        QVERIFY(!page.undoBar()->isVisible());
        reading.release();
        QTRY_COMPARE(page.state(), Page::State::Ready);
        const auto last = desk.store.run(store::Lane::Write, [](store::Database &) -> Result<bool> { return true; });
        QTRY_VERIFY(held.isFinished() && looked.isFinished() && last.isFinished());
        QCoreApplication::processEvents();
        QVERIFY(!page.undoBar()->isVisible());
        QCOMPARE(home(m_clara), QStringList());
        QCOMPARE(m_city->sql(u"SELECT count(*) AS n FROM person_list_member WHERE person_id = %1"_s.arg(m_clara.value))
                     .first()
                     .integer("n"),
                 0);
    }

    void shouldDoEverythingOnTheCardByKeys()
    {
        OTKLIK_DONE(people::PersonJoin(m_city->db()).join(stored(m_anna), m_clara));
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        present(page, m_anna);
        QStringList keys;
        for (const KeyText &one : page.keys())
            keys << one.key.toString(QKeySequence::PortableText) + u' ' + one.text;
        for (const QString &expected : {u"H Add to household"_s, u"Shift+H Leave household"_s,
                                        u"J They live together"_s, u"U Un-merge the newest merge"_s})
            QVERIFY2(keys.contains(expected), qPrintable(expected));
        auto *guess = named<QPushButton>(&page, u"guess%1PushButton"_s.arg(m_boris.value));
        guess->setFocus();
        press(&page, Qt::Key_J);
        QTRY_COMPARE(home(m_anna), (QStringList{u"Anna"_s, u"Boris"_s}));
        QTRY_VERIFY(named<QPushButton>(&page, u"leaveHouseholdPushButton"_s));
        QVERIFY(page.isAncestorOf(page.focusWidget())); // not lost with the button that went
        press(&page, Qt::Key_H, Qt::ShiftModifier);
        QTRY_COMPARE(home(m_anna), QStringList());
        QTRY_VERIFY(!named<QPushButton>(&page, u"leaveHouseholdPushButton"_s));
        press(&page, Qt::Key_U);
        QTRY_COMPARE(stored(m_clara).givenName, u"Clara"_s);
        QTRY_VERIFY(!named<QWidget>(&page, u"joinsOfPerson"_s)->isVisible());
    }

    void shouldShowMergesAndTakeThemApart()
    {
        OTKLIK_DONE(people::PersonJoin(m_city->db()).join(stored(m_anna), m_boris));
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        present(page, m_anna);
        auto *joins = named<QWidget>(&page, u"joinsOfPerson"_s);
        QVERIFY(joins->isVisible());
        auto *apart = joins->findChild<QPushButton *>();
        QVERIFY(apart && apart->isEnabled());
        auto *model = qobject_cast<views::TimelineModel *>(named<QListView>(&page, u"timelineListView"_s)->model());
        QTRY_VERIFY(std::any_of(model->entries().cbegin(), model->entries().cend(), [](const auto &entry) {
            return entry.kind == "change"_L1 && entry.state == "joined"_L1;
        }));
        QTest::mouseClick(apart, Qt::LeftButton);
        QTRY_COMPARE(stored(m_boris).givenName, u"Boris"_s);
        QTRY_VERIFY(!joins->isVisible());
    }

    void shouldCountTheTimelineByKind()
    {
        const PersonId busy =
            one(u"SELECT person_id AS id FROM service_event GROUP BY person_id ORDER BY count(*) DESC LIMIT 1"_s);
        OTKLIK_VALUE(list,
                     people::PersonLists(m_city->db()).add(u"Busy %1"_s.arg(m_anna.value), people::ListScope::City));
        OTKLIK_DONE(people::PersonBulk(m_city->db()).addToList(list.id, {busy}));
        OTKLIK_VALUE(counts, views::countTimeline(m_city->db(), busy));
        QList<views::TimelineEntry> paged;
        for (std::optional<views::TimelineEntry> after;;) {
            OTKLIK_VALUE(part, views::readTimeline(m_city->db(), busy, {}, after, 7));
            paged += part.entries;
            if (!part.more)
                break;
            after = part.entries.constLast();
        }
        int all = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            all += it.value();
            QCOMPARE(std::count_if(paged.cbegin(), paged.cend(),
                                   [kind = it.key()](const auto &entry) { return entry.kind == kind; }),
                     qsizetype(it.value()));
            OTKLIK_VALUE(only, views::readTimeline(m_city->db(), busy, it.key(), {}, 500));
            QCOMPARE(only.entries.size(), qsizetype(it.value()));
        }
        QCOMPARE(paged.size(), qsizetype(all));
        QVERIFY(counts.value(u"event"_s) + counts.value(u"visit"_s) > 20);
        QVERIFY(counts.value(u"change"_s) >= 2); // added, and put on the list
        QVERIFY(std::is_sorted(paged.cbegin(), paged.cend(), [](const auto &a, const auto &b) { return a.at > b.at; }));

        Desk desk(m_city->url());
        PersonPage page(desk.around);
        present(page, busy);
        auto *changes = named<QPushButton>(&page, u"changeFilterPushButton"_s);
        QTRY_COMPARE(changes->text(), u"Changes %1"_s.arg(counts.value(u"change"_s)));
        QCOMPARE(named<QPushButton>(&page, u"allFilterPushButton"_s)->text(), u"Everything %1"_s.arg(all));
        QCOMPARE(named<QPushButton>(&page, u"callFilterPushButton"_s)->isVisible(), counts.contains(u"call"_s));
        QTest::mouseClick(changes, Qt::LeftButton);
        auto *model = qobject_cast<views::TimelineModel *>(named<QListView>(&page, u"timelineListView"_s)->model());
        QTRY_COMPARE(model->rowCount(), counts.value(u"change"_s));
        QVERIFY(std::any_of(model->entries().cbegin(), model->entries().cend(),
                            [&list](const auto &entry) { return views::timelineHeadline(entry).contains(list.name); }));
    }

    void shouldSayWhyACampaignWroteOrDidNot()
    {
        const auto one = [this](const QString &where) {
            const auto rows = m_city->sql(
                u"SELECT d.person_id, d.rule, c.name FROM send_decision d JOIN campaign c ON c.id = d.campaign_id WHERE "_s +
                where + u" ORDER BY d.campaign_id, d.person_id LIMIT 1"_s);
            if (rows.isEmpty())
                qFatal("the city has no such person");
            return rows;
        };
        const auto entryOf = [this](PersonId person, const QString &campaign, bool written) {
            const auto page = views::readTimeline(m_city->db(), person, {}, {}, 500);
            for (const auto &entry : page->entries) {
                if (written ? entry.campaign == campaign
                            : entry.ref.startsWith("campaign "_L1) && entry.title == campaign)
                    return entry;
            }
            return views::TimelineEntry();
        };
        const auto leftOut = one(u"d.decision = 'excluded'"_s);
        const auto left = leftOut.first();
        const auto entry = entryOf(left.id<PersonId>("person_id"), left.text("name"), false);
        QCOMPARE(entry.detail, u"excluded:"_s + left.text("rule"));
        QVERIFY2(views::timelineHeadline(entry).contains(left.text("name")),
                 qPrintable(views::timelineHeadline(entry)));
        QCOMPARE(views::timelineText(entry), campaigns::decisionWhy(entry.detail));
        const auto written =
            one(u"d.decision = 'send' AND EXISTS (SELECT 1 FROM message m WHERE m.campaign_id = d.campaign_id AND "
                "m.person_id = d.person_id)"_s);
        const auto got = written.first();
        const auto sent = entryOf(got.id<PersonId>("person_id"), got.text("name"), true);
        QVERIFY(!sent.title.isEmpty());
        QVERIFY2(views::timelineText(sent).contains(got.text("name")), qPrintable(views::timelineText(sent)));
    }

    /// What the window shows is read with the rights of who sits at it.
    void shouldReadTheCardAsTheLoginMay()
    {
        if (test::TestDatabase::engine() != store::Engine::PostgreSql)
            QSKIP("One desk asks nobody.");
        OTKLIK_DONE(access::applyPermissions(m_city->db()));
        m_city->sql(u"INSERT INTO site (id, code, name) OVERRIDING SYSTEM VALUE VALUES (2, 'two', 'Two')"_s);
        people::Person anna = stored(m_anna);
        anna.language = u"uk"_s;
        OTKLIK_DONE(people::PersonStore(m_city->db()).update(anna));
        OTKLIK_DONE(people::PersonJoin(m_city->db()).join(stored(m_anna), m_clara));
        OTKLIK_DONE(people::Households(m_city->db()).join(m_anna, m_boris));
        QTemporaryDir folder;
        QFile list(folder.filePath(u"office.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("external_id,family_name\nOFFICE-1,Lind\nOFFICE-2,Lind\n");
        list.close();
        OTKLIK_DONE(people::PeopleImport(m_city->db()).run(list.fileName()));
        const PersonId imported = one(u"SELECT id FROM person WHERE external_id = 'OFFICE-1'"_s);
        const PersonId busy =
            one(u"SELECT person_id AS id FROM service_event GROUP BY person_id ORDER BY count(*) DESC LIMIT 1"_s);
        for (const auto &[role, sites] :
             {std::pair(u"operator"_s, QList<int>{1}), std::pair(u"doctor"_s, QList<int>{1, 2}),
              std::pair(u"supervisor"_s, QList<int>{})}) {
            test::TestLogin login(*m_city, role, {role}, sites);
            login.letIn();
            OTKLIK_VALUE(card, views::readPersonCard(login.db(), m_anna));
            QCOMPARE(card.household.members.size(), 2);
            QCOMPARE(card.joins.size(), 1);
            OTKLIK_VALUE(counts, views::countTimeline(login.db(), m_anna));
            OTKLIK_VALUE(page, views::readTimeline(login.db(), m_anna, u"change"_s, {}, 100));
            QCOMPARE(page.entries.size(), qsizetype(counts.value(u"change"_s)));
            QStringList told;
            for (const views::TimelineEntry &entry : page.entries)
                told << entry.state + u' ' + entry.title.section(u'\t', 1, 1) +
                            (entry.state == "edited"_L1 ? entry.title : QString());
            for (const QString &expected :
                 {u"added "_s, u"edited language"_s, u"edited household"_s, u"joined Clara"_s})
                QVERIFY2(told.contains(expected), qPrintable(role + u": "_s + told.join(u'|')));
            OTKLIK_VALUE(brought, views::readTimeline(login.db(), imported, u"change"_s, {}, 100));
            QCOMPARE(brought.entries.size(), 1);
            QCOMPARE(brought.entries.first().state, u"added"_s);
            // the name of a file may tell of people what not everybody is to know
            QCOMPARE(brought.entries.first().title, role == "doctor"_L1 ? QString() : u"office.csv"_s);
            OTKLIK_VALUE(events, views::countTimeline(login.db(), busy));
            QVERIFY(events.value(u"event"_s) > 10);
            OTKLIK_VALUE(left, people::Households(login.db()).leave(m_boris));
            OTKLIK_VALUE(kept, people::Households(login.db()).undo(left));
            QCOMPARE(kept, 0);
        }
        test::TestLogin stranger(*m_city, u"stranger"_s, {u"operator"_s}, {2});
        stranger.letIn();
        OTKLIK_ERROR(views::readPersonCard(stranger.db(), m_anna), "person.not_found");
        OTKLIK_VALUE(nothing, views::countTimeline(stranger.db(), m_anna));
        QVERIFY(nothing.isEmpty());
        QCOMPARE(stranger.ask(u"SELECT count(*) FROM person_changes(%1, 100)"_s.arg(m_anna.value)), u"0"_s);
        QCOMPARE(stranger.ask(u"SELECT count(*) FROM household_member"_s), u"0"_s);
        QVERIFY(
            stranger
                .ask(u"INSERT INTO household_member (site_id, household_id, person_id, since) SELECT 1, 1, %1, now()"_s
                         .arg(m_clara.value))
                .startsWith(u'!'));
    }

    void shouldTakeAnEditBack()
    {
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        present(page, m_anna);
        press(&page, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(page.findChild<PersonEditor *>());
        QPointer editor = page.findChild<PersonEditor *>();
        named<QLineEdit>(editor, u"givenLineEdit"_s)->setText(u"Hanna"_s);
        QTest::mouseClick(named<QPushButton>(editor, u"addAddressPushButton"_s), Qt::LeftButton);
        named<QLineEdit>(editor, u"address2LineEdit"_s)->setText(u"+7 916 777-66-%1"_s.arg(10 + m_anna.value % 90));
        QTest::mouseClick(named<QToolButton>(editor, u"address2UpToolButton"_s), Qt::LeftButton);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        QTRY_COMPARE(stored(m_anna).givenName, u"Hanna"_s);
        QTRY_VERIFY(!editor || !editor->isVisible());
        const people::Person changed = stored(m_anna);
        QCOMPARE(changed.addresses.size(), 2);
        QVERIFY(changed.addresses.first().value.startsWith(u"+7916777"_s)); // moved to the first place
        auto *about = named<Label>(&page, u"address%1Label"_s.arg(changed.addresses.first().id.value));
        QTRY_VERIFY((about = named<Label>(&page, u"address%1Label"_s.arg(changed.addresses.first().id.value))) !=
                    nullptr);
        QVERIFY(about->text().contains(u"used first"_s));
        // Somebody else changes something meanwhile: it stays.
        people::Person other = stored(m_anna);
        other.language = u"uk"_s;
        OTKLIK_DONE(people::PersonStore(m_city->db()).update(other));
        QTRY_VERIFY(page.undoBar()->isVisible());
        page.undoBar()->button()->click();
        QTRY_COMPARE(stored(m_anna).givenName, u"Anna"_s);
        QCOMPARE(stored(m_anna).addresses.size(), 1);
        QCOMPARE(stored(m_anna).language, u"uk"_s);
    }

    void shouldShowMeasurementsOfAnOpenCard()
    {
        const PersonId patient = one(u"SELECT p.person_id AS id FROM care_patient p JOIN care_measurement m ON "
                                     "m.patient_id = p.id GROUP BY p.person_id ORDER BY count(*) DESC LIMIT 1"_s);
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        present(page, patient);
        auto *panel = page.findChild<ClinicalPanel *>();
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!named<QWidget>(&page, u"measurementsPart"_s));
        press(&page, Qt::Key_O);
        QTRY_VERIFY(named<QWidget>(&page, u"measurementsPart"_s));
        const QString value = named<Label>(&page, u"measurement0ValueLabel"_s)->text();
        QVERIFY2(value.contains(u' ') || value.endsWith(u'%'), qPrintable(value)); // with its unit
        auto *line = named<Sparkline>(&page, u"measurement0Sparkline"_s);
        QVERIFY(line && line->accessibleDescription().count(u'\n') >= 3);
        QCOMPARE(m_city->sql(u"SELECT count(*) AS n FROM care_opening"_s).first().integer("n") > 0, true);
    }

    void shouldLookRight()
    {
        const PersonId busy =
            one(u"SELECT e.person_id AS id FROM service_event e JOIN household_member m ON m.person_id = e.person_id "
                "WHERE EXISTS (SELECT 1 FROM address a WHERE a.person_id = e.person_id AND a.verified_at IS NOT NULL) "
                "GROUP BY e.person_id ORDER BY count(*) DESC LIMIT 1"_s);
        const PersonId patient = one(u"SELECT p.person_id AS id FROM care_patient p JOIN care_measurement m ON "
                                     "m.patient_id = p.id GROUP BY p.person_id ORDER BY count(*) DESC LIMIT 1"_s);
        const PersonId family =
            one(u"SELECT min(m.person_id) AS id FROM household_member m JOIN address a ON a.person_id = m.person_id "
                "WHERE a.shared GROUP BY m.household_id HAVING count(DISTINCT m.person_id) >= 4 ORDER BY 1 LIMIT 1"_s);
        OTKLIK_DONE(people::PersonJoin(m_city->db()).join(stored(m_anna), m_clara));
        OTKLIK_VALUE(list, people::PersonLists(m_city->db()).add(u"Winter shelter"_s, people::ListScope::City));
        OTKLIK_DONE(people::PersonBulk(m_city->db()).addToList(list.id, {busy, family, m_anna}));
        Desk desk(m_city->url());
        Theme theme(qApp, &desk.preferences);
        for (const test::Dress &dress : test::dresses) {
            const test::Dressed dressed(dress, theme, desk.preferences);
            for (const auto &[what, person] : {std::pair("busy", busy), std::pair("patient", patient),
                                               std::pair("family", family), std::pair("guess", m_anna)}) {
                PersonPage page(desk.around);
                present(page, person);
                QTRY_VERIFY(named<QListView>(&page, u"timelineListView"_s)->model()->rowCount() > 0);
                QTRY_VERIFY(page.findChild<ClinicalPanel *>()->isVisible());
                QTRY_VERIFY(named<QListView>(&page, u"timelineListView"_s)->isVisible());
                if (person == patient) {
                    press(&page, Qt::Key_O);
                    QTRY_VERIFY(named<QWidget>(&page, u"measurementsPart"_s));
                    const auto lines = page.findChild<ClinicalView *>()->findChildren<Label *>(
                        QRegularExpression(u"^condition\\d+Label$"_s));
                    QVERIFY(!lines.isEmpty());
                    for (const Label *line : lines) // read from the side that the page is read from
                        QCOMPARE(line->text().isRightToLeft(), QLatin1String(dress.language) == "ar"_L1);
                }
                OTKLIK_DONE(savePicture(
                    &page, u"%1/gallery/card-%2-%3.png"_s.arg(QString::fromLatin1(OTKLIK_BINARY_DIR),
                                                              QLatin1String(what), QLatin1String(dress.name))));
                if (person == m_anna) {
                    press(&page, Qt::Key_H);
                    QTRY_VERIFY(page.findChild<HouseholdDialog *>());
                    auto *dialog = page.findChild<HouseholdDialog *>();
                    QTRY_VERIFY(named<QListWidget>(dialog, u"householdListWidget"_s)->count() > 0);
                    OTKLIK_DONE(
                        savePicture(dialog, u"%1/gallery/card-household-%2.png"_s.arg(
                                                QString::fromLatin1(OTKLIK_BINARY_DIR), QLatin1String(dress.name))));
                    dialog->reject();
                }
            }
        }
    }
};

QTEST_MAIN(TestPersonCard)
#include "tst_personcard.moc"
