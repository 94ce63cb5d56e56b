// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "draftpart.h"
#include "person.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace otklik::ui {

/// Addresses as they are typed, one line each; the first of a kind comes first.
class AddressRows final : public QWidget, public DraftPart
{
    Q_OBJECT
public:
    explicit AddressRows(QWidget *parent = nullptr);
    void setAddresses(const QList<people::Address> &addresses);
    /// Lines without a value are left out. Priorities by place.
    [[nodiscard]] QList<people::Address> addresses() const;
    /// Each line as typed, and which address it was of those that setAddresses() was given.
    [[nodiscard]] QCborValue toDraft() const override;
    void fromDraft(const QCborValue &draft) override;

private:
    struct Line
    {
        people::Address before;
        int start; ///< in m_start; -1: a line that was added
        int number;
        QWidget *widget;
        QComboBox *kind;
        QLineEdit *value;
        QCheckBox *verified;
        QCheckBox *shared;
    };
    /// An address as it stood at the start, or none for \a start -1.
    void add(int start);
    void clear();
    /// One place up: what stands first of a kind is used first.
    void moveUp(const QWidget *widget);
    [[nodiscard]] int freeNumber() const;
    QList<people::Address> m_start;
    QList<Line> m_lines;
    QVBoxLayout *m_column;
    QPushButton *m_more;
};

} // namespace otklik::ui
