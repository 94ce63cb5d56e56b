-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people with these external ids (a JSON array).
SELECT p.external_id AS key, p.id FROM person p
WHERE p.site_id = :site AND p.erased_at IS NULL AND p.external_id IN (SELECT jsonb_array_elements_text(CAST(:keys AS jsonb)))
