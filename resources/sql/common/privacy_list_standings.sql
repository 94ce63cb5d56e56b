-- SPDX-License-Identifier: GPL-3.0-or-later
-- What those words amount to now: topics, and the STOP of each channel that stands.
SELECT topic, channel, state, since FROM v_consent_subscription WHERE person_id = :person
UNION ALL
SELECT NULL, channel, 'stop', since FROM v_consent_suppression WHERE person_id = :person
ORDER BY 1, 2
