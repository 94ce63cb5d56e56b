// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace otklik::ui {

/// The fields that a text may be filled with, one press each: those everybody has as chips, the attributes that people
/// of this database have in a menu that is searched as one types.
class FieldRow final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldRow(QWidget *parent = nullptr);
    /// Names without «attribute_»; with none there is no menu.
    void setAttributes(const QStringList &names);

Q_SIGNALS:
    void chosen(const QString &snippet); ///< «{given_name}»

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip(const QString &field, const QString &snippet, const QString &tip);
    void filter(const QString &text);
    QPushButton *m_more;
    QMenu *m_menu;
    QLineEdit *m_search;
    QStringList m_attributes;
};

} // namespace otklik::ui
