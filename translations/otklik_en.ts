<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%n lines of pg_hba.conf let people in over the network by trust, password or md5. Make them hostssl with scram-sha-256.</source>
        <translation>
            <numerusform>%n line of pg_hba.conf lets people in over the network by trust, password or md5. Make it hostssl with scram-sha-256.</numerusform>
            <numerusform>%n lines of pg_hba.conf let people in over the network by trust, password or md5. Make them hostssl with scram-sha-256.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clocks of this machine and of the database differ by %n seconds, so codes would not be right. Set both by NTP.</source>
        <translation>
            <numerusform>The clocks of this machine and of the database differ by %n second, so codes would not be right. Set both by NTP.</numerusform>
            <numerusform>The clocks of this machine and of the database differ by %n seconds, so codes would not be right. Set both by NTP.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters. Nothing was changed.</source>
        <translation>
            <numerusform>A password has at least %n character. Nothing was changed.</numerusform>
            <numerusform>A password has at least %n characters. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>A password has at least %n character.</numerusform>
            <numerusform>A password has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message numerus="yes">
        <source>with its segments a rule may have %n levels at most.</source>
        <translation>
            <numerusform>with its segments a rule may have %n level at most.</numerusform>
            <numerusform>with its segments a rule may have %n levels at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with its segments a rule may have %n conditions at most.</source>
        <translation>
            <numerusform>with its segments a rule may have %n condition at most.</numerusform>
            <numerusform>with its segments a rule may have %n conditions at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be %n or older</source>
        <translation>
            <numerusform>who are not known to be %n or older</numerusform>
            <numerusform>who are not known to be %n or older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are %n or older</source>
        <translation>
            <numerusform>who are %n or older</numerusform>
            <numerusform>who are %n or older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be older than %n</source>
        <translation>
            <numerusform>who are not known to be older than %n</numerusform>
            <numerusform>who are not known to be older than %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are older than %n</source>
        <translation>
            <numerusform>who are older than %n</numerusform>
            <numerusform>who are older than %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be %n or younger</source>
        <translation>
            <numerusform>who are not known to be %n or younger</numerusform>
            <numerusform>who are not known to be %n or younger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are %n or younger</source>
        <translation>
            <numerusform>who are %n or younger</numerusform>
            <numerusform>who are %n or younger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be younger than %n</source>
        <translation>
            <numerusform>who are not known to be younger than %n</numerusform>
            <numerusform>who are not known to be younger than %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are younger than %n</source>
        <translation>
            <numerusform>who are younger than %n</numerusform>
            <numerusform>who are younger than %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not %n years old</source>
        <translation>
            <numerusform>who are not %n year old</numerusform>
            <numerusform>who are not %n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are %n years old</source>
        <translation>
            <numerusform>who are %n year old</numerusform>
            <numerusform>who are %n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>in the last …</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have not used %1 %n time(s) in the last %2</source>
        <translation>
            <numerusform>who have not used %1 %n time in the last %2</numerusform>
            <numerusform>who have not used %1 %n times in the last %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have used %1 at least %n time(s) in the last %2</source>
        <translation>
            <numerusform>who have used %1 at least %n time in the last %2</numerusform>
            <numerusform>who have used %1 at least %n times in the last %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have not used %1 in the last %n day(s)</source>
        <translation>
            <numerusform>who have not used %1 in the last %n day</numerusform>
            <numerusform>who have not used %1 in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have used %1 in the last %n day(s)</source>
        <translation>
            <numerusform>who have used %1 in the last %n day</numerusform>
            <numerusform>who have used %1 in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have not used %1 %n time(s)</source>
        <translation>
            <numerusform>who have not used %1 %n time</numerusform>
            <numerusform>who have not used %1 %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have used %1 at least %n time(s)</source>
        <translation>
            <numerusform>who have used %1 at least %n time</numerusform>
            <numerusform>who have used %1 at least %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a rule may have %n levels at most.</source>
        <translation>
            <numerusform>a rule may have %n level at most.</numerusform>
            <numerusform>a rule may have %n levels at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a rule may have %n conditions at most.</source>
        <translation>
            <numerusform>a rule may have %n condition at most.</numerusform>
            <numerusform>a rule may have %n conditions at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>«in» takes a list of 1 to %n values.</source>
        <translation>
            <numerusform>«in» takes a list of %n value.</numerusform>
            <numerusform>«in» takes a list of 1 to %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignSteps</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln languages</source>
        <translation>
            <numerusform>%Ln language</numerusform>
            <numerusform>%Ln languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>Long overdue: %n day(s)</source>
        <translation>
            <numerusform>Long overdue: %n day</numerusform>
            <numerusform>Long overdue: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put off %n time(s)</source>
        <translation>
            <numerusform>put off %n time</numerusform>
            <numerusform>put off %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>room for %n more</numerusform>
            <numerusform>room for %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n parts</source>
        <translation>
            <numerusform>%1, %2, %n part</numerusform>
            <numerusform>%1, %2, %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n messages nobody knows whether they left. «otklikctl unknown list» shows them.</source>
        <translation>
            <numerusform>Of %n message nobody knows whether it left. «otklikctl unknown list» shows it.</numerusform>
            <numerusform>Of %n messages nobody knows whether they left. «otklikctl unknown list» shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problems of the same file.</source>
        <translation>
            <numerusform>… and %n more problem of the same file.</numerusform>
            <numerusform>… and %n more problems of the same file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in %1, which only you can read.</source>
        <translation>
            <numerusform>%n person is in %1, which only you can read.</numerusform>
            <numerusform>%n people are in %1, which only you can read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were older than their timer and were emptied.</source>
        <translation>
            <numerusform>%n row was older than its timer and was emptied.</numerusform>
            <numerusform>%n rows were older than their timer and were emptied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ends of the chain in %1 stand in the audit.</source>
        <translation>
            <numerusform>The end of the chain in %1 stands in the audit.</numerusform>
            <numerusform>All %n ends of the chain in %1 stand in the audit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows look like somebody who is there already.</source>
        <translation>
            <numerusform>%n row looks like somebody who is there already.</numerusform>
            <numerusform>%n rows look like somebody who is there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of this clinic cannot be reached: they have no phone and no e-mail yet.</source>
        <translation>
            <numerusform>%n person of this clinic cannot be reached: they have no phone and no e-mail yet.</numerusform>
            <numerusform>%n people of this clinic cannot be reached: they have no phone and no e-mail yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people written</source>
        <translation>
            <numerusform>%n person written</numerusform>
            <numerusform>%n people written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names could be meant otherwise. Look at them:</source>
        <translation>
            <numerusform>%n name could be meant otherwise. Look at it:</numerusform>
            <numerusform>%n names could be meant otherwise. Look at them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses take messages again.</source>
        <translation>
            <numerusform>%n address takes messages again.</numerusform>
            <numerusform>%n addresses take messages again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were changed since and were left as they are.</source>
        <translation>
            <numerusform>%n address was changed since and was left as it is.</numerusform>
            <numerusform>%n addresses were changed since and were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>«%1» is signed out at %n desks.</source>
        <translation>
            <numerusform>«%1» is signed out at %n desk.</numerusform>
            <numerusform>«%1» is signed out at %n desks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers looked up.</source>
        <translation>
            <numerusform>%n number looked up.</numerusform>
            <numerusform>%n numbers looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were stored and not read yet. «serve» reads them.</source>
        <translation>
            <numerusform>%n message was stored and not read yet. «serve» reads it.</numerusform>
            <numerusform>%n messages were stored and not read yet. «serve» reads them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for somebody, the oldest for more than a day. «otklikctl inbound list --open» shows them.</source>
        <translation>
            <numerusform>%n message waits for somebody, for more than a day. «otklikctl inbound list --open» shows it.</numerusform>
            <numerusform>%n messages wait for somebody, the oldest for more than a day. «otklikctl inbound list --open» shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for somebody.</source>
        <translation>
            <numerusform>%n message waits for somebody.</numerusform>
            <numerusform>%n messages wait for somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages came in.</source>
        <translation>
            <numerusform>%n message came in.</numerusform>
            <numerusform>%n messages came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelPeriod</name>
    <message numerus="yes">
        <source>the %n days before</source>
        <translation>
            <numerusform>the %n day before</numerusform>
            <numerusform>the %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message numerus="yes">
        <source>about %Ln rows</source>
        <translation>
            <numerusform>about %Ln row</numerusform>
            <numerusform>about %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurementsPart</name>
    <message numerus="yes">
        <source>%1 · %Ln values</source>
        <comment>a day and how many values there are</comment>
        <translation>
            <numerusform>%1 · %Ln value</numerusform>
            <numerusform>%1 · %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%Ln numbers take messages again.</source>
        <translation>
            <numerusform>%Ln number takes messages again.</numerusform>
            <numerusform>%Ln numbers take messages again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed since and stay as they are.</source>
        <translation>
            <numerusform>%Ln was changed since and stays as it is.</numerusform>
            <numerusform>%Ln were changed since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n people share this phone or e-mail. Name the one you mean by the external id.</source>
        <translation>
            <numerusform>%n person has this phone or e-mail. Name the one you mean by the external id.</numerusform>
            <numerusform>%n people share this phone or e-mail. Name the one you mean by the external id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleQuery</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln people</source>
        <translation>
            <numerusform>about %Ln person</numerusform>
            <numerusform>about %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody exactly so, %Ln similar</source>
        <translation>
            <numerusform>nobody exactly so, %Ln similar</numerusform>
            <numerusform>nobody exactly so, %Ln similar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has not used %1 at least %n times</source>
        <translation>
            <numerusform>Has not used %1 at least %n time</numerusform>
            <numerusform>Has not used %1 at least %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has used %1 at least %n times</source>
        <translation>
            <numerusform>Has used %1 at least %n time</numerusform>
            <numerusform>Has used %1 at least %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has not used %1 in the last %n days</source>
        <translation>
            <numerusform>Has not used %1 in the last %n day</numerusform>
            <numerusform>Has not used %1 in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has used %1 in the last %n days</source>
        <translation>
            <numerusform>Has used %1 in the last %n day</numerusform>
            <numerusform>Has used %1 in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::desk::DeskDrafts</name>
    <message numerus="yes">
        <source>%n drafts could not be read and were put aside.</source>
        <translation>
            <numerusform>%n draft could not be read and was put aside.</numerusform>
            <numerusform>%n drafts could not be read and were put aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::AccountPage</name>
    <message numerus="yes">
        <source>%n sign-ins came from a computer not used before. If one was not you, change your password and tell your administrator.</source>
        <translation>
            <numerusform>%n sign-in came from a computer not used before. If it was not you, change your password and tell your administrator.</numerusform>
            <numerusform>%n sign-ins came from a computer not used before. If one was not you, change your password and tell your administrator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are signed out at %n other desks.</source>
        <translation>
            <numerusform>You are signed out at %n other desk.</numerusform>
            <numerusform>You are signed out at %n other desks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::BriefPanel</name>
    <message numerus="yes">
        <source>%Ln people fit now</source>
        <translation>
            <numerusform>%Ln person fits now</numerusform>
            <numerusform>%Ln people fit now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignPage</name>
    <message numerus="yes">
        <source>Launched: %Ln people are written to. Undo stops it for ever; what has left by then has left.</source>
        <translation>
            <numerusform>Launched: %Ln person is written to. Undo stops it for ever; what has left by then has left.</numerusform>
            <numerusform>Launched: %Ln people are written to. Undo stops it for ever; what has left by then has left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignsPage</name>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::ContactsPanel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::DecisionExport</name>
    <message numerus="yes">
        <source>The decisions about %Ln people are in %1.</source>
        <translation>
            <numerusform>The decision about %Ln person is in %1.</numerusform>
            <numerusform>The decisions about %Ln people are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::DueDetail</name>
    <message numerus="yes">
        <source>%n reminders selected</source>
        <translation>
            <numerusform>%n reminder selected</numerusform>
            <numerusform>%n reminders selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuePage</name>
    <message numerus="yes">
        <source>%n reminders done.</source>
        <translation>
            <numerusform>%n reminder done.</numerusform>
            <numerusform>%n reminders done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders dropped.</source>
        <translation>
            <numerusform>%n reminder dropped.</numerusform>
            <numerusform>%n reminders dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due today. %n reminders come up in the next seven days.</source>
        <translation>
            <numerusform>Nothing is due today. %n reminder comes up in the next seven days.</numerusform>
            <numerusform>Nothing is due today. %n reminders come up in the next seven days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders changed.</source>
        <translation>
            <numerusform>%n reminder changed.</numerusform>
            <numerusform>%n reminders changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders put off.</source>
        <translation>
            <numerusform>%n reminder put off.</numerusform>
            <numerusform>%n reminders put off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuplicatesWarning</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>after the sentence about the first</comment>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::EmergencyPage</name>
    <message numerus="yes">
        <source>%n patients found</source>
        <translation>
            <numerusform>%n patient found</numerusform>
            <numerusform>%n patients found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::FunnelPeople</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::GatewaysPanel</name>
    <message numerus="yes">
        <source>%Ln messages with unknown outcome: the gateway is being asked</source>
        <translation>
            <numerusform>%Ln message with unknown outcome: the gateway is being asked</numerusform>
            <numerusform>%Ln messages with unknown outcome: the gateway is being asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::HouseholdPanel</name>
    <message numerus="yes">
        <source>Somebody has been put into another household since. %n people stay where they are now.</source>
        <translation>
            <numerusform>Somebody has been put into another household since. %n person stays where they are now.</numerusform>
            <numerusform>Somebody has been put into another household since. %n people stay where they are now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults; row %1 is the header</source>
        <translation>
            <numerusform>%n fault; row %1 is the header</numerusform>
            <numerusform>%n faults; row %1 is the header</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::InboxPage</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages wait</source>
        <translation>
            <numerusform>%Ln message waits</numerusform>
            <numerusform>%Ln messages wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this number</source>
        <translation>
            <numerusform>%Ln person has this number</numerusform>
            <numerusform>%Ln people have this number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::InviteDialog</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <comment>how many parts a text takes</comment>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left in the last</source>
        <translation>
            <numerusform>%n character left in the last</numerusform>
            <numerusform>%n characters left in the last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running work: %n jobs</source>
        <translation>
            <numerusform>Running work: %n job</numerusform>
            <numerusform>Running work: %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::LaunchPanel</name>
    <message numerus="yes">
        <source>%Ln people are written to.</source>
        <translation>
            <numerusform>%Ln person is written to.</numerusform>
            <numerusform>%Ln people are written to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out.</source>
        <translation>
            <numerusform>%Ln is left out.</numerusform>
            <numerusform>%Ln are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first messages leave at once; %Ln people wait until their quiet hours are over.</source>
        <translation>
            <numerusform>The first messages leave at once; %Ln person waits until their quiet hours are over.</numerusform>
            <numerusform>The first messages leave at once; %Ln people wait until their quiet hours are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text: written in %Ln languages.</source>
        <translation>
            <numerusform>Text: written in %Ln language.</numerusform>
            <numerusform>Text: written in %Ln languages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListExport</name>
    <message numerus="yes">
        <source>%Ln people are in %1.</source>
        <translation>
            <numerusform>%Ln person is in %1.</numerusform>
            <numerusform>%Ln people are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people, asked by %2 on %3</source>
        <translation>
            <numerusform>%1, %Ln person, asked by %2 on %3</numerusform>
            <numerusform>%1, %Ln people, asked by %2 on %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListsBar</name>
    <message numerus="yes">
        <source>%Ln people are picked</source>
        <translation>
            <numerusform>%Ln person is picked</numerusform>
            <numerusform>%Ln people are picked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick all %Ln whom the filter shows</source>
        <translation>
            <numerusform>Pick the one whom the filter shows</numerusform>
            <numerusform>Pick all %Ln whom the filter shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListsBulk</name>
    <message numerus="yes">
        <source>The district of %Ln people is %1 now.</source>
        <translation>
            <numerusform>The district of %Ln person is %1 now.</numerusform>
            <numerusform>The district of %Ln people is %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The language of %Ln people is %1 now.</source>
        <translation>
            <numerusform>The language of %Ln person is %1 now.</numerusform>
            <numerusform>The language of %Ln people is %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The preferred channel of %Ln people is %1 now.</source>
        <translation>
            <numerusform>The preferred channel of %Ln person is %1 now.</numerusform>
            <numerusform>The preferred channel of %Ln people is %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are put on the list «%1».</source>
        <translation>
            <numerusform>%Ln person is put on the list «%1».</numerusform>
            <numerusform>%Ln people are put on the list «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are taken off the list «%1».</source>
        <translation>
            <numerusform>%Ln person is taken off the list «%1».</numerusform>
            <numerusform>%Ln people are taken off the list «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have your star.</source>
        <translation>
            <numerusform>%Ln person has your star.</numerusform>
            <numerusform>%Ln people have your star.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have your star no more.</source>
        <translation>
            <numerusform>%Ln person has your star no more.</numerusform>
            <numerusform>%Ln people have your star no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are open to «%1» now.</source>
        <translation>
            <numerusform>%Ln person is open to «%1» now.</numerusform>
            <numerusform>%Ln people are open to «%1» now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get no more of «%1».</source>
        <translation>
            <numerusform>%Ln person gets no more of «%1».</numerusform>
            <numerusform>%Ln people get no more of «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have refused it themselves and were left out. Their own word holds.</source>
        <translation>
            <numerusform>%Ln person has refused it and was left out. Their own word holds.</numerusform>
            <numerusform>%Ln people have refused it themselves and were left out. Their own word holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are as they were before.</source>
        <translation>
            <numerusform>%Ln person is as before.</numerusform>
            <numerusform>%Ln people are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed %1 and %Ln others meanwhile: they were kept as they are.</source>
        <translation>
            <numerusform>Somebody else has changed %1 and %Ln other meanwhile: they were kept as they are.</numerusform>
            <numerusform>Somebody else has changed %1 and %Ln others meanwhile: they were kept as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::NotesPanel</name>
    <message numerus="yes">
        <source>%n days overdue (%1)</source>
        <translation>
            <numerusform>%n day overdue (%1)</numerusform>
            <numerusform>%n days overdue (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::NoticeWatch</name>
    <message numerus="yes">
        <source>%n cards were opened in an emergency.</source>
        <translation>
            <numerusform>%n card was opened in an emergency.</numerusform>
            <numerusform>%n cards were opened in an emergency.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::NumbersPage</name>
    <message numerus="yes">
        <source>%Ln mobile numbers</source>
        <translation>
            <numerusform>%Ln mobile number</numerusform>
            <numerusform>%Ln mobile numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers that it suspended take messages again, unless somebody changed them since. What was paid stays paid.</source>
        <translation>
            <numerusform>%Ln number that it suspended takes messages again, unless somebody changed it since. What was paid stays paid.</numerusform>
            <numerusform>%Ln numbers that it suspended take messages again, unless somebody changed them since. What was paid stays paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::OperatorsPage</name>
    <message numerus="yes">
        <source>%n people and services</source>
        <translation>
            <numerusform>%n person or service</numerusform>
            <numerusform>%n people and services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n rows were rejected; nothing of them was stored.</source>
        <translation>
            <numerusform>%n row was rejected; nothing of it was stored.</numerusform>
            <numerusform>%n rows were rejected; nothing of them was stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::PreviewPanel</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::PriceRow</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::ProgressCard</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::PutOffDialog</name>
    <message numerus="yes">
        <source>Put off %n reminders</source>
        <translation>
            <numerusform>Put off %n reminder</numerusform>
            <numerusform>Put off %n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::RunningPanel</name>
    <message numerus="yes">
        <source>Everything has left. Receipts are still on their way for %Ln messages.</source>
        <translation>
            <numerusform>Everything has left. A receipt is still on its way for %Ln message.</numerusform>
            <numerusform>Everything has left. Receipts are still on their way for %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people wait until their quiet hours are over.</source>
        <translation>
            <numerusform>%Ln person waits until their quiet hours are over.</numerusform>
            <numerusform>%Ln people wait until their quiet hours are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has left for %Ln seconds. Messages leave while «otklikctl serve» or a desk with its own database runs and a gateway is ready.</source>
        <translation>
            <numerusform>Nothing has left for %Ln second. Messages leave while «otklikctl serve» or a desk with its own database runs and a gateway is ready.</numerusform>
            <numerusform>Nothing has left for %Ln seconds. Messages leave while «otklikctl serve» or a desk with its own database runs and a gateway is ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentResult</name>
    <message numerus="yes">
        <source>people</source>
        <comment>after a number, exact</comment>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::SendingPage</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages wait</source>
        <translation>
            <numerusform>%Ln message waits</numerusform>
            <numerusform>%Ln messages wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::SubjectActions</name>
    <message numerus="yes">
        <source>%n parts are left out, because your account may not read them; the page in it names them.</source>
        <translation>
            <numerusform>%n part is left out, because your account may not read it; the page in it names it.</numerusform>
            <numerusform>%n parts are left out, because your account may not read them; the page in it names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::TextMeasure</name>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>units left in the last part</comment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::Work</name>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::views::LookupScheduleModel</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
