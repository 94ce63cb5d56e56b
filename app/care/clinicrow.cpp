// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinicrow.h"

#include <QJsonObject>

#include "eventrow.h"
#include "importdates.h"
#include "translate.h"

namespace otklik::care {

using namespace Qt::Literals::StringLiterals;

static constexpr qsizetype longestCode = 50;
static constexpr qsizetype longestText = 1000;

QStringList missingColumns(const QStringList &headers, const QStringList &wanted)
{
    QStringList missing;
    for (const QString &column : wanted) {
        if (!headers.contains(column, Qt::CaseInsensitive))
            missing << column;
    }
    return missing;
}

tl::unexpected<Error> missingColumnsError(const QString &file, const QStringList &missing)
{
    return fail(Failure::Invalid, u"import.missing_column"_s,
                translate("Care", "The file %1 lacks these columns: %2. Nothing was imported; the first row must name "
                                  "them.")
                    .arg(file, missing.join(u", ")));
}

ClinicRowReader::ClinicRowReader(ClinicFile kind, const QStringList &headers, const QDateTime &now)
    : m_kind(kind), m_headers(headers), m_latest(now.addDays(1))
{
    for (int i = 0; i < headers.size(); ++i) {
        if (!m_columns.contains(headers[i].toUpper()))
            m_columns.insert(headers[i].toUpper(), i);
    }
}

Result<ClinicRowReader> ClinicRowReader::make(ClinicFile kind, const QStringList &headers, const QDateTime &now)
{
    const QStringList wanted = kind == ClinicFile::Conditions
                                   ? QStringList{u"START"_s, u"PATIENT"_s, u"CODE"_s, u"DESCRIPTION"_s}
                                   : QStringList{u"DATE"_s, u"PATIENT"_s, u"CODE"_s, u"DESCRIPTION"_s, u"VALUE"_s};
    if (const QStringList missing = missingColumns(headers, wanted); !missing.isEmpty())
        return missingColumnsError(kind == ClinicFile::Conditions ? u"conditions.csv"_s : u"observations.csv"_s,
                                   missing);
    return ClinicRowReader(kind, headers, now);
}

class ClinicRowReader::Draft
{
public:
    Draft(const ClinicRowReader &reader, const people::RawRow &row, ClinicBatch &batch)
        : m_reader(reader), m_row(row), m_batch(batch)
    {
    }

    [[nodiscard]] QString raw(const QString &column) const
    {
        const int place = m_reader.m_columns.value(column, -1);
        const QString cell = m_row.cells.value(place);
        return isFaulty(cell) ? cell : cell.trimmed();
    }

    void refuse(const QString &column, const QString &code, const QString &message)
    {
        m_refused = true;
        m_batch.errors << people::ImportError{
            m_row.line, m_reader.m_headers.value(m_reader.m_columns.value(column, -1)), code, message};
    }

    /// The text of a cell; refused where it must not be empty, is too long or cannot be read.
    QString text(const QString &column, qsizetype longest, bool needed)
    {
        const QString cell = raw(column);
        if (isFaulty(cell)) {
            const Error fault = people::faultError(faultOf(cell));
            refuse(column, fault.code, fault.sentence);
            return {};
        }
        const auto storable = people::storableText(cell);
        if (!storable)
            refuse(column, u"import.bad_text"_s,
                   translate("Care", "The cell holds characters that cannot be read. Save the file as UTF-8 and import "
                                     "it again."));
        else if (storable->size() > longest)
            refuse(column, u"import.too_long"_s,
                   translate("Care", "The cell is longer than %1 characters.").arg(longest));
        else if (storable->isEmpty() && needed)
            refuse(column, u"import.missing_cell"_s, translate("Care", "The cell is empty."));
        return storable.value_or(QString()).left(longest);
    }

    /// A day; of an instant its day. Null where the cell is empty.
    QJsonValue day(const QString &column, bool needed)
    {
        const QString cell = raw(column);
        if (cell.isEmpty()) {
            if (needed)
                refuse(column, u"import.missing_cell"_s, translate("Care", "The cell is empty."));
            return {};
        }
        const QDateTime at = people::instantFromText(cell, {people::DateOrder::YearMonthDay, 0});
        if (!at.isValid() || at.date().year() < 1900 || at > m_reader.m_latest) {
            refuse(column, u"import.bad_date"_s,
                   translate("Care", "This is not a date in the past. Write it as 1990-05-17."));
            return {};
        }
        return at.date().toString(Qt::ISODate);
    }

