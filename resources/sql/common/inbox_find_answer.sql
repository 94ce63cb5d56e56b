-- SPDX-License-Identifier: GPL-3.0-or-later
-- The answer that this command made, if it answers this message.
SELECT a.message_id FROM v_messaging_answered a WHERE a.inbound_id = :id AND a.command_id = :command
