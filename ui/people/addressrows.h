// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "person.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace otklik::ui {

/// Addresses as they are typed, one line each; the first of a kind comes first.
class AddressRows final : public QWidget
{
    Q_OBJECT
public:
    explicit AddressRows(QWidget *parent = nullptr);
    void setAddresses(const QList<people::Address> &addresses);
    /// Lines without a value are left out. Priorities by place.
    [[nodiscard]] QList<people::Address> addresses() const;

private:
    struct Line
    {
        people::Address before;
        QWidget *widget;
        QComboBox *kind;
        QLineEdit *value;
        QCheckBox *verified;
        QCheckBox *shared;
    };
    void add(const people::Address &address);
    QList<Line> m_lines;
    QVBoxLayout *m_column;
    QPushButton *m_more;
};

} // namespace otklik::ui
