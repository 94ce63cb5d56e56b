// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include "draftpart.h"

class QButtonGroup;
class QDateEdit;

namespace otklik::ui {

/// A day chosen from a few that are usual (tomorrow, in a week, in a month, in 3 months) or any other. Alt+digit or the
/// digit alone, while the focus is here, chooses.
class DayPicker final : public QWidget, public DraftPart
{
    Q_OBJECT
public:
    /// \a today: the organisation's own date. \a mayBeNone: offers «no reminder» first.
    DayPicker(const QDate &today, bool mayBeNone, QWidget *parent = nullptr);
    [[nodiscard]] QDate day() const; ///< invalid: none
    void choose(int index);
    /// So many calendar months, where such a choice was taken; 0 otherwise.
    [[nodiscard]] int months() const;
    /// The day itself, since «tomorrow» is another one when the draft is opened.
    [[nodiscard]] QCborValue toDraft() const override;
    void fromDraft(const QCborValue &draft) override;

Q_SIGNALS:
    void chosen(); ///< by a digit: enough to go on

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QList<QDate> m_days; ///< by index; the last one is the edit's
    QButtonGroup *m_group;
    QDateEdit *m_edit;
    QDate m_today;
};

} // namespace otklik::ui
