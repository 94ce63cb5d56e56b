// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>

/// What mail programs say in words where they do not keep RFC 3464. For this folder only.
namespace otklik::channels {

/// The first enhanced code («550 5.1.1 …», «4.2.2»), else of a bare reply code 5.0.0 or 4.0.0; empty: none.
[[nodiscard]] QString statusIn(const QString &words);
[[nodiscard]] bool saysUnknownUser(const QString &words);
[[nodiscard]] bool saysDelayed(const QString &subject, const QString &notice);
/// The line that names the address and the four after it.
[[nodiscard]] QString wordsAbout(const QString &address, const QString &text);
/// The part before the copy of the returned mail.
[[nodiscard]] QString noticeOf(const QString &text);
/// Each once, in order.
[[nodiscard]] QStringList addressesIn(const QString &notice);
/// Whether a mail without a report comes from a mail system that tells of a failure.
[[nodiscard]] bool isFromMailSystem(const QString &from, const QString &returnPath, const QString &subject,
                                    const QString &text);
/// RFC 3834 and what came before it. \a header gives a header's value.
[[nodiscard]] bool isAutoReply(const std::function<QString(const QByteArray &)> &header);

} // namespace otklik::channels
