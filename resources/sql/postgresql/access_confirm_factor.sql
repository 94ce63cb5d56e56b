-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first code ($1) of the new authenticator: it takes the place of the old one.
SELECT my_confirm_factor($1)
