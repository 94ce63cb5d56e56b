// SPDX-License-Identifier: GPL-3.0-or-later
// What the roles mean, in words, and which of them should not meet in one person.
#include <QCoreApplication>

#include "operators.h"

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

struct RoleWords
{
    const char *role;
    const char *name;
    const char *explanation;
};

const RoleWords roleWords[] = {
    {"operator", QT_TRANSLATE_NOOP("Access", "Operator"),
     QT_TRANSLATE_NOOP("Access",
                       "Keeps people's records, consents and reminders of their sites. Example: a caller gives "
                       "a new number, and the operator writes it down after a fresh code. Sees no clinical "
                       "notes and starts no campaign.")},
    {"doctor", QT_TRANSLATE_NOOP("Access", "Doctor"),
     QT_TRANSLATE_NOOP("Access",
                       "As an operator, and also reads and writes clinical notes and messages of their sites. "
                       "Example: invites a patient to a check-up.")},
    {"nurse", QT_TRANSLATE_NOOP("Access", "Nurse"),
     QT_TRANSLATE_NOOP("Access",
                       "As an operator, and also works with clinical notes of their sites. Example: ticks off "
                       "that a patient was called.")},
    {"marketer", QT_TRANSLATE_NOOP("Access", "Campaigns"),
     QT_TRANSLATE_NOOP("Access", "Makes segments and campaigns and starts them after a fresh code. Example: writes the "
                                 "SMS about meter readings. Reads people, never changes them, and never sees a "
                                 "diagnosis.")},
    {"approver", QT_TRANSLATE_NOOP("Access", "Approver"),
     QT_TRANSLATE_NOOP("Access", "Reads a campaign that somebody else made and says yes to it. Example: checks wording "
                                 "and audience before it is sent. Changes nothing.")},
    {"supervisor", QT_TRANSLATE_NOOP("Access", "Supervisor"),
     QT_TRANSLATE_NOOP("Access", "Looks after the work of others: people, imports, pick lists, running campaigns, and "
                                 "who signs in. Example: stops a campaign, or confirms that a colleague is let in "
                                 "again.")},
    {"auditor", QT_TRANSLATE_NOOP("Access", "Auditor"),
     QT_TRANSLATE_NOOP("Access", "Reads what was done and by whom, and changes nothing. Example: answers who opened a "
                                 "card in the last year.")},
    {"administrator", QT_TRANSLATE_NOOP("Access", "Administrator"),
     QT_TRANSLATE_NOOP("Access", "Gives and takes rights, and looks after sites, gateways and settings. Example: gives "
                                 "a new colleague their role. Sees no people and cannot change their own rights.")},
    {"dispatcher", QT_TRANSLATE_NOOP("Access", "Dispatcher (service)"),
     QT_TRANSLATE_NOOP("Access", "The program that sends, «otklikctl serve»: no person signs in with it.")},
    {"importer", QT_TRANSLATE_NOOP("Access", "Importer (service)"),
     QT_TRANSLATE_NOOP("Access", "The program that brings in files of people and events: no person signs in with it.")},
};

const RoleWords *find(const QString &role)
{
    for (const RoleWords &words : roleWords)
        if (role == QLatin1String(words.role))
            return &words;
    return nullptr;
}

bool any(const QStringList &roles, std::initializer_list<const char *> of)
{
    return std::any_of(of.begin(), of.end(), [&](const char *role) { return roles.contains(QLatin1String(role)); });
}

} // namespace

QStringList allRoles()
{
    QStringList roles;
    for (const RoleWords &words : roleWords)
        roles << QLatin1String(words.role);
    return roles;
}

QStringList personRoles()
{
    QStringList roles = allRoles();
    roles.removeAll(u"dispatcher"_s);
    roles.removeAll(u"importer"_s);
    return roles;
}

QString roleName(const QString &role)
{
    const RoleWords *words = find(role);
    return words ? QCoreApplication::translate("Access", words->name) : role;
}

QString roleExplanation(const QString &role)
{
    const RoleWords *words = find(role);
    return words ? QCoreApplication::translate("Access", words->explanation) : QString();
}

QList<Warning> warningsFor(const QStringList &roles, bool city)
{
    QList<Warning> warnings;
    const auto warn = [&](const QString &code, const QString &sentence) { warnings.append({code, sentence}); };
    if (any(roles, {"administrator"}) &&
        any(roles, {"operator", "doctor", "nurse", "marketer", "approver", "supervisor"}))
        warn(u"administrator_reads"_s,
             Words::tr("Who gives rights should not read people: this person could open any record to a friend and "
                       "look at it alone. Give administration to somebody else."));
    if (any(roles, {"administrator"}) && any(roles, {"auditor"}))
        warn(u"administrator_audits"_s, Words::tr("An administrator who is the auditor too checks only themselves. "
                                                  "Let somebody else audit."));
    if (any(roles, {"auditor"}) && any(roles, {"operator", "doctor", "nurse", "marketer", "supervisor"}))
        warn(u"auditor_works"_s, Words::tr("An auditor should not do the work that is audited."));
    if (any(roles, {"marketer"}) && any(roles, {"approver"}))
        warn(u"marketer_approves"_s,
             Words::tr("This person makes campaigns and approves them. The database takes no approval of one's own "
                       "campaign, but two such people can nod for each other."));
    if (any(roles, {"marketer"}) && any(roles, {"doctor", "nurse"}))
        warn(u"marketer_treats"_s, Words::tr("This person reads diagnoses and makes campaigns. What was learnt at the "
                                             "bedside may end up in an audience; keep the two apart."));
    if (any(roles, {"doctor", "nurse"}) && city)
        warn(u"clinical_city"_s, Words::tr("This person sees the clinical notes of every site of the city. Give the "
                                           "sites where they work."));
    if (any(roles, {"operator"}) && city)
        warn(u"operator_city"_s, Words::tr("This person can read and change every record of the city. Give the sites "
                                           "where they work, unless they answer for all."));
    if (any(roles, {"administrator"}) && !city)
        warn(u"administrator_site"_s, Words::tr("An administrator gives rights for the whole city, whatever their own "
                                                "sites are."));
    return warnings;
}

} // namespace otklik::access
