// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruleeditor.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include "conditionpanel.h"
#include "flowlayout.h"
#include "label.h"
#include "rulesentence.h"
#include "ruletree.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

using audience::Group;
using views::RuleModel;

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent), m_sentence(new Label(Label::Voice::Body, {}, this)),
      m_buttons(new FlowLayout(nullptr, space::inGroup)), m_tree(new RuleTree(this)), m_panel(new ConditionPanel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    m_sentence->setObjectName(u"sentenceLabel"_s);
    m_sentence->setAccessibleDescription(tr("The rule in words")); // its name is the sentence itself
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setAlignment(Qt::AlignTop | leading(layoutDirection()));
    m_sentence->setMaximumHeight(fontMetrics().lineSpacing() * 4 + 2); // of a longer one the rest is in the tooltip
    m_sentence->setMinimumHeight(fontMetrics().height() * 2 + space::inGroup); // one line more moves nothing under it
    column->addWidget(m_sentence);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_buttons);

    m_tree->setObjectName(u"ruleTreeView"_s);
    m_tree->setAccessibleName(tr("The rule"));
    m_tree->setModel(&m_model);
    m_tree->setMinimumHeight(120);
    m_tree->installEventFilter(this);
    column->addWidget(m_tree, 1);
    m_panel->setObjectName(u"conditionPanel"_s);
    m_panel->setMinimumHeight(124);
    column->addWidget(m_panel);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RuleEditor::showCurrent);
    connect(m_tree, &RuleTree::doubleClicked, m_panel, &ConditionPanel::focusFirst);
    connect(m_panel, &ConditionPanel::joinEdited, this, [this](Group::Join join) { m_model.setJoin(current(), join); });
    connect(m_panel, &ConditionPanel::conditionEdited, this,
            [this](const audience::Rule &leaf, bool negated) { m_model.setCondition(current(), leaf, negated); });
    connect(&m_model, &RuleModel::changed, this, [this] {
        m_model.clearProblems();
        tellSentence();
        Q_EMIT changed();
    });
}

void RuleEditor::addAction(QAction *action, bool beginsGroup)
{
    // Only while the focus is in here: Del in the list of people must not touch the rule.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"ToolButton"_s);
    button->setToolButtonStyle(beginsGroup ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    m_buttons->addWidget(button); // in longer languages they take two lines
}

void RuleEditor::setLists(const views::RulePickLists &lists)
{
    if (m_lists == lists)
        return;
    m_lists = lists;
    m_model.setText(views::RuleText(lists));
    m_panel->setLists(lists);
    tellSentence();
}

void RuleEditor::setRule(const audience::Rule &rule)
{
    m_model.setRule(rule);
    const QModelIndex first = m_model.index(0, 0, m_model.root());
    setCurrent(first.isValid() ? first : m_model.root());
    tellSentence();
}

void RuleEditor::tellSentence()
{
    const QString sentence = audience::plainSentence(m_model.rule(), m_lists.names());
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
}

QModelIndex RuleEditor::current() const
{
    return m_tree->currentIndex();
}

void RuleEditor::setCurrent(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_tree->expandAll();
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    showCurrent();
}

void RuleEditor::showCurrent()
{
    const QModelIndex index = current();
    if (!index.isValid())
        m_panel->showNothing();
    else if (m_model.isGroup(index))
        m_panel->showGroup(m_model.join(index));
    else
        m_panel->showCondition(m_model.condition(index), m_model.isNegated(index));
}

void RuleEditor::addCondition()
{
    setCurrent(m_model.add(current(), ConditionPanel::firstCondition()));
    m_panel->focusFirst();
}

void RuleEditor::addGroup()
{
    // A group around nothing says nothing: it begins with a condition.
    const QModelIndex group = m_model.add(current(), audience::Rule::any({ConditionPanel::firstCondition()}));
    setCurrent(group);
    m_panel->focusFirst();
}

void RuleEditor::move(int step)
{
    setCurrent(m_model.move(current(), step));
    focusTree();
}

void RuleEditor::switchGroup()
{
    const QModelIndex group = m_model.isGroup(current()) ? current() : current().parent();
    if (!group.isValid())
        return;
    m_model.setJoin(group, Group::Join((int(m_model.join(group)) + 1) % 3));
    showCurrent();
}

std::optional<RuleModel::Removed> RuleEditor::removeCurrent()
{
    const QModelIndex index = current();
    const QModelIndex group = index.parent();
    const int row = index.row();
    auto removed = m_model.remove(index);
    if (removed) {
        const int left = m_model.rowCount(group);
        setCurrent(left > 0 ? m_model.index(std::min(row, left - 1), 0, group) : group);
        focusTree();
    }
    return removed;
}

void RuleEditor::restore(const RuleModel::Removed &removed)
{
    setCurrent(m_model.restore(removed));
    focusTree();
}

void RuleEditor::showProblem(const Error &error)
{
    m_tree->scrollTo(m_model.showProblem(error));
    m_tree->doItemsLayout(); // its row grew by a line
}

void RuleEditor::focusTree()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

bool RuleEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2) {
            m_panel->focusFirst();
            return true;
        }
        if (key->key() == Qt::Key_Space && m_model.isGroup(current())) {
            switchGroup();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace otklik::ui
