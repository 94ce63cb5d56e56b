// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxpage.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "buttons.h"
#include "changefeed.h"
#include "columnfit.h"
#include "label.h"
#include "listdetail.h"
#include "messagebar.h"
#include "personwords.h"
#include "store.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;
using otklik::inbox::InboundMessage;
using otklik::views::InboxListModel;

namespace otklik::ui {

/// A button beside what the command is about.
static QPushButton *buttonOf(QAction *command, const QString &name)
{
    auto *button = makeButton(command->text());
    button->setIcon(command->icon());
    button->setObjectName(name);
    const QString key = command->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(InboxPage::tr("%1 (%2)", "a command and its key").arg(command->text(), key));
    button->setAccessibleDescription(key);
    const auto follow = [button, command] { button->setEnabled(command->isEnabled()); };
    follow();
    QObject::connect(command, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, command, &QAction::trigger);
    return button;
}

static Label *lineOf(Label::Voice voice, const QString &name)
{
    auto *label = new Label(voice);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

InboxPage::InboxPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_model(new InboxListModel(this)), m_table(new TableView),
      m_filters(new QButtonGroup(this)), m_from(lineOf(Label::Voice::Section, u"inboundFromLabel"_s)),
      m_facts(lineOf(Label::Voice::Muted, u"inboundFactsLabel"_s)),
      m_why(lineOf(Label::Voice::Body, u"inboundWhyLabel"_s)),
      m_answered(lineOf(Label::Voice::Muted, u"inboundAnsweredLabel"_s)),
      m_text(lineOf(Label::Voice::Body, u"inboundTextLabel"_s)),
      m_answers(lineOf(Label::Voice::Muted, u"inboundAnswersLabel"_s)), m_reply(new QPlainTextEdit),
      m_canned(new QComboBox), m_measure(new Label(Label::Voice::Small)),
      m_send(makeMainButton(tr("Send"), u"mail-send"_s)), m_wait(new QTimer(this))
{
    setObjectName(u"inboxPage"_s);
    addCommands();
    addToTitle(makeFilters());
    m_table->setObjectName(u"inboundTableView"_s);
    m_table->setAccessibleName(tr("What people wrote"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->stretch(InboxListModel::Text);
    auto *sides = new ListDetail(around.preferences, u"inbox"_s);
    sides->setSides(m_table, makeDetail(), 0.55);
    setBody(sides);
    connect(m_table, &TableView::currentRowChanged, this, &InboxPage::showMessage);
    connect(m_table, &TableView::rowActivated, this, [this] { m_reply->setFocus(Qt::ShortcutFocusReason); });
    m_wait->setSingleShot(true);
    m_wait->setInterval(300);
    connect(m_wait, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
        else
            m_stale = true;
    });
    if (around.changes)
        connect(around.changes, &store::ChangeFeed::changed, this, [this](const QString &table) {
            if ((table.isEmpty() || table == "inbound_message"_L1) && !m_wait->isActive())
                m_wait->start();
        });
}

QWidget *InboxPage::makeFilters()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::inGroup);
    const std::pair<Which, QString> all[]{{Which::Open, tr("Open", "messages that wait")},
                                          {Which::Mine, tr("Mine", "messages that I work on")},
                                          {Which::All, tr("All", "messages")}};
    for (const auto &[which, text] : all) {
        auto *button = makeQuietButton(text);
        button->setObjectName(u"inboxFilter%1PushButton"_s.arg(int(which)));
        button->setCheckable(true);
        button->setChecked(which == m_which);
        m_filters->addButton(button, int(which));
        line->addWidget(button);
    }
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) { choose(Which(id)); });
    return row;
}

