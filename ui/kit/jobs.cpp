// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs.h"

#include <QLocale>

namespace otklik::ui {

Work::Work(QString what, QObject *parent) : QObject(parent), m_what(std::move(what))
{
    m_since.start();
}

QString Work::howMuch() const
{
    const QLocale locale;
    if (m_total > 0)
        return tr("%1 of %2").arg(locale.toString(m_done), locale.toString(m_total));
    return m_done > 0 ? locale.toString(m_done) : QString();
}

QString Work::howLong() const
{
    const qint64 elapsed = m_since.elapsed();
    qint64 seconds = elapsed / 1000;
    const bool guess = m_total > 0 && m_done > 0 && elapsed > 1000;
    if (guess)
        seconds = qRound64(double(elapsed) / double(m_done) * double(std::max<qint64>(0, m_total - m_done)) / 1000);
    if (seconds >= 90) {
        const int minutes = int((seconds + 30) / 60);
        return guess ? tr("about %n min left", nullptr, minutes) : tr("%n min", nullptr, minutes);
    }
    return guess ? tr("about %n s left", nullptr, int(seconds)) : tr("%n s", nullptr, int(seconds));
}

void Work::setProgress(qint64 done, qint64 total)
{
    if (done == m_done && total == m_total)
        return;
    m_done = done;
    m_total = total;
    Q_EMIT changed();
}

void Work::setCancellable(bool cancellable)
{
    m_cancellable = cancellable;
    Q_EMIT changed();
}

void Work::cancel()
{
    if (m_cancelled || !m_cancellable)
        return;
    m_cancelled = true;
    Q_EMIT changed();
    Q_EMIT cancelRequested();
}

void Work::finish()
{
    auto *jobs = qobject_cast<Jobs *>(parent());
    if (!jobs || !jobs->m_running.removeOne(this))
        return; // finished already
    Q_EMIT finished();
    deleteLater();
    Q_EMIT jobs->changed();
}

Work *Jobs::start(const QString &what)
{
    auto *work = new Work(what, this);
    m_running.append(work);
    Q_EMIT changed();
    return work;
}

} // namespace otklik::ui
