// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksite.h"

#include <algorithm>

#include "preferences.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

WorkSite::WorkSite(QList<access::Site> sites, bool all, Preferences *preferences, QString key, QObject *parent)
    : QObject(parent), m_sites(std::move(sites)), m_all(all), m_preferences(preferences), m_key(std::move(key))
{
    if (m_sites.isEmpty())
        return;
    std::stable_sort(m_sites.begin(), m_sites.end(), [](const access::Site &one, const access::Site &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    const bool hasDefault = has(defaultSite);
    auto &state = *m_inUse.m_state;
    state.forNew = hasDefault ? defaultSite.value : m_sites.constFirst().id;
    state.shown = m_all && isChoice() ? 0 : state.forNew.load();
    if (!m_preferences || m_key.isEmpty())
        return;
    const QVariant kept = m_preferences->value(m_key);
    if (kept.isValid() && (has(SiteId(kept.toLongLong())) || (kept.toLongLong() == 0 && m_all)))
        state.shown = kept.toLongLong();
    if (const SiteId goesTo(m_preferences->value(m_key + u"/new"_s).toLongLong()); has(goesTo))
        state.forNew = goesTo.value;
    if (state.shown > 0)
        state.forNew = state.shown.load();
}

bool WorkSite::has(SiteId site) const
{
    return std::any_of(m_sites.cbegin(), m_sites.cend(),
                       [site](const access::Site &one) { return one.id == site.value; });
}

QString WorkSite::nameOf(SiteId site) const
{
    for (const access::Site &one : m_sites) {
        if (one.id == site.value)
            return one.name;
    }
    return site.isValid() || !m_all ? QString() : tr("All sites");
}

QString WorkSite::nameForNew() const
{
    return isChoice() ? nameOf(m_inUse.forNew()) : QString();
}

void WorkSite::choose(SiteId site)
{
    if (site == m_inUse.shown() || !(has(site) || (!site.isValid() && m_all)))
        return;
    m_inUse.m_state->shown = site.isValid() ? site.value : 0;
    if (site.isValid())
        m_inUse.m_state->forNew = site.value;
    if (m_preferences && !m_key.isEmpty()) {
        m_preferences->setValue(m_key, m_inUse.m_state->shown.load());
        m_preferences->setValue(m_key + u"/new"_s, m_inUse.m_state->forNew.load());
    }
    Q_EMIT changed();
}

} // namespace otklik::ui
