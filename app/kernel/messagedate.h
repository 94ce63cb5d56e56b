// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <memory>
#include <optional>
#include <unicode/datefmt.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace otklik {

// How the texts of messages show dates: in ICU's words of the language, but as the value's own clock shows them, never
// in the zone of the machine.

[[nodiscard]] icu::UnicodeString toIcu(const QString &text);
[[nodiscard]] QString fromIcu(const icu::UnicodeString &text);

/// Milliseconds of what the value's own clock shows, counted as if it were UTC, where the formats below stand. Nothing
/// where the value is neither a QDate, QTime or QDateTime nor an ISO 8601 text.
[[nodiscard]] std::optional<UDate> wallTime(const QVariant &value);

/// Of an argument's type ("date", "time") and style (short … full, "::skeleton", a pattern). Null where ICU refuses it.
[[nodiscard]] std::unique_ptr<icu::DateFormat> dateFormat(const QString &type, const QString &style,
                                                          const icu::Locale &locale);

/// The date with plain blanks: CLDR's narrow one before PM would by itself turn an English SMS into UCS-2 and double
/// its price.
[[nodiscard]] icu::UnicodeString dateText(const icu::DateFormat &format, UDate wall);

} // namespace otklik
