// SPDX-License-Identifier: GPL-3.0-or-later
#include "codepanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "qrpicture.h"
#include "store.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

static QLineEdit *digitsLine(const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9 ]{0,7}"_s), line));
    line->setInputMethodHints(Qt::ImhDigitsOnly);
    line->setLayoutDirection(Qt::LeftToRight); // a code is read so in every language
    QFont font = titleFont(line->font());
    font.setLetterSpacing(QFont::AbsoluteSpacing, 4);
    line->setFont(font);
    line->setMaximumWidth(220);
    return line;
}

CodePanel::CodePanel(store::Store *store, const access::AccessState &state, QWidget *parent)
    : QWidget(parent), m_store(store), m_state(state), m_token(access::SessionToken::make()),
      m_steps(new QStackedWidget(this)), m_problem(new Label(Label::Voice::Body, {}, this)), m_wait(new QTimer(this))
{
    setObjectName(u"codePanel"_s);
    m_steps->addWidget(makeCodeStep());
    m_steps->addWidget(makeEnrolStep());
    m_problem->setObjectName(u"codeProblemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Danger);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenGroups);
    column->addWidget(m_steps);
    column->addWidget(m_problem);
    column->addStretch(1);
    m_wait->setInterval(1000);
    connect(m_wait, &QTimer::timeout, this, [this] { waitFor(m_seconds - 1); });
    setTexts();
    m_steps->setCurrentIndex(state.factor == access::Factor::None ? 1 : 0);
    (m_steps->currentIndex() == 0 ? m_code : m_enrolCode)->setFocus();
    if (state.waitSeconds > 0)
        waitFor(state.waitSeconds);
}

QWidget *CodePanel::makeCodeStep()
{
    auto *step = new QWidget;
    m_title = new Label(Label::Voice::Title, {}, step);
    m_sentence = new Label(Label::Voice::Body, {}, step);
    m_sentence->setWordWrap(true);
    m_code = digitsLine(u"codeLineEdit"_s, step);
    m_give = makeMainButton({}, {}, step);
    m_give->setObjectName(u"giveCodePushButton"_s);
    m_sms = makeButton({}, u"smartphone"_s, step);
    m_sms->setObjectName(u"smsCodePushButton"_s);
    m_sms->setVisible(m_state.sms);
    m_toEnrol = makeQuietButton({}, {}, step);
    m_toEnrol->setObjectName(u"toEnrolPushButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_code);
    row->addWidget(m_give);
    row->addStretch(1);
    auto *others = new QHBoxLayout;
    others->addWidget(m_sms);
    others->addWidget(m_toEnrol);
    others->addStretch(1);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenGroups);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addLayout(row);
    column->addLayout(others);
    column->addStretch(1);
    connect(m_give, &QPushButton::clicked, this, [this] { submit(m_code->text()); });
    connect(m_code, &QLineEdit::returnPressed, m_give, &QPushButton::click);
    connect(m_sms, &QPushButton::clicked, this, &CodePanel::askForSms);
    connect(m_toEnrol, &QPushButton::clicked, this, [this] {
        complain({});
        m_steps->setCurrentIndex(1);
        m_enrolCode->setFocus();
    });
    return step;
}

QWidget *CodePanel::makeEnrolStep()
{
    auto *step = new QWidget;
    m_enrolTitle = new Label(Label::Voice::Title, {}, step);
    m_enrolSentence = new Label(Label::Voice::Body, {}, step);
    m_enrolSentence->setWordWrap(true);
    m_enrolCode = new QLineEdit(step);
    m_enrolCode->setObjectName(u"enrolmentLineEdit"_s);
    m_enrolCode->setLayoutDirection(Qt::LeftToRight);
    m_enrol = makeMainButton({}, {}, step);
    m_enrol->setObjectName(u"enrolPushButton"_s);
    m_picture = new QLabel(step);
    m_picture->setObjectName(u"qrLabel"_s);
    m_picture->hide();
    m_secret = new Label(Label::Voice::Body, {}, step);
    m_secret->setObjectName(u"secretLabel"_s);
    m_secret->setWordWrap(true);
    m_secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_secret->hide();
    m_firstCode = digitsLine(u"firstCodeLineEdit"_s, step);
    m_firstCode->hide();
    m_confirm = makeMainButton({}, {}, step);
    m_confirm->setObjectName(u"confirmPushButton"_s);
    m_confirm->hide();
    m_back = makeQuietButton({}, {}, step);
    m_back->setObjectName(u"backToCodePushButton"_s);
    m_back->setVisible(m_state.factor != access::Factor::None);
    auto *row = new QHBoxLayout;
    row->addWidget(m_enrolCode, 1);
    row->addWidget(m_enrol);
    auto *first = new QHBoxLayout;
    first->addWidget(m_firstCode);
    first->addWidget(m_confirm);
    first->addStretch(1);
    auto *beside = new QVBoxLayout;
    beside->addWidget(m_secret);
    beside->addLayout(first);
    beside->addStretch(1);
    auto *shown = new QHBoxLayout;
    shown->setSpacing(space::betweenGroups);
    shown->addWidget(m_picture, 0, Qt::AlignTop);
    shown->addLayout(beside, 1);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenGroups);
    column->addWidget(m_enrolTitle);
    column->addWidget(m_enrolSentence);
    column->addLayout(row);
    column->addLayout(shown);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_enrol, &QPushButton::clicked, this, &CodePanel::enrol);
    connect(m_enrolCode, &QLineEdit::returnPressed, m_enrol, &QPushButton::click);
    connect(m_confirm, &QPushButton::clicked, this, [this] { submit(m_firstCode->text()); });
    connect(m_firstCode, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_back, &QPushButton::clicked, this, [this] {
        complain({});
        m_steps->setCurrentIndex(0);
        m_code->setFocus();
    });
    return step;
}

