// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "httptransport.h"

namespace otklik::channels {

class TrainingGateway;

/// Hands requests straight to a training gateway in this process: no socket, the same faults (a cut arrives as
/// HttpProblem::AfterWrite, as it would from the network). The gateway must outlive it.
class InProcessTransport final : public QObject, public HttpTransport
{
    Q_OBJECT
public:
    explicit InProcessTransport(TrainingGateway *gateway, QObject *parent = nullptr);
    [[nodiscard]] QFuture<HttpReply> send(const HttpRequest &request, const HttpLimits &limits) override;

private:
    TrainingGateway *m_gateway;
};

} // namespace otklik::channels
