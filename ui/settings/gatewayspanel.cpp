// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayspanel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "buttons.h"
#include "columnfit.h"
#include "emptystate.h"
#include "gatewaydialog.h"
#include "gatewaylistmodel.h"
#include "label.h"
#include "listdetail.h"
#include "store.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;
using otklik::messaging::GatewayAccount;
using otklik::messaging::GatewayAccounts;
using otklik::messaging::GatewayStanding;
using otklik::messaging::GatewayState;
using otklik::views::GatewayListModel;

namespace otklik::ui {

GatewaysPanel::GatewaysPanel(const Surroundings &around, QWidget *parent)
    : SettingsPanel(around, parent), m_table(new TableView(this)), m_model(new GatewayListModel(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_name(new Label(Label::Voice::Section, {}, this)), m_sentence(new Label(Label::Voice::Body, {}, this)),
      m_facts(new Label(Label::Voice::Muted, {}, this)), m_test(makeButton(tr("Test"), u"network-connect"_s, this)),
      m_ready(makeButton(tr("Set ready"), u"dialog-ok-apply"_s, this)),
      m_remove(makeQuietButton(tr("Remove"), u"edit-delete"_s, this))
{
    auto *text = new views::GatewayListText(this);
    text->setSourceModel(m_model);
    m_table->setObjectName(u"gatewaysTableView"_s);
    m_table->setAccessibleName(tr("Gateways"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(text);
    m_table->stretch(GatewayListModel::Name);
    m_name->setObjectName(u"gatewayNameLabel"_s);
    m_sentence->setObjectName(u"gatewaySentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_test->setObjectName(u"testGatewayPushButton"_s);
    m_test->setToolTip(tr("Asks the gateway whether it would take messages. Sends none."));
    m_ready->setObjectName(u"readyGatewayPushButton"_s);
    m_ready->setToolTip(tr("After its key or account was put right: it is used again."));
    m_remove->setObjectName(u"removeGatewayPushButton"_s);

    auto *detail = new Surface(this);
    auto *inside = new QVBoxLayout(detail);
    inside->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups, space::betweenGroups);
    inside->setSpacing(space::inGroup);
    inside->addWidget(m_name);
    inside->addWidget(m_sentence);
    inside->addWidget(m_facts);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_test);
    buttons->addWidget(m_ready);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    inside->addSpacing(space::unit);
    inside->addLayout(buttons);

    auto *full = new QWidget(this);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenGroups);
    column->addWidget(m_table, 1);
    column->addWidget(detail);
    m_empty->setContent(EmptyState::Kind::NothingYet,
                        tr("Messages leave through a gateway: an account at an operator, or the training gateway, "
                           "which sends nothing."),
                        tr("Add gateway…"), [this] { add(); });
    m_stack->addWidget(full);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    connect(m_table, &TableView::currentRowChanged, this, &GatewaysPanel::showSelected);
    connect(m_test, &QPushButton::clicked, this, &GatewaysPanel::test);
    connect(m_ready, &QPushButton::clicked, this, &GatewaysPanel::setReady);
    connect(m_remove, &QPushButton::clicked, this, &GatewaysPanel::remove);
    showSelected();
}

void GatewaysPanel::refresh()
{
    if (!around().store || m_asking)
        return;
    m_asking = true;
    store::deliver(around().store->run(store::Lane::Count, GatewayAccounts::standings), this,
                   [this](const Result<QList<GatewayStanding>> &standings) {
                       m_asking = false;
                       if (!standings)
                           return Q_EMIT failed(standings.error());
                       m_model->setStandings(*standings);
                       m_stack->setCurrentIndex(standings->isEmpty() ? 1 : 0);
                       if (!standings->isEmpty() && !std::exchange(m_fitted, true)) // once it is laid out
                           QTimer::singleShot(0, this, [this] {
                               fitColumns(m_table, GatewayListModel::Name, {GatewayListModel::Kind},
                                          this->around().preferences, u"settings/gateways"_s);
                           });
                       if (!standings->isEmpty() && !m_table->currentIndex().isValid())
                           m_table->selectRow(0);
                       showSelected();
                   });
}

std::optional<GatewayStanding> GatewaysPanel::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(current.data(GatewayListModel::StandingRole).value<GatewayStanding>())
                             : std::nullopt;
}

void GatewaysPanel::showSelected()
{
    const auto standing = selected();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sentence, m_facts, m_ready, m_remove})
        widget->setVisible(standing.has_value());
    m_test->setVisible(standing && around().testGateway);
    if (!standing)
        return m_name->setText(tr("Choose a gateway"));
    const GatewayAccount &account = standing->account;
    const QLocale locale;
    m_name->setText(account.name);
    QString sentence = account.stateSentence;
    if (sentence.isEmpty())
        sentence = tr("Ready to send.");
    else if (account.notBefore.isValid())
        sentence = tr("%1 It is tried again at %2.")
                       .arg(sentence, locale.toString(account.notBefore.toLocalTime().time(), QLocale::ShortFormat));
    m_sentence->setText(sentence);
    m_sentence->setTone(account.state == GatewayState::Ok        ? Tone::Good
                        : account.state == GatewayState::Waiting ? Tone::Attention
                                                                 : Tone::Danger);
    QStringList facts;
    if (!account.url.isEmpty())
        facts << account.url;
    if (!account.keyEnv.isEmpty())
        facts << tr("key in %1").arg(account.keyEnv);
    if (!account.callback.isEmpty())
        facts << tr("reports come to %1").arg(account.callback);
    facts << (account.ratePerSecond > 0 ? tr("%1 messages a second at most").arg(locale.toString(account.ratePerSecond))
                                        : tr("as fast as it goes"))
          << tr("weight %1").arg(account.weight);
    if (standing->unknown > 0)
        facts << tr("%Ln messages with unknown outcome: the gateway is being asked", nullptr, int(standing->unknown));
    m_facts->setText(facts.join(tr(" · ", "between facts of a gateway")));
    m_ready->setEnabled(account.state != GatewayState::Ok);
}

