// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

class QCoreApplication;

namespace otklik::ui {

class Preferences;

/// Changes the language while the program runs: our translator (:/i18n/otklik_<code>.qm), Qt's own, the default locale
/// and the direction of the layout. Every widget gets QEvent::LanguageChange. Remembered as "language".
class LanguageSwitch final : public QObject
{
    Q_OBJECT
public:
    struct Language
    {
        QString code;    ///< "en", "ru", "uk", "ar"
        QString ownName; ///< in the language itself
    };
    explicit LanguageSwitch(Preferences *preferences, QObject *parent = nullptr);
    [[nodiscard]] static QList<Language> languages();
    [[nodiscard]] QString current() const { return m_code; }
    /// Applies and remembers. An unknown code gives English.
    void use(const QString &code);
    /// What was remembered, otherwise the system's language if we have it, otherwise English.
    void useRemembered();

Q_SIGNALS:
    void changed(const QString &code);

private:
    Preferences *m_preferences;
    QString m_code = QStringLiteral("en");
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace otklik::ui
