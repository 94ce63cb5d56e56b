-- SPDX-License-Identifier: GPL-3.0-or-later
-- Room for the next batch of events.
DELETE FROM import_event
