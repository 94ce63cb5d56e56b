-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether another campaign has this name.
SELECT id AS campaign_id FROM campaign WHERE name = :name AND id <> :campaign
