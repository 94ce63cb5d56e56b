// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpackage.h"

#include <algorithm>
#include <zip.h>

#include "translate.h"

namespace otklik {

using namespace Qt::Literals::StringLiterals;

Error damagedSheet()
{
    return {Failure::Invalid, u"sheet.damaged"_s,
            translate("Tables",
                      "The spreadsheet is damaged and cannot be read. Open it in the spreadsheet program, save "
                      "it again, and try once more.")};
}

Error tooLargeSheet()
{
    return {Failure::Invalid, u"sheet.too_large"_s,
            translate("Tables", "The spreadsheet is too large to be read. Save it as “CSV UTF-8”: a CSV file may be of "
                                "any size.")};
}

Error encryptedSheet()
{
    return {Failure::Invalid, u"sheet.encrypted"_s,
            translate("Tables",
                      "The spreadsheet is protected by a password. Open it in the spreadsheet program, save it "
                      "without a password, and try once more.")};
}

Error unknownSheet(const QString &name, const QStringList &sheets)
{
    return {Failure::Invalid, u"sheet.unknown_sheet"_s,
            translate("Tables", "The spreadsheet has no sheet “%1”. It has these: %2.").arg(name, sheets.join(u", "))};
}

Error emptySheet(const QString &name)
{
    return {Failure::Invalid, u"table.no_header"_s,
            name.isEmpty() ? translate("Tables", "No sheet of the spreadsheet has any rows.")
                           : translate("Tables", "The sheet “%1” has no rows.").arg(name)};
}

SheetPart::SheetPart(zip_file *file, qint64 declared) : m_file(file), m_declared(declared)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

SheetPart::~SheetPart()
{
    zip_fclose(m_file);
}

qint64 SheetPart::readData(char *data, qint64 most)
{
    if (m_failed)
        return -1;
    const auto got = zip_fread(m_file, data, zip_uint64_t(std::max<qint64>(0, most)));
    if (got < 0 || m_unpacked + got > m_declared) { // its check sum is wrong, or its size
        m_failed = true;
        return -1;
    }
    m_unpacked += got;
    const std::string_view block(data, size_t(got));
    const size_t last = block.rfind('<');
    const size_t first = block.find('<');
    m_sinceTag += first == std::string_view::npos ? got : qint64(first);
    if (m_sinceTag > longestRun) {
        m_failed = true;
        return -1;
    }
    if (last != std::string_view::npos)
        m_sinceTag = got - qint64(last);
    return got == 0 && most > 0 ? -1 : got;
}

Result<std::unique_ptr<SheetPackage>> SheetPackage::open(QByteArray octets)
{
    std::unique_ptr<SheetPackage> package(new SheetPackage(std::move(octets)));
    zip_error_t problem;
    zip_error_init(&problem);
    zip_source_t *source =
        zip_source_buffer_create(package->m_octets.constData(), zip_uint64_t(package->m_octets.size()), 0, &problem);
    if (source)
        package->m_archive = zip_open_from_source(source, ZIP_RDONLY, &problem);
    zip_error_fini(&problem);
    if (!package->m_archive) {
        if (source)
            zip_source_free(source);
        return fail(damagedSheet());
    }
    return package;
}

SheetPackage::~SheetPackage()
{
    if (m_archive)
        zip_discard(m_archive);
}

bool SheetPackage::has(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<SheetPart>> SheetPackage::part(const QString &name, qint64 largest) const
{
    const zip_int64_t place = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (place < 0 || zip_stat_index(m_archive, zip_uint64_t(place), 0, &facts) != 0 || !(facts.valid & ZIP_STAT_SIZE))
        return fail(damagedSheet());
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) && facts.encryption_method != ZIP_EM_NONE)
        return fail(encryptedSheet());
    if (facts.size > zip_uint64_t(largest))
        return fail(tooLargeSheet());
    zip_file_t *file = zip_fopen_index(m_archive, zip_uint64_t(place), 0);
    if (!file)
        return fail(damagedSheet());
    return std::make_unique<SheetPart>(file, qint64(facts.size));
}

} // namespace otklik
