// SPDX-License-Identifier: GPL-3.0-or-later
#include "infobiplookup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QSet>

#include "infobipwire.h"
#include "redaction.h"
#include "translate.h"

namespace otklik::channels::infobip {

using namespace Qt::Literals::StringLiterals;
using messaging::LookupReply;
using messaging::NumberState;
using messaging::NumberVerdict;
using messaging::SubmitOutcome;

namespace {

constexpr qint64 largestAnswer = 4LL * 1024 * 1024; // a thousand numbers with three networks each: about 900 kB
constexpr int logPage = 1000;                       // §1.5
constexpr int logPages = 100;                       // a log may be asked 120 times a minute
constexpr int notPaidFor = 12;                      // 5/12: the account has no money, or not this service

int idOf(const QJsonObject &object)
{
    return numberOf(object[u"id"_s]);
}

NumberState stateOf(int group, int statusId, const QJsonObject &error)
{
    if (group == Delivered)
        return NumberState::Reachable;
    if (group == Rejected) // by id within the group: ids repeat between product families (§0.4)
        return statusId == 52 || statusId == 8 ? NumberState::Invalid : NumberState::Unknown;
    if (group != Undeliverable)
        return NumberState::Unknown;
    if (error[u"permanent"_s].toBool())
        return NumberState::Dead;
    // Not reached, and nothing says why: no ground to call anybody away, let alone dead.
    return idOf(error) > 0 ? NumberState::Away : NumberState::Unknown;
}

QString digitsOf(const QString &number)
{
    return number.startsWith(u'+') ? number.mid(1) : number;
}

QString keyRefused()
{
    return translate("Channels", "The gateway does not accept the key, or the key lacks a right. Nothing was looked up "
                                 "and the account is stopped: check the key, then start it again.");
}

/// The outcome of whatever was not a whole 200, in the words of a look-up. The classes are those of a send.
LookupReply failed(const HttpReply &http)
{
    const messaging::SubmitReply said = readSendReply(http, {});
    LookupReply reply;
    reply.outcome = said.outcome == SubmitOutcome::Answered ? SubmitOutcome::Unknown : said.outcome;
    reply.code = said.code;
    reply.throttled = said.throttled;
    reply.retryAfterSeconds = said.retryAfterSeconds;
    switch (reply.outcome) {
    case SubmitOutcome::NotAccepted:
        reply.sentence = reply.throttled
                             ? translate("Channels", "The gateway asks to wait. Nothing was looked up and nothing is "
                                                     "paid; the numbers are asked again more slowly.")
                             : translate("Channels", "The gateway cannot be reached. Nothing was looked up and nothing "
                                                     "is paid; the numbers wait and are asked again.");
        break;
    case SubmitOutcome::AccountStopped:
        reply.sentence =
            http.problem == HttpProblem::Certificate
                ? translate("Channels", "The gateway's certificate is not trusted. Nothing was looked up and the "
                                        "account is stopped: check the address and this machine's clock, then start "
                                        "it again.")
                : keyRefused();
        break;
    case SubmitOutcome::Refused:
        reply.sentence = translate("Channels", "The gateway refused the look-up. Nothing was looked up and nothing is "
                                               "paid, and the same question would be refused again.");
        break;
    default:
        reply.sentence = translate("Channels", "The gateway's answer was lost or cannot be read. Its log is asked "
                                               "before anything is paid again.");
    }
    const Problem problem = readProblem(http.body);
    QStringList words;
    if (!problem.code.isEmpty())
        words.append(problem.code);
    if (!problem.description.isEmpty())
        words.append(problem.description);
    if (!words.isEmpty())
        reply.sentence = translate("Channels", "%1 (The gateway says: %2)").arg(reply.sentence, words.join("; "_L1));
    return reply;
}

QJsonArray itemsOf(const HttpReply &http)
{
    return QJsonDocument::fromJson(http.body).object()[u"results"_s].toArray();
}

/// Whether every item says that this account may not look up now; the next request would say the same.
bool isNothingPaidFor(const HttpReply &http)
{
    const QJsonArray items = itemsOf(http);
    return !items.isEmpty() && std::all_of(items.begin(), items.end(), [](const QJsonValue &item) {
        const QJsonObject status = item[u"status"_s].toObject();
        return groupOf(status) == Rejected && idOf(status) == notPaidFor;
    });
}

LookupReply withoutService(const HttpReply &http)
{
    const QJsonObject status = itemsOf(http).first()[u"status"_s].toObject();
    LookupReply reply;
    reply.outcome = SubmitOutcome::AccountStopped;
    reply.code = u"infobip:5/12"_s;
    reply.sentence = translate("Channels", "%1 (The gateway says: %2)")
                         .arg(keyRefused(), redacted(status[u"description"_s].toString(status[u"name"_s].toString())));
    return reply;
}

/// Whether an answer names any of these numbers, if only to say that it still waits.
bool namesAny(const HttpReply &http, const QStringList &numbers)
{
    const QJsonArray items = itemsOf(http);
    return std::any_of(items.begin(), items.end(), [&](const QJsonValue &item) {
        return numbers.contains(u'+' + digitsOf(item[u"to"_s].toString()));
    });
}

LookupReply withoutKey(const Error &error)
{
    LookupReply reply;
    reply.outcome = SubmitOutcome::AccountStopped;
    reply.code = error.code;
    reply.sentence = error.sentence;
    return reply;
}

/// Reads a log back from its end, page by page, until nothing is missing.
class LogWalk : public std::enable_shared_from_this<LogWalk>
{
public:
    LogWalk(Account account, const std::shared_ptr<HttpTransport> &transport, QStringList numbers,
            const QDateTime &since, const QDateTime &until)
        : m_account(std::move(account)), m_transport(transport), m_numbers(std::move(numbers)), m_since(since),
          m_until(until)
    {
        m_reply.outcome = SubmitOutcome::Answered;
    }

