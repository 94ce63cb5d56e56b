// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include "rule.h"

namespace otklik::audience {

enum class FieldKind {
    Number,   ///< whole numbers
    Date,     ///< "1990-05-17"
    Choice,   ///< one of `choices`
    Code,     ///< a code: language, time zone
    District, ///< a code of the pick list
    Text,     ///< names, external id
    YesNo,    ///< true, false
    Attribute ///< text; numbers and dates compare as such
};

/// A field that a rule may test, and how: what a rule editor offers.
struct RuleField
{
    QString name;  ///< as in JSON
    QString label; ///< in the locale's language
    FieldKind kind = FieldKind::Text;
    QList<Op> ops;
    QStringList choices;
};

/// All fields but attributes, in the order in which an editor offers them.
[[nodiscard]] QList<RuleField> ruleFields();
/// Also "attribute:NAME"; nothing for an unknown name.
[[nodiscard]] std::optional<RuleField> ruleField(const QString &name);
/// The five stages of a service's life cycle.
[[nodiscard]] QStringList ruleStages();
/// States that {"got":…,"outcome":…} may name.
[[nodiscard]] QStringList ruleOutcomes();
/// sms, voice, email, viber.
[[nodiscard]] QStringList ruleChannels();

} // namespace otklik::audience
