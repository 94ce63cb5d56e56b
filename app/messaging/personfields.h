// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <QVariantMap>

#include "rows.h"

namespace otklik::messaging {

/// What a message text sees of a person: previews, prices and the dispatcher fill by this one function, so that what
/// was looked at is what leaves. \a row has the columns family_name, given_name, patronymic, birth_date, sex and
/// district of v_people_person; \a language is that of the text; \a today is the person's own date, for the age.
/// Only the fields named in \a wanted (MessageText::fieldNames()); attribute_NAME is added by the caller.
[[nodiscard]] QVariantMap personFields(const store::Row &row, const QString &language, const QStringList &wanted,
                                       const QDate &today);

/// Whole years from \a born to \a today; born on 29 February: a year older on 1 March of common years.
[[nodiscard]] int ageOn(const QDate &today, const QDate &born);

} // namespace otklik::messaging
