// SPDX-License-Identifier: GPL-3.0-or-later
#include "importwords.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <initializer_list>

#include "nametext.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Canonical word → how people write it.
using Words = QHash<QString, QString>; // by wordKey()
using List = std::initializer_list<std::pair<const char16_t *, std::initializer_list<const char16_t *>>>;

Words wordsOf(List list)
{
    Words words;
    for (const auto &[canonical, forms] : list) {
        const QString code = QString::fromUtf16(canonical);
        words.insert(wordKey(code), code);
        for (const char16_t *form : forms)
            words.insert(wordKey(QString::fromUtf16(form)), code);
    }
    return words;
}

Words sexWords()
{
    return wordsOf({{u"female",
                     {u"f", u"w", u"woman", u"ж", u"жен", u"женский", u"женщина", u"жін", u"жіноча", u"жіночий",
                      u"жінка", u"أنثى", u"انثى", u"امرأة"}},
                    {u"male",
                     {u"m", u"man", u"м", u"муж", u"мужской", u"мужчина", u"ч", u"чол", u"чоловіча", u"чоловічий",
                      u"чоловік", u"ذكر", u"رجل"}}});
}

Words yesNoWords()
{
    return wordsOf(
        {{u"yes",
          {u"y", u"true", u"1", u"on", u"да", u"д", u"истина", u"так", u"т", u"істина", u"نعم", u"صحيح", u"أجل"}},
         {u"no", {u"n", u"false", u"0", u"off", u"нет", u"н", u"ложь", u"ні", u"хиба", u"لا", u"خطأ", u"كلا"}}});
}

Words channelWords()
{
    return wordsOf(
        {{u"sms",
          {u"смс", u"text", u"text message", u"сообщение", u"повідомлення", u"رسالة", u"رسالة نصية", u"رسالة قصيرة"}},
         {u"voice",
          {u"call", u"phone", u"telephone", u"голос", u"звонок", u"телефон", u"дзвінок", u"صوت", u"مكالمة", u"هاتف",
           u"اتصال"}},
         {u"email",
          {u"e-mail", u"mail", u"почта", u"электронная почта", u"эл. почта", u"имейл", u"пошта", u"електронна пошта",
           u"ел. пошта", u"بريد", u"بريد إلكتروني", u"البريد الإلكتروني"}},
         {u"viber", {u"вайбер", u"فايبر"}},
         {u"none", {u"no", u"нет", u"никакой", u"никак", u"не писать", u"ні", u"жодний", u"لا", u"لا شيء", u"بدون"}}});
}

Words stageWords()
{
    return wordsOf(
        {{u"indifference", {u"indifferent", u"безразличие", u"равнодушие", u"байдужість", u"لا مبالاة", u"اللامبالاة"}},
         {u"search", {u"searching", u"поиск", u"пошук", u"بحث", u"البحث"}},
         {u"acquaintance",
          {u"acquainted", u"знакомство", u"ознакомление", u"знайомство", u"ознайомлення", u"تعارف", u"التعارف",
           u"تعرف"}},
         {u"service",
          {u"use", u"used", u"услуга", u"получение услуги", u"обслуживание", u"использование", u"послуга",
           u"отримання послуги", u"обслуговування", u"خدمة", u"الخدمة"}},
         {u"after",
          {u"after service", u"afterwards", u"после", u"после услуги", u"після", u"після послуги", u"بعد",
           u"بعد الخدمة"}}});
}

Words sectorWords()
{
    return wordsOf({{u"portal", {u"web", u"website", u"site", u"портал", u"сайт", u"بوابة", u"البوابة", u"موقع"}},
                    {u"social",
                     {u"social media", u"social network", u"соцсети", u"социальные сети", u"соцмережі",
                      u"соціальні мережі", u"تواصل", u"التواصل الاجتماعي", u"اجتماعي"}},
                    {u"promotion",
                     {u"promo", u"advertising", u"campaign", u"промо", u"реклама", u"продвижение", u"акция",
                      u"просування", u"акція", u"ترويج", u"الترويج", u"إعلان"}},
                    {u"offline",
                     {u"off-line", u"counter", u"in person", u"офлайн", u"оффлайн", u"очно", u"лично", u"мфц",
                      u"особисто", u"цнап", u"غير متصل", u"حضوري", u"شخصيا"}}});
}

