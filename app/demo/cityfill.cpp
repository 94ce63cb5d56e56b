// SPDX-License-Identifier: GPL-3.0-or-later
#include "cityfill.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include "baretables.h"
#include "consentledger.h"
#include "inorder.h"
#include "tablefill.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

namespace {

constexpr qsizetype rowsAtOnce = 4000;
constexpr int eventsAtOnce = 50000;

QJsonValue dateValue(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QDateTime instantOfSeconds(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// Every line with a number before it.
QByteArray numbered(const QByteArray &lines, const std::function<qint64(qsizetype)> &number)
{
    QByteArray all;
    all.reserve(lines.size() + lines.count('\n') * 9);
    qsizetype line = 0;
    for (qsizetype at = 0; at < lines.size(); ++line) {
        const qsizetype end = lines.indexOf('\n', at) + 1;
        all += QByteArray::number(number(line)) + '\t';
        all.append(lines.constData() + at, end - at);
        at = end;
    }
    return all;
}

} // namespace

QJsonValue instantValue(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

Done insertRows(store::Database &database, const QString &statement, qsizetype count,
                const std::function<QJsonObject(qsizetype)> &row)
{
    for (qsizetype from = 0; from < count; from += rowsAtOnce) {
        QJsonArray rows;
        for (qsizetype i = from; i < qMin(from + rowsAtOnce, count); ++i)
            rows.append(row(i));
        OTKLIK_CHECK(database.change(
            statement, {{u"rows"_s, QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact))}}));
    }
    return {};
}

Done refuseUnlessEmpty(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"demo_has_people"_s));
    if (rows.first().flag("taken"))
        return fail(Failure::Conflict, u"demo.not_empty"_s,
                    QCoreApplication::translate(
                        "Demo", "There are people in this database already, so no made-up city was put among them. "
                                "Nothing was changed; name an empty database."));
    return {};
}

Done CityFill::writeLists()
{
    // demo.city is the mark by which a desk says that these people are made up.
    for (const auto &[name, value] :
         {std::pair{u"organisation.time_zone"_s, m_data.timeZone}, std::pair{u"organisation.region"_s, m_data.region},
          std::pair{u"organisation.language"_s, m_data.language}, std::pair{u"demo.city"_s, m_data.language}})
        OTKLIK_CHECK(m_database.change(u"demo_write_setting"_s, {{u"name"_s, name}, {u"value"_s, value}}));
    const auto coded = [this](const QString &statement, const QList<Coded> &list) {
        return insertRows(m_database, statement, list.size(), [&](qsizetype i) {
            return QJsonObject{{"code"_L1, list[i].code}, {"name"_L1, list[i].name}};
        });
    };
    OTKLIK_CHECK(coded(u"demo_insert_districts"_s, m_data.districts));
    OTKLIK_CHECK(coded(u"demo_insert_services"_s, m_data.services));
    OTKLIK_CHECK(coded(u"demo_insert_agencies"_s, m_data.agencies));
    OTKLIK_CHECK(insertRows(m_database, u"demo_insert_topics"_s, m_data.topics.size(), [&](qsizetype i) {
        const SampleTopic &topic = m_data.topics[i];
        return QJsonObject{
            {"agency"_L1, topic.agency}, {"code"_L1, topic.code}, {"name"_L1, topic.name}, {"basis"_L1, topic.basis}};
    }));
    return readLists();
}

Done CityFill::readLists()
{
    OTKLIK_TRY(rows, m_database.select(u"demo_list_numbers"_s));
    QHash<QString, qint64> numbers;
    for (const store::Row row : rows)
        numbers.insert(row.text("list") + u'/' + row.text("code"), row.integer("id"));
    m_numbers = {};
    for (const Coded &district : m_data.districts)
        m_numbers.districts.append(numbers.value(u"district/"_s + district.code));
    for (const Coded &service : m_data.services)
        m_numbers.services.append(numbers.value(u"service/"_s + service.code));
    for (const SampleTopic &topic : m_data.topics)
        m_numbers.topics.append(numbers.value(u"topic/"_s + topic.code));
    return {};
}

Result<RowWriter> CityFill::writer()
{
    OTKLIK_TRY(rows, m_database.select(u"demo_has_measurements"_s));
    m_measurements = rows.first().flag("there");
    return RowWriter(m_data, m_numbers, m_launched.toSecsSinceEpoch(), m_measurements);
}

