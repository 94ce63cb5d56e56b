// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "messagebar.h"
#include "personcard.h"
#include "surroundings.h"

class QVBoxLayout;

namespace otklik::ui {

/// The records that are part of a person's since a merge, each with a way to take it apart again. Hidden where there is
/// none.
class JoinsOfPerson final : public QWidget
{
    Q_OBJECT
public:
    explicit JoinsOfPerson(const Surroundings &around, QWidget *parent = nullptr);
    void setCard(const views::PersonCard &card);

Q_SIGNALS:
    void failed(const otklik::Error &error);
    void said(const otklik::ui::Message &message); ///< taken apart: the card is to be read again

private:
    void addLine(QVBoxLayout *column, const people::JoinRecord &join);
    void unmerge(people::JoinId join);
    Surroundings m_around;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace otklik::ui
