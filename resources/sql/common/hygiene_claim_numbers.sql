-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next numbers of a look-up are asked.
UPDATE lookup_number SET state = 'asked', batch_id = :batch
WHERE run_id = :run AND (site_id, number) IN (SELECT q.site_id, q.number FROM lookup_number q WHERE q.run_id = :run AND q.state = 'queued'
                                              ORDER BY q.site_id, q.number LIMIT :most)
RETURNING number
