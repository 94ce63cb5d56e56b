-- SPDX-License-Identifier: GPL-3.0-or-later
-- The word was carried out.
UPDATE inbound_message SET handled_at = :now, state = :state, note = :note, person_id = :person, site_id = :site, people = :people, topic_id = :topic,
    closed_by = :closed_by, closed_at = :closed_at, version = version + 1
WHERE id = :id AND handled_at IS NULL
