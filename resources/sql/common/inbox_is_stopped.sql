-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a STOP to everything stands over this channel of the person.
SELECT COUNT(*) AS n FROM v_consent_suppression WHERE person_id = :person AND channel = :channel
