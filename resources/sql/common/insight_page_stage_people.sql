-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next people of a stage by id, each with the first event in the period; service 0 and an empty sector are any.
SELECT p.person_id, p.family_name, p.given_name, p.patronymic, p.district, seen.at
FROM (SELECT person_id, min(at) AS at FROM v_insight_stage
      WHERE stage = :stage AND person_id > :after AND at >= :from AND at < :to
        AND (CAST(:service AS bigint) = 0 OR service_id = :service) AND (CAST(:sector AS text) = '' OR sector = :sector)
      GROUP BY person_id ORDER BY person_id LIMIT :limit) seen
JOIN v_people_person p ON p.person_id = seen.person_id
ORDER BY p.person_id
