// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "optoutwords.h"

namespace otklik::inbox {

/// One entry of the lists. Words are parted by blanks; «a|b» is one or the other, a star at the end any ending.
struct OptOutPhrase
{
    enum Kind {
        Word,    ///< may be followed by a topic
        Alone,   ///< has too many other meanings to stand with anything but words that add nothing
        Sentence ///< may be followed by «from» and a topic
    };
    InboundAction action;
    Kind kind;
    const char *language; ///< "": several
    const char16_t *words;
};

/// Compiled once: every spelling folded.
struct CompiledPhrase
{
    InboundAction action;
    OptOutPhrase::Kind kind;
    QString language;
    QList<QStringList> words;
};
[[nodiscard]] const QList<CompiledPhrase> &optOutPhrases();
/// Words that add nothing to such a message, folded.
[[nodiscard]] bool addsNothing(const QString &folded);
/// Of those, what may stand before a word that is followed by a topic: «please».
[[nodiscard]] bool isPolite(const QString &folded);
/// Words after which no topic begins: «stop by», «стоп у».
[[nodiscard]] bool beginsNoTopic(const QString &folded);

} // namespace otklik::inbox
