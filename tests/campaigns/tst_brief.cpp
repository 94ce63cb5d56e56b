// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "brief.h"
#include "testdatabase.h"

using namespace otklik;
using namespace otklik::campaigns;
using namespace Qt::Literals::StringLiterals;

class BriefTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadWhatTheContractSays();
    void shouldSurviveTheWayThereAndBack_data();
    void shouldSurviveTheWayThereAndBack();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldRefuseWhatIsNoJson();
    void shouldTake_data();
    void shouldTake();
    void shouldWriteOverVoiceAndViber_data();
    void shouldWriteOverVoiceAndViber();
    void shouldChooseAFallback_data();
    void shouldChooseAFallback();

private:
    static QJsonObject plain()
    {
        return {{u"name"_s, u"Meters"_s},
                {u"topic"_s, u"water"_s},
                {u"segment"_s, u"All"_s},
                {u"channel"_s, u"sms"_s},
                {u"text"_s, QJsonObject{{u"en"_s, u"Hello {given_name}"_s}}}};
    }
};

void BriefTest::shouldReadWhatTheContractSays()
{
    OTKLIK_VALUE(brief, Brief::fromJson(QByteArray(
                            R"({"name":" Meters ","topic":"water","segment":{"all":[]},"channel":"sms","gateway":"main",
        "sender":"City","text":{"en":"Hi","ru":"Привет, {given_name}"},"allowed_hours":["10:00","20:30"],"first_general":false,"hold_out":0,
        "fallback_language":"ru","one_per_household":true,"service":"meter","expires_at":"2026-11-25T18:00:00+03:00"})")));
    QCOMPARE(brief.name, u"Meters"_s);
    QCOMPARE(brief.topic, u"water"_s);
    QVERIFY(brief.segment.isEmpty());
    QCOMPARE(brief.rule, (QJsonObject{{u"all"_s, QJsonArray()}}));
    QCOMPARE(brief.gateway, u"main"_s);
    QCOMPARE(brief.sender, u"City"_s);
    QCOMPARE(brief.texts.value(u"ru"_s), u"Привет, {given_name}"_s);
    QCOMPARE(brief.hours, (std::optional<TimeWindow>(TimeWindow{{10, 0}, {20, 30}})));
    QCOMPARE(brief.fallbackLanguage, std::optional<QString>(u"ru"_s));
    QVERIFY(brief.onePerHousehold);
    QCOMPARE(brief.service, u"meter"_s);
    QCOMPARE(brief.expiresAt, QDateTime({2026, 11, 25}, {15, 0}, Qt::UTC));

    OTKLIK_VALUE(least, Brief::fromJson(plain()));
    QCOMPARE(least.hours, (std::optional<TimeWindow>(TimeWindow{{9, 0}, {21, 0}}))); // quiet hours are the default
    QVERIFY(!least.fallbackLanguage);
    QVERIFY(!least.onePerHousehold);
    QVERIFY(!least.expiresAt.isValid());
}

void BriefTest::shouldSurviveTheWayThereAndBack_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("plain") << QString() << QJsonValue();
    QTest::newRow("any hour") << u"allowed_hours"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("rule") << u"segment"_s << QJsonValue(QJsonObject{{u"all"_s, QJsonArray()}});
    QTest::newRow("nobody falls back") << u"fallback_language"_s << QJsonValue(u""_s);
    QTest::newRow("one of each household") << u"one_per_household"_s << QJsonValue(true);
    QTest::newRow("expires") << u"expires_at"_s << QJsonValue(u"2026-11-25T18:00:00.000Z"_s);
}

void BriefTest::shouldSurviveTheWayThereAndBack()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = plain();
    if (!key.isEmpty())
        object.insert(key, value);
    OTKLIK_VALUE(brief, Brief::fromJson(object));
    OTKLIK_VALUE(again, Brief::fromJson(brief.toJson()));
    QCOMPARE(again, brief);
    if (!key.isEmpty())
        QCOMPARE(brief.toJson().value(key), value);
}

