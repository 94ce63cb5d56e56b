// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace otklik::ui {

/// A message as the phone shows it: the sender over a bubble with the text, in the text's own direction.
class PhoneBubble final : public QWidget
{
    Q_OBJECT
public:
    explicit PhoneBubble(QWidget *parent = nullptr);
    void setMessage(const QString &sender, const QString &text, const QString &language);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sender;
    QLabel *m_text;
};

} // namespace otklik::ui
