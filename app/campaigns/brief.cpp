// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

#include "emailaddress.h"
#include "messagetext.h"
#include "textlimits.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::campaigns {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

tl::unexpected<Error> refuse(const QString &code, const QString &sentence)
{
    return fail(Failure::Invalid, code, sentence);
}

tl::unexpected<Error> badValue(const QString &key, const QString &expected)
{
    return refuse(u"brief.bad_value"_s,
                  Words::tr("The brief's «%1» is not what it should be: %2. Nothing was stored.").arg(key, expected));
}

const QStringList &knownKeys()
{
    static const QStringList keys{
        u"name"_s,          u"topic"_s,    u"segment"_s,           u"channel"_s, u"gateway"_s,
        u"sender"_s,        u"text"_s,     u"allowed_hours"_s,     u"service"_s, u"expires_at"_s,
        u"first_general"_s, u"hold_out"_s, u"fallback_language"_s, u"subject"_s, u"one_per_household"_s};
    return keys;
}

/// An optional text: absent and null are empty.
Result<QString> textAt(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return badValue(key, Words::tr("a text is expected"));
    return value.toString().trimmed();
}

/// Absent and null are false.
Result<bool> yesAt(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isBool())
        return badValue(key, Words::tr("true or false is expected"));
    return value.toBool();
}

Done refuseWhatIsNotBuilt(const QJsonObject &object)
{
    OTKLIK_TRY(general, yesAt(object, u"first_general"_s));
    if (general)
        return refuse(u"brief.not_yet"_s,
                      Words::tr("This version cannot send a first general mailing («first_general»). Leave the key out "
                                "to write to those who signed up for the topic."));
    const QJsonValue holdOut = object.value("hold_out"_L1);
    if (!holdOut.isUndefined() && !holdOut.isNull() && !holdOut.isDouble())
        return badValue(u"hold_out"_s, Words::tr("a share from 0 to 1 is expected"));
    if (holdOut.toDouble() < 0 || holdOut.toDouble() > 1)
        return badValue(u"hold_out"_s, Words::tr("a share from 0 to 1 is expected"));
    if (holdOut.toDouble() > 0)
        return refuse(
            u"brief.not_yet"_s,
            Words::tr("This version cannot keep a part of the audience back for comparison («hold_out»). Leave "
                      "the key out to write to everybody who may be written to."));
    return {};
}

Result<std::optional<TimeWindow>> hoursAt(const QJsonObject &object)
{
    const QJsonValue value = object.value("allowed_hours"_L1);
    if (value.isUndefined())
        return std::optional<TimeWindow>(TimeWindow{});
    if (value.isNull())
        return std::optional<TimeWindow>();
    const QString expected =
        Words::tr("two times of the day are expected, such as [\"09:00\", \"21:00\"], or null for any hour");
    const QJsonArray pair = value.toArray();
    if (!value.isArray() || pair.size() != 2 || !pair.at(0).isString() || !pair.at(1).isString() ||
        pair.at(0).toString().isEmpty() || pair.at(1).toString().isEmpty())
        return refuse(u"brief.bad_hours"_s,
                      Words::tr("The brief's «%1» is not what it should be: %2. Nothing was stored.")
                          .arg(u"allowed_hours"_s, expected));
    auto window = TimeWindow::parse(pair.at(0).toString(), pair.at(1).toString());
    if (!window)
        return refuse(u"brief.bad_hours"_s,
                      Words::tr("The brief's «%1» is not what it should be: %2. Nothing was stored.")
                          .arg(u"allowed_hours"_s, expected));
    return *window;
}

Result<QMap<QString, QString>> textsAt(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isObject())
        return badValue(key, Words::tr("one text for each language is expected, such as {\"en\": \"…\"}"));
    const QJsonObject texts = value.toObject();
    QMap<QString, QString> found;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!it.value().isString())
            return badValue(u"%1.%2"_s.arg(key, it.key()), Words::tr("a text is expected"));
        found.insert(it.key(), it.value().toString());
    }
    return found;
}

Done checkSender(const QString &sender)
{
    static const QRegularExpression digits(u"\\A\\+?[0-9]{3,15}\\z"_s);
    static const QRegularExpression name(u"\\A(?=.*[A-Za-z])[A-Za-z0-9 ._&-]{1,11}\\z"_s);
    if (sender.isEmpty() || digits.match(sender).hasMatch() || name.match(sender).hasMatch())
        return {};
    return refuse(u"brief.bad_sender"_s,
                  Words::tr("The brief's «sender» cannot be shown on a telephone: it is at most 11 Latin letters and "
                            "digits, or a number of 3 to 15 digits. Nothing was stored."));
}

