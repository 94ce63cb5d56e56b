// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "commandpalette.h"
#include "icons.h"
#include "keyssheet.h"
#include "languageswitch.h"
#include "messagebar.h"
#include "page.h"
#include "preferences.h"
#include "rail.h"
#include "siteswitch.h"
#include "statusline.h"
#include "theme.h"
#include "topbar.h"
#include "worksite.h"

namespace otklik::ui {

namespace {
constexpr qsizetype longestHistory = 50;
}

MainWindow::MainWindow(const Surroundings &around, QWidget *parent)
    : QMainWindow(parent), m_around(around), m_rail(new Rail(this)), m_stack(new QStackedWidget(this)),
      m_status(new StatusLine(this)), m_messageBar(new MessageBar(this)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(icon(QStringLiteral("otklik")));
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    sides->addWidget(m_rail);
    sides->addLayout(work, 1);
    m_top = new TopBar(around.jobs, around.workSite, around.demo, this);
    work->addWidget(m_top);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::pageEdge, 0, space::pageEdge, 0);
    bar->addWidget(m_messageBar);
    work->addLayout(bar);
    work->addWidget(m_stack, 1);
    column->addLayout(sides, 1);
    column->addWidget(m_status);
    setCentralWidget(whole);
    m_stack->setObjectName(QStringLiteral("pages"));

    m_palette = new CommandPalette(this);
    m_palette->setActions([this] { return paletteActions(); });
    connect(m_top, &TopBar::findClicked, this, [this] { m_palette->open(); });

    m_findAction =
        addCommand({}, QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_palette->open(); });
    m_keys = addCommand({}, QStringLiteral("help-contents"), QKeySequence(Qt::Key_F1), [this] { showKeys(); });
    m_back = addCommand({}, QStringLiteral("go-previous"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    m_refresh = addCommand({}, QStringLiteral("view-refresh"), QKeySequence(Qt::Key_F5), [this] {
        if (auto *page = currentPage())
            page->refresh();
    });
    m_quit = addCommand({}, QString(), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    buildMenu();
    setTexts();
    if (around.workSite) {
        auto *finder = new SiteFinder(around.workSite, this);
        m_palette->addProvider(finder);
        connect(around.workSite, &WorkSite::changed, this, &MainWindow::siteChanged);
        showSite();
    }

    // 1366×768 less a desktop's panel and the frame is the smallest screen that we promise.
    setMinimumSize(960, 600);
    const QByteArray geometry =
        around.preferences ? around.preferences->value(QStringLiteral("window/geometry")).toByteArray() : QByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1366, 768);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildMenu()
{
    auto *button = new QToolButton(this);
    m_menuButton = button;
    button->setObjectName(QStringLiteral("menuToolButton"));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setIcon(icon(QStringLiteral("application-menu")));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(m_menu);
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(14, 0, space::unit, 0);
    line->addWidget(button);
    line->addStretch(1);
    m_rail->setFoot(foot);

    m_languageMenu = m_menu->addMenu(QString());
    m_languageMenu->setIcon(icon(QStringLiteral("languages")));
    auto *languages = new QActionGroup(this);
    for (const auto &language : LanguageSwitch::languages()) {
        // A language is named in itself: whoever needs it must be able to read it.
        auto *action = m_languageMenu->addAction(language.ownName);
        action->setCheckable(true);
        action->setData(language.code);
        languages->addAction(action);
        action->setChecked(m_around.language && m_around.language->current() == language.code);
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            if (m_around.language)
                m_around.language->use(code);
        });
        m_commands.append(action);
    }
    m_themeMenu = m_menu->addMenu(QString());
    m_themeMenu->setIcon(icon(QStringLiteral("draw-brush")));
    auto *themes = new QActionGroup(this);
    for (const auto choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark}) {
        auto *action = m_themeMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(int(choice));
        themes->addAction(action);
        action->setChecked(m_around.theme && m_around.theme->choice() == choice);
        connect(action, &QAction::triggered, this, [this, choice] {
            if (m_around.theme)
                m_around.theme->setChoice(choice);
        });
        m_commands.append(action);
    }
    m_menu->addSeparator();
    m_menu->addActions({m_keys, m_quit});
}

