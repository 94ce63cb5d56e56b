// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyssheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

#include "keyhint.h"
#include "label.h"
#include "theme.h"

namespace otklik::ui {

KeysSheet::KeysSheet(const QList<Group> &groups, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keysSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::pageEdge, space::betweenGroups, space::pageEdge, space::betweenGroups);
    outer->setSpacing(space::betweenGroups);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::pageEdge * 2);
    for (const auto &group : groups) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::unit);
        column->addWidget(new Label(Label::Voice::Section, group.heading, sheet));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(space::betweenGroups);
        grid->setVerticalSpacing(6);
        int row = 0;
        for (const auto &key : group.keys) {
            grid->addWidget(new KeyHint(key.key, sheet), row, 0, Qt::AlignTrailing | Qt::AlignVCenter);
            auto *text = new Label(Label::Voice::Body, QString(key.text).remove(QLatin1Char('&')), sheet);
            text->setAccessibleDescription(key.key.toString(QKeySequence::NativeText));
            grid->addWidget(text, row++, 1);
        }
        if (group.keys.isEmpty())
            grid->addWidget(new Label(Label::Voice::Muted, tr("This page has no keys of its own."), sheet), 0, 0, 1, 2);
        grid->setColumnStretch(1, 1);
        column->addLayout(grid);
        column->addStretch(1);
        columns->addLayout(column);
    }
    scroll->setWidget(sheet);
    outer->addWidget(scroll);
    auto *box = new QDialogButtonBox(this);
    auto *close = box->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(box);
    close->setFocus();
    m_scroll = scroll;
}

void KeysSheet::showEvent(QShowEvent *event)
{
    // Only now have the texts the fonts in which they are shown.
    const QSize sheet = m_scroll->widget()->sizeHint();
    m_scroll->setMinimumSize(std::min(sheet.width() + 16, 900), std::min(sheet.height() + 8, 520));
    adjustSize();
    QDialog::showEvent(event);
}

} // namespace otklik::ui
