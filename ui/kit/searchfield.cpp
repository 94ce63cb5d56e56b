// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include <QAction>
#include <QKeyEvent>

#include "icons.h"

namespace otklik::ui {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchLineEdit"));
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setMinimumWidth(240);
    m_timer.setSingleShot(true);
    m_timer.setInterval(120);
    connect(&m_timer, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty())
            search(); // clearing needs no pause
        else
            m_timer.start();
    });
}

void SearchField::search()
{
    m_timer.stop();
    const QString now = text().simplified();
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT searched(now);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_timer.isActive())
            search();
        else
            Q_EMIT leftDownwards();
        return;
    case Qt::Key_Down:
        Q_EMIT leftDownwards();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace otklik::ui
