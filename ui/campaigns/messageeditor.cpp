// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageeditor.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QRegularExpression>

#include "campaignwords.h"
#include "colours.h"

namespace otklik::ui {

void FieldHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression field(QStringLiteral("\\{[^{}]*\\}|\\{[a-z_]+,"));
    QTextCharFormat format;
    format.setForeground(coloursOf(QApplication::palette()).accent);
    format.setFontWeight(QFont::DemiBold);
    auto found = field.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
    }
}

MessageEditor::MessageEditor(const QString &language, QWidget *parent)
    : QPlainTextEdit(parent), m_language(language), m_highlighter(new FieldHighlighter(document()))
{
    setObjectName(QStringLiteral("message_%1_PlainTextEdit").arg(language));
    setAccessibleName(tr("Text in %1").arg(views::languageWord(language)));
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    const Qt::LayoutDirection direction = QLocale(language).textDirection();
    setLayoutDirection(direction);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(10);
}

void MessageEditor::insertField(const QString &snippet)
{
    textCursor().insertText(snippet);
    setFocus();
}

void MessageEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->rehighlight();
}

} // namespace otklik::ui
