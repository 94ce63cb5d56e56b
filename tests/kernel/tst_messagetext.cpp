// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagetext.h"

#include <QDateTime>
#include <QtTest>

using namespace otklik;

/// Message texts as ICU patterns in four languages.
class TestMessageText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldFill_data();
    void shouldFill();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldKnowItsLanguagesAndFields();
    void shouldTakeMoreFieldsWhereAllowed();
    void shouldFillManyTimesAfterAMissingField();
    void shouldFillAfterBeingMoved();
    void benchmarkFill();
};

void TestMessageText::shouldFill_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *language, const char *pattern, const QVariantMap &fields,
                        const char *text) {
        QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(pattern) << fields
                            << QString::fromUtf8(text);
    };
    row("plain", "en", "Hello.", {}, "Hello.");
    row("name", "ru", "Здравствуйте, {given_name} {patronymic}!",
        {{"given_name", QStringLiteral("Анна")}, {"patronymic", QStringLiteral("Павловна")}},
        "Здравствуйте, Анна Павловна!");
    row("missing is empty", "ru", "[{given_name}{patronymic}]", {{"given_name", QStringLiteral("Анна")}}, "[Анна]");
    row("null is empty", "ru", "[{given_name}]", {{"given_name", QVariant(QMetaType(QMetaType::QString))}}, "[]");
    row("braces in a name are text", "en", "{given_name}", {{"given_name", "{age}"}}, "{age}");

    const char *greeting = "{sex, select, female {Уважаемая} male {Уважаемый} other {Здравствуйте,}} {given_name}";
    row("female", "ru", greeting, {{"sex", "female"}, {"given_name", QStringLiteral("Анна")}}, "Уважаемая Анна");
    row("male", "ru", greeting, {{"sex", "male"}, {"given_name", QStringLiteral("Иван")}}, "Уважаемый Иван");
    row("sex missing", "ru", greeting, {{"given_name", QStringLiteral("Саша")}}, "Здравствуйте, Саша");
    row("sex unknown word", "ru", greeting, {{"sex", "unknown"}, {"given_name", QStringLiteral("Саша")}},
        "Здравствуйте, Саша");

    const char *russian = "{age, plural, one {# год} few {# года} many {# лет} other {# года}}";
    row("1 год", "ru", russian, {{"age", 1}}, "1 год");
    row("2 года", "ru", russian, {{"age", 2}}, "2 года");
    row("5 лет", "ru", russian, {{"age", 5}}, "5 лет");
    row("11 лет", "ru", russian, {{"age", 11}}, "11 лет");
    row("21 год, number as text", "ru", russian, {{"age", "21"}}, "21 год");
    row("1,5", "ru", russian, {{"age", 1.5}}, "1,5 года");
    row("Ukrainian", "uk", "{age, plural, one {# рік} few {# роки} many {# років} other {# року}}", {{"age", 64LL}},
        "64 роки");
    const char *arabic = "{age, plural, zero {صفر} one {سنة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}";
    row("Arabic one", "ar", arabic, {{"age", 1}}, "سنة");
    row("Arabic two", "ar", arabic, {{"age", 2}}, "سنتان");
    row("Arabic few", "ar-AE", arabic, {{"age", 7}}, "7 سنوات");
    row("right-to-left marks stay", "ar", "\u200fمرحبا {given_name}\u200e", {{"given_name", QStringLiteral("منى")}},
        "\u200fمرحبا منى\u200e");
    row("exact and offset", "en", "{age, plural, offset:1 =0 {none} =1 {you} other {you and #}}", {{"age", 3}},
        "you and 2");
    row("ordinal", "en", "{age, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", {{"age", 22}}, "22nd");
    row("count missing is left out", "en", "Hello{age, plural, one {, # year} other {, # years}}.", {}, "Hello.");
    row("count that is no number is left out", "en", "Hello{age, plural, other {, # years}}.", {{"age", "n/a"}},
        "Hello.");
    row("count missing, names in it too", "en", "{age, plural, other {{given_name} #}}|{given_name}",
        {{"given_name", "Ann"}}, "|Ann");
    row("number in the language", "ru", "{attribute_sum, number}", {{"attribute_sum", 1234.5}}, "1\u00a0234,5");
    row("number missing", "ru", "[{attribute_sum, number, ::currency/UAH}]", {}, "[]");
    row("plain number", "en", "{age}", {{"age", 34}}, "34");
    row("age both counted and chosen", "en", "{age, select, 18 {new} other {old}} {age, plural, other {#}} {age}",
        {{"age", 18}}, "new 18 18");

    const QDate birth(1980, 5, 6);
    row("date", "ru", "{birth_date, date, long}", {{"birth_date", birth}}, "6 мая 1980 г.");
    row("date as text", "uk", "{birth_date, date, long}", {{"birth_date", "1980-05-06"}}, "6 травня 1980 р.");
    row("date by skeleton", "ru", "{birth_date, date, ::dMMMM}", {{"birth_date", birth}}, "6 мая");
    row("date by pattern", "en", "{birth_date, date, dd.MM.yyyy}", {{"birth_date", birth}}, "06.05.1980");
    row("date missing", "en", "[{birth_date, date}]", {}, "[]");
    row("date without a type", "en", "{birth_date}", {{"birth_date", birth}}, "May 6, 1980");
    row("before the epoch", "en", "{birth_date, date, yyyy-MM-dd}", {{"birth_date", QDate(1931, 1, 1)}}, "1931-01-01");
    row("date inside a choice", "en", "{sex, select, other {born {birth_date, date, yyyy}}}", {{"birth_date", birth}},
        "born 1980");
    row("wall time of an instant", "ru", "{birth_date, date, d MMMM} в {birth_date, time, short}",
        {{"birth_date", QDateTime(QDate(2026, 12, 5), QTime(23, 30), QTimeZone("Asia/Vladivostok"))}},
        "5 декабря в 23:30");

    row("time stays in GSM-7", "en", "at {birth_date, time, short}", {{"birth_date", QTime(17, 30)}}, "at 5:30 PM");
    row("lone apostrophe", "uk", "Мар'яно", {}, "Мар'яно");
    row("apostrophe before a brace quotes", "en", "it '{is}' {given_name}", {{"given_name", "Ann"}}, "it {is} Ann");
    row("two apostrophes are one", "en", "it''s", {}, "it's");
    row("apostrophe in a name", "en", "{given_name}, it''s", {{"given_name", "O'Brien"}}, "O'Brien, it's");
    row("attribute of any script", "ru", "{attribute_участок}", {{QStringLiteral("attribute_участок"), "7"}}, "7");
}

