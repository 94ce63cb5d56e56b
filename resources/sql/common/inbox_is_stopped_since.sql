-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether this person has closed the channel since that moment.
SELECT COUNT(*) AS n FROM v_consent_suppression WHERE person_id = :person AND channel = :channel AND since > :at
