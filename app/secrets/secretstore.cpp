// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstore.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPromise>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

namespace otklik::secrets {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

tl::unexpected<Error> noKeychain()
{
    return fail(Failure::Unreachable, u"secret.no_keychain"_s,
                Words::tr("The keychain of this computer does not answer, so nothing is kept and the password is asked "
                          "for each time."));
}

tl::unexpected<Error> refused()
{
    return fail(Failure::Forbidden, u"secret.refused"_s,
                Words::tr("The keychain of this computer refused, so nothing is kept and the password is asked for "
                          "each time."));
}

Done outcome(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return {};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return refused();
    default:
        return noKeychain();
    }
}

/// Starts a job that deletes itself; the answer comes from it, or from the timer when the keychain keeps silent.
template <class R, class Read>
QFuture<R> started(QKeychain::Job *job, int timeout, Read &&read)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    auto answered = std::make_shared<bool>(false);
    const auto answer = [promise, answered](R result) {
        if (std::exchange(*answered, true))
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, read](QKeychain::Job *done) {
        const Done known = outcome(done->error());
        answer(known ? read(done) : R(fail(known.error())));
    });
    QTimer::singleShot(timeout, QCoreApplication::instance(), [answer] { answer(R(noKeychain())); });
    job->start();
    return promise->future();
}

} // namespace

SecretStore::SecretStore(QString service, int timeoutMilliseconds)
    : m_service(std::move(service)), m_timeout(timeoutMilliseconds)
{
}

QFuture<Result<QString>> SecretStore::read(const QString &name) const
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    return started<Result<QString>>(job, m_timeout, [](QKeychain::Job *done) {
        return Result<QString>(static_cast<QKeychain::ReadPasswordJob *>(done)->textData());
    });
}

QFuture<Done> SecretStore::write(const QString &name, const QString &secret) const
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setTextData(secret);
    return started<Done>(job, m_timeout, [](QKeychain::Job *) { return Done(); });
}

QFuture<Done> SecretStore::remove(const QString &name) const
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    return started<Done>(job, m_timeout, [](QKeychain::Job *) { return Done(); });
}

} // namespace otklik::secrets
