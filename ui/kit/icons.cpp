// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QStandardPaths>
#include <QStyle>

// The marks lie in a static library; without this the linker would drop them.
static void keepMarks()
{
    Q_INIT_RESOURCE(marks);
}

namespace otklik::ui {

namespace {

/// Where the theme of now keeps its drawing for small sizes; empty: nowhere.
QString smallDrawing(const QString &name)
{
    static QHash<QString, QString> found; // by theme and name; the GUI thread's
    const QString key = QIcon::themeName() + QLatin1Char('/') + name;
    if (const auto known = found.constFind(key); known != found.constEnd())
        return *known;
    QString drawing;
    for (const QString &theme : {QIcon::themeName(), QIcon::fallbackThemeName()}) {
        for (const QString &path : QIcon::themeSearchPaths()) {
            for (const auto *kind : {"actions", "status", "places", "devices", "preferences", "categories", "apps"}) {
                const QString file = QStringLiteral("%1/%2/%3/16/%4.svg").arg(path, theme, QLatin1String(kind), name);
                if (drawing.isEmpty() && QFile::exists(file))
                    drawing = file;
            }
        }
    }
    found.insert(key, drawing);
    return drawing;
}

/// An icon of the theme that looks the same on every screen. Where the screen is finer Qt takes a drawing made for
/// larger sizes, in colours, or leaves the small one as small as it is.
class ThemeEngine final : public QIconEngine
{
public:
    explicit ThemeEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        picture.setDevicePixelRatio(ratio);
        const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, picture.size() / ratio, rect);
        painter->drawPixmap(place.topLeft(), picture);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QString drawing = size.width() <= largest * scale ? smallDrawing(m_name) : QString();
        const QIcon source = drawing.isEmpty() ? QIcon::fromTheme(m_name) : QIcon(drawing);
        return source.pixmap(size, 1, mode, state);
    }
    QIconEngine *clone() const override { return new ThemeEngine(m_name); }

private:
    static constexpr int largest = 24; // that the small drawing is good for
    QString m_name;
};

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
    return smallDrawing(name).isEmpty() ? QIcon::fromTheme(name) : QIcon(new ThemeEngine(name));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new TonedEngine(name, tone));
}

} // namespace otklik::ui
