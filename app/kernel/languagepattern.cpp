// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagepattern.h"

#include "messagedate.h"
#include "messagetext.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>
#include <unicode/messagepattern.h>

namespace otklik {

namespace {

std::optional<double> numberIn(const QVariant &value)
{
    if (value.isNull() || value.typeId() == QMetaType::QDate || value.typeId() == QMetaType::QDateTime)
        return std::nullopt;
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

bool isNumber(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::UInt ||
           type == QMetaType::ULongLong || type == QMetaType::Double || type == QMetaType::Float;
}

icu::Formattable formattable(double number)
{
    const auto whole = static_cast<int64_t>(number);
    return static_cast<double>(whole) == number ? icu::Formattable(whole) : icu::Formattable(number);
}

/// ICU does not say where the brace is that nothing closes.
qsizetype unclosedBrace(const QString &source)
{
    QList<qsizetype> open;
    bool quoted = false;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        const QChar after = i + 1 < source.size() ? source[i + 1] : QChar();
        if (c == u'\'' && after == u'\'')
            ++i;
        else if (c == u'\'' && (quoted || after == u'{' || after == u'}'))
            quoted = !quoted;
        else if (c == u'{' && !quoted)
            open.append(i);
        else if (c == u'}' && !quoted && !open.isEmpty())
            open.removeLast();
    }
    return open.isEmpty() ? 0 : open.first();
}

bool isAllowed(const QString &field, const QStringList &moreFields)
{
    static const QStringList own = messageFieldNames();
    return own.contains(field) || moreFields.contains(field) ||
           (field.startsWith(u"attribute_") && field.size() > QStringView(u"attribute_").size());
}

} // namespace

LanguagePattern::LanguagePattern(QString language, QString source)
    : m_language(std::move(language)), m_source(std::move(source)), m_locale(m_language.toLatin1().constData()),
      m_plainDate(dateFormat(QStringLiteral("date"), QString(), m_locale))
{
}

tl::unexpected<Error> LanguagePattern::badPattern(qsizetype offset, UErrorCode status) const
{
    const qsizetype place = std::max<qsizetype>(0, offset) + 1;
    QString sentence;
    if (status == U_DEFAULT_KEYWORD_MISSING)
        sentence =
            QCoreApplication::translate("Kernel", "The text in language «%1» has a choice without the branch «other».");
    else if (status == U_UNMATCHED_BRACES)
        sentence = QCoreApplication::translate(
            "Kernel", "The text in language «%1» has an opening or closing brace too many, near character %2.");
    else
        sentence = QCoreApplication::translate("Kernel", "The text in language «%1» cannot be read near character %2.");
    return fail(Failure::Invalid, QStringLiteral("text.bad_pattern"),
                sentence.contains(u"%2") ? sentence.arg(m_language, QString::number(place)) : sentence.arg(m_language));
}

Result<std::unique_ptr<LanguagePattern>> LanguagePattern::compile(const QString &language, const QString &text,
                                                                  const QStringList &moreFields)
{
    std::unique_ptr<LanguagePattern> pattern(new LanguagePattern(language, text));
    OTKLIK_CHECK(pattern->readArguments(moreFields));
    OTKLIK_CHECK(pattern->formatWithout({}));
    return pattern;
}

Done LanguagePattern::readArguments(const QStringList &moreFields)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    const icu::MessagePattern parsed(toIcu(m_source), &place, status);
    if (U_FAILURE(status))
        return badPattern(status == U_UNMATCHED_BRACES ? unclosedBrace(m_source) : place.offset, status);

    for (int32_t i = 0; i < parsed.countParts(); ++i) {
        if (parsed.getPartType(i) != UMSGPAT_PART_TYPE_ARG_START)
            continue;
        const auto &start = parsed.getPart(i);
        const auto &name = parsed.getPart(i + 1);
        Argument argument;
        argument.field = fromIcu(parsed.getSubstring(name));
        argument.name = argument.field;
        argument.start = start.getIndex();
        argument.limit = parsed.getPart(parsed.getLimitPartIndex(i)).getLimit();
        argument.nameStart = name.getIndex();
        if (!isAllowed(argument.field, moreFields))
            return fail(Failure::Invalid, QStringLiteral("text.unknown_field"),
                        QCoreApplication::translate(
                            "Kernel", "The text in language «%1» names the field «%2», which does not exist.")
                            .arg(m_language, argument.field));
        if (start.getArgType() == UMSGPAT_ARG_TYPE_SIMPLE) {
            const bool styled = parsed.getPartType(i + 3) == UMSGPAT_PART_TYPE_ARG_STYLE;
            OTKLIK_CHECK(readSimple(argument, fromIcu(parsed.getSubstring(parsed.getPart(i + 2))).toLower(),
                                    styled ? fromIcu(parsed.getSubstring(parsed.getPart(i + 3))) : QString()));
        } else if (start.getArgType() == UMSGPAT_ARG_TYPE_SELECT) {
            argument.kind = Kind::Choice;
            argument.name = QStringLiteral("text_of_") + argument.field;
        } else if (start.getArgType() != UMSGPAT_ARG_TYPE_NONE) {
            argument.kind = Kind::Counted;
            argument.name = QStringLiteral("number_of_") + argument.field;
        }
        m_fields.append(argument.field);
        m_arguments.push_back(std::move(argument));
    }
    m_fields.removeDuplicates();
    m_fields.sort();
    m_names.reserve(m_arguments.size());
    for (const Argument &argument : m_arguments)
        m_names.push_back(toIcu(argument.name));
    m_values.resize(m_arguments.size());
    return {};
}

