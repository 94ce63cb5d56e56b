-- SPDX-License-Identifier: GPL-3.0-or-later
-- Facts about messages, appended; one that is known already changes nothing.
INSERT INTO message_event (site_id, message_id, campaign_id, epoch, gateway_id, state, rank, code, detail, at, recorded_at, parts, price, currency)
SELECT m.site_id, m.id, m.campaign_id, CAST(:epoch AS integer), CAST(:gateway AS bigint), f.s, f.r, f.c, f.d, f.a, CAST(:now AS timestamptz), f.n, f.p, f.u
FROM jsonb_to_recordset(CAST(:facts AS jsonb)) AS f(i uuid, s text, r smallint, c text, d text, a timestamptz, n integer, p double precision, u text)
JOIN message m ON m.id = f.i
ON CONFLICT (message_id, state, code, at) DO NOTHING
