-- SPDX-License-Identifier: GPL-3.0-or-later
-- Chunks of a campaign that have left, up to a number.
UPDATE send_chunk SET phase = 'done', epoch = 1, holder = 'demo', held_for = '', gateway_id = :gateway, bulk_id = :bulk WHERE campaign_id = :campaign AND last_seq <= :cut
