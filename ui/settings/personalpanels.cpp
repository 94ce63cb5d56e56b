// SPDX-License-Identifier: GPL-3.0-or-later
#include "personalpanels.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

#include "label.h"
#include "languageswitch.h"
#include "store.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

QVBoxLayout *columnOf(QWidget *panel)
{
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    return column;
}

} // namespace

AppearancePanel::AppearancePanel(const Surroundings &around, QWidget *parent)
    : SettingsPanel(around, parent), m_choice(new QButtonGroup(this)), m_size(new QComboBox(this))
{
    auto *column = columnOf(this);
    column->addWidget(new Label(Label::Voice::Section, tr("Light or dark"), this));
    const std::tuple<Theme::Choice, QString, QString> choices[] = {
        {Theme::Choice::System, tr("&As the system"), u"systemRadioButton"_s},
        {Theme::Choice::Light, tr("Lig&ht"), u"lightRadioButton"_s},
        {Theme::Choice::Dark, tr("Dar&k"), u"darkRadioButton"_s}};
    for (const auto &[choice, text, name] : choices) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(name);
        m_choice->addButton(button, int(choice));
        column->addWidget(button);
    }
    column->addSpacing(space::pageEdge);
    column->addWidget(new Label(Label::Voice::Section, tr("Size of texts"), this));
    m_size->setObjectName(u"textSizeComboBox"_s);
    m_size->setAccessibleName(tr("Size of texts"));
    for (const int percent : {80, 90, 100, 110, 120, 130, 150, 175, 200})
        m_size->addItem(percent == 100 ? tr("%1 %, as the system").arg(QLocale().toString(percent))
                                       : tr("%1 %", "size of texts").arg(QLocale().toString(percent)),
                        percent);
    column->addWidget(m_size, 0, Qt::AlignLeading);
    column->addWidget(new Label(Label::Voice::Muted, tr("Both are remembered on this computer, for you alone."), this));
    column->addStretch(1);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) {
        if (this->around().theme)
            this->around().theme->setChoice(Theme::Choice(id));
    });
    connect(m_size, &QComboBox::activated, this, [this] {
        // After the list has closed: a new font under an open list confuses it.
        QTimer::singleShot(0, this, [this] {
            if (this->around().theme)
                this->around().theme->setTextScale(m_size->currentData().toInt() / 100.0);
        });
    });
    if (around.theme)
        connect(around.theme, &Theme::changed, this, &AppearancePanel::refresh);
    refresh();
}

void AppearancePanel::refresh()
{
    const Theme *theme = around().theme;
    setEnabled(theme);
    if (!theme)
        return;
    m_choice->button(int(theme->choice()))->setChecked(true);
    int nearest = 0;
    for (int i = 0; i < m_size->count(); ++i) {
        if (std::abs(m_size->itemData(i).toInt() - theme->textScale() * 100) <
            std::abs(m_size->itemData(nearest).toInt() - theme->textScale() * 100))
            nearest = i;
    }
    m_size->setCurrentIndex(nearest);
}

LanguagePanel::LanguagePanel(const Surroundings &around, QWidget *parent)
    : SettingsPanel(around, parent), m_choice(new QButtonGroup(this))
{
    auto *column = columnOf(this);
    column->addWidget(new Label(Label::Voice::Section, tr("Language of the desk"), this));
    int id = 0;
    for (const auto &language : LanguageSwitch::languages()) {
        auto *button = new QRadioButton(language.ownName, this); // in itself: whoever needs it must be able to read it
        button->setObjectName(u"language_%1_RadioButton"_s.arg(language.code));
        m_choice->addButton(button, id++);
        column->addWidget(button);
    }
    column->addSpacing(space::unit);
    auto *note = new Label(Label::Voice::Muted,
                           tr("Changes at once and is remembered on this computer. The language of messages is set "
                              "under Organisation and by each person’s own."),
                           this);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addStretch(1);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int chosen) {
        if (auto *language = this->around().language) // this page is made anew by it: not under the button's feet
            QTimer::singleShot(0, language,
                               [language, code = LanguageSwitch::languages().at(chosen).code] { language->use(code); });
    });
    refresh();
}

void LanguagePanel::refresh()
{
    setEnabled(around().language);
    if (!around().language)
        return;
    const auto languages = LanguageSwitch::languages();
    for (int i = 0; i < languages.size(); ++i) {
        if (languages.at(i).code == around().language->current())
            m_choice->button(i)->setChecked(true);
    }
}

AboutPanel::AboutPanel(const Surroundings &around, QWidget *parent) : SettingsPanel(around, parent)
{
    auto *column = columnOf(this);
    const QString version = QCoreApplication::applicationVersion();
    column->addWidget(
        new Label(Label::Voice::Title, version.isEmpty() ? tr("Otklik") : tr("Otklik %1").arg(version), this));
    auto *what = new Label(tr("The desk at which a city keeps up a relationship with the people it serves."), this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addSpacing(space::betweenGroups);
    const auto fact = [&](const QString &name, const QString &value, const QString &objectName) {
        column->addWidget(new Label(Label::Voice::Muted, name, this));
        auto *shown = new Label(Label::Voice::Body, value, this);
        shown->setObjectName(objectName);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(shown);
        column->addSpacing(space::unit);
    };
    if (around.store) {
        const bool pg = around.store->url().engine == store::Engine::PostgreSql;
        fact(tr("Database"),
             tr("%1: %2", "kind of database, its address")
                 .arg(pg ? tr("PostgreSQL, shared") : tr("SQLite, on this computer"), around.store->url().displayed()),
             u"databaseLabel"_s);
    }
    if (around.demo)
        fact(tr("Data"), tr("A made-up city. Nobody in it exists, and nothing leaves this computer."), u"demoLabel"_s);
    fact(tr("Licence"), tr("GNU General Public License, version 3 or later. You may use, study, share and improve it."),
         u"licenceLabel"_s);
    fact(tr("Built with"), tr("Qt %1, libphonenumber, ICU, PostgreSQL and SQLite").arg(QString::fromLatin1(qVersion())),
         u"builtLabel"_s);
    column->addStretch(1);
}

} // namespace otklik::ui
