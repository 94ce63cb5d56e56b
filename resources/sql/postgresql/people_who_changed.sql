-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who made the last change of a person, for whoever was just about to change it; empty: oneself, or not known.
SELECT COALESCE(person_changed_by(:person), '') AS who
