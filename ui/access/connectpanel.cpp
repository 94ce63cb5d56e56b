// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectpanel.h"

#include <QFileDialog>
#include <QtConcurrentRun>

#include "buttons.h"
#include "label.h"
#include "store.h"
#include "ui_connectpanel.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

ConnectPanel::ConnectPanel(Secrets secrets, QString path, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ConnectPanel>()), m_secrets(std::move(secrets)),
      m_path(std::move(path))
{
    m_ui->setupUi(this);
    m_ui->sslModeComboBox->addItem(tr("encrypted, and the server proves who it is"), u"verify-full"_s);
    m_ui->sslModeComboBox->addItem(tr("encrypted, with a known authority, name not checked"), u"verify-ca"_s);
    m_ui->sslModeComboBox->addItem(tr("encrypted only"), u"require"_s);
    m_ui->sslModeComboBox->addItem(tr("not encrypted (this computer alone)"), u"disable"_s);
    m_ui->keepCheckBox->setVisible(bool(m_secrets.write));
    m_ui->keychainLabel->hide();
    m_ui->problemLabel->hide();
    m_ui->findingsWidget->hide();
    setTone(m_ui->signInPushButton, Tone::Accent);
    if (auto profiles = access::Profiles::load(m_path))
        m_profiles = *profiles;
    else
        complain(profiles.error().sentence);
    for (const access::Profile &profile : std::as_const(m_profiles))
        m_ui->profileComboBox->addItem(profile.name);
    m_ui->profileComboBox->addItem(tr("New connection…"));
    m_ui->profileComboBox->setVisible(!m_profiles.isEmpty());
    m_ui->profileLabel->setVisible(!m_profiles.isEmpty());
    connect(m_ui->profileComboBox, &QComboBox::currentIndexChanged, this, &ConnectPanel::choose);
    connect(m_ui->changePushButton, &QPushButton::toggled, m_ui->placeWidget, &QWidget::setVisible);
    connect(m_ui->checkPushButton, &QPushButton::clicked, this, &ConnectPanel::check);
    connect(m_ui->signInPushButton, &QPushButton::clicked, this, &ConnectPanel::go);
    connect(m_ui->passwordLineEdit, &QLineEdit::returnPressed, m_ui->signInPushButton, &QPushButton::click);
    connect(m_ui->certificatePushButton, &QPushButton::clicked, this, [this] {
        auto *dialog =
            new QFileDialog(this, tr("The certificate of the authority"), {}, tr("Certificates (*.crt *.pem)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, m_ui->certificateLineEdit, &QLineEdit::setText);
        dialog->open();
    });
    choose(0);
}

ConnectPanel::~ConnectPanel() = default;

void ConnectPanel::choose(int index)
{
    const access::Profile profile = index < m_profiles.size() ? m_profiles[index] : access::Profile();
    m_ui->nameLineEdit->setText(profile.name);
    m_ui->hostsLineEdit->setText(profile.hosts);
    m_ui->portLineEdit->setText(profile.port);
    m_ui->databaseLineEdit->setText(profile.database);
    m_ui->loginLineEdit->setText(profile.login);
    m_ui->certificateLineEdit->setText(profile.rootCertificate);
    m_ui->sslModeComboBox->setCurrentIndex(qMax(0, m_ui->sslModeComboBox->findData(profile.sslMode)));
    m_ui->passwordLineEdit->clear();
    m_ui->keepCheckBox->setChecked(false);
    m_ui->findingsWidget->hide();
    complain({});
    const bool known = index < m_profiles.size();
    m_ui->placeWidget->setVisible(!known); // who comes every morning sees a name and a password
    m_ui->changePushButton->setVisible(known);
    m_ui->changePushButton->setChecked(false);
    (known ? m_ui->passwordLineEdit : m_ui->nameLineEdit)->setFocus();
    askKeychain(known ? profile.secretName() : QString());
}

/// A name that nothing is kept under tells as well whether anybody answers.
void ConnectPanel::askKeychain(const QString &secretName)
{
    m_asked = secretName;
    m_kept = false;
    if (!m_secrets.read)
        return;
    m_secrets.read(secretName.isEmpty() ? u"connection"_s : secretName,
                   [guard = QPointer(this), secretName](const Result<QString> &password) {
                       if (guard && guard->m_asked == secretName)
                           guard->keychainAnswered(password);
                   });
}

void ConnectPanel::keychainAnswered(const Result<QString> &password)
{
    m_ui->keepCheckBox->setVisible(password.has_value() && m_secrets.write);
    m_ui->keychainLabel->setVisible(!password);
    m_ui->keychainLabel->setText(password ? QString() : password.error().sentence);
    m_kept = password && !password->isEmpty();
    if (!password)
        m_ui->keepCheckBox->setChecked(false);
    if (!m_kept || !m_ui->passwordLineEdit->text().isEmpty())
        return; // typed already: that counts
    m_ui->passwordLineEdit->setText(*password);
    m_ui->keepCheckBox->setChecked(true);
}

access::Profile ConnectPanel::profile() const
{
    access::Profile profile;
    profile.name = m_ui->nameLineEdit->text().trimmed();
    profile.hosts = m_ui->hostsLineEdit->text().trimmed();
    profile.port = m_ui->portLineEdit->text().trimmed();
    profile.database = m_ui->databaseLineEdit->text().trimmed();
    profile.login = m_ui->loginLineEdit->text().trimmed();
    profile.sslMode = m_ui->sslModeComboBox->currentData().toString();
    profile.rootCertificate = m_ui->certificateLineEdit->text().trimmed();
    if (profile.name.isEmpty())
        profile.name = profile.hosts.section(u',', 0, 0);
    return profile;
}

void ConnectPanel::complain(const QString &sentence)
{
    setBusy(false);
    m_ui->problemLabel->setText(sentence);
    m_ui->problemLabel->setVisible(!sentence.isEmpty());
}

void ConnectPanel::askPasswordAgain()
{
    m_ui->passwordLineEdit->setFocus();
    m_ui->passwordLineEdit->selectAll();
}

void ConnectPanel::setBusy(bool busy)
{
    m_ui->checkPushButton->setEnabled(!busy);
    m_ui->signInPushButton->setEnabled(!busy);
}

void ConnectPanel::check()
{
    const access::Profile typed = profile();
    if (const Done right = typed.check(); !right)
        return complain(right.error().sentence);
    complain({});
    QWidget *pressed = focusWidget();
    setBusy(true);
    QWidget *passedOn = focusWidget(); // a button that is off gives the keys away
    store::deliver(QtConcurrent::run([url = typed.toDatabaseUrl(m_ui->passwordLineEdit->text())] {
                       return access::checkConnection(url);
                   }),
                   this, [this, pressed, passedOn](const QList<access::Finding> &findings) {
                       setBusy(false);
                       if (pressed && focusWidget() == passedOn)
                           pressed->setFocus();
                       showFindings(findings);
                   });
}

void ConnectPanel::showFindings(const QList<access::Finding> &findings)
{
    auto *column = m_ui->findingsWidget->layout();
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const access::Finding &finding : findings) {
        auto *line = new Label(Label::Voice::Body,
                               (finding.ok ? u"✓ "_s : u"✗ "_s) +
                                   tr("%1: %2", "name of a check, what was found").arg(finding.name, finding.sentence),
                               m_ui->findingsWidget);
        line->setObjectName(finding.check + u"FindingLabel"_s);
        line->setTone(finding.ok ? Tone::Good : Tone::Danger);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    m_ui->findingsWidget->show();
}

void ConnectPanel::go()
{
    const access::Profile typed = profile();
    if (const Done right = typed.check(); !right)
        return complain(right.error().sentence);
    const auto same = std::find_if(m_profiles.begin(), m_profiles.end(),
                                   [&](const access::Profile &one) { return one.name == typed.name; });
    if (same != m_profiles.end())
        *same = typed;
    else
        m_profiles.append(typed);
    if (const Done saved = access::Profiles::save(m_profiles, m_path); !saved)
        return complain(saved.error().sentence);
    setBusy(true);
    m_tried = m_ui->passwordLineEdit->text();
    m_triedAs = typed.secretName();
    Q_EMIT connectTo(typed.toDatabaseUrl(m_tried), typed.name);
}

void ConnectPanel::signedIn(const std::function<void(const QString &)> &failed)
{
    const bool keep = m_ui->keepCheckBox->isChecked();
    const QString tried = std::exchange(m_tried, {});
    m_ui->passwordLineEdit->clear();
    if (!m_secrets.write || (!keep && !m_kept))
        return;
    m_secrets.write(m_triedAs, keep ? tried : QString(), [failed](const Done &done) {
        if (!done)
            failed(done.error().sentence);
    });
}

} // namespace otklik::ui
