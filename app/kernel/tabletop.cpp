// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabletop.h"

#include <algorithm>

#include "translate.h"

namespace otklik {

using namespace Qt::Literals::StringLiterals;

/// -1: the row that was told is not among them.
static qsizetype headerAmong(const QList<TableRow> &rows, const TableReader::Options &options)
{
    if (options.headerRow > 0) {
        const auto told =
            std::ranges::find_if(rows, [&](const TableRow &row) { return row.number == options.headerRow; });
        return told == rows.cend() ? -1 : told - rows.cbegin();
    }
    if (!options.headerScore || rows.isEmpty())
        return 0;
    qsizetype best = 0;
    int most = options.headerScore(rows.first().cells);
    for (qsizetype i = 1; i < std::min<qsizetype>(rows.size(), TableReader::mostAboveHeader); ++i) {
        const int known = options.headerScore(rows[i].cells);
        const auto filled =
            std::ranges::count_if(rows[i].cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        // one known word alone may as well stand in somebody's row
        if (known > most && (known > 1 || filled == 1)) {
            best = i;
            most = known;
        }
    }
    return best;
}

qint64 rowsAtTheTop(const TableReader::Options &options)
{
    return options.headerRow > 0 || options.headerScore
               ? std::max<qint64>(options.headerRow, TableReader::mostAboveHeader)
               : 1;
}

static Error noHeaderRow(qint64 row)
{
    return {Failure::Invalid, u"table.no_header_row"_s,
            translate("Kernel", "Row %1, which was said to be the header, is empty or is not there.").arg(row)};
}

void fitRow(QStringList &cells, qsizetype width, bool pad)
{
    while (cells.size() > width && cells.last().isEmpty())
        cells.removeLast();
    if (cells.size() > width + 2) {
        const QString last = cells.last();
        cells.resize(width + 2);
        cells.last() = last;
    }
    while (pad && cells.size() < width)
        cells.append(QString());
}

Result<qsizetype> TableTop::settle(const QList<TableRow> &rows, const TableReader::Options &options)
{
    const qsizetype place = headerAmong(rows, options);
    if (place < 0)
        return fail(noHeaderRow(options.headerRow));
    m_header = rows[place];
    m_rows = rows.first(std::min<qsizetype>(rows.size(), std::max<qsizetype>(TableReader::mostAboveHeader, place + 1)));
    return place;
}

Result<bool> TableTop::find(const TableReader::Options &options,
                            const std::function<Result<bool>(QStringList &, qint64 &)> &read)
{
    const qint64 wanted = rowsAtTheTop(options);
    QList<TableRow> rows;
    qsizetype characters = 0;
    while (rows.size() < wanted && characters < TableReader::mostCharactersAhead) {
        TableRow row;
        const auto got = read(row.cells, row.number);
        if (!got) {
            m_failure = got.error();
            break;
        }
        m_ended = !*got;
        if (m_ended)
            break;
        for (const QString &cell : std::as_const(row.cells))
            characters += cell.size();
        rows.append(std::move(row));
    }
    if (rows.isEmpty()) {
        if (m_failure)
            return fail(*m_failure);
        return false;
    }
    OTKLIK_TRY(place, settle(rows, options));
    for (qsizetype i = place + 1; i < rows.size(); ++i) {
        m_waiting.push_back(std::move(rows[i]));
        fitRow(m_waiting.back().cells, m_header.cells.size(), true);
    }
    return true;
}

std::optional<Result<bool>> TableTop::next(QStringList &row, qint64 &number)
{
    if (!m_waiting.empty()) {
        row = std::move(m_waiting.front().cells);
        number = m_waiting.front().number;
        m_waiting.pop_front();
        return Result<bool>(true);
    }
    if (m_failure)
        return Result<bool>(fail(*m_failure));
    return m_ended ? std::optional(Result<bool>(false)) : std::nullopt;
}

} // namespace otklik
