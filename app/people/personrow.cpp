// SPDX-License-Identifier: GPL-3.0-or-later
#include "personrow.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

#include "fullname.h"
#include "importnumbers.h"
#include "importwords.h"
#include "nametext.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static constexpr qsizetype longestName = 200;
static constexpr qsizetype longestAttribute = 2000;

struct PersonRowReader::Draft
{
    Draft(const RawRow &raw, const QStringList &columnHeaders, PeopleBatch &into)
        : line(raw.line), row(raw), headers(columnHeaders), batch(into)
    {
    }

    void refuse(int column, const QString &code, const QString &message)
    {
        refused = true;
        ++batch.errorCount;
        batch.errors << ImportError{line, column >= 0 ? headers[column] : QString(), code, message};
    }
    /// The cell's text if it may be stored.
    QString text(int column, const QString &cell, qsizetype longest)
    {
        const auto storable = storableText(cell);
        if (!storable)
            refuse(column, u"import.bad_text"_s,
                   translate(
                       "People",
                       "The cell holds characters that cannot be read. Save the file as UTF-8 and import it again."));
        else if (storable->size() > longest)
            refuse(column, u"import.too_long"_s,
                   translate("People", "The cell is longer than %1 characters.").arg(longest));
        return storable.value_or(QString()).left(longest);
    }

    qint64 line;
    const RawRow &row;
    const QStringList &headers;
    PeopleBatch &batch;
    bool refused = false;
    Person person;
    NameSplit split;
    QList<std::pair<QString, QString>> attributes;
    QList<PeopleBatch::Cell> cells;
};

/// Ids may be words such as 12E3; only what no id looks like is taken for a number that was spoilt.
static Result<QString> externalId(const QString &cell)
{
    const QChar first = cell.at(0);
    if (first == u'\'' || first == u'=' || first == u'#' || cell.contains(u'.') || cell.contains(u','))
        return wholeNumber(cell);
    return cell;
}

QString PersonRowReader::keyOf(const QString &cell)
{
    if (cell.isEmpty() || isFaulty(cell))
        return {};
    const auto id = externalId(cell);
    return id ? storableText(*id).value_or(QString()).left(longestName) : QString();
}

PersonRowReader::PersonRowReader(Setting setting) : m_setting(std::move(setting))
{
    static const QHash<QString, Field> fields{{u"external_id"_s, Field::ExternalId},
                                              {u"full_name"_s, Field::FullName},
                                              {u"family_name"_s, Field::Family},
                                              {u"given_name"_s, Field::Given},
                                              {u"patronymic"_s, Field::Patronymic},
                                              {u"birth_date"_s, Field::Birth},
                                              {u"sex"_s, Field::Sex},
                                              {u"language"_s, Field::Language},
                                              {u"time_zone"_s, Field::Zone},
                                              {u"district"_s, Field::District},
                                              {u"mobile"_s, Field::Mobile},
                                              {u"landline"_s, Field::Landline},
                                              {u"email"_s, Field::Email},
                                              {u"preferred_channel"_s, Field::Channel}};
    for (const QString &column : std::as_const(m_setting.plan.canonical)) {
        const bool attribute = column.startsWith("attribute:"_L1);
        const bool extension =
            m_setting.extension && !column.isEmpty() && column.startsWith(m_setting.extension->prefix());
        m_fields << (attribute   ? Field::Attribute
                     : extension ? Field::Extension
                                 : fields.value(column, Field::Ignored));
        m_names << (attribute ? column.mid(10) : QString());
    }
}

PeopleBatch PersonRowReader::read(const QList<RawRow> &rows) const
{
    PeopleBatch batch(m_setting.engine);
    const qsizetype columns = m_fields.size();
    for (const RawRow &row : rows) {
        Draft draft(row, m_setting.plan.headers, batch);
        if (row.cells.size() != columns) { // empty ones beyond the header have been dropped by the reader
            draft.refuse(
                -1, u"import.cell_count"_s,
                row.cells.size() > columns
                    ? translate("People", "The row has more cells than the header, which has %1. Look for an extra "
                                          "separator, or put the text that holds one into quotation marks.")
                          .arg(columns)
                    : translate("People",
                                "The row has %1 cells and the header %2. Look for a missing or an extra separator.")
                          .arg(row.cells.size())
                          .arg(columns));
        } else {
            for (int i = 0; i < columns; ++i) {
                if (m_fields[i] != Field::Ignored && !row.cells[i].isEmpty())
                    readCell(i, row.cells[i], draft);
            }
            const Person &p = draft.person;
            if (!draft.refused && p.externalId.isEmpty() && p.familyName.isEmpty() && p.givenName.isEmpty() &&
                p.patronymic.isEmpty() && p.addresses.isEmpty())
                draft.refuse(
                    -1, u"import.nobody"_s,
                    translate("People",
                              "The row names nobody: it has no name, no external id, no phone and no e-mail."));
        }
        if (draft.refused)
            ++batch.rejected;
        else
            write(draft, batch);
    }
    return batch;
}

