// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QMap>
#include <QStringList>
#include <QVariantMap>
#include <map>
#include <memory>

namespace otklik {

class LanguagePattern;

/// The text of a message in its languages, each an ICU MessageFormat pattern with named arguments:
/// "{sex, select, female {Уважаемая} other {Уважаемый}} {given_name}". Compiled once, filled for many people.
/// Movable. One thread at a time: ICU's formats keep caches. For a second thread compile again from patterns().
class MessageText
{
public:
    /// `patterns` by language code ("ru", "uk", "ar", "en"). Fields that may be used: given_name, family_name,
    /// patronymic, full_name, age, birth_date, district, language, sex, attribute_NAME, and `moreFields`.
    /// Errors: text.none (no language), text.empty (a blank text), text.bad_pattern (names language and character, from
    /// 1), text.unknown_field (names language and field). Apostrophes follow ICU: '{' quotes, '' is one, a lone ' is
    /// itself.
    [[nodiscard]] static Result<MessageText> compile(const QMap<QString, QString> &patterns,
                                                     const QStringList &moreFields = {});

    MessageText(MessageText &&) noexcept;
    MessageText &operator=(MessageText &&) noexcept;
    ~MessageText();

    /// The text for one person, in the language's own plurals, numbers and dates. A field that is missing or null is
    /// empty text; an argument that counts or formats it (plural, number, date) is left out, a select takes `other`.
    /// A QDate or QDateTime shows its own wall time. Errors: text.no_language, text.cannot_fill.
    [[nodiscard]] Result<QString> fill(const QString &language, const QVariantMap &fields) const;

    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] bool hasLanguage(const QString &language) const;
    [[nodiscard]] const QMap<QString, QString> &patterns() const { return m_patterns; }
    /// Names of the fields that the texts use, each once, sorted: what has to be read for each person.
    [[nodiscard]] QStringList fieldNames() const;

private:
    MessageText();
    QMap<QString, QString> m_patterns;
    std::map<QString, std::unique_ptr<LanguagePattern>> m_compiled;
};

/// The fields that every message may use, without attribute_NAME.
[[nodiscard]] QStringList messageFieldNames();

} // namespace otklik
