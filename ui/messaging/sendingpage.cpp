// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingpage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "buttons.h"
#include "changefeed.h"
#include "columnfit.h"
#include "gatewaylistmodel.h"
#include "label.h"
#include "listdetail.h"
#include "messagebar.h"
#include "store.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;
using otklik::messaging::AccountQueue;
using otklik::messaging::GatewayState;
using otklik::views::AccountQueueModel;
using otklik::views::UnknownOutcomeModel;

namespace otklik::ui {

/// A button beside what the command is about.
static QPushButton *buttonOf(QAction *command, const QString &name)
{
    auto *button = makeButton(command->text());
    button->setIcon(command->icon());
    button->setObjectName(name);
    const QString key = command->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(SendingPage::tr("%1 (%2)", "a command and its key").arg(command->text(), key));
    button->setAccessibleDescription(key);
    const auto follow = [button, command] { button->setEnabled(command->isEnabled()); };
    follow();
    QObject::connect(command, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, command, &QAction::trigger);
    return button;
}

SendingPage::SendingPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_accounts(new AccountQueueModel(this)), m_outcomes(new UnknownOutcomeModel(this)),
      m_accountTable(new TableView), m_outcomeTable(new TableView), m_decisions(new QStackedWidget),
      m_name(new Label(Label::Voice::Section)), m_sentence(new Label(Label::Voice::Body)),
      m_facts(new Label(Label::Voice::Muted)), m_doubts(new Label(Label::Voice::Section)), m_wait(new QTimer(this)),
      m_tick(new QTimer(this))
{
    setObjectName(u"sendingPage"_s);
    addCommands();
    m_accountTable->setObjectName(u"accountQueuesTableView"_s);
    m_accountTable->setAccessibleName(tr("Accounts and what waits at each"));
    m_accountTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_accountTable->setModel(m_accounts);
    m_accountTable->stretch(AccountQueueModel::Name);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenGroups);
    column->addWidget(m_accountTable, 3);
    column->addWidget(makeAccount());
    column->addWidget(makeOutcomes(), 2);
    setBody(body);
    connect(m_accountTable, &TableView::currentRowChanged, this, &SendingPage::showAccount);
    connect(m_outcomeTable, &TableView::currentRowChanged, this, &SendingPage::showOutcome);
    connect(m_outcomeTable, &TableView::rowActivated, this, &SendingPage::openCampaign);

    const auto look = [this] {
        if (isVisible())
            refresh();
        else
            m_stale = true;
    };
    m_wait->setSingleShot(true);
    m_wait->setInterval(1000); // a hint comes with every thousand messages
    connect(m_wait, &QTimer::timeout, this, look);
    m_tick->setInterval(10000);
    connect(m_tick, &QTimer::timeout, this, look);
    m_tick->start();
    if (around.changes)
        connect(around.changes, &store::ChangeFeed::changed, this, [this](const QString &table) {
            const bool ours = table.isEmpty() || table == "send_chunk"_L1 || table == "message_event"_L1 ||
                              table == "gateway"_L1 || table == "send_job"_L1;
            if (ours && !m_wait->isActive())
                m_wait->start();
        });
}

QWidget *SendingPage::makeAccount()
{
    auto *surface = new Surface;
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(space::betweenGroups, space::unit + space::inGroup, space::betweenGroups,
                               space::unit + space::inGroup);
    column->setSpacing(space::inGroup);
    m_name->setObjectName(u"accountNameLabel"_s);
    m_sentence->setObjectName(u"accountSentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_facts->setObjectName(u"accountFactsLabel"_s);
    m_facts->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::unit);
    first->addWidget(m_name, 1);
    first->addWidget(buttonOf(m_pause, u"pauseAccountPushButton"_s));
    first->addWidget(buttonOf(m_resume, u"resumeAccountPushButton"_s));
    column->addLayout(first);
    column->addWidget(m_sentence);
    column->addWidget(m_facts);
    return surface;
}

QWidget *SendingPage::makeOutcomes()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    m_doubts->setObjectName(u"decisionsLabel"_s);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::unit);
    first->addWidget(m_doubts, 1);
    first->addWidget(buttonOf(m_left, u"theyLeftPushButton"_s));
    first->addWidget(buttonOf(m_again, u"sendAgainPushButton"_s));
    column->addLayout(first);
    m_outcomeTable->setObjectName(u"unknownOutcomesTableView"_s);
    m_outcomeTable->setAccessibleName(tr("Messages of which nobody knows whether they left"));
    m_outcomeTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_outcomeTable->setModel(m_outcomes);
    m_outcomeTable->stretch(UnknownOutcomeModel::Why);
    auto *none = new Label(Label::Voice::Muted, tr("Nothing. Where a gateway gives no answer it is asked, and what is "
                                                   "still in doubt then waits here for a person."));
    none->setObjectName(u"noDecisionsLabel"_s);
    none->setAlignment(Qt::AlignCenter);
    none->setWordWrap(true);
    m_decisions->addWidget(none);
    m_decisions->addWidget(m_outcomeTable);
    column->addWidget(m_decisions, 1);
    return part;
}

