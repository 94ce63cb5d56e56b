// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "personcard.h"

class QVBoxLayout;

namespace otklik::ui {

class ActionList;

/// What to do next with a person: open reminders and notes with their buttons, then everything else that can be done,
/// each with its key.
class NotesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit NotesPanel(QWidget *parent = nullptr);
    void setCard(const views::PersonCard &card);
    [[nodiscard]] ActionList *actionList() const { return m_actions; }

Q_SIGNALS:
    void doneWanted(const otklik::care::Note &note);
    void putOffWanted(const otklik::care::Note &note);
    void dropWanted(const otklik::care::Note &note);

private:
    QWidget *makeNote(const care::Note &note, const QDate &today, bool first);
    QVBoxLayout *m_notes;
    QWidget *m_content = nullptr;
    ActionList *m_actions;
};

} // namespace otklik::ui
