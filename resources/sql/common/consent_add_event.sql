-- SPDX-License-Identifier: GPL-3.0-or-later
-- One word appended to the ledger; the current state follows by triggers.
INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
VALUES (:site, :person, :topic, :channel, :state, :at, :recorded_by, :source, :wording, :evidence)
RETURNING id
