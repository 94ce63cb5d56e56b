-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody says of a pair.
UPDATE duplicate_pair SET state = :state WHERE site_id = :site AND low_id = :low AND high_id = :high
