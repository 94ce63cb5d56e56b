// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatorspage.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTimer>

#include "ask.h"
#include "columnfit.h"
#include "listdetail.h"
#include "messagebar.h"
#include "operatorpanel.h"
#include "store.h"
#include "tableview.h"
#include "twolinedelegate.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

struct Loaded
{
    QList<access::OperatorLine> lines;
    QList<access::Site> sites;
};

Result<Loaded> load(store::Database &database)
{
    Loaded loaded;
    OTKLIK_TRY(lines, access::operators(database));
    OTKLIK_TRY(rows, database.select(u"access_list_sites"_s));
    for (const store::Row row : rows)
        loaded.sites.append({row.integer("id"), row.text("code"), row.text("name")});
    loaded.lines = std::move(lines);
    return loaded;
}

/// Where somebody is signed in now, and where they were.
struct Presence
{
    QList<access::OpenSession> sessions;
    QList<access::SignInLine> signIns;
};

Result<Presence> presenceOf(store::Database &database, const QString &login)
{
    OTKLIK_TRY(sessions, access::sessionsOf(database, login));
    OTKLIK_TRY(lines, access::signIns(database, login, 30, 20));
    return Presence{sessions, lines};
}

} // namespace

OperatorsPage::OperatorsPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_table(new TableView), m_panel(new OperatorPanel(around.me.may({u"administrator"_s})))
{
    setObjectName(u"operatorsPage"_s);
    m_table->setObjectName(u"operatorsTableView"_s);
    m_table->setAccessibleName(tr("People at the desks"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_lines);
    auto *lines = new TwoLineDelegate(views::OperatorListModel::LowerRole, m_table);
    lines->setEnough(views::OperatorListModel::Rights, 180); // names are not cut for it; it takes what is left anyway
    m_table->setItemDelegate(lines);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->stretch(views::OperatorListModel::Rights);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the middle column takes what is left
    auto *sides = new ListDetail(around.preferences, u"operators"_s);
    sides->setSides(m_table, m_panel, 0.62);
    setBody(sides);
    addCommand(tr("Add a login"), u"list-add-user"_s, {}, Place::Title, [this] { addByCommand(); });
    connect(m_table, &TableView::currentRowChanged, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_panel, &OperatorPanel::saveRoles, this, [this] {
        change([login = m_chosen, roles = m_panel->roles()](
                   store::Database &database) { return access::setRoles(database, login, roles); },
               tr("The roles are saved. They hold from now on."));
    });
    connect(m_panel, &OperatorPanel::saveSites, this, [this] {
        change([login = m_chosen, city = m_panel->city(), codes = m_panel->siteCodes()](
                   store::Database &database) { return access::setSites(database, login, city, codes); },
               tr("The sites are saved. They hold from now on."));
    });
    connect(m_panel, &OperatorPanel::enable, this, [this] {
        change([login = m_chosen](store::Database &database) { return access::enable(database, login); },
               tr("They may sign in again."));
    });
    connect(m_panel, &OperatorPanel::disable, this, [this] { disable(m_chosen); });
    connect(m_panel, &OperatorPanel::endSession, this, [this](qint64 session, const QString &computer) {
        change(
            [login = m_chosen, session](store::Database &database) -> Done {
                OTKLIK_CHECK(access::endSessions(database, login, session));
                return {};
            },
            computer.isEmpty() ? tr("They are signed out there.") : tr("They are signed out at %1.").arg(computer));
    });
    connect(m_panel, &OperatorPanel::askUnlock, this, [this] { askUnlock(m_chosen); });
    connect(m_panel, &OperatorPanel::confirmUnlock, this, [this] { confirmUnlock(m_chosen); });
}

QString OperatorsPage::title() const
{
    return tr("Administration");
}

bool OperatorsPage::mayBeRemade() const
{
    return !m_panel->isChanged();
}

void OperatorsPage::refresh()
{
    store::deliver(around().store->run(store::Lane::Interactive, load), this, [this](const Result<Loaded> &loaded) {
        if (!loaded)
            return setFailed(loaded.error());
        m_sites = loaded->sites;
        m_lines.setLines(loaded->lines);
        setState(State::Ready);
        setSubtitle(tr("%n people and services", nullptr, int(loaded->lines.size())));
        if (!std::exchange(m_fitted, true)) // once it is laid out and knows which rows are in sight
            QTimer::singleShot(0, m_table, [this] {
                using Lines = views::OperatorListModel;
                fitColumns(m_table, Lines::Rights, {Lines::Name}, around().preferences, u"operators/lines"_s);
            });
        m_table->selectRow(qMax(0, m_lines.rowOf(m_chosen)));
    });
}

void OperatorsPage::choose(int row)
{
    if (row < 0 || row >= m_lines.rowCount())
        return;
    const access::OperatorLine &line = m_lines.line(row);
    m_chosen = line.login;
    m_panel->setOperator(line, m_sites, line.login == around().me.login);
    store::deliver(
        around().store->run(store::Lane::Interactive,
                            [login = line.login](store::Database &database) { return presenceOf(database, login); }),
        this, [this, login = line.login](const Result<Presence> &presence) {
            if (login != m_chosen)
                return;
            if (!presence)
                return messageBar()->say(presence.error());
            m_panel->setSessions(presence->sessions);
            m_panel->setSignIns(presence->signIns);
        });
}

void OperatorsPage::change(Work work, const QString &said)
{
    store::deliver(around().store->run(store::Lane::Write, std::move(work)), this, [this, said](const Done &done) {
        if (!done)
            return messageBar()->say(done.error()); // what is ticked stays ticked
        Message message;
        message.tone = Tone::Good;
        message.happened = said;
        messageBar()->say(message);
        refresh();
    });
}

void OperatorsPage::disable(const QString &login)
{
    TextQuestion question;
    question.title = tr("Disable %1").arg(login);
    question.label = tr("Their sessions end at once and they cannot sign in. Say why; it is kept.");
    question.accept = tr("Disable");
    question.complaint = [](const QString &why) {
        return why.trimmed().isEmpty() ? tr("A reason is needed.") : QString();
    };
    around().ask->text(this, question, [this, login](const std::optional<QString> &why) {
        if (why)
            change([login, why = *why](store::Database &database) { return access::disable(database, login, why); },
                   tr("The login is disabled."));
    });
}

void OperatorsPage::askUnlock(const QString &login)
{
    ChoiceQuestion question;
    question.title = tr("Let %1 in again").arg(login);
    question.label = tr("A second person has to confirm it. What is needed?");
    question.choices = {tr("End the wait after wrong codes"), tr("A new authenticator: the phone is lost")};
    question.accept = tr("Ask for it");
    around().ask->choice(this, question, [this, login](const std::optional<int> &choice) {
        if (choice)
            change([login, newFactor = *choice == 1](
                       store::Database &database) { return access::askUnlock(database, login, newFactor); },
                   tr("Asked. Another administrator or a supervisor confirms it here."));
    });
}

void OperatorsPage::confirmUnlock(const QString &login)
{
    store::deliver(
        around().store->run(store::Lane::Write,
                            [login](store::Database &database) { return access::confirmUnlock(database, login); }),
        this, [this](const Result<QString> &code) {
            if (!code)
                return messageBar()->say(code.error());
            Message message;
            message.tone = Tone::Good;
            message.happened = code->isEmpty() ? tr("They may try again now.")
                                               : tr("Hand over this enrolment code, in person: %1").arg(*code);
            message.kept = code->isEmpty() ? QString() : tr("It is shown once and holds for seven days.");
            messageBar()->say(message);
            refresh();
        });
}

void OperatorsPage::addByCommand()
{
    Message message;
    message.happened = tr("A new login is made on the server, by who may make logins there: otklikctl operator add "
                          "LOGIN --name «NAME» --role ROLE --site CODE");
    message.kept = tr("It prints the password and the enrolment code once.");
    messageBar()->say(message);
}

} // namespace otklik::ui
