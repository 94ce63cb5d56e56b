-- SPDX-License-Identifier: GPL-3.0-or-later
-- Addresses that several people have become shared ones.
UPDATE address SET shared = true
WHERE shared = false
  AND EXISTS (SELECT 1 FROM address o WHERE o.site_id = address.site_id AND o.value = address.value AND o.person_id <> address.person_id)
