// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentexport.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <xlsxwriter.h>

#include "catalogue.h"
#include "exportcell.h"
#include "rulecompiler.h"

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The canonical headers of a file of people (cli.md), so that it can be taken in again.
const QStringList &columns()
{
    static const QStringList all{u"external_id"_s,      u"family_name"_s, u"given_name"_s, u"patronymic"_s,
                                 u"birth_date"_s,       u"sex"_s,         u"language"_s,   u"time_zone"_s,
                                 u"district"_s,         u"mobile"_s,      u"landline"_s,   u"email"_s,
                                 u"preferred_channel"_s};
    return all;
}

QString cellOf(const store::Row &row, const QString &column)
{
    const QByteArray name = column.toLatin1();
    if (column == "birth_date"_L1)
        return row.date(name.constData()).toString(Qt::ISODate);
    const QString text = row.text(name.constData());
    return column == "mobile"_L1 || column == "landline"_L1 ? exportedPhone(text) : text;
}

tl::unexpected<Error> cannotWrite(const QString &path)
{
    return fail(Failure::Invalid, u"export.cannot_write"_s,
                QCoreApplication::translate("Audience", "The list could not be written to %1. Nothing was left behind. "
                                                        "Check that the folder exists, that you may write there and "
                                                        "that the disk has room.")
                    .arg(path));
}

} // namespace

Result<qint64> SegmentExport::walk(const Rule &rule, const Line &line)
{
    OTKLIK_TRY(compiled, RuleCompiler(m_database).compile(rule));
    OTKLIK_TRY(sql, store::Catalogue::filled(m_database.engine(), u"audience_export_people"_s, u"(0 = 0)"_s,
                                             u'(' + compiled.sql + u')'));
    qint64 rows = 0;
    bool written = true;
    store::Tx tx(m_database); // the cursor of a long answer lives in it
    OTKLIK_CHECK(m_database.each(sql, compiled.bindings, [&](const store::Row &row) {
        QStringList cells;
        for (const QString &column : columns())
            cells << cellOf(row, column);
        written = line(cells);
        rows += written ? 1 : 0;
        return written;
    }));
    OTKLIK_CHECK(tx.commit());
    return written ? rows : -1;
}

Result<qint64> SegmentExport::writeCsv(const Rule &rule, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannotWrite(path);
    const auto line = [&file](const QStringList &cells) {
        const QByteArray bytes = csvLine(cells);
        return file.write(bytes) == bytes.size();
    };
    if (file.write("\xEF\xBB\xBF") != 3 || !line(columns()))
        return cannotWrite(path);
    OTKLIK_TRY(rows, walk(rule, line));
    if (rows < 0 || !file.commit())
        return cannotWrite(path);
    return rows;
}

/// The library writes by name, so it writes beside the file, which then takes the name.
Result<qint64> SegmentExport::writeXlsx(const Rule &rule, const QString &path)
{
    QTemporaryFile place(path + u".XXXXXX"_s); // made for its owner only, and gone again whatever happens
    if (!place.open())
        return cannotWrite(path);
    place.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(place.fileName()).constData(), &options);
    lxw_worksheet *sheet = workbook ? workbook_add_worksheet(workbook, nullptr) : nullptr;
    if (!sheet)
        return cannotWrite(path);
    lxw_row_t number = 0;
    const auto line = [&](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells.at(i).isEmpty())
                worksheet_write_string(sheet, number, lxw_col_t(i), cells.at(i).toUtf8().constData(), nullptr);
        }
        return ++number < 1048576; // what a sheet holds
    };
    line(columns());
    const auto rows = walk(rule, line);
    const bool closed = workbook_close(workbook) == LXW_NO_ERROR;
    if (!rows)
        return fail(rows.error());
    if (!closed || *rows < 0)
        return cannotWrite(path);
    if (::rename(QFile::encodeName(place.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return cannotWrite(path);
    return *rows;
}

Result<qint64> SegmentExport::write(const Rule &rule, const QString &path)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind == "csv"_L1)
        return writeCsv(rule, path);
    if (kind == "xlsx"_L1)
        return writeXlsx(rule, path);
    return fail(Failure::Invalid, u"export.unknown_format"_s,
                QCoreApplication::translate("Audience", "A list of people is written as .xlsx or .csv; %1 is neither.")
                    .arg(QFileInfo(path).fileName()));
}

} // namespace otklik::audience
