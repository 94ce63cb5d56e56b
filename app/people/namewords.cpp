// SPDX-License-Identifier: GPL-3.0-or-later
#include "namewords.h"

#include <QSet>
#include <algorithm>
#include <initializer_list>

#include "nametext.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

namespace {

using Words = std::initializer_list<const char16_t *>;

QSet<QString> keysOf(Words words)
{
    QSet<QString> keys;
    for (const char16_t *word : words)
        keys.insert(nameKey(QString::fromUtf16(word)));
    return keys;
}

bool endsWithOne(const QString &key, Words endings, qsizetype before)
{
    return std::any_of(endings.begin(), endings.end(), [&](const char16_t *ending) {
        const QStringView end(ending);
        return key.size() >= end.size() + before && key.endsWith(end);
    });
}

/// «гасан оглы».
bool isLastWord(const QString &key, Words words)
{
    const qsizetype blank = key.lastIndexOf(u' ');
    return blank > 0 &&
           std::any_of(words.begin(), words.end(), [last = QStringView(key).sliced(blank + 1)](const char16_t *word) {
               return last == QStringView(word);
           });
}

/// Endings of patronymics, in the keys of names: what ends in -йович or -ьович ends in -ович too.
constexpr Words mansEndings{u"ович", u"евич"};
constexpr Words womansEndings{u"овна", u"евна", u"ична", u"івна", u"ївна", u"iвна"};
constexpr Words mansLatinEndings{u"ovich", u"evich", u"ovych", u"evych"};
constexpr Words womansLatinEndings{u"ovna", u"evna", u"ivna", u"ichna"};
/// Words of their own behind the father's name.
constexpr Words sons{u"оглы", u"огли", u"оглу", u"улы", u"углы"};
constexpr Words daughters{u"кызы", u"кизи", u"гызы"};
constexpr Words latinSons{u"ogly", u"oglu", u"uly"};
constexpr Words latinDaughters{u"qizi", u"kyzy", u"gizi"};

} // namespace

NameWord::NameWord(QString word) : text(std::move(word)), key(nameKey(text)) {}

bool isFormOfAddress(const NameWord &word)
{
    static const QSet<QString> words =
        keysOf({u"mr",         u"mrs",        u"ms",        u"miss",     u"mx",       u"dr",    u"prof",
                u"sir",        u"г-н",        u"г-жа",      u"господин", u"госпожа",  u"гр",    u"гр-н",
                u"гр-ка",      u"гражданин",  u"гражданка", u"пан",      u"пані",     u"п-н",   u"п-ні",
                u"громадянин", u"громадянка", u"السيد",     u"السيدة",   u"سيد",      u"سيدة",  u"الآنسة",
                u"الدكتور",    u"الدكتورة",   u"المهندس",   u"الأستاذ",  u"الأستاذة", u"الحاج", u"الحاجة"});
    return words.contains(word.key);
}

bool isWomansPatronymic(const NameWord &word)
{
    return endsWithOne(word.key, womansEndings, 2) || endsWithOne(word.key, womansLatinEndings, 2) ||
           endsWithOne(word.key, daughters, 2) || endsWithOne(word.key, latinDaughters, 2);
}

bool isPatronymicInLatin(const NameWord &word)
{
    return endsWithOne(word.key, mansLatinEndings, 2) || endsWithOne(word.key, womansLatinEndings, 2) ||
           isLastWord(word.key, latinSons) || isLastWord(word.key, latinDaughters);
}

bool isPatronymic(const NameWord &word)
{
    static const QSet<QString> old =
        keysOf({u"Ильич", u"Кузьмич", u"Лукич", u"Фомич", u"Никитич", u"Саввич", u"Фокич", u"Ильинич", u"Ильинична",
                u"Ілліч", u"Хомич", u"Микитич", u"Савич", u"Iллiч", u"Яковлич"});
    return old.contains(word.key) || isPatronymicInLatin(word) || isLastWord(word.key, sons) ||
           isLastWord(word.key, daughters) || endsWithOne(word.key, mansEndings, 2) ||
           endsWithOne(word.key, womansEndings, 2);
}

bool isPatronymicSuffix(const NameWord &word)
{
    static const QSet<QString> words = keysOf(sons) | keysOf(daughters) | keysOf(latinSons) | keysOf(latinDaughters);
    return words.contains(word.key);
}

