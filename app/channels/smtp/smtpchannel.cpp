// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtpchannel.h"

#include "maildir.h"
#include "mailfacts.h"
#include "translate.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;
using namespace messaging;

namespace {

constexpr int largestBatch = 10; // a crash leaves no more of each batch in doubt, and a pause takes effect within one
constexpr int testTimeout = 15000;

} // namespace

SmtpChannel::SmtpChannel(smtp::Account account, QObject *parent)
    : Channel(parent), m_account(std::move(account)),
      m_workers(std::make_shared<smtp::Workers>(m_account.connections,
                                                [mine = m_account](std::shared_ptr<StopSign> stop) {
                                                    return std::make_unique<smtp::Session>(mine, std::move(stop));
                                                })),
      m_reader(std::make_unique<WorkThreads<Reader>>(
          1, [](const std::shared_ptr<StopSign> &) { return std::make_unique<Reader>(); }))
{
}

SmtpChannel::~SmtpChannel() = default;

ChannelCapabilities SmtpChannel::capabilities() const
{
    return {.canReconcile = false,
            .pullsReports = !m_account.maildir.isEmpty(),
            .largestBatch = largestBatch,
            .sendsReports = !m_account.unsubscribeUrl.isEmpty()}; // /u/TOKEN, by the listener
}

QFuture<SubmitReply> SmtpChannel::submit(const OutgoingBatch &batch, int timeoutMilliseconds)
{
    const auto password = smtp::readPassword(m_account);
    if (!password) {
        SubmitReply reply;
        reply.outcome = SubmitOutcome::AccountStopped;
        reply.code = password.error().code;
        reply.sentence = password.error().sentence;
        return QtFuture::makeReadyFuture(reply);
    }
    return std::make_shared<smtp::Submission>(m_account, *password, m_workers, batch, timeoutMilliseconds)->start();
}

QFuture<Result<PulledReports>> SmtpChannel::pullReports(int limit)
{
    if (m_account.maildir.isEmpty())
        return QtFuture::makeReadyFuture(Result<PulledReports>(PulledReports()));
    auto promise = std::make_shared<QPromise<Result<PulledReports>>>();
    promise->start();
    m_reader->run([promise, folder = m_account.maildir, limit](Reader &) -> std::function<void()> {
        auto page = std::make_shared<Result<PulledReports>>(maildir::read(folder, limit));
        return [promise, page] {
            promise->addResult(std::move(*page));
            promise->finish();
        };
    });
    return promise->future();
}

void SmtpChannel::putAway(const QStringList &handles)
{
    m_reader->run([folder = m_account.maildir, handles](Reader &) -> std::function<void()> {
        maildir::putAway(folder, handles);
        return [] {};
    });
}

QList<MessageFact> SmtpChannel::interpretReports(const QByteArray &raw, int *unreadable) const
{
    const QByteArray key = smtp::addressKey(m_account);
    QList<MessageFact> facts;
    int unread = 0;
    for (const QByteArray &line : raw.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto stored = maildir::readLine(line);
        bool isOurs = false;
        if (stored) {
            if (auto fact = smtp::factOf(key, readMailReport(stored->mail), stored->came, &isOurs))
                facts.append(std::move(*fact));
        }
        unread += isOurs ? 0 : 1;
    }
    if (unreadable)
        *unreadable = unread;
    return facts;
}

QFuture<ReconcileReply> SmtpChannel::reconcile(const QString &, const QStringList &)
{
    return QtFuture::makeReadyFuture(ReconcileReply());
}

QFuture<Result<QString>> SmtpChannel::test()
{
    const auto password = smtp::readPassword(m_account);
    if (!password)
        return QtFuture::makeReadyFuture(Result<QString>(fail(password.error())));
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    m_workers->run([promise, key = *password,
                    folder = m_account.maildir](smtp::Session &session) -> smtp::Workers::Then {
        const smtp::Answer answer = session.greet(key, testTimeout);
        Result<QString> found = folder.isEmpty()
                                    ? translate("Channels", "The mail server answers and lets this account in. Nothing "
                                                            "was sent. No mailbox of bounces is named (--bounces), so "
                                                            "nobody will know which addresses are dead.")
                                    : translate("Channels", "The mail server answers and lets this account in, and "
                                                            "the bounces can be read. Nothing was sent.");
        if (answer.kind != smtp::Answer::Taken)
            found = fail(answer.kind == smtp::Answer::Stopped ? Failure::Forbidden : Failure::Unreachable, answer.code,
                         answer.sentence);
        else if (!folder.isEmpty())
            if (const Done box = maildir::check(folder); !box)
                found = fail(box.error());
        return [promise, found] {
            promise->addResult(found);
            promise->finish();
        };
    });
    return promise->future();
}

} // namespace otklik::channels
