-- SPDX-License-Identifier: GPL-3.0-or-later
-- The person into whom the record with this external id was merged.
SELECT person_id AS id FROM person_alias WHERE site_id = :site AND external_id = :key
