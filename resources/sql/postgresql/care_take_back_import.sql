-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes the clinical part of an import back; [person, code, ''] of those of whom something stays.
SELECT CAST(care_take_back_import(:run) AS text) AS answer
