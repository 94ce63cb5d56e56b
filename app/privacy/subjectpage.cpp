// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectpage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace otklik::privacy {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Privacy)
};

/// What the columns are called for people; one that is not here keeps the name that machines read.
QString titleOf(const QString &key)
{
    static const QHash<QString, const char *> titles{
        {u"id"_s, QT_TRANSLATE_NOOP("Privacy", "Number")},
        {u"external_id"_s, QT_TRANSLATE_NOOP("Privacy", "Number elsewhere")},
        {u"family_name"_s, QT_TRANSLATE_NOOP("Privacy", "Family name")},
        {u"given_name"_s, QT_TRANSLATE_NOOP("Privacy", "Given name")},
        {u"patronymic"_s, QT_TRANSLATE_NOOP("Privacy", "Patronymic")},
        {u"birth_date"_s, QT_TRANSLATE_NOOP("Privacy", "Date of birth")},
        {u"sex"_s, QT_TRANSLATE_NOOP("Privacy", "Sex")},
        {u"language"_s, QT_TRANSLATE_NOOP("Privacy", "Language")},
        {u"time_zone"_s, QT_TRANSLATE_NOOP("Privacy", "Time zone")},
        {u"district_name"_s, QT_TRANSLATE_NOOP("Privacy", "District")},
        {u"preferred_channel"_s, QT_TRANSLATE_NOOP("Privacy", "Preferred way")},
        {u"created_at"_s, QT_TRANSLATE_NOOP("Privacy", "Made")},
        {u"updated_at"_s, QT_TRANSLATE_NOOP("Privacy", "Changed")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Privacy", "Kind")},
        {u"value"_s, QT_TRANSLATE_NOOP("Privacy", "Address")},
        {u"address"_s, QT_TRANSLATE_NOOP("Privacy", "Address")},
        {u"shared"_s, QT_TRANSLATE_NOOP("Privacy", "Shared with others")},
        {u"dead_since"_s, QT_TRANSLATE_NOOP("Privacy", "Not reachable since")},
        {u"number"_s, QT_TRANSLATE_NOOP("Privacy", "Telephone number")},
        {u"verdict"_s, QT_TRANSLATE_NOOP("Privacy", "Answer")},
        {u"ported"_s, QT_TRANSLATE_NOOP("Privacy", "Moved to another network")},
        {u"network"_s, QT_TRANSLATE_NOOP("Privacy", "Network")},
        {u"country"_s, QT_TRANSLATE_NOOP("Privacy", "Country")},
        {u"service"_s, QT_TRANSLATE_NOOP("Privacy", "Service")},
        {u"stage"_s, QT_TRANSLATE_NOOP("Privacy", "Stage")},
        {u"sector"_s, QT_TRANSLATE_NOOP("Privacy", "Sector")},
        {u"at"_s, QT_TRANSLATE_NOOP("Privacy", "When")},
        {u"since"_s, QT_TRANSLATE_NOOP("Privacy", "Since")},
        {u"until"_s, QT_TRANSLATE_NOOP("Privacy", "Until")},
        {u"source"_s, QT_TRANSLATE_NOOP("Privacy", "Source")},
        {u"topic"_s, QT_TRANSLATE_NOOP("Privacy", "Topic")},
        {u"topic_name"_s, QT_TRANSLATE_NOOP("Privacy", "Topic, in words")},
        {u"channel"_s, QT_TRANSLATE_NOOP("Privacy", "Channel")},
        {u"state"_s, QT_TRANSLATE_NOOP("Privacy", "State")},
        {u"recorded_by"_s, QT_TRANSLATE_NOOP("Privacy", "Recorded by")},
        {u"wording"_s, QT_TRANSLATE_NOOP("Privacy", "Wording agreed to")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("Privacy", "Evidence")},
        {u"campaign"_s, QT_TRANSLATE_NOOP("Privacy", "Campaign")},
        {u"sender"_s, QT_TRANSLATE_NOOP("Privacy", "Sender")},
        {u"text"_s, QT_TRANSLATE_NOOP("Privacy", "Text")},
        {u"due_on"_s, QT_TRANSLATE_NOOP("Privacy", "Due on")},
        {u"closed_at"_s, QT_TRANSLATE_NOOP("Privacy", "Closed")},
        {u"decision"_s, QT_TRANSLATE_NOOP("Privacy", "Decision")},
        {u"rule"_s, QT_TRANSLATE_NOOP("Privacy", "Reason")},
        {u"doctor"_s, QT_TRANSLATE_NOOP("Privacy", "Doctor")},
        {u"name"_s, QT_TRANSLATE_NOOP("Privacy", "List")},
        {u"added_by"_s, QT_TRANSLATE_NOOP("Privacy", "Put there by")},
        {u"people"_s, QT_TRANSLATE_NOOP("Privacy", "People")},
        {u"part"_s, QT_TRANSLATE_NOOP("Privacy", "Part")},
        {u"why"_s, QT_TRANSLATE_NOOP("Privacy", "Why")},
    };
    const char *title = titles.value(key, nullptr);
    return title ? Words::tr(title) : key;
}

/// The word that the page of numbers has for an answer.
QString verdictWord(const QString &verdict)
{
    static const QHash<QString, const char *> words{{u"reachable"_s, QT_TRANSLATE_NOOP("Hygiene", "Reachable")},
                                                    {u"away"_s, QT_TRANSLATE_NOOP("Hygiene", "Away for now")},
                                                    {u"dead"_s, QT_TRANSLATE_NOOP("Hygiene", "Dead")},
                                                    {u"invalid"_s, QT_TRANSLATE_NOOP("Hygiene", "Not a number")},
                                                    {u"unknown"_s, QT_TRANSLATE_NOOP("Hygiene", "Not said")}};
    const char *word = words.value(verdict, nullptr);
    return word ? QCoreApplication::translate("Hygiene", word) : verdict;
}

QString shown(const QString &key, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented));
    const QString text = value.toString();
    if (key == "verdict"_L1)
        return verdictWord(text);
    static const QStringList instants{u"at"_s,         u"since"_s,     u"created_at"_s,
                                      u"updated_at"_s, u"closed_at"_s, u"dead_since"_s};
    if (instants.contains(key)) {
        const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (at.isValid())
            return Words::tr("%1 UTC").arg(QLocale().toString(at.toUTC(), QLocale::ShortFormat));
    }
    return text;
}

