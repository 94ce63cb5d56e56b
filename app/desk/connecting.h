// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// Opens a place; answers with what is wrong, or not at all once the desk takes over.
    using Open = std::function<void(const store::DatabaseUrl &place, std::function<void(QString)> answer)>;
    explicit Connecting(Open open);
    ~Connecting();

private:
    std::unique_ptr<ui::SignInWindow> m_window;
};

} // namespace otklik::desk
