-- SPDX-License-Identifier: GPL-3.0-or-later
-- What look-ups said, as a JSON array; a later word stays, and «unknown», which says nothing about a number, takes the place of no other.
INSERT INTO number_check (site_id, number, verdict, ported, roaming, network, original_network, country, code, at, price, currency, run_id)
SELECT json_extract(x.value, '$.site_id'), json_extract(x.value, '$.number'), json_extract(x.value, '$.verdict'), json_extract(x.value, '$.ported'), json_extract(x.value, '$.roaming'), json_extract(x.value, '$.network'), json_extract(x.value, '$.original_network'), json_extract(x.value, '$.country'), json_extract(x.value, '$.code'), json_extract(x.value, '$.at'), json_extract(x.value, '$.price'), json_extract(x.value, '$.currency'), CAST(:run AS INTEGER)
FROM json_each(:verdicts) x WHERE true
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
