-- SPDX-License-Identifier: GPL-3.0-or-later
-- One agency by its code.
SELECT id, code, name FROM agency WHERE code = :code
