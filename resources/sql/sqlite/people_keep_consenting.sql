-- SPDX-License-Identifier: GPL-3.0-or-later
-- People whom an import made and who said something about consent that its file did not bring.
INSERT OR IGNORE INTO import_kept (site_id, run_id, person_id, code)
SELECT DISTINCT :site, :run, e.person_id, 'consent'
FROM import_run r CROSS JOIN import_created c ON c.site_id = r.site_id AND c.run_id = r.id AND c.what = 'person'
CROSS JOIN v_consent_event e ON e.person_id BETWEEN c.first_id AND c.last_id
WHERE r.id = :run AND r.site_id = :site
  AND NOT (e.evidence LIKE '%' || r.sha256 AND e.at = r.started_at) AND e.evidence <> 'undo of import ' || r.id AND e.evidence <> 'erased address'
