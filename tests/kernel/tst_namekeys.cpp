// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "namekeys.h"

using namespace otklik;
using namespace Qt::Literals::StringLiterals;

class TestNameKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHearOneNameInEverySpelling_data()
    {
        QTest::addColumn<QStringList>("spellings");
        QTest::newRow("Shcherbakov") << QStringList{u"Щербаков"_s,   u"Shcherbakov"_s,    u"Щербаковъ"_s,
                                                    u"Scherbakow"_s, u"Schtscherbakow"_s, u"ЩЕРБАКОВ"_s,
                                                    u"Ščerbakov"_s,  u"Shcherbakoff"_s};
        QTest::newRow("Olga") << QStringList{u"Ольга"_s, u"Olha"_s, u"Olga"_s, u"Ол'га"_s, u"OLGA"_s};
        QTest::newRow("Mohammed") << QStringList{u"Мухаммад"_s, u"Mohammed"_s, u"محمد"_s,     u"Muhammad"_s,
                                                 u"Mohamed"_s,  u"مُحَمَّد"_s,     u"Мухаммед"_s, u"Mukhammad"_s};
        QTest::newRow("Yulia") << QStringList{u"Юлия"_s, u"Yulia"_s, u"Julia"_s, u"Юлія"_s, u"Iuliia"_s, u"Yuliya"_s};
        QTest::newRow("Semyonov") << QStringList{u"Семёнов"_s, u"Семенов"_s, u"Semenov"_s};
        QTest::newRow("Elena") << QStringList{u"Елена"_s, u"Yelena"_s, u"Elena"_s, u"Jelena"_s};
        QTest::newRow("Anna") << QStringList{u"Анна"_s, u"Ана"_s, u"Anna"_s};
        QTest::newRow("Kyiv") << QStringList{u"Київський"_s, u"Kyivskyi"_s, u"Кіївский"_s};
        QTest::newRow("Khokhlov") << QStringList{u"Хохлов"_s, u"Khokhlov"_s};
        QTest::newRow("Zhukov") << QStringList{u"Жуков"_s, u"Zhukov"_s, u"Žukov"_s};
        QTest::newRow("Ahmad") << QStringList{u"أحمد"_s, u"Ahmad"_s, u"Ахмад"_s, u"Ахмед"_s, u"Ahmed"_s};
        QTest::newRow("Yusuf") << QStringList{u"يوسف"_s, u"Yusuf"_s, u"Юсуф"_s, u"Youssuf"_s};
        QTest::newRow("Masri") << QStringList{u"المصري"_s, u"Al-Masri"_s, u"El Masri"_s, u"Масри"_s};
        QTest::newRow("Abdullah") << QStringList{u"عبدالله"_s, u"Abdullah"_s, u"Абдулла"_s, u"Abd Allah"_s};
        QTest::newRow("Jamal") << QStringList{u"جمال"_s, u"Jamal"_s, u"Джамал"_s};
        QTest::newRow("Hussein") << QStringList{u"حسين"_s, u"Hussein"_s, u"Хусейн"_s, u"Гусейн"_s};
        QTest::newRow("Maryana") << QStringList{u"Мар'яна"_s, u"Мар’яна"_s, u"Марьяна"_s, u"Maryana"_s};
        QTest::newRow("Greek") << QStringList{u"Νίκος"_s, u"Nikos"_s, u"Никос"_s};
    }

    void shouldHearOneNameInEverySpelling()
    {
        QFETCH(const QStringList, spellings);
        const NameSound first = nameSound(spellings.first());
        QVERIFY(!first.skeleton.isEmpty());
        for (const QString &spelling : spellings) {
            const NameSound sound = nameSound(spelling);
            const QString shown =
                spelling + u" → "_s + sound.heard + u" / "_s + sound.skeleton + u", "_s + first.skeleton;
            QVERIFY2(sound.skeleton == first.skeleton, qPrintable(shown));
            QVERIFY2(likeness(sound, first) == NameLikeness::Same, qPrintable(shown));
            QVERIFY(likeness(first, sound) == NameLikeness::Same);
        }
    }

    void shouldTellNamesApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<NameLikeness>("expected");
        QTest::newRow("Igor, Egor") << u"Игорь"_s << u"Егор"_s << NameLikeness::Different;
        QTest::newRow("Anna, Inna") << u"Анна"_s << u"Инна"_s << NameLikeness::Different;
        QTest::newRow("Anna, Maria") << u"Анна"_s << u"Мария"_s << NameLikeness::Different;
        QTest::newRow("Ivanov, Petrov") << u"Иванов"_s << u"Петров"_s << NameLikeness::Different;
        QTest::newRow("slip") << u"Кузнецов"_s << u"Кузнечов"_s << NameLikeness::Alike;
        QTest::newRow("left out") << u"Кузнецов"_s << u"Кузнцов"_s << NameLikeness::Same; // a vowel
        QTest::newRow("swapped") << u"Щербаков"_s << u"Щербкаов"_s << NameLikeness::Same; // consonants keep their order
        QTest::newRow("swapped consonants") << u"Петрова"_s << u"Пертова"_s << NameLikeness::Alike;
        QTest::newRow("initial") << u"Мария"_s << u"М."_s << NameLikeness::Initial;
        QTest::newRow("missing") << u"Мария"_s << u""_s << NameLikeness::Unknown;
        QTest::newRow("Arabic apart") << u"محمد"_s << u"Ahmed"_s << NameLikeness::Different;
        QTest::newRow("man and wife") << u"Соколов"_s << u"Соколова"_s << NameLikeness::Same;
    }

    void shouldTellNamesApart()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const NameLikeness, expected);
        const NameSound a = nameSound(one);
        const NameSound b = nameSound(other);
        QVERIFY2(likeness(a, b) == expected,
                 qPrintable(a.heard + u" "_s + b.heard + u" "_s + QString::number(int(likeness(a, b)))));
        QVERIFY(likeness(b, a) == expected);
    }

    void shouldBearAnything()
    {
        for (const QString &odd : {u""_s, u"   "_s, u"—"_s, u"123"_s, u"😀"_s, u"'"_s, u"ъь"_s, QString(100000, u'щ'),
                                   u"王小明"_s, QString(QChar(0xd800)), u"ال"_s, u"j"_s, u"J J"_s}) {
            const NameSound sound = nameSound(odd);
            QVERIFY(sound.heard.size() <= 4 * odd.size() + 40);
            QVERIFY(likeness(sound, sound) == NameLikeness::Same || sound.heard.isEmpty());
        }
    }

    void shouldHashAlikeForEver()
    {
        QCOMPARE(stableHash("otklik"), stableHash(QByteArray("otklik")));
        QVERIFY(stableHash("a|b") != stableHash("b|a"));
        QCOMPARE(stableHash(""), qint64(-1388729422223754158)); // as stored: never change it
    }

    void benchmarkNames()
    {
        const QStringList names{u"Щербаков"_s, u"Константин"_s, u"محمد"_s, u"Shcherbakov"_s};
        QBENCHMARK
        {
            for (const QString &name : names)
                (void)nameSound(name);
        }
    }
};

QTEST_GUILESS_MAIN(TestNameKeys)
#include "tst_namekeys.moc"
