// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "changefeed.h"
#include "gatewayspanel.h"
#include "icons.h"
#include "label.h"
#include "messagebar.h"
#include "organisationpanel.h"
#include "personalpanels.h"
#include "picklistpanel.h"
#include "preferences.h"
#include "retentionpanel.h"
#include "theme.h"
#include "undobar.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {
const QString remembered = u"settings/section"_s;
}

SettingsPage::SettingsPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_heading(new Label(Label::Voice::Section, {}, this))
{
    m_list->setObjectName(u"sectionsListWidget"_s);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(16, 16));
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_heading->setObjectName(u"sectionHeadingLabel"_s);
    m_add = addCommand({}, u"list-add"_s, QKeySequence(Qt::CTRL | Qt::Key_N), Place::TitleMain,
                       [this] { m_panels.at(m_stack->currentIndex())->add(); });

    auto *right = new QVBoxLayout;
    right->setSpacing(space::unit);
    right->addWidget(m_heading);
    right->addSpacing(space::inGroup);
    right->addWidget(m_stack, 1);
    auto *body = new QWidget(this);
    auto *sides = new QHBoxLayout(body);
    sides->setContentsMargins(0, space::unit, 0, 0);
    sides->setSpacing(space::pageEdge);
    sides->addWidget(m_list);
    sides->addLayout(right, 1);
    setBody(body);

    addSection(u"gateways"_s, tr("Gateways"), u"network-server"_s, new GatewaysPanel(around));
    addSection(u"topics"_s, tr("Topics"), u"tag"_s, new TopicsPanel(around));
    addSection(u"agencies"_s, tr("Agencies"), u"system-users"_s, new AgenciesPanel(around));
    addSection(u"districts"_s, tr("Districts"), u"mark-location"_s, new DistrictsPanel(around));
    addSection(u"services"_s, tr("Services"), u"view-list-details"_s, new ServicesPanel(around));
    addSection(u"organisation"_s, tr("Organisation"), u"view-institution"_s, new OrganisationPanel(around));
    addSection(u"retention"_s, tr("How long data is kept"), u"chronometer"_s, new RetentionPanel(around));
    addSection(u"appearance"_s, tr("Appearance"), u"fill-color"_s, new AppearancePanel(around));
    addSection(u"language"_s, tr("Language"), u"set-language"_s, new LanguagePanel(around));
    addSection(u"about"_s, tr("About"), u"help-about"_s, new AboutPanel(around));
    fitList();
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::entered);
    showSection(around.preferences ? around.preferences->value(remembered).toString() : QString());

    m_again.setSingleShot(true);
    m_again.setInterval(2000); // the figures of gateways are counted over the whole ledger
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_panels.at(m_stack->currentIndex())->refresh();
    });
    if (around.changes)
        connect(around.changes, &store::ChangeFeed::changed, this, [this] {
            if (!m_again.isActive())
                m_again.start();
        });
}

void SettingsPage::addSection(const QString &id, const QString &name, const QString &iconName, SettingsPanel *panel)
{
    auto *item = new QListWidgetItem(icon(iconName), name, m_list);
    item->setData(Qt::UserRole, id);
    m_stack->addWidget(panel);
    m_panels << panel;
    connect(panel, &SettingsPanel::said, this, [this](const Message &message) { messageBar()->say(message); });
    connect(panel, &SettingsPanel::failed, this, [this](const Error &error) {
        if (error.kind != Failure::Cancelled)
            messageBar()->say(error);
    });
    connect(panel, &SettingsPanel::undoOffered, this,
            [this](const QString &sentence, const std::function<void()> &undo) { undoBar()->offer(sentence, undo); });
}

void SettingsPage::fitList()
{
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setSizeHint(QSize(0, std::max(36, fontMetrics().height() + 18)));
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_list->item(row)->text()));
    }
    m_list->setFixedWidth(std::max(200, widest + 80));
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_list)
        fitList();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::section() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void SettingsPage::showSection(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole) == id) {
            m_list->setCurrentRow(row);
            return entered(row);
        }
    }
    m_list->setCurrentRow(0);
    entered(0);
}

void SettingsPage::open(const QVariantMap &arguments)
{
    if (const QString wanted = arguments.value(u"section"_s).toString(); !wanted.isEmpty())
        showSection(wanted);
}

void SettingsPage::entered(int row)
{
    if (row < 0)
        return;
    m_stack->setCurrentIndex(row);
    m_heading->setText(m_list->item(row)->text());
    auto *panel = m_panels.at(row);
    const QString text = panel->addText();
    m_add->setText(text);
    m_add->setVisible(!text.isEmpty());
    m_add->setEnabled(!text.isEmpty());
    if (around().preferences)
        around().preferences->setValue(remembered, section());
    panel->refresh();
}

void SettingsPage::refresh()
{
    setState(State::Ready);
    m_panels.at(m_stack->currentIndex())->refresh();
}

void SettingsPage::shown()
{
    Page::shown();
    m_panels.at(m_stack->currentIndex())->refresh();
}

} // namespace otklik::ui
