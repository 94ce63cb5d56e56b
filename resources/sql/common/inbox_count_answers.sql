-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many messages of this number were answered by the program since then.
SELECT COUNT(*) AS n FROM inbound_message WHERE site_id = :site AND from_address = :from AND received_at >= :since AND action <> 'other' AND handled_at IS NOT NULL AND note <> 'not_answered'
