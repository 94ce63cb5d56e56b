// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulemodel.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

using audience::Group;
using audience::Negation;
using audience::Rule;

struct RuleModel::Node
{
    Node *parent = nullptr;
    bool isGroup = false;
    Group::Join join = Group::Join::All;
    std::vector<std::unique_ptr<Node>> parts;
    Rule leaf;
    bool negated = false;
    std::optional<bool> holds;
    QString problem;

    [[nodiscard]] int row() const
    {
        if (!parent)
            return 0;
        const auto at = std::find_if(parent->parts.begin(), parent->parts.end(),
                                     [this](const auto &part) { return part.get() == this; });
        return int(at - parent->parts.begin());
    }
    [[nodiscard]] int size() const { return int(parts.size()); }
};

/// Somebody is in the middle of writing it.
static bool isUnfinished(const Rule &leaf)
{
    if (const auto *test = std::get_if<audience::FieldTest>(&leaf.node()))
        return (test->value.isString() && test->value.toString().isEmpty()) ||
               (test->value.isArray() && test->value.toArray().isEmpty());
    if (const auto *subscribed = std::get_if<audience::Subscribed>(&leaf.node()))
        return subscribed->topic.isEmpty();
    if (const auto *used = std::get_if<audience::Used>(&leaf.node()))
        return used->service.isEmpty();
    if (const auto *stage = std::get_if<audience::AtStage>(&leaf.node()))
        return stage->service.isEmpty();
    if (const auto *segment = std::get_if<audience::InSegment>(&leaf.node()))
        return segment->name.isEmpty();
    const auto *got = std::get_if<audience::Got>(&leaf.node());
    return got && got->campaign.isEmpty();
}

RuleModel::RuleModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
    m_root->isGroup = true;
}

RuleModel::~RuleModel() = default;

std::unique_ptr<RuleModel::Node> RuleModel::made(const Rule &rule, Node *parent)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    const Rule *inner = &rule;
    bool negated = false;
    while (const auto *negation = std::get_if<Negation>(&inner->node())) {
        negated = !negated;
        inner = &negation->part.front();
    }
    const auto *group = std::get_if<Group>(&inner->node());
    node->isGroup = group != nullptr;
    if (!group) {
        node->leaf = *inner;
        node->negated = negated;
        return node;
    }
    node->join = group->join;
    if (negated && group->join == Group::Join::All) { // not all of them: none of «all of them»
        node->join = Group::Join::None;
        node->parts.push_back(made(*inner, node.get()));
        return node;
    }
    if (negated)
        node->join = group->join == Group::Join::Any ? Group::Join::None : Group::Join::Any;
    for (const Rule &part : group->parts)
        node->parts.push_back(made(part, node.get()));
    return node;
}

Rule RuleModel::ruleOf(const Node &node)
{
    if (!node.isGroup)
        return node.negated ? Rule::negated(node.leaf) : node.leaf;
    Group group{node.join, {}};
    for (const auto &part : node.parts)
        group.parts.push_back(ruleOf(*part));
    return Rule(std::move(group));
}

void RuleModel::setRule(const Rule &rule)
{
    beginResetModel();
    m_root = made(rule, nullptr);
    if (!m_root->isGroup)
        m_root = made(Rule::all({rule}), nullptr);
    m_explained = false;
    endResetModel();
}

Rule RuleModel::rule() const
{
    return ruleOf(*m_root);
}

Rule RuleModel::normalised(const Rule &rule)
{
    auto root = made(rule, nullptr);
    return root->isGroup ? ruleOf(*root) : Rule::all({ruleOf(*root)});
}

void RuleModel::setText(const RuleText &text)
{
    m_text = text;
    const std::function<void(Node *)> tell = [&](Node *node) {
        touch(node);
        for (const auto &part : node->parts)
            tell(part.get());
    };
    tell(m_root.get());
}

RuleModel::Node *RuleModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : nullptr;
}

QModelIndex RuleModel::indexOf(const Node *node) const
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

