// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Database that walks through long answers without holding them.
#include "databaseprivate.h"

#include <QAtomicInt>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QStringBuilder>

namespace otklik::store {

/// DECLARE cannot be prepared at the server, so values go in as literals, each escaped by the driver. One pass over
/// the text: what a value holds is never looked at again. A colon inside a quoted text is no placeholder.
static QString withLiterals(const QString &sql, const Bindings &bindings, const QSqlDriver &driver)
{
    static const QRegularExpression token(QStringLiteral("'(?:[^']|'')*'|--[^\\n]*|::|:([A-Za-z_][A-Za-z0-9_]*)"));
    QHash<QString, QString> literals;
    for (const auto &[name, value] : bindings.values()) {
        QSqlField field({}, value.metaType());
        field.setValue(bindable(value, false));
        literals.insert(name, driver.formatValue(field));
    }
    QString text;
    qsizetype from = 0;
    for (auto it = token.globalMatch(sql); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto literal = literals.constFind(match.captured(1));
        if (match.captured(1).isEmpty() || literal == literals.cend())
            continue;
        text += QStringView(sql).mid(from, match.capturedStart() - from) % *literal;
        from = match.capturedEnd();
    }
    return text % QStringView(sql).mid(from);
}

Done Database::each(const QString &sql, const Bindings &bindings, const std::function<bool(const Row &)> &visit,
                    int batch)
{
    if (m_url.engine == Engine::Sqlite) { // SQLite steps row by row by itself
        QSqlQuery query(connection());
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return fail(noted(query.lastError()));
        for (const auto &[name, value] : bindings.values())
            query.bindValue(QLatin1Char(':') + name, bindable(value, true));
        if (!query.exec())
            return fail(noted(query.lastError()));
        Rows rows;
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i)
            rows.m_columns->insert(record.fieldName(i).toUtf8(), i);
        rows.m_values << QVariantList(record.count());
        while (query.next()) {
            for (int i = 0; i < record.count(); ++i)
                rows.m_values[0][i] = query.value(i);
            if (!visit(rows.at(0)))
                return {};
        }
        if (query.lastError().type() != QSqlError::NoError)
            return fail(noted(query.lastError()));
        return {};
    }
    static QAtomicInt counter;
    const QString cursor = QStringLiteral("otklik_cursor_%1").arg(counter.fetchAndAddRelaxed(1));
    const bool own = !d->inTransaction;
    if (own)
        OTKLIK_CHECK(script(QStringLiteral("BEGIN READ ONLY")));
    const auto walk = [&]() -> Done {
        QSqlQuery declare(connection());
        if (!declare.exec(QStringLiteral("DECLARE %1 NO SCROLL CURSOR FOR %2")
                              .arg(cursor, withLiterals(sql, bindings, *connection().driver()))))
            return fail(noted(declare.lastError()));
        const QString fetch = QStringLiteral("FETCH %1 FROM %2").arg(batch).arg(cursor);
        for (;;) {
            QSqlQuery query(connection());
            query.setForwardOnly(true);
            if (!query.exec(fetch))
                return fail(noted(query.lastError()));
            OTKLIK_TRY(rows, readAll(query));
            for (const Row row : rows) {
                if (!visit(row))
                    return script(QStringLiteral("CLOSE ") + cursor);
            }
            if (rows.size() < batch)
                return script(QStringLiteral("CLOSE ") + cursor);
        }
    };
    Done done = walk();
    if (own) {
        const Done ended = script(done ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
        if (done)
            return ended;
    }
    return done;
}

} // namespace otklik::store
