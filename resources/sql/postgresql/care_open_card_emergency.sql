-- SPDX-License-Identifier: GPL-3.0-or-later
-- Opens a card of any clinic in an emergency ($1: patient, $2: reason).
SELECT open_card_emergency(CAST($1 AS bigint), $2)
