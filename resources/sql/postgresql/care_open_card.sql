-- SPDX-License-Identifier: GPL-3.0-or-later
-- Notes that the clinical part of a card is opened ($1: patient, $2: reason).
SELECT open_card(CAST($1 AS bigint), $2)
