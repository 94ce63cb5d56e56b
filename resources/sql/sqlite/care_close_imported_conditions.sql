-- SPDX-License-Identifier: GPL-3.0-or-later
-- Conditions that have ended (a JSON array of [condition, the last day before, the last day]).
UPDATE care_condition SET until = r.until
FROM (SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[2]') AS until FROM json_each(:rows)) r
WHERE care_condition.id = r.id
