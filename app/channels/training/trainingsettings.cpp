// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingsettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> bad(const QString &what)
{
    return fail(
        Failure::Invalid, u"training.bad_faults"_s,
        QCoreApplication::translate("Channels", "The file of faults cannot be used: %1. The gateway was not started.")
            .arg(what));
}

/// Reads an object's keys one by one and remembers which were asked for, so that a misspelt key is found.
class Reader
{
public:
    explicit Reader(QJsonObject object, QString where) : m_object(std::move(object)), m_where(std::move(where)) {}

    void number(const QString &key, double least, double most, const std::function<void(double)> &take)
    {
        const QJsonValue value = this->value(key);
        if (value.isUndefined())
            return;
        if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
            complain(QCoreApplication::translate("Channels", "“%1” must be a number from %2 to %3")
                         .arg(m_where + key)
                         .arg(least)
                         .arg(most));
        else
            take(value.toDouble());
    }
    void share(const QString &key, double &to)
    {
        number(key, 0, 1, [&](double n) { to = n; });
    }
    void whole(const QString &key, int least, int most, int &to)
    {
        number(key, least, most, [&](double n) { to = int(n); });
    }
    void truth(const QString &key, bool &to)
    {
        const QJsonValue value = this->value(key);
        if (value.isBool())
            to = value.toBool();
        else if (!value.isUndefined())
            complain(QCoreApplication::translate("Channels", "“%1” must be true or false").arg(m_where + key));
    }
    /// A number, or a span [from, to].
    void span(const QString &key, int &from, int &to)
    {
        constexpr int longest = 7 * 24 * 3600 * 1000;
        if (!m_object.value(key).isArray()) {
            whole(key, 0, longest, from);
            if (m_object.contains(key))
                to = from;
            return;
        }
        const QJsonArray ends = value(key).toArray();
        from = ends.at(0).toInt(-1);
        to = ends.at(1).toInt(-1);
        if (ends.size() != 2 || from < 0 || to < from || to > longest)
            complain(QCoreApplication::translate("Channels", "“%1” must be milliseconds, or two of them: [least, most]")
                         .arg(m_where + key));
    }
    QByteArray word(const QString &key, const QList<QByteArray> &allowed, const QByteArray &usual)
    {
        const QJsonValue value = this->value(key);
        QByteArray word = value.toString().toUtf8();
        if (value.isUndefined())
            return usual;
        if (!allowed.isEmpty() && !allowed.contains(word))
            complain(QCoreApplication::translate("Channels", "“%1” must be one of: %2")
                         .arg(m_where + key, QString::fromUtf8(allowed.join(", "))));
        return word;
    }
    QJsonValue value(const QString &key)
    {
        m_known.append(key);
        return m_object.value(key);
    }
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    /// The first thing that is wrong; empty where all is well.
    [[nodiscard]] QString complaint() const
    {
        if (!m_complaint.isEmpty())
            return m_complaint;
        const QStringList keys = m_object.keys();
        for (const QString &key : keys) {
            if (!m_known.contains(key))
                return QCoreApplication::translate("Channels", "“%1” is not known").arg(m_where + key);
        }
        return {};
    }

private:
    void complain(const QString &what)
    {
        if (m_complaint.isEmpty())
            m_complaint = what;
    }
    QJsonObject m_object;
    QString m_where;
    QStringList m_known;
    QString m_complaint;
};

// In the order of FaultKind.
const QList<QByteArray> &kindNames()
{
    static const QList<QByteArray> names{
        "delay",      "throttle", "error",    "cut_before",       "cut_after",        "cut_midway",
        "garbage",    "other_id", "oversize", "duplicate_report", "reordered_report", "late_report",
        "lost_report"};
    return names;
}

