// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace otklik::inbox {

/// What a message asks for by a word that it stands for alone.
enum class InboundAction { Stop, Start, Help, Other };
/// "stop", "start", "help", "other": the spelling of JSON, SQL and code.
[[nodiscard]] QString actionName(InboundAction action);

struct Classified
{
    InboundAction action = InboundAction::Other;
    QString topic;    ///< what stands after the word, as it was written, in lower case; empty: everything
    QString language; ///< of the word, where it belongs to one: "ru"; empty: to several
    bool operator==(const Classified &) const = default;
};

/// Reads an inbound message for words of opting out and in, in Russian, Ukrainian, Arabic, English, French, German and
/// Spanish, whatever \a language the person reads: people write STOP in any. Only what surely is such a word counts:
///  - a word of the lists alone, or with words that add nothing («please», «сообщения», «мне»);
///  - the word first and one further word: that is the topic. Where \a topics are given (codes and names), a topic of
///    several words too;
///  - a sentence of the lists («не присылайте больше»), with words that add nothing.
/// Anything else is Other and for a person: «не могу остановиться», «bus stop», «cancel my appointment». YES is not
/// read as START, as some gateways do: a reminder asks for it as an answer. Pure; any thread.
[[nodiscard]] Classified classify(const QString &text, const QString &language = {}, const QStringList &topics = {});

/// Whether \a word, as a person writes it («новостей»), names the topic with this code and name («news», «Новости»).
[[nodiscard]] bool namesTopic(const QString &word, const QString &code, const QString &name);

} // namespace otklik::inbox
