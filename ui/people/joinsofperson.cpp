// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinsofperson.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "panelcontent.h"
#include "peoplerights.h"
#include "personwords.h"
#include "store.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

JoinsOfPerson::JoinsOfPerson(const Surroundings &around, QWidget *parent) : QWidget(parent), m_around(around)
{
    auto *column = new QVBoxLayout(this);
    setObjectName(u"joinsOfPerson"_s);
    column->setContentsMargins(space::betweenGroups, 0, space::betweenGroups, space::betweenGroups);
    hide();
}

void JoinsOfPerson::setCard(const views::PersonCard &card)
{
    m_person = card.person.id;
    m_joins = card.joins;
    PanelContent content(this, m_content);
    auto *column = content.column();
    column->addWidget(new Label(Label::Voice::Section, tr("Merged records"), m_content));
    for (qsizetype i = 0; i < m_joins.size(); ++i)
        addLine(column, m_joins.at(i), i == 0);
    content.show();
    setVisible(!card.joins.isEmpty());
}

void JoinsOfPerson::addLine(QVBoxLayout *column, const people::JoinRecord &join, bool newest)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(0);
    const QString name = join.lostName.isEmpty() ? tr("A record without a name") : join.lostName;
    auto *what = new Label(Label::Voice::Body, name, m_content);
    what->setObjectName(u"join%1Label"_s.arg(join.id.value));
    what->setElided(true);
    block->addWidget(what);
    const QString day = views::dayText(join.at.toLocalTime().date());
    auto *when =
        new Label(Label::Voice::Small,
                  join.byWhom.isEmpty() ? tr("Merged on %1").arg(day) : tr("Merged on %1 by %2").arg(day, join.byWhom),
                  m_content);
    when->setWordWrap(true);
    block->addWidget(when);
    auto *apart = makeQuietButton(tr("Un-merge"), u"edit-undo"_s, m_content);
    apart->setObjectName(u"unmerge%1PushButton"_s.arg(join.id.value));
    apart->setAccessibleName(tr("Un-merge %1").arg(name));
    const QString meaning = tr("Two people again: what came from that record goes back to it");
    apart->setToolTip(newest ? tr("%1 (%2)", "a command and its key")
                                   .arg(meaning, QKeySequence(unmergeKey).toString(QKeySequence::NativeText))
                             : meaning);
    apart->setEnabled(views::mayChangePeople(m_around.me));
    connect(apart, &QPushButton::clicked, this, [this, id = join.id] { unmerge(id); });
    block->addWidget(apart, 0, Qt::AlignLeading);
    column->addLayout(block);
}

bool JoinsOfPerson::canUnmerge() const
{
    return !m_joins.isEmpty() && views::mayChangePeople(m_around.me);
}

void JoinsOfPerson::unmergeNewest()
{
    if (canUnmerge())
        unmerge(m_joins.constFirst().id);
}

void JoinsOfPerson::unmerge(people::JoinId join)
{
    if (!canUnmerge())
        return;
    store::deliver(
        m_around.store->run(store::Lane::Write,
                            [join](store::Database &database) { return people::PersonJoin(database).unjoin(join); }),
        this, [this, person = m_person](const Result<people::UnjoinResult> &undone) {
            if (!undone)
                return void(Q_EMIT failed(undone.error(), person));
            Message message;
            message.tone = undone->conflicts.isEmpty() ? Tone::Good : Tone::Attention;
            message.happened = tr("They are two people again.");
            QStringList kept;
            for (const people::JoinConflict &conflict : undone->conflicts)
                kept << people::sentence(conflict);
            message.kept = kept.join(u' ');
            Q_EMIT said(message, person);
        });
}

} // namespace otklik::ui
