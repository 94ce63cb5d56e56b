// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionspanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "buttons.h"
#include "label.h"
#include "tableview.h"
#include "theme.h"
#include "twolinedelegate.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

static constexpr int mostRows = 3; // in sight; the rest is scrolled to

SessionsPanel::SessionsPanel(QWidget *parent)
    : QWidget(parent), m_table(new TableView), m_end(makeButton(tr("Sign out there")))
{
    setObjectName(u"sessionsPanel"_s);
    auto *heading = new Label(Label::Voice::Section, tr("Signed in now"));
    heading->setBuddy(m_table);
    m_table->setObjectName(u"sessionsTableView"_s);
    m_table->setAccessibleName(heading->text());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_sessions);
    m_table->stretch(views::SessionListModel::Computer);
    m_end->setObjectName(u"endSessionPushButton"_s);
    m_end->setToolTip(tipText(tr("Sign out at the desk that is selected (Delete). It needs a fresh code.")));
    m_end->setEnabled(false);
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(m_end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(head);
    column->addWidget(m_table);
    connect(m_end, &QPushButton::clicked, this, &SessionsPanel::ask);
    connect(m_table, &TableView::currentRowChanged, this, &SessionsPanel::follow);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &SessionsPanel::ask);
    fit();
}

void SessionsPanel::setSessions(const QList<access::OpenSession> &sessions)
{
    const qint64 before = chosen() ? chosen()->id : 0;
    m_sessions.setSessions(sessions);
    const auto same = std::find_if(sessions.cbegin(), sessions.cend(),
                                   [before](const access::OpenSession &one) { return one.id == before; });
    if (same != sessions.cend())
        m_table->selectRow(int(same - sessions.cbegin()));
    follow();
    m_table->fitColumns();
    fit();
}

const access::OpenSession *SessionsPanel::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_sessions.rowCount() ? &m_sessions.session(index.row()) : nullptr;
}

void SessionsPanel::setNarrow()
{
    using views::SessionListModel;
    auto *lines = new TwoLineDelegate(SessionListModel::LowerRole, m_table);
    m_table->setItemDelegate(lines);
    m_table->horizontalHeader()->hide();
    for (const int column : {SessionListModel::Address, SessionListModel::Since})
        m_table->setColumnHidden(column, true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fit();
}

void SessionsPanel::setMayEnd(bool may)
{
    m_mayEnd = may;
    m_end->setVisible(may);
    follow();
}

void SessionsPanel::follow()
{
    m_end->setEnabled(m_mayEnd && chosen() && !chosen()->here);
}

void SessionsPanel::ask()
{
    if (const auto *session = chosen(); m_mayEnd && session && !session->here)
        Q_EMIT end(session->id, session->machine);
}

void SessionsPanel::fit()
{
    const int rows = std::clamp(m_sessions.rowCount(), 1, mostRows);
    const QHeaderView *head = m_table->horizontalHeader();
    if (m_sessions.rowCount() > 0)
        m_table->resizeRowToContents(0);
    const int row = m_sessions.rowCount() > 0 ? m_table->rowHeight(0) : m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight((head->isHidden() ? 0 : head->sizeHint().height()) + rows * row +
                            2 * m_table->frameWidth());
}

} // namespace otklik::ui
