-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came of the newest facts of the ledger, by account: of all sites.
SELECT gateway_id, taken, delivered, failed, awaiting, since FROM sending_rates(:at, :minutes, :at_most)
