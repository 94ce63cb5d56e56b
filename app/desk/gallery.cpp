// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "languageswitch.h"
#include "mainwindow.h"
#include "page.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTimer>

namespace otklik::desk {

Gallery::Gallery(ui::MainWindow &window, ui::Theme &theme, ui::LanguageSwitch &language, QString folder,
                 std::function<void(QStringList)> done)
    : QObject(&window), m_window(window), m_theme(theme), m_language(language), m_folder(std::move(folder)),
      m_done(std::move(done)),
      m_shots{{QStringLiteral("due"), QStringLiteral("due"), {}},
              {QStringLiteral("inbox"), QStringLiteral("inbox"), {}},
              {QStringLiteral("people"), QStringLiteral("people"), {}},
              {QStringLiteral("person"), QStringLiteral("person"), {{QStringLiteral("person"), 1}}},
              {QStringLiteral("duplicates"), QStringLiteral("duplicates"), {}},
              {QStringLiteral("segments"), QStringLiteral("segments"), {}},
              {QStringLiteral("campaigns"), QStringLiteral("campaigns"), {}},
              {QStringLiteral("campaign-finished"), QStringLiteral("campaign"), {{QStringLiteral("campaign"), 1}}},
              {QStringLiteral("campaign-running"), QStringLiteral("campaign"), {{QStringLiteral("campaign"), 2}}},
              {QStringLiteral("campaign-new"), QStringLiteral("campaign"), {{QStringLiteral("new"), true}}},
              {QStringLiteral("sending"), QStringLiteral("sending"), {}},
              {QStringLiteral("numbers"), QStringLiteral("numbers"), {}},
              {QStringLiteral("funnel"), QStringLiteral("funnel"), {}},
              {QStringLiteral("settings"), QStringLiteral("settings"), {}}},
      m_dresses{{QStringLiteral("light"), QStringLiteral("en"), false},
                {QStringLiteral("dark"), QStringLiteral("ru"), true},
                {QStringLiteral("arabic"), QStringLiteral("ar"), false},
                {QStringLiteral("ukrainian"), QStringLiteral("uk"), false}}
{
}

void Gallery::start()
{
    QDir().mkpath(m_folder);
    m_window.resize(1366, 768);
    // On PostgreSQL, and for those who may: the audit, who may what, and one's own account.
    for (const auto &page : {QStringLiteral("audit"), QStringLiteral("operators"), QStringLiteral("account")}) {
        if (m_window.navigate(page))
            m_shots.append({page, page, {}});
    }
    next();
}

void Gallery::next()
{
    ++m_at;
    if (m_at >= m_shots.size() * m_dresses.size())
        return m_done(m_problems);
    const Dress &dress = m_dresses.at(m_at / m_shots.size());
    const Shot &shot = m_shots.at(m_at % m_shots.size());
    if (m_language.current() != dress.language)
        m_language.use(dress.language);
    const auto wanted = dress.dark ? ui::Theme::Choice::Dark : ui::Theme::Choice::Light;
    if (m_theme.choice() != wanted)
        m_theme.setChoice(wanted);
    if (!m_window.navigate(shot.page, shot.arguments))
        m_problems << tr("There is no page %1.").arg(shot.page);
    QTimer::singleShot(250, this, [this] { takeWhenSettled(100); });
}

void Gallery::takeWhenSettled(int patience)
{
    const ui::Page *page = m_window.currentPage();
    if (page && page->state() == ui::Page::State::Loading && patience > 0)
        return QTimer::singleShot(100, this, [this, patience] { takeWhenSettled(patience - 1); });
    // what a page fetches after it is ready (details, counts, charts that animate) settles within this time
    QTimer::singleShot(900, this, [this] {
        const QString name =
            m_shots.at(m_at % m_shots.size()).name + QLatin1Char('-') + m_dresses.at(m_at / m_shots.size()).name;
        const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
        if (!m_window.grab().save(path))
            m_problems << tr("%1 could not be written.").arg(path);
        const ui::Page *shown = m_window.currentPage();
        if (shown && (shown->state() == ui::Page::State::Failed || shown->state() == ui::Page::State::Loading))
            m_problems << tr("%1: the page did not come up.").arg(name);
        next();
    });
}

} // namespace otklik::desk
