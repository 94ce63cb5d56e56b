-- SPDX-License-Identifier: GPL-3.0-or-later
-- One's own lists that nobody brought back.
DELETE FROM person_list WHERE removed_at < :before
