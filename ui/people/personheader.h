// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "personcard.h"

class QHBoxLayout;

namespace otklik::ui {

class FlowLayout;

/// One line under the name: age, district, language, preferred channel; then what must not be done, as chips.
class PersonHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonHeader(QWidget *parent = nullptr);
    void setCard(const views::PersonCard &card);

private:
    FlowLayout *m_flow;
};

/// «34 years · North · Russian · SMS»; what is not known is left out.
[[nodiscard]] QString factLine(const people::Person &person, const QDate &today);

} // namespace otklik::ui
