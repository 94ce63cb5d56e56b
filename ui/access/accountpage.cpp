// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountpage.h"

#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "account.h"
#include "buttons.h"
#include "columnfit.h"
#include "factorform.h"
#include "label.h"
#include "listdetail.h"
#include "messagebar.h"
#include "passwordform.h"
#include "sessionspanel.h"
#include "store.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

Label *wrapped(Label::Voice voice, const QString &name)
{
    auto *label = new Label(voice);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

QString rolesText(const QStringList &roles)
{
    QStringList lines;
    for (const QString &role : roles)
        lines << AccountPage::tr("%1: %2", "a role, what it is for")
                     .arg(access::roleName(role), access::roleExplanation(role));
    return lines.isEmpty() ? AccountPage::tr("Nothing: no role is given to this login.") : lines.join(u"\n\n"_s);
}

QString sitesText(const access::AccessState &me)
{
    if (me.city)
        return AccountPage::tr("The people of the whole city.");
    QStringList names;
    for (const access::Site &site : me.sites)
        names << site.name;
    return names.isEmpty() ? AccountPage::tr("Nobody: no site is given to this login.")
                           : AccountPage::tr("The people of: %1.").arg(QLocale().createSeparatedList(names));
}

QString factorText(const access::AccessState &me)
{
    switch (me.factor) {
    case access::Factor::Totp:
        return me.sms ? AccountPage::tr("An authenticator; codes by SMS work too.")
                      : AccountPage::tr("An authenticator. No telephone number is kept for codes by SMS.");
    case access::Factor::Sms:
        return AccountPage::tr("Codes by SMS. An authenticator is safer: a telephone number can be taken over.");
    case access::Factor::Unconfirmed:
    case access::Factor::None:
        break;
    }
    return AccountPage::tr("Not set up yet.");
}

} // namespace

AccountPage::AccountPage(const Surroundings &around, AccountDoors doors, QWidget *parent)
    : Page(around, parent), m_doors(std::move(doors)), m_name(wrapped(Label::Voice::Section, u"accountNameLabel"_s)),
      m_login(wrapped(Label::Voice::Muted, u"accountLoginLabel"_s)),
      m_roles(wrapped(Label::Voice::Body, u"accountRolesLabel"_s)),
      m_sites(wrapped(Label::Voice::Body, u"accountSitesLabel"_s)),
      m_factor(wrapped(Label::Voice::Body, u"accountFactorLabel"_s)),
      m_odd(wrapped(Label::Voice::Body, u"accountOddLabel"_s)),
      m_newFactor(makeButton(tr("Set up a new authenticator…"), u"smartphone"_s)),
      m_changePassword(makeButton(tr("Change the password…"))), m_factorForm(new FactorForm),
      m_passwordForm(new PasswordForm(around.me.login)), m_sessions(new SessionsPanel), m_table(new TableView)
{
    setObjectName(u"accountPage"_s);
    auto *sides = new ListDetail(around.preferences, u"account"_s);
    sides->setSides(makeSelf(), makeSignIns(), 0.44);
    setBody(sides);
    addCommand(tr("Sign out at other desks"), {}, {}, Place::Title, [this] { endOthers(); });
    addCommand(tr("Sign out"), {}, {}, Place::Title, [this] {
        if (m_doors.signOut)
            m_doors.signOut();
    });
    connect(m_newFactor, &QPushButton::clicked, this, &AccountPage::newFactor);
    connect(m_changePassword, &QPushButton::clicked, this, [this] {
        m_changePassword->hide();
        m_passwordForm->begin();
        bringIntoSight(m_passwordForm);
    });
    connect(m_sessions, &SessionsPanel::end, this, &AccountPage::endOne);
    connect(m_factorForm, &FactorForm::given, this, &AccountPage::confirmFactor);
    connect(m_factorForm, &FactorForm::left, this, [this] {
        m_factorForm->hide();
        m_newFactor->show();
    });
    connect(m_passwordForm, &PasswordForm::given, this, &AccountPage::changePassword);
    connect(m_passwordForm, &PasswordForm::left, this, [this] {
        m_passwordForm->clear();
        m_passwordForm->hide();
        m_changePassword->show();
    });
    m_factorForm->hide();
    m_passwordForm->hide();
}

