// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace otklik::privacy {

namespace {

struct Kind
{
    const char *name;
    int standard; ///< days; as migration 0012 sets them
    const char *title;
    QStringList statements; ///< what purges it in a SQLite file; the server has retention_purge()
};

const QList<Kind> &kinds()
{
    static const QList<Kind> all{
        {"reports",
         7,
         QT_TRANSLATE_NOOP("Privacy", "Raw reports of gateways"),
         {u"messaging_purge_old_batches"_s, u"messaging_purge_old_strays"_s}},
        {"texts",
         730,
         QT_TRANSLATE_NOOP("Privacy", "Texts and addresses of sent messages"),
         {u"messaging_purge_texts"_s}},
        {"notes", 1825, QT_TRANSLATE_NOOP("Privacy", "Texts of closed notes"), {u"care_purge_notes"_s}},
        {"sign_ins", 365, QT_TRANSLATE_NOOP("Privacy", "Sign-ins and tries to sign in"), {}},
        {"events",
         0,
         QT_TRANSLATE_NOOP("Privacy", "Service events (they leave the funnels too)"),
         {u"people_purge_events"_s}},
        {"imports",
         30,
         QT_TRANSLATE_NOOP("Privacy", "What imports changed (they can be taken back as long)"),
         {u"people_purge_import_change"_s, u"people_purge_import_created"_s, u"people_purge_import_kept"_s,
          u"care_purge_imported"_s}}};
    return all;
}

QString settingOf(const QString &kind)
{
    return u"retention.%1_days"_s.arg(kind);
}

} // namespace

Result<QList<RetentionRule>> Retention::list()
{
    OTKLIK_TRY(rows, m_database.select(u"privacy_list_retention"_s));
    QHash<QString, QString> set;
    for (const store::Row row : rows)
        set.insert(row.text("name"), row.text("value"));
    QList<RetentionRule> rules;
    for (const Kind &kind : kinds()) {
        const QString name = QString::fromLatin1(kind.name);
        rules.append({name, set.value(settingOf(name), u"0"_s).toInt(), kind.standard,
                      QCoreApplication::translate("Privacy", kind.title)});
    }
    return rules;
}

Done Retention::set(const QString &kind, int days)
{
    QStringList names;
    for (const Kind &known : kinds())
        names << QString::fromLatin1(known.name);
    if (!names.contains(kind))
        return fail(Failure::Invalid, u"retention.unknown_kind"_s,
                    QCoreApplication::translate("Privacy",
                                                "«%1» is no kind of data with a timer. Nothing was changed. The kinds "
                                                "are: %2.")
                        .arg(kind, names.join(u", "_s)));
    if (days < 0 || days > 36500)
        return fail(Failure::Invalid, u"retention.bad_days"_s,
                    QCoreApplication::translate("Privacy", "A timer takes 0 (for ever) to 36500 days. Nothing was "
                                                           "changed."));
    OTKLIK_CHECK(m_database.change(u"privacy_save_retention"_s,
                                   {{u"name"_s, settingOf(kind)}, {u"value"_s, QString::number(days)}}));
    return {};
}

Result<qint64> Retention::purgeKind(const QString &kind, int days, int most)
{
    if (m_database.engine() == store::Engine::PostgreSql) {
        OTKLIK_TRY(rows, m_database.select(u"privacy_purge"_s, {{u"kind"_s, kind}, {u"most"_s, most}}));
        return rows.first().integer("purged");
    }
    OTKLIK_TRY(now, m_database.now());
    qint64 purged = 0;
    for (const Kind &known : kinds()) {
        if (kind != QLatin1String(known.name))
            continue;
        for (const QString &statement : known.statements) {
            OTKLIK_TRY(rows, m_database.change(statement, {{u"before"_s, now.addDays(-days)}, {u"most"_s, most}}));
            purged += rows;
        }
    }
    return purged;
}

Result<Retention::Purged> Retention::purgeBatch(int most)
{
    OTKLIK_TRY(rules, list());
    Purged purged;
    for (const RetentionRule &rule : std::as_const(rules)) {
        if (rule.days <= 0)
            continue;
        OTKLIK_TRY(rows, purgeKind(rule.kind, rule.days, most));
        purged.rows += rows;
        purged.more = purged.more || rows >= most;
    }
    return purged;
}

Result<qint64> Retention::purge(const std::function<bool()> &goOn)
{
    qint64 rows = 0;
    for (;;) {
        OTKLIK_TRY(batch, purgeBatch());
        rows += batch.rows;
        if (!batch.more || (goOn && !goOn()))
            return rows;
    }
}

} // namespace otklik::privacy
