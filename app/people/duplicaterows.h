// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "database.h"
#include "duplicaterules.h"

/// What the statements about duplicates take and give.
namespace otklik::people {

using SoundCache = QHash<QString, NameSound>;

/// People as rows of people_walk_for_duplicates and its like, without addresses. \a sounds remembers names; it is
/// emptied when it gets large.
[[nodiscard]] QList<DuplicateSide> sidesFromRows(const store::Rows &rows, SoundCache &sounds);
/// Gives each of them its phones and e-mail.
[[nodiscard]] Done readSideAddresses(store::Database &database, QList<DuplicateSide> &sides);
[[nodiscard]] Result<QList<DuplicateSide>> readSides(store::Database &database, const QList<PersonId> &ids,
                                                     SoundCache &sounds);
/// Stores the keys of these people. \a compared: they are compared with everybody in this transaction.
[[nodiscard]] Done keepKeys(store::Database &database, const QList<DuplicateSide> &sides,
                            const QList<QList<qint64>> &keys, bool compared);
/// [{"s","p","v","c","k"}] of these people and their keys.
[[nodiscard]] QString keysAsJson(const QList<DuplicateSide> &sides, const QList<QList<qint64>> &keys, bool compared);
[[nodiscard]] QString textsAsJson(const QStringList &texts);
[[nodiscard]] QString numbersAsJson(const QList<qint64> &numbers);

} // namespace otklik::people
