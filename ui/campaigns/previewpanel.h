// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaigndesk.h"

class QCompleter;
class QPushButton;
class QStandardItemModel;

namespace otklik::ui {

class Label;
class PhoneBubble;
class SearchField;

/// One person's message as the phone would show it; the person is searched for, or is the next of the audience.
class PreviewPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(const CampaignDesk &desk, QWidget *parent = nullptr);
    void next();
    void previous();

private:
    void showPreview();
    const CampaignDesk &m_desk;
    SearchField *m_search;
    QCompleter *m_completer;
    QStandardItemModel *m_found;
    QPushButton *m_person;
    QPushButton *m_previous;
    QPushButton *m_next;
    PhoneBubble *m_bubble;
    Label *m_facts;
    Label *m_problem;
};

} // namespace otklik::ui
