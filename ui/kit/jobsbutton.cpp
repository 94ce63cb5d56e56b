// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobsbutton.h"

#include <QEvent>
#include <QFrame>
#include <QVBoxLayout>

#include "icons.h"
#include "jobs.h"
#include "label.h"
#include "progresscard.h"
#include "theme.h"

namespace otklik::ui {

JobsButton::JobsButton(Jobs *jobs, QWidget *parent)
    : QToolButton(parent), m_jobs(jobs), m_list(new QFrame(this, Qt::Popup)), m_rows(new QVBoxLayout(m_list))
{
    setObjectName(QStringLiteral("jobsToolButton"));
    m_list->setObjectName(QStringLiteral("jobsList"));
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setAutoFillBackground(true);
    m_rows->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups, space::betweenGroups);
    m_rows->setSpacing(space::betweenGroups);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &JobsButton::toggle);
    connect(jobs, &Jobs::changed, this, &JobsButton::look);
    look();
}

void JobsButton::look()
{
    const int count = int(m_jobs->running().size());
    setText(tr("%n jobs", nullptr, count));
    setAccessibleName(tr("Running work: %n jobs", nullptr, count));
    setToolTip(tr("What is running now, with its progress"));
    setIcon(ui::icon(QStringLiteral("chronometer")));
    setVisible(count > 0);
    if (count == 0)
        m_list->hide();
    else if (m_list->isVisible())
        fill();
}

void JobsButton::fill()
{
    while (auto *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows->addWidget(new Label(Label::Voice::Section, tr("Running now"), m_list));
    for (auto *work : m_jobs->running()) {
        auto *card = new ProgressCard(m_list);
        card->follow(work);
        card->showFully();
        m_rows->addWidget(card);
    }
    m_list->adjustSize();
}

void JobsButton::toggle()
{
    fill();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = mapToGlobal(mirrored ? rect().bottomLeft() : rect().bottomRight());
    m_list->move(mirrored ? corner.x() : corner.x() - m_list->width(), corner.y() + 4);
    m_list->show();
}

void JobsButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        look();
}

} // namespace otklik::ui
