// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplestage.h"

#include <QSet>
#include <QThreadPool>
#include <algorithm>

#include "jsontext.h"
#include "likenames.h"
#include "person.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

/// More than are ever checked ahead (pumpRows): a batch a thread, one that waits and one that is stored.
static size_t recentBatches()
{
    return size_t(QThreadPool::globalInstance()->maxThreadCount()) + 4;
}

Done PeopleStage::change(const char *statement, const char *values)
{
    store::Bindings bindings;
    const QByteArrayView wanted(values);
    if (wanted.contains('s'))
        bindings.add(u"site"_s, m_setting.site.bound());
    if (wanted.contains('n'))
        bindings.add(u"now"_s, m_setting.now);
    if (wanted.contains('r'))
        bindings.add(u"run"_s, m_setting.run.bound());
    OTKLIK_CHECK(m_database.change(QString::fromLatin1(statement), bindings));
    return {};
}

Done PeopleStage::open()
{
    for (const char *statement : {"people_create_stage_people", "people_create_stage_addresses",
                                  "people_create_stage_attributes", "people_create_stage_matches"})
        OTKLIK_CHECK(runUtility(m_database, statement));
    m_dirty = true; // an import before this one, on the same connection
    if (m_database.engine() == store::Engine::Sqlite) {
        for (const char *statement :
             {"people_create_stage_addresses_by_line", "people_create_stage_addresses_by_match"})
            OTKLIK_CHECK(runUtility(m_database, statement));
        m_indexed = true;
        return {};
    }
    OTKLIK_CHECK(m_database.select(u"people_prefer_indexes"_s));
    return runUtility(m_database, "people_keep_statistics");
}

/// Rows that are all new need no index on the staging tables; the first others bring it.
Done PeopleStage::index()
{
    if (m_indexed)
        return {};
    for (const char *statement : {"people_create_stage_people_by_line", "people_create_stage_addresses_by_line",
                                  "people_create_stage_addresses_by_match"})
        OTKLIK_CHECK(runUtility(m_database, statement));
    m_indexed = true;
    return {};
}

Done PeopleStage::empty(const PeopleBatch &)
{
    if (!std::exchange(m_dirty, true))
        return {};
    if (m_database.engine() == store::Engine::PostgreSql)
        return runUtility(m_database, "people_empty_stage");
    for (const char *statement : {"people_empty_stage_people", "people_empty_stage_addresses",
                                  "people_empty_stage_attributes", "people_empty_stage_matches"})
        OTKLIK_CHECK(runUtility(m_database, statement));
    return {};
}

Done PeopleStage::fill(const PeopleBatch &batch)
{
    OTKLIK_CHECK(batch.people.store(m_database, u"import_person"_s,
                                    {u"line"_s, u"external_id"_s, u"family_name"_s, u"given_name"_s, u"patronymic"_s,
                                     u"birth_date"_s, u"sex"_s, u"language"_s, u"time_zone"_s, u"district_id"_s,
                                     u"preferred_channel"_s, u"name_key"_s, u"given_key"_s, u"match_key"_s,
                                     u"person_id"_s, u"new_id"_s, u"row_hash"_s},
                                    u"people_stage_people"_s));
    OTKLIK_CHECK(batch.addresses.store(m_database, u"import_address"_s,
                                       {u"line"_s, u"new_id"_s, u"place"_s, u"kind"_s, u"rank"_s, u"value"_s,
                                        u"reversed"_s, u"time_zone"_s, u"match_key"_s},
                                       u"people_stage_addresses"_s));
    return batch.attributes.store(m_database, u"import_attribute"_s, {u"line"_s, u"new_id"_s, u"name"_s, u"value"_s},
                                  u"people_stage_attributes"_s);
}

/// Whose external id an earlier row had.
PeopleStage::Repeated PeopleStage::meetKeyed(const PeopleBatch &batch)
{
    Repeated repeated;
    QStringList made;
    for (const PeopleBatch::Taken &row : batch.takenRows) {
        if (row.person != 0) {
            if (const qint64 before = m_met.meet(row.person, row.line); before != 0)
                repeated.append({row.line, before});
        } else if (!row.key.isEmpty()) {
            if (const auto before = m_recent.constFind(row.key); before != m_recent.cend()) {
                repeated.append({row.line, *before});
                continue;
            }
            m_recent.insert(row.key, row.line);
            made << row.key;
            (void)m_met.meet(row.newId, row.line); // a new number: nobody has it
        }
    }
    m_recentKeys.push_back(std::move(made));
    while (m_recentKeys.size() > recentBatches()) {
        for (const QString &key : std::as_const(m_recentKeys.front()))
            m_recent.remove(key);
        m_recentKeys.pop_front();
    }
    return repeated;
}

