// SPDX-License-Identifier: GPL-3.0-or-later
#include "listsbulk.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include "ask.h"
#include "campaignwords.h"
#include "jobs.h"
#include "label.h"
#include "listsbar.h"
#include "listspanel.h"
#include "peoplerights.h"
#include "personwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

using views::BulkAction;
using views::BulkChoice;

namespace {

/// What the lane tells the window of; the change may outlive the page.
struct Progress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

BulkAction action(BulkAction::Kind kind, const QString &value)
{
    BulkAction one;
    one.kind = kind;
    one.value = value;
    return one;
}

} // namespace

ListsBulk::ListsBulk(const Surroundings &around, ListsBar *bar, std::function<BulkChoice()> choice, QWidget *page)
    : QObject(page), m_around(around), m_bar(bar), m_choice(std::move(choice)), m_page(page)
{
    connect(bar->takeOff(), &QPushButton::clicked, this, &ListsBulk::takeOff);
    setLists({});
    fillChange();
    setTopics({});
    setShown({});
}

/// Names of data go into menus as they are: a single & would become a mnemonic.
static QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

void ListsBulk::setLists(const QList<people::PersonList> &lists)
{
    QMenu *menu = m_bar->addMenu();
    menu->clear();
    const bool may = ListsPanel::refusal(m_around.me).isEmpty();
    for (const people::PersonList &list : lists) {
        if (list.kind == people::ListKind::People && list.changeable && may)
            menu->addAction(menuText(list.name), this, [this, list] { addTo(list); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *star = menu->addAction(tr("Give them my star"), this, [this] { this->star(m_choice(), true); });
    star->setEnabled(may);
    QAction *fresh = menu->addAction(tr("New list…"), this, [this] {
        Q_EMIT newListWanted([this](const people::PersonList &list) { addTo(list); });
    });
    fresh->setObjectName(u"addToNewListAction"_s);
    fresh->setEnabled(may);
}

void ListsBulk::setDistricts(const QList<people::District> &districts)
{
    m_districts = districts;
    fillChange();
}

void ListsBulk::setLanguages(const QStringList &codes)
{
    m_languages = codes;
    fillChange();
}

void ListsBulk::fillChange()
{
    QMenu *menu = m_bar->changeMenu();
    menu->clear();
    const bool may = views::mayChangePeople(m_around.me);
    QMenu *districts = menu->addMenu(tr("District"));
    for (const people::District &district : std::as_const(m_districts))
        districts->addAction(menuText(district.name), this, [this, district] {
            run(m_choice(), action(BulkAction::District, QString::number(district.id.value)), [district](int people) {
                return tr("The district of %Ln people is %1 now.", nullptr, people).arg(district.name);
            });
        });
    QMenu *languages = menu->addMenu(tr("Language"));
    for (const QString &code : std::as_const(m_languages)) {
        if (!code.isEmpty())
            languages->addAction(views::languageWord(code), this, [this, code] {
                run(m_choice(), action(BulkAction::Language, code), [code](int people) {
                    return tr("The language of %Ln people is %1 now.", nullptr, people).arg(views::languageWord(code));
                });
            });
    }
    QMenu *channels = menu->addMenu(tr("Preferred channel"));
    for (const QString &code : {u"sms"_s, u"voice"_s, u"email"_s, u"viber"_s, u"none"_s})
        channels->addAction(views::channelWord(code), this, [this, code] {
            run(m_choice(), action(BulkAction::Channel, code), [code](int people) {
                return tr("The preferred channel of %Ln people is %1 now.", nullptr, people)
                    .arg(views::channelWord(code));
            });
        });
    districts->setEnabled(may && !districts->isEmpty());
    languages->setEnabled(may && !languages->isEmpty());
    channels->setEnabled(may);
}

void ListsBulk::setTopics(const QList<consent::Topic> &topics)
{
    QMenu *menu = m_bar->topicsMenu();
    menu->clear();
    const bool may = views::mayChangePeople(m_around.me) && !topics.isEmpty();
    QMenu *give = menu->addMenu(tr("They agreed to"));
    QMenu *refuse = menu->addMenu(tr("They want no more of"));
    for (const consent::Topic &topic : topics) {
        if (topic.basis == "marketing"_L1) // service notices need no word
            give->addAction(menuText(topic.name), this, [this, topic] { word(topic, true); });
        refuse->addAction(menuText(topic.name), this, [this, topic] { word(topic, false); });
    }
    give->setEnabled(may && !give->isEmpty());
    refuse->setEnabled(may);
}

void ListsBulk::setShown(const people::PersonList &list)
{
    m_shown = list;
    m_bar->takeOff()->setVisible(list.id.isValid() && list.changeable && list.kind != people::ListKind::Smart);
}

void ListsBulk::addTo(const people::PersonList &list)
{
    BulkAction one;
    one.kind = BulkAction::AddToList;
    one.list = list.id;
    run(m_choice(), one, [name = people::listName(list)](int people) {
        return tr("%Ln people are put on the list «%1».", nullptr, people).arg(name);
    });
}

void ListsBulk::takeOff()
{
    BulkAction one;
    one.kind = BulkAction::TakeOffList;
    one.list = m_shown.id;
    run(m_choice(), one, [name = people::listName(m_shown)](int people) {
        return tr("%Ln people are taken off the list «%1».", nullptr, people).arg(name);
    });
}

void ListsBulk::star(const BulkChoice &choice, bool starred)
{
    if (choice.isEmpty())
        return;
    store::deliver(
        m_around.store->run(store::Lane::Write,
                            [](store::Database &database) { return people::PersonLists(database).starred(); }),
        this, [this, choice, starred](const Result<people::PersonList> &list) {
            if (!list)
                return failed(list.error());
            BulkAction one;
            one.kind = starred ? BulkAction::AddToList : BulkAction::TakeOffList;
            one.list = list->id;
            run(choice, one, [starred](int people) {
                return starred ? tr("%Ln people have your star.", nullptr, people)
                               : tr("%Ln people have your star no more.", nullptr, people);
            });
        });
}

void ListsBulk::word(const consent::Topic &topic, bool granted)
{
    if (!m_around.ask)
        return;
    const BulkChoice choice = m_choice(); // whom it was asked for, whatever is clicked meanwhile
    TextQuestion question;
    question.title =
        granted ? tr("They agreed to «%1»").arg(topic.name) : tr("They want no more of «%1»").arg(topic.name);
    question.label = granted ? tr("What does it rest on? It stands in the consent ledger of each of them. Whoever has "
                                  "refused the topic or everything is left out.")
                             : tr("What does it rest on? It stands in the consent ledger of each of them.");
    question.accept = tr("Record it");
    question.complaint = [](const QString &text) {
        return text.trimmed().isEmpty() ? tr("Name the forms, the list or the call that it rests on.") : QString();
    };
    m_around.ask->text(m_page, question, [this, topic, granted, choice](const std::optional<QString> &evidence) {
        if (!evidence || evidence->trimmed().isEmpty())
            return;
        BulkAction one;
        one.kind = granted ? BulkAction::Subscribe : BulkAction::Unsubscribe;
        one.topic = topic.id;
        one.evidence = *evidence;
        run(choice, one, [name = topic.name, granted](int people) {
            return granted ? tr("%Ln people are open to «%1» now.", nullptr, people).arg(name)
                           : tr("%Ln people get no more of «%1».", nullptr, people).arg(name);
        });
    });
}

void ListsBulk::run(const BulkChoice &choice, const BulkAction &action, const std::function<QString(int)> &sentence)
{
    if (m_job || choice.isEmpty())
        return;
    m_job = std::make_shared<store::Job>();
    m_bar->setBusy(true);
    Q_EMIT began();
    const auto progress = std::make_shared<Progress>();
    if (m_around.jobs) {
        m_work = m_around.jobs->start(tr("Change of many people"));
        connect(m_work, &Work::cancelRequested, this, [job = m_job] { job->cancel(); });
        auto *tick = new QTimer(m_work);
        connect(tick, &QTimer::timeout, this, [this, progress] {
            if (m_work)
                m_work->setProgress(progress->done, progress->total);
        });
        tick->start(200);
    }
    // Not on the lane of single changes, which would wait behind two hundred thousand.
    store::deliver(
        m_around.store->run(
            store::Lane::Count,
            [choice, action, progress, site = m_around.site, job = m_job](store::Database &database) {
                return views::applyBulk(database, choice, action, site, [progress, job](qint64 done, qint64 total) {
                    progress->total = total;
                    progress->done = done;
                    return !job->isCancelled();
                });
            },
            m_job),
        this,
        [this, action, sentence](const Result<people::BulkResult> &result) { finished(result, action, sentence); });
}

void ListsBulk::finished(const Result<people::BulkResult> &result, const BulkAction &action,
                         const std::function<QString(int)> &sentence)
{
    if (m_work)
        m_work->finish();
    m_job.reset();
    m_bar->setBusy(false);
    if (!result) {
        if (result.error().kind != Failure::Cancelled)
            return failed(result.error());
        return failed(
            {Failure::Cancelled, u"bulk.cancelled"_s, tr("The change was stopped. Everybody is as they were before.")});
    }
    if (result->refused > 0) {
        Message message;
        message.tone = Tone::Attention;
        message.happened = tr("%Ln people have refused it themselves and were left out. Their own word holds.", nullptr,
                              int(result->refused));
        Q_EMIT said(message);
    }
    if (result->changed == 0) {
        Message message;
        message.happened = tr("It is so already for everybody who was picked. Nothing was changed.");
        if (result->refused == 0)
            Q_EMIT said(message);
        return;
    }
    Q_EMIT done(action);
    Q_EMIT offer(sentence(int(result->changed)), [this, run = result->run] { undo(run); });
}

void ListsBulk::undo(BulkId run)
{
    store::deliver(m_around.store->run(store::Lane::Count,
                                       [run, site = m_around.site](store::Database &database) {
                                           return views::undoBulk(database, run, site);
                                       }),
                   this, [this](const Result<views::BulkBack> &back) { undone(back); });
}

void ListsBulk::undone(const Result<views::BulkBack> &back)
{
    if (!back)
        return failed(back.error());
    Message message;
    message.tone = back->undone.kept > 0 ? Tone::Attention : Tone::Good;
    message.happened = tr("%Ln people are as they were before.", nullptr, int(back->undone.restored));
    if (back->undone.kept > 0) {
        const qint64 others = back->undone.kept - back->keptNames.size();
        const QString names = QLocale().createSeparatedList(back->keptNames);
        message.kept = others > 0
                           ? tr("Somebody else has changed %1 and %Ln others meanwhile: they were kept as they are.",
                                nullptr, int(others))
                                 .arg(names)
                           : tr("Somebody else has changed %1 meanwhile: kept as it is.").arg(names);
    }
    Q_EMIT said(message);
    Q_EMIT done({});
}

void ListsBulk::askUndo()
{
    if (!m_around.ask)
        return;
    store::deliver(m_around.store->run(store::Lane::Interactive, views::recentBulk), this,
                   [this](const Result<QList<views::BulkLine>> &lines) {
                       if (!lines)
                           return failed(lines.error());
                       if (lines->isEmpty()) {
                           Message message;
                           message.happened =
                               tr("You have changed no more than one person at a time within thirty days.");
                           return said(message);
                       }
                       ChoiceQuestion question;
                       question.title = tr("Take a change of many back");
                       question.label = tr("Whom somebody else has changed since is kept. Which change?");
                       question.accept = tr("Take it back");
                       static const QHash<QString, const char *> words{
                           {u"list_add"_s, QT_TR_NOOP("put on the list «%1»")},
                           {u"list_remove"_s, QT_TR_NOOP("taken off the list «%1»")},
                           {u"district"_s, QT_TR_NOOP("district: %1")},
                           {u"language"_s, QT_TR_NOOP("language: %1")},
                           {u"preferred_channel"_s, QT_TR_NOOP("preferred channel: %1")},
                           {u"subscribe"_s, QT_TR_NOOP("agreed to «%1»")},
                           {u"unsubscribe"_s, QT_TR_NOOP("want no more of «%1»")}};
                       for (const views::BulkLine &line : *lines) {
                           QString about = line.about;
                           if (line.run.kind == "preferred_channel"_L1)
                               about = views::channelWord(about);
                           else if (line.run.kind == "language"_L1)
                               about = views::languageWord(about);
                           //: %1 is when, %2 what: «put on the list «To ring»»
                           question.choices << tr("%1: %2").arg(views::instantText(line.run.at),
                                                                tr(words.value(line.run.kind, "%1")).arg(about));
                       }
                       m_around.ask->choice(m_page, question, [this, lines = *lines](const std::optional<int> &picked) {
                           if (picked)
                               undo(lines.at(*picked).run.id);
                       });
                   });
}

} // namespace otklik::ui
