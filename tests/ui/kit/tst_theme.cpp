// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include "icons.h"
#include "label.h"
#include "preferences.h"
#include "tableview.h"
#include "theme.h"

using namespace otklik::ui;

class tst_theme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void shouldComputeContrastAsWcagDoes()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        // The worked value of #777777 on white, known from WCAG's own tools.
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void shouldKeepThePaletteOfTheDesign_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QString>("hex");
        const auto &l = lightColours(), &d = darkColours();
        QTest::newRow("window") << l.window << "#f6f7f9";
        QTest::newRow("base") << l.base << "#ffffff";
        QTest::newRow("border") << l.border << "#d0d7de";
        QTest::newRow("text") << l.text << "#1b1f24";
        QTest::newRow("muted") << l.muted << "#57606a";
        QTest::newRow("accent") << l.accent << "#0b5fa5";
        QTest::newRow("good") << l.good << "#1a7f37";
        QTest::newRow("attention") << l.attention << "#8a5a00";
        QTest::newRow("danger") << l.danger << "#b42318";
        QTest::newRow("dark window") << d.window << "#16191d";
        QTest::newRow("dark base") << d.base << "#1e2228";
        QTest::newRow("dark border") << d.border << "#353b43";
        QTest::newRow("dark text") << d.text << "#e6eaee";
        QTest::newRow("dark muted") << d.muted << "#9aa4af";
        QTest::newRow("dark accent") << d.accent << "#6cb2f7";
        QTest::newRow("dark good") << d.good << "#57c273";
        QTest::newRow("dark attention") << d.attention << "#e0b04a";
        QTest::newRow("dark danger") << d.danger << "#ff8a80";
    }
    void shouldKeepThePaletteOfTheDesign()
    {
        QFETCH(QColor, colour);
        QFETCH(QString, hex);
        QCOMPARE(colour.name(), hex);
    }

    void shouldGiveTextAndMarksTheirContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void shouldGiveTextAndMarksTheirContrast()
    {
        QFETCH(bool, dark);
        const Colours &c = dark ? darkColours() : lightColours();
        const auto check = [](const char *what, const QColor &mark, const QColor &under, double least) {
            const double found = contrast(mark, under);
            if (found < least)
                QFAIL(qPrintable(QStringLiteral("%1: %2 on %3 is %4, below %5")
                                     .arg(QLatin1String(what), mark.name(), under.name())
                                     .arg(found)
                                     .arg(least)));
        };
        constexpr Tone tones[] = {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Attention, Tone::Danger};
        for (const QColor &under : {c.window, c.base, c.hover}) {
            check("text", c.text, under, 4.5);
            check("muted", c.muted, under, 4.5);
        }
        for (const Tone tone : tones) {
            for (const QColor &under : {c.window, c.base, c.surface(tone)})
                check("tone as text", c.of(tone), under, 4.5);
            check("text on a surface of the tone", c.text, c.surface(tone), 4.5);
            check("muted on a surface of the tone", c.muted, c.surface(tone), 4.5);
        }
        for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Attention, Tone::Danger})
            check("words on a filled tone", c.onAccent, c.of(tone), 4.5);
        for (const QColor &series : c.series)
            check("chart series", series, c.base, 3.0);
        check("edge of a field", c.control, c.base, 3.0);

        const QPalette p = paletteOf(c);
        check("palette text", p.color(QPalette::Text), p.color(QPalette::Base), 4.5);
        check("palette placeholder", p.color(QPalette::PlaceholderText), p.color(QPalette::Base), 4.5);
        check("palette button", p.color(QPalette::ButtonText), p.color(QPalette::Button), 4.5);
        check("palette selection", p.color(QPalette::HighlightedText), p.color(QPalette::Highlight), 4.5);
        check("palette link", p.color(QPalette::Link), p.color(QPalette::Window), 4.5);
        check("palette tooltip", p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase), 4.5);
        QCOMPARE(coloursOf(p).dark, dark);
    }

    void shouldTellSeriesApartByPatternToo()
    {
        for (int a = 0; a < 6; ++a) {
            for (int b = a + 1; b < 6; ++b)
                QVERIFY(seriesBrush(lightColours(), a) != seriesBrush(lightColours(), b));
        }
    }

    void shouldFollowAndRememberTheChoice()
    {
        MemoryPreferences preferences;
        Theme theme(qApp, &preferences);
        theme.setChoice(Theme::Choice::Dark);
        QVERIFY(coloursOf(QApplication::palette()).dark);
        QCOMPARE(QIcon::themeName(), QStringLiteral("breeze-dark"));
        Theme again(qApp, &preferences);
        QCOMPARE(again.choice(), Theme::Choice::Dark);
        again.setChoice(Theme::Choice::Light);
        QVERIFY(!coloursOf(QApplication::palette()).dark);
    }

    void shouldScaleTextAndKeepItsSteps()
    {
        MemoryPreferences preferences;
        Theme theme(qApp, &preferences);
        const double body = QApplication::font().pointSizeF();
        Label title(Label::Voice::Title, QStringLiteral("T")), section(Label::Voice::Section, QStringLiteral("S"));
        QCOMPARE(title.font().pointSizeF(), body * 1.5);
        QCOMPARE(section.font().pointSizeF(), body * 1.15);
        QVERIFY(section.font().weight() >= QFont::DemiBold);
        theme.setTextScale(1.3);
        QCOMPARE(QApplication::font().pointSizeF(), body * 1.3);
        QTRY_COMPARE(title.font().pointSizeF(), body * 1.3 * 1.5);
        theme.setTextScale(1.0);
    }

    void shouldRecolourALabelWhenTheThemeChanges()
    {
        MemoryPreferences preferences;
        Theme theme(qApp, &preferences);
        theme.setChoice(Theme::Choice::Light);
        Label muted(Label::Voice::Muted, QStringLiteral("m")), danger(QStringLiteral("d"));
        danger.setTone(Tone::Danger);
        QCOMPARE(muted.palette().color(QPalette::WindowText), lightColours().muted);
        theme.setChoice(Theme::Choice::Dark);
        QTRY_COMPARE(muted.palette().color(QPalette::WindowText), darkColours().muted);
        QTRY_COMPARE(danger.palette().color(QPalette::WindowText), darkColours().danger);
        theme.setChoice(Theme::Choice::Light);
    }

    void shouldRecolourATableThatStandsThere()
    {
        MemoryPreferences preferences;
        Theme theme(qApp, &preferences);
        theme.setChoice(Theme::Choice::Light);
        QWidget window;
        auto *table = new TableView(&window);
        window.show();
        for (const auto choice : {Theme::Choice::Dark, Theme::Choice::Light, Theme::Choice::Dark}) {
            theme.setChoice(choice);
            const Colours &c = theme.colours();
            QTRY_COMPARE(table->palette().color(QPalette::Base), c.base);
            QTRY_COMPARE(table->palette().color(QPalette::Text), c.text);
            QTRY_COMPARE(table->palette().color(QPalette::Highlight), c.surface(Tone::Accent));
        }
        theme.setChoice(Theme::Choice::Light);
    }

    void shouldDrawTheSameIconOnAFinerScreen()
    {
        MemoryPreferences preferences;
        Theme theme(qApp, &preferences);
        theme.setChoice(Theme::Choice::Light);
        const auto drawn = [](const QIcon &icon, int ratio) {
            QPixmap picture(QSize(16, 16) * ratio);
            picture.setDevicePixelRatio(ratio);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            icon.paint(&painter, QRect(0, 0, 16, 16));
            return picture.toImage();
        };
        for (const auto *name : {"search", "system-users", "tag", "list-add"}) {
            int width = 0;
            for (const int ratio : {1, 2, 3}) {
                const QImage picture = drawn(icon(QLatin1String(name)), ratio);
                int first = picture.width(), last = 0;
                for (int y = 0; y < picture.height(); ++y) {
                    for (int x = 0; x < picture.width(); ++x) {
                        const QColor colour = picture.pixelColor(x, y);
                        if (colour.alpha() < 100)
                            continue;
                        first = std::min(first, x);
                        last = std::max(last, x);
                        QVERIFY2(colour.saturation() < 80, name); // one line drawing, not the coloured one
                    }
                }
                if (ratio == 1)
                    width = last - first + 1;
                QVERIFY2(width > 5 && std::abs(last - first + 1 - width * ratio) <= ratio, name);
            }
        }
    }

    /// The line that shows the focus stands around icon and text and touches neither.
    void shouldKeepAnIconOffTheFrameOfTheFocus()
    {
        MemoryPreferences preferences;
        Theme theme(qApp, &preferences);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QPixmap red(16, 16);
            red.fill(Qt::red);
            QToolButton button;
            button.setLayoutDirection(direction);
            button.setAutoRaise(true);
            button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button.setText(QStringLiteral("Main site"));
            button.setIcon(red);
            button.adjustSize();
            button.show();
            const QImage image = button.grab().toImage();
            const int middle = image.height() / 2;
            int first = image.width(), last = -1;
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, middle) != QColor(Qt::red))
                    continue;
                first = std::min(first, x);
                last = x;
            }
            QVERIFY(last - first >= 10);
            const int beside = direction == Qt::LeftToRight ? first : image.width() - 1 - last;
            QVERIFY2(beside >= 6, qPrintable(QString::number(beside)));
            const int text = QFontMetrics(button.font()).horizontalAdvance(button.text());
            QVERIFY(image.width() >= 2 * 4 + 16 + text);
        }
    }

    void shouldFindBreezeWithoutADesktop()
    {
        MemoryPreferences preferences;
        Theme theme(qApp, &preferences);
        for (const auto *name : {"list-add", "edit-undo", "view-refresh", "window-close", "search", "go-previous"})
            QVERIFY2(!icon(QLatin1String(name)).isNull(), name);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Attention, Tone::Danger}) {
            QVERIFY(!wordOf(tone).isEmpty());
            const QImage picture = icon(iconNameOf(tone), tone).pixmap(16, 16).toImage();
            const QColor colour = theme.colours().of(tone);
            bool found = false;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    found = found || picture.pixelColor(x, y) == colour;
            }
            QVERIFY2(found, qPrintable(iconNameOf(tone)));
        }
    }
};

QTEST_MAIN(tst_theme)
#include "tst_theme.moc"
