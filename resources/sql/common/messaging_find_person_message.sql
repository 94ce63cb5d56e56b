-- SPDX-License-Identifier: GPL-3.0-or-later
-- The message of one campaign to one person, as it was written before it left.
SELECT CAST(id AS text) AS message_id, channel, address, sender, language, text, parts, created_at
FROM message WHERE campaign_id = :campaign AND step = 1 AND person_id = :person
