// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QtCore/qglobal.h>

static void initialise() // Q_INIT_RESOURCE must stand outside every namespace
{
    Q_INIT_RESOURCE(i18n);
}

void otklik::initialiseTexts()
{
    initialise();
}
