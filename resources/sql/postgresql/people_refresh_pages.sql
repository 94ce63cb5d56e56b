-- SPDX-License-Identifier: GPL-3.0-or-later
-- After an import searches read the index alone.
VACUUM (SKIP_LOCKED) person, address
