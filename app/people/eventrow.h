// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include "importdates.h"
#include "importpipeline.h"
#include "stagetext.h"

namespace otklik::people {

/// Rows of a file of service events, checked and ready for the staging table.
struct EventBatch
{
    explicit EventBatch(store::Engine engine = store::Engine::Sqlite) : events(engine) {}
    StageText events;
    qint64 taken = 0;
    qint64 rejected = 0;
    qint64 errorCount = 0;
    QList<ImportError> errors;
};

/// Reads the cells of one event after another. Immutable, so any number of threads use it at once.
class EventRowReader
{
public:
    struct Setting
    {
        store::Engine engine = store::Engine::Sqlite;
        ColumnPlan plan;
        QString region;
        QDateTime latest;                ///< UTC; nothing happens later
        QHash<QString, qint64> services; ///< by nameKey() of code and of name
        DateStyle dates;
    };
    explicit EventRowReader(Setting setting);

    [[nodiscard]] EventBatch read(const QList<RawRow> &rows) const;

private:
    Setting m_setting;
    qsizetype m_person, m_service, m_stage, m_sector, m_at, m_source; ///< places of the columns; -1: not there
};

/// An instant as ISO 8601 has it, or a date as dateFromText() takes it with or without a time (21.11.2026 14:30); one
/// without an offset is in UTC, a date alone is its midnight. Invalid otherwise.
[[nodiscard]] QDateTime instantFromText(const QString &text, const DateStyle &style = {});

} // namespace otklik::people
