// SPDX-License-Identifier: GPL-3.0-or-later
#include "smsmeasure.h"

#include <QtTest>

using namespace otklik;

/// Encoding and parts of an SMS: 3GPP TS 23.038 §6.2.1, 3GPP TS 23.040 §9.2.3.24.
class TestSms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldMeasure_data();
    void shouldMeasure();
    void shouldKnowWholeAlphabet();
    void shouldNameWhatForcedUcs2_data();
    void shouldNameWhatForcedUcs2();
    void shouldMakeTypographyPlain_data();
    void shouldMakeTypographyPlain();
    void benchmarkMeasure();
};

namespace {

QString times(int n, const QString &text)
{
    return text.repeated(n);
}

} // namespace

void TestSms::shouldMeasure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("parts");
    QTest::addColumn<int>("room");
    const QString emoji = QStringLiteral("😀");
    QTest::newRow("empty") << ""
                           << "GSM-7" << 0 << 1 << 160;
    QTest::newRow("160") << times(160, "a") << "GSM-7" << 160 << 1 << 0;
    QTest::newRow("161") << times(161, "a") << "GSM-7" << 161 << 2 << 145;
    QTest::newRow("306") << times(306, "a") << "GSM-7" << 306 << 2 << 0;
    QTest::newRow("307") << times(307, "a") << "GSM-7" << 307 << 3 << 152;
    QTest::newRow("459 is six times less") << times(918, "a") << "GSM-7" << 918 << 6 << 0;
    QTest::newRow("euro counts twice") << times(80, QStringLiteral("€")) << "GSM-7" << 160 << 1 << 0;
    QTest::newRow("81 euros") << times(81, QStringLiteral("€")) << "GSM-7" << 162 << 2 << 143;
    QTest::newRow("escape pair at the border") << times(152, "a") + "[" + times(152, "a") << "GSM-7" << 306 << 3 << 152;
    QTest::newRow("escape pair before the border")
        << times(151, "a") + "[" + times(153, "a") << "GSM-7" << 306 << 2 << 0;
    QTest::newRow("line ends") << "a\r\nb\f"
                               << "GSM-7" << 6 << 1 << 154;
    QTest::newRow("70 Cyrillic") << times(70, QStringLiteral("я")) << "UCS-2" << 70 << 1 << 0;
    QTest::newRow("71 Cyrillic") << times(71, QStringLiteral("я")) << "UCS-2" << 71 << 2 << 63;
    QTest::newRow("134 Arabic") << times(134, QStringLiteral("م")) << "UCS-2" << 134 << 2 << 0;
    QTest::newRow("135 Arabic") << times(135, QStringLiteral("م")) << "UCS-2" << 135 << 3 << 66;
    QTest::newRow("emoji") << emoji << "UCS-2" << 2 << 1 << 68;
    QTest::newRow("flag") << QStringLiteral("🇺🇦") << "UCS-2" << 4 << 1 << 66;
    QTest::newRow("emoji at the border") << times(66, "a") + emoji + times(65, "a") << "UCS-2" << 133 << 2 << 0;
    QTest::newRow("emoji at the border spills") << times(66, "a") + emoji + times(66, "a") << "UCS-2" << 134 << 3 << 66;
    QTest::newRow("extension costs 1 in UCS-2") << QStringLiteral("я[]") << "UCS-2" << 3 << 1 << 67;
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << "UCS-2" << 1 << 1 << 69;
    QTest::newRow("Russian invitation") << QStringLiteral("Анна, приём у врача 5 декабря в 10:30. Ответьте ДА или НЕТ.")
                                        << "UCS-2" << 59 << 1 << 11;
    QTest::newRow("Ukrainian") << QStringLiteral("Шановна Мар’яно, чекаємо на вас.") << "UCS-2" << 32 << 1 << 38;
}

void TestSms::shouldMeasure()
{
    QFETCH(QString, text);
    const SmsMeasure measure = measureSms(text);
    QTEST(smsEncodingName(measure.encoding), "encoding");
    QTEST(measure.units, "units");
    QTEST(measure.parts, "parts");
    QTEST(measure.room, "room");
}

void TestSms::shouldKnowWholeAlphabet()
{
    const QString one = QStringLiteral("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                       "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
    QCOMPARE(one.size(), 127); // 128 positions less ESC
    for (const QChar c : one)
        QCOMPARE(measureSms(QString(c)), (SmsMeasure{SmsEncoding::Gsm7, 1, 1, 159, {}}));
    for (const QChar c : QStringLiteral("\f^{}\\[~]|€"))
        QCOMPARE(measureSms(QString(c)), (SmsMeasure{SmsEncoding::Gsm7, 2, 1, 158, {}}));
    int known = 0;
    for (char32_t c = 0; c < 0x10000; ++c)
        known += measureSms(QString(QChar(static_cast<char16_t>(c)))).encoding == SmsEncoding::Gsm7 ? 1 : 0;
    QCOMPARE(known, 137);
}

void TestSms::shouldNameWhatForcedUcs2_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("forcedBy");
    QTest::newRow("none") << "abc"
                          << "";
    for (const char *c :
         {"`", "\t", "ç", "я", "№", "«", "’", "–", "…", "\u00a0", "á", "í", "ó", "ú", "â", "ê", "😀", "\u001b"})
        QTest::newRow(c) << "abc " + QString::fromUtf8(c) + QStringLiteral(" ї") << QString::fromUtf8(c);
}

void TestSms::shouldNameWhatForcedUcs2()
{
    QFETCH(QString, text);
    QTEST(measureSms(text).forcedBy, "forcedBy");
}

void TestSms::shouldMakeTypographyPlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain already") << "It's 5 - 6"
                                   << "It's 5 - 6";
    QTest::newRow("all of it") << QStringLiteral("“It’s” 5\u00a0–\u00a06…") << "\"It's\" 5 - 6...";
    QTest::newRow("angle quotes") << QStringLiteral("«A» „b‟") << "\"A\" \"b\"";
    QTest::newRow("soft hyphen") << QStringLiteral("ap\u00adpoint") << "appoint";
    QTest::newRow("Cyrillic gains nothing") << QStringLiteral("«Анна» — да…") << QStringLiteral("«Анна» — да…");
    QTest::newRow("numero sign is left") << QStringLiteral("“No” №") << QStringLiteral("“No” №");
    QTest::newRow("accents are left") << QStringLiteral("“á”") << QStringLiteral("“á”");
    QTest::newRow("extension stays") << QStringLiteral("[a]–€") << QStringLiteral("[a]-€");
}

void TestSms::shouldMakeTypographyPlain()
{
    QFETCH(QString, text);
    QTEST(suggestGsm7(text), "plain");
}

void TestSms::benchmarkMeasure()
{
    const QString text = QStringLiteral("Анна, приём у врача 5 декабря в 10:30. Ответьте ДА или НЕТ.").repeated(2);
    int parts = 0;
    QBENCHMARK
    {
        parts += measureSms(text).parts;
    }
    QVERIFY(parts > 0);
}

QTEST_APPLESS_MAIN(TestSms)
#include "tst_sms.moc"
