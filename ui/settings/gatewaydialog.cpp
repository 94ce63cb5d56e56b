// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaydialog.h"

#include <QPushButton>

#include "buttons.h"
#include "colours.h"
#include "gatewaylistmodel.h"
#include "ui_gatewaydialog.h"

using namespace Qt::Literals::StringLiterals;
using otklik::messaging::GatewayAccount;

namespace otklik::ui {

GatewayDialog::GatewayDialog(Check check, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::GatewayDialog>()), m_check(std::move(check))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &kind :
         {u"infobip-sms"_s, u"kannel"_s, u"infobip-lookup"_s, u"training"_s}) // what this version can speak to
        m_ui->kindComboBox->addItem(views::gatewayKindWord(kind), kind);
    m_ui->currencyComboBox->addItems({QString(), u"RUB"_s, u"UAH"_s, u"EUR"_s, u"USD"_s, u"AED"_s, u"KZT"_s});
    m_ui->problemLabel->setObjectName(u"gatewayProblemLabel"_s);
    m_ui->problemLabel->hide();
    QPalette red = m_ui->problemLabel->palette();
    red.setColor(QPalette::WindowText, coloursOf(palette()).danger);
    m_ui->problemLabel->setPalette(red);
    auto *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"okPushButton"_s);
    ok->setText(tr("Add gateway"));
    setTone(ok, Tone::Accent);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &GatewayDialog::confirm);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &GatewayDialog::reject);
    connect(m_ui->kindComboBox, &QComboBox::currentIndexChanged, this, &GatewayDialog::showKind);
    showKind();
}

GatewayDialog::~GatewayDialog() = default;

void GatewayDialog::showKind()
{
    const QString kind = m_ui->kindComboBox->currentData().toString();
    const bool training = kind == "training"_L1; // inside the process: no address, no key
    const bool kannel = kind == "kannel"_L1;     // brings its reports, and wants «user:password» in the variable
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->urlLabel, m_ui->urlLineEdit, m_ui->keyLabel, m_ui->keyLineEdit})
        widget->setVisible(!training);
    m_ui->callbackLabel->setVisible(kannel);
    m_ui->callbackLineEdit->setVisible(kannel);
    m_ui->urlLineEdit->setPlaceholderText(kannel ? u"http://127.0.0.1:13013/cgi-bin/sendsms"_s
                                                 : u"https://xxxxx.api.infobip.com"_s);
    m_ui->keyLineEdit->setPlaceholderText(kannel ? u"OTKLIK_KANNEL_KEY"_s : u"OTKLIK_INFOBIP_KEY"_s);
    m_ui->keyLineEdit->setToolTip(
        kannel ? tr("The name of an environment variable that holds user:password of Kannel. It is never stored; it is "
                    "read when a message leaves.")
               : tr("The name of an environment variable. The key itself is never stored; it is read when a message "
                    "leaves."));
    adjustSize();
}

void GatewayDialog::setAccount(const GatewayAccount &account)
{
    m_ui->nameLineEdit->setText(account.name);
    m_ui->kindComboBox->setCurrentIndex(std::max(0, m_ui->kindComboBox->findData(account.kind)));
    m_ui->urlLineEdit->setText(account.url);
    m_ui->keyLineEdit->setText(account.keyEnv);
    m_ui->callbackLineEdit->setText(account.callback);
    m_ui->rateDoubleSpinBox->setValue(account.ratePerSecond);
    m_ui->priceDoubleSpinBox->setValue(account.price);
    m_ui->currencyComboBox->setCurrentText(account.currency);
    m_ui->weightSpinBox->setValue(account.weight);
}

GatewayAccount GatewayDialog::account() const
{
    GatewayAccount account;
    account.name = m_ui->nameLineEdit->text().trimmed();
    account.kind = m_ui->kindComboBox->currentData().toString();
    account.channel = account.kind == "infobip-lookup"_L1 ? u"lookup"_s : u"sms"_s;
    if (account.kind != "training"_L1) {
        account.url = m_ui->urlLineEdit->text().trimmed();
        account.keyEnv = m_ui->keyLineEdit->text().trimmed();
    }
    if (account.kind == "kannel"_L1)
        account.callback = m_ui->callbackLineEdit->text().trimmed();
    account.ratePerSecond = m_ui->rateDoubleSpinBox->value();
    account.price = m_ui->priceDoubleSpinBox->value();
    account.currency = m_ui->currencyComboBox->currentText().trimmed().toUpper();
    account.weight = m_ui->weightSpinBox->value();
    return account;
}

void GatewayDialog::confirm()
{
    const GatewayAccount typed = account();
    if (typed.name.isEmpty()) {
        showProblem({Failure::Invalid, u"gateway.bad_name"_s, tr("Give the gateway a name.")});
        return m_ui->nameLineEdit->setFocus();
    }
    if ((typed.price > 0) != !typed.currency.isEmpty() && typed.price > 0) {
        showProblem({Failure::Invalid, u"gateway.no_currency"_s, tr("A price needs its currency.")});
        return m_ui->currencyComboBox->setFocus();
    }
    if (m_check) {
        if (const Done checked = m_check(typed); !checked)
            return showProblem(checked.error());
    }
    m_ui->problemLabel->hide();
    Q_EMIT answered(typed);
}

void GatewayDialog::showProblem(const Error &error)
{
    m_ui->problemLabel->setText(error.sentence);
    m_ui->problemLabel->setToolTip(error.code);
    m_ui->problemLabel->show();
    adjustSize();
}

void GatewayDialog::reject()
{
    Q_EMIT answered(std::nullopt);
    QDialog::reject();
}

} // namespace otklik::ui
