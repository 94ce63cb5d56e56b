-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which ends of the chain that were kept outside (a JSON array of [place, hash]) do not stand in it any more.
SELECT d.place, d.until, d.what
FROM audit_heads_differ((SELECT array_agg(CAST(h.value ->> 0 AS bigint) ORDER BY h.n) FROM jsonb_array_elements(CAST(:heads AS jsonb)) WITH ORDINALITY AS h (value, n)),
                        (SELECT array_agg(h.value ->> 1 ORDER BY h.n) FROM jsonb_array_elements(CAST(:heads AS jsonb)) WITH ORDINALITY AS h (value, n))) d
ORDER BY d.place
