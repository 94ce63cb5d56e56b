// SPDX-License-Identifier: GPL-3.0-or-later
#include "timewindow.h"
#include "uuidv7.h"

#include <QSet>
#include <QUuid>
#include <QtTest>

using namespace otklik;

/// Hours in which people may be written to, wall times across changes of the clocks, and message ids.
class TestTimeWindowUuid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldFindInstantOfWallTime_data();
    void shouldFindInstantOfWallTime();
    void shouldFindNextAllowed_data();
    void shouldFindNextAllowed();
    void shouldNeverAllowOutsideTheWindow();
    void shouldParseWindow_data();
    void shouldParseWindow();
    void shouldMakeUuid();
    void shouldCountWithinAMillisecond();
    void shouldNotGoBackWithTheClock();
};

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate);
}

} // namespace

void TestTimeWindowUuid::shouldFindInstantOfWallTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QDateTime>("instant");
    QTest::newRow("UTC") << QByteArray("UTC") << "2026-11-21T10:00:00" << utc("2026-11-21T10:00:00Z");
    QTest::newRow("Moscow") << QByteArray("Europe/Moscow") << "2026-11-21T09:00:00" << utc("2026-11-21T06:00:00Z");
    QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << "2026-11-21T09:00:00" << utc("2026-11-21T03:15:00Z");
    QTest::newRow("Kyiv summer") << QByteArray("Europe/Kiev") << "2026-07-01T09:00:00" << utc("2026-07-01T06:00:00Z");
    QTest::newRow("Kyiv gap 03:30 is 04:00")
        << QByteArray("Europe/Kiev") << "2026-03-29T03:30:00" << utc("2026-03-29T01:00:00Z");
    QTest::newRow("Kyiv gap 03:00 is 04:00")
        << QByteArray("Europe/Kiev") << "2026-03-29T03:00:00" << utc("2026-03-29T01:00:00Z");
    QTest::newRow("Kyiv just before the gap")
        << QByteArray("Europe/Kiev") << "2026-03-29T02:59:00" << utc("2026-03-29T00:59:00Z");
    QTest::newRow("Kyiv overlap 03:30 first")
        << QByteArray("Europe/Kiev") << "2026-10-25T03:30:00" << utc("2026-10-25T00:30:00Z");
    QTest::newRow("Kyiv after the overlap")
        << QByteArray("Europe/Kiev") << "2026-10-25T04:00:00" << utc("2026-10-25T02:00:00Z");
    QTest::newRow("New York gap") << QByteArray("America/New_York") << "2026-03-08T02:15:00"
                                  << utc("2026-03-08T07:00:00Z");
    QTest::newRow("New York overlap") << QByteArray("America/New_York") << "2026-11-01T01:30:00"
                                      << utc("2026-11-01T05:30:00Z");
    QTest::newRow("Cairo gap at midnight")
        << QByteArray("Africa/Cairo") << "2026-04-24T00:30:00" << utc("2026-04-23T22:00:00Z");
    QTest::newRow("Lord Howe half hour") << QByteArray("Australia/Lord_Howe") << "2026-10-04T02:10:00"
                                         << utc("2026-10-03T15:30:00Z");
}

void TestTimeWindowUuid::shouldFindInstantOfWallTime()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, wall);
    const QDateTime parsed = QDateTime::fromString(wall, Qt::ISODate);
    const QDateTime found = instantOf(parsed.date(), parsed.time(), QTimeZone(zone));
    QTEST(found, "instant");
    QCOMPARE(found.timeSpec(), Qt::UTC);
}

