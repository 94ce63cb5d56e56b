// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionpanel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>

#include "funnelreport.h"
#include "label.h"
#include "ruletext.h"
#include "theme.h"
#include "valueeditor.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

using namespace audience;
using views::Pick;
using views::RuleText;

namespace {

QComboBox *makeBox(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMaxVisibleItems(16);
    return box;
}

/// What the first box stands on for a leaf.
QString whatOf(const Rule &leaf)
{
    if (const auto *test = std::get_if<FieldTest>(&leaf.node()))
        return test->field.startsWith("attribute:"_L1) ? test->field : u"field:"_s + test->field;
    if (std::holds_alternative<Subscribed>(leaf.node()))
        return u"subscribed"_s;
    if (std::holds_alternative<Used>(leaf.node()))
        return u"used"_s;
    if (std::holds_alternative<AtStage>(leaf.node()))
        return u"stage"_s;
    if (std::holds_alternative<InSegment>(leaf.node()))
        return u"segment"_s;
    if (std::holds_alternative<InList>(leaf.node()))
        return u"list"_s;
    return std::holds_alternative<Got>(leaf.node()) ? u"got"_s : u"later"_s;
}

QString firstCode(const QList<Pick> &picks)
{
    return picks.isEmpty() ? QString() : picks.constFirst().code;
}

} // namespace

ConditionPanel::ConditionPanel(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_nothing(new QWidget), m_groupSide(new QWidget),
      m_conditionSide(new QWidget), m_join(makeBox(u"joinComboBox"_s, tr("Kind of group"), m_groupSide)),
      m_what(makeBox(u"whatComboBox"_s, tr("What the condition asks"), m_conditionSide)),
      m_negation(makeBox(u"negationComboBox"_s, tr("Whether it holds"), m_conditionSide)),
      m_op(makeBox(u"opComboBox"_s, tr("Comparison"), m_conditionSide)), m_value(new ValueEditor(m_conditionSide)),
      m_first(makeBox(u"firstComboBox"_s, tr("Of what"), m_conditionSide)),
      m_second(makeBox(u"secondComboBox"_s, tr("More exactly"), m_conditionSide)), m_use(new QWidget(m_conditionSide)),
      m_days(new QSpinBox(m_use)), m_times(new QSpinBox(m_use)),
      m_hint(new Label(Label::Voice::Muted, {}, m_conditionSide))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    for (QWidget *side : {m_nothing, m_groupSide, m_conditionSide})
        m_stack->addWidget(side);

    auto *group = new QVBoxLayout(m_groupSide);
    group->setContentsMargins(0, 0, 0, 0);
    group->setSpacing(space::inGroup);
    auto *groupLabel = new Label(Label::Voice::Small, tr("People of this group fit when these hold:"), m_groupSide);
    groupLabel->setBuddy(m_join);
    group->addWidget(groupLabel);
    group->addWidget(m_join);
    group->addStretch(1);
    m_join->addItem(tr("All of the conditions under it"), int(Group::Join::All));
    m_join->addItem(tr("Any of the conditions under it"), int(Group::Join::Any));
    m_join->addItem(tr("None of the conditions under it"), int(Group::Join::None));

    auto *grid = new QGridLayout(m_conditionSide);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::unit);
    grid->setVerticalSpacing(space::unit);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(4, 1);
    m_days->setObjectName(u"daysSpinBox"_s);
    m_days->setAccessibleName(tr("Within how many days"));
    m_days->setRange(0, 36500);
    m_days->setSpecialValueText(tr("at any time"));
    m_times->setObjectName(u"timesSpinBox"_s);
    m_times->setAccessibleName(tr("How many times at least"));
    m_times->setRange(1, 1000000);
    auto *use = new QHBoxLayout(m_use);
    use->setContentsMargins(0, 0, 0, 0);
    use->setSpacing(space::unit);
    for (const auto &[box, text] : {std::pair{m_days, tr("&Days back:")}, std::pair{m_times, tr("&Times at least:")}}) {
        auto *label = new QLabel(text, m_use);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        use->addWidget(label);
        use->addWidget(box, 1);
    }
    m_value->setObjectName(u"valueEditor"_s);
    m_hint->setWordWrap(true);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_op, 0, 1);
    grid->addWidget(m_negation, 0, 1);
    grid->addWidget(m_value, 1, 0, 1, 2);
    grid->addWidget(m_first, 2, 0);
    grid->addWidget(m_second, 2, 1);
    grid->addWidget(m_use, 3, 0, 1, 2);
    grid->addWidget(m_hint, 4, 0, 1, 2, Qt::AlignTop);

    connect(m_join, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing)
            Q_EMIT joinEdited(Group::Join(m_join->currentData().toInt()));
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &ConditionPanel::changeWhat);
    connect(m_op, &QComboBox::currentIndexChanged, this, &ConditionPanel::changeOp);
    for (QComboBox *box : {m_negation, m_first, m_second})
        connect(box, &QComboBox::currentIndexChanged, this, &ConditionPanel::gather);
    for (QSpinBox *box : {m_days, m_times})
        connect(box, &QSpinBox::valueChanged, this, &ConditionPanel::gather);
    connect(m_value, &ValueEditor::edited, this, &ConditionPanel::gather);
    fillWhat();
    showNothing();
}

