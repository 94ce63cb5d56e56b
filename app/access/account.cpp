// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

#include "commonpasswords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "requireme.h"
#include "seedtext.h"
#include "signinlines.h"
#include "translate.h"

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;
using store::Database;

Result<QList<SignInLine>> mySignIns(Database &database, int days, int limit)
{
    OTKLIK_CHECK(requireMe(database));
    OTKLIK_TRY(answer,
               database.callSecretly(u"access_my_sign_ins"_s, {QByteArray::number(days), QByteArray::number(limit)}));
    return signInLines(answer);
}

Result<Enrolment> newFactor(Database &database)
{
    OTKLIK_TRY(me, requireMe(database));
    store::Tx tx(database);
    OTKLIK_TRY(hex, database.callSecretly(u"access_new_factor"_s, {}));
    OTKLIK_CHECK(tx.commit());
    return enrolmentOf(me.login, hex);
}

Done confirmFactor(Database &database, const QString &code)
{
    OTKLIK_CHECK(requireMe(database));
    store::Tx tx(database);
    OTKLIK_TRY(taken, database.callSecretly(u"access_confirm_factor"_s, {QString(code).remove(u' ').toUtf8()}));
    OTKLIK_CHECK(tx.commit());
    if (taken == "t"_L1)
        return {};
    return fail(Failure::Forbidden, u"access.code_wrong"_s,
                translate("Access", "This is not a code of the new authenticator, or its picture is older than a "
                                    "quarter of an hour. The one that you have still counts."));
}

Result<qint64> endOtherSessions(Database &database)
{
    OTKLIK_CHECK(requireMe(database));
    store::Tx tx(database);
    OTKLIK_TRY(desks, database.callSecretly(u"access_end_other_sessions"_s, {}));
    OTKLIK_CHECK(tx.commit());
    return desks.toLongLong();
}

QString passwordProblem(const QString &login, const QString &before, const QString &password)
{
    if (password.size() < shortestPassword)
        return translate("Access", "A password has at least %n characters.", nullptr, int(shortestPassword));
    if (password == before)
        return translate("Access", "This is the password that you have.");
    if (password.contains(login, Qt::CaseInsensitive))
        return translate("Access", "A password does not hold the name that you sign in with.");
    if (isCommonPassword(password))
        return translate("Access", "This password is among the first that guessers try: a common word with digits and "
                                   "signs, a row of keys or a repetition. Take several words that do not belong "
                                   "together.");
    return {};
}

} // namespace otklik::access
