// SPDX-License-Identifier: GPL-3.0-or-later
#include "buttons.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVariant>

#include "icons.h"

namespace otklik::ui {

namespace {
constexpr char toneProperty[] = "otklikTone"; // read by CalmStyle through toneOf()

/// Enter presses the button that has the focus, on pages and in dialogs alike. Qt does so only with autoDefault, which
/// would let every button of a dialog look like the main one as soon as it is passed by Tab.
class Button final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
            !(event->modifiers() & ~Qt::KeypadModifier))
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};
} // namespace

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
    auto *button = new Button(icon(iconName), text, parent);
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
