// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetreader.h"

#include <QIODevice>

#include "odsreader.h"
#include "translate.h"
#include "xlsxreader.h"

namespace otklik {

using namespace Qt::Literals::StringLiterals;

bool SheetReader::fits(QIODevice *device)
{
    return device->peek(4) == QByteArray("PK\x03\x04", 4);
}

static Result<bool> isSealed(const SheetPackage &package)
{
    if (!package.has(u"META-INF/manifest.xml"_s))
        return false;
    OTKLIK_TRY(part, package.part(u"META-INF/manifest.xml"_s, 1 << 20));
    return part->readAll().contains("encryption-data");
}

Result<std::unique_ptr<TableReader>> SheetReader::open(QIODevice *device, const TableReader::Options &options)
{
    if (device->size() > largestFile)
        return fail(tooLargeSheet());
    OTKLIK_TRY(package, SheetPackage::open(device->readAll()));
    if (package->has(u"content.xml"_s)) {
        OTKLIK_TRY(sealed, isSealed(*package));
        if (sealed)
            return fail(encryptedSheet());
        return OdsReader::open(std::move(package), options);
    }
    if (package->has(u"[Content_Types].xml"_s) && !package->has(u"word/document.xml"_s) &&
        !package->has(u"xl/workbook.bin"_s))
        return XlsxReader::open(std::move(package), options);
    return fail(Failure::Invalid, u"sheet.not_a_table"_s,
                translate("Tables",
                          "This is an archive or a document, not a spreadsheet in XLSX or ODS. Save the list as "
                          "XLSX, ODS or CSV."));
}

} // namespace otklik
