// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagedate.h"

#include <QDateTime>
#include <map>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

namespace otklik {

namespace {

std::unique_ptr<icu::DateFormat> atUtc(icu::DateFormat *made)
{
    std::unique_ptr<icu::DateFormat> format(made);
    if (format)
        format->setTimeZone(*icu::TimeZone::getGMT());
    return format;
}

} // namespace

icu::UnicodeString toIcu(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size())};
}

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

std::optional<UDate> wallTime(const QVariant &value)
{
    const auto asUtc = [](const QDate &date, const QTime &time) {
        return static_cast<UDate>(QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch());
    };
    switch (value.typeId()) {
    case QMetaType::QDate:
        return value.toDate().isValid() ? std::optional(asUtc(value.toDate(), QTime(0, 0))) : std::nullopt;
    case QMetaType::QTime:
        return value.toTime().isValid() ? std::optional(asUtc(QDate(1970, 1, 1), value.toTime())) : std::nullopt;
    case QMetaType::QDateTime: {
        const QDateTime instant = value.toDateTime();
        return instant.isValid() ? std::optional(asUtc(instant.date(), instant.time())) : std::nullopt;
    }
    case QMetaType::QString: {
        const QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return instant.isValid() ? std::optional(asUtc(instant.date(), instant.time())) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

std::unique_ptr<icu::DateFormat> dateFormat(const QString &type, const QString &given, const icu::Locale &locale)
{
    const QString style = given.trimmed();
    UErrorCode status = U_ZERO_ERROR;
    if (style.startsWith(u"::"))
        return atUtc(icu::DateFormat::createInstanceForSkeleton(toIcu(style.mid(2)), locale, status));
    static const std::map<QString, icu::DateFormat::EStyle> styles{{QString(), icu::DateFormat::kDefault},
                                                                   {QStringLiteral("short"), icu::DateFormat::kShort},
                                                                   {QStringLiteral("medium"), icu::DateFormat::kMedium},
                                                                   {QStringLiteral("long"), icu::DateFormat::kLong},
                                                                   {QStringLiteral("full"), icu::DateFormat::kFull}};
    const auto known = styles.find(style.toLower());
    if (known == styles.end()) {
        auto format = std::make_unique<icu::SimpleDateFormat>(toIcu(style), locale, status);
        return U_SUCCESS(status) ? atUtc(format.release()) : nullptr;
    }
    return atUtc(type == u"time" ? icu::DateFormat::createTimeInstance(known->second, locale)
                                 : icu::DateFormat::createDateInstance(known->second, locale));
}

icu::UnicodeString dateText(const icu::DateFormat &format, UDate wall)
{
    icu::UnicodeString text;
    format.format(wall, text);
    for (const char16_t blank : {u'\u202f', u'\u00a0', u'\u2009'})
        text.findAndReplace(icu::UnicodeString(blank), icu::UnicodeString(u' '));
    return text;
}

} // namespace otklik