void ConditionPanel::fillWhat()
{
    const QSignalBlocker quiet(m_what);
    const QString now = m_what->currentData().toString();
    m_what->clear();
    m_what->addItem(tr("Subscription to a topic"), u"subscribed"_s);
    m_what->addItem(tr("Use of a service"), u"used"_s);
    m_what->addItem(tr("Stage of a service"), u"stage"_s);
    m_what->addItem(tr("Message of a campaign"), u"got"_s);
    m_what->addItem(tr("List of people"), u"list"_s);
    m_what->addItem(tr("Another segment"), u"segment"_s);
    m_what->insertSeparator(m_what->count());
    for (const RuleField &field : ruleFields())
        m_what->addItem(field.label, u"field:"_s + field.name);
    if (!m_lists.attributes.isEmpty())
        m_what->insertSeparator(m_what->count());
    for (const QString &attribute : std::as_const(m_lists.attributes))
        m_what->addItem(attribute, u"attribute:"_s + attribute);
    m_what->setCurrentIndex(m_what->findData(now));
}

void ConditionPanel::setLists(const views::RulePickLists &lists)
{
    if (m_lists == lists)
        return;
    m_lists = lists;
    m_value->setLists(lists);
    fillWhat();
    if (m_stack->currentWidget() == m_conditionSide)
        showLeaf();
}

void ConditionPanel::showNothing()
{
    m_stack->setCurrentWidget(m_nothing);
}

void ConditionPanel::showGroup(Group::Join join)
{
    m_showing = true;
    m_join->setCurrentIndex(m_join->findData(int(join)));
    m_showing = false;
    m_stack->setCurrentWidget(m_groupSide);
}

void ConditionPanel::showCondition(const Rule &leaf, bool negated)
{
    m_leaf = leaf;
    m_negated = negated;
    showLeaf();
    m_stack->setCurrentWidget(m_conditionSide);
}

void ConditionPanel::focusFirst()
{
    QWidget *side = m_stack->currentWidget();
    if (side == m_groupSide)
        m_join->setFocus(Qt::TabFocusReason);
    else if (side == m_conditionSide)
        m_what->setFocus(Qt::TabFocusReason);
}

Rule ConditionPanel::firstCondition()
{
    return Rule::field(u"age"_s, Op::GreaterOrEqual, 18);
}

void ConditionPanel::setTexts(const QString &yes, const QString &no, bool shown)
{
    m_negation->clear();
    m_negation->addItem(yes);
    m_negation->addItem(no);
    m_negation->setCurrentIndex(m_negated ? 1 : 0);
    m_negation->setVisible(shown);
}

