// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaigns.h"
#include "messagetext.h"
#include "resolvedbrief.h"

namespace otklik::campaigns {

/// Fills the texts of many people and measures them: what is looked at here is what leaves, because the dispatcher
/// fills by the same functions. Lives on its database's thread.
class Pricing
{
public:
    /// Errors text.….
    [[nodiscard]] static Result<Pricing> make(store::Database &database, const Brief &brief, const QString &fallback);

    /// Of those whom the rule finds now.
    [[nodiscard]] Result<Price> ofAudience(const ResolvedBrief &resolved, const Brief &brief, const Progress &progress);
    /// Of those who were decided on at launch.
    [[nodiscard]] Result<Price> ofFrozen(CampaignId campaign, const Progress &progress);
    /// Errors campaign.unknown_person, campaign.language_missing.
    [[nodiscard]] Result<TextPreview> ofPerson(PersonId person);

private:
    /// A person to be written to; language and zone by their place in the lists below.
    struct Recipient
    {
        qint64 person;
        qint32 language;
        qint32 zone;
    };
    Pricing(store::Database &database, MessageText text) : m_database(&database), m_text(std::move(text)) {}
    void add(const QString &language, const QString &zone, PersonId person);
    [[nodiscard]] Result<Price> measureAll(const Progress &progress);
    [[nodiscard]] Done measureBatch(qsizetype first, qsizetype last, QMap<int, qint64> *parts);
    [[nodiscard]] Result<QHash<qint64, QVariantMap>> attributesOf(const QString &ids);
    [[nodiscard]] QDate todayIn(const QString &zone) const;

    store::Database *m_database;
    [[nodiscard]] int partsOf(const QString &text) const;

    MessageText m_text;
    bool m_isSms = true; ///< an e-mail, a call and a Viber message are one part
    QString m_channel;
    QString m_fallback;
    QString m_organisationLanguage;
    QString m_organisationZone;
    QDateTime m_now;
    QStringList m_languages;
    QStringList m_zones;
    QList<QDate> m_todays; ///< of m_zones
    std::vector<Recipient> m_recipients;
};

} // namespace otklik::campaigns
