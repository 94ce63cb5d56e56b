// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditchain.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <algorithm>
#include <array>
#include <libpq-fe.h>

#include "catalogue.h"
#include "sqlerror.h"

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;

QString auditFindingName(AuditFinding::What what)
{
    switch (what) {
    case AuditFinding::What::Changed:
        return u"changed"_s;
    case AuditFinding::What::EntryMissing:
        return u"entry_missing"_s;
    case AuditFinding::What::SealMissing:
        return u"seal_missing"_s;
    case AuditFinding::What::TailCut:
        return u"tail_cut"_s;
    case AuditFinding::What::Rewritten:
        return u"rewritten"_s;
    case AuditFinding::What::NeverSealed:
        break;
    }
    return u"never_sealed"_s;
}

namespace {

constexpr int pageSize = 100000; // the LIMIT of access_audit_chain_*.sql

/// The columns of access_audit_chain_*.sql.
enum Column { Place, EntryId, Hash, Id, At, MadeBy, Who, Address, Verb, Object, RowKey, SiteId, PersonId, People };
constexpr int columnCount = 19;
/// How each column from Id on is written by json_build_array(): as a text, or as it is.
constexpr std::array<bool, columnCount> quoted{false, false, false, false, false, true, true,  true,  true, true,
                                               true,  false, false, true,  false, true, false, false, true};

struct Field
{
    bool null = false;
    QByteArray text; ///< its memory is used again line after line
};

/// A line of COPY's text format (PostgreSQL documentation, COPY, «Text Format»). False: not so many fields.
bool readLine(const char *line, qsizetype length, std::array<Field, columnCount> &fields)
{
    int field = 0;
    const char *at = line;
    const char *end = line + length;
    if (end > at && end[-1] == '\n')
        --end;
    fields[0].text.resize(0);
    fields[0].null = false;
    for (; at < end; ++at) {
        if (*at == '\t') {
            if (++field >= columnCount)
                return false;
            fields[field].text.resize(0);
            fields[field].null = false;
        } else if (*at == '\\' && at + 1 < end) {
            switch (*++at) {
            case 'N':
                fields[field].null = true;
                break;
            case 'b':
                fields[field].text += '\b';
                break;
            case 'f':
                fields[field].text += '\f';
                break;
            case 'n':
                fields[field].text += '\n';
                break;
            case 'r':
                fields[field].text += '\r';
                break;
            case 't':
                fields[field].text += '\t';
                break;
            case 'v':
                fields[field].text += '\v';
                break;
            default:
                fields[field].text += *at;
            }
        } else { // as long as there is nothing to look at
            const char *from = at;
            while (at + 1 < end && at[1] != '\t' && at[1] != '\\')
                ++at;
            fields[field].text.append(from, at - from + 1);
        }
    }
    return field == columnCount - 1;
}

/// As escape_json() of the server does it (src/backend/utils/adt/json.c).
void appendQuoted(QByteArray &out, const QByteArray &text)
{
    const auto plain = [](char c) { return uchar(c) >= 0x20 && c != '"' && c != '\\'; };
    out += '"';
    if (std::all_of(text.begin(), text.end(), plain)) { // as nearly all are
        out += text;
        out += '"';
        return;
    }
    for (const char c : text) {
        switch (c) {
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        default:
            if (uchar(c) < 0x20) {
                out += "\\u00";
                out += QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

/// The text that v_audit_text gives, made from the columns alone.
void writeText(QByteArray &out, const std::array<Field, columnCount> &fields)
{
    out.resize(0);
    out += '[';
    for (int i = Id; i < columnCount; ++i) {
        if (i > Id)
            out += ", ";
        if (fields[i].null)
            out += "null";
        else if (quoted[i])
            appendQuoted(out, fields[i].text);
        else
            out += fields[i].text;
    }
    out += ']';
}

/// One walk along the chain.
class Walk
{
public:
    Walk(store::Database &database, const QList<AuditHead> &heads, const std::function<void(qint64)> &progress)
        : m_database(database), m_progress(progress)
    {
        for (const AuditHead &head : heads)
            m_heads.insert(head.place, head.hash);
        m_check.heads = heads.size();
    }

    Result<AuditCheck> run()
    {
        OTKLIK_TRY(rights, m_database.select(u"access_audit_rights"_s));
        const bool direct = !rights.isEmpty() && rights.first().flag("direct");
        if (rights.isEmpty() || !(direct || rights.first().flag("whole")))
            return fail(Failure::Forbidden, u"access.not_auditor"_s,
                        QCoreApplication::translate(
                            "Access", "The chain of the audit is checked by the owner of the server, or by an auditor "
                                      "of the whole city who has signed in. Nothing was checked."));
        const QString by = direct ? u"tables"_s : u"function"_s;
        OTKLIK_CHECK(m_database.script(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s)); // one state of it all
        const Done walked = walk(by);
        const Done ended = m_database.script(u"ROLLBACK"_s);
        OTKLIK_CHECK(walked);
        OTKLIK_CHECK(ended);
        return m_check;
    }

private:
    Done walk(const QString &by)
    {
        for (qint64 seen = pageSize; seen == pageSize;) {
            OTKLIK_TRY(sql, store::Catalogue::filled(m_database.engine(), u"access_audit_chain_"_s + by, u"-1"_s,
                                                     QString::number(m_place)));
            OTKLIK_TRY(lines, copyOut("COPY (" + sql.toUtf8() + ") TO STDOUT"));
            seen = lines;
            if (m_progress)
                m_progress(m_check.entries);
        }
        OTKLIK_TRY(unsealed, m_database.select(u"access_audit_unsealed_"_s + by));
        m_check.waiting = unsealed.size();
        m_check.entries += unsealed.size();
        for (const store::Row row : unsealed) {
            if (row.flag("late"))
                found({AuditFinding::What::NeverSealed, 0, 0, row.integer("id")});
        }
        OTKLIK_TRY(sealer, m_database.select(u"access_audit_head_"_s + by));
        qint64 furthest = sealer.isEmpty() ? 0 : sealer.first().integer("place");
        if (sealer.isEmpty() || furthest < m_place ||
            (furthest == m_place && sealer.first().text("hash").toLatin1() != m_previous.toHex()))
            found({AuditFinding::What::Rewritten, m_place, 0, 0}); // seals that the sealer did not make
        for (auto head = m_heads.cbegin(); head != m_heads.cend(); ++head)
            furthest = qMax(furthest, head.key());
        if (furthest > m_place)
            found({AuditFinding::What::TailCut, m_place + 1, furthest, 0});
        m_check.head = {m_place, m_previous.toHex(), QDateTime::currentDateTimeUtc()};
        return {};
    }

    Result<qint64> copyOut(const QByteArray &sql)
    {
        PGconn *connection = m_database.pgConnection();
        PGresult *answer = PQexec(connection, sql.constData());
        const bool ready = PQresultStatus(answer) == PGRES_COPY_OUT;
        Error error = ready ? Error() : errorOf(answer);
        PQclear(answer);
        if (!ready)
            return fail(std::move(error));
        qint64 lines = 0;
        char *line = nullptr;
        int length = 0;
        while ((length = PQgetCopyData(connection, &line, 0)) > 0) {
            ++lines;
            visit(line, length);
            PQfreemem(line);
        }
        bool whole = length == -1;
        while (PGresult *end = PQgetResult(connection)) {
            if (PQresultStatus(end) != PGRES_COMMAND_OK) {
                whole = false;
                error = errorOf(end);
            }
            PQclear(end);
        }
        if (!whole)
            return fail(std::move(error));
        return lines;
    }

    static Error errorOf(const PGresult *answer)
    {
        const char *state = PQresultErrorField(answer, PG_DIAG_SQLSTATE);
        return store::errorOfServer(QString::fromLatin1(state ? state : ""),
                                    QString::fromUtf8(PQresultErrorField(answer, PG_DIAG_MESSAGE_PRIMARY)));
    }

    void visit(const char *line, int length)
    {
        if (!readLine(line, length, m_fields))
            return; // a column too many or too few: the place is missed below
        const qint64 place = m_fields[Place].text.toLongLong();
        const qint64 entry = m_fields[EntryId].text.toLongLong();
        const QByteArray sealed = QByteArray::fromHex(m_fields[Hash].text);
        const bool follows = place == m_place + 1;
        if (!follows)
            found({AuditFinding::What::SealMissing, m_place + 1, place - 1, 0});
        if (m_fields[Id].null) {
            found({AuditFinding::What::EntryMissing, place, 0, entry});
        } else {
            ++m_check.entries;
            // Behind a gap nobody knows the hash before; the next place is checked against this one again.
            if (follows) {
                writeText(m_text, m_fields);
                m_hash.reset();
                m_hash.addData(m_previous);
                m_hash.addData(m_text);
                if (m_hash.result() != sealed)
                    found({AuditFinding::What::Changed, place, 0, entry});
            }
        }
        if (const auto head = m_heads.constFind(place); head != m_heads.cend() && *head != m_fields[Hash].text)
            found({AuditFinding::What::Rewritten, place, 0, entry});
        m_place = place;
        m_previous = sealed;
    }

    void found(const AuditFinding &finding)
    {
        if (++m_check.findings <= AuditCheck::listed)
            m_check.broken.append(finding);
    }

    store::Database &m_database;
    std::function<void(qint64)> m_progress;
    QHash<qint64, QByteArray> m_heads;
    AuditCheck m_check;
    std::array<Field, columnCount> m_fields;
    QByteArray m_text;
    QByteArray m_previous = QByteArray(32, '\0');
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_place = 0;
};

} // namespace

Result<AuditCheck> checkAudit(store::Database &database, const QList<AuditHead> &heads,
                              const std::function<void(qint64)> &progress)
{
    if (database.engine() == store::Engine::Sqlite)
        return AuditCheck();
    return Walk(database, heads, progress).run();
}

} // namespace otklik::access
