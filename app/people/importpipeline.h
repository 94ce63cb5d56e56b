// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <deque>
#include <memory>

#include "importfile.h"

namespace otklik::people {

/// A record of the file and which one it is.
struct RawRow
{
    qint64 line = 0;
    QStringList cells;
    qint64 hash = 0;   ///< of all that it says (RowPrint); 0: it is never known again
    QString key;       ///< its external id
    qint64 person = 0; ///< the stored person who has that id; 0: nobody, or not known yet
    qint64 newId = 0;  ///< whom it becomes if it is nobody stored
};

[[nodiscard]] tl::unexpected<Error> importCancelled();
[[nodiscard]] inline bool isCancelled(const ImportOptions &options)
{
    return options.cancelled && options.cancelled->load(std::memory_order_relaxed);
}

/// Rows that are checked and stored together: enough to make one statement worth its while, few enough to cancel soon.
inline constexpr int importBatch = 5000;
/// Fewer rows where they are long: what is ahead must not depend on the file.
inline constexpr qsizetype importBatchCharacters = 8 << 20;

/// Rows that were read together.
struct RowChunk
{
    QList<RawRow> rows; ///< to be checked
    /// Rows that say again who stood in another one, and which: they are rejected without being checked.
    QList<std::pair<RawRow, qint64>> repeated;
    qint64 count = 0; ///< all that were read
    bool more = true; ///< the file goes on
    qint64 bytesRead = 0;
};

template <class Prepare>
[[nodiscard]] Result<RowChunk> readChunk(TableReader &table, const Prepare &prepare)
{
    RowChunk chunk;
    chunk.rows.reserve(importBatch);
    qsizetype characters = 0;
    while (chunk.more && chunk.rows.size() < importBatch && characters < importBatchCharacters) {
        RawRow row;
        const auto got = table.next(row.cells);
        if (!got)
            return refusedFile(got.error());
        chunk.more = *got;
        if (!chunk.more)
            break;
        row.line = table.rowNumber();
        for (const QString &cell : std::as_const(row.cells))
            characters += cell.size();
        prepare(row);
        chunk.rows.append(std::move(row));
    }
    chunk.count = chunk.rows.size();
    chunk.bytesRead = table.bytesRead();
    return chunk;
}

/// Reads the file to its end in bounded memory. While this thread stores a batch, others read and check the next ones.
///  * \a prepare(RawRow &): on the reading thread;
///  * \a probe(RowChunk &) → Done: on this thread, before a chunk is checked; may take rows out;
///  * \a check(QList<RawRow>) → Batch: a pure function, on any thread;
///  * \a keep(Batch &&, const RowChunk &) → Done: on this thread, in the order of the file.
template <class Prepare, class Probe, class Check, class Keep>
[[nodiscard]] Done pumpRows(ImportFile &file, const ImportOptions &options, Prepare prepare, Probe probe, Check check,
                            Keep keep)
{
    using Batch = std::invoke_result_t<Check, const QList<RawRow> &>;
    TableReader &table = *file.table;
    std::deque<std::pair<QFuture<Batch>, RowChunk>> ahead;
    QFuture<Result<RowChunk>> reading;
    QThreadPool pool; // after the futures: waits for its threads first, whichever way we leave
    QThreadPool reader;
    reader.setMaxThreadCount(1);
    const size_t most = size_t(pool.maxThreadCount()) + 1;
    const auto readOn = [&] {
        reading = QtConcurrent::run(&reader, [&table, &prepare] { return readChunk(table, prepare); });
    };
    QElapsedTimer sinceReport;
    sinceReport.start();
    ImportProgress progress{0, table.size(), 0};
    bool more = true;
    readOn();
    while (more || !ahead.empty()) {
        while (more && ahead.size() < most) {
            if (!ahead.empty() && !reading.isFinished())
                break; // there is something to store meanwhile
            auto read = reading.takeResult();
            if (!read)
                return fail(read.error());
            RowChunk chunk = std::move(*read);
            more = chunk.more;
            if (more)
                readOn();
            progress.rows += chunk.count;
            progress.bytesRead = chunk.bytesRead;
            if (chunk.count == 0)
                continue;
            OTKLIK_CHECK(probe(chunk));
            if (chunk.rows.isEmpty() && chunk.repeated.isEmpty())
                ahead.emplace_back(QFuture<Batch>(), std::move(chunk));
            else
                ahead.emplace_back(QtConcurrent::run(&pool, [check, rows = chunk.rows] { return check(rows); }),
                                   std::move(chunk));
            if (isCancelled(options))
                return importCancelled();
        }
        if (isCancelled(options))
            return importCancelled();
        if (!ahead.empty()) {
            auto [future, chunk] = std::move(ahead.front());
            ahead.pop_front();
            if (!chunk.rows.isEmpty() || !chunk.repeated.isEmpty())
                OTKLIK_CHECK(keep(future.takeResult(), chunk));
        }
        if (options.progress && (sinceReport.elapsed() >= 100 || (!more && ahead.empty()))) {
            options.progress(progress);
            sinceReport.restart();
        }
    }
    return {};
}

} // namespace otklik::people
