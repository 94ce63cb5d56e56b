// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcolumns.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "label.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

static constexpr int examples = 3;
static constexpr int headerLetters = 24;
static constexpr qsizetype longestExample = 24;

/// A label over or beside a box, which it leads the keyboard to.
static QWidget *withLabel(const QString &text, QComboBox *box, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::inGroup);
    auto *label = new QLabel(text, part);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(box);
    box->setAccessibleName(QString(text).remove(u'&'));
    line->addWidget(label);
    line->addWidget(box);
    return part;
}

ImportColumns::ImportColumns(QWidget *parent)
    : QWidget(parent), m_encoding(new QComboBox(this)), m_delimiter(new QComboBox(this)), m_dates(new QComboBox(this)),
      m_sheet(new QComboBox(this)), m_header(new QComboBox(this)), m_textOnly(new QWidget(this)),
      m_scroll(new QScrollArea(this))
{
    m_encoding->setObjectName(u"encodingComboBox"_s);
    m_delimiter->setObjectName(u"delimiterComboBox"_s);
    m_dates->setObjectName(u"datesComboBox"_s);
    m_sheet->setObjectName(u"sheetComboBox"_s);
    m_header->setObjectName(u"headerRowComboBox"_s);
    m_header->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_header->setMinimumContentsLength(headerLetters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::unit, 0, 0);
    column->setSpacing(space::unit);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::betweenGroups);
    auto *text = new QHBoxLayout(m_textOnly);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(space::betweenGroups);
    text->addWidget(withLabel(tr("&Encoding"), m_encoding, m_textOnly));
    text->addWidget(withLabel(tr("&Separator"), m_delimiter, m_textOnly));
    m_sheetPart = withLabel(tr("S&heet"), m_sheet, this);
    line->addWidget(m_textOnly);
    line->addWidget(m_sheetPart);
    line->addWidget(withLabel(tr("&Dates"), m_dates, this));
    line->addStretch(1);
    column->addLayout(line);
    for (QComboBox *box : {m_encoding, m_delimiter, m_dates, m_sheet})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *headerLine = new QHBoxLayout;
    headerLine->addWidget(withLabel(tr("Header"), m_header, this), 1);
    headerLine->addStretch(1);
    column->addLayout(headerLine);
    m_scroll->setObjectName(u"columnsScrollArea"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    for (QComboBox *box : {m_encoding, m_delimiter, m_dates, m_sheet, m_header})
        connect(box, &QComboBox::activated, this, &ImportColumns::chosen);
}

void ImportColumns::setLook(const views::ImportLook &look)
{
    const auto headersOf = [](const views::ImportLook &one) {
        QStringList headers;
        for (const auto &column : one.facts.columns)
            headers << column.header;
        return headers;
    };
    if (headersOf(look) != headersOf(m_look))
        m_chosen.clear(); // another sheet or separator: other columns
    m_look = look;
    fillReading(look.facts);
    fillColumns();
}

people::ReadingOptions ImportColumns::reading() const
{
    people::ReadingOptions reading;
    reading.encoding = m_encoding->currentData().toString();
    const QString delimiter = m_delimiter->currentData().toString();
    reading.delimiter = delimiter.isEmpty() ? char(0) : delimiter.at(0).toLatin1();
    reading.dates = people::dateOrderFromCode(m_dates->currentData().toString());
    reading.sheet = m_sheet->currentData().toString();
    reading.headerRow = m_header->currentData().toLongLong();
    return reading;
}

QStringList ImportColumns::topics() const
{
    QStringList topics;
    const QStringList names = views::mapNames(m_look.facts);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString canonical = m_chosen.value(names[i], m_look.facts.columns[i].canonical);
        if (canonical.startsWith("topic:"_L1))
            topics << canonical.mid(6);
    }
    return topics;
}

void ImportColumns::fillReading(const people::ImportFacts &facts)
{
    const bool text = facts.sheets.isEmpty();
    m_textOnly->setVisible(text);
    m_sheetPart->setVisible(facts.sheets.size() > 1);
    fillHeader(facts);
    if (m_encoding->count() > 0) { // filled already; only what was found out may read otherwise now
        if (text && m_encoding->currentIndex() == 0)
            m_encoding->setItemText(0, tr("found out: %1").arg(facts.encoding));
        if (text && m_delimiter->currentIndex() == 0)
            m_delimiter->setItemText(0, tr("found out: %1").arg(views::delimiterWord(facts.delimiter)));
        if (m_dates->currentIndex() == 0)
            m_dates->setItemText(0, tr("found out: %1").arg(views::dateOrderWord(facts.dateOrder)));
        return;
    }
    m_encoding->addItem(tr("found out: %1").arg(facts.encoding), QString());
    for (const QString &name : {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1251"_s, u"windows-1252"_s,
                                u"windows-1256"_s, u"KOI8-R"_s, u"KOI8-U"_s})
        m_encoding->addItem(name, name);
    m_delimiter->addItem(tr("found out: %1").arg(views::delimiterWord(facts.delimiter)), QString());
    for (const char sign : {',', ';', '\t', '|'})
        m_delimiter->addItem(views::delimiterWord(sign), QString(QLatin1Char(sign)));
    m_dates->addItem(tr("found out: %1").arg(views::dateOrderWord(facts.dateOrder)), QString());
    for (const auto order :
         {people::DateOrder::DayMonthYear, people::DateOrder::MonthDayYear, people::DateOrder::YearMonthDay})
        m_dates->addItem(views::dateOrderWord(order), people::code(order));
    for (const QString &sheet : facts.sheets)
        m_sheet->addItem(sheet, sheet);
    m_sheet->setCurrentIndex(int(std::max<qsizetype>(0, facts.sheets.indexOf(facts.sheet))));
}