QString cell(const QString &name, const QString &text)
{
    return u"<%1>%2</%1>"_s.arg(name, text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString section(const QString &title, const QString &body)
{
    return cell(u"h2"_s, title) + (body.isEmpty() ? cell(u"p"_s, Words::tr("Nothing.")) : body) + u'\n';
}

QString pairs(const QJsonObject &object)
{
    QString rows;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = shown(it.key(), it.value());
        if (!text.isEmpty())
            rows += u"<tr>"_s + cell(u"th"_s, titleOf(it.key())) + cell(u"td"_s, text) + u"</tr>\n"_s;
    }
    return rows.isEmpty() ? QString() : u"<table>\n"_s + rows + u"</table>\n"_s;
}

QString tableOf(const QJsonArray &rows, const QStringList &columns)
{
    if (rows.isEmpty())
        return {};
    QString html = u"<table>\n<tr>"_s;
    for (const QString &column : columns)
        html += cell(u"th"_s, titleOf(column));
    html += u"</tr>\n"_s;
    for (const QJsonValue &row : rows) {
        html += u"<tr>"_s;
        for (const QString &column : columns)
            html += cell(u"td"_s, shown(column, row[column]));
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString attributesOf(const QJsonObject &attributes)
{
    QString rows;
    for (auto it = attributes.begin(); it != attributes.end(); ++it) // names of the organisation's own: not translated
        rows += u"<tr>"_s + cell(u"th"_s, it.key()) + cell(u"td"_s, it.value().toString()) + u"</tr>\n"_s;
    return rows.isEmpty() ? QString() : u"<table>\n"_s + rows + u"</table>\n"_s;
}

} // namespace

QByteArray subjectPage(const QJsonObject &subject)
{
    const QLocale locale;
    const QString title = Words::tr("What we know about you");
    const QDateTime madeAt = QDateTime::fromString(subject.value("made_at"_L1).toString(), Qt::ISODateWithMs);
    const auto array = [&subject](QLatin1String name) { return subject.value(name).toArray(); };
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head><meta charset=\"utf-8\">"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                   "'unsafe-inline'\"><title>%3</title>\n<style>body{font:16px/1.5 sans-serif;max-width:60em;"
                   "margin:2em auto;padding:0 1em}table{border-collapse:collapse}th,td{border:1px solid "
                   "#d0d7de;padding:4px 8px;text-align:start;vertical-align:top}</style></head>\n<body>\n"_s.arg(
                       locale.name().section(u'_', 0, 0),
                       locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s, title.toHtmlEscaped());
    html += cell(u"h1"_s, title);
    html +=
        cell(u"p"_s, Words::tr("Put together on %1 UTC.").arg(locale.toString(madeAt.toUTC(), QLocale::LongFormat)));
    html += section(Words::tr("Your record"), pairs(subject.value("person"_L1).toObject()));
    html += section(Words::tr("How we reach you"),
                    tableOf(array("addresses"_L1), {u"kind"_s, u"value"_s, u"shared"_s, u"dead_since"_s}));
    html += section(Words::tr("What networks answered when we asked whether your number works"),
                    tableOf(array("number_lookups"_L1),
                            {u"number"_s, u"at"_s, u"verdict"_s, u"network"_s, u"ported"_s, u"country"_s}));
    html += section(Words::tr("What else is noted"), attributesOf(subject.value("attributes"_L1).toObject()));
    const QJsonObject consent = subject.value("consent"_L1).toObject();
    html += section(
        Words::tr("What you agreed to and refused"),
        tableOf(consent.value("words"_L1).toArray(), {u"at"_s, u"topic_name"_s, u"channel"_s, u"state"_s, u"source"_s,
                                                      u"wording"_s, u"evidence"_s, u"recorded_by"_s}));
    html += section(Words::tr("Services you used"),
                    tableOf(array("service_events"_L1), {u"at"_s, u"service"_s, u"stage"_s, u"sector"_s, u"source"_s}));
    html += section(Words::tr("Messages to you"),
                    tableOf(array("messages"_L1),
                            {u"created_at"_s, u"campaign"_s, u"channel"_s, u"address"_s, u"text"_s, u"state"_s}));
    html += section(Words::tr("What you wrote to us"),
                    tableOf(array("inbound"_L1), {u"at"_s, u"campaign"_s, u"channel"_s, u"address"_s, u"text"_s}));
    html += section(Words::tr("Notes about you"),
                    tableOf(array("notes"_L1), {u"created_at"_s, u"text"_s, u"due_on"_s, u"state"_s}));
    html += section(Words::tr("Campaigns for which you were looked at"),
                    tableOf(array("campaign_decisions"_L1), {u"campaign"_s, u"decision"_s, u"rule"_s}));
    html +=
        section(Words::tr("Lists you stand on"), tableOf(array("lists"_L1), {u"name"_s, u"since"_s, u"added_by"_s}));
    html += section(Words::tr("Your household"), tableOf(array("household"_L1), {u"since"_s, u"people"_s}));
    const QJsonArray clinics = array("patient_of"_L1);
    if (!clinics.isEmpty()) {
        html += section(Words::tr("Clinics that treat or treated you"),
                        tableOf(clinics, {u"site"_s, u"doctor"_s, u"since"_s, u"until"_s}));
        for (const QJsonValue &clinic : clinics) {
            if (clinic["card"_L1].isObject())
                html += section(Words::tr("From your card"),
                                u"<pre>"_s + shown({}, clinic["card"_L1]).toHtmlEscaped() + u"</pre>"_s);
        }
    }
    if (!array("left_out"_L1).isEmpty())
        html += section(Words::tr("What this file leaves out"), tableOf(array("left_out"_L1), {u"part"_s, u"why"_s}));
    return (html + u"</body>\n</html>\n"_s).toUtf8();
}

} // namespace otklik::privacy
