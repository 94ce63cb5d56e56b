-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the codes in rules are called. Services and districts are pick lists of the ground.
SELECT 'topic' AS kind, code, name FROM v_consent_topic
UNION ALL
SELECT 'service', code, name FROM service
UNION ALL
SELECT 'district', code, name FROM district
