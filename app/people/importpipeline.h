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
};

[[nodiscard]] tl::unexpected<Error> importCancelled();
[[nodiscard]] inline bool isCancelled(const ImportOptions &options)
{
    return options.cancelled && options.cancelled->load(std::memory_order_relaxed);
}

/// Rows that are checked and stored together: enough to make one statement worth its while, few enough to cancel soon.
inline constexpr int importBatch = 5000;

/// Reads the file to its end in bounded memory. While this thread stores a batch, others check the next ones with
/// \a check(QList<RawRow>) → Batch, a pure function; \a keep(Batch &&, rows) → Done gets them in the order of the file.
template <class Check, class Keep>
[[nodiscard]] Done pumpRows(ImportFile &file, const ImportOptions &options, Check check, Keep keep)
{
    using Batch = std::invoke_result_t<Check, const QList<RawRow> &>;
    TableReader &table = *file.table;
    std::deque<std::pair<QFuture<Batch>, qint64>> ahead;
    QThreadPool pool; // after the futures: waits for its threads first, whichever way we leave
    const size_t most = size_t(pool.maxThreadCount()) + 1;
    QElapsedTimer sinceReport;
    sinceReport.start();
    ImportProgress progress{0, table.size(), 0};
    bool more = true;
    while (more || !ahead.empty()) {
        while (more && ahead.size() < most) {
            QList<RawRow> rows;
            rows.reserve(importBatch);
            while (more && rows.size() < importBatch) {
                RawRow row;
                const auto got = table.next(row.cells);
                if (!got)
                    return refusedFile(got.error());
                more = *got;
                if (more) {
                    row.line = table.rowNumber();
                    rows.append(std::move(row));
                }
            }
            progress.rows += rows.size();
            const qint64 count = rows.size();
            if (count > 0)
                ahead.emplace_back(QtConcurrent::run(&pool, [check, rows = std::move(rows)] { return check(rows); }),
                                   count);
        }
        if (isCancelled(options))
            return importCancelled();
        if (!ahead.empty()) {
            auto [future, count] = std::move(ahead.front());
            ahead.pop_front();
            OTKLIK_CHECK(keep(future.takeResult(), count));
        }
        progress.bytesRead = table.bytesRead();
        if (options.progress && (sinceReport.elapsed() >= 100 || (!more && ahead.empty()))) {
            options.progress(progress);
            sinceReport.restart();
        }
    }
    return {};
}

} // namespace otklik::people
