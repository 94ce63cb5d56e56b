// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inboxmodel.h"
#include "page.h"

class QButtonGroup;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace otklik::ui {

class Label;
class TableView;

/// What people wrote: what waits for somebody, what is mine, or all of it; beside it the message with what it answers,
/// the person behind the number, and room for an answer with sentences to choose from. STOP, START and HELP are carried
/// out before a message shows. What is half-typed stays with its message until it is sent.
class InboxPage final : public Page
{
    Q_OBJECT
public:
    enum class Which { Open, Mine, All };
    explicit InboxPage(const Surroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Inbox"); }
    void refresh() override;
    void shown() override;
    [[nodiscard]] QList<KeyText> keys() const override;
    [[nodiscard]] bool mayBeRemade() const override;

private:
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeDetail();
    void addCommands();
    void choose(Which which);
    void showLook(const views::InboxLook &look);
    void showMessage();
    void showAnswers(qint64 id, const QList<inbox::InboundAnswer> &answers);
    void measure();
    void claim();
    void giveBack();
    void finish();
    void send();
    void takeCanned(int index);
    void change(std::function<Done(inbox::Inbox &)> work, const QString &said);
    [[nodiscard]] QString worker() const;
    [[nodiscard]] bool mayWork() const;

    views::InboxListModel *m_model;
    TableView *m_table;
    QButtonGroup *m_filters;
    Label *m_from;
    Label *m_facts;
    Label *m_why;
    Label *m_answered;
    Label *m_text;
    Label *m_answers;
    QPlainTextEdit *m_reply;
    QComboBox *m_canned;
    Label *m_measure;
    QPushButton *m_send;
    QAction *m_claim = nullptr;
    QAction *m_giveBack = nullptr;
    QAction *m_close = nullptr;
    QAction *m_person = nullptr;
    QAction *m_campaign = nullptr;
    QTimer *m_wait;                 ///< after a hint
    QHash<qint64, QString> m_typed; ///< answers that were begun, by message
    inbox::InboundMessage m_current;
    Which m_which = Which::Open;
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_stale = false;
    bool m_fitted = false;
};

} // namespace otklik::ui
