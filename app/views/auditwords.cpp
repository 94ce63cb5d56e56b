// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "exportcell.h"
#include "personwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

/// A word by its code; the code itself where a later migration brought it.
QString wordOf(const QHash<QString, const char *> &words, const QString &code)
{
    const auto word = words.constFind(code);
    return word == words.cend() ? code : QCoreApplication::translate("Audit", *word);
}

QString objectWord(const QString &object)
{
    static const QHash<QString, const char *> words{
        {u"person"_s, QT_TRANSLATE_NOOP("Audit", "person")},
        {u"person_attribute"_s, QT_TRANSLATE_NOOP("Audit", "attribute of a person")},
        {u"address"_s, QT_TRANSLATE_NOOP("Audit", "contact")},
        {u"service_event"_s, QT_TRANSLATE_NOOP("Audit", "service event")},
        {u"consent_event"_s, QT_TRANSLATE_NOOP("Audit", "consent")},
        {u"care_note"_s, QT_TRANSLATE_NOOP("Audit", "note")},
        {u"import_run"_s, QT_TRANSLATE_NOOP("Audit", "import")},
        {u"segment"_s, QT_TRANSLATE_NOOP("Audit", "segment")},
        {u"campaign"_s, QT_TRANSLATE_NOOP("Audit", "campaign")},
        {u"campaign_approval"_s, QT_TRANSLATE_NOOP("Audit", "approval of a campaign")},
        {u"send_job"_s, QT_TRANSLATE_NOOP("Audit", "sending of a campaign")},
        {u"gateway"_s, QT_TRANSLATE_NOOP("Audit", "gateway")},
        {u"setting"_s, QT_TRANSLATE_NOOP("Audit", "setting")},
        {u"site"_s, QT_TRANSLATE_NOOP("Audit", "site")},
        {u"district"_s, QT_TRANSLATE_NOOP("Audit", "district")},
        {u"service"_s, QT_TRANSLATE_NOOP("Audit", "service")},
        {u"channel"_s, QT_TRANSLATE_NOOP("Audit", "channel")},
        {u"agency"_s, QT_TRANSLATE_NOOP("Audit", "agency")},
        {u"topic"_s, QT_TRANSLATE_NOOP("Audit", "topic")},
        {u"access_operator"_s, QT_TRANSLATE_NOOP("Audit", "operator")},
        {u"access_operator_site"_s, QT_TRANSLATE_NOOP("Audit", "sites of an operator")},
        {u"access_factor"_s, QT_TRANSLATE_NOOP("Audit", "second factor")},
        {u"access_unlock"_s, QT_TRANSLATE_NOOP("Audit", "unlocking of an operator")},
        {u"audit_entry"_s, QT_TRANSLATE_NOOP("Audit", "audit")},
        {u"access_change"_s, QT_TRANSLATE_NOOP("Audit", "rights of an operator")},
        {u"care_patient"_s, QT_TRANSLATE_NOOP("Audit", "patient")},
        {u"care_condition"_s, QT_TRANSLATE_NOOP("Audit", "diagnosis")},
        {u"care_opening"_s, QT_TRANSLATE_NOOP("Audit", "opening of a clinical card")},
        {u"card"_s, QT_TRANSLATE_NOOP("Audit", "clinical card")},
        {u"care_patient"_s, QT_TRANSLATE_NOOP("Audit", "patient of a clinic")},
        {u"care_condition"_s, QT_TRANSLATE_NOOP("Audit", "condition of a patient")},
        {u"care_opening"_s, QT_TRANSLATE_NOOP("Audit", "record of an opened card")},
    };
    return wordOf(words, object);
}

QString columnWord(const QString &column)
{
    static const QHash<QString, const char *> words{
        {u"family_name"_s, QT_TRANSLATE_NOOP("Audit", "family name")},
        {u"given_name"_s, QT_TRANSLATE_NOOP("Audit", "given name")},
        {u"patronymic"_s, QT_TRANSLATE_NOOP("Audit", "patronymic")},
        {u"birth_date"_s, QT_TRANSLATE_NOOP("Audit", "birth date")},
        {u"sex"_s, QT_TRANSLATE_NOOP("Audit", "sex")},
        {u"language"_s, QT_TRANSLATE_NOOP("Audit", "language")},
        {u"time_zone"_s, QT_TRANSLATE_NOOP("Audit", "time zone")},
        {u"district_id"_s, QT_TRANSLATE_NOOP("Audit", "district")},
        {u"preferred_channel"_s, QT_TRANSLATE_NOOP("Audit", "preferred channel")},
        {u"external_id"_s, QT_TRANSLATE_NOOP("Audit", "external number")},
        {u"site_id"_s, QT_TRANSLATE_NOOP("Audit", "site")},
        {u"value"_s, QT_TRANSLATE_NOOP("Audit", "value")},
        {u"priority"_s, QT_TRANSLATE_NOOP("Audit", "priority")},
        {u"dead_since"_s, QT_TRANSLATE_NOOP("Audit", "dead since")},
        {u"state"_s, QT_TRANSLATE_NOOP("Audit", "state")},
        {u"text"_s, QT_TRANSLATE_NOOP("Audit", "text")},
        {u"due_on"_s, QT_TRANSLATE_NOOP("Audit", "due on")},
        {u"closed_at"_s, QT_TRANSLATE_NOOP("Audit", "closed at")},
        {u"rule"_s, QT_TRANSLATE_NOOP("Audit", "rule")},
        {u"name"_s, QT_TRANSLATE_NOOP("Audit", "name")},
        {u"disabled_at"_s, QT_TRANSLATE_NOOP("Audit", "disabled at")},
    };
    return wordOf(words, column);
}

