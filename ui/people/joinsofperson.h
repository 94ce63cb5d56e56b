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
    /// Of the page, which the tooltip names.
    static constexpr auto unmergeKey = Qt::Key_U;
    void setCard(const views::PersonCard &card);
    /// Another card is on its way: nothing can be done until setCard().
    void clear() { m_joins.clear(); }
    [[nodiscard]] bool canUnmerge() const;
    /// Takes the newest apart.
    void unmergeNewest();

Q_SIGNALS:
    // Of whose card: another one may be on the screen by then.
    void failed(const otklik::Error &error, otklik::PersonId of);
    /// Taken apart: the card is to be read again.
    void said(const otklik::ui::Message &message, otklik::PersonId of);

private:
    void addLine(QVBoxLayout *column, const people::JoinRecord &join, bool newest);
    void unmerge(people::JoinId join);
    Surroundings m_around;
    PersonId m_person;
    QList<people::JoinRecord> m_joins; ///< the newest first
    QWidget *m_content = nullptr;
};

} // namespace otklik::ui
