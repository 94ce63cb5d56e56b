// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicatestable.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include "campaignwords.h"
#include "label.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

/// Numbers stay from left to right, one under the other.
QString addressesText(const people::Person &person)
{
    QStringList lines;
    for (const people::Address &address : person.addresses)
        lines << address.value;
    return lines.join(u'\n');
}

/// A radio button whose text may be long: the words beside it wrap, and belong to it for the pointer.
class Choice final : public QWidget
{
public:
    Choice(QRadioButton *radio, const QString &text, bool leftToRight, QWidget *parent)
        : QWidget(parent), m_radio(radio)
    {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::unit);
        line->addWidget(radio, 0, Qt::AlignTop);
        auto *label = new Label(Label::Voice::Body, leftToRight ? QChar(0x2066) + text + QChar(0x2069) : text, this);
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

DuplicatesTable::DuplicatesTable(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
}

void DuplicatesTable::addText(const QString &name, const QString &left, const QString &right, bool leftToRight)
{
    const auto label = [this, leftToRight](const QString &text) {
        const bool empty = text.isEmpty();
        auto *made = new Label(empty ? Label::Voice::Muted : Label::Voice::Body,
                               empty         ? tr("nothing", "no value stands there")
                               : leftToRight ? QChar(0x2066) + text + QChar(0x2069)
                                             : text,
                               m_body);
        made->setWordWrap(true);
        return made;
    };
    m_grid->addWidget(new Label(Label::Voice::Muted, name, m_body), m_row, 0, Qt::AlignTop);
    if (left == right) {
        m_grid->addWidget(label(left), m_row++, 1, 1, 2, Qt::AlignTop);
        return;
    }
    m_grid->addWidget(label(left), m_row, 1, Qt::AlignTop);
    m_grid->addWidget(label(right), m_row++, 2, Qt::AlignTop);
}

void DuplicatesTable::addChoice(const QString &name, const QString &left, const QString &right, bool leftToRight,
                                int chosen, std::function<void(people::Person &, const people::Person &)> take)
{
    if (left == right) {
        if (!left.isEmpty())
            addText(name, left, right, leftToRight);
        return;
    }
    Line line{new QButtonGroup(m_body), std::move(take)};
    m_grid->addWidget(new Label(Label::Voice::Body, name, m_body), m_row, 0, Qt::AlignTop);
    const QString texts[] = {left, right};
    for (int side = 0; side < 2; ++side) {
        auto *radio = new QRadioButton(m_body);
        radio->setObjectName(u"row%1Side%2RadioButton"_s.arg(m_lines.size() + 1).arg(side + 1));
        radio->installEventFilter(this);
        const bool empty = texts[side].isEmpty();
        const QString text = empty ? tr("nothing", "no value stands there") : texts[side];
        radio->setAccessibleName(side == 0 ? tr("%1, first: %2", "a field and its value").arg(name, text)
                                           : tr("%1, second: %2", "a field and its value").arg(name, text));
        line.group->addButton(radio, side);
        m_grid->addWidget(new Choice(radio, text, leftToRight && !empty, m_body), m_row, side + 1, Qt::AlignTop);
    }
    const int other = texts[chosen].isEmpty() ? 1 - chosen : chosen;
    line.group->button(other)->setChecked(true);
    m_lines << line;
    ++m_row;
}

void DuplicatesTable::setPeople(const people::DuplicateView &view, PersonId survivor)
{
    delete m_body;
    m_lines.clear();
    m_row = 0;
    m_view = view;
    m_survivor = survivor;
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::betweenGroups);
    m_grid->setVerticalSpacing(space::unit);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    const people::Person &a = view.low;
    const people::Person &b = view.high;
    const int kept = survivor == a.id ? 0 : 1;
    const auto heading = [&](const people::Person &person, int key) {
        auto *label = new Label(Label::Voice::Section, u"%1  %2"_s.arg(key).arg(views::personName(person)), m_body);
        label->setWordWrap(true);
        return label;
    };
    m_grid->addWidget(heading(a, 1), m_row, 1);
    m_grid->addWidget(heading(b, 2), m_row++, 2);
    using people::Person;
    const auto text = [&](const QString &name, QString Person::*field, bool leftToRight = false) {
        addChoice(name, a.*field, b.*field, leftToRight, kept,
                  [field](Person &into, const Person &from) { into.*field = from.*field; });
    };
    text(tr("Family name"), &Person::familyName);
    text(tr("Given name"), &Person::givenName);
    text(tr("Patronymic"), &Person::patronymic);
    addChoice(tr("Birth date"), views::dayText(a.birthDate), views::dayText(b.birthDate), true, kept,
              [](Person &into, const Person &from) { into.birthDate = from.birthDate; });
    const auto sex = [](const Person &person) {
        return person.sex == people::Sex::Unknown ? QString() : views::sexWord(person.sex);
    };
    addChoice(tr("Sex"), sex(a), sex(b), false, kept, [](Person &into, const Person &from) { into.sex = from.sex; });
    addChoice(tr("District"), a.districtName, b.districtName, false, kept, [](Person &into, const Person &from) {
        into.districtId = from.districtId;
        into.districtCode = from.districtCode;
        into.districtName = from.districtName;
    });
    const auto language = [](const Person &person) {
        return person.language.isEmpty() ? QString() : views::languageWord(person.language);
    };
    addChoice(tr("Language"), language(a), language(b), false, kept,
              [](Person &into, const Person &from) { into.language = from.language; });
    const auto channel = [](const Person &person) {
        return person.preferredChannel.isEmpty() ? QString() : views::channelWord(person.preferredChannel);
    };
    addChoice(tr("Preferred channel"), channel(a), channel(b), false, kept,
              [](Person &into, const Person &from) { into.preferredChannel = from.preferredChannel; });
    text(tr("Time zone"), &Person::timeZone, true);
    text(tr("External id"), &Person::externalId, true);
    QStringList names = a.attributes.keys() + b.attributes.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        if (a.attributes.contains(name) && b.attributes.contains(name))
            addChoice(
                name, a.attributes.value(name), b.attributes.value(name), false, kept,
                [name](Person &into, const Person &from) { into.attributes[name] = from.attributes.value(name); });
        else
            addText(name, a.attributes.value(name), b.attributes.value(name), false);
    }
    addText(tr("Addresses (all are kept)"), addressesText(a), addressesText(b), true);
    m_grid->setRowStretch(m_row, 1);
    m_grid->setColumnMinimumWidth(0, 128);
}

