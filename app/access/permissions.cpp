// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include "translate.h"

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;

static tl::unexpected<Error> badLine(qsizetype number)
{
    return fail(Failure::Internal, u"access.permissions"_s,
                translate("Access", "Line %1 of the permissions cannot be read.").arg(number + 1));
}

Result<Permissions> Permissions::parse(const QString &text)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    static const QRegularExpression letters(u"^(\\.|S?I?U?D?|X)$"_s);
    static const QStringList scopes{u"site"_s,     u"open"_s,   u"private"_s, u"view"_s,
                                    u"function"_s, u"column"_s, u"sequence"_s};
    Permissions permissions;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].simplified();
        if (line.startsWith("# object scope "_L1)) {
            permissions.roles = line.split(u' ').mid(3);
        } else if (line.startsWith("rule "_L1)) {
            if (line.count(u' ') < 4)
                return badLine(i);
            permissions.rules.append(
                {line.section(u' ', 1, 1), line.section(u' ', 2, 2), line.section(u' ', 3, 3), line.section(u' ', 4)});
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            const QStringList cells = line.split(spaces);
            if (permissions.roles.isEmpty() || cells.size() != permissions.roles.size() + 2 ||
                !scopes.contains(cells[1]))
                return badLine(i);
            Entry entry{cells[0], cells[1], {}};
            for (qsizetype role = 0; role < permissions.roles.size(); ++role) {
                const QString &cell = cells[role + 2];
                if (!letters.match(cell).hasMatch() ||
                    (cell == u'X') != (entry.scope == "function"_L1 && cell != u'.') ||
                    (entry.scope == "sequence"_L1 && cell != u'U' && cell != u'.'))
                    return badLine(i);
                entry.rights.insert(permissions.roles[role], cell == u'.' ? QString() : cell);
            }
            permissions.entries.append(entry);
        }
    }
    return permissions;
}

Result<Permissions> Permissions::built()
{
    QFile file(u":/access/permissions.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return badLine(0);
    return parse(QString::fromUtf8(file.readAll()));
}

/// Roles are made anew here too: a database may have been restored on another server.
static QString rolesScript(const QStringList &roles)
{
    QStringList quoted{u"'otklik_owner'"_s, u"'otklik_site_scope'"_s, u"'otklik_city_scope'"_s};
    for (const QString &role : roles)
        quoted << u"'otklik_%1'"_s.arg(role);
    // Memberships and the like belong to the whole server: two databases of it may be set up at the same instant.
    return uR"(DO $do$
DECLARE wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY[%1] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
            BEGIN EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END;
        END IF;
        IF wanted <> 'otklik_owner' AND NOT EXISTS (
            SELECT 1 FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
            WHERE r.rolname = wanted AND u.rolname = 'otklik_owner' AND m.admin_option) THEN
            BEGIN EXECUTE format('GRANT %I TO otklik_owner WITH ADMIN OPTION', wanted);
            EXCEPTION WHEN unique_violation OR internal_error THEN NULL; END;
        END IF;
    END LOOP;
    IF NOT pg_has_role('otklik_owner', 'pg_read_all_stats', 'MEMBER') THEN
        BEGIN GRANT pg_read_all_stats TO otklik_owner;
        EXCEPTION WHEN unique_violation OR internal_error THEN NULL; END;
    END IF;
END $do$;
)"_s.arg(quoted.join(u", "_s));
}