void TestTimeWindowUuid::shouldFindNextAllowed_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("next");
    const QByteArray moscow("Europe/Moscow");
    const QByteArray kyiv("Europe/Kiev");
    const QTime nine(9, 0);
    const QTime evening(21, 0);
    QTest::newRow("inside") << moscow << nine << evening << utc("2026-11-21T10:00:00Z") << utc("2026-11-21T10:00:00Z");
    QTest::newRow("first minute is in") << moscow << nine << evening << utc("2026-11-21T06:00:00Z")
                                        << utc("2026-11-21T06:00:00Z");
    QTest::newRow("a second before") << moscow << nine << evening << utc("2026-11-21T05:59:59Z")
                                     << utc("2026-11-21T06:00:00Z");
    QTest::newRow("last second is in") << moscow << nine << evening << utc("2026-11-21T17:59:59Z")
                                       << utc("2026-11-21T17:59:59Z");
    QTest::newRow("the end is out") << moscow << nine << evening << utc("2026-11-21T18:00:00Z")
                                    << utc("2026-11-22T06:00:00Z");
    QTest::newRow("night, next day in UTC too")
        << moscow << nine << evening << utc("2026-11-21T23:00:00Z") << utc("2026-11-22T06:00:00Z");
    QTest::newRow("Vladivostok is a day ahead") << QByteArray("Asia/Vladivostok") << nine << evening
                                                << utc("2026-11-21T20:00:00Z") << utc("2026-11-21T23:00:00Z");
    QTest::newRow("before summer time") << kyiv << nine << evening << utc("2026-03-28T20:00:00Z")
                                        << utc("2026-03-29T06:00:00Z");
    QTest::newRow("before winter time") << kyiv << nine << evening << utc("2026-10-24T19:00:00Z")
                                        << utc("2026-10-25T07:00:00Z");

    const QTime late(22, 0);
    const QTime dawn(6, 0);
    QTest::newRow("past midnight, evening")
        << moscow << late << dawn << utc("2026-11-21T20:00:00Z") << utc("2026-11-21T20:00:00Z");
    QTest::newRow("past midnight, early")
        << moscow << late << dawn << utc("2026-11-21T02:59:00Z") << utc("2026-11-21T02:59:00Z");
    QTest::newRow("past midnight, day") << moscow << late << dawn << utc("2026-11-21T03:00:00Z")
                                        << utc("2026-11-21T19:00:00Z");
    QTest::newRow("until midnight") << moscow << nine << QTime(0, 0) << utc("2026-11-21T20:59:00Z")
                                    << utc("2026-11-21T20:59:00Z");

    const QTime threeThirty(3, 30);
    QTest::newRow("opens in the gap") << kyiv << threeThirty << QTime(5, 0) << utc("2026-03-29T00:00:00Z")
                                      << utc("2026-03-29T01:00:00Z");
    QTest::newRow("vanishes in the gap") << kyiv << QTime(3, 10) << QTime(3, 50) << utc("2026-03-29T00:00:00Z")
                                         << utc("2026-03-30T00:10:00Z");
    QTest::newRow("opens at the first of two")
        << kyiv << threeThirty << QTime(5, 0) << utc("2026-10-24T23:00:00Z") << utc("2026-10-25T00:30:00Z");
    QTest::newRow("stays open over the repeated hour")
        << kyiv << threeThirty << QTime(5, 0) << utc("2026-10-25T01:10:00Z") << utc("2026-10-25T01:10:00Z");
    QTest::newRow("closes at the first of two")
        << kyiv << QTime(1, 0) << threeThirty << utc("2026-10-25T01:10:00Z") << utc("2026-10-25T23:00:00Z");
}

void TestTimeWindowUuid::shouldFindNextAllowed()
{
    QFETCH(QByteArray, zone);
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QDateTime, now);
    const TimeWindow window{from, to};
    const QDateTime next = window.nextAllowed(now, QTimeZone(zone));
    QTEST(next, "next");
    QCOMPARE(window.contains(now, QTimeZone(zone)), next == now);
    QVERIFY(window.contains(next, QTimeZone(zone)));
}

