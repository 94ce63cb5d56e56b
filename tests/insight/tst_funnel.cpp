// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "exportcell.h"
#include "funnel.h"
#include "testdatabase.h"

using namespace otklik;
using namespace otklik::insight;
using namespace Qt::Literals::StringLiterals;

/// Rows are laid out by hand: insight reads the other rooms' views and knows nothing else of them.
class FunnelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void shouldCountDifferentPeopleAtEachStage();
    void shouldNarrowToServiceSectorAndPeriod();
    void shouldRefuseNamesItDoesNotKnow();
    void shouldListThePeopleOfAStagePageByPage();
    void shouldFollowACampaignToTheService();
    void shouldCountOnlyTheCampaignsOwnService();
    void shouldNotTakeARefusalForSent();
    void shouldLetGoAfterThirtyDays();
    void shouldListThePeopleOfACampaignsStage();
    void shouldAgreeWithThePublishedView();
    void shouldGiveTheFiguresAsJson();
    void shouldKeepFormulasOutOfFiles_data();
    void shouldKeepFormulasOutOfFiles();
    void shouldWriteCsvAndWorkbook();
    void shouldLeaveRatesOutWhereThereIsNobody();

private:
    void event(int person, const QString &service, const QString &stage, const QString &at,
               const QString &sector = u"portal"_s);
    void message(int person, const QStringList &states);
    [[nodiscard]] QList<qint64> people(const FunnelReport &report);
    std::unique_ptr<test::TestDatabase> m_database;
    QList<PersonId> m_people;
};

void FunnelTest::init()
{
    m_database = std::make_unique<test::TestDatabase>();
    auto &db = *m_database;
    m_people.clear();
    for (int i = 0; i < 6; ++i)
        m_people.append(test::insertPerson(db, u"Family%1"_s.arg(i)));
    db.sql(u"INSERT INTO service (code, name) VALUES ('water', 'Water meter'), ('school', 'School')"_s);
    db.sql(u"INSERT INTO agency (code, name) VALUES ('city', 'City')"_s);
    db.sql(u"INSERT INTO topic (agency_id, code, name, basis) SELECT id, 'news', 'News', 'service' FROM agency"_s);
    db.sql(
        u"INSERT INTO campaign (name, topic_id, rule, channel, texts, created_at) SELECT '=cmd|''/c calc''!A1', id, '{}', 'sms', '{}', '2026-05-01T08:00:00.000Z' FROM topic"_s);
    db.sql(
        u"INSERT INTO send_job (campaign_id, topic_id, channel, texts, audience_size, started_at) SELECT id, topic_id, 'sms', '{}', 6, '2026-05-01T08:00:00.000Z' FROM campaign"_s);
    db.sql(
        u"INSERT INTO send_chunk (campaign_id, channel, size, phase, due_at) SELECT id, 'sms', 6, 'done', '2026-05-01T08:00:00.000Z' FROM campaign"_s);
    db.sql(
        u"INSERT INTO send_decision (site_id, campaign_id, person_id, decision) SELECT p.site_id, c.id, p.id, 'send' FROM person p, campaign c"_s);
}

void FunnelTest::event(int person, const QString &service, const QString &stage, const QString &at,
                       const QString &sector)
{
    m_database->sql(u"INSERT INTO service_event (site_id, person_id, service_id, stage, sector, at) "
                    "SELECT 1, %1, id, '%2', '%3', '%4' FROM service WHERE code = '%5'"_s.arg(m_people.at(person).value)
                        .arg(stage, sector, at, service));
}

/// A message that left at 10:00 on 1 May, with these facts one second after another.
void FunnelTest::message(int person, const QStringList &states)
{
    static const QStringList byRank{u"queued"_s,      u"held"_s,    u"claimed"_s, u"unknown"_s,  u"sent"_s,
                                    u"at_operator"_s, u"expired"_s, u"failed"_s,  u"delivered"_s};
    const QString id = u"00000000-0000-7000-8000-%1"_s.arg(person, 12, 10, QLatin1Char('0'));
    m_database->sql(
        u"INSERT INTO message (id, site_id, campaign_id, person_id, chunk_id, topic_id, channel, address, text, parts, "
        u"created_at) "
        "SELECT '%1', 1, c.id, %2, k.id, c.topic_id, 'sms', '+1', 'x', 1, '2026-05-01T10:00:00.000Z' FROM campaign c, send_chunk k"_s
            .arg(id)
            .arg(m_people.at(person).value));
    int second = 0;
    for (const QString &state : states)
        m_database->sql(
            u"INSERT INTO message_event (site_id, message_id, campaign_id, state, rank, at, recorded_at) "
            "SELECT 1, '%1', id, '%2', %3, '2026-05-01T10:00:0%4.000Z', '2026-05-01T10:00:09.000Z' FROM campaign"_s
                .arg(id, state)
                .arg(byRank.indexOf(state))
                .arg(second++));
}

