// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaigndesk.h"

class QCheckBox;
class QDateTimeEdit;
class QRadioButton;
class QTimeEdit;

namespace otklik::ui {

class Label;

/// In which hours of their own day people may be written to, and until when at all.
class SchedulePanel final : public CampaignPanel
{
    Q_OBJECT
public:
    explicit SchedulePanel(const CampaignDesk &desk, QWidget *parent = nullptr);
    void take() override;
    void entered() override { showSentence(); }
    /// When the first message would leave if it were launched now, by the organisation's clock: «at once», «on 22 Nov
    /// at 09:00».
    [[nodiscard]] static QString firstMessages(const CampaignDesk &desk);

private:
    void typed();
    void showSentence();
    QRadioButton *m_between;
    QRadioButton *m_any;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    Label *m_hoursProblem;
    Label *m_sentence;
    QCheckBox *m_until;
    QDateTimeEdit *m_expires;
    Label *m_untilHint;
    Label *m_locked;
    bool m_filling = false;
};

} // namespace otklik::ui
