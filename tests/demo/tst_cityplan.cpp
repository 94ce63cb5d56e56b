// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>

#include "cityplan.h"
#include "misspelling.h"
#include "nametext.h"
#include "testdatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace otklik;
using namespace otklik::demo;
using otklik::people::AddressKind;

/// The plan alone, without a database.
class CityPlanTest final : public QObject
{
    Q_OBJECT

    static constexpr qint64 size = 20000;
    const QDate m_today{2026, 6, 18};
    SampleData m_data;
    QList<PlannedPerson> m_people;
    QList<PlannedEvent> m_events;
    QList<PlannedPatient> m_patients;

    static QByteArray words(const CityBlock &block)
    {
        QByteArray all;
        for (const PlannedPerson &person : block.people) {
            all += (person.externalId + person.family + person.given + person.patronymic +
                    person.birthDate.toString(Qt::ISODate))
                       .toUtf8();
            for (const PlannedAddress &address : person.addresses)
                all += address.value.toUtf8() + char('0' + address.shared);
        }
        for (const PlannedEvent &event : block.events)
            all += QByteArray::number(event.at) + QByteArray::number(event.service) + char('0' + event.stage);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        OTKLIK_VALUE(data, SampleData::load(u"ru"_s));
        m_data = data;
        const CityPlan plan(m_data, size, 1, m_today);
        for (int number = 0; number < plan.blocks(); ++number) {
            const CityBlock block = plan.block(number);
            m_people += block.people;
            m_events += block.events;
            m_patients += block.patients;
        }
    }

    void shouldNumberEverybodyOnce()
    {
        QCOMPARE(m_people.size(), size);
        for (qint64 i = 0; i < size; ++i)
            QCOMPARE(m_people.at(i).number, i + 1);
    }

    void shouldMakeABlockFromItsNumberAlone()
    {
        const CityPlan plan(m_data, size, 1, m_today);
        const QByteArray third = words(plan.block(2));
        (void)plan.block(0);
        QCOMPARE(words(plan.block(2)), third);
        QVERIFY(words(CityPlan(m_data, size, 2, m_today).block(2)) != third);
        // A block in the middle of a larger city is the same.
        QCOMPARE(words(CityPlan(m_data, 3000000, 1, m_today).block(2)), third);
        QCOMPARE(CityPlan(m_data, 3000000, 1, m_today).blocks(), 733);
    }

    void shouldTellNeighboursApart()
    {
        // Streams of people who follow each other must not be one stream: their birthdays would repeat.
        int alike = 0;
        for (qsizetype i = 1; i < m_people.size(); ++i)
            alike += m_people[i].birthDate.isValid() && m_people[i - 1].birthDate.isValid() &&
                     m_people[i].birthDate.month() == m_people[i - 1].birthDate.month() &&
                     m_people[i].birthDate.day() == m_people[i - 1].birthDate.day();
        QVERIFY2(alike < size / 50, qPrintable(QString::number(alike))); // of duplicates and by chance
    }

    void shouldHouseFamilies()
    {
        // A landline is one household's: one district, and marked where several have it.
        QHash<QString, QList<const PlannedPerson *>> homes;
        for (const PlannedPerson &person : std::as_const(m_people))
            for (const PlannedAddress &address : person.addresses)
                if (address.kind == AddressKind::Landline)
                    homes[address.value].append(&person);
        int several = 0;
        int named = 0;
        for (const auto &home : std::as_const(homes)) {
            QList<const PlannedPerson *> members = home;
            members.removeIf([](const PlannedPerson *person) { return person->externalId.startsWith(u'C'); });
            if (members.size() < 2)
                continue;
            ++several;
            for (const PlannedPerson *person : std::as_const(members)) {
                QCOMPARE(person->district, members.first()->district);
                const auto landline = std::find_if(person->addresses.begin(), person->addresses.end(),
                                                   [](const auto &a) { return a.kind == AddressKind::Landline; });
                QVERIFY(landline->shared);
            }
            // «Иванов» and «Иванова» share their beginning.
            named += members.at(0)->family.left(4) == members.at(1)->family.left(4);
        }
        QVERIFY(several > size / 50);
        QVERIFY2(named > several * 8 / 10, qPrintable(u"%1 of %2"_s.arg(named).arg(several)));
    }

    void shouldMarkSharedMobiles()
    {
        QHash<QString, QList<std::pair<const PlannedPerson *, bool>>> mobiles;
        for (const PlannedPerson &person : std::as_const(m_people))
            for (const PlannedAddress &address : person.addresses)
                if (address.kind == AddressKind::Mobile && !person.externalId.startsWith(u'C'))
                    mobiles[address.value].append({&person, address.shared});
        int shared = 0;
        for (const auto &users : std::as_const(mobiles))
            for (const auto &[person, flag] : users) {
                QCOMPARE(flag, users.size() > 1);
                shared += flag;
            }
        QVERIFY2(shared > size / 100 && shared < size / 12, qPrintable(QString::number(shared)));
    }

