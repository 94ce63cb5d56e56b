// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagetext.h"

#include "languagepattern.h"

#include <QCoreApplication>

namespace otklik {

MessageText::MessageText() = default;
MessageText::MessageText(MessageText &&) noexcept = default;
MessageText &MessageText::operator=(MessageText &&) noexcept = default;
MessageText::~MessageText() = default;

Result<MessageText> MessageText::compile(const QMap<QString, QString> &patterns, const QStringList &moreFields)
{
    if (patterns.isEmpty())
        return fail(Failure::Invalid, QStringLiteral("text.none"),
                    QCoreApplication::translate("Kernel", "The message has no text in any language."));
    MessageText text;
    text.m_patterns = patterns;
    for (auto it = patterns.cbegin(); it != patterns.cend(); ++it) {
        if (it.key().isEmpty() || it.value().trimmed().isEmpty())
            return fail(Failure::Invalid, QStringLiteral("text.empty"),
                        QCoreApplication::translate("Kernel", "The text in language «%1» is empty.").arg(it.key()));
        OTKLIK_TRY(pattern, LanguagePattern::compile(it.key(), it.value(), moreFields));
        text.m_compiled.emplace(it.key(), std::move(pattern));
    }
    return text;
}

Result<QString> MessageText::fill(const QString &language, const QVariantMap &fields) const
{
    const auto pattern = m_compiled.find(language);
    if (pattern == m_compiled.end())
        return fail(Failure::NotFound, QStringLiteral("text.no_language"),
                    QCoreApplication::translate("Kernel", "The message has no text in language «%1».").arg(language));
    return pattern->second->fill(fields);
}

QStringList MessageText::languages() const
{
    return m_patterns.keys();
}

bool MessageText::hasLanguage(const QString &language) const
{
    return m_patterns.contains(language);
}

QStringList MessageText::fieldNames() const
{
    QStringList names;
    for (const auto &[language, pattern] : m_compiled)
        names += pattern->fieldNames();
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList messageFieldNames()
{
    return {QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("patronymic"),
            QStringLiteral("full_name"),  QStringLiteral("age"),         QStringLiteral("birth_date"),
            QStringLiteral("district"),   QStringLiteral("language"),    QStringLiteral("sex")};
}

} // namespace otklik
