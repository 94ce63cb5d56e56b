-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new import has met nobody.
DELETE FROM import_seen
