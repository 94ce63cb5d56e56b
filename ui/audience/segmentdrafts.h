// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <optional>

#include "preferences.h"

namespace otklik::ui {

/// Rules that were changed and not saved yet, kept on this machine until they are saved or thrown away. A rule may be
/// half-typed. Keys are the ids of SegmentListModel.
class SegmentDrafts
{
public:
    struct Draft
    {
        QJsonObject rule;
        QDateTime base;        ///< when the saved segment that it began from was last changed; invalid: a new one
        QJsonObject from = {}; ///< the rule of that segment; empty: not known
    };
    /// \a database tells drafts of different databases apart. Without \a preferences nothing outlives the page.
    SegmentDrafts(Preferences *preferences, const QString &database);
    [[nodiscard]] QStringList ids() const { return m_drafts.keys(); }
    [[nodiscard]] std::optional<Draft> find(const QString &id) const;
    void put(const QString &id, const Draft &draft);
    void remove(const QString &id);
    /// «new:1», the first that no draft has.
    [[nodiscard]] QString newId() const;

private:
    void keep();
    Preferences *m_preferences;
    QString m_key;
    QJsonObject m_drafts;
};

} // namespace otklik::ui
