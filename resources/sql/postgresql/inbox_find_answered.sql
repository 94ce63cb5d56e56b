-- SPDX-License-Identifier: GPL-3.0-or-later
-- What these messages were and when the account took them; the last of several attempts comes last.
SELECT message_id, campaign_id, step, clinical, at FROM v_messaging_handed WHERE message_id IN (SELECT CAST(value AS uuid) FROM jsonb_array_elements_text(CAST(:ids AS jsonb))) AND gateway_id = :gateway ORDER BY at
