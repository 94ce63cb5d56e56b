// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"
#include "sendfixture.h"

using namespace otklik;
using namespace otklik::test;

class TestOutbox : public QObject
{
    Q_OBJECT

    static Result<QString> queue(SendCity &city, const SingleMessage &message)
    {
        store::Tx tx(city.db());
        auto id = Outbox::queueSingle(city.db(), message);
        if (id)
            OTKLIK_CHECK(tx.commit());
        return id;
    }
    static SingleMessage invitation(qint64 person = 1)
    {
        SingleMessage message;
        message.person = PersonId(person);
        message.topic = TopicId(1);
        message.text = u"Please come on Tuesday"_s;
        message.language = u"en"_s;
        message.commandId = QUuid::createUuid();
        return message;
    }

private Q_SLOTS:
    void shouldQueueOneMessageForOneCommand()
    {
        SendCity city(1);
        const SingleMessage message = invitation();
        OTKLIK_VALUE(id, queue(city, message));
        QVERIFY(!QUuid::fromString(id).isNull());
        OTKLIK_VALUE(again, queue(city, message));
        QCOMPARE(again, id);
        QCOMPARE(city.count(u"message"_s), 1);
        QCOMPARE(city.count(u"send_chunk"_s), 1);
        QCOMPARE(city.state(1), u"queued"_s);
    }

    void shouldCallAMobileOrALandline()
    {
        SendCity city(3);
        city.data.sql(
            u"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, 1, 'landline', '+74951000001'), (1, 2, 'landline', '+74951000002')"_s);
        city.data.sql(u"DELETE FROM address WHERE kind = 'mobile' AND person_id > 1"_s);
        SingleMessage message = invitation(1);
        message.channel = u"voice"_s;
        const auto callTo = [&](qint64 person) {
            message.person = PersonId(person);
            message.commandId = QUuid::createUuid();
            return queue(city, message);
        };
        OTKLIK_VALUE(first, callTo(1));
        OTKLIK_VALUE(second, callTo(2));
        OTKLIK_ERROR(callTo(3), "messaging.no_address");
        const auto addresses = city.data.sql(u"SELECT address FROM message ORDER BY person_id"_s);
        QCOMPARE(addresses.at(0).text("address"), u"+79161000001"_s);
        QCOMPARE(addresses.at(1).text("address"), u"+74951000002"_s);
        message.channel = u"sms"_s; // a landline cannot read
        OTKLIK_ERROR(callTo(2), "messaging.no_address");
        message.channel = u"voice"_s;
        message.text = QString(1401, u'a');
        OTKLIK_ERROR(callTo(1), "messaging.text_too_long");
        message.channel = u"viber"_s;
        message.text = QString(1001, u'a');
        OTKLIK_ERROR(callTo(1), "messaging.text_too_long");
    }

    void shouldGoBeforeACampaign()
    {
        SendCity city(5);
        city.launch();
        OTKLIK_VALUE(id, queue(city, invitation(3)));
        Claims claims(city.db(), {}, u"me"_s);
        OTKLIK_VALUE(chunk, claims.claim(city.gateway, 1000));
        QCOMPARE(chunk->lane, 0);
        QCOMPARE(chunk->batch.messages.size(), 1);
        QCOMPARE(chunk->batch.messages.first().id, id);
        QCOMPARE(chunk->batch.messages.first().text, u"Please come on Tuesday"_s);
        OTKLIK_VALUE(marked, claims.markAnswered(*chunk, {fact(id, MessageState::Sent)}));
        QCOMPARE(marked.sent, 1);
        QCOMPARE(city.count(u"v_messaging_message WHERE state = 'sent'"_s), 1);
        QCOMPARE(city.count(u"v_messaging_timeline WHERE state = 'sent'"_s), 1);
    }

    void shouldSendTogetherWhatWaitsTogether()
    {
        SendCity city(30);
        for (int person = 1; person <= 30; ++person)
            QVERIFY(queue(city, invitation(person)).has_value());
        SingleMessage brief = invitation(1); // dies soon: the others must not die with it
        brief.expiresAt = QDateTime::currentDateTimeUtc().addSecs(300);
        QVERIFY(queue(city, brief).has_value());
        Claims claims(city.db(), {}, u"me"_s);
        QList<qsizetype> sizes;
        QSet<QString> ids;
        for (auto chunk = claims.claim(city.gateway, 20); chunk && *chunk; chunk = claims.claim(city.gateway, 20)) {
            QList<MessageFact> facts;
            for (const OutgoingMessage &message : (*chunk)->batch.messages) {
                facts << fact(message.id, MessageState::Sent);
                ids << message.id;
            }
            sizes << facts.size();
            OTKLIK_VALUE(marked, claims.markAnswered(**chunk, facts));
            QCOMPARE(marked.unknown, 0);
        }
        QCOMPARE(sizes, (QList<qsizetype>{20, 10, 1}));
        QCOMPARE(ids.size(), 31);
        QCOMPARE(city.count(u"v_messaging_message WHERE state = 'sent'"_s), 31);
        QCOMPARE(city.count(u"send_chunk"_s), 3);
    }

    void shouldRefuseInSentences()
    {
        SendCity city(2);
        city.stop(1);
        city.data.sql(u"UPDATE address SET dead_since = :n WHERE person_id = 2"_s,
                      {{"n", QDateTime::currentDateTimeUtc()}});
        OTKLIK_ERROR(queue(city, invitation(1)), "messaging.no_consent");
        OTKLIK_ERROR(queue(city, invitation(2)), "messaging.no_address");
        OTKLIK_ERROR(queue(city, invitation(99)), "messaging.no_person");
        SingleMessage empty = invitation(1);
        empty.text = u"  "_s;
        OTKLIK_ERROR(queue(city, empty), "messaging.empty_text");
        QCOMPARE(city.count(u"send_chunk"_s), 0);
    }

    void shouldNotSendAfterAWithdrawal()
    {
        SendCity city(1);
        OTKLIK_VALUE(id, queue(city, invitation()));
        city.stop(1);
        Claims claims(city.db(), {}, u"me"_s);
        OTKLIK_VALUE(chunk, claims.claim(city.gateway, 1000));
        QVERIFY(chunk->batch.messages.isEmpty());
        QCOMPARE(city.state(1), u"cancelled"_s);
    }

    void shouldExpire()
    {
        SendCity city(1);
        SingleMessage message = invitation();
        message.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-5);
        OTKLIK_VALUE(id, queue(city, message));
        Claims claims(city.db(), {}, u"me"_s);
        OTKLIK_VALUE(chunk, claims.claim(city.gateway, 1000));
        QVERIFY(chunk->batch.messages.isEmpty());
        QCOMPARE(city.state(1), u"expired"_s);
    }

    void shouldKeepToTheNamedGateway()
    {
        SendCity city(1);
        const GatewayAccount other = city.addGateway(u"other"_s);
        SingleMessage message = invitation();
        message.gateway = other.id;
        OTKLIK_VALUE(id, queue(city, message));
        Claims claims(city.db(), {}, u"me"_s);
        OTKLIK_VALUE(elsewhere, claims.claim(city.gateway, 1000));
        QVERIFY(!elsewhere);
        OTKLIK_VALUE(right, claims.claim(other, 1000));
        QVERIFY(right.has_value());
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
