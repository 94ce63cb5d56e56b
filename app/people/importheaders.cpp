// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <initializer_list>

#include "importwords.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Column
{
    const char16_t *name;
    std::initializer_list<const char16_t *> aliases; // English, Russian, Ukrainian, Arabic
};

const std::initializer_list<Column> &people()
{
    static const std::initializer_list<Column> columns{
        {u"external_id",
         {u"id",
          u"ext id",
          u"external key",
          u"person id",
          u"client id",
          u"customer id",
          u"record id",
          u"card number",
          u"внешний id",
          u"внешний код",
          u"внешний ключ",
          u"внешний идентификатор",
          u"идентификатор",
          u"ид",
          u"номер карты",
          u"табельный номер",
          u"зовнішній id",
          u"зовнішній код",
          u"зовнішній ключ",
          u"зовнішній ідентифікатор",
          u"ідентифікатор",
          u"номер картки",
          u"المعرف",
          u"معرف",
          u"المعرف الخارجي",
          u"معرف خارجي",
          u"رقم خارجي",
          u"الرقم الخارجي",
          u"رقم المعرف"}},
        {u"full_name",
         {u"fullname",
          u"complete name",
          u"whole name",
          u"first and last name",
          u"last and first name",
          u"name and surname",
          u"surname and name",
          u"last name first name",
          u"first name last name",
          u"person name",
          u"customer name",
          u"client name",
          u"patient name",
          u"resident name",
          u"фио",
          u"ф.и.о.",
          u"фио полностью",
          u"фио клиента",
          u"фио жителя",
          u"фио гражданина",
          u"фио абонента",
          u"фио пациента",
          u"фио заявителя",
          u"полное имя",
          u"полное фио",
          u"фамилия имя отчество",
          u"фамилия имя отчество (при наличии)",
          u"фамилия и имя",
          u"фамилия имя",
          u"имя и фамилия",
          u"имя фамилия",
          u"имя отчество фамилия",
          u"фамилия и инициалы",
          u"піб",
          u"п.і.б.",
          u"піп",
          u"піб повністю",
          u"піб клієнта",
          u"піб мешканця",
          u"піб громадянина",
          u"піб пацієнта",
          u"піб заявника",
          u"повне ім'я",
          u"прізвище ім'я по батькові",
          u"прізвище ім'я та по батькові",
          u"прізвище та ім'я",
          u"прізвище ім'я",
          u"ім'я та прізвище",
          u"ім'я прізвище",
          u"прізвище та ініціали",
          u"الاسم الكامل",
          u"اسم كامل",
          u"الاسم كاملا",
          u"الاسم بالكامل",
          u"الاسم الثلاثي",
          u"الاسم الرباعي",
          u"الاسم الثلاثي واللقب",
          u"الاسم واللقب",
          u"الاسم والكنية",
          u"الاسم واسم العائلة",
          u"اسم المواطن",
          u"اسم المريض"}},
        {u"family_name",
         {u"last name", u"surname", u"family", u"фамилия", u"прізвище", u"اسم العائلة", u"العائلة", u"اللقب", u"لقب",
          u"الكنية", u"الاسم الأخير"}},
        {u"given_name",
         {u"first name", u"name", u"forename", u"given", u"имя", u"ім'я", u"имʼя", u"الاسم الأول", u"الاسم", u"اسم",
          u"الاسم الشخصي"}},
        {u"patronymic",
         {u"middle name", u"father name", u"father's name", u"second name", u"отчество", u"по батькові", u"اسم الأب",
          u"اسم الوالد", u"الاسم الأوسط"}},
        {u"birth_date",
         {u"date of birth", u"birthdate", u"birthday", u"dob", u"born", u"дата рождения", u"день рождения", u"д.р.",
          u"родился", u"дата народження", u"день народження", u"تاريخ الميلاد", u"تاريخ الولادة", u"الميلاد"}},
        {u"sex", {u"gender", u"пол", u"стать", u"الجنس", u"جنس", u"النوع"}},
        {u"language",
         {u"lang", u"preferred language", u"язык", u"язык общения", u"мова", u"мова спілкування", u"اللغة", u"لغة",
          u"اللغة المفضلة"}},
        {u"time_zone",
         {u"timezone", u"tz", u"zone", u"часовой пояс", u"временная зона", u"часовий пояс", u"المنطقة الزمنية",
          u"منطقة زمنية", u"التوقيت"}},
        {u"district",
         {u"area", u"borough", u"район", u"округ", u"район города", u"район міста", u"المنطقة", u"الحي", u"حي",
          u"منطقة", u"القضاء"}},
        {u"mobile",
         {u"mobile phone",
          u"mobile number",
          u"cell",
          u"cell phone",
          u"cellphone",
          u"phone",
          u"phone number",
          u"telephone",
          u"msisdn",
          u"мобильный",
          u"мобильный телефон",
          u"моб. телефон",
          u"моб.",
          u"сотовый",
          u"сотовый телефон",
          u"телефон",
          u"номер телефона",
          u"тел.",
          u"мобільний",
          u"мобільний телефон",
          u"стільниковий",
          u"номер телефону",
          u"الجوال",
          u"جوال",
          u"المحمول",
          u"الهاتف المحمول",
          u"هاتف محمول",
          u"رقم الجوال",
          u"رقم المحمول",
          u"الهاتف",
          u"رقم الهاتف",
          u"هاتف",
          u"الموبايل",
          u"موبايل"}},
        {u"landline",
         {u"land line",
          u"home phone",
          u"fixed phone",
          u"fixed line",
          u"домашний",
          u"домашний телефон",
          u"городской телефон",
          u"стационарный",
          u"стационарный телефон",
          u"домашній",
          u"домашній телефон",
          u"міський телефон",
          u"стаціонарний",
          u"стаціонарний телефон",
          u"الهاتف الثابت",
          u"هاتف ثابت",
          u"الثابت",
          u"هاتف المنزل",
          u"الهاتف الأرضي",
          u"هاتف أرضي"}},
        {u"email", {u"e-mail",        u"mail",
                    u"email address", u"e-mail address",
                    u"почта",         u"электронная почта",
                    u"эл. почта",     u"адрес электронной почты",
                    u"имейл",         u"мейл",
                    u"пошта",         u"електронна пошта",
                    u"ел. пошта",     u"адреса електронної пошти",
                    u"імейл",         u"البريد الإلكتروني",
                    u"بريد إلكتروني", u"البريد",
                    u"الايميل",       u"ايميل",
                    u"إيميل"}},
        {u"preferred_channel",
         {u"channel", u"preferred contact", u"contact preference", u"канал", u"предпочтительный канал",
          u"предпочитаемый канал", u"канал связи", u"бажаний канал", u"канал зв'язку", u"пріоритетний канал",
          u"القناة المفضلة", u"قناة التواصل", u"القناة", u"قناة"}}};
    return columns;
}

