-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an import made in the clinical tables is taken back.
DELETE FROM care_imported WHERE site_id = :site AND run_id = :run
