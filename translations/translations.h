// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace otklik {

/// The languages that the programs speak whole: en, ru, uk, ar.
[[nodiscard]] QStringList spokenLanguages();
/// The best of them for the machine's locale (LC_ALL, LC_MESSAGES, LANG); English where none fits.
[[nodiscard]] QString languageOfLocale();
/// Installs this program's texts, and Qt's own where they are found, in the application. Called again it replaces them.
void speak(const QString &language);

} // namespace otklik
