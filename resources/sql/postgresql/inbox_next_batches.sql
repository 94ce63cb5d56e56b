-- SPDX-License-Identifier: GPL-3.0-or-later
-- The oldest bodies of an account that nobody has read; those that others read at this moment are passed over.
SELECT id, body, received_at FROM inbound_batch WHERE gateway_id = :gateway AND read_at IS NULL ORDER BY id LIMIT :most FOR UPDATE SKIP LOCKED
