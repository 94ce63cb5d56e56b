-- SPDX-License-Identifier: GPL-3.0-or-later
-- Subjects of e-mails: language → a line, as JSON; empty where the channel knows none. The same for everybody, so that a message needs no copy.
ALTER TABLE campaign ADD COLUMN subjects text NOT NULL DEFAULT '';
ALTER TABLE send_job ADD COLUMN subjects text NOT NULL DEFAULT '';
SELECT audit_watch_again();
