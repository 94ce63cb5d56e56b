-- SPDX-License-Identifier: GPL-3.0-or-later
-- One batch of what old imports into the clinical tables could be taken back by.
DELETE FROM care_imported WHERE rowid IN (
    SELECT x.rowid FROM v_people_import r JOIN care_imported x ON x.site_id = r.site_id AND x.run_id = r.import_id WHERE r.started_at < :before LIMIT :most)
