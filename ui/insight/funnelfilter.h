// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "funnelperiod.h"
#include "ids.h"
#include "rulepicklists.h"

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QPushButton;

namespace otklik::ui {

class Preferences;

/// What the funnel is asked of: the life cycle of a service in a sector and a period, or a campaign. Remembers the
/// choice of the last time.
class FunnelFilter final : public QWidget
{
    Q_OBJECT
public:
    struct Choice
    {
        bool ofCampaign = false;
        CampaignId campaign;
        QString service; ///< code; empty: every service
        QString sector;  ///< empty: every sector
        views::FunnelPeriod period;
        bool operator==(const Choice &) const = default;
    };
    struct Campaign
    {
        CampaignId id;
        QString name;
        bool operator==(const Campaign &) const = default;
    };
    FunnelFilter(Preferences *preferences, QWidget *parent = nullptr);
    /// \a today: the last day of the periods that run until now.
    void setLists(const QList<views::Pick> &services, const QList<Campaign> &campaigns, const QDate &today);
    [[nodiscard]] const Choice &choice() const { return m_choice; }
    void setChoice(const Choice &choice);
    void chooseSector(int number); ///< 0 all, then as insight::sectors()
    [[nodiscard]] QString serviceName() const;
    [[nodiscard]] QString periodText() const;
    [[nodiscard]] bool hasCampaigns() const { return !m_campaigns.isEmpty(); }
    /// The period becomes all time, the sector and the service all.
    void widen();

Q_SIGNALS:
    void changed();

private:
    void fill();
    void accept(Choice choice);
    void ownDates();
    [[nodiscard]] QPushButton *makeSwitch(const QString &text, const QString &name, QButtonGroup *group, int id);
    Preferences *m_preferences;
    Choice m_choice;
    QList<views::Pick> m_services;
    QList<Campaign> m_campaigns;
    QDate m_today;
    bool m_showing = false;
    QButtonGroup *m_modes;
    QButtonGroup *m_sectors;
    QWidget *m_dates;
    QWidget *m_sectorSide;
    QComboBox *m_service;
    QComboBox *m_period;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_campaign;
};

} // namespace otklik::ui
