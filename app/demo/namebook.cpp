// SPDX-License-Identifier: GPL-3.0-or-later
#include "namebook.h"

#include <QJsonArray>

#include "nametext.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

NameBook::NameBook(const QJsonObject &names)
    : m_families(read(names["families"_L1], 25)), m_men(read(names["men"_L1], 4)), m_women(read(names["women"_L1], 4)),
      m_patronymics(!m_men.words.isEmpty() && !m_men.words.first().at(1).text.isEmpty())
{
}

/// \a flatness: how much alike the first few are; smaller is steeper.
NameBook::Drawn NameBook::read(const QJsonValue &list, int flatness)
{
    Drawn drawn;
    const QJsonArray entries = list.toArray();
    qint64 sum = 0;
    for (const QJsonValue &entry : entries) {
        const QJsonArray forms = entry.isArray() ? entry.toArray() : QJsonArray{entry};
        std::array<NameWord, 3> word;
        for (int i = 0; i < 3 && i < forms.size(); ++i)
            word[size_t(i)] = {forms[i].toString(), nameKey(forms[i].toString())};
        sum += 1000000 / (drawn.words.size() + flatness);
        drawn.words.append(word);
    }
    drawn.slots_.reserve(4096);
    qint64 reached = 0;
    for (int number = 0; number < drawn.words.size(); ++number) {
        reached += 1000000 / (number + flatness);
        while (drawn.slots_.size() * sum < reached * 4096 && drawn.slots_.size() < 4096)
            drawn.slots_.append(quint16(number));
    }
    return drawn;
}

} // namespace otklik::demo
