-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is decided about each person of an audience, before sending: written to now, after a wait for the morning, or left
-- out, and by which rule (the first of the list in AudienceFreeze). (0 = 0) stands for the compiled rule. A dead number is
-- looked for only where no living one is, one by one: a scalar query cannot be turned into a hash of all addresses.
-- Of a household the one of the lowest id keeps the message (a household has no head), where the campaign says so: the others
-- are duplicate_address too, as the message comes to where they live; shared_number is nobody's decision. Households come
-- first: whoever is left out for one keeps no number from others who share it.
WITH judged AS (
    SELECT p.person_id, p.site_id, v.event_id, v.suppressed, v.permitted, p.preferred_channel,
           COALESCE(first.value, second.value, '') AS address,
           COALESCE(NULLIF(p.time_zone, ''), NULLIF(first.time_zone, ''), NULLIF(second.time_zone, ''), CAST(:organisation_zone AS text)) AS time_zone,
           CASE WHEN p.language = '' THEN CAST(:default_language AS text) WHEN p.language = ANY (ARRAY(SELECT jsonb_array_elements_text(CAST(:languages AS jsonb)))) THEN p.language ELSE CAST(:fallback_language AS text) END AS language
    FROM v_people_person p
    JOIN v_consent_permission v ON v.person_id = p.person_id AND v.topic_id = :topic AND v.channel = :channel
    LEFT JOIN v_people_reachable first ON first.person_id = p.person_id AND first.kind = :kind
    LEFT JOIN v_people_reachable second ON second.person_id = p.person_id AND second.kind = :second_kind
    WHERE (0 = 0)
), worded AS (
    SELECT j.person_id, j.site_id, j.event_id, j.address, j.time_zone, j.language,
           CASE WHEN j.suppressed THEN 'suppressed'
                WHEN NOT j.permitted THEN 'no_consent'
                WHEN j.preferred_channel = 'none' THEN 'no_digital'
                WHEN j.address = '' THEN
                    CASE WHEN (SELECT 1 FROM v_people_address a WHERE a.person_id = j.person_id AND a.kind IN (:kind, :second_kind) LIMIT 1) = 1
                         THEN 'dead_number' ELSE 'no_address' END
                WHEN j.language = '' THEN 'language_missing'
                ELSE '' END AS rule
    FROM judged j
), housemate AS (
    SELECT o.person_id
    FROM (SELECT w.person_id, min(w.person_id) OVER (PARTITION BY m.site_id, m.household_id) AS keeper
          FROM worded w JOIN v_people_household m ON m.site_id = w.site_id AND m.person_id = w.person_id
          WHERE w.rule = '' AND CAST(:one_per_household AS integer) = 1) o
    WHERE o.keeper <> o.person_id
), keeper AS (
    SELECT w.address, min(w.person_id) AS person_id FROM worded w
    WHERE w.rule = '' AND NOT EXISTS (SELECT 1 FROM housemate o WHERE o.person_id = w.person_id)
    GROUP BY w.address HAVING count(*) > 1
), ruled AS (
    SELECT w.person_id, w.site_id, w.event_id, w.address, w.time_zone, w.language,
           CASE WHEN w.rule <> '' THEN w.rule WHEN o.person_id IS NOT NULL OR k.person_id <> w.person_id THEN 'duplicate_address' ELSE '' END AS rule
    FROM worded w LEFT JOIN keeper k ON k.address = w.address LEFT JOIN housemate o ON o.person_id = w.person_id
), timed AS (
    SELECT r.person_id, r.site_id, r.event_id, r.address, r.time_zone, r.language, r.rule,
           CASE WHEN r.rule <> '' THEN NULL WHEN h.zone IS NULL THEN CAST(:organisation_hold AS timestamptz) ELSE h.until END AS hold_until
    FROM ruled r LEFT JOIN jsonb_to_recordset(CAST(:holds AS jsonb)) AS h (zone text, until timestamptz) ON h.zone = r.time_zone
)
SELECT t.person_id, t.site_id, CASE WHEN t.rule <> '' THEN 'excluded' WHEN t.hold_until IS NULL THEN 'send' ELSE 'hold' END AS decision,
       t.rule, t.hold_until, t.address, t.language, t.time_zone, t.event_id AS consent_event_id
FROM timed t
