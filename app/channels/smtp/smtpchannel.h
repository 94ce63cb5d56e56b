// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "channel.h"
#include "imapbox.h"
#include "smtpsubmission.h"

namespace otklik::channels {

/// One e-mail account at a mail server: one recipient a mail, kept connections, several mails at once, each on a worker
/// thread. A mail server cannot be asked what became of a mail: an answer that was lost after the final dot stays in
/// doubt until a bounce or a person settles it. Bounces, complaints and unsubscriptions are read from a Maildir or by
/// IMAP. The password is read from the environment variable at every batch and is kept nowhere.
class SmtpChannel final : public messaging::Channel
{
    Q_OBJECT
public:
    explicit SmtpChannel(smtp::Account account, QObject *parent = nullptr);
    ~SmtpChannel() override;

    [[nodiscard]] messaging::ChannelCapabilities capabilities() const override;
    /// Facts for what was taken or refused, notTaken for what surely was not, and the worst outcome.
    [[nodiscard]] QFuture<messaging::SubmitReply> submit(const messaging::OutgoingBatch &batch,
                                                         int timeoutMilliseconds) override;
    [[nodiscard]] QFuture<Result<messaging::PulledReports>> pullReports(int limit) override;
    void putAway(const QStringList &handles) override;
    /// One mail a line, as maildir::reportLine() writes it.
    [[nodiscard]] QList<messaging::MessageFact> interpretReports(const QByteArray &raw, int *unreadable) const override;
    /// Never answered.
    [[nodiscard]] QFuture<messaging::ReconcileReply> reconcile(const QString &bulkId,
                                                               const QStringList &messageIds) override;
    /// Hello, login, NOOP; and whether the bounces can be read.
    [[nodiscard]] QFuture<Result<QString>> test() override;

private:
    /// Of the box; blocks.
    [[nodiscard]] static Done checkBox(const smtp::Account &account, ImapBox &imap);
    smtp::Account m_account;
    std::shared_ptr<smtp::Workers> m_workers;
    std::unique_ptr<WorkThreads<ImapBox>> m_reader; ///< one, so that what is put away is not read again
};

} // namespace otklik::channels
