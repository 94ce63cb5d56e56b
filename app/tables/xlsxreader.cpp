// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxreader.h"

#include "sheetreader.h"

namespace otklik {

using namespace Qt::Literals::StringLiterals;

namespace {

XlsxReader::CellType typeOf(QStringView t)
{
    using Type = XlsxReader::CellType;
    if (t.isEmpty() || t == "n"_L1)
        return Type::Number;
    if (t == "s"_L1)
        return Type::Shared;
    if (t == "str"_L1)
        return Type::Text;
    if (t == "inlineStr"_L1)
        return Type::Inline;
    if (t == "b"_L1)
        return Type::Boolean;
    if (t == "e"_L1)
        return Type::Error;
    return t == "d"_L1 ? Type::IsoDate : Type::Number;
}

/// The column of a reference: 27 of "AB12", counted from 0; -1 where it is none.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
        if (column > SheetReader::mostColumns)
            return SheetReader::mostColumns;
    }
    return column - 1;
}

} // namespace

Result<std::unique_ptr<TableReader>> XlsxReader::open(std::unique_ptr<SheetPackage> package, const Options &options)
{
    OTKLIK_TRY(book, XlsxBook::read(*package, options.cellLimit));
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(package), std::move(book), options.cellLimit));
    const QList<XlsxBook::Sheet> all = reader->m_book.sheets();
    for (const XlsxBook::Sheet &sheet : all) {
        if (!options.sheet.isEmpty() && sheet.name.compare(options.sheet, Qt::CaseInsensitive) != 0)
            continue;
        OTKLIK_TRY(found, reader->readHeader(sheet, options));
        if (found)
            return reader;
        if (!options.sheet.isEmpty())
            return fail(emptySheet(sheet.name));
    }
    return fail(options.sheet.isEmpty() ? emptySheet(QString()) : unknownSheet(options.sheet, reader->sheets()));
}

QString XlsxReader::format() const
{
    return u"xlsx"_s;
}

QStringList XlsxReader::sheets() const
{
    QStringList names;
    for (const XlsxBook::Sheet &sheet : m_book.sheets())
        names << sheet.name;
    return names;
}

Result<bool> XlsxReader::readHeader(const XlsxBook::Sheet &sheet, const Options &options)
{
    OTKLIK_TRY(part, m_package->part(sheet.part, SheetReader::largestContent));
    m_xml = std::make_unique<SheetXml>(std::move(part));
    m_sheet = sheet.name;
    m_row = 0;
    OTKLIK_TRY(found, m_top.find(options, [this](QStringList &row, qint64 &number) {
        auto read = readRow(row);
        number = m_row;
        return read;
    }));
    m_given = m_top.headerRow();
    return found;
}

Result<bool> XlsxReader::next(QStringList &row)
{
    if (auto ahead = m_top.next(row, m_given))
        return *ahead;
    auto read = readRow(row);
    m_given = m_row;
    return read;
}

Result<bool> XlsxReader::readRow(QStringList &row)
{
    while (m_xml->next()) {
        if (!m_xml->isStart("row"_L1)) {
            if (m_xml->isStart("extLst"_L1))
                m_xml->skip();
            continue;
        }
        const auto attributes = m_xml->attributes();
        m_row = std::max(m_row + 1, SheetXml::value(attributes, "r"_L1).toLongLong());
        if (m_row > SheetReader::mostRows)
            return fail(damagedSheet());
        m_cells.begin(header().size());
        qsizetype column = -1;
        const int outside = m_xml->depth() - 1;
        while (m_xml->depth() > outside && m_xml->next()) {
            if (m_xml->isStart("c"_L1))
                readCell(column);
            else if (m_xml->isStart())
                m_xml->skip();
        }
        if (!m_cells.isEmpty() && !m_xml->isBroken()) {
            row = m_cells.take();
            return true;
        }
    }
    if (m_xml->isBroken())
        return fail(damagedSheet());
    return false;
}

void XlsxReader::readCell(qsizetype &column)
{
    const auto attributes = m_xml->attributes(); // of the reader: gone with its next token
    const QStringView reference = SheetXml::value(attributes, "r"_L1);
    column = reference.isEmpty() ? column + 1 : columnOf(reference);
    const CellType type = typeOf(SheetXml::value(attributes, "t"_L1));
    const qsizetype style = SheetXml::value(attributes, "s"_L1).toInt();
    QString value;
    bool formula = false;
    bool hasValue = false;
    bool inText = false;
    const int outside = m_xml->depth() - 1;
    while (m_xml->depth() > outside && m_xml->next()) {
        if (m_xml->isText()) {
            if (inText && value.size() <= m_cellLimit)
                value += m_xml->text();
        } else if (m_xml->name() == "v"_L1 || m_xml->name() == "t"_L1) {
            inText = m_xml->isStart();
            hasValue = true;
        } else if (m_xml->isStart("f"_L1)) {
            formula = true;
            m_xml->skip();
        } else if (m_xml->isStart() && m_xml->name() != "is"_L1 && m_xml->name() != "r"_L1) {
            m_xml->skip();
        }
    }
    m_cells.set(column, cellText(type, style, value, formula, hasValue));
}

QString XlsxReader::cellText(CellType type, qsizetype style, const QString &value, bool formula, bool hasValue) const
{
    if (value.size() > m_cellLimit)
        return faultyCell(CellFault::TooLong);
    if (type == CellType::Error)
        return faultyCell(CellFault::FormulaError);
    if (formula && (!hasValue || (value.isEmpty() && type != CellType::Text)))
        return faultyCell(CellFault::NoResult);
    if (type == CellType::Shared)
        return m_book.string(value.toLongLong()).value_or(QString());
    if (type == CellType::Inline || type == CellType::Text)
        return unescaped(value);
    if (value.isEmpty())
        return {};
    if (type == CellType::Boolean)
        return value == "1"_L1 || value == "true"_L1 ? u"true"_s : u"false"_s;
    if (type == CellType::IsoDate)
        return withoutMidnight(value);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    const NumberMeaning meaning = m_book.meaning(style);
    return meaning == NumberMeaning::Number ? numberText(number) : serialText(number, meaning, m_book.from1904());
}

} // namespace otklik