QWidget *AccountPage::makeSelf()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups, space::betweenGroups);
    column->setSpacing(space::unit);
    column->addWidget(m_name);
    column->addWidget(m_login);
    const auto part = [column](const QString &heading) {
        column->addSpacing(space::unit);
        column->addWidget(new Label(Label::Voice::Section, heading));
    };
    part(tr("Second factor"));
    column->addWidget(m_factor);
    column->addWidget(m_newFactor, 0, Qt::AlignLeading);
    column->addWidget(m_factorForm);
    m_newFactor->setObjectName(u"newFactorPushButton"_s);
    m_newFactor->setToolTip(tipText(tr("It needs a code of the one that you have. If the phone is lost, two colleagues "
                                       "let you in again.")));
    part(tr("Password"));
    column->addWidget(m_changePassword, 0, Qt::AlignLeading);
    column->addWidget(m_passwordForm);
    m_changePassword->setObjectName(u"askPasswordPushButton"_s);
    part(tr("May"));
    column->addWidget(m_roles);
    part(tr("Sees"));
    column->addWidget(m_sites);
    column->addStretch(1);
    QScrollArea *scroll = m_scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget() turned it on
    auto *surface = new Surface;
    auto *around = new QVBoxLayout(surface);
    around->setContentsMargins(1, 1, 1, 1);
    around->addWidget(scroll);
    surface->setMinimumWidth(400);
    return surface;
}

QWidget *AccountPage::makeSignIns()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    auto *heading = new Label(Label::Voice::Section, tr("Sign-ins of the last 30 days"));
    heading->setBuddy(m_table);
    m_odd->setTone(Tone::Attention);
    m_odd->hide();
    m_table->setObjectName(u"signInsTableView"_s);
    m_table->setAccessibleName(heading->text());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_lines);
    m_table->stretch(views::SignInListModel::Computer);
    column->addWidget(m_sessions);
    column->addSpacing(space::unit);
    column->addWidget(heading);
    column->addWidget(m_odd);
    column->addWidget(m_table, 1);
    return side;
}

Result<AccountPage::Loaded> AccountPage::load(store::Database &database)
{
    OTKLIK_TRY(me, access::readState(database));
    OTKLIK_TRY(signIns, access::mySignIns(database));
    OTKLIK_TRY(sessions, access::mySessions(database));
    return Loaded{me, signIns, sessions};
}

void AccountPage::refresh()
{
    store::deliver(around().store->run(store::Lane::Interactive, load), this, [this](const Result<Loaded> &loaded) {
        if (!loaded)
            return setFailed(loaded.error());
        arrived(*loaded);
    });
}

void AccountPage::shown()
{
    const bool first = state() == State::Loading;
    Page::shown();
    if (!first)
        refresh();
    m_table->setFocus(); // Enter signs nobody out
}

void AccountPage::arrived(const Loaded &loaded)
{
    const access::AccessState &me = loaded.me;
    m_name->setText(me.fullName.isEmpty() ? me.login : me.fullName);
    m_login->setText(tr("%1 · %2", "login, and the database it is in").arg(me.login, around().store->url().place()));
    m_roles->setText(rolesText(me.roles));
    m_sites->setText(sitesText(me));
    m_factor->setText(factorText(me));
    m_lines.setLines(loaded.signIns);
    m_sessions->setSessions(loaded.sessions);
    const auto odd = std::count_if(loaded.signIns.cbegin(), loaded.signIns.cend(),
                                   [](const access::SignInLine &line) { return line.odd; });
    m_odd->setText(tr("%n sign-ins came from a computer not used before. If one was not you, change your password and "
                      "tell your administrator.",
                      nullptr, int(odd)));
    m_odd->setVisible(odd > 0);
    const bool first = state() != State::Ready;
    setState(State::Ready);
    if (first && isVisible())
        m_table->setFocus();
    if (!std::exchange(m_fitted, true)) // once it is laid out and knows which rows are in sight
        QTimer::singleShot(0, m_table, [this] {
            using Lines = views::SignInListModel;
            fitColumns(m_table, Lines::Computer, {}, around().preferences, u"account/columns"_s);
        });
}

