-- SPDX-License-Identifier: GPL-3.0-or-later
-- One topic with its agency, by number.
SELECT t.id, t.code, t.name, t.basis, a.id AS agency_id, a.code AS agency_code, a.name AS agency_name
FROM topic t JOIN agency a ON a.id = t.agency_id
WHERE t.id = :topic
