-- SPDX-License-Identifier: GPL-3.0-or-later
-- The decisions about an audience in the order of messaging's ledger, which takes them; those to be written to numbered from 1: first those of now, then by the
-- hour they wait for. The empty selection stands for audience_select_decisions.
SELECT d.site_id, :campaign, :step, d.person_id,
       CASE WHEN d.decision <> 'excluded'
            THEN row_number() OVER (ORDER BY CASE WHEN d.decision = 'excluded' THEN 1 ELSE 0 END, d.hold_until NULLS FIRST, d.person_id) END,
       d.decision, d.rule, d.hold_until, d.address, d.language, d.time_zone, d.consent_event_id
FROM (SELECT v.*, '' AS time_zone FROM v_messaging_decision v WHERE 0 = 1) d
