// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QStandardPaths>

// The marks lie in a static library; without this the linker would drop them.
static void keepMarks()
{
    Q_INIT_RESOURCE(marks);
}

namespace otklik::ui {

namespace {

/// Draws a one-colour icon in the colour of a tone, asked for at every painting so that a change of theme is followed.
class TonedEngine final : public QIconEngine
{
public:
    TonedEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = drawn(rect.size() * ratio, mode);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }
    QIconEngine *clone() const override { return new TonedEngine(m_name, m_tone); }

private:
    [[nodiscard]] QPixmap drawn(const QSize &size, QIcon::Mode mode) const
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        icon(m_name).paint(&painter, picture.rect());
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        QColor colour = coloursOf(QGuiApplication::palette()).of(m_tone);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.5f);
        painter.fillRect(picture.rect(), colour);
        return picture;
    }
    QString m_name;
    Tone m_tone;
};

} // namespace

void useIconTheme(bool dark)
{
    QStringList paths = QIcon::themeSearchPaths();
    // Without a desktop (offscreen, a bare X server) Qt does not know where icons live.
    for (const auto &folder : QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                                        QStandardPaths::LocateDirectory)) {
        if (!paths.contains(folder))
            paths.append(folder);
    }
    if (const auto usual = QStringLiteral("/usr/share/icons"); !paths.contains(usual))
        paths.append(usual);
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
}

QIcon icon(const QString &name)
{
    if (name.isEmpty())
        return {};
    if (name.startsWith(QLatin1String("otklik"))) {
        keepMarks();
        return QIcon(QStringLiteral(":/icons/%1.svg").arg(name));
    }
    return QIcon::fromTheme(name);
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new TonedEngine(name, tone));
}

} // namespace otklik::ui
