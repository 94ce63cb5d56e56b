-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new authenticator for an enrolment code ($1): the seed in hexadecimal digits.
SELECT encode(enrol($1), 'hex')
