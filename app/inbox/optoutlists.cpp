// SPDX-License-Identifier: GPL-3.0-or-later
// The words come from what gateways and carriers publish as their usual keywords, and beyond those from how the same
// request is put in the other languages:
//  - STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT; START, UNSTOP; HELP, INFO; ARRET, ARRETE, ARRETT: Twilio, «Support
//  for
//    opt-out keywords» (support.twilio.com 223134027) and docs/proxy/opt-out-keywords; the same at Braze («Opt-in and
//    opt-out keywords»);
//  - OPTOUT, OPT-OUT, REMOVE: AWS End User Messaging, «Required opt-out keywords»;
//  - REVOKE and «any reasonable means»: the FCC's rule on revoked consent, 47 CFR 64.1200(a)(10);
//  - BAJA, DARME DE BAJA, ALTA: as Spanish-language senders set Twilio up (Boston-Medical-Group/BMGTwilioFlex,
//  optout.private.js);
//  - a topic after the word («STOP ads», «START ads»): Kalkun's stop manager (kalkun-sms/Kalkun, wiki, «Plugin: Stop
//  manager»).
// Left out on purpose: YES, NO, TD and their translations, which are answers to what a reminder asks.
#include "optoutlists.h"

#include <QSet>

#include "foldedwords.h"

