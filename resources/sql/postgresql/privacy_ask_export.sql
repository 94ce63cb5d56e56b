-- SPDX-License-Identifier: GPL-3.0-or-later
-- May so many people of a segment be exported now?
SELECT privacy_ask_export(:segment, :people) AS outcome