/// Anew each time: another sheet or separator has other rows.
void ImportColumns::fillHeader(const people::ImportFacts &facts)
{
    const qint64 chosen = m_header->currentData().toLongLong();
    m_header->clear();
    m_header->addItem(chosen > 0 ? tr("find out") : tr("found out: row %1").arg(facts.headerRow), 0);
    for (const auto &row : facts.top)
        m_header->addItem(tr("row %1: %2").arg(QString::number(row.row), row.text), row.row);
    if (m_header->findData(chosen) < 0)
        m_header->addItem(tr("row %1").arg(chosen), chosen);
    m_header->setCurrentIndex(m_header->findData(chosen));
    m_header->setToolTip(m_header->currentText());
}

void ImportColumns::fillColumns()
{
    const int place = m_scroll->widget() ? m_becomes.indexOf(qobject_cast<QComboBox *>(focusWidget())) : -1;
    m_becomes.clear();
    auto *inner = new QWidget;
    inner->setAutoFillBackground(false);
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, space::unit, 0);
    grid->setHorizontalSpacing(space::betweenGroups);
    grid->setVerticalSpacing(space::inGroup);
    const QStringList headings{tr("Column of the file"), tr("Becomes"), tr("How it is known"), tr("First values")};
    for (int i = 0; i < headings.size(); ++i)
        grid->addWidget(new Label(Label::Voice::Small, headings[i], inner), 0, i);
    const QStringList names = views::mapNames(m_look.facts);
    for (int i = 0; i < names.size(); ++i) {
        const auto &column = m_look.facts.columns[i];
        auto *header = new Label(Label::Voice::Body, column.header.isEmpty() ? tr("(no header)") : names[i], inner);
        header->setElided(true);
        auto *box = new QComboBox(inner);
        box->setObjectName(u"column%1ComboBox"_s.arg(i + 1));
        box->setAccessibleName(tr("What the column %1 becomes").arg(names[i]));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        for (const views::ColumnMeaning &meaning : std::as_const(m_look.meanings))
            box->addItem(meaning.word, meaning.canonical);
        const QString attribute = u"attribute:"_s + column.header.simplified();
        if (!column.header.isEmpty() && !m_look.meanings.isEmpty() && box->findData(u"family_name"_s) >= 0)
            box->addItem(views::columnWord(attribute), attribute);
        if (box->findData(column.canonical) < 0)
            box->addItem(views::columnWord(column.canonical), column.canonical);
        box->setCurrentIndex(box->findData(column.canonical));
        connect(box, &QComboBox::activated, this, [this, i, box] { choose(i, box->currentData().toString()); });
        QStringList values;
        for (const QStringList &row : m_look.facts.preview) {
            const QString value = row.value(i).simplified();
            if (!value.isEmpty() && values.size() < examples && column.canonical != "full_name"_L1)
                values << (value.size() > longestExample ? value.left(longestExample) + u'…' : value);
        }
        // of full names it matters what becomes of them
        for (qsizetype n = 0; n < m_look.facts.names.size() && n < 2 && column.canonical == "full_name"_L1; ++n)
            values << views::splitText(m_look.facts.names[n]);
        auto *shown = new Label(Label::Voice::Muted, values.join(u"  ·  "_s), inner);
        shown->setElided(true);
        shown->setToolTip(values.join(u'\n'));
        auto *how = new Label(Label::Voice::Muted, views::matchWord(column.match), inner);
        how->setTone(column.match == people::ColumnMatch::None ? Tone::Attention : Tone::Neutral);
        grid->addWidget(header, i + 1, 0);
        grid->addWidget(box, i + 1, 1);
        grid->addWidget(how, i + 1, 2);
        grid->addWidget(shown, i + 1, 3);
        m_becomes << box;
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(3, 4);
    grid->setRowStretch(int(names.size()) + 1, 1);
    const int scrolled = m_scroll->verticalScrollBar() ? m_scroll->verticalScrollBar()->value() : 0;
    m_scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() turned it on
    m_scroll->verticalScrollBar()->setValue(scrolled);
    if (place >= 0 && place < m_becomes.size())
        m_becomes[place]->setFocus();
}

void ImportColumns::choose(int column, const QString &canonical)
{
    // All of them, so that what was understood stays understood beside what was chosen.
    const QStringList names = views::mapNames(m_look.facts);
    if (m_chosen.isEmpty()) {
        for (int i = 0; i < names.size(); ++i)
            m_chosen.insert(names[i], m_look.facts.columns[i].canonical);
    }
    m_chosen.insert(names[column], canonical);
    Q_EMIT chosen();
}

} // namespace otklik::ui
