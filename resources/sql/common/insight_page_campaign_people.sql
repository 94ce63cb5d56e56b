-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next people by id whom a campaign brought as far as a stage (sent, delivered, returned, used), and when.
SELECT p.person_id, p.family_name, p.given_name, p.patronymic, p.district, reached.at
FROM (SELECT person_id, CASE CAST(:stage AS text) WHEN 'sent' THEN sent_at WHEN 'delivered' THEN delivered_at
                                                  WHEN 'returned' THEN returned_at ELSE used_at END AS at
      FROM v_insight_campaign_person WHERE campaign_id = :campaign AND person_id > :after) reached
JOIN v_people_person p ON p.person_id = reached.person_id
WHERE reached.at IS NOT NULL
ORDER BY p.person_id LIMIT :limit
