// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressrows.h"

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
        add({});
        m_lines.constLast().value->setFocus();
    });
}

void AddressRows::setAddresses(const QList<people::Address> &addresses)
{
    for (const Line &line : std::as_const(m_lines))
        line.widget->deleteLater();
    m_lines.clear();
    for (const people::Address &address : addresses)
        add(address);
    if (addresses.isEmpty())
        add({});
}

void AddressRows::add(const people::Address &address)
{
    Line line{address, new QWidget(this), nullptr, nullptr, nullptr, nullptr};
    const int number = int(m_lines.size()) + 1;
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
    auto *remove = new QToolButton(line.widget);
    remove->setIcon(icon(QStringLiteral("edit-delete")));
    remove->setToolTip(tr("Remove this address"));
    remove->setAccessibleName(tr("Remove address %1").arg(number));
    remove->setAutoRaise(true);
    row->addWidget(line.kind);
    row->addWidget(line.value, 1);
    row->addWidget(line.verified);
    row->addWidget(line.shared);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, widget = line.widget] {
        m_lines.removeIf([widget](const Line &one) { return one.widget == widget; });
        widget->deleteLater();
        m_more->setFocus();
    });
    connect(line.value, &QLineEdit::textEdited, line.widget, [kind = line.kind](const QString &now) {
        if (now.contains(u'@'))
            kind->setCurrentIndex(int(people::AddressKind::Email));
    });
    m_column->insertWidget(m_column->count() - 1, line.widget);
    m_lines.append(line);
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

} // namespace otklik::ui