void MainWindow::setTexts()
{
    setWindowTitle(m_around.deskName.isEmpty() ? tr("Otklik") : tr("Otklik — %1").arg(m_around.deskName));
    m_findAction->setText(tr("Find or do something"));
    m_keys->setText(tr("Keys of this page"));
    m_back->setText(tr("Back to the page before"));
    m_refresh->setText(tr("Load this page again"));
    m_quit->setText(tr("Quit"));
    m_languageMenu->setTitle(tr("Language"));
    m_themeMenu->setTitle(tr("Appearance"));
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark")};
    for (qsizetype i = 0; i < m_themeMenu->actions().size(); ++i) {
        m_themeMenu->actions().at(i)->setText(themes.value(i));
        m_themeMenu->actions().at(i)->setStatusTip(tr("Appearance"));
    }
    for (auto *action : m_languageMenu->actions()) {
        action->setStatusTip(tr("Language"));
        action->setChecked(m_around.language && m_around.language->current() == action->data().toString());
    }
    m_menuButton->setText(tr("Menu"));
    m_menuButton->setAccessibleName(tr("Menu: language, appearance, keys"));
    m_rail->setAccessibleName(tr("Pages"));
    m_status->setAccessibleName(tr("State of the desk"));
    showSite();
    for (auto &entry : m_entries)
        entry.action->setText(entry.info.text());
}

void MainWindow::addPage(PageInfo info)
{
    auto *action = new QAction(icon(info.icon), info.text(), this);
    int inRail = 0;
    for (const auto &entry : m_entries)
        inRail += entry.info.inRail ? 1 : 0;
    if (!info.shortcut.isEmpty())
        action->setShortcut(info.shortcut);
    else if (info.inRail && inRail < 9)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + inRail)));
    connect(action, &QAction::triggered, this, [this, id = info.id] { navigate(id); });
    if (info.inRail) {
        addAction(action);
        m_rail->add(info.id, action);
        m_commands.append(action);
    }
    m_entries.push_back({std::move(info), nullptr, action, {}});
}

MainWindow::Entry *MainWindow::entry(const QString &pageId)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &e) { return e.info.id == pageId; });
    return found == m_entries.end() ? nullptr : &*found;
}

const MainWindow::Entry *MainWindow::entry(const QString &pageId) const
{
    return const_cast<MainWindow *>(this)->entry(pageId);
}

void MainWindow::make(Entry &entry)
{
    auto *page = entry.info.factory(m_stack);
    entry.page = page;
    if (page->objectName().isEmpty())
        page->setObjectName(entry.info.id + QStringLiteral("Page"));
    connect(page, &Page::navigate, this,
            [this](const QString &id, const QVariantMap &arguments) { navigate(id, arguments); });
    connect(page, &Page::openPerson, this, [this](PersonId person) {
        if (!m_personPage.isEmpty())
            navigate(m_personPage, {{QStringLiteral("person"), person.value}});
    });
    connect(page, &Page::countChanged, this, [this, id = entry.info.id](qint64 count) { setCount(id, count); });
    m_stack->addWidget(page);
}

bool MainWindow::navigate(const QString &pageId, const QVariantMap &arguments)
{
    if (!entry(pageId))
        return false;
    if (m_history.isEmpty() || m_history.constLast().pageId != pageId || m_history.constLast().arguments != arguments)
        m_history.append({pageId, arguments});
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    turnTo(pageId, arguments);
    return true;
}

void MainWindow::turnTo(const QString &pageId, const QVariantMap &arguments)
{
    auto *target = entry(pageId);
    if (!target->page)
        make(*target);
    target->arguments = arguments;
    m_currentId = pageId;
    m_rail->setCurrent(pageId);
    m_stack->setCurrentWidget(target->page);
    m_back->setEnabled(m_history.size() > 1);
    if (!arguments.isEmpty())
        target->page->open(arguments);
    target->page->shown();
    // Whoever walks the rail by keys stays there; anybody else goes on in the page (its focus proxy says where).
    if (!m_rail->isAncestorOf(focusWidget()) && !target->page->isAncestorOf(focusWidget()))
        target->page->setFocus(Qt::OtherFocusReason);
    if (m_around.preferences && target->info.inRail)
        m_around.preferences->setValue(QStringLiteral("window/page"), pageId);
    Q_EMIT currentPageChanged(pageId);
}

