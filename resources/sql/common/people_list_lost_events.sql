-- SPDX-License-Identifier: GPL-3.0-or-later
-- Events of a batch whose person is not known (0) or could be several.
SELECT line, people FROM import_event WHERE people <> 1 ORDER BY line
