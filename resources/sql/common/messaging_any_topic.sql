-- SPDX-License-Identifier: GPL-3.0-or-later
-- A topic for an answer to a message that answers none: it says nothing, but every message has one. No row: there are no topics.
SELECT MIN(topic_id) AS id FROM v_consent_topic
