// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>
#include <memory>

#include "importpipeline.h"

namespace otklik::people {

/// The rejected rows of a file as a file that can be corrected and imported: UTF-8 with a byte order mark and the
/// separator of the original, so that spreadsheets open it; first the number of the row and what is wrong with it, then
/// the file's own columns. Cells that a spreadsheet would take for a formula get a quote, which an import of this file
/// takes off again. It appears whole at the end, or not at all. One thread.
class RejectFile
{
public:
    /// Nothing is written before there is a row. An empty path: nothing ever.
    RejectFile(QString path, const ImportFile &file);

    /// \a chunk with the errors of its rows, in any order.
    void add(const RowChunk &chunk, const QList<ImportError> &errors);
    /// Puts the file in its place; says in \a result where it is, or why it is not.
    void finish(ImportResult &result);

    /// Whether a header is that of one of our own columns, and what those of a file are (places).
    [[nodiscard]] static bool isOwn(const QString &header);
    [[nodiscard]] static QList<int> ownColumns(const QStringList &headers);
    /// A cell as it was before it was made safe.
    [[nodiscard]] static QString plain(const QString &cell);

private:
    void write(const QStringList &cells);
    void open();
    std::unique_ptr<QSaveFile> m_file;
    QString m_path;
    QString m_problem;
    QStringList m_headers;
    QList<int> m_own;
    char m_delimiter;
};

} // namespace otklik::people
