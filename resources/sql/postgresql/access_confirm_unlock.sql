-- SPDX-License-Identifier: GPL-3.0-or-later
-- The second of two lets a login ($1) in again; answers with an enrolment code, where there is one.
SELECT operator_confirm_unlock($1)
