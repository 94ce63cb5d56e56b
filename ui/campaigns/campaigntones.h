// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

#include "barboard.h"
#include "colours.h"

namespace otklik::ui {

[[nodiscard]] Tone toneOfCampaign(const QString &state);
[[nodiscard]] Tone toneOfBoardState(const QString &state);
[[nodiscard]] Tone toneOfDecision(const QString &reason);

/// The board's states as parts of a bar, in the order in which people pass through them; the id is the state.
[[nodiscard]] QList<BarBoard::Part> stateParts(const QMap<QString, qint64> &states);
/// The decisions as parts of a bar: written to, waiting, then the reasons; the id is the reason.
[[nodiscard]] QList<BarBoard::Part> decisionParts(const QMap<QString, qint64> &decisions);

} // namespace otklik::ui
