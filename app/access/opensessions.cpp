// SPDX-License-Identifier: GPL-3.0-or-later
#include "opensessions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "askoperators.h"
#include "requireme.h"
#include "translate.h"

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;
using store::Database;

static QList<OpenSession> sessionsFrom(const QString &json)
{
    const auto instant = [](const QJsonValue &value) {
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    };
    QList<OpenSession> sessions;
    for (const QJsonValue &one : QJsonDocument::fromJson(json.toUtf8()).array())
        sessions.append({one["id"_L1].toInteger(), instant(one["since"_L1]), instant(one["until"_L1]),
                         one["address"_L1].toString(), one["machine"_L1].toString(), one["odd"_L1].toBool(),
                         one["here"_L1].toBool()});
    return sessions;
}

static tl::unexpected<Error> noSession()
{
    return fail(Failure::NotFound, u"access.no_session"_s,
                translate("Access", "There is no such session any more. Nothing was changed; look at the list again."));
}

Result<QList<OpenSession>> mySessions(Database &database)
{
    OTKLIK_CHECK(requireMe(database));
    OTKLIK_TRY(answer, database.callSecretly(u"access_my_sessions"_s, {}));
    return sessionsFrom(answer);
}

Done endMySession(Database &database, qint64 session)
{
    OTKLIK_CHECK(requireMe(database));
    store::Tx tx(database);
    OTKLIK_TRY(ended, database.callSecretly(u"access_end_my_session"_s, {QByteArray::number(session)}));
    OTKLIK_CHECK(tx.commit());
    return ended == "t"_L1 ? Done() : Done(noSession());
}

Result<QList<OpenSession>> sessionsOf(Database &database, const QString &login)
{
    OTKLIK_TRY(answer, askOperators(database, u"access_list_sessions"_s, {login.toUtf8()}, login));
    return sessionsFrom(answer);
}

Result<qint64> endSessions(Database &database, const QString &login, std::optional<qint64> session)
{
    OTKLIK_TRY(answer, askOperators(database, u"access_end_sessions"_s,
                                    {login.toUtf8(), session ? QByteArray::number(*session) : QByteArray("")}, login));
    if (session && answer == "0"_L1)
        return noSession();
    return answer.toLongLong();
}

} // namespace otklik::access