void ConditionPanel::showField(const FieldTest &test)
{
    const auto field = ruleField(test.field);
    if (!field)
        return;
    setTexts(tr("Holds"), tr("Does not hold"), false);
    m_op->setVisible(field->kind != FieldKind::YesNo);
    m_value->setVisible(true);
    FieldTest shown = test;
    if (field->kind == FieldKind::YesNo && test.op == Op::NotEqual)
        shown = {test.field, Op::Equal, !test.value.toBool()};
    m_op->clear();
    for (const Op op : field->ops)
        m_op->addItem(RuleText::op(op, field->kind), int(op) * 2);
    if (const int at = m_op->findData(int(Op::Empty) * 2); at >= 0)
        m_op->insertItem(at + 1, tr("is known"), int(Op::Empty) * 2 + 1);
    const bool known = shown.op == Op::Empty && shown.value.isBool() && !shown.value.toBool();
    m_op->setCurrentIndex(m_op->findData(int(shown.op) * 2 + (known ? 1 : 0)));
    m_value->edit(*field, shown.op, shown.value);
    if (m_negated) // written so in a file: shown in words, and turned round by choosing another comparison
        m_hint->setText(tr("Turned round: those for whom this does not hold."));
}

void ConditionPanel::showLeaf()
{
    m_showing = true;
    const QString what = whatOf(m_leaf);
    if (m_what->findData(what) < 0 && what != "later"_L1)
        m_what->addItem(what.section(u':', 1), what);
    m_what->setCurrentIndex(m_what->findData(what));
    m_hint->clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_op, m_value, m_first, m_second, m_use, m_negation})
        widget->hide();
    const auto two = [&](const QList<Pick> &first, const QString &code, const QString &missing) {
        fillChoices(m_first, first, code);
        m_first->show();
        if (m_first->count() == 0)
            m_hint->setText(missing);
    };
    QList<Pick> more;
    if (const auto *test = std::get_if<FieldTest>(&m_leaf.node())) {
        showField(*test);
    } else if (const auto *subscribed = std::get_if<Subscribed>(&m_leaf.node())) {
        setTexts(tr("Subscribed"), tr("Not subscribed"), true);
        two(m_lists.topics, subscribed->topic, tr("There are no topics yet. Add them in Settings."));
        more.append({QString(), tr("Any channel")});
        for (const QString &channel : ruleChannels())
            more.append({channel, RuleText::choice(channel)});
        fillChoices(m_second, more, subscribed->channel);
    } else if (const auto *used = std::get_if<Used>(&m_leaf.node())) {
        setTexts(tr("Has used"), tr("Has not used"), true);
        two(m_lists.services, used->service, tr("There are no services yet. Add them in Settings."));
        m_days->setValue(used->withinDays.value_or(0));
        m_times->setValue(used->atLeast.value_or(1));
        m_use->show();
    } else if (const auto *stage = std::get_if<AtStage>(&m_leaf.node())) {
        setTexts(tr("Was there"), tr("Was not there"), true);
        QList<Pick> stages;
        for (const QString &code : ruleStages())
            stages.append({code, insight::stageTitle(code)});
        fillChoices(m_second, m_lists.services, stage->service);
        two(stages, stage->stage, {});
        if (m_second->count() == 0)
            m_hint->setText(tr("There are no services yet. Add them in Settings."));
    } else if (const auto *segment = std::get_if<InSegment>(&m_leaf.node())) {
        setTexts(tr("Is in it"), tr("Is not in it"), true);
        two(m_lists.segments, segment->name, tr("There is no other segment yet."));
    } else if (const auto *list = std::get_if<InList>(&m_leaf.node())) {
        setTexts(tr("Is on it"), tr("Is not on it"), true);
        two(m_lists.lists, list->name, tr("There is no list yet. Make one on the page People."));
    } else if (const auto *got = std::get_if<Got>(&m_leaf.node())) {
        setTexts(tr("Got one"), tr("Got none"), true);
        two(m_lists.campaigns, got->campaign, tr("No campaign was launched yet."));
        more.append({QString(), tr("It left the house")});
        for (const QString &outcome : ruleOutcomes())
            more.append({outcome, tr("It %1", "a message: «was delivered»").arg(RuleText::choice(outcome))});
        fillChoices(m_second, more, got->outcome);
    } else {
        m_hint->setText(tr("This version cannot ask for it. The condition is kept as it is; remove it to count."));
    }
    m_second->setVisible(!more.isEmpty() || what == "stage"_L1);
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_showing = false;
}

