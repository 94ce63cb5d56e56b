// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <vector>

#include "sheetcells.h"
#include "sheetpackage.h"

namespace otklik {

/// What the parts beside the sheets of an XLSX workbook say (ECMA-376 §18.2, §18.4, §18.8).
class XlsxBook
{
public:
    [[nodiscard]] static Result<XlsxBook> read(const SheetPackage &package, qsizetype cellLimit);

    struct Sheet
    {
        QString name;
        QString part;
    };
    [[nodiscard]] const QList<Sheet> &sheets() const { return m_sheets; }
    [[nodiscard]] bool from1904() const { return m_from1904; }
    /// Of a cell's style.
    [[nodiscard]] NumberMeaning meaning(qsizetype style) const
    {
        return m_meanings.value(style, NumberMeaning::Number);
    }
    /// A shared string; nothing where there is none of that number.
    [[nodiscard]] std::optional<QString> string(qsizetype index) const;

private:
    [[nodiscard]] Done readSheets(const SheetPackage &package);
    [[nodiscard]] Done readStrings(const SheetPackage &package, qsizetype cellLimit);
    [[nodiscard]] Done readStyles(const SheetPackage &package);

    QList<Sheet> m_sheets;
    QString m_stringsPart;
    QString m_stylesPart;
    bool m_from1904 = false;
    QList<NumberMeaning> m_meanings;
    QByteArray
        m_strings; ///< UTF-8 of all, one after another: a hundred thousand of them must not cost a hundred bytes each
    std::vector<quint32> m_ends; ///< of each, in m_strings; the highest bit: it was too long and is not there
};

/// Text with the characters that XML cannot hold: _x000D_ is a carriage return (ECMA-376 §22.4.2.4, ST_Xstring).
[[nodiscard]] QString unescaped(const QString &text);

} // namespace otklik
