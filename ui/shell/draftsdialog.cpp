// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftsdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

DraftsDialog::DraftsDialog(const QList<privacy::Draft> &drafts, QWidget *parent)
    : QDialog(parent), m_rows(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"draftsDialog"_s);
    setWindowTitle(tr("You were writing"));
    setMinimumWidth(520);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::pageEdge, space::pageEdge, space::pageEdge, space::betweenGroups);
    outer->setSpacing(space::betweenGroups);
    outer->addWidget(new Label(Label::Voice::Section, tr("You were writing"), this));
    auto *why =
        new Label(Label::Voice::Muted, tr("The program ended before this was stored. Nothing of it is lost."), this);
    why->setWordWrap(true);
    outer->addWidget(why);
    m_rows->setSpacing(space::unit);
    outer->addLayout(m_rows);
    for (const privacy::Draft &draft : drafts)
        add(draft);
    auto *box = new QDialogButtonBox(this);
    auto *later = box->addButton(tr("Later"), QDialogButtonBox::RejectRole);
    later->setObjectName(u"laterPushButton"_s);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(box);
}

void DraftsDialog::add(const privacy::Draft &draft)
{
    const int number = ++m_left;
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::unit);
    auto *what = new Label(tr("%1 · %2", "a draft and when it was written")
                               .arg(draft.title, QLocale().toString(draft.at.toLocalTime(), QLocale::ShortFormat)),
                           row);
    what->setElided(true);
    what->setObjectName(u"draft%1Label"_s.arg(number));
    auto *on = makeMainButton(tr("Go on"), {}, row);
    on->setObjectName(u"goOn%1PushButton"_s.arg(number));
    on->setAccessibleName(tr("Go on: %1").arg(draft.title));
    auto *discard = makeQuietButton(tr("Discard"), {}, row);
    discard->setObjectName(u"discard%1PushButton"_s.arg(number));
    discard->setAccessibleName(tr("Discard: %1").arg(draft.title));
    line->addWidget(what, 1);
    line->addWidget(on);
    line->addWidget(discard);
    m_rows->addWidget(row);
    connect(on, &QPushButton::clicked, this, [this, key = draft.key] {
        accept();
        Q_EMIT goOn(key);
    });
    connect(discard, &QPushButton::clicked, this, [this, row, key = draft.key] {
        row->hide();
        Q_EMIT discarded(key);
        if (--m_left == 0)
            accept();
    });
}

} // namespace otklik::ui
