// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "campaigns.h"
#include "commands.h"
#include "emailaddress.h"
#include "personqueries.h"
#include "phone.h"
#include "smsmeasure.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

Error badInput(const QString &sentence)
{
    return Error{Failure::Invalid, u"ctl.bad_input"_s, sentence};
}

/// The array on standard input. \a shape shows what is expected.
Result<QJsonArray> inputArray(const QString &shape)
{
    OTKLIK_TRY(bytes, readFile(u"-"_s, 64LL * 1024 * 1024));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(badInput(translate("Ctl", "Standard input is not JSON (%1 at byte %2). Give an array such as %3.")
                                 .arg(problem.errorString())
                                 .arg(problem.offset)
                                 .arg(shape)));
    if (!document.isArray())
        return fail(badInput(translate("Ctl", "Standard input must be an array such as %1.").arg(shape)));
    return document.array();
}

Result<QStringList> inputStrings()
{
    OTKLIK_TRY(array, inputArray(u"[\"one\", \"two\"]"_s));
    QStringList texts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isString())
            return fail(
                badInput(translate("Ctl", "Entry %1 of the array is not a text. Nothing was checked.").arg(i + 1)));
        texts.append(array[i].toString());
    }
    return texts;
}

Result<Answer> phoneCheck(Call &)
{
    const QString shape = u"[{\"raw\": \"8 900 000-00-01\", \"region\": \"RU\"}]"_s;
    OTKLIK_TRY(array, inputArray(shape));
    QJsonArray answers;
    QList<QStringList> lines;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject entry = array[i].toObject();
        const QJsonValue region = entry.value("region"_L1);
        if (!entry.value("raw"_L1).isString() || !(region.isString() || region.isNull() || region.isUndefined()))
            return fail(badInput(translate("Ctl", "Entry %1 of the array is not of the form %2. Nothing was checked.")
                                     .arg(i + 1)
                                     .arg(shape)));
        const auto phone = Phone::parse(entry.value("raw"_L1).toString(), region.toString().toUpper());
        const QString type = phoneTypeName(phone ? phone->type() : Phone::Type::Unknown);
        answers.append(QJsonObject{{"valid"_L1, phone.has_value()},
                                   {"e164"_L1, phone ? QJsonValue(phone->e164()) : QJsonValue()},
                                   {"type"_L1, type}});
        lines.append({phone ? phone->e164() : translate("Ctl", "not a number"), type});
    }
    return Answer{answers, table(lines)};
}

Result<Answer> emailCheck(Call &)
{
    OTKLIK_TRY(texts, inputStrings());
    QJsonArray answers;
    QStringList lines;
    for (const QString &text : std::as_const(texts)) {
        const auto email = EmailAddress::parse(text);
        answers.append(QJsonObject{{"valid"_L1, email.has_value()},
                                   {"address"_L1, email ? QJsonValue(email->address()) : QJsonValue()}});
        lines.append(email ? email->address() : translate("Ctl", "not an address"));
    }
    return Answer{answers, lines.join(u'\n')};
}

Result<Answer> smsMeasure(Call &)
{
    OTKLIK_TRY(texts, inputStrings());
    QJsonArray answers;
    QList<QStringList> lines;
    for (const QString &text : std::as_const(texts)) {
        const SmsMeasure measure = measureSms(text);
        answers.append(QJsonObject{{"encoding"_L1, smsEncodingName(measure.encoding)},
                                   {"units"_L1, measure.units},
                                   {"parts"_L1, measure.parts},
                                   {"room"_L1, measure.room}});
        lines.append({smsEncodingName(measure.encoding), translate("Ctl", "%n units", nullptr, measure.units),
                      translate("Ctl", "%n parts", nullptr, measure.parts),
                      translate("Ctl", "room for %n more", nullptr, measure.room)});
    }
    return Answer{answers, table(lines)};
}

/// A text file holds one pattern; a JSON object holds one for each language, or a brief with such an object as "text".
Result<QMap<QString, QString>> patternsOf(const QByteArray &bytes, const QString &language)
{
    QMap<QString, QString> patterns;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        QString text = QString::fromUtf8(bytes);
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        while (text.endsWith(u'\n') || text.endsWith(u'\r')) // the editor's last line end is not part of the message
            text.chop(1);
        patterns.insert(language, text);
        return patterns;
    }
    const QJsonValue inner = document.object().value("text"_L1);
    const QJsonObject texts = inner.isObject() ? inner.toObject() : document.object();
    for (auto text = texts.constBegin(); text != texts.constEnd(); ++text) {
        if (!text->isString())
            return fail(
                badInput(translate("Ctl", "«%1» in the file is not a text. Write {\"en\": \"…\", \"ru\": \"…\"}.")
                             .arg(text.key())));
        patterns.insert(text.key(), text->toString());
    }
    return patterns;
}

Result<Answer> textPreview(Call &call)
{
    if (!call.has(u"person"_s))
        return fail(Failure::Invalid, u"ctl.missing_option"_s, translate("Ctl", "Say for whom: --person ID."));
    OTKLIK_TRY(person, idFrom(call.option(u"person"_s)));
    OTKLIK_TRY(bytes, readFile(call.arguments.first()));
    OTKLIK_TRY(found, people::PersonQueries(call.database()).find(PersonId(person)));
    OTKLIK_TRY(patterns, patternsOf(bytes, found.language.isEmpty() ? u"en"_s : found.language));
    campaigns::Brief brief;
    brief.texts = patterns;
    OTKLIK_TRY(preview, campaigns::Campaigns(call.database()).preview(brief, PersonId(person)));
    return Answer{
        preview.toJson(),
        preview.text + u"\n\n"_s +
            translate("Ctl", "%1, %2, %n parts", nullptr, preview.parts).arg(preview.language, preview.encoding)};
}

} // namespace

QList<CommandSpec> CheckCommands::table()
{
    return {
        {.path = u"phone check"_s,
         .arguments = {},
         .summary = translate("Ctl", "Check telephone numbers: an array of {\"raw\",\"region\"} on standard input."),
         .needs = Needs::Nothing,
         .run = phoneCheck},
        {.path = u"email check"_s,
         .arguments = {},
         .summary = translate("Ctl", "Check e-mail addresses: an array of texts on standard input."),
         .needs = Needs::Nothing,
         .run = emailCheck},
        {.path = u"sms measure"_s,
         .arguments = {},
         .summary = translate("Ctl", "Measure texts as SMS: an array of texts on standard input."),
         .needs = Needs::Nothing,
         .run = smsMeasure},
        {.path = u"text preview"_s,
         .arguments = u"FILE"_s,
         .summary = translate("Ctl", "Show a message text, filled for one person: an ICU MessageFormat pattern, or "
                                     "JSON with one for each language."),
         .least = 1,
         .most = 1,
         .options = {{u"person"_s, u"ID"_s, translate("Ctl", "whom to fill it for")}},
         .run = textPreview}};
}

} // namespace otklik::ctl
