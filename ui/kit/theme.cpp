// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>

#include "calmstyle.h"
#include "icons.h"
#include "preferences.h"

namespace otklik::ui {

namespace {

/// What the style cannot draw well: scroll bars without arrows, menus and tooltips with air.
QString sheet(const Colours &c)
{
    return QStringLiteral(R"(
QToolTip { color: %1; background: %2; border: 1px solid %3; padding: 4px 8px; }
QMenu { background: %2; border: 1px solid %3; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; color: %1; }
QMenu::item:selected { background: %4; }
QMenu::item:disabled { color: %5; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: %3; margin: 4px 8px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QAbstractItemView QScrollBar, QTextEdit QScrollBar, QPlainTextEdit QScrollBar { background: %2; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: %6; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: %5; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)")
        .arg(c.text.name(), c.base.name(), c.border.name(), c.hover.name(), c.muted.name(), c.control.name());
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

Theme::Theme(QApplication *application, Preferences *preferences, QObject *parent)
    : QObject(parent), m_application(application), m_preferences(preferences), m_systemFont(QApplication::font()),
      m_systemDark(isDarkPalette(QGuiApplication::palette()))
{
    // Eight hours a day: where the system names no size of its own, 9 pt is too small.
    if (m_systemFont.pointSizeF() > 0 && m_systemFont.pointSizeF() < 10)
        m_systemFont.setPointSizeF(10);
    if (preferences) {
        const QString word = preferences->value(QStringLiteral("theme/choice")).toString();
        m_choice = word == QLatin1String("light")  ? Choice::Light
                   : word == QLatin1String("dark") ? Choice::Dark
                                                   : Choice::System;
        m_scale = std::clamp(preferences->value(QStringLiteral("theme/textScale"), 1.0).toDouble(), 0.8, 2.0);
    }
    application->installEventFilter(this);
    apply();
}

bool Theme::isDark() const
{
    return m_choice == Choice::Dark || (m_choice == Choice::System && m_systemDark);
}

const Colours &Theme::colours() const
{
    return isDark() ? darkColours() : lightColours();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    if (m_preferences)
        m_preferences->setValue(QStringLiteral("theme/choice"), choice == Choice::Light  ? QStringLiteral("light")
                                                                : choice == Choice::Dark ? QStringLiteral("dark")
                                                                                         : QStringLiteral("system"));
    apply();
}

void Theme::setTextScale(double scale)
{
    m_scale = std::clamp(scale, 0.8, 2.0);
    if (m_preferences)
        m_preferences->setValue(QStringLiteral("theme/textScale"), m_scale);
    apply();
}

void Theme::apply()
{
    const Colours &c = colours();
    useIconTheme(c.dark);
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * m_scale));
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(c));
    QApplication::setStyle(new CalmStyle);
    // Setting a style may bring its own palette; ours stays.
    QApplication::setPalette(paletteOf(c));
    m_application->setStyleSheet(sheet(c));
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_application && event->type() == QEvent::ThemeChange && m_choice == Choice::System) {
        QApplication::setPalette(QPalette());
        m_systemDark = isDarkPalette(QGuiApplication::palette());
        apply();
    }
    return QObject::eventFilter(watched, event);
}

namespace {

QFont scaled(const QFont &body, double factor)
{
    QFont font = body;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

Qt::Alignment leading(Qt::LayoutDirection direction)
{
    return Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

Qt::Alignment trailing(Qt::LayoutDirection direction)
{
    return leading(direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

QFont titleFont(const QFont &body)
{
    QFont font = scaled(body, 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont sectionFont(const QFont &body)
{
    QFont font = scaled(body, 1.15);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &body)
{
    return scaled(body, 0.9);
}

} // namespace otklik::ui