/// "city@example.org" or "City of N. <city@example.org>".
Done checkMailSender(const QString &sender)
{
    if (sender.isEmpty())
        return {};
    const qsizetype open = sender.lastIndexOf(u'<');
    const QString name = open < 0 ? QString() : sender.left(open);
    const bool isPlain = std::none_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x20; }) &&
                         (open < 0 || sender.endsWith(u'>'));
    if (isPlain && name.size() <= 100 && EmailAddress::parse(open < 0 ? sender : sender.mid(open)))
        return {};
    return refuse(u"brief.bad_sender"_s,
                  Words::tr("The brief's «sender» is not what an e-mail can come from. Write an address, or a name and "
                            "an address: City of N. <city@example.org>. Nothing was stored."));
}

/// A call shows a number; at Viber it is a name that was registered there.
Done checkSenderOf(const QString &channel, const QString &sender)
{
    if (channel == "email"_L1)
        return checkMailSender(sender);
    if (channel == "sms"_L1 || sender.isEmpty())
        return checkSender(sender);
    static const QRegularExpression number(u"\\A\\+?[0-9]{3,15}\\z"_s);
    if (channel == "voice"_L1 && !number.match(sender).hasMatch())
        return refuse(u"brief.bad_sender"_s,
                      Words::tr("The brief's «sender» cannot be shown by a telephone that is called: it is a number of "
                                "3 to 15 digits. Nothing was stored."));
    if (sender.size() > 64 || std::any_of(sender.begin(), sender.end(), [](QChar c) { return c.unicode() < 0x20; }))
        return refuse(u"brief.bad_sender"_s,
                      Words::tr("The brief's «sender» has to be the name that is registered at Viber: one line of at "
                                "most 64 characters. Nothing was stored."));
    return {};
}

/// Only what is the same for everybody can be measured here; a text with fields is measured when it is filled.
Done checkLengths(const QString &channel, const QMap<QString, QString> &texts)
{
    const int most = messaging::longestText(channel);
    for (auto it = texts.begin(); most > 0 && it != texts.end(); ++it) {
        const auto compiled = MessageText::compile({{it.key(), it.value()}});
        if (!compiled || !compiled->fieldNames().isEmpty() || it.value().size() <= most)
            continue;
        if (channel == "voice"_L1)
            return refuse(u"brief.text_too_long"_s,
                          Words::tr("The text in «%1» has %2 characters; at most %3 can be read out in one call. Make "
                                    "it shorter. Nothing was stored.")
                              .arg(it.key())
                              .arg(it.value().size())
                              .arg(most));
        return refuse(u"brief.text_too_long"_s,
                      Words::tr("The text in «%1» has %2 characters; a Viber message has at most %3. Make it shorter. "
                                "Nothing was stored.")
                          .arg(it.key())
                          .arg(it.value().size())
                          .arg(most));
    }
    return {};
}

/// A subject is shown on locked screens and read by every server on the way, so it says nothing of the person.
Done checkSubjects(const QMap<QString, QString> &subjects, const QMap<QString, QString> &texts)
{
    for (auto it = texts.keyBegin(); it != texts.keyEnd(); ++it) {
        const QString subject = subjects.value(*it);
        if (subject.trimmed().isEmpty())
            return refuse(u"brief.bad_subject"_s,
                          Words::tr("An e-mail needs a subject in every language of its text; «subject» has none in "
                                    "«%1». Nothing was stored.")
                              .arg(*it));
        if (subject.size() > 200 ||
            std::any_of(subject.begin(), subject.end(), [](QChar c) { return c.unicode() < 0x20; }))
            return refuse(u"brief.bad_subject"_s,
                          Words::tr("The brief's «subject» in «%1» has to be one line of at most 200 characters. "
                                    "Nothing was stored.")
                              .arg(*it));
    }
    for (auto it = subjects.keyBegin(); it != subjects.keyEnd(); ++it)
        if (!texts.contains(*it))
            return refuse(
                u"brief.bad_subject"_s,
                Words::tr("The brief has a subject in «%1», but no text in it. Nothing was stored.").arg(*it));
    const auto compiled = MessageText::compile(subjects);
    if (!compiled)
        return refuse(u"brief.bad_subject"_s,
                      Words::tr("The brief's «subject» cannot be used. %1").arg(compiled.error().sentence));
    if (!compiled->fieldNames().isEmpty())
        return refuse(u"brief.bad_subject"_s,
                      Words::tr("The brief's «subject» names «%1». A subject is the same for everybody, because it is "
                                "shown on locked screens: take it out. Nothing was stored.")
                          .arg(compiled->fieldNames().first()));
    return {};
}

} // namespace

