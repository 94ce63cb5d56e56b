// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdates.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <array>
#include <initializer_list>

#include "nametext.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Month
{
    std::initializer_list<const char16_t *> names;
};

/// Every form that may stand in a date: nominative, genitive and the other cases, short forms, both Arabic calendars of
/// Gregorian months (of the Nile and the Gulf, and of the Levant), the forms of the Maghreb.
const std::array<Month, 12> &months()
{
    static const std::array<Month, 12> all{{
        {{u"january", u"jan", u"январь", u"января", u"январю", u"январем", u"январе", u"янв", u"січень", u"січня",
          u"січню", u"січневі", u"січнем", u"січні", u"січ", u"يناير", u"كانون الثاني", u"جانفي", u"ينایر"}},
        {{u"february", u"feb", u"февраль", u"февраля", u"февралю", u"февралем", u"феврале", u"фев", u"февр", u"лютий",
          u"лютого", u"лютому", u"лютим", u"лютім", u"лют", u"فبراير", u"شباط", u"فيفري", u"فبرایر"}},
        {{u"march", u"mar", u"март", u"марта", u"марту", u"мартом", u"марте", u"мар", u"березень", u"березня",
          u"березню", u"березневі", u"березнем", u"березні", u"бер", u"берез", u"مارس", u"آذار"}},
        {{u"april", u"apr",     u"апрель", u"апреля", u"апрелю",   u"апрелем", u"апреле",
          u"апр",   u"квітень", u"квітня", u"квітню", u"квітневі", u"квітнем", u"квітні",
          u"кві",   u"квіт",    u"أبريل",  u"إبريل",  u"نيسان",    u"أفريل"}},
        {{u"may", u"май", u"мая", u"маю", u"маем", u"мае", u"травень", u"травня", u"травню", u"травневі", u"травнем",
          u"травні", u"тра", u"трав", u"مايو", u"أيار", u"ماي", u"مای"}},
        {{u"june",   u"jun",      u"июнь",    u"июня",   u"июню", u"июнем", u"июне",  u"июн",   u"червень", u"червня",
          u"червню", u"червневі", u"червнем", u"червні", u"чер",  u"черв",  u"يونيو", u"يونية", u"حزيران",  u"جوان"}},
        {{u"july",  u"jul",     u"июль",   u"июля",  u"июлю", u"июлем", u"июле",  u"июл",  u"липень", u"липня",
          u"липню", u"липневі", u"липнем", u"липні", u"лип",  u"يوليو", u"يولية", u"تموز", u"جويلية", u"يوليوز"}},
        {{u"august", u"aug",     u"август", u"августа", u"августу",  u"августом", u"августе",
          u"авг",    u"серпень", u"серпня", u"серпню",  u"серпневі", u"серпнем",  u"серпні",
          u"сер",    u"серп",    u"أغسطس",  u"آب",      u"أوت",      u"غشت"}},
        {{u"september", u"sep",     u"sept", u"сентябрь", u"сентября", u"сентябрю", u"сентябрем",
          u"сентябре",  u"сен",     u"сент", u"вересень", u"вересня",  u"вересню",  u"вересневі",
          u"вереснем",  u"вересні", u"вер",  u"верес",    u"سبتمبر",   u"أيلول",    u"شتنبر"}},
        {{u"october", u"oct", u"октябрь", u"октября", u"октябрю", u"октябрем", u"октябре", u"окт", u"жовтень",
          u"жовтня", u"жовтню", u"жовтневі", u"жовтнем", u"жовтні", u"жов", u"жовт", u"أكتوبر", u"تشرين الأول",
          u"اكتوبر"}},
        {{u"november",  u"nov",  u"ноябрь",   u"ноября",    u"ноябрю",       u"ноябрем",     u"ноябре",
          u"ноя",       u"нояб", u"листопад", u"листопада", u"листопаду",    u"листопадові", u"листопадом",
          u"листопаді", u"лис",  u"лист",     u"نوفمبر",    u"تشرين الثاني", u"نونبر"}},
        {{u"december", u"dec", u"декабрь", u"декабря", u"декабрю", u"декабрем", u"декабре", u"дек", u"грудень",
          u"грудня", u"грудню", u"грудневі", u"груднем", u"грудні", u"гру", u"груд", u"ديسمبر", u"كانون الأول",
          u"دجنبر"}},
    }};
    return all;
}

/// The month of a word, by nameKey(); 0: none.
int monthOf(const QString &key)
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> made;
        int number = 0;
        for (const Month &month : months()) {
            ++number;
            for (const char16_t *name : month.names)
                made.insert(nameKey(QString::fromUtf16(name)), number);
        }
        return made;
    }();
    return words.value(key);
}