/// What belongs to the schema belongs to its owner, and nobody else has a right until it is given below.
static QString groundScript(const QStringList &roles)
{
    QStringList groups{u"otklik_site_scope"_s, u"otklik_city_scope"_s};
    for (const QString &role : roles)
        groups << u"otklik_"_s + role;
    const QString all = groups.join(u", "_s);
    return uR"(DO $do$
DECLARE o record;
BEGIN
    FOR o IN SELECT c.oid::regclass AS name, CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind
             FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'S')
               AND pg_get_userbyid(c.relowner) <> 'otklik_owner'
               AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype IN ('i', 'e', 'a') AND c.relkind = 'S')
    LOOP EXECUTE format('ALTER %s %s OWNER TO otklik_owner', o.kind, o.name); END LOOP;
    FOR o IN SELECT p.oid::regprocedure AS name FROM pg_proc p
             WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f' AND pg_get_userbyid(p.proowner) <> 'otklik_owner'
               AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    LOOP EXECUTE format('ALTER FUNCTION %s OWNER TO otklik_owner', o.name); END LOOP;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %1', current_database());
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO otklik_supervisor, otklik_importer', current_database());
    FOR o IN SELECT p.oid::regprocedure AS name FROM pg_proc p
             WHERE p.pronamespace = 'pg_catalog'::regnamespace AND (p.proname LIKE 'lo\_%' OR p.proname IN ('loread', 'lowrite'))
    LOOP EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', o.name); END LOOP;
    -- A client may set debug_print_plan and client_min_messages and would read in a plan the code that a function has just
    -- made. Triggers and what every query asks make no secret.
    FOR o IN SELECT p.oid::regprocedure AS name FROM pg_proc p
             WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef AND p.prorettype <> 'trigger'::regtype
               AND p.proname NOT IN ('gate', 'my_sites', 'stepped_up', 'my_first_site', 'my_last_site', 'has_role', 'has_approvers')
    LOOP EXECUTE format('ALTER FUNCTION %s SET debug_print_parse = off SET debug_print_rewritten = off SET debug_print_plan = off', o.name); END LOOP;
END $do$;
-- The planner asks cheap leakproof conditions first, and EXPLAIN ANALYZE shows whether (SELECT my_sites()) was needed: so a
-- plan told whether any row of any site fits the asker's own condition. «site_id = ANY …» is made of this function; said to
-- be cheaper than everything else, it is asked before, and no foreign row comes further.
ALTER FUNCTION pg_catalog.int4eq(integer, integer) COST 0.01;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO %1;
GRANT USAGE, CREATE ON SCHEMA public TO otklik_owner;
GRANT USAGE ON SCHEMA otklik_crypto TO otklik_owner;
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, %1;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, %1;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC, %1;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA otklik_crypto FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA otklik_crypto TO otklik_owner;
)"_s.arg(all);
}

static QString policy(const QString &table, const QString &name, const QString &rest)
{
    return u"CREATE POLICY otklik_%2 ON %1 %3;\n"_s.arg(table, name, rest);
}

/// The gate stands before every table that anybody but the schema's functions may read. The forms matter: bare calls
/// instead of (SELECT …) would run once a row.
static QString policyScript(const Permissions &permissions)
{
    QString script = u"DO $do$\nDECLARE p record;\nBEGIN\n"
                     "    FOR p IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'public' AND "
                     "policyname LIKE 'otklik\\_%'\n"
                     "    LOOP EXECUTE format('DROP POLICY %I ON %I', p.policyname, p.tablename); END LOOP;\n"
                     "END $do$;\n"_s;
    for (const Permissions::Entry &entry : permissions.entries) {
        if (entry.scope != "site"_L1 && entry.scope != "open"_L1 && entry.scope != "private"_L1)
            continue;
        const QString &table = entry.object;
        script += u"ALTER TABLE %1 ENABLE ROW LEVEL SECURITY;\nALTER TABLE %1 FORCE ROW LEVEL SECURITY;\n"_s.arg(table);
        script += policy(table, u"owner"_s, u"TO otklik_owner USING (true) WITH CHECK (true)"_s);
        if (entry.scope == "private"_L1)
            continue;
        script += policy(table, u"gate"_s, u"AS RESTRICTIVE TO PUBLIC USING ((SELECT gate()))"_s);
        if (entry.scope == "open"_L1) {
            script += policy(table, u"open"_s, u"TO PUBLIC USING (true)"_s);
        } else {
            script += policy(table, u"sites"_s,
                             u"TO otklik_site_scope USING (site_id = ANY ((SELECT my_sites())::integer[]))"_s);
            script += policy(table, u"city"_s, u"TO otklik_city_scope USING (true)"_s);
        }
    }
    for (const Permissions::Rule &rule : permissions.rules) {
        const QString how = rule.verbs == "INSERT"_L1 ? u"WITH CHECK"_s : u"USING"_s;
        script += policy(rule.table, rule.name,
                         u"AS RESTRICTIVE FOR %1 TO PUBLIC %2 (%3)"_s.arg(rule.verbs, how, rule.expression));
    }
    return script;
}

