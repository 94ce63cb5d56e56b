-- SPDX-License-Identifier: GPL-3.0-or-later
-- The measurements that an import made.
DELETE FROM care_measurement WHERE id IN (SELECT i.row_id FROM care_imported i WHERE i.site_id = :site AND i.run_id = :run AND i.what = 'measurement')
