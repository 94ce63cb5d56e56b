-- SPDX-License-Identifier: GPL-3.0-or-later
-- The oldest message whose word was not carried out; those that others are at are passed over.
SELECT id, site_id, gateway_id, channel, from_address, to_address, text, received_at, person_id, people, language, message_id, clinical, action, topic_id, topic_word, note, tries
FROM inbound_message WHERE handled_at IS NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
