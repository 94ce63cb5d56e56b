// SPDX-License-Identifier: GPL-3.0-or-later
#include "notedialog.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "daypicker.h"

namespace otklik::ui {

NoteDialog::NoteDialog(const QString &personName, const QDate &today, bool remind, const QString &draft,
                       QWidget *parent)
    : CareDialog(tr("Note about %1").arg(personName), tr("Save note"), parent), m_text(new QPlainTextEdit(draft, this)),
      m_days(new DayPicker(today, true, this))
{
    setObjectName(QStringLiteral("noteDialog"));
    m_text->setObjectName(QStringLiteral("notePlainTextEdit"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(96);
    m_text->setPlaceholderText(tr("For example: ECG, call first"));
    addField(tr("What is to be &remembered"), m_text, 1);
    addField(tr("Remind on"), m_days);
    m_days->choose(remind ? 4 : 0);
    const auto check = [this] { acceptButton()->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, check);
    check();
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void NoteDialog::give()
{
    wait();
    Q_EMIT given(m_text->toPlainText().trimmed(), m_days->day(), m_command);
}

void NoteDialog::done(int result)
{
    if (result == QDialog::Rejected)
        Q_EMIT abandoned(m_text->toPlainText());
    CareDialog::done(result);
}

PutOffDialog::PutOffDialog(int reminders, const QDate &today, QWidget *parent)
    : CareDialog(tr("Put off %n reminders", nullptr, reminders), tr("Put off"), parent),
      m_days(new DayPicker(today, false, this))
{
    setObjectName(QStringLiteral("putOffDialog"));
    setMinimumWidth(360);
    addField(tr("Until"), m_days);
    m_days->choose(3);
    connect(m_days, &DayPicker::chosen, this, &PutOffDialog::give);
    m_days->setFocus();
}

void PutOffDialog::give()
{
    wait();
    Q_EMIT given(m_days->day(), m_days->months());
}

} // namespace otklik::ui
