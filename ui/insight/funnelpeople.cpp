// SPDX-License-Identifier: GPL-3.0-or-later
#include "funnelpeople.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "columnfit.h"
#include "label.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

using views::FoundPeopleModel;

FunnelPeople::FunnelPeople(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around),
      m_model({FoundPeopleModel::Column::Name, FoundPeopleModel::Column::District, FoundPeopleModel::Column::At}),
      m_title(new Label(Label::Voice::Section, {}, this)), m_number(new Label(Label::Voice::Muted, {}, this)),
      m_stack(new QStackedWidget(this)), m_table(new TableView(this)), m_hint(new Label(Label::Voice::Muted, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inGroup);
    m_title->setObjectName(u"stageLabel"_s);
    m_title->setElided(true);
    m_number->setObjectName(u"stagePeopleLabel"_s);
    column->addWidget(m_title);
    column->addWidget(m_number);
    column->addSpacing(space::inGroup);
    column->addWidget(m_stack, 1);
    m_table->setObjectName(u"stagePeopleTableView"_s);
    m_table->setAccessibleName(tr("People of the stage"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_model);
    m_table->stretch(0);
    m_hint->setObjectName(u"stageHintLabel"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(space::pageEdge, 0, space::pageEdge, 0);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_table);
    connect(&m_model, &FoundPeopleModel::wanted, this, &FunnelPeople::fetch);
    connect(m_table, &TableView::rowActivated, this,
            [this](const QModelIndex &row) { Q_EMIT personActivated(m_model.person(row).id); });
    clear();
}

FunnelPeople::~FunnelPeople()
{
    if (m_job)
        m_job->cancel();
}

void FunnelPeople::say(const QString &sentence)
{
    m_hint->setText(sentence);
    m_stack->setCurrentWidget(m_hint);
}

void FunnelPeople::clear()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
    m_query = {};
    m_model.clear();
    m_title->setText(tr("People"));
    m_number->clear();
    say(tr("Choose a stage (click it, or the arrow keys and Enter) to see its people."));
}

void FunnelPeople::showStage(const insight::StageQuery &query, qint64 people)
{
    if (m_job)
        m_job->cancel();
    m_query = query;
    m_job = std::make_shared<store::Job>();
    m_model.clear();
    //: the heading of the last column: when the person was first seen at the stage of a funnel
    m_model.setAtHeading(query.campaign.isValid() ? tr("Reached") : tr("First seen"));
    m_table->setColumnHidden(2, query.campaign.isValid() && query.stage == "audience"_L1); // belonging has no instant
    m_title->setText(insight::stageTitle(query.stage));
    m_number->setText(tr("%n people", nullptr, int(std::min<qint64>(people, 1000000000))));
    if (people == 0)
        return say(tr("Nobody is at this stage."));
    say(tr("Looking …"));
    fetch({});
}

void FunnelPeople::fetch(PersonId after)
{
    const auto job = m_job;
    if (!job || !m_around.store)
        return m_model.giveUp();
    const auto reading = m_around.store->run(
        store::Lane::Count,
        [query = m_query, after](store::Database &database) {
            return insight::Funnel(database).peopleOfStage(query, after, pageSize);
        },
        job);
    store::deliver(reading, this, [this, job, after](const Result<insight::StagePage> &page) {
        if (job != m_job)
            return;
        if (!page) {
            m_model.giveUp();
            if (page.error().kind == Failure::Cancelled)
                return;
            say(page.error().sentence);
            Q_EMIT failed(page.error());
            return;
        }
        QList<FoundPeopleModel::Person> people;
        for (const auto &one : page->people)
            people.append({one.id, one.familyName, one.givenName, one.patronymic, {}, {}, one.district, one.at});
        if (after.isValid())
            return m_model.append(people, page->next.isValid());
        m_model.setPeople(people, page->next.isValid());
        if (people.isEmpty())
            return say(tr("Nobody is at this stage any more."));
        m_stack->setCurrentWidget(m_table);
        if (!std::exchange(m_fitted, true)) // once it is laid out and knows which rows are in sight
            QTimer::singleShot(0, m_table,
                               [this] { fitColumns(m_table, 0, {1}, m_around.preferences, u"funnel/people"_s); });
        m_table->setCurrentIndex(m_model.index(0, 0));
    });
}

} // namespace otklik::ui
