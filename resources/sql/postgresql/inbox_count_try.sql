-- SPDX-License-Identifier: GPL-3.0-or-later
-- It could not be carried out; after the last try a person sees it.
UPDATE inbound_message SET tries = tries + 1, handled_at = CASE WHEN tries + 1 >= CAST(:most AS integer) THEN CAST(:now AS timestamptz) END,
    note = CASE WHEN tries + 1 >= CAST(:most AS integer) THEN 'failed' ELSE note END
WHERE id = :id AND handled_at IS NULL
