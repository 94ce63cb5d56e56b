-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mobile addresses of these values (a JSON array) take no more messages; those that were alive.
UPDATE address SET dead_since = :since
WHERE site_id = :site AND kind = 'mobile' AND dead_since IS NULL AND value IN (SELECT value FROM json_each(:values))
RETURNING id AS address_id
