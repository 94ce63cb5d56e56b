// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelcontent.h"

#include <QVBoxLayout>

#include "theme.h"

namespace otklik::ui {

PanelContent::PanelContent(QWidget *panel, QWidget *&content) : m_panel(panel)
{
    if (content) {
        const QWidget *focused = panel->window()->focusWidget();
        m_hadFocus = focused && (focused == panel || content->isAncestorOf(focused));
        if (m_hadFocus)
            m_focused = focused->objectName();
        content->hide();
        content->deleteLater();
    }
    content = new QWidget(panel);
    m_content = content;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::unit);
}

void PanelContent::show()
{
    m_panel->layout()->addWidget(m_content);
    if (!m_hadFocus)
        return;
    auto *same = m_focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(m_focused);
    if (same && same->isEnabled())
        same->setFocus();
    else
        m_panel->setFocus();
}

} // namespace otklik::ui