bool AccountPage::mayBeRemade() const
{
    return !m_passwordForm->isTyped() && m_factorForm->isHidden();
}

void AccountPage::say(const QString &happened, const QString &kept)
{
    Message message;
    message.tone = Tone::Good;
    message.happened = happened;
    message.kept = kept;
    messageBar()->say(message);
}

void AccountPage::bringIntoSight(QWidget *form)
{
    QTimer::singleShot(0, form, [this, form] { m_scroll->ensureWidgetVisible(form); }); // once it is laid out
}

void AccountPage::newFactor()
{
    m_newFactor->setEnabled(false);
    store::deliver(around().store->run(store::Lane::Interactive, access::newFactor), this,
                   [this](const Result<access::Enrolment> &enrolment) {
                       m_newFactor->setEnabled(true);
                       if (!enrolment)
                           return messageBar()->say(enrolment.error());
                       m_newFactor->hide();
                       m_factorForm->begin(*enrolment);
                       bringIntoSight(m_factorForm);
                   });
}

void AccountPage::confirmFactor(const QString &code)
{
    store::deliver(
        around().store->run(store::Lane::Interactive,
                            [code](store::Database &database) { return access::confirmFactor(database, code); }),
        this, [this](const Done &done) {
            if (!done)
                return m_factorForm->complain(done.error().sentence);
            m_factorForm->hide();
            m_newFactor->show();
            if (m_doors.factorChanged)
                m_doors.factorChanged();
            say(tr("The new authenticator counts from now on."),
                tr("Your sessions at other desks have ended. Remove the old entry from your phone."));
            refresh();
        });
}

void AccountPage::endOthers()
{
    store::deliver(around().store->run(store::Lane::Interactive, access::endOtherSessions), this,
                   [this](const Result<qint64> &desks) {
                       if (!desks)
                           return messageBar()->say(desks.error());
                       say(*desks == 0 ? tr("You are signed in at no other desk.")
                                       : tr("You are signed out at %n other desks.", nullptr, int(*desks)));
                       refresh();
                   });
}

void AccountPage::endOne(qint64 session, const QString &computer)
{
    store::deliver(
        around().store->run(store::Lane::Interactive,
                            [session](store::Database &database) { return access::endMySession(database, session); }),
        this, [this, computer](const Done &done) {
            if (!done)
                messageBar()->say(done.error());
            else
                say(computer.isEmpty() ? tr("You are signed out there.")
                                       : tr("You are signed out at %1.").arg(computer));
            refresh();
        });
}

void AccountPage::changePassword(const QString &before, const QString &password)
{
    if (!m_doors.checkPassword)
        return;
    m_doors.checkPassword(before, [this, guard = QPointer(this), password](const QString &problem) {
        if (!guard)
            return;
        if (!problem.isEmpty())
            return m_passwordForm->complain(problem);
        store::deliver(around().store->run(store::Lane::Write,
                                           [login = around().me.login, password](store::Database &database) {
                                               return access::setPassword(database, login, password);
                                           }),
                       this, [this, password](const Result<QString> &done) {
                           if (!done)
                               return m_passwordForm->complain(done.error().sentence);
                           if (m_doors.passwordChanged)
                               m_doors.passwordChanged(password);
                           m_passwordForm->clear();
                           m_passwordForm->hide();
                           m_changePassword->show();
                           Message message;
                           message.tone = Tone::Good;
                           message.happened = tr("Your password is changed.");
                           message.kept = tr("Desks where you are signed in stay open.");
                           message.actionText = tr("Sign out at other desks");
                           message.action = [this] { endOthers(); };
                           messageBar()->say(message);
                       });
    });
}

} // namespace otklik::ui