QList<qint64> FunnelTest::people(const FunnelReport &report)
{
    QList<qint64> numbers;
    for (const StageFigure &figure : report.stages)
        numbers.append(figure.people);
    return numbers;
}

void FunnelTest::shouldCountDifferentPeopleAtEachStage()
{
    for (int i = 0; i < 4; ++i)
        event(i, u"water"_s, u"search"_s, u"2026-05-01T10:00:00.000Z"_s);
    event(0, u"water"_s, u"search"_s, u"2026-05-02T10:00:00.000Z"_s); // the same person again
    event(0, u"school"_s, u"search"_s, u"2026-05-02T10:00:00.000Z"_s);
    event(1, u"water"_s, u"service"_s, u"2026-05-03T10:00:00.000Z"_s);
    OTKLIK_VALUE(report, Funnel(m_database->db()).fiveStages({}));
    QCOMPARE(people(report), (QList<qint64>{0, 4, 0, 1, 0}));
    QVERIFY(!report.stages.at(1).rateToPrevious);
    QCOMPARE(report.stages.at(2).rateToPrevious, std::optional<double>(0));
    QVERIFY(!report.stages.at(3).rateToFirst);
}

void FunnelTest::shouldNarrowToServiceSectorAndPeriod()
{
    event(0, u"water"_s, u"service"_s, u"2026-05-01T10:00:00.000Z"_s);
    event(1, u"water"_s, u"service"_s, u"2026-05-01T10:00:00.000Z"_s, u"offline"_s);
    event(2, u"school"_s, u"service"_s, u"2026-05-01T10:00:00.000Z"_s);
    event(3, u"water"_s, u"service"_s, u"2026-06-01T00:00:00.000Z"_s);
    Funnel funnel(m_database->db());
    OTKLIK_VALUE(ofService, funnel.fiveStages({u"water"_s, {}, {}, {}}));
    QCOMPARE(people(ofService), (QList<qint64>{0, 0, 0, 3, 0}));
    OTKLIK_VALUE(ofSector, funnel.fiveStages({{}, u"offline"_s, {}, {}}));
    QCOMPARE(people(ofSector), (QList<qint64>{0, 0, 0, 1, 0}));
    const QDateTime may({2026, 5, 1}, {0, 0}, Qt::UTC);
    const QDateTime june({2026, 6, 1}, {0, 0}, Qt::UTC);
    OTKLIK_VALUE(ofMay, funnel.fiveStages({u"water"_s, u"portal"_s, may, june})); // the end is not in the period
    QCOMPARE(people(ofMay), (QList<qint64>{0, 0, 0, 1, 0}));
}

void FunnelTest::shouldRefuseNamesItDoesNotKnow()
{
    Funnel funnel(m_database->db());
    OTKLIK_ERROR(funnel.fiveStages({u"gas"_s, {}, {}, {}}), "report.unknown_service");
    OTKLIK_ERROR(funnel.fiveStages({{}, u"radio"_s, {}, {}}), "report.unknown_sector");
    OTKLIK_ERROR(funnel.campaignFunnel(CampaignId(99)), "report.unknown_campaign");
    OTKLIK_ERROR(funnel.peopleOfStage({u"delivered"_s, {}, {}}), "report.unknown_stage");
    OTKLIK_ERROR(funnel.peopleOfStage({u"search"_s, {}, CampaignId(1)}), "report.unknown_stage");
}

void FunnelTest::shouldListThePeopleOfAStagePageByPage()
{
    for (int i = 0; i < 5; ++i)
        event(i, u"water"_s, u"search"_s, u"2026-05-0%1T10:00:00.000Z"_s.arg(i + 2));
    event(2, u"water"_s, u"search"_s, u"2026-05-01T10:00:00.000Z"_s);
    Funnel funnel(m_database->db());
    StageQuery query{u"search"_s, {u"water"_s, {}, {}, {}}, {}};
    QList<PersonId> seen;
    PersonId after;
    do {
        OTKLIK_VALUE(page, funnel.peopleOfStage(query, after, 2));
        for (const StagePerson &person : page.people) {
            seen.append(person.id);
            if (person.id == m_people.at(2))
                QCOMPARE(person.at, QDateTime({2026, 5, 1}, {10, 0}, Qt::UTC));
        }
        after = page.next;
    } while (after.isValid());
    QCOMPARE(seen, m_people.mid(0, 5));
}

