// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSet>
#include <QStringList>
#include <QVariantMap>
#include <map>
#include <memory>
#include <unicode/datefmt.h>
#include <unicode/locid.h>
#include <unicode/msgfmt.h>
#include <vector>

namespace otklik {

/// The text of a message in one language: what MessageText holds for each. One thread at a time.
///
/// ICU alone fills a pattern only when every argument is there and has the right type, and shows dates in the zone of
/// the machine. So arguments that need help are rewritten before ICU sees them: a date becomes a text made here, a
/// select takes its field's text, and a counting argument whose field is missing is cut out.
class LanguagePattern
{
public:
    [[nodiscard]] static Result<std::unique_ptr<LanguagePattern>> compile(const QString &language, const QString &text,
                                                                          const QStringList &moreFields);
    [[nodiscard]] Result<QString> fill(const QVariantMap &fields);
    [[nodiscard]] QStringList fieldNames() const { return m_fields; }

private:
    enum class Kind { Plain, Counted, Date, Choice };
    /// One {…} of the source; start and limit are indices into it.
    struct Argument
    {
        QString field;
        QString name; ///< by which ICU asks for it
        Kind kind = Kind::Plain;
        qsizetype start = 0;
        qsizetype limit = 0;
        qsizetype nameStart = 0;
        std::unique_ptr<icu::DateFormat> dateFormat; ///< only of a date
    };

    LanguagePattern(QString language, QString source);
    [[nodiscard]] Done readArguments(const QStringList &moreFields);
    [[nodiscard]] Done readSimple(Argument &argument, const QString &type, const QString &style);
    [[nodiscard]] Result<icu::MessageFormat *> formatWithout(const QSet<QString> &missing);
    [[nodiscard]] icu::Formattable valueOf(const Argument &argument, const QVariant &value) const;
    [[nodiscard]] tl::unexpected<Error> badPattern(qsizetype offset, UErrorCode status) const;

    QString m_language;
    QString m_source;
    icu::Locale m_locale;
    QStringList m_fields;
    std::vector<Argument> m_arguments;
    std::unique_ptr<icu::DateFormat> m_plainDate;
    std::vector<icu::UnicodeString> m_names;
    std::vector<icu::Formattable> m_values;
    std::map<QString, std::unique_ptr<icu::MessageFormat>> m_formats; ///< by the missing fields, joined
};

} // namespace otklik
