-- SPDX-License-Identifier: GPL-3.0-or-later
-- A piece of the queue of a look-up that ended long ago; what was said about a number stays.
DELETE FROM lookup_number WHERE run_id = :run AND (site_id, number) IN (SELECT q.site_id, q.number FROM lookup_number q WHERE q.run_id = :run
                                                                       ORDER BY q.site_id, q.number LIMIT :most)