bool isGivenName(const NameWord &word)
{
    static const QSet<QString> names =
        keysOf({u"Александр",  u"Александра", u"Алексей",   u"Алина",      u"Алиса",     u"Алла",      u"Альбина",
                u"Анастасия",  u"Анатолий",   u"Ангелина",  u"Андрей",     u"Анна",      u"Антон",     u"Антонина",
                u"Арина",      u"Аркадий",    u"Артём",     u"Артур",      u"Богдан",    u"Борис",     u"Вадим",
                u"Валентин",   u"Валентина",  u"Валерий",   u"Валерия",    u"Варвара",   u"Василий",   u"Василиса",
                u"Вера",       u"Вероника",   u"Виктор",    u"Виктория",   u"Виталий",   u"Виолетта",  u"Владимир",
                u"Владислав",  u"Владлен",    u"Всеволод",  u"Вячеслав",   u"Галина",    u"Геннадий",  u"Георгий",
                u"Герман",     u"Глеб",       u"Григорий",  u"Даниил",     u"Дарья",     u"Данила",    u"Денис",
                u"Диана",      u"Дмитрий",    u"Ева",       u"Евгений",    u"Евгения",   u"Егор",      u"Екатерина",
                u"Елена",      u"Елизавета",  u"Жанна",     u"Захар",      u"Зинаида",   u"Зоя",       u"Иван",
                u"Игорь",      u"Илья",       u"Инна",      u"Ирина",      u"Карина",    u"Кира",      u"Кирилл",
                u"Константин", u"Кристина",   u"Ксения",    u"Лариса",     u"Лев",       u"Леонид",    u"Лидия",
                u"Любовь",     u"Людмила",    u"Макар",     u"Максим",     u"Маргарита", u"Марина",    u"Мария",
                u"Марк",       u"Матвей",     u"Милана",    u"Михаил",     u"Надежда",   u"Наталья",   u"Наталия",
                u"Никита",     u"Николай",    u"Нина",      u"Оксана",     u"Олег",      u"Олеся",     u"Ольга",
                u"Павел",      u"Пётр",       u"Платон",    u"Полина",     u"Прохор",    u"Раиса",     u"Регина",
                u"Римма",      u"Роман",      u"Ростислав", u"Руслан",     u"Савелий",   u"Светлана",  u"Семён",
                u"Сергей",     u"София",      u"Софья",     u"Станислав",  u"Степан",    u"Таисия",    u"Тамара",
                u"Татьяна",    u"Тимофей",    u"Тимур",     u"Ульяна",     u"Фаина",     u"Фёдор",     u"Филипп",
                u"Эдуард",     u"Элина",      u"Эльвира",   u"Эмма",       u"Юлия",      u"Юрий",      u"Яков",
                u"Яна",        u"Ярослав",    u"Олександр", u"Олександра", u"Олексій",   u"Анастасія", u"Анатолій",
                u"Андрій",     u"Ганна",      u"Василь",    u"Віктор",     u"Вікторія",  u"Віталій",   u"Віра",
                u"Володимир",  u"Геннадій",   u"Дмитро",    u"Євген",      u"Євгенія",   u"Катерина",  u"Олена",
                u"Єлизавета",  u"Іван",       u"Ігор",      u"Ілля",       u"Інна",      u"Ірина",     u"Костянтин",
                u"Ксенія",     u"Лідія",      u"Любов",     u"Людмила",    u"Марія",     u"Микита",    u"Микола",
                u"Михайло",    u"Надія",      u"Наталія",   u"Ніна",       u"Оксана",    u"Павло",     u"Петро",
                u"Світлана",   u"Сергій",     u"Софія",     u"Тетяна",     u"Юлія",      u"Юрій",      u"Ярослава",
                u"Соломія",    u"Остап",      u"Тарас",     u"Назар",      u"Орест",     u"Леся",      u"Злата",
                u"Поліна",     u"Аліна",      u"Марʼяна"});
    return names.contains(word.key);
}

bool isWomansGivenName(const NameWord &word)
{
    static const QSet<QString> men = keysOf({u"Никита", u"Илья", u"Данила", u"Лука", u"Микита", u"Ілля", u"Савва"});
    const QString &key = word.key;
    return isGivenName(word) && !men.contains(key) && (key.endsWith(u'а') || key.endsWith(u'я') || key == u"любовь");
}

bool looksFamily(const NameWord &word)
{
    static const QSet<QString> given = keysOf({u"Яков", u"Любов", u"Ева", u"Лев", u"Святослав"});
    const QString &key = word.key;
    return !given.contains(key) &&
           endsWithOne(key,
                       {u"ов",    u"ова",  u"ев",    u"ева",  u"ский", u"ская", u"цкий", u"цкая", u"ський", u"ська",
                        u"цький", u"цька", u"зький", u"зька", u"енко", u"чук",  u"ишин", u"ко",   u"юк",    u"дзе",
                        u"швили", u"ян",   u"ин",    u"ина",  u"ын",   u"ына",  u"ых",   u"их"},
                       2) &&
           !isGivenName(word);
}

bool isParticle(const NameWord &word)
{
    static const QSet<QString> words = keysOf({u"van", u"von", u"de",  u"da", u"di", u"del", u"della", u"der", u"den",
                                               u"du",  u"dos", u"das", u"la", u"le", u"bin", u"ibn",   u"ben", u"al",
                                               u"el",  u"ter", u"ten", u"st", u"zu", u"af",  u"av",    u"abu"});
    return words.contains(word.key);
}

bool isFamilySuffix(const NameWord &word)
{
    static const QSet<QString> words = keysOf({u"jr", u"sr", u"junior", u"senior", u"ii", u"iii", u"iv"});
    return words.contains(word.key);
}

bool isArabicFirstHalf(const NameWord &word)
{
    static const QSet<QString> words =
        keysOf({u"عبد", u"أبو", u"ابو", u"أبي", u"أم", u"بن", u"ابن", u"بنت", u"آل", u"بو", u"ذو", u"امة"});
    return words.contains(word.key);
}

bool isArabicSecondHalf(const NameWord &word)
{
    static const QSet<QString> words = keysOf({u"الدين", u"الله", u"الإسلام", u"الزهراء", u"العابدين", u"الرحمن"});
    return words.contains(word.key);
}

} // namespace otklik::people
