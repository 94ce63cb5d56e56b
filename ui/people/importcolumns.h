// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "importlook.h"

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace otklik::ui {

class Label;

/// How a file is read and what its columns become: everything was found out already and can be chosen otherwise.
class ImportColumns final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportColumns(QWidget *parent = nullptr);
    /// What was chosen stays chosen as long as the file has the same columns.
    void setLook(const views::ImportLook &look);
    /// Column by column as chosen, empty where nothing was chosen otherwise.
    [[nodiscard]] QHash<QString, QString> headers() const { return m_chosen; }
    [[nodiscard]] people::ReadingOptions reading() const;
    /// Codes of topics that columns become, for the question after the wording of consent.
    [[nodiscard]] QStringList topics() const;

Q_SIGNALS:
    /// Something was chosen: the file has to be looked through again.
    void chosen();

private:
    void fillReading(const people::ImportFacts &facts);
    void fillHeader(const people::ImportFacts &facts);
    void fillColumns();
    void choose(int column, const QString &canonical);
    views::ImportLook m_look;
    QHash<QString, QString> m_chosen;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_dates;
    QComboBox *m_sheet;
    QComboBox *m_header;
    QWidget *m_textOnly;
    QWidget *m_sheetPart;
    QScrollArea *m_scroll;
    QList<QComboBox *> m_becomes;
};

} // namespace otklik::ui
