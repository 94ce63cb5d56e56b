-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of those who fit a rule, people whose name holds the beginnings of all the words and who have, where one is asked for
-- (addressed), an address in one of three text ranges or a phone with these digits, and people with an e-mail in a range, by
-- name. (0 = 0) stands for the compiled rule. Any word: '%'; no digits: ''; no range: '' to ''. No filter: NULL, '' and 'any'.
SELECT p.person_id FROM v_people_person p
WHERE (0 = 0) AND (CAST(:site AS bigint) IS NULL OR p.site_id = CAST(:site AS bigint))
  AND (((' ' || p.name_key) LIKE :word1 AND (' ' || p.name_key) LIKE :word2 AND (' ' || p.name_key) LIKE :word3 AND (' ' || p.name_key) LIKE :word4
        AND (CAST(:addressed AS integer) = 0 OR EXISTS (SELECT 1 FROM v_people_address a WHERE a.person_id = p.person_id
             AND ((a.value >= :from1 AND a.value < :to1) OR (a.value >= :from2 AND a.value < :to2) OR (a.value >= :from3 AND a.value < :to3)
                  OR (a.kind <> 'email' AND a.value LIKE :digits)))))
       OR (:mailbox_from <> '' AND EXISTS (SELECT 1 FROM v_people_address a WHERE a.person_id = p.person_id
           AND a.value >= :mailbox_from AND a.value < :mailbox_to)))
  AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
ORDER BY p.name_key, p.person_id LIMIT :limit
