// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtpchannel.h"

#include <QLoggingCategory>

#include "maildir.h"
#include "mailfacts.h"
#include "translate.h"

Q_LOGGING_CATEGORY(lcMail, "otklik.channels.mail")

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
      m_reader(std::make_unique<WorkThreads<ImapBox>>(1, [mine = m_account](std::shared_ptr<StopSign> stop) {
          return std::make_unique<ImapBox>(mine.imap, std::move(stop));
      }))
{
}

SmtpChannel::~SmtpChannel() = default;

ChannelCapabilities SmtpChannel::capabilities() const
{
    return {.canReconcile = false,
            .pullsReports = m_account.readsBounces(),
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
    if (!m_account.readsBounces())
        return QtFuture::makeReadyFuture(Result<PulledReports>(PulledReports()));
    auto promise = std::make_shared<QPromise<Result<PulledReports>>>();
    promise->start();
    m_reader->run([promise, mine = m_account, limit](ImapBox &imap) -> std::function<void()> {
        auto page = std::make_shared<Result<PulledReports>>(
            mine.imap.isNamed() ? imap.read(smtp::readBoxPassword(mine), limit) : maildir::read(mine.maildir, limit));
        return [promise, page] {
            promise->addResult(std::move(*page));
            promise->finish();
        };
    });
    return promise->future();
}

void SmtpChannel::putAway(const QStringList &handles)
{
    m_reader->run([mine = m_account, handles](ImapBox &imap) -> std::function<void()> {
        if (!mine.imap.isNamed())
            maildir::putAway(mine.maildir, handles);
        else if (const Done done = imap.putAway(smtp::readBoxPassword(mine), handles); !done)
            qCInfo(lcMail, "mails that are stored could not be marked (%s); they are read once more",
                   qPrintable(done.error().code));
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
    const auto finish = [promise](const Result<QString> &found) {
        promise->addResult(found);
        promise->finish();
    };
    m_workers->run([this, finish, key = *password](smtp::Session &session) -> smtp::Workers::Then {
        const smtp::Answer answer = session.greet(key, testTimeout);
        return [this, finish, answer] {
            if (answer.kind != smtp::Answer::Taken)
                return finish(fail(answer.kind == smtp::Answer::Stopped ? Failure::Forbidden : Failure::Unreachable,
                                   answer.code, answer.sentence));
            if (!m_account.readsBounces())
                return finish(translate("Channels", "The mail server answers and lets this account in. Nothing "
                                                    "was sent. No mailbox of bounces is named (--bounces), so "
                                                    "nobody will know which addresses are dead."));
            m_reader->run([finish, mine = m_account](ImapBox &imap) -> std::function<void()> {
                const Done box = checkBox(mine, imap);
                return [finish, box] {
                    finish(box ? Result<QString>(translate("Channels", "The mail server answers and lets this account "
                                                                       "in, and the bounces can be read. Nothing was "
                                                                       "sent."))
                               : fail(box.error()));
                };
            });
        };
    });
    return promise->future();
}

Done SmtpChannel::checkBox(const smtp::Account &account, ImapBox &imap)
{
    return account.imap.isNamed() ? imap.check(smtp::readBoxPassword(account)) : maildir::check(account.maildir);
}

} // namespace otklik::channels
