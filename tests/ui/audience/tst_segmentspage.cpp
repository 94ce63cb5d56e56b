// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>
#include <QtTest>

#include "ask.h"
#include "counts.h"
#include "democity.h"
#include "jobs.h"
#include "label.h"
#include "languageswitch.h"
#include "mergedialog.h"
#include "messagebar.h"
#include "picture.h"
#include "preferences.h"
#include "rulemodel.h"
#include "rulesentence.h"
#include "segmentlist.h"
#include "segmentresult.h"
#include "segmentspage.h"
#include "store.h"
#include "tableview.h"
#include "testdatabase.h"
#include "theme.h"
#include "undobar.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;
using audience::Op;
using audience::Rule;

class tst_segmentspage final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<store::Store> m_store;
    MemoryPreferences m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LanguageSwitch> m_language;
    ScriptedAsk m_ask;
    Surroundings m_around;
    std::unique_ptr<SegmentsPage> m_page;

    template <class T>
    T *child(const char *name)
    {
        auto *found = m_page->findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QTreeView *tree() { return child<QTreeView>("ruleTreeView"); }
    const QAbstractItemModel *rows() { return tree()->model(); }
    QModelIndex row(std::initializer_list<int> path)
    {
        QModelIndex index = rows()->index(0, 0);
        for (const int at : path)
            index = rows()->index(at, 0, index);
        return index;
    }
    Rule rule() { return static_cast<const views::RuleModel *>(rows())->rule(); }
    SegmentList *list() { return child<SegmentList>("segmentsListView"); }
    void choose(const QString &name)
    {
        const auto found =
            list()->model()->match(list()->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        list()->setCurrentIndex(found.constFirst());
    }
    QString nameAt(int number) { return list()->model()->index(number, 0).data().toString(); }
    bool isDraft(const QString &name)
    {
        const auto found =
            list()->model()->match(list()->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return !found.isEmpty() && found.constFirst().data(views::SegmentListModel::DraftRole).toBool();
    }
    bool isExact() { return child<Label>("countLabel")->isEnabled(); }
    qint64 shownCount() { return QLocale().toLongLong(child<Label>("countLabel")->text()); }
    qint64 trueCount(const Rule &asked)
    {
        const auto count = audience::Counts(m_database->db()).count(asked);
        return count ? count->count : -1;
    }
    Rule saved(const QString &name)
    {
        const auto segment = audience::Segments(m_database->db()).find(name);
        return segment ? segment->rule : Rule::any({});
    }
    void openPage(const QVariantMap &arguments = {})
    {
        m_page.reset();
        m_page = std::make_unique<SegmentsPage>(m_around);
        m_page->resize(1150, 640);
        m_page->open(arguments);
        m_page->show();
        m_page->shown();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(m_page->state(), Page::State::Ready);
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(qApp, &m_preferences);
        m_theme->setChoice(Theme::Choice::Light);
        m_language = std::make_unique<LanguageSwitch>(&m_preferences);
        m_language->use(u"en"_s);
        m_database = std::make_unique<test::TestDatabase>();
        demo::DemoOptions options;
        options.people = 300;
        options.language = u"en"_s;
        OTKLIK_DONE(demo::DemoCity::fill(m_database->db(), options).map([](const auto &) {}));
        OTKLIK_DONE(audience::Segments(m_database->db())
                        .save(u"Grown up"_s, Rule::all({Rule::field(u"age"_s, Op::GreaterOrEqual, 18)}))
                        .map([](const auto &) {}));
        m_store = std::make_unique<store::Store>(m_database->url(), Clock());
    }
    void cleanupTestCase() { m_page.reset(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_preferences = {};
        m_ask = {};
        m_around = {};
        m_around.store = m_store.get();
        m_around.preferences = &m_preferences;
        m_around.ask = &m_ask;
        m_around.theme = m_theme.get();
        m_around.language = m_language.get();
        openPage({{u"segment"_s, u"Grown up"_s}});
    }

    void shouldShowSavedSegmentsAndCountTheOneThatIsChosen()
    {
        QCOMPARE(list()->model()->rowCount(), 5);
        QCOMPARE(list()->currentIndex().data().toString(), u"Grown up"_s);
        QTRY_VERIFY(isExact());
        QCOMPARE(shownCount(), trueCount(saved(u"Grown up"_s)));
        QVERIFY(shownCount() > 0 && shownCount() < 300);
        QVERIFY(child<Label>("sentenceLabel")->text().contains(u"18"_s));
        QTRY_VERIFY(child<TableView>("sampleTableView")->model()->rowCount() > 0);
        choose(nameAt(1) == u"Grown up"_s ? nameAt(2) : nameAt(1));
        QVERIFY(!isExact()); // greyed at once
        QTRY_VERIFY(isExact());
        QCOMPARE(shownCount(), trueCount(rule()));
    }

    void shouldBeginToCountWithinThreeTenthsOfASecond()
    {
        static_assert(SegmentResult::delay <= 300);
        QTRY_VERIFY(isExact());
        auto *age = child<QSpinBox>("valueSpinBox");
        for (int years = 20; years < 40; ++years)
            age->setValue(years);
        QVERIFY(!isExact());
        QVERIFY(!child<Label>("countStateLabel")->text().isEmpty());
        QTRY_VERIFY(isExact());
        QCOMPARE(shownCount(), trueCount(Rule::all({Rule::field(u"age"_s, Op::GreaterOrEqual,
                                                                39)}))); // the last one, not one of those before
    }

    void shouldAddAndEditConditionsByKeyboard()
    {
        tree()->setFocus();
        press(tree(), Qt::Key_Insert);
        QCOMPARE(rows()->rowCount(row({})), 2);
        auto *what = child<QComboBox>("whatComboBox");
        QVERIFY(what->hasFocus()); // on with the new condition
        what->setCurrentIndex(what->findData(u"field:language"_s));
        auto *value = child<QComboBox>("valueComboBox");
        QVERIFY(value->isVisible());
        value->setCurrentIndex(value->findData(u"ru"_s));
        const Rule wanted =
            Rule::all({Rule::field(u"age"_s, Op::GreaterOrEqual, 18), Rule::field(u"language"_s, Op::Equal, u"ru"_s)});
        QCOMPARE(rule(), wanted);
        press(tree(), Qt::Key_Insert, Qt::ControlModifier);
        QVERIFY(row({2, 0}).isValid());
        tree()->setCurrentIndex(row({2}));
        tree()->setFocus();
        press(tree(), Qt::Key_Space);
        QCOMPARE(row({2}).data().toString(), u"None of these"_s);
        press(tree(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(rows()->data(row({1}), views::RuleModel::GroupRole).toBool());
        press(tree(), Qt::Key_Delete);
        QCOMPARE(rule(), wanted);
        QVERIFY(m_page->undoBar()->isVisible());
        QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
        QVERIFY(rows()->data(row({1}), views::RuleModel::GroupRole).toBool());
        QTRY_VERIFY(isExact());
        QCOMPARE(shownCount(), trueCount(rule()));
    }

    void shouldOfferEveryKindOfCondition_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"subscribed", "used", "stage", "got", "segment"})
            QTest::newRow(what) << QString::fromLatin1(what);
        for (const audience::RuleField &field : audience::ruleFields())
            QTest::newRow(qPrintable(field.name)) << u"field:"_s + field.name;
    }
    void shouldOfferEveryKindOfCondition()
    {
        QFETCH(QString, what);
        tree()->setCurrentIndex(row({0}));
        auto *box = child<QComboBox>("whatComboBox");
        QVERIFY2(box->findData(what) >= 0, qPrintable(what));
        box->setCurrentIndex(box->findData(what));
        QVERIFY(!row({0}).data().toString().isEmpty());
        if (auto *text = child<QLineEdit>("valueLineEdit"); text->isVisible()) {
            QVERIFY(!row({0}).data(views::RuleModel::ProblemRole).isNull()); // empty yet, and said so
            QTest::keyClicks(text, u"a"_s);
        }
        QVERIFY2(row({0}).data(views::RuleModel::ProblemRole).isNull(),
                 qPrintable(row({0}).data(views::RuleModel::ProblemRole).toString()));
        // Each comparison that the field knows must be accepted by the compiler with what the editor makes of it.
        auto *op = child<QComboBox>("opComboBox");
        for (int i = 0; op->isVisible() && i < op->count(); ++i) {
            op->setCurrentIndex(i);
            const auto parsed = Rule::parse(QJsonValue(rule().toJson()));
            if (auto *several = child<QLineEdit>("valuesLineEdit"); several->isVisible())
                continue; // a list of nothing waits for its values
            QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(op->currentText() + parsed.error().sentence));
        }
        if (op->isVisible())
            op->setCurrentIndex(0);
        if (auto *text = child<QLineEdit>("valueLineEdit"); text->isVisible() && text->text().isEmpty())
            QTest::keyClicks(text, u"a"_s);
        QTRY_VERIFY(isExact());
        QCOMPARE(shownCount(), trueCount(rule()));
    }

    void shouldSayAtItsRowWhatIsWrong()
    {
        OTKLIK_DONE(audience::Segments(m_database->db()).save(u"Part"_s, Rule::all({})).map([](const auto &) {}));
        OTKLIK_DONE(audience::Segments(m_database->db())
                        .save(u"Whole"_s,
                              Rule::all({Rule::field(u"age"_s, Op::Less, 25), Rule(audience::InSegment{u"Part"_s})}))
                        .map([](const auto &) {}));
        m_database->sql(u"DELETE FROM segment WHERE name = 'Part'"_s);
        openPage({{u"segment"_s, u"Whole"_s}});
        QTRY_VERIFY(!row({1}).data(views::RuleModel::ProblemRole).isNull());
        QVERIFY(row({0}).data(views::RuleModel::ProblemRole).isNull());
        QVERIFY(row({1}).data(views::RuleModel::ProblemRole).toString().contains(u"Part"_s));
        QCOMPARE(child<Label>("countLabel")->text(), u"–"_s);
        m_database->sql(u"DELETE FROM segment WHERE name = 'Whole'"_s);
    }

    void shouldKeepWhatWasNotSaved()
    {
        child<QSpinBox>("valueSpinBox")->setValue(77);
        QVERIFY(isDraft(u"Grown up"_s));
        const Rule changed = rule();
        choose(nameAt(0) == u"Grown up"_s ? nameAt(1) : nameAt(0));
        QVERIFY(rule() != changed);
        choose(u"Grown up"_s);
        QCOMPARE(rule(), changed);
        openPage(); // another start of the program, on the segment of the last time
        QCOMPARE(list()->currentIndex().data().toString(), u"Grown up"_s);
        QCOMPARE(rule(), changed);
        QVERIFY(isDraft(u"Grown up"_s));
        QCOMPARE(saved(u"Grown up"_s), Rule::all({Rule::field(u"age"_s, Op::GreaterOrEqual, 18)}));
        child<QSpinBox>("valueSpinBox")->setValue(18); // as it was: nothing is left to save
        QVERIFY(!isDraft(u"Grown up"_s));
    }

    void shouldThrowChangesAwayAndTakeThemBack()
    {
        child<QSpinBox>("valueSpinBox")->setValue(66);
        press(m_page.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rule(), saved(u"Grown up"_s));
        QVERIFY(!isDraft(u"Grown up"_s));
        QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
        QCOMPARE(child<QSpinBox>("valueSpinBox")->value(), 66);
    }

    void shouldSaveANewSegmentUnderTheNameThatWasAsked()
    {
        press(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(list()->currentIndex().data().toString(), u"New segment"_s);
        QCOMPARE(rule(), Rule::all());
        press(tree(), Qt::Key_Insert);
        m_ask.texts = {u"Adults of the test"_s};
        press(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_ask.asked.size(), 1);
        QTRY_COMPARE(saved(u"Adults of the test"_s), Rule::all({Rule::field(u"age"_s, Op::GreaterOrEqual, 18)}));
        QTRY_COMPARE(list()->currentIndex().data().toString(), u"Adults of the test"_s);
        QVERIFY(!isDraft(u"Adults of the test"_s));
        QCOMPARE(list()->model()->rowCount(), 6); // no «New segment» is left
        list()->setFocus();
        press(list(), Qt::Key_Delete);
        QTRY_COMPARE(list()->model()->rowCount(), 5);
        QVERIFY(!audience::Segments(m_database->db()).find(u"Adults of the test"_s));
        QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
        QTRY_COMPARE(list()->model()->rowCount(), 6);
        QVERIFY(audience::Segments(m_database->db()).find(u"Adults of the test"_s));
        OTKLIK_DONE(audience::Segments(m_database->db()).remove(u"Adults of the test"_s));
    }

    void shouldShowBothRulesWhereTwoDesksChangedASegment()
    {
        const auto years = [](int age) { return Rule::all({Rule::field(u"age"_s, Op::GreaterOrEqual, age)}); };
        const auto elsewhere = [&](int age, int later) {
            m_database->sql(
                u"UPDATE segment SET rule = :rule, updated_at = :at WHERE name = 'Grown up'"_s,
                {{u"rule"_s, QString::fromUtf8(QJsonDocument(years(age).toJson()).toJson(QJsonDocument::Compact))},
                 {u"at"_s, QDateTime::currentDateTimeUtc().addSecs(later)}});
        };
        const auto merge = [this]() -> MergeDialog * {
            for (auto *dialog : m_page->findChildren<MergeDialog *>()) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        };
        const auto press2 = [&](const char *name) { merge()->findChild<QPushButton *>(QLatin1String(name))->click(); };
        const auto save = [this] {
            m_page->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
            press(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        };
        child<QSpinBox>("valueSpinBox")->setValue(30);
        elsewhere(19, 60);
        save();
        QTRY_VERIFY(merge());
        QCOMPARE(merge()->table()->rowCount(), 1); // the whole rule, as its sentence
        QStringList shown;
        for (const auto *label : merge()->findChildren<Label *>())
            shown << label->text();
        for (const int age : {18, 19, 30})
            QVERIFY2(shown.contains(audience::plainSentence(years(age))), qPrintable(shown.join(u'|')));
        press2("rejectPushButton");
        QTRY_VERIFY(!merge());
        QCOMPARE(saved(u"Grown up"_s), years(19));
        QVERIFY(isDraft(u"Grown up"_s));
        QCOMPARE(rule(), years(30));
        // Theirs stays: mine can be brought back.
        save();
        QTRY_VERIFY(merge());
        merge()->table()->choose(0, MergeTable::Theirs);
        press2("acceptPushButton");
        QTRY_VERIFY(!isDraft(u"Grown up"_s));
        QCOMPARE(rule(), years(19));
        QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
        QTRY_COMPARE(rule(), years(30));
        QVERIFY(isDraft(u"Grown up"_s));
        // Somebody is first again while it is saved: what they saved is not overwritten unseen.
        elsewhere(20, 120);
        save();
        QTRY_VERIFY(merge());
        merge()->table()->choose(0, MergeTable::Mine);
        elsewhere(21, 180);
        press2("acceptPushButton");
        QTRY_VERIFY(merge() && merge()->isVisible());
        QCOMPARE(saved(u"Grown up"_s), years(21));
        merge()->table()->choose(0, MergeTable::Mine);
        press2("acceptPushButton");
        QTRY_COMPARE(saved(u"Grown up"_s), years(30));
        QTRY_VERIFY(!isDraft(u"Grown up"_s));
        OTKLIK_DONE(audience::Segments(m_database->db()).save(u"Grown up"_s, years(18)).map([](const auto &) {}));
    }

    void shouldSaveOverWhatSomebodyElseSavedWithoutChangingTheRule()
    {
        child<QSpinBox>("valueSpinBox")->setValue(33);
        m_database->sql(u"UPDATE segment SET updated_at = :at WHERE name = 'Grown up'"_s,
                        {{u"at"_s, QDateTime::currentDateTimeUtc().addSecs(240)}});
        press(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(saved(u"Grown up"_s), Rule::all({Rule::field(u"age"_s, Op::GreaterOrEqual, 33)}));
        QTRY_VERIFY(!isDraft(u"Grown up"_s));
        OTKLIK_DONE(audience::Segments(m_database->db())
                        .save(u"Grown up"_s, Rule::all({Rule::field(u"age"_s, Op::GreaterOrEqual, 18)}))
                        .map([](const auto &) {}));
    }

    void shouldSayWhyAndOpenThePerson()
    {
        QTRY_VERIFY(isExact());
        auto *table = child<TableView>("sampleTableView");
        QTRY_VERIFY(table->model()->rowCount() > 2);
        auto *why = child<QTreeView>("whyTreeView");
        QTRY_VERIFY(why->isVisible() && why->model()->columnCount() == 2);
        table->setFocus();
        press(table, Qt::Key_Down);
        QVERIFY(child<Label>("whyLabel")->text().contains(table->currentIndex().siblingAtColumn(0).data().toString()));
        QTRY_COMPARE(why->model()->index(0, 1).data().toString(), u"fits"_s);
        QSignalSpy opened(m_page.get(), &Page::openPerson);
        press(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<PersonId>().value,
                 table->currentIndex().data(views::FoundPeopleModel::PersonIdRole).toLongLong());
        press(table, Qt::Key_Delete); // not the rule's
        QCOMPARE(rows()->rowCount(row({})), 1);
    }

    void shouldSayWhySomebodyElseDoesNotFit()
    {
        QTRY_VERIFY(isExact());
        const PersonId young = m_database->sql(u"SELECT max(id) AS id FROM person"_s).first().id<PersonId>("id");
        QVERIFY(young.isValid());
        m_database->sql(u"UPDATE person SET external_id = 'young-one', birth_date = :born WHERE id = :id"_s,
                        {{u"id"_s, young.value}, {u"born"_s, QDate::currentDate().addYears(-5)}});
        m_ask.texts = {u"young-one"_s};
        press(m_page.get(), Qt::Key_Y, Qt::ControlModifier);
        auto *why = child<QTreeView>("whyTreeView");
        QTRY_COMPARE(why->model()->index(0, 1).data().toString(), u"does not fit"_s);
        m_ask.texts = {u"nobody of this name"_s};
        press(m_page.get(), Qt::Key_Y, Qt::ControlModifier);
        QTRY_VERIFY(m_page->messageBar()->isShowing());
    }

    void shouldFetchTheNextPeopleByKey()
    {
        QTRY_VERIFY(isExact());
        auto *table = child<TableView>("sampleTableView");
        QTRY_COMPARE(table->model()->rowCount(), SegmentResult::pageSize);
        const qint64 all = shownCount();
        QVERIFY(all > SegmentResult::pageSize);
        while (table->model()->rowCount() < all) {
            const int before = table->model()->rowCount();
            table->scrollToBottom();
            QTRY_VERIFY(table->model()->rowCount() > before);
        }
        QSet<qint64> people;
        for (int i = 0; i < table->model()->rowCount(); ++i)
            people.insert(table->model()->index(i, 0).data(views::FoundPeopleModel::PersonIdRole).toLongLong());
        QCOMPARE(people.size(), all);
    }

    void shouldGiveEveryEditorItsHeight()
    {
        auto *what = child<QComboBox>("whatComboBox");
        for (int i = -1; i < what->count(); ++i) { // -1: as it comes
            if (i >= 0 && what->itemData(i).isNull())
                continue;
            if (i >= 0)
                what->setCurrentIndex(i);
            QTest::qWait(0);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const auto editors = child<QWidget>("conditionPanel")->findChildren<QWidget *>();
            for (const QWidget *editor : editors) {
                if (editor->isVisible() &&
                    (qobject_cast<const QComboBox *>(editor) || qobject_cast<const QSpinBox *>(editor)))
                    QVERIFY2(editor->visibleRegion().boundingRect().height() == editor->height(),
                             qPrintable(what->currentText() + u": "_s + editor->objectName()));
            }
        }
    }

    void shouldHandTheSavedSegmentToACampaign()
    {
        QSignalSpy went(m_page.get(), &Page::navigate);
        press(m_page.get(), Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.constFirst().at(0).toString(), u"campaign"_s);
        QCOMPARE(went.constFirst().at(1).toMap().value(u"segment"_s).toString(), u"Grown up"_s);
        child<QSpinBox>("valueSpinBox")->setValue(21); // saved first: a campaign takes what is saved
        press(m_page.get(), Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(went.size(), 2);
        QCOMPARE(saved(u"Grown up"_s), Rule::all({Rule::field(u"age"_s, Op::GreaterOrEqual, 21)}));
        OTKLIK_DONE(audience::Segments(m_database->db())
                        .save(u"Grown up"_s, Rule::all({Rule::field(u"age"_s, Op::GreaterOrEqual, 18)}))
                        .map([](const auto &) {}));
    }

    void shouldBeginWithAWordWhereThereIsNothing()
    {
        test::TestDatabase empty;
        store::Store emptyStore(empty.url(), Clock());
        m_around.store = &emptyStore;
        m_page = std::make_unique<SegmentsPage>(m_around);
        m_page->resize(1150, 640);
        m_page->show();
        m_page->shown();
        QTRY_COMPARE(m_page->state(), Page::State::Empty);
        QTest::mouseClick(m_page->emptyState()->button(), Qt::LeftButton);
        QCOMPARE(m_page->state(), Page::State::Ready);
        QTRY_VERIFY(isExact());
        QCOMPARE(shownCount(), 0);
        QVERIFY(!child<Label>("sampleEmptyLabel")->text().isEmpty());
        m_page.reset();
    }

    void shouldNameEveryWidget()
    {
        const auto widgets = m_page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool ours = !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s);
            const bool named = qobject_cast<const QComboBox *>(widget) ||
                               qobject_cast<const QAbstractItemView *>(widget) ||
                               qobject_cast<const QSpinBox *>(widget);
            if (ours && named)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void picture_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << false << u"en"_s;
        QTest::newRow("dark") << true << u"en"_s;
        QTest::newRow("arabic") << false << u"ar"_s;
        QTest::newRow("large") << false << u"en"_s;
    }
    void picture()
    {
        m_theme->setTextScale(QTest::currentDataTag() == QByteArray("large") ? 1.3 : 1.0);
        QFETCH(bool, dark);
        QFETCH(QString, language);
        m_page.reset();
        m_language->use(language);
        m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        openPage({{u"segment"_s, u"Grown up"_s}});
        QTRY_VERIFY(isExact());
        tree()->setFocus();
        auto *what = child<QComboBox>("whatComboBox");
        press(tree(), Qt::Key_Insert, Qt::ControlModifier);
        tree()->setCurrentIndex(row({1, 0}));
        what->setCurrentIndex(what->findData(u"used"_s));
        press(tree(), Qt::Key_Insert);
        what->setCurrentIndex(what->findData(u"subscribed"_s));
        press(tree(), Qt::Key_Insert);
        what->setCurrentIndex(what->findData(u"field:district"_s));
        auto *op = child<QComboBox>("opComboBox");
        op->setCurrentIndex(op->findData(int(Op::In) * 2));
        QTRY_VERIFY(isExact());
        QTRY_VERIFY(
            child<QTreeView>("whyTreeView")->model()->rowCount(child<QTreeView>("whyTreeView")->model()->index(0, 0)) ==
            2);
        const QString path =
            QStringLiteral(OTKLIK_BINARY_DIR "/../gallery/segments-%1.png").arg(QLatin1String(QTest::currentDataTag()));
        QVERIFY(savePicture(m_page.get(), path, QSize(1150, 640)).has_value());
        tree()->setCurrentIndex(row({1, 0}));
        press(tree(), Qt::Key_Insert);
        what->setCurrentIndex(what->findData(u"field:family_name"_s));
        QVERIFY(savePicture(m_page.get(), QString(path).replace(u".png"_s, u"-problem.png"_s), QSize(1150, 640))
                    .has_value());
        m_theme->setChoice(Theme::Choice::Light);
        m_theme->setTextScale(1.0);
        m_page.reset();
        m_language->use(u"en"_s);
    }
};

QTEST_MAIN(tst_segmentspage)
#include "tst_segmentspage.moc"
