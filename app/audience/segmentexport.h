// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "rule.h"

namespace otklik::audience {

/// Writes those who fit a rule into a file: .csv (UTF-8 with a byte order mark, formula-safe, phones without the plus)
/// or .xlsx (every cell a text). The file is readable by its owner only and appears whole or not at all. Whether it may
/// leave the house is asked before (privacy::askForExport). Lives on the thread of its database.
class SegmentExport
{
public:
    explicit SegmentExport(store::Database &database) : m_database(database) {}

    /// How many rows were written. Errors: export.unknown_format, export.cannot_write (Invalid), those of RuleCompiler.
    [[nodiscard]] Result<qint64> write(const Rule &rule, const QString &path);

private:
    using Line = std::function<bool(const QStringList &)>;
    [[nodiscard]] Result<qint64> walk(const Rule &rule, const Line &line);
    [[nodiscard]] Result<qint64> writeCsv(const Rule &rule, const QString &path);
    [[nodiscard]] Result<qint64> writeXlsx(const Rule &rule, const QString &path);
    store::Database &m_database;
};

} // namespace otklik::audience
