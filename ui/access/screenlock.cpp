// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenlock.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "signinwindow.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

static constexpr int mostWrong = 3;

ScreenLock::ScreenLock(QString who, Check check, QObject *parent)
    : QObject(parent), m_who(std::move(who)), m_check(std::move(check)), m_idle(new QTimer(this))
{
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, &ScreenLock::lock);
    setMinutes(m_minutes);
    qApp->installEventFilter(this);
}

ScreenLock::~ScreenLock()
{
    delete m_window;
}

void ScreenLock::setMinutes(int minutes)
{
    m_minutes = minutes;
    if (minutes > 0)
        m_idle->start(minutes * 60 * 1000);
    else
        m_idle->stop();
}

bool ScreenLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_minutes > 0 && !isLocked())
            m_idle->start();
        break;
    case QEvent::Show: // a dialog that opens by itself meanwhile waits behind the lock
        if (auto *widget = qobject_cast<QWidget *>(watched);
            isLocked() && widget && widget->isWindow() && widget != m_window) {
            remember(widget);
            QTimer::singleShot(0, widget, &QWidget::hide);
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ScreenLock::remember(QWidget *window)
{
    if (m_hidden.contains(window))
        return;
    m_hidden.append(window);
    if (auto *dialog = qobject_cast<QDialog *>(window)) // answered by the program meanwhile: not to be shown again
        connect(dialog, &QDialog::finished, this, [this, dialog] { m_hidden.removeAll(dialog); });
}

void ScreenLock::lock()
{
    if (isLocked())
        return;
    m_idle->stop();
    m_wrong = 0;
    auto *panel = new QWidget;
    auto *title = new Label(Label::Voice::Title, tr("Locked"), panel);
    auto *sentence =
        new Label(Label::Voice::Body, tr("%1 is signed in. Everything is as it was left.").arg(m_who), panel);
    sentence->setWordWrap(true);
    auto *password = new QLineEdit(panel);
    password->setObjectName(u"unlockLineEdit"_s);
    password->setEchoMode(QLineEdit::Password);
    password->setAccessibleName(tr("Password"));
    password->setPlaceholderText(tr("Password"));
    auto *open = makeMainButton(tr("Unlock"), {}, panel);
    open->setObjectName(u"unlockPushButton"_s);
    auto *problem = new Label(Label::Voice::Body, {}, panel);
    problem->setObjectName(u"unlockProblemLabel"_s);
    problem->setTone(Tone::Danger);
    problem->setWordWrap(true);
    auto *leave = makeQuietButton(tr("Sign out"), {}, panel);
    leave->setObjectName(u"lockSignOutPushButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(password, 1);
    row->addWidget(open);
    auto *column = new QVBoxLayout(panel);
    column->setSpacing(space::betweenGroups);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addLayout(row);
    column->addWidget(problem);
    column->addWidget(leave, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *window = new SignInWindow(panel, {});
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &SignInWindow::closed, this, &ScreenLock::signOut); // closing it is no way in
    connect(leave, &QPushButton::clicked, this, &ScreenLock::signOut);
    connect(password, &QLineEdit::returnPressed, open, &QPushButton::click);
    connect(open, &QPushButton::clicked, window, [this, window, password, open, problem] {
        open->setEnabled(false);
        m_check(password->text(), [this, window = QPointer(window), password, open, problem](const QString &wrong) {
            if (!window)
                return;
            if (wrong.isEmpty())
                return unlock();
            open->setEnabled(true);
            password->clear();
            problem->setText(wrong);
            if (++m_wrong >= mostWrong)
                Q_EMIT signOut();
        });
    });
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *widget : windows) {
        if (!widget->isVisible() || widget == window)
            continue;
        if (m_hidden.isEmpty())
            window->setGeometry(widget->geometry());
        remember(widget);
    }
    m_focus = QApplication::focusWidget();
    m_window = window;
    window->show();
    for (const auto &hidden : std::as_const(m_hidden))
        hidden->hide();
    password->setFocus();
}

void ScreenLock::unlock()
{
    const auto hidden = std::exchange(m_hidden, {});
    QWidget *window = m_window;
    m_window = nullptr;
    // A window before the questions that block it: otherwise it is the one that gets the keys.
    for (const bool parents : {true, false}) {
        for (const auto &widget : hidden) {
            if (widget && (widget->parentWidget() == nullptr) == parents)
                widget->show();
        }
    }
    if (window) {
        disconnect(window, nullptr, this, nullptr);
        window->close();
    }
    if (m_focus) {
        m_focus->activateWindow();
        m_focus->setFocus();
    }
    setMinutes(m_minutes);
}

} // namespace otklik::ui
