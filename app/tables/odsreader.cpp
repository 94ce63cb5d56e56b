// SPDX-License-Identifier: GPL-3.0-or-later
#include "odsreader.h"

#include <algorithm>

#include "sheetreader.h"

namespace otklik {

using namespace Qt::Literals::StringLiterals;

static qint64 timesOf(const QXmlStreamAttributes &attributes, QLatin1String name)
{
    return std::clamp<qint64>(SheetXml::value(attributes, name).toLongLong(), 1, 1 << 30);
}

/// «PT10H30M00S» (ISO 8601) as 10:30:00.
static QString clockText(QStringView duration)
{
    int parts[3]{};
    int number = 0;
    for (const QChar c : duration) {
        if (c.isDigit())
            number = std::min(99999, number * 10 + c.digitValue());
        else if (c == u'H' || c == u'M' || c == u'S' || c == u'.' || c == u',') {
            if (const int place = c == u'H' ? 0 : c == u'M' ? 1 : 2; parts[place] == 0)
                parts[place] = number;
            number = 0;
        }
    }
    return QString::asprintf("%02d:%02d:%02d", parts[0], parts[1], parts[2]);
}

Result<std::unique_ptr<TableReader>> OdsReader::open(std::unique_ptr<SheetPackage> package, const Options &options)
{
    std::unique_ptr<OdsReader> reader(new OdsReader(std::move(package), options.cellLimit));
    OTKLIK_CHECK(reader->listSheets());
    QString wanted;
    for (const QString &name : std::as_const(reader->m_sheets)) {
        if (!options.sheet.isEmpty() && name.compare(options.sheet, Qt::CaseInsensitive) == 0)
            wanted = name;
    }
    if (wanted.isEmpty() && !options.sheet.isEmpty())
        return fail(unknownSheet(options.sheet, reader->m_sheets));
    OTKLIK_CHECK(reader->rewind());
    while (reader->enterSheet(wanted)) {
        OTKLIK_TRY(found, reader->m_top.find(options, [&reader](QStringList &row, qint64 &number) {
            auto read = reader->readNext(row);
            number = reader->m_row;
            return read;
        }));
        if (found) {
            reader->m_given = reader->headerRow();
            fitRow(reader->m_again, reader->header().size(), true);
            return reader;
        }
        if (!wanted.isEmpty())
            break;
    }
    return fail(reader->m_xml->isBroken() ? damagedSheet() : emptySheet(wanted));
}

QString OdsReader::format() const
{
    return u"ods"_s;
}

Done OdsReader::rewind()
{
    m_xml.reset();
    OTKLIK_TRY(part, m_package->part(u"content.xml"_s, SheetReader::largestContent));
    m_xml = std::make_unique<SheetXml>(std::move(part));
    return {};
}

Done OdsReader::listSheets()
{
    OTKLIK_CHECK(rewind());
    while (m_xml->next()) {
        if (m_xml->isStart("table"_L1) && m_xml->depth() == 4) // document-content, body, spreadsheet
            m_sheets << SheetXml::value(m_xml->attributes(), "name"_L1).toString();
    }
    if (m_xml->isBroken() || m_sheets.isEmpty())
        return fail(damagedSheet());
    return {};
}

bool OdsReader::enterSheet(const QString &name)
{
    while (m_xml->next()) {
        if (!m_xml->isStart("table"_L1) || m_xml->depth() != 4)
            continue;
        m_sheet = SheetXml::value(m_xml->attributes(), "name"_L1).toString();
        if (name.isEmpty() || m_sheet == name) {
            m_outside = m_xml->depth() - 1;
            m_reached = 0;
            return true;
        }
        m_xml->skip();
    }
    return false;
}

Result<bool> OdsReader::next(QStringList &row)
{
    if (auto ahead = m_top.next(row, m_given))
        return *ahead;
    auto read = readNext(row);
    m_given = m_row;
    return read;
}

Result<bool> OdsReader::readNext(QStringList &row)
{
    if (m_times == 0) {
        OTKLIK_TRY(times, readRow(m_again));
        if (times == 0)
            return false;
        m_times = times;
        m_row = m_reached - times;
    }
    ++m_row;
    if (--m_times > 0)
        row = m_again;
    else
        row = std::move(m_again);
    return true;
}

Result<qint64> OdsReader::readRow(QStringList &row)
{
    while (m_xml->depth() > m_outside && m_xml->next()) {
        if (!m_xml->isStart())
            continue;
        if (m_xml->name() != "table-row"_L1) {
            // rows may stand in groups; all else (columns, shapes, forms) is not ours
            if (m_xml->name() != "table-row-group"_L1 && m_xml->name() != "table-rows"_L1 &&
                m_xml->name() != "table-header-rows"_L1)
                m_xml->skip();
            continue;
        }
        const qint64 times = timesOf(m_xml->attributes(), "number-rows-repeated"_L1);
        m_cells.begin(header().size());
        const bool fits = readCells();
        if (m_xml->isBroken())
            break;
        if (!fits)
            return fail(tooLargeSheet());
        m_reached += times;
        if (m_cells.isEmpty())
            continue;
        row = m_cells.take();
        m_repeated += times * row.size();
        if (m_reached > SheetReader::mostRows || (times > 1 && m_repeated > SheetReader::mostRepeated))
            return fail(tooLargeSheet());
        return times;
    }
    if (m_xml->isBroken())
        return fail(damagedSheet());
    return 0;
}

bool OdsReader::readCells()
{
    qint64 column = 0;
    const int outside = m_xml->depth() - 1;
    while (m_xml->depth() > outside && m_xml->next()) {
        if (!m_xml->isStart())
            continue;
        if (m_xml->name() != "table-cell"_L1 && m_xml->name() != "covered-table-cell"_L1) {
            m_xml->skip();
            continue;
        }
        const qint64 times = timesOf(m_xml->attributes(), "number-columns-repeated"_L1);
        const QString text = readCell();
        if (!text.isEmpty() && times > SheetReader::mostColumns)
            return false;
        for (qint64 i = 0; i < times && !text.isEmpty(); ++i)
            m_cells.set(column + i, text);
        column = std::min<qint64>(column + times, SheetReader::mostColumns);
    }
    return true;
}

QString OdsReader::readCell()
{
    QString kind;
    QString value;
    bool formula = false;
    bool error = false;
    {
        const auto attributes = m_xml->attributes(); // of the reader: gone with its next token
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QStringView name = attribute.name();
            if (name == "value-type"_L1) {
                error |= attribute.value() == "error"_L1; // LibreOffice's own
                if (!error)
                    kind = attribute.value().toString();
            } else if (name == "value"_L1 || name == "date-value"_L1 || name == "time-value"_L1 ||
                       name == "boolean-value"_L1 || name == "string-value"_L1) {
                value = attribute.value().toString();
            } else if (name == "formula"_L1) {
                formula = true;
            }
        }
    }
    const QString shown = readText();
    if (shown.size() > m_cellLimit || value.size() > m_cellLimit)
        return faultyCell(CellFault::TooLong);
    // LibreOffice shows Err:502 and #REF!; older versions say nothing else about it
    if (error || (formula && (shown.startsWith("Err:"_L1) || shown.startsWith(u'#'))))
        return faultyCell(CellFault::FormulaError);
    if (formula && kind.isEmpty() && shown.isEmpty())
        return faultyCell(CellFault::NoResult);
    if (kind == "date"_L1)
        return withoutMidnight(value);
    if (kind == "time"_L1)
        return clockText(value);
    if (kind == "boolean"_L1)
        return value;
    if (kind == "float"_L1 || kind == "percentage"_L1 || kind == "currency"_L1) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber ? numberText(number) : shown;
    }
    return value.isEmpty() ? shown : value;
}