QWidget *InboxPage::makeDetail()
{
    auto *surface = new Surface;
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups, space::betweenGroups);
    column->setSpacing(space::unit);
    column->addWidget(m_from);
    column->addWidget(m_facts);
    auto *links = new QHBoxLayout;
    links->setSpacing(space::unit);
    links->addWidget(buttonOf(m_person, u"inboundPersonPushButton"_s));
    links->addWidget(buttonOf(m_campaign, u"inboundCampaignPushButton"_s));
    links->addStretch(1);
    column->addLayout(links);
    column->addWidget(m_answered);
    column->addWidget(m_text);
    column->addWidget(m_why);
    column->addWidget(m_answers);
    column->addStretch(1);
    auto *work = new QHBoxLayout;
    work->setSpacing(space::unit);
    work->addWidget(buttonOf(m_claim, u"claimPushButton"_s));
    work->addWidget(buttonOf(m_giveBack, u"giveBackPushButton"_s));
    work->addWidget(buttonOf(m_close, u"closeInboundPushButton"_s));
    work->addStretch(1);
    column->addLayout(work);
    m_canned->setObjectName(u"cannedComboBox"_s);
    m_canned->setAccessibleName(tr("Answers to choose from"));
    m_canned->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_canned->setMinimumContentsLength(20);
    connect(m_canned, &QComboBox::activated, this, &InboxPage::takeCanned);
    column->addWidget(m_canned);
    m_reply->setObjectName(u"replyPlainTextEdit"_s);
    m_reply->setAccessibleName(tr("The answer"));
    m_reply->setPlaceholderText(tr("Write the answer here"));
    m_reply->setTabChangesFocus(true);
    m_reply->setMaximumHeight(96);
    connect(m_reply, &QPlainTextEdit::textChanged, this, &InboxPage::measure);
    column->addWidget(m_reply);
    auto *last = new QHBoxLayout;
    last->setSpacing(space::unit);
    m_measure->setObjectName(u"replyMeasureLabel"_s);
    m_measure->setTextFormat(Qt::PlainText);
    m_send->setObjectName(u"sendReplyPushButton"_s);
    m_send->setToolTip(
        tr("%1 (%2)", "a command and its key")
            .arg(m_send->text(), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    connect(m_send, &QPushButton::clicked, this, &InboxPage::send);
    last->addWidget(m_measure, 1);
    last->addWidget(m_send);
    column->addLayout(last);
    return surface;
}

QString InboxPage::worker() const
{
    const access::AccessState &me = around().me;
    return me.login.isEmpty() ? qEnvironmentVariable("USER", u"desk"_s) : me.login;
}

bool InboxPage::mayWork() const
{
    return around().me.may({u"operator"_s, u"doctor"_s, u"nurse"_s, u"supervisor"_s});
}

QList<KeyText> InboxPage::keys() const
{
    QList<KeyText> keys = Page::keys();
    keys.append({QKeySequence(Qt::Key_Return), tr("Write an answer to the message")});
    return keys;
}

bool InboxPage::mayBeRemade() const
{
    return m_typed.isEmpty() && m_reply->toPlainText().trimmed().isEmpty();
}

void InboxPage::shown()
{
    Page::shown();
    if (std::exchange(m_stale, false))
        refresh();
}

void InboxPage::choose(Which which)
{
    m_which = which;
    if (auto *button = m_filters->button(int(which)))
        button->setChecked(true);
    refresh();
}

void InboxPage::refresh()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    inbox::InboxFilter filter;
    filter.openOnly = m_which == Which::Open;
    if (m_which == Which::Mine)
        filter.claimedBy = worker();
    filter.most = 500;
    store::deliver(around().store->run(store::Lane::Interactive,
                                       [by = worker(), filter](store::Database &database) {
                                           return views::readInbox(database, by, filter);
                                       }),
                   this, [this](const Result<views::InboxLook> &look) {
                       m_reading = false;
                       if (look)
                           showLook(*look);
                       else
                           setFailed(look.error());
                       if (std::exchange(m_readAgain, false))
                           m_wait->start();
                   });
}