void TestTimeWindowUuid::shouldNeverAllowOutsideTheWindow()
{
    const TimeWindow window;
    for (const char *name :
         {"Europe/Kiev", "America/New_York", "Africa/Cairo", "Pacific/Apia", "Australia/Lord_Howe"}) {
        const QTimeZone zone(name);
        for (QDateTime now = utc("2026-01-01T00:00:00Z"); now < utc("2027-01-01T00:00:00Z");
             now = now.addSecs(53 * 60)) {
            const QTime shown = window.nextAllowed(now, zone).toTimeZone(zone).time();
            QVERIFY2(shown >= window.from && shown < window.to, qPrintable(now.toString(Qt::ISODate)));
        }
    }
}

void TestTimeWindowUuid::shouldParseWindow_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("anyHour");
    QTest::newRow("usual") << "09:00"
                           << "21:00" << true << false;
    QTest::newRow("one digit, blanks") << " 9:00"
                                       << "21:00 " << true << false;
    QTest::newRow("past midnight") << "22:00"
                                   << "06:00" << true << false;
    QTest::newRow("any hour") << ""
                              << "" << true << true;
    QTest::newRow("whole day") << "00:00"
                               << "24:00" << true << true;
    QTest::newRow("half missing") << "09:00"
                                  << "" << false << false;
    QTest::newRow("equal") << "09:00"
                           << "09:00" << false << false;
    QTest::newRow("no time") << "nine"
                             << "21:00" << false << false;
    QTest::newRow("25 o'clock") << "09:00"
                                << "25:00" << false << false;
}

void TestTimeWindowUuid::shouldParseWindow()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, anyHour);
    const auto window = TimeWindow::parse(from, to);
    QTEST(window.has_value(), "valid");
    if (!window) {
        QCOMPARE(window.error().code, QStringLiteral("window.invalid"));
        return;
    }
    QCOMPARE(!window->has_value(), anyHour);
    if (!anyHour)
        QCOMPARE((*window)->from.minute(), 0);
}

void TestTimeWindowUuid::shouldMakeUuid()
{
    // The example of RFC 9562 §A.6: 017F22E2-79B0-7CC3-98C4-DC0C0C07398F. rand_a is our counter, begun in its lower
    // half.
    quint64 numbers[]{0x18c4dc0c0c07398fULL, 0x4c3ULL << 53};
    int taken = 0;
    UuidV7Source source([] { return utc("2022-02-22T19:22:22Z"); }, [&] { return numbers[taken++]; });
    QCOMPARE(source.next(), QStringLiteral("017f22e2-79b0-74c3-98c4-dc0c0c07398f"));
}

void TestTimeWindowUuid::shouldCountWithinAMillisecond()
{
    const QDateTime frozen = utc("2026-11-21T10:00:00Z");
    QRandomGenerator64 random(7);
    UuidV7Source source([&] { return frozen; }, [&] { return random.generate64(); });
    QString before;
    QSet<QString> seen;
    for (int i = 0; i < 20000; ++i) { // more than the counter holds
        const QString id = source.next();
        QVERIFY2(id > before, qPrintable(before + ' ' + id));
        QCOMPARE(id[14], u'7');
        QVERIFY(QStringLiteral("89ab").contains(id[19]));
        QVERIFY(!QUuid(id).isNull());
        QCOMPARE(id, id.toLower());
        seen.insert(id);
        before = id;
    }
    QCOMPARE(seen.size(), 20000);
}

void TestTimeWindowUuid::shouldNotGoBackWithTheClock()
{
    QDateTime now = utc("2026-11-21T10:00:00Z");
    QRandomGenerator64 random(7);
    UuidV7Source source([&] { return now; }, [&] { return random.generate64(); });
    const QString first = source.next();
    now = now.addSecs(-3600);
    const QString second = source.next();
    now = now.addSecs(7200);
    const QString third = source.next();
    QVERIFY(first < second);
    QVERIFY(second < third);
}

QTEST_APPLESS_MAIN(TestTimeWindowUuid)
#include "tst_timewindow_uuid.moc"
