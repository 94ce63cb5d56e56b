// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressrows.h"

#include <QCborArray>
#include <QCborMap>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "buttons.h"
#include "icons.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

AddressRows::AddressRows(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)),
      m_more(makeQuietButton(tr("Add an address"), QStringLiteral("list-add"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::inGroup);
    m_more->setObjectName(QStringLiteral("addAddressPushButton"));
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, [this] {
        add(-1);
        m_lines.constLast().value->setFocus();
    });
}

void AddressRows::setAddresses(const QList<people::Address> &addresses)
{
    clear();
    m_start = addresses;
    for (int start = 0; start < m_start.size(); ++start)
        add(start);
    if (addresses.isEmpty())
        add(-1);
}

/// Out of sight and out of the tree at once, so that nothing finds it by its name.
static void takeAway(QWidget *line)
{
    line->hide();
    line->setParent(nullptr);
    line->deleteLater();
}

void AddressRows::clear()
{
    for (const Line &line : std::as_const(m_lines))
        takeAway(line.widget);
    m_lines.clear();
}

int AddressRows::freeNumber() const
{
    int number = 1;
    while (std::any_of(m_lines.begin(), m_lines.end(), [number](const Line &one) { return one.number == number; }))
        ++number;
    return number;
}

void AddressRows::add(int start)
{
    const people::Address address = m_start.value(start);
    const int number = freeNumber();
    Line line{address, start, number, new QWidget(this), nullptr, nullptr, nullptr, nullptr};
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    line.kind = new QComboBox(line.widget);
    line.kind->setObjectName(QStringLiteral("address%1KindComboBox").arg(number));
    line.kind->setAccessibleName(tr("Kind of address %1").arg(number));
    for (const auto kind : {people::AddressKind::Mobile, people::AddressKind::Landline, people::AddressKind::Email})
        line.kind->addItem(views::addressKindWord(kind), int(kind));
    line.kind->setCurrentIndex(int(address.kind));
    line.value = new QLineEdit(address.value, line.widget);
    line.value->setObjectName(QStringLiteral("address%1LineEdit").arg(number));
    line.value->setAccessibleName(tr("Address %1").arg(number));
    line.value->setLayoutDirection(Qt::LeftToRight); // phones and e-mail read so in every language
    line.value->setPlaceholderText(tr("Phone or e-mail"));
    line.verified = new QCheckBox(tr("Verified"), line.widget);
    line.verified->setChecked(address.verifiedAt.isValid());
    line.shared = new QCheckBox(tr("Shared"), line.widget);
    line.shared->setToolTip(tr("Several people use it: nothing private is sent to it"));
    line.shared->setChecked(address.shared);
    auto *up = new QToolButton(line.widget);
    up->setObjectName(QStringLiteral("address%1UpToolButton").arg(number));
    up->setIcon(icon(QStringLiteral("arrow-up")));
    up->setToolTip(tr("Use it before the one above"));
    up->setAccessibleName(tr("Move address %1 up").arg(number));
    up->setAutoRaise(true);
    auto *remove = new QToolButton(line.widget);
    remove->setObjectName(QStringLiteral("address%1RemoveToolButton").arg(number));
    remove->setIcon(icon(QStringLiteral("edit-delete")));
    remove->setToolTip(tr("Remove this address"));
    remove->setAccessibleName(tr("Remove address %1").arg(number));
    remove->setAutoRaise(true);
    row->addWidget(line.kind);
    row->addWidget(line.value, 1);
    row->addWidget(line.verified);
    row->addWidget(line.shared);
    row->addWidget(up);
    row->addWidget(remove);
    connect(up, &QToolButton::clicked, this, [this, widget = line.widget] { moveUp(widget); });
    connect(remove, &QToolButton::clicked, this, [this, widget = line.widget] {
        m_lines.removeIf([widget](const Line &one) { return one.widget == widget; });
        takeAway(widget);
        m_more->setFocus();
        sayTyped();
    });
    connect(line.kind, &QComboBox::activated, this, [this] { sayTyped(); });
    connect(line.value, &QLineEdit::textEdited, this, [this] { sayTyped(); });
    connect(line.verified, &QCheckBox::clicked, this, [this] { sayTyped(); });
    connect(line.shared, &QCheckBox::clicked, this, [this] { sayTyped(); });
    connect(line.value, &QLineEdit::textEdited, line.widget, [kind = line.kind](const QString &now) {
        if (now.contains(u'@'))
            kind->setCurrentIndex(int(people::AddressKind::Email));
    });
    m_column->insertWidget(m_column->count() - 1, line.widget);
    m_lines.append(line);
}

void AddressRows::moveUp(const QWidget *widget)
{
    for (qsizetype i = 1; i < m_lines.size(); ++i) {
        if (m_lines[i].widget != widget)
            continue;
        m_lines.swapItemsAt(i - 1, i);
        m_column->removeWidget(m_lines[i - 1].widget);
        m_column->insertWidget(int(i) - 1, m_lines[i - 1].widget);
        QWidget *last = nullptr; // Tab goes as the eye does
        for (const Line &line : std::as_const(m_lines)) {
            for (int place = 0; place < line.widget->layout()->count(); ++place) {
                QWidget *next = line.widget->layout()->itemAt(place)->widget();
                if (last)
                    setTabOrder(last, next);
                last = next;
            }
        }
        setTabOrder(last, m_more);
        return sayTyped();
    }
}

QList<people::Address> AddressRows::addresses() const
{
    QList<people::Address> all;
    QHash<people::AddressKind, int> placed;
    for (const Line &line : m_lines) {
        const QString value = line.value->text().trimmed();
        if (value.isEmpty())
            continue;
        people::Address address = line.before;
        if (value != address.value) { // another address: what was known of the old one does not hold
            address = {};
            address.value = value;
        }
        address.kind = people::AddressKind(line.kind->currentData().toInt());
        address.priority = ++placed[address.kind];
        address.shared = line.shared->isChecked();
        if (!line.verified->isChecked())
            address.verifiedAt = {};
        else if (!address.verifiedAt.isValid())
            address.verifiedAt = QDateTime::currentDateTimeUtc();
        all.append(address);
    }
    return all;
}

QCborValue AddressRows::toDraft() const
{
    QCborArray lines;
    for (const Line &line : m_lines)
        lines.append(QCborMap{{"start"_L1, line.start},
                              {"kind"_L1, line.kind->currentData().toInt()},
                              {"value"_L1, line.value->text()},
                              {"verified"_L1, line.verified->isChecked()},
                              {"shared"_L1, line.shared->isChecked()}});
    return lines;
}

void AddressRows::fromDraft(const QCborValue &draft)
{
    if (!draft.isArray())
        return;
    clear();
    const QCborArray lines = draft.toArray();
    for (const QCborValue &each : lines) {
        add(int(each["start"_L1].toInteger(-1)));
        const Line &line = m_lines.constLast();
        line.kind->setCurrentIndex(std::max(0, line.kind->findData(int(each["kind"_L1].toInteger()))));
        line.value->setText(each["value"_L1].toString());
        line.verified->setChecked(each["verified"_L1].toBool());
        line.shared->setChecked(each["shared"_L1].toBool());
    }
}

} // namespace otklik::ui
