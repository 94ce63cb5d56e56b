// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace otklik::channels {

/// A request's body that can be read once. QNetworkAccessManager asks a body to go back to its start before it repeats
/// a request on a new connection; this one declines as soon as a byte was read, so the request fails instead.
/// A QBuffer would not do: QNetworkAccessManager knows that class and rewinds it without asking.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray body, QObject *parent = nullptr);

    /// Some of the body has been handed to the network: the gateway may have it.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    bool seek(qint64 position) override;
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    bool m_wasRead = false;
};

} // namespace otklik::channels
