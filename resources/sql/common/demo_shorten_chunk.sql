-- SPDX-License-Identifier: GPL-3.0-or-later
-- The part of a chunk up to a number.
UPDATE send_chunk SET last_seq = :cut, size = :cut - first_seq + 1 WHERE campaign_id = :campaign AND first_seq <= :cut AND last_seq > :cut
