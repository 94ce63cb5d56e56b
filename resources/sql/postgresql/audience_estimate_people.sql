-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many people there are by the planner's statistics; negative before the first ANALYZE.
SELECT CAST(reltuples AS bigint) AS n FROM pg_class WHERE oid = 'person'::regclass
