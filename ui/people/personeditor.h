// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caredialog.h"
#include "person.h"
#include "picklists.h"

class QComboBox;
class QLineEdit;

namespace otklik::ui {

class AddressRows;
class Label;

/// What a person's fields are chosen from.
struct EditorChoices
{
    QList<people::District> districts;
    QStringList languages; ///< codes, the usual ones first
};
[[nodiscard]] Result<EditorChoices> readEditorChoices(store::Database &database);

/// A person as it is typed: a new one, or one that stands already. Lists wherever lists can be.
class PersonEditor final : public CareDialog
{
    Q_OBJECT
public:
    PersonEditor(const people::Person &person, QWidget *parent);
    void setChoices(const EditorChoices &choices);
    /// As it stands in the fields; attributes and whatever is not shown stay as they were.
    [[nodiscard]] people::Person person() const;
    [[nodiscard]] const people::Person &before() const { return m_before; }
    /// Whether the birth date can be read as a day, or is empty; person() has none otherwise.
    [[nodiscard]] bool hasRightDate() const;
    /// A quiet word above the fields; empty: none.
    void sayNote(const QString &sentence);
    /// The record was removed or erased meanwhile: nothing can be saved, what was typed can be copied.
    void sayGone();

Q_SIGNALS:
    void given(const otklik::people::Person &before, const otklik::people::Person &typed);

protected:
    void give() override;

private:
    QLineEdit *line(const QString &text, const QString &objectName);
    void fillZones();
    void copy();
    people::Person m_before;
    bool m_gone = false;
    Label *m_note;
    QLineEdit *m_family;
    QLineEdit *m_given;
    QLineEdit *m_patronymic;
    QLineEdit *m_born;
    QLineEdit *m_external;
    QComboBox *m_sex;
    QComboBox *m_language;
    QComboBox *m_zone;
    QComboBox *m_district;
    QComboBox *m_channel;
    AddressRows *m_addresses;
};

} // namespace otklik::ui
