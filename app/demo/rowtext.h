// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <charconv>

#include "database.h"

namespace otklik::demo {

/// Rows as store::fillTable() takes them, field by field; and whom they are about, as ranges of numbers.
class RowText
{
public:
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    RowText &number(qint64 value)
    {
        char digits[24];
        const auto written = std::to_chars(digits, digits + sizeof digits, value);
        m_bytes.append(digits, written.ptr - digits);
        return ended();
    }
    /// Whom the row is about: the same person as the row before, or one with a higher number.
    RowText &person(qint64 number)
    {
        noteRange(number);
        return this->number(number);
    }
    /// A word without signs that have to be escaped.
    RowText &word(QByteArrayView text)
    {
        m_bytes.append(text);
        return ended();
    }
    RowText &text(const QString &text)
    {
        store::appendCopyField(m_bytes, text, false);
        return *this;
    }
    RowText &flag(bool value)
    {
        m_bytes += value ? '1' : '0';
        return ended();
    }
    RowText &none() { return word("\\N"); }
    RowText &date(const QDate &date) { return date.isValid() ? day(QDate(1970, 1, 1).daysTo(date)) : none(); }
    RowText &instant(const QDateTime &instant) { return word(instant.toUTC().toString(Qt::ISODateWithMs).toLatin1()); }
    /// Seconds since 1970 in UTC as 2026-11-21T10:00:00.000Z.
    RowText &instant(qint64 seconds)
    {
        const qint64 days = seconds / 86400;
        const int rest = int(seconds - days * 86400);
        appendDay(days);
        m_bytes += 'T';
        two(rest / 3600);
        m_bytes += ':';
        two(rest / 60 % 60);
        m_bytes += ':';
        two(rest % 60);
        return word(".000Z");
    }
    void end()
    {
        m_bytes.back() = '\n';
        ++m_rows;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// As PostgreSQL writes an int8multirange: {[1,4),[7,8)}.
    [[nodiscard]] QByteArray people() const
    {
        QByteArray ranges = m_ranges;
        appendRange(ranges);
        return '{' + ranges + '}';
    }

private:
    RowText &ended()
    {
        m_bytes += '\t';
        return *this;
    }
    void two(int value)
    {
        m_bytes += char('0' + value / 10);
        m_bytes += char('0' + value % 10);
    }
    RowText &day(qint64 days)
    {
        appendDay(days);
        return ended();
    }
    /// Howard Hinnant, «chrono-Compatible Low-Level Date Algorithms», civil_from_days; thirty million dates would take
    /// QDateTime a minute.
    void appendDay(qint64 days)
    {
        const qint64 z = days + 719468;
        const qint64 era = z / 146097;
        const auto doe = unsigned(z - era * 146097);
        const unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
        const unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        const unsigned mp = (5 * doy + 2) / 153;
        const int month = int(mp < 10 ? mp + 3 : mp - 9);
        const int year = int(qint64(yoe) + era * 400) + (month <= 2 ? 1 : 0);
        two(year / 100);
        two(year % 100);
        m_bytes += '-';
        two(month);
        m_bytes += '-';
        two(int(doy - (153 * mp + 2) / 5 + 1));
    }
    void noteRange(qint64 number)
    {
        if (number == m_last)
            return;
        if (number != m_last + 1) {
            appendRange(m_ranges);
            m_first = number;
        }
        m_last = number;
    }
    void appendRange(QByteArray &to) const
    {
        if (m_last < 0)
            return;
        if (!to.isEmpty())
            to += ',';
        to += '[' + QByteArray::number(m_first) + ',' + QByteArray::number(m_last + 1) + ')';
    }

    QByteArray m_bytes, m_ranges;
    qint64 m_rows = 0, m_first = -1, m_last = -2;
};

} // namespace otklik::demo
