// SPDX-License-Identifier: GPL-3.0-or-later
#include "progresscard.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <chrono>

#include "buttons.h"
#include "label.h"
#include "theme.h"

namespace otklik::ui {

namespace {

qint64 steadyMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

ProgressCard::ProgressCard(QWidget *parent, Milliseconds now)
    : QWidget(parent), m_now(now ? std::move(now) : Milliseconds(steadyMilliseconds)),
      m_what(new Label(Label::Voice::Body, {}, this)), m_figures(new Label(Label::Voice::Muted, {}, this)),
      m_bar(new QProgressBar(this)), m_cancel(makeButton({}, {}, this))
{
    setObjectName(QStringLiteral("progressCard"));
    m_cancel->setObjectName(QStringLiteral("progressCancelPushButton"));
    setMinimumWidth(360);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inGroup);
    column->addWidget(m_what);
    auto *line = new QHBoxLayout;
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    column->addLayout(line);
    column->addWidget(m_figures);
    m_what->setElided(true);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setFixedHeight(16);
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &ProgressCard::look);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        if (m_work)
            m_work->cancel();
        Q_EMIT cancelRequested();
    });
    enter(Phase::Nothing);
}

ProgressCard::Phase ProgressCard::phaseAfter(qint64 milliseconds)
{
    return milliseconds < 400 ? Phase::Nothing : milliseconds < 2000 ? Phase::Quiet : Phase::Full;
}

void ProgressCard::begin(const QString &what, bool cancellable)
{
    m_began = m_now();
    m_done = m_total = 0;
    m_cancellable = cancellable;
    m_work = nullptr;
    m_cancel->setEnabled(true);
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_timer.start();
    enter(Phase::Nothing);
}

void ProgressCard::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    look();
}

void ProgressCard::end()
{
    m_began = -1;
    if (m_work)
        m_work->disconnect(this);
    m_work = nullptr;
    m_timer.stop();
    enter(Phase::Nothing);
}

void ProgressCard::follow(Work *work)
{
    begin(work->what(), work->isCancellable());
    m_began -= work->elapsedMilliseconds();
    m_work = work;
    const auto read = [this, work] {
        m_cancellable = work->isCancellable();
        m_cancel->setEnabled(!work->isCancelled());
        setProgress(work->done(), work->total());
    };
    connect(work, &Work::changed, this, read);
    connect(work, &Work::finished, this, &ProgressCard::end);
    read();
}

void ProgressCard::showFully()
{
    m_fully = true;
    look();
}

void ProgressCard::look()
{
    if (m_began < 0)
        return;
    const qint64 elapsed = m_now() - m_began;
    enter(m_fully ? Phase::Full : phaseAfter(elapsed));
    if (m_phase == Phase::Nothing)
        return;
    if (m_total > 0 && m_phase == Phase::Full) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(std::clamp<qint64>(m_done * 1000 / m_total, 0, 1000)));
    } else {
        m_bar->setRange(0, 0);
        m_bar->update();
    }
    const QLocale locale;
    QStringList figures;
    if (m_work) {
        figures = {m_work->howMuch(), m_work->howLong()};
    } else {
        figures.append(m_total > 0 ? tr("%1 of %2").arg(locale.toString(m_done), locale.toString(m_total)) : QString());
        figures.append(tr("%n s", nullptr, int(elapsed / 1000)));
    }
    figures.removeAll(QString());
    m_figures->setText(figures.join(QStringLiteral(" · ")));
}

void ProgressCard::enter(Phase phase)
{
    m_phase = phase;
    m_bar->setVisible(phase != Phase::Nothing);
    m_what->setVisible(phase == Phase::Full);
    m_figures->setVisible(phase == Phase::Full);
    m_cancel->setVisible(phase == Phase::Full && m_cancellable);
    m_cancel->setText(tr("Cancel"));
}

} // namespace otklik::ui
