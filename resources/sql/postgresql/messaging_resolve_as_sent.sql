-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person has seen that the messages of a parked chunk left; -1: it is not parked any more.
SELECT resolve_as_sent(:chunk, :decided_by, :at) AS written
