-- SPDX-License-Identifier: GPL-3.0-or-later
-- The addresses of these values (a JSON array) take no more messages.
UPDATE address SET dead_since = :since
WHERE site_id = :site AND dead_since IS NULL AND value IN (SELECT value FROM jsonb_array_elements_text(CAST(:values AS jsonb)))
