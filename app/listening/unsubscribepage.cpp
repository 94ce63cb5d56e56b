// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsubscribepage.h"

#include <initializer_list>

namespace otklik::listening {

namespace {

struct Line
{
    const char *language;
    const char *text;
};

QByteArray page(const char *title, std::initializer_list<Line> lines, const char *button)
{
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"ru\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                      "content=\"width=device-width\"><meta name=\"robots\" content=\"noindex\"><title>";
    html += title;
    html +=
        "</title></head>\n<body style=\"font-family: sans-serif; line-height: 1.5; max-width: 34em; margin: 2em auto; "
        "padding: 0 1em\">\n";
    for (const Line &line : lines) {
        html += "<p dir=\"auto\" lang=\"";
        html += line.language;
        html += "\">";
        html += line.text;
        html += "</p>\n";
    }
    if (*button) {
        html += "<form method=\"post\"><button name=\"List-Unsubscribe\" value=\"One-Click\" style=\"font-size: 1em; "
                "padding: 0.6em 1.2em\">";
        html += button;
        html += "</button></form>\n";
    }
    return html + "</body></html>\n";
}

} // namespace

QByteArray unsubscribePage()
{
    return page("Отписаться · Unsubscribe",
                {{"ru", "Больше не присылать письма на эту тему?"},
                 {"uk", "Більше не надсилати листи на цю тему?"},
                 {"ar", "هل تريد التوقف عن تلقي الرسائل حول هذا الموضوع؟"},
                 {"en", "Stop e-mails about this topic?"}},
                "Отписаться · Відписатися · إلغاء الاشتراك · Unsubscribe");
}

QByteArray unsubscribedPage()
{
    return page("Готово · Done",
                {{"ru", "Готово. Писем на эту тему больше не будет."},
                 {"uk", "Готово. Листів на цю тему більше не буде."},
                 {"ar", "تم. لن تصلك رسائل أخرى حول هذا الموضوع."},
                 {"en", "Done. You will get no more e-mails about this topic."}},
                "");
}

QByteArray unknownWayOutPage()
{
    return page("Отписаться · Unsubscribe",
                {{"ru", "Эта ссылка неполная или не наша. Откройте её ещё раз из письма или ответьте на письмо."},
                 {"uk", "Це посилання неповне або не наше. Відкрийте його ще раз з листа або дайте відповідь на лист."},
                 {"ar", "هذا الرابط غير مكتمل أو ليس من روابطنا. افتحه مرة أخرى من الرسالة أو أجب على الرسالة."},
                 {"en", "This link is not complete or not ours. Open it again from the mail, or answer the mail."}},
                "");
}

} // namespace otklik::listening
