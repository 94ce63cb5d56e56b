// SPDX-License-Identifier: GPL-3.0-or-later
#include "commonpasswords.h"

#include <QFile>
#include <QSet>
#include <QStringList>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace otklik::access {

namespace {

const QSet<QString> &commonWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> all{u"otklik"_s,   u"отклик"_s,   u"postgres"_s,      u"postgresql"_s,    u"пароль"_s,
                          u"clinic"_s,   u"клиника"_s,  u"поликлиника"_s,   u"ministry"_s,      u"министерство"_s,
                          u"operator"_s, u"оператор"_s, u"администратор"_s, u"administrator"_s, u"doctor"_s};
        QFile file(u":/access/commonpasswords.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return all;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty() && !line.startsWith('#'))
                all.insert(QString::fromUtf8(line));
        }
        return all;
    }();
    return words;
}

/// «p@ssw0rd» is «password».
QString withoutSubstitutes(QString text)
{
    static const QString from = u"013457@$!"_s, to = u"oieastasi"_s;
    for (QChar &c : text) {
        if (const auto at = from.indexOf(c); at >= 0)
            c = to.at(at);
    }
    return text;
}

/// What is left when everything but letters is taken from both ends.
QString core(const QString &text)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto first = std::find_if(text.cbegin(), text.cend(), isLetter);
    const auto last = std::find_if(text.crbegin(), text.crend(), isLetter).base();
    return first < last ? QString(&*first, last - first) : QString();
}

bool isRepeated(const QString &text)
{
    for (qsizetype length = 1; length <= text.size() / 2 && length <= 6; ++length) {
        bool same = true;
        for (qsizetype i = length; same && i < text.size(); ++i)
            same = text.at(i) == text.at(i - length);
        if (same)
            return true;
    }
    return false;
}

/// Most of its steps go to the neighbour on the keyboard or in the alphabet, or stay.
bool isRow(const QString &text)
{
    static const QStringList rows{u"`1234567890-="_s, u"qwertyuiop[]"_s, u"asdfghjkl;'"_s, u"zxcvbnm,./"_s,
                                  u"йцукенгшщзхъ"_s,  u"фывапролджэ"_s,  u"ячсмитьбю"_s};
    qsizetype steps = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar one = text.at(i - 1), other = text.at(i);
        bool beside = std::abs(int(one.unicode()) - int(other.unicode())) <= 1;
        for (const QString &row : rows)
            beside = beside ||
                     (row.contains(one) && row.contains(other) && std::abs(row.indexOf(one) - row.indexOf(other)) <= 1);
        steps += beside ? 1 : 0;
    }
    return text.size() > 4 && steps * 5 >= (text.size() - 1) * 4;
}

} // namespace

bool isCommonPassword(const QString &password)
{
    const QString text = password.toLower();
    if (isRepeated(text) || isRow(text))
        return true;
    for (const QString &word : {core(text), core(withoutSubstitutes(text)), withoutSubstitutes(core(text))}) {
        if (word.size() >= 4 && (commonWords().contains(word) || isRepeated(word) || isRow(word)))
            return true;
    }
    return commonWords().contains(text);
}

} // namespace otklik::access
