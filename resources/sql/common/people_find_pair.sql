-- SPDX-License-Identifier: GPL-3.0-or-later
-- One pair.
SELECT d.site_id, d.low_id, d.other_site_id, d.high_id, d.score, d.reasons, d.state
FROM duplicate_pair d JOIN site s ON s.id = d.site_id WHERE d.low_id = :low AND d.high_id = :high
