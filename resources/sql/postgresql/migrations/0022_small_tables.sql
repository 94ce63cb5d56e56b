-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pick lists stay below the fifty changed rows at which the server would look at a table by itself, and without a look it
-- takes six topics for hundreds. From now on every change of a tenth is enough.
ALTER TABLE agency SET (autovacuum_analyze_threshold = 0);
ALTER TABLE topic SET (autovacuum_analyze_threshold = 0);
ALTER TABLE channel SET (autovacuum_analyze_threshold = 0);
ALTER TABLE site SET (autovacuum_analyze_threshold = 0);
ALTER TABLE district SET (autovacuum_analyze_threshold = 0);
ALTER TABLE service SET (autovacuum_analyze_threshold = 0);
ALTER TABLE gateway SET (autovacuum_analyze_threshold = 0);
ALTER TABLE segment SET (autovacuum_analyze_threshold = 0);
ALTER TABLE campaign SET (autovacuum_analyze_threshold = 0);
ALTER TABLE setting SET (autovacuum_analyze_threshold = 0);
