// SPDX-License-Identifier: GPL-3.0-or-later
#include "calmstyle.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

#include "buttons.h"
#include "calmpaint.h"

namespace otklik::ui {

using namespace calm;

static constexpr int besideTool = 4; // pixels at each side of a tool button with icon and text

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        // A quiet selection: the text keeps its colour. Delegates see it in option.palette too.
        const Colours &c = coloursOf(QGuiApplication::palette());
        QPalette palette; // of the application, so that only these two roles are the view's own
        palette.setColor(QPalette::Highlight, c.surface(Tone::Accent));
        palette.setColor(QPalette::HighlightedText, c.text);
        view->setPalette(palette);
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
    // What is shown is data more often than not, tooltips included: a name such as <img src=…> is shown, never
    // followed.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    // Under a style sheet Qt does not ask the style for the size of a spin box.
    if (qobject_cast<QAbstractSpinBox *>(widget))
        widget->setMinimumHeight(std::max(controlHeight, widget->fontMetrics().height() + 14));
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Colours &c = coloursOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            pushButton(painter, button, widget, c);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool: {
        const bool on = option->state & State_On, down = option->state & State_Sunken;
        const bool over = option->state & State_MouseOver && option->state & State_Enabled;
        if (on || down || over || !(option->state & State_AutoRaise))
            roundedRect(painter, option->rect,
                        on     ? c.surface(Tone::Accent)
                        : down ? c.border
                        : over ? c.hover
                               : c.base,
                        on                                ? c.accent
                        : option->state & State_AutoRaise ? QColor(Qt::transparent)
                                                          : c.control);
        if (showsFocus(option))
            roundedRect(painter, option->rect.adjusted(1, 1, -1, -1), Qt::NoBrush, c.accent, 2);
        return;
    }
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            field(painter, option, c);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextArea(widget)) {
            field(painter, option, c);
            return;
        }
        // Scroll areas that take keys show it at their edge.
        painter->save();
        painter->setPen(option->state & State_HasFocus ? c.accent : c.border);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.border);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            if (!(option->state & State_Selected))
                painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), 2),
                                  c.accent);
        } else {
            roundedRect(painter, option->rect, Qt::NoBrush, c.accent, 2);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        checkIndicator(painter, option, c, false);
        return;
    case PE_IndicatorRadioButton:
        checkIndicator(painter, option, c, true);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        chevron(painter, option->rect, element == PE_IndicatorArrowUp,
                option->state & State_Enabled ? c.muted : c.border, 3.5);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            chevron(painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortDown, c.accent, 3.5);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// Icon at the right, text at its left, both in the middle of the button.
static void mirroredLabel(QPainter *painter, const QStyleOptionButton &button, const QStyle *style)
{
    constexpr int gap = 4;
    const int flags =
        Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute |
        (style->styleHint(QStyle::SH_UnderlineShortcut, &button) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int whole = button.iconSize.width() + gap + text;
    const QRect area = button.rect;
    const int left = area.left() + (area.width() - whole) / 2;
    const QRect iconRect(left + text + gap, area.top() + (area.height() - button.iconSize.height()) / 2,
                         button.iconSize.width(), button.iconSize.height());
    button.icon.paint(painter, iconRect, Qt::AlignCenter,
                      button.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    painter->setPen(button.palette.color(button.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled,
                                         QPalette::ButtonText));
    painter->drawText(QRect(left, area.top(), text, area.height()), flags, button.text);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Colours &c = coloursOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton own = *button;
            const bool filled = filling(button, widget, c).isValid();
            if (filled) {
                own.palette.setColor(QPalette::ButtonText, c.onAccent);
                if (!own.icon.isNull()) {
                    QPixmap picture = own.icon.pixmap(own.iconSize, widget ? widget->devicePixelRatioF() : 1.0);
                    QPainter tint(&picture);
                    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
                    tint.fillRect(picture.rect(), c.onAccent);
                    tint.end();
                    own.icon = QIcon(picture);
                }
            } else if (own.features & QStyleOptionButton::Flat && own.state & State_Enabled) {
                own.palette.setColor(QPalette::ButtonText, c.accent);
            }
            own.features &= ~QStyleOptionButton::DefaultButton;
            // Qt 6.4 turns the alignment of the text round twice where an icon stands before it.
            if (own.direction == Qt::RightToLeft && !own.icon.isNull() && !own.text.isEmpty())
                mirroredLabel(painter, own, proxy());
            else
                QProxyStyle::drawControl(element, &own, painter, widget);
        }
        return;
    case CE_ToolButtonLabel:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            QStyleOptionToolButton own = *tool;
            own.rect.adjust(besideTool, 0, -besideTool, 0); // off the frame that shows the focus
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        return QProxyStyle::drawControl(element, option, painter, widget);
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            progressContents(painter, bar, c);
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            headerSection(painter, header, c);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.base);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.border);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader own = *header;
            own.palette.setColor(QPalette::ButtonText, c.muted);
            own.textAlignment = QStyle::visualAlignment(own.direction, own.textAlignment);
            own.state &= ~State_On; // Qt would make the heading of the selected column bold
            own.rect.adjust(4, 0, -4, 0);
            QProxyStyle::drawControl(element, &own, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            tabShape(painter, tab, c);
        return;
    case CE_Splitter: {
        const bool over = option->state & State_MouseOver;
        // A short grip; the sides have edges of their own.
        const QPoint middle = option->rect.center();
        const bool upright = option->rect.width() < option->rect.height();
        const QRect grip =
            upright ? QRect(middle.x() - 1, middle.y() - 16, 3, 32) : QRect(middle.x() - 16, middle.y() - 1, 32, 3);
        roundedRect(painter, grip, over ? c.accent : c.control, Qt::transparent);
        return;
    }
    case CE_ItemViewItem:
        QProxyStyle::drawControl(element, option, painter, widget);
        // The accent bar at the leading edge: selection is not told by colour of the surface alone.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && item->state & State_Selected && isFirstOfRow(item, widget)) {
            const bool mirrored = item->direction == Qt::RightToLeft;
            painter->fillRect(
                QRect(mirrored ? item->rect.right() - 2 : item->rect.left(), item->rect.top(), 3, item->rect.height()),
                c.accent);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Colours &c = coloursOf(option->palette);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        if (combo->frame)
            field(painter, combo, c);
        const QRect arrow = proxy()->subControlRect(control, combo, SC_ComboBoxArrow, widget);
        chevron(painter, arrow, false, combo->state & State_Enabled ? c.muted : c.border);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        if (spin->frame)
            field(painter, spin, c);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            const auto one = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, bool up) {
                const QRect rect = proxy()->subControlRect(control, spin, part, widget);
                const bool can = spin->stepEnabled & step && spin->state & State_Enabled;
                const bool pressed = spin->activeSubControls == part && spin->state & State_Sunken;
                chevron(painter, rect, up, !can ? c.border : pressed ? c.accent : c.muted, 3);
            };
            one(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true);
            one(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false);
        }
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton) {
        // Fusion's menu arrow would sit in the corner, under the text.
        QStyleOptionToolButton own = *tool;
        own.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &own, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect;
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        option->direction == Qt::RightToLeft ? rect.setRight(rect.right() - 4) : rect.setLeft(rect.left() + 4);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        rect.translate(option->direction == Qt::RightToLeft ? 4 : -4, 0);
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown))
        rect.translate(option->direction == Qt::RightToLeft ? 4 : -4, 0);
    return rect;
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize answer = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int tall = std::max(controlHeight, (option ? option->fontMetrics.height() : 16) + 14);
    switch (type) {
    case CT_PushButton:
        answer = QSize(std::max(size.width() + 24, 64), tall);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->icon.isNull())
            answer.rwidth() += 4;
        return answer;
    case CT_LineEdit:
        return answer.expandedTo(QSize(0, tall));
    case CT_ComboBox:
        return QSize(answer.width() + 8, tall);
    case CT_SpinBox:
        return QSize(answer.width() + 4, tall);
    case CT_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            answer.rwidth() += 2 * besideTool;
        return answer.expandedTo(QSize(28, 28));
    case CT_HeaderSection:
        return QSize(answer.width() + 8, tall);
    case CT_TabBarTab:
        return answer.expandedTo(QSize(0, tall)) + QSize(8, 0);
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return answer;
        return answer.expandedTo(QSize(160, tall - 4));
    case CT_ItemViewItem:
        return answer + QSize(8, 0);
    default:
        return answer;
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_SplitterWidth:
        return 9;
    case PM_ScrollBarExtent:
        return 12;
    case PM_HeaderMargin:
        return 6;
    case PM_FocusFrameHMargin:
        return 9; // the indent of a cell's text
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 5 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animate:
    case SH_Table_GridLineColor:
        return hint == SH_Table_GridLineColor ? int(coloursOf(option ? option->palette : QPalette()).border.rgba()) : 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace otklik::ui
