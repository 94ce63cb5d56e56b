-- SPDX-License-Identifier: GPL-3.0-or-later
-- A dispatcher that ends lets go of the gateways whose reports it pulled.
UPDATE gateway SET puller = '', pull_until = NULL WHERE puller = :holder
