-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the search of this connection found.
SELECT * FROM care_found_for_emergency()