void PersonRowReader::readCell(int column, const QString &cell, Draft &draft) const
{
    if (isFaulty(cell)) {
        const Error fault = faultError(faultOf(cell));
        draft.refuse(column, fault.code, fault.sentence);
        return;
    }
    Person &person = draft.person;
    switch (m_fields[column]) {
    case Field::ExternalId:
        if (const auto number = externalId(cell); !number)
            draft.refuse(column, number.error().code, number.error().sentence);
        else
            person.externalId = draft.text(column, *number, longestName);
        return;
    case Field::FullName:
        if (const QString whole = draft.text(column, cell, longestName); !whole.isEmpty()) {
            draft.split = splitName(draft.line, whole);
            person.familyName = draft.split.family;
            person.givenName = draft.split.given;
            person.patronymic = draft.split.patronymic;
        }
        return;
    case Field::Family:
        person.familyName = draft.text(column, cell, longestName);
        return;
    case Field::Given:
        person.givenName = draft.text(column, cell, longestName);
        return;
    case Field::Patronymic:
        person.patronymic = draft.text(column, cell, longestName);
        return;
    case Field::Birth:
        readBirth(column, cell, draft);
        return;
    case Field::Sex:
        if (const auto sex = sexFromWord(cell))
            person.sex = *sex;
        else
            draft.refuse(column, u"import.bad_sex"_s,
                         translate("People", "The sex is written as female or male, f or m."));
        return;
    case Field::Language:
        person.language = languageFromWord(cell);
        if (person.language.isEmpty())
            draft.refuse(
                column, u"import.unknown_language"_s,
                translate("People", "The language is not known. Write its code, such as ru, uk, ar, en, or its name."));
        return;
    case Field::Zone:
        if (const QString zone = cell.trimmed(); QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
            person.timeZone = zone;
        else
            draft.refuse(column, u"import.unknown_time_zone"_s,
                         translate("People", "The time zone is not known. Write its name, such as Europe/Moscow."));
        return;
    case Field::District:
        if (const auto found = m_setting.districts.constFind(nameKey(cell)); found != m_setting.districts.cend())
            person.districtId = DistrictId(*found);
        else
            draft.refuse(
                column, u"import.unknown_district"_s,
                translate("People",
                          "The district is not in the list of districts. Add it there first, or correct the cell."));
        return;
    case Field::Mobile:
        readAddresses(column, AddressKind::Mobile, cell, draft);
        return;
    case Field::Landline:
        readAddresses(column, AddressKind::Landline, cell, draft);
        return;
    case Field::Email:
        readAddresses(column, AddressKind::Email, cell, draft);
        return;
    case Field::Channel:
        person.preferredChannel = channelFromWord(cell);
        if (person.preferredChannel.isEmpty())
            draft.refuse(column, u"import.unknown_channel"_s,
                         translate("People", "The preferred channel is one of SMS, voice, e-mail, Viber and none."));
        return;
    case Field::Attribute:
        if (const QString value = draft.text(column, cell, longestAttribute); !value.isEmpty())
            draft.attributes << std::pair(m_names[column], value);
        return;
    case Field::Extension: {
        const auto value = m_setting.extension->read(m_setting.plan.canonical[column], cell);
        if (!value)
            draft.refuse(column, value.error().code, value.error().sentence);
        else if (!value->isEmpty())
            draft.cells << PeopleBatch::Cell{draft.line, column, *value};
        return;
    }
    case Field::Ignored:
        return;
    }
}

void PersonRowReader::readBirth(int column, const QString &cell, Draft &draft) const
{
    const auto date = dateFromText(cell, m_setting.dates);
    if (!date) {
        DateStyle other = m_setting.dates;
        other.order = other.order == DateOrder::MonthDayYear ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
        draft.refuse(column, u"import.bad_date"_s,
                     dateFromText(cell, other)
                         ? translate("People", "Day and month stand in another order here than in the other dates of "
                                               "the file. Write the date as 1990-05-17.")
                         : translate("People", "This is not a date. Write it as 1990-05-17 or 17.05.1990."));
    } else if (*date > m_setting.today) {
        draft.refuse(column, u"import.bad_date"_s, translate("People", "The birth date lies in the future."));
    } else if (date->year() < 1900) {
        draft.refuse(column, u"import.bad_date"_s, translate("People", "The birth date lies before 1900."));
    } else {
        draft.person.birthDate = *date;
    }
}

/// Several stand in one cell, but a number never holds a comma or a semicolon.
static QStringList partsOf(const QString &cell)
{
    static const QRegularExpression separators(u"[;,\\n،؛]"_s);
    return cell.contains(separators) ? cell.split(separators, Qt::SkipEmptyParts) : QStringList{cell};
}

void PersonRowReader::readAddresses(int column, AddressKind kind, const QString &cell, Draft &draft) const
{
    if (cell.size() > longestAttribute) {
        draft.refuse(column, u"import.too_long"_s,
                     translate("People", "The cell is longer than %1 characters.").arg(longestAttribute));
        return;
    }
    QStringList parts;
    if (kind == AddressKind::Email) {
        parts = partsOf(cell);
    } else if (const auto whole = wholeNumber(cell); !whole) {
        draft.refuse(column, whole.error().code, whole.error().sentence);
        return;
    } else {
        parts = partsOf(*whole);
    }
    for (const QString &raw : std::as_const(parts)) {
        if (raw.trimmed().isEmpty())
            continue;
        QString part = raw;
        if (kind != AddressKind::Email && parts.size() > 1) {
            const auto number = wholeNumber(raw);
            if (!number) {
                draft.refuse(column, number.error().code, number.error().sentence);
                continue;
            }
            part = *number;
        }
        const auto address = addressOf(kind, part);
        if (!address) {
            draft.refuse(column, address.error().code, address.error().sentence);
            continue;
        }
        const auto same = [&](const Address &known) { return known.value == address->value; };
        if (std::none_of(draft.person.addresses.cbegin(), draft.person.addresses.cend(), same))
            draft.person.addresses << *address;
    }
}

Result<Address> PersonRowReader::addressOf(AddressKind kind, const QString &text) const
{
    auto address = addressFromText(kind, text, m_setting.region);
    if (address)
        return address;
    if (kind == AddressKind::Email)
        return fail(Failure::Invalid, u"import.bad_email"_s, address.error().sentence);
    // Spreadsheets keep numbers only: a + in front of the country's code is gone, and so is a 0 of the country's own.
    const bool bare = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    if (bare) {
        if (auto whole = addressFromText(kind, u'+' + text, m_setting.region); whole && text.size() > 10)
            return whole;
        if (addressFromText(kind, u'0' + text, m_setting.region))
            return fail(lostZero());
    }
    return fail(Failure::Invalid, u"import.bad_phone"_s, address.error().sentence);
}

/// Of keys that were made one by one what familyFirstKey() and givenFirstKey() make of the names.
static QString joinedKeys(std::initializer_list<const QString *> keys)
{
    QString joined;
    for (const QString *key : keys) {
        if (!joined.isEmpty() && !key->isEmpty())
            joined += u' ';
        joined += *key;
    }
    return joined;
}

void PersonRowReader::write(const Draft &draft, PeopleBatch &batch) const
{
    const Person &p = draft.person;
    const QString family = nameKey(p.familyName);
    const QString given = nameKey(p.givenName);
    const QString patronymic = nameKey(p.patronymic);
    const QString matchKey = joinedKeys({&family, &given});
    ++batch.taken;
    StageText &people = batch.people;
    people.add(draft.line);
    people.addOrNull(p.externalId);
    people.add(p.familyName);
    people.add(p.givenName);
    people.add(p.patronymic);
    people.addOrNull(p.birthDate.toString(Qt::ISODate));
    people.add(code(p.sex));
    people.add(p.language);
    people.add(p.timeZone);
    if (p.districtId.isValid())
        people.add(p.districtId.value);
    else
        people.addNull();
    people.add(p.preferredChannel);
    people.add(joinedKeys({&family, &given, &patronymic}));
    people.add(joinedKeys({&given, &family, &patronymic}));
    people.add(matchKey);
    people.addNumberOrNull(draft.row.person);
    people.addNumberOrNull(draft.row.newId);
    people.addNumberOrNull(draft.row.hash);
    people.endRow();
    batch.takenRows.append({draft.line, p.externalId, draft.row.person, draft.row.newId});
    qint64 place = 0;
    QHash<AddressKind, qint64> ranks;
    for (const Address &address : p.addresses) {
        batch.addresses.add(draft.line);
        batch.addresses.addNumberOrNull(draft.row.newId);
        batch.addresses.add(++place);
        batch.addresses.add(code(address.kind));
        batch.addresses.add(++ranks[address.kind]);
        batch.addresses.add(address.value);
        batch.addresses.addOrNull(reversedValue(address.kind, address.value));
        batch.addresses.add(address.timeZone);
        batch.addresses.add(matchKey);
        batch.addresses.endRow();
    }
    for (const auto &[name, value] : draft.attributes) {
        batch.attributes.add(draft.line);
        batch.attributes.addNumberOrNull(draft.row.newId);
        batch.attributes.add(name);
        batch.attributes.add(value);
        batch.attributes.endRow();
    }
    batch.cells << draft.cells;
    if (m_setting.tellsUnsure && !draft.split.sure)
        batch.unsure << draft.split;
}

} // namespace otklik::people
