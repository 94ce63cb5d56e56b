// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventrow.h"

#include <QTimeZone>

#include "importwords.h"
#include "nametext.h"
#include "person.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static constexpr qsizetype longestText = 200;

QDateTime instantFromText(const QString &text, const DateStyle &style)
{
    QString plain = text.trimmed();
    if (const auto date = dateFromText(plain, style))
        return QDateTime(*date, QTime(0, 0), Qt::UTC);
    if (plain.size() > 10 && plain[10] == u' ')
        plain[10] = u'T';
    QDateTime instant = QDateTime::fromString(plain, Qt::ISODateWithMs);
    if (instant.isValid()) {
        if (instant.timeSpec() == Qt::LocalTime)
            instant.setTimeSpec(Qt::UTC);
        return instant.toUTC();
    }
    // 21.11.2026 14:30, as spreadsheets show it
    const QString time = text.trimmed().section(u' ', -1);
    const auto date = dateFromText(text.trimmed().section(u' ', 0, -2), style);
    for (const QString &format : {u"H:mm:ss"_s, u"H:mm"_s}) {
        if (const QTime at = QTime::fromString(time, format); date && at.isValid())
            return QDateTime(*date, at, Qt::UTC);
    }
    return {};
}

EventRowReader::EventRowReader(Setting setting) : m_setting(std::move(setting))
{
    const QStringList &columns = m_setting.plan.canonical;
    m_person = columns.indexOf("person"_L1);
    m_service = columns.indexOf("service"_L1);
    m_stage = columns.indexOf("stage"_L1);
    m_sector = columns.indexOf("sector"_L1);
    m_at = columns.indexOf("at"_L1);
    m_source = columns.indexOf("source"_L1);
}

EventBatch EventRowReader::read(const QList<RawRow> &rows) const
{
    EventBatch batch(m_setting.engine);
    for (const RawRow &row : rows) {
        bool refused = false;
        const auto refuse = [&](qsizetype column, const QString &code, const QString &message) {
            refused = true;
            ++batch.errorCount;
            batch.errors << ImportError{row.line, column >= 0 ? m_setting.plan.headers[column] : QString(), code,
                                        message};
        };
        const auto text = [&](qsizetype column) {
            if (isFaulty(row.cells[column])) {
                const Error fault = faultError(faultOf(row.cells[column]));
                refuse(column, fault.code, fault.sentence);
                return QString();
            }
            const auto storable = storableText(row.cells[column]);
            if (!storable)
                refuse(
                    column, u"import.bad_text"_s,
                    translate(
                        "People",
                        "The cell holds characters that cannot be read. Save the file as UTF-8 and import it again."));
            else if (storable->size() > longestText)
                refuse(column, u"import.too_long"_s,
                       translate("People", "The cell is longer than %1 characters.").arg(longestText));
            return storable.value_or(QString());
        };
        if (row.cells.size() != m_setting.plan.headers.size()) {
            refuse(
                -1, u"import.cell_count"_s,
                translate("People", "The row has %1 cells and the header %2. Look for a missing or an extra separator.")
                    .arg(row.cells.size())
                    .arg(m_setting.plan.headers.size()));
            ++batch.rejected;
            continue;
        }
        const QString person = text(m_person);
        if (person.isEmpty() && !refused)
            refuse(m_person, u"import.unknown_person"_s,
                   translate("People", "The row does not say whose event it is."));
        const qint64 service = m_setting.services.value(nameKey(row.cells[m_service]));
        if (service == 0)
            refuse(m_service, u"import.unknown_service"_s,
                   translate("People",
                             "The service is not in the list of services. Add it there first, or correct the cell."));
        const QString stage = stageFromWord(row.cells[m_stage]);
        if (stage.isEmpty())
            refuse(m_stage, u"import.bad_stage"_s,
                   translate("People", "The stage is one of indifference, search, acquaintance, service, after."));
        const QString sector = sectorFromWord(row.cells[m_sector]);
        if (sector.isEmpty())
            refuse(m_sector, u"import.bad_sector"_s,
                   translate("People", "The sector is one of portal, social, promotion, offline."));
        const QDateTime at = instantFromText(row.cells[m_at], m_setting.dates);
        if (!at.isValid() || at.date().year() < 1900)
            refuse(m_at, u"import.bad_time"_s,
                   translate("People", "This is not a time. Write it as 2026-11-21T10:00:00+03:00."));
        else if (at > m_setting.latest)
            refuse(m_at, u"import.future_time"_s, translate("People", "The event lies in the future."));
        const QString source = m_source >= 0 ? text(m_source) : QString();
        if (refused) {
            ++batch.rejected;
            continue;
        }
        const auto address =
            addressFromText(person.contains(u'@') ? AddressKind::Email : AddressKind::Mobile, person, m_setting.region);
        ++batch.taken;
        batch.events.add(row.line);
        batch.events.add(person);
        batch.events.add(address ? address->value : QString());
        batch.events.add(service);
        batch.events.add(stage);
        batch.events.add(sector);
        batch.events.add(at.toString(Qt::ISODateWithMs)); // as Database binds instants on SQLite
        batch.events.add(source);
        batch.events.endRow();
    }
    return batch;
}

} // namespace otklik::people
