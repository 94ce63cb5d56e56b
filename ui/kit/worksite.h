// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <memory>

#include "ids.h"
#include "session.h"

namespace otklik::ui {

class Preferences;

/// Where this desk works now, for whoever asks: copies ask the same place. May be asked on any thread.
class SiteInUse
{
public:
    /// Whose people and reminders the lists show; not valid: all that the login sees.
    [[nodiscard]] SiteId shown() const { return SiteId(m_state->shown); }
    operator SiteId() const { return shown(); } // NOLINT(google-explicit-constructor): it stands where a site stood
    /// Where what is new goes: persons, imports. Always a site.
    [[nodiscard]] SiteId forNew() const { return SiteId(m_state->forNew); }

private:
    friend class WorkSite;
    struct State
    {
        std::atomic<qint64> shown = defaultSite.value;
        std::atomic<qint64> forNew = defaultSite.value;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// The sites among which this login chooses, and the one chosen. Lives on the window's thread.
class WorkSite final : public QObject
{
    Q_OBJECT
public:
    /// \a all: the role sees the whole city, so «all sites» is among the choices. What was chosen the last time is kept
    /// in \a preferences under \a key, one for each database and login; both may be left out.
    WorkSite(QList<access::Site> sites, bool all, Preferences *preferences, QString key, QObject *parent = nullptr);

    [[nodiscard]] SiteInUse inUse() const { return m_inUse; }
    [[nodiscard]] const QList<access::Site> &sites() const { return m_sites; }
    [[nodiscard]] bool mayAll() const { return m_all; }
    [[nodiscard]] bool isChoice() const { return m_sites.size() > 1; }
    /// «Clinic 3», «All sites»; empty where there is none.
    [[nodiscard]] QString name() const { return nameOf(m_inUse.shown()); }
    [[nodiscard]] QString nameOf(SiteId site) const;
    /// The site that new rows go to, in words; empty where there is one site only, which needs no words.
    [[nodiscard]] QString nameForNew() const;
    /// Not valid: all sites, where one may. A site that is none of one's own changes nothing.
    void choose(SiteId site);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool has(SiteId site) const;
    QList<access::Site> m_sites;
    bool m_all;
    Preferences *m_preferences;
    QString m_key;
    SiteInUse m_inUse;
};

} // namespace otklik::ui
