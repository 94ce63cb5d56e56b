// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QVariant>
#include <compare>

namespace otklik {

/// A row's number that cannot be mistaken for another table's. 0 means «not stored yet».
template <class Tag>
struct Id
{
    qint64 value = 0;
    Id() = default;
    constexpr explicit Id(qint64 number) : value(number) {}
    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
    /// For binding into a statement: NULL where not valid.
    [[nodiscard]] QVariant bound() const
    {
        return value > 0 ? QVariant(value) : QVariant(QMetaType(QMetaType::LongLong));
    }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using SiteId = Id<struct SiteTag>;
using PersonId = Id<struct PersonTag>;
using AddressId = Id<struct AddressTag>;
using DistrictId = Id<struct DistrictTag>;
using AgencyId = Id<struct AgencyTag>;
using TopicId = Id<struct TopicTag>;
using ServiceId = Id<struct ServiceTag>;
using ImportId = Id<struct ImportTag>;
using ConsentEventId = Id<struct ConsentEventTag>;
using SegmentId = Id<struct SegmentTag>;
using CampaignId = Id<struct CampaignTag>;
using GatewayId = Id<struct GatewayTag>;
using ChunkId = Id<struct ChunkTag>;
using NoteId = Id<struct NoteTag>;

/// The one site of a database that has no sites set up.
inline constexpr SiteId defaultSite{1};

} // namespace otklik
