// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentresult.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "counts.h"
#include "isolated.h"
#include "label.h"
#include "progresscard.h"
#include "ruletree.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

using views::FoundPeopleModel;

SegmentResult::SegmentResult(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_people({FoundPeopleModel::Column::Name, FoundPeopleModel::Column::BirthDate,
                                                   FoundPeopleModel::Column::District}),
      m_count(new Label(Label::Voice::Figure, {}, this)), m_state(new Label(Label::Voice::Muted, {}, this)),
      m_progress(new ProgressCard(this)), m_sampleStack(new QStackedWidget(this)), m_table(new TableView(this)),
      m_nobody(new Label(Label::Voice::Muted, {}, this)), m_whyTitle(new Label(Label::Voice::Section, {}, this)),
      m_whyTree(new RuleTree(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(space::unit);
    figure->addWidget(m_count);
    figure->addWidget(m_state, 1, Qt::AlignBottom);
    column->addLayout(figure);
    m_progress->layout()->setContentsMargins({}); // no room while it has nothing to say
    column->addWidget(m_progress);
    m_count->setObjectName(u"countLabel"_s);
    m_state->setObjectName(u"countStateLabel"_s);
    m_state->setContentsMargins(0, 0, 0, space::inGroup);
    m_state->setWordWrap(true);

    m_table->setObjectName(u"sampleTableView"_s);
    m_table->setAccessibleName(tr("People who fit"));
    m_table->setModel(&m_people);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->remember(around.preferences, u"segments/sample"_s);
    m_table->stretch(0);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    m_nobody->setObjectName(u"sampleEmptyLabel"_s);
    m_sampleStack->addWidget(m_table);
    m_sampleStack->addWidget(m_nobody);
    m_sampleStack->setMinimumHeight(110);
    column->addWidget(m_sampleStack, 3);

    m_whyTitle->setObjectName(u"whyLabel"_s);
    m_whyTitle->setElided(true);
    column->addSpacing(space::inGroup);
    column->addWidget(m_whyTitle);
    m_whyTree->setObjectName(u"whyTreeView"_s);
    m_whyTree->setAccessibleName(tr("Which conditions hold for this person"));
    m_whyTree->setModel(&m_why);
    m_whyTree->setIndentation(space::betweenGroups);
    m_whyTree->setMinimumHeight(96);
    column->addWidget(m_whyTree, 2);

    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &SegmentResult::begin);
    connect(&m_people, &FoundPeopleModel::wanted, this, &SegmentResult::fetchPeople);
    connect(m_table, &TableView::currentRowChanged, this, &SegmentResult::explainRow);
    connect(m_progress, &ProgressCard::cancelRequested, this, &SegmentResult::stop);
    connect(m_table, &TableView::rowActivated, this,
            [this](const QModelIndex &row) { Q_EMIT personActivated(m_people.person(row).id); });
    clear();
}

SegmentResult::~SegmentResult()
{
    for (const auto &job : {m_job, m_whyJob}) {
        if (job)
            job->cancel();
    }
}

void SegmentResult::setLists(const views::RulePickLists &lists)
{
    m_people.setDistricts(lists.names().districts);
    m_why.setText(views::RuleText(lists));
}

void SegmentResult::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is little room, the names need it more.
    m_table->setColumnHidden(2, width() < fontMetrics().averageCharWidth() * 46);
}

void SegmentResult::forget()
{
    m_timer.stop();
    if (m_job)
        m_job->cancel();
    m_job.reset();
    m_progress->end();
    m_countable = false;
    m_count->setText(u"–"_s);
    m_people.clear();
    m_sampleStack->setCurrentWidget(m_nobody);
    explainRow({});
}

void SegmentResult::clear()
{
    forget();
    m_nobody->clear();
    showState({}, false);
}

void SegmentResult::setUncountable(const QString &sentence)
{
    forget();
    m_nobody->setText(tr("People appear here as soon as the rule can be counted."));
    showState(sentence, false);
}

void SegmentResult::stop()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
    m_progress->end();
    showState(tr("not counted: you stopped it"), false);
}

void SegmentResult::setRule(const audience::Rule &rule)
{
    m_rule = rule;
    m_countable = true;
    countAgain();
}

void SegmentResult::countAgain()
{
    if (!m_countable)
        return;
    if (m_job)
        m_job->cancel(); // nobody waits for it any more
    m_job.reset();
    m_progress->end();
    showState(tr("counting …"), false);
    m_timer.start();
}

