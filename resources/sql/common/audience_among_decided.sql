-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people of a frozen audience, as a part of a condition.
SELECT d.person_id FROM v_messaging_decision d WHERE d.campaign_id = :campaign AND d.step = 1
