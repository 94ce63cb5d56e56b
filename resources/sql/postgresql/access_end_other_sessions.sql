-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends the sessions of whoever asks at other desks; how many desks these were.
SELECT my_end_other_sessions()