void InboxPage::showLook(const views::InboxLook &look)
{
    setSubtitle(tr("%Ln messages wait", nullptr, int(look.standing.open)));
    Q_EMIT countChanged(look.standing.open);
    const qint64 chosen = m_current.id;
    m_model->setMessages(look.messages);
    m_canned->clear();
    m_canned->addItem(tr("Choose an answer…"));
    m_canned->addItems(look.canned);
    m_canned->setVisible(!look.canned.isEmpty());
    if (look.messages.isEmpty()) {
        m_current = {};
        switch (m_which) {
        case Which::Open:
            return setEmpty(EmptyState::Kind::NothingYet, tr("Nobody waits for an answer."), tr("Show all"),
                            [this] { choose(Which::All); });
        case Which::Mine:
            return setEmpty(EmptyState::Kind::FilterHidesAll, tr("You work on no message."), tr("Show what is open"),
                            [this] { choose(Which::Open); });
        case Which::All:
            return setEmpty(EmptyState::Kind::NothingYet,
                            tr("Nobody has written yet. What people answer to messages stands here."));
        }
    }
    setState(State::Ready);
    const int row = std::max(0, m_model->rowOf(chosen));
    if (m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    if (!std::exchange(m_fitted, true)) // once it is laid out
        QTimer::singleShot(0, this, [this] {
            fitColumns(m_table, InboxListModel::Text, {}, around().preferences, u"inbox/messages"_s);
        });
    showMessage();
}

void InboxPage::showMessage()
{
    const QModelIndex index = m_table->currentIndex();
    const InboundMessage message = m_model->message(index);
    if (message.id != m_current.id) {
        if (m_current.id > 0) {
            const QString typed = m_reply->toPlainText();
            if (typed.trimmed().isEmpty())
                m_typed.remove(m_current.id);
            else
                m_typed.insert(m_current.id, typed);
        }
        m_reply->setPlainText(m_typed.value(message.id));
        m_answers->clear();
    }
    m_current = message;
    const bool any = message.id > 0;
    const bool isOpen = message.state == "new"_L1 || message.state == "claimed"_L1;
    const bool isMine = message.state == "claimed"_L1 && message.claimedBy == worker();
    m_claim->setEnabled(any && isOpen && !isMine && mayWork());
    m_giveBack->setEnabled(isMine && mayWork());
    m_close->setEnabled(any && (message.state == "new"_L1 || isMine) && mayWork());
    m_person->setEnabled(message.person.isValid());
    m_campaign->setEnabled(message.campaign.isValid());
    const bool mayAnswer = any && message.person.isValid() && (message.state == "new"_L1 || isMine) && mayWork();
    m_reply->setEnabled(mayAnswer);
    m_canned->setEnabled(mayAnswer);
    measure();
    if (!any)
        return;
    m_from->setText(views::inboundSender(message));
    QStringList facts;
    if (!message.personName.isEmpty())
        facts << views::phoneText(message.from);
    if (message.people > 1)
        facts << tr("%Ln people have this number", nullptr, message.people);
    facts << QLocale().toString(message.receivedAt.toLocalTime(), QLocale::ShortFormat)
          << tr("through “%1”", "an account").arg(message.gatewayName) << views::inboundStateWord(message);
    m_facts->setText(facts.join(tr(" · ", "between facts of a message")));
    m_answered->setVisible(!message.answeredText.isEmpty());
    m_answered->setText(message.campaignName.isEmpty()
                            ? tr("Answers: %1", "our message").arg(message.answeredText.simplified())
                            : tr("Answers “%1”: %2", "a campaign and our message")
                                  .arg(message.campaignName, message.answeredText.simplified()));
    m_text->setText(message.text);
    const QString why = views::inboundSentence(message);
    m_why->setVisible(!why.isEmpty());
    m_why->setText(why);
    m_why->setTone(message.note.isEmpty() ? Tone::Good : Tone::Attention);
    store::deliver(around().store->run(store::Lane::Interactive,
                                       [by = worker(), id = message.id](store::Database &database) {
                                           return inbox::Inbox(database, by).answers(id);
                                       }),
                   this, [this, id = message.id](const Result<QList<inbox::InboundAnswer>> &answers) {
                       if (answers)
                           showAnswers(id, *answers);
                   });
}

} // namespace otklik::ui
