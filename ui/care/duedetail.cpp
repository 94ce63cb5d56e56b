// SPDX-License-Identifier: GPL-3.0-or-later
#include "duedetail.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "actionlist.h"
#include "campaignwords.h"
#include "duelistmodel.h"
#include "label.h"
#include "personwords.h"
#include "theme.h"

namespace otklik::ui {

DueDetail::DueDetail(QWidget *parent)
    : QWidget(parent), m_facts(new QGridLayout), m_factsWidget(new QWidget(this)),
      m_name(new Label(Label::Voice::Section, {}, this)), m_reason(new Label(Label::Voice::Body, {}, this)),
      m_actions(new ActionList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups, space::betweenGroups);
    column->setSpacing(space::unit);
    m_name->setObjectName(QStringLiteral("dueNameLabel"));
    m_name->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("dueReasonLabel"));
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_name);
    column->addWidget(m_reason);
    column->addSpacing(space::unit);
    m_factsWidget->setLayout(m_facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(space::betweenGroups);
    m_facts->setVerticalSpacing(space::unit);
    m_facts->setColumnStretch(1, 1);
    m_since = fact(tr("Since"), QStringLiteral("dueSinceLabel"));
    m_priority = fact(tr("Why now"), QStringLiteral("duePriorityLabel"));
    m_channel = fact(tr("Best channel"), QStringLiteral("dueChannelLabel"));
    m_phone = fact(tr("Phone"), QStringLiteral("duePhoneLabel"));
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_invitation = fact(tr("Invitation"), QStringLiteral("dueInvitationLabel"));
    column->addWidget(m_factsWidget);
    column->addSpacing(space::betweenGroups);
    column->addWidget(m_actions);
    column->addStretch(1);
}

Label *DueDetail::fact(const QString &name, const QString &objectName)
{
    auto *value = new Label(Label::Voice::Body, {}, this);
    value->setWordWrap(true);
    value->setObjectName(objectName);
    value->setAccessibleDescription(name); // its name is the value, which is what has to be read out
    const int row = m_facts->rowCount();
    m_facts->addWidget(new Label(Label::Voice::Muted, name, this), row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    return value;
}

void DueDetail::setRow(const care::DueRow &row)
{
    m_name->setText(views::duePersonName(row));
    m_reason->setText(row.note.text);
    m_factsWidget->show();
    m_since->setText(views::dayText(row.note.dueOn));
    m_priority->setText(care::priorityExplanation(row));
    m_priority->setTone(row.priority == care::Priority::LongOverdue ? Tone::Danger
                        : row.priority == care::Priority::Overdue   ? Tone::Attention
                                                                    : Tone::Neutral);
    m_channel->setText(row.bestChannel.isEmpty() ? tr("Cannot be reached") : views::channelWord(row.bestChannel));
    m_phone->setText(row.phone.isEmpty() ? tr("None is known") : views::phoneText(row.phone));
    m_invitation->setText(
        row.invitationState.isEmpty() ? tr("Not sent") : tr("SMS: %1").arg(views::boardStateWord(row.invitationState)));
}

void DueDetail::setMany(int count)
{
    m_name->setText(tr("%n reminders selected", nullptr, count));
    m_reason->setText(tr("What you do now is done with all of them, and undone together."));
    m_factsWidget->hide();
}

} // namespace otklik::ui
