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
        /// Empty where nothing is kept; an error where there is no keychain, with a sentence that is shown.
        std::function<void(const QString &name, std::function<void(const Result<QString> &password)> answer)> read;
        /// An empty password: what is kept goes.
        std::function<void(const QString &name, const QString &password, std::function<void(const Done &)> answer)>
            write;
    };
    /// \a path: the file of profiles.
    ConnectPanel(Secrets secrets, QString path = access::Profiles::standardPath(), QWidget *parent = nullptr);
    ~ConnectPanel() override;

    [[nodiscard]] access::Profile profile() const; ///< as typed
    /// Why the last try failed; what was typed stays.
    void complain(const QString &sentence);
    /// The keys go to the password, which most often was what was wrong; the next key replaces it.
    void askPasswordAgain();
    /// The password was right: it is kept in the keychain, or goes from there, as the person chose; here it is
    /// forgotten. \a failed gets a sentence where that could not be done, maybe after this object has gone.
    void signedIn(const std::function<void(const QString &)> &failed);

Q_SIGNALS:
    /// Sign in there. The profile has been saved.
    void connectTo(const otklik::store::DatabaseUrl &url, const QString &profileName);

private:
    void choose(int index);
    void check();
    void go();
    void showFindings(const QList<access::Finding> &findings);
    void setBusy(bool busy);
    /// Asks the keychain for the password of a known profile, and finds out whether there is one at all.
    void askKeychain(const QString &secretName);
    void keychainAnswered(const Result<QString> &password);
    std::unique_ptr<Ui::ConnectPanel> m_ui;
    Secrets m_secrets;
    QString m_path;
    QList<access::Profile> m_profiles;
    QString m_asked;     ///< the name that the keychain was asked for last
    QString m_tried;     ///< the password that is being tried
    QString m_triedAs;   ///< and under which name it would be kept
    bool m_kept = false; ///< the keychain has a password under that name
};

} // namespace otklik::ui
