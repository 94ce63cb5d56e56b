// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "curlhandle.h"
#include "imapplace.h"

namespace otklik::channels {

/// Reads the mails of an IMAP folder that are not marked as answered; what is stored is marked so, and seen. Nothing is
/// taken away. By libcurl on one worker thread, which it blocks.
class ImapBox
{
public:
    ImapBox(ImapPlace place, std::shared_ptr<StopSign> stop) : m_place(std::move(place)), m_curl(std::move(stop)) {}

    /// Errors: mailbox.login (Forbidden), mailbox.certificate (Forbidden), mailbox.away.
    [[nodiscard]] Done check(const QByteArray &password);
    /// The oldest ones, one a line as maildir::reportLine() writes it; their handles are their UIDs.
    [[nodiscard]] Result<messaging::PulledReports> read(const QByteArray &password, int limit);
    [[nodiscard]] Done putAway(const QByteArray &password, const QStringList &uids);

private:
    [[nodiscard]] Result<QByteArray> ask(const QByteArray &password, const QByteArray &command);
    [[nodiscard]] Result<QByteArray> perform(const QByteArray &password, const QByteArray &path,
                                             const QByteArray &command, qint64 most);

    ImapPlace m_place;
    CurlHandle m_curl;
};

} // namespace otklik::channels
