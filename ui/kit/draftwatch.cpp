// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftwatch.h"

#include <QAbstractButton>
#include <QCborArray>
#include <QCborMap>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "draftjournal.h"
#include "draftpart.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

// No object is called so.
static constexpr auto beganField = "/began"_L1;
static constexpr auto partsField = "/parts"_L1;

/// In the order in which they were made, which is the same in every dialog of one kind.
static QList<DraftPart *> partsOf(const QDialog *dialog)
{
    QList<DraftPart *> parts;
    for (auto *widget : dialog->findChildren<QWidget *>()) {
        if (auto *part = dynamic_cast<DraftPart *>(widget))
            parts << part;
    }
    return parts;
}

/// Qt's own parts of other widgets have names that begin with qt_; a DraftPart tells of its fields itself.
bool DraftWatch::isOurs(const QWidget *field) const
{
    if (field->objectName().isEmpty() || field->objectName().startsWith("qt_"_L1))
        return false;
    for (const QObject *above = field->parent(); above && above != m_dialog; above = above->parent()) {
        if (dynamic_cast<const DraftPart *>(above))
            return false;
    }
    return true;
}

std::optional<DraftWatch::Kept> DraftWatch::kept(const privacy::DraftJournal *drafts, const QString &key)
{
    const auto draft = drafts ? drafts->draft(key) : std::nullopt;
    if (!draft)
        return std::nullopt;
    const QCborMap fields = QCborValue::fromCbor(draft->value).toMap();
    return Kept{fields.isEmpty() ? QByteArray() : fields.value(beganField).toByteArray(), draft->at};
}

DraftWatch *DraftWatch::watch(privacy::DraftJournal *drafts, const QString &key, QDialog *dialog,
                              const QByteArray &began)
{
    return drafts ? new DraftWatch(drafts, key, dialog, began) : nullptr;
}

DraftWatch::DraftWatch(privacy::DraftJournal *drafts, const QString &key, QDialog *dialog, const QByteArray &began)
    : QObject(dialog), m_drafts(drafts), m_key(key), m_dialog(dialog), m_began(began)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &DraftWatch::keep);
    m_atFirst = typed();
    if (const QByteArray before = drafts->read(key); !before.isEmpty())
        restore(before);
    listen();
    connect(dialog, &QDialog::finished, this, [this] {
        m_timer.stop();
        m_drafts->remove(m_key);
    });
}

void DraftWatch::listen()
{
    const auto later = [this] { m_timer.start(); };
    for (auto *line : m_dialog->findChildren<QLineEdit *>()) {
        if (isOurs(line))
            connect(line, &QLineEdit::textChanged, this, later);
    }
    for (auto *text : m_dialog->findChildren<QPlainTextEdit *>())
        connect(text, &QPlainTextEdit::textChanged, this, later);
    for (auto *choice : m_dialog->findChildren<QComboBox *>()) {
        connect(choice, &QComboBox::activated, this, [this, choice] {
            m_wanted.remove(choice->objectName()); // chosen anew: the draft's choice is history
            m_timer.start();
        });
    }
    // The parts go with the dialog, maybe after this.
    const auto parts = partsOf(m_dialog);
    for (DraftPart *part : parts) {
        part->setTyped([self = QPointer(this)] {
            if (self)
                self->m_timer.start();
        });
    }
}

QByteArray DraftWatch::typed() const
{
    QCborMap fields;
    for (const auto *line : m_dialog->findChildren<QLineEdit *>()) {
        if (isOurs(line))
            fields.insert(line->objectName(), line->text());
    }
    for (const auto *text : m_dialog->findChildren<QPlainTextEdit *>()) {
        if (isOurs(text))
            fields.insert(text->objectName(), text->toPlainText());
    }
    for (const auto *choice : m_dialog->findChildren<QComboBox *>()) {
        if (isOurs(choice) && choice->currentIndex() >= 0)
            fields.insert(choice->objectName(), QCborValue::fromVariant(choice->currentData()));
    }
    QCborArray parts;
    for (const DraftPart *part : partsOf(m_dialog))
        parts.append(part->toDraft());
    if (!parts.isEmpty())
        fields.insert(partsField, parts);
    if (!m_began.isEmpty())
        fields.insert(beganField, m_began);
    return fields.toCborValue().toCbor();
}

void DraftWatch::keep()
{
    const QByteArray now = typed();
    if (now == m_atFirst)
        m_drafts->remove(m_key);
    else
        m_drafts->write(m_key, m_dialog->windowTitle(), now);
}

void DraftWatch::restore(const QByteArray &value)
{
    const QCborMap fields = QCborValue::fromCbor(value).toMap();
    if (fields.isEmpty())
        return;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        restoreField(it.key().toString(), it.value());
    const QCborArray drafts = fields.value(partsField).toArray();
    const auto parts = partsOf(m_dialog);
    for (qsizetype i = 0; i < std::min(drafts.size(), parts.size()); ++i)
        parts[i]->fromDraft(drafts[i]);
    choose();
    for (auto *line : m_dialog->findChildren<QLineEdit *>())
        line->setCursorPosition(int(line->text().size()));
    for (auto *text : m_dialog->findChildren<QPlainTextEdit *>())
        text->moveCursor(QTextCursor::End);
}

void DraftWatch::restoreField(const QString &objectName, const QCborValue &field)
{
    // Drafts of before there were parts: lists of lines grow by a button of their own (AddressRows).
    auto *more = m_dialog->findChild<QAbstractButton *>(u"addAddressPushButton"_s);
    for (int tries = 0;
         more && tries < 20 && objectName.startsWith("address"_L1) && !m_dialog->findChild<QWidget *>(objectName);
         ++tries)
        more->click();
    if (auto *line = m_dialog->findChild<QLineEdit *>(objectName)) {
        line->setText(field.toString());
    } else if (auto *text = m_dialog->findChild<QPlainTextEdit *>(objectName)) {
        text->setPlainText(field.toString());
    } else if (auto *choice = m_dialog->findChild<QComboBox *>(objectName)) {
        m_wanted.insert(objectName, field.toVariant());
        // Its list may come from the database in a moment, and set the choice that stood before.
        connect(choice->model(), &QAbstractItemModel::rowsInserted, this,
                [this] { QTimer::singleShot(0, this, &DraftWatch::choose); });
    }
}

void DraftWatch::choose()
{
    for (auto wanted = m_wanted.cbegin(); wanted != m_wanted.cend(); ++wanted) {
        auto *choice = m_dialog->findChild<QComboBox *>(wanted.key());
        const int index = choice ? choice->findData(wanted.value()) : -1;
        if (index >= 0 && !choice->hasFocus())
            choice->setCurrentIndex(index);
    }
}

} // namespace otklik::ui
