// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

#include "lookups.h"
#include "personlists.h"
#include "store.h"
#include "surroundings.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class QTimer;

namespace otklik::ui {

class Label;

/// What can be chosen from.
struct LookupSources
{
    QStringList segments;
    QList<people::PersonList> lists;
    QStringList gateways; ///< the best first
};
[[nodiscard]] Result<LookupSources> readLookupSources(store::Database &database);

/// What was chosen.
struct LookupWish
{
    hygiene::LookupOrder order;
    std::optional<int> everyDays; ///< again every so many days; nothing: this once
};

/// «Check numbers…»: whose, how old a look-up may be, the budget, and what it would cost, counted while one chooses.
/// Starts nothing: it stays open until the page has begun it and closes it, or has said what was wrong.
class LookupDialog final : public QDialog
{
    Q_OBJECT
public:
    LookupDialog(const Surroundings &around, const LookupSources &sources, QWidget *parent);

    [[nodiscard]] LookupWish wish() const;
    /// What kept it from beginning.
    void showProblem(const Error &error);
    void reject() override;

Q_SIGNALS:
    /// \a job is cancelled when the dialog is closed.
    void startWanted(const otklik::ui::LookupWish &wish, const otklik::store::JobPointer &job);

private:
    void build(const LookupSources &sources);
    void chosen();
    void start();
    void count();
    Surroundings m_around;
    QComboBox *m_whom;
    QSpinBox *m_days;
    QCheckBox *m_limited;
    QDoubleSpinBox *m_budget;
    QComboBox *m_gateway;
    QCheckBox *m_again;
    QSpinBox *m_every;
    Label *m_estimate;
    Label *m_problem;
    QPushButton *m_start;
    QTimer *m_wait;
    store::JobPointer m_job;   ///< the estimate, or the start
    bool m_isStarting = false; ///< nothing is counted meanwhile
};

} // namespace otklik::ui
