// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopledetail.h"

#include <QVBoxLayout>

#include "actionlist.h"
#include "contactspanel.h"
#include "label.h"
#include "personheader.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

PeopleDetail::PeopleDetail(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_content(new QWidget(this)),
      m_name(new Label(Label::Voice::Section, {}, m_content)), m_facts(new Label(Label::Voice::Muted, {}, m_content)),
      m_reach(new Label(Label::Voice::Body, {}, m_content)), m_channel(new Label(Label::Voice::Body, {}, m_content)),
      m_next(new Label(Label::Voice::Body, {}, m_content)), m_chipPlace(new QVBoxLayout),
      m_actions(new ActionList(m_content))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups, space::betweenGroups);
    outer->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    m_name->setObjectName(u"detailNameLabel"_s);
    m_reach->setObjectName(u"detailReachLabel"_s);
    m_next->setObjectName(u"detailNextLabel"_s);
    for (Label *label : {m_name, m_facts, m_reach, m_channel, m_next})
        label->setWordWrap(true);
    m_reach->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addSpacing(space::unit);
    const auto part = [&](const QString &heading, QWidget *widget) {
        column->addWidget(new Label(Label::Voice::Small, heading, m_content));
        column->addWidget(widget);
        column->addSpacing(space::unit);
    };
    part(tr("Addresses"), m_reach);
    part(tr("Preferred channel"), m_channel);
    column->addWidget(new Label(Label::Voice::Small, tr("Consent"), m_content));
    column->addLayout(m_chipPlace);
    column->addSpacing(space::unit);
    part(tr("Next reminder"), m_next);
    column->addWidget(m_actions);
    column->addStretch(1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(80); // holding Down asks once
    connect(&m_wait, &QTimer::timeout, this, &PeopleDetail::ask);
    m_content->hide();
}

void PeopleDetail::addAction(QAction *action, const QString &objectName)
{
    m_actions->add(action, objectName);
}

void PeopleDetail::clear()
{
    m_person = {};
    m_content->hide();
}

void PeopleDetail::setPerson(const people::Person &person, const QDate &today)
{
    const bool other = person.id != m_person;
    m_person = person.id;
    m_name->setText(views::personName(person));
    m_facts->setText(factLine(person, today));
    m_facts->setVisible(!m_facts->text().isEmpty());
    QStringList lines;
    for (const people::Address &address : person.addresses) {
        if (!address.isDead())
            lines << (address.kind == people::AddressKind::Email ? views::leftToRight(address.value)
                                                                 : views::phoneText(address.value));
    }
    m_reach->setText(lines.isEmpty() ? tr("None is known") : lines.join(u'\n'));
    m_channel->setText(views::channelWord(person.preferredChannel));
    m_content->show();
    if (other) {
        m_next->setText(QString(QChar(0x2026)));
        delete std::exchange(m_chips, nullptr);
    }
    m_wait.start();
}

void PeopleDetail::refresh()
{
    if (m_person.isValid())
        m_wait.start();
}

void PeopleDetail::ask()
{
    if (m_job)
        m_job->cancel();
    m_job = std::make_shared<store::Job>();
    store::deliver(
        m_around.store->run(
            store::Lane::Interactive,
            [person = m_person](store::Database &database) { return views::readPersonCard(database, person); }, m_job),
        this, [this, job = m_job](const Result<views::PersonCard> &card) {
            if (job == m_job && card && card->person.id == m_person)
                showCard(*card);
        });
}

void PeopleDetail::showCard(const views::PersonCard &card)
{
    delete std::exchange(m_chips, nullptr);
    m_chips = consentChips(card.topics, true, {}, m_content);
    if (m_chips->findChildren<QWidget *>().isEmpty()) {
        delete m_chips;
        m_chips = new Label(Label::Voice::Body,
                            card.topics.isEmpty() ? tr("There are no topics yet") : tr("Not asked yet"), m_content);
    }
    m_chipPlace->addWidget(m_chips);
    QString next = tr("None");
    for (const care::Note &note : card.openNotes) {
        if (note.dueOn.isValid()) {
            next = tr("%1: %2", "day and text of a reminder").arg(views::dayText(note.dueOn), note.text.simplified());
            break;
        }
    }
    m_next->setText(next);
}

} // namespace otklik::ui
