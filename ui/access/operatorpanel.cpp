// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatorpanel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "buttons.h"
#include "label.h"
#include "operatorlistmodel.h"
#include "sessionspanel.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

OperatorPanel::OperatorPanel(bool editable, QWidget *parent)
    : QWidget(parent), m_editable(editable), m_name(new Label(Label::Voice::Section)),
      m_state(new Label(Label::Voice::Muted)), m_rolesColumn(new QVBoxLayout), m_sitesColumn(new QVBoxLayout),
      m_warnings(new Label(Label::Voice::Body)), m_sessions(new SessionsPanel),
      m_nowhere(new Label(Label::Voice::Muted, tr("Nowhere now."))), m_signIns(new Label(Label::Voice::Muted)),
      m_saveRoles(makeButton(tr("Save the roles"))), m_saveSites(makeButton(tr("Save the sites"))),
      m_disable(makeButton(tr("Disable…"))), m_enable(makeButton(tr("Enable"))),
      m_unlock(makeButton(tr("Let in again…"))), m_confirm(makeButton(tr("Confirm the request")))
{
    setObjectName(u"operatorPanel"_s);
    m_saveRoles->setObjectName(u"saveRolesPushButton"_s);
    m_saveSites->setObjectName(u"saveSitesPushButton"_s);
    m_disable->setObjectName(u"disablePushButton"_s);
    m_enable->setObjectName(u"enablePushButton"_s);
    m_unlock->setObjectName(u"unlockOperatorPushButton"_s);
    m_confirm->setObjectName(u"confirmUnlockPushButton"_s);
    m_warnings->setObjectName(u"warningsLabel"_s);
    m_warnings->setTone(Tone::Attention);
    m_nowhere->setObjectName(u"nowhereLabel"_s);
    m_sessions->setNarrow();
    for (Label *label : {m_name, m_state, m_warnings, m_signIns})
        label->setWordWrap(true);
    m_rolesColumn->setSpacing(space::inGroup);
    m_sitesColumn->setSpacing(space::inGroup);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(space::unit);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addWidget(m_warnings);
    column->addSpacing(space::unit);
    column->addWidget(new Label(Label::Voice::Section, tr("May")));
    column->addLayout(m_rolesColumn);
    column->addWidget(m_saveRoles, 0, Qt::AlignLeading);
    column->addSpacing(space::unit);
    column->addWidget(new Label(Label::Voice::Section, tr("Sees the people of")));
    column->addLayout(m_sitesColumn);
    column->addWidget(m_saveSites, 0, Qt::AlignLeading);
    column->addSpacing(space::unit);
    column->addWidget(m_sessions);
    column->addWidget(m_nowhere);
    column->addSpacing(space::unit);
    column->addWidget(new Label(Label::Voice::Section, tr("Sign-ins of the last 30 days")));
    column->addWidget(m_signIns);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything in it wraps
    scroll->setWidget(inside);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_confirm, m_unlock, m_enable, m_disable})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::betweenGroups, 0, 0, 0);
    whole->addWidget(scroll, 1);
    whole->addLayout(buttons);
    connect(m_saveRoles, &QPushButton::clicked, this, &OperatorPanel::saveRoles);
    connect(m_saveSites, &QPushButton::clicked, this, &OperatorPanel::saveSites);
    connect(m_disable, &QPushButton::clicked, this, &OperatorPanel::disable);
    connect(m_enable, &QPushButton::clicked, this, &OperatorPanel::enable);
    connect(m_unlock, &QPushButton::clicked, this, &OperatorPanel::askUnlock);
    connect(m_confirm, &QPushButton::clicked, this, &OperatorPanel::confirmUnlock);
    connect(m_sessions, &SessionsPanel::end, this, &OperatorPanel::endSession);
}

QCheckBox *OperatorPanel::addBox(QVBoxLayout *column, const QString &name, const QString &text, const QString &about)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name + u"CheckBox"_s);
    if (!m_editable) { // for who only reads it: legible, and not to be ticked
        box->setAttribute(Qt::WA_TransparentForMouseEvents);
        box->setFocusPolicy(Qt::NoFocus);
    }
    box->setToolTip(about);
    column->addWidget(box);
    if (!about.isEmpty()) {
        auto *line = new Label(Label::Voice::Small, about);
        line->setWordWrap(true);
        line->setContentsMargins(26, 0, 0, 0);
        column->addWidget(line);
    }
    connect(box, &QCheckBox::toggled, this, &OperatorPanel::warn);
    return box;
}

