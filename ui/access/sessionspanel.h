// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sessionlistmodel.h"

class QPushButton;

namespace otklik::ui {

class TableView;

/// Where somebody is signed in now, and a button that signs out at the desk that is selected; the desk that one sits at
/// has a command of its own for that. Changes nothing itself.
class SessionsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SessionsPanel(QWidget *parent = nullptr);
    /// What was selected stays selected.
    void setSessions(const QList<access::OpenSession> &sessions);
    /// One column of two lines.
    void setNarrow();
    /// Only to look at.
    void setMayEnd(bool may);
    [[nodiscard]] TableView *table() const { return m_table; }

Q_SIGNALS:
    /// Sign out there. \a computer: its name.
    void end(qint64 session, const QString &computer);

private:
    [[nodiscard]] const access::OpenSession *chosen() const;
    void ask();
    void follow();
    void fit();
    bool m_mayEnd = true;
    views::SessionListModel m_sessions;
    TableView *m_table;
    QPushButton *m_end;
};

} // namespace otklik::ui
