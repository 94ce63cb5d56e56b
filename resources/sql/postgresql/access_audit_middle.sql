-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where two walks along the chain meet: the first seal from the middle on; and the name of this state of the database, for
-- another connection. No row: there is no seal.
SELECT s.place, encode(s.hash, 'hex') AS hash, (SELECT max(m.place) FROM public.audit_seal m) AS last_place, pg_export_snapshot() AS snapshot
FROM public.audit_seal s
WHERE s.place >= (SELECT (min(m.place) + max(m.place)) / 2 FROM public.audit_seal m)
ORDER BY s.place LIMIT 1
