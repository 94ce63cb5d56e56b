// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinsofperson.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "personwords.h"
#include "store.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

JoinsOfPerson::JoinsOfPerson(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_column(new QVBoxLayout(this))
{
    setObjectName(u"joinsOfPerson"_s);
    m_column->setContentsMargins(space::betweenGroups, 0, space::betweenGroups, space::betweenGroups);
    hide();
}

void JoinsOfPerson::setCard(const views::PersonCard &card)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // a button of it may be the sender
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(new Label(Label::Voice::Section, tr("Merged records"), m_content));
    for (const people::JoinRecord &join : card.joins)
        addLine(column, join);
    m_column->addWidget(m_content);
    setVisible(!card.joins.isEmpty());
}

void JoinsOfPerson::addLine(QVBoxLayout *column, const people::JoinRecord &join)
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
    apart->setToolTip(tr("Two people again: what came from that record goes back to it"));
    apart->setEnabled(m_around.me.may({u"operator"_s, u"doctor"_s, u"nurse"_s, u"supervisor"_s}));
    connect(apart, &QPushButton::clicked, this, [this, id = join.id] { unmerge(id); });
    block->addWidget(apart, 0, Qt::AlignLeading);
    column->addLayout(block);
}

void JoinsOfPerson::unmerge(people::JoinId join)
{
    store::deliver(
        m_around.store->run(store::Lane::Write,
                            [join](store::Database &database) { return people::PersonJoin(database).unjoin(join); }),
        this, [this](const Result<people::UnjoinResult> &undone) {
            if (!undone)
                return void(Q_EMIT failed(undone.error()));
            Message message;
            message.tone = undone->conflicts.isEmpty() ? Tone::Good : Tone::Attention;
            message.happened = tr("They are two people again.");
            QStringList kept;
            for (const people::JoinConflict &conflict : undone->conflicts)
                kept << people::sentence(conflict);
            message.kept = kept.join(u' ');
            Q_EMIT said(message);
        });
}

} // namespace otklik::ui
