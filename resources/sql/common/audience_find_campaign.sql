-- SPDX-License-Identifier: GPL-3.0-or-later
-- The campaign that a rule names, by its name or else by its number.
SELECT campaign_id AS id FROM v_campaigns_campaign
WHERE name = :name OR CAST(campaign_id AS text) = :name
ORDER BY CASE WHEN name = :name THEN 0 ELSE 1 END
LIMIT 1
