// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "opensessions.h"
#include "operators.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace otklik::ui {

class Label;
class SessionsPanel;

/// One login: roles with a plain example of what each can see, sites, warnings about what is dangerous together,
/// where they are signed in now, sign-ins. Edits and answers by signals; changes nothing itself.
class OperatorPanel final : public QWidget
{
    Q_OBJECT
public:
    /// \a editable: an administrator looks at it.
    explicit OperatorPanel(bool editable, QWidget *parent = nullptr);
    void setOperator(const access::OperatorLine &line, const QList<access::Site> &sites, bool self);
    void setSessions(const QList<access::OpenSession> &sessions);
    void setSignIns(const QList<access::SignInLine> &lines);
    /// Something is ticked that is not saved.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QStringList roles() const;
    [[nodiscard]] bool city() const;
    [[nodiscard]] QStringList siteCodes() const;

Q_SIGNALS:
    void saveRoles();
    void saveSites();
    void disable();
    void enable();
    void askUnlock();
    void confirmUnlock();
    /// Sign out there. \a computer: its name.
    void endSession(qint64 session, const QString &computer);

private:
    void warn();
    QCheckBox *addBox(QVBoxLayout *column, const QString &name, const QString &text, const QString &about);
    bool m_editable;
    access::OperatorLine m_line;
    Label *m_name;
    Label *m_state;
    QVBoxLayout *m_rolesColumn;
    QVBoxLayout *m_sitesColumn;
    QList<QPair<QString, QCheckBox *>> m_roles;
    QList<QPair<QString, QCheckBox *>> m_sites;
    QCheckBox *m_city = nullptr;
    Label *m_warnings;
    SessionsPanel *m_sessions;
    Label *m_nowhere; ///< instead of an empty table
    Label *m_signIns;
    QPushButton *m_saveRoles;
    QPushButton *m_saveSites;
    QPushButton *m_disable;
    QPushButton *m_enable;
    QPushButton *m_unlock;
    QPushButton *m_confirm;
};

} // namespace otklik::ui
