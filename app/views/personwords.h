// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include "person.h"

/// What a desk says of a person in the locale's words, numbers and dates. GUI thread.
namespace otklik::views {

/// «SMS», «Voice call», «No messages at all» of "sms", "voice", "none"; «Not said» of "".
[[nodiscard]] QString channelWord(const QString &channel);
[[nodiscard]] QString addressKindWord(people::AddressKind kind);
[[nodiscard]] QString sexWord(people::Sex sex);
/// «34 years»; empty where the birth date is not known.
[[nodiscard]] QString ageText(const people::Person &person, const QDate &today);
[[nodiscard]] QString personName(const people::Person &person);
/// "+7 916 123-45-67", which reads from left to right in every text; other text as it is.
[[nodiscard]] QString phoneText(const QString &value);
/// \a text so that it reads from left to right inside a text of any direction (Unicode LRI … PDI).
[[nodiscard]] QString leftToRight(const QString &text);
/// The first living mobile, else landline; empty: none.
[[nodiscard]] QString phoneOf(const people::Person &person);
/// «Call centre» of "call_centre"; where a word of consent came from.
[[nodiscard]] QString consentSourceWord(const QString &source);
/// «Received the service» of "service".
[[nodiscard]] QString stageEventWord(const QString &stage);
/// «Portal» of "portal".
[[nodiscard]] QString sectorWord(const QString &sector);
/// «12 Mar 2026» and «12 Mar 2026, 10:15» (local time).
[[nodiscard]] QString dayText(const QDate &day);
/// The same without the year where it is that of \a today.
[[nodiscard]] QString dayText(const QDate &day, const QDate &today);
[[nodiscard]] QString instantText(const QDateTime &instant);

} // namespace otklik::views
