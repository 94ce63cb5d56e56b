-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether campaigns need somebody's yes here, and whether this login made the campaign itself.
SELECT has_approvers() AS needed, c.created_by = session_user AS own FROM campaign c WHERE c.id = :campaign
