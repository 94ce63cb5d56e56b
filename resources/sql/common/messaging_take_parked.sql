-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person decides about a parked chunk. No row: it is not parked any more.
UPDATE send_chunk SET phase = :phase, held_for = '', due_at = :now, looks = 0, crashes = 0
WHERE id = :chunk AND phase = 'parked'
RETURNING campaign_id, step, gateway_id
