// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule.h"
#include "rulefields.h"

#include <QJsonDocument>
#include <QTest>

using namespace otklik::audience;
using namespace Qt::Literals::StringLiterals;

class RuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadAndWriteTheSame_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QList<QByteArray> rules{
            R"({"all":[]})",
            R"({"any":[]})",
            R"({"none":[]})",
            R"({"not":{"all":[]}})",
            R"({"all":[{"any":[{"field":"age","op":">=","value":60},{"field":"sex","op":"=","value":"female"}]},{"none":[{"segment":"Ответили"}]}]})",
            R"({"field":"age","op":"in","value":[18,19]})",
            R"({"field":"birth_date","op":"<","value":"1990-05-17"})",
            R"({"field":"language","op":"!=","value":"ru"})",
            R"({"field":"district","op":"in","value":["centre","north"]})",
            R"({"field":"has_mobile","op":"=","value":true})",
            R"({"field":"preferred_channel","op":"empty"})",
            R"({"field":"time_zone","op":"empty","value":false})",
            R"({"field":"attribute:meter","op":"starts","value":"wa"})",
            R"({"field":"attribute:rooms","op":">","value":2.5})",
            R"({"field":"attribute:since","op":">=","value":"2020-01-01"})",
            R"({"field":"family_name","op":"contains","value":"ов"})",
            R"({"subscribed":"culture"})",
            R"({"subscribed":"culture","channel":"sms"})",
            R"({"used":"water"})",
            R"({"used":"water","within_days":30,"at_least":2})",
            R"({"stage":"search","service":"water"})",
            R"({"got":"Spring"})",
            R"({"got":"Spring","outcome":"delivered"})",
            R"({"list":"My patients"})",
            R"({"condition":"E11"})",
            R"({"measured":"sugar","take":"last","within_days":90,"op":">","value":9})"};
        for (const QByteArray &rule : rules)
            QTest::newRow(rule.left(60).constData()) << rule;
    }
    void shouldReadAndWriteTheSame()
    {
        QFETCH(QByteArray, json);
        const auto rule = Rule::parse(json);
        QVERIFY2(rule, rule ? "" : qPrintable(rule.error().sentence));
        QCOMPARE(rule->toJson(), QJsonDocument::fromJson(json).object());
        const auto again = Rule::parse(QJsonValue(rule->toJson()));
        QVERIFY(again);
        QVERIFY(*again == *rule);
    }

    void shouldBeBuiltAsItIsRead()
    {
        const Rule built =
            Rule::all({Rule::field(u"age"_s, Op::GreaterOrEqual, 60), Rule::negated(Rule(Used{u"water"_s, 30, {}}))});
        const auto read = Rule::parse(
            QByteArray(R"({"all":[{"field":"age","op":">=","value":60},{"not":{"used":"water","within_days":30}}]})"));
        QVERIFY(read);
        QVERIFY(*read == built);
        QVERIFY(!(*read == Rule::all()));
        QVERIFY(Rule() == Rule::all());
    }

    /// Every error names its place and the word that is wrong.
    void shouldNameWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *json, const char *code, const QString &place) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(code) << place;
        };
        row("{", "rule.not_json", u"character"_s);
        row("[]", "rule.not_object", u"top"_s);
        row("", "rule.not_json", u"JSON"_s);
        row("{}", "rule.missing", u"top"_s);
        row(R"({"every":[]})", "rule.unknown_key", u"every"_s);
        row(R"({"all":[],"any":[]})", "rule.unknown_key", u"any"_s);
        row(R"({"all":[],"comment":"x"})", "rule.unknown_key", u"comment"_s);
        row(R"({"all":{}})", "rule.bad_value", u"all"_s);
        row(R"({"all":[{"all":[]},{"some":1}]})", "rule.unknown_key", u"all[1]"_s);
        row(R"({"any":[7]})", "rule.not_object", u"any[0]"_s);
        row(R"({"not":[]})", "rule.not_object", u"not"_s);
        row(R"({"field":"shoe_size","op":"=","value":42})", "rule.unknown_field", u"shoe_size"_s);
        row(R"({"field":"attribute:","op":"=","value":"x"})", "rule.unknown_field", u"attribute:"_s);
        row(R"({"field":7,"op":"=","value":"x"})", "rule.bad_value", u"field"_s);
        row(R"({"field":"age","value":7})", "rule.missing", u"op"_s);
        row(R"({"field":"age","op":"~","value":7})", "rule.unknown_op", u"~"_s);
        row(R"({"field":"age","op":"starts","value":7})", "rule.bad_op", u"starts"_s);
        row(R"({"field":"sex","op":"<","value":"male"})", "rule.bad_op", u"sex"_s);
        row(R"({"field":"has_email","op":"empty"})", "rule.bad_op", u"has_email"_s);
        row(R"({"field":"age","op":"="})", "rule.missing", u"value"_s);
        row(R"({"all":[{"all":[]},{"field":"age","op":">","value":"abc"}]})", "rule.bad_value", u"all[1].value"_s);
        row(R"({"field":"age","op":"=","value":"60"})", "rule.bad_value", u"value"_s);
        row(R"({"field":"age","op":"=","value":60.5})", "rule.bad_value", u"value"_s);
        row(R"({"field":"age","op":"=","value":-1})", "rule.bad_value", u"value"_s);
        row(R"({"field":"age","op":"in","value":60})", "rule.bad_value", u"value"_s);
        row(R"({"field":"age","op":"in","value":[]})", "rule.bad_value", u"value"_s);
        row(R"({"field":"age","op":"in","value":[1,"2"]})", "rule.bad_value", u"value[1]"_s);
        row(R"({"field":"age","op":"=","value":null})", "rule.bad_value", u"value"_s);
        row(R"({"field":"birth_date","op":"=","value":"17.05.1990"})", "rule.bad_value", u"value"_s);
        row(R"({"field":"birth_date","op":"=","value":"1990-02-30"})", "rule.bad_value", u"value"_s);
        row(R"({"field":"sex","op":"=","value":"f"})", "rule.bad_value", u"female"_s);
        row(R"({"field":"preferred_channel","op":"=","value":"fax"})", "rule.bad_value", u"viber"_s);
        row(R"({"field":"language","op":"=","value":""})", "rule.bad_value", u"empty"_s);
        row(R"({"field":"has_mobile","op":"=","value":"yes"})", "rule.bad_value", u"true"_s);
        row(R"({"field":"language","op":"empty","value":"no"})", "rule.bad_value", u"value"_s);
        row(R"({"field":"attribute:x","op":"<","value":"many"})", "rule.bad_value", u"value"_s);
        row(R"({"field":"family_name","op":"=","value":"a\u0000b"})", "rule.bad_value", u"value"_s);
        row(R"({"subscribed":""})", "rule.bad_value", u"subscribed"_s);
        row(R"({"subscribed":"culture","channel":"pigeon"})", "rule.bad_value", u"pigeon"_s);
        row(R"({"subscribed":"culture","op":"="})", "rule.unknown_key", u"op"_s);
        row(R"({"used":"water","within_days":0})", "rule.bad_value", u"within_days"_s);
        row(R"({"used":"water","within_days":"30"})", "rule.bad_value", u"within_days"_s);
        row(R"({"used":"water","at_least":1.5})", "rule.bad_value", u"at_least"_s);
        row(R"({"stage":"search"})", "rule.missing", u"service"_s);
        row(R"({"stage":"sleep","service":"water"})", "rule.bad_value", u"sleep"_s);
        row(R"({"service":"water"})", "rule.unknown_key", u"service"_s);
        row(R"({"got":"Spring","outcome":"loved"})", "rule.bad_value", u"loved"_s);
        row(R"({"measured":"sugar","take":"first"})", "rule.bad_value", u"first"_s);
        row(R"({"measured":"sugar","value":"9"})", "rule.bad_value", u"value"_s);
    }
    void shouldNameWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(QString, place);
        const auto rule = Rule::parse(json);
        QVERIFY(!rule);
        QCOMPARE(rule.error().code, code);
        QCOMPARE(rule.error().kind, otklik::Failure::Invalid);
        QVERIFY2(rule.error().sentence.contains(place), qPrintable(rule.error().sentence));
    }

    void shouldEndSomewhere()
    {
        QByteArray deep = R"({"all":[]})";
        for (int i = 1; i < Rule::deepest; ++i)
            deep = R"({"not":)" + deep + "}";
        QVERIFY(Rule::parse(deep));
        const auto deeper = Rule::parse(R"({"not":)" + deep + "}");
        QVERIFY(!deeper);
        QCOMPARE(deeper.error().code, u"rule.too_deep"_s);

        const auto wide = [](int parts) {
            QByteArrayList all(parts, R"({"field":"age","op":"=","value":5})");
            return R"({"any":[)" + all.join(',') + "]}";
        };
        QVERIFY(Rule::parse(wide(Rule::largest - 1)));
        const auto wider = Rule::parse(wide(Rule::largest));
        QVERIFY(!wider);
        QCOMPARE(wider.error().code, u"rule.too_large"_s);
    }

    void shouldOfferEveryFieldWithItsComparisons()
    {
        for (const RuleField &field : ruleFields()) {
            QVERIFY(!field.label.isEmpty());
            QVERIFY(!field.ops.isEmpty());
            QVERIFY(ruleField(field.name));
        }
        QCOMPARE(ruleField(u"attribute:meter"_s)->label, u"meter"_s);
        QVERIFY(!ruleField(u"meter"_s));
    }
};

QTEST_GUILESS_MAIN(RuleTest)
#include "tst_rule.moc"
