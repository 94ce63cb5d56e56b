// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergedialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

MergeDialog::MergeDialog(const QString &title, const QStringList &sentences, const QList<MergeRow> &rows,
                         const QString &theirs, QWidget *parent)
    : QDialog(parent), m_rows(rows), m_table(new MergeTable), m_wrong(new Label(Label::Voice::Body, {}, this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(940);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageEdge, space::pageEdge, space::pageEdge, space::pageEdge);
    column->setSpacing(space::unit);
    auto *heading = new Label(Label::Voice::Section, title, this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    for (const QString &sentence : sentences) {
        auto *label = new Label(Label::Voice::Body, sentence, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *line = new QHBoxLayout;
    auto *allTheirs = makeButton(tr("All &theirs"), {}, this);
    allTheirs->setObjectName(u"allTheirsPushButton"_s);
    auto *allMine = makeButton(tr("All &mine"), {}, this);
    allMine->setObjectName(u"allMinePushButton"_s);
    for (QPushButton *button : {allTheirs, allMine}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    column->addLayout(line);
    m_table->setRows(rows, theirs);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_table);
    scroll->setMinimumHeight(std::min(400, 150 + 40 * int(rows.size())));
    column->addWidget(scroll, 1);
    m_wrong->setObjectName(u"wrongLabel"_s);
    m_wrong->setTone(Tone::Danger);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    column->addWidget(m_wrong);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = makeButton(tr("Cancel"), {}, this);
    cancel->setObjectName(u"rejectPushButton"_s);
    cancel->setAutoDefault(false);
    auto *accept = makeMainButton(tr("Save what I chose"), {}, this);
    accept->setObjectName(u"acceptPushButton"_s);
    accept->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    column->addLayout(buttons);
    connect(allTheirs, &QPushButton::clicked, this, [this] { m_table->chooseAll(MergeTable::Theirs); });
    connect(allMine, &QPushButton::clicked, this, [this] { m_table->chooseAll(MergeTable::Mine); });
    connect(m_table, &MergeTable::changed, this, [this] { sayWrong({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &MergeDialog::give);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, this, &MergeDialog::give);
}

void MergeDialog::sayWrong(const QString &sentence)
{
    m_wrong->setText(sentence);
    m_wrong->setVisible(!sentence.isEmpty());
}

void MergeDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_table->focusRow(0);
}

void MergeDialog::give()
{
    if (const int open = m_table->firstOpen(); open >= 0) {
        sayWrong(tr("Choose a value for this line first: %1.").arg(m_rows.at(open).name));
        return m_table->focusRow(open);
    }
    QList<MergeTable::Column> columns;
    for (int row = 0; row < m_table->rowCount(); ++row)
        columns << *m_table->chosen(row);
    Q_EMIT chosen(columns);
    accept();
}

} // namespace otklik::ui
