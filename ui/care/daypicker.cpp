// SPDX-License-Identifier: GPL-3.0-or-later
#include "daypicker.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QRadioButton>

#include "label.h"
#include "personwords.h"
#include "theme.h"

namespace otklik::ui {

DayPicker::DayPicker(const QDate &today, bool mayBeNone, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_edit(new QDateEdit(this)), m_today(today)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(space::inGroup);
    grid->setHorizontalSpacing(space::betweenGroups);
    grid->setColumnStretch(1, 1);
    QList<std::pair<QString, QDate>> choices;
    if (mayBeNone)
        choices.append({tr("Without a date"), QDate()});
    choices += {{tr("Tomorrow"), today.addDays(1)},
                {tr("In a week"), today.addDays(7)},
                {tr("In a month"), today.addMonths(1)},
                {tr("In 3 months"), today.addMonths(3)}};
    int row = 0;
    for (const auto &[text, day] : std::as_const(choices)) {
        auto *button = new QRadioButton(tr("&%1  %2", "digit and choice").arg(row + 1).arg(text), this);
        button->setObjectName(QStringLiteral("day%1RadioButton").arg(row + 1));
        m_group->addButton(button, row);
        m_days.append(day);
        grid->addWidget(button, row, 0);
        grid->addWidget(new Label(Label::Voice::Muted, views::dayText(day), this), row, 1);
        ++row;
    }
    auto *other = new QRadioButton(tr("&%1  %2", "digit and choice").arg(row + 1).arg(tr("On a day")), this);
    other->setObjectName(QStringLiteral("otherDayRadioButton"));
    m_group->addButton(other, row);
    m_days.append(QDate());
    grid->addWidget(other, row, 0);
    m_edit->setObjectName(QStringLiteral("dayDateEdit"));
    m_edit->setAccessibleName(tr("On a day"));
    m_edit->setCalendarPopup(true);
    m_edit->setMinimumDate(today.addDays(1));
    m_edit->setDate(today.addDays(14));
    m_edit->setLayoutDirection(Qt::LeftToRight);
    grid->addWidget(m_edit, row, 1, Qt::AlignLeading);
    connect(m_edit, &QDateEdit::dateChanged, this, [this, row] { choose(row); });
    QWidget::setTabOrder(other, m_edit);
    choose(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this] { sayTyped(); });
    connect(m_edit, &QDateEdit::dateChanged, this, [this] { sayTyped(); });
}

void DayPicker::choose(int index)
{
    if (auto *button = m_group->button(index))
        button->setChecked(true);
}

QDate DayPicker::day() const
{
    const int index = m_group->checkedId();
    return index == m_days.size() - 1 ? m_edit->date() : m_days.value(index);
}

int DayPicker::months() const
{
    const qsizetype last = m_days.size() - 1; // «in 3 months» stands before it, «in a month» before that
    return m_group->checkedId() == last - 1 ? 3 : m_group->checkedId() == last - 2 ? 1 : 0;
}

QCborValue DayPicker::toDraft() const
{
    return day().isValid() ? QCborValue(day().toString(Qt::ISODate)) : QCborValue(nullptr);
}

/// A day that has passed meanwhile leaves the choice as it is.
void DayPicker::fromDraft(const QCborValue &draft)
{
    const QDate day = QDate::fromString(draft.toString(), Qt::ISODate);
    if (draft.isNull() ? m_days.constFirst().isValid() : !day.isValid() || day <= m_today)
        return;
    const qsizetype known = m_days.indexOf(day); // not valid: the first one, «without a date»
    if (known >= 0 && known < m_days.size() - 1)
        return choose(int(known));
    m_edit->setDate(day);
    choose(int(m_days.size()) - 1);
}

void DayPicker::keyPressEvent(QKeyEvent *event)
{
    const int index = event->key() - Qt::Key_1;
    if (index >= 0 && index < m_days.size() && event->modifiers() == Qt::NoModifier) {
        choose(index);
        if (index == m_days.size() - 1)
            m_edit->setFocus();
        else
            Q_EMIT chosen();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DayPicker::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (auto *button = m_group->checkedButton()) // digits then come here unhandled from the radio button
        button->setFocus(event->reason());
}

} // namespace otklik::ui
