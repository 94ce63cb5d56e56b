// SPDX-License-Identifier: GPL-3.0-or-later
#include "textpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "buttons.h"
#include "campaignwords.h"
#include "fieldrow.h"
#include "icons.h"
#include "label.h"
#include "languageswitch.h"
#include "messageeditor.h"
#include "previewpanel.h"
#include "textmeasure.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {
const QString automatic = u"\x01auto"_s; // a choice that is no language
}

TextPanel::TextPanel(const CampaignDesk &desk, QWidget *parent)
    : CampaignPanel(desk, parent), m_tabs(new QTabBar(this)), m_add(new QToolButton(this)), m_addMenu(new QMenu(this)),
      m_stack(new QStackedWidget(this)), m_measure(new TextMeasure(this)), m_fallback(new QComboBox(this)),
      m_fields(new FieldRow(this)), m_remove(makeQuietButton(tr("Remove this language"), u"edit-delete"_s, this)),
      m_locked(new Label(Label::Voice::Muted, tr("This campaign was launched, so its text can only be read."), this)),
      m_preview(new PreviewPanel(desk, this))
{
    m_tabs->setObjectName(u"languageTabBar"_s);
    m_tabs->setAccessibleName(tr("Languages of the text"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_add->setObjectName(u"addLanguageToolButton"_s);
    m_add->setText(tr("Add a language"));
    m_add->setIcon(icon(u"list-add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setMenu(m_addMenu);
    m_remove->setObjectName(u"removeLanguagePushButton"_s);
    m_fallback->setObjectName(u"fallbackComboBox"_s);
    m_fallback->setAccessibleName(tr("Who has no text in their language"));
    m_fallback->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fallback->setMinimumContentsLength(18);
    m_stack->setMinimumHeight(110);
    connect(m_fields, &FieldRow::chosen, this, [this](const QString &snippet) {
        if (auto *editor = current(); editor && !editor->isReadOnly())
            editor->insertField(snippet);
    });

    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(space::unit);
    tabs->addWidget(m_tabs);
    tabs->addWidget(m_add);
    tabs->addStretch(1);
    tabs->addWidget(m_remove);
    auto *fallback = new QHBoxLayout;
    fallback->setSpacing(space::unit);
    auto *caption = new Label(tr("&Other languages get"), this);
    caption->setBuddy(m_fallback);
    fallback->addWidget(caption);
    fallback->addWidget(m_fallback);
    fallback->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::unit);
    left->addWidget(m_locked);
    left->addLayout(tabs);
    left->addWidget(m_fields);
    left->addWidget(m_stack, 1);
    left->addWidget(m_measure);
    left->addSpacing(space::inGroup);
    left->addLayout(fallback);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, space::betweenGroups, space::inGroup, 0);
    sides->setSpacing(space::pageEdge);
    sides->addLayout(left, 3);
    sides->addWidget(m_preview, 2);

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(250);
    connect(&m_previewTimer, &QTimer::timeout, this,
            [this] { this->desk().preview->setBrief(brief(), isDraft() ? CampaignId() : this->desk().editor->id()); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (auto *editor = m_editors.value(m_tabs->tabData(index).toString()))
            m_stack->setCurrentWidget(editor);
        measure();
    });
    connect(m_remove, &QPushButton::clicked, this, &TextPanel::removeLanguage);
    connect(m_measure, &TextMeasure::fitRequested, this, [this] {
        if (auto *editor = current()) {
            QTextCursor cursor(editor->document()); // through the document, so that Ctrl+Z takes it back
            cursor.select(QTextCursor::Document);
            cursor.insertText(TextMeasure::fitted(editor->toPlainText()));
        }
    });
    connect(m_fallback, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        auto now = brief();
        const QString chosen = m_fallback->currentData().toString();
        now.fallbackLanguage = chosen == automatic ? std::nullopt : std::optional(chosen);
        this->desk().editor->edit(now);
    });
    connect(desk.preview, &views::CampaignPreview::changed, this, &TextPanel::measure);
}

MessageEditor *TextPanel::current() const
{
    return qobject_cast<MessageEditor *>(m_stack->currentWidget());
}

void TextPanel::addLanguage(const QString &language, const QString &text)
{
    auto *editor = new MessageEditor(language, m_stack);
    editor->setPlainText(text);
    editor->setReadOnly(!isDraft());
    m_editors.insert(language, editor);
    m_stack->addWidget(editor);
    connect(editor, &QPlainTextEdit::textChanged, this, [this, language] { typed(language); });
    addTab(language);
}

void TextPanel::addTab(const QString &language)
{
    const int tab = m_tabs->addTab(views::languageWord(language));
    m_tabs->setTabData(tab, language);
}

void TextPanel::take()
{
    m_filling = true;
    const auto &now = brief();
    QStringList wanted = now.texts.keys();
    if (wanted.isEmpty()) // a page to begin on, in the organisation's language
        wanted << (desk().choices->organisation.language.isEmpty() ? u"en"_s : desk().choices->organisation.language);
    const QString shown = m_tabs->tabData(m_tabs->currentIndex()).toString();
    for (int tab = m_tabs->count() - 1; tab >= 0; --tab) {
        const QString language = m_tabs->tabData(tab).toString();
        // An empty page that was just added is no text yet, but stays while the same campaign is on the desk.
        const bool fresh =
            m_shown == desk().editor->id() && isDraft() && m_editors.value(language)->toPlainText().isEmpty();
        if (!wanted.contains(language) && !fresh) {
            m_tabs->removeTab(tab);
            delete m_editors.take(language);
        }
    }
    for (const QString &language : std::as_const(wanted)) {
        auto *editor = m_editors.value(language);
        if (!editor)
            addLanguage(language, now.texts.value(language));
        else if (editor->toPlainText() != now.texts.value(language))
            editor->setPlainText(now.texts.value(language));
        m_editors.value(language)->setReadOnly(!isDraft());
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toString() == shown)
            m_tabs->setCurrentIndex(tab);
    }
    if (auto *editor = m_editors.value(m_tabs->tabData(m_tabs->currentIndex()).toString()))
        m_stack->setCurrentWidget(editor);
    m_shown = desk().editor->id();
    m_locked->setVisible(!isDraft());
    m_fields->setVisible(isDraft());
    m_fields->setAttributes(desk().choices->attributes);
    m_fallback->setEnabled(isDraft());
    m_filling = false;
    showLanguages();
    showFallback();
    measure();
    desk().preview->setBrief(now, isDraft() ? CampaignId() : desk().editor->id());
}

