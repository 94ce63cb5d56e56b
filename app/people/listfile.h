// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <memory>

#include "result.h"

namespace otklik::people {

/// A list that leaves the house, line by line and without holding it: .xlsx (every cell a text; as many sheets as it
/// takes, the header on each) or .csv (UTF-8 with a byte order mark; exportcell.h keeps spreadsheets from executing
/// it). Readable by its owner only; the name is taken by the whole file or not at all. One thread.
class ListFile
{
public:
    static constexpr int longestSheet = 1048576; ///< lines, the header among them (what a spreadsheet opens)

    /// By the ending of \a path. \a sheetLines: for tests. Errors (Invalid): export.unknown_format,
    /// export.cannot_write.
    [[nodiscard]] static Result<std::unique_ptr<ListFile>> create(const QString &path, const QStringList &header,
                                                                  int sheetLines = longestSheet);
    virtual ~ListFile() = default;
    ListFile(const ListFile &) = delete;
    ListFile &operator=(const ListFile &) = delete;

    /// False: the disk took no more; finish() then says so.
    [[nodiscard]] virtual bool add(const QStringList &cells) = 0;
    /// Puts the file in its place. Without it nothing is left behind. Error export.cannot_write.
    [[nodiscard]] virtual Done finish() = 0;

protected:
    explicit ListFile(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] tl::unexpected<Error> cannotWrite() const;
    QString m_path;
};

} // namespace otklik::people
