// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaigndesk.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace otklik::ui {

class Label;

/// What the campaign is about, for whom, and through which gateway it leaves.
class BriefPanel final : public CampaignPanel
{
    Q_OBJECT
public:
    explicit BriefPanel(const CampaignDesk &desk, QWidget *parent = nullptr);
    void take() override;
    void entered() override;

private:
    void fillChoices();
    void typed();
    void showCount();
    void showHints();
    QLineEdit *m_name;
    QComboBox *m_topic;
    QComboBox *m_segment;
    QComboBox *m_service;
    QComboBox *m_gateway;
    QLineEdit *m_sender;
    QCheckBox *m_household;
    Label *m_topicHint;
    Label *m_count;
    Label *m_sentence;
    Label *m_gatewayHint;
    Label *m_senderHint;
    Label *m_locked;
    QList<QWidget *> m_fields;
    bool m_filling = false;
};

} // namespace otklik::ui
