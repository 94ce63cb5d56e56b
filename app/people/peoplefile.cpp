// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplefile.h"

#include <QFileInfo>
#include <algorithm>

#include "importextension.h"
#include "likenames.h"
#include "nametext.h"
#include "peopleprobe.h"
#include "peoplestage.h"
#include "picklists.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

/// Goes up when cells are understood in another way, so that no row is taken for known.
static constexpr auto readingRules = "1";

static Result<QHash<QString, qint64>> districtKeys(store::Database &database)
{
    OTKLIK_TRY(districts, PickLists(database).districts());
    QHash<QString, qint64> keys;
    for (const District &district : std::as_const(districts))
        keys.insert(nameKey(district.name), district.id.value);
    for (const District &district : std::as_const(districts)) // a code is surer than a name
        keys.insert(nameKey(district.code), district.id.value);
    return keys;
}

/// All that decides how a cell is understood, beside its column.
static QStringList conditions(const PersonRowReader::Setting &setting, SiteId site, const ImportFile &file,
                              bool extended)
{
    QStringList all{QString::fromLatin1(readingRules), QString::number(site.value), setting.region,
                    QString::number(int(setting.dates.order)), QString::number(setting.dates.latestYear)};
    QStringList districts;
    for (auto it = setting.districts.cbegin(); it != setting.districts.cend(); ++it)
        districts << u"%1 %2"_s.arg(it.value()).arg(it.key());
    districts.sort();
    all << districts;
    // What another file says of consent is a word of its own (decision 0003).
    if (extended)
        all << file.sha256;
    return all;
}

bool isRejectFile(const ImportFile &file)
{
    return !RejectFile::ownColumns(file.table->header()).isEmpty();
}

void makePlain(RawRow &row)
{
    for (QString &cell : row.cells)
        cell = RejectFile::plain(cell);
}

Done checkRejects(const QString &path, const QString &rejects)
{
    if (rejects.isEmpty() || QFileInfo(path).absoluteFilePath() != QFileInfo(rejects).absoluteFilePath())
        return {};
    return fail(Failure::Invalid, u"import.bad_rejects"_s,
                translate("People", "Rejected rows cannot be written over the file that is imported. Give another "
                                    "name. Nothing was imported."));
}

Result<ImportId> openImport(store::Database &database, SiteId site, const QString &kind, const QString &name,
                            const QString &sha256, const QDateTime &at)
{
    OTKLIK_TRY(rows, database.select(u"people_open_import"_s, {{u"site"_s, site.bound()},
                                                               {u"kind"_s, kind},
                                                               {u"file_name"_s, name},
                                                               {u"sha256"_s, sha256},
                                                               {u"started_at"_s, at}}));
    return rows.first().id<ImportId>("id");
}

Done PeopleFile::take(ImportId run, const QDateTime &now, const QStringList &claimed, RejectFile &rejects,
                      ImportResult &result)
{
    ImportExtension *extension = claimed.isEmpty() ? nullptr : m_options.extension;
    PersonRowReader::Setting setting{m_database.engine(), m_plan, m_options.region, {}, {}, extension, {}};
    setting.tellsUnsure = m_options.dryRun && m_plan.has(u"full_name"_s);
    if (setting.tellsUnsure)
        result.unsureNames = 0;
    setting.dates = {m_file.dateOrder, now.date().year()};
    setting.today = now.date().addDays(1); // it is tomorrow already east of Greenwich
    if (setting.region.isEmpty()) {
        OTKLIK_TRY(region, organisationRegion(m_database));
        setting.region = region;
    }
    OTKLIK_TRY(districts, districtKeys(m_database));
    setting.districts = districts;
    const RowPrint print(m_plan.canonical, conditions(setting, m_options.site, m_file, extension));
    const PersonRowReader reader(std::move(setting));
    const qsizetype external = m_plan.canonical.indexOf(u"external_id"_s);
    const bool plain = isRejectFile(m_file);
    PeopleProbe probe(m_database, m_options.site);
    PeopleStage stage(m_database, m_plan, probe.met(), {m_options.site, run, now, m_options.dryRun, extension});
    OTKLIK_CHECK(stage.open());
    if (m_options.dryRun)
        result.duplicates = 0;
    const QString column = external >= 0 ? m_plan.headers[external] : QString();
    return pumpRows(
        m_file, m_options,
        [&print, external, plain](RawRow &row) {
            if (plain)
                makePlain(row);
            row.hash = print.of(row.cells);
            if (external >= 0 && row.cells.size() > external)
                row.key = PersonRowReader::keyOf(row.cells[external]);
        },
        [&probe, &result](RowChunk &chunk) {
            result.rows += chunk.count;
            return probe.look(chunk, result);
        },
        [&reader](const QList<RawRow> &rows) { return reader.read(rows); },
        [&](PeopleBatch &&batch, const RowChunk &chunk) -> Done {
            for (const auto &[row, before] : chunk.repeated) {
                batch.errors << repeatedRow(row.line, before, column);
                ++batch.errorCount;
                ++result.rejected;
                if (m_options.dryRun)
                    keepSuspect(result, {row.line, {}, before, u"same_row"_s});
            }
            OTKLIK_CHECK(stage.take(batch, result));
            rejects.add(chunk, batch.errors);
            if (!batch.unsure.isEmpty()) {
                result.unsureNames += batch.unsure.size();
                result.splits << batch.unsure.first(
                    std::min(batch.unsure.size(), ImportResult::errorsKept - result.splits.size()));
            }
            keepErrors(result, std::move(batch.errors), batch.errorCount);
            return {};
        });
}

} // namespace otklik::people
