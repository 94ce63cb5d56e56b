// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignspage.h"

#include <QHeaderView>

#include "campaigndelegate.h"
#include "campaignlistmodel.h"
#include "campaignsummary.h"
#include "changefeed.h"
#include "columnfit.h"
#include "label.h"
#include "listdetail.h"
#include "store.h"
#include "tableview.h"
#include "topics.h"

using namespace Qt::Literals::StringLiterals;
using otklik::campaigns::CampaignLine;
using otklik::campaigns::Campaigns;
using otklik::views::CampaignListModel;

namespace otklik::ui {

namespace {

using ProgressList = QList<std::pair<CampaignId, messaging::JobProgress>>;

struct Listed
{
    QList<CampaignLine> lines;
    QHash<QString, QString> topics; ///< code → name
};

Result<Listed> readList(store::Database &database)
{
    OTKLIK_TRY(lines, Campaigns(database).list());
    OTKLIK_TRY(topics, consent::Topics(database).list());
    Listed listed{lines, {}};
    for (const consent::Topic &topic : std::as_const(topics))
        listed.topics.insert(topic.code, topic.name);
    return listed;
}

QVariantMap argument(CampaignId campaign)
{
    return {{u"campaign"_s, campaign.value}};
}

} // namespace

CampaignsPage::CampaignsPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_table(new TableView(this)), m_summary(new CampaignSummary(this)),
      m_model(new CampaignListModel(this)), m_text(new views::CampaignListText(this))
{
    m_text->setSourceModel(m_model);
    m_table->setObjectName(u"campaignsTableView"_s);
    m_table->setAccessibleName(tr("Campaigns"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_text);
    m_table->setItemDelegate(new CampaignDelegate(m_table));
    m_table->stretch(CampaignListModel::Name);
    auto *sides = new ListDetail(around.preferences, u"campaigns"_s, this);
    sides->setSides(m_table, m_summary, 0.72);
    setBody(sides);

    addCommand(tr("New campaign"), u"list-add"_s, QKeySequence(Qt::CTRL | Qt::Key_N), Place::TitleMain,
               [this] { newCampaign(); });
    connect(m_table, &TableView::rowActivated, this, &CampaignsPage::openCampaign);
    connect(m_table, &TableView::currentRowChanged, this, &CampaignsPage::showSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CampaignsPage::showSelected);
    connect(m_summary, &CampaignSummary::openRequested, this, [this] { openCampaign(m_table->currentIndex()); });
    connect(m_summary, &CampaignSummary::funnelRequested, this, [this] {
        Q_EMIT navigate(u"funnel"_s,
                        argument(CampaignId(m_table->currentIndex().data(CampaignListModel::IdRole).toLongLong())));
    });
    m_again.setSingleShot(true);
    m_again.setInterval(300);
    connect(&m_again, &QTimer::timeout, this, [this] { isVisible() ? refresh() : void(m_stale = true); });
    m_tick.setSingleShot(true);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    if (around.changes)
        connect(around.changes, &store::ChangeFeed::changed, this, [this](const QString &table) {
            if (table.isEmpty() || table == "campaign"_L1 || table == "send_job"_L1 || table == "message_event"_L1 ||
                table == "send_chunk"_L1)
                m_again.start();
        });
}

QString CampaignsPage::title() const
{
    return tr("Campaigns");
}

QList<KeyText> CampaignsPage::keys() const
{
    return Page::keys() + QList<KeyText>{{QKeySequence(Qt::Key_Return), tr("Open the selected campaign")}};
}

void CampaignsPage::shown()
{
    Page::shown();
    if (std::exchange(m_stale, false) || !m_model->lines().isEmpty())
        refresh();
    m_table->setFocus();
}

void CampaignsPage::newCampaign()
{
    Q_EMIT navigate(u"campaign"_s, {{u"new"_s, true}});
}

void CampaignsPage::openCampaign(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT navigate(u"campaign"_s, argument(CampaignId(index.data(CampaignListModel::IdRole).toLongLong())));
}

void CampaignsPage::refresh()
{
    if (!around().store)
        return;
    if (m_model->lines().isEmpty())
        setState(State::Loading);
    store::deliver(around().store->run(store::Lane::Interactive, readList), this, [this](const Result<Listed> &listed) {
        if (!listed)
            return setFailed(listed.error());
        const auto *lines = &listed->lines;
        m_text->setTopicNames(listed->topics);
        m_model->setLines(*lines);
        if (lines->isEmpty()) {
            setSubtitle({});
            return setEmpty(EmptyState::Kind::NothingYet,
                            tr("A campaign writes one message to everybody of a segment who agreed to its topic. Begin "
                               "with a name, a topic and a segment."),
                            tr("New campaign"), [this] { newCampaign(); });
        }
        const auto running = std::count_if(lines->cbegin(), lines->cend(),
                                           [](const CampaignLine &line) { return line.state == "running"_L1; });
        setSubtitle(running > 0 ? tr("%Ln running", nullptr, int(running)) : QString());
        Q_EMIT countChanged(running);
        setState(State::Ready);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        fitTable();
        askProgress();
        showSelected();
    });
}

void CampaignsPage::fitTable()
{
    if (!std::exchange(m_fitted, true)) // once it is laid out
        QTimer::singleShot(0, this, [this] {
            fitColumns(m_table, CampaignListModel::Name, {CampaignListModel::Topic}, around().preferences,
                       u"campaigns"_s);
        });
}

void CampaignsPage::askProgress()
{
    if (m_asking)
        return;
    QList<CampaignId> wanted;
    bool running = false;
    for (const CampaignLine &line : m_model->lines()) {
        const bool moves = line.state == "running"_L1 || line.state == "paused"_L1;
        running = running || line.state == "running"_L1;
        if (line.state != "draft"_L1 &&
            (moves || !m_model->progress(line.id) ||
             line.id.value == m_table->currentIndex().data(CampaignListModel::IdRole).toLongLong()))
            wanted << line.id;
    }
    if (running)
        m_tick.start();
    if (wanted.isEmpty())
        return;
    m_asking = true;
    store::deliver(around().store->run(store::Lane::Count,
                                       [wanted](store::Database &database) -> Result<ProgressList> {
                                           ProgressList found;
                                           for (const CampaignId campaign : wanted) {
                                               OTKLIK_TRY(progress,
                                                          messaging::JobProgress::ofCampaign(database, campaign));
                                               found.append({campaign, progress});
                                           }
                                           return found;
                                       }),
                   this, [this](const Result<ProgressList> &found) {
                       m_asking = false;
                       if (!found)
                           return setFailed(found.error());
                       for (const auto &[campaign, progress] : *found)
                           m_model->setProgress(campaign, progress);
                   });
}

void CampaignsPage::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_summary->clear();
    const auto line = current.data(CampaignListModel::LineRole).value<CampaignLine>();
    m_summary->showCampaign(line, m_model->progress(line.id));
}

} // namespace otklik::ui
