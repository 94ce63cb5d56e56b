// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <zip.h>

namespace otklik::test {

/// A ZIP archive of these parts, as octets.
inline QByteArray zipped(const QList<std::pair<QString, QByteArray>> &parts, bool encrypted = false)
{
    zip_error_t problem;
    zip_error_init(&problem);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &problem);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &problem);
    zip_source_keep(source);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *part = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const auto index = zip_file_add(archive, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8);
        if (index < 0) // a name that is there already
            zip_source_free(part);
        else if (encrypted)
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_128, "secret");
    }
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    QByteArray octets(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_open(source);
    zip_source_read(source, octets.data(), stat.size);
    zip_source_close(source);
    zip_source_free(source);
    return octets;
}

/// An XLSX by hand: what no writing library would write too.
struct HandMadeXlsx
{
    QList<std::pair<QString, QByteArray>> sheets; ///< name, rows
    QByteArray strings;                           ///< the <si> elements
    QByteArray formats;                           ///< <numFmt> elements
    QByteArray styles;                            ///< <xf> elements of the cells
    bool from1904 = false;
    QByteArray sheetPrefix = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    [[nodiscard]] QList<std::pair<QString, QByteArray>> parts() const
    {
        const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        QByteArray list;
        QByteArray relations;
        QList<std::pair<QString, QByteArray>> all;
        int number = 0;
        for (const auto &[name, rows] : sheets) {
            const QByteArray n = QByteArray::number(++number);
            list += "<sheet name=\"" + name.toUtf8() + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>";
            relations += "<Relationship Id=\"rId" + n + "\" Type=\"" + type + "worksheet\" Target=\"worksheets/sheet" +
                         n + ".xml\"/>";
            all << std::pair(QString("xl/worksheets/sheet%1.xml").arg(number),
                             xml + sheetPrefix + "<sheetData>" + rows + "</sheetData></worksheet>");
        }
        relations += "<Relationship Id=\"rIdS\" Type=\"" + type + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        relations += "<Relationship Id=\"rIdT\" Type=\"" + type + "styles\" Target=\"styles.xml\"/>";
        all << std::pair(QString("[Content_Types].xml"), xml + "<Types/>")
            << std::pair(QString("_rels/.rels"), xml + "<Relationships><Relationship Id=\"a\" Type=\"" + type +
                                                     "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
            << std::pair(
                   QString("xl/workbook.xml"),
                   xml +
                       "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                       "<workbookPr date1904=\"" +
                       QByteArray(from1904 ? "1" : "0") + "\"/><sheets>" + list + "</sheets></workbook>")
            << std::pair(QString("xl/_rels/workbook.xml.rels"),
                         xml + "<Relationships>" + relations + "</Relationships>")
            << std::pair(QString("xl/sharedStrings.xml"), xml + "<sst>" + strings + "</sst>")
            << std::pair(QString("xl/styles.xml"),
                         xml + "<styleSheet><numFmts>" + formats +
                             "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles +
                             "</cellXfs></styleSheet>");
        return all;
    }
    [[nodiscard]] QByteArray octets() const { return zipped(parts()); }
};

/// An ODS whose spreadsheet has these tables.
inline QByteArray handMadeOds(const QByteArray &tables, const QByteArray &manifest = {})
{
    QList<std::pair<QString, QByteArray>> parts{
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                        "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" "
                        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:scripts/><office:body>"
                        "<office:spreadsheet>" +
                            tables + "</office:spreadsheet></office:body></office:document-content>"}};
    if (!manifest.isEmpty())
        parts << std::pair(QString("META-INF/manifest.xml"), manifest);
    return zipped(parts);
}

} // namespace otklik::test