namespace otklik::inbox {

namespace {

using enum InboundAction;
using P = OptOutPhrase;

// clang-format off
constexpr OptOutPhrase phrases[] = {
    // ---- stop ----
    {Stop, P::Word, "", u"stop|stopp|stops|sotp|stpo|stopall"},
    {Stop, P::Word, "", u"стоп|стопп|стпо|сотп|стопвсе|стор|ctop"},          // the last two: «СТОР» typed by eye
    {Stop, P::Word, "", u"ыещз|cnjg|іещз"},                                    // the right keys on the other layout
    {Stop, P::Word, "en", u"unsubscribe|unsub|unsubscribed|unsuscribe|optout|unenroll"},
    {Stop, P::Word, "en", u"opt out"},
    {Stop, P::Alone, "en", u"cancel|end|quit|revoke|remove|cease|desist|halt|enough"},
    {Stop, P::Sentence, "en", u"stop sending|texting|messaging|writing|contacting|calling|spamming|bothering|messages|texts"},
    {Stop, P::Sentence, "en", u"quit|cease sending|texting|messaging|writing|contacting|calling|spamming|bothering"},
    {Stop, P::Sentence, "en", u"do not send|text|message|write|contact|call|bother|spam"},
    {Stop, P::Sentence, "en", u"dont send|text|message|write|contact|call|bother|spam"},
    {Stop, P::Sentence, "en", u"dont want|wish receive|get|hear"},
    {Stop, P::Sentence, "en", u"do not want|wish receive|get|hear"},
    {Stop, P::Sentence, "en", u"no more"},
    {Stop, P::Sentence, "en", u"no longer wish|want receive|get"},
    {Stop, P::Sentence, "en", u"take|remove|delete me off|from"},
    {Stop, P::Sentence, "en", u"take|remove|delete my number"},
    {Stop, P::Sentence, "en", u"remove|unsubscribe me"},
    {Stop, P::Sentence, "en", u"opt me out"},
    {Stop, P::Sentence, "en", u"leave me alone"},
    {Stop, P::Sentence, "en", u"cancel subscription|messages|texts"},
    {Stop, P::Sentence, "en", u"withdraw|revoke consent"},

    {Stop, P::Word, "ru", u"отписаться|отписатся|отпишись|отпишусь|отписка|отписку|отпишите|отпиши|отписать|отписываюсь|отпишитесь|отписаца"},
    {Stop, P::Word, "ru", u"otpisatsya|otpisatsa|otpiska|otpishite|otpisat"},
    {Stop, P::Alone, "ru", u"отказ|отказаться|отказываюсь|отключить|отключите|отключи|отмена|отменить|отмените|прекратить|прекратите|перестаньте|хватит|удалить|удалите|достали|надоели"},
    {Stop, P::Sentence, "ru", u"отказ*|отключ*|отмен*|прекрат*|перестан*|хватит рассылк*|смс*|сообщени*|подписк*|уведомлени*|реклам*|спам*|sms"},
    {Stop, P::Sentence, "ru", u"прекратите|прекрати|перестаньте|перестань|хватит|прекращайте слать|присылать|писать|отправлять|посылать|звонить|беспокоить|спамить"},
    {Stop, P::Sentence, "ru", u"не присылайте|присылай|присылать|шлите|шли|слать|пишите|пиши|писать|отправляйте|отправлять|посылайте|беспокойте|беспокоить|звоните|звонить|спамьте"},
    {Stop, P::Sentence, "ru", u"не надо|нужно присылать|слать|писать|отправлять|посылать|звонить|беспокоить"},
    {Stop, P::Sentence, "ru", u"не хочу|желаю получать"},
    {Stop, P::Sentence, "ru", u"не надо|нужно|нужны больше"},
    {Stop, P::Sentence, "ru", u"удалите|уберите|исключите|вычеркните меня|номер"},
    {Stop, P::Sentence, "ru", u"снимите|снять с рассылк*"},
    {Stop, P::Sentence, "ru", u"отзываю|отозвать|отзовите согласие"},
    {Stop, P::Sentence, "ru", u"ne prisylaite|prisylayte|pishite|shlite"},
    {Stop, P::Sentence, "ru", u"оставьте меня в покое"},

    {Stop, P::Word, "uk", u"відписатися|відписатись|відпишіть|відпишись|відписка|відписку|відписати|відписуюсь|відпишіться"},
    {Stop, P::Alone, "uk", u"відмова|відмовитися|відмовитись|відмовляюсь|відмовляюся|вимкнути|вимкніть|скасувати|скасуйте|припинити|припиніть|досить|видалити|видаліть|годі"},
    {Stop, P::Sentence, "uk", u"відмов*|вимкн*|скасу*|припин*|досить розсилк*|смс*|повідомлен*|підписк*|сповіщен*|реклам*|спам*|sms"},
    {Stop, P::Sentence, "uk", u"припиніть|припини|перестаньте|досить|годі слати|надсилати|писати|присилати|відправляти|дзвонити|турбувати|спамити"},
    {Stop, P::Sentence, "uk", u"не надсилайте|надсилай|надсилати|присилайте|пишіть|пиши|писати|шліть|слати|відправляйте|турбуйте|турбувати|дзвоніть|дзвонити"},
    {Stop, P::Sentence, "uk", u"не треба|потрібно надсилати|слати|писати|присилати|відправляти"},
    {Stop, P::Sentence, "uk", u"не хочу|бажаю отримувати"},
    {Stop, P::Sentence, "uk", u"не треба|потрібно|потрібні більше"},
    {Stop, P::Sentence, "uk", u"видаліть|приберіть|виключіть мене|номер"},
    {Stop, P::Sentence, "uk", u"відкликаю|відкликати згоду"},
    {Stop, P::Sentence, "uk", u"дайте мені спокій"},

    {Stop, P::Word, "ar", u"قف|توقف|إيقاف|أوقف|أوقفوا|توقفوا|ستوب|وقف"},
    {Stop, P::Word, "ar", u"إلغاء|الغ|ألغ|ألغوا|إلغي|الغي"},
    {Stop, P::Sentence, "ar", u"إلغاء|ألغ|ألغوا|الغي|إيقاف|أوقف|أوقفوا|وقف الاشتراك|اشتراك|اشتراكي|الرسائل|رسائل|الإشتراك|إشتراكي"},
    {Stop, P::Sentence, "ar", u"لا ترسل|ترسلوا|ترسلو|تراسلني|تراسلوني|تتصل|تتصلوا|تزعجني|تزعجوني"},
    {Stop, P::Sentence, "ar", u"لا أريد|ارغب رسائل|الرسائل|رسائلكم|استلام|استقبال"},
    {Stop, P::Sentence, "ar", u"توقف|توقفوا|كفى عن|من الإرسال|ارسال|إرسال|مراسلتي"},
    {Stop, P::Sentence, "ar", u"احذف|احذفوا|أزيلوا رقمي"},
    {Stop, P::Alone, "ar", u"كفى|كفاية|انسحاب|رفض"},

    {Stop, P::Alone, "fr", u"arret|arrett|arrete|arreter|arretez"},
    {Stop, P::Word, "fr", u"desabonner|desabonnement|desabonnez|desinscription|desinscrire|desinscrivez|desabo"},
    {Stop, P::Word, "fr", u"me desabonner|desinscrire"},
    {Stop, P::Alone, "fr", u"annuler|resilier|resiliation|supprimer|assez|cesser|cessez"},
    {Stop, P::Sentence, "fr", u"ne menvoyez|menvoie|mecrivez|mappelez|mecris|mappelle plus"},
    {Stop, P::Sentence, "fr", u"ne me contactez|contacte|derangez plus"},
    {Stop, P::Sentence, "fr", u"ne veux|souhaite|desire plus recevoir"},
    {Stop, P::Sentence, "fr", u"arreter|arretez|arrete|cessez|cesser denvoyer|decrire|dappeler"},
    {Stop, P::Sentence, "fr", u"arretez|cessez vos|les|ces messages|sms|envois"},
    {Stop, P::Sentence, "fr", u"plus de messages|sms|message"},
    {Stop, P::Sentence, "fr", u"retirez|supprimez|enlevez moi|mon numero"},
    {Stop, P::Sentence, "fr", u"retirezmoi|supprimezmoi|desabonnezmoi|desinscrivezmoi|enlevezmoi"},
    {Stop, P::Sentence, "fr", u"laissezmoi tranquille"},

    {Stop, P::Word, "de", u"abmelden|abmeldung|abbestellen|abbestellung|austragen|abbestelle"},
    {Stop, P::Alone, "de", u"ende|beenden|aufhören|aufhoeren|kündigen|kuendigen|kündigung|abbrechen|schluss|widerruf|widerrufen|löschen|loeschen|aus|genug"},
    {Stop, P::Sentence, "de", u"keine nachrichten|sms|werbung|mitteilungen|benachrichtigungen|anrufe mehr"},
    {Stop, P::Sentence, "de", u"keine weiteren nachrichten|sms|mitteilungen"},
    {Stop, P::Sentence, "de", u"hören|hoeren|hör|hoer auf"},
    {Stop, P::Sentence, "de", u"schreiben|schicken|senden|kontaktieren|belästigen|belaestigen mir|mich nicht mehr"},
    {Stop, P::Sentence, "de", u"schreiben|schicken|senden|kontaktieren|belästigen|belaestigen mir|mich keine mehr"},
    {Stop, P::Sentence, "de", u"melden|tragen|nehmen mich ab|aus|von|raus"},
    {Stop, P::Sentence, "de", u"melde|trage mich ab|aus"},
    {Stop, P::Sentence, "de", u"nicht mehr schreiben|schicken|senden|kontaktieren|anschreiben"},
    {Stop, P::Sentence, "de", u"streichen|löschen|loeschen meine nummer"},
    {Stop, P::Sentence, "de", u"lassen|lasst mich in ruhe"},

    {Stop, P::Word, "es", u"alto|parar|pare|paren|baja|desuscribir|desuscribirme|desuscribirse|desuscripcion|desinscribir|detener|detengan"},
    {Stop, P::Alone, "es", u"cancelar|fin|salir|terminar|basta|eliminar|borrar|cancelen|para"},
    {Stop, P::Sentence, "es", u"dar|darme|dame|deme|denme|dadme|darse de baja"},
    {Stop, P::Sentence, "es", u"quiero|solicito|pido la baja"},
    {Stop, P::Sentence, "es", u"no me|mas envien|envies|envie|enviéis|escriban|escribas|escriba|manden|mandes|mande|llamen|contacten|molesten"},
    {Stop, P::Sentence, "es", u"no envien|envies|escriban|manden|mandes|molesten"},
    {Stop, P::Sentence, "es", u"no quiero|deseo recibir"},
    {Stop, P::Sentence, "es", u"dejen|deja|deje|dejad|paren|pare de enviar|enviarme|escribir|escribirme|mandar|mandarme|molestar|molestarme|llamarme"},
    {Stop, P::Sentence, "es", u"no mas mensajes|sms"},
    {Stop, P::Sentence, "es", u"cancelar|cancelen|anular|anulen suscripcion|mensajes"},
    {Stop, P::Sentence, "es", u"borren|eliminen|quiten|borrenme|eliminenme|quitenme mi numero|lista"},

    // ---- start ----
    {Start, P::Word, "", u"start|unstop|старт|анстоп|ыефке|cnfhn"},
    {Start, P::Word, "en", u"subscribe|resubscribe|resume|optin"},
    {Start, P::Word, "en", u"opt in"},
    {Start, P::Sentence, "en", u"sign me up"},
    {Start, P::Sentence, "en", u"subscribe me"},
    {Start, P::Sentence, "en", u"opt me in"},
    {Start, P::Word, "ru", u"подписаться|подписатся|подписка|возобновить"},
    {Start, P::Alone, "ru", u"подпишите|подпиши|подписывайте|возобновите|начать"},
    {Start, P::Sentence, "ru", u"подпишите меня"},
    {Start, P::Sentence, "ru", u"верните рассылк*|подписк*|сообщени*|смс"},
    {Start, P::Sentence, "ru", u"присылайте снова|опять"},
    {Start, P::Word, "uk", u"підписатися|підписатись|підписка|відновити"},
    {Start, P::Alone, "uk", u"підпишіть|відновіть|почати"},
    {Start, P::Sentence, "uk", u"підпишіть мене"},
    {Start, P::Word, "ar", u"ابدأ|بدء|اشترك|اشتراك|استئناف|تفعيل|ستارت"},
    {Start, P::Sentence, "ar", u"أريد الاشتراك"},
    {Start, P::Word, "fr", u"abonner|reabonner|commencer|demarrer|reprendre|reprise|sabonner|inscription|inscrire"},
    {Start, P::Sentence, "fr", u"abonnezmoi|inscrivezmoi|reabonnezmoi"},
    {Start, P::Word, "de", u"anmelden|anmeldung|abonnieren|starten|fortsetzen|wiederaufnehmen"},
    {Start, P::Sentence, "de", u"melden mich an"},
    {Start, P::Word, "es", u"alta|iniciar|inicio|suscribir|suscribirme|suscribirse|comenzar|empezar|reanudar|activar|empieza"},
    {Start, P::Sentence, "es", u"dar|darme|deme|denme de alta"},

    // ---- help ----
    {Help, P::Alone, "", u"help|info|инфо|інфо|рудз|штащ"},
    {Help, P::Alone, "en", u"information|support|assistance|commands"},
    {Help, P::Sentence, "en", u"who is this"},
    {Help, P::Sentence, "en", u"who are you"},
    {Help, P::Alone, "ru", u"помощь|помогите|справка|информация|подсказка|команды|хелп|памагите"},
    {Help, P::Sentence, "ru", u"кто это|вы|пишет"},
    {Help, P::Alone, "uk", u"допомога|допоможіть|довідка|інформація|поміч|команди"},
    {Help, P::Sentence, "uk", u"хто це|ви|пише"},
    {Help, P::Alone, "ar", u"مساعدة|المساعدة|ساعدني|ساعدوني|معلومات|تعليمات|مساعده"},
    {Help, P::Sentence, "ar", u"من أنتم|أنت|المرسل"},
    {Help, P::Alone, "fr", u"aide|aidez|aider|renseignement|renseignements|secours|infos|aidezmoi"},
    {Help, P::Sentence, "fr", u"qui etesvous"},
    {Help, P::Sentence, "fr", u"qui etes vous"},
    {Help, P::Alone, "de", u"hilfe|hilf|helfen|information|infos|auskunft"},
    {Help, P::Sentence, "de", u"wer ist das"},
    {Help, P::Sentence, "de", u"wer sind sie"},
    {Help, P::Alone, "es", u"ayuda|ayudar|ayudame|ayúdeme|informacion|socorro|comandos"},
    {Help, P::Sentence, "es", u"quien es|eres|son"},
};

constexpr const char16_t *nothingAdded =
    u"please pls plz me my mine i im want wanna would like to the a an all any everything your you u this that these those it now from "
    u"messages message texts text texting msgs msg sms mms number phone mobile anymore more immediately ever again thanks thank kindly "
    u"just and spam notifications notification mailing mailings list newsletter newsletters emails calls subscription subscriptions us ok okay hi hello dear need of off "
    u"пожалуйста пожалуиста плиз пж пжл пжлст мне меня мои мой моего моему моим номер номера номеру на этот это эту эти этого ваши ваша вашу ваш вашей вашу вас вам "
    u"нам вы я хочу прошу просьба больше уже совсем все всё всю от из с со всех всего сообщения сообщение сообщений смс смски смсок смску рассылку рассылки рассылка рассылок "
    u"рассылкам уведомления уведомлений рекламу рекламы реклама рекламные спам спама никогда впредь сейчас немедленно срочно спасибо здравствуйте добрый день и а ка базы списка "
    u"оповещения телефон телефона подписку подписки свои нужна нужно надо ваших любые всякие такие ну да "
    u"будь ласка мені мене мій мого моєму цей ця це ці ваші ваше вашу ваша вашої вашого більше вже усі всі усе від з із зі повідомлення повідомлень розсилку розсилки розсилка розсилок "
    u"сповіщення сповіщень ніколи зараз негайно терміново дякую та й базу списку потрібна потрібно треба надалі будьласка "
    u"من فضلك رجاء الرجاء لو سمحت سمحتم جميع كل كافة الرسائل رسائل رسالة رسائلكم هذه هذا لي إلي على رقمي هاتفي أرجو أريد أن شكرا بعد الآن الان أبدا مرة أخرى المزيد أي عن إلى لكم منكم الإعلانات الاعلانات النصية يرجى "
    u"sil vous plait svp stp merci de me moi mes mon je veux voudrais souhaite vos votre les des le la l tous toutes tout message texto textos publicite publicites ces ce cette plus jamais maintenant a numero liste mon ton bonjour besoin du d y "
    u"bitte mir mich mein meine meiner ich sie möchte moechte will alle allen ihre ihren eure die der das den dem von vom nachrichten nachricht mehr diese diesen dieser werbung jetzt sofort danke nummer liste newsletter und hallo brauche zu weitere "
    u"por favor porfa porfavor me mi mis quiero deseo los las el lo todos todas todo mensajes mensaje sus su tus tu este estos esta estas mas más ya gracias publicidad nunca ahora numero del hola y necesito al";
constexpr const char16_t *polite =
    u"please pls plz hi hello dear kindly hey пожалуйста плиз пж прошу здравствуйте будь ласка bitte hallo svp bonjour hola من فضلك رجاء الرجاء ok okay";
constexpr const char16_t *noTopic =
    u"by at in on into for with over here there being doing is are was what when where why how not no if but before after until till then than because "
    u"в во на у к ко по для при под над после до через если когда где как что чтобы но не ли за о об про без перед мы они он она "
    u"у до під над після через якщо коли де як що щоб але не за про без перед ми вони він вона "
    u"bei zu in an am im auf vor nach wenn wann wo wie was nicht dans chez au aux si quand ou comment que pas en con sin cuando donde como que no "
    u"عند قبل بعد في إذا متى أين كيف ما لا";
// clang-format on

QStringList partsOf(const QString &text, QChar by)
{
    return text.split(by, Qt::SkipEmptyParts);
}

QSet<QString> setOf(const char16_t *words)
{
    QSet<QString> set;
    for (const QString &word : partsOf(QString::fromUtf16(words), u' '))
        set.insert(folded(word));
    return set;
}

} // namespace

const QList<CompiledPhrase> &optOutPhrases()
{
    static const QList<CompiledPhrase> compiled = [] {
        QList<CompiledPhrase> list;
        for (const OptOutPhrase &phrase : phrases) {
            CompiledPhrase one{phrase.action, phrase.kind, QString::fromLatin1(phrase.language), {}};
            for (const QString &position : partsOf(QString::fromUtf16(phrase.words), u' ')) {
                QStringList spellings;
                for (const QString &word : partsOf(position, u'|'))
                    spellings << folded(word); // a star stays where it is
                one.words << spellings;
            }
            list << one;
        }
        return list;
    }();
    return compiled;
}

bool addsNothing(const QString &folded)
{
    static const QSet<QString> words = setOf(nothingAdded);
    return words.contains(folded) || std::all_of(folded.begin(), folded.end(), [](QChar c) { return c.isNumber(); });
}

bool isPolite(const QString &folded)
{
    static const QSet<QString> words = setOf(polite);
    return words.contains(folded);
}

bool beginsNoTopic(const QString &folded)
{
    static const QSet<QString> words = setOf(noTopic);
    return words.contains(folded);
}

} // namespace otklik::inbox
