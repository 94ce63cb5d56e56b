// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rulemodel.h"

class QAction;

namespace otklik::ui {

class ConditionPanel;
class FlowLayout;
class Label;
class RuleTree;

/// A rule under one's hands: the plain sentence, the tree, and the row that is selected in a panel under it. The page
/// brings the actions (Ins, Del, Alt+Up …), which work while the focus is in here.
class RuleEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleEditor(QWidget *parent = nullptr);
    void setLists(const views::RulePickLists &lists);
    /// Shows another rule; changed() is not emitted.
    void setRule(const audience::Rule &rule);
    [[nodiscard]] audience::Rule rule() const { return m_model.rule(); }
    /// An action as a button over the tree, its key with it.
    void addAction(QAction *action, bool beginsGroup);

    void addCondition();
    void addGroup();
    void move(int step);
    /// All → any → none of the group that is selected, or of the one around the row.
    void switchGroup();
    /// Nothing where the root is selected.
    [[nodiscard]] std::optional<views::RuleModel::Removed> removeCurrent();
    void restore(const views::RuleModel::Removed &removed);

    /// Marks the row that the error names.
    void showProblem(const Error &error);
    void clearProblems() { m_model.clearProblems(); }
    void focusTree();
    [[nodiscard]] const views::RuleModel &model() const { return m_model; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QModelIndex current() const;
    void setCurrent(const QModelIndex &index);
    void showCurrent();
    void tellSentence();
    views::RuleModel m_model;
    views::RulePickLists m_lists;
    Label *m_sentence;
    FlowLayout *m_buttons;
    RuleTree *m_tree;
    ConditionPanel *m_panel;
};

} // namespace otklik::ui
