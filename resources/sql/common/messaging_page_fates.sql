-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next people of a launched campaign by id: what was decided about each, and the fact that says what came of it. No
-- decision: ''. (0 = 0) stands for a choice of people. Who has no fact yet stands as its chunk does (ChunkStates).
SELECT d.person_id, d.decision, d.rule, d.hold_until, d.address, d.language, d.time_zone, d.seq,
       CAST(m.id AS text) AS message_id, m.chunk_id,
       COALESCE(f.state, '') AS state, COALESCE(f.code, '') AS code, COALESCE(f.detail, '') AS detail, f.at, COALESCE(g.name, '') AS gateway
FROM (SELECT d.* FROM send_decision d
      WHERE d.campaign_id = :campaign AND d.step = 1 AND d.person_id > :after AND (0 = 0)
        AND (CAST(:decision AS text) = '' OR (d.decision = :decision AND d.rule = :rule))
      ORDER BY d.person_id LIMIT CAST(:limit AS bigint)) d
LEFT JOIN message m ON m.campaign_id = d.campaign_id AND m.step = d.step AND m.person_id = d.person_id
LEFT JOIN message_event f ON f.id = (SELECT e.id FROM message_event e WHERE e.message_id = m.id ORDER BY e.rank DESC, e.id LIMIT 1)
LEFT JOIN v_messaging_gateway g ON g.gateway_id = f.gateway_id
ORDER BY d.person_id
