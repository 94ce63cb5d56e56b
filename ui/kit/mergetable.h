// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>
#include <QWidget>
#include <optional>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace otklik::ui {

/// Something that two desks gave different values.
struct MergeRow
{
    enum class Another { None, Text, Choice };
    QString name;                    ///< what it is: «Family name»
    QString texts[3];                ///< Original, Theirs, Mine, as people read them; empty: nothing stands there
    Another another = Another::None; ///< how a fourth value is given
    QList<std::pair<QString, QVariant>> choices; ///< of Another::Choice: text, value
    QString placeholder;                         ///< of Another::Text
    bool leftToRight = false;                    ///< a number or an e-mail, in every language
    QString typed;                               ///< of Another::Text: what was typed before
};

/// Three columns side by side, what stood there before, theirs and mine, and room for a fourth value; one is chosen in
/// each row by the pointer, by arrows or by the keys 1 to 4, which go on to the next row. Nothing is chosen at first.
class MergeTable final : public QWidget
{
    Q_OBJECT
public:
    enum Column { Original, Theirs, Mine, Another };
    explicit MergeTable(QWidget *parent = nullptr);
    /// \a theirs: the heading of their column, a name; empty: «Theirs».
    void setRows(const QList<MergeRow> &rows, const QString &theirs = {});
    [[nodiscard]] int rowCount() const { return int(m_lines.size()); }
    [[nodiscard]] std::optional<Column> chosen(int row) const;
    void choose(int row, Column column);
    void chooseAll(Column column);
    /// The fourth value of a row: a QString as typed, or the value of a choice.
    [[nodiscard]] QVariant another(int row) const;
    /// The first row without a choice; -1: all are chosen.
    [[nodiscard]] int firstOpen() const;
    void focusRow(int row);

Q_SIGNALS:
    void changed();
    void written(); ///< by hand, into a fourth value

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        QString name;
        QButtonGroup *group;
        QLineEdit *text = nullptr;
        QComboBox *choice = nullptr;
    };
    void addRow(const MergeRow &row, const QStringList &headings);
    QWidget *cell(const MergeRow &row, Column column, const QString &heading, QButtonGroup *group);
    [[nodiscard]] int rowOf(const QObject *radio) const;
    QList<Line> m_lines;
    QWidget *m_body = nullptr;
};

} // namespace otklik::ui
