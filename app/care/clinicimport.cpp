// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinicimport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <vector>

#include "clinicstage.h"
#include "peoplefile.h"
#include "personrow.h"
#include "translate.h"

namespace otklik::care {

using namespace Qt::Literals::StringLiterals;
using people::ImportFile;
using people::ImportOptions;
using people::ImportResult;

QJsonObject ClinicImportResult::toJson() const
{
    QJsonArray files;
    for (const ImportResult *file : {&patients, &conditions, &observations}) {
        if (!file->fileName.isEmpty())
            files << file->toJson();
    }
    const QJsonObject whole = patients.toJson();
    return {{u"import"_s, id.isValid() ? QJsonValue(id.value) : QJsonValue()},
            {u"dry_run"_s, dryRun},
            {u"seen_before"_s, whole.value("seen_before"_L1)},
            {u"cannot_be_reached"_s, unreachable},
            {u"files"_s, files}};
}

namespace {

using Rejects = std::vector<std::pair<std::unique_ptr<people::RejectFile>, ImportResult *>>;

/// What stands where in patients.csv; the rest of it (addresses, insurance numbers, money) is not ours to know.
people::ColumnPlan planPatients(const QStringList &headers)
{
    static const QHash<QString, QString> known{{u"ID"_s, u"external_id"_s},
                                               {u"BIRTHDATE"_s, u"birth_date"_s},
                                               {u"LAST"_s, u"family_name"_s},
                                               {u"FIRST"_s, u"given_name"_s},
                                               {u"GENDER"_s, u"sex"_s}};
    people::ColumnPlan plan;
    for (const QString &header : headers) {
        const QString column = known.value(header.toUpper());
        plan.headers << header;
        plan.canonical << (plan.canonical.contains(column) ? QString() : column);
        plan.matches << (column.isEmpty() ? people::ColumnMatch::None : people::ColumnMatch::Name);
    }
    return plan;
}

class Folder
{
public:
    Folder(store::Database &database, const QString &path, const ImportOptions &options)
        : m_database(database), m_dir(path), m_options(options)
    {
        m_options.extension = nullptr;
        m_options.headers.clear();
        m_options.reading.dates = people::DateOrder::YearMonthDay;
    }

    Result<ClinicImportResult> take()
    {
        ClinicImportResult result;
        result.dryRun = m_options.dryRun;
        OTKLIK_TRY(sha256, checksum());
        OTKLIK_TRY(now, m_database.now());
        OTKLIK_TRY(seen, people::importSeenBefore(m_database, m_options.site, sha256));
        result.patients.seenBefore = seen;
        Rejects rejects;
        store::Tx tx(m_database);
        OTKLIK_TRY(run, people::openImport(m_database, m_options.site, u"clinic"_s, m_dir.dirName(), sha256, now));
        ClinicStage stage(m_database, m_options.site, run);
        OTKLIK_CHECK(patients(run, now, rejects, result));
        OTKLIK_CHECK(registrations(stage, now.date(), result));
        OTKLIK_CHECK(clinical(ClinicFile::Conditions, stage, now, rejects, result.conditions));
        OTKLIK_CHECK(clinical(ClinicFile::Observations, stage, now, rejects, result.observations));
        ImportResult sum;
        for (const ImportResult *file : {&result.patients, &result.conditions, &result.observations}) {
            sum.rows += file->rows;
            sum.created += file->created;
            sum.updated += file->updated;
            sum.unchanged += file->unchanged;
            sum.rejected += file->rejected;
        }
        OTKLIK_CHECK(people::closeRun(m_database, run, sum));
        if (people::isCancelled(m_options))
            return people::importCancelled();
        if (!m_options.dryRun) {
            OTKLIK_CHECK(tx.commit());
            result.id = run;
            for (ImportResult *file : {&result.patients, &result.conditions, &result.observations})
                file->id = run;
        }
        for (auto &[file, of] : rejects)
            file->finish(*of);
        return result;
    }

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }

    /// One number for the three files together.
    Result<QString> checksum()
    {
        if (!m_dir.exists() || !m_dir.exists(u"patients.csv"_s))
            return fail(Failure::Invalid, u"import.no_file"_s,
                        translate("Care", "There is no patients.csv in %1. Give the folder that holds patients.csv, "
                                          "conditions.csv and observations.csv. Nothing was imported.")
                            .arg(m_dir.dirName()));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &name : {u"patients.csv"_s, u"conditions.csv"_s, u"observations.csv"_s}) {
            if (!m_dir.exists(name))
                continue;
            QFile file(path(name));
            if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
                return fail(Failure::Invalid, u"import.no_file"_s,
                            translate("Care", "The file %1 cannot be read: %2. Nothing was imported.")
                                .arg(name, file.errorString()));
            hash.addData(name.toUtf8()); // sets them apart
        }
        return QString::fromLatin1(hash.result().toHex());
    }

    people::RejectFile &rejectsOf(const ImportFile &file, ImportResult &result, Rejects &rejects) const
    {
        const QString where =
            m_options.rejects.isEmpty() ? QString() : QDir(m_options.rejects).filePath(file.name + u".rejected.csv"_s);
        rejects.emplace_back(std::make_unique<people::RejectFile>(where, file), &result);
        return *rejects.back().first;
    }

