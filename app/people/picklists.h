// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "ids.h"

namespace otklik::people {

struct District
{
    DistrictId id;
    QString code;
    QString name;
    bool operator==(const District &) const = default;
};

struct Service
{
    ServiceId id;
    QString code;
    QString name;
    bool operator==(const Service &) const = default;
};

/// The pick lists that people and events are described with. Lives on the thread of its database.
class PickLists
{
public:
    explicit PickLists(store::Database &database) : m_database(database) {}

    /// Errors: district.exists (Conflict), district.bad_code.
    [[nodiscard]] Result<District> addDistrict(const QString &code, const QString &name);
    /// By name.
    [[nodiscard]] Result<QList<District>> districts() const;
    /// By code or by name, in any case. Error district.unknown (NotFound).
    [[nodiscard]] Result<District> district(const QString &codeOrName) const;

    /// Errors: service.exists (Conflict), service.bad_code.
    [[nodiscard]] Result<Service> addService(const QString &code, const QString &name);
    /// By name.
    [[nodiscard]] Result<QList<Service>> services() const;
    /// By code or by name, in any case. Error service.unknown (NotFound).
    [[nodiscard]] Result<Service> service(const QString &codeOrName) const;

private:
    store::Database &m_database;
};

/// `organisation.region` of the settings (ISO 3166-1), for phones without a country code.
[[nodiscard]] Result<QString> organisationRegion(store::Database &database);

} // namespace otklik::people