static QString verbsOf(const QString &letters)
{
    static const QHash<QChar, QString> words{
        {u'S', u"SELECT"_s}, {u'I', u"INSERT"_s}, {u'U', u"UPDATE"_s}, {u'D', u"DELETE"_s}, {u'X', u"EXECUTE"_s}};
    QStringList verbs;
    for (const QChar letter : letters)
        verbs << words[letter];
    return verbs.join(u", "_s);
}

static QString grantScript(const Permissions &permissions)
{
    QString script;
    QMap<QString, QStringList> apart; // table → columns that have lines of their own
    for (const Permissions::Entry &entry : permissions.entries) {
        if (entry.scope == "column"_L1)
            apart[entry.object.section(u'.', 0, 0)] << entry.object.section(u'.', 1);
    }
    for (const Permissions::Entry &entry : permissions.entries) {
        for (auto right = entry.rights.cbegin(); right != entry.rights.cend(); ++right) {
            QString letters = right.value();
            const QString role = u"otklik_"_s + right.key();
            if (letters.isEmpty())
                continue;
            if (entry.scope == "function"_L1) {
                script += u"GRANT EXECUTE ON FUNCTION %1 TO %2;\n"_s.arg(entry.object, role);
                continue;
            }
            if (entry.scope == "sequence"_L1) {
                script += u"GRANT USAGE ON SEQUENCE %1 TO %2;\n"_s.arg(entry.object, role);
                continue;
            }
            if (entry.scope == "column"_L1) {
                script += u"GRANT SELECT (%1) ON %2 TO %3;\n"_s.arg(entry.object.section(u'.', 1),
                                                                    entry.object.section(u'.', 0, 0), role);
                continue;
            }
            if (letters.contains(u'S') && apart.contains(entry.object)) {
                letters.remove(u'S');
                script += u"DO $do$ BEGIN EXECUTE format('GRANT SELECT (%s) ON %1 TO %2', (SELECT "
                          "string_agg(quote_ident(attname), ', ') FROM pg_attribute WHERE attrelid = '%1'::regclass "
                          "AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('%3'))); END $do$;\n"_s.arg(
                              entry.object, role, apart[entry.object].join(u"', '"_s));
            }
            if (!letters.isEmpty())
                script += u"GRANT %1 ON %2 TO %3;\n"_s.arg(verbsOf(letters), entry.object, role);
        }
    }
    return script;
}

QString Permissions::script() const
{
    return rolesScript(roles) + groundScript(roles) + policyScript(*this) + grantScript(*this);
}

Done applyPermissions(store::Database &database)
{
    if (database.engine() == store::Engine::Sqlite)
        return {};
    OTKLIK_TRY(permissions, Permissions::built());
    OTKLIK_TRY(rights, database.select(u"access_read_login"_s));
    if (!rights.first().flag("superuser"))
        return fail(
            Failure::Forbidden, u"access.not_owner"_s,
            translate("Access",
                      "Roles and row policies are made by a superuser of the server. The schema is in place; run "
                      "«otklikctl init» again with such an account."));
    store::Tx tx(database);
    // The lock of the migrations: two programs that set up one database at once would change the same catalogue rows.
    OTKLIK_CHECK(database.script(u"SELECT pg_advisory_xact_lock(738561)"_s));
    OTKLIK_CHECK(database.script(permissions.script()));
    return tx.commit();
}

} // namespace otklik::access
