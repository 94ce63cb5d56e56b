// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditwalk.h"

#include <QtEndian>
#include <cstring>
#include <libpq-fe.h>
#include <sodium.h>

#include "catalogue.h"
#include "sqlerror.h"

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;

static Error errorOf(const PGresult *answer)
{
    const char *state = PQresultErrorField(answer, PG_DIAG_SQLSTATE);
    return store::errorOfServer(QString::fromLatin1(state ? state : ""),
                                QString::fromUtf8(PQresultErrorField(answer, PG_DIAG_MESSAGE_PRIMARY)));
}

QByteArrayView AuditWalk::hashOf(const QByteArray &before, const QByteArray &text)
{
    const auto bytes = [](const QByteArray &all) { return reinterpret_cast<const unsigned char *>(all.constData()); };
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, bytes(before), quint64(before.size()));
    crypto_hash_sha256_update(&state, bytes(text), quint64(text.size()));
    crypto_hash_sha256_final(&state, m_hash.data());
    return QByteArrayView(reinterpret_cast<const char *>(m_hash.data()), qsizetype(m_hash.size()));
}

void AuditWalk::startAfter(qint64 place, const QByteArray &hash)
{
    m_place = place;
    m_previous = hash;
}

Done AuditWalk::run(const std::function<void(qint64)> &progress, qint64 until)
{
    for (qint64 seen = pageSize; seen == pageSize && m_place < until;) {
        OTKLIK_TRY(sql, store::Catalogue::filled(m_database.engine(), u"access_audit_chain_"_s + m_by, u"-1"_s,
                                                 QString::number(m_place)));
        sql.replace(u"-2"_s, QString::number(until));
        OTKLIK_TRY(lines, copyOut("COPY (" + sql.toUtf8() + ") TO STDOUT (FORMAT binary)"));
        seen = lines;
        if (progress)
            progress(m_entries);
    }
    return {};
}

Result<qint64> AuditWalk::copyOut(const QByteArray &sql)
{
    static constexpr char signature[] = "PGCOPY\n\377\r\n"; // and the zero at its end
    PGconn *connection = m_database.pgConnection();
    PGresult *answer = PQexec(connection, sql.constData());
    const bool ready = PQresultStatus(answer) == PGRES_COPY_OUT;
    Error error = ready ? Error() : errorOf(answer);
    PQclear(answer);
    if (!ready)
        return fail(std::move(error));
    qint64 lines = 0;
    bool begun = false;
    char *message = nullptr;
    int length = 0;
    while ((length = PQgetCopyData(connection, &message, 0)) > 0) {
        const char *at = message;
        const char *end = message + length;
        if (!begun && length >= 19 && std::memcmp(at, signature, sizeof signature) == 0)
            at += 19 + qFromBigEndian<qint32>(at + 15); // signature, flags, length of the extension and the extension
        begun = true;
        while (at < end && m_entry.read(at, end)) { // another form of a row is not visited: its place is missed later
            ++lines;
            visit();
        }
        PQfreemem(message);
    }
    bool whole = length == -1;
    while (PGresult *last = PQgetResult(connection)) {
        if (PQresultStatus(last) != PGRES_COMMAND_OK) {
            whole = false;
            error = errorOf(last);
        }
        PQclear(last);
    }
    if (!whole)
        return fail(std::move(error));
    return lines;
}

void AuditWalk::visit()
{
    const qint64 place = m_entry.number(AuditEntry::Place);
    const qint64 entry = m_entry.number(AuditEntry::EntryId);
    const QByteArrayView sealed = m_entry.hash();
    const bool follows = place == m_place + 1;
    if (!follows)
        found({AuditFinding::What::SealMissing, m_place + 1, place - 1, 0});
    if (m_entry.isNull(AuditEntry::Id)) {
        found({AuditFinding::What::EntryMissing, place, 0, entry});
    } else {
        ++m_entries;
        // Behind a gap nobody knows the hash before; the next place is checked against this one again.
        if (follows) {
            m_entry.writeText(m_text);
            if (hashOf(m_previous, m_text) != sealed)
                found({AuditFinding::What::Changed, place, 0, entry});
        }
    }
    if (const auto head = m_heads.constFind(place); head != m_heads.cend() && *head != sealed.toByteArray().toHex())
        found({AuditFinding::What::Rewritten, place, 0, entry});
    m_place = place;
    m_previous.resize(0);
    m_previous += sealed;
}

void AuditWalk::found(const AuditFinding &finding)
{
    if (++m_findings <= AuditCheck::listed)
        m_broken.append(finding);
}

} // namespace otklik::access
