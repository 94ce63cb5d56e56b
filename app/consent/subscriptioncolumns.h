// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "importextension.h"

namespace otklik::consent {

/// The columns `topic:<code>` of a file of people: yes subscribes, no unsubscribes, an empty cell says nothing. What a
/// person had said already is not recorded again, so the same file twice adds nothing to the ledger.
/// The word of a yes is \a wording (`--consent-wording`); the evidence is the file's name and the import's number.
///
/// Errors of the whole file: topic.unknown (NotFound). Errors of a row: consent.wording_needed (a yes without a
/// wording), consent.not_yes_or_no.
class SubscriptionColumns final : public people::ImportExtension
{
public:
    explicit SubscriptionColumns(QString wording, QString recordedBy = QStringLiteral("import"));

    [[nodiscard]] QString prefix() const override;
    [[nodiscard]] Done begin(store::Database &database, const people::ImportSource &source,
                             const QStringList &columns) override;
    [[nodiscard]] Result<QString> read(const QString &column, const QString &cell) const override;
    [[nodiscard]] Result<QList<PersonId>> apply(store::Database &database, const QList<Cell> &cells) override;

    /// Words added to the ledger so far.
    [[nodiscard]] qint64 recorded() const { return m_recorded; }

private:
    QString m_wording;
    QString m_recordedBy;
    people::ImportSource m_source;
    QHash<QString, TopicId> m_topics; ///< by column
    qint64 m_recorded = 0;
};

} // namespace otklik::consent
