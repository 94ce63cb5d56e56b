// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "breakglass.h"
#include "surroundings.h"

namespace otklik::ui {
class MainWindow;
class NoticeWatch;
} // namespace otklik::ui

namespace otklik::desk {

/// The clinical side of the window, for those who have it: emergency access for who treats people, its review for
/// supervisors, and notices to both at the top of the desk. On one desk (SQLite) there is nothing of it.
class CareDesk final : public QObject
{
    Q_OBJECT
public:
    CareDesk(ui::MainWindow &window, const ui::Surroundings &around);

private:
    void begin(const care::CareRights &rights);
    void tell(const QList<care::CareNotice> &notices);
    ui::MainWindow &m_window;
    ui::Surroundings m_around;
    care::CareRights m_rights;
    ui::NoticeWatch *m_watch = nullptr;
};

} // namespace otklik::desk
