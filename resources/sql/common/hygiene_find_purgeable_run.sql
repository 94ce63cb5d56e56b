-- SPDX-License-Identifier: GPL-3.0-or-later
-- A look-up that ended long ago and whose queue or requests are still kept.
SELECT r.id FROM lookup_run r WHERE r.state IN ('done', 'stopped') AND r.finished_at < :before
  AND (EXISTS (SELECT 1 FROM lookup_number q WHERE q.run_id = r.id) OR EXISTS (SELECT 1 FROM lookup_batch b WHERE b.run_id = r.id AND b.state = 'settled'))
ORDER BY r.id LIMIT 1
