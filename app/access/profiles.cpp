// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles.h"

#include "libpqoptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

bool isThisMachine(const QString &host)
{
    return host.startsWith(u'/') || host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QStringList listOf(const QString &text)
{
    QStringList list;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts))
        list << one.trimmed();
    return list;
}

tl::unexpected<Error> invalid(const QString &code, const QString &sentence)
{
    return fail(Failure::Invalid, code, sentence);
}

tl::unexpected<Error> notSaved(const QString &path)
{
    return fail(Failure::Internal, u"profile.not_saved"_s,
                Words::tr("The connections could not be stored in %1. The ones from before are kept. Look whether the "
                          "folder may be written to and the disk has room.")
                    .arg(QDir::toNativeSeparators(path)));
}

} // namespace

store::DatabaseUrl Profile::toDatabaseUrl(const QString &password) const
{
    QStringList parts;
    const auto add = [&parts](const QString &keyword, const QString &value) {
        if (!value.isEmpty())
            parts << store::libpqOption(keyword, value);
    };
    const QStringList all = listOf(hosts);
    add(u"host"_s, all.join(u','));
    add(u"port"_s, listOf(port).join(u','));
    add(u"dbname"_s, database);
    add(u"user"_s, login);
    add(u"password"_s, password);
    add(u"sslmode"_s, sslMode);
    add(u"sslrootcert"_s, rootCertificate);
    if (sslMode != "disable"_L1)
        add(u"ssl_min_protocol_version"_s, u"TLSv1.2"_s);
    if (all.size() > 1)
        add(u"target_session_attrs"_s, u"read-write"_s);
    add(u"application_name"_s, u"otklik"_s);
    store::DatabaseUrl url;
    url.engine = store::Engine::PostgreSql;
    url.libpq = parts.join(u' ');
    return url;
}

QString Profile::secretName() const
{
    return u"%1@%2:%3/%4"_s.arg(login, listOf(hosts).join(u','), port.isEmpty() ? u"5432"_s : port, database);
}

Done Profile::check() const
{
    static const QStringList modes{u"disable"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    if (name.trimmed().isEmpty())
        return invalid(u"profile.no_name"_s, Words::tr("Give the connection a name, for example «City»."));
    const QStringList all = listOf(hosts);
    if (all.isEmpty())
        return invalid(u"profile.no_host"_s, Words::tr("Say on which server the database is: db.example.org."));
    if (database.trimmed().isEmpty())
        return invalid(u"profile.no_database"_s, Words::tr("Say what the database is called."));
    if (login.trimmed().isEmpty())
        return invalid(u"profile.no_login"_s, Words::tr("Say which login you were given."));
    const QStringList ports = listOf(port);
    const bool portsFit = std::all_of(ports.cbegin(), ports.cend(), [](const QString &one) {
        bool understood = false;
        const int number = one.toInt(&understood);
        return understood && number > 0 && number < 65536;
    });
    if (!portsFit || (ports.size() > 1 && ports.size() != all.size()))
        return invalid(u"profile.bad_port"_s,
                       Words::tr("A port is a number from 1 to 65535: one for all servers, or one for each."));
    const bool local = std::all_of(all.cbegin(), all.cend(), isThisMachine);
    if (!modes.contains(sslMode) || (sslMode == "disable"_L1 && !local))
        return invalid(u"profile.bad_sslmode"_s,
                       Words::tr("Over the network the connection has to be encrypted; verify-full also checks whose "
                                 "server it is."));
    if (!rootCertificate.isEmpty() && rootCertificate != "system"_L1 && !QFileInfo(rootCertificate).isReadable())
        return invalid(u"profile.no_certificate"_s,
                       Words::tr("The root certificate %1 cannot be read.").arg(rootCertificate));
    return {};
}

QString Profiles::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/otklik/profiles.json"_s;
}

Result<QList<Profile>> Profiles::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<Profile>();
    const auto unreadable = [&path] {
        return fail(Failure::Invalid, u"profile.unreadable"_s,
                    Words::tr("The connections in %1 cannot be read. The file was left as it is; mend or remove it.")
                        .arg(QDir::toNativeSeparators(path)));
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(1 << 20), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isArray())
        return unreadable();
    QList<Profile> profiles;
    for (const QJsonValue &json : document.array()) {
        Profile profile;
        profile.name = json["name"_L1].toString();
        profile.hosts = json["hosts"_L1].toString();
        profile.port = json["port"_L1].toString();
        profile.database = json["database"_L1].toString();
        profile.login = json["login"_L1].toString();
        profile.sslMode = json["sslmode"_L1].toString(profile.sslMode);
        profile.rootCertificate = json["root_certificate"_L1].toString();
        profiles << profile;
    }
    return profiles;
}

Done Profiles::save(const QList<Profile> &profiles, const QString &path)
{
    QJsonArray array;
    QSet<QString> names;
    for (const Profile &profile : profiles) {
        OTKLIK_CHECK(profile.check());
        if (names.contains(profile.name.trimmed()))
            return invalid(u"profile.same_name"_s,
                           Words::tr("Two connections are called «%1». Give one another name.").arg(profile.name));
        names.insert(profile.name.trimmed());
        array.append(QJsonObject{{"name"_L1, profile.name},
                                 {"hosts"_L1, profile.hosts},
                                 {"port"_L1, profile.port},
                                 {"database"_L1, profile.database},
                                 {"login"_L1, profile.login},
                                 {"sslmode"_L1, profile.sslMode},
                                 {"root_certificate"_L1, profile.rootCertificate}});
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return notSaved(path);
    // A temporary file is made 0600 and takes the place of the old one whole, so nobody else reads it, not for a
    // moment.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return notSaved(path);
    const QByteArray bytes = QJsonDocument(array).toJson();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return notSaved(path);
    return {};
}

} // namespace otklik::access