/// Words of a date that say nothing: «17-го мая 1990 года», «the 17th of May», «17 مايو 1990 م», days of the week.
bool isFiller(const QString &key)
{
    static const QStringList fillers{u"г"_s,   u"гг"_s,  u"год"_s,  u"года"_s,  u"году"_s, u"го"_s, u"е"_s,
                                     u"р"_s,   u"рік"_s, u"року"_s, u"році"_s,  u"ого"_s,  u"те"_s, u"th"_s,
                                     u"st"_s,  u"nd"_s,  u"rd"_s,   u"of"_s,    u"the"_s,  u"م"_s,  u"من"_s,
                                     u"عام"_s, u"سنة"_s, u"سنه"_s,  u"ميلادي"_s};
    static const QSet<QString> keys = [] {
        QSet<QString> made;
        for (const QString &word : fillers)
            made.insert(nameKey(word));
        // «Thursday, May 17, 1990», «чт, 17.05.1990»
        for (const QLocale::Language language :
             {QLocale::English, QLocale::Russian, QLocale::Ukrainian, QLocale::Arabic}) {
            for (int day = 1; day <= 7; ++day) {
                for (const QLocale::FormatType type : {QLocale::LongFormat, QLocale::ShortFormat})
                    made.insert(nameKey(QLocale(language).dayName(day, type)));
            }
        }
        return made;
    }();
    return keys.contains(key);
}

bool isDirectionMark(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061c || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2066 && u <= 0x2069) || u == 0xfeff;
}

/// What stands between the numbers of a date.
char16_t separatorOf(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case 0x066b: // Arabic decimal point
        return u'.';
    case u'/':
    case 0x2044:
    case u'\\':
        return u'/';
    case u'-':
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
        return u'-';
    case u',':
    case 0x060c:
        return u',';
    default:
        return 0;
    }
}

bool isLetterOfWord(QChar c)
{
    return c.isLetter() || c.isMark() || c == u'\'' || c == QChar(0x2019);
}

struct Number
{
    int value = 0;
    int digits = 0;
};

/// A date taken to pieces.
struct Pieces
{
    std::array<Number, 3> numbers;
    int count = 0;
    int month = 0;          ///< of its name
    char16_t separator = 0; ///< where all are the same; 0: blanks or words
    bool fits = true;
};

/// Without direction marks, in European digits, and without a time of midnight at the end.
QString plainText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            plain += c;
        else if (c.isDigit())
            plain += QChar(u'0' + char16_t(std::max(0, c.digitValue())));
        else if (!isDirectionMark(c))
            plain += c.isSpace() ? QChar(u' ') : c;
    }
    plain = plain.trimmed();
    const qsizetype colon = plain.indexOf(u':');
    if (colon < 0)
        return plain;
    qsizetype begin = colon;
    while (begin > 0 && plain[begin - 1].isDigit())
        --begin;
    QString time = plain.mid(begin).toUpper();
    if (time.endsWith(" AM"_L1))
        time = time.startsWith("12:"_L1) ? u"00:"_s + time.mid(3).chopped(3) : QString();
    for (const QChar c : time) {
        if (c != u'0' && c != u':' && c != u'.' && c != u'Z')
            return {}; // not midnight: it was no date
    }
    if (begin > 0 && (plain[begin - 1] == u'T' || plain[begin - 1] == u' '))
        return plain.left(begin - 1).trimmed();
    return {};
}

void takeWord(Pieces &pieces, const QString &word, QString &before)
{
    const QString key = nameKey(word);
    // «كانون الثاني»: a month of two words
    if (const int month = before.isEmpty() ? 0 : monthOf(before + u' ' + key); month > 0) {
        pieces.fits &= pieces.month == 0;
        pieces.month = month;
        before.clear();
        return;
    }
    pieces.fits &= before.isEmpty();
    before.clear();
    if (const int month = monthOf(key); month > 0) {
        pieces.fits &= pieces.month == 0;
        pieces.month = month;
    } else if (!isFiller(key)) {
        before = key;
    }
}

Pieces piecesOf(const QString &plain)
{
    Pieces pieces;
    QString before; // a word that may be the first of two
    char16_t between = 0;
    bool mixed = false;
    for (qsizetype i = 0; i < plain.size() && pieces.fits;) {
        const QChar c = plain[i];
        if (c >= u'0' && c <= u'9') {
            if (pieces.count == 3) {
                pieces.fits = false;
                break;
            }
            Number &number = pieces.numbers[size_t(pieces.count++)];
            for (; i < plain.size() && plain[i] >= u'0' && plain[i] <= u'9'; ++i) {
                if (++number.digits > 8) {
                    pieces.fits = false;
                    break;
                }
                number.value = number.value * 10 + (plain[i].unicode() - u'0');
            }
            if (pieces.count > 1) {
                mixed |= pieces.count == 3 && between != pieces.separator;
                pieces.separator = between;
            }
            between = 0;
        } else if (isLetterOfWord(c)) {
            const qsizetype begin = i;
            while (i < plain.size() && isLetterOfWord(plain[i]))
                ++i;
            takeWord(pieces, plain.mid(begin, i - begin), before);
        } else if (const char16_t separator = separatorOf(c); separator || c == u' ') {
            if (separator) {
                mixed |= between != 0 && between != separator && pieces.month == 0;
                between = separator;
            }
            ++i;
        } else {
            pieces.fits = false;
        }
    }
    pieces.fits &= before.isEmpty();
    if (pieces.month == 0 && (mixed || pieces.separator == u','))
        pieces.fits = false;
    return pieces;
}

