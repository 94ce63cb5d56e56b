// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "foundpeoplemodel.h"
#include "rulemodel.h"
#include "store.h"
#include "surroundings.h"

class QStackedWidget;

namespace otklik::ui {

class EmptyState;
class Label;
class ProgressCard;
class RuleTree;
class TableView;

/// Who fits the rule that is being edited: the count, a sample of people, and why one of them fits or not. A count
/// begins 200 ms after the last change; the one before it is stopped at the server.
class SegmentResult final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentResult(const Surroundings &around, QWidget *parent = nullptr);
    ~SegmentResult() override;
    void setLists(const views::RulePickLists &lists);
    void setRule(const audience::Rule &rule);
    /// The rule cannot be counted as it stands: \a sentence says why.
    void setUncountable(const QString &sentence);
    /// Why this person fits or not, also one who is not in the sample.
    void explain(PersonId person, const QString &name);
    /// The same rule against the data of now.
    void countAgain();
    /// The same, without a sign that it counts and without touching the sample.
    void countQuietly();
    /// Forgets what was shown: another segment comes.
    void clear();
    [[nodiscard]] TableView *table() const { return m_table; }
    static constexpr int delay = 200; ///< ms from the last change to the count
    static constexpr int pageSize = 100;

Q_SIGNALS:
    void counted(qint64 people);
    void failed(const otklik::Error &error);
    void personActivated(otklik::PersonId person);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void begin();
    void count(const store::JobPointer &job);
    void sample(const store::JobPointer &job);
    void takeCount(qint64 people);
    void showState(const QString &state, bool exact);
    void fetchPeople(PersonId after);
    void explainRow(const QModelIndex &row);
    void stop();
    void forget();
    Surroundings m_around;
    audience::Rule m_rule;
    bool m_countable = false;
    QTimer m_timer;
    store::JobPointer m_job;
    store::JobPointer m_whyJob;
    views::FoundPeopleModel m_people;
    views::RuleModel m_why;
    Label *m_count;
    Label *m_state;
    ProgressCard *m_progress;
    QStackedWidget *m_sampleStack;
    TableView *m_table;
    Label *m_nobody;
    Label *m_whyTitle;
    RuleTree *m_whyTree;
};

} // namespace otklik::ui
