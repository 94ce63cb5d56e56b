// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include "database.h"
#include "optoutwords.h"

namespace otklik::inbox {

/// What the table `setting` says of inbound messages.
struct InboundSettings
{
    QString organisation;         ///< organisation.name: who writes, in the answers
    QString language;             ///< organisation.language: where the person's is not known
    QString region;               ///< organisation.region: of numbers without +
    int answersDays = 7;          ///< inbound.answers_days: so long a message counts as an answer to the newest of ours
    QStringList canned;           ///< inbound.canned: answers to choose from at the desk, one a line
    QMap<QString, QString> texts; ///< inbound.text.stop.ru …: own words instead of answerText()'s

    /// The defaults, with what the database says otherwise; what makes no sense there is passed over.
    [[nodiscard]] static Result<InboundSettings> read(store::Database &database);
    /// Stores organisation, answersDays and canned. On PostgreSQL administrators may. Error inbox.bad_days.
    [[nodiscard]] Done save(store::Database &database) const;
};

/// What the program answers to STOP, START and HELP in \a language (ru, uk, ar, en, fr, de, es; any other is answered
/// in English), short enough for one or two parts of an SMS. \a topic: the topic's name; empty: everything.
[[nodiscard]] QString answerText(InboundAction action, const QString &language, const QString &topic,
                                 const InboundSettings &settings);
/// The first of these languages that answerText() has words for; "en" where it has for none.
[[nodiscard]] QString answerLanguage(const QStringList &languages);

} // namespace otklik::inbox
