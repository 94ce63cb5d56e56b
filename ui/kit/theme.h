// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

#include "colours.h"

class QApplication;

namespace otklik::ui {

class Preferences;

/// Light, dark or as the system: sets style, palette, fonts, icons and style sheet of the application and remembers
/// the choice ("theme/choice", "theme/textScale"). Lives on the GUI thread; one per program, made by its main().
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice { Light, Dark, System };
    Theme(QApplication *application, Preferences *preferences, QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const Colours &colours() const;
    /// Applies and remembers.
    void setChoice(Choice choice);
    /// 1.0 is the system's own size; 0.8 to 2.0.
    [[nodiscard]] double textScale() const { return m_scale; }
    void setTextScale(double scale);
    /// Puts style, palette and fonts on the application. Called by the constructor and every change.
    void apply();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QApplication *m_application;
    Preferences *m_preferences;
    Choice m_choice = Choice::System;
    double m_scale = 1.0;
    QFont m_systemFont;
    bool m_systemDark = false;
};

/// Fonts derived from a body font: title 1.5 ×, section 1.15 × semibold, small 0.9 ×.
[[nodiscard]] QFont titleFont(const QFont &body);
[[nodiscard]] QFont sectionFont(const QFont &body);
[[nodiscard]] QFont smallFont(const QFont &body);

/// Left, or right from right to left: absolute, so that the script of the text itself does not turn it round again.
[[nodiscard]] Qt::Alignment leading(Qt::LayoutDirection direction);
[[nodiscard]] Qt::Alignment trailing(Qt::LayoutDirection direction);

/// The 8 px grid.
namespace space {
inline constexpr int inGroup = 4;
inline constexpr int unit = 8;
inline constexpr int betweenGroups = 16;
inline constexpr int pageEdge = 24;
} // namespace space

} // namespace otklik::ui
