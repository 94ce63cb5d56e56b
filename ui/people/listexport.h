// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "messagebar.h"
#include "peoplequery.h"
#include "store.h"
#include "surroundings.h"

namespace otklik::ui {

class Work;

/// «Export list…» of the page of people: as what, where to, then the file, with progress and Cancel among the running
/// work. And the word of the second person for somebody else's. Lives on the GUI thread.
class ListExport final : public QObject
{
    Q_OBJECT
public:
    /// \a page owns this and the questions.
    ListExport(const Surroundings &around, QWidget *page);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

    /// Why whoever sits here exports nothing, as a sentence; empty: they may.
    [[nodiscard]] static QString refusal(const access::AccessState &me);
    /// May agree to the export of somebody else.
    [[nodiscard]] static bool agrees(const access::AccessState &me);

    /// Everybody whom \a query shows.
    void start(const views::PeopleQuery &query);
    /// Shows what waits for a second person, and agrees to one.
    void agree();

Q_SIGNALS:
    void said(const otklik::ui::Message &message);
    void failed(const otklik::Error &error);

private:
    void askWhere(const views::PeopleQuery &query, const QString &format);
    void write(const views::PeopleQuery &query, const QString &path);
    void end();
    Surroundings m_around;
    QWidget *m_page;
    store::JobPointer m_job;
    QPointer<Work> m_work;
};

} // namespace otklik::ui
