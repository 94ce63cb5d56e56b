// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QFrame;
class QVBoxLayout;

namespace otklik::ui {

class Jobs;

/// «◔ 2 jobs» at the end of the top bar; opens a list with progress and Cancel for each. Hidden while nothing runs.
class JobsButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit JobsButton(Jobs *jobs, QWidget *parent = nullptr);
    [[nodiscard]] QFrame *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void fill();
    void toggle();
    Jobs *m_jobs;
    QFrame *m_list;
    QVBoxLayout *m_rows;
};

} // namespace otklik::ui
