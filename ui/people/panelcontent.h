// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace otklik::ui {

/// The content of a panel of the card while it is made anew: an empty column in the place of the old one, whose button
/// may be the sender and lives until the event loop comes round. show() puts it in and gives the focus back: to the
/// widget of the same name, where there is one, else to the panel itself.
class PanelContent final
{
public:
    /// \a content is replaced.
    PanelContent(QWidget *panel, QWidget *&content);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void show();

private:
    QWidget *m_panel;
    QWidget *m_content;
    QVBoxLayout *m_column;
    bool m_hadFocus = false;
    QString m_focused; ///< name of the widget that had it
};

} // namespace otklik::ui
