// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "breakglass.h"
#include "store.h"
#include "surroundings.h"

namespace otklik::ui {

/// Looks for notices to this login: at once, when the database hints at one, and every half minute whatever it hints.
class NoticeWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr int intervalMilliseconds = 30'000; ///< a notice stands at the desk within a minute

    explicit NoticeWatch(const Surroundings &around, QObject *parent = nullptr);
    void look();
    /// Marks them as seen: they are not told again.
    void seen(const QList<care::CareNotice> &notices);

Q_SIGNALS:
    /// What has not been seen yet, newest first; only when it is other than the last time.
    void changed(const QList<otklik::care::CareNotice> &notices);

private:
    Surroundings m_around;
    QTimer m_timer;
    QList<care::CareNotice> m_last;
};

/// What happened, in one sentence without the patient's name.
[[nodiscard]] QString noticeSentence(const QList<care::CareNotice> &notices);

} // namespace otklik::ui