    Done patients(ImportId run, const QDateTime &now, Rejects &rejects, ClinicImportResult &result)
    {
        OTKLIK_TRY(file, ImportFile::open(path(u"patients.csv"_s), m_options.reading));
        if (const QStringList missing =
                missingColumns(file->table->header(), {u"Id"_s, u"BIRTHDATE"_s, u"FIRST"_s, u"LAST"_s, u"GENDER"_s});
            !missing.isEmpty())
            return missingColumnsError(file->name, missing);
        const people::ColumnPlan plan = planPatients(file->table->header());
        result.patients.fileName = file->name;
        result.patients.dryRun = m_options.dryRun;
        return people::PeopleFile(m_database, *file, plan, m_options)
            .take(run, now, {}, rejectsOf(*file, result.patients, rejects), result.patients);
    }

    /// The people are there; now they become patients of the clinic. A date of death closes that again.
    Done registrations(ClinicStage &stage, const QDate &today, ClinicImportResult &result)
    {
        OTKLIK_TRY(file, ImportFile::open(path(u"patients.csv"_s), m_options.reading));
        qsizetype id = -1;
        qsizetype death = -1;
        const QStringList headers = file->table->header();
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (id < 0 && headers[i].compare("id"_L1, Qt::CaseInsensitive) == 0)
                id = i;
            if (headers[i].compare("deathdate"_L1, Qt::CaseInsensitive) == 0)
                death = i;
        }
        QJsonArray rows;
        const auto flush = [&]() -> Done {
            OTKLIK_CHECK(stage.registerPatients(rows, today));
            OTKLIK_TRY(unreachable, stage.countUnreachable(rows));
            result.unreachable += unreachable;
            rows = QJsonArray();
            return {};
        };
        QStringList cells;
        for (;;) {
            const auto more = file->table->next(cells);
            if (!more)
                return people::refusedFile(more.error());
            if (!*more)
                return flush();
            const QDate died = QDate::fromString(cells.value(death).trimmed().left(10), Qt::ISODate);
            rows << QJsonObject{{u"line"_s, file->table->rowNumber()},
                                {u"patient"_s, people::PersonRowReader::keyOf(cells.value(id))},
                                {u"until"_s, died.isValid() ? QJsonValue(died.toString(Qt::ISODate)) : QJsonValue()}};
            if (rows.size() >= people::importBatch)
                OTKLIK_CHECK(flush());
        }
    }

    Done clinical(ClinicFile kind, ClinicStage &stage, const QDateTime &now, Rejects &rejects, ImportResult &result)
    {
        const QString name = kind == ClinicFile::Conditions ? u"conditions.csv"_s : u"observations.csv"_s;
        if (!m_dir.exists(name))
            return {};
        OTKLIK_TRY(file, ImportFile::open(path(name), m_options.reading));
        result.fileName = file->name;
        result.dryRun = m_options.dryRun;
        OTKLIK_TRY(reader, ClinicRowReader::make(kind, file->table->header(), now));
        people::RejectFile &rejected = rejectsOf(*file, result, rejects);
        const bool plain = people::isRejectFile(*file);
        return people::pumpRows(
            *file, m_options,
            [plain](people::RawRow &row) {
                if (plain)
                    people::makePlain(row);
            },
            [&result](people::RowChunk &chunk) {
                result.rows += chunk.count;
                return Done();
            },
            [&reader](const QList<people::RawRow> &rows) { return reader.read(rows); },
            [&](ClinicBatch &&batch, const people::RowChunk &chunk) -> Done {
                OTKLIK_CHECK(stage.take(kind, batch, reader.patientHeader(), result));
                rejected.add(chunk, batch.errors);
                people::keepErrors(result, batch.errors, batch.errors.size());
                return {};
            });
    }

    store::Database &m_database;
    QDir m_dir;
    ImportOptions m_options;
};

} // namespace

Result<ClinicImportResult> ClinicImport::run(const QString &folder, const ImportOptions &options)
{
    return Folder(m_database, folder, options).take();
}

Done ImportedClinic::takeBack(store::Database &database, const people::ImportRun &run, people::UndoResult &)
{
    if (run.kind != "clinic"_L1)
        return {};
    if (database.engine() == store::Engine::PostgreSql) {
        OTKLIK_TRY(answer, database.select(u"care_take_back_import"_s, {{u"run"_s, run.id.bound()}}));
        const QJsonArray kept = QJsonDocument::fromJson(answer.first().text("answer").toUtf8()).array();
        return people::noteKept(database, run, kept);
    }
    const store::Bindings ours{{u"site"_s, run.site.bound()}, {u"run"_s, run.id.bound()}};
    OTKLIK_TRY(rows, database.select(u"care_list_kept_import"_s, ours));
    QJsonArray kept;
    for (const store::Row row : rows)
        kept << QJsonArray{row.integer("person_id"), u"condition"_s, QString()};
    for (const char *statement : {"care_undo_untils", "care_undo_measurements", "care_undo_conditions",
                                  "care_undo_closed_patients", "care_undo_patients", "care_forget_import"})
        OTKLIK_CHECK(database.change(QString::fromLatin1(statement), ours));
    return people::noteKept(database, run, kept);
}

} // namespace otklik::care
