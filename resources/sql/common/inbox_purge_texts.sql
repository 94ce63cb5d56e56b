-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people wrote long ago; that they wrote stays.
UPDATE inbound_message SET text = '', from_address = '', to_address = '', topic_word = '' WHERE received_at < :before AND from_address <> '' AND state IN ('answered', 'closed')
