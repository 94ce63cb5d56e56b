// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtpsession.h"

#include <QElapsedTimer>

#include "curlhandle.h"

namespace otklik::channels::smtp {

namespace {

constexpr qsizetype longestReply = 4096;

Trouble troubleOf(CURLcode code)
{
    switch (code) {
    case CURLE_OK:
        return Trouble::None;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return Trouble::Resolve;
    case CURLE_COULDNT_CONNECT:
        return Trouble::Connect;
    case CURLE_SSL_CONNECT_ERROR:
        return Trouble::Handshake;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return Trouble::Certificate;
    case CURLE_USE_SSL_FAILED:
        return Trouble::NoTls;
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return Trouble::Login;
    case CURLE_OPERATION_TIMEDOUT:
        return Trouble::TimeOut;
    default:
        return Trouble::Dialogue;
    }
}

} // namespace

struct Session::Private
{
    Private(const Account &its, std::shared_ptr<StopSign> end)
        : account(its), curlHandle(std::move(end)), curl(curlHandle.get())
    {
    }

    Account account;
    CurlHandle curlHandle;
    CURL *curl;
    curl_slist *recipients = nullptr;
    Dialogue dialogue;
    const QByteArray *content = nullptr;
    qsizetype given = 0;
    bool lastLineSeen = false;
    bool isLeaving = false; ///< QUIT was sent; what is said to it says nothing about the mail

    void prepare(const QByteArray &password, qint64 milliseconds);
    [[nodiscard]] Dialogue run();
    void sentLine(const QByteArray &line);
    void readLine(const QByteArray &line);

    static size_t onRead(char *to, size_t size, size_t count, void *self);
    static size_t onLine(char *data, size_t size, size_t count, void *self);
    static int onDebug(CURL *, curl_infotype type, char *data, size_t size, void *self);
};

size_t Session::Private::onRead(char *to, size_t size, size_t count, void *self)
{
    auto *d = static_cast<Private *>(self);
    const qsizetype most = qsizetype(size * count);
    const qsizetype left = d->content->size() - d->given;
    const qsizetype now = std::min(most, left);
    std::copy_n(d->content->constData() + d->given, now, to);
    d->given += now;
    if (d->given == d->content->size() && !std::exchange(d->dialogue.allGiven, true)) {
        // From here on libcurl may write the final dot. What the server said to DATA is no answer to it.
        d->dialogue.reply = 0;
        d->dialogue.words.clear();
    }
    return size_t(now);
}

void Session::Private::sentLine(const QByteArray &line)
{
    const auto is = [&line](const char *command) {
        return qstrnicmp(line.constData(), command, qstrlen(command)) == 0;
    };
    isLeaving = is("QUIT");
    if (isLeaving)
        return;
    if (is("EHLO") || is("HELO"))
        dialogue.stage = Stage::Hello;
    else if (is("STARTTLS"))
        dialogue.stage = Stage::StartTls;
    else if (is("AUTH"))
        dialogue.stage = Stage::Auth;
    else if (is("MAIL FROM"))
        dialogue.stage = Stage::Sender;
    else if (is("RCPT TO"))
        dialogue.stage = Stage::Recipient;
    else if (is("DATA"))
        dialogue.stage = Stage::Data;
    else if (dialogue.stage != Stage::Auth) // what follows AUTH is part of it
        dialogue.stage = Stage::Other;
    dialogue.reply = 0;
    dialogue.words.clear();
    lastLineSeen = false;
}

void Session::Private::readLine(const QByteArray &line)
{
    if (isLeaving)
        return;
    if (lastLineSeen) { // a further reply: only the last one counts
        dialogue.words.clear();
        lastLineSeen = false;
    }
    if (dialogue.words.size() < longestReply)
        dialogue.words += line;
    if (line.size() >= 4 && line[3] != '-') {
        lastLineSeen = true;
        dialogue.reply = line.left(3).toInt();
    } else if (line.trimmed().size() == 3) {
        lastLineSeen = true;
        dialogue.reply = line.trimmed().toInt();
    }
}

size_t Session::Private::onLine(char *data, size_t size, size_t count, void *self)
{
    static_cast<Private *>(self)->readLine(QByteArray(data, qsizetype(size * count)));
    return size * count;
}

int Session::Private::onDebug(CURL *, curl_infotype type, char *data, size_t size, void *self)
{
    if (type == CURLINFO_HEADER_OUT) // passes a login too: only its first word is looked at, and nothing is kept
        static_cast<Private *>(self)->sentLine(QByteArray::fromRawData(data, qsizetype(size)));
    return 0;
}

Session::Session(const Account &account, std::shared_ptr<StopSign> stop) : d(new Private(account, std::move(stop))) {}

Session::~Session()
{
    curl_slist_free_all(d->recipients);
}

void Session::Private::prepare(const QByteArray &password, qint64 milliseconds)
{
    curlHandle.reset(milliseconds);
    curlHandle.secure(account.isThisMachine, account.caFile);
    curl_slist_free_all(recipients);
    recipients = nullptr;
    dialogue = Dialogue();
    content = nullptr;
    given = 0;
    lastLineSeen = false;
    isLeaving = false;
    const QByteArray url = (account.tlsAtOnce ? "smtps://" : "smtp://") + account.host.toLatin1() + ':' +
                           QByteArray::number(account.port) + '/' + account.helo.toLatin1();
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    if (!account.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, account.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, password.constData());
    }
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &Private::onLine);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, &Private::onDebug);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, this);
}

Dialogue Session::Private::run()
{
    const CURLcode code = curl_easy_perform(curl);
    long connections = 0;
    curl_easy_getinfo(curl, CURLINFO_NUM_CONNECTS, &connections);
    dialogue.trouble = troubleOf(code);
    dialogue.wasReused = connections == 0;
    return dialogue;
}

Answer Session::send(const Mail &mail, const QByteArray &password, qint64 milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    for (bool again = false;; again = true) {
        const qint64 left = milliseconds - clock.elapsed();
        if (!d->curl || d->curlHandle.isStopped() || left <= 0) {
            Answer answer;
            answer.kind = Answer::NotBegun;
            return answer;
        }
        d->prepare(password, left);
        d->content = &mail.content;
        d->recipients = curl_slist_append(nullptr, ('<' + mail.to + '>').constData());
        curl_easy_setopt(d->curl, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(d->curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.content.size()));
        curl_easy_setopt(d->curl, CURLOPT_MAIL_FROM, ('<' + mail.from + '>').constData());
        curl_easy_setopt(d->curl, CURLOPT_MAIL_RCPT, d->recipients);
        curl_easy_setopt(d->curl, CURLOPT_READFUNCTION, &Private::onRead);
        curl_easy_setopt(d->curl, CURLOPT_READDATA, d.get());
        const Dialogue dialogue = d->run();
        const bool wasClosed = dialogue.trouble == Trouble::Dialogue && dialogue.wasReused && !dialogue.allGiven &&
                               (dialogue.reply == 0 || dialogue.reply == 421);
        if (!wasClosed || again)
            return readAnswer(dialogue);
    }
}

Answer Session::greet(const QByteArray &password, qint64 milliseconds)
{
    d->prepare(password, milliseconds);
    curl_easy_setopt(d->curl, CURLOPT_CUSTOMREQUEST, "NOOP");
    curl_easy_setopt(d->curl, CURLOPT_NOBODY, 1L);
    return readAnswer(d->run());
}

} // namespace otklik::channels::smtp
