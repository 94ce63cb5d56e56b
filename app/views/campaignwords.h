// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace otklik::campaigns {
struct Brief;
}

namespace otklik::views {

/// «Draft», «Running», …; an unknown code is shown itself.
[[nodiscard]] QString campaignStateWord(const QString &state);
/// A state of the board, short: «Waiting to leave», «Delivered», … of «queued», «delivered» …
[[nodiscard]] QString boardStateWord(const QString &state);
/// The states of the board in the order in which people pass through them.
[[nodiscard]] const QStringList &boardStates();
/// What was decided, short: «Written to at once», «Left out: no consent», … of «send», «excluded:no_consent» …
[[nodiscard]] QString decisionWord(const QString &reason);
/// The same as a sentence for whoever asks why, and what can be done about it.
[[nodiscard]] QString decisionSentence(const QString &reason);
/// The decisions in the order of a board: written to, waiting, then the reasons.
[[nodiscard]] const QStringList &decisionOrder();
/// «Russian» of «ru», in the locale's language for the four that the program speaks, else in the language itself.
[[nodiscard]] QString languageWord(const QString &code);
/// What a field of a message text is called: «Given name» of «given_name».
[[nodiscard]] QString messageFieldWord(const QString &field);
/// What keeps the texts of a brief from being used, said to whoever writes them: Brief::checkTexts() speaks to whoever
/// writes a brief as JSON. Empty: nothing does.
[[nodiscard]] QString textProblem(const campaigns::Brief &brief);

} // namespace otklik::views
