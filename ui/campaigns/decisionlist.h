// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audiencelook.h"
#include "campaigndesk.h"

class QComboBox;
class QPushButton;

namespace otklik::ui {

class CampaignPeople;
class DecisionExport;
class ProgressCard;
class SearchField;

/// Everybody of a campaign's audience with what is decided about them and what came of it: by decision, by name or
/// number, and as a file. A draft's list is made when somebody asks for it; nothing is sent.
class DecisionList final : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionList(const CampaignDesk &desk, QWidget *parent = nullptr);
    /// Another campaign or another brief.
    void take();
    /// The decisions that there are, with their numbers.
    void setCounts(const QMap<QString, qint64> &decisions);
    /// Everybody: "".
    void show(const QString &reason);
    [[nodiscard]] CampaignPeople *people() const { return m_people; }

private:
    void ask();
    [[nodiscard]] CampaignId launched() const;
    const CampaignDesk &m_desk;
    views::AudienceLook *m_look;
    QComboBox *m_reasons;
    SearchField *m_search;
    QPushButton *m_export;
    ProgressCard *m_progress;
    CampaignPeople *m_people;
    DecisionExport *m_exporter;
    QMap<QString, qint64> m_counts;
    bool m_chosen = false; ///< somebody asked for people
};

} // namespace otklik::ui
