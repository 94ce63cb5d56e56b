-- SPDX-License-Identifier: GPL-3.0-or-later
-- Codes and names that may stand after STOP.
SELECT topic_id, code, name FROM v_consent_topic ORDER BY topic_id
