-- SPDX-License-Identifier: GPL-3.0-or-later
-- Room for the next batch.
DELETE FROM import_attribute