    void shouldNameTheFather()
    {
        // Children of a household have one patronymic, and where the father lives there, it is of his name.
        int checked = 0;
        for (qsizetype i = 2; i < m_people.size(); ++i) {
            const PlannedPerson &child = m_people[i];
            const PlannedPerson &father = m_people[i - 1];
            if (child.family.isEmpty() || father.family != child.family || father.female || child.female ||
                child.patronymic.isEmpty() || plannedAge(father.birthDate, m_today) < 42 ||
                plannedAge(father.birthDate, m_today) > 53 || father.birthDate.isNull() || !child.birthDate.isValid() ||
                plannedAge(child.birthDate, m_today) > 25 || father.district != child.district ||
                m_people[i - 2].district != child.district || !m_people[i - 2].female)
                continue;
            ++checked;
            QVERIFY2(nameKey(child.patronymic).startsWith(nameKey(father.given).left(1)),
                     qPrintable(father.given + u' ' + child.patronymic));
        }
        QVERIFY2(checked > 10, qPrintable(QString::number(checked)));
    }

    void shouldWriteSomePeopleDownTwice()
    {
        int twice = 0;
        int sameNumber = 0;
        for (qsizetype i = 1; i < m_people.size(); ++i) {
            const PlannedPerson &twin = m_people[i];
            if (!twin.externalId.startsWith(u'C'))
                continue;
            ++twice;
            for (qsizetype j = std::max<qsizetype>(0, i - 6); j < i; ++j)
                for (const PlannedAddress &a : m_people[j].addresses)
                    if (!twin.addresses.isEmpty() && a.value == twin.addresses.first().value) {
                        ++sameNumber;
                        j = i;
                        break;
                    }
        }
        QVERIFY2(twice > size * 7 / 1000 && twice < size * 13 / 1000, qPrintable(QString::number(twice)));
        QVERIFY(sameNumber > twice * 7 / 10);
        QCOMPARE(transliterated(u"Щукина"_s), u"Shchukina"_s);
        QCOMPARE(transliterated(u"Олійник"_s), u"Oliynyk"_s.replace(u"yny"_s, u"yni"_s));
        DemoRandom random(1);
        for (int i = 0; i < 50; ++i)
            QVERIFY(std::abs(misspelt(u"Кузнецова"_s, random).size() - 9) <= 1);
    }

    void shouldHaveNamesAsOftenAsInLife()
    {
        QHash<QString, int> families;
        QSet<QString> whole;
        int russian = 0;
        for (const PlannedPerson &person : std::as_const(m_people)) {
            if (!person.family.isEmpty() && person.family.at(0).script() == QChar::Script_Cyrillic && !person.female) {
                ++families[person.family];
                ++russian;
            }
            whole.insert(person.nameKey);
            QCOMPARE(person.nameKey, people::familyFirstKey(person.family, person.given, person.patronymic));
        }
        QVERIFY(families.size() > 300);
        QVERIFY2(families.value(u"Иванов"_s) > russian / 150 && families.value(u"Иванов"_s) < russian / 30,
                 qPrintable(QString::number(families.value(u"Иванов"_s))));
        QVERIFY2(whole.size() > size * 6 / 10, qPrintable(QString::number(whole.size())));
    }

    void shouldGiveTenEventsAPersonWithALongTail()
    {
        QVERIFY2(qAbs(double(m_events.size()) / size - 10) < 0.5, qPrintable(QString::number(m_events.size())));
        QHash<qint64, int> each;
        for (const PlannedEvent &event : std::as_const(m_events))
            ++each[event.person];
        QList<int> counts = each.values();
        std::sort(counts.begin(), counts.end());
        QVERIFY(counts.size() < size); // some never came
        QVERIFY2(counts.at(counts.size() / 2) < 10,
                 qPrintable(QString::number(counts.at(counts.size() / 2)))); // half come seldom
        QVERIFY(counts.at(counts.size() * 99 / 100) > 40);                   // one in a hundred lives at the portal
        for (qsizetype i = 1; i < m_events.size(); ++i)
            QVERIFY(!(m_events[i] == m_events[i - 1]));
    }

    void shouldKeepTheSeasonOfAService()
    {
        const auto share = [&](const QString &service, std::initializer_list<int> months) {
            int in = 0;
            int all = 0;
            for (const PlannedEvent &event : std::as_const(m_events)) {
                if (event.service != m_data.service(service) || event.stage != 3)
                    continue;
                const int month = QDateTime::fromSecsSinceEpoch(event.at, Qt::UTC).date().month();
                ++all;
                in += int(std::count(months.begin(), months.end(), month));
            }
            return 100 * in / std::max(all, 1);
        };
        QVERIFY(share(u"school_club"_s, {8, 9}) > 35);
        QVERIFY(share(u"waste_collection"_s, {4, 5}) > 25);
        QVERIFY(share(u"parking_permit"_s, {4, 5}) < 22);
    }

    void shouldTreatTheOldMoreThanTheYoung()
    {
        QVERIFY(m_patients.size() > size / 40 && m_patients.size() < size / 15);
        QCOMPARE(m_patients.first().person, 1);
        int old = 0;
        for (const PlannedPatient &patient : std::as_const(m_patients)) {
            old += patient.age >= 50;
            QVERIFY(!patient.conditions.isEmpty() && patient.conditions.size() <= 3);
        }
        QVERIFY(old > m_patients.size() * 6 / 10);
    }
};

QTEST_GUILESS_MAIN(CityPlanTest)
#include "tst_cityplan.moc"
