// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmeasure.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "buttons.h"
#include "chip.h"
#include "flowlayout.h"
#include "isolated.h"
#include "label.h"
#include "messagetext.h"
#include "smsmeasure.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

TextMeasure::TextMeasure(QWidget *parent)
    : QWidget(parent), m_encoding(new Chip({}, Tone::Neutral, this)), m_units(new Chip({}, Tone::Neutral, this)),
      m_parts(new Chip({}, Tone::Neutral, this)), m_room(new Chip({}, Tone::Neutral, this)),
      m_whose(new Label(Label::Voice::Small, {}, this)), m_sentence(new Label(Label::Voice::Muted, {}, this)),
      m_fit(makeQuietButton(tr("Fit to GSM-7"), u"edit-clear"_s, this))
{
    m_encoding->setObjectName(u"encodingChip"_s);
    m_units->setObjectName(u"unitsChip"_s);
    m_parts->setObjectName(u"partsChip"_s);
    m_room->setObjectName(u"roomChip"_s);
    m_sentence->setObjectName(u"measureLabel"_s);
    m_fit->setObjectName(u"fitPushButton"_s);
    m_fit->setToolTip(tr("Makes typographic quotes, dashes and dots plain. Letters are never changed."));
    m_sentence->setWordWrap(true);
    m_whose->setElided(true);
    for (auto *chip : {m_encoding, m_units, m_parts, m_room})
        chip->setFocusPolicy(Qt::NoFocus);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::unit);
    for (auto *chip : {m_encoding, m_units, m_parts, m_room})
        chips->addWidget(chip);
    chips->addWidget(m_whose, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::unit);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_fit, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inGroup);
    column->addLayout(chips);
    column->addLayout(line);
    connect(m_fit, &QPushButton::clicked, this, &TextMeasure::fitRequested);
}

QString TextMeasure::fitted(const QString &pattern)
{
    QString doubled = pattern;
    static const QRegularExpression single(u"[\u2018\u2019\u201A\u201B]"_s);
    doubled.replace(single, u"''"_s);
    const QString plain = suggestGsm7(doubled);
    // The suggestion leaves a text alone that it cannot bring into GSM-7: then nothing is changed for nothing.
    return measureSms(plain).encoding == SmsEncoding::Gsm7 ? plain : pattern;
}

void TextMeasure::measure(const QString &language, const QString &pattern, const QVariantMap &fields,
                          const QString &whose)
{
    QString filled;
    QString problem;
    if (pattern.trimmed().isEmpty()) {
        problem = tr("Nothing is written yet.");
    } else {
        auto text = MessageText::compile({{language, pattern}});
        Result<QString> result = text ? text->fill(language, fields) : Result<QString>(fail(text.error()));
        if (result)
            filled = *result;
        else
            problem = result.error().sentence;
    }
    const bool good = problem.isEmpty();
    for (auto *chip : {m_encoding, m_units, m_parts, m_room})
        chip->setVisible(good);
    const QString fit = good ? fitted(pattern) : pattern;
    m_fit->setVisible(good && fit != pattern && measureSms(filled).encoding == SmsEncoding::Ucs2);
    m_whose->setText(good ? whose : QString());
    if (!good) {
        m_sentence->setText(problem);
        m_sentence->setTone(pattern.trimmed().isEmpty() ? Tone::Neutral : Tone::Danger);
        return;
    }
    const SmsMeasure found = measureSms(filled);
    const bool gsm = found.encoding == SmsEncoding::Gsm7;
    const QLocale locale;
    m_encoding->setText(smsEncodingName(found.encoding));
    m_encoding->setTone(gsm ? Tone::Good : Tone::Neutral);
    m_units->setText(tr("%Ln units", nullptr, found.units));
    m_units->setToolTip(gsm ? tr("Septets of the GSM alphabet; a few signs take two")
                            : tr("UTF-16 units; an emoji takes two"));
    m_parts->setText(tr("%Ln parts", nullptr, found.parts));
    m_parts->setTone(found.parts > 2 ? Tone::Attention : Tone::Neutral);
    m_parts->setToolTip(tr("Each part is sent and paid for on its own"));
    m_room->setText(tr("%Ln left", "units left in the last part", found.room));
    m_sentence->setTone(Tone::Neutral);
    if (gsm) {
        m_sentence->setText(tr("160 units in one part, 153 in each of several."));
    } else {
        const qsizetype at = filled.indexOf(found.forcedBy) + 1;
        m_sentence->setText(tr("«%1», character %2, is not in the GSM alphabet: 70 units in one part instead of 160, "
                               "67 in each of several.")
                                .arg(views::isolated(found.forcedBy), locale.toString(at)));
    }
}

} // namespace otklik::ui
