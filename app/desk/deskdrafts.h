// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "databaseurl.h"
#include "draftjournal.h"

namespace otklik::ui {
class MainWindow;
class Preferences;
} // namespace otklik::ui

namespace otklik::desk {

/// Where the key of the drafts lies: the keychain. Both answer on the GUI thread, maybe at once.
struct DraftKeyPlace
{
    /// The text of the key; empty: none yet; nothing: there is no keychain.
    std::function<void(std::function<void(std::optional<QString>)>)> read;
    /// True when it was kept.
    std::function<void(const QString &, std::function<void(bool)>)> write;
};

/// The keychain of the system, as secrets::SecretStore reaches it.
[[nodiscard]] DraftKeyPlace keychainFor(QObject *context);

/// The drafts of this desk: their journal, the key for it, and the offer to go on after a crash.
class DeskDrafts final : public QObject
{
    Q_OBJECT
public:
    DeskDrafts(const store::DatabaseUrl &url, ui::Preferences &preferences, QObject *parent = nullptr);
    [[nodiscard]] privacy::DraftJournal *journal() { return &m_journal; }
    /// When the window is shown. Without a keychain drafts end with the program, which is said once.
    void start(ui::MainWindow *window, const DraftKeyPlace &place);

private:
    void begin(const privacy::DraftKey &key);
    void sayOnce();
    void goOn(const QString &key);
    privacy::DraftJournal m_journal;
    ui::Preferences &m_preferences;
    ui::MainWindow *m_window = nullptr;
};

} // namespace otklik::desk
