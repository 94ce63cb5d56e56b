// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "foldedwords.h"
#include "optoutwords.h"

using namespace otklik::inbox;
using namespace Qt::Literals::StringLiterals;

class TestOptOutWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldReadWhatPeopleWrite();
    void shouldFindTheSameWordHoweverItIsWritten_data();
    void shouldFindTheSameWordHoweverItIsWritten();
    void shouldTakeTopicsOfSeveralWordsOnlyWhereTheyAreKnown();
    void shouldKnowATopicByItsEnding();
    void shouldSayTheLanguageOfTheWord();
    void shouldLeaveLongLettersToAPerson();
};

void TestOptOutWords::shouldReadWhatPeopleWrite()
{
    QFile file(QStringLiteral(OTKLIK_TEST_DATA "/inbound/messages.tsv"));
    QVERIFY(file.open(QFile::ReadOnly));
    QMap<QString, std::pair<int, int>> score;
    int wrongStops = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'#') || fields.size() < 4)
            continue;
        const Classified found = classify(fields[3], fields[2]);
        auto &[right, all] = score[fields[2]];
        ++all;
        const bool isRight =
            actionName(found.action) == fields[0] && found.topic == (fields[1] == "-"_L1 ? QString() : fields[1]);
        right += isRight ? 1 : 0;
        wrongStops += found.action == InboundAction::Stop && fields[0] == "other"_L1 ? 1 : 0;
        if (!isRight)
            qWarning("%s: read as %s %s", qPrintable(line), qPrintable(actionName(found.action)),
                     qPrintable(found.topic));
    }
    int right = 0;
    int all = 0;
    for (auto it = score.begin(); it != score.end(); ++it) {
        qInfo("%s: %d of %d", qPrintable(it.key()), it->first, it->second);
        right += it->first;
        all += it->second;
    }
    qInfo("in all %d of %d read as meant; %d taken for STOP that were none", right, all, wrongStops);
    QCOMPARE(right, all);
    QVERIFY(all > 250);
}

void TestOptOutWords::shouldFindTheSameWordHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("look");
    QTest::newRow("case") << u"СтОп"_s << u"стоп"_s;
    QTest::newRow("tashkeel") << u"تَوَقَّفْ"_s << u"توقف"_s;
    QTest::newRow("tatweel") << u"إلـــغاء"_s << u"الغاء"_s;
    QTest::newRow("decomposed") << u"Arre\u0302t"_s << u"arret"_s;
    QTest::newRow("full width") << u"ＳＴＯＰ"_s << u"stop"_s;
    QTest::newRow("zero width") << u"S\u200BT\u200DO\u2060P"_s << u"stop"_s;
    QTest::newRow("soft hyphen") << u"сто\u00ADп"_s << u"стоп"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("presentation forms") << u"ﻗﻒ"_s << u"قف"_s;
}

void TestOptOutWords::shouldFindTheSameWordHoweverItIsWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, look);
    const auto words = foldedWords(text);
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.first().looks.first(), look);
}

void TestOptOutWords::shouldTakeTopicsOfSeveralWordsOnlyWhereTheyAreKnown()
{
    const QString text = u"STOP water bills"_s;
    QCOMPARE(classify(text).action, InboundAction::Other);
    const Classified known = classify(text, {}, {u"news"_s, u"Water bills"_s});
    QCOMPARE(known.action, InboundAction::Stop);
    QCOMPARE(known.topic, u"water bills"_s);
    QCOMPARE(classify(u"Стоп кран сломался"_s, {}, {u"news"_s}).action, InboundAction::Other);
}

void TestOptOutWords::shouldKnowATopicByItsEnding()
{
    QVERIFY(namesTopic(u"METERS"_s, u"meters"_s, u"Счётчики воды"_s));
    QVERIFY(namesTopic(u"новостей"_s, u"news"_s, u"Новости"_s));
    QVERIFY(namesTopic(u"ЗДОРОВЬЕ"_s, u"health"_s, u"Здоровье"_s));
    QVERIFY(!namesTopic(u"здание"_s, u"health"_s, u"Здоровье"_s));
    QVERIFY(!namesTopic(u"вода"_s, u"vote"_s, u"Воды"_s));
    QVERIFY(!namesTopic(u""_s, u""_s, u""_s));
}

void TestOptOutWords::shouldSayTheLanguageOfTheWord()
{
    QCOMPARE(classify(u"Відпишіть мене"_s).language, u"uk"_s);
    QCOMPARE(classify(u"إلغاء"_s).language, u"ar"_s);
    QCOMPARE(classify(u"Darme de baja"_s).language, u"es"_s);
    QCOMPARE(classify(u"STOP"_s).language, QString());
}

void TestOptOutWords::shouldLeaveLongLettersToAPerson()
{
    QCOMPARE(classify(QString(u"стоп "_s).repeated(30)).action, InboundAction::Other);
    QCOMPARE(classify(QString(100000, u'я')).action, InboundAction::Other);
    QCOMPARE(classify({}).action, InboundAction::Other);
}

QTEST_APPLESS_MAIN(TestOptOutWords)
#include "tst_optoutwords.moc"
