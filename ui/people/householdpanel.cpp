// SPDX-License-Identifier: GPL-3.0-or-later
#include "householdpanel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.h"
#include "flowlayout.h"
#include "householddialog.h"
#include "label.h"
#include "panelcontent.h"
#include "peoplerights.h"
#include "personlink.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

constexpr qsizetype mostGuesses = 2;

/// Numbers that no line breaks in.
QStringList unbroken(QStringList numbers)
{
    return numbers.replaceInStrings(u" "_s, QString(QChar::Nbsp));
}

QString nameOf(const people::Sharer &sharer)
{
    return people::displayName(sharer.familyName, sharer.givenName, sharer.patronymic);
}

} // namespace

HouseholdPanel::HouseholdPanel(const Surroundings &around, QWidget *parent) : QWidget(parent), m_around(around)
{
    auto *column = new QVBoxLayout(this);
    setObjectName(u"householdPanel"_s);
    column->setContentsMargins(space::betweenGroups, 0, space::betweenGroups, space::betweenGroups);
    column->setSpacing(space::unit);
}

bool HouseholdPanel::isBusy() const
{
    return !m_dialog.isNull();
}

void HouseholdPanel::clear()
{
    m_card.reset();
    if (m_dialog)
        m_dialog->reject();
}

bool HouseholdPanel::canLeave() const
{
    return m_card && m_card->household.id.isValid() && views::mayChangePeople(m_around.me);
}

bool HouseholdPanel::hasGuess() const
{
    return m_card && !views::perhapsHousehold(*m_card).isEmpty() && views::mayChangePeople(m_around.me);
}

void HouseholdPanel::setCard(const views::PersonCard &card)
{
    m_card = card;
    PanelContent content(this, m_content);
    auto *column = content.column();
    column->addWidget(new Label(Label::Voice::Section, tr("Household"), m_content));
    const QList<people::Sharer> guesses = views::perhapsHousehold(card);
    for (const people::HouseholdMember &member : card.household.members) {
        if (member.person.id != card.person.id)
            addMember(column, member);
    }
    if (!card.household.id.isValid()) {
        auto *none = new Label(Label::Voice::Muted, tr("Nobody is known to live here too"), m_content);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    for (qsizetype i = 0; i < std::min(guesses.size(), mostGuesses); ++i)
        addGuess(column, guesses.at(i), i == 0);
    auto *foot = new QWidget(m_content);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    foot->setSizePolicy(policy);
    auto *flow = new FlowLayout(foot, space::inGroup);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *more = makeQuietButton(tr("Add to household…"), u"list-add"_s, foot);
    more->setObjectName(u"addToHouseholdPushButton"_s);
    more->setToolTip(tr("%1 (%2)", "a command and its key").arg(tr("Add to household"), u"H"_s));
    more->setEnabled(views::mayChangePeople(m_around.me));
    connect(more, &QPushButton::clicked, this, &HouseholdPanel::add);
    flow->addWidget(more);
    if (card.household.id.isValid()) {
        auto *out = makeQuietButton(tr("Leave household"), u"list-remove"_s, foot);
        out->setObjectName(u"leaveHouseholdPushButton"_s);
        out->setToolTip(tr("%1 (%2)", "a command and its key")
                            .arg(tr("%1 lives with the others no more").arg(views::personName(card.person)),
                                 QKeySequence(leaveKey).toString(QKeySequence::NativeText)));
        out->setEnabled(views::mayChangePeople(m_around.me));
        connect(out, &QPushButton::clicked, this, &HouseholdPanel::leave);
        flow->addWidget(out);
    }
    column->addWidget(foot);
    content.show();
}

void HouseholdPanel::addMember(QVBoxLayout *column, const people::HouseholdMember &member)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(0);
    auto *name = new PersonLink(views::personName(member.person), m_content);
    name->setObjectName(u"member%1PushButton"_s.arg(member.person.id.value));
    name->setToolTip(tr("Open the card"));
    connect(name, &QPushButton::clicked, this, [this, id = member.person.id] { Q_EMIT personWanted(id); });
    block->addWidget(name, 0, Qt::AlignLeading);
    QStringList facts{views::ageText(member.person, m_card->today)};
    if (const QStringList shared = views::sharedWith(*m_card, member.person.id); !shared.isEmpty())
        facts << tr("shares %1", "a telephone number").arg(unbroken(shared).join(tr(", ", "between items of a list")));
    facts.removeAll(QString());
    if (!facts.isEmpty()) {
        auto *about = new Label(Label::Voice::Small, facts.join(tr(" · ", "between facts about a person")), m_content);
        about->setObjectName(u"member%1Label"_s.arg(member.person.id.value));
        about->setWordWrap(true);
        about->setToolTip(tipText(tr("Lives here since %1").arg(views::instantText(member.since))));
        block->addWidget(about);
    }
    column->addLayout(block);
}

