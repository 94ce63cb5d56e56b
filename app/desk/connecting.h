// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "databaseurl.h"

namespace otklik::ui {
class ConnectPanel;
class SignInWindow;
} // namespace otklik::ui

namespace otklik::desk {

/// `otklik --connect`: asks which city database to sign in to, until one opens.
class Connecting final
{
public:
    /// Opens a place; answers with what is wrong, or with an empty sentence once the desk takes over.
    using Open = std::function<void(const store::DatabaseUrl &place, std::function<void(QString)> answer)>;
    /// Says a sentence at the desk that has taken over.
    using Say = std::function<void(const QString &sentence)>;
    Connecting(Open open, Say say);
    ~Connecting();
    /// The desk has a window of its own now: for the second factor, or the whole.
    void giveWay();

private:
    QObject m_answers; ///< what the keychain says comes while this lives
    std::unique_ptr<ui::SignInWindow> m_window;
};

} // namespace otklik::desk
