// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace otklik::ctl {

/// SIGINT and SIGTERM as a signal of Qt, on the thread that made it. One at a time in a process. A second one ends the
/// process at once: whoever sends it twice means it.
class StopSignal final : public QObject
{
    Q_OBJECT
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void asked();

private:
    QSocketNotifier *m_notifier;
};

} // namespace otklik::ctl
