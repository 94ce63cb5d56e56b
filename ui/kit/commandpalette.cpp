// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include "colours.h"
#include "commandlinedelegate.h"
#include "icons.h"
#include "theme.h"

namespace otklik::ui {

namespace {

using namespace commandline;
constexpr int linesPerGroup = 8, widest = 640;

/// 0 does not fit; higher fits better: at the beginning, at the beginning of a word, anywhere.
int fit(const QString &text, const QStringList &words)
{
    int score = 0;
    for (const auto &word : words) {
        const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        score += at == 0 ? 3 : text.at(at - 1).isLetterOrNumber() ? 1 : 2;
    }
    return score + 1;
}

QString plain(const QString &actionText)
{
    QString text = actionText;
    return text.remove(QLatin1Char('&'));
}

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window), m_wait(new QTimer(this)), m_field(new QLineEdit(this)), m_list(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    m_field->setObjectName(QStringLiteral("commandLineEdit"));
    m_list->setObjectName(QStringLiteral("commandListView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::unit, space::unit, space::unit, space::unit);
    column->setSpacing(space::unit);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus; keys walk the list
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_wait->setSingleShot(true);
    m_wait->setInterval(120);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_wait, &QTimer::timeout, this, [this] { askProviders(m_field->text().simplified()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::setActions(std::function<QList<QAction *>()> actions)
{
    m_actions = std::move(actions);
}

void CommandPalette::addProvider(CommandProvider *provider)
{
    m_providers.append(provider);
}

void CommandPalette::open(const QString &text)
{
    if (isHidden())
        m_before = window()->focusWidget();
    m_all.clear();
    const auto actions = m_actions ? m_actions() : QList<QAction *>();
    for (auto *action : actions) {
        if (!action->isEnabled() || !action->isVisible() || action->isSeparator() || action->text().isEmpty())
            continue;
        const QPointer<QAction> guarded(action);
        m_all.append({plain(action->text()), action->statusTip(), action->icon(), action->shortcut(), [guarded] {
                          if (guarded)
                              guarded->trigger();
                      }});
    }
    const QSignalBlocker quiet(m_field);
    m_field->setText(text);
    narrow();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CommandPalette::narrow()
{
    const QString text = m_field->text().simplified();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<std::pair<int, Command>> fitting;
    for (const auto &command : std::as_const(m_all)) {
        if (const int score = fit(command.text, words); score > 0)
            fitting.append({score, command});
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    Group own;
    own.heading = tr("Commands");
    for (const auto &[score, command] : std::as_const(fitting)) {
        if (words.isEmpty() || own.commands.size() < linesPerGroup)
            own.commands.append(command);
    }
    // What the providers found for the text before stays out: it answers another question.
    m_groups = {own};
    m_groups.resize(1 + m_providers.size());
    ++m_round;
    text.isEmpty() ? m_wait->stop() : m_wait->start();
    showLines();
}

void CommandPalette::askProviders(const QString &text)
{
    if (text.isEmpty())
        return;
    for (qsizetype i = 0; i < m_providers.size(); ++i) {
        auto *provider = m_providers.at(i);
        provider->find(text, linesPerGroup,
                       [self = QPointer(this), round = m_round, i, provider](QList<Command> found) {
                           if (!self || self->m_round != round || self->isHidden())
                               return;
                           self->m_groups[i + 1] = {provider->heading(), std::move(found)};
                           self->showLines();
                       });
    }
}

void CommandPalette::showLines()
{
    const QModelIndex before = m_list->currentIndex();
    const QString kept = before.isValid() ? before.data().toString() : QString();
    m_model->clear();
    QList<QStandardItem *> rows;
    const bool headings = m_groups.size() > 1;
    // People and campaigns that were found stand over the commands: they are what was typed for.
    for (qsizetype n = 0; n < m_groups.size(); ++n) {
        const qsizetype g = (n + 1) % m_groups.size();
        const auto &group = m_groups.at(g);
        if (group.commands.isEmpty())
            continue;
        if (headings) {
            auto *heading = new QStandardItem(group.heading);
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(true, headingRole);
            rows.append(heading);
        }
        for (qsizetype line = 0; line < group.commands.size(); ++line) {
            const Command &command = group.commands.at(line);
            auto *item = new QStandardItem(command.icon, command.text);
            item->setData(command.detail, detailRole);
            const QString key = command.shortcut.toString(QKeySequence::NativeText);
            item->setData(key, keyRole);
            item->setData(QPoint(int(g), int(line)), lineRole);
            item->setData(key.isEmpty() ? command.text : tr("%1, key %2").arg(command.text, key),
                          Qt::AccessibleTextRole);
            rows.append(item);
        }
    }
    if (rows.isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setFlags(Qt::NoItemFlags);
        nothing->setData(true, headingRole);
        rows.append(nothing);
    }
    m_model->invisibleRootItem()->appendRows(rows);
    int chosen = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!(m_model->item(row)->flags() & Qt::ItemIsSelectable))
            continue;
        if (chosen < 0 || (!kept.isEmpty() && m_model->item(row)->text() == kept)) {
            chosen = row;
            if (m_model->item(row)->text() == kept)
                break;
        }
    }
    m_list->setCurrentIndex(m_model->index(chosen, 0));
    place();
}

void CommandPalette::move(int step)
{
    int row = m_list->currentIndex().row();
    const int rows = m_model->rowCount();
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + step + rows) % rows;
        if (m_model->item(row)->flags() & Qt::ItemIsSelectable) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void CommandPalette::runCurrent()
{
    const QVariant line = m_list->currentIndex().data(lineRole);
    if (!line.isValid())
        return;
    const QPoint at = line.toPoint();
    const auto run = m_groups.at(at.x()).commands.at(at.y()).run;
    hide();
    if (run)
        run();
}

void CommandPalette::place()
{
    const QWidget *frame = parentWidget();
    const int wide = std::min(widest, frame->width() - 32);
    int tall = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        tall += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::clamp(tall + 2, 40, std::max(120, frame->height() - 160)));
    resize(wide, layout()->totalSizeHint().height());
    QWidget::move((frame->width() - wide) / 2, 48);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    ++m_round;
    m_wait->stop();
    for (auto *provider : std::as_const(m_providers))
        provider->cancel();
    if (m_before && m_before->isVisible() && (!window()->focusWidget() || window()->focusWidget() == m_field))
        m_before->setFocus();
    m_before = nullptr;
    Q_EMIT closed();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.control);
    painter.setBrush(c.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_field->setPlaceholderText(tr("Find a person, segment, campaign or command"));
        m_field->setAccessibleName(m_field->placeholderText());
        m_list->setAccessibleName(tr("What was found"));
        setAccessibleName(tr("Commands"));
    }
}

} // namespace otklik::ui
