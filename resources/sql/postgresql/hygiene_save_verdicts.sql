-- SPDX-License-Identifier: GPL-3.0-or-later
-- What look-ups said, as a JSON array; a later word stays, and «unknown», which says nothing about a number, takes the place of no other.
INSERT INTO number_check (site_id, number, verdict, ported, roaming, network, original_network, country, code, at, price, currency, run_id)
SELECT x.site_id, x.number, x.verdict, x.ported, x.roaming, x.network, x.original_network, x.country, x.code, x.at, x.price, x.currency, CAST(:run AS bigint)
FROM jsonb_to_recordset(CAST(:verdicts AS jsonb)) AS x (site_id integer, number text, verdict text, ported boolean, roaming boolean, network text,
     original_network text, country text, code text, at timestamptz, price double precision, currency text)
ON CONFLICT (site_id, number) DO UPDATE SET
    verdict = excluded.verdict,
    ported = excluded.ported,
    roaming = excluded.roaming,
    network = excluded.network,
    original_network = excluded.original_network,
    country = excluded.country,
    code = excluded.code,
    at = excluded.at,
    price = excluded.price,
    currency = excluded.currency,
    run_id = excluded.run_id
WHERE number_check.at <= excluded.at AND (excluded.verdict <> 'unknown' OR number_check.verdict = 'unknown')