Result<Brief> Brief::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(u"brief.not_json"_s, Words::tr("The brief is not JSON: %1 at byte %2. Nothing was stored.")
                                               .arg(error.errorString())
                                               .arg(error.offset));
    if (!document.isObject())
        return refuse(u"brief.not_json"_s,
                      Words::tr("The brief is JSON, but not an object in braces. Nothing was stored."));
    return fromJson(document.object());
}

Result<Brief> Brief::fromJson(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!knownKeys().contains(it.key()))
            return refuse(
                u"brief.unknown_key"_s,
                Words::tr("The brief has a key «%1» that this version does not know. It knows: %2. Nothing was stored.")
                    .arg(it.key(), knownKeys().join(u", "_s)));
    }
    for (const QString &key : {u"name"_s, u"topic"_s, u"segment"_s, u"text"_s}) {
        if (object.value(key).isUndefined() || object.value(key).isNull())
            return refuse(u"brief.missing"_s, Words::tr("The brief has no «%1». Nothing was stored.").arg(key));
    }
    OTKLIK_CHECK(refuseWhatIsNotBuilt(object));

    Brief brief;
    OTKLIK_TRY(name, textAt(object, u"name"_s));
    OTKLIK_TRY(topic, textAt(object, u"topic"_s));
    OTKLIK_TRY(channel, textAt(object, u"channel"_s));
    OTKLIK_TRY(gateway, textAt(object, u"gateway"_s));
    OTKLIK_TRY(sender, textAt(object, u"sender"_s));
    OTKLIK_TRY(service, textAt(object, u"service"_s));
    OTKLIK_TRY(hours, hoursAt(object));
    OTKLIK_TRY(texts, textsAt(object, u"text"_s));
    OTKLIK_TRY(onePerHousehold, yesAt(object, u"one_per_household"_s));
    if (const QJsonValue subject = object.value("subject"_L1); !subject.isUndefined() && !subject.isNull()) {
        OTKLIK_TRY(subjects, textsAt(object, u"subject"_s));
        brief.subjects = subjects;
    }
    brief.name = name;
    brief.topic = topic;
    brief.channel = channel.isEmpty() ? u"sms"_s : channel;
    brief.gateway = gateway;
    brief.sender = sender;
    brief.service = service;
    brief.hours = hours;
    brief.texts = texts;
    brief.onePerHousehold = onePerHousehold;

    const QJsonValue segment = object.value("segment"_L1);
    if (segment.isString() && !segment.toString().trimmed().isEmpty())
        brief.segment = segment.toString().trimmed();
    else if (segment.isObject())
        brief.rule = segment.toObject();
    else
        return badValue(u"segment"_s, Words::tr("the name of a saved segment or a rule in braces is expected"));

    if (object.contains("fallback_language"_L1)) {
        OTKLIK_TRY(fallback, textAt(object, u"fallback_language"_s));
        brief.fallbackLanguage = fallback.isNull() ? QString(u""_s) : fallback;
    }
    OTKLIK_TRY(expires, textAt(object, u"expires_at"_s));
    if (!expires.isEmpty()) {
        const QDateTime at = QDateTime::fromString(expires, Qt::ISODateWithMs);
        if (!at.isValid() || at.timeSpec() == Qt::LocalTime)
            return badValue(u"expires_at"_s,
                            Words::tr("an instant with its zone is expected, such as 2026-11-25T18:00:00+03:00"));
        brief.expiresAt = at.toUTC();
    }
    OTKLIK_CHECK(brief.check());
    return brief;
}

Done Brief::check() const
{
    if (name.trimmed().isEmpty())
        return refuse(u"brief.missing"_s, Words::tr("The brief has no «%1». Nothing was stored.").arg(u"name"_s));
    if (name.size() > 200)
        return badValue(u"name"_s, Words::tr("at most 200 characters are expected"));
    if (topic.isEmpty())
        return refuse(u"brief.missing"_s, Words::tr("The brief has no «%1». Nothing was stored.").arg(u"topic"_s));
    if (segment.isEmpty() && rule.isEmpty())
        return refuse(u"brief.missing"_s, Words::tr("The brief has no «%1». Nothing was stored.").arg(u"segment"_s));
    return checkTexts();
}

