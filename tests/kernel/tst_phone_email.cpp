// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailaddress.h"
#include "nametext.h"
#include "phone.h"
#include "redaction.h"

#include <QtTest>

using namespace otklik;

/// Addresses as people type them, names as people look for them, and what a log may keep of both.
class TestPhoneEmail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldReadPhone_data();
    void shouldReadPhone();
    void shouldRefusePhone_data();
    void shouldRefusePhone();
    void shouldShowPhone();
    void shouldHintTimeZone_data();
    void shouldHintTimeZone();
    void shouldReadPhonesFromManyThreads();
    void shouldReadEmail_data();
    void shouldReadEmail();
    void shouldRefuseEmail_data();
    void shouldRefuseEmail();
    void shouldMakeNameKey_data();
    void shouldMakeNameKey();
    void shouldTakeDigits();
    void shouldRedact_data();
    void shouldRedact();
    void benchmarkPhone();
};

void TestPhoneEmail::shouldReadPhone_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("type");
    QTest::newRow("Russian trunk 8") << "8 916 123-45-67"
                                     << "RU"
                                     << "+79161234567"
                                     << "MOBILE";
    QTest::newRow("Russian brackets") << "8 (916) 123-45-67"
                                      << "RU"
                                      << "+79161234567"
                                      << "MOBILE";
    QTest::newRow("Russian without plus") << "79161234567"
                                          << "RU"
                                          << "+79161234567"
                                          << "MOBILE";
    QTest::newRow("Russian ten digits") << "9161234567"
                                        << "ru"
                                        << "+79161234567"
                                        << "MOBILE";
    QTest::newRow("Moscow") << "8 495 123 45 67"
                            << "RU"
                            << "+74951234567"
                            << "FIXED_LINE";
    QTest::newRow("Russian toll free") << "8 800 555-35-35"
                                       << "RU"
                                       << "+78005553535"
                                       << "TOLL_FREE";
    QTest::newRow("Kazakhstan in Russia's plan") << "+7 701 234 56 78"
                                                 << "RU"
                                                 << "+77012345678"
                                                 << "MOBILE";
    QTest::newRow("Ukrainian trunk 0") << "067 123-45-67"
                                       << "UA"
                                       << "+380671234567"
                                       << "MOBILE";
    QTest::newRow("Ukrainian international") << "+380 (67) 123 45 67"
                                             << ""
                                             << "+380671234567"
                                             << "MOBILE";
    QTest::newRow("Egypt, Arabic-Indic digits") << QStringLiteral("٠١٠٠١٢٣٤٥٦٧") << "EG"
                                                << "+201001234567"
                                                << "MOBILE";
    QTest::newRow("Saudi, plus and Arabic-Indic") << QStringLiteral("+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧") << ""
                                                  << "+966501234567"
                                                  << "MOBILE";
    QTest::newRow("Emirates 00") << "00971501234567"
                                 << "AE"
                                 << "+971501234567"
                                 << "MOBILE";
    QTest::newRow("United States") << "(212) 555-0123"
                                   << "US"
                                   << "+12125550123"
                                   << "FIXED_LINE_OR_MOBILE";
    QTest::newRow("Italian leading zero") << "06 698 12345"
                                          << "IT"
                                          << "+390669812345"
                                          << "FIXED_LINE";
    QTest::newRow("British personal") << "070 1234 5678"
                                      << "GB"
                                      << "+447012345678"
                                      << "PERSONAL_NUMBER";
    QTest::newRow("extension is dropped") << "8 495 123 45 67 доб. 12"
                                          << "RU"
                                          << "+74951234567"
                                          << "FIXED_LINE";
    QTest::newRow("no-break spaces") << QStringLiteral("+7\u00a0916\u00a0123\u00a045\u00a067") << ""
                                     << "+79161234567"
                                     << "MOBILE";
}

void TestPhoneEmail::shouldReadPhone()
{
    QFETCH(QString, raw);
    QFETCH(QString, region);
    const auto phone = Phone::parse(raw, region);
    QVERIFY2(phone, phone ? "" : qPrintable(phone.error().sentence));
    QTEST(phone->e164(), "e164");
    QTEST(phoneTypeName(phone->type()), "type");
    QCOMPARE(*Phone::parse(phone->e164(), {}), *phone);
}

