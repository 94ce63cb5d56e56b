// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

#include "colours.h"

class QWidget;

namespace otklik::ui {

/// A question of yes or no. The buttons say what they do («Delete», «Keep»), never «Yes».
struct Question
{
    QString title;
    QString sentence;
    QString yes;
    QString no;               ///< empty: «Cancel»
    Tone tone = Tone::Accent; ///< Danger paints the yes button so and leaves Enter on no
};

struct TextQuestion
{
    QString title;
    QString label;
    QString value;
    bool secret = false; ///< shown as dots
    bool manyLines = false;
    /// What is wrong with a text, as a sentence; empty when it may be accepted. May be left empty.
    std::function<QString(const QString &)> complaint;
    QString accept; ///< empty: «OK»
};

struct NumberQuestion
{
    QString title;
    QString label;
    double value = 0;
    double minimum = 0;
    double maximum = 1e9;
    int decimals = 0;
    QString suffix;
    QString accept;
};

struct ChoiceQuestion
{
    QString title;
    QString label;
    QStringList choices;
    int current = 0;
    QString accept;
};

struct FileQuestion
{
    QString title;
    QString filter; ///< as QFileDialog: "CSV (*.csv)"
    QString suggestion;
    bool save = false;
};

/// The one way in which a page asks something of the person: a dialog that blocks nothing, the answer by callback on
/// the GUI thread, once. A dialog that is closed, or whose page is gone, answers with false or nullopt or not at all.
/// Tests hand in ScriptedAsk.
class Ask
{
public:
    virtual ~Ask() = default;
    virtual void question(QWidget *parent, const Question &question, std::function<void(bool)> answer) = 0;
    virtual void text(QWidget *parent, const TextQuestion &question,
                      std::function<void(std::optional<QString>)> answer) = 0;
    virtual void number(QWidget *parent, const NumberQuestion &question,
                        std::function<void(std::optional<double>)> answer) = 0;
    /// Answers with the index of the choice.
    virtual void choice(QWidget *parent, const ChoiceQuestion &question,
                        std::function<void(std::optional<int>)> answer) = 0;
    /// Answers with the path.
    virtual void file(QWidget *parent, const FileQuestion &question,
                      std::function<void(std::optional<QString>)> answer) = 0;
};

/// The real one.
class DialogAsk final : public Ask
{
public:
    void question(QWidget *parent, const Question &question, std::function<void(bool)> answer) override;
    void text(QWidget *parent, const TextQuestion &question,
              std::function<void(std::optional<QString>)> answer) override;
    void number(QWidget *parent, const NumberQuestion &question,
                std::function<void(std::optional<double>)> answer) override;
    void choice(QWidget *parent, const ChoiceQuestion &question,
                std::function<void(std::optional<int>)> answer) override;
    void file(QWidget *parent, const FileQuestion &question,
              std::function<void(std::optional<QString>)> answer) override;
};

/// For tests: answers at once with what was laid ready, in order, and keeps what was asked. With nothing ready it
/// answers no.
class ScriptedAsk final : public Ask
{
public:
    QList<bool> yesNo;
    QList<std::optional<QString>> texts; ///< for text() and file()
    QList<std::optional<double>> numbers;
    QList<std::optional<int>> choices;
    QStringList asked; ///< titles, in order

    void question(QWidget *parent, const Question &question, std::function<void(bool)> answer) override;
    void text(QWidget *parent, const TextQuestion &question,
              std::function<void(std::optional<QString>)> answer) override;
    void number(QWidget *parent, const NumberQuestion &question,
                std::function<void(std::optional<double>)> answer) override;
    void choice(QWidget *parent, const ChoiceQuestion &question,
                std::function<void(std::optional<int>)> answer) override;
    void file(QWidget *parent, const FileQuestion &question,
              std::function<void(std::optional<QString>)> answer) override;
};

} // namespace otklik::ui
