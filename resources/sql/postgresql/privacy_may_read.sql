-- SPDX-License-Identifier: GPL-3.0-or-later
-- May whoever asks read this view?
SELECT has_table_privilege(CAST(:view AS text), 'SELECT') AS may
