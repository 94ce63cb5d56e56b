// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

#include "draftjournal.h"

class QVBoxLayout;

namespace otklik::ui {

/// «You were writing»: what a desk that ended unexpectedly had not stored. Closing it keeps what was neither gone on
/// with nor discarded; it is offered again the next time, and stands in its field when that is opened.
class DraftsDialog final : public QDialog
{
    Q_OBJECT
public:
    DraftsDialog(const QList<privacy::Draft> &drafts, QWidget *parent);

Q_SIGNALS:
    void goOn(const QString &key);
    void discarded(const QString &key);

private:
    void add(const privacy::Draft &draft);
    QVBoxLayout *m_rows;
    int m_left = 0;
};

} // namespace otklik::ui
