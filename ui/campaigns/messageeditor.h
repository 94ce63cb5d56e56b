// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace otklik::ui {

/// Marks {fields} in a message text.
class FieldHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

/// The text of a message in one language, in that language's direction.
class MessageEditor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MessageEditor(const QString &language, QWidget *parent = nullptr);
    [[nodiscard]] QString language() const { return m_language; }
    /// Puts «{given_name}» in place of the selection; the cursor stands behind it.
    void insertField(const QString &snippet);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_language;
    FieldHighlighter *m_highlighter;
};

} // namespace otklik::ui
