-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a made-up city holds.
SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM address) AS addresses, (SELECT count(*) FROM consent_event) AS consents,
       (SELECT count(*) FROM service_event) AS events, (SELECT count(*) FROM care_note) AS notes, (SELECT count(*) FROM segment) AS segments,
       (SELECT count(*) FROM campaign) AS campaigns, (SELECT count(*) FROM message) AS messages