void BriefTest::shouldRefuse_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value"); // undefined: the key is taken out
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("named"); // what the sentence has to name
    const auto row = [](const char *tag, const char *key, const QJsonValue &value, const char *code,
                        const char *named) {
        QTest::newRow(tag) << QString::fromUtf8(key) << value << QString::fromUtf8(code) << QString::fromUtf8(named);
    };
    const auto text = [](const char *language, const char *pattern) {
        return QJsonValue(QJsonObject{{QString::fromUtf8(language), QString::fromUtf8(pattern)}});
    };
    row("unknown key", "audiance", 1, "brief.unknown_key", "audiance");
    row("no name", "name", QJsonValue(QJsonValue::Undefined), "brief.missing", "name");
    row("empty name", "name", "  ", "brief.missing", "name");
    row("null topic", "topic", QJsonValue(), "brief.missing", "topic");
    row("no segment", "segment", QJsonValue(QJsonValue::Undefined), "brief.missing", "segment");
    row("no text", "text", QJsonValue(QJsonValue::Undefined), "brief.missing", "text");
    row("name is a number", "name", 7, "brief.bad_value", "name");
    row("segment is a list", "segment", QJsonArray{1}, "brief.bad_value", "segment");
    row("first general", "first_general", true, "brief.not_yet", "first_general");
    row("first general is a text", "first_general", "yes", "brief.bad_value", "first_general");
    row("household is a text", "one_per_household", "yes", "brief.bad_value", "one_per_household");
    row("hold-out", "hold_out", 0.1, "brief.not_yet", "hold_out");
    row("hold-out over 1", "hold_out", 2, "brief.bad_value", "hold_out");
    row("pigeon", "channel", "pigeon", "brief.channel_not_built", "channel");
    row("no texts", "text", QJsonObject(), "brief.empty_text", "text");
    row("text is a text", "text", "Hello", "brief.bad_value", "text");
    row("blank text", "text", text("en", "  "), "brief.empty_text", "en");
    row("no language", "text", text("English", "Hello"), "brief.bad_value", "English");
    row("open brace", "text", text("ru", "Hello {given_name"), "brief.bad_text", "ru");
    row("unknown field", "text", text("en", "Hello {surname}"), "brief.unknown_field", "surname");
    row("hours as text", "allowed_hours", "09:00-21:00", "brief.bad_hours", "allowed_hours");
    row("one hour", "allowed_hours", QJsonArray{u"09:00"_s}, "brief.bad_hours", "allowed_hours");
    row("hour 25", "allowed_hours", QJsonArray{u"09:00"_s, u"25:00"_s}, "brief.bad_hours", "allowed_hours");
    row("empty hours", "allowed_hours", QJsonArray{u""_s, u""_s}, "brief.bad_hours", "allowed_hours");
    row("long sender", "sender", "CityServices", "brief.bad_sender", "sender");
    row("long number", "sender", "1234567890123456", "brief.bad_sender", "sender");
    row("Cyrillic sender", "sender", "Город", "brief.bad_sender", "sender");
    row("fallback without text", "fallback_language", "ru", "brief.bad_value", "fallback_language");
    row("expires without zone", "expires_at", "2026-11-25T18:00:00", "brief.bad_value", "expires_at");
    row("expires some day", "expires_at", "tomorrow", "brief.bad_value", "expires_at");
}

void BriefTest::shouldRefuse()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    QFETCH(QString, named);
    QJsonObject object = plain();
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    const auto brief = Brief::fromJson(object);
    QVERIFY(!brief);
    QCOMPARE(brief.error().code, code);
    QCOMPARE(brief.error().kind, Failure::Invalid);
    QVERIFY2(brief.error().sentence.contains(named), qPrintable(brief.error().sentence));
}

void BriefTest::shouldRefuseWhatIsNoJson()
{
    OTKLIK_ERROR(Brief::fromJson(QByteArray("{\"name\":")), "brief.not_json");
    OTKLIK_ERROR(Brief::fromJson(QByteArray("[]")), "brief.not_json");
    OTKLIK_ERROR(Brief::fromJson(QByteArray()), "brief.not_json");
}

