-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stores a batch of conditions; [line, state] of each.
SELECT CAST(care_import_conditions(:run, CAST(:rows AS jsonb)) AS text) AS answer
