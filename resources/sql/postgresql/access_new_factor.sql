-- SPDX-License-Identifier: GPL-3.0-or-later
-- The seed of a new authenticator of whoever asks, in hexadecimal digits.
SELECT encode(my_new_factor(), 'hex')
