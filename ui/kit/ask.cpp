// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "theme.h"
#include "translate.h"

namespace otklik::ui {

namespace {

/// The frame that every small dialog shares: a sentence or label, an editor, a complaint, two buttons.
struct Frame
{
    QDialog *dialog;
    QVBoxLayout *column;
    QPushButton *accept;
    QPushButton *reject;
};

Frame frame(QWidget *parent, const QString &title, const QString &accept, const QString &reject = {})
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumWidth(420);
    auto *outer = new QVBoxLayout(dialog);
    outer->setContentsMargins(space::pageEdge, space::pageEdge, space::pageEdge, space::betweenGroups);
    outer->setSpacing(space::betweenGroups);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::unit);
    outer->addLayout(column);
    auto *box = new QDialogButtonBox(dialog);
    auto *yes = box->addButton(accept.isEmpty() ? translate("Ask", "OK") : accept, QDialogButtonBox::AcceptRole);
    auto *no = box->addButton(reject.isEmpty() ? translate("Ask", "Cancel") : reject, QDialogButtonBox::RejectRole);
    yes->setObjectName(QStringLiteral("acceptPushButton"));
    no->setObjectName(QStringLiteral("rejectPushButton"));
    yes->setDefault(true);
    outer->addWidget(box);
    QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return {dialog, column, yes, no};
}

void addEditor(const Frame &frame, const QString &text, QWidget *editor)
{
    auto *label = new QLabel(text, frame.dialog);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(editor);
    label->setWordWrap(true);
    frame.column->addWidget(label);
    frame.column->addWidget(editor);
    editor->setAccessibleName(text);
    editor->setFocus();
}

/// Calls \a answer with value() when accepted and with nullopt otherwise.
template <class T, class Value>
void answerWith(const Frame &frame, std::function<void(std::optional<T>)> answer, Value value)
{
    QObject::connect(frame.dialog, &QDialog::finished, frame.dialog, [answer = std::move(answer), value](int code) {
        answer(code == QDialog::Accepted ? std::optional<T>(value()) : std::nullopt);
    });
    frame.dialog->open();
}

} // namespace

void DialogAsk::question(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    const Frame f = frame(parent, question.title, question.yes, question.no);
    auto *heading = new Label(Label::Voice::Section, question.title, f.dialog);
    heading->setWordWrap(true);
    f.column->addWidget(heading);
    auto *sentence = new Label(Label::Voice::Body, question.sentence, f.dialog);
    sentence->setWordWrap(true);
    f.column->addWidget(sentence);
    if (question.tone == Tone::Danger) {
        setTone(f.accept, Tone::Danger);
        f.accept->setDefault(false);
        f.accept->setAutoDefault(false);
        f.reject->setDefault(true);
        f.reject->setFocus();
    }
    QObject::connect(f.dialog, &QDialog::finished, f.dialog,
                     [answer = std::move(answer)](int code) { answer(code == QDialog::Accepted); });
    f.dialog->open();
}

void DialogAsk::text(QWidget *parent, const TextQuestion &question, std::function<void(std::optional<QString>)> answer)
{
    const Frame f = frame(parent, question.title, question.accept);
    QLineEdit *line = nullptr;
    QPlainTextEdit *lines = nullptr;
    if (question.manyLines) {
        lines = new QPlainTextEdit(question.value, f.dialog);
        lines->setTabChangesFocus(true);
        lines->setObjectName(QStringLiteral("answerPlainTextEdit"));
        addEditor(f, question.label, lines);
    } else {
        line = new QLineEdit(question.value, f.dialog);
        line->setEchoMode(question.secret ? QLineEdit::Password : QLineEdit::Normal);
        line->setObjectName(QStringLiteral("answerLineEdit"));
        line->selectAll();
        addEditor(f, question.label, line);
    }
    const auto value = [line, lines] { return line ? line->text() : lines->toPlainText(); };
    if (question.complaint) {
        auto *complaint = new Label(Label::Voice::Body, {}, f.dialog);
        complaint->setWordWrap(true);
        complaint->setTone(Tone::Danger);
        f.column->addWidget(complaint);
        const auto check = [complaint, accept = f.accept, value, rule = question.complaint] {
            const QString wrong = rule(value());
            complaint->setText(wrong);
            accept->setEnabled(wrong.isEmpty());
        };
        line ? QObject::connect(line, &QLineEdit::textChanged, f.dialog, check)
             : QObject::connect(lines, &QPlainTextEdit::textChanged, f.dialog, check);
        f.accept->setEnabled(question.complaint(question.value).isEmpty()); // no complaint before anything was typed
    }
    answerWith<QString>(f, std::move(answer), value);
}

void DialogAsk::number(QWidget *parent, const NumberQuestion &question,
                       std::function<void(std::optional<double>)> answer)
{
    const Frame f = frame(parent, question.title, question.accept);
    auto *box = new QDoubleSpinBox(f.dialog);
    box->setObjectName(QStringLiteral("answerDoubleSpinBox"));
    box->setDecimals(question.decimals);
    box->setRange(question.minimum, question.maximum);
    box->setGroupSeparatorShown(true);
    box->setSuffix(question.suffix);
    box->setValue(question.value);
    box->selectAll();
    addEditor(f, question.label, box);
    answerWith<double>(f, std::move(answer), [box] { return box->value(); });
}

void DialogAsk::choice(QWidget *parent, const ChoiceQuestion &question, std::function<void(std::optional<int>)> answer)
{
    const Frame f = frame(parent, question.title, question.accept);
    auto *box = new QComboBox(f.dialog);
    box->setObjectName(QStringLiteral("answerComboBox"));
    box->addItems(question.choices);
    box->setCurrentIndex(question.current);
    addEditor(f, question.label, box);
    answerWith<int>(f, std::move(answer), [box] { return box->currentIndex(); });
}

void DialogAsk::file(QWidget *parent, const FileQuestion &question, std::function<void(std::optional<QString>)> answer)
{
    auto *dialog = new QFileDialog(parent, question.title, QString(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(question.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (!question.suggestion.isEmpty())
        dialog->selectFile(question.suggestion);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int code) {
        answer(code == QDialog::Accepted && !dialog->selectedFiles().isEmpty()
                   ? std::optional(dialog->selectedFiles().constFirst())
                   : std::nullopt);
    });
    dialog->open();
}

namespace {

template <class T>
std::optional<T> next(QList<std::optional<T>> &ready)
{
    return ready.isEmpty() ? std::nullopt : ready.takeFirst();
}

} // namespace

void ScriptedAsk::question(QWidget *, const Question &question, std::function<void(bool)> answer)
{
    asked.append(question.title);
    answer(!yesNo.isEmpty() && yesNo.takeFirst());
}

void ScriptedAsk::text(QWidget *, const TextQuestion &question, std::function<void(std::optional<QString>)> answer)
{
    asked.append(question.title);
    answer(next(texts));
}

void ScriptedAsk::number(QWidget *, const NumberQuestion &question, std::function<void(std::optional<double>)> answer)
{
    asked.append(question.title);
    answer(next(numbers));
}

void ScriptedAsk::choice(QWidget *, const ChoiceQuestion &question, std::function<void(std::optional<int>)> answer)
{
    asked.append(question.title);
    answer(next(choices));
}

void ScriptedAsk::file(QWidget *, const FileQuestion &question, std::function<void(std::optional<QString>)> answer)
{
    asked.append(question.title);
    answer(next(texts));
}

} // namespace otklik::ui
