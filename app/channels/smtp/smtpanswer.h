// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace otklik::channels::smtp {

/// How far a dialogue with a mail server came: the last command that was sent.
enum class Stage { Connecting, Hello, StartTls, Auth, Sender, Recipient, Data, Other };

/// What went wrong below SMTP.
enum class Trouble {
    None,
    Resolve,
    Connect,
    Handshake,
    Certificate,
    NoTls,
    Login,
    TimeOut,
    Dialogue ///< refused, cut off or answered with nonsense
};

/// One try to hand over one mail, as the connection saw it.
struct Dialogue
{
    Trouble trouble = Trouble::None;
    Stage stage = Stage::Connecting;
    bool allGiven = false; ///< the whole mail was handed to the connection: the final dot may have left
    int reply = 0;         ///< to the last command, or to the final dot where allGiven; 0: none came
    QByteArray words;      ///< of that reply
    bool wasReused = false;
};

/// What it means (sending.md). Before the final dot nothing was taken; a lost answer to it leaves the mail in doubt.
struct Answer
{
    enum Kind {
        Taken,    ///< 250 to the final dot
        Refused,  ///< 5yz: this mail never
        Deferred, ///< 4yz to this recipient or mail alone: later, the others may go on
        Later,    ///< the server takes nothing now
        Stopped,  ///< nothing was taken, and a person is needed
        NotBegun, ///< there was no time left
        Uncertain
    };
    Kind kind = Uncertain;
    QString code;     ///< "smtp:550/5.1.1", "net:refused"
    QString detail;   ///< the server's words, without addresses
    QString sentence; ///< for whoever looks after the account
    bool deadAddress = false;
};
[[nodiscard]] Answer readAnswer(const Dialogue &dialogue);

} // namespace otklik::channels::smtp
