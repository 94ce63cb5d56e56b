-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which service a code names.
SELECT id AS service_id FROM service WHERE code = :code
