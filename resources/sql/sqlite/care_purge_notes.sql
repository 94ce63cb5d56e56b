-- SPDX-License-Identifier: GPL-3.0-or-later
-- One batch of the texts of notes that were closed long ago.
UPDATE care_note SET text = '' WHERE id IN (SELECT id FROM care_note WHERE state <> 'open' AND closed_at < :before AND text <> '' LIMIT :most)
