-- SPDX-License-Identifier: GPL-3.0-or-later
-- One single message; nothing when the same command made one meanwhile.
INSERT INTO message (id, site_id, person_id, chunk_id, topic_id, channel, address, sender, language, text, parts, consent_event_id, command_id, created_at, clinical)
VALUES (:id, :site, :person, :chunk, :topic, :channel, :address, :sender, :language, :text, :parts, :consent, :command, :now, :clinical)
ON CONFLICT (command_id) DO NOTHING
