// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QPointer>
#include <QWidget>
#include <functional>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;
class QTimer;

namespace otklik::ui {

/// One line of the palette.
struct Command
{
    QString text;
    QString detail; ///< muted, after the text
    QIcon icon;
    QKeySequence shortcut;
    std::function<void()> run;
};

/// Finds things to go to: people, segments, campaigns. Answers later, on the GUI thread.
class CommandProvider
{
public:
    virtual ~CommandProvider() = default;
    /// The heading over its lines, in the language of now.
    [[nodiscard]] virtual QString heading() const = 0;
    /// Asks for at most \a limit lines for \a text (not empty). A newer call makes the older answer unwanted: drop it
    /// or let it come, the palette ignores it.
    virtual void find(const QString &text, int limit, std::function<void(QList<Command>)> answer) = 0;
    /// The palette closed.
    virtual void cancel() {}
};

/// Ctrl+K: every action of the program with its shortcut, and what the providers find. A popup over the window; typing
/// narrows, Up and Down choose, Enter runs, Escape closes. Commands that are disabled are not shown.
class CommandPalette final : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);
    /// Asked for at every opening, so that the visible page's own commands come first.
    void setActions(std::function<QList<QAction *>()> actions);
    /// Not owned; outlives the palette.
    void addProvider(CommandProvider *provider);
    /// Opens with \a text in its field.
    void open(const QString &text = {});
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void narrow();
    void askProviders(const QString &text);
    void showLines();
    void runCurrent();
    void move(int step);
    void place();
    struct Group
    {
        QString heading;
        QList<Command> commands;
    };
    std::function<QList<QAction *>()> m_actions;
    QList<CommandProvider *> m_providers;
    QList<Group> m_groups; ///< 0: actions; then one per provider
    QList<Command> m_all;
    quint64 m_round = 0;
    QTimer *m_wait;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QPointer<QWidget> m_before;
};

} // namespace otklik::ui
