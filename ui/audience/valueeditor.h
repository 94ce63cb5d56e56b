// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStackedWidget>

#include "rulefields.h"
#include "rulepicklists.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace otklik::ui {

/// The value of a comparison, typed or chosen as the field asks: a number, a date, one of a list, several of a list, a
/// text. A half-typed value is answered as it stands; the rule's parser says what is wrong with it.
class ValueEditor final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ValueEditor(QWidget *parent = nullptr);
    void setLists(const views::RulePickLists &lists) { m_lists = lists; }
    /// Emits nothing.
    void edit(const audience::RuleField &field, audience::Op op, const QJsonValue &value);
    [[nodiscard]] QJsonValue value() const;
    /// What a fresh comparison begins with: the first of a list, a usual age, nothing for a text.
    [[nodiscard]] QJsonValue initial(const audience::RuleField &field, audience::Op op) const;
    [[nodiscard]] QSize sizeHint() const override
    {
        return currentWidget() ? currentWidget()->sizeHint().expandedTo(currentWidget()->minimumSize()) : QSize();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint().expandedTo(currentWidget()->minimumSize())
                               : QSize();
    }

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QList<views::Pick> picks(const audience::RuleField &field) const;
    [[nodiscard]] QWidget *editorFor(const audience::RuleField &field, audience::Op op) const;
    [[nodiscard]] QJsonValue scalar(const QString &text) const;
    views::RulePickLists m_lists;
    audience::RuleField m_field;
    audience::Op m_op = audience::Op::Equal;
    QSpinBox *m_number;
    QDateEdit *m_date;
    QComboBox *m_choice;
    QComboBox *m_typedChoice;
    QListWidget *m_checks;
    QLineEdit *m_text;
    QLineEdit *m_several;
    QWidget *m_nothing;
};

/// Fills a combo box with picks and chooses \a code; one that the list does not have is added as it is.
void fillChoices(QComboBox *box, const QList<views::Pick> &picks, const QString &code);

} // namespace otklik::ui
