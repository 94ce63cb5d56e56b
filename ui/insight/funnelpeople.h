// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "foundpeoplemodel.h"
#include "funnel.h"
#include "store.h"
#include "surroundings.h"

class QStackedWidget;

namespace otklik::ui {

class Label;
class TableView;

/// The people of one stage beside the chart, page after page by key.
class FunnelPeople final : public QWidget
{
    Q_OBJECT
public:
    explicit FunnelPeople(const Surroundings &around, QWidget *parent = nullptr);
    ~FunnelPeople() override;
    void setDistricts(const QHash<QString, QString> &names) { m_model.setDistricts(names); }
    /// \a people: the number that stands on the bar.
    void showStage(const insight::StageQuery &query, qint64 people);
    /// No stage is chosen.
    void clear();
    [[nodiscard]] TableView *table() const { return m_table; }
    static constexpr int pageSize = 100;

Q_SIGNALS:
    void personActivated(otklik::PersonId person);
    void failed(const otklik::Error &error);

private:
    void fetch(PersonId after);
    void say(const QString &sentence);
    Surroundings m_around;
    insight::StageQuery m_query;
    store::JobPointer m_job;
    views::FoundPeopleModel m_model;
    Label *m_title;
    Label *m_number;
    QStackedWidget *m_stack;
    TableView *m_table;
    Label *m_hint;
    bool m_fitted = false; ///< the columns
};

} // namespace otklik::ui
