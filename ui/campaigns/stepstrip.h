// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>

#include "colours.h"

namespace otklik::ui {

/// One step of a campaign: its name, and how it stands as icon and word.
class StepButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StepButton(QWidget *parent = nullptr);
    void setStep(const QString &name, Tone tone, const QString &word);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
};

/// The way of a campaign from brief to report. Left and Right walk, a click or Enter opens.
class StepStrip final : public QWidget
{
    Q_OBJECT
public:
    StepStrip(int steps, QWidget *parent = nullptr);
    void setStep(int step, const QString &name, Tone tone, const QString &word);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] StepButton *button(int step) const { return m_buttons.at(step); }

Q_SIGNALS:
    void chosen(int step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StepButton *> m_buttons;
    int m_current = 0;
};

} // namespace otklik::ui
