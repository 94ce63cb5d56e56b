-- SPDX-License-Identifier: GPL-3.0-or-later
-- Addresses that are dead since exactly then, [{"address", "since"}], take messages again.
UPDATE address SET dead_since = NULL
WHERE site_id = :site AND (id, dead_since) IN (SELECT json_extract(m.value, '$.address'), json_extract(m.value, '$.since') FROM json_each(:marks) m)
RETURNING id AS address_id
