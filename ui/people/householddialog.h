// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caredialog.h"
#include "person.h"
#include "store.h"
#include "surroundings.h"

class QListWidget;

namespace otklik::ui {

class SearchField;

/// Who else lives there: found as people are found everywhere, by name, phone, e-mail or number. Hands a person to the
/// panel and never saves.
class HouseholdDialog final : public CareDialog
{
    Q_OBJECT
public:
    /// \a members: those who live there already are not offered.
    HouseholdDialog(const Surroundings &around, const people::Person &of, const QList<PersonId> &members,
                    QWidget *parent);
    /// What kept the person from being put there; another try is possible.
    void failed(const QString &sentence);

Q_SIGNALS:
    void given(otklik::PersonId person);

protected:
    void give() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void found(const QList<people::Person> &people);
    /// Only who was found by what stands in the line now can be chosen.
    void follow();
    Surroundings m_around;
    people::Person m_of;
    QList<PersonId> m_members;
    SearchField *m_search;
    QListWidget *m_list;
    store::JobPointer m_job;
    QString m_foundBy;      ///< whose answer the list shows
    bool m_isGiven = false; ///< on its way
};

} // namespace otklik::ui
