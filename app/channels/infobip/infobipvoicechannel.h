// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infobipchannel.h"

namespace otklik::channels {

namespace infobip {

/// The body of POST /tts/3/advanced: one message object for each distinct text, sender and language. A message that
/// does not say its language is read in the one that its letters belong to.
[[nodiscard]] QByteArray voiceBody(const messaging::OutgoingBatch &batch);
/// As readItem(); a call is one part, its price that of the charged seconds, and the detail says who answered.
[[nodiscard]] std::optional<messaging::MessageFact> readVoiceItem(const QJsonObject &item);
/// "voice:empty_text", "voice:too_long".
[[nodiscard]] std::optional<messaging::MessageFact> refusedCall(const messaging::OutgoingMessage &message);

} // namespace infobip

/// One voice account at Infobip: texts read out over the telephone, to mobiles and landlines (gateways.md §3.3).
class InfobipVoiceChannel final : public InfobipChannel
{
    Q_OBJECT
public:
    InfobipVoiceChannel(infobip::Account account, std::shared_ptr<HttpTransport> transport, QObject *parent = nullptr);
};

} // namespace otklik::channels
