// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftwatch.h"

#include <QAbstractButton>
#include <QCborMap>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "draftjournal.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

/// Qt's own parts of other widgets have names that begin with qt_.
static bool isOurs(const QWidget *field)
{
    return !field->objectName().isEmpty() && !field->objectName().startsWith("qt_"_L1);
}

void DraftWatch::watch(privacy::DraftJournal *drafts, const QString &key, QDialog *dialog)
{
    if (drafts)
        new DraftWatch(drafts, key, dialog);
}

DraftWatch::DraftWatch(privacy::DraftJournal *drafts, const QString &key, QDialog *dialog)
    : QObject(dialog), m_drafts(drafts), m_key(key), m_dialog(dialog)
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
    for (auto *choice : m_dialog->findChildren<QComboBox *>())
        connect(choice, &QComboBox::activated, this, later);
}

QByteArray DraftWatch::typed() const
{
    QCborMap fields;
    for (const auto *line : m_dialog->findChildren<QLineEdit *>()) {
        if (isOurs(line))
            fields.insert(line->objectName(), line->text());
    }
    for (const auto *text : m_dialog->findChildren<QPlainTextEdit *>())
        fields.insert(text->objectName(), text->toPlainText());
    for (const auto *choice : m_dialog->findChildren<QComboBox *>()) {
        if (isOurs(choice) && choice->currentIndex() >= 0)
            fields.insert(choice->objectName(), QCborValue::fromVariant(choice->currentData()));
    }
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
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        const QString objectName = it.key().toString();
        const QCborValue field = it.value();
        // Lists of lines grow by a button of their own (AddressRows).
        auto *more = m_dialog->findChild<QAbstractButton *>(u"addAddressPushButton"_s);
        for (int tries = 0;
             more && tries < 20 && objectName.startsWith("address"_L1) && !m_dialog->findChild<QWidget *>(objectName);
             ++tries)
            more->click();
        if (auto *line = m_dialog->findChild<QLineEdit *>(objectName))
            line->setText(field.toString());
        else if (auto *text = m_dialog->findChild<QPlainTextEdit *>(objectName))
            text->setPlainText(field.toString());
        else if (auto *choice = m_dialog->findChild<QComboBox *>(objectName)) {
            m_wanted.insert(objectName, field.toVariant());
            // Its list may come from the database in a moment, and set the choice that stood before.
            connect(choice->model(), &QAbstractItemModel::rowsInserted, this,
                    [this] { QTimer::singleShot(0, this, &DraftWatch::choose); });
        }
    }
    choose();
    for (auto *line : m_dialog->findChildren<QLineEdit *>())
        line->setCursorPosition(int(line->text().size()));
    for (auto *text : m_dialog->findChildren<QPlainTextEdit *>())
        text->moveCursor(QTextCursor::End);
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
