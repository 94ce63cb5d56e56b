-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether this connection may see anything.
SELECT gate()
