// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>

#include "campaigndesk.h"
#include "page.h"

class QAction;

namespace otklik::ui {

class AudiencePanel;
class LaunchPanel;
class MergeDialog;
class StepStack;
class TextPanel;

/// One campaign, from brief to report. Opened with {"campaign": id}, or {"new": true} for a new one.
class CampaignPage final : public Page
{
    Q_OBJECT
public:
    explicit CampaignPage(const Surroundings &around, QWidget *parent = nullptr);
    ~CampaignPage() override;
    [[nodiscard]] QString title() const override;
    void open(const QVariantMap &arguments) override;
    void refresh() override;
    void shown() override;
    [[nodiscard]] bool mayBeRemade() const override;
    void showStep(CampaignStep step);
    [[nodiscard]] CampaignStep step() const;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void makePanels();
    void makeCommands();
    void connectAll();
    void openWanted();
    void takeAll();
    void takeSegment(); ///< of navigate(): a new campaign for a segment
    void showSteps();
    void showStanding();
    void showCommands();
    void briefChanged();
    void decide();
    void resolveConflict();
    void sayMerged(const QStringList &parts);
    void askToLaunch();
    void launch();
    void stop();
    void removeDraft();
    void say(const Error &error);

    CampaignDesk m_desk;
    views::CampaignChoices m_choices;
    StepStack *m_steps;
    TextPanel *m_text = nullptr;
    LaunchPanel *m_launch = nullptr;
    QAction *m_launchAction = nullptr;
    QAction *m_pauseAction = nullptr;
    QAction *m_resumeAction = nullptr;
    QAction *m_stopAction = nullptr;
    QAction *m_funnelAction = nullptr;
    QTimer m_again;  ///< after a change in the database
    QTimer m_decide; ///< after the last key
    CampaignId m_wanted;
    bool m_wantsNew = true;
    bool m_hasChoices = false;
    QString m_wantedSegment;
    QPointer<MergeDialog> m_merge;
    bool m_opened = false;
    bool m_saysMerged = false; ///< the bar tells what another desk changed; storing leaves it there
    bool m_launching = false;  ///< the question waits for the figures
};

} // namespace otklik::ui
