-- SPDX-License-Identifier: GPL-3.0-or-later
-- The message that a command of a desk has made already.
SELECT id FROM message WHERE command_id = :command
