// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

#include "languageswitch.h"
#include "theme.h"

namespace otklik::test {

/// How a page is photographed.
struct Dress
{
    const char *name;
    bool dark;
    const char *language;
};
inline constexpr Dress dresses[] = {
    {"light", false, "en"}, {"dark", true, "ru"}, {"arabic", false, "ar"}, {"ukrainian", false, "uk"}};

/// The application in such a dress, for tests of the desk alone; in plain English again when this goes.
class Dressed
{
public:
    Dressed(const Dress &dress, ui::Theme &theme, ui::Preferences &preferences)
        : m_theme(theme), m_language(&preferences)
    {
        theme.setChoice(dress.dark ? ui::Theme::Choice::Dark : ui::Theme::Choice::Light);
        m_language.use(QString::fromLatin1(dress.language));
        if (m_words.load(QStringLiteral(OTKLIK_BINARY_DIR "/translations/otklik_%1.qm")
                             .arg(QString::fromLatin1(dress.language))))
            QCoreApplication::installTranslator(&m_words);
    }
    ~Dressed()
    {
        m_theme.setChoice(ui::Theme::Choice::Light);
        m_language.use(QStringLiteral("en"));
    }
    Q_DISABLE_COPY_MOVE(Dressed)

private:
    ui::Theme &m_theme;
    ui::LanguageSwitch m_language;
    QTranslator m_words; // as the program has them in it
};

} // namespace otklik::test
