// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "result.h"

namespace otklik::channels {

class TrainingGateway;

/// The training gateway behind HTTP, on this machine only. A cut is a real cut: the connection is closed before or in
/// the middle of the answer. Lives on the thread that made it; the gateway must outlive it.
class TrainingServer final : public QObject
{
    Q_OBJECT
public:
    explicit TrainingServer(TrainingGateway *gateway, QObject *parent = nullptr);
    ~TrainingServer() override;

    /// \a address is "127.0.0.1:8890", "localhost:0", "[::1]:8890"; port 0 takes a free one. Answers with the port.
    /// Errors: training.bad_address, training.not_loopback, training.cannot_listen.
    [[nodiscard]] Result<quint16> listen(const QString &address);

private:
    class Front;
    TrainingGateway *m_gateway;
    std::unique_ptr<Front> m_front;
};

} // namespace otklik::channels
