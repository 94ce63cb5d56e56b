-- SPDX-License-Identifier: GPL-3.0-or-later
-- Campaigns that were launched, the newest first, for pick lists.
SELECT campaign_id, name, state, launched_at FROM v_campaigns_campaign
WHERE launched_at IS NOT NULL
ORDER BY launched_at DESC, campaign_id DESC
