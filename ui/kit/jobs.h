// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

namespace otklik::ui {

/// One piece of work in progress, as people see it. Belongs to Jobs; whoever runs the work reports to it from the GUI
/// thread and calls finish() at the end, after which it must not be touched.
class Work final : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] QString what() const { return m_what; } ///< «Import of people.csv»
    [[nodiscard]] QString howMuch() const;                ///< «12 000 of 200 000», «12 000» or empty
    [[nodiscard]] QString howLong() const;                ///< «about 20 s left» or «8 s»
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; } ///< 0: not known
    [[nodiscard]] bool isCancellable() const { return m_cancellable; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] qint64 elapsedMilliseconds() const { return m_since.elapsed(); }

    void setProgress(qint64 done, qint64 total = 0);
    void setCancellable(bool cancellable);
    /// From the button: cancelRequested() goes out once; whoever runs the work then ends it with finish().
    void cancel();
    /// Ended; removed from Jobs.
    void finish();

Q_SIGNALS:
    void changed();
    void cancelRequested();
    void finished();

private:
    friend class Jobs;
    Work(QString what, QObject *parent);
    QString m_what;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_cancellable = true;
    bool m_cancelled = false;
    QElapsedTimer m_since;
};

/// All running work of the desk. One per program.
class Jobs final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] Work *start(const QString &what);
    [[nodiscard]] const QList<Work *> &running() const { return m_running; }

Q_SIGNALS:
    void changed(); ///< the list, not one work's progress

private:
    friend class Work;
    QList<Work *> m_running;
};

} // namespace otklik::ui