int wholeYear(const Number &number, int latestYear)
{
    if (number.digits == 4)
        return number.value;
    if (number.digits > 2 || latestYear == 0)
        return 0;
    const int century = latestYear / 100 * 100;
    return century + number.value <= latestYear ? century + number.value : century - 100 + number.value;
}

std::optional<QDate> existing(int year, int month, int day)
{
    const QDate date(year, month, day);
    return year > 0 && date.isValid() ? std::optional(date) : std::nullopt;
}

bool isShort(const Number &number)
{
    return number.digits <= 2;
}

std::optional<QDate> withMonthName(const Pieces &pieces, const DateStyle &style)
{
    if (pieces.count != 2)
        return std::nullopt;
    const auto &[first, second, none] = pieces.numbers;
    if (first.digits == 4 && isShort(second)) // 1990 May 17
        return existing(first.value, pieces.month, second.value);
    return isShort(first) ? existing(wholeYear(second, style.latestYear), pieces.month, first.value) : std::nullopt;
}

std::optional<QDate> inNumbers(const Pieces &pieces, const DateStyle &style)
{
    const auto &[a, b, c] = pieces.numbers;
    if (!isShort(b))
        return std::nullopt;
    if (a.digits == 4)
        return isShort(c) ? existing(a.value, b.value, c.value) : std::nullopt;
    if (!isShort(a) || (c.digits != 4 && !isShort(c)))
        return std::nullopt;
    if (style.order == DateOrder::YearMonthDay && isShort(c))
        return existing(wholeYear(a, style.latestYear), b.value, c.value);
    const int year = wholeYear(c, style.latestYear);
    return style.order == DateOrder::MonthDayYear ? existing(year, a.value, b.value) : existing(year, b.value, a.value);
}

/// 33010 or 33010.0: the number of the day, counted from 1899-12-30 (ECMA-376 §18.17.4.1).
std::optional<QDate> fromSerial(const QString &plain)
{
    bool isNumber = false;
    const double serial = QString(plain).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && serial >= 10000 && serial < 100000 ? std::optional(QDate(1899, 12, 30).addDays(qint64(serial)))
                                                          : std::nullopt;
}

} // namespace

std::optional<QDate> dateFromText(const QString &text, const DateStyle &style)
{
    if (text.size() > 60)
        return std::nullopt;
    const QString plain = plainText(text);
    const Pieces pieces = piecesOf(plain);
    if (pieces.count > 0 && pieces.numbers[0].digits == 5 && pieces.month == 0)
        return fromSerial(plain);
    if (!pieces.fits || pieces.count == 0)
        return std::nullopt;
    if (pieces.month > 0)
        return withMonthName(pieces, style);
    if (pieces.count == 1 && pieces.numbers[0].digits == 8) { // ISO 8601, basic
        const int value = pieces.numbers[0].value;
        return value / 10000 >= 1800 && value / 10000 < 2200 ? existing(value / 10000, value / 100 % 100, value % 100)
                                                             : std::nullopt;
    }
    return pieces.count == 3 ? inNumbers(pieces, style) : std::nullopt;
}

void DateVotes::add(const QString &text)
{
    if (text.size() > 60)
        return;
    const Pieces pieces = piecesOf(plainText(text));
    if (!pieces.fits || pieces.count != 3 || pieces.month > 0 || pieces.numbers[0].digits == 4)
        return;
    bool possible[3]{};
    bool any = false;
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        // a year of four digits at the end is no date of the third order
        const bool odd = order == DateOrder::YearMonthDay && pieces.numbers[2].digits == 4;
        possible[int(order)] = !odd && inNumbers(pieces, {order, 2099}).has_value();
        any |= possible[int(order)];
    }
    if (!any)
        return;
    ++m_votes;
    for (int i = 0; i < 3; ++i)
        m_possible[i] += possible[i] ? 1 : 0;
    m_withPoints += pieces.separator == u'.' ? 1 : 0;
}

DateVotes::Verdict DateVotes::verdict(DateOrder usual) const
{
    if (m_votes == 0)
        return {usual, DateEvidence::None};
    const int fitting = int(std::count(std::begin(m_possible), std::end(m_possible), m_votes));
    const auto fits = [this](DateOrder order) { return m_possible[int(order)] == m_votes; };
    if (fitting == 0) {
        const auto most = std::max_element(std::begin(m_possible), std::end(m_possible)) - std::begin(m_possible);
        return {DateOrder(most), DateEvidence::Mixed};
    }
    if (fitting == 1) {
        const auto only = std::find(std::begin(m_possible), std::end(m_possible), m_votes) - std::begin(m_possible);
        return {DateOrder(only), DateEvidence::Values};
    }
    if (m_withPoints == m_votes && fits(DateOrder::DayMonthYear))
        return {DateOrder::DayMonthYear, DateEvidence::Written};
    if (fits(usual))
        return {usual, DateEvidence::Region};
    return {fits(DateOrder::DayMonthYear) ? DateOrder::DayMonthYear : DateOrder::MonthDayYear, DateEvidence::Region};
}

} // namespace otklik::people