Done CityFill::writePeople(const Progress &progress)
{
    OTKLIK_TRY(writing, writer());
    BareTables bare(m_database);
    QStringList tables;
    for (size_t part = 0; part < partCount; ++part)
        if (m_measurements || Part(part) != Part::Measurements)
            tables.append(tableOf(Part(part)).name);
    OTKLIK_CHECK(bare.strip(tables));
    OTKLIK_CHECK(refuseUnlessEmpty(m_database)); // now that nobody else can add anybody
    m_words = 0;
    const int blocks = m_plan.blocks();
    const Done filled = inOrder<BlockRows>(
        blocks, [&](int number) { return writing.rows(m_plan.block(number)); },
        [&](int number, BlockRows &&rows) -> Done {
            OTKLIK_CHECK(writeBlock(rows));
            progress(0.6 * (number + 1) / blocks);
            return {};
        });
    OTKLIK_CHECK(filled);
    OTKLIK_CHECK(bare.dress([&](qsizetype done, qsizetype all) { progress(0.6 + 0.4 * double(done) / double(all)); }));
    if (m_database.engine() == store::Engine::PostgreSql)
        OTKLIK_CHECK(m_database.select(u"demo_set_sequences"_s));
    return {};
}

Done CityFill::writeBlock(const BlockRows &rows)
{
    const bool server = m_database.engine() == store::Engine::PostgreSql;
    for (size_t i = 0; i < partCount; ++i) {
        const RowText &text = rows.parts[i];
        if (text.rows() == 0)
            continue;
        const Part part = Part(i);
        const PartTable &table = tableOf(part);
        const store::FillTarget target{table.name, table.columns, server};
        const qint64 base = m_words + 1;
        const auto consent = [&](qsizetype line) {
            return base + (part == Part::Subscriptions  ? rows.subscriptionConsents.at(line)
                           : part == Part::Suppressions ? rows.suppressionConsents.at(line)
                                                        : line);
        };
        OTKLIK_CHECK(store::fillTable(m_database, target,
                                      table.followsConsents ? numbered(text.bytes(), consent) : text.bytes()));
        if (server && part != Part::Subscriptions && part != Part::Suppressions && part != Part::Households)
            OTKLIK_CHECK(m_database.change(u"demo_note_fill"_s, {{u"table"_s, table.name},
                                                                 {u"people"_s, QString::fromLatin1(text.people())},
                                                                 {u"rows"_s, text.rows()}}));
    }
    m_words += rows.of(Part::Consents).rows();
    return {};
}

Done CityFill::writeNotes()
{
    const QList<PlannedNote> notes = m_plan.notes();
    return insertRows(m_database, u"demo_insert_notes"_s, notes.size(), [&](qsizetype i) {
        const PlannedNote &note = notes[i];
        const QDateTime createdAt = instantOfSeconds(note.createdAt);
        return QJsonObject{{"person"_L1, note.person},
                           {"text"_L1, m_data.notes.at(note.text)},
                           {"due_on"_L1, dateValue(note.dueOn)},
                           {"state"_L1, note.done ? u"done"_s : u"open"_s},
                           {"created_at"_L1, instantValue(createdAt)},
                           {"closed_at"_L1, note.done ? instantValue(createdAt.addDays(9)) : QJsonValue()}};
    });
}

Done CityFill::writeRecent(const QList<PlannedEvent> &more, const Progress &progress)
{
    OTKLIK_TRY(writing, writer());
    const PartTable &table = tableOf(Part::Events);
    const store::FillTarget target{table.name, table.columns, false};
    QByteArray events;
    qint64 waiting = 0;
    const auto write = [&]() -> Done {
        OTKLIK_CHECK(store::fillTable(m_database, target, events));
        events.clear();
        waiting = 0;
        return {};
    };
    const int blocks = m_plan.blocks();
    const Done written = inOrder<RecentRows>(
        blocks, [&](int number) { return writing.recent(m_plan.block(number)); },
        [&](int number, RecentRows &&rows) -> Done {
            OTKLIK_CHECK(writeConsents(rows.consents));
            events += rows.events.bytes();
            waiting += rows.events.rows();
            if (waiting >= eventsAtOnce)
                OTKLIK_CHECK(write());
            progress(double(number + 1) / blocks);
            return {};
        });
    OTKLIK_CHECK(written);
    OTKLIK_CHECK(write());
    RowText last;
    for (const PlannedEvent &event : more)
        writing.event(last, event);
    return store::fillTable(m_database, target, last.bytes()).map([](qint64) {});
}

Done CityFill::writeConsents(const QList<PlannedConsent> &words)
{
    QList<consent::ConsentFact> facts;
    for (const PlannedConsent &word : words) {
        consent::ConsentFact fact;
        fact.person = PersonId(word.person);
        fact.topic = word.topic < 0 ? TopicId() : topic(word.topic);
        fact.channel = word.source == smsKeywordSource ? u"sms"_s : u"any"_s;
        fact.state = word.granted ? consent::ConsentState::Granted : consent::ConsentState::Withdrawn;
        fact.at = instantOfSeconds(word.at);
        fact.recordedBy = u"demo"_s;
        fact.source = sourceCode(word.source);
        if (word.granted)
            fact.wording = m_data.wording;
        else if (word.source == smsKeywordSource)
            fact.evidence = stopWord(m_data);
        facts.append(fact);
    }
    return consent::ConsentLedger(m_database).recordMany(facts).map([](qint64) {});
}

} // namespace otklik::demo
