-- SPDX-License-Identifier: GPL-3.0-or-later
-- This look-up is done, if it still has nothing left to ask or to hear.
UPDATE lookup_run SET state = 'done', finished_at = :now, note_code = '', note = ''
WHERE id = :run AND state = 'running' AND NOT EXISTS (SELECT 1 FROM lookup_number q WHERE q.run_id = lookup_run.id AND q.state = 'queued')
  AND NOT EXISTS (SELECT 1 FROM lookup_batch b WHERE b.run_id = lookup_run.id AND b.state <> 'settled')
