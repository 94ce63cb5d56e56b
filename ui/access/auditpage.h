// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "auditlistmodel.h"
#include "foundpeoplemodel.h"
#include "page.h"
#include "store.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace otklik::ui {

class Label;
class SearchField;
class TableView;

/// For auditors: who opened or changed a card, or did anything else, when, and from where. A person is found at the
/// left, the entries stand at the right, the newest first. Opens on {"person": id, "name": text}.
class AuditPage final : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(const Surroundings &around, QWidget *parent = nullptr);
    ~AuditPage() override;
    [[nodiscard]] QString title() const override { return tr("Audit"); }
    void refresh() override;
    void open(const QVariantMap &arguments) override;
    [[nodiscard]] QList<KeyText> keys() const override;
    static constexpr int pageSize = 200;

private:
    QWidget *makePeople();
    QWidget *makeEntries();
    void find(const QString &text);
    void choose(PersonId person, const QString &name);
    void fetch(qint64 before);
    void chooseFile();
    void write(const QString &path);
    [[nodiscard]] access::AuditQuery query() const;

    PersonId m_person;
    QString m_name;
    store::JobPointer m_job;       ///< the entries
    store::JobPointer m_searching; ///< the people
    views::AuditListModel m_lines;
    views::FoundPeopleModel m_found;
    SearchField *m_search;
    TableView *m_people;
    QStackedWidget *m_peopleStack;
    Label *m_peopleHint;
    Label *m_about;
    QPushButton *m_everything;
    QComboBox *m_period;
    QLineEdit *m_who;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_nothing;
    QAction *m_export = nullptr;
    bool m_fitted = false; ///< the columns
};

} // namespace otklik::ui
