// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimer>

#include "campaigndesk.h"

class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace otklik::ui {

class FieldRow;
class Label;
class MessageEditor;
class PreviewPanel;
class TextMeasure;

/// The message in each language, what it comes to as SMS, and how it arrives.
class TextPanel final : public CampaignPanel
{
    Q_OBJECT
public:
    explicit TextPanel(const CampaignDesk &desk, QWidget *parent = nullptr);
    void take() override;
    void entered() override;
    [[nodiscard]] PreviewPanel *preview() const { return m_preview; }

Q_SIGNALS:
    /// A language's text was taken away; \a undo puts it back.
    void languageRemoved(const QString &language, const std::function<void()> &undo);

private:
    void addLanguage(const QString &language, const QString &text);
    void addTab(const QString &language);
    void removeLanguage();
    void showLanguages();
    void showFallback();
    void typed(const QString &language);
    void measure();
    [[nodiscard]] MessageEditor *current() const;
    QTabBar *m_tabs;
    QToolButton *m_add;
    QMenu *m_addMenu;
    QStackedWidget *m_stack;
    QHash<QString, MessageEditor *> m_editors;
    TextMeasure *m_measure;
    QComboBox *m_fallback;
    FieldRow *m_fields;
    QPushButton *m_remove;
    Label *m_locked;
    PreviewPanel *m_preview;
    QTimer m_previewTimer;
    CampaignId m_shown;
    bool m_filling = false;
};

} // namespace otklik::ui
