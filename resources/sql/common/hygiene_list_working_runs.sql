-- SPDX-License-Identifier: GPL-3.0-or-later
-- Look-ups that have numbers left to ask, the oldest first. By their counts: of numbers that people lost meanwhile the next claim hears.
SELECT r.id, r.gateway_id FROM lookup_run r WHERE r.state = 'running' AND r.numbers > r.asked ORDER BY r.id
