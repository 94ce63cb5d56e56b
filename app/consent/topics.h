// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "ids.h"

namespace otklik::consent {

struct Agency
{
    AgencyId id;
    QString code;
    QString name;
    bool operator==(const Agency &) const = default;
};

/// What one can subscribe to. Its basis decides what is needed before writing: "marketing" needs a given word,
/// "service" (a notice about something the person is waiting for) needs none but obeys a refusal.
struct Topic
{
    TopicId id;
    QString code;
    QString name;
    QString basis; ///< "marketing" or "service"
    AgencyId agencyId;
    QString agencyCode;
    QString agencyName;
    bool operator==(const Topic &) const = default;
};

/// Agencies and their topics. Lives on the thread of its database. Codes are compared as written.
class Topics
{
public:
    explicit Topics(store::Database &database) : m_database(database) {}

    /// The same code and name again is no error: the agency that is there is answered. Errors: agency.bad_code,
    /// agency.exists (Conflict: the code has another name).
    [[nodiscard]] Result<Agency> addAgency(const QString &code, const QString &name);
    /// Makes the agency too where its code is unknown (named after its code). An empty name is the code, an empty basis
    /// is "marketing". Errors: topic.bad_code, topic.bad_basis, topic.exists (Conflict), agency.bad_code.
    [[nodiscard]] Result<Topic> addTopic(const QString &code, const QString &agencyCode, const QString &name,
                                         const QString &basis = {});
    /// By name.
    [[nodiscard]] Result<QList<Agency>> agencies() const;
    /// By name.
    [[nodiscard]] Result<QList<Topic>> list() const;
    /// Error topic.unknown (NotFound).
    [[nodiscard]] Result<Topic> find(const QString &code) const;
    /// Error topic.unknown (NotFound).
    [[nodiscard]] Result<Topic> find(TopicId id) const;

private:
    store::Database &m_database;
};

} // namespace otklik::consent
