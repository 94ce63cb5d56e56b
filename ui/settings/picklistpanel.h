// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingspanel.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace otklik::store {
class Database;
}

namespace otklik::ui {

class Label;
class TableView;

/// A pick list as a table, with a line under it to add to it. Nothing is ever removed: what was chosen once keeps its
/// name.
class PickListPanel : public SettingsPanel
{
    Q_OBJECT
public:
    struct Entry
    {
        QStringList cells; ///< as the columns
        QString code;
        bool operator==(const Entry &) const = default;
    };
    struct Texts
    {
        QString id; ///< for object names: "districts"
        QString sentence;
        QStringList columns;
        QString add;
        QString nameHint;
        QString codeHint;
    };
    PickListPanel(const Surroundings &around, const Texts &texts, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] QString addText() const override { return m_texts.add; }
    void add() override;

protected:
    /// Runs on a lane.
    [[nodiscard]] virtual std::function<Result<QList<Entry>>(store::Database &)> reader() const = 0;
    [[nodiscard]] virtual std::function<Done(store::Database &)> writer(const QString &code,
                                                                        const QString &name) const = 0;
    virtual void arrived(const QList<Entry> &) {}
    /// For fields of its own between code and button.
    [[nodiscard]] QHBoxLayout *form() const { return m_form; }
    void addField(const QString &label, QWidget *widget, int stretch = 1);

private:
    void store();
    void suggestCode();
    Texts m_texts;
    TableView *m_table;
    QStandardItemModel *m_model;
    QHBoxLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QPushButton *m_add;
    Label *m_problem;
    QList<Entry> m_entries;
    QString m_wanted; ///< the code to select once it is there
};

/// Districts of the city.
class DistrictsPanel final : public PickListPanel
{
    Q_OBJECT
public:
    explicit DistrictsPanel(const Surroundings &around, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::function<Result<QList<Entry>>(store::Database &)> reader() const override;
    [[nodiscard]] std::function<Done(store::Database &)> writer(const QString &code,
                                                                const QString &name) const override;
};

/// Services that people receive and campaigns lead to.
class ServicesPanel final : public PickListPanel
{
    Q_OBJECT
public:
    explicit ServicesPanel(const Surroundings &around, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::function<Result<QList<Entry>>(store::Database &)> reader() const override;
    [[nodiscard]] std::function<Done(store::Database &)> writer(const QString &code,
                                                                const QString &name) const override;
};

/// Agencies in whose name topics are sent.
class AgenciesPanel final : public PickListPanel
{
    Q_OBJECT
public:
    explicit AgenciesPanel(const Surroundings &around, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::function<Result<QList<Entry>>(store::Database &)> reader() const override;
    [[nodiscard]] std::function<Done(store::Database &)> writer(const QString &code,
                                                                const QString &name) const override;
};

/// Topics that people agree to, each of an agency.
class TopicsPanel final : public PickListPanel
{
    Q_OBJECT
public:
    explicit TopicsPanel(const Surroundings &around, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::function<Result<QList<Entry>>(store::Database &)> reader() const override;
    [[nodiscard]] std::function<Done(store::Database &)> writer(const QString &code,
                                                                const QString &name) const override;
    void arrived(const QList<Entry> &entries) override;

private:
    QComboBox *m_agency;
    QComboBox *m_basis;
};

} // namespace otklik::ui