void GatewaysPanel::add()
{
    auto *dialog = new GatewayDialog(around().checkGateway, this);
    connect(dialog, &GatewayDialog::answered, this, [this, dialog](const std::optional<GatewayAccount> &account) {
        if (account)
            store(*account, dialog);
    });
    dialog->open();
}

void GatewaysPanel::store(const GatewayAccount &account, GatewayDialog *dialog)
{
    store::deliver(
        around().store->run(store::Lane::Write,
                            [account](store::Database &database) { return GatewayAccounts::add(database, account); }),
        dialog, [this, dialog](const Result<GatewayAccount> &added) {
            if (!added)
                return dialog->showProblem(added.error());
            dialog->accept();
            Message message;
            message.tone = Tone::Good;
            message.happened = tr("The gateway «%1» was added.").arg(added->name);
            Q_EMIT said(message);
            refresh();
        });
}

void GatewaysPanel::test()
{
    const auto standing = selected();
    if (!standing || !around().testGateway)
        return;
    m_test->setEnabled(false);
    store::deliver(around().testGateway(standing->account), this,
                   [this, name = standing->account.name](const Result<QString> &answer) {
                       m_test->setEnabled(true);
                       if (!answer)
                           return Q_EMIT failed(answer.error());
                       Message message;
                       message.tone = Tone::Good;
                       message.happened = tr("«%1» answered: %2").arg(name, *answer);
                       Q_EMIT said(message);
                   });
}

void GatewaysPanel::setReady()
{
    const auto standing = selected();
    if (!standing)
        return;
    store::deliver(around().store->run(store::Lane::Write,
                                       [name = standing->account.name](store::Database &database) {
                                           return GatewayAccounts::setReady(database, name);
                                       }),
                   this, [this](const Done &done) {
                       if (!done)
                           Q_EMIT failed(done.error());
                       refresh();
                   });
}

void GatewaysPanel::remove()
{
    const auto standing = selected();
    if (!standing)
        return;
    store::deliver(
        around().store->run(store::Lane::Write,
                            [name = standing->account.name](store::Database &database) {
                                return GatewayAccounts::remove(database, name);
                            }),
        this, [this, account = standing->account](const Done &done) {
            if (!done)
                return Q_EMIT failed(done.error());
            refresh();
            Q_EMIT undoOffered(
                tr("The gateway «%1» is out of use; what it has sent stays in the ledger.").arg(account.name),
                [this, account] {
                    store::deliver(around().store->run(store::Lane::Write,
                                                       [account](store::Database &database) {
                                                           return GatewayAccounts::add(database, account);
                                                       }),
                                   this, [this](const Result<GatewayAccount> &added) {
                                       if (!added)
                                           Q_EMIT failed(added.error());
                                       refresh();
                                   });
                });
        });
}

} // namespace otklik::ui
