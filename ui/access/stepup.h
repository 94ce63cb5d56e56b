// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <vector>

class QWidget;

namespace otklik::store {
class Store;
}

namespace otklik::ui {

class Ask;

/// Asks for a fresh code when the database wants one before a critical action, and lets what waited go on. Several jobs
/// that wait share one question. Fits store::Store::setStepUp().
class StepUp final : public QObject
{
    Q_OBJECT
public:
    /// \a sms: the login has a number, and no authenticator: a code is asked for first.
    StepUp(store::Store *store, Ask *ask, bool sms, QObject *parent = nullptr);
    void setWindow(QWidget *window) { m_window = window; }
    void setSms(bool sms) { m_sms = sms; }
    /// On the GUI thread; \a answer is called once.
    void ask(std::function<void(bool)> answer);

private:
    void askNow(const QString &complaint);
    void give(const QString &code);
    void finish(bool given);
    store::Store *m_store;
    Ask *m_ask;
    QWidget *m_window = nullptr;
    bool m_sms;
    std::vector<std::function<void(bool)>> m_waiting;
};

} // namespace otklik::ui
