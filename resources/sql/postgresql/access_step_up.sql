-- SPDX-License-Identifier: GPL-3.0-or-later
-- A fresh code ($1) before a critical action; $2: the process that the client sees.
SELECT step_up($1, CAST($2 AS integer))