void BriefTest::shouldTake_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("11 letters") << u"sender"_s << QJsonValue(u"CityService"_s);
    QTest::newRow("15 digits") << u"sender"_s << QJsonValue(u"123456789012345"_s);
    QTest::newRow("with plus") << u"sender"_s << QJsonValue(u"+79161234567"_s);
    QTest::newRow("null gateway") << u"gateway"_s << QJsonValue();
    QTest::newRow("every field")
        << u"text"_s
        << QJsonValue(QJsonObject{
               {u"en"_s, u"{given_name}{family_name}{patronymic}{full_name}{age}{birth_date}{district}{language}"
                         "{sex}{attribute_meter}"_s}});
    QTest::newRow("plural") << u"text"_s
                            << QJsonValue(
                                   QJsonObject{{u"ru"_s, u"{age, plural, one {# год} few {# года} other {# лет}}"_s}});
    QTest::newRow("over midnight") << u"allowed_hours"_s << QJsonValue(QJsonArray{u"22:00"_s, u"06:00"_s});
}

void BriefTest::shouldTake()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = plain();
    object.insert(key, value);
    OTKLIK_DONE(Brief::fromJson(object));
}

void BriefTest::shouldWriteOverVoiceAndViber_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &channel, const QString &sender, const QString &text,
                        const char *code = "") {
        QTest::newRow(name) << channel << sender << text << QString::fromLatin1(code);
    };
    row("call", u"voice"_s, {}, u"Hello"_s);
    row("call from a number", u"voice"_s, u"+74951234567"_s, QString(1400, u'a'));
    row("call from a name", u"voice"_s, u"City"_s, u"Hello"_s, "brief.bad_sender");
    row("call too long", u"voice"_s, {}, QString(1401, u'a'), "brief.text_too_long");
    row("call, measured when filled", u"voice"_s, {}, QString(1400, u'a') + u"{sex, select, other {}}"_s);
    row("Viber", u"viber"_s, u"Городская служба"_s, QString(1000, u'a'));
    row("Viber too long", u"viber"_s, {}, QString(1001, u'a'), "brief.text_too_long");
    row("Viber sender of two lines", u"viber"_s, u"City\nof N."_s, u"Hello"_s, "brief.bad_sender");
    row("SMS from a long name", u"sms"_s, u"Городская служба"_s, u"Hello"_s, "brief.bad_sender");
    row("a long SMS", u"sms"_s, {}, QString(1401, u'a'));
}

void BriefTest::shouldWriteOverVoiceAndViber()
{
    QFETCH(QString, channel);
    QFETCH(QString, sender);
    QFETCH(QString, text);
    QFETCH(QString, code);
    QJsonObject object = plain();
    object[u"channel"_s] = channel;
    object[u"sender"_s] = sender;
    object[u"text"_s] = QJsonObject{{u"en"_s, text}};
    const auto brief = Brief::fromJson(object);
    QCOMPARE(brief ? QString() : brief.error().code, code.isEmpty() ? QString() : code);
    if (code.isEmpty())
        QCOMPARE(Brief::fromJson(brief->toJson())->channel, channel);
    else
        QVERIFY2(brief.error().sentence.size() > 40, qPrintable(brief.error().sentence));
}

void BriefTest::shouldChooseAFallback_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("fallback");
    QTest::newRow("said") << QStringList{u"en"_s, u"ru"_s} << u"en"_s << u"en"_s;
    QTest::newRow("nobody falls back") << QStringList{u"en"_s} << u""_s << QString();
    QTest::newRow("the organisation's") << QStringList{u"en"_s, u"ru"_s} << QString() << u"ru"_s;
    QTest::newRow("English") << QStringList{u"ar"_s, u"en"_s} << QString() << u"en"_s;
    QTest::newRow("the only one") << QStringList{u"uk"_s} << QString() << u"uk"_s;
}

void BriefTest::shouldChooseAFallback()
{
    QFETCH(QStringList, languages);
    QFETCH(QString, said);
    Brief brief;
    for (const QString &language : languages)
        brief.texts.insert(language, u"x"_s);
    if (!said.isNull())
        brief.fallbackLanguage = said;
    QTEST(brief.chosenFallback(u"ru"_s), "fallback");
}

QTEST_GUILESS_MAIN(BriefTest)
#include "tst_brief.moc"
