// SPDX-License-Identifier: GPL-3.0-or-later
#include "caredialog.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QShortcutEvent>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "theme.h"

namespace otklik::ui {

CareDialog::CareDialog(const QString &title, const QString &acceptText, QWidget *parent)
    : QDialog(parent), m_column(new QVBoxLayout), m_wrong(new Label(Label::Voice::Body, {}, this)),
      m_accept(makeMainButton(acceptText, {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(460);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::pageEdge, space::pageEdge, space::pageEdge, space::betweenGroups);
    outer->setSpacing(space::betweenGroups);
    auto *heading = new Label(Label::Voice::Section, title, this);
    heading->setWordWrap(true);
    outer->addWidget(heading);
    m_column->setSpacing(space::unit);
    outer->addLayout(m_column, 1);
    m_wrong->setTone(Tone::Danger);
    m_wrong->setWordWrap(true);
    m_wrong->setObjectName(QStringLiteral("wrongLabel"));
    m_wrong->hide();
    outer->addWidget(m_wrong);
    auto *box = new QDialogButtonBox(this);
    m_accept->setObjectName(QStringLiteral("acceptPushButton"));
    m_accept->setToolTip(
        tr("%1 (%2)", "a command and its key")
            .arg(acceptText, QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    box->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto *cancel = box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("rejectPushButton"));
    outer->addWidget(box);
    m_accept->setDefault(true);
    connect(box, &QDialogButtonBox::accepted, this, [this] { give(); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, m_accept, [this] { m_accept->click(); });
}

void CareDialog::addField(const QString &label, QWidget *editor, int stretch)
{
    auto *text = new QLabel(label, this);
    text->setTextFormat(Qt::PlainText);
    text->setBuddy(editor);
    text->setWordWrap(true);
    editor->setAccessibleName(text->text().remove(u'&'));
    m_column->addWidget(text);
    m_column->addWidget(editor, stretch);
}

void CareDialog::showEvent(QShowEvent *event)
{
    const auto buttons = findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isCheckable())
            button->installEventFilter(this);
    }
    QDialog::showEvent(event);
}

bool CareDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Qt presses a button for its key a tenth of a second later (QAbstractButton::animateClick); Ctrl+Enter that comes
    // sooner would give the value without the choice.
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || event->type() != QEvent::Shortcut || !button->isEnabled() ||
        static_cast<QShortcutEvent *>(event)->isAmbiguous())
        return QDialog::eventFilter(watched, event);
    button->setFocus(Qt::ShortcutFocusReason);
    button->click();
    return true;
}

void CareDialog::wait()
{
    m_wrong->hide();
    m_accept->setEnabled(false);
}

void CareDialog::sayWrong(const QString &sentence)
{
    m_wrong->setText(sentence);
    m_wrong->setVisible(!sentence.isEmpty());
    m_accept->setEnabled(true);
}

} // namespace otklik::ui
