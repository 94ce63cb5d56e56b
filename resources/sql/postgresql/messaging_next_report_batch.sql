-- SPDX-License-Identifier: GPL-3.0-or-later
-- The oldest stored bodies of a gateway that were not interpreted.
SELECT id, body FROM report_batch WHERE interpreted_at IS NULL AND gateway_id = :gateway ORDER BY id LIMIT :most FOR UPDATE SKIP LOCKED