Done PeopleStage::markRepeated(const Repeated &rows)
{
    if (rows.isEmpty())
        return {};
    QJsonArray json;
    for (const auto &[line, before] : rows)
        json << QJsonArray{line, before};
    OTKLIK_CHECK(m_database.change(u"people_mark_repeated"_s, {{u"rows"_s, jsonText(json)}}));
    return {};
}

/// Finds the people of rows without an external id.
Done PeopleStage::match(const PeopleBatch &)
{
    OTKLIK_CHECK(change("people_match_address", "s"));
    OTKLIK_CHECK(change("people_match_name", "s"));
    OTKLIK_CHECK(change("people_match_alias", "s"));
    OTKLIK_CHECK(change("people_take_matches"));
    OTKLIK_CHECK(change("people_mark_twins"));
    OTKLIK_TRY(rows, m_database.select(u"people_list_unkeyed"_s));
    Repeated repeated;
    for (const store::Row row : rows) {
        const qint64 line = row.integer("line");
        const qint64 person = row.isNull("person_id") ? row.integer("new_id") : row.integer("person_id");
        if (const qint64 before = m_met.meet(person, line); before != 0)
            repeated.append({line, before});
    }
    return markRepeated(repeated);
}

/// Every row is somebody new.
Done PeopleStage::storeNew(const PeopleBatch &batch)
{
    OTKLIK_CHECK(change("people_import_people", "sn"));
    if (!batch.addresses.isEmpty())
        OTKLIK_CHECK(change("people_import_new_addresses", "s"));
    if (!batch.attributes.isEmpty())
        OTKLIK_CHECK(change("people_import_new_attributes", "s"));
    return change("people_note_created", "sr");
}

Done PeopleStage::storeMixed(const PeopleBatch &batch)
{
    OTKLIK_CHECK(keepPlans(m_database, true));
    OTKLIK_CHECK(change("people_import_people", "sn"));
    OTKLIK_CHECK(keepPlans(m_database, false));
    OTKLIK_CHECK(change("people_note_created", "sr"));
    OTKLIK_CHECK(change("people_mark_new_addresses"));
    OTKLIK_CHECK(change("people_mark_changed"));
    if (!batch.attributes.isEmpty())
        OTKLIK_CHECK(change("people_mark_changed_attributes"));
    OTKLIK_CHECK(change("people_note_changes", "sr"));
    OTKLIK_CHECK(rename());
    OTKLIK_CHECK(change("people_remember_rows"));
    OTKLIK_CHECK(keepPlans(m_database, true));
    if (!batch.attributes.isEmpty())
        OTKLIK_CHECK(change("people_import_attributes", "s"));
    OTKLIK_CHECK(change("people_shift_addresses"));
    OTKLIK_CHECK(change("people_import_addresses", "s"));
    return keepPlans(m_database, false);
}

Done PeopleStage::take(PeopleBatch &batch, ImportResult &result)
{
    result.rejected += batch.rejected;
    if (batch.taken == 0)
        return {};
    OTKLIK_CHECK(empty(batch));
    OTKLIK_CHECK(fill(batch));
    const Repeated repeated = meetKeyed(batch);
    OTKLIK_CHECK(markRepeated(repeated));
    const auto sure = [](const PeopleBatch::Taken &row) { return row.person == 0 && !row.key.isEmpty(); };
    if (repeated.isEmpty() && std::all_of(batch.takenRows.cbegin(), batch.takenRows.cend(), sure)) {
        OTKLIK_CHECK(storeNew(batch));
        result.created += batch.taken;
    } else {
        OTKLIK_CHECK(index());
        const auto nameless = [](const PeopleBatch::Taken &row) { return row.person == 0 && row.key.isEmpty(); };
        if (std::any_of(batch.takenRows.cbegin(), batch.takenRows.cend(), nameless))
            OTKLIK_CHECK(match(batch));
        OTKLIK_CHECK(storeMixed(batch));
        OTKLIK_CHECK(count(batch, result));
    }
    if (m_setting.dryRun)
        OTKLIK_CHECK(suspect(batch, result));
    return applyExtension(batch.cells, result);
}

