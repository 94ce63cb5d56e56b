-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the answers say of us, and the days within which a message is taken for an answer.
SELECT name, value FROM setting WHERE name IN ('organisation.name', 'organisation.language', 'organisation.region', 'inbound.answers_days', 'inbound.canned') OR name LIKE 'inbound.text.%'
