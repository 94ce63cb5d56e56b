// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "mailcomposer.h"
#include "smtpanswer.h"
#include "stopsign.h"

namespace otklik::channels::smtp {

/// One connection to a mail server, by libcurl; kept open from mail to mail. Lives on one worker thread, which it
/// blocks.
class Session
{
public:
    /// \a stop ends whatever is under way.
    Session(const Account &account, std::shared_ptr<StopSign> stop);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    /// Hands one mail over. A kept connection that turns out to be closed is opened anew, which is safe as long as the
    /// final dot has not left.
    [[nodiscard]] Answer send(const Mail &mail, const QByteArray &password, qint64 milliseconds);
    /// Hello, login and NOOP.
    [[nodiscard]] Answer greet(const QByteArray &password, qint64 milliseconds);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace otklik::channels::smtp
