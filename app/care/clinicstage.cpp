// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinicstage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "translate.h"

namespace otklik::care {

using namespace Qt::Literals::StringLiterals;

static QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

static QJsonArray numbers(const store::Rows &rows, const char *column)
{
    QJsonArray list;
    for (const store::Row row : rows)
        list << QJsonArray{row.integer(column)};
    return list;
}

Done ClinicStage::note(const QString &what, const QJsonArray &rows)
{
    if (rows.isEmpty())
        return {};
    OTKLIK_CHECK(m_database.change(
        u"care_note_imported"_s,
        {{u"site"_s, m_clinic.bound()}, {u"run"_s, m_run.bound()}, {u"what"_s, what}, {u"rows"_s, compact(rows)}}));
    return {};
}

Done ClinicStage::registerPatients(const QJsonArray &rows, const QDate &today)
{
    if (rows.isEmpty())
        return {};
    if (m_database.engine() == store::Engine::PostgreSql) {
        OTKLIK_CHECK(
            m_database.select(u"care_import_patients"_s, {{u"run"_s, m_run.bound()}, {u"rows"_s, compact(rows)}}));
        return {};
    }
    const store::Bindings where{{u"site"_s, m_clinic.bound()}, {u"rows"_s, compact(rows)}};
    OTKLIK_TRY(ended, m_database.select(u"care_close_imported_patients"_s, where));
    QJsonArray closed;
    for (const store::Row row : ended)
        closed << QJsonArray{row.integer("id"), QString(), row.text("until")};
    OTKLIK_CHECK(note(u"patient"_s, closed));
    store::Bindings added = where;
    added.add(u"today"_s, today);
    OTKLIK_TRY(made, m_database.select(u"care_import_patients"_s, added));
    return note(u"patient"_s, numbers(made, "id"));
}

Result<qint64> ClinicStage::countUnreachable(const QJsonArray &rows)
{
    if (rows.isEmpty())
        return 0;
    OTKLIK_TRY(answer, m_database.select(u"care_count_unreachable"_s,
                                         {{u"site"_s, m_clinic.bound()}, {u"rows"_s, compact(rows)}}));
    return answer.first().integer("people");
}

Result<ClinicStage::States> ClinicStage::storeOnServer(ClinicFile kind, const QJsonArray &rows)
{
    OTKLIK_TRY(answer, m_database.select(kind == ClinicFile::Conditions ? u"care_import_conditions"_s
                                                                        : u"care_import_measurements"_s,
                                         {{u"run"_s, m_run.bound()}, {u"rows"_s, compact(rows)}}));
    States states;
    const QJsonArray pairs = QJsonDocument::fromJson(answer.first().text("answer").toUtf8()).array();
    for (const QJsonValue &pair : pairs)
        states.insert(pair.toArray().at(0).toInteger(), pair.toArray().at(1).toString());
    return states;
}

Result<ClinicStage::States> ClinicStage::storeInFile(ClinicFile kind, const QJsonArray &rows)
{
    const bool conditions = kind == ClinicFile::Conditions;
    OTKLIK_TRY(found, m_database.select(conditions ? u"care_look_conditions"_s : u"care_look_measurements"_s,
                                        {{u"site"_s, m_clinic.bound()}, {u"rows"_s, compact(rows)}}));
    QHash<qint64, QJsonObject> asked;
    for (const QJsonValue &row : rows)
        asked.insert(row.toObject().value("line"_L1).toInteger(), row.toObject());
    States states;
    QJsonArray fresh;
    QJsonArray untils;
    for (const store::Row row : found) {
        const qint64 line = row.integer("line");
        QJsonObject one = asked.value(line);
        QString state = u"unchanged"_s;
        if (row.isNull("patient_id")) {
            state = u"unknown"_s;
        } else if (row.integer("place") > 1) {
            state = u"twice"_s;
        } else if (row.isNull("known_id")) {
            state = u"created"_s;
            one.insert(u"patient_id"_s, row.integer("patient_id"));
            fresh << one;
        } else if (const QString until = one.value("until"_L1).toString();
                   conditions && !until.isEmpty() && until != row.text("old_until")) {
            state = u"updated"_s;
            untils << QJsonArray{row.integer("known_id"), row.text("old_until"), until};
        }
        states.insert(line, state);
    }
    if (!fresh.isEmpty()) {
        OTKLIK_TRY(made, m_database.select(conditions ? u"care_import_conditions"_s : u"care_import_measurements"_s,
                                           {{u"site"_s, m_clinic.bound()}, {u"rows"_s, compact(fresh)}}));
        OTKLIK_CHECK(note(conditions ? u"condition"_s : u"measurement"_s, numbers(made, "id")));
    }
    if (!untils.isEmpty()) {
        OTKLIK_CHECK(m_database.change(u"care_close_imported_conditions"_s, {{u"rows"_s, compact(untils)}}));
        OTKLIK_CHECK(note(u"until"_s, untils));
    }
    return states;
}

Done ClinicStage::take(ClinicFile kind, ClinicBatch &batch, const QString &patientHeader, people::ImportResult &result)
{
    result.rejected += batch.rejected;
    if (batch.rows.isEmpty())
        return {};
    OTKLIK_TRY(states, m_database.engine() == store::Engine::PostgreSql ? storeOnServer(kind, batch.rows)
                                                                        : storeInFile(kind, batch.rows));
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        if (*it == "created"_L1) {
            ++result.created;
        } else if (*it == "updated"_L1) {
            ++result.updated;
        } else if (*it == "unchanged"_L1) {
            ++result.unchanged;
        } else {
            ++result.rejected;
            batch.errors << (*it == "unknown"_L1
                                 ? people::ImportError{it.key(), patientHeader, u"import.unknown_patient"_s,
                                                       translate("Care", "No patient of this clinic has this Id. Look "
                                                                         "whether patients.csv holds it and whether "
                                                                         "its row was rejected.")}
                                 : people::ImportError{it.key(), QString(), u"import.duplicate_row"_s,
                                                       translate("Care", "An earlier row of the file says the same.")});
        }
    }
    return {};
}

} // namespace otklik::care
