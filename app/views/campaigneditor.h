// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "briefmerge.h"
#include "campaigndraft.h"
#include "campaigns.h"
#include "store.h"

namespace otklik::views {

/// One campaign on the desk: what is stored and what is being typed. Stores a draft two seconds after the last key;
/// what cannot be stored yet (no name, the database away, another desk was first) is kept on this machine instead and
/// is there again the next time. Lives on the GUI thread.
class CampaignEditor final : public QObject
{
    Q_OBJECT
public:
    /// Where typing is kept on this machine; an empty value removes the key.
    struct Keep
    {
        std::function<QByteArray(const QString &key)> read;
        std::function<void(const QString &key, const QByteArray &value)> write;
    };
    enum class Standing {
        Clean,  ///< nothing was typed since it was opened
        Typing, ///< will be stored in a moment
        Storing,
        Stored,
        KeptHere, ///< problem() says why it is not in the database
        Conflict  ///< another desk gave the same parts other values: merge() says which, and nothing was overwritten
    };
    static constexpr int pause = 2000; ///< milliseconds from the last key to the database

    CampaignEditor(store::Store *store, Keep keep, QObject *parent = nullptr);
    ~CampaignEditor() override; ///< keeps what is not stored

    /// Begins a new one, with what was kept of the last new one that was never stored.
    void openNew();
    void open(CampaignId id);
    /// Asks the database again; what is being typed stays.
    void reload();

    [[nodiscard]] CampaignId id() const { return m_campaign.id; }
    [[nodiscard]] const campaigns::Campaign &campaign() const { return m_campaign; } ///< its brief is the stored one
    [[nodiscard]] const campaigns::Brief &brief() const { return m_brief; }          ///< with what was typed
    [[nodiscard]] bool isDraft() const { return m_campaign.isDraft(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] const Error &problem() const { return m_problem; }
    [[nodiscard]] QDateTime storedAt() const { return m_storedAt; }
    /// When the typing that was found on this machine is from; invalid: none was found.
    [[nodiscard]] QDateTime foundFrom() const { return m_foundFrom; }

    /// The brief as typed now. Does nothing where it is the same, or where the campaign is no draft any more.
    void edit(const campaigns::Brief &brief);
    /// Keeps what is not stored on this machine, now.
    void keep();
    /// The same for good: this object stores nothing any more, another one goes on from what was kept.
    void close();
    /// Stores at once; \a then gets the outcome. With nothing typed it is done at once.
    void store(std::function<void(Done)> then = {});
    /// Drops what was typed and takes what is stored; of a new one: an empty brief.
    void takeStored();
    /// In a conflict: what began, what another desk stored and what was typed, as it stands now.
    [[nodiscard]] BriefMerge merge() const { return mergeBriefs(m_base, m_brief, m_campaign.brief); }
    /// Ends a conflict: \a brief is stored over \a theirs, as long as that is still what stands there.
    void resolve(const campaigns::Brief &theirs, const campaigns::Brief &brief);

    void launch(std::function<void(Result<campaigns::Launch>)> then);
    void pauseSending(std::function<void(Done)> then);
    void resumeSending(std::function<void(Done)> then);
    void stopSending(std::function<void(Done)> then);
    void remove(std::function<void(Done)> then);

Q_SIGNALS:
    void opened();          ///< another campaign, or its brief was replaced: show everything anew
    void campaignChanged(); ///< its state; the brief stays
    /// What another desk changed was put together with what is being typed; opened() came before.
    void merged(const QStringList &parts);
    void briefChanged(); ///< by edit()
    void standingChanged();
    void created(otklik::CampaignId id);
    void failed(const otklik::Error &error); ///< it could not be read

private:
    void take(const campaigns::Campaign &campaign);
    void stand(Standing standing, const Error &problem = {});
    void found(const campaigns::Campaign &campaign);
    /// Another desk stored a draft while something was typed here.
    void meet(const campaigns::Campaign &campaign);
    void stored(const Done &done, const campaigns::Brief &brief);
    void change(std::function<Done(store::Database &)> change, std::function<void(Done)> then);
    [[nodiscard]] QString key(CampaignId id) const;
    store::Store *m_store;
    Keep m_keep;
    QString m_place;
    QTimer m_timer;
    campaigns::Campaign m_campaign;
    campaigns::Brief m_brief;
    std::optional<campaigns::Brief> m_base; ///< the stored brief that the typing began from, where it is known
    int m_baseVersion = 0;
    Standing m_standing = Standing::Clean;
    Error m_problem;
    QDateTime m_storedAt, m_foundFrom;
    bool m_loaded = false;
    bool m_dirty = false; ///< typed and not stored
    bool m_storing = false;
    int m_opening = 0; ///< answers to an earlier open() are dropped
    std::vector<std::function<void(Done)>> m_waiting;
};

} // namespace otklik::views