void HouseholdPanel::addGuess(QVBoxLayout *column, const people::Sharer &sharer, bool first)
{
    const QString name = nameOf(sharer);
    const QString number = views::sharedWith(*m_card, sharer.person).value(0);
    auto *block = new QVBoxLayout;
    block->setSpacing(space::inGroup);
    auto *words = new Label(Label::Voice::Small,
                            tr("Shares %1 with %2: one household?", "a number, a person").arg(number, name), m_content);
    words->setObjectName(u"guess%1Label"_s.arg(sharer.person.value));
    words->setWordWrap(true);
    block->addWidget(words);
    auto *yes = makeQuietButton(tr("They live together"), u"dialog-ok-apply"_s, m_content);
    yes->setObjectName(u"guess%1PushButton"_s.arg(sharer.person.value));
    yes->setAccessibleName(tr("%1 lives here too").arg(name));
    if (first)
        yes->setToolTip(tr("%1 (%2)", "a command and its key")
                            .arg(yes->accessibleName(), QKeySequence(joinKey).toString(QKeySequence::NativeText)));
    yes->setEnabled(views::mayChangePeople(m_around.me));
    connect(yes, &QPushButton::clicked, this, [this, id = sharer.person] { join(id); });
    block->addWidget(yes, 0, Qt::AlignLeading);
    column->addLayout(block);
}

void HouseholdPanel::add()
{
    if (m_dialog || !m_card || !views::mayChangePeople(m_around.me))
        return;
    QList<PersonId> members;
    for (const people::HouseholdMember &member : m_card->household.members)
        members << member.person.id;
    auto *dialog = new HouseholdDialog(m_around, m_card->person, members, this);
    m_dialog = dialog;
    connect(dialog, &HouseholdDialog::given, this,
            [this, dialog = QPointer(dialog)](PersonId person) { join(person, dialog); });
    dialog->show();
}

void HouseholdPanel::joinFirst()
{
    if (hasGuess())
        join(views::perhapsHousehold(*m_card).constFirst().person);
}

void HouseholdPanel::join(PersonId other, const QPointer<HouseholdDialog> &dialog)
{
    if (!m_card)
        return;
    store::deliver(m_around.store->run(store::Lane::Write,
                                       [person = m_card->person.id, other](store::Database &database) {
                                           return people::Households(database).join(other, person);
                                       }),
                   this, [this, dialog, person = m_card->person.id](const Result<people::HouseholdChange> &change) {
                       if (!change)
                           return dialog ? dialog->failed(change.error().sentence)
                                         : void(Q_EMIT failed(change.error(), person));
                       if (dialog)
                           dialog->accept();
                       done(*change, tr("They live in one household now."), person);
                   });
}

void HouseholdPanel::leave()
{
    if (!canLeave())
        return;
    store::deliver(m_around.store->run(store::Lane::Write,
                                       [person = m_card->person.id](store::Database &database) {
                                           return people::Households(database).leave(person);
                                       }),
                   this, [this, person = m_card->person.id](const Result<people::HouseholdChange> &change) {
                       if (!change)
                           return void(Q_EMIT failed(change.error(), person));
                       done(*change, tr("Left the household."), person);
                   });
}

void HouseholdPanel::done(const people::HouseholdChange &change, const QString &sentence, PersonId of)
{
    Q_EMIT changed();
    Q_EMIT offer(
        sentence, [this, change, of] { undo(change, of); }, of);
}

void HouseholdPanel::undo(const people::HouseholdChange &change, PersonId of)
{
    store::deliver(
        m_around.store->run(store::Lane::Write,
                            [change](store::Database &database) { return people::Households(database).undo(change); }),
        this, [this, of](const Result<int> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error(), of);
            else if (*kept > 0)
                Q_EMIT failed({Failure::Conflict, u"household.moved_since"_s,
                               tr("Somebody has been put into another household since. %n people stay where "
                                  "they are now.",
                                  nullptr, *kept)},
                              of);
            Q_EMIT changed();
        });
}

} // namespace otklik::ui
