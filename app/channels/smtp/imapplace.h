// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace otklik::channels {

/// Where an IMAP mailbox of bounces is.
struct ImapPlace
{
    QString host;
    int port = 993;
    bool tlsAtOnce = true;
    bool isThisMachine = false;
    QString user;
    QString folder; ///< "INBOX"
    QString caFile;
    [[nodiscard]] bool isNamed() const { return !host.isEmpty(); }
};
/// "imaps://user@host/INBOX"; nothing: it cannot be read.
[[nodiscard]] std::optional<ImapPlace> readImapPlace(const QString &typed);

} // namespace otklik::channels
