// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

#include "peoplefileimport.h"
#include "surroundings.h"

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace otklik::ui {

class ImportColumns;
class Label;
class ProgressCard;
class TableView;
class Work;

/// A file on its way in: first looked through with nothing stored, then, on «Import», stored. What was found out about
/// it (how it is written, what its columns are) is shown and can be chosen otherwise; whatever is chosen, the file is
/// looked through again. Rejected rows go into a file beside it, to be mended there and imported. Blocks no other
/// window. Closed while it looks through, it stops; closed while it stores, it goes on and can be stopped under the
/// jobs.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const Surroundings &around, const QString &path, const views::FileLook &look, QWidget *parent);
    ~ImportDialog() override;
    enum class Step { Checking, Checked, Importing, Done, Failed };
    [[nodiscard]] Step step() const { return m_step; }
    void reject() override;

Q_SIGNALS:
    void imported(otklik::views::FileKind kind, const otklik::people::ImportResult &result);
    /// While it stores and nobody looks at it any more.
    void failedUnseen(const otklik::Error &error);

private:
    enum class Side { Columns, Faults, Suspects, Names };
    void build(const views::FileLook &look);
    [[nodiscard]] QWidget *sides();
    void lookThrough();
    void run(bool dryRun);
    void turnTo(Side side);
    void nameSides(const people::ImportResult &result);
    void sayRejects(const people::ImportResult &result);
    void showResult(const people::ImportResult &result);
    void showError(const Error &error);
    void setStep(Step step);
    void endWork();
    Surroundings m_around;
    QString m_path;
    QString m_name;
    QStringList m_topics;
    int m_asked = 0; ///< the answer to an older question is nobody's
    Step m_step = Step::Checking;
    qint64 m_accepted = 0;
    QPointer<views::FileImportRun> m_run;
    QPointer<Work> m_work;
    views::ImportErrorModel *m_errors;
    QComboBox *m_kind;
    Label *m_says;
    Label *m_facts;
    Label *m_seen;
    ImportColumns *m_columns;
    views::ImportErrorModel *m_suspects;
    views::ImportErrorModel *m_splits;
    QButtonGroup *m_choice;
    QStackedWidget *m_stack;
    QPushButton *m_showRejects;
    QString m_rejects;
    ProgressCard *m_progress;
    QWidget *m_figures;
    QList<Label *> m_numbers;
    TableView *m_table;
    TableView *m_suspectTable;
    TableView *m_splitTable;
    Label *m_tableCaption;
    QWidget *m_wordingPart;
    QLabel *m_askWording = nullptr;
    QPlainTextEdit *m_wording;
    QPushButton *m_accept;
    QPushButton *m_close;
};

} // namespace otklik::ui
