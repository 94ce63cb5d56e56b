-- SPDX-License-Identifier: GPL-3.0-or-later
-- One desk has no approvers.
SELECT 0 AS needed, 0 AS own FROM campaign c WHERE c.id = :campaign
