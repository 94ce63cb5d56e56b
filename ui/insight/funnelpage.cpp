// SPDX-License-Identifier: GPL-3.0-or-later
#include "funnelpage.h"

#include <QAction>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include "changefeed.h"
#include "funnelchart.h"
#include "funnelpeople.h"
#include "label.h"
#include "listdetail.h"
#include "messagebar.h"
#include "organisation.h"
#include "picklists.h"
#include "progresscard.h"
#include "reportpicture.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

FunnelPage::FunnelPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_filter(new FunnelFilter(around.preferences)), m_counting(new ProgressCard),
      m_stack(new QStackedWidget), m_chart(new FunnelChart), m_nothing(new EmptyState),
      m_people(new FunnelPeople(around))
{
    setObjectName(u"funnelPage"_s);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenGroups);
    column->addWidget(m_filter);
    auto *sides = new ListDetail(around.preferences, u"funnel"_s);
    auto *surface = new Surface;
    auto *left = new QVBoxLayout(surface);
    left->setContentsMargins(1, space::unit, 1, space::unit);
    left->addWidget(m_counting, 0, Qt::AlignHCenter);
    left->addWidget(m_stack, 1);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_nothing);
    m_nothing->setObjectName(u"funnelEmptyState"_s);
    sides->setSides(surface, m_people, 0.63);
    column->addWidget(sides, 1);
    setBody(body);

    connect(m_filter, &FunnelFilter::changed, this, &FunnelPage::count);
    connect(m_chart, &FunnelChart::stageActivated, this, &FunnelPage::showPeople);
    connect(m_people, &FunnelPeople::personActivated, this, &FunnelPage::openPerson);
    connect(m_people, &FunnelPeople::failed, this, [this](const Error &error) { messageBar()->say(error); });
    connect(m_counting, &ProgressCard::cancelRequested, this, &FunnelPage::stopCounting);
    makeCommands();

    m_reload.setSingleShot(true);
    m_reload.setInterval(300);
    connect(&m_reload, &QTimer::timeout, this, [this] {
        m_stale = !isVisible() || m_job;
        if (!m_stale)
            refresh();
    });
    if (around.changes) {
        connect(around.changes, &store::ChangeFeed::changed, this, [this](const QString &table) {
            static const QStringList ours{u"service_event"_s, u"message_event"_s, u"campaign"_s, u"service"_s,
                                          u"send_job"_s};
            if (!m_listed || m_reload.isActive() || (!table.isEmpty() && !ours.contains(table)))
                return;
            m_reload.start();
            m_reload.setInterval(5000); // while a campaign runs something changes all the time
        });
    }
}

FunnelPage::~FunnelPage()
{
    if (m_job)
        m_job->cancel();
}

void FunnelPage::makeCommands()
{
    m_export = addCommand(tr("Export"), u"document-export"_s, QKeySequence(Qt::CTRL | Qt::Key_E), Place::TitleMain,
                          [this] { chooseExport(); });
    m_export->setEnabled(false);
    for (const QString &format : {u"csv"_s, u"xlsx"_s, u"png"_s, u"pdf"_s})
        addCommand(tr("Export the figures as %1").arg(format.toUpper()), u"document-export"_s, {}, Place::Hidden,
                   [this, format] { exportAs(format); });
    addCommand(tr("Show the people of the stage"), u"system-users"_s, QKeySequence(Qt::CTRL | Qt::Key_Return),
               Place::Hidden, [this] {
                   showPeople(std::max(0, m_chart->currentStage()));
                   m_people->table()->setFocus(Qt::OtherFocusReason);
               });
    addCommand(tr("Life cycle of a service"), u"office-chart-bar"_s, QKeySequence(Qt::CTRL | Qt::Key_L), Place::Hidden,
               [this] {
                   auto choice = m_filter->choice();
                   choice.ofCampaign = false;
                   m_filter->setChoice(choice);
               });
    addCommand(tr("Funnel of a campaign"), u"mail-send"_s, QKeySequence(Qt::CTRL | Qt::Key_M), Place::Hidden, [this] {
        auto choice = m_filter->choice();
        choice.ofCampaign = true;
        m_filter->setChoice(choice);
    });
    const QStringList sectors = insight::sectors();
    for (int i = 0; i <= sectors.size(); ++i) {
        const QString text = i == 0 ? tr("All sectors") : tr("Sector: %1").arg(insight::sectorTitle(sectors.at(i - 1)));
        addCommand(text, {}, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + i)), Place::Hidden,
                   [this, i] { m_filter->chooseSector(i); });
    }
}

