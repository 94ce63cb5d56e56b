// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QHash>
#include <optional>

#include "database.h"
#include "ids.h"

namespace otklik::views {

/// One thing that happened to a person, as the rooms' v_…_timeline views tell it.
struct TimelineEntry
{
    QDateTime at;   ///< UTC
    QString kind;   ///< message, call, visit, event, consent, change, note
    QString title;  ///< the text of a message or note, the name of a service or topic (empty: every topic); of a change
                    ///< the list, the record that was merged, or the fields with comma
    QString state;  ///< of the message or note; granted, withdrawn; the stage; of a change added, edited, imported,
                    ///< listed, starred, joined, unjoined, lookup_<verdict> (the title is the number)
    QString detail; ///< channel, source, sector, the day a note is due (ISO), or who made a change
    QString ref;    ///< of a campaign that wrote nothing: "campaign N", then the title is its name and the detail the
                    ///< decision ("excluded:no_consent")
    QString campaign; ///< of a campaign's message: its name
    QString reason;   ///< what was decided before: "send", "hold"
    QString code;     ///< what the gateway or the dispatcher said of it in the end
    bool operator==(const TimelineEntry &) const = default;
};

struct TimelinePage
{
    QList<TimelineEntry> entries;
    bool more = false;
};

/// The next \a limit entries older than \a after (none: from the newest). \a kind: one of them, or empty for all.
[[nodiscard]] Result<TimelinePage> readTimeline(store::Database &database, PersonId person, const QString &kind,
                                                const std::optional<TimelineEntry> &after, int limit);

/// How many entries of each kind there are.
[[nodiscard]] Result<QHash<QString, int>> countTimeline(store::Database &database, PersonId person);

/// A person's timeline, newest first, page after page by key. It asks nobody itself: wanted() says after which entry
/// the next page begins. Raw: TimelineText writes it.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { EntryRole = Qt::UserRole + 1, KindRole };
    using QAbstractListModel::QAbstractListModel;
    void setPage(const TimelinePage &page);
    /// The answer to wanted().
    void append(const TimelinePage &page);
    /// The answer did not come: the same page may be wanted again.
    void giveUp() { m_asked = false; }
    [[nodiscard]] const QList<TimelineEntry> &entries() const { return m_entries; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_more && !m_asked;
    }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void wanted(const otklik::views::TimelineEntry &after);

private:
    QList<TimelineEntry> m_entries;
    bool m_more = false;
    bool m_asked = false;
};

/// «SMS: delivered», «Agreed to “Health”», «Passport: received the service», «Reminder for 12 Mar 2026».
[[nodiscard]] QString timelineHeadline(const TimelineEntry &entry);
/// The text under it; may be empty.
[[nodiscard]] QString timelineText(const TimelineEntry &entry);

} // namespace otklik::views

Q_DECLARE_METATYPE(otklik::views::TimelineEntry)