void MainWindow::siteChanged()
{
    showSite();
    for (const auto &one : m_entries) {
        if (one.page)
            one.page->refresh();
    }
}

void MainWindow::showSite()
{
    const WorkSite *sites = m_around.workSite;
    m_status->set(QStringLiteral("site"), Tone::Neutral,
                  sites && !sites->name().isEmpty() ? tr("site: %1").arg(sites->name()) : QString());
}

void MainWindow::goBack()
{
    if (m_history.size() < 2)
        return;
    m_history.removeLast();
    const Place place = m_history.constLast();
    turnTo(place.pageId, place.arguments);
}

void MainWindow::setPersonPage(const QString &pageId)
{
    m_personPage = pageId;
}

void MainWindow::openFirstPage()
{
    const QString remembered =
        m_around.preferences ? m_around.preferences->value(QStringLiteral("window/page")).toString() : QString();
    // Another role on this computer may have left on a page that this one does not have.
    const Entry *known = entry(remembered);
    const auto first =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &one) { return one.info.inRail; });
    if (known && (known->info.inRail || first == m_entries.cend()))
        navigate(remembered);
    else if (first != m_entries.cend())
        navigate(first->info.id);
}

Page *MainWindow::currentPage() const
{
    return page(m_currentId);
}

Page *MainWindow::page(const QString &pageId) const
{
    const auto *found = entry(pageId);
    return found ? found->page : nullptr;
}

void MainWindow::setCount(const QString &pageId, qint64 count)
{
    m_rail->setCount(pageId, count);
}

QAction *MainWindow::addCommand(const QString &text, const QString &iconName, const QKeySequence &shortcut,
                                std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(action);
    m_commands.append(action);
    return action;
}

void MainWindow::addProvider(CommandProvider *provider)
{
    m_palette->addProvider(provider);
}

QList<QAction *> MainWindow::paletteActions() const
{
    QList<QAction *> actions;
    if (const auto *page = currentPage())
        actions += page->commands();
    // Then where one can go, then what the desk can do, language and appearance last.
    for (const auto &one : m_entries) {
        if (one.info.inRail)
            actions.append(one.action);
    }
    QList<QAction *> last;
    for (auto *command : m_commands) {
        if (command == m_findAction || actions.contains(command))
            continue;
        (m_languageMenu->actions().contains(command) || m_themeMenu->actions().contains(command) ? last : actions)
            .append(command);
    }
    return actions + last;
}

void MainWindow::showKeys()
{
    KeysSheet::Group here{tr("This page"), {}}, everywhere{tr("Everywhere"), {}};
    if (const auto *page = currentPage()) {
        here.heading = page->title();
        here.keys = page->keys();
    }
    for (const auto *command : std::as_const(m_commands)) {
        if (!command->shortcut().isEmpty())
            everywhere.keys.append({command->shortcut(), command->text()});
    }
    (new KeysSheet({here, everywhere}, this))->open();
}

void MainWindow::remakePages()
{
    for (auto &entry : m_entries) {
        if (!entry.page || entry.page->retranslate() || !entry.page->mayBeRemade())
            continue;
        auto *old = entry.page;
        const bool current = entry.info.id == m_currentId;
        make(entry);
        m_stack->removeWidget(old);
        old->hide();
        old->deleteLater();
        if (current)
            turnTo(m_currentId, entry.arguments);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_palette && !m_remaking) {
        setTexts();
        // A change of language comes as several events (our translator, Qt's own); the pages are made anew once.
        m_remaking = true;
        QTimer::singleShot(0, this, [this] {
            m_remaking = false;
            setTexts();
            remakePages();
        });
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_around.preferences)
        m_around.preferences->setValue(QStringLiteral("window/geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace otklik::ui
