// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtpanswer.h"

#include <QRegularExpression>

#include "mailreport.h"
#include "redaction.h"
#include "translate.h"

namespace otklik::channels::smtp {

using namespace Qt::Literals::StringLiterals;

namespace {

QString enhancedOf(const Dialogue &dialogue)
{
    static const QRegularExpression code(u"\\A[0-9]{3}[ -]([245]\\.[0-9]{1,3}\\.[0-9]{1,3})(?![0-9.])"_s);
    return code.match(QString::fromUtf8(dialogue.words)).captured(1);
}

Answer answer(Answer::Kind kind, const QString &code, const QString &sentence)
{
    Answer made;
    made.kind = kind;
    made.code = code;
    made.sentence = sentence;
    return made;
}

/// The server's reply decides: what the code of it means at this point of the dialogue.
Answer fromReply(const Dialogue &dialogue)
{
    const QString enhanced = enhancedOf(dialogue);
    Answer made;
    made.code =
        enhanced.isEmpty() ? u"smtp:%1"_s.arg(dialogue.reply) : u"smtp:%1/%2"_s.arg(dialogue.reply).arg(enhanced);
    made.detail = redacted(QString::fromUtf8(dialogue.words).simplified().left(200));
    const bool isPassing = dialogue.reply < 500;
    const bool isAboutMail = dialogue.allGiven || dialogue.stage == Stage::Recipient || dialogue.stage == Stage::Data;
    if (dialogue.reply == 421 || (isPassing && !isAboutMail)) {
        made.kind = Answer::Later;
        made.sentence = translate("Channels", "The mail server takes nothing now (%1). The mails wait and are tried "
                                              "again.")
                            .arg(made.detail);
    } else if (isPassing) {
        made.kind = Answer::Deferred;
    } else if (isAboutMail || dialogue.reply == 552) { // 552 to MAIL: this one is too large
        made.kind = Answer::Refused;
        made.deadAddress = dialogue.stage == Stage::Recipient && isDeadStatus(enhanced);
        made.sentence = translate("Channels", "The mail server refused the mail: %1").arg(made.detail);
    } else {
        made.kind = Answer::Stopped;
        made.sentence =
            dialogue.stage == Stage::Sender
                ? translate("Channels", "The mail server does not let this account send: %1 The account is stopped: "
                                        "check user, password and the domain of the sender, then start it again.")
                      .arg(made.detail)
                : translate("Channels", "The mail server refuses to talk to this machine: %1 The account is stopped: "
                                        "ask who looks after the server, then start it again.")
                      .arg(made.detail);
    }
    return made;
}

} // namespace

Answer readAnswer(const Dialogue &dialogue)
{
    if (dialogue.trouble == Trouble::None)
        return answer(Answer::Taken, u"smtp:%1"_s.arg(dialogue.reply), QString());
    if (dialogue.allGiven) {
        if (dialogue.reply >= 400)
            return fromReply(dialogue);
        if (dialogue.reply >= 200 && dialogue.reply < 300) // taken; what broke, broke afterwards
            return answer(Answer::Taken, u"smtp:%1"_s.arg(dialogue.reply), QString());
        return answer(Answer::Uncertain, u"net:lost"_s,
                      translate("Channels",
                                "The connection was lost before the mail server said whether it takes a mail. It "
                                "cannot be asked: a bounce settles it, or a person does."));
    }
    switch (dialogue.trouble) {
    case Trouble::Resolve:
        return answer(Answer::Later, u"net:dns"_s,
                      translate("Channels", "The mail server's name is not known to the network. The mails wait and "
                                            "are tried again."));
    case Trouble::Connect:
        return answer(Answer::Later, u"net:refused"_s,
                      translate("Channels", "The mail server cannot be reached. The mails wait and are tried again."));
    case Trouble::Handshake:
        return answer(Answer::Later, u"net:tls"_s,
                      translate("Channels", "No secure connection to the mail server came about. The mails wait and "
                                            "are tried again."));
    case Trouble::Certificate:
        return answer(Answer::Stopped, u"net:certificate"_s,
                      translate("Channels",
                                "The mail server's certificate is not trusted. The account is stopped: check the "
                                "address, this machine's clock and the account's «ca», then start it again."));
    case Trouble::NoTls:
        if (dialogue.reply >= 400 && dialogue.reply < 500)
            return fromReply(dialogue);
        return answer(Answer::Stopped, u"smtp:no_tls"_s,
                      translate("Channels",
                                "The mail server offers no encryption (STARTTLS), so anybody on the way could read "
                                "mails and password. The account is stopped: use another server or smtps, then start "
                                "it again."));
    case Trouble::Login:
        if (dialogue.reply >= 400 && dialogue.reply < 500)
            return fromReply(dialogue);
        return answer(Answer::Stopped, dialogue.reply ? u"smtp:%1"_s.arg(dialogue.reply) : u"smtp:login"_s,
                      translate("Channels", "The mail server does not accept user and password. The account is "
                                            "stopped: check both, then start it again."));
    case Trouble::TimeOut:
        return answer(Answer::Later, u"net:timeout"_s,
                      translate("Channels", "The mail server did not answer in time, before it had a mail. The mails "
                                            "wait and are tried again."));
    case Trouble::None:
    case Trouble::Dialogue:
        break;
    }
    if (dialogue.reply >= 400)
        return fromReply(dialogue);
    return answer(Answer::Later, u"net:lost"_s,
                  translate("Channels", "The mail server ended the connection before it had a mail. The mails wait "
                                        "and are tried again."));
}

} // namespace otklik::channels::smtp
