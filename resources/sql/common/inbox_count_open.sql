-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many messages wait for somebody, since when, and how many words wait for the program.
SELECT (SELECT COUNT(*) FROM v_inbox_message WHERE state IN ('new', 'claimed')) AS n, (SELECT MIN(received_at) FROM v_inbox_message WHERE state = 'new') AS oldest
