-- SPDX-License-Identifier: GPL-3.0-or-later
-- One batch of old texts and addresses of messages that are settled.
UPDATE message SET text = '', address = '' WHERE id IN (
    SELECT m.id FROM message m JOIN send_chunk c ON c.id = m.chunk_id
    WHERE m.created_at < :before AND (m.text <> '' OR m.address <> '') AND c.phase IN ('done', 'cancelled') LIMIT :most)