/// The keys that names are searched by follow the names and are no news.
bool isShown(const QString &column)
{
    return column != "name_key"_L1 && column != "given_key"_L1 && column != "reversed"_L1;
}

QString valueText(const QJsonValue &value)
{
    const QString text = value.toVariant().toString();
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

QString auditWhat(const access::AuditLine &line)
{
    const QString object = objectWord(line.object);
    //: %1: what was changed, such as «contact»
    if (line.verb == "update"_L1)
        return Words::tr("Changed: %1").arg(object);
    if (line.verb == "insert"_L1)
        return Words::tr("Added: %1").arg(object);
    if (line.verb == "delete"_L1)
        return Words::tr("Removed: %1").arg(object);
    if (line.verb == "truncate"_L1)
        return Words::tr("Emptied: %1").arg(object);
    if (line.verb == "open"_L1)
        return Words::tr("Opened: %1").arg(object);
    if (line.verb == "search"_L1)
        return Words::tr("Looked for: %1").arg(object);
    if (line.verb == "export"_L1)
        return Words::tr("Exported: %1").arg(object);
    if (line.verb == "search"_L1)
        return Words::tr("Searched: %1").arg(object);
    if (line.verb == "erase"_L1)
        return Words::tr("Erased: %1").arg(object);
    if (line.verb == "sign_in"_L1)
        return Words::tr("Signed in");
    if (line.verb == "sign_out"_L1)
        return Words::tr("Signed out");
    if (line.verb == "step_up"_L1)
        return Words::tr("Gave a fresh code");
    if (line.verb == "code_wrong"_L1)
        return Words::tr("Gave a wrong code");
    if (line.verb == "code_pooled"_L1)
        return Words::tr("Gave a code through a pooler");
    if (line.verb == "code_unlocked"_L1)
        return Words::tr("Was unlocked");
    return u"%1: %2"_s.arg(line.verb, object);
}

QString auditAbout(const access::AuditLine &line)
{
    if (line.person.isValid())
        return Words::tr("Person %1").arg(leftToRight(QString::number(line.person.value)));
    if (line.rowCount > 1)
        return Words::tr("%n rows", nullptr, int(qMin<qint64>(line.rowCount, 2000000000)));
    return line.rowKey.isEmpty() ? QString() : leftToRight(line.rowKey);
}

QString auditDetails(const access::AuditLine &line)
{
    const QJsonObject before = QJsonDocument::fromJson(line.oldValues.toUtf8()).object();
    const QJsonObject after = QJsonDocument::fromJson(line.newValues.toUtf8()).object();
    QStringList parts;
    for (const QString &column : line.columns) {
        if (!isShown(column))
            continue;
        if (before.contains(column) && after.contains(column))
            //: %1: the name of a setting, %2 what it was, %3 what it is now
            parts << Words::tr("%1: %2 → %3", "a changed value")
                         .arg(columnWord(column), leftToRight(valueText(before.value(column))),
                              leftToRight(valueText(after.value(column))));
        else
            parts << columnWord(column);
    }
    if (parts.isEmpty() && !line.detail.isEmpty())
        parts << line.detail;
    return QLocale().createSeparatedList(parts);
}

QString auditWho(const access::AuditLine &line)
{
    return line.fullName.isEmpty() ? line.who
                                   : Words::tr("%1 (%2)", "name and login").arg(line.fullName, leftToRight(line.who));
}

QByteArray auditCsvHead()
{
    return "\xEF\xBB\xBF" +
           csvLine({u"entry"_s, u"at"_s, u"login"_s, u"name"_s, u"verb"_s, u"object"_s, u"row"_s, u"person"_s,
                    u"rows"_s, u"columns"_s, u"before"_s, u"after"_s, u"detail"_s, u"site"_s, u"address"_s});
}

QByteArray auditCsv(const QList<access::AuditLine> &lines)
{
    QByteArray csv;
    for (const access::AuditLine &line : lines)
        csv += csvLine({QString::number(line.id), line.at.toUTC().toString(Qt::ISODateWithMs), line.who, line.fullName,
                        line.verb, line.object, line.rowKey,
                        line.person.isValid() ? QString::number(line.person.value) : QString(),
                        QString::number(line.rowCount), line.columns.join(u' '), line.oldValues, line.newValues,
                        line.detail, line.site, line.address});
    return csv;
}

} // namespace otklik::views
