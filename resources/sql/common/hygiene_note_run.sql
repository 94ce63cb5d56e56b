-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why a running look-up waits; it goes on by itself. One that was paused keeps its own reason.
UPDATE lookup_run SET note_code = :code, note = :note WHERE id = :run AND state = 'running' AND (note_code <> :code OR note <> :note)
