// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "channel.h"

/// A Maildir that bounces, complaints and unsubscriptions come into. Blocks: for a worker thread.
namespace otklik::channels::maildir {

/// Whether new mails can be read and put away. Errors: mailbox.missing, mailbox.forbidden.
[[nodiscard]] Done check(const QString &folder);
/// The oldest mails of new/, one a line as reportLine() writes it; at most \a limit and some megabytes. Their handles
/// are the names of their files. Errors: as check().
[[nodiscard]] Result<messaging::PulledReports> read(const QString &folder, int limit);
/// Moves mails from new/ to cur/, seen. What is gone already is fine.
void putAway(const QString &folder, const QStringList &names);

/// One mail as it is stored: when it came, and its bytes in base64.
[[nodiscard]] QByteArray reportLine(const QDateTime &came, const QByteArray &mail);
struct StoredMail
{
    QDateTime came;
    QByteArray mail;
};
/// Nothing: not such a line.
[[nodiscard]] std::optional<StoredMail> readLine(const QByteArray &line);

} // namespace otklik::channels::maildir