void FunnelTest::shouldFollowACampaignToTheService()
{
    message(0, {u"sent"_s, u"delivered"_s});
    message(1, {u"sent"_s, u"delivered"_s});
    message(2, {u"sent"_s, u"delivered"_s});
    message(3, {u"sent"_s, u"failed"_s});
    event(0, u"water"_s, u"service"_s, u"2026-05-03T10:00:00.000Z"_s);
    event(0, u"water"_s, u"service"_s, u"2026-05-04T10:00:00.000Z"_s); // again: still one person
    event(1, u"water"_s, u"search"_s, u"2026-05-03T10:00:00.000Z"_s);
    event(2, u"water"_s, u"service"_s, u"2026-04-30T10:00:00.000Z"_s); // before the message: no answer to it
    event(4, u"water"_s, u"service"_s, u"2026-05-03T10:00:00.000Z"_s); // was not written to
    OTKLIK_VALUE(report, Funnel(m_database->db()).campaignFunnel(CampaignId(1)));
    QCOMPARE(people(report), (QList<qint64>{6, 4, 3, 2, 1}));
    QCOMPARE(report.stages.at(2).rateToPrevious, std::optional<double>(0.75));
    QCOMPARE(report.stages.at(2).rateToFirst, std::optional<double>(0.5));
}

void FunnelTest::shouldCountOnlyTheCampaignsOwnService()
{
    m_database->sql(u"UPDATE campaign SET service_id = (SELECT id FROM service WHERE code = 'school')"_s);
    message(0, {u"sent"_s});
    message(1, {u"sent"_s});
    event(0, u"water"_s, u"service"_s, u"2026-05-03T10:00:00.000Z"_s);
    event(1, u"school"_s, u"service"_s, u"2026-05-03T10:00:00.000Z"_s);
    OTKLIK_VALUE(report, Funnel(m_database->db()).campaignFunnel(CampaignId(1)));
    QCOMPARE(people(report), (QList<qint64>{6, 2, 0, 2, 1}));
    QCOMPARE(report.service, u"school"_s);
}

void FunnelTest::shouldNotTakeARefusalForSent()
{
    message(0, {u"failed"_s});    // the gateway never took it
    message(1, {});               // still in our hands
    message(2, {u"delivered"_s}); // the receipt was first
    message(3, {u"delivered"_s, u"sent"_s, u"delivered"_s, u"failed"_s});
    OTKLIK_VALUE(report, Funnel(m_database->db()).campaignFunnel(CampaignId(1)));
    QCOMPARE(people(report), (QList<qint64>{6, 2, 2, 0, 0}));
}

void FunnelTest::shouldLetGoAfterThirtyDays()
{
    message(0, {u"sent"_s});
    message(1, {u"sent"_s});
    event(0, u"water"_s, u"service"_s, u"2026-05-31T10:00:00.000Z"_s); // the last instant
    event(1, u"water"_s, u"service"_s, u"2026-05-31T10:00:00.001Z"_s);
    OTKLIK_VALUE(report, Funnel(m_database->db()).campaignFunnel(CampaignId(1)));
    QCOMPARE(people(report), (QList<qint64>{6, 2, 0, 1, 1}));
}

void FunnelTest::shouldListThePeopleOfACampaignsStage()
{
    message(0, {u"sent"_s, u"delivered"_s});
    message(2, {u"sent"_s});
    event(2, u"water"_s, u"after"_s, u"2026-05-02T10:00:00.000Z"_s);
    event(0, u"water"_s, u"service"_s, u"2026-05-03T10:00:00.000Z"_s);
    Funnel funnel(m_database->db());
    const auto ids = [&](const QString &stage) {
        QList<PersonId> found;
        const auto page = funnel.peopleOfStage({stage, {}, CampaignId(1)});
        if (!page) {
            qCritical().noquote() << page.error().code << page.error().sentence;
            return found;
        }
        for (const StagePerson &person : page->people)
            found.append(person.id);
        return found;
    };
    QCOMPARE(ids(u"audience"_s), m_people);
    QCOMPARE(ids(u"sent"_s), (QList<PersonId>{m_people.at(0), m_people.at(2)}));
    QCOMPARE(ids(u"delivered"_s), (QList<PersonId>{m_people.at(0)}));
    QCOMPARE(ids(u"returned"_s), (QList<PersonId>{m_people.at(0), m_people.at(2)}));
    QCOMPARE(ids(u"used"_s), (QList<PersonId>{m_people.at(0)}));
}