QList<KeyText> FunnelPage::keys() const
{
    return Page::keys() + QList<KeyText>{{QKeySequence(Qt::Key_Down), tr("Next stage")},
                                         {QKeySequence(Qt::Key_Return), tr("People of the stage; open the person")}};
}

void FunnelPage::shown()
{
    Page::shown();
    if (std::exchange(m_stale, false))
        refresh();
}

void FunnelPage::open(const QVariantMap &arguments)
{
    m_wanted = arguments;
    if (m_listed)
        refresh(); // the campaign may be younger than the list
}

void FunnelPage::refresh()
{
    if (!around().store || m_loading)
        return;
    m_loading = true;
    if (!m_listed)
        setState(State::Loading);
    const auto reading = around().store->run(store::Lane::Interactive, [](store::Database &database) -> Result<Lists> {
        Lists lists;
        people::PickLists picks(database);
        OTKLIK_TRY(services, picks.services());
        for (const auto &service : services)
            lists.services.append({service.code, service.name});
        OTKLIK_TRY(districts, picks.districts());
        for (const auto &district : districts)
            lists.districts.insert(district.code, district.name);
        OTKLIK_TRY(campaigns, database.select(u"views_list_launched_campaigns"_s));
        for (const store::Row row : campaigns)
            lists.campaigns.append({row.id<CampaignId>("campaign_id"), row.text("name")});
        OTKLIK_TRY(organisation, store::readOrganisation(database));
        lists.zone = organisation.timeZone;
        OTKLIK_TRY(now, database.now());
        const QTimeZone zone(lists.zone.toLatin1());
        lists.today = (zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime()).date();
        OTKLIK_TRY(event, database.select(u"views_find_any_event"_s));
        lists.anyEvent = !event.isEmpty();
        return lists;
    });
    store::deliver(reading, this, [this](const Result<Lists> &lists) {
        m_loading = false;
        if (!lists)
            return setFailed(lists.error());
        take(*lists);
    });
}

void FunnelPage::take(const Lists &lists)
{
    m_listed = true;
    m_zone = lists.zone;
    m_people->setDistricts(lists.districts);
    m_filter->setLists(lists.services, lists.campaigns, lists.today);
    if (!lists.anyEvent && lists.campaigns.isEmpty()) {
        m_export->setEnabled(false);
        return setEmpty(
            EmptyState::Kind::NothingYet,
            tr("A funnel is drawn from service events and campaigns. Import a file of events, or launch a campaign."),
            tr("Import service events"), [this] {
                Q_EMIT navigate(u"people"_s, {{u"import"_s, u"events"_s}});
            });
    }
    setState(State::Ready);
    FunnelFilter::Choice choice = m_filter->choice();
    const QVariantMap wanted = std::exchange(m_wanted, {});
    if (const CampaignId campaign(wanted.value(u"campaign"_s).toLongLong()); campaign.isValid()) {
        choice.ofCampaign = true;
        choice.campaign = campaign;
    } else if (wanted.contains(u"service"_s)) {
        choice.ofCampaign = false;
        choice.service = wanted.value(u"service"_s).toString();
    } else if (!lists.anyEvent && !m_figures) {
        choice.ofCampaign = true; // there is nothing in the life cycle yet
    }
    if (choice == m_filter->choice())
        count();
    else
        m_filter->setChoice(choice); // counts by its signal
}

insight::FunnelQuery FunnelPage::query(const views::FunnelPeriod &period) const
{
    return {m_filter->choice().service, m_filter->choice().sector, period.from(m_zone), period.to(m_zone)};
}

