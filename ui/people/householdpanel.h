// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>
#include <optional>

#include "personcard.h"
#include "store.h"
#include "surroundings.h"

class QVBoxLayout;

namespace otklik::ui {

class HouseholdDialog;

/// Whom a person lives with: each with age and the number that they share, whoever may live there too by a shared
/// number, and how to say so.
class HouseholdPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Of the page, which the tooltips name.
    static constexpr auto leaveKey = Qt::SHIFT | Qt::Key_H;
    static constexpr auto joinKey = Qt::Key_J;
    explicit HouseholdPanel(const Surroundings &around, QWidget *parent = nullptr);
    void setCard(const views::PersonCard &card);
    /// Another card is on its way: closes what is open, and nothing can be done until setCard().
    void clear();
    /// Asks for somebody who lives there too.
    void add();
    void leave();
    /// The first of those who may live there too does.
    void joinFirst();
    [[nodiscard]] bool canLeave() const;
    [[nodiscard]] bool hasGuess() const;
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void personWanted(otklik::PersonId person); ///< a member was pressed
    void changed();                             ///< the card is to be read again
    // Of whose card: another one may be on the screen by then.
    void failed(const otklik::Error &error, otklik::PersonId of);
    void offer(const QString &sentence, const std::function<void()> &undo, otklik::PersonId of);

private:
    void addMember(QVBoxLayout *column, const people::HouseholdMember &member);
    void addGuess(QVBoxLayout *column, const people::Sharer &sharer, bool first);
    void join(PersonId other, const QPointer<HouseholdDialog> &dialog = {});
    void done(const people::HouseholdChange &change, const QString &sentence, PersonId of);
    void undo(const people::HouseholdChange &change, PersonId of);
    Surroundings m_around;
    std::optional<views::PersonCard> m_card;
    QWidget *m_content = nullptr;
    QPointer<HouseholdDialog> m_dialog;
};

} // namespace otklik::ui
