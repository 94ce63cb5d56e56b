// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepup.h"

#include "ask.h"
#include "session.h"
#include "store.h"

#include <algorithm>

namespace otklik::ui {

StepUp::StepUp(store::Store *store, Ask *ask, bool sms, QObject *parent)
    : QObject(parent), m_store(store), m_ask(ask), m_sms(sms)
{
}

void StepUp::ask(std::function<void(bool)> answer)
{
    m_waiting.push_back(std::move(answer));
    if (m_waiting.size() > 1)
        return;
    if (!m_sms)
        return askNow({});
    store::deliver(m_store->run(store::Lane::Interactive, access::requestCode), this,
                   [this](const Done &done) { askNow(done ? QString() : done.error().sentence); });
}

void StepUp::askNow(const QString &complaint)
{
    TextQuestion question;
    question.title = tr("A fresh code");
    const QString why = m_sms
                            ? tr("This reaches people or opens what is protected. Type the code that has just been "
                                 "sent to your phone; it then counts for fifteen minutes.")
                            : tr("This reaches people or opens what is protected. Type a new code of your "
                                 "authenticator, not the one you signed in with; it then counts for fifteen minutes.");
    question.label = complaint.isEmpty() ? why : complaint;
    question.accept = tr("Go on");
    question.complaint = [](const QString &typed) {
        const QString digits = QString(typed).remove(QLatin1Char(' '));
        const bool six =
            digits.size() == 6 && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c.isDigit(); });
        return six ? QString() : tr("A code has six digits.");
    };
    m_ask->text(m_window, question, [this](const std::optional<QString> &code) {
        if (!code)
            return finish(false);
        give(*code);
    });
}

void StepUp::give(const QString &code)
{
    store::deliver(m_store->run(store::Lane::Interactive,
                                [code](store::Database &database) { return access::stepUp(database, code); }),
                   this, [this](const Result<access::CodeVerdict> &verdict) {
                       if (verdict && verdict->outcome == access::CodeVerdict::Right)
                           return finish(true);
                       askNow(verdict ? verdict->sentence : verdict.error().sentence);
                   });
}

void StepUp::finish(bool given)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &answer : waiting)
        answer(given);
}

} // namespace otklik::ui
