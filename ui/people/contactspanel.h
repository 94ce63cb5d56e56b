// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "personcard.h"

class QVBoxLayout;

namespace otklik::ui {

/// How a person can be reached: addresses with their marks, and language, time zone and the channel they prefer.
class ContactsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactsPanel(QWidget *parent = nullptr);
    void setCard(const views::PersonCard &card);

private:
    void addAddress(QVBoxLayout *column, const people::Address &address, const views::PersonCard &card);
    void addWishes(QVBoxLayout *column, const people::Person &person);
    QWidget *m_content = nullptr;
};

/// What a person agreed to, as chips with the source in the tooltip.
class ConsentPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentPanel(QWidget *parent = nullptr);
    void setCard(const views::PersonCard &card);

Q_SIGNALS:
    /// A chip was pressed.
    void topicChosen(otklik::TopicId topic);

private:
    QWidget *m_content = nullptr;
};

/// One chip a topic: name, tone and tooltip by how it stands. \a onlyWords leaves out those without a word.
[[nodiscard]] QWidget *consentChips(const QList<views::TopicStanding> &topics, bool onlyWords,
                                    const std::function<void(TopicId)> &pressed, QWidget *parent);

} // namespace otklik::ui