static void empty(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void OperatorPanel::setOperator(const access::OperatorLine &line, const QList<access::Site> &sites, bool self)
{
    m_line = line;
    m_name->setText(line.fullName.isEmpty() ? line.login : line.fullName);
    QStringList state{line.login, views::factorWord(line)};
    if (line.disabledAt.isValid())
        state << tr("since %1: %2")
                     .arg(QLocale().toString(line.disabledAt.toLocalTime(), QLocale::ShortFormat), line.disabledWhy);
    if (line.unlock)
        state << tr("%1 asked to let them in again").arg(line.unlock->askedBy);
    m_state->setText(state.join(u" · "_s));
    m_roles.clear();
    m_sites.clear();
    m_city = nullptr; // goes with its column; ticking the roles asks for it
    empty(m_rolesColumn);
    empty(m_sitesColumn);
    const QStringList offered = line.service ? line.roles : access::personRoles();
    for (const QString &role : offered) {
        auto *box = addBox(m_rolesColumn, role, access::roleName(role), access::roleExplanation(role));
        box->setChecked(line.roles.contains(role));
        m_roles.append({role, box});
    }
    m_city = addBox(m_sitesColumn, u"city"_s, tr("the whole city"), {});
    for (const access::Site &site : sites) {
        auto *box = addBox(m_sitesColumn, u"site%1"_s.arg(site.id), site.name, {});
        box->setChecked(std::any_of(line.sites.cbegin(), line.sites.cend(),
                                    [&](const access::Site &one) { return one.code == site.code; }));
        m_sites.append({site.code, box});
    }
    connect(m_city, &QCheckBox::toggled, this, [this](bool city) {
        for (const auto &site : std::as_const(m_sites))
            site.second->setEnabled(!city);
    });
    m_city->setChecked(line.city);
    const bool mayChange = m_editable && !self && !line.service;
    m_saveRoles->setVisible(mayChange);
    m_saveSites->setVisible(mayChange);
    m_disable->setVisible(m_editable && !self && !line.disabledAt.isValid());
    m_enable->setVisible(m_editable && !self && line.disabledAt.isValid());
    m_unlock->setVisible(mayChange && !line.unlock);
    m_confirm->setVisible(!self && line.unlock.has_value());
    m_sessions->setMayEnd(m_editable && !self); // one's own: «My account»
    setSessions({});
    m_signIns->setText(QString());
    warn();
}

void OperatorPanel::setSessions(const QList<access::OpenSession> &sessions)
{
    m_sessions->setSessions(sessions);
    m_sessions->table()->setVisible(!sessions.isEmpty());
    m_nowhere->setVisible(sessions.isEmpty());
}

void OperatorPanel::setSignIns(const QList<access::SignInLine> &lines)
{
    QStringList texts;
    for (const access::SignInLine &line : lines) {
        QString outcome = line.outcome == "right"_L1    ? tr("right code")
                          : line.outcome == "wrong"_L1  ? tr("wrong code")
                          : line.outcome == "pooled"_L1 ? tr("refused: a pooler stood between")
                                                        : tr("let in again by two people");
        if (line.odd)
            outcome += u" · "_s + tr("a computer not used before");
        texts << tr("%1 · %2 · %3 · %4", "when, what, computer, address")
                     .arg(QLocale().toString(line.at.toLocalTime(), QLocale::ShortFormat), outcome,
                          line.machine.isEmpty() ? u"—"_s : line.machine,
                          line.address.isEmpty() ? u"—"_s : line.address);
    }
    m_signIns->setText(texts.isEmpty() ? tr("None.") : texts.join(u'\n'));
}

QStringList OperatorPanel::roles() const
{
    QStringList ticked;
    for (const auto &role : m_roles)
        if (role.second->isChecked())
            ticked << role.first;
    return ticked;
}

bool OperatorPanel::city() const
{
    return m_city && m_city->isChecked();
}

QStringList OperatorPanel::siteCodes() const
{
    QStringList ticked;
    for (const auto &site : m_sites)
        if (site.second->isChecked())
            ticked << site.first;
    return ticked;
}

bool OperatorPanel::isChanged() const
{
    if (!m_city)
        return false;
    QStringList now = roles();
    QStringList then = m_line.roles;
    now.sort();
    then.sort();
    QStringList sites;
    for (const access::Site &site : m_line.sites)
        sites << site.code;
    QStringList ticked = siteCodes();
    sites.sort();
    ticked.sort();
    return now != then || city() != m_line.city || (!city() && sites != ticked);
}

void OperatorPanel::warn()
{
    QStringList sentences;
    const auto warnings = access::warningsFor(roles(), city());
    for (const access::Warning &warning : warnings)
        sentences << u"⚠ "_s + warning.sentence;
    m_warnings->setText(sentences.join(u'\n'));
    m_warnings->setVisible(!sentences.isEmpty());
}

} // namespace otklik::ui
