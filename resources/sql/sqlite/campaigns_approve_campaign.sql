-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody approves on one desk (campaigns_find_approval says so before).
SELECT 0 WHERE :campaign IS NULL
