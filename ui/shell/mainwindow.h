// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QMainWindow>
#include <QVariantMap>
#include <functional>

#include "surroundings.h"

class QAction;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace otklik::ui {

class CommandPalette;
class CommandProvider;
class MessageBar;
class Page;
class Rail;
class StatusLine;
class TopBar;

/// One page as the shell knows it. The factory is called when the page is first opened.
struct PageInfo
{
    QString id;
    std::function<QString()> text; ///< its name in the rail, in the language of now
    QString icon;                  ///< Breeze's name
    std::function<Page *(QWidget *parent)> factory;
    bool inRail = true;         ///< false: reached by navigate() only (a person's card)
    QKeySequence shortcut = {}; ///< empty: Ctrl+1 … Ctrl+9 in the order of the rail
};

/// The window of the desk: rail, top bar, pages, status line. Knows no page, only PageInfo. Pages are made when first
/// opened, so the first paint waits for none of them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Surroundings &around, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(PageInfo info);
    /// Opens a page with arguments (see Page::open) and puts it into the history. False: there is no such page.
    bool navigate(const QString &pageId, const QVariantMap &arguments = {});
    void goBack(); ///< Alt+Left
    /// Where Page::openPerson leads: navigate(pageId, {{"person", id}}).
    void setPersonPage(const QString &pageId);
    /// The page remembered from the last time, or the first one. Call after show(), so that the window paints first.
    void openFirstPage();

    [[nodiscard]] QString currentPageId() const { return m_currentId; }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Page *page(const QString &pageId) const; ///< null while it has not been made
    /// The number beside a page in the rail, also before the page is made; 0 hides it.
    void setCount(const QString &pageId, qint64 count);

    /// An action of the whole program, for the palette, with an optional shortcut.
    QAction *addCommand(const QString &text, const QString &iconName, const QKeySequence &shortcut,
                        std::function<void()> run);
    void addProvider(CommandProvider *provider); ///< not owned
    /// Lines over the built-in ones in the menu at the foot of the rail.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] StatusLine *status() const { return m_status; }
    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; } ///< for what concerns the whole desk
    [[nodiscard]] CommandPalette *commandPalette() const { return m_palette; }
    void showKeys(); ///< F1

Q_SIGNALS:
    void currentPageChanged(const QString &pageId);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Place
    {
        QString pageId;
        QVariantMap arguments;
    };
    struct Entry
    {
        PageInfo info;
        Page *page = nullptr;
        QAction *action = nullptr;
        QVariantMap arguments;
    };
    Entry *entry(const QString &pageId);
    const Entry *entry(const QString &pageId) const;
    void make(Entry &entry);
    void turnTo(const QString &pageId, const QVariantMap &arguments);
    void remakePages();
    void buildMenu();
    /// Every page asks again: its lists follow the site.
    void siteChanged();
    void showSite();
    void setTexts();
    [[nodiscard]] QList<QAction *> paletteActions() const;

    Surroundings m_around;
    std::vector<Entry> m_entries;
    QList<Place> m_history;
    QString m_currentId;
    QString m_personPage;
    Rail *m_rail;
    TopBar *m_top;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    MessageBar *m_messageBar;
    QMenu *m_menu;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QToolButton *m_menuButton = nullptr;
    CommandPalette *m_palette = nullptr;
    QList<QAction *> m_commands;
    QAction *m_back;
    QAction *m_keys;
    QAction *m_findAction;
    QAction *m_refresh;
    QAction *m_quit;
    bool m_remaking = false;
};

} // namespace otklik::ui
