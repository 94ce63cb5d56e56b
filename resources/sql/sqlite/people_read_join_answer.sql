-- SPDX-License-Identifier: GPL-3.0-or-later
-- How an un-merge ended.
SELECT json_object('result', CASE WHEN j.undone_at IS NOT NULL THEN CASE WHEN :changed > 0 THEN 'undone' ELSE 'not_found' END WHEN j.lost_before IS NULL THEN 'erased' ELSE 'joined_further' END,
                   'survivor', j.survivor_id, 'lost', j.lost_id, 'conflicts', json(COALESCE(j.conflicts, '[]'))) AS answer
FROM person_join j WHERE j.id = :join
