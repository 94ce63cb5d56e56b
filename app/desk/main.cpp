// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "connecting.h"
#include "desk.h"
#include "gallery.h"
#include "languageswitch.h"
#include "mainwindow.h"
#include "page.h"
#include "preferences.h"
#include "processguard.h"
#include "reportpicture.h"
#include "theme.h"
#include "translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QIcon>
#include <QJsonDocument>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace otklik;

namespace {

void complain(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
}

/// `otklik --render FIGURES.json --to FILE`: what otklikctl starts offscreen for PDF and PNG.
int render(const QString &figures, const QString &to)
{
    QFile file(figures);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(QCoreApplication::translate("Desk", "The figures in %1 cannot be read.").arg(figures));
        return 2;
    }
    const auto report = insight::FunnelReport::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    const Done drawn =
        report ? ui::drawReport(*report, to, {Clock::fromEnvironment().now(), {}, {}}) : Done(fail(report.error()));
    if (!drawn)
        complain(drawn.error().sentence);
    return drawn ? 0 : 2;
}

#ifdef OTKLIK_TESTING
/// With OTKLIK_REPORT_START each page tells on standard error when it was first ready: its id and the milliseconds
/// since main() began. tests/bench/bench_desk.py reads it.
void reportStart(ui::MainWindow *window, const QElapsedTimer &since)
{
    const auto watch = [window, since](const QString &id) {
        ui::Page *page = window->currentPage();
        const auto tell = [page, id, since] {
            if (page->state() == ui::Page::State::Loading || page->property("told").toBool())
                return;
            page->setProperty("told", true);
            complain(QStringLiteral("ready %1 %2").arg(id).arg(since.elapsed()));
        };
        QObject::connect(page, &ui::Page::stateChanged, page, tell);
        tell();
    };
    QObject::connect(window, &ui::MainWindow::currentPageChanged, window, watch);
    watch(window->currentPageId());
}
#endif

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    guardProcess();
    initialiseTexts();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("otklik"));
    QApplication::setApplicationDisplayName(QStringLiteral("Otklik"));
    QApplication::setApplicationVersion(QStringLiteral(OTKLIK_VERSION));

    QCommandLineParser parser;
    const QCommandLineOption databaseOption(
        QStringLiteral("database"),
        QStringLiteral("sqlite:PATH or postgresql://… (default: OTKLIK_DATABASE, else the embedded one)"),
        QStringLiteral("URL"));
    const QCommandLineOption galleryOption(QStringLiteral("gallery"),
                                           QStringLiteral("save pictures of all pages of a made-up city and quit"),
                                           QStringLiteral("FOLDER"));
    const QCommandLineOption renderOption(QStringLiteral("render"),
                                          QStringLiteral("draw the figures of a report and quit; needs --to"),
                                          QStringLiteral("FIGURES.json"));
    const QCommandLineOption toOption(QStringLiteral("to"), QStringLiteral("the .pdf or .png that --render writes"),
                                      QStringLiteral("FILE"));
    const QCommandLineOption languageOption(QStringLiteral("language"), QStringLiteral("en, ru, uk or ar"),
                                            QStringLiteral("CODE"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption connectOption(QStringLiteral("connect"),
                                           QStringLiteral("ask which city database to sign in to"));
    parser.addOptions({connectOption, databaseOption, galleryOption, renderOption, toOption, languageOption});
    parser.process(application);
    const bool gallery = parser.isSet(galleryOption);

    // Pictures and drawings neither read nor change what a person has set for themselves.
    std::unique_ptr<ui::Preferences> preferences;
    if (gallery || parser.isSet(renderOption))
        preferences = std::make_unique<ui::MemoryPreferences>();
    else
        preferences = std::make_unique<ui::FilePreferences>(
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
            QStringLiteral("/otklik/desk.ini"));
    ui::Theme theme(&application, preferences.get());
    ui::LanguageSwitch language(preferences.get());
    if (parser.isSet(languageOption))
        language.use(parser.value(languageOption));
    else
        language.useRemembered();

    if (parser.isSet(renderOption)) {
        theme.setChoice(ui::Theme::Choice::Light); // paper is white
        return render(parser.value(renderOption), parser.value(toOption));
    }

    QTemporaryDir pictureCity;
    store::DatabaseUrl url = store::DatabaseUrl::embedded();
    QString address = parser.value(databaseOption);
    if (address.isEmpty())
        address = qEnvironmentVariable("OTKLIK_DATABASE");
    if (!address.isEmpty()) {
        const auto parsed = store::DatabaseUrl::parse(address);
        if (!parsed) {
            complain(parsed.error().sentence);
            return 2;
        }
        url = *parsed;
    } else if (gallery) {
        url.path = pictureCity.filePath(QStringLiteral("city.sqlite"));
    }

    std::unique_ptr<desk::Desk> otklik;
    std::unique_ptr<desk::Gallery> pictures;
    std::unique_ptr<desk::Connecting> connecting;
    const auto start = [&](const store::DatabaseUrl &place, const std::function<void(const Error &)> &refused,
                           const std::function<void()> &opened = {}) {
        otklik = std::make_unique<desk::Desk>(place, Clock::fromEnvironment(), *preferences, theme, language);
        QObject::connect(
            otklik.get(), &desk::Desk::left, &application, [] { QApplication::exit(0); }, Qt::QueuedConnection);
        QObject::connect(otklik.get(), &desk::Desk::shown, &application, [&] {
            if (connecting)
                connecting->giveWay();
        });
        otklik->open(true, [&, refused, opened](const Done &done) {
            if (!done)
                return refused(done.error());
            if (opened)
                opened();
#ifdef OTKLIK_TESTING
            if (qEnvironmentVariableIsSet("OTKLIK_REPORT_START"))
                reportStart(otklik->window(), sinceStart);
#endif
            if (!gallery)
                return;
            pictures = std::make_unique<desk::Gallery>(*otklik->window(), theme, language, parser.value(galleryOption),
                                                       [](const QStringList &problems) {
                                                           for (const QString &problem : problems)
                                                               complain(problem);
                                                           QApplication::exit(problems.isEmpty() ? 0 : 1);
                                                       });
            pictures->start();
        });
    };
    if (parser.isSet(connectOption)) {
        connecting = std::make_unique<desk::Connecting>(
            [&](const store::DatabaseUrl &place, const std::function<void(QString)> &answer) {
                start(
                    place, [answer](const Error &error) { answer(error.sentence); }, [answer] { answer({}); });
            },
            [&](const QString &sentence) { otklik->say(sentence); });
        QApplication::setQuitOnLastWindowClosed(true);
    } else {
        start(url, [&](const Error &error) {
            complain(error.sentence);
            if (gallery)
                return QApplication::exit(3);
            auto *box =
                new QMessageBox(QMessageBox::Critical, QStringLiteral("Otklik"), error.sentence, QMessageBox::Close);
            box->setTextFormat(Qt::PlainText);
            box->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(box, &QMessageBox::finished, &application, [] { QApplication::exit(3); });
            box->open();
        });
    }
    const int status = QApplication::exec();
    pictures.reset();
    connecting.reset();
    otklik.reset();
    return status;
}
