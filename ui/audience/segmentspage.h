// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QTimer>

#include "page.h"
#include "rulepicklists.h"
#include "rulesentence.h"
#include "segmentdrafts.h"
#include "segmentlistmodel.h"
#include "segments.h"

class QSplitter;

namespace otklik::ui {

class MergeDialog;
class RuleEditor;
class SegmentList;
class SegmentResult;

/// Segments: the list, the rule of the one that is chosen, and whom it finds. What was changed and not saved is kept as
/// a draft, also when another segment is chosen or the program ends. Opens on {"segment": name}, and on a new segment
/// for {"new": true}.
class SegmentsPage final : public Page
{
    Q_OBJECT
public:
    explicit SegmentsPage(const Surroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Segments"); }
    void refresh() override;
    void shown() override;
    void open(const QVariantMap &arguments) override;
    [[nodiscard]] QList<KeyText> keys() const override;

private:
    struct Loaded
    {
        QList<audience::Segment> segments;
        views::RulePickLists lists;
    };
    void makeCommands();
    void follow();
    void take(const Loaded &loaded);
    void showLines();
    void showLists();
    void askLanguages();
    void choose(const QString &id);
    void showSegment(const QString &id);
    void ruleChanged();
    void look();

    void newSegment();
    void save(const std::function<void(QString)> &then = {});
    void saveAs(const std::function<void(QString)> &then = {});
    void store(const QString &name, bool replace, const std::function<void(QString)> &then);
    void stored(const QString &name, const Result<SegmentId> &result, const std::function<void(QString)> &then);
    /// Another desk saved the segment first: which rule stays?
    void compare(const QString &name, const std::function<void(QString)> &then);
    void chooseRule(const audience::Segment &theirs, const audience::RuleNames &names,
                    const std::function<void(QString)> &then);
    void discard();
    void removeSegment();
    void removeCondition();
    void useInCampaign();
    void askWhy();

    [[nodiscard]] QString currentName() const;
    [[nodiscard]] bool isNew() const { return m_current.startsWith(QLatin1String("new:")); }
    [[nodiscard]] bool isDirty() const;

    SegmentDrafts m_drafts;
    views::SegmentListModel m_list;
    QHash<QString, audience::Segment> m_saved;
    views::RulePickLists m_lists;
    QString m_current;
    QString m_wanted; ///< an id to choose as soon as the list is there
    bool m_loaded = false;
    bool m_loading = false;
    bool m_languagesAsked = false;
    bool m_recountMissed = false;
    QPointer<MergeDialog> m_merge;
    QTimer m_reload;
    QTimer m_recount;
    SegmentList *m_listView;
    Label *m_name;
    RuleEditor *m_editor;
    SegmentResult *m_result;
    QAction *m_save = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_use = nullptr;
};

} // namespace otklik::ui
