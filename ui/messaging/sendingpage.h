// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "sendingmodels.h"

class QStackedWidget;
class QTimer;

namespace otklik::ui {

class Label;
class TableView;

/// What is being sent: by account what waits, since when and how fast it goes, with a way to pause an account; and
/// under it the messages of which nobody knows whether they left, until somebody says so. Looks again by itself only
/// while it is looked at.
class SendingPage final : public Page
{
    Q_OBJECT
public:
    explicit SendingPage(const Surroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Sending"); }
    void refresh() override;
    void shown() override;
    [[nodiscard]] QList<KeyText> keys() const override;

private:
    [[nodiscard]] QWidget *makeAccount();
    [[nodiscard]] QWidget *makeOutcomes();
    void addCommands();
    void showLook(const views::SendingLook &look);
    void showAccount();
    void showOutcome();
    void pause();
    void resume();
    void sayLeft();
    void sendAgain();
    void openCampaign();
    void change(std::function<Done(store::Database &)> work, const QString &said);
    [[nodiscard]] bool mayChangeAccounts() const;
    [[nodiscard]] bool mayDecide() const;

    views::AccountQueueModel *m_accounts;
    views::UnknownOutcomeModel *m_outcomes;
    TableView *m_accountTable;
    TableView *m_outcomeTable;
    QStackedWidget *m_decisions;
    Label *m_name;
    Label *m_sentence;
    Label *m_facts;
    Label *m_doubts;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_left = nullptr;
    QAction *m_again = nullptr;
    QTimer *m_wait; ///< after a hint
    QTimer *m_tick; ///< ages and rates change though nothing happens
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_fitted = false; ///< the columns
    bool m_stale = false;
};

} // namespace otklik::ui
