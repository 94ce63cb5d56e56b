-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new import has met nobody.
TRUNCATE import_seen
