// SPDX-License-Identifier: GPL-3.0-or-later
#include "infobiplookupchannel.h"

#include "translate.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;
using namespace messaging;

InfobipLookupChannel::InfobipLookupChannel(infobip::Account account, std::shared_ptr<HttpTransport> transport,
                                           QObject *parent)
    : Channel(parent), m_lookup(std::move(account), std::move(transport))
{
}

ChannelCapabilities InfobipLookupChannel::capabilities() const
{
    return {.largestBatch = 1, .largestLookup = infobip::largestLookup, .canFindLookups = true};
}

QFuture<SubmitReply> InfobipLookupChannel::submit(const OutgoingBatch &, int)
{
    SubmitReply reply;
    reply.outcome = SubmitOutcome::Refused;
    reply.code = u"gateway.cannot_send"_s;
    reply.sentence = translate("Channels", "This account looks numbers up and sends nothing. Choose another gateway.");
    return QtFuture::makeReadyFuture(reply);
}

QFuture<Result<PulledReports>> InfobipLookupChannel::pullReports(int)
{
    return QtFuture::makeReadyFuture(Result<PulledReports>(PulledReports()));
}

QList<MessageFact> InfobipLookupChannel::interpretReports(const QByteArray &, int *unreadable) const
{
    if (unreadable)
        *unreadable = 0;
    return {};
}

QFuture<ReconcileReply> InfobipLookupChannel::reconcile(const QString &, const QStringList &)
{
    return QtFuture::makeReadyFuture(ReconcileReply());
}

QFuture<Result<QString>> InfobipLookupChannel::test()
{
    return m_lookup.test();
}

QFuture<LookupReply> InfobipLookupChannel::lookUp(const QStringList &numbers, int timeoutMilliseconds)
{
    return m_lookup.lookUp(numbers, timeoutMilliseconds);
}

QFuture<LookupReply> InfobipLookupChannel::findLookups(const QStringList &numbers, const QDateTime &since,
                                                       const QDateTime &until)
{
    return m_lookup.find(numbers, since, until);
}

} // namespace otklik::channels
