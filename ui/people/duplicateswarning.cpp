// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicateswarning.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "personeditor.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

DuplicatesWarning::DuplicatesWarning(const Surroundings &around, PersonEditor *editor)
    : QWidget(editor), m_around(around), m_editor(editor), m_text(new Label(Label::Voice::Body, {}, this)),
      m_open(makeQuietButton(tr("&Open"), u"user-identity"_s, this)), m_wait(new QTimer(this))
{
    setObjectName(u"duplicatesWarning"_s);
    m_text->setObjectName(u"lookingLikeLabel"_s);
    m_text->setTone(Tone::Attention);
    m_text->setWordWrap(true);
    m_open->setObjectName(u"openLookingLikePushButton"_s);
    m_open->setAutoDefault(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::unit);
    line->addWidget(m_text, 1);
    line->addWidget(m_open);
    hide();
    static_cast<QVBoxLayout *>(editor->layout())->insertWidget(2, this); // under the fields, above what went wrong
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openPerson(m_found); });
    m_wait->setSingleShot(true);
    m_wait->setInterval(60);
    connect(m_wait, &QTimer::timeout, this, &DuplicatesWarning::ask);
    // Lines of addresses come and go, so every key and click in the editor is a reason to look at what stands there.
    qApp->installEventFilter(this);
}

bool DuplicatesWarning::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyRelease:
    case QEvent::MouseButtonRelease:
    case QEvent::InputMethod:
    case QEvent::FocusOut:
        if (const auto *widget = qobject_cast<QWidget *>(watched); widget && widget->window() == m_editor)
            m_wait->start();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void DuplicatesWarning::ask()
{
    const people::Person typed = m_editor->person();
    if (typed == m_asked || !m_around.store)
        return;
    m_asked = typed;
    if (m_job)
        m_job->cancel();
    m_job = std::make_shared<store::Job>();
    const SiteId site = typed.siteId;
    store::deliver(
        m_around.store->run(
            store::Lane::Interactive,
            [typed, site](store::Database &database) { return people::Duplicates(database).lookingLike(typed, site); },
            m_job),
        this, [this](const Result<QList<people::DuplicateHint>> &hints) {
            if (hints) // whoever cannot be asked warns of nobody
                show(*hints);
        });
}

void DuplicatesWarning::show(const QList<people::DuplicateHint> &hints)
{
    setVisible(!hints.isEmpty());
    if (hints.isEmpty())
        return;
    const people::Person &person = hints.first().person;
    m_found = person.id;
    QStringList known;
    if (person.birthDate.isValid())
        known << tr("born %1").arg(views::dayText(person.birthDate));
    for (const people::Address &address : person.addresses) {
        known << QChar(0x2066) + address.value + QChar(0x2069); // from left to right in every language
        break;
    }
    const QString name = views::personName(person);
    QString sentence = known.isEmpty() ? tr("Looks like %1.").arg(name)
                                       : tr("Looks like %1 (%2).").arg(name, QLocale().createSeparatedList(known));
    if (hints.size() > 1)
        sentence = tr("%1 And %n more.", "after the sentence about the first", int(hints.size()) - 1).arg(sentence);
    m_text->setText(sentence);
    m_open->setAccessibleName(tr("Open %1").arg(name));
}

} // namespace otklik::ui
