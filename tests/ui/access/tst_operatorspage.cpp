// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTranslator>

#include "ask.h"
#include "auditpage.h"
#include "codepanel.h"
#include "label.h"
#include "languageswitch.h"
#include "messagebar.h"
#include "operatorlistmodel.h"
#include "operatorspage.h"
#include "permissions.h"
#include "picture.h"
#include "preferences.h"
#include "searchfield.h"
#include "signinwindow.h"
#include "store.h"
#include "tableview.h"
#include "testlogin.h"
#include "theme.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

/// The pages of those who look after a city database, as a superuser of PostgreSQL sees them.
class TestOperatorsPage final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TestDatabase> m_t;
    std::unique_ptr<store::Store> m_store;
    std::vector<std::unique_ptr<test::TestLogin>> m_logins;
    MemoryPreferences m_preferences;
    ScriptedAsk m_ask;
    Surroundings m_around;

    template <class PageType>
    std::unique_ptr<PageType> present()
    {
        auto page = std::make_unique<PageType>(m_around);
        page->resize(1150, 640);
        page->show();
        page->shown();
        [&] { QTRY_VERIFY(page->state() != Page::State::Loading); }();
        return page;
    }
    /// Everything that is said must have its room: a label that wraps is as high as its text needs.
    static QStringList cut(const QWidget &page)
    {
        QStringList texts;
        for (const auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->width() < button->minimumSizeHint().width())
                texts << button->text();
        }
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                texts << label->text();
        }
        for (const auto *table : page.findChildren<TableView *>(u"operatorsTableView"_s)) {
            const auto *header = table->horizontalHeader();
            if (header->length() > table->viewport()->width())
                texts << u"the table is wider than its room"_s;
            const auto room = [table](int row, int column) { // of what cannot be read half
                const QModelIndex index = table->model()->index(row, column);
                QStyleOptionViewItem option;
                option.initFrom(table);
                return table->columnWidth(column) - table->itemDelegate()->sizeHint(option, index).width();
            };
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (room(row, views::OperatorListModel::SignIn) < 0)
                    texts << table->model()->index(row, views::OperatorListModel::SignIn).data().toString();
            }
            for (int column = 0; column < header->count(); ++column) {
                if (table->columnWidth(column) < header->sectionSizeHint(column))
                    texts << table->model()->headerData(column, Qt::Horizontal).toString();
            }
            if (table->columnWidth(views::OperatorListModel::Rights) < table->viewport()->width() / 4)
                texts << u"no room for roles and sites"_s;
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        if (test::TestDatabase::engine() == store::Engine::Sqlite)
            QSKIP("one desk has no operators");
        m_preferences = {};
        m_t = std::make_unique<test::TestDatabase>();
        OTKLIK_DONE(access::applyPermissions(m_t->db()));
        OTKLIK_DONE(m_t->db().script(
            u"INSERT INTO site (id, code, name) VALUES (2, 'c3', 'Clinic number three, Northern district'), "
            "(3, 'north', 'District office North'), (4, 'water', 'Water and heating agency')"_s));
        const struct
        {
            const char *name;
            QStringList roles;
            QList<int> sites;
        } people[] = {{"anna", {u"operator"_s}, {1, 2}},
                      {"boris", {u"doctor"_s, u"nurse"_s}, {2}},
                      {"clara", {u"marketer"_s, u"approver"_s}, {}},
                      {"dora", {u"administrator"_s, u"auditor"_s}, {}},
                      {"egor", {u"supervisor"_s}, {1, 2, 3, 4}}};
        for (const auto &person : people)
            m_logins.push_back(
                std::make_unique<test::TestLogin>(*m_t, QString::fromLatin1(person.name), person.roles, person.sites));
        m_store = std::make_unique<store::Store>(m_t->url(), Clock());
        m_around = {};
        m_around.store = m_store.get();
        m_around.preferences = &m_preferences;
        m_around.ask = &m_ask;
    }
    void cleanup()
    {
        m_store.reset();
        m_logins.clear();
        m_t.reset();
    }

    void shouldListPeopleWithRolesAndSites()
    {
        const auto page = present<OperatorsPage>();
        const auto *table = page->findChild<TableView *>();
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QStringList cells;
        for (int row = 0; row < 5; ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                for (const int line : {int(Qt::DisplayRole), int(views::OperatorListModel::LowerRole)})
                    cells << table->model()->index(row, column).data(line).toString();
        const QString all = cells.join(u'|');
        QVERIFY2(all.contains(u"anna Fullname"_s) && all.contains(u"Northern district"_s) &&
                     all.contains(u"all sites"_s),
                 qPrintable(all));
    }

    void shouldGoFromOneLoginToTheNext()
    {
        const auto page = present<OperatorsPage>();
        auto *table = page->findChild<TableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 5);
        for (const int row : {1, 4, 0, 3, 2}) { // what is ticked for one says nothing of another
            table->selectRow(row);
            const QStringList roles{u"operator"_s, u"doctor"_s, u"marketer"_s, u"administrator"_s, u"supervisor"_s};
            for (int other = 0; other < 5; ++other) {
                const auto *box = page->findChild<QCheckBox *>(roles.at(other) + u"CheckBox"_s);
                QVERIFY(box);
                QCOMPARE(box->isChecked(), other == row);
            }
            QCOMPARE(page->findChild<QCheckBox *>(u"cityCheckBox"_s)->isChecked(), row == 2 || row == 3);
        }
    }

    void shouldSignSomebodyOutAtADesk()
    {
        const QString anna = m_logins[0]->name();
        for (const auto &machine : {u"front-desk-4"_s, u"front-desk-5"_s})
            m_t->sql(u"INSERT INTO access_session (operator_id, login, pid, backend_start, token_hash, machine, "
                     "expires_at) SELECT id, name, 1, now(), sha256('%1'), '%1', now() + INTERVAL '1 hour' "
                     "FROM access_operator WHERE name = '%2'"_s.arg(machine, anna));
        const auto count = [this](const QString &fromWhere) {
            return m_t->sql(u"SELECT count(*) AS n FROM "_s + fromWhere).first().integer("n");
        };
        const QString open = u"access_session WHERE ended_at IS NULL AND machine = "_s;
        for (const bool reads : {true, false}) {
            m_around.me.superuser = !reads;
            m_around.me.roles = {u"supervisor"_s};
            const auto page = present<OperatorsPage>();
            auto *people = page->findChild<TableView *>(u"operatorsTableView"_s);
            auto *sessions = page->findChild<TableView *>(u"sessionsTableView"_s);
            auto *end = page->findChild<QPushButton *>(u"endSessionPushButton"_s);
            const auto *nowhere = page->findChild<Label *>(u"nowhereLabel"_s);
            QTRY_COMPARE(people->model()->rowCount(), 5);
            people->selectRow(1);
            QTRY_VERIFY(nowhere->isVisibleTo(page.get()) && !sessions->isVisibleTo(page.get()));
            people->selectRow(0);
            QTRY_COMPARE(sessions->model()->rowCount(), 2);
            QVERIFY(!nowhere->isVisibleTo(page.get()) && sessions->isVisibleTo(page.get()));
            QVERIFY(sessions->model()->index(0, 0).data().toString().contains(u"front-desk-5"_s));
            sessions->selectRow(0);
            QCOMPARE(end->isVisibleTo(page.get()), !reads);
            QCOMPARE(end->isEnabled(), !reads);
            sessions->setFocus();
            QTRY_VERIFY(sessions->hasFocus());
            QTest::keyClick(sessions, Qt::Key_Delete);
            const auto last = m_store->run(store::Lane::Write, [](store::Database &) -> Result<bool> { return true; });
            QTRY_VERIFY(last.isFinished());
            QCoreApplication::processEvents();
            QCOMPARE(count(open + u"'front-desk-5'"_s), reads ? 1 : 0);
            QCOMPARE(count(open + u"'front-desk-4'"_s), 1);
            QCOMPARE(count(u"access_change WHERE what = 'signed out'"_s), reads ? 0 : 1);
            QCOMPARE(page->messageBar()->isShowing(), !reads);
            if (reads)
                continue;
            QVERIFY(page->messageBar()->message().happened.contains(u"front-desk-5"_s));
            QTRY_COMPARE(sessions->model()->rowCount(), 1);
        }
    }

    void shouldHaveRoomForEveryWordInEveryLanguage()
    {
        const QString folder = qEnvironmentVariable("OTKLIK_PICTURES");
        m_t->sql(
            u"INSERT INTO audit_entry (at, verb, object, site_id, person_id, columns, who) SELECT now() - "
            u"make_interval(hours => (30 - i) * 7),"
            "(ARRAY['open','update','insert'])[1 + i % 3], (ARRAY['card','address','care_note'])[1 + i % 3], 1, NULL,"
            "CASE WHEN i % 3 = 1 THEN '{priority,dead_since}'::text[] END, '%1' FROM generate_series(1, 30) i"_s.arg(
                m_logins[0]->name()));
        Theme theme(qApp, &m_preferences);
        LanguageSwitch language(&m_preferences);
        m_t->sql(
            u"UPDATE access_operator SET full_name = 'Anna-Maria Preobrazhenskaya-Voznesenskaya' WHERE name = '%1'"_s
                .arg(m_logins[0]->name()));
        m_logins[0]->letIn(); // signs in
        m_t->sql(
            u"UPDATE access_session SET machine = 'registry-of-the-northern-clinic-3', address = '2001:db8::17'"_s);
        m_around.me.superuser = true;
        struct Dress
        {
            QString name, language;
            Theme::Choice choice;
            double scale = 1;
        };
        QStringList narrow;
        for (const Dress &dress :
             {Dress{u"light"_s, u"en"_s, Theme::Choice::Light}, Dress{u"dark"_s, u"ru"_s, Theme::Choice::Dark},
              Dress{u"arabic"_s, u"ar"_s, Theme::Choice::Light}, Dress{u"ukrainian"_s, u"uk"_s, Theme::Choice::Light},
              Dress{u"large"_s, u"ru"_s, Theme::Choice::Light, 1.3},
              Dress{u"large-arabic"_s, u"ar"_s, Theme::Choice::Light, 1.3}}) {
            m_preferences = {};
            theme.setChoice(dress.choice);
            theme.setTextScale(dress.scale);
            language.use(dress.language);
            QTranslator words; // as the program has them in it
            if (words.load(u"%1/translations/otklik_%2.qm"_s.arg(QStringLiteral(OTKLIK_BINARY_DIR), dress.language)))
                qApp->installTranslator(&words);
            const auto keep = [&](QWidget *widget, const QString &name, QSize size) {
                QTest::qWait(150);
                for (const QString &text : cut(*widget))
                    narrow << u"%1 %2: %3"_s.arg(name, dress.name, text);
                if (!folder.isEmpty())
                    OTKLIK_DONE(savePicture(widget, folder + u'/' + name + u'-' + dress.name + u".png"_s, size));
            };
            const auto operators = present<OperatorsPage>();
            auto *table = operators->findChild<TableView *>();
            QTRY_COMPARE(table->model()->rowCount(), 5);
            for (const int row : {0, 3}) {
                table->selectRow(row);
                keep(operators.get(), u"operators%1"_s.arg(row), {1150, 640});
            }
            table->selectRow(0);
            QTRY_COMPARE(operators->findChild<TableView *>(u"sessionsTableView"_s)->model()->rowCount(), 1);
            QTest::qWait(50); // laid out
            for (auto *scroll : operators->findChildren<QScrollArea *>())
                scroll->ensureVisible(0, 10000);
            keep(operators.get(), u"operators-end"_s, {1150, 640});
            const auto audit = present<AuditPage>();
            keep(audit.get(), u"audit"_s, {1150, 640});
            for (const bool sms : {false, true}) {
                access::AccessState me;
                me.login = u"ivanova"_s;
                me.fullName = u"Anna Ivanova"_s;
                me.known = true;
                me.factor = sms ? access::Factor::Sms : access::Factor::Totp;
                me.sms = sms;
                auto *panel = new CodePanel(m_store.get(), me);
                SignInWindow window(panel, u"db.example.org · ivanova"_s);
                window.show();
                keep(&window, sms ? u"signin-sms"_s : u"signin"_s, {});
            }
            access::AccessState fresh;
            fresh.login = u"petrov"_s;
            fresh.known = true;
            auto *panel = new CodePanel(m_store.get(), fresh);
            SignInWindow window(panel, u"db.example.org · petrov"_s);
            window.show();
            keep(&window, u"signin-enrol"_s, {});
        }
        language.use(u"en"_s);
        theme.setTextScale(1);
        QVERIFY2(narrow.isEmpty(), qPrintable(narrow.join(u'\n')));
    }
};

QTEST_MAIN(TestOperatorsPage)
#include "tst_operatorspage.moc"
