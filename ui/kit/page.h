// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QVariantMap>
#include <QWidget>
#include <functional>

#include "emptystate.h"
#include "ids.h"
#include "result.h"
#include "surroundings.h"

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace otklik::ui {

class Label;
class MessageBar;
class ProgressCard;
class UndoBar;

/// One key that works on a page, for F1.
struct KeyText
{
    QKeySequence key;
    QString text;
};

/// A page of the main window: title line with actions at its right, message bar, body, undo bar.
/// It is always Loading, Empty, Ready, Failed or Offline. A page's constructor builds widgets and asks nothing of the
/// database; shown() does that. Pages must fit 1366×768 with the rail beside them: about 1150×620.
class Page : public QWidget
{
    Q_OBJECT
public:
    enum class State { Loading, Empty, Ready, Failed, Offline };
    explicit Page(const Surroundings &around, QWidget *parent = nullptr);
    ~Page() override;

    /// Shown in the title line and in the window's history; asked again after a change of language.
    [[nodiscard]] virtual QString title() const = 0;
    /// Asks the database again; ends in setState() or one of its relatives.
    virtual void refresh() = 0;
    /// The page became the visible one. The base refreshes it the first time only.
    virtual void shown();
    /// Somebody navigated here with these arguments (a filter, an id). Called before shown(). The base ignores them.
    virtual void open(const QVariantMap &arguments);
    /// For F1. The base lists the commands that have a shortcut; a page adds the keys of its lists.
    [[nodiscard]] virtual QList<KeyText> keys() const;
    /// Sets every text again in the language of now and returns true. The base returns false: the shell then makes the
    /// page anew, which is right for every page that holds nothing half-typed.
    virtual bool retranslate();
    /// False keeps the page from being made anew (something half-typed). The base returns true.
    [[nodiscard]] virtual bool mayBeRemade() const { return true; }

    [[nodiscard]] State state() const { return m_state; }
    void setState(State state);
    /// State Empty with its kind, sentence and one action.
    void setEmpty(EmptyState::Kind kind, const QString &sentence, const QString &actionText = {},
                  std::function<void()> action = {});
    /// State Failed: the sentence of the error and «Try again», which calls refresh(). When the page was Ready before,
    /// what it shows stays and the message bar says it instead.
    void setFailed(const Error &error);
    /// State Offline: shows the body as last known, with the instant of the data (UTC) in the message bar; where there
    /// is nothing to show, the empty state of kind Offline.
    void setOffline(const QDateTime &lastKnown);

    /// The page's own widget, shown while Ready. Takes ownership. One per page, set in the constructor.
    void setBody(QWidget *body);
    [[nodiscard]] QWidget *body() const { return m_body; }

    enum class Place { TitleMain, Title, Menu, Hidden };
    /// Something this page can do: a button in the title line (TitleMain: the accented one) or a line in the page's
    /// menu at its end (Menu), a line in the command palette, a line in F1, a shortcut that works while the page is
    /// visible. \a iconName is Breeze's; may be empty.
    QAction *addCommand(const QString &text, const QString &iconName, const QKeySequence &shortcut, Place place,
                        std::function<void()> run);
    [[nodiscard]] QList<QAction *> commands() const { return m_commands; }
    /// A widget in the title line between title and buttons (saved view, chips, date range).
    void addToTitle(QWidget *widget);
    /// A muted text beside the title («2 014 people»).
    void setSubtitle(const QString &text);

    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }
    [[nodiscard]] UndoBar *undoBar() const { return m_undoBar; }
    [[nodiscard]] ProgressCard *progressCard() const { return m_progress; } ///< of the Loading state
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] const Surroundings &around() const { return m_around; }

Q_SIGNALS:
    void openPerson(otklik::PersonId person);
    void navigate(const QString &pageId, const QVariantMap &arguments);
    /// The number beside the page in the rail; 0 hides it.
    void countChanged(qint64 count);
    void titleChanged();
    void stateChanged();

protected:
    void changeEvent(QEvent *event) override;
    /// Call after title() gives another answer.
    void updateTitle();

private:
    void showPart(QWidget *part);
    QMenu *menu();
    Surroundings m_around;
    State m_state = State::Loading;
    bool m_wasShown = false;
    bool m_hasData = false;
    QList<QAction *> m_commands;
    QWidget *m_body = nullptr;
    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_titleLine;
    QPushButton *m_more = nullptr;
    MessageBar *m_messageBar;
    QStackedWidget *m_stack;
    QWidget *m_loading;
    ProgressCard *m_progress;
    EmptyState *m_empty;
    UndoBar *m_undoBar;
};

} // namespace otklik::ui
