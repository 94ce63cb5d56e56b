// SPDX-License-Identifier: GPL-3.0-or-later
#include "notespanel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "actionlist.h"
#include "buttons.h"
#include "label.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

NotesPanel::NotesPanel(QWidget *parent) : QWidget(parent), m_notes(new QVBoxLayout), m_actions(new ActionList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups, space::betweenGroups);
    column->setSpacing(space::betweenGroups);
    column->addWidget(new Label(Label::Voice::Section, tr("What to do next"), this));
    column->addLayout(m_notes);
    column->addWidget(m_actions);
    column->addStretch(1);
}

void NotesPanel::setCard(const views::PersonCard &card)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenGroups);
    for (qsizetype i = 0; i < card.openNotes.size(); ++i)
        column->addWidget(makeNote(card.openNotes.at(i), card.today, i == 0));
    if (card.openNotes.isEmpty()) {
        auto *none =
            new Label(Label::Voice::Muted, tr("Nothing is waiting. A note with a date becomes a reminder."), m_content);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    m_notes->addWidget(m_content);
}

QWidget *NotesPanel::makeNote(const care::Note &note, const QDate &today, bool first)
{
    auto *widget = new QWidget(m_content);
    widget->setObjectName(u"note%1Widget"_s.arg(note.id.value));
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inGroup);
    QString when = tr("Note");
    Tone tone = Tone::Neutral;
    if (note.dueOn.isValid()) {
        const qint64 late = note.dueOn.daysTo(today);
        when = late > 0    ? tr("%n days overdue (%1)", nullptr, int(late)).arg(views::dayText(note.dueOn))
               : late == 0 ? tr("Due today")
                           : tr("On %1").arg(views::dayText(note.dueOn));
        tone = late > 0 ? Tone::Danger : late == 0 ? Tone::Attention : Tone::Neutral;
    }
    auto *date = new Label(Label::Voice::Small, when, widget);
    date->setTone(tone);
    column->addWidget(date);
    auto *text = new Label(Label::Voice::Body, note.text, widget);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::inGroup);
    const auto add = [&](const QString &caption, const QString &key, const QString &name, auto signal, bool main) {
        auto *button = main ? makeMainButton(caption, {}, widget) : makeButton(caption, {}, widget);
        button->setObjectName(name + (first ? u"PushButton"_s : u"%1PushButton"_s.arg(note.id.value)));
        button->setToolTip(first ? tr("%1 (%2)", "a command and its key").arg(caption, key) : caption);
        button->setAccessibleDescription(note.text);
        connect(button, &QPushButton::clicked, this, [this, note, signal] { Q_EMIT(this->*signal)(note); });
        line->addWidget(button);
    };
    add(tr("Done"), u"D"_s, u"noteDone"_s, &NotesPanel::doneWanted, false);
    add(tr("Put off"), u"P"_s, u"notePutOff"_s, &NotesPanel::putOffWanted, false);
    add(tr("Drop"), u"Delete"_s, u"noteDrop"_s, &NotesPanel::dropWanted, false);
    line->addStretch(1);
    column->addLayout(line);
    return widget;
}

} // namespace otklik::ui
