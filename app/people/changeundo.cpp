// SPDX-License-Identifier: GPL-3.0-or-later
#include "changeundo.h"

#include "jsontext.h"
#include "person.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static constexpr int pageSize = 2000;
static constexpr auto attributePrefix = "attribute:"_L1;

QString fieldTitle(const QString &field)
{
    static const QHash<QString, const char *> titles{
        {u"family_name"_s, QT_TRANSLATE_NOOP("People", "Family name")},
        {u"given_name"_s, QT_TRANSLATE_NOOP("People", "Given name")},
        {u"patronymic"_s, QT_TRANSLATE_NOOP("People", "Patronymic")},
        {u"birth_date"_s, QT_TRANSLATE_NOOP("People", "Birth date")},
        {u"sex"_s, QT_TRANSLATE_NOOP("People", "Sex")},
        {u"language"_s, QT_TRANSLATE_NOOP("People", "Language")},
        {u"time_zone"_s, QT_TRANSLATE_NOOP("People", "Time zone")},
        {u"district_id"_s, QT_TRANSLATE_NOOP("People", "District")},
        {u"preferred_channel"_s, QT_TRANSLATE_NOOP("People", "Preferred channel")}};
    const char *title = titles.value(field, nullptr);
    return title ? translate("People", title) : field;
}

tl::unexpected<Error> undoCancelled()
{
    return fail(Failure::Cancelled, u"import.undo_cancelled"_s,
                translate("People", "Taking the import back was cancelled. Nothing was changed."));
}

static QJsonObject objectFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

namespace {

/// What a page of people is to get.
struct Page
{
    QJsonArray fields;     ///< [{"id", field …, "name_key", "given_key"}]
    QJsonArray attributes; ///< [[person, name, value]]; value '': it goes
    QJsonArray addresses;  ///< [[person, kind, value]]: they go
    QJsonArray kept;       ///< [[person, code, detail]]
    QJsonArray clean;      ///< people of whom everything was put back, as texts
    QJsonArray touched;    ///< people of whom anything was put back, as texts
};

/// One person: three values of each thing, before, after and now.
class PersonUndo
{
public:
    PersonUndo(const store::Row &row, Page &page) : m_row(row), m_page(page), m_person(row.integer("person_id")) {}

    void work()
    {
        const QJsonObject before = objectFrom(m_row.text("before"));
        const QJsonObject after = objectFrom(m_row.text("after"));
        const QJsonObject attributes = objectFrom(m_row.text("attributes"));
        for (auto it = after.begin(); it != after.end(); ++it) {
            const QString was = before.value(it.key()).toString();
            const QString written = it.value().toString();
            if (it.key().startsWith(attributePrefix))
                attribute(it.key().mid(attributePrefix.size()), was, written, attributes);
            else
                field(it.key(), was, written);
        }
        addresses();
        if (!m_fields.isEmpty())
            names();
        if (m_put)
            m_page.touched << QString::number(m_person);
        if (m_put && !m_left)
            m_page.clean << QString::number(m_person);
    }

private:
    void keep(const QString &code, const QString &detail)
    {
        m_left = true;
        m_page.kept << QJsonArray{m_person, code, detail};
    }

    void field(const QString &name, const QString &was, const QString &written)
    {
        const QString now = m_row.text(name.toLatin1().constData());
        if (now == written) {
            m_fields.insert(name, was);
            m_put = true;
        } else if (now != was) {
            keep(u"field"_s, name);
        }
    }

    void attribute(const QString &name, const QString &was, const QString &written, const QJsonObject &attributes)
    {
        const QString now = attributes.value(name).toString();
        if (now == written) {
            m_page.attributes << QJsonArray{m_person, name, was};
            m_put = true;
        } else if (now != was) {
            keep(u"attribute"_s, name);
        }
    }

