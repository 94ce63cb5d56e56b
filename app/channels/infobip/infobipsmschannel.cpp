// SPDX-License-Identifier: GPL-3.0-or-later
#include "infobipsmschannel.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

InfobipSmsChannel::InfobipSmsChannel(infobip::Account account, std::shared_ptr<HttpTransport> transport,
                                     QObject *parent)
    : InfobipChannel(std::move(account), std::move(transport),
                     {.sendPath = u"/sms/3/messages"_s,
                      .reportsPath = u"/sms/3/reports"_s,
                      .logsPath = u"/sms/3/logs"_s,
                      .write = &infobip::sendBody},
                     parent)
{
}

} // namespace otklik::channels
