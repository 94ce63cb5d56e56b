-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which of these ids are ours, with what dead addresses and contradictions need.
SELECT m.id, m.site_id, m.address
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i JOIN message m ON m.id = CAST(i.value AS uuid)