void TestMessageText::shouldFill()
{
    QFETCH(QString, language);
    QFETCH(QString, pattern);
    QFETCH(QVariantMap, fields);
    const auto message = MessageText::compile({{language, pattern}});
    QVERIFY2(message, message ? "" : qPrintable(message.error().sentence));
    const auto text = message->fill(language, fields);
    QVERIFY2(text, text ? "" : qPrintable(text.error().sentence));
    QTEST(*text, "text");
}

void TestMessageText::shouldRefuse_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("open brace") << "Hello {given_name"
                                << "text.bad_pattern"
                                << "character 7";
    QTest::newRow("no field name") << "a {given_name!}"
                                   << "text.bad_pattern"
                                   << "character 4";
    QTest::newRow("open brace after a whole one") << "{given_name} '{' {age"
                                                  << "text.bad_pattern"
                                                  << "character 18";
    QTest::newRow("no other") << "{sex, select, male {a}}"
                              << "text.bad_pattern" << QStringLiteral("«other»");
    QTest::newRow("plural without other") << "{age, plural, one {a}}"
                                          << "text.bad_pattern" << QStringLiteral("«other»");
    QTest::newRow("unknown kind") << "Hi {age, money}"
                                  << "text.bad_pattern"
                                  << "character 4";
    QTest::newRow("unknown field") << "Hello {surname}"
                                   << "text.unknown_field" << QStringLiteral("«surname»");
    QTest::newRow("unknown field inside") << "{sex, select, other {{diagnosis}}}"
                                          << "text.unknown_field" << QStringLiteral("«diagnosis»");
    QTest::newRow("numbered") << "Hello {0}"
                              << "text.unknown_field" << QStringLiteral("«0»");
    QTest::newRow("attribute without a name") << "{attribute_}"
                                              << "text.unknown_field" << QStringLiteral("«attribute_»");
    QTest::newRow("blank") << " \n"
                           << "text.empty" << QStringLiteral("«ru»");
}