/// Codes and names of languages: every one that Qt knows in English and in itself, the usual ones in our four.
Words languageWords()
{
    Words words;
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = QLocale::Language(i);
        const QString code = QLocale::languageToCode(language);
        if (code.size() != 2)
            continue;
        words.insert(wordKey(QLocale::languageToString(language)), code);
        if (const QString own = wordKey(QLocale(language).nativeLanguageName()); !own.isEmpty() && !words.contains(own))
            words.insert(own, code);
    }
    words.insert(
        wordsOf({{u"ru", {u"рус", u"русский", u"російська", u"روسي", u"الروسية", u"روسية"}},
                 {u"uk", {u"ua", u"укр", u"украинский", u"українська", u"أوكراني", u"الأوكرانية", u"أوكرانية"}},
                 {u"en", {u"англ", u"английский", u"англійська", u"إنجليزي", u"الإنجليزية", u"إنجليزية", u"انكليزية"}},
                 {u"ar", {u"араб", u"арабский", u"арабська", u"عربي", u"العربية", u"عربية"}},
                 {u"be", {u"белорусский", u"білоруська", u"البيلاروسية"}},
                 {u"de", {u"немецкий", u"німецька", u"الألمانية"}},
                 {u"fr", {u"французский", u"французька", u"الفرنسية"}},
                 {u"es", {u"испанский", u"іспанська", u"الإسبانية"}},
                 {u"pl", {u"польский", u"польська", u"البولندية"}},
                 {u"ro", {u"румынский", u"молдавский", u"румунська", u"молдавська", u"الرومانية"}},
                 {u"tr", {u"турецкий", u"турецька", u"التركية"}},
                 {u"zh", {u"китайский", u"китайська", u"الصينية"}},
                 {u"fa", {u"персидский", u"фарси", u"перська", u"الفارسية"}},
                 {u"he", {u"иврит", u"іврит", u"العبرية"}},
                 {u"tt", {u"татарский", u"татарська", u"التتارية"}},
                 {u"kk", {u"казахский", u"казахська", u"الكازاخية"}},
                 {u"uz", {u"узбекский", u"узбецька", u"الأوزبكية"}},
                 {u"tg", {u"таджикский", u"таджицька", u"الطاجيكية"}},
                 {u"ky", {u"киргизский", u"кыргызский", u"киргизька", u"القيرغيزية"}},
                 {u"az", {u"азербайджанский", u"азербайджанська", u"الأذربيجانية"}},
                 {u"hy", {u"армянский", u"вірменська", u"الأرمنية"}},
                 {u"ka", {u"грузинский", u"грузинська", u"الجورجية"}}}));
    return words;
}

} // namespace

QString wordKey(const QString &text)
{
    return nameKey(text).remove(u' ');
}

std::optional<Sex> sexFromWord(const QString &word)
{
    static const Words words = sexWords();
    const auto found = words.constFind(wordKey(word));
    return found == words.cend() ? std::optional<Sex>() : sexFromCode(*found);
}

std::optional<bool> yesNoFromWord(const QString &word)
{
    static const Words words = yesNoWords();
    const QString bare = word.trimmed();
    if (bare == "+"_L1 || bare == u"✓"_s)
        return true;
    if (bare == "-"_L1 || bare == u"–"_s || bare == u"✗"_s)
        return false;
    const auto found = words.constFind(wordKey(word));
    return found == words.cend() ? std::optional<bool>() : *found == "yes"_L1;
}

QString languageFromWord(const QString &word)
{
    static const Words words = languageWords();
    const QString bare = word.trimmed();
    static const QRegularExpression coded(u"^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*$"_s);
    if (const auto match = coded.match(bare); match.hasMatch()) {
        const QString code = QLocale::languageToCode(QLocale::codeToLanguage(match.captured(1).toLower()));
        if (code.size() == 2)
            return code;
    }
    return words.value(wordKey(bare));
}

QString channelFromWord(const QString &word)
{
    static const Words words = channelWords();
    return words.value(wordKey(word));
}

QString stageFromWord(const QString &word)
{
    static const Words words = stageWords();
    return words.value(wordKey(word));
}

QString sectorFromWord(const QString &word)
{
    static const Words words = sectorWords();
    return words.value(wordKey(word));
}

} // namespace otklik::people
