// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "importresult.h"
#include "peoplefileimport.h"

namespace otklik::views {

/// What a column of a file may become, as it is chosen from a list.
struct ColumnMeaning
{
    QString canonical; ///< "family_name", "topic:health"; empty: passed over
    QString word;      ///< «Family name»
};

/// A file before it is imported, with what its columns may become.
struct ImportLook
{
    people::ImportFacts facts;
    QList<ColumnMeaning> meanings; ///< passing over first, topics last
};

/// \a headers and \a reading as ImportOptions has them. Errors: those of people::lookAtImport().
[[nodiscard]] Result<ImportLook> lookAtImport(store::Database &database, const QString &path, FileKind kind,
                                              const QHash<QString, QString> &headers,
                                              const people::ReadingOptions &reading);

/// «Family name» for "family_name"; the text itself where it has no word.
[[nodiscard]] QString columnWord(const QString &canonical);
/// The names by which a map knows the columns of a file: the second of two with one header is «Header (2)».
[[nodiscard]] QStringList mapNames(const people::ImportFacts &facts);
/// One sentence: format, encoding, separator, order of dates and how it was found out, rows.
[[nodiscard]] QString factsText(const people::ImportFacts &facts);
/// What separates the cells: «comma».
[[nodiscard]] QString delimiterWord(char delimiter);
[[nodiscard]] QString dateOrderWord(people::DateOrder order);
/// What becomes of a full name: «Family name: Smith · Given name: Anna».
[[nodiscard]] QString splitText(const people::NameSplit &split);
/// The same after the name itself, for a list of those that could be meant otherwise.
[[nodiscard]] QString splitReport(const people::NameSplit &split);
/// Why a row looks like somebody who is there already, as a sentence.
[[nodiscard]] QString suspectText(const people::ImportSuspect &suspect);
/// That this very file was imported before: when, and by whom.
[[nodiscard]] QString seenText(const people::SeenBefore &seen);
/// How a column got its meaning, in a few words.
[[nodiscard]] QString matchWord(people::ColumnMatch match);

} // namespace otklik::views
