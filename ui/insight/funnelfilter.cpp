// SPDX-License-Identifier: GPL-3.0-or-later
#include "funnelfilter.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "buttons.h"
#include "flowlayout.h"
#include "funnelreport.h"
#include "label.h"
#include "personwords.h"
#include "preferences.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

using views::FunnelPeriod;

namespace {

constexpr FunnelPeriod::Preset presets[] = {FunnelPeriod::Preset::Days30,   FunnelPeriod::Preset::Days90,
                                            FunnelPeriod::Preset::Months12, FunnelPeriod::Preset::LastMonth,
                                            FunnelPeriod::Preset::LastYear, FunnelPeriod::Preset::AllTime,
                                            FunnelPeriod::Preset::Own};

QHBoxLayout *row(int spacing)
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

FunnelFilter::FunnelFilter(Preferences *preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_modes(new QButtonGroup(this)), m_sectors(new QButtonGroup(this)),
      m_dates(new QWidget(this)), m_sectorSide(new QWidget(this)), m_service(new QComboBox(this)),
      m_period(new QComboBox(this)), m_first(new QDateEdit(m_dates)), m_last(new QDateEdit(m_dates)),
      m_campaign(new QComboBox(this))
{
    auto *flow = new FlowLayout(this, space::unit);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *modes = new QWidget(this);
    auto *modeRow = row(0);
    modes->setLayout(modeRow);
    modeRow->addWidget(makeSwitch(tr("Life cycle of a service"), u"lifeCyclePushButton"_s, m_modes, 0));
    modeRow->addWidget(makeSwitch(tr("Campaign"), u"campaignModePushButton"_s, m_modes, 1));
    flow->addWidget(modes);

    // All in one flow: what is too wide for a line goes to the next.
    flow->addWidget(m_service);
    flow->addWidget(m_period);
    auto *dateRow = row(space::inGroup);
    m_dates->setLayout(dateRow);
    dateRow->addWidget(m_first);
    dateRow->addWidget(new QLabel(tr("to", "between two dates"), m_dates));
    dateRow->addWidget(m_last);
    flow->addWidget(m_dates);
    auto *sectorRow = row(0);
    m_sectorSide->setLayout(sectorRow);
    sectorRow->addWidget(makeSwitch(tr("All sectors"), u"sectorAllPushButton"_s, m_sectors, 0));
    const QStringList codes = insight::sectors();
    for (int i = 0; i < codes.size(); ++i) {
        QString name = codes.at(i);
        name[0] = name.at(0).toUpper();
        sectorRow->addWidget(
            makeSwitch(insight::sectorTitle(codes.at(i)), u"sector%1PushButton"_s.arg(name), m_sectors, i + 1));
    }
    flow->addWidget(m_sectorSide);
    flow->addWidget(m_campaign);

    for (const auto &[box, name, accessible] : {std::tuple{m_service, u"serviceComboBox"_s, tr("Service")},
                                                std::tuple{m_period, u"periodComboBox"_s, tr("Period")},
                                                std::tuple{m_campaign, u"campaignComboBox"_s, tr("Campaign")}}) {
        box->setObjectName(name);
        box->setAccessibleName(accessible);
        box->setToolTip(accessible);
        box->setMaxVisibleItems(16);
    }
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_campaign->setMinimumWidth(240);
    m_campaign->setMaximumWidth(480);
    m_service->setMaximumWidth(300);
    static const QRegularExpression shortYear(u"\\by{1,2}\\b"_s); // a report looks back over years
    for (const auto &[edit, name, accessible] : {std::tuple{m_first, u"firstDateEdit"_s, tr("First day")},
                                                 std::tuple{m_last, u"lastDateEdit"_s, tr("Last day")}}) {
        edit->setObjectName(name);
        edit->setAccessibleName(accessible);
        edit->setToolTip(accessible);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).replace(shortYear, u"yyyy"_s));
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"00/00/0000"_s) + 56);
        edit->setKeyboardTracking(false); // a year that is being typed is no period yet
        connect(edit, &QDateEdit::dateChanged, this, &FunnelFilter::ownDates);
    }
    for (const auto preset : presets)
        m_period->addItem(views::presetText(preset), int(preset));

    if (m_preferences) {
        m_choice.service = m_preferences->value(u"funnel/service"_s).toString();
        m_choice.sector = m_preferences->value(u"funnel/sector"_s).toString();
        m_choice.period.preset =
            FunnelPeriod::Preset(m_preferences->value(u"funnel/period"_s, int(FunnelPeriod::Preset::Months12)).toInt());
        if (!insight::sectors().contains(m_choice.sector))
            m_choice.sector.clear();
        if (m_choice.period.preset < FunnelPeriod::Preset::Days30 ||
            m_choice.period.preset >= FunnelPeriod::Preset::Own)
            m_choice.period.preset = FunnelPeriod::Preset::Months12; // own dates are of their day
    }
    connect(m_modes, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        Choice next = m_choice;
        next.ofCampaign = id == 1;
        if (on)
            accept(next);
    });
    connect(m_sectors, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        Choice next = m_choice;
        next.sector = id > 0 ? insight::sectors().value(id - 1) : QString();
        if (on)
            accept(next);
    });
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        Choice next = m_choice;
        next.service = m_service->currentData().toString();
        accept(next);
    });
    connect(m_campaign, &QComboBox::currentIndexChanged, this, [this] {
        Choice next = m_choice;
        next.campaign = CampaignId(m_campaign->currentData().toLongLong());
        accept(next);
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        Choice next = m_choice;
        const auto preset = FunnelPeriod::Preset(m_period->currentData().toInt());
        if (preset == FunnelPeriod::Preset::Own)
            next.period = {preset, m_first->date(), m_last->date()};
        else
            next.period = FunnelPeriod::of(preset, m_today);
        accept(next);
    });
    fill();
}

