// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// A static library's resources are not found by themselves; this must stand outside every namespace.
static void initialiseResources()
{
#ifdef OTKLIK_HAS_TRANSLATIONS
    Q_INIT_RESOURCE(i18n);
#endif
}

namespace otklik {

QStringList spokenLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("uk"), QStringLiteral("ar")};
}

QString languageOfLocale()
{
    const QStringList wanted = QLocale().uiLanguages();
    for (const QString &language : wanted) {
        const QString code = language.section(QLatin1Char('-'), 0, 0);
        if (spokenLanguages().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

void speak(const QString &language)
{
    initialiseResources();
    static QTranslator *const own = new QTranslator(qApp);
    static QTranslator *const qts = new QTranslator(qApp);
    for (QTranslator *translator : {qts, own})
        QCoreApplication::removeTranslator(translator);
    if (qts->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    if (own->load(QStringLiteral(":/i18n/otklik_") + language))
        QCoreApplication::installTranslator(own);
}

} // namespace otklik