void SegmentResult::showState(const QString &state, bool exact)
{
    m_count->setEnabled(exact); // grey is not the only sign: the words beside it say so too
    m_state->setText(state);
    m_count->setAccessibleName(exact ? m_count->text() + u' ' + state : state);
}

void SegmentResult::begin()
{
    if (!m_around.store)
        return;
    m_job = std::make_shared<store::Job>();
    m_progress->begin(tr("Counting people"), true);
    count(m_job);
    sample(m_job);
}

void SegmentResult::countQuietly()
{
    if (!m_countable || !m_job || m_timer.isActive())
        return; // one is on its way
    count(m_job);
}

void SegmentResult::count(const store::JobPointer &job)
{
    const auto counting = m_around.store->run(
        store::Lane::Count,
        [rule = m_rule](store::Database &database) { return audience::Counts(database).count(rule); }, job);
    store::deliver(counting, this, [this, job](const Result<audience::Count> &answer) {
        if (job != m_job)
            return;
        m_progress->end();
        if (!answer) {
            if (answer.error().kind == Failure::Cancelled)
                return;
            setUncountable(tr("not counted"));
            Q_EMIT failed(answer.error());
            return;
        }
        takeCount(answer->count);
    });
}

void SegmentResult::sample(const store::JobPointer &job)
{
    const auto sampling = m_around.store->run(
        store::Lane::Count,
        [rule = m_rule](store::Database &database) { return audience::Counts(database).sample(rule, pageSize); }, job);
    store::deliver(sampling, this, [this, job](const Result<QList<audience::SamplePerson>> &answer) {
        if (job != m_job || !answer)
            return;
        QList<FoundPeopleModel::Person> people;
        for (const auto &one : *answer)
            people.append(
                {one.id, one.familyName, one.givenName, one.patronymic, one.birthDate, one.language, one.district, {}});
        const PersonId before = m_people.person(m_table->currentIndex()).id;
        m_people.setPeople(people, people.size() == pageSize);
        m_table->fitColumns();
        m_nobody->setText(tr("Nobody fits this rule now."));
        m_sampleStack->setCurrentWidget(people.isEmpty() ? static_cast<QWidget *>(m_nobody) : m_table);
        int row = 0;
        for (int i = 0; i < people.size() && before.isValid(); ++i) {
            if (people.at(i).id == before)
                row = i;
        }
        const QModelIndex current = m_people.index(row, 0);
        m_table->setCurrentIndex(current);
        explainRow(current);
    });
}

void SegmentResult::takeCount(qint64 people)
{
    m_count->setText(QLocale().toString(people));
    showState(tr("people", "after a number, exact", int(std::min<qint64>(people, 1000000000))), true);
    Q_EMIT counted(people);
}

void SegmentResult::fetchPeople(PersonId after)
{
    const auto job = m_job;
    if (!job)
        return m_people.giveUp();
    const auto more = m_around.store->run(
        store::Lane::Count,
        [rule = m_rule, after](store::Database &database) {
            return audience::Counts(database).sample(rule, pageSize, after);
        },
        job);
    store::deliver(more, this, [this, job](const Result<QList<audience::SamplePerson>> &answer) {
        if (job != m_job)
            return;
        if (!answer)
            return m_people.giveUp();
        QList<FoundPeopleModel::Person> people;
        for (const auto &one : *answer)
            people.append(
                {one.id, one.familyName, one.givenName, one.patronymic, one.birthDate, one.language, one.district, {}});
        m_people.append(people, people.size() == pageSize);
    });
}

void SegmentResult::explainRow(const QModelIndex &row)
{
    if (row.isValid() && m_countable) {
        const auto person = m_people.person(row);
        return explain(person.id, person.name());
    }
    if (m_whyJob)
        m_whyJob->cancel();
    m_whyJob.reset();
    m_whyTitle->hide();
    m_whyTree->hide();
}

void SegmentResult::explain(PersonId person, const QString &name)
{
    if (!m_countable)
        return;
    if (m_whyJob)
        m_whyJob->cancel();
    m_whyTitle->show();
    m_whyTree->show();
    //: %1 is a person's name
    m_whyTitle->setText(tr("Why %1").arg(views::isolated(name)));
    const auto job = std::make_shared<store::Job>();
    m_whyJob = job;
    const auto asking = m_around.store->run(
        store::Lane::Interactive,
        [rule = m_rule, id = person](store::Database &database) { return audience::Counts(database).why(rule, id); },
        job);
    store::deliver(asking, this, [this, job, rule = m_rule](const Result<QJsonObject> &why) {
        if (job != m_whyJob || !why)
            return;
        m_why.setRule(rule);
        m_why.explain(*why);
    });
}

} // namespace otklik::ui
