// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentdialog.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "label.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

ConsentDialog::ConsentDialog(const views::PersonCard &card, bool grant, TopicId current, QWidget *parent)
    : CareDialog(grant ? tr("What does %1 agree to?").arg(views::personName(card.person))
                       : tr("What does %1 refuse?").arg(views::personName(card.person)),
                 grant ? tr("Record consent") : tr("Record refusal"), parent),
      m_person(card.person.id), m_grant(grant), m_topics(card.topics), m_list(new QListWidget(this)),
      m_channel(new QComboBox(this)), m_wording(new QPlainTextEdit(this))
{
    setObjectName(u"consentDialog"_s);
    m_list->setObjectName(u"topicListWidget"_s);
    int number = 0;
    int row = 0;
    for (const views::TopicStanding &topic : std::as_const(m_topics)) {
        ++number;
        const QString state = topic.state == views::TopicStanding::State::NotAsked ? tr("not asked yet")
                              : topic.channels.isEmpty()                           ? tr("refused")
                                                                                   : tr("open");
        const QString key = number <= 9 ? QLocale().toString(number) : u" "_s;
        auto *item =
            new QListWidgetItem(tr("%1   %2 (%3)", "digit, topic, how it stands").arg(key, topic.name, state), m_list);
        item->setData(Qt::UserRole, topic.topic.value);
        if (topic.topic == current)
            row = number - 1;
    }
    m_list->setMinimumHeight(148);
    m_list->setSpacing(2);
    addField(tr("&Topic: a digit records at once"), m_list, 1);
    m_channel->setObjectName(u"channelComboBox"_s);
    for (const QString &channel : {u"any"_s, u"sms"_s, u"voice"_s, u"email"_s, u"viber"_s})
        m_channel->addItem(views::channelWord(channel), channel);
    addField(tr("&Channel"), m_channel);
    m_wording->setObjectName(u"wordingPlainTextEdit"_s);
    m_wording->setTabChangesFocus(true);
    m_wording->setMaximumHeight(84);
    m_wording->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addField(tr("&Wording: what was asked and answered"), m_wording);
    auto *source =
        new Label(Label::Voice::Small, tr("Source: call centre. The word goes into the ledger and stays there."), this);
    source->setWordWrap(true);
    column()->addWidget(source);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConsentDialog::chosen);
    connect(m_list, &QListWidget::itemActivated, this, &ConsentDialog::give);
    m_list->installEventFilter(this);
    m_list->setCurrentRow(row);
    chosen();
    m_list->setFocus();
}

void ConsentDialog::chosen()
{
    acceptButton()->setEnabled(m_list->currentRow() >= 0);
    if (m_wording->toPlainText() != m_prefilled)
        return; // typed by hand: stays
    m_prefilled =
        m_topics.isEmpty() ? QString() : views::defaultWording(m_topics.value(m_list->currentRow()).name, m_grant);
    m_wording->setPlainText(m_prefilled);
}

bool ConsentDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = key->key() - Qt::Key_1;
        if (row >= 0 && row < std::min(9, m_list->count()) && !(key->modifiers() & ~Qt::KeypadModifier)) {
            m_list->setCurrentRow(row);
            give();
            return true;
        }
    }
    return CareDialog::eventFilter(watched, event);
}

void ConsentDialog::give()
{
    if (m_list->currentRow() < 0 || !acceptButton()->isEnabled())
        return;
    if (m_grant && m_wording->toPlainText().trimmed().isEmpty())
        return sayWrong(tr("Write what the person agreed to: without its wording a consent proves nothing."));
    wait();
    consent::ConsentFact fact;
    fact.person = m_person;
    fact.topic = m_topics.value(m_list->currentRow()).topic;
    fact.channel = m_channel->currentData().toString();
    fact.state = m_grant ? consent::ConsentState::Granted : consent::ConsentState::Withdrawn;
    fact.source = u"call_centre"_s;
    fact.recordedBy = u"desk"_s;
    fact.wording = m_wording->toPlainText().trimmed();
    Q_EMIT given(fact);
}

} // namespace otklik::ui
