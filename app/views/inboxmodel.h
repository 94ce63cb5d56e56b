// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "inbox.h"

namespace otklik::views {

/// What the page of inbound messages shows.
struct InboxLook
{
    QList<inbox::InboundMessage> messages;
    inbox::Inbox::Standing standing;
    QStringList canned;
};
/// \a by: who works, as Inbox has it.
[[nodiscard]] Result<InboxLook> readInbox(store::Database &database, const QString &by,
                                          const inbox::InboxFilter &filter);

/// «New», «In work: anna», «Answered», «Done».
[[nodiscard]] QString inboundStateWord(const inbox::InboundMessage &message);
/// Whom it is from: the person's name, or the number.
[[nodiscard]] QString inboundSender(const inbox::InboundMessage &message);
/// What the program did with it and why a person should look, in one or two sentences; empty: an ordinary message.
[[nodiscard]] QString inboundSentence(const inbox::InboundMessage &message);

/// Inbound messages, the newest first, in the locale's words.
class InboxListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { From, Text, Received, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// Where the messages are the same ones, nothing moves and what is chosen stays.
    void setMessages(const QList<inbox::InboundMessage> &messages);
    [[nodiscard]] inbox::InboundMessage message(const QModelIndex &index) const
    {
        return m_messages.value(index.row());
    }
    /// Its row; -1: not there.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_messages.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<inbox::InboundMessage> m_messages;
};

} // namespace otklik::views
