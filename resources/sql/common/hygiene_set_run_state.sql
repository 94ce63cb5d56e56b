-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stops, pauses or resumes a look-up that is at work; a new budget where one is given.
UPDATE lookup_run SET state = :state, note_code = :code, note = :note, budget = COALESCE(CAST(:budget AS double precision), budget),
       finished_at = CASE WHEN :ended = 1 THEN :now ELSE finished_at END
WHERE id = :run AND state IN ('running', 'paused')
