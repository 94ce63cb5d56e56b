// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "ids.h"

namespace otklik::people {

/// What a later room's columns rest on: which import, from which file.
struct ImportSource
{
    ImportId import; ///< its row is in the same transaction; gone again after a dry run
    SiteId site;
    QString fileName;
    QString sha256; ///< of the file, hexadecimal
    QDateTime at;   ///< when the import began, UTC
    bool dryRun = false;
};

/// Columns that belong to a later room (`topic:<code>` to consent). A port of the import: declared here, implemented
/// there.
class ImportExtension
{
public:
    virtual ~ImportExtension() = default;

    /// "topic:" — headers that begin so are its own.
    [[nodiscard]] virtual QString prefix() const = 0;
    /// Called once, inside the transaction, with the claimed headers in canonical form ("topic:health"). An error ends
    /// the import (an unknown topic) with nothing stored.
    [[nodiscard]] virtual Done begin(store::Database &database, const ImportSource &source,
                                     const QStringList &columns) = 0;
    /// Reads one cell that is not empty into its canonical value ("yes", "no"); an empty answer means nothing to do. An
    /// error rejects the row. Called from several threads at once, after begin(): must not touch the database.
    [[nodiscard]] virtual Result<QString> read(const QString &column, const QString &cell) const = 0;

    struct Cell
    {
        PersonId person;
        SiteId site;
        QString column; ///< "topic:health"
        QString value;  ///< from read()
    };
    /// Applies some thousand cells of accepted rows in the import's own transaction; called many times. Answers with
    /// those people for whom something really changed.
    [[nodiscard]] virtual Result<QList<PersonId>> apply(store::Database &database, const QList<Cell> &cells) = 0;
};

} // namespace otklik::people