QString RuleModel::lineOf(const Node &node) const
{
    if (!node.isGroup)
        return m_text.condition(node.leaf, node.negated);
    return node.parts.empty() ? RuleText::emptyGroup(node.join) : RuleText::group(node.join);
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    const Node *node = this->node(index);
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

void RuleModel::touch(Node *node)
{
    const QModelIndex left = indexOf(node);
    Q_EMIT dataChanged(left, left.siblingAtColumn(columnCount() - 1));
}

QModelIndex RuleModel::insert(Node *group, int row, const Rule &rule)
{
    beginInsertRows(indexOf(group), row, row);
    group->parts.insert(group->parts.begin() + row, made(rule, group));
    endInsertRows();
    touch(group); // an empty group says so
    Q_EMIT changed();
    return indexOf(group->parts.at(size_t(row)).get());
}

QModelIndex RuleModel::add(const QModelIndex &near, const Rule &rule)
{
    Node *beside = node(near);
    if (!beside)
        beside = m_root.get();
    if (beside->isGroup)
        return insert(beside, beside->size(), rule);
    return insert(beside->parent, beside->row() + 1, rule);
}

void RuleModel::setCondition(const QModelIndex &index, const Rule &leaf, bool negated)
{
    Node *changing = node(index);
    if (!changing || changing->isGroup || (changing->leaf == leaf && changing->negated == negated))
        return;
    changing->leaf = leaf;
    changing->negated = negated;
    touch(changing);
    Q_EMIT changed();
}

void RuleModel::setJoin(const QModelIndex &group, Group::Join join)
{
    Node *changing = node(group);
    if (!changing || !changing->isGroup || changing->join == join)
        return;
    changing->join = join;
    touch(changing);
    Q_EMIT changed();
}

QModelIndex RuleModel::move(const QModelIndex &index, int step)
{
    Node *moving = node(index);
    if (!moving || !moving->parent)
        return {};
    Node *from = moving->parent;
    const int row = moving->row(), beside = row + step;
    Node *to = from;
    int target = beside;
    if (beside < 0 || beside >= from->size()) { // out of the group, to the side it left by
        to = from->parent;
        if (!to)
            return {};
        target = from->row() + (step > 0 ? 1 : 0);
    } else if (Node *neighbour = from->parts.at(size_t(beside)).get(); neighbour->isGroup) { // into it, at the near end
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
    Node *going = node(index);
    if (!going || !going->parent)
        return {};
    Node *group = going->parent;
    Removed removed{{}, going->row(), ruleOf(*going)};
    for (const Node *up = group; up->parent; up = up->parent)
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
    Node *group = m_root.get();
    for (const int row : removed.group) {
        if (row >= group->size() || !group->parts.at(size_t(row))->isGroup)
            return insert(m_root.get(), m_root->size(), removed.rule);
        group = group->parts.at(size_t(row)).get();
    }
    return insert(group, std::min(removed.row, group->size()), removed.rule);
}

QString RuleModel::pathOf(const QModelIndex &index) const
{
    QStringList steps;
    for (const Node *up = node(index); up && up->parent; up = up->parent) {
        const QString key = up->parent->join == Group::Join::All   ? u"all"_s
                            : up->parent->join == Group::Join::Any ? u"any"_s
                                                                   : u"none"_s;
        steps.prepend(u"%1[%2]"_s.arg(key).arg(up->row()));
    }
    return steps.join(u'.');
}

QModelIndex RuleModel::showProblem(const Error &error)
{
    // The place stands before what is wrong there («At all[1].value of the rule: …»), in every language.
    const QString place = error.sentence.section(u": "_s, 0, 0);
    Node *best = m_root.get();
    qsizetype longest = 0;
    const std::function<void(Node *)> look = [&](Node *at) {
        const QString path = pathOf(indexOf(at));
        if (path.size() > longest && place.contains(path)) {
            best = at;
            longest = path.size();
        }
        for (const auto &part : at->parts)
            look(part.get());
    };
    look(m_root.get());
    if (!best->isGroup && isUnfinished(best->leaf)) {
        best->problem = tr("Nothing is chosen or typed here yet.");
        touch(best);
        return indexOf(best);
    }
    const QString what =
        longest > 0 && error.sentence.contains(u": "_s) ? error.sentence.section(u": "_s, 1) : error.sentence;
    best->problem = what.left(1).toUpper() + what.mid(1);
    touch(best);
    return indexOf(best);
}

void RuleModel::clearProblems()
{
    const std::function<void(Node *)> clear = [&](Node *at) {
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
    const std::function<void(Node *, const QJsonObject &)> put = [&](Node *at, const QJsonObject &answer) {
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
