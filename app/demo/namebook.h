// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>

#include "demorandom.h"

namespace otklik::demo {

/// A word of a name and the same as it is searched by (nameKey()).
struct NameWord
{
    QString text, key;
};

/// Names of one language, each list from the commonest to the rarest (resources/sample/names.json). Drawn as often as
/// in life: the first ones by many, the last ones by few (Zipf's law with Mandelbrot's shift). No list of people behind
/// it.
class NameBook
{
public:
    NameBook() = default;
    explicit NameBook(const QJsonObject &names);

    /// Numbers of words, to be given to the functions below.
    [[nodiscard]] int drawFamily(DemoRandom &random) const { return m_families.draw(random); }
    [[nodiscard]] int drawGiven(DemoRandom &random, bool female) const { return given(female).draw(random); }
    /// Of a father, which is a man's given name.
    [[nodiscard]] int drawFather(DemoRandom &random) const { return m_men.draw(random); }

    /// In the form of a woman or a man, where the language has two.
    [[nodiscard]] const NameWord &familyName(int family, bool female) const
    {
        const auto &forms = m_families.words.at(family);
        return forms[female && !forms[1].text.isEmpty() ? 1 : 0];
    }
    [[nodiscard]] const NameWord &givenName(int number, bool female) const
    {
        return given(female).words.at(number).at(0);
    }
    [[nodiscard]] bool hasPatronymics() const { return m_patronymics; }
    [[nodiscard]] const NameWord &patronymic(int father, bool female) const
    {
        return m_men.words.at(father).at(female ? 2 : 1);
    }

private:
    struct Drawn
    {
        QList<std::array<NameWord, 3>> words;
        QList<quint16> slots_; ///< 4,096 numbers of words, each as often as it is drawn
        [[nodiscard]] int draw(DemoRandom &random) const { return slots_.at(int(random.next() & 4095)); }
    };
    [[nodiscard]] static Drawn read(const QJsonValue &list, int flatness);
    [[nodiscard]] const Drawn &given(bool female) const { return female ? m_women : m_men; }

    Drawn m_families, m_men, m_women;
    bool m_patronymics = false;
};

} // namespace otklik::demo
