-- SPDX-License-Identifier: GPL-3.0-or-later
-- Room for the next batch of people.
TRUNCATE import_person, import_address, import_attribute, import_match
