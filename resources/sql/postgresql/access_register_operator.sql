-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes a login down: name, service, roles, city, sites, phone, language. Answers with the enrolment code.
SELECT operator_register($1, $2, CAST($3 AS boolean), CAST($4 AS text[]), CAST($5 AS boolean), CAST($6 AS integer[]), $7, $8)
