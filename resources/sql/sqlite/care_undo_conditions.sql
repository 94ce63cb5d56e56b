-- SPDX-License-Identifier: GPL-3.0-or-later
-- The conditions that an import made.
DELETE FROM care_condition WHERE id IN (SELECT i.row_id FROM care_imported i WHERE i.site_id = :site AND i.run_id = :run AND i.what = 'condition')
