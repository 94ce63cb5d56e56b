// SPDX-License-Identifier: GPL-3.0-or-later
#include "personmergedialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

#include "buttons.h"
#include "importdates.h"
#include "label.h"
#include "mergetable.h"
#include "personmergewords.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

using people::PersonField;

QString keyOf(const people::PersonPart &part)
{
    return u"%1/%2/%3"_s.arg(int(part.field)).arg(int(part.kind)).arg(part.name);
}

/// What a fourth value is chosen from; empty: it is written.
QList<std::pair<QString, QVariant>> choicesOf(const views::PersonClash &clash, const people::PartConflict &conflict)
{
    QList<QVariant> values;
    switch (conflict.part.field) {
    case PersonField::Sex:
        values = {0, 1, 2};
        break;
    case PersonField::PreferredChannel:
        values = {QString(), u"sms"_s, u"voice"_s, u"email"_s, u"viber"_s, u"none"_s};
        break;
    case PersonField::Language:
        values = {QString(), u"ru"_s, u"uk"_s, u"ar"_s, u"en"_s};
        for (const QVariant &value : {conflict.original, conflict.theirs, conflict.mine}) {
            if (!values.contains(value))
                values << value;
        }
        break;
    case PersonField::District: {
        QList<std::pair<QString, QVariant>> all{{PersonMergeDialog::tr("Not known"), 0LL}};
        for (const auto &district : clash.districts)
            all.append({district.name, district.id.value});
        return all;
    }
    case PersonField::TimeZone: {
        values = {QString()};
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            if (id.contains('/') && !id.startsWith("Etc/"))
                values << QString::fromLatin1(id);
        }
        break;
    }
    default:
        return {};
    }
    QList<std::pair<QString, QVariant>> all;
    for (const QVariant &value : std::as_const(values))
        all.append({views::partText(clash, conflict.part, value), value});
    return all;
}

MergeRow rowOf(const views::PersonClash &clash, const people::PartConflict &conflict, const QString &typed)
{
    MergeRow row;
    const people::PersonPart &part = conflict.part;
    row.name = views::partWord(part);
    row.texts[MergeTable::Original] = views::partText(clash, part, conflict.original);
    row.texts[MergeTable::Theirs] = views::partText(clash, part, conflict.theirs);
    row.texts[MergeTable::Mine] = views::partText(clash, part, conflict.mine);
    row.typed = typed;
    row.choices = choicesOf(clash, conflict);
    if (part.field == PersonField::AddressOrder)
        return row;
    row.another = row.choices.isEmpty() ? MergeRow::Another::Text : MergeRow::Another::Choice;
    row.leftToRight = part.field == PersonField::Address || part.field == PersonField::BirthDate;
    if (part.field == PersonField::Address)
        row.placeholder = PersonMergeDialog::tr("Phone or e-mail");
    if (part.field == PersonField::BirthDate)
        row.placeholder = QLocale().toString(QDate(1985, 11, 21), u"dd.MM.yyyy"_s);
    return row;
}

} // namespace

