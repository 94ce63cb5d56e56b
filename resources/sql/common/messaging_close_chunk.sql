-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything about the chunk is known, or it waits for a person.
UPDATE send_chunk SET phase = :phase, held_for = :why, looks = 0, look_at = :look_at WHERE id = :chunk
