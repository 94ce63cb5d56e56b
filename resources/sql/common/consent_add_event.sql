-- SPDX-License-Identifier: GPL-3.0-or-later
-- One word appended to the ledger, in this site or (NULL) the person's own; the current state follows by triggers.
INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
VALUES (COALESCE(CAST(:site AS integer), (SELECT p.site_id FROM v_people_person p WHERE p.person_id = :person), 1), :person, :topic, :channel, :state, :at, :recorded_by, :source, :wording, :evidence)
RETURNING id
