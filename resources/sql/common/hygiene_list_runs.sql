-- SPDX-License-Identifier: GPL-3.0-or-later
-- The latest look-ups; one of them where :run is said. The people of a list are named to whoever sees the list.
SELECT r.id, r.whom, r.segment, r.whom_id, g.name AS gateway, g.state AS gateway_state, r.schedule_id, r.older_than, r.budget, r.price, r.currency, r.state,
       r.note_code, r.note, r.started_by, r.started_at, r.finished_at, r.numbers, r.fresh, r.asked, r.reachable, r.ported, r.away, r.dead, r.invalid,
       r.unknown, r.lost, r.cost,
       (SELECT COUNT(*) FROM lookup_suspension s WHERE s.run_id = r.id) AS suspended,
       (SELECT COUNT(*) FROM lookup_suspension s WHERE s.run_id = r.id AND s.lifted_at IS NOT NULL) AS lifted,
       (SELECT l.name FROM v_people_list l WHERE r.whom = 'list' AND l.list_id = r.whom_id) AS list_name
FROM lookup_run r JOIN v_messaging_gateway g ON g.gateway_id = r.gateway_id
WHERE CAST(:run AS bigint) IS NULL OR r.id = CAST(:run AS bigint)
ORDER BY r.id DESC LIMIT :limit
