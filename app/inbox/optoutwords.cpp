// SPDX-License-Identifier: GPL-3.0-or-later
#include "optoutwords.h"

#include <optional>

#include "foldedwords.h"
#include "optoutlists.h"

namespace otklik::inbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 24; ///< words; whoever writes more wants to be read by a person

bool fits(const FoldedWord &word, const QStringList &spellings)
{
    for (const QString &look : word.looks)
        for (const QString &spelling : spellings)
            if (spelling.endsWith(u'*') ? look.startsWith(QStringView(spelling).chopped(1)) : look == spelling)
                return true;
    return false;
}

template <class Test>
bool holds(const FoldedWord &word, Test test)
{
    return std::any_of(word.looks.begin(), word.looks.end(), test);
}

/// Where the phrase ends that begins at \a from; 0: it does not stand there. Words that add nothing may stand between.
qsizetype endOf(const CompiledPhrase &phrase, const QList<FoldedWord> &words, qsizetype from)
{
    qsizetype at = from;
    for (qsizetype i = 0; i < phrase.words.size(); ++i, ++at) {
        while (i > 0 && at < words.size() && !fits(words[at], phrase.words[i]) && holds(words[at], addsNothing))
            ++at;
        if (at >= words.size() || !fits(words[at], phrase.words[i]))
            return 0;
    }
    return at;
}

bool allAddNothing(const QList<FoldedWord> &words, qsizetype from, qsizetype to)
{
    return std::all_of(words.begin() + from, words.begin() + to,
                       [](const FoldedWord &word) { return holds(word, addsNothing); });
}

/// The topic that stands after the word, or nothing where what follows is none.
QString topicAfter(const QList<FoldedWord> &words, qsizetype from, const QStringList &topics)
{
    QStringList written;
    for (qsizetype i = from; i < words.size(); ++i) {
        if (written.isEmpty() && holds(words[i], beginsNoTopic) && !holds(words[i], addsNothing))
            return {};
        if (!holds(words[i], addsNothing))
            written << words[i].written;
    }
    const QString whole = written.join(u' ');
    if (written.size() == 1)
        return whole;
    const bool isKnown = std::any_of(topics.begin(), topics.end(),
                                     [&](const QString &topic) { return namesTopic(whole, topic, topic); });
    return isKnown ? whole : QString();
}

} // namespace

QString actionName(InboundAction action)
{
    switch (action) {
    case InboundAction::Stop:
        return u"stop"_s;
    case InboundAction::Start:
        return u"start"_s;
    case InboundAction::Help:
        return u"help"_s;
    case InboundAction::Other:
        break;
    }
    return u"other"_s;
}

Classified classify(const QString &text, const QString &language, const QStringList &topics)
{
    const QList<FoldedWord> words = foldedWords(text.left(1000));
    if (words.isEmpty() || words.size() > longestSentence)
        return {};
    std::optional<Classified> withTopic;
    std::optional<Classified> whole;
    qsizetype longest = 0;
    for (const CompiledPhrase &phrase : optOutPhrases()) {
        for (qsizetype from = 0; from < words.size(); ++from) {
            const qsizetype end = endOf(phrase, words, from);
            if (end == 0 || !allAddNothing(words, 0, from))
                continue;
            // Of two that fit the longer one says more; at the same length the lists' order decides, and the reader's
            // language where both spell the same.
            const qsizetype length = phrase.words.size() * 2 + (phrase.language == language ? 1 : 0);
            if (allAddNothing(words, end, words.size())) {
                if (!whole || (length > longest && whole->action == phrase.action)) {
                    whole = Classified{phrase.action, {}, phrase.language};
                    longest = length;
                }
            } else if (phrase.kind != OptOutPhrase::Alone && !withTopic) {
                const bool comesFirst = std::all_of(words.begin(), words.begin() + from,
                                                    [](const FoldedWord &word) { return holds(word, isPolite); });
                const bool needsFrom = phrase.kind == OptOutPhrase::Sentence;
                const bool saysFrom = !needsFrom || holds(words[end], [](const QString &look) {
                    static const QStringList before{u"from"_s, u"about"_s, u"от"_s,  u"про"_s, u"о"_s,  u"об"_s,
                                                    u"від"_s,  u"von"_s,   u"vom"_s, u"de"_s,  u"عن"_s, u"من"_s};
                    return before.contains(look);
                });
                // After «from» the rest is the topic, also where «about» begins none elsewhere.
                if (const QString topic = topicAfter(words, needsFrom ? end + 1 : end, topics);
                    comesFirst && saysFrom && !topic.isEmpty())
                    withTopic = Classified{phrase.action, topic, phrase.language};
            }
        }
    }
    return whole ? *whole : withTopic.value_or(Classified{});
}

bool namesTopic(const QString &word, const QString &code, const QString &name)
{
    const auto wordsOf = [](const QString &text) {
        QStringList words;
        for (const FoldedWord &one : foldedWords(text))
            words << one.looks.first();
        return words;
    };
    const QString said = wordsOf(word).join(QString());
    if (said.isEmpty())
        return false;
    // The whole, or one word of it that says enough: «meters» for «Water meters».
    QStringList known{wordsOf(code).join(QString()), wordsOf(name).join(QString())};
    for (const QString &part : wordsOf(name))
        if (part.size() >= 4)
            known << part;
    for (const QString &one : std::as_const(known)) {
        if (said == one)
            return true;
        // «новостей» for «Новости»: the same beginning, and only an ending is different.
        const qsizetype shorter = std::min(said.size(), one.size());
        const qsizetype longer = std::max(said.size(), one.size());
        qsizetype same = 0;
        while (same < shorter && said[same] == one[same])
            ++same;
        if (same >= 4 && shorter - same <= 2 && longer - same <= 3)
            return true;
    }
    return false;
}

} // namespace otklik::inbox
