// SPDX-License-Identifier: GPL-3.0-or-later
#include "languageswitch.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>

#include "preferences.h"

namespace otklik::ui {

LanguageSwitch::LanguageSwitch(Preferences *preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
}

QList<LanguageSwitch::Language> LanguageSwitch::languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("ru"), QStringLiteral("Русский")},
            {QStringLiteral("uk"), QStringLiteral("Українська")},
            {QStringLiteral("ar"), QStringLiteral("العربية")}};
}

void LanguageSwitch::use(const QString &code)
{
    m_code = QStringLiteral("en");
    for (const auto &language : languages()) {
        if (language.code == code)
            m_code = code;
    }
    if (m_preferences)
        m_preferences->setValue(QStringLiteral("language"), m_code);

    const QLocale system = QLocale::system();
    // The person's own country where the language is theirs: en_GB writes dates otherwise than en_US.
    const QLocale locale = system.language() == QLocale(m_code).language() ? system : QLocale(m_code);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_qts.load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    // English has a file too: it holds the plurals.
    if (m_ours.load(QStringLiteral(":/i18n/otklik_%1.qm").arg(m_code)))
        QCoreApplication::installTranslator(&m_ours);
    QGuiApplication::setLayoutDirection(QLocale(m_code).textDirection());
    Q_EMIT changed(m_code);
}

void LanguageSwitch::useRemembered()
{
    QString code = m_preferences ? m_preferences->value(QStringLiteral("language")).toString() : QString();
    if (code.isEmpty())
        code = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    use(code);
}

} // namespace otklik::ui
