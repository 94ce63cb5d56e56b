// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opensessions.h"
#include "page.h"
#include "signinlistmodel.h"

class QScrollArea;

namespace otklik::ui {

class FactorForm;
class PasswordForm;
class SessionsPanel;
class TableView;

/// What a page about one's own login needs of the program around it.
struct AccountDoors
{
    std::function<void()> signOut;
    /// Whether this is the password of now: answers with what is wrong, or with nothing, on the GUI thread.
    std::function<void(const QString &password, std::function<void(QString)> answer)> checkPassword;
    /// For the connections that are opened from now on.
    std::function<void(const QString &password)> passwordChanged;
    /// The login has an authenticator now: fresh codes come from it.
    std::function<void()> factorChanged;
};

/// «My account»: who sits at the desk, what they may do and whose people they see, how they sign in, where they are
/// signed in now and where they were in the last 30 days. On PostgreSQL alone.
class AccountPage final : public Page
{
    Q_OBJECT
public:
    AccountPage(const Surroundings &around, AccountDoors doors, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("My account"); }
    void refresh() override;
    void shown() override;
    [[nodiscard]] bool mayBeRemade() const override;

private:
    struct Loaded
    {
        access::AccessState me;
        QList<access::SignInLine> signIns;
        QList<access::OpenSession> sessions;
    };
    [[nodiscard]] static Result<Loaded> load(store::Database &database);
    QWidget *makeSelf();
    QWidget *makeSignIns();
    void arrived(const Loaded &loaded);
    void newFactor();
    void confirmFactor(const QString &code);
    void endOthers();
    void endOne(qint64 session, const QString &computer);
    void bringIntoSight(QWidget *form);
    void changePassword(const QString &before, const QString &password);
    void say(const QString &happened, const QString &kept = {});
    AccountDoors m_doors;
    views::SignInListModel m_lines;
    bool m_fitted = false;
    Label *m_name;
    Label *m_login;
    Label *m_roles;
    Label *m_sites;
    Label *m_factor;
    Label *m_odd;
    QPushButton *m_newFactor;
    QPushButton *m_changePassword;
    FactorForm *m_factorForm;
    PasswordForm *m_passwordForm;
    SessionsPanel *m_sessions;
    TableView *m_table;
    QScrollArea *m_scroll = nullptr;
};

} // namespace otklik::ui
