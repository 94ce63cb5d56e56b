-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody in this chunk may be written to before the given instant.
UPDATE send_chunk SET due_at = :due_at, held_for = :held_for WHERE id = :chunk
