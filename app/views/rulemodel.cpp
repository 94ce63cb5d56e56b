// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulemodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include "rulenode.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

using audience::Group;
using audience::Rule;

RuleModel::RuleModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<RuleNode>())
{
    m_root->isGroup = true;
}

RuleModel::~RuleModel() = default;

void RuleModel::setRule(const Rule &rule)
{
    beginResetModel();
    m_root = RuleNode::made(rule);
    if (!m_root->isGroup)
        m_root = RuleNode::made(Rule::all({rule}), nullptr);
    m_explained = false;
    endResetModel();
}

Rule RuleModel::rule() const
{
    return m_root->rule();
}

Rule RuleModel::normalised(const Rule &rule)
{
    auto root = RuleNode::made(rule);
    return root->isGroup ? root->rule() : Rule::all({root->rule()});
}

void RuleModel::setText(const RuleText &text)
{
    m_text = text;
    const std::function<void(RuleNode *)> tell = [&](RuleNode *node) {
        touch(node);
        for (const auto &part : node->parts)
            tell(part.get());
    };
    tell(m_root.get());
}

RuleNode *RuleModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<RuleNode *>(index.internalPointer()) : nullptr;
}

QModelIndex RuleModel::indexOf(const RuleNode *node) const
{
    return node ? createIndex(node->row(), 0, node) : QModelIndex();
}

QModelIndex RuleModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? node(parent)->parts.at(size_t(row)).get() : m_root.get());
}

QModelIndex RuleModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(node(index)->parent) : QModelIndex();
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.column() > 0 ? 0 : node(parent)->size();
}

int RuleModel::columnCount(const QModelIndex &) const
{
    return m_explained ? 2 : 1;
}

QString RuleModel::lineOf(const RuleNode &node) const
{
    if (!node.isGroup)
        return m_text.condition(node.leaf, node.negated);
    return node.parts.empty() ? RuleText::emptyGroup(node.join) : RuleText::group(node.join);
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    const RuleNode *node = this->node(index);
    if (!node)
        return {};
    switch (role) {
    case GroupRole:
        return node->isGroup;
    case NegatedRole:
        return node->negated;
    case HoldsRole:
        return node->holds ? QVariant(*node->holds) : QVariant();
    case ProblemRole:
        return node->problem.isEmpty() ? QVariant() : QVariant(node->problem);
    default:
        break;
    }
    const QString fits = !node->holds ? QString() : *node->holds ? tr("fits") : tr("does not fit");
    if (index.column() == 1)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(fits) : QVariant();
    const QString line = lineOf(*node);
    switch (role) {
    case Qt::DisplayRole:
        return line;
    case Qt::ToolTipRole:
        return node->problem.isEmpty() ? line : node->problem;
    case Qt::AccessibleTextRole:
        return QStringList{line, fits, node->problem}.filter(QRegularExpression(u"."_s)).join(u". "_s);
    default:
        return {};
    }
}

bool RuleModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && node(index)->isGroup;
}

Group::Join RuleModel::join(const QModelIndex &group) const
{
    return isGroup(group) ? node(group)->join : Group::Join::All;
}

Rule RuleModel::condition(const QModelIndex &index) const
{
    return index.isValid() ? node(index)->leaf : Rule();
}

bool RuleModel::isNegated(const QModelIndex &index) const
{
    return index.isValid() && node(index)->negated;
}

void RuleModel::touch(RuleNode *node)
{
    const QModelIndex left = indexOf(node);
    Q_EMIT dataChanged(left, left.siblingAtColumn(columnCount() - 1));
}

QModelIndex RuleModel::insert(RuleNode *group, int row, const Rule &rule)
{
    beginInsertRows(indexOf(group), row, row);
    group->parts.insert(group->parts.begin() + row, RuleNode::made(rule, group));
    endInsertRows();
    touch(group); // an empty group says so
    Q_EMIT changed();
    return indexOf(group->parts.at(size_t(row)).get());
}

QModelIndex RuleModel::add(const QModelIndex &near, const Rule &rule)
{
    RuleNode *beside = node(near);
    if (!beside)
        beside = m_root.get();
    if (beside->isGroup)
        return insert(beside, beside->size(), rule);
    return insert(beside->parent, beside->row() + 1, rule);
}

void RuleModel::setCondition(const QModelIndex &index, const Rule &leaf, bool negated)
{
    RuleNode *changing = node(index);
    if (!changing || changing->isGroup || (changing->leaf == leaf && changing->negated == negated))
        return;
    changing->leaf = leaf;
    changing->negated = negated;
    touch(changing);
    Q_EMIT changed();
}