void FunnelTest::shouldAgreeWithThePublishedView()
{
    message(0, {u"sent"_s, u"delivered"_s});
    message(1, {u"sent"_s, u"failed"_s});
    event(0, u"water"_s, u"service"_s, u"2026-05-03T10:00:00.000Z"_s);
    event(1, u"water"_s, u"search"_s, u"2026-05-03T10:00:00.000Z"_s);
    const auto rows = m_database->sql(
        u"SELECT audience, sent, delivered, returned, used FROM v_insight_campaign_funnel WHERE campaign_id = 1"_s);
    OTKLIK_VALUE(report, Funnel(m_database->db()).campaignFunnel(CampaignId(1)));
    const store::Row row = rows.first();
    QCOMPARE(people(report), (QList<qint64>{row.integer("audience"), row.integer("sent"), row.integer("delivered"),
                                            row.integer("returned"), row.integer("used")}));
    const auto life =
        m_database->sql(u"SELECT place, people FROM v_insight_funnel WHERE service = 'water' ORDER BY place"_s);
    QCOMPARE(life.size(), 2);
    QCOMPARE(life.first().integer("place"), 2);
}

void FunnelTest::shouldGiveTheFiguresAsJson()
{
    FunnelReport report;
    report.service = u"water"_s;
    report.stages = {{u"indifference"_s, 200, {}, {}}, {u"search"_s, 50, {}, {}}};
    report.computeRates();
    const QJsonObject json = report.toJson();
    QCOMPARE(json.value("service"_L1).toString(), u"water"_s);
    QVERIFY(json.value("sector"_L1).isNull());
    QCOMPARE(json["stages"_L1][1]["people"_L1].toInteger(), 50);
    QCOMPARE(json["stages"_L1][1]["rate_to_previous"_L1].toDouble(), 0.25);
    QVERIFY(json["stages"_L1][0]["rate_to_previous"_L1].isNull());
    OTKLIK_VALUE(again, FunnelReport::fromJson(json));
    QCOMPARE(again, report);
    OTKLIK_ERROR(FunnelReport::fromJson(QJsonObject{}), "report.not_a_funnel");
}

void FunnelTest::shouldKeepFormulasOutOfFiles_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("safe");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+7"_s << u"'+7"_s;
    QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("line feed") << u"\n=1"_s << u"'\n=1"_s;
    QTest::newRow("full-width equals") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
    QTest::newRow("full-width plus") << u"\uFF0B1"_s << u"'\uFF0B1"_s;
    QTest::newRow("full-width minus") << u"\uFF0D1"_s << u"'\uFF0D1"_s;
    QTest::newRow("full-width at") << u"\uFF20A"_s << u"'\uFF20A"_s;
    QTest::newRow("words") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void FunnelTest::shouldKeepFormulasOutOfFiles()
{
    QFETCH(QString, cell);
    QTEST(formulaSafe(cell), "safe");
    QFETCH(QString, safe);
    const QByteArray line = csvLine({cell, u"b"_s});
    QVERIFY2(line.startsWith(safe.toUtf8()) || line.startsWith('"' + safe.toUtf8()), line.constData());
    QCOMPARE(exportedPhone(u"+79160000001"_s), u"79160000001"_s);
}

void FunnelTest::shouldWriteCsvAndWorkbook()
{
    message(0, {u"sent"_s});
    OTKLIK_VALUE(report, Funnel(m_database->db()).campaignFunnel(CampaignId(1)));
    const QList<QByteArray> lines = report.toCsv().split('\n');
    QCOMPARE(lines.at(0), QByteArray("\xEF\xBB\xBFreport,sector,stage,people,rate_to_previous,rate_to_first\r"));
    QCOMPARE(lines.at(1), QByteArray("'=cmd|'/c calc'!A1,,audience,6,,1.0000\r"));
    QCOMPARE(lines.at(2), QByteArray("'=cmd|'/c calc'!A1,,sent,1,0.1667,0.1667\r"));
    report.campaignName = u"Say \"hello\", now"_s;
    QVERIFY(report.toCsv().contains("\"Say \"\"hello\"\", now\",,audience"));

    QTemporaryDir folder;
    const QString path = folder.filePath(u"воронка.xlsx"_s);
    OTKLIK_DONE(report.toXlsx(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(2), QByteArray("PK")); // a ZIP, as every workbook
    QVERIFY(file.size() > 2000);
    OTKLIK_ERROR(report.toXlsx(folder.filePath(u"none/x.xlsx"_s)), "report.cannot_write");
}

void FunnelTest::shouldLeaveRatesOutWhereThereIsNobody()
{
    OTKLIK_VALUE(report, Funnel(m_database->db()).fiveStages({}));
    for (const StageFigure &figure : report.stages) {
        QCOMPARE(figure.people, 0);
        QVERIFY(!figure.rateToPrevious && !figure.rateToFirst);
    }
}

QTEST_GUILESS_MAIN(FunnelTest)
#include "tst_funnel.moc"
