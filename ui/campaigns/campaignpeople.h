// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "campaignpeoplemodel.h"
#include "ids.h"
#include "surroundings.h"

namespace otklik::ui {

class Label;
class TableView;

/// The people behind one part of a board: what it means in plain words, and who they are. Enter opens the card.
class CampaignPeople final : public QWidget
{
    Q_OBJECT
public:
    CampaignPeople(const Surroundings &around, QWidget *parent = nullptr);
    /// Nothing chosen: says how to choose.
    void clear();
    /// Columns that have nothing to say about these people are left out.
    enum Columns { NamesOnly, WithLanguage, WithLanguageAndTime, WithDecision, WithDecisionAndTime };
    void showPeople(const QString &title, const QString &sentence, Columns columns,
                    views::CampaignPeopleModel::Source source);
    [[nodiscard]] views::CampaignPeopleModel *model() const { return m_model; }

Q_SIGNALS:
    void openPerson(otklik::PersonId person);

private:
    Label *m_title;
    Label *m_sentence;
    Label *m_problem;
    TableView *m_table;
    views::CampaignPeopleModel *m_model;
    bool m_fitted = false; ///< the columns to the people of now
};

} // namespace otklik::ui
