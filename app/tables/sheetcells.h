// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace otklik {

/// How the number of a cell is shown, as far as it tells what the number means.
enum class NumberMeaning : quint8 { Number, Date, DateTime, Time };

/// Of a built-in number format (ECMA-376 §18.8.30); nothing where the format is defined in the workbook.
[[nodiscard]] std::optional<NumberMeaning> meaningOfBuiltIn(int id);
/// Of a format's code: "dd.mm.yyyy" is a date, "[Red]0.00" a number, "[h]:mm" a time.
[[nodiscard]] NumberMeaning meaningOfCode(const QString &code);

/// A number as people would type it: whole ones as their digits, never 7.9E+10. A whole one of more than 15 digits is
/// CellFault::Rounded.
[[nodiscard]] QString numberText(double number);
/// A serial day of a workbook as 2026-11-21, 2026-11-21T10:00:00 or 10:00:00. The days before March 1900 are counted as
/// Excel counts them (ECMA-376 §18.17.4.1), 29 February 1900 included, which no reader of dates takes.
[[nodiscard]] QString serialText(double serial, NumberMeaning meaning, bool from1904);
/// 2026-11-21T00:00:00 without its midnight.
[[nodiscard]] QString withoutMidnight(const QString &isoText);

/// The row that is being put together: as wide as the header, with at most a few cells more.
class SheetRow
{
public:
    void begin(qsizetype width) { m_cells = QStringList(), m_width = width, m_filled = false; }
    void set(qsizetype column, const QString &text);
    [[nodiscard]] bool isEmpty() const { return !m_filled; }
    /// Padded to the width, without empty cells beyond it.
    [[nodiscard]] QStringList take();

private:
    QStringList m_cells;
    qsizetype m_width = 0; ///< 0: the header itself
    bool m_filled = false;
};

} // namespace otklik