    void insert(const QString &name, const QJsonValue &value) { m_object.insert(name, value); }
    void finish()
    {
        if (m_refused) {
            ++m_batch.rejected;
            return;
        }
        m_object.insert(u"line"_s, m_row.line);
        m_batch.rows << m_object;
        ++m_batch.taken;
    }

private:
    const ClinicRowReader &m_reader;
    const people::RawRow &m_row;
    ClinicBatch &m_batch;
    QJsonObject m_object;
    bool m_refused = false;
};

void ClinicRowReader::readCondition(Draft &draft) const
{
    const QString code = draft.text(u"CODE"_s, longestCode, false);
    const QString text = draft.text(u"DESCRIPTION"_s, longestText, code.isEmpty());
    draft.insert(u"patient"_s, draft.text(u"PATIENT"_s, 200, true));
    draft.insert(u"code"_s, code);
    const QString system = draft.raw(u"SYSTEM"_s).contains("icd"_L1, Qt::CaseInsensitive) ? u"icd10"_s : u"snomed"_s;
    draft.insert(u"code_system"_s, code.isEmpty() ? QString() : system);
    draft.insert(u"text"_s, text);
    const QJsonValue since = draft.day(u"START"_s, true);
    const QJsonValue until = draft.day(u"STOP"_s, false);
    draft.insert(u"since"_s, since);
    draft.insert(u"until"_s, until);
    if (since.isString() && until.isString() && until.toString() < since.toString())
        draft.refuse(u"STOP"_s, u"import.bad_date"_s, translate("Care", "The condition ends before it begins."));
}

void ClinicRowReader::readObservation(Draft &draft) const
{
    const QString code = draft.text(u"CODE"_s, longestCode, false);
    draft.insert(u"patient"_s, draft.text(u"PATIENT"_s, 200, true));
    draft.insert(u"code"_s, code);
    draft.insert(u"text"_s, draft.text(u"DESCRIPTION"_s, longestText, code.isEmpty()));
    draft.insert(u"unit"_s, draft.text(u"UNITS"_s, longestCode, false));
    const QDateTime at = people::instantFromText(draft.raw(u"DATE"_s), {people::DateOrder::YearMonthDay, 0});
    if (!at.isValid() || at.date().year() < 1900 || at > m_latest)
        draft.refuse(u"DATE"_s, u"import.bad_time"_s,
                     translate("Care", "This is not a time in the past. Write it as 2026-11-21T10:00:00Z."));
    else
        draft.insert(u"at"_s, at.toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s));
    const QString value = draft.text(u"VALUE"_s, longestText, true);
    bool number = false;
    const double measured = value.toDouble(&number);
    const QString type = draft.raw(u"TYPE"_s).toLower();
    number = number && qIsFinite(measured);
    if (type == "numeric"_L1 && !number && !value.isEmpty())
        draft.refuse(u"VALUE"_s, u"import.bad_number"_s,
                     translate("Care", "This is not a number. Write it with a point, as 127.9."));
    const bool asNumber = number && type != "text"_L1;
    draft.insert(u"value"_s, asNumber ? QJsonValue(measured) : QJsonValue());
    draft.insert(u"value_text"_s, asNumber ? QString() : value);
}

ClinicBatch ClinicRowReader::read(const QList<people::RawRow> &rows) const
{
    ClinicBatch batch;
    for (const people::RawRow &row : rows) {
        Draft draft(*this, row, batch);
        if (row.cells.size() != m_headers.size())
            draft.refuse({}, u"import.cell_count"_s,
                         translate("Care", "The row has %1 cells and the header %2. Look for a missing or an extra "
                                           "separator.")
                             .arg(row.cells.size())
                             .arg(m_headers.size()));
        else if (m_kind == ClinicFile::Conditions)
            readCondition(draft);
        else
            readObservation(draft);
        draft.finish();
    }
    return batch;
}

} // namespace otklik::care
