// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "result.h"

class QPushButton;
class QVBoxLayout;

namespace otklik::ui {

class Label;

/// What the small dialogs of a card share: a column, a place for what went wrong, two buttons. It blocks no other
/// window and never saves: it hands a value to the page, and stays open with what was typed when saving fails.
class CareDialog : public QDialog
{
    Q_OBJECT
public:
    CareDialog(const QString &title, const QString &acceptText, QWidget *parent);
    /// What went wrong; the buttons work again.
    void sayWrong(const QString &sentence);
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

protected:
    /// Called by the accept button and Ctrl+Enter; emits the value.
    virtual void give() = 0;
    /// The value is on its way: nothing is given twice.
    void wait();
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A label with its buddy, then the editor.
    void addField(const QString &label, QWidget *editor, int stretch = 0);

private:
    QVBoxLayout *m_column;
    Label *m_wrong;
    QPushButton *m_accept;
};

} // namespace otklik::ui
