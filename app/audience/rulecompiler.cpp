// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulecompiler.h"

#include "rulewriter.h"

#include <QTimeZone>

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

Done RuleCompiler::prepare()
{
    if (!m_now.isValid()) {
        OTKLIK_TRY(now, m_database.now());
        m_now = now;
    }
    if (!m_today.isValid()) {
        OTKLIK_TRY(rows, m_database.select(u"audience_read_setting"_s, {{u"name"_s, u"organisation.time_zone"_s}}));
        const QTimeZone zone(rows.isEmpty() ? QByteArray() : rows.first().text("value").toLatin1());
        m_today = m_now.toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
    }
    return {};
}

Result<CompiledRule> RuleCompiler::compile(const Rule &rule, const QString &asSegment)
{
    OTKLIK_CHECK(prepare());
    RuleWriter writer(m_database, m_now, m_today, asSegment);
    OTKLIK_TRY(sql, writer.write(rule));
    return CompiledRule{sql, writer.takeBindings()};
}

Result<QList<CompiledRule>> RuleCompiler::compileEach(const Rule &rule)
{
    OTKLIK_CHECK(prepare());
    RuleWriter writer(m_database, m_now, m_today);
    QList<CompiledRule> all;
    std::vector<const Rule *> waiting{&rule};
    while (!waiting.empty()) {
        const Rule *next = waiting.back();
        waiting.pop_back();
        OTKLIK_TRY(sql, writer.write(*next));
        all << CompiledRule{sql, writer.takeBindings()};
        for (auto part = next->parts().rbegin(); part != next->parts().rend(); ++part)
            waiting.push_back(&*part);
    }
    return all;
}

} // namespace otklik::audience
