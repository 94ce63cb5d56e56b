// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "database.h"
#include "personlistids.h"

namespace otklik::people {

/// A line that names nobody, or several. The sentence holds nothing of the line.
struct KeyProblem
{
    qint64 row = 0; ///< from 1
    QString code;   ///< list.unknown_person, list.ambiguous_person
    QString sentence;
};

struct KeyedPeople
{
    qint64 read = 0;        ///< lines that were not empty
    QList<PersonId> people; ///< each once
    QList<KeyProblem> problems;
};

/// The people behind lines of external ids, phones in any local form of \a region (empty: the organisation's) or e-mail
/// addresses, in sets. A phone that several people share names nobody.
[[nodiscard]] Result<KeyedPeople> peopleByKeys(store::Database &database, SiteId site, const QStringList &lines,
                                               const QString &region = {});

} // namespace otklik::people
