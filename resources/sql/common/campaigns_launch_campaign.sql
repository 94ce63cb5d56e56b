-- SPDX-License-Identifier: GPL-3.0-or-later
-- Marks a draft as launched, once, with the rule that its audience was found by.
UPDATE campaign SET launched_at = :now, rule = :rule, version = version + 1 WHERE id = :campaign AND launched_at IS NULL
