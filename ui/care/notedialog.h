// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QUuid>

#include "caredialog.h"

class QPlainTextEdit;

namespace otklik::ui {

class DayPicker;

/// A note on a person's card, with a day it becomes a reminder.
class NoteDialog final : public CareDialog
{
    Q_OBJECT
public:
    /// \a remind: the choice of days begins at «in 3 months», else at «without a date». \a draft: what was typed before
    /// and not stored.
    NoteDialog(const QString &personName, const QDate &today, bool remind, const QString &draft, QWidget *parent);
    [[nodiscard]] QPlainTextEdit *textEdit() const { return m_text; }
    [[nodiscard]] DayPicker *days() const { return m_days; }

Q_SIGNALS:
    /// \a dueOn invalid: only a note. \a command is the same for every press of the button.
    void given(const QString &text, const QDate &dueOn, const QUuid &command);
    /// Typed and closed without storing.
    void abandoned(const QString &text);

protected:
    void give() override;
    void done(int result) override;

private:
    QPlainTextEdit *m_text;
    DayPicker *m_days;
    QUuid m_command = QUuid::createUuid();
};

/// To which day a reminder is put off.
class PutOffDialog final : public CareDialog
{
    Q_OBJECT
public:
    PutOffDialog(int reminders, const QDate &today, QWidget *parent);
    [[nodiscard]] DayPicker *days() const { return m_days; }

Q_SIGNALS:
    /// \a months > 0: counted by the calendar from today; else \a until.
    void given(const QDate &until, int months);

protected:
    void give() override;

private:
    DayPicker *m_days;
};

} // namespace otklik::ui
