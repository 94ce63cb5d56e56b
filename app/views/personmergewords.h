// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "personsave.h"

/// What a desk says of parts of a person that two desks changed. GUI thread.
namespace otklik::views {

/// «Family name», «Mobile», «Order of the numbers: mobile», an attribute's own name.
[[nodiscard]] QString partWord(const people::PersonPart &part);
/// A value of a conflict in the locale's words; empty: there is none.
[[nodiscard]] QString partText(const PersonClash &clash, const people::PersonPart &part, const QVariant &value);
/// «district, language», each once.
[[nodiscard]] QString partWords(const QList<people::PersonPart> &parts);
/// «Saved. Somebody else changed this meanwhile: district. Both changes are kept.»; «Saved.» where nobody did.
[[nodiscard]] QString savedText(const SavedPerson &saved);
/// The person as lines «Family name: Ivanova», for copying.
[[nodiscard]] QString copyText(const people::Person &person, const QString &district);

} // namespace otklik::views
