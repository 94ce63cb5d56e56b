// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <memory>

#include "connectioncheck.h"
#include "profiles.h"

class QVBoxLayout;
namespace Ui {
class ConnectPanel;
}

namespace otklik::ui {

/// Where to the desk connects and as whom: chosen from this user's profiles, or typed once. The check says in sentences
/// what is wrong. The password is never part of a profile; the keychain may keep it.
class ConnectPanel final : public QWidget
{
    Q_OBJECT
public:
    /// The keychain, handed in; both may be empty, then the password is typed each time.
    struct Secrets
    {
        std::function<void(const QString &name, std::function<void(QString password)> answer)> read;
        std::function<void(const QString &name, const QString &password)> write;
    };
    /// \a path: the file of profiles.
    ConnectPanel(Secrets secrets, QString path = access::Profiles::standardPath(), QWidget *parent = nullptr);
    ~ConnectPanel() override;

    [[nodiscard]] access::Profile profile() const; ///< as typed
    /// Why the last try failed; what was typed stays.
    void complain(const QString &sentence);

Q_SIGNALS:
    /// Sign in there. The profile has been saved.
    void connectTo(const otklik::store::DatabaseUrl &url, const QString &profileName);

private:
    void choose(int index);
    void check();
    void go();
    void showFindings(const QList<access::Finding> &findings);
    void setBusy(bool busy);
    std::unique_ptr<Ui::ConnectPanel> m_ui;
    Secrets m_secrets;
    QString m_path;
    QList<access::Profile> m_profiles;
};

} // namespace otklik::ui
