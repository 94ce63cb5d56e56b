// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "duplicates.h"
#include "store.h"
#include "surroundings.h"

class QPushButton;
class QTimer;

namespace otklik::ui {

class Label;
class PersonEditor;

/// A calm line in the editor of a new person: «Looks like Anna Petrova, born 12.03.1980, +7916… [Open]», a moment after
/// name and birth date, a phone or an e-mail stand there. It never stands in the way of saving.
class DuplicatesWarning final : public QWidget
{
    Q_OBJECT
public:
    /// Belongs to the editor and watches it.
    DuplicatesWarning(const Surroundings &around, PersonEditor *editor);

Q_SIGNALS:
    void openPerson(otklik::PersonId person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void show(const QList<people::DuplicateHint> &hints);
    Surroundings m_around;
    PersonEditor *m_editor;
    Label *m_text;
    QPushButton *m_open;
    QTimer *m_wait;
    people::Person m_asked;
    PersonId m_found;
    store::JobPointer m_job;
};

} // namespace otklik::ui