    QFuture<LookupReply> start()
    {
        m_promise.start();
        page();
        return m_promise.future();
    }

private:
    void page()
    {
        QUrlQuery query{{u"limit"_s, QString::number(logPage)}};
        const auto add = [&query](const QString &key, const QDateTime &at) { // a plus in a query would be a blank
            query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(formatDate(at))));
        };
        add(u"sentSince"_s, m_since);
        add(u"sentUntil"_s, m_until);
        auto request = m_account.request("GET", u"/number/1/logs"_s, query);
        if (!request)
            return finish(withoutKey(request.error()));
        const auto transport = m_transport.lock();
        if (!transport)
            return finish({});
        transport->send(*request, {30000, largestAnswer})
            .then(QtFuture::Launch::Sync, [self = shared_from_this()](const HttpReply &http) { self->read(http); })
            .onCanceled([self = shared_from_this()] { self->finish({}); });
    }

    void read(const HttpReply &http)
    {
        LookupReply part = readLookupReply(http, m_numbers);
        if (part.outcome != SubmitOutcome::Answered) {
            part.verdicts = m_reply.verdicts; // what earlier pages said stays said
            return finish(part);
        }
        for (const NumberVerdict &verdict : part.verdicts)
            m_numbers.removeAll(verdict.number);
        m_reply.verdicts += part.verdicts;
        const QJsonArray items = itemsOf(http);
        QDateTime oldest;
        for (const QJsonValue &item : items) {
            const QDateTime at = parseDate(item[u"sentAt"_s].toString());
            if (at.isValid() && (!oldest.isValid() || at < oldest))
                oldest = at;
        }
        if (m_numbers.isEmpty() || items.size() < logPage)
            return finish(m_reply);
        // Whether the end of a question belongs to it is not said anywhere: the rest of that millisecond is read again.
        const QDateTime next = oldest.addMSecs(1);
        const bool movesOn = oldest.isValid() && next < m_until;
        if (!movesOn || ++m_pages >= logPages) {
            // More stands in the log than could be read: what was not found may still have been looked up.
            m_reply.outcome = SubmitOutcome::Unknown;
            m_reply.code = u"log.too_long"_s;
            return finish(m_reply);
        }
        m_until = next;
        page();
    }

    void finish(const LookupReply &reply)
    {
        m_promise.addResult(reply);
        m_promise.finish();
    }

    Account m_account;
    std::weak_ptr<HttpTransport> m_transport; // which holds this while it waits for an answer
    QStringList m_numbers;
    QDateTime m_since;
    QDateTime m_until;
    LookupReply m_reply;
    int m_pages = 0;
    QPromise<LookupReply> m_promise;
};

} // namespace

QByteArray lookupBody(const QStringList &numbers)
{
    QJsonArray to;
    QSet<QString> seen;
    for (const QString &number : numbers) {
        const QString digits = digitsOf(number);
        if (seen.contains(digits))
            continue;
        seen.insert(digits);
        to.append(digits);
    }
    return QJsonDocument(QJsonObject{{u"to"_s, to}}).toJson(QJsonDocument::Compact);
}