void TestPhoneEmail::shouldRefusePhone_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << ""
                           << "RU"
                           << "not a telephone number";
    QTest::newRow("words") << "no phone"
                           << "RU"
                           << "not a telephone number";
    QTest::newRow("local without a country") << "8 916 123-45-67"
                                             << ""
                                             << "no country code";
    QTest::newRow("no such country code") << "+999 123 456 789"
                                          << "RU"
                                          << "does not exist";
    QTest::newRow("too short") << "+7 916 123"
                               << ""
                               << "too short";
    QTest::newRow("too long") << "+1 212 555 0123 4567"
                              << ""
                              << "too long";
    QTest::newRow("no such area") << "+7 112 345 67 89"
                                  << ""
                                  << "No such";
    QTest::newRow("unknown region") << "8 916 123-45-67"
                                    << "XX"
                                    << "does not exist";
}

void TestPhoneEmail::shouldRefusePhone()
{
    QFETCH(QString, raw);
    QFETCH(QString, region);
    QFETCH(QString, word);
    const auto phone = Phone::parse(raw, region);
    QVERIFY(!phone);
    QCOMPARE(phone.error().code, QStringLiteral("phone.invalid"));
    QCOMPARE(phone.error().kind, Failure::Invalid);
    QVERIFY2(phone.error().sentence.contains(word), qPrintable(phone.error().sentence));
    QVERIFY(!phone.error().sentence.contains(QStringLiteral("916")));
}

void TestPhoneEmail::shouldShowPhone()
{
    QCOMPARE(Phone::parse("89161234567", "RU")->formatted(), QStringLiteral("+7 916 123-45-67"));
    QCOMPARE(Phone::parse("0671234567", "UA")->formatted(), QStringLiteral("+380 67 123 4567"));
    QVERIFY(Phone::parse("89161234567", "RU")->canReceiveSms());
    QVERIFY(!Phone::parse("84951234567", "RU")->canReceiveSms());
    QVERIFY(Phone::parse("2125550123", "US")->canReceiveSms());
}

void TestPhoneEmail::shouldHintTimeZone_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("Egypt") << "+201001234567" << QByteArray("Africa/Cairo");
    QTest::newRow("Poland") << "+48512345678" << QByteArray("Europe/Warsaw");
    QTest::newRow("Saudi Arabia") << "+966501234567" << QByteArray("Asia/Riyadh");
    QTest::newRow("Russia has many") << "+79161234567" << QByteArray();
    QTest::newRow("United States have many") << "+12125550123" << QByteArray();
}

void TestPhoneEmail::shouldHintTimeZone()
{
    QFETCH(QString, e164);
    QTEST(Phone::parse(e164, {})->timeZoneHint(), "zone");
}

