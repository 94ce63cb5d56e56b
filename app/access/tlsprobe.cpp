// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsprobe.h"

#include <QDir>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace otklik::access {

static constexpr int patience = 5000; // milliseconds a step
static const QByteArray sslRequest = QByteArrayLiteral("\x00\x00\x00\x08\x04\xd2\x16\x2f");

/// One trouble of several, that first which everything else may come from.
static TlsTrouble worst(const QList<QSslError> &errors, bool checkName)
{
    const auto any = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    if (any({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
             QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
             QSslError::CertificateSignatureFailed, QSslError::InvalidCaCertificate,
             QSslError::AuthorityIssuerSerialNumberMismatch, QSslError::SubjectIssuerMismatch}))
        return TlsTrouble::OtherAuthority;
    if (any({QSslError::CertificateExpired}))
        return TlsTrouble::Expired;
    if (any({QSslError::CertificateNotYetValid}))
        return TlsTrouble::NotYetValid;
    const bool otherName = any({QSslError::HostNameMismatch});
    if (otherName && checkName)
        return TlsTrouble::OtherName;
    const qsizetype overlooked = otherName ? 1 : 0;
    return errors.size() > overlooked ? TlsTrouble::Failed : TlsTrouble::None;
}

TlsTrouble probeTls(const TlsPlace &place)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(place.checkAuthority ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    if (place.checkAuthority) {
        const QString path =
            place.authority.isEmpty() ? QDir::homePath() + u"/.postgresql/root.crt"_s : place.authority;
        const auto roots = QSslCertificate::fromPath(path, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (roots.isEmpty())
            return TlsTrouble::NoAuthority;
        configuration.setCaCertificates(roots);
    }
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    socket.setPeerVerifyName(place.host);
    socket.connectToHost(place.address.isEmpty() ? place.host : place.address, quint16(place.port));
    if (!socket.waitForConnected(patience))
        return TlsTrouble::NoServer;
    socket.write(sslRequest);
    char answer = 0;
    if (!socket.waitForReadyRead(patience) || !socket.getChar(&answer))
        return TlsTrouble::NoServer;
    if (answer != 'S')
        return TlsTrouble::NotOffered;
    socket.startClientEncryption();
    if (socket.waitForEncrypted(patience))
        return TlsTrouble::None;
    const auto errors = socket.sslHandshakeErrors();
    return errors.isEmpty() ? TlsTrouble::Failed : worst(errors, place.checkName);
}

} // namespace otklik::access
