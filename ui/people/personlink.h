// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace otklik::ui {

/// A name that leads to its card: a button that looks like the text it stands among. Long names are shortened.
class PersonLink final : public QPushButton
{
    Q_OBJECT
public:
    explicit PersonLink(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name; ///< text() would take & for a mnemonic
};

} // namespace otklik::ui
