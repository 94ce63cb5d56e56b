// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <memory>

#include "claims.h"
#include "messagetext.h"
#include "timewindow.h"
#include "uuidv7.h"

namespace otklik::messaging {

/// What several claims of one dispatcher share: compiled texts and the source of ids.
struct ClaimTools
{
    ClaimTools();
    UuidV7Source ids;
    /// The job's texts, compiled once; an error stays an error.
    [[nodiscard]] const Result<MessageText> &textOf(const QString &textsJson);

private:
    QHash<QString, std::shared_ptr<Result<MessageText>>> m_texts;
};

/// One claim inside the caller's Tx: picks a chunk, judges everybody in it at this moment, fills the texts, writes
/// messages and attempts (sending.md, «Claim»). Used once. For this room only.
class ChunkClaim
{
public:
    ChunkClaim(store::Database &database, const DispatchTimes &times, const QString &holder, ClaimTools &tools);

    /// False: there is nothing for this gateway. Otherwise \a chunk is filled; its batch is empty when nobody is left.
    [[nodiscard]] Result<bool> run(const GatewayAccount &gateway, int largest, ClaimedChunk &chunk);

private:
    enum class Verdict { Send, Hold, Drop };
    struct Recipient
    {
        QString messageId;
        qint64 site = 0;
        qint64 person = 0;
        QString address;
        QString language;
        QString zone;
        QString sender;
        QString text;
        int parts = 1;
        QVariant consent;
        qint64 attempts = 0;
        Verdict verdict = Verdict::Send;
        MessageState fact = MessageState::Cancelled; ///< of Drop
        QString code;                                ///< of Drop
        QDateTime until;                             ///< of Hold
        qint64 chunk = 0;                            ///< where its message row points to
    };
    struct Zone
    {
        QDateTime allowedAt; ///< now, or when the window opens there
        QDate today;
    };

    [[nodiscard]] Done absorbAlike(const QVariant &pinned, int most);
    [[nodiscard]] Done readPeople(int most);
    [[nodiscard]] Done readMessages();
    void judge(Recipient &recipient, const store::Row &row);
    [[nodiscard]] QString subjectFor(const QString &language) const;
    void fill(Recipient &recipient, const store::Row &row, const QHash<qint64, QVariantMap> &attributes);
    [[nodiscard]] const Zone &zoneOf(const QString &name);
    [[nodiscard]] Result<bool> holdWhole();
    [[nodiscard]] Result<qint64> splitOff(const QVariant &first, const QVariant &last, qint64 size,
                                          const QDateTime &due, const QString &heldFor);
    [[nodiscard]] Done leaveRest(int most);
    [[nodiscard]] Done moveHeld();
    [[nodiscard]] Done moveMessages(qint64 chunk, const QStringList &ids);
    [[nodiscard]] Done write(const GatewayAccount &gateway, ClaimedChunk &chunk);
    [[nodiscard]] QString messagesJson() const;

    store::Database &m_database;
    DispatchTimes m_times;
    QString m_holder;
    ClaimTools &m_tools;

    QDateTime m_server; ///< the database's own instant
    QDateTime m_now;    ///< the same, shifted as the test clock is
    qint64 m_id = 0;
    qint64 m_size = 0;
    bool m_isRange = false;
    qint64 m_first = 0;
    qint64 m_last = 0;
    qint64 m_gone = 0; ///< people of the range who were erased since
    qint64 m_campaign = 0;
    int m_step = 1;
    int m_epoch = 0;
    qint64 m_topic = 0;
    QString m_channel;
    QString m_sender;
    QString m_fallback;
    QString m_heldFor;
    QDateTime m_due;
    QDateTime m_expires;
    QString m_organisationZone;
    std::optional<TimeWindow> m_hours;
    const Result<MessageText> *m_text = nullptr;
    const Result<MessageText> *m_subject = nullptr; ///< none where the job has no subjects
    QHash<QString, Zone> m_zones;
    QList<Recipient> m_people;
};

} // namespace otklik::messaging