const std::initializer_list<Column> &events()
{
    static const std::initializer_list<Column> columns{
        {u"person",
         {u"person key", u"external id", u"person id",        u"client",    u"citizen",      u"phone",
          u"mobile",     u"email",       u"e-mail",           u"человек",   u"житель",       u"клиент",
          u"внешний id", u"внешний код", u"телефон",          u"мобильный", u"почта",        u"электронная почта",
          u"людина",     u"особа",       u"мешканець",        u"клієнт",    u"зовнішній id", u"зовнішній код",
          u"мобільний",  u"пошта",       u"електронна пошта", u"الشخص",     u"شخص",          u"المواطن",
          u"المقيم",     u"العميل",      u"المعرف الخارجي",   u"الهاتف",    u"الجوال",       u"البريد الإلكتروني"}},
        {u"service",
         {u"service code", u"service name", u"услуга", u"код услуги", u"сервис", u"послуга", u"код послуги", u"сервіс",
          u"الخدمة", u"خدمة", u"رمز الخدمة"}},
        {u"stage", {u"step", u"phase", u"этап", u"стадия", u"ступень", u"етап", u"стадія", u"المرحلة", u"مرحلة"}},
        {u"sector", {u"sphere", u"сектор", u"сфера", u"القطاع", u"قطاع"}},
        {u"at", {u"time",  u"date",  u"when",         u"timestamp", u"date and time", u"event time",    u"время",
                 u"дата",  u"когда", u"дата и время", u"час",       u"коли",          u"дата і час",    u"дата та час",
                 u"الوقت", u"وقت",   u"التاريخ",      u"تاريخ",     u"متى",           u"التاريخ والوقت"}},
        {u"source",
         {u"origin", u"system", u"источник", u"система", u"откуда", u"джерело", u"звідки", u"المصدر", u"مصدر",
          u"النظام"}}};
    return columns;
}

