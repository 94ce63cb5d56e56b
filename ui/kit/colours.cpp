// SPDX-License-Identifier: GPL-3.0-or-later
#include "colours.h"

#include <QCoreApplication>
#include <QImage>
#include <cmath>

namespace otklik::ui {

namespace {

QColor mixed(const QColor &under, const QColor &over, double part)
{
    const auto channel = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor hex(const char *text)
{
    return QColor(QLatin1String(text));
}

} // namespace

QColor Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Attention:
        return attention;
    case Tone::Danger:
        return danger;
    }
    return text;
}

QColor Colours::surface(Tone tone) const
{
    // 8 % keeps of(tone) at 4.5:1 on the surface in both themes; tst_theme computes it.
    return mixed(base, of(tone), dark ? 0.14 : tone == Tone::Neutral ? 0.07 : 0.06);
}

const Colours &lightColours()
{
    static const Colours colours = {
        hex("#F6F7F9"),
        hex("#FFFFFF"),
        hex("#D0D7DE"),
        hex("#1B1F24"),
        hex("#57606A"),
        hex("#0B5FA5"),
        hex("#FFFFFF"),
        hex("#1A7F37"),
        hex("#8A5A00"),
        hex("#B42318"),
        hex("#EDF0F3"),
        hex("#858E99"),
        {hex("#0072B2"), hex("#D55E00"), hex("#009E73"), hex("#CC79A7"), hex("#2F8FC4"), hex("#8A6D00")},
        false};
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = {
        hex("#16191D"),
        hex("#1E2228"),
        hex("#353B43"),
        hex("#E6EAEE"),
        hex("#9AA4AF"),
        hex("#6CB2F7"),
        hex("#10151B"),
        hex("#57C273"),
        hex("#E0B04A"),
        hex("#FF8A80"),
        hex("#272D34"),
        hex("#717C88"),
        {hex("#4DA8DD"), hex("#FF9A4D"), hex("#3CC79B"), hex("#E59CC4"), hex("#8CCBEF"), hex("#D9B63A")},
        true};
    return colours;
}

const Colours &coloursOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, mixed(c.base, c.window, 0.6));
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.base);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, mixed(c.base, c.window, 0.5));
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.control);
    palette.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.muted);
    const QColor faded = mixed(c.base, c.muted, 0.72);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return palette;
}

QBrush seriesBrush(const Colours &colours, int index)
{
    const QColor colour = colours.series[size_t(index) % colours.series.size()];
    if (index % int(colours.series.size()) == 0)
        return colour;
    // Stripes and dots of base over the colour: the surface keeps its colour and tells itself apart in grey.
    constexpr int side = 8;
    QImage tile(side, side, QImage::Format_RGB32);
    tile.fill(colour);
    const QColor mark = mixed(colour, colours.base, 0.55);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            bool on = false;
            switch (index % 6) {
            case 1:
                on = (x + y) % side < 2;
                break;
            case 2:
                on = (x - y + side) % side < 2;
                break;
            case 3:
                on = y % 4 == 0;
                break;
            case 4:
                on = x % 4 < 2 && y % 4 < 2;
                break;
            case 5:
                on = x % 4 == 0;
                break;
            default:
                break;
            }
            if (on)
                tile.setPixelColor(x, y, mark);
        }
    }
    return QBrush(tile);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return QStringLiteral("otklik-neutral");
    case Tone::Accent:
        return QStringLiteral("otklik-info");
    case Tone::Good:
        return QStringLiteral("otklik-good");
    case Tone::Attention:
        return QStringLiteral("otklik-attention");
    case Tone::Danger:
        return QStringLiteral("otklik-danger");
    }
    return {};
}

QString wordOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return QCoreApplication::translate("Tone", "Not known");
    case Tone::Accent:
        return QCoreApplication::translate("Tone", "Note");
    case Tone::Good:
        return QCoreApplication::translate("Tone", "Good");
    case Tone::Attention:
        return QCoreApplication::translate("Tone", "Attention");
    case Tone::Danger:
        return QCoreApplication::translate("Tone", "Problem");
    }
    return {};
}

} // namespace otklik::ui
