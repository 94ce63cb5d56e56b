-- SPDX-License-Identifier: GPL-3.0-or-later
-- What this login has not been told yet.
SELECT * FROM care_my_notices()
