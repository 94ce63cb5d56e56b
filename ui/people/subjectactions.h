// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "messagebar.h"
#include "personcard.h"
#include "surroundings.h"

namespace otklik::ui {

class EraseDialog;

/// What a person may ask of whoever keeps their record: a copy of everything, and to be forgotten. The engines are
/// those of `otklikctl person export` and `person erase`; the database decides, asks for a fresh code and writes it
/// down. Lives on the GUI thread.
class SubjectActions final : public QObject
{
    Q_OBJECT
public:
    /// \a page owns this and the dialogs.
    SubjectActions(const Surroundings &around, QWidget *page);
    [[nodiscard]] bool isOpen() const { return !m_dialog.isNull(); }
    void close();

    /// Why whoever sits here may not, as a sentence; empty: they may.
    [[nodiscard]] static QString exportRefusal(const access::AccessState &me);
    [[nodiscard]] static QString eraseRefusal(const access::AccessState &me);

    void giveOut(PersonId person);
    void erase(const views::PersonCard &card);

Q_SIGNALS:
    // Of whom: another card may be on the screen by then.
    void said(const otklik::ui::Message &message, otklik::PersonId of);
    void failed(const otklik::Error &error, otklik::PersonId of);
    void erased(otklik::PersonId person); ///< before it is said: the card is to be read again

private:
    void write(PersonId person, const QString &path);
    void erase(PersonId person, const QString &reason, const QPointer<EraseDialog> &dialog);
    Surroundings m_around;
    QWidget *m_page;
    QPointer<EraseDialog> m_dialog;
};

} // namespace otklik::ui
