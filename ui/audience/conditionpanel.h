// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rulepicklists.h"

class QComboBox;
class QSpinBox;
class QStackedWidget;

namespace otklik::ui {

class Label;
class ValueEditor;

/// Edits the row of a rule that is selected: of a group its kind, of a condition what it asks. Everything common is
/// chosen from a list. It knows one row and no tree.
class ConditionPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionPanel(QWidget *parent = nullptr);
    void setLists(const views::RulePickLists &lists);
    void showGroup(audience::Group::Join join);
    void showCondition(const audience::Rule &leaf, bool negated);
    void showNothing();
    /// A condition to begin with.
    [[nodiscard]] static audience::Rule firstCondition();
    void focusFirst();

Q_SIGNALS:
    void joinEdited(otklik::audience::Group::Join join);
    void conditionEdited(const otklik::audience::Rule &leaf, bool negated);

private:
    void fillWhat();
    void changeWhat();
    void changeOp();
    void showLeaf();
    void showField(const audience::FieldTest &test);
    void gather();
    void accept(const audience::Rule &leaf, bool negated);
    [[nodiscard]] audience::Rule initialOf(const QString &what) const;
    void setTexts(const QString &yes, const QString &no, bool shown);

    views::RulePickLists m_lists;
    audience::Rule m_leaf;
    bool m_negated = false;
    bool m_showing = false;
    QStackedWidget *m_stack;
    QWidget *m_nothing;
    QWidget *m_groupSide;
    QWidget *m_conditionSide;
    QComboBox *m_join;
    QComboBox *m_what;
    QComboBox *m_negation;
    QComboBox *m_op;
    ValueEditor *m_value;
    QComboBox *m_first;  ///< topic, service, stage, segment, campaign
    QComboBox *m_second; ///< channel, service of a stage, outcome
    QWidget *m_use;
    QSpinBox *m_days;
    QSpinBox *m_times;
    Label *m_hint;
};

} // namespace otklik::ui