/// Changes the stored people; whoever gets another name gets other search keys, which the kernel makes.
Done PeopleStage::rename()
{
    OTKLIK_TRY(renamed, m_database.select(u"people_list_renamed"_s));
    OTKLIK_CHECK(change("people_change_people", "n"));
    if (renamed.isEmpty())
        return {};
    QJsonArray keys;
    for (const store::Row row : renamed) {
        const QString family = row.text("family_name");
        const QString given = row.text("given_name");
        const QString patronymic = row.text("patronymic");
        keys << QJsonObject{{u"id"_s, row.integer("id")},
                            {u"name_key"_s, familyFirstKey(family, given, patronymic)},
                            {u"given_key"_s, givenFirstKey(family, given, patronymic)}};
    }
    OTKLIK_CHECK(m_database.change(u"people_change_keys"_s, {{u"rows"_s, jsonText(keys)}}));
    return {};
}

ImportError PeopleStage::rejected(qint64 line, const QString &state, qint64 firstLine, bool keyed) const
{
    const qsizetype external = m_plan.canonical.indexOf(u"external_id"_s);
    const QString column = keyed && external >= 0 ? m_plan.headers[external] : QString();
    return state == "duplicate"_L1
               ? repeatedRow(line, firstLine, column)
               : ImportError{line, column, u"import.ambiguous_person"_s,
                             translate("People",
                                       "Several stored people have this name and this phone or e-mail. Give the "
                                       "external id, so that it is clear who is meant.")};
}

Done PeopleStage::count(PeopleBatch &batch, ImportResult &result)
{
    OTKLIK_TRY(sums, m_database.select(u"people_count_stage"_s));
    const store::Row sum = sums.first();
    result.created += sum.integer("created");
    result.updated += sum.integer("updated");
    result.unchanged += sum.integer("unchanged");
    const qint64 refused = sum.integer("rejected");
    result.rejected += refused;
    if (refused == 0)
        return {};
    batch.errorCount += refused;
    OTKLIK_TRY(rows, m_database.select(u"people_list_rejected"_s));
    for (const store::Row row : rows) {
        batch.errors << rejected(row.integer("line"), row.text("state"), row.integer("first_line"), row.flag("keyed"));
        if (m_setting.dryRun && row.text("state") == "duplicate"_L1)
            keepSuspect(result, {row.integer("line"), {}, row.integer("first_line"), u"same_row"_s});
    }
    return {};
}

Done PeopleStage::suspect(const PeopleBatch &batch, ImportResult &result)
{
    if (batch.addresses.isEmpty() && !m_plan.has(u"birth_date"_s))
        return {};
    OTKLIK_CHECK(index());
    OTKLIK_TRY(rows, m_database.select(u"people_list_suspects"_s, {{u"site"_s, m_setting.site.bound()}}));
    QMap<qint64, ImportSuspect> found;
    for (const store::Row row : rows) {
        const qint64 line = row.integer("line");
        if (!found.contains(line) && alikeNames(row.text("name_key"), row.text("other_key")))
            found.insert(line, {line, row.id<PersonId>("person_id"), 0, row.text("why")});
    }
    for (const ImportSuspect &one : std::as_const(found))
        keepSuspect(result, one);
    return {};
}

Done PeopleStage::applyExtension(const QList<PeopleBatch::Cell> &cells, ImportResult &result)
{
    if (!m_setting.extension || cells.isEmpty())
        return {};
    OTKLIK_TRY(rows, m_database.select(u"people_list_taken"_s));
    QHash<qint64, PersonId> people;
    QSet<PersonId> unchanged;
    for (const store::Row row : rows) {
        const auto id = row.id<PersonId>("person_id");
        people.insert(row.integer("line"), id);
        if (!row.flag("touched"))
            unchanged.insert(id);
    }
    QList<ImportExtension::Cell> applied;
    for (const PeopleBatch::Cell &cell : cells) {
        if (const auto person = people.constFind(cell.line); person != people.cend())
            applied << ImportExtension::Cell{*person, m_setting.site, m_plan.canonical[cell.column], cell.value};
    }
    OTKLIK_TRY(touched, m_setting.extension->apply(m_database, applied));
    QJsonArray noted;
    for (const PersonId id : std::as_const(touched)) {
        if (unchanged.remove(id)) {
            --result.unchanged;
            ++result.updated;
            noted << QString::number(id.value);
        }
    }
    if (!noted.isEmpty())
        OTKLIK_CHECK(m_database.change(
            u"people_note_touched"_s,
            {{u"site"_s, m_setting.site.bound()}, {u"run"_s, m_setting.run.bound()}, {u"ids"_s, jsonText(noted)}}));
    return {};
}

} // namespace otklik::people