    void addresses()
    {
        const QJsonArray added = QJsonDocument::fromJson(m_row.text("added").toUtf8()).array();
        if (added.isEmpty())
            return;
        const QJsonArray held = QJsonDocument::fromJson(m_row.text("held").toUtf8()).array();
        for (const QJsonValue &address : added) {
            const QString kind = address.toObject().value("kind"_L1).toString();
            const QString value = address.toObject().value("value"_L1).toString();
            if (held.contains(QJsonArray{kind, value, 1})) {
                keep(u"address"_s, {});
            } else if (held.contains(QJsonArray{kind, value, 0})) {
                m_page.addresses << QJsonArray{m_person, kind, value};
                m_put = true;
            }
        }
    }

    /// Whoever gets another name gets other search keys, which the kernel makes.
    void names()
    {
        const auto name = [this](const char *column) {
            const QString key = QString::fromLatin1(column);
            return m_fields.contains(key) ? m_fields.value(key).toString() : m_row.text(column);
        };
        const QString family = name("family_name");
        const QString given = name("given_name");
        const QString patronymic = name("patronymic");
        for (const char *column : {"family_name", "given_name", "patronymic", "birth_date", "sex", "language",
                                   "time_zone", "district_id", "preferred_channel"})
            m_fields.insert(QString::fromLatin1(column), name(column));
        m_fields.insert(u"name_key"_s, familyFirstKey(family, given, patronymic));
        m_fields.insert(u"given_key"_s, givenFirstKey(family, given, patronymic));
        m_fields.insert(u"id"_s, m_person);
        m_page.fields << m_fields;
    }

    const store::Row &m_row;
    Page &m_page;
    qint64 m_person;
    QJsonObject m_fields;
    bool m_put = false;
    bool m_left = false;
};

} // namespace

Result<PersonId> ChangeUndo::page(PersonId after, UndoResult &result)
{
    const store::Bindings ours{{u"site"_s, m_run.site.bound()}, {u"run"_s, m_run.id.bound()}};
    store::Bindings where = ours;
    where.add(u"after"_s, after.value);
    where.add(u"limit"_s, pageSize);
    OTKLIK_TRY(rows, m_database.select(u"people_page_changes"_s, where));
    if (rows.isEmpty())
        return PersonId();
    Page page;
    for (const store::Row row : rows)
        PersonUndo(row, page).work();
    OTKLIK_TRY(now, m_database.now());
    const auto run = [&](const char *statement, const QJsonArray &values, bool withRun) -> Done {
        if (values.isEmpty())
            return {};
        store::Bindings bindings = withRun ? ours : store::Bindings{{u"site"_s, m_run.site.bound()}};
        bindings.add(u"rows"_s, jsonText(values));
        OTKLIK_CHECK(m_database.change(QString::fromLatin1(statement), bindings));
        return {};
    };
    OTKLIK_CHECK(run("people_put_back_fields", page.fields, false));
    OTKLIK_CHECK(run("people_put_back_attributes", page.attributes, false));
    OTKLIK_CHECK(run("people_drop_attributes", page.attributes, false));
    OTKLIK_CHECK(run("people_close_ranks", page.addresses, false));
    OTKLIK_CHECK(run("people_drop_addresses", page.addresses, false));
    OTKLIK_CHECK(run("people_note_kept", page.kept, true));
    OTKLIK_CHECK(run("people_note_clean", page.clean, true));
    if (!page.touched.isEmpty())
        OTKLIK_CHECK(
            m_database.change(u"people_mark_restored"_s,
                              {{u"site"_s, m_run.site.bound()}, {u"now"_s, now}, {u"rows"_s, jsonText(page.touched)}}));
    // Their rows are looked at again: what the file said of consent may have to be said anew.
    OTKLIK_CHECK(
        m_database.change(u"people_forget_rows"_s, {{u"site"_s, m_run.site.bound()},
                                                    {u"run"_s, m_run.id.bound()},
                                                    {u"after"_s, after.value},
                                                    {u"until"_s, rows.at(rows.size() - 1).integer("person_id")}}));
    result.restored += page.touched.size();
    return rows.at(rows.size() - 1).id<PersonId>("person_id");
}

Done ChangeUndo::takeBack(const std::atomic_bool *cancelled, UndoResult &result)
{
    PersonId last;
    for (;;) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return undoCancelled();
        OTKLIK_TRY(next, page(last, result));
        if (!next.isValid())
            return {};
        last = next;
    }
}

} // namespace otklik::people
