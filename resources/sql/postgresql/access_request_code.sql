-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asks for a code by SMS.
SELECT request_code()
