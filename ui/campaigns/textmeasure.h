// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

class QPushButton;

namespace otklik::ui {

class Chip;
class Label;

/// What a text comes to as SMS, told while it is being typed: encoding, units, parts, room left, the first character
/// that makes it long, and an offer to make typography plain.
class TextMeasure final : public QWidget
{
    Q_OBJECT
public:
    explicit TextMeasure(QWidget *parent = nullptr);
    /// Fills \a pattern with \a fields, whose person is called \a whose, and measures it.
    void measure(const QString &language, const QString &pattern, const QVariantMap &fields, const QString &whose);
    /// The pattern with typography made plain where that brings it into GSM-7, else the pattern itself. A quote becomes
    /// '' because a lone ' before a brace would quote it (ICU MessageFormat).
    [[nodiscard]] static QString fitted(const QString &pattern);

Q_SIGNALS:
    void fitRequested();

private:
    Chip *m_encoding;
    Chip *m_units;
    Chip *m_parts;
    Chip *m_room;
    Label *m_whose;
    Label *m_sentence;
    QPushButton *m_fit;
};

} // namespace otklik::ui
