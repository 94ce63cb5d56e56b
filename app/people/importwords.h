// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

#include "person.h"

/// What people write in cells and headers, in English, Russian, Ukrainian and Arabic. Pure functions, any thread.
namespace otklik::people {

/// Case, spaces, underscores, hyphens, points and the byte order mark do not matter in headers and words.
[[nodiscard]] QString wordKey(const QString &text);

[[nodiscard]] std::optional<Sex> sexFromWord(const QString &word);
/// yes / no, да / нет, так / ні, نعم / لا, 1 / 0, true / false, + / -.
[[nodiscard]] std::optional<bool> yesNoFromWord(const QString &word);
/// ISO 639-1 of a code (639-1 or 639-2) or of a language's name; empty where unknown.
[[nodiscard]] QString languageFromWord(const QString &word);
/// sms, voice, email, viber, none; empty where unknown.
[[nodiscard]] QString channelFromWord(const QString &word);
/// indifference, search, acquaintance, service, after; empty where unknown.
[[nodiscard]] QString stageFromWord(const QString &word);
/// portal, social, promotion, offline; empty where unknown.
[[nodiscard]] QString sectorFromWord(const QString &word);

/// Canonical names that a file of people may have ("family_name" …), without `topic:` and `attribute:`.
[[nodiscard]] QStringList personColumns();
[[nodiscard]] QStringList eventColumns();
/// The canonical name of a header of a file of people, "topic:<code>" and "attribute:<name>" included; empty: unknown.
[[nodiscard]] QString personColumn(const QString &header);
[[nodiscard]] QString eventColumn(const QString &header);

} // namespace otklik::people