Done LanguagePattern::readSimple(Argument &argument, const QString &type, const QString &style)
{
    static const QStringList counting{QStringLiteral("number"), QStringLiteral("spellout"), QStringLiteral("ordinal"),
                                      QStringLiteral("duration")};
    if (counting.contains(type)) {
        argument.kind = Kind::Counted;
        argument.name = QStringLiteral("number_of_") + argument.field;
        return {};
    }
    if (type != u"date" && type != u"time")
        return badPattern(argument.start, U_ILLEGAL_ARGUMENT_ERROR);
    argument.kind = Kind::Date;
    argument.name = QStringLiteral("date_%1").arg(m_arguments.size());
    argument.dateFormat = dateFormat(type, style, m_locale);
    if (!argument.dateFormat)
        return badPattern(argument.start, U_ILLEGAL_ARGUMENT_ERROR);
    return {};
}

Result<icu::MessageFormat *> LanguagePattern::formatWithout(const QSet<QString> &missing)
{
    QStringList sorted(missing.begin(), missing.end());
    sorted.sort();
    const QString key = sorted.join(u' ');
    if (const auto known = m_formats.find(key); known != m_formats.end())
        return known->second.get();

    QString rewritten;
    qsizetype done = 0;
    for (const Argument &argument : m_arguments) {
        if (argument.start < done)
            continue; // inside one that was cut out
        if (argument.kind == Kind::Counted && missing.contains(argument.field)) {
            rewritten += QStringView(m_source).mid(done, argument.start - done);
            done = argument.limit;
        } else if (argument.kind == Kind::Date) {
            rewritten += QStringView(m_source).mid(done, argument.start - done);
            rewritten += u'{' + argument.name + u'}';
            done = argument.limit;
        } else {
            rewritten += QStringView(m_source).mid(done, argument.nameStart - done);
            rewritten += argument.name;
            done = argument.nameStart + argument.field.size();
        }
    }
    rewritten += QStringView(m_source).mid(done);

    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    auto format = std::make_unique<icu::MessageFormat>(toIcu(rewritten), m_locale, place, status);
    if (U_FAILURE(status))
        return badPattern(place.offset, status);
    return m_formats.emplace(key, std::move(format)).first->second.get();
}

icu::Formattable LanguagePattern::valueOf(const Argument &argument, const QVariant &value) const
{
    switch (argument.kind) {
    case Kind::Counted:
        return formattable(numberIn(value).value_or(0));
    case Kind::Date:
        if (const auto wall = wallTime(value))
            return {dateText(*argument.dateFormat, *wall)};
        return {icu::UnicodeString()};
    case Kind::Plain:
        if (value.typeId() != QMetaType::QString) {
            if (isNumber(value) && !value.isNull())
                return formattable(value.toDouble());
            if (const auto wall = wallTime(value))
                return {dateText(*m_plainDate, *wall)};
        }
        break;
    case Kind::Choice:
        break;
    }
    return {toIcu(value.toString())};
}

Result<QString> LanguagePattern::fill(const QVariantMap &fields)
{
    QSet<QString> missing;
    for (size_t i = 0; i < m_arguments.size(); ++i) {
        const Argument &argument = m_arguments[i];
        const QVariant value = fields.value(argument.field);
        if (argument.kind == Kind::Counted && !numberIn(value))
            missing.insert(argument.field);
        m_values[i] = valueOf(argument, value);
    }
    OTKLIK_TRY(format, formatWithout(missing));
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString filled;
    format->format(m_names.data(), m_values.data(), static_cast<int32_t>(m_names.size()), filled, status);
    if (U_FAILURE(status))
        return fail(Failure::Invalid, QStringLiteral("text.cannot_fill"),
                    QCoreApplication::translate("Kernel", "The text in language «%1» cannot be filled for this person.")
                        .arg(m_language));
    return fromIcu(filled);
}

} // namespace otklik
