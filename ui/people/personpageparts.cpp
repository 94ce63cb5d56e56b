// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the card say to the page: lists, household, merges, and what concerns the person's own rights.
#include "personpage.h"

#include <QAction>

#include "householdpanel.h"
#include "joinsofperson.h"
#include "listsofperson.h"
#include "messagebar.h"
#include "persondialogs.h"
#include "subjectactions.h"
#include "undobar.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

void PersonPage::addLists()
{
    addCommand(tr("Put on a list"), u"list-add"_s, Qt::Key_L, Place::Hidden, [this] { m_lists->choose(); });
    addCommand(tr("Star or no star"), u"rating"_s, Qt::Key_Asterisk, Place::Hidden, [this] { m_lists->star(); });
    connect(m_lists, &ListsOfPerson::failed, this, qOverload<Error, PersonId>(&PersonPage::tell));
    connect(m_lists, &ListsOfPerson::offer, this, &PersonPage::offer);
    connect(m_lists, &ListsOfPerson::listWanted, this, [this](PersonListId list) {
        Q_EMIT navigate(u"people"_s, {{u"list"_s, list.value}});
    });
}

void PersonPage::addHousehold()
{
    addCommand(tr("Add to household"), u"list-add"_s, Qt::Key_H, Place::Hidden, [this] {
        if (!m_dialogs->isOpen())
            m_household->add();
    });
    m_leave = addCommand(tr("Leave household"), u"list-remove"_s, HouseholdPanel::leaveKey, Place::Hidden,
                         [this] { m_household->leave(); });
    m_live = addCommand(tr("They live together"), u"dialog-ok-apply"_s, HouseholdPanel::joinKey, Place::Hidden,
                        [this] { m_household->joinFirst(); });
    m_unmerge = addCommand(tr("Un-merge the newest merge"), u"edit-undo"_s, JoinsOfPerson::unmergeKey, Place::Hidden,
                           [this] { m_joins->unmergeNewest(); });
    forgetCard();
    connect(m_household, &HouseholdPanel::personWanted, this, &Page::openPerson);
    connect(m_household, &HouseholdPanel::changed, this, &PersonPage::refresh);
    connect(m_household, &HouseholdPanel::failed, this, qOverload<Error, PersonId>(&PersonPage::tell));
    connect(m_household, &HouseholdPanel::offer, this, &PersonPage::offer);
    connect(m_joins, &JoinsOfPerson::failed, this, qOverload<Error, PersonId>(&PersonPage::tell));
    connect(m_joins, &JoinsOfPerson::said, this, [this](const Message &message, PersonId of) {
        tell(message, of);
        refresh();
    });
    connect(m_dialogs, &PersonDialogs::changed, this,
            [this](const QString &sentence, const std::function<void()> &undo, PersonId of) {
                offer(sentence, undo, of);
                refresh();
            });
}

void PersonPage::addSubjectCommands()
{
    const auto add = [this](const QString &text, const QString &iconName, const QString &refusal,
                            const std::function<void()> &run) {
        auto *command = addCommand(text, iconName, {}, Place::Menu, [this, run] {
            if (m_card && !m_dialogs->isOpen())
                run();
        });
        command->setEnabled(refusal.isEmpty());
        command->setToolTip(refusal.isEmpty() ? text : refusal);
    };
    add(tr("Give out their data…"), u"document-export"_s, SubjectActions::exportRefusal(around().me),
        [this] { m_subject->giveOut(m_person); });
    add(tr("Erase…"), u"edit-delete"_s, SubjectActions::eraseRefusal(around().me),
        [this] { m_subject->erase(*m_card); });
    connect(m_subject, &SubjectActions::said, this, qOverload<Message, PersonId>(&PersonPage::tell));
    connect(m_subject, &SubjectActions::failed, this, qOverload<Error, PersonId>(&PersonPage::tell));
    connect(m_subject, &SubjectActions::erased, this, [this](PersonId person) {
        if (person != m_person)
            return;
        forgetCard(); // the name leaves the title
        updateTitle();
        undoBar()->dismiss();
        refresh();
    });
}

} // namespace otklik::ui
