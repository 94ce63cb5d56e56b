// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include "database.h"
#include "ids.h"

namespace otklik::views {

/// What an invitation by SMS is chosen and previewed from.
struct InvitationChoices
{
    struct Topic
    {
        QString code;
        QString name;
        bool permitted = false; ///< by SMS, right now
    };
    QString mobile;      ///< where the SMS would go; empty: nowhere
    QList<Topic> topics; ///< permitted ones first, then by name
    store::Rows person;  ///< one row with the columns of messaging::personFields
    QMap<QString, QString> attributes;
    QString language;    ///< of the person, else the organisation's
    QStringList sharers; ///< names of others who use the mobile number
    bool shared = false; ///< others read what is sent there
    QDate today;
};

[[nodiscard]] Result<InvitationChoices> readInvitationChoices(store::Database &database, PersonId person);
/// The text as this person would read it. Errors: text.… of MessageText. Any thread.
[[nodiscard]] Result<QString> fillInvitation(const InvitationChoices &choices, const QString &text);

} // namespace otklik::views
