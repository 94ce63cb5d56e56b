-- SPDX-License-Identifier: GPL-3.0-or-later
-- Room for the next batch of events.
TRUNCATE import_event
