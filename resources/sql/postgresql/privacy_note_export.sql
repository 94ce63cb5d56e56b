-- SPDX-License-Identifier: GPL-3.0-or-later
-- Before a file about one person: are they in reach, and was a fresh code given?
SELECT privacy_note_export(:person) AS outcome