Result<Fault> readFault(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        return bad(QCoreApplication::translate("Channels", "“%1” must be an object").arg(where));
    Reader in(value.toObject(), where + u'.');
    Fault fault;
    const QByteArray kind = in.word(u"kind"_s, kindNames(), {});
    if (kind.isEmpty())
        return bad(QCoreApplication::translate("Channels", "“%1” has no kind").arg(where));
    fault.kind = FaultKind(std::max<qsizetype>(0, kindNames().indexOf(kind)));
    in.share(u"probability"_s, fault.probability);
    in.whole(u"every"_s, 1, 1000000000, fault.every);
    in.whole(u"after"_s, 0, 1000000000, fault.after);
    in.whole(u"times"_s, 0, 1000000000, fault.times);
    fault.on = in.word(u"on"_s, {"send", "reports", "logs", "lookup", "any"}, fault.on);
    in.span(u"ms"_s, fault.fromMilliseconds, fault.toMilliseconds);
    in.whole(u"status"_s, 400, 599, fault.status);
    if (fault.kind == FaultKind::Error && !in.has(u"retry_after"_s))
        fault.retryAfterSeconds = -1;
    if (in.value(u"retry_after"_s).isNull())
        fault.retryAfterSeconds = -1;
    else
        in.whole(u"retry_after"_s, 0, 86400, fault.retryAfterSeconds);
    in.truth(u"retry_after_as_date"_s, fault.retryAfterAsDate);
    in.truth(u"accepted"_s, fault.accepted);
    if (const QString complaint = in.complaint(); !complaint.isEmpty())
        return bad(complaint);
    return fault;
}

} // namespace

Result<TrainingSettings> TrainingSettings::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return bad(error.error == QJsonParseError::NoError
                       ? QCoreApplication::translate("Channels", "it must hold one JSON object")
                       : error.errorString());
    TrainingSettings settings;
    Reader in(document.object(), {});
    in.number(u"seed"_s, 0, 9e15, [&](double n) { settings.seed = quint64(n); });
    in.truth(u"refuse_duplicates"_s, settings.refuseDuplicates);
    in.whole(u"log_lag_ms"_s, 0, 24 * 3600 * 1000, settings.logLagMilliseconds);
    in.span(u"reports_after_ms"_s, settings.reportFromMilliseconds, settings.reportToMilliseconds);
    in.number(u"price_per_part"_s, 0, 1000000, [&](double n) { settings.pricePerPart = n; });
    settings.currency = in.word(u"currency"_s, {}, settings.currency);

    if (const QJsonValue outcomes = in.value(u"outcomes"_s); !outcomes.isUndefined()) {
        Reader shares(outcomes.toObject(), u"outcomes."_s);
        shares.share(u"undeliverable"_s, settings.undeliverable);
        shares.share(u"expired"_s, settings.expired);
        shares.share(u"rejected"_s, settings.rejected);
        shares.share(u"via_operator"_s, settings.viaOperator);
        if (const QString complaint = shares.complaint(); !complaint.isEmpty())
            return bad(complaint);
        if (settings.undeliverable + settings.expired + settings.rejected > 1)
            return bad(QCoreApplication::translate("Channels", "the shares under “outcomes” add up to more than 1"));
    }
    in.number(u"price_per_lookup"_s, 0, 1000000, [&](double n) { settings.pricePerLookup = n; });
    if (const QJsonValue lookups = in.value(u"lookups"_s); !lookups.isUndefined()) {
        Reader shares(lookups.toObject(), u"lookups."_s);
        shares.share(u"dead"_s, settings.lookupDead);
        shares.share(u"invalid"_s, settings.lookupInvalid);
        shares.share(u"away"_s, settings.lookupAway);
        shares.share(u"unknown"_s, settings.lookupUnsaid);
        shares.share(u"ported"_s, settings.lookupPorted);
        if (const QString complaint = shares.complaint(); !complaint.isEmpty())
            return bad(complaint);
        if (settings.lookupDead + settings.lookupInvalid + settings.lookupAway + settings.lookupUnsaid > 1)
            return bad(QCoreApplication::translate("Channels", "the shares under “lookups” add up to more than 1"));
    }
    const QJsonArray faults = in.value(u"faults"_s).toArray();
    for (qsizetype i = 0; i < faults.size(); ++i) {
        OTKLIK_TRY(fault, readFault(faults[i], u"faults[%1]"_s.arg(i)));
        settings.faults.append(fault);
    }
    if (const QString complaint = in.complaint(); !complaint.isEmpty())
        return bad(complaint);
    return settings;
}

Result<TrainingSettings> TrainingSettings::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::NotFound, u"training.no_faults_file"_s,
                    QCoreApplication::translate("Channels",
                                                "The file of faults cannot be opened: %1. The gateway was not started.")
                        .arg(file.errorString()));
    return fromJson(file.read(16LL * 1024 * 1024));
}

} // namespace otklik::channels
