// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignsteps.h"

#include <QCoreApplication>
#include <QLocale>

#include "campaigntones.h"
#include "campaignwords.h"
#include "launchpanel.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CampaignSteps)
};

StepStanding ofDraft(CampaignStep step, const CampaignDesk &desk)
{
    const auto obstacles = LaunchPanel::obstacles(desk);
    const bool open =
        std::any_of(obstacles.cbegin(), obstacles.cend(), [&](const auto &obstacle) { return obstacle.step == step; });
    const auto &brief = desk.editor->brief();
    const auto &figures = *desk.figures;
    switch (step) {
    case CampaignStep::Brief: {
        const bool begun = !brief.name.isEmpty() || !brief.topic.isEmpty() || !brief.segment.isEmpty();
        return open ? StepStanding{begun ? Tone::Attention : Tone::Neutral,
                                   begun ? Words::tr("not complete") : Words::tr("to do")}
                    : StepStanding{Tone::Good, Words::tr("ready")};
    }
    case CampaignStep::Audience:
        if (figures.isDeciding())
            return {Tone::Neutral, Words::tr("deciding…")};
        if (!figures.decisions())
            return {open ? Tone::Attention : Tone::Neutral,
                    open ? Words::tr("needs a look") : Words::tr("not known yet")};
        return {open || figures.toBeWritten() == 0 ? Tone::Attention : Tone::Good,
                Words::tr("%Ln people", nullptr, int(figures.toBeWritten()))};
    case CampaignStep::Text:
        if (brief.texts.isEmpty())
            return {Tone::Neutral, Words::tr("to do")};
        return open ? StepStanding{Tone::Attention, Words::tr("needs a look")}
                    : StepStanding{Tone::Good, Words::tr("%Ln languages", nullptr, int(brief.texts.size()))};
    case CampaignStep::Schedule:
        if (open)
            return {Tone::Attention, Words::tr("needs a look")};
        return {Tone::Good, brief.hours ? Words::tr("%1–%2", "hours")
                                              .arg(QLocale().toString(brief.hours->from, u"HH:mm"_s),
                                                   QLocale().toString(brief.hours->to, u"HH:mm"_s))
                                        : Words::tr("any hour")};
    case CampaignStep::Launch: {
        const bool ready = obstacles.isEmpty() && figures.decisions();
        return {ready ? Tone::Accent : Tone::Neutral, ready ? Words::tr("ready") : Words::tr("not ready")};
    }
    case CampaignStep::Running:
    case CampaignStep::Report:
        return {Tone::Neutral, Words::tr("later")};
    }
    return {};
}

} // namespace

QString stepName(CampaignStep step)
{
    switch (step) {
    case CampaignStep::Brief:
        return Words::tr("Brief");
    case CampaignStep::Audience:
        return Words::tr("Audience");
    case CampaignStep::Text:
        return Words::tr("Text");
    case CampaignStep::Schedule:
        return Words::tr("Schedule");
    case CampaignStep::Launch:
        return Words::tr("Launch");
    case CampaignStep::Running:
        return Words::tr("Running");
    case CampaignStep::Report:
        return Words::tr("Report");
    }
    return {};
}

StepStanding standingOf(CampaignStep step, const CampaignDesk &desk, bool opened)
{
    if (!opened)
        return {};
    if (desk.editor->isDraft())
        return ofDraft(step, desk);
    const auto &campaign = desk.editor->campaign();
    const auto &watch = *desk.watch;
    switch (step) {
    case CampaignStep::Audience:
        return {Tone::Good, Words::tr("%Ln people", nullptr, int(campaign.audience))};
    case CampaignStep::Launch:
        return {Tone::Good, QLocale().toString(campaign.launchedAt.toLocalTime().date(), QLocale::ShortFormat)};
    case CampaignStep::Running: {
        if (campaign.state != "running"_L1 || !watch.isKnown())
            return {toneOfCampaign(campaign.state), views::campaignStateWord(campaign.state)};
        const qint64 toWrite = watch.board().audience - watch.count(u"excluded"_s);
        const int share = toWrite > 0 ? int(100 * views::CampaignWatch::settled(watch.board()) / toWrite) : 100;
        return {Tone::Accent, Words::tr("%1 % has left", "share of the messages").arg(QLocale().toString(share))};
    }
    case CampaignStep::Report:
        return {campaign.finishedAt.isValid() ? Tone::Good : Tone::Neutral,
                campaign.finishedAt.isValid() ? Words::tr("ready") : Words::tr("so far")};
    default:
        return {Tone::Good, Words::tr("done")};
    }
}

} // namespace otklik::ui
