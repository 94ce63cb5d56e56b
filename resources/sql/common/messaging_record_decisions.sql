-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes the rows of the why-ledger. The empty selection stands for the one that the freezing of an audience writes.
INSERT INTO send_decision (site_id, campaign_id, step, person_id, seq, decision, rule, hold_until, address, language, time_zone, consent_event_id)
SELECT * FROM send_decision WHERE 0 = 1
