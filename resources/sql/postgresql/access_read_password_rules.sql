-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the server keeps new passwords.
SELECT current_setting('password_encryption') AS password_encryption
