-- SPDX-License-Identifier: GPL-3.0-or-later
-- Phones and e-mail of these people (a JSON array of ids).
SELECT a.person_id, a.kind, a.value FROM address a WHERE a.person_id IN (SELECT value FROM json_each(:ids))
