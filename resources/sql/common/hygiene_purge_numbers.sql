-- SPDX-License-Identifier: GPL-3.0-or-later
-- The queue of look-ups that ended long ago; what was said about a number stays.
DELETE FROM lookup_number WHERE run_id IN (SELECT r.id FROM lookup_run r WHERE r.state IN ('done', 'stopped') AND r.finished_at < :before)
