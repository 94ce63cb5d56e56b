// SPDX-License-Identifier: GPL-3.0-or-later
#include "listfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <xlsxwriter.h>

#include "exportcell.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

namespace {

class CsvFile final : public ListFile
{
public:
    explicit CsvFile(const QString &path) : ListFile(path), m_file(path) {}
    [[nodiscard]] Done open(const QStringList &header)
    {
        m_good = m_file.open(QIODevice::WriteOnly) && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                 m_file.write("\xEF\xBB\xBF") == 3;
        if (!add(header))
            return cannotWrite();
        return {};
    }
    bool add(const QStringList &cells) override
    {
        const QByteArray line = csvLine(cells);
        m_good = m_good && m_file.write(line) == line.size();
        return m_good;
    }
    Done finish() override
    {
        if (!m_good || !m_file.commit())
            return cannotWrite();
        return {};
    }

private:
    QSaveFile m_file;
    bool m_good = false;
};

/// The library writes by name, so it writes beside the file, which then takes the name.
class XlsxFile final : public ListFile
{
public:
    XlsxFile(const QString &path, int sheetLines)
        : ListFile(path), m_place(path + u".XXXXXX"_s), m_sheetLines(lxw_row_t(sheetLines))
    {
    }
    ~XlsxFile() override { close(); }
    [[nodiscard]] Done open(const QStringList &header)
    {
        if (!m_place.open()) // made for its owner only, and gone again whatever happens
            return cannotWrite();
        m_place.close();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_workbook = workbook_new_opt(QFile::encodeName(m_place.fileName()).constData(), &options);
        m_header = header;
        if (!m_workbook || !begin())
            return cannotWrite();
        return {};
    }
    bool add(const QStringList &cells) override
    {
        if (m_line >= m_sheetLines && !begin())
            return false;
        write(cells);
        return true;
    }
    Done finish() override
    {
        if (!close() ||
            ::rename(QFile::encodeName(m_place.fileName()).constData(), QFile::encodeName(m_path).constData()) != 0)
            return cannotWrite();
        return {};
    }

private:
    [[nodiscard]] bool begin()
    {
        m_sheet = workbook_add_worksheet(m_workbook, nullptr);
        m_line = 0;
        if (m_sheet)
            write(m_header);
        return m_sheet;
    }
    void write(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells.at(i).isEmpty())
                worksheet_write_string(m_sheet, m_line, lxw_col_t(i), cells.at(i).toUtf8().constData(), nullptr);
        }
        ++m_line;
    }
    bool close()
    {
        lxw_workbook *workbook = std::exchange(m_workbook, nullptr);
        return workbook && workbook_close(workbook) == LXW_NO_ERROR;
    }
    QTemporaryFile m_place;
    QStringList m_header;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_line = 0;
    lxw_row_t m_sheetLines;
};

} // namespace

tl::unexpected<Error> ListFile::cannotWrite() const
{
    return fail(Failure::Invalid, u"export.cannot_write"_s,
                translate("People", "The list could not be written to %1. Nothing was left behind. Check that the "
                                    "folder exists, that you may write there and that the disk has room.")
                    .arg(m_path));
}

Result<std::unique_ptr<ListFile>> ListFile::create(const QString &path, const QStringList &header, int sheetLines)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind == "csv"_L1) {
        auto file = std::make_unique<CsvFile>(path);
        OTKLIK_CHECK(file->open(header));
        return file;
    }
    if (kind == "xlsx"_L1) {
        auto file = std::make_unique<XlsxFile>(path, sheetLines);
        OTKLIK_CHECK(file->open(header));
        return file;
    }
    return fail(Failure::Invalid, u"export.unknown_format"_s,
                translate("People", "A list of people is written as .xlsx or .csv; %1 is neither.")
                    .arg(QFileInfo(path).fileName()));
}

} // namespace otklik::people
