-- SPDX-License-Identifier: GPL-3.0-or-later
-- The second person agrees to an export.
SELECT privacy_agree_export(:request) AS outcome
