// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "campaignchoices.h"
#include "campaigneditor.h"
#include "campaignfigures.h"
#include "campaignpreview.h"
#include "campaignwatch.h"
#include "messagebar.h"
#include "surroundings.h"

namespace otklik::ui {

/// The steps of a campaign, in the order of the strip.
enum class CampaignStep { Brief, Audience, Text, Schedule, Launch, Running, Report };
inline constexpr int campaignSteps = 7;

/// What the panels of one campaign share; everything pointed at is the page's.
struct CampaignDesk
{
    Surroundings around;
    views::CampaignEditor *editor = nullptr;
    views::CampaignFigures *figures = nullptr;
    views::CampaignPreview *preview = nullptr;
    views::CampaignWatch *watch = nullptr;
    const views::CampaignChoices *choices = nullptr;
    /// Shows the panel of another step.
    std::function<void(CampaignStep)> goTo;
    std::function<void(PersonId)> openPerson;
    std::function<void(const Error &)> complain;
    std::function<void(const Message &)> say;
};

/// The panel of one step.
class CampaignPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CampaignPanel(const CampaignDesk &desk, QWidget *parent = nullptr) : QWidget(parent), m_desk(desk) {}
    /// Another campaign, or its brief was replaced, or the pick lists changed: shows everything anew.
    virtual void take() = 0;
    /// Somebody looks at it now.
    virtual void entered() {}

protected:
    [[nodiscard]] const CampaignDesk &desk() const { return m_desk; }
    [[nodiscard]] const campaigns::Brief &brief() const { return m_desk.editor->brief(); }
    [[nodiscard]] bool isDraft() const { return m_desk.editor->isDraft(); }

private:
    const CampaignDesk &m_desk;
};

} // namespace otklik::ui
