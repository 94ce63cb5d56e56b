-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever these addresses (a JSON array of numbers) belong to was changed.
UPDATE person SET version = version + 1, updated_at = :now
WHERE id IN (SELECT a.person_id FROM address a WHERE a.id IN (SELECT value FROM json_each(:addresses)))