void RuleModel::setJoin(const QModelIndex &group, Group::Join join)
{
    RuleNode *changing = node(group);
    if (!changing || !changing->isGroup || changing->join == join)
        return;
    changing->join = join;
    touch(changing);
    Q_EMIT changed();
}

QModelIndex RuleModel::move(const QModelIndex &index, int step)
{
    RuleNode *moving = node(index);
    if (!moving || !moving->parent)
        return {};
    RuleNode *from = moving->parent;
    const int row = moving->row(), beside = row + step;
    RuleNode *to = from;
    int target = beside;
    if (beside < 0 || beside >= from->size()) { // out of the group, to the side it left by
        to = from->parent;
        if (!to)
            return {};
        target = from->row() + (step > 0 ? 1 : 0);
    } else if (RuleNode *neighbour = from->parts.at(size_t(beside)).get();
               neighbour->isGroup) { // into it, at the near end
        to = neighbour;
        target = step > 0 ? 0 : neighbour->size();
    }
    // Within one group Qt counts places before the row is taken out.
    const int place = to == from && step > 0 ? target + 1 : target;
    if (!beginMoveRows(indexOf(from), row, row, indexOf(to), place))
        return {};
    auto taken = std::move(from->parts.at(size_t(row)));
    from->parts.erase(from->parts.begin() + row);
    taken->parent = to;
    to->parts.insert(to->parts.begin() + target, std::move(taken));
    endMoveRows();
    touch(from);
    touch(to);
    Q_EMIT changed();
    return indexOf(moving);
}

std::optional<RuleModel::Removed> RuleModel::remove(const QModelIndex &index)
{
    RuleNode *going = node(index);
    if (!going || !going->parent)
        return {};
    RuleNode *group = going->parent;
    Removed removed{{}, going->row(), going->rule()};
    for (const RuleNode *up = group; up->parent; up = up->parent)
        removed.group.prepend(up->row());
    beginRemoveRows(indexOf(group), removed.row, removed.row);
    group->parts.erase(group->parts.begin() + removed.row);
    endRemoveRows();
    touch(group);
    Q_EMIT changed();
    return removed;
}

QModelIndex RuleModel::restore(const Removed &removed)
{
    RuleNode *group = m_root.get();
    for (const int row : removed.group) {
        if (row >= group->size() || !group->parts.at(size_t(row))->isGroup)
            return insert(m_root.get(), m_root->size(), removed.rule);
        group = group->parts.at(size_t(row)).get();
    }
    return insert(group, std::min(removed.row, group->size()), removed.rule);
}

QString RuleModel::pathOf(const QModelIndex &index) const
{
    return index.isValid() ? node(index)->path() : QString();
}

QModelIndex RuleModel::showProblem(const Error &error)
{
    // The place stands before what is wrong there («At all[1].value of the rule: …»), in every language.
    const QString place = error.sentence.section(u": "_s, 0, 0);
    RuleNode *meant = m_root->meantBy(place);
    RuleNode *best = meant ? meant : m_root.get();
    if (best->isUnfinished()) {
        best->problem = tr("Nothing is chosen or typed here yet.");
        touch(best);
        return indexOf(best);
    }
    const QString what =
        meant && error.sentence.contains(u": "_s) ? error.sentence.section(u": "_s, 1) : error.sentence;
    best->problem = what.left(1).toUpper() + what.mid(1);
    touch(best);
    return indexOf(best);
}

void RuleModel::clearProblems()
{
    const std::function<void(RuleNode *)> clear = [&](RuleNode *at) {
        if (!at->problem.isEmpty()) {
            at->problem.clear();
            touch(at);
        }
        for (const auto &part : at->parts)
            clear(part.get());
    };
    clear(m_root.get());
}

void RuleModel::explain(const QJsonObject &why)
{
    beginResetModel(); // a column appears
    m_explained = true;
    const std::function<void(RuleNode *, const QJsonObject &)> put = [&](RuleNode *at, const QJsonObject &answer) {
        at->holds = answer.value("holds"_L1).toBool();
        const QJsonArray parts =
            answer.value(at->join == Group::Join::All   ? "all"_L1
                         : at->join == Group::Join::Any ? "any"_L1
                                                        : "none"_L1)
                .toArray();
        for (int i = 0; i < at->size(); ++i)
            put(at->parts.at(size_t(i)).get(), parts.at(i).toObject());
    };
    put(m_root.get(), why);
    endResetModel();
}

} // namespace otklik::views
