-- SPDX-License-Identifier: GPL-3.0-or-later
-- Registers people of a clinic's file as its patients.
SELECT care_import_patients(:run, CAST(:rows AS jsonb)) AS answer
