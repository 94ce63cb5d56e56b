-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sessions of whoever asks that are open, newest first, as JSON.
SELECT my_sessions()
