-- SPDX-License-Identifier: GPL-3.0-or-later
-- One message; nothing when it is there already.
INSERT INTO inbound_message (site_id, gateway_id, provider_id, batch_id, channel, from_address, to_address, text, received_at, person_id, people, language,
                             message_id, campaign_id, step, clinical, action, topic_id, topic_word, handled_at, note)
VALUES (:site, :gateway, :provider, :batch, :channel, :from, :to, :text, :received_at, :person, :people, :language,
        :message, :campaign, :step, :clinical, :action, :topic, :topic_word, :handled_at, :note)
ON CONFLICT (gateway_id, provider_id) DO NOTHING
