// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledelimiter.h"

#include <QHash>
#include <algorithm>
#include <csv.h>

namespace otklik {

namespace {

constexpr char delimiters[]{',', ';', '\t', '|'};

/// The separator that stands most often in the first line that has anything, outside quotation marks.
char usualDelimiter(const QByteArray &text)
{
    int counts[4]{};
    bool quoted = false;
    bool begun = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r')) {
            if (begun)
                break;
            continue;
        }
        begun = true;
        for (int i = 0; i < 4 && !quoted; ++i)
            counts[i] += c == delimiters[i] ? 1 : 0;
    }
    return delimiters[std::max_element(counts, counts + 4) - counts];
}

/// The first lines that have anything, as they would be read with this separator.
class FirstRows
{
public:
    FirstRows(const QByteArray &text, char delimiter)
    {
        csv_parser parser{};
        csv_init(&parser, 0); // a stray quotation mark stops nothing here
        csv_set_delim(&parser, static_cast<uchar>(delimiter));
        for (qsizetype done = 0; done < text.size() && m_rows.size() < TableReader::mostAboveHeader;) {
            const auto piece = std::min<qsizetype>(1024, text.size() - done);
            csv_parse(&parser, text.constData() + done, size_t(piece), onCell, onRecordEnd, this);
            done += piece;
        }
        csv_fini(&parser, onCell, onRecordEnd, this);
        csv_free(&parser);
        m_rows.resize(std::min<qsizetype>(m_rows.size(), TableReader::mostAboveHeader));
    }
    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }

private:
    static void onCell(void *text, size_t size, void *self)
    {
        static_cast<FirstRows *>(self)->m_cells
            << QString::fromUtf8(static_cast<const char *>(text), qsizetype(size)).trimmed();
    }
    static void onRecordEnd(int, void *self)
    {
        auto &cells = static_cast<FirstRows *>(self)->m_cells;
        if (cells.size() > 1 || !cells.value(0).isEmpty())
            static_cast<FirstRows *>(self)->m_rows << cells;
        cells.clear();
    }
    QStringList m_cells;
    QList<QStringList> m_rows;
};

QList<QStringList> firstRows(const QByteArray &text, char delimiter)
{
    return FirstRows(text, delimiter).rows();
}

} // namespace

char tableDelimiter(const QByteArray &text, const TableReader::Options &options)
{
    const char usual = usualDelimiter(text);
    if (!options.headerScore)
        return usual;
    const auto scoreOf = [&](const QList<QStringList> &rows) {
        int most = 0;
        for (const QStringList &row : rows)
            most = std::max(most, options.headerScore(row));
        return most;
    };
    const QList<QStringList> usualRows = firstRows(text, usual);
    char best = usual;
    int most = scoreOf(usualRows);
    qsizetype alike = 0;
    for (const char delimiter : delimiters) {
        const QList<QStringList> rows = firstRows(text, delimiter);
        if (const int score = scoreOf(rows); score > most) {
            best = delimiter;
            most = score;
        }
        if (most > 0 || usualRows.isEmpty() || usualRows.first().size() > 1)
            continue;
        QHash<qsizetype, qsizetype> widths;
        for (const QStringList &row : rows) {
            if (row.size() > 1 && ++widths[row.size()] > std::max<qsizetype>(alike, 1)) {
                alike = widths[row.size()];
                best = delimiter;
            }
        }
    }
    return best;
}

} // namespace otklik
