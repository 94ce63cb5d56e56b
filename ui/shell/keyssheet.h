// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "page.h"

namespace otklik::ui {

/// F1: the keys of this page and of the whole desk. Any key that has no other meaning closes it with Escape.
class KeysSheet final : public QDialog
{
    Q_OBJECT
public:
    struct Group
    {
        QString heading;
        QList<KeyText> keys;
    };
    KeysSheet(const QList<Group> &groups, QWidget *parent);
};

} // namespace otklik::ui