Rule ConditionPanel::initialOf(const QString &what) const
{
    if (what == "subscribed"_L1)
        return Rule(Subscribed{firstCode(m_lists.topics), {}});
    if (what == "used"_L1)
        return Rule(Used{firstCode(m_lists.services), {}, {}});
    if (what == "stage"_L1)
        return Rule(AtStage{ruleStages().at(3), firstCode(m_lists.services)});
    if (what == "segment"_L1)
        return Rule(InSegment{firstCode(m_lists.segments)});
    if (what == "list"_L1)
        return Rule(InList{firstCode(m_lists.lists), 0});
    if (what == "got"_L1)
        return Rule(Got{firstCode(m_lists.campaigns), {}});
    const QString name = what.startsWith("field:"_L1) ? what.section(u':', 1) : what;
    const auto field = ruleField(name);
    if (!field)
        return firstCondition();
    const Op op = field->kind == FieldKind::Number ? Op::GreaterOrEqual
                  : field->kind == FieldKind::Text ? Op::Starts
                                                   : Op::Equal;
    return Rule::field(name, op, m_value->initial(*field, op));
}

void ConditionPanel::changeWhat()
{
    const QString what = m_what->currentData().toString();
    if (m_showing || what.isEmpty() || what == whatOf(m_leaf))
        return;
    accept(initialOf(what), false);
    showLeaf();
}

void ConditionPanel::changeOp()
{
    const auto *test = std::get_if<FieldTest>(&m_leaf.node());
    if (m_showing || !test || m_op->currentIndex() < 0)
        return;
    const auto field = ruleField(test->field);
    const Op op = Op(m_op->currentData().toInt() / 2);
    QJsonValue value = test->value;
    if (op == Op::Empty)
        value = m_op->currentData().toInt() % 2 == 0;
    else if (test->op == Op::Empty)
        value = m_value->initial(*field, op);
    else if (op == Op::In && !value.isArray())
        value = value.toString().isEmpty() && !value.isDouble() ? QJsonArray() : QJsonArray{value};
    else if (op != Op::In && value.isArray())
        value = value.toArray().isEmpty() ? m_value->initial(*field, op) : value.toArray().first();
    accept(Rule::field(test->field, op, value), false);
    showLeaf();
}

void ConditionPanel::gather()
{
    if (m_showing)
        return;
    const bool negated = m_negation->isVisibleTo(m_conditionSide) ? m_negation->currentIndex() == 1 : m_negated;
    const QString first = m_first->currentData().toString(), second = m_second->currentData().toString();
    if (const auto *test = std::get_if<FieldTest>(&m_leaf.node())) {
        const bool yesNo = m_op->isHidden();
        return accept(Rule::field(test->field, yesNo ? Op::Equal : test->op, m_value->value()), negated);
    }
    if (std::holds_alternative<Subscribed>(m_leaf.node()))
        return accept(Rule(Subscribed{first, second}), negated);
    if (std::holds_alternative<AtStage>(m_leaf.node()))
        return accept(Rule(AtStage{first, second}), negated);
    if (std::holds_alternative<InSegment>(m_leaf.node()))
        return accept(Rule(InSegment{first}), negated);
    if (std::holds_alternative<InList>(m_leaf.node()))
        return accept(Rule(InList{first, 0}), negated);
    if (std::holds_alternative<Got>(m_leaf.node()))
        return accept(Rule(Got{first, second}), negated);
    if (std::holds_alternative<Used>(m_leaf.node())) {
        const auto days = m_days->value() > 0 ? std::optional<int>(m_days->value()) : std::nullopt;
        const auto times = m_times->value() > 1 ? std::optional<int>(m_times->value()) : std::nullopt;
        accept(Rule(Used{first, days, times}), negated);
    }
}

void ConditionPanel::accept(const Rule &leaf, bool negated)
{
    if (leaf == m_leaf && negated == m_negated)
        return;
    m_leaf = leaf;
    m_negated = negated;
    Q_EMIT conditionEdited(leaf, negated);
}

} // namespace otklik::ui
