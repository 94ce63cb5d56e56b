// SPDX-License-Identifier: GPL-3.0-or-later
#include "buttons.h"

#include <QPushButton>
#include <QVariant>

#include "icons.h"

namespace otklik::ui {

namespace {
constexpr char toneProperty[] = "otklikTone"; // read by CalmStyle through toneOf()
}

void setTone(QPushButton *button, Tone tone)
{
    button->setProperty(toneProperty, int(tone));
    button->update();
}

Tone toneOf(const QWidget *button)
{
    return button ? Tone(button->property(toneProperty).toInt()) : Tone::Neutral;
}

QPushButton *makeButton(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    button->setAutoDefault(false);
    return button;
}

QPushButton *makeMainButton(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = makeButton(text, iconName, parent);
    setTone(button, Tone::Accent);
    return button;
}

QPushButton *makeQuietButton(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = makeButton(text, iconName, parent);
    button->setFlat(true);
    return button;
}

} // namespace otklik::ui
