// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "databaseurl.h"

namespace otklik::access {

/// Where a desk connects to and as whom. Never a password: that is in the keychain or asked for each time.
struct Profile
{
    QString name;  ///< «City», unique
    QString hosts; ///< «db1.example.org,db2.example.org»
    QString port;  ///< empty: 5432; one, or one a host
    QString database;
    QString login;
    QString sslMode = QStringLiteral("verify-full");
    QString rootCertificate; ///< path; empty: libpq's ~/.postgresql/root.crt
    bool operator==(const Profile &) const = default;

    /// libpq keywords; with the password in memory only.
    [[nodiscard]] store::DatabaseUrl toDatabaseUrl(const QString &password) const;
    /// Under which name the secret store keeps the password: login, hosts, port and database, never a secret.
    [[nodiscard]] QString secretName() const;
    /// Errors (Invalid): profile.no_name, profile.no_host, profile.no_database, profile.no_login, profile.bad_port,
    /// profile.bad_sslmode (only disable, require, verify-ca and verify-full; disable only for this machine itself),
    /// profile.no_certificate (the file is not there).
    [[nodiscard]] Done check() const;
};

/// The profiles of this user: a JSON file, 0600, in the configuration folder. Made when first saved, replaced whole.
class Profiles
{
public:
    /// `profiles.json` in the user's configuration folder.
    [[nodiscard]] static QString standardPath();
    /// Empty where there is no file. Error profile.unreadable.
    [[nodiscard]] static Result<QList<Profile>> load(const QString &path = standardPath());
    /// Checks each first. Errors: those of Profile::check(), profile.same_name, profile.not_saved (the old file stays).
    [[nodiscard]] static Done save(const QList<Profile> &profiles, const QString &path = standardPath());
};

} // namespace otklik::access
