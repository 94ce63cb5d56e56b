// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caredialog.h"
#include "consentledger.h"
#include "personcard.h"

class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace otklik::ui {

/// A word of consent as somebody says it on the telephone. A digit chooses the topic and records at once, so that
/// granting or withdrawing takes two keys from the card; Enter records the chosen one.
class ConsentDialog final : public CareDialog
{
    Q_OBJECT
public:
    ConsentDialog(const views::PersonCard &card, bool grant, TopicId current, QWidget *parent);

Q_SIGNALS:
    void given(const otklik::consent::ConsentFact &fact);

protected:
    void give() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chosen();
    PersonId m_person;
    bool m_grant;
    QList<views::TopicStanding> m_topics;
    QListWidget *m_list;
    QComboBox *m_channel;
    QPlainTextEdit *m_wording;
    QString m_prefilled;
};

} // namespace otklik::ui
