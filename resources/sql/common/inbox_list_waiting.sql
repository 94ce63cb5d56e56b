-- SPDX-License-Identifier: GPL-3.0-or-later
-- The accounts whose stored bodies wait to be read.
SELECT DISTINCT gateway_id FROM inbound_batch WHERE read_at IS NULL
