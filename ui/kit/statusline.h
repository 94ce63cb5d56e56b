// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "colours.h"

class QHBoxLayout;

namespace otklik::ui {

/// «● database 3 ms  ● sending 240/s  ◐ Kannel: 12 unknown»: dots whose shape says the tone too, each with words.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    /// Adds or changes the entry \a id. An empty text removes it.
    void set(const QString &id, Tone tone, const QString &text, const QString &tooltip = {});
    /// At the far end («saved 12:03:10»).
    void setNote(const QString &text);
    [[nodiscard]] QString text(const QString &id) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Entry;
    QHBoxLayout *m_entries;
    QWidget *m_note;
};

} // namespace otklik::ui
