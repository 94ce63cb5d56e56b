// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QtCore/qglobal.h>

static void initialise() // Q_INIT_RESOURCE must stand outside every namespace
{
#ifdef OTKLIK_HAS_TRANSLATIONS
    Q_INIT_RESOURCE(i18n);
#endif
}

void otklik::initialiseTexts()
{
    initialise();
}
