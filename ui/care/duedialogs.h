// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "messagebar.h"
#include "notes.h"
#include "surroundings.h"

namespace otklik::ui {

class CareDialog;

/// The small dialogs of the Due page, one at a time: put off, invite by SMS, write a note. An invitation and a note are
/// stored here; how the list itself changes is the page's. Lives on the GUI thread.
class DueDialogs final : public QObject
{
    Q_OBJECT
public:
    /// \a page owns this and the dialogs.
    DueDialogs(const Surroundings &around, QWidget *page);
    [[nodiscard]] bool isOpen() const;

    /// Each does nothing without rows or while a dialog is open. \a today: the organisation's own date.
    void putOff(const QList<care::DueRow> &rows, const QDate &today);
    void invite(const QList<care::DueRow> &rows);
    void note(const QList<care::DueRow> &rows, const QDate &today);

Q_SIGNALS:
    /// \a months > 0: counted by the calendar from today; else \a until.
    void putOffChosen(const QList<otklik::care::DueRow> &rows, const QDate &until, int months);
    void changed(); ///< something was stored: the list is to be asked again
    void said(const otklik::ui::Message &message);
    void failed(const otklik::Error &error); ///< and the dialog is gone already

private:
    Surroundings m_around;
    QWidget *m_page;
    QPointer<CareDialog> m_dialog;
    QString m_noteDraft;
    PersonId m_draftOf;
};

} // namespace otklik::ui
