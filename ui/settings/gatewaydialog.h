// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>
#include <memory>
#include <optional>

#include "gatewayaccounts.h"
#include "result.h"

namespace Ui {
class GatewayDialog;
}

namespace otklik::ui {

/// Edits a gateway account and answers with it; stores nothing. It stays open until the page has stored the account
/// and closes it, or has said what was wrong; so nothing typed is lost.
class GatewayDialog final : public QDialog
{
    Q_OBJECT
public:
    using Check = std::function<Done(const messaging::GatewayAccount &)>;
    explicit GatewayDialog(Check check, QWidget *parent = nullptr);
    ~GatewayDialog() override;

    void setAccount(const messaging::GatewayAccount &account);
    [[nodiscard]] messaging::GatewayAccount account() const;
    /// What kept it from being stored.
    void showProblem(const Error &error);
    void reject() override;

Q_SIGNALS:
    /// The account as typed; nothing when it was closed.
    void answered(const std::optional<otklik::messaging::GatewayAccount> &account);

private:
    void confirm();
    void showKind();
    std::unique_ptr<Ui::GatewayDialog> m_ui;
    Check m_check;
};

} // namespace otklik::ui
