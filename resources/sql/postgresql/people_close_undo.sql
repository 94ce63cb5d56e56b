-- SPDX-License-Identifier: GPL-3.0-or-later
-- Says that an import is taken back.
SELECT import_close_undo(:run)
