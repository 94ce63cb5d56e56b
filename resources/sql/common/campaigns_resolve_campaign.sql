-- SPDX-License-Identifier: GPL-3.0-or-later
-- The campaign of this number, else of this name.
SELECT id AS campaign_id FROM campaign WHERE id = :campaign OR name = :name
ORDER BY CASE WHEN id = :campaign THEN 0 ELSE 1 END LIMIT 1