PersonMergeDialog::PersonMergeDialog(const views::PersonClash &clash, const QHash<QString, QString> &typed, bool again,
                                     QWidget *parent)
    : CareDialog(tr("Changed at two desks: %1").arg(views::personName(clash.theirs)), tr("Save what I chose"), parent),
      m_clash(clash), m_table(new MergeTable)
{
    setObjectName(u"personMergeDialog"_s);
    setMinimumWidth(940);
    QStringList intro;
    if (again)
        intro << tr(
            "While you were choosing, somebody changed this person once more. Mine is now what you had chosen.");
    else if (clash.changedBy.isEmpty())
        intro << tr("While you were typing, somebody else stored other values for the same fields.");
    else
        intro << tr("While you were typing, %1 stored other values for the same fields.").arg(clash.changedBy);
    intro << tr("Nothing of yours is saved yet. Choose what stays in each line: the keys 1, 2 and 3 choose a column, 4 "
                "writes another value.");
    if (!clash.merge.taken.isEmpty())
        intro << tr("What else they changed is kept: %1.").arg(views::partWords(clash.merge.taken));
    for (const QString &sentence : std::as_const(intro)) {
        auto *label = new Label(Label::Voice::Body, sentence, this);
        label->setWordWrap(true);
        column()->addWidget(label);
    }
    auto *line = new QHBoxLayout;
    auto *theirs = makeButton(tr("All &theirs"), {}, this);
    theirs->setObjectName(u"allTheirsPushButton"_s);
    auto *mine = makeButton(tr("All &mine"), {}, this);
    mine->setObjectName(u"allMinePushButton"_s);
    for (QPushButton *button : {theirs, mine}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    column()->addLayout(line);
    QList<MergeRow> rows;
    for (const auto &conflict : clash.merge.conflicts)
        rows << rowOf(clash, conflict, typed.value(keyOf(conflict.part)));
    m_table->setRows(rows, clash.changedBy);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_table);
    scroll->setMinimumHeight(std::min(360, 64 + 40 * int(rows.size())));
    column()->addWidget(scroll, 1);
    connect(theirs, &QPushButton::clicked, this, [this] { m_table->chooseAll(MergeTable::Theirs); });
    connect(mine, &QPushButton::clicked, this, [this] { m_table->chooseAll(MergeTable::Mine); });
    connect(m_table, &MergeTable::changed, this, [this] { sayWrong({}); });
    connect(m_table, &MergeTable::written, this, &PersonMergeDialog::written);
}

void PersonMergeDialog::showEvent(QShowEvent *event)
{
    CareDialog::showEvent(event);
    m_table->focusRow(0);
}

QHash<QString, QString> PersonMergeDialog::typed() const
{
    QHash<QString, QString> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &part = m_clash.merge.conflicts[row].part;
        const QVariant value = m_table->another(row);
        if (choicesOf(m_clash, m_clash.merge.conflicts[row]).isEmpty() && !value.toString().isEmpty())
            all.insert(keyOf(part), value.toString());
    }
    return all;
}

bool PersonMergeDialog::read(int row, QVariant &value)
{
    const people::PartConflict &conflict = m_clash.merge.conflicts[row];
    switch (*m_table->chosen(row)) {
    case MergeTable::Original:
        value = conflict.original;
        return true;
    case MergeTable::Theirs:
        value = conflict.theirs;
        return true;
    case MergeTable::Mine:
        value = conflict.mine;
        return true;
    case MergeTable::Another:
        break;
    }
    value = m_table->another(row);
    const QString text = value.toString();
    if (conflict.part.field == PersonField::BirthDate) {
        const auto day = people::dateFromText(text, {});
        if (!text.isEmpty() && !day) {
            sayWrong(tr("The birth date is not a day that exists. Write day, month and year, for example %1.")
                         .arg(QLocale().toString(QDate(1985, 11, 21), u"dd.MM.yyyy"_s)));
            return false;
        }
        value = day.value_or(QDate());
    } else if (conflict.part.field == PersonField::Address) {
        people::Address address;
        address.kind = text.contains(u'@') ? people::AddressKind::Email : conflict.part.kind;
        address.value = text;
        value = text.isEmpty() ? QVariant() : QVariant::fromValue(address);
    } else if (conflict.part.field != PersonField::Attribute && value.typeId() == QMetaType::QString) {
        value = text.simplified();
    }
    return true;
}

void PersonMergeDialog::give()
{
    if (const int open = m_table->firstOpen(); open >= 0) {
        sayWrong(
            tr("Choose a value for this line first: %1.").arg(views::partWord(m_clash.merge.conflicts[open].part)));
        return m_table->focusRow(open);
    }
    QList<QVariant> values;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QVariant value;
        if (!read(row, value))
            return m_table->focusRow(row);
        values << value;
    }
    const people::Person person = people::resolvedPerson(m_clash.merge, values);
    if (person.familyName.isEmpty() && person.givenName.isEmpty() && person.patronymic.isEmpty())
        return sayWrong(tr("Write at least one name. A single name is enough."));
    wait();
    Q_EMIT chosen(m_clash.theirs, person);
}

} // namespace otklik::ui
