// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <optional>

#include "ruletext.h"

namespace otklik::views {

struct RuleNode;

/// A rule as a tree that may be edited: the root group is the one top row, groups hold conditions and groups. A negated
/// condition is one row; a negated group becomes a group of the same meaning. With explain() a second column says for
/// each row whether it holds for a person. Lives on the GUI thread.
class RuleModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< bool
        NegatedRole,                  ///< bool, of a condition
        HoldsRole,                    ///< bool; invalid while nothing is explained
        ProblemRole,                  ///< a sentence, or nothing
    };
    explicit RuleModel(QObject *parent = nullptr);
    ~RuleModel() override;

    void setRule(const audience::Rule &rule);
    [[nodiscard]] audience::Rule rule() const;
    /// What setRule(\a rule) and rule() would make of it: for telling whether anything was changed.
    [[nodiscard]] static audience::Rule normalised(const audience::Rule &rule);
    void setText(const RuleText &text);

    [[nodiscard]] QModelIndex root() const { return index(0, 0); }
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    [[nodiscard]] audience::Group::Join join(const QModelIndex &group) const;
    /// Of a condition, without its negation.
    [[nodiscard]] audience::Rule condition(const QModelIndex &index) const;
    [[nodiscard]] bool isNegated(const QModelIndex &index) const;

    /// At the end of the group \a near, or after the condition \a near; not valid: at the end of the root.
    QModelIndex add(const QModelIndex &near, const audience::Rule &rule);
    void setCondition(const QModelIndex &index, const audience::Rule &leaf, bool negated);
    void setJoin(const QModelIndex &group, audience::Group::Join join);
    /// One place up (-1) or down (1): past a condition, into a group or out of one. Not valid: it went nowhere.
    QModelIndex move(const QModelIndex &index, int step);

    struct Removed
    {
        QList<int> group; ///< rows from the root down to the group that held it
        int row = 0;
        audience::Rule rule;
    };
    /// Nothing for the root.
    std::optional<Removed> remove(const QModelIndex &index);
    /// Where it was; at the end of the root when its group is gone too.
    QModelIndex restore(const Removed &removed);

    /// "all[1].any[0]", as errors of the compiler say it; empty for the root.
    [[nodiscard]] QString pathOf(const QModelIndex &index) const;
    /// Puts the error at the row that its sentence names, else at the root; returns the row.
    QModelIndex showProblem(const Error &error);
    void clearProblems();
    /// \a why: the answer of Counts::why() for rule().
    void explain(const QJsonObject &why);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The rule says something else now; not after setRule().
    void changed();

private:
    [[nodiscard]] RuleNode *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const RuleNode *node) const;
    [[nodiscard]] QString lineOf(const RuleNode &node) const;
    void touch(RuleNode *node);
    QModelIndex insert(RuleNode *group, int row, const audience::Rule &rule);
    std::unique_ptr<RuleNode> m_root;
    RuleText m_text;
    bool m_explained = false;
};

} // namespace otklik::views
