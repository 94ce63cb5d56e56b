// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplestage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "person.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

Done PeopleStage::change(const char *statement, bool withSite, bool withNow)
{
    store::Bindings bindings;
    if (withSite)
        bindings.add(u"site"_s, m_site.bound());
    if (withNow)
        bindings.add(u"now"_s, m_now);
    OTKLIK_CHECK(m_database.change(QString::fromLatin1(statement), bindings));
    return {};
}

Done PeopleStage::open()
{
    for (const char *statement :
         {"people_create_stage_people", "people_create_stage_addresses", "people_create_stage_addresses_by_line",
          "people_create_stage_addresses_by_match", "people_create_stage_attributes", "people_create_stage_matches",
          "people_create_stage_seen", "people_empty_seen"})
        OTKLIK_CHECK(runUtility(m_database, statement));
    if (m_database.engine() == store::Engine::PostgreSql)
        OTKLIK_CHECK(m_database.select(u"people_prefer_indexes"_s));
    return {};
}

Done PeopleStage::empty()
{
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
                                     u"preferred_channel"_s, u"name_key"_s, u"given_key"_s, u"match_key"_s},
                                    u"people_stage_people"_s));
    OTKLIK_CHECK(batch.addresses.store(
        m_database, u"import_address"_s,
        {u"line"_s, u"place"_s, u"kind"_s, u"value"_s, u"reversed"_s, u"time_zone"_s, u"match_key"_s},
        u"people_stage_addresses"_s));
    return batch.attributes.store(m_database, u"import_attribute"_s, {u"line"_s, u"name"_s, u"value"_s},
                                  u"people_stage_attributes"_s);
}

Done PeopleStage::match()
{
    if (m_plan.has(u"external_id"_s))
        OTKLIK_CHECK(change("people_match_external", true));
    OTKLIK_CHECK(change("people_match_address", true));
    OTKLIK_CHECK(change("people_match_name", true));
    OTKLIK_CHECK(change("people_take_matches"));
    OTKLIK_CHECK(change("people_mark_seen"));
    OTKLIK_CHECK(change("people_mark_twins"));
    if (m_database.engine() == store::Engine::Sqlite)
        OTKLIK_CHECK(change("people_number_people"));
    return {};
}

Done PeopleStage::take(PeopleBatch &&batch, ImportResult &result)
{
    result.rejected += batch.rejected;
    if (batch.taken > 0) {
        OTKLIK_CHECK(empty());
        OTKLIK_CHECK(fill(batch));
        OTKLIK_CHECK(match());
        OTKLIK_CHECK(keepPlans(m_database, true));
        OTKLIK_CHECK(change("people_import_people", true, true));
        OTKLIK_CHECK(keepPlans(m_database, false));
        OTKLIK_CHECK(change("people_mark_new_addresses"));
        OTKLIK_CHECK(change("people_mark_changed"));
        if (!batch.attributes.isEmpty())
            OTKLIK_CHECK(change("people_mark_changed_attributes"));
        OTKLIK_CHECK(rename());
        OTKLIK_CHECK(keepPlans(m_database, true));
        if (!batch.attributes.isEmpty())
            OTKLIK_CHECK(change("people_import_attributes", true));
        OTKLIK_CHECK(change("people_shift_addresses"));
        OTKLIK_CHECK(change("people_import_addresses", true));
        OTKLIK_CHECK(keepPlans(m_database, false));
        OTKLIK_CHECK(change("people_keep_seen"));
        OTKLIK_CHECK(count(batch, result));
        OTKLIK_CHECK(applyExtension(batch.cells, result));
    }
    keepErrors(result, batch.errors, batch.errorCount);
    return {};
}

/// Changes the stored people; whoever gets another name gets other search keys, which the kernel makes.
Done PeopleStage::rename()
{
    OTKLIK_TRY(renamed, m_database.select(u"people_list_renamed"_s));
    OTKLIK_CHECK(change("people_change_people", false, true));
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
    OTKLIK_CHECK(m_database.change(
        u"people_change_keys"_s, {{u"rows"_s, QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact))}}));
    return {};
}

Done PeopleStage::count(PeopleBatch &batch, ImportResult &result)
{
    OTKLIK_TRY(sums, m_database.select(u"people_count_stage"_s));
    const store::Row sum = sums.first();
    result.created += sum.integer("created");
    result.updated += sum.integer("updated");
    result.unchanged += sum.integer("unchanged");
    const qint64 rejected = sum.integer("rejected");
    result.rejected += rejected;
    if (rejected == 0)
        return {};
    batch.errorCount += rejected;
    OTKLIK_TRY(rows, m_database.select(u"people_list_rejected"_s));
    const qsizetype externalColumn = m_plan.canonical.indexOf(u"external_id"_s);
    for (const store::Row row : rows) {
        ImportError error{row.integer("line"),
                          row.flag("keyed") && externalColumn >= 0 ? m_plan.headers[externalColumn] : QString(),
                          {},
                          {}};
        if (row.text("state") == "duplicate"_L1) {
            error.code = u"import.duplicate_row"_s;
            error.message =
                translate(
                    "People",
                    "This is the same person as in row %1 of the file. Put everything about a person into one row.")
                    .arg(row.integer("first_line"));
        } else {
            error.code = u"import.ambiguous_person"_s;
            error.message = translate(
                "People", "Several stored people have this name and this phone or e-mail. Give the external id, "
                          "so that it is clear who is meant.");
        }
        batch.errors << error;
    }
    return {};
}

Done PeopleStage::applyExtension(const QList<PeopleBatch::Cell> &cells, ImportResult &result)
{
    if (!m_extension || cells.isEmpty())
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
            applied << ImportExtension::Cell{*person, m_site, m_plan.canonical[cell.column], cell.value};
    }
    OTKLIK_TRY(touched, m_extension->apply(m_database, applied));
    for (const PersonId id : std::as_const(touched)) {
        if (unchanged.remove(id)) {
            --result.unchanged;
            ++result.updated;
        }
    }
    return {};
}

} // namespace otklik::people