people::Person DuplicatesTable::chosen() const
{
    const people::Person &survivor = m_survivor == m_view.low.id ? m_view.low : m_view.high;
    const people::Person &other = m_survivor == m_view.low.id ? m_view.high : m_view.low;
    people::Person person = survivor;
    for (auto it = other.attributes.cbegin(); it != other.attributes.cend(); ++it) {
        if (!person.attributes.contains(it.key()))
            person.attributes.insert(it.key(), it.value());
    }
    for (const Line &line : m_lines)
        line.take(person, line.group->checkedId() == 0 ? m_view.low : m_view.high);
    return person;
}

void DuplicatesTable::chooseAll(int side)
{
    for (const Line &line : std::as_const(m_lines))
        line.group->button(side)->setChecked(true);
}

void DuplicatesTable::focusFirst()
{
    if (!m_lines.isEmpty())
        m_lines.first().group->checkedButton()->setFocus(Qt::TabFocusReason);
}

bool DuplicatesTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int side = key->key() - Qt::Key_1;
    const bool plain = !(key->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    if (!plain || side < 0 || side > 1)
        return QWidget::eventFilter(watched, event);
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (!m_lines[row].group->buttons().contains(qobject_cast<QAbstractButton *>(watched)))
            continue;
        m_lines[row].group->button(side)->setChecked(true);
        m_lines[qMin(row + 1, m_lines.size() - 1)].group->checkedButton()->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace otklik::ui