QHash<QString, QString> aliasesOf(const std::initializer_list<Column> &columns)
{
    QHash<QString, QString> aliases;
    for (const Column &column : columns) {
        const QString name = QString::fromUtf16(column.name);
        aliases.insert(wordKey(name), name);
        for (const char16_t *alias : column.aliases)
            aliases.insert(wordKey(QString::fromUtf16(alias)), name);
    }
    return aliases;
}

QStringList namesOf(const std::initializer_list<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names << QString::fromUtf16(column.name);
    return names;
}

/// «topic: health», «Тема: health», «topic:health» → "topic:health"; empty where it is not of this form.
QString prefixed(const QString &header)
{
    static const QHash<QString, QString> prefixes{{u"topic"_s, u"topic:"_s},
                                                  {wordKey(u"тема"_s), u"topic:"_s},
                                                  {wordKey(u"موضوع"_s), u"topic:"_s},
                                                  {wordKey(u"الموضوع"_s), u"topic:"_s},
                                                  {u"attribute"_s, u"attribute:"_s},
                                                  {wordKey(u"признак"_s), u"attribute:"_s},
                                                  {wordKey(u"атрибут"_s), u"attribute:"_s},
                                                  {wordKey(u"ознака"_s), u"attribute:"_s},
                                                  {wordKey(u"سمة"_s), u"attribute:"_s},
                                                  {wordKey(u"خاصية"_s), u"attribute:"_s}};
    const qsizetype colon = header.indexOf(u':');
    if (colon < 0)
        return {};
    const QString prefix = prefixes.value(wordKey(header.left(colon)));
    const QString rest = header.mid(colon + 1).simplified();
    return prefix.isEmpty() || rest.isEmpty() ? QString() : prefix + rest;
}

} // namespace

QStringList personColumns()
{
    return namesOf(people());
}

QStringList eventColumns()
{
    return namesOf(events());
}

QString personColumn(const QString &header)
{
    static const QHash<QString, QString> aliases = aliasesOf(people());
    if (const QString own = prefixed(header); !own.isEmpty())
        return own;
    const QString key = wordKey(header);
    if (const auto found = aliases.constFind(key); found != aliases.cend())
        return *found;
    // «Phone 2», «Телефон №2», «هاتف ٢»: people have several of these
    const QString plain = wordKey(QString(header).remove(u'№').remove(u'#'));
    qsizetype end = plain.size();
    while (end > 0 && plain[end - 1].isDigit())
        --end;
    const QString numbered = aliases.value(plain.left(end));
    return numbered == "mobile"_L1 || numbered == "landline"_L1 || numbered == "email"_L1 ? numbered : QString();
}

QString eventColumn(const QString &header)
{
    static const QHash<QString, QString> aliases = aliasesOf(events());
    return aliases.value(wordKey(header));
}

} // namespace otklik::people
