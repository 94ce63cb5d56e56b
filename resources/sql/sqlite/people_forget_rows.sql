-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows that an import brought of people whom it changed are no longer known, so that they can be imported again.
UPDATE person SET import_hash = NULL, import_version = NULL
WHERE import_hash IS NOT NULL AND site_id = :site AND id IN (
    SELECT x.person_id FROM import_change x WHERE x.site_id = :site AND x.run_id = :run AND x.person_id > :after AND x.person_id <= :until)
