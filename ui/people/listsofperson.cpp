// SPDX-License-Identifier: GPL-3.0-or-later
#include "listsofperson.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "bulkchange.h"
#include "buttons.h"
#include "chip.h"
#include "flowlayout.h"
#include "label.h"
#include "listmodel.h"
#include "listspanel.h"
#include "personbulk.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

using people::ListKind;
using people::PersonList;
using people::PersonLists;

ListsOfPerson::ListsOfPerson(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_column(new QVBoxLayout(this)),
      m_add(makeQuietButton(tr("Put on a list"), u"list-add"_s, this))
{
    setObjectName(u"listsOfPerson"_s);
    m_column->setContentsMargins(space::betweenGroups, 0, space::betweenGroups, space::betweenGroups);
    m_column->setSpacing(space::unit);
    m_column->addWidget(new Label(Label::Voice::Section, tr("Lists"), this));
    m_add->setObjectName(u"putOnListPushButton"_s);
    m_add->setMenu(new QMenu(m_add));
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setEnabled(ListsPanel::refusal(around.me).isEmpty());
    m_add->setToolTip(ListsPanel::refusal(around.me));
}

void ListsOfPerson::setPerson(PersonId person)
{
    m_person = person;
    refresh();
}

void ListsOfPerson::clear()
{
    m_person = {};
    m_lists = {};
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

void ListsOfPerson::refresh()
{
    if (!m_person.isValid())
        return;
    if (m_job)
        m_job->cancel();
    m_job = std::make_shared<store::Job>();
    store::deliver(m_around.store->run(
                       store::Lane::Interactive,
                       [person = m_person](store::Database &database) -> Result<Lists> {
                           const PersonLists lists(database);
                           OTKLIK_TRY(on, lists.listsOf(person));
                           OTKLIK_TRY(all, lists.all());
                           return Lists{on, all};
                       },
                       m_job),
                   this, [this, job = m_job](const Result<Lists> &lists) {
                       if (job == m_job && lists)
                           arrived(*lists);
                   });
}

void ListsOfPerson::arrived(const Lists &lists)
{
    m_lists = lists;
    const bool focused = m_chips && m_chips->isAncestorOf(QWidget::focusWidget());
    if (m_chips) {
        m_chips->hide();
        m_chips->deleteLater(); // a chip of it may be the sender
    }
    m_chips = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    auto *flow = new FlowLayout(m_chips, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const people::ListMembership &membership : m_lists.on) {
        auto *chip = new Chip(people::listName(membership.list), Tone::Neutral, m_chips);
        chip->setObjectName(u"list%1Chip"_s.arg(membership.list.id.value));
        QString about = tr("On the list since %1").arg(views::instantText(membership.since));
        if (!membership.addedBy.isEmpty())
            about = tr("On the list since %1, put there by %2")
                        .arg(views::instantText(membership.since), membership.addedBy);
        chip->setToolTip(tipText(views::listKindText(membership.list) + u'\n' + about));
        chip->setClickable(true);
        connect(chip, &Chip::clicked, this, [this, id = membership.list.id] { Q_EMIT listWanted(id); });
        if (membership.list.changeable && m_add->isEnabled()) {
            chip->setRemovable(true);
            connect(chip, &Chip::removed, this, [this, list = membership.list] { take(list); });
        }
        flow->addWidget(chip);
    }
    if (m_lists.on.isEmpty())
        flow->addWidget(new Label(Label::Voice::Muted, tr("On none"), m_chips));
    m_column->insertWidget(1, m_chips);
    m_chips->show();
    fillMenu();
    if (focused)
        m_add->setFocus();
}

void ListsOfPerson::fillMenu()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    for (const PersonList &list : std::as_const(m_lists.all)) {
        const bool stands = std::any_of(m_lists.on.cbegin(), m_lists.on.cend(),
                                        [&list](const auto &one) { return one.list.id == list.id; });
        if (list.kind == ListKind::People && list.changeable && !stands)
            menu->addAction(QString(list.name).replace(u'&', u"&&"_s), this, [this, list] { put(list); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Star or no star"), this, &ListsOfPerson::star);
}

void ListsOfPerson::choose()
{
    if (m_add->isEnabled() && m_person.isValid())
        m_add->showMenu();
}

void ListsOfPerson::put(const PersonList &list)
{
    change(list.id, true, tr("Put on the list «%1».").arg(people::listName(list)), m_person);
}

void ListsOfPerson::take(const PersonList &list)
{
    change(list.id, false, tr("Taken off the list «%1».").arg(people::listName(list)), m_person);
}

void ListsOfPerson::star()
{
    if (!m_add->isEnabled() || !m_person.isValid())
        return;
    for (const people::ListMembership &membership : std::as_const(m_lists.on)) {
        if (membership.list.kind == ListKind::Starred)
            return take(membership.list);
    }
    store::deliver(m_around.store->run(store::Lane::Write,
                                       [](store::Database &database) { return PersonLists(database).starred(); }),
                   this, [this, person = m_person](const Result<PersonList> &list) {
                       if (list)
                           change(list->id, true, tr("Put on the list «%1».").arg(people::listName(*list)), person);
                       else
                           Q_EMIT failed(list.error(), person);
                   });
}

void ListsOfPerson::change(PersonListId list, bool put, const QString &sentence, PersonId person)
{
    if (!person.isValid())
        return;
    store::deliver(m_around.store->run(store::Lane::Write,
                                       [list, put, person](store::Database &database) {
                                           people::PersonBulk bulk(database);
                                           return put ? bulk.addToList(list, {person})
                                                      : bulk.removeFromList(list, {person});
                                       }),
                   this, [this, sentence, person](const Result<people::BulkResult> &result) {
                       if (!result)
                           return failed(result.error(), person);
                       refresh();
                       if (result->changed > 0)
                           Q_EMIT offer(
                               sentence, [this, person, run = result->run.value] { undo(run, person); }, person);
                   });
}

void ListsOfPerson::undo(qint64 run, PersonId person)
{
    store::deliver(m_around.store->run(
                       store::Lane::Write,
                       [run](store::Database &database) { return people::PersonBulk(database).undo(BulkId(run)); }),
                   this, [this, person](const Result<people::BulkUndone> &undone) {
                       if (!undone)
                           Q_EMIT failed(undone.error(), person);
                       refresh();
                   });
}

} // namespace otklik::ui
