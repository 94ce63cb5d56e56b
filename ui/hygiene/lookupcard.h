// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "lookups.h"

class QProgressBar;
class QPushButton;

namespace otklik::ui {

class Label;

/// One look-up: whose, how far, what it found and cost, and what can be done about it now.
class LookupCard final : public QWidget
{
    Q_OBJECT
public:
    /// Of the page, which the tooltips name.
    static constexpr auto stopKey = Qt::Key_S;
    static constexpr auto resumeKey = Qt::Key_G;
    explicit LookupCard(QWidget *parent = nullptr);
    [[nodiscard]] bool canStop() const;
    [[nodiscard]] bool canResume() const;
    void setRun(const hygiene::LookupRun &run);
    [[nodiscard]] const hygiene::LookupRun &run() const { return m_run; }
    /// Whether this desk may stop and resume; opening numbers again everybody may who sees this page.
    void setMaySpend(bool may);

Q_SIGNALS:
    void stopWanted();
    void resumeWanted();
    void undoWanted();

private:
    hygiene::LookupRun m_run;
    bool m_maySpend = true;
    Label *m_title;
    Label *m_progress;
    Label *m_found;
    Label *m_why;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_resume;
    QPushButton *m_undo;
};

} // namespace otklik::ui
