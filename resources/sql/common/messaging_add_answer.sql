-- SPDX-License-Identifier: GPL-3.0-or-later
-- An answer to an inbound message; nothing when the same command made one meanwhile.
INSERT INTO message (id, site_id, person_id, chunk_id, topic_id, channel, address, sender, language, text, parts, command_id, created_at, clinical, answers)
VALUES (:id, :site, :person, :chunk, :topic, :channel, :address, :sender, :language, :text, :parts, :command, :now, :clinical, :inbound)
ON CONFLICT (command_id) DO NOTHING