QPushButton *FunnelFilter::makeSwitch(const QString &text, const QString &name, QButtonGroup *group, int id)
{
    auto *button = makeButton(text, {}, this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAccessibleName(text);
    group->addButton(button, id);
    return button;
}

void FunnelFilter::setLists(const QList<views::Pick> &services, const QList<Campaign> &campaigns, const QDate &today)
{
    if (m_services == services && m_campaigns == campaigns && m_today == today)
        return;
    m_services = services;
    m_campaigns = campaigns;
    m_today = today;
    if (std::none_of(services.begin(), services.end(),
                     [this](const auto &pick) { return pick.code == m_choice.service; }))
        m_choice.service.clear();
    if (m_choice.period.preset != FunnelPeriod::Preset::Own)
        m_choice.period = FunnelPeriod::of(m_choice.period.preset, today);
    if (!m_choice.campaign.isValid() && !campaigns.isEmpty())
        m_choice.campaign = campaigns.constFirst().id;
    fill();
}

void FunnelFilter::setChoice(const Choice &choice)
{
    accept(choice);
}

void FunnelFilter::chooseSector(int number)
{
    if (auto *button = m_sectors->button(number); button && !m_choice.ofCampaign)
        button->setChecked(true);
}

void FunnelFilter::widen()
{
    Choice wide = m_choice;
    wide.service.clear();
    wide.sector.clear();
    wide.period = FunnelPeriod::of(FunnelPeriod::Preset::AllTime, m_today);
    accept(wide);
}

void FunnelFilter::ownDates()
{
    if (m_showing)
        return;
    Choice next = m_choice;
    next.period = {FunnelPeriod::Preset::Own, m_first->date(), m_last->date()};
    // Whichever was set last is right; the other follows.
    if (next.period.last < next.period.first)
        (sender() == m_first ? next.period.last : next.period.first) =
            sender() == m_first ? next.period.first : next.period.last;
    accept(next);
}

void FunnelFilter::accept(Choice choice)
{
    if (m_showing || choice == m_choice)
        return;
    m_choice = std::move(choice);
    fill();
    if (m_preferences) {
        m_preferences->setValue(u"funnel/service"_s, m_choice.service);
        m_preferences->setValue(u"funnel/sector"_s, m_choice.sector);
        m_preferences->setValue(u"funnel/period"_s, int(m_choice.period.preset));
    }
    Q_EMIT changed();
}

void FunnelFilter::fill()
{
    m_showing = true;
    m_modes->button(m_choice.ofCampaign ? 1 : 0)->setChecked(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_service, m_period, m_sectorSide})
        widget->setVisible(!m_choice.ofCampaign);
    m_campaign->setVisible(m_choice.ofCampaign);
    m_sectors->button(m_choice.sector.isEmpty() ? 0 : int(insight::sectors().indexOf(m_choice.sector)) + 1)
        ->setChecked(true);
    if (m_service->count() != m_services.size() + 1) {
        m_service->clear();
        m_service->addItem(tr("Every service"), QString());
        for (const auto &pick : std::as_const(m_services))
            m_service->addItem(pick.name, pick.code);
    }
    m_service->setCurrentIndex(std::max(0, m_service->findData(m_choice.service)));
    if (m_campaign->count() != m_campaigns.size()) {
        m_campaign->clear();
        for (const auto &campaign : std::as_const(m_campaigns))
            m_campaign->addItem(campaign.name, campaign.id.value);
    }
    m_campaign->setCurrentIndex(m_campaign->findData(m_choice.campaign.value));
    m_campaign->setEnabled(m_campaign->count() > 0);
    m_period->setCurrentIndex(m_period->findData(int(m_choice.period.preset)));
    const bool dated = m_choice.period.first.isValid() && m_choice.period.last.isValid();
    m_dates->setVisible(!m_choice.ofCampaign && (dated || m_choice.period.preset == FunnelPeriod::Preset::Own));
    if (dated) {
        m_first->setDate(m_choice.period.first);
        m_last->setDate(m_choice.period.last);
    } else if (m_today.isValid()) { // what «own dates» begins with
        m_first->setDate(m_today.addMonths(-1));
        m_last->setDate(m_today);
    }
    m_showing = false;
}

QString FunnelFilter::serviceName() const
{
    return m_choice.service.isEmpty() ? tr("Every service") : views::pickName(m_services, m_choice.service);
}

QString FunnelFilter::periodText() const
{
    const auto &period = m_choice.period;
    if (!period.first.isValid() || !period.last.isValid())
        return views::presetText(FunnelPeriod::Preset::AllTime);
    return tr("%1 to %2", "two dates").arg(views::dayText(period.first), views::dayText(period.last));
}

} // namespace otklik::ui