std::optional<NumberVerdict> readVerdict(const QJsonObject &item)
{
    NumberVerdict verdict;
    const QString digits = digitsOf(item[u"to"_s].toString());
    const QJsonObject status = item[u"status"_s].toObject();
    const int group = groupOf(status);
    if (digits.isEmpty() || group == notSaid || group == Accepted || group == Pending)
        return std::nullopt;
    verdict.number = u'+' + digits;
    const QJsonObject error = item[u"error"_s].toObject();
    const int statusId = idOf(status);
    verdict.state = stateOf(group, statusId, error);
    const int said = group == Undeliverable && idOf(error) > 0 ? idOf(error) : statusId;
    verdict.code = u"infobip:%1/%2"_s.arg(group).arg(said == notSaid ? u"-"_s : QString::number(said));
    verdict.ported = item[u"ported"_s].toBool();
    verdict.roaming = item[u"roaming"_s].toBool();
    // Networks may be {} or missing.
    const QJsonObject original = item[u"originalNetwork"_s].toObject();
    const QJsonObject ported = item[u"portedNetwork"_s].toObject();
    const QString now = ported[u"networkName"_s].toString();
    verdict.originalNetwork = original[u"networkName"_s].toString().left(100);
    verdict.network = (verdict.ported && !now.isEmpty() ? now : verdict.originalNetwork).left(100);
    verdict.country = original[u"countryName"_s].toString().left(100);
    verdict.at = parseDate(item[u"doneAt"_s].toString());
    if (!verdict.at.isValid())
        verdict.at = parseDate(item[u"sentAt"_s].toString());
    const QJsonValue price = item[u"price"_s][u"pricePerLookup"_s];
    if (price.isDouble()) {
        verdict.price = price.toDouble();
        verdict.currency = item[u"price"_s][u"currency"_s].toString();
    }
    return verdict;
}

LookupReply readLookupReply(const HttpReply &http, const QStringList &numbers)
{
    const bool isWhole = http.problem == HttpProblem::None && http.status >= 200 && http.status < 300;
    if (!isWhole)
        return failed(http);
    const QJsonValue results = QJsonDocument::fromJson(http.body).object()[u"results"_s];
    LookupReply reply;
    if (!results.isArray()) {
        reply.code = u"answer.unreadable"_s;
        reply.sentence = translate("Channels", "The gateway's answer was lost or cannot be read. Its log is asked "
                                               "before anything is paid again.");
        return reply;
    }
    reply.outcome = SubmitOutcome::Answered;
    QSet<QString> open(numbers.begin(), numbers.end());
    const QJsonArray items = results.toArray();
    for (const QJsonValue &item : items) {
        auto verdict = readVerdict(item.toObject());
        if (verdict && open.remove(verdict->number))
            reply.verdicts.append(std::move(*verdict));
    }
    return reply;
}

NumberLookup::NumberLookup(Account account, std::shared_ptr<HttpTransport> transport)
    : m_account(std::move(account)), m_transport(std::move(transport))
{
}

QFuture<LookupReply> NumberLookup::lookUp(const QStringList &numbers, int timeoutMilliseconds) const
{
    if (numbers.isEmpty() || numbers.size() > largestLookup) {
        LookupReply reply;
        reply.outcome = SubmitOutcome::Refused;
        reply.code = u"lookup.bad_size"_s;
        reply.sentence = translate("Channels", "A look-up takes 1 to 1000 numbers. Nothing was looked up.");
        return QtFuture::makeReadyFuture(reply);
    }
    auto request = m_account.request("POST", u"/number/1/query"_s);
    if (!request)
        return QtFuture::makeReadyFuture(withoutKey(request.error()));
    request->body = lookupBody(numbers);
    return m_transport->send(*request, {timeoutMilliseconds, largestAnswer})
        .then(QtFuture::Launch::Sync, [numbers](const HttpReply &http) {
            LookupReply reply = readLookupReply(http, numbers);
            if (reply.outcome == SubmitOutcome::Answered && isNothingPaidFor(http))
                return withoutService(http);
            if (reply.outcome == SubmitOutcome::Answered && reply.verdicts.isEmpty() && !namesAny(http, numbers)) {
                reply.outcome = SubmitOutcome::Unknown;
                reply.code = u"answer.other_numbers"_s;
                reply.sentence = translate("Channels", "The gateway answered about other numbers than those it was "
                                                       "asked. Its log is asked before anything is paid again.");
            }
            return reply;
        });
}

QFuture<LookupReply> NumberLookup::find(const QStringList &numbers, const QDateTime &since,
                                        const QDateTime &until) const
{
    return std::make_shared<LogWalk>(m_account, m_transport, numbers, since, until)->start();
}

QFuture<Result<QString>> NumberLookup::test() const
{
    auto request = m_account.request("GET", u"/number/1/logs"_s, {{u"limit"_s, u"1"_s}});
    if (!request)
        return QtFuture::makeReadyFuture(Result<QString>(fail(request.error())));
    return m_transport->send(*request, {30000, largestAnswer})
        .then(QtFuture::Launch::Sync, [](const HttpReply &http) -> Result<QString> {
            const LookupReply reply = readLookupReply(http, {});
            if (reply.outcome == SubmitOutcome::Answered)
                return translate("Channels", "The gateway answers and accepts the key. Nothing was looked up.");
            return fail(reply.outcome == SubmitOutcome::AccountStopped ? Failure::Forbidden : Failure::Unreachable,
                        reply.code, reply.sentence);
        });
}

} // namespace otklik::channels::infobip
