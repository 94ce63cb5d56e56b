// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include "infobipwire.h"
#include "translate.h"

namespace otklik::channels::infobip {

using namespace Qt::Literals::StringLiterals;
using messaging::MessageState;
using messaging::OutgoingBatch;
using messaging::SubmitOutcome;
using messaging::SubmitReply;

namespace {

SubmitReply unknown(const QString &code, const QString &sentence)
{
    SubmitReply reply;
    reply.outcome = SubmitOutcome::Unknown;
    reply.code = code;
    reply.sentence = sentence;
    return reply;
}

SubmitReply fromProblem(const HttpReply &http)
{
    SubmitReply reply;
    reply.code = http.problemCode;
    switch (http.problem) {
    case HttpProblem::BeforeWrite:
        reply.outcome = SubmitOutcome::NotAccepted;
        reply.sentence =
            http.problemCode == "net:dns"_L1
                ? translate("Channels", "The gateway's name is not known on this network. Nothing was sent; "
                                        "the messages wait and are tried again.")
                : translate("Channels",
                            "The gateway cannot be reached. Nothing was sent; the messages wait and are tried again.");
        break;
    case HttpProblem::Handshake:
        reply.outcome = SubmitOutcome::NotAccepted;
        reply.sentence = translate("Channels", "No secure connection to the gateway came about. Nothing was "
                                               "sent; the messages wait and are tried again.");
        break;
    case HttpProblem::Certificate:
        reply.outcome = SubmitOutcome::AccountStopped;
        reply.sentence = translate(
            "Channels", "The gateway's certificate is not trusted. Nothing was sent and the account is stopped: check "
                        "the address and this machine's clock, then start it again.");
        break;
    case HttpProblem::TooLarge:
        reply.sentence =
            translate("Channels", "The gateway's answer was larger than 1 MiB and was not read. What became "
                                  "of the messages is asked before anything is sent again.");
        break;
    case HttpProblem::AfterWrite:
    case HttpProblem::None:
        reply.sentence =
            translate("Channels", "The connection to the gateway was lost before its answer was whole. What "
                                  "became of the messages is asked before anything is sent again.");
        break;
    }
    return reply;
}

/// The gateway's own words after ours, where it gave any.
QString withWords(const QString &sentence, const QByteArray &body)
{
    const Problem problem = readProblem(body);
    QStringList words;
    if (!problem.code.isEmpty())
        words.append(problem.code);
    if (!problem.description.isEmpty())
        words.append(problem.description);
    words += problem.violations.first(std::min<qsizetype>(problem.violations.size(), 3));
    return words.isEmpty() ? sentence
                           : translate("Channels", "%1 (The gateway says: %2)").arg(sentence, words.join("; "_L1));
}

SubmitReply fromStatus(const HttpReply &http)
{
    SubmitReply reply;
    reply.code = u"http:%1"_s.arg(http.status);
    const bool saysWhen = !http.header("Retry-After").isEmpty();
    switch (http.status) {
    case 429:
    case 503:
        reply.throttled = true;
        reply.retryAfterSeconds = retryAfterSeconds(http);
        // A 503 without Retry-After may come from a proxy in front of a gateway that did take the messages (§1.3).
        if (http.status == 429 || saysWhen) {
            reply.outcome = SubmitOutcome::NotAccepted;
            reply.sentence = withWords(
                translate("Channels",
                          "The gateway asks to wait. Nothing was sent; the messages are tried again more slowly."),
                http.body);
            return reply;
        }
        break;
    case 401:
    case 403:
        reply.outcome = SubmitOutcome::AccountStopped;
        reply.sentence = withWords(
            translate("Channels", "The gateway does not accept the key, or the key lacks a right. Nothing was "
                                  "sent and the account is stopped: check the key, then start it again."),
            http.body);
        return reply;
    case 408:
        break;
    default:
        if (http.status >= 300 && http.status < 400) {
            // Never followed: the key and the messages would go to whoever answers there.
            reply.outcome = SubmitOutcome::AccountStopped;
            reply.sentence = translate("Channels", "The gateway points to another address. Nothing was sent and the "
                                                   "account is stopped: check the address, then start it again.");
            return reply;
        }
        if (http.status >= 400 && http.status < 500) {
            reply.outcome = SubmitOutcome::Refused;
            reply.sentence =
                withWords(translate("Channels", "The gateway refused the request. Nothing was sent, and the "
                                                "same messages would be refused again."),
                          http.body);
            return reply;
        }
    }
    reply.outcome = SubmitOutcome::Unknown;
    reply.sentence =
        withWords(translate("Channels", "The gateway failed while it had the messages. What became of them "
                                        "is asked before anything is sent again."),
                  http.body);
    return reply;
}

/// Refusals that the account is to blame for, not the message (§2.10).
bool blamesTheAccount(const QString &code)
{
    static const QSet<QString> codes{u"infobip:5/11"_s, u"infobip:5/12"_s, u"infobip:5/13"_s,
                                     u"infobip:5/17"_s, u"infobip:5/18"_s, u"infobip:5/19"_s};
    return codes.contains(code);
}

} // namespace

SubmitReply readSendReply(const HttpReply &http, const OutgoingBatch &batch, ItemReader read)
{
    const bool isSuccess = http.status >= 200 && http.status < 300;
    // A status other than success says enough, even when its body was cut.
    if (http.status == 0 || (isSuccess && http.problem != HttpProblem::None))
        return fromProblem(http);
    if (!isSuccess)
        return fromStatus(http);

    const QJsonDocument answer = QJsonDocument::fromJson(http.body);
    if (!answer.object()[u"messages"_s].isArray())
        return unknown(u"answer.unreadable"_s,
                       translate("Channels", "The gateway's answer cannot be read. What became of the "
                                             "messages is asked before anything is sent again."));

    QSet<QString> open;
    for (const messaging::OutgoingMessage &message : batch.messages)
        open.insert(message.id);
    SubmitReply reply;
    reply.outcome = SubmitOutcome::Answered;
    const QJsonArray items = answer.object()[u"messages"_s].toArray();
    for (const QJsonValue &item : items) {
        auto fact = read(item.toObject());
        if (!fact || !open.remove(fact->messageId))
            continue;
        if (blamesTheAccount(fact->code)) {
            reply.code = fact->code;
            reply.sentence = translate("Channels", "The gateway refused messages because of the account: %1. Stop the "
                                                   "account, settle this with the gateway, and start it again.")
                                 .arg(fact->detail);
        }
        reply.facts.append(std::move(*fact));
    }
    if (reply.facts.isEmpty() && !batch.messages.isEmpty())
        return unknown(u"answer.other_messages"_s,
                       translate("Channels", "The gateway answered about other messages than those it was given. What "
                                             "became of ours is asked before anything is sent again."));
    return reply;
}

} // namespace otklik::channels::infobip
