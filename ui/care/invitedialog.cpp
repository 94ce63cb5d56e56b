// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitedialog.h"

#include <QComboBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "label.h"
#include "listdetail.h"
#include "personwords.h"
#include "smsmeasure.h"
#include "theme.h"

namespace otklik::ui {

QString measureText(const QString &text)
{
    const SmsMeasure measure = measureSms(text);
    const QString parts = InviteDialog::tr("%n SMS", "how many parts a text takes", measure.parts);
    const QString room = InviteDialog::tr("%n characters left in the last", nullptr, measure.room);
    return InviteDialog::tr("%1 · %2 · %3", "parts, room, encoding")
        .arg(parts, room, views::leftToRight(smsEncodingName(measure.encoding)));
}

InviteDialog::InviteDialog(const QString &personName, const QString &text, QWidget *parent)
    : CareDialog(tr("Invite %1 by SMS").arg(personName), tr("Send invitation"), parent), m_topic(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)), m_to(new Label(Label::Voice::Muted, {}, this)),
      m_preview(new Label(Label::Voice::Body, {}, this)), m_measure(new Label(Label::Voice::Small, {}, this)),
      m_consent(new Label(Label::Voice::Small, {}, this))
{
    setObjectName(QStringLiteral("inviteDialog"));
    setMinimumWidth(520);
    m_to->setWordWrap(true);
    column()->addWidget(m_to);
    m_topic->setObjectName(QStringLiteral("topicComboBox"));
    addField(tr("&Topic (consent is asked of it)"), m_topic);
    m_consent->setWordWrap(true);
    column()->addWidget(m_consent);
    m_text->setObjectName(QStringLiteral("textPlainTextEdit"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(84);
    m_text->setPlainText(
        text.isEmpty() ? tr("{given_name}, it is time for your next visit. Please call us to choose a day.") : text);
    addField(tr("Te&xt ({given_name} and other fields are filled in)"), m_text, 1);
    auto *surface = new Surface(this);
    auto *inner = new QVBoxLayout(surface);
    inner->setSpacing(space::inGroup);
    inner->addWidget(new Label(Label::Voice::Small, tr("What arrives"), surface));
    m_preview->setWordWrap(true);
    m_preview->setObjectName(QStringLiteral("previewLabel"));
    inner->addWidget(m_preview);
    m_measure->setObjectName(QStringLiteral("measureLabel"));
    inner->addWidget(m_measure);
    column()->addWidget(surface);
    connect(m_text, &QPlainTextEdit::textChanged, this, &InviteDialog::look);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &InviteDialog::look);
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
    look();
}

QString InviteDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

void InviteDialog::setChoices(const views::InvitationChoices &choices)
{
    m_choices = choices;
    m_known = true;
    m_to->setTone(choices.mobile.isEmpty() ? Tone::Danger : Tone::Neutral);
    m_to->setText(choices.mobile.isEmpty() ? tr("No mobile number is known, so an SMS cannot be sent.")
                                           : tr("To %1").arg(views::phoneText(choices.mobile)));
    if (choices.shared) {
        m_to->setTone(Tone::Attention);
        m_to->setText(
            choices.sharers.isEmpty()
                ? tr("%1 Others use this phone too: write nothing private. From a clinical note only a neutral "
                     "text goes there.")
                      .arg(m_to->text())
                : tr("%1 %2 uses this phone too: write nothing private. From a clinical note only a neutral "
                     "text goes there.",
                     "phone, names of people")
                      .arg(m_to->text(), choices.sharers.join(tr(", ", "between items of a list"))));
    }
    m_topic->clear();
    for (const auto &topic : choices.topics)
        m_topic->addItem(topic.permitted ? topic.name : tr("%1 (no consent)").arg(topic.name), topic.code);
    look();
}

void InviteDialog::look()
{
    if (!m_known) {
        acceptButton()->setEnabled(false);
        m_measure->setText(measureText(text()));
        return;
    }
    const auto topic = m_choices.topics.value(m_topic->currentIndex());
    m_consent->setTone(topic.permitted ? Tone::Good : Tone::Danger);
    m_consent->setText(m_choices.topics.isEmpty() ? tr("There are no topics yet. Add one in the settings first.")
                       : topic.permitted          ? tr("SMS about this topic is permitted.")
                                         : tr("This person has not agreed to SMS about this topic, so nothing would be "
                                              "sent. Record consent on the card first."));
    const auto filled = views::fillInvitation(m_choices, text());
    m_preview->setTone(filled ? Tone::Neutral : Tone::Danger);
    m_preview->setText(filled ? *filled : filled.error().sentence);
    m_measure->setText(filled ? measureText(*filled) : QString());
    acceptButton()->setEnabled(filled.has_value() && topic.permitted && !m_choices.mobile.isEmpty());
}

void InviteDialog::give()
{
    wait();
    Q_EMIT given(m_topic->currentData().toString(), text());
}

} // namespace otklik::ui
