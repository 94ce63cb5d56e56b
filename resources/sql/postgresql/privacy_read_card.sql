-- SPDX-License-Identifier: GPL-3.0-or-later
-- The clinical part of a card that this very session has opened; NULL where it has not.
SELECT CASE WHEN has_function_privilege('read_card(bigint)', 'EXECUTE') THEN CAST(read_card(:patient) AS text) END AS card
