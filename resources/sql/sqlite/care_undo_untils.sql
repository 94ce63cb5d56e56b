-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last days that an import gave to conditions.
UPDATE care_condition SET until = NULLIF(i.before, '')
FROM care_imported i WHERE i.site_id = :site AND i.run_id = :run AND i.what = 'until' AND care_condition.id = i.row_id AND care_condition.until = i.after