void CodePanel::setTexts()
{
    m_title->setText(tr("Your second factor"));
    if (m_state.factor == access::Factor::Sms)
        m_sentence->setText(tr("Ask for a code by SMS and type its six digits here."));
    else
        m_sentence->setText(
            tr("Open the authenticator on your phone and type the six digits that it shows for Otklik."));
    m_code->setAccessibleName(tr("Six-digit code"));
    m_code->setPlaceholderText(u"000000"_s);
    m_give->setText(tr("Sign in"));
    m_sms->setText(tr("Send me a code by SMS"));
    m_toEnrol->setText(tr("I have an enrolment code"));
    m_enrolTitle->setText(tr("Set up your authenticator"));
    m_enrolSentence->setText(
        tr("Type the enrolment code that your administrator gave you. You will then scan a picture with an "
           "authenticator on your phone, such as FreeOTP or Google Authenticator."));
    m_enrolCode->setAccessibleName(tr("Enrolment code"));
    m_enrol->setText(tr("Show the picture"));
    m_picture->setAccessibleName(tr("Picture to scan with the authenticator"));
    m_firstCode->setAccessibleName(tr("First code of the authenticator"));
    m_firstCode->setPlaceholderText(u"000000"_s);
    m_confirm->setText(tr("Sign in"));
    m_back->setText(tr("Back to the code"));
}

void CodePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

void CodePanel::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void CodePanel::setBusy(bool busy)
{
    m_busy = busy;
    for (QPushButton *button : {m_give, m_confirm, m_enrol, m_sms})
        button->setEnabled(!busy && m_seconds <= 0);
}

void CodePanel::waitFor(int seconds)
{
    m_seconds = seconds;
    if (seconds > 0) {
        m_wait->start();
        complain(tr("Too many codes were tried. The next one is looked at in %1.").arg(access::waitText(seconds)));
    } else {
        m_wait->stop();
        complain({});
    }
    setBusy(m_busy);
}

void CodePanel::submit(const QString &code)
{
    if (m_busy || m_seconds > 0)
        return;
    if (QString(code).remove(u' ').size() != 6)
        return complain(tr("A code has six digits."));
    setBusy(true);
    complain({});
    store::deliver(m_store->run(store::Lane::Interactive,
                                [code, token = m_token](store::Database &database) {
                                    return access::submitCode(database, code, *token, access::machineName());
                                }),
                   this, [this](const Result<access::CodeVerdict> &verdict) {
                       setBusy(false);
                       if (!verdict)
                           return complain(verdict.error().sentence);
                       m_code->clear();
                       m_firstCode->clear();
                       if (verdict->outcome == access::CodeVerdict::Right)
                           return Q_EMIT verified(verdict->state, m_token);
                       complain(verdict->sentence);
                       if (verdict->state.waitSeconds > 0)
                           waitFor(verdict->state.waitSeconds);
                   });
}

void CodePanel::askForSms()
{
    setBusy(true);
    store::deliver(m_store->run(store::Lane::Interactive, access::requestCode), this, [this](const Done &done) {
        setBusy(false);
        if (!done)
            return complain(done.error().sentence);
        complain({});
        m_sentence->setText(tr("A code is on its way to your phone. It holds for ten minutes; ask for another after a "
                               "minute if it does not come."));
        m_code->setFocus();
    });
}

void CodePanel::enrol()
{
    if (m_enrolCode->text().trimmed().isEmpty())
        return complain(tr("Type the enrolment code first."));
    setBusy(true);
    store::deliver(
        m_store->run(store::Lane::Interactive,
                     [code = m_enrolCode->text().trimmed()](store::Database &database) {
                         return access::enrol(database, code);
                     }),
        this, [this](const Result<access::Enrolment> &enrolment) {
            setBusy(false);
            if (!enrolment)
                return complain(enrolment.error().sentence);
            complain({});
            m_picture->setPixmap(QPixmap::fromImage(qrPicture(enrolment->uri, 4)));
            m_secret->setText(
                tr("Scan the picture, or type this key into the authenticator: %1\nThen type the six digits that it "
                   "shows.")
                    .arg(u'\u2066' + enrolment->secret + u'\u2069'));
            for (QWidget *widget : std::initializer_list<QWidget *>{m_picture, m_secret, m_firstCode, m_confirm})
                widget->show();
            m_enrolCode->setEnabled(false);
            m_firstCode->setFocus();
        });
}

} // namespace otklik::ui
