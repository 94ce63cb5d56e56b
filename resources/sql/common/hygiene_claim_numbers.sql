-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next numbers of a look-up are asked: those behind the last ones that were, so that nobody walks past what was asked before.
UPDATE lookup_number SET state = 'asked', batch_id = :batch
WHERE run_id = :run AND (site_id, number) IN (SELECT q.site_id, q.number FROM lookup_number q
    WHERE q.run_id = :run AND q.state = 'queued' AND (q.site_id, q.number) > (:after_site, :after_number) ORDER BY q.site_id, q.number LIMIT :most)
RETURNING site_id, number
