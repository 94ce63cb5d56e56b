-- SPDX-License-Identifier: GPL-3.0-or-later
-- One batch of what old imports could be taken back by.
DELETE FROM import_change WHERE rowid IN (
    SELECT x.rowid FROM import_run r JOIN import_change x ON x.site_id = r.site_id AND x.run_id = r.id WHERE r.started_at < :before LIMIT :most)
