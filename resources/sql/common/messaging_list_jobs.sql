-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sending jobs of a campaign.
SELECT campaign_id, step, state, state_sentence, audience_size, started_at, finished_at FROM send_job WHERE campaign_id = :campaign ORDER BY step
