// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "page.h"

class QScrollArea;

namespace otklik::ui {

/// F1: the keys of this page and of the whole desk. Escape closes it.
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

protected:
    void showEvent(QShowEvent *event) override;

private:
    QScrollArea *m_scroll;
};

} // namespace otklik::ui
