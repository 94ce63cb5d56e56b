-- SPDX-License-Identifier: GPL-3.0-or-later
-- One desk has no roles and no approvers; what other rooms read of them stands here all the same.
ALTER TABLE campaign ADD COLUMN created_by TEXT NOT NULL DEFAULT '';
--;
CREATE TABLE campaign_approval (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    approved_by TEXT NOT NULL DEFAULT '',
    approved_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    PRIMARY KEY (campaign_id, version, approved_by)
);
--;
ALTER TABLE care_note ADD COLUMN clinical INTEGER NOT NULL DEFAULT 0;
--;
ALTER TABLE message ADD COLUMN clinical INTEGER NOT NULL DEFAULT 0;
--;
CREATE UNIQUE INDEX person_attribute_in_site ON person_attribute (person_id, name, site_id);
--;
-- A search with filters reads the index alone.
DROP INDEX person_by_name;
--;
DROP INDEX person_by_given;
--;
CREATE INDEX person_by_name ON person (site_id, name_key, id, district_id, language, sex);
--;
CREATE INDEX person_by_given ON person (site_id, given_key, id, district_id, language, sex);