QString OdsReader::readText()
{
    QString text;
    bool begun = false;
    int paragraph = 0; // depth of the one we are in
    const int outside = m_xml->depth() - 1;
    while (m_xml->depth() > outside && m_xml->next()) {
        if (m_xml->isText()) {
            if (paragraph > 0 && text.size() <= m_cellLimit)
                text += m_xml->text();
        } else if (m_xml->isEnd()) {
            if (m_xml->depth() < paragraph)
                paragraph = 0;
        } else if (m_xml->isStart("p"_L1) && paragraph == 0) {
            if (begun)
                text += u'\n';
            begun = true;
            paragraph = m_xml->depth();
        } else if (m_xml->isStart("s"_L1)) {
            const qint64 blanks = timesOf(m_xml->attributes(), "c"_L1);
            if (paragraph > 0 && text.size() <= m_cellLimit)
                text += QString(std::min<qint64>(blanks, m_cellLimit + 1), u' ');
        } else if (m_xml->isStart("tab"_L1) || m_xml->isStart("line-break"_L1)) {
            text += m_xml->name() == "tab"_L1 ? u'\t' : u'\n';
        } else if (m_xml->isStart() && m_xml->name() != "span"_L1 && m_xml->name() != "a"_L1) {
            m_xml->skip(); // comments, pictures, rulers, tables in a cell
        }
    }
    return text;
}

} // namespace otklik
