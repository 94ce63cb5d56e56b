// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "bulkchange.h"
#include "page.h"
#include "peoplefileimport.h"
#include "peoplelistmodel.h"
#include "peoplequery.h"
#include "picklists.h"
#include "store.h"

class QPushButton;
class QStackedWidget;
class QTimer;

namespace otklik::ui {

class EmptyState;
class FilterBar;
class ImportDialog;
class ImportsDialog;
class ListExport;
class ListsBar;
class ListsBulk;
class ListsPanel;
class PeopleDetail;
class PersonEditor;
class SearchField;
class TableView;

/// Everybody, found as one types, by district, by language, by segment or by list; the selected one in short at the
/// right. Several picked ones are changed together.
class PeoplePage final : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(const Surroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("People"); }
    /// {"segment": name}: only those who fit it. {"list": number}: those who stand on it. {"search": text}: as if it
    /// were typed. {"import": "events"}: asks for a file of service events as soon as it is shown, once.
    void open(const QVariantMap &arguments) override;
    void shown() override;
    void refresh() override;
    [[nodiscard]] QList<KeyText> keys() const override;
    [[nodiscard]] bool mayBeRemade() const override { return m_import.isNull() && m_editor.isNull() && !isExporting(); }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] bool isExporting() const;
    struct Lists
    {
        QList<people::District> districts;
        QStringList languages;
    };
    void build();
    void askFirst();
    void askNext(const people::PageKey &after);
    void arrived(const views::PeopleQuery &query, const views::PeopleAnswer &answer);
    void showFilters();
    void fitTable();
    void showCurrent();
    void readLists();
    void readRecent();
    void changedElsewhere();
    void clearFilters();
    void openCurrent();
    void addLists(); ///< listspeople.cpp, as all that is about lists and about several people
    void readMenus();
    void showLists(bool shown);
    void showList(const people::PersonList &list);
    void openList(PersonListId list);
    void fitToLists(bool since);
    void showMarks(const views::PeopleAnswer &answer, bool anew);
    void picked();
    void pickEverybody();
    void countEverybody();
    void stopCounting();
    void changedMany();
    void starPicked();
    [[nodiscard]] views::BulkChoice choice() const;
    void addExport();
    void add();
    void showImports();
    /// \a wanted: what the file is taken for where its headers do not tell.
    void importFile(std::optional<views::FileKind> wanted);
    void startImport(const QString &path, const views::FileLook &look);
    void stored(views::FileKind kind, const people::ImportResult &result);

    views::PeopleQuery m_query;
    Lists m_lists;
    views::PeopleListModel *m_model;
    views::PeopleListText *m_text;
    SearchField *m_search;
    QPushButton *m_district;
    QPushButton *m_language;
    QPushButton *m_recent;
    FilterBar *m_filters;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_nobody;
    PeopleDetail *m_detail;
    QAction *m_open;
    QTimer *m_wait;
    store::JobPointer m_job;
    ListExport *m_export;
    QPushButton *m_listsButton;
    ListsPanel *m_listsPanel;
    ListsBar *m_bar;
    ListsBulk *m_bulk;
    store::JobPointer m_counting;
    qint64 m_total = -1;      ///< whom the filter shows; -1: not known yet
    bool m_everybody = false; ///< all of them are picked, also those who were not read
    bool m_picking = false;
    bool m_fitted = false;
    bool m_importEvents = false; ///< when it is shown
    bool m_importAsked = false;  ///< since it came to sight: the way back does not ask again
    bool m_focusSearch = false;  ///< as soon as it can be seen
    PersonId m_selectNext;       ///< to be selected when the next answer comes: somebody just added
    QPointer<ImportDialog> m_import;
    QPointer<ImportsDialog> m_imports;
    QPointer<PersonEditor> m_editor;
};

} // namespace otklik::ui