QList<KeyText> SendingPage::keys() const
{
    QList<KeyText> keys = Page::keys();
    keys.append({QKeySequence(Qt::Key_Return), tr("Open the campaign that waits for a decision")});
    return keys;
}

bool SendingPage::mayChangeAccounts() const
{
    return around().me.may({u"administrator"_s});
}

bool SendingPage::mayDecide() const
{
    return around().me.may({u"marketer"_s, u"supervisor"_s});
}

void SendingPage::shown()
{
    Page::shown();
    if (std::exchange(m_stale, false))
        refresh();
}

void SendingPage::refresh()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    store::deliver(around().store->run(store::Lane::Interactive, views::readSending), this,
                   [this](const Result<views::SendingLook> &look) {
                       m_reading = false;
                       if (look)
                           showLook(*look);
                       else
                           setFailed(look.error());
                       if (std::exchange(m_readAgain, false))
                           m_wait->start();
                   });
}

void SendingPage::showLook(const views::SendingLook &look)
{
    const messaging::SendingBoard &board = look.board;
    if (board.queues.isEmpty()) {
        setSubtitle({});
        return setEmpty(EmptyState::Kind::NothingYet,
                        tr("There is no account that messages could leave through. Add one in the settings; the "
                           "training one sends nothing."),
                        tr("Settings"), [this] { Q_EMIT navigate(u"settings"_s, {}); });
    }
    const QLocale locale;
    const double rate = board.takenPerMinute();
    setSubtitle(tr("%1 · %2", "what waits, speed")
                    .arg(tr("%Ln messages wait", nullptr, int(board.waiting())),
                         tr("%1 a minute", "messages").arg(locale.toString(rate, 'f', rate < 10 ? 1 : 0))));
    Q_EMIT countChanged(board.decisions);
    m_accounts->setBoard(board);
    const ChunkId chosen = m_outcomes->outcome(m_outcomeTable->currentIndex()).chunk;
    m_outcomes->setOutcomes(board.outcomes, look.campaigns);
    m_decisions->setCurrentIndex(board.outcomes.isEmpty() ? 0 : 1);
    const qint64 more = board.decisions - board.outcomes.size();
    m_doubts->setText(board.decisions == 0 ? tr("Outcomes that nobody knows")
                      : more > 0
                          ? tr("Outcomes that nobody knows: the oldest %1 of %2", "numbers")
                                .arg(locale.toString(board.outcomes.size()), locale.toString(board.decisions))
                          : tr("Outcomes that nobody knows: %1", "a number").arg(locale.toString(board.decisions)));
    setState(State::Ready);
    if (!m_accountTable->currentIndex().isValid())
        m_accountTable->selectRow(0);
    int row = 0;
    for (int i = 0; i < m_outcomes->rowCount(); ++i)
        if (m_outcomes->outcome(m_outcomes->index(i, 0)).chunk == chosen)
            row = i;
    if (!board.outcomes.isEmpty() && m_outcomeTable->currentIndex().row() != row)
        m_outcomeTable->selectRow(row);
    if (!std::exchange(m_fitted, true)) // once it is laid out
        QTimer::singleShot(0, this, [this] {
            fitColumns(m_accountTable, AccountQueueModel::Name, {}, around().preferences, u"sending/accounts"_s);
        });
    if (!board.outcomes.isEmpty())
        m_outcomeTable->fitColumns();
    showAccount();
    showOutcome();
}

void SendingPage::showAccount()
{
    const QModelIndex index = m_accountTable->currentIndex();
    const AccountQueue queue = m_accounts->queue(index);
    const messaging::GatewayAccount &account = queue.account;
    const bool stopped = queue.isAccount() && account.state != GatewayState::Ok;
    m_pause->setEnabled(queue.isAccount() && account.state != GatewayState::Stopped && mayChangeAccounts());
    m_resume->setEnabled(stopped && mayChangeAccounts());
    if (!index.isValid())
        return;
    m_name->setText(views::queueName(queue));
    m_sentence->setText(views::accountSentence(queue));
    m_sentence->setTone(!queue.isAccount()                       ? Tone::Neutral
                        : account.state == GatewayState::Ok      ? Tone::Good
                        : account.state == GatewayState::Waiting ? Tone::Attention
                                                                 : Tone::Danger);
    const QLocale locale;
    QStringList facts;
    if (queue.isAccount()) {
        facts << views::gatewayKindWord(account.kind)
              << (account.ratePerSecond > 0
                      ? tr("%1 messages a second at most").arg(locale.toString(account.ratePerSecond))
                      : tr("as fast as it goes"));
        if (stopped)
            facts << tr("so since %1", "an instant")
                         .arg(locale.toString(account.since.toLocalTime(), QLocale::ShortFormat));
    }
    QStringList lines{views::lastMinutesText(queue), facts.join(tr(" · ", "between facts of an account"))};
    lines.removeAll(QString());
    m_facts->setText(lines.join(u'\n'));
    m_facts->setVisible(!lines.isEmpty());
}

void SendingPage::showOutcome()
{
    const bool chosen = m_outcomes->outcome(m_outcomeTable->currentIndex()).chunk.isValid();
    m_left->setEnabled(chosen && mayDecide());
    m_again->setEnabled(chosen && mayDecide());
}

} // namespace otklik::ui
