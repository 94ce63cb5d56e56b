// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include "ruledraft.h"
#include "rulemodel.h"
#include "segmentlistmodel.h"

using namespace otklik;
using namespace otklik::audience;
using namespace otklik::views;
using namespace Qt::Literals::StringLiterals;

namespace {

Rule parsed(const char *json)
{
    const auto rule = Rule::parse(QByteArray(json));
    return rule ? *rule : Rule::any({});
}

QString said(const Rule &rule)
{
    return QString::fromUtf8(QJsonDocument(rule.toJson()).toJson(QJsonDocument::Compact));
}

Rule age(int years)
{
    return Rule::field(u"age"_s, Op::GreaterOrEqual, years);
}

} // namespace

class tst_rulemodel final : public QObject
{
    Q_OBJECT
    std::unique_ptr<RuleModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QModelIndex at(std::initializer_list<int> rows) const
    {
        QModelIndex index = m_model->root();
        for (const int row : rows)
            index = m_model->index(row, 0, index);
        return index;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_tester.reset();
        m_model = std::make_unique<RuleModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void shouldKeepTheRuleThatItWasGiven_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("kept");
        const auto same = [](const char *name, const char *json) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(json);
        };
        same("everybody", R"({"all":[]})");
        same("nested", R"({"all":[{"field":"age","op":">=","value":18},{"any":[{"none":[{"used":"water"}]}]}]})");
        same("not a condition", R"({"all":[{"not":{"used":"water","within_days":30}}]})");
        same("later versions", R"({"all":[{"list":"my patients"}]})");
        QTest::newRow("one condition alone") << QByteArray(R"({"segment":"a"})") << uR"({"all":[{"segment":"a"}]})"_s;
        QTest::newRow("not any") << QByteArray(R"({"not":{"any":[{"used":"a"},{"used":"b"}]}})")
                                 << uR"({"none":[{"used":"a"},{"used":"b"}]})"_s;
        QTest::newRow("not none") << QByteArray(R"({"not":{"none":[{"used":"a"}]}})") << uR"({"any":[{"used":"a"}]})"_s;
        QTest::newRow("not all") << QByteArray(R"({"not":{"all":[{"used":"a"},{"used":"b"}]}})")
                                 << uR"({"none":[{"all":[{"used":"a"},{"used":"b"}]}]})"_s;
        QTest::newRow("twice not") << QByteArray(R"({"all":[{"not":{"not":{"used":"a"}}}]})")
                                   << uR"({"all":[{"used":"a"}]})"_s;
    }
    void shouldKeepTheRuleThatItWasGiven()
    {
        QFETCH(QByteArray, given);
        QFETCH(QString, kept);
        m_model->setRule(parsed(given.constData()));
        QCOMPARE(said(m_model->rule()), kept);
        QCOMPARE(RuleModel::normalised(parsed(given.constData())), m_model->rule());
        QCOMPARE(RuleModel::normalised(m_model->rule()), m_model->rule());
    }

    void shouldMoveThroughGroupsToEveryPlace()
    {
        m_model->setRule(Rule::all({age(1), Rule::any({age(2)}), age(3)}));
        QSignalSpy changed(m_model.get(), &RuleModel::changed);
        QModelIndex moving = at({2}); // 3 goes up, step by step
        const QStringList places{
            u"1(23)"_s,
            u"1(32)"_s,
            u"13(2)"_s,
            u"31(2)"_s,
        };
        const auto shape = [this] {
            QString text;
            const std::function<void(const QModelIndex &)> tell = [&](const QModelIndex &index) {
                for (int i = 0; i < m_model->rowCount(index); ++i) {
                    const QModelIndex part = m_model->index(i, 0, index);
                    if (m_model->isGroup(part)) {
                        text += u'(';
                        tell(part);
                        text += u')';
                    } else {
                        text += QString::number(std::get<FieldTest>(m_model->condition(part).node()).value.toInt());
                    }
                }
            };
            tell(m_model->root());
            return text;
        };
        for (const QString &place : places) {
            moving = m_model->move(moving, -1);
            QVERIFY(moving.isValid());
            QCOMPARE(shape(), place);
        }
        QVERIFY(!m_model->move(moving, -1).isValid()); // the top is the top
        for (const QString &place : {u"13(2)"_s, u"1(32)"_s, u"1(23)"_s, u"1(2)3"_s}) {
            moving = m_model->move(moving, 1);
            QCOMPARE(shape(), place);
        }
        QCOMPARE(changed.size(), 8);
    }

    void shouldRestoreWhatWasRemovedWhereItWas()
    {
        const Rule whole = Rule::all({age(1), Rule::any({age(2), age(3)})});
        m_model->setRule(whole);
        const auto removed = m_model->remove(at({1, 0}));
        QVERIFY(removed);
        QCOMPARE(said(m_model->rule()), said(Rule::all({age(1), Rule::any({age(3)})})));
        m_model->restore(*removed);
        QCOMPARE(m_model->rule(), whole);
        const auto group = m_model->remove(at({1}));
        m_model->restore(*removed); // its group is gone: it is not lost
        QCOMPARE(said(m_model->rule()), said(Rule::all({age(1), age(2)})));
        QVERIFY(!m_model->remove(m_model->root()));
        QVERIFY(group);
    }

    void shouldPutAnErrorToTheRowThatItNames()
    {
        m_model->setRule(Rule::all({age(1), Rule::any({age(2), Rule(Used{u"water"_s, {}, {}})})}));
        const QModelIndex row = m_model->showProblem({Failure::NotFound, u"rule.unknown_service"_s,
                                                      u"At all[1].any[1] of the rule: there is no service «water»."_s});
        QCOMPARE(m_model->pathOf(row), u"all[1].any[1]"_s);
        QCOMPARE(row.data(RuleModel::ProblemRole).toString(), u"There is no service «water»."_s);
        m_model->clearProblems();
        QVERIFY(row.data(RuleModel::ProblemRole).isNull());
        // The compiler's own sentence, of a place inside of a condition.
        const auto error = Rule::parse(QByteArray(R"({"all":[{"field":"age","op":">=","value":"old"}]})"));
        QVERIFY(!error);
        m_model->setRule(Rule::all({age(1)}));
        QCOMPARE(m_model->pathOf(m_model->showProblem(error.error())), u"all[0]"_s);
    }

    void shouldSayInWordsWhatHolds()
    {
        m_model->setRule(parsed(R"({"all":[{"not":{"used":"water"}},{"any":[{"field":"age","op":"<","value":25}]}]})"));
        m_model->explain(
            QJsonDocument::fromJson(
                R"({"holds":false,"all":[{"holds":true,"not":{"holds":false,"used":"water"}},{"holds":false,"any":[{"holds":false}]}]})")
                .object());
        QCOMPARE(m_model->columnCount(), 2);
        QCOMPARE(m_model->root().siblingAtColumn(1).data().toString(), u"does not fit"_s);
        QCOMPARE(at({0}).siblingAtColumn(1).data().toString(), u"fits"_s); // of the negation, not of what it negates
        QCOMPARE(at({1, 0}).siblingAtColumn(1).data().toString(), u"does not fit"_s);
    }

    void shouldPutConditionsIntoWords_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        QTest::newRow("age") << QByteArray(R"({"field":"age","op":">=","value":60})") << u"Age is at least 60"_s;
        QTest::newRow("district") << QByteArray(R"({"field":"district","op":"in","value":["north","east"]})")
                                  << u"District is one of North and east"_s;
        QTest::newRow("language") << QByteArray(R"({"field":"language","op":"=","value":"ru"})")
                                  << u"Language is русский"_s;
        QTest::newRow("yes") << QByteArray(R"({"field":"has_mobile","op":"!=","value":true})")
                             << u"Has a mobile number: no"_s;
        QTest::newRow("known") << QByteArray(R"({"field":"birth_date","op":"empty","value":false})")
                               << u"Date of birth is known"_s;
        QTest::newRow("date") << QByteArray(R"({"field":"birth_date","op":"<","value":"1990-05-17"})")
                              << u"Date of birth is before 17 May 1990"_s;
        QTest::newRow("subscribed") << QByteArray(R"({"not":{"subscribed":"news","channel":"sms"}})")
                                    << u"Not subscribed to News by SMS"_s;
        QTest::newRow("used") << QByteArray(R"({"used":"water","within_days":30,"at_least":3})")
                              << u"Has used Water meters at least 3 times in the last 30 days"_s;
        QTest::newRow("never") << QByteArray(R"({"not":{"used":"WATER"}})") << u"Has never used Water meters"_s;
        QTest::newRow("got") << QByteArray(R"({"got":"Spring","outcome":"delivered"})")
                             << u"Has a message of Spring that was delivered"_s;
    }
    void shouldPutConditionsIntoWords()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        RulePickLists lists;
        lists.districts = {{u"north"_s, u"North"_s}};
        lists.services = {{u"water"_s, u"Water meters"_s}};
        lists.topics = {{u"news"_s, u"News"_s}};
        m_model->setText(RuleText(lists));
        m_model->setRule(parsed(json.constData()));
        QString line = at({0}).data().toString();
        line.remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x2066));
        // %n stands for itself where no translation chooses a plural.
        QCOMPARE(line.replace(u"time(s)"_s, u"times"_s), words);
    }

    void shouldReadADraftThatNoParserTakes()
    {
        const QJsonObject half =
            QJsonDocument::fromJson(
                R"({"all":[{"field":"family_name","op":"starts","value":""},{"subscribed":""},{"nonsense":1}]})")
                .object();
        QVERIFY(!Rule::parse(QJsonValue(half)));
        QCOMPARE(said(ruleFromDraft(half)),
                 uR"({"all":[{"field":"family_name","op":"starts","value":""},{"subscribed":""}]})"_s);
    }

    void shouldKeepRowsOfTheListThatStay()
    {
        SegmentListModel list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setLines({{u"saved:b"_s, u"b"_s, false}, {u"saved:c"_s, u"c"_s, false}});
        const QPersistentModelIndex c = list.indexOf(u"saved:c"_s);
        list.setLines({{u"new:1"_s, u"New"_s, true}, {u"saved:c"_s, u"c"_s, true}, {u"saved:d"_s, u"d"_s, false}});
        QCOMPARE(c.row(), 1);
        QVERIFY(c.data(SegmentListModel::DraftRole).toBool());
        QCOMPARE(list.rowCount(), 3);
    }
};

QTEST_MAIN(tst_rulemodel)
#include "tst_rulemodel.moc"
