// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "ids.h"
#include "surroundings.h"

namespace otklik::ui {

/// Whose cards were opened last at this desk, the newest first, at most \c most. Kept by numbers alone, apart for each
/// database: names are read again when they are shown, with the rights of then.
class RecentPeople
{
public:
    static constexpr int most = 12;
    explicit RecentPeople(const Surroundings &around);
    [[nodiscard]] QList<PersonId> ids() const;
    void opened(PersonId person);

private:
    Preferences *m_preferences;
    QString m_key;
};

} // namespace otklik::ui
