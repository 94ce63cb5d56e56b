// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergetable.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "label.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

/// A radio button whose text may be long: the words beside it wrap, and belong to it for the pointer.
class Cell final : public QWidget
{
public:
    Cell(QRadioButton *radio, Label::Voice voice, const QString &text, QWidget *parent)
        : QWidget(parent), m_radio(radio)
    {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, space::inGroup, 0, space::inGroup);
        line->setSpacing(space::unit);
        line->addWidget(radio, 0, Qt::AlignTop);
        auto *label = new Label(voice, text, this);
        label->setWordWrap(true);
        line->addWidget(label, 1, Qt::AlignTop);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
            m_radio->setFocus(Qt::MouseFocusReason);
            m_radio->click();
        }
    }

private:
    QRadioButton *m_radio;
};

} // namespace

MergeTable::MergeTable(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
}

void MergeTable::setRows(const QList<MergeRow> &rows, const QString &theirs)
{
    delete m_body;
    m_lines.clear();
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::betweenGroups);
    grid->setVerticalSpacing(space::inGroup);
    const QStringList headings{tr("1 Original", "as it was when both began"),
                               tr("2 Theirs: %1", "who").arg(theirs.isEmpty() ? tr("another desk") : theirs),
                               tr("3 Mine"), tr("4 Another value")};
    bool another = false;
    for (const MergeRow &row : rows)
        another = another || row.another != MergeRow::Another::None;
    for (int column = Original; column <= (another ? Another : Mine); ++column) {
        auto *heading = new Label(Label::Voice::Muted, headings[column], m_body);
        heading->setWordWrap(true);
        grid->addWidget(heading, 0, column + 1, Qt::AlignBottom);
        grid->setColumnStretch(column + 1, 1);
    }
    grid->setColumnMinimumWidth(0, 104);
    for (const MergeRow &row : rows)
        addRow(row, headings);
    grid->setRowStretch(int(rows.size()) + 1, 1);
}

QWidget *MergeTable::cell(const MergeRow &row, Column column, const QString &heading, QButtonGroup *group)
{
    auto *radio = new QRadioButton(m_body);
    radio->setObjectName(u"row%1Column%2RadioButton"_s.arg(m_lines.size() + 1).arg(column + 1));
    radio->installEventFilter(this);
    group->addButton(radio, column);
    if (column == Another) {
        radio->setAccessibleName(tr("%1, %2", "a field, a column").arg(row.name, heading));
        return radio;
    }
    const bool empty = row.texts[column].isEmpty();
    const QString text = empty ? tr("nothing", "no value stands there") : row.texts[column];
    radio->setAccessibleName(tr("%1, %2: %3", "a field, a column and the value").arg(row.name, heading, text));
    return new Cell(radio, empty ? Label::Voice::Muted : Label::Voice::Body, text, m_body);
}

void MergeTable::addRow(const MergeRow &row, const QStringList &headings)
{
    auto *grid = static_cast<QGridLayout *>(m_body->layout());
    const int at = int(m_lines.size()) + 1;
    Line line{row.name, new QButtonGroup(m_body)};
    auto *name = new Label(Label::Voice::Body, row.name, m_body);
    name->setWordWrap(true);
    name->setContentsMargins(0, space::inGroup, 0, space::inGroup);
    grid->addWidget(name, at, 0, Qt::AlignTop);
    for (const Column column : {Original, Theirs, Mine})
        grid->addWidget(cell(row, column, headings[column], line.group), at, column + 1, Qt::AlignTop);
    if (row.another != MergeRow::Another::None) {
        auto *place = new QWidget(m_body);
        auto *beside = new QHBoxLayout(place);
        beside->setContentsMargins(0, 0, 0, 0);
        beside->setSpacing(space::unit);
        QWidget *radio = cell(row, Another, headings[Another], line.group);
        beside->addWidget(radio);
        const QString said = tr("%1: another value", "a field").arg(row.name);
        if (row.another == MergeRow::Another::Text) {
            line.text = new QLineEdit(row.typed, place);
            line.text->setObjectName(u"row%1LineEdit"_s.arg(at));
            line.text->setAccessibleName(said);
            line.text->setPlaceholderText(row.placeholder);
            if (row.leftToRight)
                line.text->setLayoutDirection(Qt::LeftToRight);
            beside->addWidget(line.text, 1);
            connect(line.text, &QLineEdit::textEdited, this, [this, at] {
                choose(at - 1, Another);
                Q_EMIT written();
            });
        } else {
            line.choice = new QComboBox(place);
            line.choice->setObjectName(u"row%1ComboBox"_s.arg(at));
            line.choice->setAccessibleName(said);
            line.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            line.choice->setMinimumContentsLength(12);
            for (const auto &[text, value] : row.choices)
                line.choice->addItem(text, value);
            beside->addWidget(line.choice, 1);
            connect(line.choice, &QComboBox::activated, this, [this, at] { choose(at - 1, Another); });
        }
        grid->addWidget(place, at, Another + 1, Qt::AlignTop);
    }
    connect(line.group, &QButtonGroup::idToggled, this, &MergeTable::changed);
    m_lines << line;
}

std::optional<MergeTable::Column> MergeTable::chosen(int row) const
{
    const int id = m_lines.value(row).group ? m_lines[row].group->checkedId() : -1;
    return id < 0 ? std::nullopt : std::optional(Column(id));
}

void MergeTable::choose(int row, Column column)
{
    if (QAbstractButton *radio = m_lines[row].group->button(column))
        radio->setChecked(true);
}

void MergeTable::chooseAll(Column column)
{
    for (int row = 0; row < rowCount(); ++row)
        choose(row, column);
}

QVariant MergeTable::another(int row) const
{
    const Line &line = m_lines[row];
    return line.choice ? line.choice->currentData() : line.text ? QVariant(line.text->text().trimmed()) : QVariant();
}

int MergeTable::firstOpen() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!chosen(row))
            return row;
    }
    return -1;
}

void MergeTable::focusRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const auto *group = m_lines[row].group;
    QAbstractButton *radio = group->checkedButton() ? group->checkedButton() : group->buttons().constFirst();
    radio->setFocus(Qt::TabFocusReason);
}

int MergeTable::rowOf(const QObject *radio) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (const QAbstractButton *button : m_lines[row].group->buttons()) {
            if (button == radio)
                return row;
        }
    }
    return -1;
}

bool MergeTable::eventFilter(QObject *watched, QEvent *event)
{
    const int row = event->type() == QEvent::KeyPress ? rowOf(watched) : -1;
    if (row < 0)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int column = key->key() - Qt::Key_1;
    const bool plain = !(key->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    if (!plain || column < Original || column > Another || !m_lines[row].group->button(column))
        return QWidget::eventFilter(watched, event);
    choose(row, Column(column));
    if (column != Another)
        focusRow(row + 1 < rowCount() ? row + 1 : row);
    else if (m_lines[row].text)
        m_lines[row].text->setFocus(Qt::TabFocusReason);
    else
        m_lines[row].choice->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace otklik::ui
