// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpanel.h"

#include <QLocale>
#include <QVBoxLayout>

#include "funnel.h"
#include "funnelchart.h"
#include "label.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

ReportPanel::ReportPanel(const CampaignDesk &desk, QWidget *parent)
    : CampaignPanel(desk, parent), m_heading(new Label(Label::Voice::Title, {}, this)),
      m_facts(new Label(Label::Voice::Muted, {}, this)), m_chart(new FunnelChart(this))
{
    m_heading->setObjectName(u"reportHeadingLabel"_s);
    m_facts->setObjectName(u"reportFactsLabel"_s);
    m_facts->setWordWrap(true);
    m_chart->setObjectName(u"reportFunnelChart"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::betweenGroups, space::inGroup, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_heading);
    column->addWidget(m_facts);
    column->addWidget(m_chart, 1);
    connect(m_chart, &FunnelChart::stageActivated, this, [this](int) { Q_EMIT funnelRequested(); });
}

void ReportPanel::take()
{
    const auto &campaign = desk().editor->campaign();
    const bool launched = !isDraft();
    if (m_shown != campaign.id || !launched) {
        m_chart->setStages({});
        m_chart->setVisible(false);
    }
    m_shown = campaign.id;
    const QLocale locale;
    const auto at = [&](const QDateTime &instant) {
        return locale.toString(instant.toLocalTime(), QLocale::ShortFormat);
    };
    if (!launched) {
        m_heading->setText(tr("Nothing to report yet"));
        m_facts->setText(tr("After the launch the way of its people stands here: sent, delivered, returned, used."));
        return;
    }
    m_heading->setText(campaign.finishedAt.isValid() ? tr("What it did") : tr("What it did so far"));
    QStringList facts{tr("Launched %1.").arg(at(campaign.launchedAt))};
    if (campaign.finishedAt.isValid())
        facts << (campaign.state == "stopped"_L1 ? tr("Stopped %1.").arg(at(campaign.finishedAt))
                                                 : tr("Finished %1.").arg(at(campaign.finishedAt)));
    facts << tr("Returned: had any service event within 30 days after the message. Used: received the service.");
    m_facts->setText(facts.join(u' '));
    if (isVisible())
        ask();
}

void ReportPanel::entered()
{
    ask();
}

void ReportPanel::ask()
{
    const auto id = desk().editor->id();
    if (isDraft() || !id.isValid() || !desk().around.store)
        return;
    const int asked = ++m_asked;
    store::deliver(desk().around.store->run(
                       store::Lane::Count,
                       [id](store::Database &database) { return insight::Funnel(database).campaignFunnel(id); }),
                   this, [this, asked](const Result<insight::FunnelReport> &report) {
                       if (asked != m_asked)
                           return;
                       if (!report)
                           return desk().complain(report.error());
                       QList<FunnelChart::Stage> stages;
                       for (const insight::StageFigure &figure : report->stages)
                           stages << FunnelChart::Stage{insight::stageTitle(figure.stage), figure.people, std::nullopt,
                                                        std::nullopt};
                       m_chart->setStages(stages);
                       m_chart->setVisible(true);
                   });
}

} // namespace otklik::ui
