// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>
#include <optional>

#include "campaignaudience.h"
#include "campaigns.h"
#include "person.h"
#include "store.h"

namespace otklik::views {

/// One person's message as it would leave, and the way from one person of the audience to the next. Lives on the GUI
/// thread.
class CampaignPreview final : public QObject
{
    Q_OBJECT
public:
    explicit CampaignPreview(store::Store *store, QObject *parent = nullptr);
    ~CampaignPreview() override;

    /// The brief as typed now; the message is filled again. \a launched: a stored campaign's own text is shown.
    void setBrief(const campaigns::Brief &brief, CampaignId launched = {});
    void choose(PersonId person);
    /// The next of those who would be written to, by id; where nobody is chosen yet, the first.
    void next();
    void previous();
    [[nodiscard]] bool hasPrevious() const { return m_walked.size() > 1; }

    [[nodiscard]] const std::optional<people::Person> &person() const { return m_person; }
    [[nodiscard]] const std::optional<campaigns::TextPreview> &preview() const { return m_preview; }
    [[nodiscard]] const Error &problem() const { return m_problem; }
    /// The fields that a text may use, of the person shown.
    [[nodiscard]] QVariantMap fields() const;
    /// The same of a made-up person who speaks the language.
    [[nodiscard]] static QVariantMap madeUpFields(const QString &language);

    /// A few people by name, phone or e-mail, for the search over the preview. A newer search drops the older.
    void search(const QString &text);

Q_SIGNALS:
    void changed();
    void found(const QList<otklik::people::Person> &people);
    void walkedOut(); ///< there is no next person

private:
    void fill();
    store::Store *m_store;
    campaigns::Brief m_brief;
    CampaignId m_launched;
    std::optional<people::Person> m_person;
    std::optional<campaigns::TextPreview> m_preview;
    Error m_problem;
    QList<PersonId> m_walked;
    store::JobPointer m_walk, m_fill, m_search;
};

} // namespace otklik::views
