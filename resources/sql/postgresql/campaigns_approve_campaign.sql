-- SPDX-License-Identifier: GPL-3.0-or-later
-- Says yes to the campaign as it is now; who says it is the login.
INSERT INTO campaign_approval (campaign_id, version) SELECT c.id, c.version FROM campaign c WHERE c.id = :campaign ON CONFLICT DO NOTHING
