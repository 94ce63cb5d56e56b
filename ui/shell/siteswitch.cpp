// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteswitch.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <algorithm>

#include "icons.h"
#include "nametext.h"
#include "worksite.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

static constexpr int widest = 220;

SiteSwitch::SiteSwitch(WorkSite *sites, QWidget *parent) : QToolButton(parent), m_sites(sites), m_menu(new QMenu(this))
{
    setObjectName(u"siteToolButton"_s);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setIcon(ui::icon(u"go-home"_s));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMenu(m_menu);
    m_menu->setObjectName(u"siteMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &SiteSwitch::fill);
    connect(m_sites, &WorkSite::changed, this, &SiteSwitch::setTexts);
    setVisible(m_sites->isChoice());
    fill();
    setTexts();
}

void SiteSwitch::fill()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const auto add = [this, group](SiteId site, const QString &name) {
        auto *action = m_menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_sites->inUse().shown() == site);
        action->setData(site.value);
        group->addAction(action);
        connect(action, &QAction::triggered, m_sites, [sites = m_sites, site] { sites->choose(site); });
    };
    if (m_sites->mayAll()) {
        add({}, m_sites->nameOf({}));
        m_menu->addSeparator();
    }
    for (const access::Site &site : m_sites->sites())
        add(SiteId(site.id), site.name);
}

QSize SiteSwitch::sizeHint() const
{
    const QSize wanted = QToolButton::sizeHint();
    const int text = fontMetrics().horizontalAdvance(m_sites->name());
    const int drawn = fontMetrics().horizontalAdvance(this->text());
    return {std::min(wanted.width() - drawn + text, widest), wanted.height()};
}

QSize SiteSwitch::minimumSizeHint() const
{
    return {std::min(110, sizeHint().width()), QToolButton::sizeHint().height()};
}

void SiteSwitch::setTexts()
{
    const QString name = m_sites->name();
    const QSize whole = QToolButton::sizeHint();
    const int around = whole.width() - fontMetrics().horizontalAdvance(text());
    const int room = (width() > around + 40 ? width() : widest) - around;
    setText(fontMetrics().elidedText(name, Qt::ElideRight, std::max(60, room)));
    setAccessibleName(tr("Site: %1").arg(name));
    setToolTip(
        tr("You work in: %1\nPeople, reminders, what you add and what you import follow it. Segments, campaigns, "
           "the funnel and the audit are about all sites that you see.")
            .arg(name));
    updateGeometry();
}

void SiteSwitch::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        setTexts();
}

void SiteSwitch::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    setTexts();
}

SiteFinder::SiteFinder(WorkSite *sites, QObject *parent) : QObject(parent), m_sites(sites) {}

void SiteFinder::find(const QString &text, int limit, std::function<void(QList<Command>)> answer)
{
    QList<Command> commands;
    const QStringList wanted = nameKey(text).split(u' ', Qt::SkipEmptyParts);
    const auto offer = [&](SiteId site, const QString &name, const QString &code) {
        const QString key = u' ' + nameKey(name) + u' ' + nameKey(code) + u' ' + nameKey(tr("site"));
        if (site == m_sites->inUse().shown() || commands.size() >= limit ||
            !std::all_of(wanted.cbegin(), wanted.cend(),
                         [&key](const QString &word) { return key.contains(u' ' + word); }))
            return;
        commands.append({name, code, icon(u"go-home"_s), {}, [sites = m_sites, site] { sites->choose(site); }});
    };
    if (m_sites->mayAll())
        offer({}, m_sites->nameOf({}), {});
    for (const access::Site &site : m_sites->sites())
        offer(SiteId(site.id), site.name, site.code);
    answer(commands);
}

} // namespace otklik::ui
