// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignpeople.h"

#include <QTimer>
#include <QVBoxLayout>

#include "columnfit.h"
#include "label.h"
#include "tableview.h"
#include "theme.h"

namespace otklik::ui {

using views::CampaignPeopleModel;

CampaignPeople::CampaignPeople(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_title(new Label(Label::Voice::Section, {}, this)),
      m_sentence(new Label(Label::Voice::Muted, {}, this)), m_problem(new Label(Label::Voice::Body, {}, this)),
      m_table(new TableView(this)), m_model(new CampaignPeopleModel(around.store, this))
{
    m_title->setObjectName(QStringLiteral("peopleTitleLabel"));
    m_title->setElided(true);
    m_sentence->setObjectName(QStringLiteral("peopleSentenceLabel"));
    m_sentence->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Danger);
    m_problem->hide();
    m_table->setObjectName(QStringLiteral("campaignPeopleTableView"));
    m_table->setAccessibleName(tr("People of this part of the audience"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *text = new views::CampaignPeopleText(this);
    text->setSourceModel(m_model);
    m_table->setModel(text);
    m_table->stretch(CampaignPeopleModel::Name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inGroup);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_problem);
    column->addSpacing(space::inGroup);
    column->addWidget(m_table, 1000);
    column->addStretch(1); // while there is no table
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        if (const PersonId person = m_model->personAt(index.row()); person.isValid())
            Q_EMIT openPerson(person);
    });
    connect(m_model, &CampaignPeopleModel::loaded, this, [this] {
        if (m_model->rowCount() > 0 && !std::exchange(m_fitted, true)) // other people, other texts
            QTimer::singleShot(0, m_table, [this] { fitColumns(m_table, CampaignPeopleModel::Name, {}); });
    });
    connect(m_model, &CampaignPeopleModel::failed, this, [this](const Error &error) {
        m_problem->setText(error.sentence);
        m_problem->show();
    });
    clear();
}

void CampaignPeople::clear()
{
    m_title->setText(tr("Who they are"));
    m_sentence->setText(
        tr("Choose a part of the bar to see the people in it and what it means. Enter opens a person’s card."));
    m_problem->hide();
    m_model->setSource({});
    m_table->hide();
}

void CampaignPeople::showPeople(const QString &title, const QString &sentence, Columns columns,
                                CampaignPeopleModel::Source source)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_problem->hide();
    m_table->show();
    const bool decides = columns == WithDecision || columns == WithDecisionAndTime;
    m_table->setColumnHidden(CampaignPeopleModel::Decision, !decides);
    m_table->setColumnHidden(CampaignPeopleModel::Language, columns == NamesOnly || decides);
    m_table->setColumnHidden(CampaignPeopleModel::At, columns != WithLanguageAndTime && columns != WithDecisionAndTime);
    m_fitted = false;
    m_model->setSource(std::move(source));
}

} // namespace otklik::ui
