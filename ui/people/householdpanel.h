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
    explicit HouseholdPanel(const Surroundings &around, QWidget *parent = nullptr);
    void setCard(const views::PersonCard &card);
    /// Asks for somebody who lives there too.
    void add();
    void leave();
    [[nodiscard]] bool isBusy() const;
    void close();

Q_SIGNALS:
    void personWanted(otklik::PersonId person); ///< a member was pressed
    void changed();                             ///< the card is to be read again
    void failed(const otklik::Error &error);
    void offer(const QString &sentence, const std::function<void()> &undo);

private:
    void addMember(QVBoxLayout *column, const people::HouseholdMember &member);
    void addGuess(QVBoxLayout *column, const people::Sharer &sharer);
    void join(PersonId other, const QPointer<HouseholdDialog> &dialog = {});
    void done(const people::HouseholdChange &change, const QString &sentence);
    void undo(const people::HouseholdChange &change);
    Surroundings m_around;
    std::optional<views::PersonCard> m_card;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QPointer<HouseholdDialog> m_dialog;
};

} // namespace otklik::ui
