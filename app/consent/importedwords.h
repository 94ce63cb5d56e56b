// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importundo.h"

namespace otklik::consent {

/// Takes back the words that a file's `topic:` columns added, by new words (the ledger is append-only, decision 0003):
/// a given one is withdrawn, and a withdrawn one is given again where the person had given it before. A word that the
/// person has overruled since stays, and so does a refusal of somebody who had said nothing before.
class ImportedWords final : public people::UndoPart
{
public:
    [[nodiscard]] Done takeBack(store::Database &database, const people::ImportRun &run,
                                people::UndoResult &result) override;
};

} // namespace otklik::consent
