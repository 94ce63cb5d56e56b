// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxbook.h"

#include <QDir>
#include <QHash>

#include "sheetreader.h"
#include "sheetxml.h"

namespace otklik {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 largestBook = 16LL << 20; ///< workbook.xml, styles.xml and relations
static constexpr quint32 tooLong = 1U << 31;

namespace {

struct Relation
{
    QString type; ///< the last word of it
    QString part;
};

/// Relations of a part by their ids, with whole names of parts.
Result<QHash<QString, Relation>> relations(const SheetPackage &package, const QString &folder, const QString &name)
{
    OTKLIK_TRY(part, package.part(folder + u"_rels/"_s + name + u".rels"_s, largestBook));
    SheetXml xml(std::move(part));
    QHash<QString, Relation> found;
    while (xml.next()) {
        if (!xml.isStart("Relationship"_L1))
            continue;
        const auto attributes = xml.attributes();
        const QString target = SheetXml::value(attributes, "Target"_L1).toString();
        const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folder + target);
        found.insert(SheetXml::value(attributes, "Id"_L1).toString(),
                     {SheetXml::value(attributes, "Type"_L1).toString().section(u'/', -1), path});
    }
    if (xml.isBroken())
        return fail(damagedSheet());
    return found;
}

} // namespace

QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString plain;
    qsizetype done = 0;
    for (; at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool hexadecimal = false;
        const ushort unit = text.mid(at + 2, 4).toUShort(&hexadecimal, 16);
        if (!hexadecimal || text.size() < at + 7 || text[at + 6] != u'_')
            continue;
        plain += QStringView(text).mid(done, at - done);
        plain += QChar(unit);
        done = at + 7;
        at += 6;
    }
    plain += QStringView(text).mid(done);
    return plain;
}

Result<XlsxBook> XlsxBook::read(const SheetPackage &package, qsizetype cellLimit)
{
    XlsxBook book;
    OTKLIK_CHECK(book.readSheets(package));
    OTKLIK_CHECK(book.readStyles(package));
    OTKLIK_CHECK(book.readStrings(package, cellLimit));
    return book;
}

Done XlsxBook::readSheets(const SheetPackage &package)
{
    OTKLIK_TRY(top, relations(package, QString(), QString()));
    QString workbook;
    for (const Relation &relation : std::as_const(top)) {
        if (relation.type == "officeDocument"_L1)
            workbook = relation.part;
    }
    const qsizetype slash = workbook.lastIndexOf(u'/') + 1;
    OTKLIK_TRY(parts, relations(package, workbook.left(slash), workbook.mid(slash)));
    for (const Relation &relation : std::as_const(parts)) {
        if (relation.type == "sharedStrings"_L1)
            m_stringsPart = relation.part;
        else if (relation.type == "styles"_L1)
            m_stylesPart = relation.part;
    }
    OTKLIK_TRY(part, package.part(workbook, largestBook));
    SheetXml xml(std::move(part));
    while (xml.next()) {
        if (xml.isStart("workbookPr"_L1)) {
            const auto attributes = xml.attributes();
            const QStringView value = SheetXml::value(attributes, "date1904"_L1);
            m_from1904 = value == "1"_L1 || value == "true"_L1;
        } else if (xml.isStart("sheet"_L1)) {
            const auto attributes = xml.attributes();
            const auto found = parts.constFind(SheetXml::value(attributes, "id"_L1).toString());
            if (found != parts.cend() && found->type == "worksheet"_L1) // not a chart on a page of its own
                m_sheets << Sheet{SheetXml::value(attributes, "name"_L1).toString(), found->part};
        }
    }
    if (xml.isBroken() || m_sheets.isEmpty())
        return fail(damagedSheet());
    return {};
}

Done XlsxBook::readStyles(const SheetPackage &package)
{
    if (m_stylesPart.isEmpty() || !package.has(m_stylesPart))
        return {};
    OTKLIK_TRY(part, package.part(m_stylesPart, largestBook));
    SheetXml xml(std::move(part));
    QHash<int, NumberMeaning> own;
    bool inCells = false;
    while (xml.next()) {
        if (xml.name() == "cellXfs"_L1 && (xml.isStart() || xml.isEnd())) {
            inCells = xml.isStart();
        } else if (xml.isStart("numFmt"_L1)) {
            const auto attributes = xml.attributes();
            own.insert(SheetXml::value(attributes, "numFmtId"_L1).toInt(),
                       meaningOfCode(SheetXml::value(attributes, "formatCode"_L1).toString()));
        } else if (inCells && xml.isStart("xf"_L1)) {
            const auto attributes = xml.attributes();
            const int id = SheetXml::value(attributes, "numFmtId"_L1).toInt();
            const auto defined = own.constFind(id);
            m_meanings << (defined != own.cend() ? *defined : meaningOfBuiltIn(id).value_or(NumberMeaning::Number));
        }
    }
    if (xml.isBroken())
        return fail(damagedSheet());
    return {};
}

Done XlsxBook::readStrings(const SheetPackage &package, qsizetype cellLimit)
{
    if (m_stringsPart.isEmpty() || !package.has(m_stringsPart))
        return {};
    OTKLIK_TRY(part, package.part(m_stringsPart, SheetReader::largestStrings));
    SheetXml xml(std::move(part));
    QString text;
    bool inText = false;
    while (xml.next()) {
        if (xml.isText()) {
            if (inText && text.size() <= cellLimit)
                text += xml.text();
        } else if (xml.name() == "t"_L1) {
            inText = xml.isStart();
        } else if (xml.isStart("rPh"_L1)) {
            xml.skip(); // how the text is pronounced
        } else if (xml.name() == "si"_L1) {
            if (xml.isEnd()) {
                const QByteArray utf8 = unescaped(text).toUtf8();
                const bool fits = utf8.size() <= cellLimit;
                if (fits)
                    m_strings += utf8;
                m_ends.push_back(quint32(m_strings.size()) | (fits ? 0 : tooLong));
            }
            text.clear();
        }
    }
    if (xml.isBroken())
        return fail(damagedSheet());
    return {};
}

std::optional<QString> XlsxBook::string(qsizetype index) const
{
    if (index < 0 || size_t(index) >= m_ends.size())
        return std::nullopt;
    const quint32 end = m_ends[size_t(index)];
    if (end & tooLong)
        return faultyCell(CellFault::TooLong);
    const quint32 begin = index == 0 ? 0 : m_ends[size_t(index) - 1] & ~tooLong;
    return QString::fromUtf8(m_strings.constData() + begin, qsizetype(end - begin));
}

} // namespace otklik
