-- SPDX-License-Identifier: GPL-3.0-or-later
-- A campaign by its name, and whether it was launched.
SELECT c.id AS campaign_id, EXISTS (SELECT 1 FROM send_job j WHERE j.campaign_id = c.id) AS launched FROM campaign c WHERE c.name = :name