void TestPhoneEmail::shouldReadPhonesFromManyThreads()
{
    std::atomic_int wrong = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([&wrong, t] {
            for (int i = 0; i < 500; ++i) {
                const QString tail = QStringLiteral("%1").arg(i + t * 1000, 7, 10, QLatin1Char('0'));
                const auto phone = Phone::parse("8916" + tail, "RU");
                if (!phone || phone->e164() != "+7916" + tail)
                    ++wrong;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(wrong.load(), 0);
}

void TestPhoneEmail::shouldReadEmail_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << "anna@example.org"
                           << "anna@example.org";
    QTest::newRow("domain in lower case, local as typed") << "Anna.K@Example.ORG"
                                                          << "Anna.K@example.org";
    QTest::newRow("blanks and brackets") << "  <anna@example.org> "
                                         << "anna@example.org";
    QTest::newRow("tag") << "anna+city@mail.example.org"
                         << "anna+city@mail.example.org";
    QTest::newRow("specials") << "a!#$%&'*/=?^_`{|}~-b@example.org"
                              << "a!#$%&'*/=?^_`{|}~-b@example.org";
    QTest::newRow("quoted") << "\"anna k\"@example.org"
                            << "\"anna k\"@example.org";
    QTest::newRow("quoted at") << "\"a@b\"@example.org"
                               << "\"a@b\"@example.org";
    QTest::newRow("Russian domain") << QStringLiteral("anna@Пример.РФ") << "anna@xn--e1afmkfd.xn--p1ai";
    QTest::newRow("Ukrainian both") << QStringLiteral("оксана@приклад.укр")
                                    << QStringLiteral("оксана@xn--80aikifvh.xn--j1amh");
    QTest::newRow("Arabic local part") << QStringLiteral("منى@example.org") << QStringLiteral("منى@example.org");
    QTest::newRow("ACE as given") << "anna@XN--E1AFMKFD.xn--p1ai"
                                  << "anna@xn--e1afmkfd.xn--p1ai";
    QTest::newRow("64 in the local part") << QString(64, u'a') + "@example.org" << QString(64, u'a') + "@example.org";
    QTest::newRow("digits in a domain") << "a@1.2b"
                                        << "a@1.2b";
    const QString longest =
        QString(64, u'a') + '@' + QString(63, u'b') + '.' + QString(63, u'c') + '.' + QString(61, u'd');
    QTest::newRow("254 in all") << longest << longest;
}

void TestPhoneEmail::shouldReadEmail()
{
    QFETCH(QString, raw);
    const auto email = EmailAddress::parse(raw);
    QVERIFY2(email, email ? "" : qPrintable(email.error().sentence));
    QTEST(email->address(), "address");
    QCOMPARE(*EmailAddress::parse(email->address()), *email);
}

void TestPhoneEmail::shouldRefuseEmail_data()
{
    QTest::addColumn<QString>("raw");
    for (const char *raw : {"",
                            "anna",
                            "@example.org",
                            "anna@",
                            "anna@localhost",
                            "anna@example.123",
                            "anna@.org",
                            "anna@example..org",
                            "anna@example.org.",
                            "anna@-example.org",
                            "anna@example-.org",
                            "anna@exa_mple.org",
                            ".anna@example.org",
                            "anna.@example.org",
                            "an..na@example.org",
                            "an na@example.org",
                            "anna@exam ple.org",
                            "a@b@example.org",
                            "anna,boris@example.org",
                            "anna@example.org, boris@example.org",
                            "Anna <anna@example.org>",
                            "anna@[127.0.0.1]",
                            "\"anna@example.org",
                            "\"an\"na\"@example.org",
                            "anna@example.org\nBcc: x@example.org"})
        QTest::newRow(*raw ? raw : "empty") << QString::fromUtf8(raw);
    QTest::newRow("65 in the local part") << QString(65, u'a') + "@example.org";
    QTest::newRow("33 Cyrillic letters are 66 octets") << QString(33, u'я') + "@example.org";
    QTest::newRow("label of 64") << "a@" + QString(64, u'b') + ".org";
    QTest::newRow("255 in all") << QString(64, u'a') + '@' + QString(63, u'b') + '.' + QString(63, u'c') + '.' +
                                       QString(62, u'd');
    QTest::newRow("control in the local part") << QStringLiteral("an\u0085na@example.org");
    QTest::newRow("half a pair") << QStringLiteral("an") + QChar(0xd83d) + "na@example.org";
}

void TestPhoneEmail::shouldRefuseEmail()
{
    QFETCH(QString, raw);
    const auto email = EmailAddress::parse(raw);
    QVERIFY(!email);
    QCOMPARE(email.error().code, QStringLiteral("email.invalid"));
    QVERIFY(!email.error().sentence.isEmpty());
    QVERIFY(!email.error().sentence.contains(QStringLiteral("anna")));
}

void TestPhoneEmail::shouldMakeNameKey_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("Russian yo") << QStringLiteral("Алёна Королёва") << QStringLiteral("алена королева");
    QTest::newRow("short i stays") << QStringLiteral("ЙОСИП Юрій") << QStringLiteral("йосип юрій");
    QTest::newRow("decomposed short i") << QStringLiteral("Андреи\u0306") << QStringLiteral("андрей");
    QTest::newRow("stress mark") << QStringLiteral("Петро\u0301в") << QStringLiteral("петров");
    for (const char *apostrophe : {"'", "’", "ʼ", "`", "´", "′"})
        QTest::newRow(qPrintable("Ukrainian " + QString::fromUtf8(apostrophe)))
            << QStringLiteral("Мар%1яна").arg(QString::fromUtf8(apostrophe)) << QStringLiteral("маряна");
    QTest::newRow("ghe with upturn") << QStringLiteral("Ґалаґан") << QStringLiteral("ґалаґан");
    QTest::newRow("alef with hamza") << QStringLiteral("أحمد") << QStringLiteral("احمد");
    QTest::newRow("ta marbuta") << QStringLiteral("فاطمة") << QStringLiteral("فاطمه");
    QTest::newRow("alef maksura") << QStringLiteral("منى") << QStringLiteral("مني");
    QTest::newRow("Farsi yeh") << QStringLiteral("علی") << QStringLiteral("علي");
    QTest::newRow("vowel signs and tatweel") << QStringLiteral("مُحَمَّـــد") << QStringLiteral("محمد");
    QTest::newRow("lam-alef ligature") << QStringLiteral("سﻻم") << QStringLiteral("سلام");
    QTest::newRow("Latin diacritics") << QStringLiteral("Łukasz Żółć-Müller") << QStringLiteral("lukasz zolc muller");
    QTest::newRow("Vietnamese") << QStringLiteral("Nguyễn Đức") << QStringLiteral("nguyen duc");
    QTest::newRow("Turkish") << QStringLiteral("İpek Işık") << QStringLiteral("ipek isik");
    QTest::newRow("sharp s") << QStringLiteral("Groß") << QStringLiteral("gross");
    QTest::newRow("O'Brien") << "O'Brien"
                             << "obrien";
    QTest::newRow("blanks and hyphens") << QStringLiteral("  Anna\u00a0 -  Maria – K. ") << "anna maria k";
    QTest::newRow("full width") << QStringLiteral("Ａｎｎａ") << "anna";
    QTest::newRow("digits") << QStringLiteral("٢٣ квартал") << QStringLiteral("23 квартал");
    QTest::newRow("beyond the first plane") << QStringLiteral("𐐀𐐁") << QStringLiteral("𐐨𐐩");
}

void TestPhoneEmail::shouldMakeNameKey()
{
    QFETCH(QString, name);
    QTEST(nameKey(name), "key");
    QCOMPARE(nameKey(nameKey(name)), nameKey(name));
}

void TestPhoneEmail::shouldTakeDigits()
{
    QCOMPARE(digitsOnly(QStringLiteral("+٧ (٩١٦) ۱۲۳-45-67 x")), QStringLiteral("79161234567"));
    QCOMPARE(digitsOnly(QStringLiteral("½ ² анна")), QString());
}

void TestPhoneEmail::shouldRedact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("nothing") << "row 12 of 2000"
                             << "row 12 of 2000";
    QTest::newRow("E.164") << "to +79161234567 refused"
                           << "to ***67 refused";
    QTest::newRow("typed") << "8 (916) 123-45-67, again"
                           << "***67, again";
    QTest::newRow("Arabic-Indic") << QStringLiteral("رقم ٠١٠٠١٢٣٤٥٦٧") << QStringLiteral("رقم ***٦٧");
    QTest::newRow("e-mail") << "<Anna.K+x@example.org> bounced"
                            << "<***@***> bounced";
    QTest::newRow("Russian e-mail") << QStringLiteral("адрес анна@пример.рф") << QStringLiteral("адрес ***@***");
    QTest::newRow("five digits") << "policy 12345"
                                 << "policy ***45";
    QTest::newRow("four digits stay") << "error 4104"
                                      << "error 4104";
    QTest::newRow("instant stays") << "at 2026-11-21T10:00:00.000Z"
                                   << "at 2026-11-21T10:00:00.000Z";
    QTest::newRow("instant, then a phone") << "2026-11-21 10:00 89161234567"
                                           << "2026-11-21 10:00 ***67";
    QTest::newRow("message id stays") << "018f3c2e-7b1a-7c05-9f00-3a1b2c3d4e5f"
                                      << "018f3c2e-7b1a-7c05-9f00-3a1b2c3d4e5f";
    QTest::newRow("in JSON") << R"({"to":"79161234567","id":7})"
                             << R"({"to":"***67","id":7})";
}

void TestPhoneEmail::shouldRedact()
{
    QFETCH(QString, text);
    QTEST(redacted(text), "masked");
}

void TestPhoneEmail::benchmarkPhone()
{
    int i = 0;
    QBENCHMARK
    {
        const auto phone = Phone::parse(QStringLiteral("8 916 %1-45-67").arg(100 + i++ % 900), "RU");
        QVERIFY(phone);
    }
}

QTEST_APPLESS_MAIN(TestPhoneEmail)
#include "tst_phone_email.moc"
