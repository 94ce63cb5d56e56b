// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "buttons.h"
#include "icons.h"
#include "label.h"
#include "messagebar.h"
#include "progresscard.h"
#include "theme.h"
#include "undobar.h"

namespace otklik::ui {

Page::Page(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_title(new Label(Label::Voice::Title, {}, this)),
      m_subtitle(new Label(Label::Voice::Muted, {}, this)), m_titleLine(new QHBoxLayout),
      m_messageBar(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_loading(new QWidget),
      m_progress(new ProgressCard), m_empty(new EmptyState), m_undoBar(new UndoBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageEdge, space::betweenGroups, space::pageEdge, space::betweenGroups);
    column->setSpacing(space::unit + space::inGroup);
    m_title->setObjectName(QStringLiteral("pageTitleLabel"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitleLabel"));
    m_stack->setObjectName(QStringLiteral("pageStack"));
    m_titleLine->setSpacing(space::unit);
    m_titleLine->addWidget(m_title);
    m_titleLine->addSpacing(space::inGroup);
    m_titleLine->addWidget(m_subtitle);
    m_titleLine->addStretch(1);
    m_title->setMinimumHeight(36); // the same line whether it has buttons or not
    column->addLayout(m_titleLine);
    column->addWidget(m_messageBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_undoBar);

    auto *middle = new QVBoxLayout(m_loading);
    middle->addStretch(2);
    middle->addWidget(m_progress, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_empty);
}

Page::~Page() = default;

void Page::shown()
{
    updateTitle();
    if (!m_wasShown) {
        m_wasShown = true;
        if (m_state == State::Loading)
            setState(State::Loading); // the progress begins to count
        refresh();
    }
}

void Page::open(const QVariantMap &) {}

QList<KeyText> Page::keys() const
{
    QList<KeyText> keys;
    for (const auto *command : m_commands) {
        if (!command->shortcut().isEmpty())
            keys.append({command->shortcut(), command->text()});
    }
    return keys;
}

bool Page::retranslate()
{
    return false;
}

void Page::showPart(QWidget *part)
{
    if (part)
        m_stack->setCurrentWidget(part);
}

void Page::setState(State state)
{
    m_state = state;
    state == State::Loading && !m_hasData ? m_progress->begin(tr("Loading")) : m_progress->end();
    switch (state) {
    case State::Loading:
        // What was there stays in sight while it is asked for again.
        showPart(m_hasData ? m_body : m_loading);
        break;
    case State::Ready:
        m_hasData = true;
        showPart(m_body);
        break;
    case State::Empty:
        m_hasData = false;
        showPart(m_empty);
        break;
    case State::Failed:
    case State::Offline:
        showPart(m_hasData && m_body ? m_body : m_empty);
        break;
    }
    Q_EMIT stateChanged();
}

void Page::setEmpty(EmptyState::Kind kind, const QString &sentence, const QString &actionText,
                    std::function<void()> action)
{
    m_empty->setContent(kind, sentence, actionText, std::move(action));
    setState(State::Empty);
}

void Page::setFailed(const Error &error)
{
    if (error.kind == Failure::Cancelled)
        return; // superseded: whoever superseded it sets the state
    const auto again = [this] {
        setState(State::Loading);
        refresh();
    };
    if (m_hasData)
        m_messageBar->say(error, tr("Try again"), again);
    else if (error.kind == Failure::Forbidden)
        m_empty->setContent(EmptyState::Kind::NoRight, error.sentence, tr("Try again"), again);
    else
        m_empty->setContent(error.kind == Failure::Unreachable ? EmptyState::Kind::Offline : EmptyState::Kind::Failed,
                            error.sentence, tr("Try again"), again);
    setState(State::Failed);
}

void Page::setOffline(const QDateTime &lastKnown)
{
    const auto again = [this] { refresh(); };
    if (m_hasData) {
        Message message;
        message.tone = Tone::Attention;
        message.happened = tr("The database cannot be reached.");
        message.kept = lastKnown.isValid() ? tr("You see what was known at %1.")
                                                 .arg(QLocale().toString(lastKnown.toLocalTime(), QLocale::ShortFormat))
                                           : QString();
        message.actionText = tr("Try again");
        message.action = again;
        m_messageBar->say(message);
    } else {
        m_empty->setContent(EmptyState::Kind::Offline,
                            tr("The database cannot be reached, and nothing was loaded before."), tr("Try again"),
                            again);
    }
    setState(State::Offline);
}

void Page::setBody(QWidget *body)
{
    m_body = body;
    m_stack->addWidget(body);
}

QAction *Page::addCommand(const QString &text, const QString &iconName, const QKeySequence &shortcut, Place place,
                          std::function<void()> run)
{
    auto *command = new QAction(icon(iconName), text, this);
    command->setShortcut(shortcut);
    command->setShortcutContext(Qt::WindowShortcut);
    connect(command, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(command); // the shortcut sleeps while the page is hidden
    m_commands.append(command);
    if (place == Place::Menu)
        menu()->addAction(command);
    if (place == Place::Hidden || place == Place::Menu)
        return command;
    auto *button = place == Place::TitleMain ? makeMainButton(text, iconName, this) : makeButton(text, iconName, this);
    const auto follow = [button, command] {
        button->setText(command->text());
        button->setEnabled(command->isEnabled());
        button->setVisible(command->isVisible());
        const QString key = command->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(key.isEmpty() ? QString()
                                         : tr("%1 (%2)", "a command and its key").arg(command->text(), key));
        button->setAccessibleDescription(key);
    };
    follow();
    connect(command, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, command, &QAction::trigger);
    m_titleLine->insertWidget(m_titleLine->count() - (m_more ? 1 : 0), button); // the menu stays the last
    return command;
}

QMenu *Page::menu()
{
    if (!m_more) {
        m_more = makeButton(tr("&More"), QStringLiteral("overflow-menu"), this);
        m_more->setObjectName(QStringLiteral("morePushButton"));
        auto *menu = new QMenu(m_more);
        menu->setToolTipsVisible(true); // why a line cannot be chosen
        m_more->setMenu(menu);
        m_titleLine->addWidget(m_more);
    }
    return m_more->menu();
}

void Page::addToTitle(QWidget *widget)
{
    // After title, its gap, subtitle and stretch; before the buttons.
    int index = 4;
    while (index < m_titleLine->count() && !qobject_cast<QPushButton *>(m_titleLine->itemAt(index)->widget()))
        ++index;
    m_titleLine->insertWidget(index, widget);
}

void Page::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void Page::updateTitle()
{
    m_title->setText(title());
    setAccessibleName(title());
    Q_EMIT titleChanged();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTitle();
}

} // namespace otklik::ui
