// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskdrafts.h"

#include <QCryptographicHash>
#include <QStandardPaths>

#include "draftsdialog.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "preferences.h"
#include "secretstore.h"
#include "store.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::desk {

/// One folder a database and login, so that a person's number never means somebody else. Without the password: it
/// changes, and a name made with it would let somebody try passwords in peace.
static QString folderOf(const store::DatabaseUrl &url)
{
    const QByteArray hash =
        QCryptographicHash::hash(url.displayed().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/otklik/drafts/"_s +
           QString::fromLatin1(hash);
}

DraftKeyPlace keychainFor(QObject *context)
{
    DraftKeyPlace place;
    place.read = [context](std::function<void(std::optional<QString>)> answer) {
        store::deliver(secrets::SecretStore().read(u"drafts"_s), context,
                       [answer](const Result<QString> &text) { answer(text ? std::optional(*text) : std::nullopt); });
    };
    place.write = [context](const QString &text, std::function<void(bool)> answer) {
        store::deliver(secrets::SecretStore().write(u"drafts"_s, text), context,
                       [answer](const Done &kept) { answer(kept.has_value()); });
    };
    return place;
}

DeskDrafts::DeskDrafts(const store::DatabaseUrl &url, ui::Preferences &preferences, QObject *parent)
    : QObject(parent), m_journal(folderOf(url)), m_preferences(preferences)
{
}

void DeskDrafts::start(ui::MainWindow *window, const DraftKeyPlace &place)
{
    m_window = window;
    if (!place.read || !place.write)
        return sayOnce();
    place.read([self = QPointer(this), place](const std::optional<QString> &text) {
        if (!self)
            return;
        if (!text)
            return self->sayOnce();
        if (const auto key = privacy::DraftKey::fromText(*text))
            return self->begin(*key);
        const privacy::DraftKey key = privacy::DraftKey::fresh();
        place.write(key.toText(), [self, key](bool kept) {
            if (self)
                kept ? self->begin(key) : self->sayOnce();
        });
    });
}

void DeskDrafts::begin(const privacy::DraftKey &key)
{
    const auto recovered = m_journal.begin(key);
    if (recovered.damaged > 0) {
        ui::Message message;
        message.tone = ui::Tone::Attention;
        message.happened = tr("%n drafts could not be read and were put aside.", nullptr, recovered.damaged);
        message.kept = tr("Nothing that was stored is concerned.");
        m_window->messageBar()->say(message);
    }
    if (recovered.drafts.isEmpty())
        return;
    auto *dialog = new ui::DraftsDialog(recovered.drafts, m_window);
    connect(dialog, &ui::DraftsDialog::goOn, this, &DeskDrafts::goOn);
    connect(dialog, &ui::DraftsDialog::discarded, this, [this](const QString &draft) { m_journal.remove(draft); });
    dialog->open();
}

void DeskDrafts::sayOnce()
{
    if (m_preferences.value(u"drafts/said"_s).toBool())
        return;
    m_preferences.setValue(u"drafts/said"_s, true);
    ui::Message message;
    message.happened = tr("This machine has no keychain that Otklik can use.");
    message.kept = tr("What you type and have not stored is kept until the program ends, but not beyond.");
    m_window->messageBar()->say(message);
}

/// The dialog that is opened finds its draft by itself.
void DeskDrafts::goOn(const QString &key)
{
    const QString what = key.section(u'/', 0, 0);
    const QString of = key.section(u'/', -1);
    if (what == "campaign"_L1)
        m_window->navigate(u"campaign"_s,
                           of == "new"_L1 ? QVariantMap() : QVariantMap{{u"campaign"_s, of.toLongLong()}});
    else if (of == "new"_L1)
        m_window->navigate(u"people"_s, {{u"write"_s, u"person"_s}});
    else
        m_window->navigate(u"person"_s, {{u"person"_s, of.toLongLong()}, {u"write"_s, what}});
}

} // namespace otklik::desk