Done Brief::checkTexts() const
{
    const bool isMail = channel == "email"_L1;
    static const QStringList channels{u"sms"_s, u"email"_s, u"voice"_s, u"viber"_s};
    if (!channels.contains(channel))
        return refuse(u"brief.channel_not_built"_s,
                      Words::tr("This version writes over %1; the brief's «channel» is «%2». Nothing was stored.")
                          .arg(channels.join(u", "_s), channel));
    OTKLIK_CHECK(checkSenderOf(channel, sender));
    if (!isMail && !subjects.isEmpty())
        return refuse(u"brief.bad_subject"_s,
                      Words::tr("Only an e-mail has a «subject». Take it out, or write over «email». Nothing was "
                                "stored."));
    if (texts.isEmpty())
        return refuse(
            u"brief.empty_text"_s,
            Words::tr("The brief's «text» has no language. Write at least one text, such as {\"en\": \"…\"}."));
    static const QRegularExpression code(u"\\A[a-z]{2,3}(-[a-z0-9]{2,8})*\\z"_s);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!code.match(it.key()).hasMatch())
            return badValue(u"text.%1"_s.arg(it.key()),
                            Words::tr("the code of a language is expected before each text, such as «en» or «ru»"));
        if (it.value().trimmed().isEmpty())
            return refuse(u"brief.empty_text"_s,
                          Words::tr("The brief's «text» in the language «%1» is empty.").arg(it.key()));
    }
    if (auto compiled = MessageText::compile(texts); !compiled) {
        const QString &inner = compiled.error().code;
        const QString outer = inner == "text.unknown_field"_L1 ? u"brief.unknown_field"_s
                              : inner == "text.empty"_L1       ? u"brief.empty_text"_s
                                                               : u"brief.bad_text"_s;
        return refuse(outer, Words::tr("The brief's «text» cannot be used. %1").arg(compiled.error().sentence));
    }
    OTKLIK_CHECK(checkLengths(channel, texts));
    if (isMail)
        OTKLIK_CHECK(checkSubjects(subjects, texts));
    if (fallbackLanguage && !fallbackLanguage->isEmpty() && !texts.contains(*fallbackLanguage))
        return badValue(u"fallback_language"_s, Words::tr("one of the languages of «text» is expected"));
    return {};
}

QJsonObject Brief::toJson() const
{
    QJsonObject object{{u"name"_s, name}, {u"topic"_s, topic}, {u"channel"_s, channel}};
    object.insert(u"segment"_s, segment.isEmpty() ? QJsonValue(rule) : QJsonValue(segment));
    const auto byLanguage = [](const QMap<QString, QString> &map) {
        QJsonObject lines;
        for (auto it = map.begin(); it != map.end(); ++it)
            lines.insert(it.key(), it.value());
        return lines;
    };
    object.insert(u"text"_s, byLanguage(texts));
    if (!subjects.isEmpty())
        object.insert(u"subject"_s, byLanguage(subjects));
    const auto time = [](const QTime &at) { return at.toString(u"HH:mm"_s); };
    object.insert(u"allowed_hours"_s,
                  hours ? QJsonValue(QJsonArray{time(hours->from), time(hours->to)}) : QJsonValue());
    const std::pair<QString, QString> optional[] = {
        {u"gateway"_s, gateway}, {u"sender"_s, sender}, {u"service"_s, service}};
    for (const auto &[key, value] : optional) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    if (fallbackLanguage)
        object.insert(u"fallback_language"_s, *fallbackLanguage);
    if (onePerHousehold)
        object.insert(u"one_per_household"_s, true);
    if (expiresAt.isValid())
        object.insert(u"expires_at"_s, expiresAt.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

QString Brief::chosenFallback(const QString &organisationLanguage) const
{
    if (fallbackLanguage)
        return *fallbackLanguage;
    if (texts.contains(organisationLanguage))
        return organisationLanguage;
    if (texts.contains(u"en"_s))
        return u"en"_s;
    return texts.isEmpty() ? QString() : texts.firstKey();
}

} // namespace otklik::campaigns
