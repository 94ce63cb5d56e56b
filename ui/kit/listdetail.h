// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace otklik::ui {

class Preferences;

/// The desk's one pattern: a list, and the detail of what is selected beside it. Remembers its splitter under
/// \a key + "/splitter". Neither side can be folded away by accident.
class ListDetail final : public QSplitter
{
    Q_OBJECT
public:
    ListDetail(Preferences *preferences, const QString &key, QWidget *parent = nullptr);
    /// Takes ownership. \a share is the list's part of the width at the first start.
    void setSides(QWidget *list, QWidget *detail, double share = 0.6);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Preferences *m_preferences;
    QString m_key;
    double m_share = 0.6;
    bool m_restored = false;
};

/// A plain surface (base colour, one hairline border) for a detail or a group of figures; children bring their own
/// layout.
class Surface final : public QWidget
{
    Q_OBJECT
public:
    explicit Surface(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace otklik::ui