void TextPanel::entered()
{
    if (!desk().preview->person())
        desk().preview->next();
    if (auto *editor = current(); editor && isDraft())
        editor->setFocus();
}

void TextPanel::showLanguages()
{
    m_addMenu->clear();
    for (const auto &language : LanguageSwitch::languages()) {
        if (m_editors.contains(language.code))
            continue;
        auto *action = m_addMenu->addAction(views::languageWord(language.code));
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            addLanguage(code, {});
            m_tabs->setCurrentIndex(m_tabs->count() - 1);
            showLanguages();
            current()->setFocus();
        });
    }
    m_add->setVisible(isDraft() && !m_addMenu->isEmpty());
    m_remove->setVisible(isDraft() && m_editors.size() > 1);
}

void TextPanel::showFallback()
{
    m_filling = true;
    m_fallback->clear();
    const auto &now = brief();
    campaigns::Brief unsaid = now;
    unsaid.fallbackLanguage.reset();
    const QString chosen = unsaid.chosenFallback(desk().choices->organisation.language);
    m_fallback->addItem(chosen.isEmpty() ? tr("Automatic")
                                         : tr("Automatic: the text in %1").arg(views::languageWord(chosen)),
                        automatic);
    for (const QString &language : now.texts.keys())
        m_fallback->addItem(tr("The text in %1").arg(views::languageWord(language)), language);
    m_fallback->addItem(tr("Nothing: they are left out"), QString());
    const int index = now.fallbackLanguage ? m_fallback->findData(*now.fallbackLanguage) : 0;
    m_fallback->setCurrentIndex(std::max(0, index));
    m_filling = false;
}

void TextPanel::typed(const QString &language)
{
    if (m_filling)
        return;
    auto now = brief();
    const QString text = m_editors.value(language)->toPlainText();
    const bool languagesChange = now.texts.contains(language) == text.isEmpty();
    if (text.isEmpty())
        now.texts.remove(language); // an empty page is no text
    else
        now.texts.insert(language, text);
    if (now.fallbackLanguage && !now.fallbackLanguage->isEmpty() && !now.texts.contains(*now.fallbackLanguage))
        now.fallbackLanguage.reset();
    desk().editor->edit(now);
    measure();
    if (languagesChange)
        showFallback();
    m_previewTimer.start();
}

void TextPanel::removeLanguage()
{
    auto *editor = current();
    if (!editor || m_editors.size() < 2)
        return;
    const QString language = editor->language(), text = editor->toPlainText();
    auto now = brief();
    now.texts.remove(language);
    if (now.fallbackLanguage == language)
        now.fallbackLanguage.reset();
    m_tabs->removeTab(m_tabs->currentIndex());
    delete m_editors.take(language);
    desk().editor->edit(now);
    take();
    if (!text.isEmpty())
        Q_EMIT languageRemoved(language, [this, language, text] {
            auto back = brief();
            back.texts.insert(language, text);
            desk().editor->edit(back);
            take();
        });
}

void TextPanel::measure()
{
    const auto *editor = current();
    if (!editor)
        return;
    const auto &person = desk().preview->person();
    // Filled for the person shown only where this is the text that the person gets.
    const auto &shown = desk().preview->preview();
    const bool known = person && !person->nameKey.isEmpty() && shown && shown->language == editor->language();
    m_measure->measure(editor->language(), editor->toPlainText(),
                       known ? desk().preview->fields() : views::CampaignPreview::madeUpFields(editor->language()),
                       known ? tr("for %1").arg(people::displayName(*person)) : tr("for a made-up person"));
}

} // namespace otklik::ui
