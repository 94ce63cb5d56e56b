// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

#include "jobs.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace otklik::ui {

class Label;

/// Progress as people bear it: nothing under 0.4 s, a quiet bar up to 2 s, then a bar with what, how much, how long and
/// Cancel. Give it a Work, or begin() and end() where there is none.
class ProgressCard final : public QWidget
{
    Q_OBJECT
public:
    enum class Phase { Nothing, Quiet, Full };
    using Milliseconds = std::function<qint64()>; ///< a running stopwatch's origin is anywhere

    /// \a now is for tests; without it the machine's steady clock.
    explicit ProgressCard(QWidget *parent = nullptr, Milliseconds now = {});

    void begin(const QString &what, bool cancellable = false);
    void setProgress(qint64 done, qint64 total);
    void end();
    /// Follows \a work from now until it ends.
    void follow(Work *work);

    /// Tells everything at once, for a list that somebody opened to know.
    void showFully();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] static Phase phaseAfter(qint64 milliseconds);
    /// Looks at the clock; called by a timer.
    void look();
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelRequested();

private:
    void enter(Phase phase);
    Milliseconds m_now;
    qint64 m_began = -1;
    qint64 m_done = 0;
    qint64 m_total = 0;
    Phase m_phase = Phase::Nothing;
    bool m_cancellable = false;
    bool m_fully = false;
    QPointer<Work> m_work;
    QTimer m_timer;
    Label *m_what;
    Label *m_figures;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace otklik::ui
