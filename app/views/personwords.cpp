// SPDX-License-Identifier: GPL-3.0-or-later
#include "personwords.h"

#include <QCoreApplication>
#include <QLocale>

#include "phone.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};

} // namespace

QString channelWord(const QString &channel)
{
    if (channel.isEmpty())
        return Words::tr("Not said", "preferred channel");
    if (channel == "sms"_L1)
        return Words::tr("SMS");
    if (channel == "voice"_L1)
        return Words::tr("Voice call");
    if (channel == "email"_L1)
        return Words::tr("E-mail");
    if (channel == "viber"_L1)
        return Words::tr("Viber");
    if (channel == "none"_L1)
        return Words::tr("No messages", "preferred channel");
    if (channel == "any"_L1)
        return Words::tr("Every channel");
    return channel;
}

QString addressKindWord(people::AddressKind kind)
{
    switch (kind) {
    case people::AddressKind::Landline:
        return Words::tr("Landline");
    case people::AddressKind::Email:
        return Words::tr("E-mail");
    case people::AddressKind::Mobile:
        break;
    }
    return Words::tr("Mobile");
}

QString sexWord(people::Sex sex)
{
    switch (sex) {
    case people::Sex::Female:
        return Words::tr("Female");
    case people::Sex::Male:
        return Words::tr("Male");
    case people::Sex::Unknown:
        break;
    }
    return Words::tr("Not said", "sex");
}

QString ageText(const people::Person &person, const QDate &today)
{
    const int age = person.ageOn(today);
    return age < 0 ? QString() : Words::tr("%n years", nullptr, age);
}

QString personName(const people::Person &person)
{
    return people::displayName(person, QLocale());
}

QString leftToRight(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

QString phoneText(const QString &value)
{
    if (!value.startsWith(u'+'))
        return leftToRight(value);
    const auto phone = Phone::parse(value, {});
    return leftToRight(phone ? phone->formatted() : value);
}

QString phoneOf(const people::Person &person)
{
    const people::Address *best = person.reachableBy(people::AddressKind::Mobile);
    if (!best)
        best = person.reachableBy(people::AddressKind::Landline);
    return best ? best->value : QString();
}

QString consentSourceWord(const QString &source)
{
    if (source == "portal"_L1)
        return Words::tr("Portal");
    if (source == "call_centre"_L1)
        return Words::tr("Call centre");
    if (source == "counter"_L1)
        return Words::tr("Service counter");
    if (source == "event"_L1)
        return Words::tr("Event");
    if (source == "paper"_L1)
        return Words::tr("Paper form");
    if (source == "sms_keyword"_L1)
        return Words::tr("SMS keyword");
    if (source == "import"_L1)
        return Words::tr("Import");
    if (source == "page"_L1)
        return Words::tr("Subscription page");
    if (source == "desk"_L1)
        return Words::tr("Desk");
    if (source == "demo"_L1)
        return Words::tr("Made-up city");
    return source;
}

QString stageEventWord(const QString &stage)
{
    if (stage == "indifference"_L1)
        return Words::tr("Not interested yet");
    if (stage == "search"_L1)
        return Words::tr("Looked for information");
    if (stage == "acquaintance"_L1)
        return Words::tr("Got acquainted");
    if (stage == "service"_L1)
        return Words::tr("Received the service");
    if (stage == "after"_L1)
        return Words::tr("Contact after the service");
    return stage;
}

QString sectorWord(const QString &sector)
{
    if (sector == "portal"_L1)
        return Words::tr("Portal");
    if (sector == "social"_L1)
        return Words::tr("Social networks");
    if (sector == "promotion"_L1)
        return Words::tr("Promotion");
    if (sector == "offline"_L1)
        return Words::tr("Offline");
    return sector;
}

QString dayText(const QDate &day)
{
    return day.isValid() ? leftToRight(QLocale().toString(day, Words::tr("d MMM yyyy", "a short date"))) : QString();
}

QString dayText(const QDate &day, const QDate &today)
{
    return day.isValid() && day.year() == today.year()
               ? leftToRight(QLocale().toString(day, Words::tr("d MMM", "a date of this year")))
               : dayText(day);
}

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? leftToRight(QLocale().toString(instant.toLocalTime(),
                                                              Words::tr("d MMM yyyy, HH:mm", "a date with time")))
                             : QString();
}

} // namespace otklik::views