void TestMessageText::shouldRefuse()
{
    QFETCH(QString, pattern);
    QFETCH(QString, code);
    QFETCH(QString, word);
    const auto message = MessageText::compile({{"en", "Fine"}, {"ru", pattern}});
    QVERIFY(!message);
    QCOMPARE(message.error().code, code);
    QVERIFY2(message.error().sentence.contains(QStringLiteral("«ru»")), qPrintable(message.error().sentence));
    QVERIFY2(message.error().sentence.contains(word), qPrintable(message.error().sentence));
}

void TestMessageText::shouldKnowItsLanguagesAndFields()
{
    const auto message =
        MessageText::compile({{"ru", "{given_name} {age, number}"}, {"en", "{sex, select, other {{district}}} {age}"}});
    QVERIFY(message);
    QCOMPARE(message->languages(), (QStringList{"en", "ru"}));
    QVERIFY(message->hasLanguage("ru"));
    QVERIFY(!message->hasLanguage("uk"));
    QCOMPARE(message->fieldNames(), (QStringList{"age", "district", "given_name", "sex"}));
    QCOMPARE(message->fill("uk", {}).error().code, QStringLiteral("text.no_language"));
    QCOMPARE(MessageText::compile({}).error().code, QStringLiteral("text.none"));
}

void TestMessageText::shouldTakeMoreFieldsWhereAllowed()
{
    QVERIFY(!MessageText::compile({{"en", "{link}"}}));
    const auto message = MessageText::compile({{"en", "{link}"}}, {"link"});
    QVERIFY(message);
    QCOMPARE(*message->fill("en", {{"link", "https://example.org/l/x"}}), QStringLiteral("https://example.org/l/x"));
}

void TestMessageText::shouldFillManyTimesAfterAMissingField()
{
    const auto message = MessageText::compile({{"en", "{given_name}{age, plural, other { #}}"}});
    QCOMPARE(*message->fill("en", {{"given_name", "Ann"}}), QStringLiteral("Ann"));
    QCOMPARE(*message->fill("en", {{"given_name", "Bob"}, {"age", 5}}), QStringLiteral("Bob 5"));
    QCOMPARE(*message->fill("en", {{"given_name", "Cid"}}), QStringLiteral("Cid"));
    QCOMPARE(*message->fill("en", {}), QString());
}

void TestMessageText::shouldFillAfterBeingMoved()
{
    auto message = MessageText::compile({{"en", "{given_name}"}});
    MessageText moved = std::move(*message);
    QCOMPARE(*moved.fill("en", {{"given_name", "Ann"}}), QStringLiteral("Ann"));
}

void TestMessageText::benchmarkFill()
{
    const auto message = MessageText::compile(
        {{"ru",
          QStringLiteral(
              "{sex, select, female {Уважаемая} male {Уважаемый} other {Здравствуйте,}} {given_name} {patronymic}, "
              "вам {age, plural, one {# год} few {# года} many {# лет} other {# года}}.")}});
    const QVariantMap fields{{"sex", "female"},
                             {"given_name", QStringLiteral("Анна")},
                             {"patronymic", QStringLiteral("Павловна")},
                             {"age", 64}};
    QBENCHMARK
    {
        QVERIFY(message->fill("ru", fields));
    }
}

QTEST_APPLESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
