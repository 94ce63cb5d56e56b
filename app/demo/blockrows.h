// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "cityplan.h"
#include "rowtext.h"

namespace otklik::demo {

/// The tables that a city is filled into, in the order in which they are written.
enum class Part {
    People,
    Addresses,
    Attributes,
    Households,
    HouseholdMembers,
    Consents,
    Subscriptions,
    Suppressions,
    Events,
    Patients,
    Conditions,
    Measurements
};
inline constexpr size_t partCount = 12;

struct PartTable
{
    QString name;
    QStringList columns;          ///< as BlockRows writes them
    bool followsConsents = false; ///< its first column is the number of a row of consent_event
};
[[nodiscard]] const PartTable &tableOf(Part part);

/// Numbers that the database gave to the pick lists, in the order of SampleData.
struct ListNumbers
{
    QList<qint64> districts, services, topics;
};

/// A block as rows. Words have no number yet: it depends on all blocks before. \a consentOf: which of the block's words
/// a row of a table that followsConsents rests on.
struct BlockRows
{
    qint64 people = 0;
    std::array<RowText, partCount> parts;
    QList<qint64> subscriptionConsents, suppressionConsents;
    [[nodiscard]] const RowText &of(Part part) const { return parts[size_t(part)]; }
};

/// What came after the finished campaign was launched.
struct RecentRows
{
    QList<PlannedConsent> consents;
    RowText events;
};

/// Writes blocks as rows. Only reads, so any number of threads may use one at once.
class RowWriter
{
public:
    /// \a launched: words and events from then on are recent; \a now: the last moment of the city. \a measurements: the
    /// database has a table for them.
    RowWriter(const SampleData &data, const ListNumbers &numbers, qint64 launched, bool measurements);
    [[nodiscard]] BlockRows rows(const CityBlock &block) const;
    [[nodiscard]] RecentRows recent(const CityBlock &block) const;
    void event(RowText &to, const PlannedEvent &event) const;

private:
    void people(BlockRows &rows, const CityBlock &block) const;
    void consents(BlockRows &rows, const CityBlock &block) const;
    void health(BlockRows &rows, const CityBlock &block) const;

    const SampleData &m_data;
    const ListNumbers &m_numbers;
    qint64 m_launched;
    bool m_measurements;
    QByteArray m_wording, m_stop, m_source;
};

/// The evidence of a refusal by SMS.
[[nodiscard]] QString stopWord(const SampleData &data);

} // namespace otklik::demo
