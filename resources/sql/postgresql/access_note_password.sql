-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes down that the password of a login ($1) is changed in this transaction.
SELECT operator_note_password($1)
