// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <functional>

namespace otklik::ui {
class LanguageSwitch;
class MainWindow;
class Theme;
} // namespace otklik::ui

namespace otklik::desk {

/// Saves a picture of every page: light, dark and Arabic right to left, at 1366×768. Waits for each page to have
/// answered before it takes the picture, for at most ten seconds.
class Gallery final : public QObject
{
    Q_OBJECT
public:
    Gallery(ui::MainWindow &window, ui::Theme &theme, ui::LanguageSwitch &language, QString folder,
            std::function<void(QStringList)> done);
    void start();

private:
    struct Shot
    {
        QString name;
        QString page;
        QVariantMap arguments;
    };
    struct Dress
    {
        QString name;
        QString language;
        bool dark;
    };
    void next();
    void takeWhenSettled(int patience);
    ui::MainWindow &m_window;
    ui::Theme &m_theme;
    ui::LanguageSwitch &m_language;
    QString m_folder;
    std::function<void(QStringList)> m_done;
    QList<Shot> m_shots;
    QList<Dress> m_dresses;
    qsizetype m_at = -1;
    QStringList m_problems;
};

} // namespace otklik::desk
