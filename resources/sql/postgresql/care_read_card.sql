-- SPDX-License-Identifier: GPL-3.0-or-later
-- The clinical part of a card that this connection has opened; NULL otherwise.
SELECT CAST(read_card(:patient) AS text) AS card