void FunnelPage::count()
{
    if (!around().store || !m_listed)
        return;
    if (m_job)
        m_job->cancel(); // superseded
    const FunnelFilter::Choice choice = m_filter->choice();
    if (choice.ofCampaign && !choice.campaign.isValid()) {
        m_job.reset();
        m_counting->end();
        m_figures.reset();
        m_export->setEnabled(false);
        m_people->clear();
        m_nothing->setContent(EmptyState::Kind::NothingYet, tr("No campaign was launched yet."), tr("Campaigns"),
                              [this] { Q_EMIT navigate(u"campaigns"_s, {}); });
        return m_stack->setCurrentWidget(m_nothing);
    }
    m_job = std::make_shared<store::Job>();
    m_counting->begin(tr("Counting people"), true);
    const auto before = choice.ofCampaign ? std::nullopt : choice.period.before();
    const insight::FunnelQuery now = query(choice.period), then = before ? query(*before) : insight::FunnelQuery();
    const auto counting = around().store->run(
        store::Lane::Count,
        [choice, now, then, compared = before.has_value()](store::Database &database) -> Result<Figures> {
            insight::Funnel funnel(database);
            Figures figures;
            if (choice.ofCampaign) {
                OTKLIK_TRY(report, funnel.campaignFunnel(choice.campaign));
                figures.now = report;
                return figures;
            }
            OTKLIK_TRY(report, funnel.fiveStages(now));
            figures.now = report;
            if (compared) {
                OTKLIK_TRY(earlier, funnel.fiveStages(then));
                figures.before = earlier;
            }
            return figures;
        },
        m_job);
    store::deliver(counting, this, [this, job = m_job, choice](const Result<Figures> &figures) {
        if (job != m_job)
            return;
        m_job.reset();
        m_counting->end();
        if (!figures) {
            if (figures.error().kind != Failure::Cancelled)
                setFailed(figures.error());
            return;
        }
        const bool same = choice == m_shown && m_figures;
        m_shown = choice;
        const int stage = m_chart->currentStage();
        draw(*figures);
        if (!same) {
            m_people->clear();
            m_chart->setCurrentStage(-1);
        } else {
            m_chart->setCurrentStage(stage);
        }
    });
}

void FunnelPage::stopCounting()
{
    if (!m_job)
        return;
    m_job->cancel();
    m_job.reset();
    m_counting->end();
    Message message;
    message.happened = tr("The count was stopped.");
    message.kept = m_figures ? tr("You see the figures from before.") : QString();
    message.actionText = tr("Count again");
    message.action = [this] { count(); };
    messageBar()->say(message);
}

void FunnelPage::draw(const Figures &figures)
{
    m_figures = figures;
    const auto &stages = figures.now.stages;
    const auto anybody = [](const insight::FunnelReport &report) {
        return std::any_of(report.stages.begin(), report.stages.end(),
                           [](const auto &figure) { return figure.people > 0; });
    };
    const bool empty = !anybody(figures.now) && !(figures.before && anybody(*figures.before));
    m_export->setEnabled(!stages.isEmpty());
    showFigures(m_chart, figures.now, figures.before, views::beforeText(m_shown.period));
    if (!empty)
        return m_stack->setCurrentWidget(m_chart);
    if (m_shown.ofCampaign)
        m_nothing->setContent(EmptyState::Kind::NothingYet, tr("This campaign has no people yet."));
    else
        m_nothing->setContent(EmptyState::Kind::FilterHidesAll,
                              tr("Nobody was seen at any stage of this service, sector and period."),
                              tr("Show every service and all time"), [this] { m_filter->widen(); });
    m_stack->setCurrentWidget(m_nothing);
}

void FunnelPage::showPeople(int stage)
{
    if (!m_figures || stage < 0 || stage >= m_figures->now.stages.size())
        return;
    m_chart->setCurrentStage(stage);
    const auto &figure = m_figures->now.stages.at(stage);
    insight::StageQuery asked{figure.stage, query(m_shown.period), {}};
    if (m_shown.ofCampaign)
        asked.campaign = m_shown.campaign;
    m_people->showStage(asked, figure.people);
}

} // namespace otklik::ui
