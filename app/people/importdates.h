// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "importreading.h"

/// Dates as people and spreadsheets write them in English, Russian, Ukrainian and Arabic. Pure functions, any thread.
namespace otklik::people {

/// How the dates of one file are read.
struct DateStyle
{
    DateOrder order = DateOrder::DayMonthYear;
    /// 80 is the latest year that ends so and is not after this one: in 2026, 26 is 2026 and 27 is 1927. 0: a year of
    /// two digits is no year.
    int latestYear = 0;
};

/// Existing days only. In numbers with points, slashes, hyphens or blanks (17.05.1990, 5/17/90, 1990-05-17, 19900517),
/// with the name of the month in any case of the four languages, short or whole (17 мая 1990 г., 17 травня 1990 року,
/// May 17th, 1990, 17-May-90, ١٧ مايو ١٩٩٠, 17 كانون الثاني 1990), after the day of the week, digits of any script, and
/// as the number of the day that spreadsheets count (33010; five digits, from 1927 on: four digits are a year). The
/// first number of four digits is the year whatever the order. A time is allowed where it is midnight: spreadsheets add
/// it. Hijri dates are not dates here.
[[nodiscard]] std::optional<QDate> dateFromText(const QString &text, const DateStyle &style);

/// What the dates of a file tell about their order, value by value.
class DateVotes
{
public:
    /// Texts that are no date in any order do not count.
    void add(const QString &text);
    struct Verdict
    {
        DateOrder order = DateOrder::DayMonthYear;
        DateEvidence evidence = DateEvidence::None;
    };
    /// \a usual is the order of the country, where the values leave it open.
    [[nodiscard]] Verdict verdict(DateOrder usual) const;

private:
    int m_votes = 0;      ///< values to which the order matters
    int m_possible[3]{};  ///< of them, those that can be read in the order
    int m_withPoints = 0; ///< of them, those written with points
};

} // namespace otklik::people
