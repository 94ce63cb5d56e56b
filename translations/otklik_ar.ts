<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>The chain of the audit is checked by the owner of the server, or by an auditor of the whole city who has signed in. Nothing was checked.</source>
        <translation>يفحص سلسلة التدقيق مالك الخادم، أو مدقق للمدينة كلها سجّل دخوله. لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>The end of the audit&apos;s chain could not be written to %1: %2. It is tried again; sealing goes on.</source>
        <translation>تعذرت كتابة نهاية سلسلة التدقيق في %1: %2. تُعاد المحاولة ويستمر الختم.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. The audit was not checked.</source>
        <translation>تتعذر قراءة الملف %1: %2. لم يُفحص سجل التدقيق.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no end of a chain. Take it out if it was broken off. The audit was not checked.</source>
        <translation>السطر %1 من %2 ليس نهاية سلسلة. احذفه إن كانت كتابته انقطعت. لم يُفحص سجل التدقيق.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>الخادم يجيب.</translation>
    </message>
    <message>
        <source>The server answers but takes nobody now: it starts or stops. Try again in a minute.</source>
        <translation>يجيب الخادم لكنه لا يقبل أحدًا الآن: فهو يبدأ أو يتوقف. حاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>No server answers at this address. Check host name and port, the network and the firewall, and that PostgreSQL runs and listens there (listen_addresses).</source>
        <translation>لا يجيب خادم على هذا العنوان. تحقق من اسم المضيف والمنفذ والشبكة وجدار الحماية، ومن أن PostgreSQL يعمل ويستمع هناك (listen_addresses).</translation>
    </message>
    <message>
        <source>The server wants a password, and none was given.</source>
        <translation>يطلب الخادم كلمة مرور ولم تُعطَ.</translation>
    </message>
    <message>
        <source>The server refused login or password, or this login may not use this database: %1. Ask whoever administers it.</source>
        <translation>رفض الخادم اسم الدخول أو كلمة المرور، أو لا يحق لاسم الدخول استخدام قاعدة البيانات هذه: %1. اسأل من يديرها.</translation>
    </message>
    <message>
        <source>The server refused the connection: %1</source>
        <translation>رفض الخادم الاتصال: %1</translation>
    </message>
    <message>
        <source>Not encrypted: nothing leaves this machine.</source>
        <translation>غير مشفَّر: لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so others on the way can read everything. Use sslmode=verify-full, and hostssl in pg_hba.conf on the server.</source>
        <translation>الاتصال غير مشفَّر، فيستطيع آخرون على الطريق قراءة كل شيء. استخدم sslmode=verify-full، وhostssl في pg_hba.conf على الخادم.</translation>
    </message>
    <message>
        <source>Encrypted by %1, but nobody checked whose server it is (sslmode=%2). Use sslmode=verify-full with the root certificate of the server.</source>
        <translation>مشفَّر بـ %1، لكن لم يتحقق أحد من صاحب الخادم (sslmode=%2). استخدم sslmode=verify-full مع الشهادة الجذرية للخادم.</translation>
    </message>
    <message>
        <source>Encrypted by %1. Better is TLS 1.3: ssl_min_protocol_version = &apos;TLSv1.3&apos; on the server.</source>
        <translation>مشفَّر بـ %1. الأفضل TLS 1.3: ‏ssl_min_protocol_version = &apos;TLSv1.3&apos; على الخادم.</translation>
    </message>
    <message>
        <source>Encrypted by %1.</source>
        <translation>مشفَّر بـ %1.</translation>
    </message>
    <message>
        <source>The server keeps new passwords as %1. Set password_encryption = &apos;scram-sha-256&apos; and set the passwords anew.</source>
        <translation>يحفظ الخادم كلمات المرور الجديدة بصيغة %1. اضبط password_encryption = &apos;scram-sha-256&apos; وضع كلمات المرور من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of pg_hba.conf let people in over the network by trust, password or md5. Make them hostssl with scram-sha-256.</source>
        <translation>
            <numerusform>لا سطر (%n) في pg_hba.conf يُدخل أحدًا عبر الشبكة بطريقة trust أو password أو md5. اجعلها hostssl مع scram-sha-256.</numerusform>
            <numerusform>سطر واحد (%n) في pg_hba.conf يُدخل الناس عبر الشبكة بطريقة trust أو password أو md5. اجعله hostssl مع scram-sha-256.</numerusform>
            <numerusform>سطران (%n) في pg_hba.conf يُدخلان الناس عبر الشبكة بطريقة trust أو password أو md5. اجعلهما hostssl مع scram-sha-256.</numerusform>
            <numerusform>%n أسطر في pg_hba.conf تُدخل الناس عبر الشبكة بطريقة trust أو password أو md5. اجعلها hostssl مع scram-sha-256.</numerusform>
            <numerusform>%n سطرًا في pg_hba.conf تُدخل الناس عبر الشبكة بطريقة trust أو password أو md5. اجعلها hostssl مع scram-sha-256.</numerusform>
            <numerusform>%n سطر في pg_hba.conf تُدخل الناس عبر الشبكة بطريقة trust أو password أو md5. اجعلها hostssl مع scram-sha-256.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login is proved by its password, kept as SCRAM.</source>
        <translation>يُثبَت اسم الدخول بكلمة مروره، المحفوظة بصيغة SCRAM.</translation>
    </message>
    <message>
        <source>The login is proved without a password (peer or certificate).</source>
        <translation>يُثبَت اسم الدخول دون كلمة مرور (peer أو شهادة).</translation>
    </message>
    <message>
        <source>The database file cannot be written by this account.</source>
        <translation>لا يستطيع هذا الحساب الكتابة في ملف قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Other accounts of this machine can read the database file. Close it: chmod 600.</source>
        <translation>تستطيع حسابات أخرى على هذا الجهاز قراءة ملف قاعدة البيانات. أغلقه أمامها: chmod 600.</translation>
    </message>
    <message>
        <source>One desk without roles: only this account can read the database file.</source>
        <translation>مكتب واحد بلا أدوار: هذا الحساب وحده يستطيع قراءة ملف قاعدة البيانات.</translation>
    </message>
    <message>
        <source>«%1» is a superuser: no rule of the database holds for it. Use it to administer the server, and a login made by «otklikctl operator add» to work.</source>
        <translation>«%1» مستخدم أعلى: لا تسري عليه قواعد قاعدة البيانات. استخدمه لإدارة الخادم، واعمل باسم دخول أنشأه «otklikctl operator add».</translation>
    </message>
    <message>
        <source>«%1» has no role, so it sees nothing. An administrator gives it one.</source>
        <translation>ليس لـ«%1» دور، فلا يرى شيئًا. يمنحه مدير النظام دورًا.</translation>
    </message>
    <message>
        <source>«%1» has no site, so it sees nobody. An administrator gives it one.</source>
        <translation>ليس لـ«%1» موقع، فلا يرى أحدًا. يمنحه مدير النظام موقعًا.</translation>
    </message>
    <message>
        <source>the whole city</source>
        <translation>المدينة كلها</translation>
    </message>
    <message>
        <source>«%1» has the roles: %2.</source>
        <translation>أدوار «%1»: %2.</translation>
    </message>
    <message>
        <source>«%1» has the roles: %2. It sees: %3.</source>
        <translation>أدوار «%1»: %2. يرى: %3.</translation>
    </message>
    <message>
        <source>The code was given.</source>
        <translation>قُدِّم الرمز.</translation>
    </message>
    <message>
        <source>Too many codes were not right. The next one is looked at in %1.</source>
        <translation>رموز خاطئة كثيرة. يُنظر في الرمز التالي بعد %1.</translation>
    </message>
    <message>
        <source>A code of the authenticator is asked for when you sign in.</source>
        <translation>يُطلب رمز تطبيق المصادقة عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A code comes by SMS when you sign in. Safer is an authenticator.</source>
        <translation>يصل رمز برسالة SMS عند تسجيل الدخول. تطبيق المصادقة أكثر أمانًا.</translation>
    </message>
    <message>
        <source>There is no authenticator yet. Make one with the one-time code that you were given.</source>
        <translation>لا يوجد تطبيق مصادقة بعد. أنشئه بالرمز الذي أُعطي لك ويصلح مرة واحدة.</translation>
    </message>
    <message>
        <source>SQLite %1: one desk.</source>
        <translation>SQLite %1: محطة عمل واحدة.</translation>
    </message>
    <message>
        <source>PostgreSQL %1.</source>
        <translation>PostgreSQL %1.</translation>
    </message>
    <message>
        <source>The schema is the one of this program: %1.</source>
        <translation>مخطط قاعدة البيانات هو مخطط هذا البرنامج: %1.</translation>
    </message>
    <message>
        <source>This database has schema %1, and this program knows %2 and below. Use the newer program.</source>
        <translation>مخطط قاعدة البيانات هذه %1، وهذا البرنامج يعرف %2 وما دونه. استخدم البرنامج الأحدث.</translation>
    </message>
    <message>
        <source>This database has schema %1, and this program needs %2. Run «otklikctl init» to upgrade it.</source>
        <translation>مخطط قاعدة البيانات هذه %1، ويحتاج هذا البرنامج إلى %2. نفّذ «otklikctl init» لترقيتها.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the database agree.</source>
        <translation>ساعة هذا الجهاز وساعة قاعدة البيانات متفقتان.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of this machine and of the database differ by %n seconds, so codes would not be right. Set both by NTP.</source>
        <translation>
            <numerusform>ساعتا هذا الجهاز وقاعدة البيانات تختلفان بمقدار %n ثانية، فلن تصح الرموز. اضبطهما عبر NTP.</numerusform>
            <numerusform>ساعتا هذا الجهاز وقاعدة البيانات تختلفان بمقدار ثانية واحدة، فلن تصح الرموز. اضبطهما عبر NTP.</numerusform>
            <numerusform>ساعتا هذا الجهاز وقاعدة البيانات تختلفان بمقدار ثانيتين، فلن تصح الرموز. اضبطهما عبر NTP.</numerusform>
            <numerusform>ساعتا هذا الجهاز وقاعدة البيانات تختلفان بمقدار %n ثوانٍ، فلن تصح الرموز. اضبطهما عبر NTP.</numerusform>
            <numerusform>ساعتا هذا الجهاز وقاعدة البيانات تختلفان بمقدار %n ثانية، فلن تصح الرموز. اضبطهما عبر NTP.</numerusform>
            <numerusform>ساعتا هذا الجهاز وقاعدة البيانات تختلفان بمقدار %n ثانية، فلن تصح الرموز. اضبطهما عبر NTP.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database is a file for one desk: it has no operators and no roles. Use PostgreSQL for several people.</source>
        <translation>قاعدة البيانات هذه ملف لمكتب واحد: لا مشغّلين فيها ولا أدوار. استخدم PostgreSQL لعدة أشخاص.</translation>
    </message>
    <message>
        <source>Nobody changes their own rights. Nothing was changed; ask another administrator.</source>
        <translation>لا يغيّر أحد صلاحياته بنفسه. لم يتغيّر شيء؛ اطلب من مدير نظام آخر.</translation>
    </message>
    <message>
        <source>There is no operator «%1». «otklikctl operator list» shows them.</source>
        <translation>لا يوجد مشغّل «%1». يعرضهم «otklikctl operator list».</translation>
    </message>
    <message>
        <source>These roles cannot be given. Persons take one or more of %1; services dispatcher or importer. Nothing was changed.</source>
        <translation>لا يمكن منح هذه الأدوار. يأخذ الأشخاص واحدًا أو أكثر من %1، والخدمات dispatcher أو importer. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Say what «%1» sees: at least one site, or the whole city. Nothing was changed.</source>
        <translation>اذكر ما يراه «%1»: موقعًا واحدًا على الأقل أو المدينة كلها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>One of the sites does not exist. «otklikctl site list» shows them. Nothing was changed.</source>
        <translation>أحد المواقع غير موجود. يعرضها «otklikctl site list». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>«%1» is disabled or is not a person, so this cannot be done. Nothing was changed.</source>
        <translation>«%1» معطّل أو ليس شخصًا، فلا يمكن ذلك. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>«%1» is not disabled. Nothing was changed.</source>
        <translation>«%1» ليس معطّلًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Say why. Nothing was changed.</source>
        <translation>اذكر السبب. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nobody has asked for «%1» within the last day. The first of the two asks, the second confirms.</source>
        <translation>لم يطلب أحد ذلك لـ«%1» خلال اليوم الماضي. يطلب الأول من الاثنين ويؤكد الثاني.</translation>
    </message>
    <message>
        <source>You asked for this yourself; a second person has to confirm it. Nothing was changed.</source>
        <translation>أنت من طلب ذلك؛ يجب أن يؤكده شخص ثانٍ. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Your role does not allow this: it is for administrators who are signed in. Nothing was changed.</source>
        <translation>دورك لا يسمح بذلك: فهو لمديري النظام الذين سجّلوا الدخول. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no site «%1». «otklikctl site list» shows them. Nothing was changed.</source>
        <translation>لا يوجد موقع «%1». يعرض «otklikctl site list» المواقع. لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters. Nothing was changed.</source>
        <translation>
            <numerusform>كلمة المرور %n حرف على الأقل. لم يتغيّر شيء.</numerusform>
            <numerusform>كلمة المرور حرف واحد على الأقل. لم يتغيّر شيء.</numerusform>
            <numerusform>كلمة المرور حرفان على الأقل. لم يتغيّر شيء.</numerusform>
            <numerusform>كلمة المرور %n أحرف على الأقل. لم يتغيّر شيء.</numerusform>
            <numerusform>كلمة المرور %n حرفًا على الأقل. لم يتغيّر شيء.</numerusform>
            <numerusform>كلمة المرور %n حرف على الأقل. لم يتغيّر شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» cannot be a login. Use small letters, digits and _, beginning with a letter, at most 40, and not beginning with otklik or pg_.</source>
        <translation>لا يصلح «%1» اسم دخول. استخدم أحرفًا لاتينية صغيرة وأرقامًا و_، بدءًا بحرف، و40 على الأكثر، ودون أن يبدأ بـ otklik أو pg_.</translation>
    </message>
    <message>
        <source>Write the telephone number with its country: +79000000000. Nothing was changed.</source>
        <translation>اكتب رقم الهاتف مع رمز بلده: +79000000000. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The password could not be prepared. Nothing was changed.</source>
        <translation>تعذر تجهيز كلمة المرور. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Only a superuser of the server makes logins. Run this on the server: sudo -u postgres otklikctl operator add … --database postgresql:///NAME. Nothing was changed.</source>
        <translation>لا ينشئ أسماء الدخول إلا المستخدم الأعلى للخادم. نفّذ على الخادم: sudo -u postgres otklikctl operator add … --database postgresql:///NAME. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The server already has a login «%1». Nothing was changed; choose another name.</source>
        <translation>في الخادم اسم دخول «%1» من قبل. لم يتغيّر شيء؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Only a superuser of the server sets the password of somebody else. Nothing was changed.</source>
        <translation>لا يضع كلمة مرور شخص آخر إلا المستخدم الأعلى للخادم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This needs a fresh code of your second factor first. Nothing was changed.</source>
        <translation>يحتاج هذا أولًا إلى رمز جديد من عاملك الثاني. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Line %1 of the permissions cannot be read.</source>
        <translation>تتعذر قراءة السطر %1 من الصلاحيات.</translation>
    </message>
    <message>
        <source>Roles and row policies are made by a superuser of the server. The schema is in place; run «otklikctl init» again with such an account.</source>
        <translation>الأدوار وسياسات الأسطر ينشئها المستخدم الأعلى للخادم. المخطط جاهز؛ نفّذ «otklikctl init» من جديد بحساب كهذا.</translation>
    </message>
    <message>
        <source>The connections could not be stored in %1. The ones from before are kept. Look whether the folder may be written to and the disk has room.</source>
        <translation>تعذر حفظ الاتصالات في %1. بقيت الاتصالات السابقة. تحقق من إمكان الكتابة في المجلد ومن وجود مساحة على القرص.</translation>
    </message>
    <message>
        <source>Give the connection a name, for example «City».</source>
        <translation>سمِّ الاتصال، مثل «المدينة».</translation>
    </message>
    <message>
        <source>Say on which server the database is: db.example.org.</source>
        <translation>اذكر على أي خادم توجد قاعدة البيانات: db.example.org.</translation>
    </message>
    <message>
        <source>Say what the database is called.</source>
        <translation>اذكر اسم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Say which login you were given.</source>
        <translation>اذكر اسم الدخول الذي أُعطي لك.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535: one for all servers, or one for each.</source>
        <translation>المنفذ رقم من 1 إلى 65535: واحد لكل الخوادم، أو واحد لكل خادم.</translation>
    </message>
    <message>
        <source>Over the network the connection has to be encrypted; verify-full also checks whose server it is.</source>
        <translation>عبر الشبكة يجب تشفير الاتصال؛ ويتحقق verify-full أيضًا من صاحب الخادم.</translation>
    </message>
    <message>
        <source>The root certificate %1 cannot be read.</source>
        <translation>تتعذر قراءة الشهادة الجذرية %1.</translation>
    </message>
    <message>
        <source>The connections in %1 cannot be read. The file was left as it is; mend or remove it.</source>
        <translation>تتعذر قراءة الاتصالات في %1. تُرك الملف كما هو؛ أصلحه أو احذفه.</translation>
    </message>
    <message>
        <source>Two connections are called «%1». Give one another name.</source>
        <translation>اتصالان اسمهما «%1». سمِّ أحدهما باسم آخر.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Keeps people&apos;s records, consents and reminders of their sites. Example: a caller gives a new number, and the operator writes it down after a fresh code. Sees no clinical notes and starts no campaign.</source>
        <translation>يدير سجلات الأشخاص والموافقات والتذكيرات في مواقعه. مثال: يعطي متصل رقمًا جديدًا فيدوّنه المشغّل بعد رمز جديد. لا يرى الملاحظات السريرية ولا يبدأ حملات.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>As an operator, and also reads and writes clinical notes and messages of their sites. Example: invites a patient to a check-up.</source>
        <translation>كالمشغّل، ويقرأ أيضًا الملاحظات السريرية ورسائل مواقعه ويكتبها. مثال: يدعو مريضًا إلى فحص.</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>الممرض</translation>
    </message>
    <message>
        <source>As an operator, and also works with clinical notes of their sites. Example: ticks off that a patient was called.</source>
        <translation>كالمشغّل، ويعمل أيضًا بالملاحظات السريرية لمواقعه. مثال: يؤشّر أنه اتُّصل بالمريض.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Makes segments and campaigns and starts them after a fresh code. Example: writes the SMS about meter readings. Reads people, never changes them, and never sees a diagnosis.</source>
        <translation>ينشئ الشرائح والحملات ويبدؤها بعد رمز جديد. مثال: يكتب رسالة SMS عن قراءات العدادات. يقرأ سجلات الأشخاص ولا يغيّرها أبدًا، ولا يرى أي تشخيص.</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>المُوافِق</translation>
    </message>
    <message>
        <source>Reads a campaign that somebody else made and says yes to it. Example: checks wording and audience before it is sent. Changes nothing.</source>
        <translation>يقرأ حملة أعدّها غيره ويوافق عليها. مثال: يراجع الصياغة والجمهور قبل الإرسال. لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Looks after the work of others: people, imports, pick lists, running campaigns, and who signs in. Example: stops a campaign, or confirms that a colleague is let in again.</source>
        <translation>يشرف على عمل الآخرين: الأشخاص والاستيراد والقوائم والحملات الجارية ومن يسجّل الدخول. مثال: يوقف حملة، أو يؤكد السماح لزميل بالدخول من جديد.</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Reads what was done and by whom, and changes nothing. Example: answers who opened a card in the last year.</source>
        <translation>يقرأ ما جرى ومن فعله ولا يغيّر شيئًا. مثال: يجيب من فتح بطاقة خلال السنة الماضية.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Gives and takes rights, and looks after sites, gateways and settings. Example: gives a new colleague their role. Sees no people and cannot change their own rights.</source>
        <translation>يمنح الصلاحيات ويسحبها ويعتني بالمواقع والبوابات والإعدادات. مثال: يعطي زميلًا جديدًا دوره. لا يرى الأشخاص ولا يستطيع تغيير صلاحياته.</translation>
    </message>
    <message>
        <source>Dispatcher (service)</source>
        <translation>المُرسِل (خدمة)</translation>
    </message>
    <message>
        <source>The program that sends, «otklikctl serve»: no person signs in with it.</source>
        <translation>البرنامج الذي يرسل، «otklikctl serve»: لا يسجّل به أي شخص الدخول.</translation>
    </message>
    <message>
        <source>Importer (service)</source>
        <translation>المستورِد (خدمة)</translation>
    </message>
    <message>
        <source>The program that brings in files of people and events: no person signs in with it.</source>
        <translation>البرنامج الذي يستورد ملفات الأشخاص والأحداث: لا يسجّل به أي شخص الدخول.</translation>
    </message>
    <message>
        <source>Who gives rights should not read people: this person could open any record to a friend and look at it alone. Give administration to somebody else.</source>
        <translation>من يمنح الصلاحيات لا ينبغي أن يقرأ سجلات الأشخاص: فقد يفتح أي سجل لصديق ويطّلع عليه وحده. أعطِ الإدارة لغيره.</translation>
    </message>
    <message>
        <source>An administrator who is the auditor too checks only themselves. Let somebody else audit.</source>
        <translation>مدير النظام الذي هو المدقق أيضًا لا يدقق إلا نفسه. دع غيره يتولى التدقيق.</translation>
    </message>
    <message>
        <source>An auditor should not do the work that is audited.</source>
        <translation>لا ينبغي للمدقق أن يقوم بالعمل الذي يُدقَّق.</translation>
    </message>
    <message>
        <source>This person makes campaigns and approves them. The database takes no approval of one&apos;s own campaign, but two such people can nod for each other.</source>
        <translation>ينشئ هذا الشخص الحملات ويوافق عليها. لا تقبل قاعدة البيانات موافقة المرء على حملته، لكن شخصين كهذين قد يوافق أحدهما للآخر.</translation>
    </message>
    <message>
        <source>This person reads diagnoses and makes campaigns. What was learnt at the bedside may end up in an audience; keep the two apart.</source>
        <translation>يقرأ هذا الشخص التشخيصات وينشئ الحملات. ما عُرف عند سرير المريض قد ينتهي في جمهور حملة؛ افصل بين الأمرين.</translation>
    </message>
    <message>
        <source>This person sees the clinical notes of every site of the city. Give the sites where they work.</source>
        <translation>يرى هذا الشخص الملاحظات السريرية لكل مواقع المدينة. حدد المواقع التي يعمل فيها.</translation>
    </message>
    <message>
        <source>This person can read and change every record of the city. Give the sites where they work, unless they answer for all.</source>
        <translation>يستطيع هذا الشخص قراءة كل سجلات المدينة وتغييرها. حدد المواقع التي يعمل فيها، إلا إن كان مسؤولًا عنها كلها.</translation>
    </message>
    <message>
        <source>An administrator gives rights for the whole city, whatever their own sites are.</source>
        <translation>يمنح مدير النظام الصلاحيات للمدينة كلها أيًّا كانت مواقعه.</translation>
    </message>
    <message>
        <source>Too many codes were not right, so the next one is looked at in %1. What you typed was not looked at.</source>
        <translation>رموز خاطئة كثيرة، فلن يُنظر في التالي إلا بعد %1. لم يُنظر فيما كتبته.</translation>
    </message>
    <message>
        <source>A connection pooler stands between this program and the database, and could hand your session to somebody else. Your code was not sent. Connect to PostgreSQL itself.</source>
        <translation>يقف مجمّع اتصالات بين هذا البرنامج وقاعدة البيانات، وقد يسلّم جلستك إلى غيرك. لم يُرسل رمزك. اتصل بـ PostgreSQL نفسه.</translation>
    </message>
    <message>
        <source>The code was not right. The next one is looked at in %1.</source>
        <translation>الرمز غير صحيح. يُنظر في الرمز التالي بعد %1.</translation>
    </message>
    <message>
        <source>The code was not right. A code works once and for half a minute: wait for the next one and type that.</source>
        <translation>الرمز غير صحيح. يصلح الرمز مرة واحدة ولنصف دقيقة: انتظر التالي واكتبه.</translation>
    </message>
    <message>
        <source>This login has no role in this database. Whoever administers it gives it one with «otklikctl operator add».</source>
        <translation>لا دور لاسم الدخول هذا في قاعدة البيانات هذه. يمنحه من يديرها دورًا بالأمر «otklikctl operator add».</translation>
    </message>
    <message>
        <source>This database has no roles yet. Run «otklikctl init» first.</source>
        <translation>لا أدوار بعد في قاعدة البيانات هذه. نفّذ «otklikctl init» أولًا.</translation>
    </message>
    <message>
        <source>The login «%1» is not among the operators of this database. Whoever administers it adds it with «otklikctl operator add».</source>
        <translation>اسم الدخول «%1» ليس بين مشغّلي قاعدة البيانات هذه. يضيفه من يديرها بالأمر «otklikctl operator add».</translation>
    </message>
    <message>
        <source>The login «%1» is disabled. Ask whoever administers the database.</source>
        <translation>اسم الدخول «%1» معطّل. اسأل من يدير قاعدة البيانات.</translation>
    </message>
    <message>
        <source>A code of the second factor is needed first. Nothing was shown or changed.</source>
        <translation>يلزم أولًا رمز العامل الثاني. لم يُعرض شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again; what you have typed is kept.</source>
        <translation>انتهت الجلسة. سجّل الدخول من جديد؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>No telephone number is kept for this login, so no code can be sent. Use the authenticator.</source>
        <translation>لا رقم هاتف محفوظ لاسم الدخول هذا، فلا يمكن إرسال رمز. استخدم تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>This enrolment code is wrong, too old or used. Ask whoever administers the database for a new one.</source>
        <translation>رمز التسجيل هذا خاطئ أو قديم أو مستعمل. اطلب رمزًا جديدًا ممن يدير قاعدة البيانات.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>This database is a file for one desk: nobody signs in to it.</source>
        <translation>قاعدة البيانات هذه ملف لمكتب واحد: لا يسجّل أحد الدخول إليها.</translation>
    </message>
    <message>
        <source>This is not a code of the new authenticator, or its picture is older than a quarter of an hour. The one that you have still counts.</source>
        <translation>هذا ليس رمزًا من تطبيق المصادقة الجديد، أو أن صورته أقدم من ربع ساعة. يبقى التطبيق الذي لديك ساريًا.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>تتكون كلمة المرور من %n حرف على الأقل.</numerusform>
            <numerusform>تتكون كلمة المرور من حرف واحد على الأقل.</numerusform>
            <numerusform>تتكون كلمة المرور من حرفين على الأقل.</numerusform>
            <numerusform>تتكون كلمة المرور من %n أحرف على الأقل.</numerusform>
            <numerusform>تتكون كلمة المرور من %n حرفًا على الأقل.</numerusform>
            <numerusform>تتكون كلمة المرور من %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the password that you have.</source>
        <translation>هذه هي كلمة المرور التي لديك.</translation>
    </message>
    <message>
        <source>A password does not hold the name that you sign in with.</source>
        <translation>لا تحتوي كلمة المرور على الاسم الذي تسجّل به الدخول.</translation>
    </message>
    <message>
        <source>This password is among the first that guessers try: a common word with digits and signs, a row of keys or a repetition. Take several words that do not belong together.</source>
        <translation>كلمة المرور هذه من أوائل ما يجربه المخمّنون: كلمة شائعة مع أرقام وعلامات، أو صف مفاتيح، أو تكرار. اختر عدة كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>The server lets nobody in without encryption, or not this login: %1. Use sslmode=verify-full with the certificate of its authority.</source>
        <translation>لا يسمح الخادم بدخول أحد دون تشفير، أو لا يسمح باسم الدخول هذا: %1. استخدم sslmode=verify-full مع شهادة سلطته.</translation>
    </message>
    <message>
        <source>The server does not encrypt, and this connection asks for it (sslmode=%1). Nothing was sent. Whoever administers the server sets ssl = on there.</source>
        <translation>الخادم لا يشفّر، وهذا الاتصال يطلب التشفير (sslmode=%1). لم يُرسل شيء. على من يدير الخادم أن يضبط فيه ssl = on.</translation>
    </message>
    <message>
        <source>There is no certificate of the authority that the server could be checked by. Choose the file, or put it at ~/.postgresql/root.crt.</source>
        <translation>لا توجد شهادة للسلطة يُتحقق بها من الخادم. اختر الملف، أو ضعه في ~/.postgresql/root.crt.</translation>
    </message>
    <message>
        <source>The certificate of the authority, %1, is not there or cannot be read. Choose the right file.</source>
        <translation>شهادة السلطة %1 غير موجودة أو تتعذر قراءتها. اختر الملف الصحيح.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not made by the authority whose certificate you have: it may be another server. Nothing was sent. Ask whoever administers it for the right certificate of the authority.</source>
        <translation>شهادة الخادم لم تصدر عن السلطة التي لديك شهادتها: قد يكون خادمًا آخر. لم يُرسل شيء. اطلب ممن يديره شهادة السلطة الصحيحة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Nothing was sent. Whoever administers the server has to renew it; look also whether the clock of this machine is right.</source>
        <translation>انتهت صلاحية شهادة الخادم. لم يُرسل شيء. على من يدير الخادم أن يجددها؛ وتحقق أيضًا من صحة ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Nothing was sent. Look whether the clocks of this machine and of the server are right.</source>
        <translation>شهادة الخادم لم تبدأ صلاحيتها بعد. لم يُرسل شيء. تحقق من صحة ساعة هذا الجهاز وساعة الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not one for «%1»: it may be another server. Nothing was sent. Connect by the name that stands in the certificate.</source>
        <translation>شهادة الخادم ليست لـ «%1»: قد يكون خادمًا آخر. لم يُرسل شيء. اتصل بالاسم المذكور في الشهادة.</translation>
    </message>
    <message>
        <source>Server and program find no common way to encrypt: %1. Nothing was sent. Use TLS 1.2 or, better, 1.3 on both.</source>
        <translation>لا يجد الخادم والبرنامج طريقة مشتركة للتشفير: %1. لم يُرسل شيء. استخدم TLS 1.2 أو، وهو الأفضل، 1.3 على الجانبين.</translation>
    </message>
    <message>
        <source>This password is among the first that guessers try: a common word with digits and signs, a row of keys or a repetition. Nothing was changed.</source>
        <translation>كلمة المرور هذه من أوائل ما يجربه المخمّنون: كلمة شائعة مع أرقام وعلامات، أو صف مفاتيح، أو تكرار. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no site with the code «%1» in this database. Nothing was done.</source>
        <translation>لا يوجد موقع بالرمز «%1» في قاعدة البيانات هذه. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>Your login does not work in the site «%1». Nothing was done. An administrator gives sites on the page Administration.</source>
        <translation>لا يعمل اسم دخولك في الموقع «%1». لم يُفعل شيء. يمنح مدير النظام المواقع في صفحة الإدارة.</translation>
    </message>
    <message>
        <source>Your login has no site yet. Nothing was done. An administrator gives sites on the page Administration.</source>
        <translation>ليس لاسم دخولك موقع بعد. لم يُفعل شيء. يمنح مدير النظام المواقع في صفحة الإدارة.</translation>
    </message>
    <message>
        <source>Your login works in several sites. Say which one with --site: %1. Nothing was done.</source>
        <translation>يعمل اسم دخولك في عدة مواقع. حدد أيها بالخيار ‎--site: %1. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>There is no such session any more. Nothing was changed; look at the list again.</source>
        <translation>لم تعد هذه الجلسة موجودة. لم يتغيّر شيء؛ انظر إلى القائمة من جديد.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>There is no person with the number %1.</source>
        <translation>لا يوجد شخص بالرقم %1.</translation>
    </message>
    <message>
        <source>«%1» cannot be tested by «%2».</source>
        <translation>لا يمكن اختبار «%1» باستخدام «%2».</translation>
    </message>
    <message>
        <source>At %1 of the rule: there is no time zone «%2». Write it like Europe/Moscow.</source>
        <translation>عند %1 في القاعدة: لا توجد منطقة زمنية «%2». اكتبها مثل Europe/Moscow.</translation>
    </message>
    <message>
        <source>A segment needs a name of 1 to 100 characters on one line. Nothing was stored.</source>
        <translation>يلزم للشريحة اسم من 1 إلى 100 حرف في سطر واحد. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There is no segment «%1».</source>
        <translation>لا توجد شريحة «%1».</translation>
    </message>
    <message>
        <source>The segment «%1» is part of the segment «%2» and was kept. Take it out there first.</source>
        <translation>الشريحة «%1» جزء من الشريحة «%2»، فبقيت كما هي. أخرجها من هناك أولًا.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>القناة المفضلة</translation>
    </message>
    <message>
        <source>Has a mobile number</source>
        <translation>لديه رقم جوال</translation>
    </message>
    <message>
        <source>Has a landline number</source>
        <translation>لديه رقم هاتف ثابت</translation>
    </message>
    <message>
        <source>Has an email address</source>
        <translation>لديه بريد إلكتروني</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>At the top of the rule</source>
        <translation>في أعلى القاعدة</translation>
    </message>
    <message>
        <source>At %1 of the rule</source>
        <translation>عند %1 في القاعدة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place («At all[1].value of the rule»), %2 a sentence that says what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>with its segments a rule may have %n levels at most.</source>
        <translation>
            <numerusform>لا يجوز أن تزيد القاعدة مع شرائحها على %n مستوى.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة مع شرائحها على مستوى واحد.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة مع شرائحها على مستويين.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة مع شرائحها على %n مستويات.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة مع شرائحها على %n مستوى.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة مع شرائحها على %n مستوى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with its segments a rule may have %n conditions at most.</source>
        <translation>
            <numerusform>لا يجوز أن تزيد القاعدة مع شرائحها على %n شرط.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة مع شرائحها على شرط واحد.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة مع شرائحها على شرطين.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة مع شرائحها على %n شروط.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة مع شرائحها على %n شرطًا.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة مع شرائحها على %n شرط.</numerusform>
        </translation>
    </message>
    <message>
        <source>the segment «%1» would contain itself (%2). Take one of them out.</source>
        <translation>ستحتوي الشريحة «%1» على نفسها (%2). أخرج إحداها.</translation>
    </message>
    <message>
        <source>there is no segment «%1».</source>
        <translation>لا توجد شريحة «%1».</translation>
    </message>
    <message>
        <source>there is no condition «%1»: this version keeps no diagnoses yet.</source>
        <translation>لا توجد حالة صحية «%1»: هذا الإصدار لا يحفظ التشخيصات بعد.</translation>
    </message>
    <message>
        <source>there is no measurement «%1»: this version keeps no measurements yet.</source>
        <translation>لا يوجد قياس «%1»: هذا الإصدار لا يحفظ القياسات بعد.</translation>
    </message>
    <message>
        <source>there is no topic «%1».</source>
        <translation>لا يوجد موضوع «%1».</translation>
    </message>
    <message>
        <source>there is no service «%1».</source>
        <translation>لا توجد خدمة «%1».</translation>
    </message>
    <message>
        <source>there is no district «%1».</source>
        <translation>لا يوجد حي «%1».</translation>
    </message>
    <message>
        <source>there is no campaign «%1».</source>
        <translation>لا توجد حملة «%1».</translation>
    </message>
    <message>
        <source>nobody has an attribute «%1».</source>
        <translation>لا أحد لديه السمة «%1».</translation>
    </message>
    <message>
        <source>who do not exist</source>
        <translation>لا وجود لهم</translation>
    </message>
    <message>
        <source>of every kind</source>
        <translation>من كل الفئات</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two clauses, one of which must hold</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two clauses, both of which must hold</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>several clauses that belong together</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>email</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>no channel at all</source>
        <translation>بلا أي قناة</translation>
    </message>
    <message>
        <source>indifference</source>
        <translation>عدم اهتمام</translation>
    </message>
    <message>
        <source>search for information</source>
        <translation>بحث عن معلومات</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>تعرّف</translation>
    </message>
    <message>
        <source>receiving the service</source>
        <translation>تلقي الخدمة</translation>
    </message>
    <message>
        <source>contact after the service</source>
        <translation>تواصل بعد الخدمة</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>held</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>يجري إرسالها</translation>
    </message>
    <message>
        <source>of unknown outcome</source>
        <translation>نتيجتها غير معروفة</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>at the operator</source>
        <translation>لدى شركة الاتصالات</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهت مهلتها</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل إرسالها</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>تم تسليمها</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>«%1»</source>
        <comment>a text in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be %n or older</source>
        <translation>
            <numerusform>لا يُعرف أن عمرهم %n سنة أو أكثر</numerusform>
            <numerusform>لا يُعرف أن عمرهم سنة واحدة أو أكثر</numerusform>
            <numerusform>لا يُعرف أن عمرهم سنتان أو أكثر</numerusform>
            <numerusform>لا يُعرف أن عمرهم %n سنوات أو أكثر</numerusform>
            <numerusform>لا يُعرف أن عمرهم %n سنة أو أكثر</numerusform>
            <numerusform>لا يُعرف أن عمرهم %n سنة أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are %n or older</source>
        <translation>
            <numerusform>عمرهم %n سنة أو أكثر</numerusform>
            <numerusform>عمرهم سنة واحدة أو أكثر</numerusform>
            <numerusform>عمرهم سنتان أو أكثر</numerusform>
            <numerusform>عمرهم %n سنوات أو أكثر</numerusform>
            <numerusform>عمرهم %n سنة أو أكثر</numerusform>
            <numerusform>عمرهم %n سنة أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be older than %n</source>
        <translation>
            <numerusform>لا يُعرف أن عمرهم أكبر من %n سنة</numerusform>
            <numerusform>لا يُعرف أن عمرهم أكبر من سنة واحدة</numerusform>
            <numerusform>لا يُعرف أن عمرهم أكبر من سنتين</numerusform>
            <numerusform>لا يُعرف أن عمرهم أكبر من %n سنوات</numerusform>
            <numerusform>لا يُعرف أن عمرهم أكبر من %n سنة</numerusform>
            <numerusform>لا يُعرف أن عمرهم أكبر من %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are older than %n</source>
        <translation>
            <numerusform>عمرهم أكبر من %n سنة</numerusform>
            <numerusform>عمرهم أكبر من سنة واحدة</numerusform>
            <numerusform>عمرهم أكبر من سنتين</numerusform>
            <numerusform>عمرهم أكبر من %n سنوات</numerusform>
            <numerusform>عمرهم أكبر من %n سنة</numerusform>
            <numerusform>عمرهم أكبر من %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be %n or younger</source>
        <translation>
            <numerusform>لا يُعرف أن عمرهم %n سنة أو أقل</numerusform>
            <numerusform>لا يُعرف أن عمرهم سنة واحدة أو أقل</numerusform>
            <numerusform>لا يُعرف أن عمرهم سنتان أو أقل</numerusform>
            <numerusform>لا يُعرف أن عمرهم %n سنوات أو أقل</numerusform>
            <numerusform>لا يُعرف أن عمرهم %n سنة أو أقل</numerusform>
            <numerusform>لا يُعرف أن عمرهم %n سنة أو أقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are %n or younger</source>
        <translation>
            <numerusform>عمرهم %n سنة أو أقل</numerusform>
            <numerusform>عمرهم سنة واحدة أو أقل</numerusform>
            <numerusform>عمرهم سنتان أو أقل</numerusform>
            <numerusform>عمرهم %n سنوات أو أقل</numerusform>
            <numerusform>عمرهم %n سنة أو أقل</numerusform>
            <numerusform>عمرهم %n سنة أو أقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be younger than %n</source>
        <translation>
            <numerusform>لا يُعرف أن عمرهم أصغر من %n سنة</numerusform>
            <numerusform>لا يُعرف أن عمرهم أصغر من سنة واحدة</numerusform>
            <numerusform>لا يُعرف أن عمرهم أصغر من سنتين</numerusform>
            <numerusform>لا يُعرف أن عمرهم أصغر من %n سنوات</numerusform>
            <numerusform>لا يُعرف أن عمرهم أصغر من %n سنة</numerusform>
            <numerusform>لا يُعرف أن عمرهم أصغر من %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are younger than %n</source>
        <translation>
            <numerusform>عمرهم أصغر من %n سنة</numerusform>
            <numerusform>عمرهم أصغر من سنة واحدة</numerusform>
            <numerusform>عمرهم أصغر من سنتين</numerusform>
            <numerusform>عمرهم أصغر من %n سنوات</numerusform>
            <numerusform>عمرهم أصغر من %n سنة</numerusform>
            <numerusform>عمرهم أصغر من %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not %n years old</source>
        <translation>
            <numerusform>ليس عمرهم %n سنة</numerusform>
            <numerusform>ليس عمرهم سنة واحدة</numerusform>
            <numerusform>ليس عمرهم سنتين</numerusform>
            <numerusform>ليس عمرهم %n سنوات</numerusform>
            <numerusform>ليس عمرهم %n سنة</numerusform>
            <numerusform>ليس عمرهم %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are %n years old</source>
        <translation>
            <numerusform>عمرهم %n سنة</numerusform>
            <numerusform>عمرهم سنة واحدة</numerusform>
            <numerusform>عمرهم سنتان</numerusform>
            <numerusform>عمرهم %n سنوات</numerusform>
            <numerusform>عمرهم %n سنة</numerusform>
            <numerusform>عمرهم %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>who have no mobile number</source>
        <translation>ليس لديهم رقم جوال</translation>
    </message>
    <message>
        <source>who have a mobile number</source>
        <translation>لديهم رقم جوال</translation>
    </message>
    <message>
        <source>who have no landline number</source>
        <translation>ليس لديهم رقم هاتف ثابت</translation>
    </message>
    <message>
        <source>who have a landline number</source>
        <translation>لديهم رقم هاتف ثابت</translation>
    </message>
    <message>
        <source>who have no email address</source>
        <translation>ليس لديهم بريد إلكتروني</translation>
    </message>
    <message>
        <source>who have an email address</source>
        <translation>لديهم بريد إلكتروني</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>السمة %1</translation>
    </message>
    <message>
        <source>whose %1 is known</source>
        <translation>قيمة %1 لديهم معروفة</translation>
    </message>
    <message>
        <source>whose %1 is not known</source>
        <translation>قيمة %1 لديهم غير معروفة</translation>
    </message>
    <message>
        <source>whose %1 is none of %2</source>
        <translation>قيمة %1 لديهم ليست من بين %2</translation>
    </message>
    <message>
        <source>whose %1 is one of %2</source>
        <translation>قيمة %1 لديهم من بين %2</translation>
    </message>
    <message>
        <source>whose %1 does not begin with %2</source>
        <translation>قيمة %1 لديهم لا تبدأ بـ %2</translation>
    </message>
    <message>
        <source>whose %1 begins with %2</source>
        <translation>قيمة %1 لديهم تبدأ بـ %2</translation>
    </message>
    <message>
        <source>whose %1 does not contain %2</source>
        <translation>قيمة %1 لديهم لا تحتوي على %2</translation>
    </message>
    <message>
        <source>whose %1 contains %2</source>
        <translation>قيمة %1 لديهم تحتوي على %2</translation>
    </message>
    <message>
        <source>whose %1 is not known to be less than %2</source>
        <translation>لا يُعرف أن قيمة %1 لديهم أقل من %2</translation>
    </message>
    <message>
        <source>whose %1 is less than %2</source>
        <translation>قيمة %1 لديهم أقل من %2</translation>
    </message>
    <message>
        <source>whose %1 is not known to be %2 or less</source>
        <translation>لا يُعرف أن قيمة %1 لديهم %2 أو أقل</translation>
    </message>
    <message>
        <source>whose %1 is %2 or less</source>
        <translation>قيمة %1 لديهم %2 أو أقل</translation>
    </message>
    <message>
        <source>whose %1 is not known to be more than %2</source>
        <translation>لا يُعرف أن قيمة %1 لديهم أكثر من %2</translation>
    </message>
    <message>
        <source>whose %1 is more than %2</source>
        <translation>قيمة %1 لديهم أكثر من %2</translation>
    </message>
    <message>
        <source>whose %1 is not known to be %2 or more</source>
        <translation>لا يُعرف أن قيمة %1 لديهم %2 أو أكثر</translation>
    </message>
    <message>
        <source>whose %1 is %2 or more</source>
        <translation>قيمة %1 لديهم %2 أو أكثر</translation>
    </message>
    <message>
        <source>whose %1 is not %2</source>
        <translation>قيمة %1 لديهم غير %2</translation>
    </message>
    <message>
        <source>whose %1 is %2</source>
        <translation>قيمة %1 لديهم %2</translation>
    </message>
    <message>
        <source>who are not subscribed to %1</source>
        <translation>غير مشتركين في %1</translation>
    </message>
    <message>
        <source>who are subscribed to %1</source>
        <translation>مشتركون في %1</translation>
    </message>
    <message>
        <source>who are not subscribed to %1 by %2</source>
        <translation>غير مشتركين في %1 عبر %2</translation>
    </message>
    <message>
        <source>who are subscribed to %1 by %2</source>
        <translation>مشتركون في %1 عبر %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>in the last …</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have not used %1 %n time(s) in the last %2</source>
        <translation>
            <numerusform>لم يستخدموا %1 %n مرة على الأقل خلال آخر %2</numerusform>
            <numerusform>لم يستخدموا %1 مرة واحدة على الأقل خلال آخر %2</numerusform>
            <numerusform>لم يستخدموا %1 مرتين على الأقل خلال آخر %2</numerusform>
            <numerusform>لم يستخدموا %1 %n مرات على الأقل خلال آخر %2</numerusform>
            <numerusform>لم يستخدموا %1 %n مرة على الأقل خلال آخر %2</numerusform>
            <numerusform>لم يستخدموا %1 %n مرة على الأقل خلال آخر %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have used %1 at least %n time(s) in the last %2</source>
        <translation>
            <numerusform>استخدموا %1 %n مرة على الأقل خلال آخر %2</numerusform>
            <numerusform>استخدموا %1 مرة واحدة على الأقل خلال آخر %2</numerusform>
            <numerusform>استخدموا %1 مرتين على الأقل خلال آخر %2</numerusform>
            <numerusform>استخدموا %1 %n مرات على الأقل خلال آخر %2</numerusform>
            <numerusform>استخدموا %1 %n مرة على الأقل خلال آخر %2</numerusform>
            <numerusform>استخدموا %1 %n مرة على الأقل خلال آخر %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have not used %1 in the last %n day(s)</source>
        <translation>
            <numerusform>لم يستخدموا %1 خلال آخر %n يوم</numerusform>
            <numerusform>لم يستخدموا %1 خلال آخر يوم واحد</numerusform>
            <numerusform>لم يستخدموا %1 خلال آخر يومين</numerusform>
            <numerusform>لم يستخدموا %1 خلال آخر %n أيام</numerusform>
            <numerusform>لم يستخدموا %1 خلال آخر %n يومًا</numerusform>
            <numerusform>لم يستخدموا %1 خلال آخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have used %1 in the last %n day(s)</source>
        <translation>
            <numerusform>استخدموا %1 خلال آخر %n يوم</numerusform>
            <numerusform>استخدموا %1 خلال آخر يوم واحد</numerusform>
            <numerusform>استخدموا %1 خلال آخر يومين</numerusform>
            <numerusform>استخدموا %1 خلال آخر %n أيام</numerusform>
            <numerusform>استخدموا %1 خلال آخر %n يومًا</numerusform>
            <numerusform>استخدموا %1 خلال آخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have not used %1 %n time(s)</source>
        <translation>
            <numerusform>لم يستخدموا %1 %n مرة على الأقل</numerusform>
            <numerusform>لم يستخدموا %1 مرة واحدة على الأقل</numerusform>
            <numerusform>لم يستخدموا %1 مرتين على الأقل</numerusform>
            <numerusform>لم يستخدموا %1 %n مرات على الأقل</numerusform>
            <numerusform>لم يستخدموا %1 %n مرة على الأقل</numerusform>
            <numerusform>لم يستخدموا %1 %n مرة على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have used %1 at least %n time(s)</source>
        <translation>
            <numerusform>استخدموا %1 %n مرة على الأقل</numerusform>
            <numerusform>استخدموا %1 مرة واحدة على الأقل</numerusform>
            <numerusform>استخدموا %1 مرتين على الأقل</numerusform>
            <numerusform>استخدموا %1 %n مرات على الأقل</numerusform>
            <numerusform>استخدموا %1 %n مرة على الأقل</numerusform>
            <numerusform>استخدموا %1 %n مرة على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>who have never used %1</source>
        <translation>لم يستخدموا %1 قط</translation>
    </message>
    <message>
        <source>who have used %1</source>
        <translation>استخدموا %1</translation>
    </message>
    <message>
        <source>who were not seen at the stage «%1» of %2</source>
        <translation>لم يمروا بالمرحلة «%1» من %2</translation>
    </message>
    <message>
        <source>who were seen at the stage «%1» of %2</source>
        <translation>مرّوا بالمرحلة «%1» من %2</translation>
    </message>
    <message>
        <source>who are not in the segment «%1»</source>
        <translation>ليسوا في الشريحة «%1»</translation>
    </message>
    <message>
        <source>who are in the segment «%1»</source>
        <translation>في الشريحة «%1»</translation>
    </message>
    <message>
        <source>who were not sent the campaign «%1»</source>
        <translation>لم تُرسل إليهم الحملة «%1»</translation>
    </message>
    <message>
        <source>who were sent the campaign «%1»</source>
        <translation>أُرسلت إليهم الحملة «%1»</translation>
    </message>
    <message>
        <source>whose message of the campaign «%1» is not %2</source>
        <translation>حالة رسالتهم من الحملة «%1» ليست «%2»</translation>
    </message>
    <message>
        <source>whose message of the campaign «%1» is %2</source>
        <translation>حالة رسالتهم من الحملة «%1» هي «%2»</translation>
    </message>
    <message>
        <source>for whom «%1» does not hold</source>
        <translation>لا ينطبق عليهم «%1»</translation>
    </message>
    <message>
        <source>for whom «%1» holds</source>
        <translation>ينطبق عليهم «%1»</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>لا أحد.</translation>
    </message>
    <message>
        <source>Everybody.</source>
        <translation>الجميع.</translation>
    </message>
    <message>
        <source>People %1.</source>
        <extracomment>%1 is a clause or several: «whose language is русский and who have used Passports»</extracomment>
        <translation>أشخاص %1.</translation>
    </message>
    <message numerus="yes">
        <source>a rule may have %n levels at most.</source>
        <translation>
            <numerusform>لا يجوز أن تزيد القاعدة على %n مستوى.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة على مستوى واحد.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة على مستويين.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة على %n مستويات.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة على %n مستوى.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة على %n مستوى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a rule may have %n conditions at most.</source>
        <translation>
            <numerusform>لا يجوز أن تزيد القاعدة على %n شرط.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة على شرط واحد.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة على شرطين.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة على %n شروط.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة على %n شرطًا.</numerusform>
            <numerusform>لا يجوز أن تزيد القاعدة على %n شرط.</numerusform>
        </translation>
    </message>
    <message>
        <source>an object in braces must stand here.</source>
        <translation>يجب أن يكون هنا كائن بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>an empty object says nothing. Everybody is written {&quot;all&quot;:[]}.</source>
        <translation>الكائن الفارغ لا يعني شيئًا. يُكتب «الجميع» هكذا: {&quot;all&quot;:[]}.</translation>
    </message>
    <message>
        <source>«%1» is no condition. Use one of: %2.</source>
        <translation>«%1» ليس شرطًا. استخدم واحدًا من: %2.</translation>
    </message>
    <message>
        <source>«%1» cannot stand beside «%2».</source>
        <translation>لا يمكن أن يكون «%1» بجانب «%2».</translation>
    </message>
    <message>
        <source>a list in square brackets must stand here.</source>
        <translation>يجب أن تكون هنا قائمة بين قوسين مربعين.</translation>
    </message>
    <message>
        <source>people have no field «%1». Use one of: %2, or attribute:NAME.</source>
        <translation>ليس للأشخاص حقل «%1». استخدم واحدًا من: %2، أو attribute:NAME.</translation>
    </message>
    <message>
        <source>«%1» is no comparison. Use one of: %2.</source>
        <translation>«%1» ليس مقارنة. استخدم واحدة من: %2.</translation>
    </message>
    <message>
        <source>«%1» cannot be compared by «%2». Use one of: %3.</source>
        <translation>لا يمكن مقارنة «%1» باستخدام «%2». استخدم واحدًا من: %3.</translation>
    </message>
    <message>
        <source>«empty» takes true, false or no value at all.</source>
        <translation>يأخذ «empty» القيمة true أو false أو لا قيمة.</translation>
    </message>
    <message>
        <source>the value is missing.</source>
        <translation>القيمة ناقصة.</translation>
    </message>
    <message numerus="yes">
        <source>«in» takes a list of 1 to %n values.</source>
        <translation>
            <numerusform>يأخذ «in» قائمة من 1 إلى %n قيمة.</numerusform>
            <numerusform>يأخذ «in» قائمة من قيمة واحدة.</numerusform>
            <numerusform>يأخذ «in» قائمة من قيمة واحدة أو قيمتين.</numerusform>
            <numerusform>يأخذ «in» قائمة من 1 إلى %n قيم.</numerusform>
            <numerusform>يأخذ «in» قائمة من 1 إلى %n قيمة.</numerusform>
            <numerusform>يأخذ «in» قائمة من 1 إلى %n قيمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» takes a whole number from 0 to 200, without quotation marks.</source>
        <translation>يأخذ «%1» عددًا صحيحًا من 0 إلى 200 دون علامات اقتباس.</translation>
    </message>
    <message>
        <source>«%1» takes a date such as &quot;1990-05-17&quot;.</source>
        <translation>يأخذ «%1» تاريخًا مثل &quot;⁦1990-05-17⁩&quot;.</translation>
    </message>
    <message>
        <source>«%1» takes one of: %2.</source>
        <translation>يأخذ «%1» واحدًا من: %2.</translation>
    </message>
    <message>
        <source>«%1» takes true or false, without quotation marks.</source>
        <translation>يأخذ «%1» القيمة true أو false دون علامات اقتباس.</translation>
    </message>
    <message>
        <source>less and greater need a number, or a date such as &quot;1990-05-17&quot;.</source>
        <translation>تحتاج المقارنة بالأقل والأكبر إلى عدد أو تاريخ مثل &quot;⁦1990-05-17⁩&quot;.</translation>
    </message>
    <message>
        <source>«%1» takes a text that is not empty. For people without a value use &quot;op&quot;:&quot;empty&quot;.</source>
        <translation>يأخذ «%1» نصًا غير فارغ. لمن ليست لديهم قيمة استخدم &quot;op&quot;:&quot;empty&quot;.</translation>
    </message>
    <message>
        <source>a number must stand here.</source>
        <translation>يجب أن يكون هنا عدد.</translation>
    </message>
    <message>
        <source>«%1» is missing.</source>
        <translation>«%1» ناقص.</translation>
    </message>
    <message>
        <source>a text that is not empty must stand here.</source>
        <translation>يجب أن يكون هنا نص غير فارغ.</translation>
    </message>
    <message>
        <source>«%1» is none of: %2.</source>
        <translation>«%1» ليس واحدًا من: %2.</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 must stand here, without quotation marks.</source>
        <translation>يجب أن يكون هنا عدد صحيح من 1 إلى %1 دون علامات اقتباس.</translation>
    </message>
    <message>
        <source>The rule is not JSON: %1 at character %2.</source>
        <translation>القاعدة ليست JSON: %1 عند الحرف %2.</translation>
    </message>
    <message>
        <source>There is no text to send. Write it in one language at least.</source>
        <translation>لا يوجد نص للإرسال. اكتبه بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>There is no text in the language «%1» that others fall back to.</source>
        <translation>لا يوجد نص باللغة «%1» التي تحل محل اللغات الأخرى.</translation>
    </message>
    <message>
        <source>«%1» is no channel.</source>
        <translation>«%1» ليس قناة.</translation>
    </message>
    <message>
        <source>The audience of this campaign was decided before. Nothing was changed.</source>
        <translation>حُدّد جمهور هذه الحملة من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The list «%1» is part of the segment «%2» and was kept as it is. Take it out there first.</source>
        <translation>القائمة «%1» جزء من الشريحة «%2» وبقيت كما هي. أخرجها من هناك أولًا.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was left behind.</source>
        <translation>أُوقف التصدير. لم يبقَ منه شيء.</translation>
    </message>
    <message>
        <source>who are not on the list «%1»</source>
        <translation>ليسوا في القائمة «%1»</translation>
    </message>
    <message>
        <source>who are on the list «%1»</source>
        <translation>هم في القائمة «%1»</translation>
    </message>
    <message>
        <source>there is no list «%1» that you can see.</source>
        <translation>لا توجد قائمة «%1» يمكنك رؤيتها.</translation>
    </message>
    <message>
        <source>Somebody else changed or deleted the segment «%1» in the meantime. Nothing of yours was stored.</source>
        <translation>غيّر شخص آخر الشريحة «%1» أو حذفها في هذه الأثناء. لم يُحفظ شيء مما لديك.</translation>
    </message>
    <message>
        <source>The list «%2» follows the segment «%1», which was kept. Remove that list first.</source>
        <translation>القائمة «%2» تتبع الشريحة «%1»، فبقيت الشريحة. أزل تلك القائمة أولًا.</translation>
    </message>
    <message>
        <source>The preview was stopped. Nothing was changed.</source>
        <translation>أُوقفت المعاينة. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>attribute of a person</source>
        <translation>سمة شخص</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>service event</source>
        <translation>حدث خدمة</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>approval of a campaign</source>
        <translation>الموافقة على حملة</translation>
    </message>
    <message>
        <source>sending of a campaign</source>
        <translation>إرسال حملة</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>district</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>sites of an operator</source>
        <translation>مواقع مشغّل</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>unlocking of an operator</source>
        <translation>إعادة السماح لمشغّل</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>rights of an operator</source>
        <translation>صلاحيات مشغّل</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>opening of a clinical card</source>
        <translation>فتح بطاقة سريرية</translation>
    </message>
    <message>
        <source>clinical card</source>
        <translation>البطاقة السريرية</translation>
    </message>
    <message>
        <source>patient of a clinic</source>
        <translation>مريض عيادة</translation>
    </message>
    <message>
        <source>condition of a patient</source>
        <translation>حالة مرضية لمريض</translation>
    </message>
    <message>
        <source>record of an opened card</source>
        <translation>سجل بطاقة فُتحت</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>preferred channel</source>
        <translation>القناة المفضلة</translation>
    </message>
    <message>
        <source>external number</source>
        <translation>الرقم الخارجي</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>dead since</source>
        <translation>معطّل منذ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>موعد الاستحقاق</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>وقت الإغلاق</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>disabled at</source>
        <translation>وقت التعطيل</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1: what was changed, such as «contact»</extracomment>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>Emptied: %1</source>
        <translation>أُفرغ: %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>فُتح: %1</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>بُحث عن: %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>صُدِّر: %1</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation>بحث في: %1</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>مُحي: %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سجّل الخروج</translation>
    </message>
    <message>
        <source>Gave a fresh code</source>
        <translation>أعطى رمزًا جديدًا</translation>
    </message>
    <message>
        <source>Gave a wrong code</source>
        <translation>أعطى رمزًا خاطئًا</translation>
    </message>
    <message>
        <source>Gave a code through a pooler</source>
        <translation>أعطى رمزًا عبر مجمّع اتصالات</translation>
    </message>
    <message>
        <source>Was unlocked</source>
        <translation>سُمح له بالدخول من جديد</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>الشخص %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a changed value</comment>
        <extracomment>%1: the name of a setting, %2 what it was, %3 what it is now</extracomment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and login</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>BriefMerge</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المُرسِل</translation>
    </message>
    <message>
        <source>Text for other languages</source>
        <translation>النص للغات الأخرى</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Service that counts</source>
        <translation>الخدمة المحسوبة</translation>
    </message>
    <message>
        <source>Nothing leaves after</source>
        <translation>لا يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>النص: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Segment «%1»</source>
        <translation>الشريحة «%1»</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>The healthiest one</source>
        <translation>الأفضل حالة</translation>
    </message>
    <message>
        <source>None: such people are left out</source>
        <translation>لا شيء: يُستبعد هؤلاء الأشخاص</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours of the day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Any hour</source>
        <translation>أي ساعة</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>Who of a household</source>
        <translation>من يُراسَل من الأسرة</translation>
    </message>
    <message>
        <source>Subject of the e-mail</source>
        <translation>سطر موضوع البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>CampaignSteps</name>
    <message>
        <source>not complete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>deciding…</source>
        <translation>يجري التحديد…</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln languages</source>
        <translation>
            <numerusform>%Ln لغة</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%Ln لغات</numerusform>
            <numerusform>%Ln لغة</numerusform>
            <numerusform>%Ln لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>hours</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>any hour</source>
        <translation>أي ساعة</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>الإطلاق</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>%1 % has left</source>
        <comment>share of the messages</comment>
        <translation>أُرسل %1 %</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>With the operator</source>
        <translation>لدى شركة الاتصالات</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>Outcome not known yet</source>
        <translation>النتيجة غير معروفة بعد</translation>
    </message>
    <message>
        <source>Leaving now</source>
        <translation>يجري الإرسال الآن</translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Would be written to</source>
        <translation>سيُراسَلون</translation>
    </message>
    <message>
        <source>Held back for now</source>
        <translation>مؤجل حاليًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل الإرسال</translation>
    </message>
    <message>
        <source>Not reached in time</source>
        <translation>لم تصل في الوقت المناسب</translation>
    </message>
    <message>
        <source>Stopped before leaving</source>
        <translation>أُوقفت قبل الإرسال</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدون</translation>
    </message>
    <message>
        <source>Written to at once</source>
        <translation>يُراسَلون فورًا</translation>
    </message>
    <message>
        <source>Written to in their hours</source>
        <translation>يُراسَلون في ساعاتهم</translation>
    </message>
    <message>
        <source>Left out: no consent</source>
        <translation>مستبعدون: لا موافقة</translation>
    </message>
    <message>
        <source>Left out: refused all messages</source>
        <translation>مستبعدون: رفضوا كل الرسائل</translation>
    </message>
    <message>
        <source>Left out: no mobile number</source>
        <translation>مستبعدون: لا رقم جوال</translation>
    </message>
    <message>
        <source>Left out: the number is dead</source>
        <translation>مستبعدون: الرقم لم يعد يعمل</translation>
    </message>
    <message>
        <source>Left out: no text in their language</source>
        <translation>مستبعدون: لا نص بلغتهم</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>مستبعدون: %1</translation>
    </message>
    <message>
        <source>They may be written to, and it is a permitted hour where they live.</source>
        <translation>يُسمح بالإرسال إليهم، والساعة الآن مسموح بها حيث يعيشون.</translation>
    </message>
    <message>
        <source>They may be written to, but it is a quiet hour where they live. Their message waits until it is over.</source>
        <translation>يُسمح بالإرسال إليهم، لكن الوقت الآن ساعات هدوء حيث يعيشون. تنتظر رسالتهم حتى تنتهي.</translation>
    </message>
    <message>
        <source>They have not agreed to messages about this topic over this channel, or they took it back. Consent is recorded on the person’s card.</source>
        <translation>لم يوافقوا على رسائل هذا الموضوع عبر هذه القناة، أو سحبوا موافقتهم. تُسجَّل الموافقة في بطاقة الشخص.</translation>
    </message>
    <message>
        <source>They asked for no messages at all. Only they can change that.</source>
        <translation>طلبوا عدم تلقي أي رسالة. هم وحدهم من يغيّر ذلك.</translation>
    </message>
    <message>
        <source>No mobile number is known. Add one on the person’s card.</source>
        <translation>لا يُعرف رقم جوال. أضف رقمًا في بطاقة الشخص.</translation>
    </message>
    <message>
        <source>The gateway reported that their number does not exist any more. Ask for a new one at the next contact.</source>
        <translation>أبلغت البوابة أن رقمهم لم يعد موجودًا. اطلب رقمًا جديدًا عند التواصل القادم.</translation>
    </message>
    <message>
        <source>There is no text in their language, and no other language is set to stand in for it.</source>
        <translation>لا يوجد نص بلغتهم، ولم تُحدَّد لغة أخرى تحل محلها.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>language</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>رمز الحي</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>حسب الجنس</translation>
    </message>
    <message>
        <source>Write the text in at least one language.</source>
        <translation>اكتب النص بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The text in %1 is empty. Write it, or remove the language.</source>
        <translation>النص باللغة %1 فارغ. اكتبه أو احذف اللغة.</translation>
    </message>
    <message>
        <source>Left out: wants no messages</source>
        <translation>مستبعدون: لا يريدون رسائل</translation>
    </message>
    <message>
        <source>Nothing digital reaches them: their preferred channel is “No messages”. Ring them up, or change it on the person’s card.</source>
        <translation>لا يصلهم شيء رقمي: قناتهم المفضلة «دون رسائل». اتصل بهم هاتفيًا، أو غيّر ذلك في بطاقة الشخص.</translation>
    </message>
    <message>
        <source>Left out: same number or household</source>
        <translation>مستبعدون: الرقم نفسه أو الأسرة نفسها</translation>
    </message>
    <message>
        <source>Somebody else of this audience has the same number and gets the message, or lives in the same household where the campaign writes to one person of each.</source>
        <translation>لدى شخص آخر من هذا الجمهور الرقم نفسه، وهو من يتلقى الرسالة، أو يسكن في الأسرة نفسها والحملة تراسل شخصًا واحدًا من كل أسرة.</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>The brief&apos;s «%1» is not what it should be: %2. Nothing was stored.</source>
        <translation>قيمة «%1» في الموجز غير صحيحة: %2. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>المتوقع نص</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>المتوقع true أو false</translation>
    </message>
    <message>
        <source>This version cannot send a first general mailing («first_general»). Leave the key out to write to those who signed up for the topic.</source>
        <translation>لا يستطيع هذا الإصدار إرسال رسالة عامة أولى («first_general»). احذف هذا المفتاح للإرسال إلى المشتركين في الموضوع.</translation>
    </message>
    <message>
        <source>a share from 0 to 1 is expected</source>
        <translation>المتوقع نسبة من 0 إلى 1</translation>
    </message>
    <message>
        <source>This version cannot keep a part of the audience back for comparison («hold_out»). Leave the key out to write to everybody who may be written to.</source>
        <translation>لا يستطيع هذا الإصدار إبقاء جزء من الجمهور للمقارنة («hold_out»). احذف هذا المفتاح للإرسال إلى كل من يُسمح بالإرسال إليه.</translation>
    </message>
    <message>
        <source>two times of the day are expected, such as [&quot;09:00&quot;, &quot;21:00&quot;], or null for any hour</source>
        <translation>المتوقع وقتان من اليوم، مثل [&quot;09:00&quot;, &quot;21:00&quot;]، أو null لأي ساعة</translation>
    </message>
    <message>
        <source>one text for each language is expected, such as {&quot;en&quot;: &quot;…&quot;}</source>
        <translation>المتوقع نص واحد لكل لغة، مثل {&quot;en&quot;: &quot;…&quot;}</translation>
    </message>
    <message>
        <source>The brief&apos;s «sender» cannot be shown on a telephone: it is at most 11 Latin letters and digits, or a number of 3 to 15 digits. Nothing was stored.</source>
        <translation>لا يمكن عرض «sender» الوارد في الموجز على الهاتف: الحد 11 حرفًا لاتينيًا ورقمًا، أو رقم من 3 إلى 15 خانة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The brief is not JSON: %1 at byte %2. Nothing was stored.</source>
        <translation>الموجز ليس JSON: %1 عند البايت %2. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The brief is JSON, but not an object in braces. Nothing was stored.</source>
        <translation>الموجز بصيغة JSON، لكنه ليس كائنًا بين قوسين معقوفين. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The brief has a key «%1» that this version does not know. It knows: %2. Nothing was stored.</source>
        <translation>في الموجز مفتاح «%1» لا يعرفه هذا الإصدار. المفاتيح المعروفة: %2. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The brief has no «%1». Nothing was stored.</source>
        <translation>ليس في الموجز «%1». لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>the name of a saved segment or a rule in braces is expected</source>
        <translation>المتوقع اسم شريحة محفوظة أو قاعدة بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>an instant with its zone is expected, such as 2026-11-25T18:00:00+03:00</source>
        <translation>المتوقع وقت مع منطقته الزمنية، مثل ⁦2026-11-25⁩T18:00:00+03:00</translation>
    </message>
    <message>
        <source>at most 200 characters are expected</source>
        <translation>المتوقع 200 حرف على الأكثر</translation>
    </message>
    <message>
        <source>The brief&apos;s «text» has no language. Write at least one text, such as {&quot;en&quot;: &quot;…&quot;}.</source>
        <translation>ليس في «text» الوارد في الموجز أي لغة. اكتب نصًا واحدًا على الأقل، مثل {&quot;en&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>the code of a language is expected before each text, such as «en» or «ru»</source>
        <translation>المتوقع رمز لغة قبل كل نص، مثل «en» أو «ru»</translation>
    </message>
    <message>
        <source>The brief&apos;s «text» in the language «%1» is empty.</source>
        <translation>النص باللغة «%1» في «text» الوارد في الموجز فارغ.</translation>
    </message>
    <message>
        <source>The brief&apos;s «text» cannot be used. %1</source>
        <translation>لا يمكن استخدام «text» الوارد في الموجز. %1</translation>
    </message>
    <message>
        <source>one of the languages of «text» is expected</source>
        <translation>المتوقع إحدى لغات «text»</translation>
    </message>
    <message>
        <source>The campaign was started before and is paused. Nothing was changed; resume it to go on.</source>
        <translation>بدأت الحملة من قبل وهي متوقفة مؤقتًا. لم يتغيّر شيء؛ استأنفها للمتابعة.</translation>
    </message>
    <message>
        <source>The campaign was started before. Nothing was changed and nobody is written to twice.</source>
        <translation>بدأت الحملة من قبل. لم يتغيّر شيء ولا يُرسل إلى أحد مرتين.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The segment finds nobody, so there is nobody to write to. The campaign stays a draft.</source>
        <translation>الشريحة لا تجد أحدًا، فلا يوجد من يُرسل إليه. تبقى الحملة مسودة.</translation>
    </message>
    <message>
        <source>Nobody of the segment may be written to, so nothing was started and the campaign stays a draft. %1.</source>
        <translation>لا يُسمح بالإرسال إلى أحد من الشريحة، فلم يبدأ شيء وتبقى الحملة مسودة. %1.</translation>
    </message>
    <message>
        <source>The campaign is a draft and has not been started. Nothing was changed.</source>
        <translation>الحملة مسودة ولم تبدأ. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The campaign was stopped for ever. Nothing was changed.</source>
        <translation>أُوقفت الحملة نهائيًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The campaign is done: everything has left. Nothing was changed.</source>
        <translation>انتهت الحملة: أُرسل كل شيء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The campaign&apos;s last moment has passed, so nothing would leave. The campaign stays a draft; change when it expires.</source>
        <translation>انقضى آخر موعد للحملة، فلن يُرسل شيء. تبقى الحملة مسودة؛ غيّر موعد انتهائها.</translation>
    </message>
    <message>
        <source>This database has no approvers, so a campaign needs no approval. Nothing was changed; start the campaign.</source>
        <translation>لا يوجد في قاعدة البيانات هذه من يعتمد الحملات، فلا تحتاج الحملة إلى اعتماد. لم يتغيّر شيء؛ ابدأ الحملة.</translation>
    </message>
    <message>
        <source>will be written to</source>
        <translation>سيُراسَلون</translation>
    </message>
    <message>
        <source>wait for their allowed hours</source>
        <translation>ينتظرون ساعاتهم المسموح بها</translation>
    </message>
    <message>
        <source>have not agreed to this topic</source>
        <translation>لم يوافقوا على هذا الموضوع</translation>
    </message>
    <message>
        <source>said STOP to everything</source>
        <translation>قالوا STOP لكل شيء</translation>
    </message>
    <message>
        <source>have no address for this channel</source>
        <translation>لا عنوان لهم لهذه القناة</translation>
    </message>
    <message>
        <source>have only numbers that do not work</source>
        <translation>أرقامهم كلها لا تعمل</translation>
    </message>
    <message>
        <source>have no text in their language</source>
        <translation>لا نص بلغتهم</translation>
    </message>
    <message>
        <source>have had enough messages</source>
        <translation>تلقوا ما يكفي من الرسائل</translation>
    </message>
    <message>
        <source>are kept back for comparison</source>
        <translation>أُبقوا للمقارنة</translation>
    </message>
    <message>
        <source>share their number with others</source>
        <translation>يشتركون في رقمهم مع آخرين</translation>
    </message>
    <message>
        <source>would get it too late</source>
        <translation>ستصلهم بعد فوات الأوان</translation>
    </message>
    <message>
        <source>are beyond the budget</source>
        <translation>يتجاوزون الميزانية</translation>
    </message>
    <message>
        <source>were written to lately</source>
        <translation>روسلوا مؤخرًا</translation>
    </message>
    <message>
        <source>The brief&apos;s «%1» names «%2», which is not in the database. Nothing was stored; check the name or add it first.</source>
        <translation>يذكر «%1» في الموجز القيمة «%2»، وهي غير موجودة في قاعدة البيانات. لم يُحفظ شيء؛ تحقق من الاسم أو أضفه أولًا.</translation>
    </message>
    <message>
        <source>The brief&apos;s «gateway» names «%1», which sends over «%2» and not over «%3». Nothing was stored.</source>
        <translation>تذكر «gateway» في الموجز البوابة «%1»، وهي ترسل عبر «%2» وليس عبر «%3». لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The brief&apos;s «segment» cannot be used. %1</source>
        <translation>لا يمكن استخدام «segment» الوارد في الموجز. %1</translation>
    </message>
    <message>
        <source>There is no gateway that «%1» could leave through. The campaign stays a draft; add a gateway in the settings or with «otklikctl gateway add».</source>
        <translation>لا توجد بوابة يمكن إرسال «%1» عبرها. تبقى الحملة مسودة؛ أضف بوابة في الإعدادات أو بالأمر «otklikctl gateway add».</translation>
    </message>
    <message>
        <source>There is a campaign «%1» already. Nothing was stored; choose another name.</source>
        <translation>توجد حملة «%1» من قبل. لم يُحفظ شيء؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no campaign «%1». Look up its number in the list of campaigns.</source>
        <translation>لا توجد حملة «%1». ابحث عن رقمها في قائمة الحملات.</translation>
    </message>
    <message>
        <source>This campaign has been started, so what it says and to whom is fixed. Nothing was changed; make a new campaign instead.</source>
        <translation>بدأت هذه الحملة، فنصها وجمهورها ثابتان. لم يتغيّر شيء؛ أنشئ حملة جديدة بدلًا منها.</translation>
    </message>
    <message>
        <source>Somebody else has changed this draft in the meantime. Their version was kept and yours was not stored.</source>
        <translation>غيّر شخص آخر هذه المسودة في هذه الأثناء. بقيت نسخته ولم تُحفظ نسختك.</translation>
    </message>
    <message>
        <source>Reckoning the price was cancelled. Nothing was changed.</source>
        <translation>أُلغي حساب السعر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>لا يوجد شخص %1.</translation>
    </message>
    <message>
        <source>There is no text in the language of this person, and no other that they should get. They would not be written to.</source>
        <translation>لا يوجد نص بلغة هذا الشخص، ولا لغة أخرى تحل محلها. لن يُراسَل.</translation>
    </message>
    <message>
        <source>You made this campaign, so somebody else has to approve it. Nothing was changed.</source>
        <translation>أنت أنشأت هذه الحملة، فيجب أن يوافق عليها غيرك. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>want no messages and are rung up instead</source>
        <translation>لا يريدون رسائل ويُتصل بهم هاتفيًا</translation>
    </message>
    <message>
        <source>The brief&apos;s «sender» is not what an e-mail can come from. Write an address, or a name and an address: City of N. &lt;city@example.org&gt;. Nothing was stored.</source>
        <translation>لا يمكن أن يصدر بريد إلكتروني عن «sender» الوارد في الموجز. اكتب عنوانًا، أو اسمًا وعنوانًا: City of N. &lt;city@example.org&gt;. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The brief&apos;s «sender» cannot be shown by a telephone that is called: it is a number of 3 to 15 digits. Nothing was stored.</source>
        <translation>لا يمكن عرض «sender» الوارد في الموجز على هاتف يُتصل به: هو رقم من 3 إلى 15 خانة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The brief&apos;s «sender» has to be the name that is registered at Viber: one line of at most 64 characters. Nothing was stored.</source>
        <translation>يجب أن يكون «sender» الوارد في الموجز الاسم المسجّل لدى Viber: سطر واحد لا يزيد على 64 حرفًا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The text in «%1» has %2 characters; at most %3 can be read out in one call. Make it shorter. Nothing was stored.</source>
        <translation>عدد أحرف النص باللغة «%1» هو %2؛ ولا يُقرأ في المكالمة الواحدة أكثر من %3. اختصره. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The text in «%1» has %2 characters; a Viber message has at most %3. Make it shorter. Nothing was stored.</source>
        <translation>عدد أحرف النص باللغة «%1» هو %2؛ ولا تزيد رسالة Viber على %3. اختصره. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject in every language of its text; «subject» has none in «%1». Nothing was stored.</source>
        <translation>يحتاج البريد الإلكتروني إلى سطر موضوع بكل لغة من لغات نصه؛ وليس في «subject» سطر باللغة «%1». لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The brief&apos;s «subject» in «%1» has to be one line of at most 200 characters. Nothing was stored.</source>
        <translation>يجب أن يكون «subject» الوارد في الموجز باللغة «%1» سطرًا واحدًا لا يزيد على 200 حرف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The brief has a subject in «%1», but no text in it. Nothing was stored.</source>
        <translation>في الموجز سطر موضوع باللغة «%1»، ولا نص بها. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The brief&apos;s «subject» cannot be used. %1</source>
        <translation>لا يمكن استخدام «subject» الوارد في الموجز. %1</translation>
    </message>
    <message>
        <source>The brief&apos;s «subject» names «%1». A subject is the same for everybody, because it is shown on locked screens: take it out. Nothing was stored.</source>
        <translation>يذكر «subject» الوارد في الموجز «%1». سطر الموضوع واحد للجميع، لأنه يظهر على الشاشات المقفلة: احذف ذلك منه. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This version writes over %1; the brief&apos;s «channel» is «%2». Nothing was stored.</source>
        <translation>هذا الإصدار يرسل عبر %1؛ و«channel» في الموجز هي «%2». لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Only an e-mail has a «subject». Take it out, or write over «email». Nothing was stored.</source>
        <translation>لا «subject» إلا للبريد الإلكتروني. احذفه، أو أرسل عبر «email». لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The audience has %1 people, but %2 decisions are known. Whoever sees only some sites counts only their people; otherwise have the database checked: otklikctl doctor.</source>
        <translation>في الجمهور %1 من الأشخاص، لكن القرارات المعروفة %2. من يرى بعض المواقع فقط يعدّ أشخاصها وحدهم؛ وإلا فاطلب فحص قاعدة البيانات: otklikctl doctor.</translation>
    </message>
    <message>
        <source>%1 people are to be written to, but the messages of %2 are known. Whoever sees only some sites counts only their messages; otherwise have the database checked: otklikctl doctor.</source>
        <translation>سيُراسَل %1 من الأشخاص، لكن الرسائل المعروفة هي رسائل %2. من يرى بعض المواقع فقط يعدّ رسائلها وحدها؛ وإلا فاطلب فحص قاعدة البيانات: otklikctl doctor.</translation>
    </message>
    <message>
        <source>%1 of %2 accounted for</source>
        <comment>numbers of people</comment>
        <translation>حُسب %1 من %2</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was left behind.</source>
        <translation>أُوقف التصدير. لم يبقَ منه شيء.</translation>
    </message>
    <message>
        <source>May be written to: consent, a working address and a permitted hour.</source>
        <translation>يمكن مراسلته: موافقة وعنوان يعمل وساعة مسموح بها.</translation>
    </message>
    <message>
        <source>May be written to, but only after the quiet hours where the person lives.</source>
        <translation>يمكن مراسلته، لكن بعد ساعات الهدوء حيث يقيم فقط.</translation>
    </message>
    <message>
        <source>Left out: has not agreed to messages about this topic over this channel, or took it back.</source>
        <translation>مستبعد: لم يوافق على رسائل هذا الموضوع عبر هذه القناة، أو سحب موافقته.</translation>
    </message>
    <message>
        <source>Left out: said STOP to all messages.</source>
        <translation>مستبعد: قال STOP لكل الرسائل.</translation>
    </message>
    <message>
        <source>Left out: wants no messages and is rung up instead.</source>
        <translation>مستبعد: لا يريد رسائل ويُتصل به هاتفيًا بدلًا منها.</translation>
    </message>
    <message>
        <source>Left out: has no address for this channel.</source>
        <translation>مستبعد: ليس له عنوان لهذه القناة.</translation>
    </message>
    <message>
        <source>Left out: the only address known does not work.</source>
        <translation>مستبعد: العنوان الوحيد المعروف لا يعمل.</translation>
    </message>
    <message>
        <source>Left out: there is no text in the person’s language, and none stands in for it.</source>
        <translation>مستبعد: لا نص بلغته، ولا نص ينوب عنه.</translation>
    </message>
    <message>
        <source>Left out: somebody with the same address or of the same household gets the message.</source>
        <translation>مستبعد: يتلقى الرسالة شخص آخر له العنوان نفسه أو من الأسرة نفسها.</translation>
    </message>
    <message>
        <source>Left out: has had enough messages.</source>
        <translation>مستبعد: تلقى ما يكفي من الرسائل.</translation>
    </message>
    <message>
        <source>Left out: kept back for comparison.</source>
        <translation>مستبعد: أُبقي للمقارنة.</translation>
    </message>
    <message>
        <source>Left out: the number is shared with others.</source>
        <translation>مستبعد: الرقم مشترك مع آخرين.</translation>
    </message>
    <message>
        <source>Left out: it would come too late.</source>
        <translation>مستبعد: ستصل الرسالة متأخرة.</translation>
    </message>
    <message>
        <source>Left out: the budget does not reach so far.</source>
        <translation>مستبعد: لا تكفي الميزانية للوصول إليه.</translation>
    </message>
    <message>
        <source>Left out: was written to lately.</source>
        <translation>مستبعد: روسل مؤخرًا.</translation>
    </message>
    <message>
        <source>Not sent: its time had passed.</source>
        <translation>لم تُرسَل: فات وقتها.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>مستبعدون: %1</translation>
    </message>
    <message>
        <source>The rule of this draft does not find the person %1, so nothing is decided.</source>
        <translation>لا تجد قاعدة هذه المسودة الشخص %1، فلم يتقرر شيء.</translation>
    </message>
    <message>
        <source>The person %1 is not in the audience of this campaign, so nothing was decided or sent.</source>
        <translation>ليس الشخص %1 في جمهور هذه الحملة، فلم يتقرر شيء ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Not launched yet. A launch now would decide:</source>
        <translation>لم تُطلق بعد. لو أُطلقت الآن لتقرر:</translation>
    </message>
    <message>
        <source>Decided at the launch, %1:</source>
        <translation>تقرر عند الإطلاق، %1:</translation>
    </message>
    <message>
        <source>Not before %1 (the person’s time zone: %2).</source>
        <translation>ليس قبل %1 (المنطقة الزمنية للشخص: %2).</translation>
    </message>
    <message>
        <source>Nothing was written yet. State: %1</source>
        <translation>لم يُكتب شيء بعد. الحالة: %1</translation>
    </message>
    <message>
        <source>Written %1 to %2, in the language %3, %4 parts, message %5:</source>
        <translation>كُتبت في %1 إلى %2، باللغة %3، الأجزاء %4، الرسالة %5:</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>share an address or a household with somebody who is written to</source>
        <translation>يشتركون في عنوان أو أسرة مع شخص يُرسل إليه</translation>
    </message>
    <message>
        <source>With the words of this person the text has %1 characters; at most %2 can be sent over this channel. They would not be reached. Make the text shorter.</source>
        <translation>مع كلمات هذا الشخص يبلغ النص %1 حرفًا، ولا يمكن إرسال أكثر من %2 عبر هذه القناة. لن تصله الرسالة. اختصر النص.</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>There is no gateway that SMS could leave through. The note was kept and nothing was sent; add a gateway in the settings.</source>
        <translation>لا توجد بوابة يمكن إرسال SMS عبرها. بقيت الملاحظة ولم يُرسَل شيء؛ أضف بوابة في الإعدادات.</translation>
    </message>
    <message>
        <source>This note is not in the database any more.</source>
        <translation>لم تعد هذه الملاحظة موجودة في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>This note is closed already. Nothing was sent.</source>
        <translation>هذه الملاحظة مغلقة من قبل. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Somebody else has changed this note in the meantime. Your change was not made; look at the note as it is now.</source>
        <translation>غيّر شخص آخر هذه الملاحظة في هذه الأثناء. لم يُنفَّذ تغييرك؛ انظر إلى الملاحظة كما هي الآن.</translation>
    </message>
    <message>
        <source>This note is closed already. Nothing was changed.</source>
        <translation>هذه الملاحظة مغلقة من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The note has no text. Write what is to be remembered.</source>
        <translation>ليس في الملاحظة نص. اكتب ما يجب تذكره.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it; nothing was stored.</source>
        <translation>الملاحظة أطول من %1 حرف. اختصرها؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This person is not in the database any more. The note was not stored.</source>
        <translation>لم يعد هذا الشخص موجودًا في قاعدة البيانات. لم تُحفظ الملاحظة.</translation>
    </message>
    <message>
        <source>A reminder can be put off to tomorrow or later. Choose a day after today.</source>
        <translation>يمكن تأجيل التذكير إلى الغد أو بعده. اختر يومًا بعد اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>Long overdue: %n day(s)</source>
        <translation>
            <numerusform>متأخر منذ زمن: %n يوم</numerusform>
            <numerusform>متأخر منذ زمن: يوم واحد</numerusform>
            <numerusform>متأخر منذ زمن: يومان</numerusform>
            <numerusform>متأخر منذ زمن: %n أيام</numerusform>
            <numerusform>متأخر منذ زمن: %n يومًا</numerusform>
            <numerusform>متأخر منذ زمن: %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>متأخر %n يوم</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>مستحق اليوم</translation>
    </message>
    <message numerus="yes">
        <source>put off %n time(s)</source>
        <translation>
            <numerusform>أُجّل %n مرة</numerusform>
            <numerusform>أُجّل مرة واحدة</numerusform>
            <numerusform>أُجّل مرتين</numerusform>
            <numerusform>أُجّل %n مرات</numerusform>
            <numerusform>أُجّل %n مرة</numerusform>
            <numerusform>أُجّل %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>This database is of one desk and has no emergency access: every card can be opened.</source>
        <translation>قاعدة البيانات هذه لمكتب واحد ولا وصول طارئًا فيها: يمكن فتح كل بطاقة.</translation>
    </message>
    <message>
        <source>Give the family name, the given name and the day of birth. Nothing was looked up.</source>
        <translation>اذكر اسم العائلة والاسم الأول ويوم الميلاد. لم يُبحث عن شيء.</translation>
    </message>
    <message>
        <source>Only doctors and nurses look for a patient of another clinic, and at most twenty times in an hour. Nothing was looked up.</source>
        <translation>لا يبحث عن مريض عيادة أخرى إلا الأطباء والممرضون، وعشرين مرة في الساعة على الأكثر. لم يُبحث عن شيء.</translation>
    </message>
    <message>
        <source>Say in at least %1 characters why this cannot wait. Nothing was opened.</source>
        <translation>اذكر في %1 حرفًا على الأقل لماذا لا يحتمل الأمر الانتظار. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>This card could not be opened: only doctors and nurses have the emergency access.</source>
        <translation>تعذر فتح هذه البطاقة: الوصول الطارئ للأطباء والممرضين وحدهم.</translation>
    </message>
    <message>
        <source>An emergency is judged by a supervisor of the clinic who did not open the card. Nothing was stored.</source>
        <translation>يحكم في حالة الطوارئ مشرف من العيادة لم يفتح البطاقة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This patient belongs to a clinic that you do not work for. Nothing was opened. In an emergency use the emergency access.</source>
        <translation>ينتمي هذا المريض إلى عيادة لا تعمل فيها. لم يُفتح شيء. في الطوارئ استخدم الوصول الطارئ.</translation>
    </message>
    <message>
        <source>This person is not in the database any more. Nothing was stored.</source>
        <translation>لم يعد هذا الشخص في قاعدة البيانات. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The clinical part of this card is closed. Open it again; that is noted.</source>
        <translation>الجزء السريري من هذه البطاقة مغلق. افتحه من جديد؛ ويُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>The condition has neither a code nor words. Nothing was stored.</source>
        <translation>ليس للحالة المرضية رمز ولا وصف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This patient is not one of your clinic any more. Nothing was stored.</source>
        <translation>لم يعد هذا المريض من عيادتك. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There is no patients.csv in %1. Give the folder that holds patients.csv, conditions.csv and observations.csv. Nothing was imported.</source>
        <translation>لا يوجد patients.csv في %1. حدد المجلد الذي فيه patients.csv وconditions.csv وobservations.csv. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was imported.</source>
        <translation>تعذرت قراءة الملف %1: %2. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file %1 lacks these columns: %2. Nothing was imported; the first row must name them.</source>
        <translation>تنقص الملف %1 هذه الأعمدة: %2. لم يُستورد شيء؛ يجب أن يذكرها السطر الأول.</translation>
    </message>
    <message>
        <source>The cell holds characters that cannot be read. Save the file as UTF-8 and import it again.</source>
        <translation>في الخلية أحرف لا يمكن قراءتها. احفظ الملف بترميز UTF-8 واستورده من جديد.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 characters.</source>
        <translation>الخلية أطول من %1 حرف.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>الخلية فارغة.</translation>
    </message>
    <message>
        <source>This is not a date in the past. Write it as 1990-05-17.</source>
        <translation>هذا ليس تاريخًا في الماضي. اكتبه هكذا: ⁦1990-05-17⁩.</translation>
    </message>
    <message>
        <source>The condition ends before it begins.</source>
        <translation>تنتهي الحالة المرضية قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>This is not a time in the past. Write it as 2026-11-21T10:00:00Z.</source>
        <translation>هذا ليس وقتًا في الماضي. اكتبه هكذا: ⁦2026-11-21⁩T10:00:00Z.</translation>
    </message>
    <message>
        <source>This is not a number. Write it with a point, as 127.9.</source>
        <translation>هذا ليس عددًا. اكتبه بنقطة، مثل 127.9.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2. Look for a missing or an extra separator.</source>
        <translation>في السطر %1 خلية وفي سطر العناوين %2. ابحث عن فاصل ناقص أو زائد.</translation>
    </message>
    <message>
        <source>No patient of this clinic has this Id. Look whether patients.csv holds it and whether its row was rejected.</source>
        <translation>لا مريض في هذه العيادة بهذا Id. تحقق هل يوجد في patients.csv وهل رُفض سطره.</translation>
    </message>
    <message>
        <source>An earlier row of the file says the same.</source>
        <translation>سطر سابق من الملف يقول الشيء نفسه.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>The address to listen on cannot be read. Give it as 127.0.0.1:8890; port 0 takes a free one.</source>
        <translation>تعذرت قراءة عنوان الاستماع. اكتبه مثل 127.0.0.1:8890؛ المنفذ 0 يختار منفذًا حرًا.</translation>
    </message>
    <message>
        <source>The training gateway takes any key, so it listens on this machine only. Give 127.0.0.1:PORT.</source>
        <translation>تقبل بوابة التدريب أي مفتاح، لذلك تستمع على هذا الجهاز فقط. اكتب 127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>The training gateway cannot listen on %1: %2. Choose another port, or port 0 for a free one.</source>
        <translation>لا تستطيع بوابة التدريب الاستماع على %1: %2. اختر منفذًا آخر، أو المنفذ 0 لمنفذ حر.</translation>
    </message>
    <message>
        <source>The file of faults cannot be used: %1. The gateway was not started.</source>
        <translation>لا يمكن استخدام ملف الأعطال: %1. لم تُشغَّل البوابة.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3</source>
        <translation>يجب أن يكون “%1” عددًا من %2 إلى %3</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>يجب أن يكون “%1” هو true أو false</translation>
    </message>
    <message>
        <source>“%1” must be milliseconds, or two of them: [least, most]</source>
        <translation>يجب أن يكون “%1” عددًا من أجزاء الألف من الثانية، أو عددين: [الأقل، الأكثر]</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2</source>
        <translation>يجب أن يكون “%1” واحدًا من: %2</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>القيمة “%1” غير معروفة</translation>
    </message>
    <message>
        <source>“%1” must be an object</source>
        <translation>يجب أن يكون “%1” كائنًا</translation>
    </message>
    <message>
        <source>“%1” has no kind</source>
        <translation>ليس لـ “%1” نوع</translation>
    </message>
    <message>
        <source>it must hold one JSON object</source>
        <translation>يجب أن يحتوي على كائن JSON واحد</translation>
    </message>
    <message>
        <source>the shares under “outcomes” add up to more than 1</source>
        <translation>مجموع النسب في “outcomes” أكبر من 1</translation>
    </message>
    <message>
        <source>The file of faults cannot be opened: %1. The gateway was not started.</source>
        <translation>تعذر فتح ملف الأعطال: %1. لم تُشغَّل البوابة.</translation>
    </message>
    <message>
        <source>This account names no variable that holds its key. Nothing was sent. Add the account again with --key-env.</source>
        <translation>لا يذكر هذا الحساب متغيرًا يحمل مفتاحه. لم يُرسَل شيء. أضف الحساب من جديد مع --key-env.</translation>
    </message>
    <message>
        <source>The variable %1, which should hold the account&apos;s key, is empty. Nothing was sent. Set it for this program and start it again.</source>
        <translation>المتغير %1 الذي يجب أن يحمل مفتاح الحساب فارغ. لم يُرسَل شيء. عيّن قيمته لهذا البرنامج وشغّله من جديد.</translation>
    </message>
    <message>
        <source>The variable %1 holds characters that a key cannot have. Nothing was sent. Copy the key again, without blanks or line breaks.</source>
        <translation>في المتغير %1 أحرف لا يمكن أن تكون في مفتاح. لم يُرسَل شيء. انسخ المفتاح من جديد دون فراغات أو أسطر جديدة.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address cannot be read. Give it as https://NAME.api.infobip.com, without key, query or fragment.</source>
        <translation>تعذرت قراءة عنوان البوابة. اكتبه مثل https://NAME.api.infobip.com دون مفتاح أو استعلام أو جزء بعد #.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read messages and key, so http is allowed to localhost and 127.0.0.1 only. Give the address with https.</source>
        <translation>دون https يستطيع أي أحد في الطريق قراءة الرسائل والمفتاح، لذلك يُسمح بـ http إلى localhost و127.0.0.1 فقط. اكتب العنوان مع https.</translation>
    </message>
    <message>
        <source>The gateway does not accept the key, or the key lacks a right. Check the key.</source>
        <translation>لا تقبل البوابة المفتاح، أو ينقص المفتاح حق. تحقق من المفتاح.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Check the address and this machine&apos;s clock.</source>
        <translation>شهادة البوابة غير موثوق بها. تحقق من العنوان ومن ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached (%1). Check the address and the network.</source>
        <translation>تعذر الوصول إلى البوابة (%1). تحقق من العنوان ومن الشبكة.</translation>
    </message>
    <message>
        <source>The gateway answered, but not as expected (status %1). Check the address.</source>
        <translation>أجابت البوابة، لكن بغير المتوقع (الحالة %1). تحقق من العنوان.</translation>
    </message>
    <message>
        <source>%1 (The gateway says: %2)</source>
        <translation>%1 (تقول البوابة: %2)</translation>
    </message>
    <message>
        <source>The gateway answers and accepts the key. Nothing was sent.</source>
        <translation>تجيب البوابة وتقبل المفتاح. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>There is no gateway of kind “%1”. The kinds are: %2.</source>
        <translation>لا توجد بوابة من النوع “%1”. الأنواع هي: %2.</translation>
    </message>
    <message>
        <source>No training gateway runs inside this program.</source>
        <translation>لا تعمل بوابة تدريب داخل هذا البرنامج.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name is not known on this network. Nothing was sent; the messages wait and are tried again.</source>
        <translation>اسم البوابة غير معروف في هذه الشبكة. لم يُرسل شيء؛ تنتظر الرسائل وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Nothing was sent; the messages wait and are tried again.</source>
        <translation>يتعذر الوصول إلى البوابة. لم يُرسل شيء؛ تنتظر الرسائل وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>No secure connection to the gateway came about. Nothing was sent; the messages wait and are tried again.</source>
        <translation>لم ينشأ اتصال آمن بالبوابة. لم يُرسل شيء؛ تنتظر الرسائل وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent and the account is stopped: check the address and this machine&apos;s clock, then start it again.</source>
        <translation>شهادة البوابة غير موثوقة. لم يُرسل شيء وأُوقف الحساب: تحقق من العنوان وساعة هذا الجهاز ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was larger than 1 MiB and was not read. What became of the messages is asked before anything is sent again.</source>
        <translation>كان جواب البوابة أكبر من 1 ميبي بايت فلم يُقرأ. يُسأل عن مصير الرسائل قبل إعادة إرسال أي شيء.</translation>
    </message>
    <message>
        <source>The connection to the gateway was lost before its answer was whole. What became of the messages is asked before anything is sent again.</source>
        <translation>انقطع الاتصال بالبوابة قبل اكتمال جوابها. يُسأل عن مصير الرسائل قبل إعادة إرسال أي شيء.</translation>
    </message>
    <message>
        <source>The gateway asks to wait. Nothing was sent; the messages are tried again more slowly.</source>
        <translation>تطلب البوابة الانتظار. لم يُرسل شيء؛ تُعاد محاولة الرسائل ببطء أكبر.</translation>
    </message>
    <message>
        <source>The gateway does not accept the key, or the key lacks a right. Nothing was sent and the account is stopped: check the key, then start it again.</source>
        <translation>لا تقبل البوابة المفتاح، أو ينقص المفتاح حق. لم يُرسل شيء وأُوقف الحساب: تحقق من المفتاح ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The gateway points to another address. Nothing was sent and the account is stopped: check the address, then start it again.</source>
        <translation>تشير البوابة إلى عنوان آخر. لم يُرسل شيء وأُوقف الحساب: تحقق من العنوان ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The gateway refused the request. Nothing was sent, and the same messages would be refused again.</source>
        <translation>رفضت البوابة الطلب. لم يُرسل شيء، وستُرفض الرسائل نفسها ثانية.</translation>
    </message>
    <message>
        <source>The gateway failed while it had the messages. What became of them is asked before anything is sent again.</source>
        <translation>تعطلت البوابة والرسائل لديها. يُسأل عن مصيرها قبل إعادة إرسال أي شيء.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer cannot be read. What became of the messages is asked before anything is sent again.</source>
        <translation>تتعذر قراءة جواب البوابة. يُسأل عن مصير الرسائل قبل إعادة إرسال أي شيء.</translation>
    </message>
    <message>
        <source>The gateway refused messages because of the account: %1. Stop the account, settle this with the gateway, and start it again.</source>
        <translation>رفضت البوابة الرسائل بسبب الحساب: %1. أوقف الحساب وسوِّ الأمر مع البوابة ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The gateway answered about other messages than those it was given. What became of ours is asked before anything is sent again.</source>
        <translation>أجابت البوابة عن رسائل غير التي أُعطيت لها. يُسأل عن مصير رسائلنا قبل إعادة إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Reports of a gateway of kind “%1” are fetched, so it needs no address for them. Leave --callback out.</source>
        <translation>تُجلب تقارير البوابة من النوع «%1»، فلا تحتاج إلى عنوان لها. احذف ‎--callback.</translation>
    </message>
    <message>
        <source>The gateway asks to wait. Nothing was looked up and nothing is paid; the numbers are asked again more slowly.</source>
        <translation>تطلب البوابة الانتظار. لم يُفحص شيء ولا يُدفع شيء؛ يُسأل عن الأرقام من جديد ببطء أكبر.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Nothing was looked up and nothing is paid; the numbers wait and are asked again.</source>
        <translation>يتعذر الوصول إلى البوابة. لم يُفحص شيء ولا يُدفع شيء؛ تنتظر الأرقام ويُسأل عنها من جديد.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was looked up and the account is stopped: check the address and this machine&apos;s clock, then start it again.</source>
        <translation>شهادة البوابة غير موثوقة. لم يُفحص شيء وأُوقف الحساب: تحقق من العنوان وساعة هذا الجهاز ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The gateway does not accept the key, or the key lacks a right. Nothing was looked up and the account is stopped: check the key, then start it again.</source>
        <translation>لا تقبل البوابة المفتاح، أو ينقص المفتاح حق. لم يُفحص شيء وأُوقف الحساب: تحقق من المفتاح ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The gateway refused the look-up. Nothing was looked up and nothing is paid, and the same question would be refused again.</source>
        <translation>رفضت البوابة الفحص. لم يُفحص شيء ولا يُدفع شيء، وسيُرفض السؤال نفسه ثانية.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was lost or cannot be read. Its log is asked before anything is paid again.</source>
        <translation>ضاع جواب البوابة أو تتعذر قراءته. يُسأل سجلها قبل دفع أي شيء من جديد.</translation>
    </message>
    <message>
        <source>A look-up takes 1 to 1000 numbers. Nothing was looked up.</source>
        <translation>يأخذ الفحص الواحد من 1 إلى 1000 رقم. لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>The gateway answered about other numbers than those it was asked. Its log is asked before anything is paid again.</source>
        <translation>أجابت البوابة عن أرقام غير التي سُئلت عنها. يُسأل سجلها قبل دفع أي شيء من جديد.</translation>
    </message>
    <message>
        <source>The gateway answers and accepts the key. Nothing was looked up.</source>
        <translation>تجيب البوابة وتقبل المفتاح. لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>This account looks numbers up and sends nothing. Choose another gateway.</source>
        <translation>هذا الحساب يفحص الأرقام ولا يرسل شيئًا. اختر بوابة أخرى.</translation>
    </message>
    <message>
        <source>Kannel&apos;s address cannot be read. Give it as http://127.0.0.1:13013/cgi-bin/sendsms, without user, password, query or fragment.</source>
        <translation>تعذرت قراءة عنوان Kannel. اكتبه مثل http://127.0.0.1:13013/cgi-bin/sendsms دون مستخدم أو كلمة مرور أو استعلام أو جزء بعد #.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read messages and password, so http is allowed to localhost and 127.0.0.1 only. Let Kannel listen with TLS (sendsms-port-ssl) and give the address with https.</source>
        <translation>دون https يستطيع أي أحد على الطريق قراءة الرسائل وكلمة المرور، لذلك لا يُسمح بـ http إلا إلى localhost و127.0.0.1. اجعل Kannel يستمع عبر TLS (sendsms-port-ssl) واكتب العنوان مع https.</translation>
    </message>
    <message>
        <source>The address for reports cannot be read. Give it as http://127.0.0.1:8880: the address at which Kannel reaches «otklikctl serve --listen».</source>
        <translation>تعذرت قراءة عنوان التقارير. اكتبه مثل http://127.0.0.1:8880: العنوان الذي يصل به Kannel إلى «otklikctl serve --listen».</translation>
    </message>
    <message>
        <source>This account names no variable that holds its user and password. Nothing was sent. Add the account again with --key-env.</source>
        <translation>لا يذكر هذا الحساب متغيرًا يحمل اسم المستخدم وكلمة المرور. لم يُرسَل شيء. أضف الحساب من جديد مع ‎--key-env.</translation>
    </message>
    <message>
        <source>The variable %1, which should hold the account&apos;s user and password, is empty. Nothing was sent. Set it for this program and start it again.</source>
        <translation>المتغير %1، الذي يجب أن يحمل اسم مستخدم الحساب وكلمة مروره، فارغ. لم يُرسَل شيء. عيّنه لهذا البرنامج وشغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The variable %1 does not hold «user:password», or it has blanks, line breaks or letters that a header cannot carry. Nothing was sent. Set it anew.</source>
        <translation>المتغير %1 لا يحمل «user:password»، أو فيه فراغات أو فواصل أسطر أو حروف لا تُنقل في الترويسة. لم يُرسَل شيء. عيّنه من جديد.</translation>
    </message>
    <message>
        <source>Kannel answers and accepts user and password. Nothing was sent.</source>
        <translation>يجيب Kannel ويقبل اسم المستخدم وكلمة المرور. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Kannel answers and accepts user and password. Nothing was sent. The account has no address for reports (--callback), so nobody will know what was delivered.</source>
        <translation>يجيب Kannel ويقبل اسم المستخدم وكلمة المرور. لم يُرسَل شيء. ليس للحساب عنوان للتقارير (‎--callback)، فلن يعرف أحد ما الذي سُلّم.</translation>
    </message>
    <message>
        <source>What answered (status %1) is not an answer of Kannel&apos;s. Check the address.</source>
        <translation>الجواب الذي ورد (الحالة %1) ليس من Kannel. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Kannel cannot be reached. The messages wait and are tried again. Look whether bearerbox and smsbox run.</source>
        <translation>يتعذر الوصول إلى Kannel. تنتظر الرسائل وتُعاد المحاولة. تحقق من أن bearerbox وsmsbox يعملان.</translation>
    </message>
    <message>
        <source>No secure connection to Kannel came about. The messages wait and are tried again.</source>
        <translation>لم ينشأ اتصال آمن بـ Kannel. تنتظر الرسائل وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Kannel&apos;s certificate is not trusted. The account is stopped: check the address and this machine&apos;s clock, then start it again.</source>
        <translation>شهادة Kannel غير موثوقة. أُوقف الحساب: تحقق من العنوان وساعة هذا الجهاز ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The connection to Kannel was lost before its answer was whole. Kannel cannot be asked what became of the message: its report settles it, or a person does.</source>
        <translation>انقطع الاتصال بـ Kannel قبل اكتمال جوابه. لا يمكن سؤال Kannel عن مصير الرسالة: يحسمه تقريرها أو شخص.</translation>
    </message>
    <message>
        <source>Kannel refused the request: %1</source>
        <translation>رفض Kannel الطلب: %1</translation>
    </message>
    <message>
        <source>Kannel has no connection to an operator that takes these messages. The account is stopped: look at Kannel&apos;s links, then start it again.</source>
        <translation>ليس لدى Kannel اتصال بمشغّل شبكة يقبل هذه الرسائل. أُوقف الحساب: تحقق من اتصالات Kannel ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Kannel does not accept user and password, or not from this machine (user-allow-ip). The account is stopped: check both, then start it again.</source>
        <translation>لا يقبل Kannel اسم المستخدم وكلمة المرور، أو لا يقبلهما من هذا الجهاز (user-allow-ip). أُوقف الحساب: تحقق من الأمرين ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Kannel cannot take messages now. They wait and are tried again more slowly.</source>
        <translation>لا يستطيع Kannel قبول الرسائل الآن. تنتظر وتُعاد محاولتها ببطء أكبر.</translation>
    </message>
    <message>
        <source>Kannel does not take messages at this address (status %1). The account is stopped: check the address, then start it again.</source>
        <translation>لا يقبل Kannel الرسائل على هذا العنوان (الحالة %1). أُوقف الحساب: تحقق من العنوان ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>What answered (status %1) is not an answer of Kannel&apos;s. What became of the message is not known: a report settles it, or a person does.</source>
        <translation>الجواب الذي ورد (الحالة %1) ليس من Kannel. مصير الرسالة غير معروف: يحسمه تقرير أو شخص.</translation>
    </message>
    <message>
        <source>the shares under “lookups” add up to more than 1</source>
        <translation>مجموع النسب في «lookups» أكبر من 1</translation>
    </message>
    <message>
        <source>This version cannot talk to gateways of kind “%1” yet. Use infobip-sms, kannel or smtp, or training to practise.</source>
        <translation>لا يستطيع هذا الإصدار التعامل مع البوابات من النوع «%1» بعد. استخدم infobip-sms أو kannel أو smtp، أو training للتدريب.</translation>
    </message>
    <message>
        <source>The gateway does not let this key read inbound messages (scope inbound-message:read).</source>
        <translation>لا تسمح البوابة لهذا المفتاح بقراءة الرسائل الواردة (النطاق inbound-message:read).</translation>
    </message>
    <message>
        <source>The gateway could not be asked for inbound messages now.</source>
        <translation>تعذر الآن سؤال البوابة عن الرسائل الواردة.</translation>
    </message>
    <message>
        <source>The Viber account&apos;s address has «%1», which is not what it should be: %2.</source>
        <translation>في عنوان حساب Viber ‏«%1» على غير ما يجب: %2.</translation>
    </message>
    <message>
        <source>the name of a sender that is registered at Viber</source>
        <translation>المتوقع اسم مُرسِل مسجّل لدى Viber</translation>
    </message>
    <message>
        <source>at most 11 Latin letters and digits, or a number</source>
        <translation>المتوقع 11 حرفًا لاتينيًا ورقمًا على الأكثر، أو رقم</translation>
    </message>
    <message>
        <source>promotional or transactional</source>
        <translation>المتوقع promotional أو transactional</translation>
    </message>
    <message>
        <source>known are sender, sms_sender and label</source>
        <translation>المعروف sender وsms_sender وlabel</translation>
    </message>
    <message>
        <source>A Viber account needs the sender that is registered at Viber. Give it behind the address: https://NAME.api.infobip.com?sender=City.</source>
        <translation>يحتاج حساب Viber إلى المُرسِل المسجّل لدى Viber. اكتبه بعد العنوان: https://NAME.api.infobip.com?sender=City.</translation>
    </message>
    <message>
        <source>The mailbox of bounces does not accept user and password, so bounces are not read. Check both.</source>
        <translation>لا يقبل صندوق بريد الرسائل المرتدة اسم المستخدم وكلمة المرور، فلا تُقرأ الرسائل المرتدة. تحقق من الأمرين.</translation>
    </message>
    <message>
        <source>The server of the mailbox of bounces offers no encryption, or its certificate is not trusted, so bounces are not read. Check the address and the account&apos;s «ca».</source>
        <translation>لا يوفر خادم صندوق بريد الرسائل المرتدة تشفيرًا، أو شهادته غير موثوقة، فلا تُقرأ الرسائل المرتدة. تحقق من العنوان ومن «ca» في الحساب.</translation>
    </message>
    <message>
        <source>The mailbox of bounces cannot be reached or read. It is tried again by itself.</source>
        <translation>يتعذر الوصول إلى صندوق بريد الرسائل المرتدة أو قراءته. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>There is no Maildir at %1 (with folders new and cur), so bounces are not read. Check the path and who may enter it.</source>
        <translation>لا يوجد Maildir في %1 (فيه المجلدان new وcur)، فلا تُقرأ الرسائل المرتدة. تحقق من المسار وممن يحق له الدخول إليه.</translation>
    </message>
    <message>
        <source>The Maildir at %1 cannot be read and put away by this program, so bounces are not read. Give it the right to both.</source>
        <translation>لا يستطيع هذا البرنامج قراءة Maildir في %1 ونقل ما فيه، فلا تُقرأ الرسائل المرتدة. امنحه الحق في الأمرين.</translation>
    </message>
    <message>
        <source>The mail server&apos;s address has «%1», which is not what it should be: %2.</source>
        <translation>في عنوان خادم البريد «%1» على غير ما يجب: %2.</translation>
    </message>
    <message>
        <source>one line is expected</source>
        <translation>المتوقع سطر واحد</translation>
    </message>
    <message>
        <source>an address, or a name and an address in angle brackets</source>
        <translation>المتوقع عنوان، أو اسم وعنوان بين قوسين زاويّين</translation>
    </message>
    <message>
        <source>a mailbox such as maildir:/var/mail/bounces or imaps://user@mail.example.org/INBOX</source>
        <translation>المتوقع صندوق بريد مثل maildir:/var/mail/bounces أو imaps://user@mail.example.org/INBOX</translation>
    </message>
    <message>
        <source>the name of a domain</source>
        <translation>المتوقع اسم نطاق</translation>
    </message>
    <message>
        <source>the whole path of a file of certificates</source>
        <translation>المتوقع المسار الكامل لملف شهادات</translation>
    </message>
    <message>
        <source>an address such as https://news.example.org</source>
        <translation>المتوقع عنوان مثل https://news.example.org</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>المتوقع yes أو no</translation>
    </message>
    <message>
        <source>a number from 1 to 16</source>
        <translation>المتوقع رقم من 1 إلى 16</translation>
    </message>
    <message>
        <source>known are from, bounces, domain, helo, ca, unsubscribe, html and connections</source>
        <translation>المعروف from وbounces وdomain وhelo وca وunsubscribe وhtml وconnections</translation>
    </message>
    <message>
        <source>The mail server&apos;s address cannot be read. Give it as smtp://user@mail.example.org:587 or smtps://user@mail.example.org:465.</source>
        <translation>تعذرت قراءة عنوان خادم البريد. اكتبه مثل smtp://user@mail.example.org:587 أو smtps://user@mail.example.org:465.</translation>
    </message>
    <message>
        <source>A password does not belong into the address, where many can read it. Take it out and name a variable that holds it with --key-env.</source>
        <translation>لا مكان لكلمة المرور في العنوان، حيث يستطيع كثيرون قراءتها. احذفها واذكر متغيرًا يحملها مع ‎--key-env.</translation>
    </message>
    <message>
        <source>Say which address the mails come from: --from &quot;City of N. &lt;city@example.org&gt;&quot;.</source>
        <translation>اذكر العنوان الذي تصدر عنه رسائل البريد: ‎--from &quot;City of N. &lt;city@example.org&gt;&quot;.</translation>
    </message>
    <message>
        <source>This account has a user, but names no variable that holds its password. Nothing was sent. Add the account again with --key-env.</source>
        <translation>لهذا الحساب مستخدم، لكنه لا يذكر متغيرًا يحمل كلمة مروره. لم يُرسَل شيء. أضف الحساب من جديد مع ‎--key-env.</translation>
    </message>
    <message>
        <source>The variable %1, which should hold the mail server&apos;s password, is empty. Nothing was sent. Set it for this program and start it again.</source>
        <translation>المتغير %1، الذي يجب أن يحمل كلمة مرور خادم البريد، فارغ. لم يُرسَل شيء. عيّنه لهذا البرنامج وشغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The variable %1 holds more than one line, which is no password. Nothing was sent. Set it anew.</source>
        <translation>في المتغير %1 أكثر من سطر، وهذه ليست كلمة مرور. لم يُرسَل شيء. عيّنه من جديد.</translation>
    </message>
    <message>
        <source>The mail server takes nothing now (%1). The mails wait and are tried again.</source>
        <translation>لا يقبل خادم البريد شيئًا الآن (%1). تنتظر رسائل البريد وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The mail server refused the mail: %1</source>
        <translation>رفض خادم البريد الرسالة: %1</translation>
    </message>
    <message>
        <source>The mail server does not let this account send: %1 The account is stopped: check user, password and the domain of the sender, then start it again.</source>
        <translation>لا يسمح خادم البريد لهذا الحساب بالإرسال: %1 أُوقف الحساب: تحقق من اسم المستخدم وكلمة المرور ونطاق المُرسِل ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The mail server refuses to talk to this machine: %1 The account is stopped: ask who looks after the server, then start it again.</source>
        <translation>يرفض خادم البريد التعامل مع هذا الجهاز: %1 أُوقف الحساب: اسأل من يعتني بالخادم ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The connection was lost before the mail server said whether it takes a mail. It cannot be asked: a bounce settles it, or a person does.</source>
        <translation>انقطع الاتصال قبل أن يقول خادم البريد هل قبل الرسالة. لا يمكن سؤاله: تحسم الأمر رسالة مرتدة أو شخص.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not known to the network. The mails wait and are tried again.</source>
        <translation>اسم خادم البريد غير معروف في الشبكة. تنتظر رسائل البريد وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. The mails wait and are tried again.</source>
        <translation>يتعذر الوصول إلى خادم البريد. تنتظر رسائل البريد وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>No secure connection to the mail server came about. The mails wait and are tried again.</source>
        <translation>لم ينشأ اتصال آمن بخادم البريد. تنتظر رسائل البريد وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted. The account is stopped: check the address, this machine&apos;s clock and the account&apos;s «ca», then start it again.</source>
        <translation>شهادة خادم البريد غير موثوقة. أُوقف الحساب: تحقق من العنوان وساعة هذا الجهاز و«ca» في الحساب ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption (STARTTLS), so anybody on the way could read mails and password. The account is stopped: use another server or smtps, then start it again.</source>
        <translation>لا يوفر خادم البريد تشفيرًا (STARTTLS)، فيستطيع أي أحد على الطريق قراءة رسائل البريد وكلمة المرور. أُوقف الحساب: استخدم خادمًا آخر أو smtps ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The mail server does not accept user and password. The account is stopped: check both, then start it again.</source>
        <translation>لا يقبل خادم البريد اسم المستخدم وكلمة المرور. أُوقف الحساب: تحقق من الأمرين ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time, before it had a mail. The mails wait and are tried again.</source>
        <translation>لم يجب خادم البريد في الوقت المحدد، قبل أن يتسلّم أي رسالة. تنتظر رسائل البريد وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The mail server ended the connection before it had a mail. The mails wait and are tried again.</source>
        <translation>أنهى خادم البريد الاتصال قبل أن يتسلّم أي رسالة. تنتظر رسائل البريد وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The mail server answers and lets this account in. Nothing was sent. No mailbox of bounces is named (--bounces), so nobody will know which addresses are dead.</source>
        <translation>يجيب خادم البريد ويقبل دخول هذا الحساب. لم يُرسَل شيء. لم يُذكر صندوق بريد للرسائل المرتدة (‎--bounces)، فلن يعرف أحد أي العناوين لم تعد تعمل.</translation>
    </message>
    <message>
        <source>The mail server answers and lets this account in, and the bounces can be read. Nothing was sent.</source>
        <translation>يجيب خادم البريد ويقبل دخول هذا الحساب، ويمكن قراءة الرسائل المرتدة. لم يُرسَل شيء.</translation>
    </message>
</context>
<context>
    <name>ConnectPanel</name>
    <message>
        <source>&amp;Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>&amp;Name of this connection</source>
        <translation>اسم هذا الاتصال</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>اسم هذا الاتصال</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Servers, separated by commas</source>
        <translation>الخوادم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>&amp;Protection on the way</source>
        <translation>الحماية أثناء النقل</translation>
    </message>
    <message>
        <source>Protection on the way</source>
        <translation>الحماية أثناء النقل</translation>
    </message>
    <message>
        <source>Certificate of the &amp;authority</source>
        <translation>شهادة سلطة التصديق</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة سلطة التصديق</translation>
    </message>
    <message>
        <source>the usual place, unless given</source>
        <translation>المكان المعتاد ما لم يُذكر غيره</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Keep the password in this computer&apos;s keychain</source>
        <translation>احفظ كلمة المرور في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Ch&amp;eck the connection</source>
        <translation>فحص الاتصال</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The cell of a topic must say yes or no. The row was not stored; correct the cell and import the file again.</source>
        <translation>يجب أن تقول خلية الموضوع نعم أو لا. لم يُحفظ السطر؛ صحح الخلية واستورد الملف من جديد.</translation>
    </message>
    <message>
        <source>A yes needs the words that people agreed to. The row was not stored; say the words (--consent-wording) and import the file again.</source>
        <translation>تحتاج «نعم» إلى العبارة التي وافق عليها الناس. لم يُحفظ السطر؛ اذكر العبارة (--consent-wording) واستورد الملف من جديد.</translation>
    </message>
    <message>
        <source>It is not said whose consent this is. Nothing was recorded.</source>
        <translation>لم يُذكر صاحب هذه الموافقة. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>«%1» is no channel. Use any, sms, voice, email or viber. Nothing was recorded.</source>
        <translation>«%1» ليس قناة. استخدم any أو sms أو voice أو email أو viber. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>«%1» is no source of a consent. Use one of: %2. Nothing was recorded.</source>
        <translation>«%1» ليس مصدرًا للموافقة. استخدم واحدًا من: %2. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>It is not said who recorded this consent. Nothing was recorded.</source>
        <translation>لم يُذكر من سجّل هذه الموافقة. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>A consent cannot be given in the future. Check the date and the clock of this computer. Nothing was recorded.</source>
        <translation>لا يمكن أن تُعطى الموافقة في المستقبل. تحقق من التاريخ ومن ساعة هذا الحاسوب. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The person or the topic of this consent is not in the database any more. Nothing was recorded.</source>
        <translation>الشخص أو الموضوع في هذه الموافقة لم يعد موجودًا في قاعدة البيانات. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>This person, topic or channel is not in the database.</source>
        <translation>هذا الشخص أو الموضوع أو القناة غير موجود في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>There is no topic «%1». Look at the list of topics, or add it first (otklikctl topic add).</source>
        <translation>لا يوجد موضوع «%1». انظر في قائمة المواضيع، أو أضفه أولًا (otklikctl topic add).</translation>
    </message>
    <message>
        <source>«%1» cannot be the code of an agency. Use up to 64 letters, digits, full stops, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation>لا يصلح «%1» رمزًا لجهة. استخدم حتى 64 من الحروف والأرقام والنقاط والشرطات والشرطات السفلية، وابدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>There is an agency with the code «%1» already, under another name. Nothing was changed.</source>
        <translation>توجد جهة بالرمز «%1» من قبل، باسم آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>«%1» cannot be the code of a topic. Use up to 64 letters, digits, full stops, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation>لا يصلح «%1» رمزًا لموضوع. استخدم حتى 64 من الحروف والأرقام والنقاط والشرطات والشرطات السفلية، وابدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>The basis of a topic is «marketing» (only to those who agreed) or «service» (a notice that people wait for). «%1» is neither.</source>
        <translation>أساس الموضوع هو «marketing» (لمن وافقوا فقط) أو «service» (إشعار ينتظره الناس). و«%1» ليس أيًّا منهما.</translation>
    </message>
    <message>
        <source>There is a topic with the code «%1» already. Nothing was changed.</source>
        <translation>يوجد موضوع بالرمز «%1» من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Say what the word of so many people rests on. Nothing was recorded.</source>
        <translation>اذكر ما تستند إليه كلمة هذا العدد من الناس. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Nobody was chosen. Nothing was recorded.</source>
        <translation>لم يُختر أحد. لم يُسجَّل شيء.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>There is no option %1 here.</source>
        <translation>لا يوجد هنا خيار %1.</translation>
    </message>
    <message>
        <source>The option --%1 was given twice; give it once.</source>
        <translation>ذُكر الخيار --%1 مرتين؛ اذكره مرة واحدة.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>لا يأخذ الخيار --%1 قيمة.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>يحتاج الخيار --%1 إلى قيمة: --%1 %2.</translation>
    </message>
    <message>
        <source>sqlite:PATH or postgresql://user@host/name; otherwise the variable OTKLIK_DATABASE, otherwise the file in your data folder</source>
        <translation>sqlite:PATH أو postgresql://user@host/name؛ وإلا فالمتغير OTKLIK_DATABASE، وإلا فالملف في مجلد بياناتك</translation>
    </message>
    <message>
        <source>print one JSON value</source>
        <translation>اطبع قيمة JSON واحدة</translation>
    </message>
    <message>
        <source>show help</source>
        <translation>اعرض المساعدة</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>اعرض الإصدار</translation>
    </message>
    <message>
        <source>Say what to do. «otklikctl --help» lists the commands.</source>
        <translation>اذكر ما يجب فعله. يعرض «otklikctl --help» قائمة الأوامر.</translation>
    </message>
    <message>
        <source>«%1» needs one more word: %2.</source>
        <translation>يحتاج «%1» إلى كلمة أخرى: %2.</translation>
    </message>
    <message>
        <source>There is no command «%1». «otklikctl --help» lists the commands.</source>
        <translation>لا يوجد أمر «%1». يعرض «otklikctl --help» قائمة الأوامر.</translation>
    </message>
    <message>
        <source>%1 See «otklikctl %2 --help». Nothing was done.</source>
        <translation>%1 انظر «otklikctl %2 --help». لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Something is missing: %1. Nothing was done.</source>
        <translation>هناك شيء ناقص: %1. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>«%1» is one word too many: %2. Nothing was done.</source>
        <translation>في «%1» كلمة زائدة: %2. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>otklikctl — the headless program of Otklik: people, segments, campaigns, sending, reports.</source>
        <translation>otklikctl — برنامج Otklik دون واجهة: الأشخاص والشرائح والحملات والإرسال والتقارير.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات كل الأوامر:</translation>
    </message>
    <message>
        <source>Exit status: 0 done · 1 done with rejected rows or findings · 2 wrong use · 3 cannot reach the database or gateway, or it failed (a full disk) · 4 not allowed.</source>
        <translation>رمز الخروج: 0 تم · 1 تم مع أسطر مرفوضة أو نتائج · 2 استخدام خاطئ · 3 تعذر الوصول إلى قاعدة البيانات أو البوابة، أو فشلت (القرص ممتلئ) · 4 غير مسموح.</translation>
    </message>
    <message>
        <source>«otklikctl COMMAND --help» says more about one command.</source>
        <translation>يشرح «otklikctl COMMAND --help» المزيد عن أمر واحد.</translation>
    </message>
    <message>
        <source>This command comes with a later version.</source>
        <translation>يأتي هذا الأمر في إصدار لاحق.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 up. Nothing was done.</source>
        <translation>يأخذ --%1 عددًا صحيحًا من %2 فما فوق. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>--%1 takes a number such as 2.5, not below 0. Nothing was done.</source>
        <translation>يأخذ --%1 عددًا مثل 2.5 لا يقل عن 0. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>«%1» is not a number of a row. Give the number that the program showed, for example 12.</source>
        <translation>«%1» ليس رقم سطر. اكتب الرقم الذي عرضه البرنامج، مثل 12.</translation>
    </message>
    <message>
        <source>There is no database at %1. Run «otklikctl init» first, or say with --database where it is.</source>
        <translation>لا توجد قاعدة بيانات في %1. نفّذ «otklikctl init» أولًا، أو اذكر مكانها مع --database.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was done.</source>
        <translation>تعذرت قراءة الملف %1: %2. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB and was not read. Split it.</source>
        <translation>الملف %1 أكبر من %2 MiB ولم يُقرأ. قسّمه.</translation>
    </message>
    <message>
        <source>«%1» comes with a later version of Otklik. Nothing was done.</source>
        <translation>يأتي «%1» في إصدار لاحق من Otklik. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>The work is done, but the answer could not be written to standard output.</source>
        <translation>أُنجز العمل، لكن تعذرت كتابة الجواب في الخرج القياسي.</translation>
    </message>
    <message>
        <source>Standard input is not JSON (%1 at byte %2). Give an array such as %3.</source>
        <translation>الدخل القياسي ليس JSON (%1 عند البايت %2). أعطِ مصفوفة مثل %3.</translation>
    </message>
    <message>
        <source>Standard input must be an array such as %1.</source>
        <translation>يجب أن يكون الدخل القياسي مصفوفة مثل %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the array is not a text. Nothing was checked.</source>
        <translation>العنصر %1 من المصفوفة ليس نصًا. لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>Entry %1 of the array is not of the form %2. Nothing was checked.</source>
        <translation>العنصر %1 من المصفوفة ليس بالصيغة %2. لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>ليس عنوانًا</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n وحدة</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%n وحدات</numerusform>
            <numerusform>%n وحدة</numerusform>
            <numerusform>%n وحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n جزء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>%n أجزاء</numerusform>
            <numerusform>%n جزءًا</numerusform>
            <numerusform>%n جزء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>لا مكان لمزيد من الأحرف (%n)</numerusform>
            <numerusform>يتسع لحرف واحد آخر</numerusform>
            <numerusform>يتسع لحرفين آخرين</numerusform>
            <numerusform>يتسع لـ %n أحرف أخرى</numerusform>
            <numerusform>يتسع لـ %n حرفًا آخر</numerusform>
            <numerusform>يتسع لـ %n حرف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» in the file is not a text. Write {&quot;en&quot;: &quot;…&quot;, &quot;ru&quot;: &quot;…&quot;}.</source>
        <translation>«%1» في الملف ليس نصًا. اكتب {&quot;en&quot;: &quot;…&quot;, &quot;ru&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Say for whom: --person ID.</source>
        <translation>اذكر لمن: --person ID.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n parts</source>
        <translation>
            <numerusform>%1، %2، %n جزء</numerusform>
            <numerusform>%1، %2، جزء واحد</numerusform>
            <numerusform>%1، %2، جزءان</numerusform>
            <numerusform>%1، %2، %n أجزاء</numerusform>
            <numerusform>%1، %2، %n جزءًا</numerusform>
            <numerusform>%1، %2، %n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Check telephone numbers: an array of {&quot;raw&quot;,&quot;region&quot;} on standard input.</source>
        <translation>فحص أرقام الهاتف: مصفوفة من {&quot;raw&quot;,&quot;region&quot;} في الدخل القياسي.</translation>
    </message>
    <message>
        <source>Check e-mail addresses: an array of texts on standard input.</source>
        <translation>فحص عناوين البريد الإلكتروني: مصفوفة من النصوص في الدخل القياسي.</translation>
    </message>
    <message>
        <source>Measure texts as SMS: an array of texts on standard input.</source>
        <translation>قياس النصوص كرسائل SMS: مصفوفة من النصوص في الدخل القياسي.</translation>
    </message>
    <message>
        <source>Show a message text, filled for one person: an ICU MessageFormat pattern, or JSON with one for each language.</source>
        <translation>عرض نص رسالة بعد ملئه لشخص واحد: قالب ICU MessageFormat، أو JSON فيه قالب لكل لغة.</translation>
    </message>
    <message>
        <source>whom to fill it for</source>
        <translation>لمن يُملأ</translation>
    </message>
    <message>
        <source>Comes with a later version.</source>
        <translation>يأتي في إصدار لاحق.</translation>
    </message>
    <message>
        <source>There is no gateway yet, so nothing can be sent. «otklikctl gateway add» adds one.</source>
        <translation>لا توجد بوابة بعد، فلا يمكن إرسال شيء. يضيف «otklikctl gateway add» بوابة.</translation>
    </message>
    <message>
        <source>Stopped: %1 When it is mended, say «otklikctl gateway ready %2».</source>
        <translation>متوقفة: %1 بعد إصلاح السبب نفّذ «otklikctl gateway ready %2».</translation>
    </message>
    <message>
        <source>Waiting, tried again by itself: %1</source>
        <translation>في الانتظار، وستُعاد المحاولة تلقائيًا: %1</translation>
    </message>
    <message>
        <source>Ready. Its key is in the variable %1, which is not set here; «serve» needs it.</source>
        <translation>جاهزة. مفتاحها في المتغير %1، وهو غير معيّن هنا؛ يحتاج إليه «serve».</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهزة.</translation>
    </message>
    <message>
        <source>How much room is left on the disk could not be found out.</source>
        <translation>تعذرت معرفة المساحة الباقية على القرص.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>المساحة الحرة: %1.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room, or saving will soon fail.</source>
        <translation>المساحة الحرة %1 فقط. أفرغ مساحة، وإلا فسيفشل الحفظ قريبًا.</translation>
    </message>
    <message>
        <source>This machine does not know the time zone «%1» of the organisation. Install tzdata.</source>
        <translation>لا يعرف هذا الجهاز المنطقة الزمنية للمؤسسة «%1». ثبّت tzdata.</translation>
    </message>
    <message>
        <source>The server does not know the time zone «%1» of the organisation. Install tzdata there.</source>
        <translation>لا يعرف الخادم المنطقة الزمنية للمؤسسة «%1». ثبّت tzdata عليه.</translation>
    </message>
    <message>
        <source>The organisation&apos;s time zone is %1.</source>
        <translation>المنطقة الزمنية للمؤسسة هي %1.</translation>
    </message>
    <message>
        <source>No message waits for a decision.</source>
        <translation>لا توجد رسالة تنتظر قرارًا.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n messages nobody knows whether they left. «otklikctl unknown list» shows them.</source>
        <translation>
            <numerusform>لا يعرف أحد هل أُرسلت أم لا: %n رسالة. يعرضها «otklikctl unknown list».</numerusform>
            <numerusform>لا يعرف أحد هل أُرسلت أم لا: رسالة واحدة. يعرضها «otklikctl unknown list».</numerusform>
            <numerusform>لا يعرف أحد هل أُرسلت أم لا: رسالتان. يعرضها «otklikctl unknown list».</numerusform>
            <numerusform>لا يعرف أحد هل أُرسلت أم لا: %n رسائل. يعرضها «otklikctl unknown list».</numerusform>
            <numerusform>لا يعرف أحد هل أُرسلت أم لا: %n رسالة. يعرضها «otklikctl unknown list».</numerusform>
            <numerusform>لا يعرف أحد هل أُرسلت أم لا: %n رسالة. يعرضها «otklikctl unknown list».</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached: %1.</source>
        <translation>تم الوصول إلى: %1.</translation>
    </message>
    <message>
        <source>Look at the database, rights, gateways, clock and disk, and say in sentences what is wrong.</source>
        <translation>افحص قاعدة البيانات والحقوق والبوابات والساعة والقرص، واذكر في جمل ما الخطأ.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. The figures are kept; choose another place.</source>
        <translation>تعذرت كتابة الملف %1: %2. الأرقام محفوظة؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>PDF and PNG are drawn by the desktop program «otklik», which is not installed here. Install it, or ask for .json, .csv or .xlsx.</source>
        <translation>يرسم PDF وPNG برنامج سطح المكتب «otklik»، وهو غير مثبت هنا. ثبّته، أو اطلب .json أو .csv أو .xlsx.</translation>
    </message>
    <message>
        <source>The desktop program could not draw %1. The reason stands above; .json, .csv and .xlsx need no drawing.</source>
        <translation>تعذر على برنامج سطح المكتب رسم %1. السبب مذكور أعلاه؛ لا تحتاج .json و.csv و.xlsx إلى رسم.</translation>
    </message>
    <message>
        <source>A report is written as .json, .csv, .xlsx, .pdf or .png; %1 is none of them.</source>
        <translation>يُكتب التقرير بصيغة .json أو .csv أو .xlsx أو .pdf أو .png؛ والملف %1 ليس منها.</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>of the stage before</source>
        <translation>من المرحلة السابقة</translation>
    </message>
    <message>
        <source>of the first</source>
        <translation>من الأولى</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-21 or an instant such as 2026-11-21T10:00:00Z. Nothing was done.</source>
        <translation>يأخذ --%1 يومًا مثل ⁦2026-11-21⁩ أو وقتًا مثل ⁦2026-11-21⁩T10:00:00Z. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>also write it: .json, .csv, .xlsx, .pdf or .png</source>
        <translation>اكتبه أيضًا في ملف: .json أو .csv أو .xlsx أو .pdf أو .png</translation>
    </message>
    <message>
        <source>Count people in each of the five stages of a service&apos;s life cycle.</source>
        <translation>عدّ الأشخاص في كل من المراحل الخمس لدورة حياة الخدمة.</translation>
    </message>
    <message>
        <source>one service; otherwise every one</source>
        <translation>خدمة واحدة؛ وإلا فكل الخدمات</translation>
    </message>
    <message>
        <source>portal, social, promotion or offline; otherwise every one</source>
        <translation>portal أو social أو promotion أو offline؛ وإلا فكل القطاعات</translation>
    </message>
    <message>
        <source>the period&apos;s first day</source>
        <translation>اليوم الأول من الفترة</translation>
    </message>
    <message>
        <source>the day after its last</source>
        <translation>اليوم التالي لآخر يوم فيها</translation>
    </message>
    <message>
        <source>Count the people of a campaign: audience, sent, delivered, returned, used.</source>
        <translation>عدّ أشخاص الحملة: الجمهور، أُرسلت، تم التسليم، عادوا، استخدموا.</translation>
    </message>
    <message>
        <source>Say whose topic it is: --agency CODE. An unknown agency is made.</source>
        <translation>اذكر الجهة صاحبة الموضوع: --agency CODE. الجهة غير المعروفة تُنشأ.</translation>
    </message>
    <message>
        <source>what people read; the code where it is not said</source>
        <translation>ما يقرؤه الناس؛ الرمز إن لم يُذكر</translation>
    </message>
    <message>
        <source>Add an agency.</source>
        <translation>إضافة جهة.</translation>
    </message>
    <message>
        <source>Add a topic that people subscribe to.</source>
        <translation>إضافة موضوع يشترك فيه الناس.</translation>
    </message>
    <message>
        <source>whose topic; an unknown agency is made</source>
        <translation>صاحبة الموضوع؛ الجهة غير المعروفة تُنشأ</translation>
    </message>
    <message>
        <source>marketing rests on consent, a service notice needs none but obeys a refusal</source>
        <translation>يقوم marketing على الموافقة، أما إشعار service فلا يحتاج إليها لكنه يحترم الرفض</translation>
    </message>
    <message>
        <source>Add a service.</source>
        <translation>إضافة خدمة.</translation>
    </message>
    <message>
        <source>Add a district.</source>
        <translation>إضافة حي.</translation>
    </message>
    <message>
        <source>%1 claimed, %2 sent, %3 unknown, %4 failed, %5 receipts.</source>
        <translation>محجوزة %1، مُرسلة %2، غير معروفة %3، فاشلة %4، تقارير تسليم %5.</translation>
    </message>
    <message>
        <source>Stopping: what is on the wire is waited for.</source>
        <translation>جارٍ الإيقاف: يُنتظر ما هو قيد الإرسال.</translation>
    </message>
    <message>
        <source>gateway %1 (%2): %3</source>
        <translation>البوابة %1 (%2): %3</translation>
    </message>
    <message>
        <source>The database is back; sending goes on.</source>
        <translation>عادت قاعدة البيانات؛ يستمر الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you found out: --as sent (they left) or --as again (they surely did not; people who got one would get a second).</source>
        <translation>اذكر ما عرفته: --as sent (أُرسلت) أو --as again (لم تُرسل يقينًا؛ ومن تلقى رسالة فستصله ثانية).</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>تم التدوين.</translation>
    </message>
    <message>
        <source>Send what is due and fetch receipts, until stopped (SIGINT, SIGTERM).</source>
        <translation>إرسال ما حان وقته وجلب تقارير التسليم، حتى الإيقاف (SIGINT، SIGTERM).</translation>
    </message>
    <message>
        <source>until nothing is due</source>
        <translation>حتى لا يبقى ما حان وقته</translation>
    </message>
    <message>
        <source>Be a gateway for practice on this machine: it keeps the Infobip contract and reaches nobody.</source>
        <translation>كن بوابة للتدريب على هذا الجهاز: تلتزم بواجهة Infobip ولا تصل إلى أحد.</translation>
    </message>
    <message>
        <source>127.0.0.1:8890 unless said otherwise; port 0 takes a free one; the first line printed says which</source>
        <translation>127.0.0.1:8890 ما لم يُذكر غيره؛ المنفذ 0 يختار منفذًا حرًا؛ ويذكره أول سطر يُطبع</translation>
    </message>
    <message>
        <source>JSON: what is to go wrong</source>
        <translation>JSON: ما الذي يجب أن يتعطل</translation>
    </message>
    <message>
        <source>stop by itself after so long</source>
        <translation>توقف تلقائيًا بعد هذه المدة</translation>
    </message>
    <message>
        <source>List messages of which nobody knows whether they left.</source>
        <translation>عرض الرسائل التي لا يعرف أحد هل أُرسلت أم لا.</translation>
    </message>
    <message>
        <source>Write down what a person found out about them.</source>
        <translation>تدوين ما عرفه شخص عنها.</translation>
    </message>
    <message>
        <source>they left; or send them again</source>
        <translation>أُرسلت؛ أو أرسلها مرة أخرى</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>No segment is saved yet.</source>
        <translation>لا توجد شريحة محفوظة بعد.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>تمت الإزالة.</translation>
    </message>
    <message>
        <source>Save a rule under a name, in place of the one that was there.</source>
        <translation>حفظ قاعدة باسم، بدلًا من التي كانت به.</translation>
    </message>
    <message>
        <source>Count the people whom a rule finds now.</source>
        <translation>عدّ الأشخاص الذين تجدهم القاعدة الآن.</translation>
    </message>
    <message>
        <source>List the saved segments.</source>
        <translation>عرض الشرائح المحفوظة.</translation>
    </message>
    <message>
        <source>Show for one person which parts of a rule hold.</source>
        <translation>عرض أجزاء القاعدة التي تنطبق على شخص واحد.</translation>
    </message>
    <message>
        <source>the person&apos;s number</source>
        <translation>رقم الشخص</translation>
    </message>
    <message>
        <source>Forget a saved segment.</source>
        <translation>حذف شريحة محفوظة.</translation>
    </message>
    <message>
        <source>The draft has the number %1. Look at it with «otklikctl campaign price %1».</source>
        <translation>رقم المسودة %1. انظر إليها بالأمر «otklikctl campaign price %1».</translation>
    </message>
    <message>
        <source>There is no campaign yet. Make one with «otklikctl campaign create BRIEF.json».</source>
        <translation>لا توجد حملة بعد. أنشئ واحدة بالأمر «otklikctl campaign create BRIEF.json».</translation>
    </message>
    <message>
        <source>Audience: %1</source>
        <translation>الجمهور: %1</translation>
    </message>
    <message>
        <source>Decisions:</source>
        <translation>القرارات:</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>الحالات:</translation>
    </message>
    <message>
        <source>%1 of %2 texts filled</source>
        <translation>مُلئ %1 من %2 من النصوص</translation>
    </message>
    <message>
        <source>%1 people, %2 parts (%3 to %4 each, %5 as a rule): %6 %7</source>
        <translation>الأشخاص %1، الأجزاء %2 (من %3 إلى %4 لكل شخص، وعادة %5): %6 %7</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>تم الاعتماد.</translation>
    </message>
    <message>
        <source>Started: %1 of %2 people will be written to while «otklikctl serve» or a desk runs.</source>
        <translation>بدأت: سيُراسَل %1 من %2 من الأشخاص ما دام «otklikctl serve» أو محطة عمل تعمل.</translation>
    </message>
    <message>
        <source>The campaign is now: %1.</source>
        <translation>حالة الحملة الآن: %1.</translation>
    </message>
    <message>
        <source>Store a campaign&apos;s brief as a draft.</source>
        <translation>حفظ موجز حملة كمسودة.</translation>
    </message>
    <message>
        <source>List the campaigns, newest first.</source>
        <translation>عرض الحملات، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Show who is written to, who is not and why, and how far it is; both add up to the audience.</source>
        <translation>عرض من يُراسَل ومن لا يُراسَل ولماذا، وإلى أين وصلت الحملة؛ ومجموع كل منهما هو الجمهور.</translation>
    </message>
    <message>
        <source>Fill every text and say how many parts it takes and what it costs.</source>
        <translation>ملء كل نص وبيان عدد أجزائه وتكلفته.</translation>
    </message>
    <message>
        <source>Approve a campaign where the database has approvers.</source>
        <translation>اعتماد حملة إن كان في قاعدة البيانات من يعتمد.</translation>
    </message>
    <message>
        <source>Freeze the audience and hand the campaign to the dispatcher.</source>
        <translation>تثبيت الجمهور وتسليم الحملة إلى المُرسِل.</translation>
    </message>
    <message>
        <source>Pause: what has not left yet waits.</source>
        <translation>إيقاف مؤقت: ما لم يُرسَل بعد ينتظر.</translation>
    </message>
    <message>
        <source>Go on with a paused campaign.</source>
        <translation>متابعة حملة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Stop for ever: what has not left yet never will.</source>
        <translation>إيقاف نهائي: ما لم يُرسَل بعد لن يُرسَل أبدًا.</translation>
    </message>
    <message>
        <source>Say which kind of gateway it is: --kind with one of %1.</source>
        <translation>اذكر نوع البوابة: --kind مع واحد من %1.</translation>
    </message>
    <message>
        <source>A price needs its currency and the other way round: --price 2.5 --currency RUB.</source>
        <translation>السعر يحتاج إلى عملته والعكس: --price 2.5 --currency RUB.</translation>
    </message>
    <message>
        <source>The account «%1» is stored. «otklikctl gateway test %1» tries it.</source>
        <translation>حُفظ الحساب «%1». جرّبه بالأمر «otklikctl gateway test %1».</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>مُرسلة: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>غير معروفة: %1</translation>
    </message>
    <message>
        <source>There is no gateway yet. Add one with «otklikctl gateway add».</source>
        <translation>لا توجد بوابة بعد. أضف واحدة بالأمر «otklikctl gateway add».</translation>
    </message>
    <message>
        <source>The test of «%1» ended without an answer. Try again.</source>
        <translation>انتهى اختبار «%1» دون جواب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The account «%1» is out of use; what it has sent stays in the ledger.</source>
        <translation>الحساب «%1» خارج الاستخدام؛ ما أرسله يبقى في السجل.</translation>
    </message>
    <message>
        <source>The account «%1» is used again.</source>
        <translation>الحساب «%1» قيد الاستخدام من جديد.</translation>
    </message>
    <message>
        <source>Add an account that messages leave through.</source>
        <translation>إضافة حساب تُرسَل الرسائل عبره.</translation>
    </message>
    <message>
        <source>its address; not for training</source>
        <translation>عنوانها؛ ليس لبوابة training</translation>
    </message>
    <message>
        <source>messages a second at most</source>
        <translation>أقصى عدد رسائل في الثانية</translation>
    </message>
    <message>
        <source>name of the environment variable that holds the key; read when it is used</source>
        <translation>اسم متغير البيئة الذي يحمل المفتاح؛ يُقرأ عند استخدامه</translation>
    </message>
    <message>
        <source>of one part</source>
        <translation>لجزء واحد</translation>
    </message>
    <message>
        <source>of the price</source>
        <translation>عملة السعر</translation>
    </message>
    <message>
        <source>share of the work among the accounts of a channel; 100 unless said otherwise</source>
        <translation>حصته من العمل بين حسابات القناة؛ 100 ما لم يُذكر غيرها</translation>
    </message>
    <message>
        <source>List the accounts with their state.</source>
        <translation>عرض الحسابات وحالتها.</translation>
    </message>
    <message>
        <source>Ask the gateway whether address and key are right; sends nothing.</source>
        <translation>سؤال البوابة هل العنوان والمفتاح صحيحان؛ لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Use a stopped account again after its trouble is mended.</source>
        <translation>استخدام حساب متوقف من جديد بعد إصلاح مشكلته.</translation>
    </message>
    <message>
        <source>Take an account out of use.</source>
        <translation>إخراج حساب من الاستخدام.</translation>
    </message>
    <message>
        <source>The schema is at %1 already.</source>
        <translation>مخطط قاعدة البيانات في %1 من قبل.</translation>
    </message>
    <message>
        <source>The schema is now at %1: %2.</source>
        <translation>أصبح مخطط قاعدة البيانات في %1: %2.</translation>
    </message>
    <message>
        <source>Building the city: %1 %</source>
        <translation>بناء المدينة: %1 %</translation>
    </message>
    <message>
        <source>Create or upgrade the schema of the database.</source>
        <translation>إنشاء مخطط قاعدة البيانات أو ترقيته.</translation>
    </message>
    <message>
        <source>Fill an empty database with a made-up city.</source>
        <translation>ملء قاعدة بيانات فارغة بمدينة مختلقة.</translation>
    </message>
    <message>
        <source>2000 unless said otherwise</source>
        <translation>2000 ما لم يُذكر غيره</translation>
    </message>
    <message>
        <source>the same number gives the same city; 1 unless said otherwise</source>
        <translation>الرقم نفسه يعطي المدينة نفسها؛ 1 ما لم يُذكر غيره</translation>
    </message>
    <message>
        <source>ru, uk, ar or en: of districts, topics and texts; otherwise the locale&apos;s</source>
        <translation>ru أو uk أو ar أو en: لغة الأحياء والمواضيع والنصوص؛ وإلا فلغة النظام</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 %</source>
        <translation>الملف %1: الأسطر %2، %3 %</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 rejected.</source>
        <translation>الأسطر %1: جديدة %2، متغيرة %3، دون تغيير %4، مرفوضة %5.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was stored.</source>
        <translation>كان هذا تشغيلًا تجريبيًا: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Columns that were not understood and passed over: %1.</source>
        <translation>أعمدة لم تُفهم وجرى تجاوزها: %1.</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>السطر %1، %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problems of the same file.</source>
        <translation>
            <numerusform>… و%n مشكلة أخرى في الملف نفسه.</numerusform>
            <numerusform>… ومشكلة أخرى في الملف نفسه.</numerusform>
            <numerusform>… ومشكلتان أخريان في الملف نفسه.</numerusform>
            <numerusform>… و%n مشكلات أخرى في الملف نفسه.</numerusform>
            <numerusform>… و%n مشكلة أخرى في الملف نفسه.</numerusform>
            <numerusform>… و%n مشكلة أخرى في الملف نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>country of phones without a country code; otherwise the organisation&apos;s</source>
        <translation>بلد أرقام الهاتف التي ليس فيها رمز بلد؛ وإلا فبلد المؤسسة</translation>
    </message>
    <message>
        <source>say what would happen and store nothing</source>
        <translation>اذكر ما سيحدث ولا تحفظ شيئًا</translation>
    </message>
    <message>
        <source>what people agreed to; needed where the file has topic: columns</source>
        <translation>ما وافق عليه الناس؛ مطلوب إن كان في الملف أعمدة topic:</translation>
    </message>
    <message>
        <source>Take service events: person, service, stage, sector, at, source.</source>
        <translation>استيراد أحداث الخدمات: person، service، stage، sector، at، source.</translation>
    </message>
    <message>
        <source>note %1, person %2: %3 · %4</source>
        <translation>الملاحظة %1، الشخص %2: %3 · %4</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-21. Nothing was done.</source>
        <translation>يأخذ --%1 يومًا مثل ⁦2026-11-21⁩. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Say of whom: --person ID.</source>
        <translation>اذكر عمّن: --person ID.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>لم يُعثر على أحد.</translation>
    </message>
    <message>
        <source>Say which notes: --due, or --person ID.</source>
        <translation>اذكر أي ملاحظات: --due أو --person ID.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>لا شيء مستحق اليوم.</translation>
    </message>
    <message>
        <source>Say until when: --until DATE or --months N.</source>
        <translation>اذكر إلى متى: --until DATE أو --months N.</translation>
    </message>
    <message>
        <source>The invitation is queued.</source>
        <translation>الدعوة في قائمة الإرسال.</translation>
    </message>
    <message>
        <source>Show one person.</source>
        <translation>عرض شخص واحد.</translation>
    </message>
    <message>
        <source>Find people by name, phone, e-mail or external id, with their numbers.</source>
        <translation>البحث عن أشخاص بالاسم أو الهاتف أو البريد الإلكتروني أو المعرّف الخارجي، مع أرقامهم.</translation>
    </message>
    <message>
        <source>Write a note on a person&apos;s card; with a day it becomes a reminder.</source>
        <translation>كتابة ملاحظة في بطاقة شخص؛ وتصبح تذكيرًا إن كان لها يوم.</translation>
    </message>
    <message>
        <source>what to remember</source>
        <translation>ما يجب تذكره</translation>
    </message>
    <message>
        <source>the day it is due, for example 2026-11-21</source>
        <translation>يوم الاستحقاق، مثل ⁦2026-11-21⁩</translation>
    </message>
    <message>
        <source>List the reminders that are due today or overdue, or a person&apos;s notes.</source>
        <translation>عرض التذكيرات المستحقة اليوم أو المتأخرة، أو ملاحظات شخص.</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Close a note as done.</source>
        <translation>إغلاق ملاحظة على أنها أُنجزت.</translation>
    </message>
    <message>
        <source>Put a reminder off.</source>
        <translation>تأجيل تذكير.</translation>
    </message>
    <message>
        <source>the new day</source>
        <translation>اليوم الجديد</translation>
    </message>
    <message>
        <source>so many months from today</source>
        <translation>بعد هذا العدد من الأشهر من اليوم</translation>
    </message>
    <message>
        <source>Close a note without it being done.</source>
        <translation>إغلاق ملاحظة دون إنجازها.</translation>
    </message>
    <message>
        <source>Send the person of a note an invitation by SMS.</source>
        <translation>إرسال دعوة عبر SMS إلى صاحب ملاحظة.</translation>
    </message>
    <message>
        <source>the topic whose consent it rests on</source>
        <translation>الموضوع الذي تستند الدعوة إلى موافقته</translation>
    </message>
    <message>
        <source>the message, ICU MessageFormat</source>
        <translation>الرسالة، ICU MessageFormat</translation>
    </message>
    <message>
        <source>the account; otherwise the healthiest</source>
        <translation>الحساب؛ وإلا فالأفضل حالًا</translation>
    </message>
    <message>
        <source>code of your second factor; others on this machine can read what is typed here, so better put it into the variable OTKLIK_CODE</source>
        <translation>رمز عاملك الثاني؛ يستطيع غيرك على هذا الجهاز قراءة ما يُكتب هنا، فالأفضل وضعه في المتغير OTKLIK_CODE</translation>
    </message>
    <message>
        <source>This database is a file for one desk: nobody signs in to it.</source>
        <translation>قاعدة البيانات هذه ملف لمكتب واحد: لا يسجّل أحد الدخول إليها.</translation>
    </message>
    <message>
        <source>The login «%1» needs no second factor.</source>
        <translation>لا يحتاج اسم الدخول «%1» إلى عامل ثانٍ.</translation>
    </message>
    <message>
        <source>Type this secret into an authenticator, or make a QR picture of the address. It is shown this once. Then sign in with a code: «otklikctl sign-in».</source>
        <translation>اكتب هذا السر في تطبيق المصادقة، أو اصنع صورة QR من العنوان. يُعرض هذه المرة فقط. ثم سجّل الدخول برمز: «otklikctl sign-in».</translation>
    </message>
    <message>
        <source>The last session, of %1, was from an odd machine: %2</source>
        <translation>آخر جلسة، لـ %1، كانت من جهاز غير معتاد: %2</translation>
    </message>
    <message>
        <source>The last session was of %1, from %2</source>
        <translation>آخر جلسة كانت لـ %1، من %2</translation>
    </message>
    <message>
        <source>Sign in first: export $(otklikctl sign-in). Nothing was done.</source>
        <translation>سجّل الدخول أولًا: export $(otklikctl sign-in). لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>For fifteen minutes this session may do what needs a fresh code.</source>
        <translation>لخمس عشرة دقيقة تستطيع هذه الجلسة ما يحتاج إلى رمز جديد.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>انتهت الجلسة.</translation>
    </message>
    <message>
        <source>Make your authenticator with the one-time code that you were given (or OTKLIK_ENROLMENT_CODE).</source>
        <translation>إنشاء تطبيق مصادقتك بالرمز الذي أُعطي لك ويصلح مرة واحدة (أو OTKLIK_ENROLMENT_CODE).</translation>
    </message>
    <message>
        <source>Sign in for several commands: export $(otklikctl sign-in).</source>
        <translation>تسجيل الدخول لعدة أوامر: export $(otklikctl sign-in).</translation>
    </message>
    <message>
        <source>Give a fresh code before what needs one: starting a campaign, changed contacts, rights.</source>
        <translation>إعطاء رمز جديد قبل ما يحتاج إليه: بدء حملة، تغيير جهات الاتصال، الصلاحيات.</translation>
    </message>
    <message>
        <source>End the session of OTKLIK_SESSION.</source>
        <translation>إنهاء جلسة OTKLIK_SESSION.</translation>
    </message>
    <message>
        <source>Place %1: entry %2 is not what was sealed.</source>
        <translation>الموضع %1: القيد %2 ليس ما خُتم.</translation>
    </message>
    <message>
        <source>Place %1: entry %2 has gone.</source>
        <translation>الموضع %1: القيد %2 مفقود.</translation>
    </message>
    <message>
        <source>The seals of places %1 to %2 have gone.</source>
        <translation>أختام المواضع من %1 إلى %2 مفقودة.</translation>
    </message>
    <message>
        <source>The end of the chain was cut off: places %1 to %2 have gone.</source>
        <translation>قُطعت نهاية السلسلة: المواضع من %1 إلى %2 مفقودة.</translation>
    </message>
    <message>
        <source>Place %1: the chain was made anew; it is not the one whose end was kept.</source>
        <translation>الموضع %1: صُنعت السلسلة من جديد؛ وليست تلك التي حُفظت نهايتها.</translation>
    </message>
    <message>
        <source>Entry %1 has not been sealed for over an hour. Is «otklikctl serve» running?</source>
        <translation>القيد %1 لم يُختم منذ أكثر من ساعة. هل يعمل «otklikctl serve»؟</translation>
    </message>
    <message>
        <source>A database of one desk keeps no audit: there is nothing to check.</source>
        <translation>قاعدة بيانات المكتب الواحد لا تحفظ سجل تدقيق: لا شيء يُفحص.</translation>
    </message>
    <message>
        <source>Checking the audit: %1 entries</source>
        <translation>فحص سجل التدقيق: %1 من القيود</translation>
    </message>
    <message>
        <source>%1 findings more.</source>
        <translation>ملاحظات أخرى: %1.</translation>
    </message>
    <message>
        <source>The audit is whole: %1 entries, of which %2 wait to be sealed. The chain ends at place %3 with %4.</source>
        <translation>سجل التدقيق سليم: %1 من القيود، ينتظر الختم منها %2. تنتهي السلسلة عند الموضع %3 بـ %4.</translation>
    </message>
    <message>
        <source>Check that no byte of the audit was changed and nothing was taken away.</source>
        <translation>التحقق من أنه لم يتغيّر أي بايت في سجل التدقيق ولم يُحذف شيء.</translation>
    </message>
    <message>
        <source>what «serve --audit-heads» wrote: finds an end that was cut off too</source>
        <translation>ما كتبه «serve --audit-heads»: يكشف النهاية المقطوعة أيضًا</translation>
    </message>
    <message>
        <source>Not looked at: this login may not see it.</source>
        <translation>لم يُنظر فيه: لا يحق لاسم الدخول هذا رؤيته.</translation>
    </message>
    <message>
        <source>Not looked at, because no code was given. Put one into OTKLIK_CODE.</source>
        <translation>لم يُنظر فيه لأنه لم يُعطَ رمز. ضع رمزًا في OTKLIK_CODE.</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>انتبه: %1</translation>
    </message>
    <message>
        <source>A service has no further roles. Leave --role away. Nothing was done.</source>
        <translation>ليس للخدمة أدوار أخرى. احذف ‎--role. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>Say whose login it is: --name &quot;Anna Ivanova&quot;. Nothing was done.</source>
        <translation>اذكر صاحب اسم الدخول: ‎--name &quot;Anna Ivanova&quot;. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>The variable %1 is not set. Nothing was done.</source>
        <translation>المتغير %1 غير معيَّن. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>The login «%1» is made.</source>
        <translation>أُنشئ اسم الدخول «%1».</translation>
    </message>
    <message>
        <source>Password, shown this once: %1</source>
        <translation>كلمة المرور، تُعرض هذه المرة فقط: %1</translation>
    </message>
    <message>
        <source>Code for the first sign-in, for seven days, shown this once: %1</source>
        <translation>رمز لأول تسجيل دخول، لسبعة أيام، ويُعرض هذه المرة فقط: %1</translation>
    </message>
    <message>
        <source>Say what to change: --role, and --site or --city. Nothing was done.</source>
        <translation>اذكر ما يُغيَّر: ‎--role و‎--site أو ‎--city. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>«%1» now has: %2.</source>
        <translation>لـ«%1» الآن: %2.</translation>
    </message>
    <message>
        <source>«%1» sees nothing any more, also where the desk is still open.</source>
        <translation>لم يعد «%1» يرى شيئًا، حتى حيث لا يزال البرنامج مفتوحًا.</translation>
    </message>
    <message>
        <source>«%1» has the same roles as before.</source>
        <translation>لـ«%1» الأدوار نفسها كما كانت.</translation>
    </message>
    <message>
        <source>«%1» has a new password.</source>
        <translation>لـ«%1» كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Asked for. A second administrator or supervisor confirms it with the same command within a day.</source>
        <translation>سُجّل الطلب. يؤكده مدير نظام أو مشرف ثانٍ بالأمر نفسه خلال يوم.</translation>
    </message>
    <message>
        <source>«%1» is let in again.</source>
        <translation>سُمح لـ«%1» بالدخول من جديد.</translation>
    </message>
    <message>
        <source>Code for a new authenticator, for seven days, shown this once: %1</source>
        <translation>رمز لتطبيق مصادقة جديد، لسبعة أيام، ويُعرض هذه المرة فقط: %1</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>المدينة كلها</translation>
    </message>
    <message>
        <source>There is no operator yet. Add one with «otklikctl operator add».</source>
        <translation>لا يوجد مشغّل بعد. أضف واحدًا بالأمر «otklikctl operator add».</translation>
    </message>
    <message>
        <source>Say what the site is called: --name &quot;Clinic 3&quot;. Nothing was done.</source>
        <translation>اذكر اسم الموقع: ‎--name &quot;العيادة 3&quot;. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>There is a site «%1» already. Nothing was changed.</source>
        <translation>يوجد موقع «%1» من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The site «%1» is stored.</source>
        <translation>حُفظ الموقع «%1».</translation>
    </message>
    <message>
        <source>a site whose rows are seen; may be repeated</source>
        <translation>موقع تُرى أسطره؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>the rows of all sites</source>
        <translation>أسطر كل المواقع</translation>
    </message>
    <message>
        <source>Make a login with its roles. Needs a superuser of the server.</source>
        <translation>إنشاء اسم دخول بأدواره. يحتاج إلى المستخدم الأعلى للخادم.</translation>
    </message>
    <message>
        <source>of the person</source>
        <translation>للشخص</translation>
    </message>
    <message>
        <source>dispatcher or importer: a program instead of a person</source>
        <translation>dispatcher أو importer: برنامج بدل شخص</translation>
    </message>
    <message>
        <source>for codes by SMS</source>
        <translation>لرموز SMS</translation>
    </message>
    <message>
        <source>of these SMS</source>
        <translation>لرسائل SMS هذه</translation>
    </message>
    <message>
        <source>name of the environment variable that holds the password; otherwise one is made</source>
        <translation>اسم متغير البيئة الذي يحمل كلمة المرور؛ وإلا أُنشئت واحدة</translation>
    </message>
    <message>
        <source>for a login by peer or by certificate</source>
        <translation>لاسم دخول عبر peer أو شهادة</translation>
    </message>
    <message>
        <source>Put other roles or sites in place of those that a login has.</source>
        <translation>وضع أدوار أو مواقع أخرى بدل ما لدى اسم الدخول.</translation>
    </message>
    <message>
        <source>Take every right away at once; what they did stays.</source>
        <translation>سحب كل الصلاحيات فورًا؛ ويبقى ما فُعل.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Give a disabled login its roles back.</source>
        <translation>إعادة الأدوار إلى اسم دخول معطّل.</translation>
    </message>
    <message>
        <source>Let somebody in again: one person asks, a second confirms with the same command.</source>
        <translation>السماح لأحد بالدخول من جديد: يطلب شخص ويؤكد ثانٍ بالأمر نفسه.</translation>
    </message>
    <message>
        <source>the authenticator is lost: make a new one</source>
        <translation>فُقد تطبيق المصادقة: إنشاء جديد</translation>
    </message>
    <message>
        <source>Set one&apos;s own password, or, as a superuser of the server, anybody&apos;s.</source>
        <translation>وضع المرء كلمة مروره، أو كلمة مرور أي أحد بصفة المستخدم الأعلى للخادم.</translation>
    </message>
    <message>
        <source>List the logins with roles, sites and second factor.</source>
        <translation>عرض أسماء الدخول مع الأدوار والمواقع والعامل الثاني.</translation>
    </message>
    <message>
        <source>Add a site: a clinic, a district office, an agency.</source>
        <translation>إضافة موقع: عيادة أو مكتب حي أو جهة.</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>ما اسمه</translation>
    </message>
    <message>
        <source>List the sites.</source>
        <translation>عرض المواقع.</translation>
    </message>
    <message>
        <source>Everything about person %1 is in %2, which only you can read.</source>
        <translation>كل ما يخص الشخص %1 في %2، الذي لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>Person %1 had been erased before. Nothing was changed.</source>
        <translation>سبق محو الشخص %1. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Person %1 is erased. What is counted stays. Backups keep their copy until they expire, and raw reports of gateways until their timer ends.</source>
        <translation>مُحي الشخص %1. يبقى ما عُدّ. تحتفظ النسخ الاحتياطية بنسختها حتى تنتهي، وتقارير البوابات الخام حتى ينتهي أجلها.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in %1, which only you can read.</source>
        <translation>
            <numerusform>لا أحد (%n) في %1، الذي لا يقرؤه غيرك.</numerusform>
            <numerusform>شخص واحد في %1، الذي لا يقرؤه غيرك.</numerusform>
            <numerusform>شخصان في %1، الذي لا يقرؤه غيرك.</numerusform>
            <numerusform>%n أشخاص في %1، الذي لا يقرؤه غيرك.</numerusform>
            <numerusform>%n شخصًا في %1، الذي لا يقرؤه غيرك.</numerusform>
            <numerusform>%n شخص في %1، الذي لا يقرؤه غيرك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed. It holds for one export within a day.</source>
        <translation>تمت الموافقة. تسري على تصدير واحد خلال يوم.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>للأبد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» is no number of days. Nothing was changed.</source>
        <translation>«%1» ليس عدد أيام. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were older than their timer and were emptied.</source>
        <translation>
            <numerusform>لم يتجاوز أي سطر (%n) أجله.</numerusform>
            <numerusform>سطر واحد تجاوز أجله وأُفرغ.</numerusform>
            <numerusform>سطران تجاوزا أجلهما وأُفرغا.</numerusform>
            <numerusform>%n أسطر تجاوزت أجلها وأُفرغت.</numerusform>
            <numerusform>%n سطرًا تجاوزت أجلها وأُفرغت.</numerusform>
            <numerusform>%n سطر تجاوزت أجلها وأُفرغت.</numerusform>
        </translation>
    </message>
    <message>
        <source>the saved segment</source>
        <translation>الشريحة المحفوظة</translation>
    </message>
    <message>
        <source>.xlsx or .csv</source>
        <translation>‎.xlsx أو ‎.csv</translation>
    </message>
    <message>
        <source>Agree, as the second person, to an export of more than 5,000 people.</source>
        <translation>الموافقة، بصفة الشخص الثاني، على تصدير أكثر من 5000 شخص.</translation>
    </message>
    <message>
        <source>Write everything about one person into a ZIP: a page to read, and JSON.</source>
        <translation>كتابة كل ما يخص شخصًا واحدًا في ملف ZIP: صفحة للقراءة وJSON.</translation>
    </message>
    <message>
        <source>person-ID.zip in this folder unless said otherwise</source>
        <translation>person-ID.zip في هذا المجلد ما لم يُذكر غيره</translation>
    </message>
    <message>
        <source>Take everything personal of one person away, for good. Counts stay.</source>
        <translation>إزالة كل ما هو شخصي لشخص واحد نهائيًا. تبقى الأعداد.</translation>
    </message>
    <message>
        <source>why, without a name: it is kept for ever («request of 21 November»)</source>
        <translation>السبب، دون اسم: يُحفظ للأبد («طلب 21 نوفمبر»)</translation>
    </message>
    <message>
        <source>Say how long each kind of data lives.</source>
        <translation>عرض مدة حفظ كل نوع من البيانات.</translation>
    </message>
    <message>
        <source>Change how long a kind of data lives; 0 is for ever.</source>
        <translation>تغيير مدة حفظ نوع من البيانات؛ 0 للأبد.</translation>
    </message>
    <message>
        <source>Empty now what is older than its timer (serve does it every hour).</source>
        <translation>إفراغ ما تجاوز أجله الآن (يفعله serve كل ساعة).</translation>
    </message>
    <message>
        <source>The login «%1» does not send. Run «serve» with a login made by «otklikctl operator add NAME --service dispatcher». Nothing was sent.</source>
        <translation>اسم الدخول «%1» لا يرسل. شغّل «serve» باسم دخول أنشأه «otklikctl operator add NAME --service dispatcher». لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>audit: %1</source>
        <translation>سجل التدقيق: %1</translation>
    </message>
    <message>
        <source>retention: %1</source>
        <translation>الحفظ: %1</translation>
    </message>
    <message>
        <source>Code for %1:</source>
        <translation>رمز %1:</translation>
    </message>
    <message>
        <source>The login «%1» needs a code of its second factor. Put it into the variable OTKLIK_CODE, or sign in once with «otklikctl sign-in». Nothing was done.</source>
        <translation>يحتاج اسم الدخول «%1» إلى رمز من عامله الثاني. ضعه في المتغير OTKLIK_CODE أو سجّل الدخول مرة بالأمر «otklikctl sign-in». لم يُفعل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>All %n ends of the chain in %1 stand in the audit.</source>
        <translation>
            <numerusform>لا نهايات للسلسلة في %1 (%n).</numerusform>
            <numerusform>نهاية السلسلة الوحيدة في %1 موجودة في سجل التدقيق.</numerusform>
            <numerusform>نهايتا السلسلة في %1 موجودتان في سجل التدقيق.</numerusform>
            <numerusform>كل نهايات السلسلة في %1 وعددها %n موجودة في سجل التدقيق.</numerusform>
            <numerusform>كل نهايات السلسلة في %1 وعددها %n موجودة في سجل التدقيق.</numerusform>
            <numerusform>كل نهايات السلسلة في %1 وعددها %n موجودة في سجل التدقيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit was changed: %1 Keep %2 and a copy of the database, and run «otklikctl audit verify --heads %2».</source>
        <translation>تغيّر سجل التدقيق: %1 احتفظ بـ %2 وبنسخة من قاعدة البيانات، ونفّذ «otklikctl audit verify --heads %2».</translation>
    </message>
    <message>
        <source>what «serve --audit-heads» wrote: compare it with the audit</source>
        <translation>ما كتبه «serve --audit-heads»: مقارنته بسجل التدقيق</translation>
    </message>
    <message>
        <source>%1 people looked at, %2 pairs, %3 people a second</source>
        <translation>الأشخاص المفحوصون: %1، الأزواج: %2، الأشخاص في الثانية: %3</translation>
    </message>
    <message>
        <source>%1 people looked at in %2 s: %3 pairs look like one person. %4 groups were too large to be compared one by one.</source>
        <translation>الأشخاص المفحوصون: %1 خلال %2 ث؛ أزواج تبدو شخصًا واحدًا: %3. مجموعات أكبر من أن تُقارن واحدًا واحدًا: %4.</translation>
    </message>
    <message>
        <source>Nobody looks like somebody else. Has «otklikctl duplicates find» been run?</source>
        <translation>لا أحد يشبه شخصًا آخر. هل نُفّذ «otklikctl duplicates find»؟</translation>
    </message>
    <message>
        <source>Person %1 is now part of person %2. To take it back: otklikctl duplicates unmerge %3</source>
        <translation>أصبح الشخص %1 جزءًا من الشخص %2. للتراجع: otklikctl duplicates unmerge %3</translation>
    </message>
    <message>
        <source>Person %1 and person %2 are two people again.</source>
        <translation>عاد الشخص %1 والشخص %2 شخصين من جديد.</translation>
    </message>
    <message>
        <source>Person %1 and person %2 are not the same and will not be offered again.</source>
        <translation>الشخص %1 والشخص %2 ليسا واحدًا ولن يُعرضا مرة أخرى.</translation>
    </message>
    <message>
        <source>Look for people who stand in the list twice. Goes on where it was stopped.</source>
        <translation>البحث عن أشخاص مسجلين مرتين في القائمة. يتابع من حيث أُوقف.</translation>
    </message>
    <message>
        <source>the people of one site only</source>
        <translation>أشخاص موقع واحد فقط</translation>
    </message>
    <message>
        <source>begin with everybody anew</source>
        <translation>البدء بالجميع من جديد</translation>
    </message>
    <message>
        <source>stop after about so many people</source>
        <translation>التوقف بعد هذا العدد من الأشخاص تقريبًا</translation>
    </message>
    <message>
        <source>List the pairs that look like one person, the surest first.</source>
        <translation>عرض الأزواج التي تبدو شخصًا واحدًا، الأرجح أولًا.</translation>
    </message>
    <message>
        <source>at most so many, 100 otherwise</source>
        <translation>هذا العدد على الأكثر، وإلا فـ 100</translation>
    </message>
    <message>
        <source>Make two records one; the first keeps its fields.</source>
        <translation>جعل سجلين سجلًا واحدًا؛ يحتفظ الأول بحقوله.</translation>
    </message>
    <message>
        <source>Take a merge back, also after later changes.</source>
        <translation>التراجع عن دمج، حتى بعد تغييرات لاحقة.</translation>
    </message>
    <message>
        <source>Say that two people are not the same; they are never offered again.</source>
        <translation>القول إن شخصين ليسا واحدًا؛ فلا يُعرضان مرة أخرى أبدًا.</translation>
    </message>
    <message>
        <source>--rejects names one file, so it goes with one file to import. Nothing was imported.</source>
        <translation>يسمّي ‎--rejects ملفًا واحدًا، فهو لاستيراد ملف واحد. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>the site that the rows belong to; needed by a login of several sites</source>
        <translation>الموقع الذي تنتمي إليه الأسطر؛ يلزم لاسم دخول له عدة مواقع</translation>
    </message>
    <message>
        <source>Take people from CSV, TSV, XLSX or ODS files; each file whole or not at all.</source>
        <translation>أخذ أشخاص من ملفات CSV أو TSV أو XLSX أو ODS؛ كل ملف كاملًا أو لا شيء منه.</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>الشهر، اليوم، السنة</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>السنة، الشهر، اليوم</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>اليوم، الشهر، السنة</translation>
    </message>
    <message>
        <source>Dates are read as %1, as you said.</source>
        <translation>تُقرأ التواريخ بترتيب %1، كما قلت.</translation>
    </message>
    <message>
        <source>Dates are written as %1: the values leave no other way.</source>
        <translation>التواريخ مكتوبة بترتيب %1: لا تسمح القيم بغير ذلك.</translation>
    </message>
    <message>
        <source>Dates are read as %1, because they are written with points.</source>
        <translation>تُقرأ التواريخ بترتيب %1، لأنها مكتوبة بنقاط.</translation>
    </message>
    <message>
        <source>Dates contradict each other. Most are written as %1; the others will be rejected or misread. Correct the file, or say --dates.</source>
        <translation>التواريخ يناقض بعضها بعضًا. معظمها مكتوب بترتيب %1؛ وستُرفض البقية أو تُقرأ خطأً. صحح الملف، أو حدد ‎--dates.</translation>
    </message>
    <message>
        <source>Every date could be read in two ways. They are read as %1, as is usual in the country. If that is wrong, say --dates dmy, mdy or ymd.</source>
        <translation>يمكن قراءة كل تاريخ بطريقتين. تُقرأ بترتيب %1 كما هو معتاد في البلد. إن كان ذلك خطأً فحدد ‎--dates dmy أو mdy أو ymd.</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>  %1 → %2 (by the map)</source>
        <translation>  %1 → %2 (حسب الخريطة)</translation>
    </message>
    <message>
        <source>  %1 → %2 (as the last time)</source>
        <translation>  %1 → %2 (كالمرة السابقة)</translation>
    </message>
    <message>
        <source>  %1 → %2</source>
        <translation>  %1 → %2</translation>
    </message>
    <message>
        <source>%1 — last used %2, headers: %3</source>
        <translation>%1 — آخر استخدام %2، عناوين الأعمدة: %3</translation>
    </message>
    <message>
        <source>No maps are saved. An import with --map keeps its map.</source>
        <translation>لا خرائط محفوظة. الاستيراد مع ‎--map يحفظ خريطته.</translation>
    </message>
    <message>
        <source>%1 → by its name</source>
        <translation>%1 → حسب اسمه</translation>
    </message>
    <message>
        <source>The map “%1” is removed.</source>
        <translation>أُزيلت الخريطة “%1”.</translation>
    </message>
    <message>
        <source>JSON {&quot;their header&quot;: &quot;our header&quot;}, or a saved map</source>
        <translation>JSON {&quot;عنوانهم&quot;: &quot;عنواننا&quot;}، أو خريطة محفوظة</translation>
    </message>
    <message>
        <source>keep the map under this name for files with the same headers</source>
        <translation>حفظ الخريطة بهذا الاسم للملفات ذات عناوين الأعمدة نفسها</translation>
    </message>
    <message>
        <source>utf8, utf16le, utf16be, cp1251, cp1256, koi8r; otherwise it is found out</source>
        <translation>utf8 أو utf16le أو utf16be أو cp1251 أو cp1256 أو koi8r؛ وإلا فيُكتشف</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or pipe; otherwise it is found out</source>
        <translation>comma أو semicolon أو tab أو pipe؛ وإلا فيُكتشف</translation>
    </message>
    <message>
        <source>the order of day, month and year; otherwise it is found out</source>
        <translation>ترتيب اليوم والشهر والسنة؛ وإلا فيُكتشف</translation>
    </message>
    <message>
        <source>of a spreadsheet; otherwise the first that has rows</source>
        <translation>من جدول البيانات؛ وإلا فأول ورقة فيها أسطر</translation>
    </message>
    <message>
        <source>--delimiter is comma, semicolon, tab or pipe. Nothing was imported.</source>
        <translation>قيمة ‎--delimiter هي comma أو semicolon أو tab أو pipe. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>--dates is dmy, mdy or ymd. Nothing was imported.</source>
        <translation>قيمة ‎--dates هي dmy أو mdy أو ymd. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>%1, encoding %2, delimiter: %3.</source>
        <translation>%1، الترميز %2، الفاصل: %3.</translation>
    </message>
    <message>
        <source>%1, sheet “%2” of these: %3.</source>
        <translation>%1، الورقة “%2” من هذه: %3.</translation>
    </message>
    <message>
        <source>%1, sheet “%2”.</source>
        <translation>%1، الورقة “%2”.</translation>
    </message>
    <message>
        <source>The columns are matched by the saved map “%1”.</source>
        <translation>طوبقت الأعمدة حسب الخريطة المحفوظة “%1”.</translation>
    </message>
    <message>
        <source>List the saved maps of headers.</source>
        <translation>عرض خرائط الأعمدة المحفوظة.</translation>
    </message>
    <message>
        <source>Show what a saved map makes of the headers.</source>
        <translation>عرض ما تجعله خريطة محفوظة من عناوين الأعمدة.</translation>
    </message>
    <message>
        <source>Forget a saved map of headers.</source>
        <translation>نسيان خريطة أعمدة محفوظة.</translation>
    </message>
    <message>
        <source>where the rejected rows go, to be corrected and imported; otherwise FILE.rejected.csv</source>
        <translation>أين تُكتب الأسطر المرفوضة لتُصحح وتُستورد؛ وإلا فـ FILE.rejected.csv</translation>
    </message>
    <message>
        <source>This same file was imported on %1 (import %2). Nothing changes unless people were changed since.</source>
        <translation>استُورد هذا الملف نفسه في %1 (الاستيراد %2). لا يتغيّر شيء إلا إذا تغيّر أشخاص منذ ذلك.</translation>
    </message>
    <message>
        <source>This same file was imported on %1 by %3 (import %2). Nothing changes unless people were changed since.</source>
        <translation>استورد %3 هذا الملف نفسه في %1 (الاستيراد %2). لا يتغيّر شيء إلا إذا تغيّر أشخاص منذ ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows look like somebody who is there already.</source>
        <translation>
            <numerusform>%n سطر يشبه شخصًا موجودًا من قبل.</numerusform>
            <numerusform>سطر واحد يشبه شخصًا موجودًا من قبل.</numerusform>
            <numerusform>سطران يشبهان أشخاصًا موجودين من قبل.</numerusform>
            <numerusform>%n أسطر تشبه أشخاصًا موجودين من قبل.</numerusform>
            <numerusform>%n سطرًا تشبه أشخاصًا موجودين من قبل.</numerusform>
            <numerusform>%n سطر تشبه أشخاصًا موجودين من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rejected rows are in %1: correct and import that file.</source>
        <translation>الأسطر المرفوضة في %1: صحح ذلك الملف واستورده.</translation>
    </message>
    <message>
        <source>The rejected rows could not be written to a file: %1.</source>
        <translation>تعذرت كتابة الأسطر المرفوضة في ملف: %1.</translation>
    </message>
    <message>
        <source>«%1» is not the number of an import; otklikctl import list shows them. Nothing was changed.</source>
        <translation>«%1» ليس رقم استيراد؛ يعرضها otklikctl import list. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Import %1 was taken back: %2 removed, %3 restored, %4 kept.</source>
        <translation>جرى التراجع عن الاستيراد %1: أُزيل %2، أُعيد %3، بقي %4.</translation>
    </message>
    <message>
        <source>person %1: %2</source>
        <translation>الشخص %1: %2</translation>
    </message>
    <message>
        <source>taken back on %1</source>
        <translation>جرى التراجع عنه في %1</translation>
    </message>
    <message>
        <source>can be taken back until %1</source>
        <translation>يمكن التراجع عنه حتى %1</translation>
    </message>
    <message>
        <source>can no longer be taken back</source>
        <translation>لم يعد التراجع عنه ممكنًا</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4: %5 new, %6 changed, %7 rejected; %8</source>
        <translation>%1  %2  %3  %4: جديد %5، متغير %6، مرفوض %7؛ %8</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 new, %4 changed, %5 unchanged, %6 rejected.</source>
        <translation>%1: الأسطر %2، جديدة %3، متغيرة %4، دون تغيير %5، مرفوضة %6.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>الأسطر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of this clinic cannot be reached: they have no phone and no e-mail yet.</source>
        <translation>
            <numerusform>%n شخص من هذه العيادة لا يمكن الوصول إليه: لا هاتف ولا بريد إلكتروني بعد.</numerusform>
            <numerusform>شخص واحد من هذه العيادة لا يمكن الوصول إليه: لا هاتف له ولا بريد إلكتروني بعد.</numerusform>
            <numerusform>شخصان من هذه العيادة لا يمكن الوصول إليهما: لا هاتف لهما ولا بريد إلكتروني بعد.</numerusform>
            <numerusform>%n أشخاص من هذه العيادة لا يمكن الوصول إليهم: لا هاتف لهم ولا بريد إلكتروني بعد.</numerusform>
            <numerusform>%n شخصًا من هذه العيادة لا يمكن الوصول إليهم: لا هاتف لهم ولا بريد إلكتروني بعد.</numerusform>
            <numerusform>%n شخص من هذه العيادة لا يمكن الوصول إليهم: لا هاتف لهم ولا بريد إلكتروني بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take an import back as a unit, within 30 days.</source>
        <translation>التراجع عن استيراد كامل، خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>Show the imports of the last time.</source>
        <translation>عرض عمليات الاستيراد الأخيرة.</translation>
    </message>
    <message>
        <source>how many, the newest first; otherwise 50</source>
        <translation>كم عددها، الأحدث أولًا؛ وإلا فـ 50</translation>
    </message>
    <message>
        <source>Take patients, conditions and observations in the layout of Synthea.</source>
        <translation>أخذ المرضى والحالات المرضية والقياسات بتنسيق Synthea.</translation>
    </message>
    <message>
        <source>the clinic; needed by a login of several sites</source>
        <translation>العيادة؛ تلزم لاسم دخول له عدة مواقع</translation>
    </message>
    <message>
        <source>the folder of the files of rejected rows; otherwise the clinic&apos;s own</source>
        <translation>مجلد ملفات الأسطر المرفوضة؛ وإلا فمجلد ملفات العيادة نفسه</translation>
    </message>
    <message>
        <source>smart: segment «%1»</source>
        <translation>ذكية: الشريحة «%1»</translation>
    </message>
    <message>
        <source>people with a star</source>
        <translation>أشخاص بنجمة</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>شخصية</translation>
    </message>
    <message>
        <source>of the site</source>
        <translation>للموقع</translation>
    </message>
    <message>
        <source>of the city</source>
        <translation>للمدينة</translation>
    </message>
    <message>
        <source>Removed. The people stay.</source>
        <translation>تمت الإزالة. يبقى الأشخاص.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>لا توجد قائمة بعد.</translation>
    </message>
    <message>
        <source>«%1» follows the segment «%2». «otklikctl export people --list» writes its people.</source>
        <translation>«%1» تتبع الشريحة «%2». يكتب «otklikctl export people --list» أشخاصها.</translation>
    </message>
    <message>
        <source>Nobody is on it yet.</source>
        <translation>لا أحد فيها بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines: %2 put on the list, %3 were on it, %4 rejected.</source>
        <translation>الأسطر %1: أُضيف إلى القائمة %2، كان فيها %3، رُفض %4.</translation>
    </message>
    <message>
        <source>%1 lines: %2 taken off the list, %3 were not on it, %4 rejected.</source>
        <translation>الأسطر %1: أُزيل من القائمة %2، لم يكن فيها %3، رُفض %4.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>%1 people are as they were; %2 were changed by somebody else since and were kept.</source>
        <translation>عاد الأشخاص كما كانوا: %1؛ وغيّر شخص آخر بعضهم منذ ذلك فبقوا كما هم: %2.</translation>
    </message>
    <message>
        <source>whoever sees the site sees it</source>
        <translation>يراها كل من يرى الموقع</translation>
    </message>
    <message>
        <source>everybody sees it</source>
        <translation>يراها الجميع</translation>
    </message>
    <message>
        <source>the site that it belongs to</source>
        <translation>الموقع الذي تنتمي إليه</translation>
    </message>
    <message>
        <source>Make a list of people: personal unless said otherwise.</source>
        <translation>إنشاء قائمة أشخاص: شخصية ما لم يُذكر غير ذلك.</translation>
    </message>
    <message>
        <source>a smart list: those whom this saved segment finds</source>
        <translation>قائمة ذكية: من تجدهم هذه الشريحة المحفوظة</translation>
    </message>
    <message>
        <source>Give a list another name.</source>
        <translation>إعطاء قائمة اسمًا آخر.</translation>
    </message>
    <message>
        <source>Say who sees a list.</source>
        <translation>تحديد من يرى القائمة.</translation>
    </message>
    <message>
        <source>whoever made it alone</source>
        <translation>من أنشأها وحده</translation>
    </message>
    <message>
        <source>Put your own star on a list.</source>
        <translation>وضع نجمتك على قائمة.</translation>
    </message>
    <message>
        <source>take it off</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Remove a list; the people stay.</source>
        <translation>إزالة قائمة؛ يبقى الأشخاص.</translation>
    </message>
    <message>
        <source>Show the lists, with how many people stand on each.</source>
        <translation>عرض القوائم مع عدد الأشخاص في كل منها.</translation>
    </message>
    <message>
        <source>Show who stands on a list, the last ones first.</source>
        <translation>عرض من في القائمة، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>how many at most; 1000 unless said otherwise</source>
        <translation>كم على الأكثر؛ 1000 ما لم يُذكر غير ذلك</translation>
    </message>
    <message>
        <source>Put people on a list: one external id, phone or e-mail a line; - is standard input.</source>
        <translation>إضافة أشخاص إلى قائمة: معرّف خارجي أو هاتف أو بريد إلكتروني واحد في كل سطر؛ و- هو الدخل القياسي.</translation>
    </message>
    <message>
        <source>Take people off a list, as list put names them.</source>
        <translation>إزالة أشخاص من قائمة، ويُذكرون كما في list put.</translation>
    </message>
    <message>
        <source>Take a put or a take back, for thirty days, by the number it gave.</source>
        <translation>التراجع عن إضافة أو إزالة، خلال ثلاثين يومًا، بالرقم الذي أعطته.</translation>
    </message>
    <message>
        <source>Say who and where to: --segment NAME or --list NAME, and --to FILE.xlsx (or .csv).</source>
        <translation>اذكر مَن وإلى أين: ‎--segment NAME أو ‎--list NAME، و‎--to FILE.xlsx (أو ‎.csv).</translation>
    </message>
    <message numerus="yes">
        <source>%n people written</source>
        <translation>
            <numerusform>كُتب %n شخص</numerusform>
            <numerusform>كُتب شخص واحد</numerusform>
            <numerusform>كُتب شخصان</numerusform>
            <numerusform>كُتب %n أشخاص</numerusform>
            <numerusform>كُتب %n شخصًا</numerusform>
            <numerusform>كُتب %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the people of a saved segment or of a list into a file.</source>
        <translation>كتابة أشخاص شريحة محفوظة أو قائمة في ملف.</translation>
    </message>
    <message>
        <source>or the list of people</source>
        <translation>أو قائمة الأشخاص</translation>
    </message>
    <message>
        <source>Somebody changed the audit of this database. Sending goes on, no further end of the chain is written to %1. Keep that file and a copy of the database, and run «otklikctl audit verify --heads %1».</source>
        <translation>غيّر أحدهم سجل تدقيق قاعدة البيانات هذه. يستمر الإرسال، ولا تُكتب نهاية أخرى للسلسلة في %1. احتفظ بذلك الملف وبنسخة من قاعدة البيانات، ونفّذ «otklikctl audit verify --heads %1».</translation>
    </message>
    <message>
        <source>duplicates: %1</source>
        <translation>السجلات المكررة: %1</translation>
    </message>
    <message>
        <source>write the end of the audit&apos;s chain there each hour and compare; keep it off the database&apos;s machine (or OTKLIK_AUDIT_HEADS)</source>
        <translation>كتابة نهاية سلسلة التدقيق هناك كل ساعة ومقارنتها؛ ضعه بعيدًا عن جهاز قاعدة البيانات (أو OTKLIK_AUDIT_HEADS)</translation>
    </message>
    <message>
        <source>This account has no address for reports, so nobody knows what was delivered, and a message in doubt waits for a person. Add it again with --callback.</source>
        <translation>ليس لهذا الحساب عنوان للتقارير، فلا يعرف أحد ما الذي سُلّم، والرسالة المشكوك فيها تنتظر شخصًا. أضفه من جديد مع ‎--callback.</translation>
    </message>
    <message>
        <source>«serve» listens at %1.</source>
        <translation>يستمع «serve» على %1.</translation>
    </message>
    <message>
        <source>Nobody listens at %1. Run «otklikctl serve --listen» there, or Kannel keeps its reports only as long as it repeats them.</source>
        <translation>لا يستمع أحد على %1. شغّل هناك «otklikctl serve --listen»، وإلا فلن يحتفظ Kannel بتقاريره إلا ما دام يكررها.</translation>
    </message>
    <message>
        <source>of kannel: where it reaches «serve --listen», for example http://127.0.0.1:8880</source>
        <translation>لبوابة kannel: حيث تصل إلى «serve --listen»، مثل http://127.0.0.1:8880</translation>
    </message>
    <message>
        <source>Person %1 lives with nobody that is known.</source>
        <translation>لا يسكن الشخص %1 مع أحد معروف.</translation>
    </message>
    <message>
        <source>Person %1 and person %2 live in one household now.</source>
        <translation>أصبح الشخص %1 والشخص %2 في أسرة معيشية واحدة.</translation>
    </message>
    <message>
        <source>List who lives with a person.</source>
        <translation>عرض من يسكن مع شخص.</translation>
    </message>
    <message>
        <source>Say that two people live together: the first comes to the household of the second, if there is one.</source>
        <translation>تسجيل أن شخصين يسكنان معًا: ينضم الأول إلى الأسرة المعيشية للثاني، إن وُجدت.</translation>
    </message>
    <message>
        <source>Say that a person lives with the others no more.</source>
        <translation>تسجيل أن شخصًا لم يعد يسكن مع الآخرين.</translation>
    </message>
    <message numerus="yes">
        <source>%n names could be meant otherwise. Look at them:</source>
        <translation>
            <numerusform>لا اسم (%n) يمكن أن يُفهم على وجه آخر.</numerusform>
            <numerusform>اسم واحد (%n) يمكن أن يُفهم على وجه آخر. انظر فيه:</numerusform>
            <numerusform>اسمان (%n) يمكن أن يُفهما على وجه آخر. انظر فيهما:</numerusform>
            <numerusform>%n أسماء يمكن أن تُفهم على وجه آخر. انظر فيها:</numerusform>
            <numerusform>%n اسمًا يمكن أن تُفهم على وجه آخر. انظر فيها:</numerusform>
            <numerusform>%n اسم يمكن أن تُفهم على وجه آخر. انظر فيها:</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1, “%2” becomes: %3</source>
        <translation>السطر %1، «%2» يصبح: %3</translation>
    </message>
    <message>
        <source>the row that names the columns, where titles stand above it; otherwise it is found out</source>
        <translation>السطر الذي يسمّي الأعمدة، إن كانت فوقه عناوين؛ وإلا فيُعرف تلقائيًا</translation>
    </message>
    <message>
        <source>--header-row is a row from 1 to %1. Nothing was imported.</source>
        <translation>قيمة ‎--header-row سطر من 1 إلى %1. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The header is row %1; what stands above it is passed over. If that is wrong, say --header-row.</source>
        <translation>عناوين الأعمدة في السطر %1؛ ويُتجاوز ما فوقه. إن كان ذلك خطأً فحدد ‎--header-row.</translation>
    </message>
    <message>
        <source>segment «%1»</source>
        <translation>الشريحة «%1»</translation>
    </message>
    <message>
        <source>list «%1»</source>
        <translation>القائمة «%1»</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>الشخص %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Look-up %1 of %2 through «%3»: %4.</source>
        <translation>الفحص %1 (%2) عبر «%3»: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers asked, %3 answered; %4 were known well enough.</source>
        <translation>سُئل عن %1 من %2 من الأرقام، وجاء جواب %3؛ وكان %4 معروفًا بما يكفي.</translation>
    </message>
    <message>
        <source>%1 reachable, %2 away for now, %3 dead, %4 not numbers, %5 not said; %6 ported.</source>
        <translation>متاحة %1، غير متاحة مؤقتًا %2، لا تعمل %3، ليست أرقامًا %4، لم يُذكر %5؛ منقولة %6.</translation>
    </message>
    <message>
        <source>Spent %1 of %2.</source>
        <translation>أُنفق %1 من %2.</translation>
    </message>
    <message>
        <source>Spent %1.</source>
        <translation>أُنفق %1.</translation>
    </message>
    <message>
        <source>%1 answers were lost; those numbers count as paid and are asked again by another look-up only.</source>
        <translation>ضاع من الأجوبة %1؛ تُعد تلك الأرقام مدفوعة ولا يُسأل عنها من جديد إلا في فحص آخر.</translation>
    </message>
    <message>
        <source>%1 addresses suspended, %2 of them opened again. To open them: otklikctl lookup undo %3</source>
        <translation>عُلّق من العناوين %1، وأُعيد فتح %2 منها. لفتحها: otklikctl lookup undo %3</translation>
    </message>
    <message>
        <source>Say whose numbers, once: --segment NAME, --list NAME, --person ID or --all. Nothing was asked.</source>
        <translation>اذكر أرقام مَن، مرة واحدة: ‎--segment NAME أو ‎--list NAME أو ‎--person ID أو ‎--all. لم يُسأل عن شيء.</translation>
    </message>
    <message>
        <source>%1 mobile numbers, %2 known well enough, %3 about to be asked; %4 would be asked through «%5» for about %6. Nothing was asked.</source>
        <translation>أرقام الجوال %1، المعروفة بما يكفي %2، سيُسأل قريبًا عن %3؛ ويُسأل عن %4 عبر «%5» بنحو %6. لم يُسأل عن شيء.</translation>
    </message>
    <message>
        <source>The budget pays for %1 of them.</source>
        <translation>تكفي الميزانية لـ %1 منها.</translation>
    </message>
    <message>
        <source>Look-up %1 asks %2 numbers through «%3» as soon as «otklikctl serve» or the desk runs. «otklikctl lookup show %1» tells how far it is.</source>
        <translation>يسأل الفحص %1 عن %2 من الأرقام عبر «%3» حالما يعمل «otklikctl serve» أو محطة عمل. ويبيّن «otklikctl lookup show %1» مدى تقدمه.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>لا تعمل: %1</translation>
    </message>
    <message>
        <source>Nothing has been looked up yet. «otklikctl lookup start --all --dry-run» says what it would cost.</source>
        <translation>لم يُفحص شيء بعد. يبيّن «otklikctl lookup start --all --dry-run» كم سيكلف ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses take messages again.</source>
        <translation>
            <numerusform>لا عنوان (%n) يقبل الرسائل من جديد.</numerusform>
            <numerusform>عنوان واحد (%n) يقبل الرسائل من جديد.</numerusform>
            <numerusform>عنوانان (%n) يقبلان الرسائل من جديد.</numerusform>
            <numerusform>%n عناوين تقبل الرسائل من جديد.</numerusform>
            <numerusform>%n عنوانًا تقبل الرسائل من جديد.</numerusform>
            <numerusform>%n عنوان تقبل الرسائل من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were changed since and were left as they are.</source>
        <translation>
            <numerusform>لا عنوان (%n) تغيّر منذ ذلك وتُرك كما هو.</numerusform>
            <numerusform>عنوان واحد (%n) تغيّر منذ ذلك وتُرك كما هو.</numerusform>
            <numerusform>عنوانان (%n) تغيّرا منذ ذلك وتُركا كما هما.</numerusform>
            <numerusform>%n عناوين تغيّرت منذ ذلك وتُركت كما هي.</numerusform>
            <numerusform>%n عنوانًا تغيّرت منذ ذلك وتُركت كما هي.</numerusform>
            <numerusform>%n عنوان تغيّرت منذ ذلك وتُركت كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose numbers, once: --segment NAME or --all. Nothing was planned.</source>
        <translation>اذكر أرقام مَن، مرة واحدة: ‎--segment NAME أو ‎--all. لم يُجدول شيء.</translation>
    </message>
    <message>
        <source>Say the first time as 2026-12-01T03:00:00+03:00. Nothing was planned.</source>
        <translation>اكتب الموعد الأول مثل ⁦2026-12-01⁩T03:00:00+03:00. لم يُجدول شيء.</translation>
    </message>
    <message>
        <source>Schedule %1 is stored: every %2 days, first at %3.</source>
        <translation>حُفظت المواعيد %1: كل %2 يوم، وأولها %3.</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>كل %1 يوم</translation>
    </message>
    <message>
        <source>No look-up comes again by itself.</source>
        <translation>لا فحص يتكرر تلقائيًا.</translation>
    </message>
    <message>
        <source>Schedule %1 is gone; look-ups under way go on.</source>
        <translation>أُزيلت المواعيد %1؛ وتستمر الفحوص الجارية.</translation>
    </message>
    <message>
        <source>an account of kind infobip-lookup or training</source>
        <translation>حساب من النوع infobip-lookup أو training</translation>
    </message>
    <message>
        <source>what was looked up since then is not bought again; 90 unless said otherwise</source>
        <translation>ما فُحص منذ ذلك لا يُشترى من جديد؛ 90 ما لم يُذكر غيرها</translation>
    </message>
    <message>
        <source>no more than that, in the account&apos;s currency</source>
        <translation>لا أكثر من ذلك، بعملة الحساب</translation>
    </message>
    <message>
        <source>Look mobile numbers up: which are reachable, dead, ported or away for now.</source>
        <translation>فحص أرقام الجوال: أيها متاح أو لا يعمل أو منقول أو غير متاح مؤقتًا.</translation>
    </message>
    <message>
        <source>the people of a saved segment</source>
        <translation>أشخاص شريحة محفوظة</translation>
    </message>
    <message>
        <source>the people of a list</source>
        <translation>أشخاص قائمة</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>only count, and say what it would cost</source>
        <translation>العدّ فقط، مع بيان كم سيكلف</translation>
    </message>
    <message>
        <source>List the look-ups, the latest first.</source>
        <translation>عرض الفحوص، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>at most so many, 50 otherwise</source>
        <translation>هذا العدد على الأكثر، وإلا فـ 50</translation>
    </message>
    <message>
        <source>Show how far a look-up is, what it found and what it cost.</source>
        <translation>عرض مدى تقدم الفحص وما وجده وكم كلّف.</translation>
    </message>
    <message>
        <source>Ask no more numbers of a look-up.</source>
        <translation>عدم السؤال عن مزيد من أرقام فحص.</translation>
    </message>
    <message>
        <source>Go on with a paused look-up.</source>
        <translation>متابعة فحص متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Open again the addresses that a look-up suspended.</source>
        <translation>إعادة فتح العناوين التي علّقها فحص.</translation>
    </message>
    <message>
        <source>Look the numbers of a segment up every so many days.</source>
        <translation>فحص أرقام شريحة كل عدد من الأيام.</translation>
    </message>
    <message>
        <source>30 unless said otherwise</source>
        <translation>30 ما لم يُذكر غيرها</translation>
    </message>
    <message>
        <source>the first time; at once unless said otherwise</source>
        <translation>الموعد الأول؛ فورًا ما لم يُذكر غيره</translation>
    </message>
    <message>
        <source>List the look-ups that come again.</source>
        <translation>عرض الفحوص المتكررة.</translation>
    </message>
    <message>
        <source>Look nothing up for a schedule any more.</source>
        <translation>عدم فحص شيء بعد الآن حسب مواعيد.</translation>
    </message>
    <message>
        <source>not used before</source>
        <translation>لم يُستخدم من قبل</translation>
    </message>
    <message>
        <source>«%1» is signed in nowhere.</source>
        <translation>ليس لـ «%1» جلسة مفتوحة في أي مكان.</translation>
    </message>
    <message>
        <source>--session takes the number of a session, as «otklikctl operator sessions» lists them. Nothing was done.</source>
        <translation>يأخذ ‎--session رقم جلسة كما يعرضه «otklikctl operator sessions». لم يُفعل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>«%1» is signed out at %n desks.</source>
        <translation>
            <numerusform>لم يُسجّل خروج «%1» من أي محطة عمل (%n).</numerusform>
            <numerusform>سُجّل خروج «%1» من محطة عمل واحدة (%n).</numerusform>
            <numerusform>سُجّل خروج «%1» من محطتي عمل (%n).</numerusform>
            <numerusform>سُجّل خروج «%1» من %n محطات عمل.</numerusform>
            <numerusform>سُجّل خروج «%1» من %n محطة عمل.</numerusform>
            <numerusform>سُجّل خروج «%1» من %n محطة عمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>List where somebody is signed in.</source>
        <translation>عرض أين سجّل مستخدم الدخول.</translation>
    </message>
    <message>
        <source>Sign somebody out, everywhere or at one desk. They may sign in again.</source>
        <translation>تسجيل خروج مستخدم من كل مكان أو من محطة عمل واحدة. ويمكنه الدخول من جديد.</translation>
    </message>
    <message>
        <source>this one alone, of «operator sessions»</source>
        <translation>هذه وحدها، من «operator sessions»</translation>
    </message>
    <message>
        <source>listener: %1</source>
        <translation>المستمع: %1</translation>
    </message>
    <message>
        <source>Listening at %1:%2.</source>
        <translation>يستمع على %1:%2.</translation>
    </message>
    <message>
        <source>look-ups: %1</source>
        <translation>فحوص الأرقام: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers looked up.</source>
        <translation>
            <numerusform>لم يُفحص أي رقم (%n).</numerusform>
            <numerusform>فُحص رقم واحد (%n).</numerusform>
            <numerusform>فُحص رقمان (%n).</numerusform>
            <numerusform>فُحصت %n أرقام.</numerusform>
            <numerusform>فُحص %n رقمًا.</numerusform>
            <numerusform>فُحص %n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>take reports that gateways bring (kannel), health and metrics, for example at 127.0.0.1:8880</source>
        <translation>استقبال التقارير التي تأتي بها البوابات (kannel)، وتقديم الحالة والمقاييس، مثلًا على 127.0.0.1:8880</translation>
    </message>
    <message>
        <source>also at an address that other machines reach</source>
        <translation>وأيضًا على عنوان تصل إليه أجهزة أخرى</translation>
    </message>
    <message>
        <source>Say which person: otklikctl campaign why ID --person ID.</source>
        <translation>اذكر الشخص: otklikctl campaign why ID --person ID.</translation>
    </message>
    <message>
        <source>Say where to: otklikctl campaign decisions ID --to FILE.csv (or .xlsx).</source>
        <translation>اذكر إلى أين: otklikctl campaign decisions ID --to FILE.csv (أو ‎.xlsx).</translation>
    </message>
    <message>
        <source>Say of one person what was decided and why, what was sent and what came of it.</source>
        <translation>عرض ما تقرر لشخص واحد ولماذا، وما أُرسل إليه وما نتج عنه.</translation>
    </message>
    <message>
        <source>the person’s number</source>
        <translation>رقم الشخص</translation>
    </message>
    <message>
        <source>Write the decision about everybody, and what came of it, into a file.</source>
        <translation>كتابة القرار عن كل شخص، وما نتج عنه، في ملف.</translation>
    </message>
    <message>
        <source>a file that ends in .csv or .xlsx</source>
        <translation>ملف ينتهي بـ ‎.csv أو ‎.xlsx</translation>
    </message>
    <message>
        <source>They are read by IMAP from %1. «otklikctl gateway test» tries it.</source>
        <translation>تُقرأ عبر IMAP من %1. يجرب ذلك «otklikctl gateway test».</translation>
    </message>
    <message>
        <source>This account has no mailbox of bounces, so dead addresses stay, and whoever unsubscribes by mail is not heard. Add it again with --bounces.</source>
        <translation>ليس لهذا الحساب صندوق بريد للرسائل المرتدة، فتبقى العناوين التي لا تعمل، ولا يُسمع من يلغي اشتراكه بالبريد. أضفه من جديد مع ‎--bounces.</translation>
    </message>
    <message>
        <source>They are read from %1.</source>
        <translation>تُقرأ من %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were stored and not read yet. «serve» reads them.</source>
        <translation>
            <numerusform>حُفظت %n رسالة ولم تُقرأ بعد. يقرؤها «serve».</numerusform>
            <numerusform>حُفظت رسالة واحدة ولم تُقرأ بعد. يقرؤها «serve».</numerusform>
            <numerusform>حُفظت رسالتان ولم تُقرآ بعد. يقرؤهما «serve».</numerusform>
            <numerusform>حُفظت %n رسائل ولم تُقرأ بعد. يقرؤها «serve».</numerusform>
            <numerusform>حُفظت %n رسالة ولم تُقرأ بعد. يقرؤها «serve».</numerusform>
            <numerusform>حُفظت %n رسالة ولم تُقرأ بعد. يقرؤها «serve».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>لا أحد ينتظر ردًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for somebody, the oldest for more than a day. «otklikctl inbound list --open» shows them.</source>
        <translation>
            <numerusform>تنتظر %n رسالة من يتولاها، وأقدمها منذ أكثر من يوم. يعرضها «otklikctl inbound list --open».</numerusform>
            <numerusform>تنتظر رسالة واحدة من يتولاها منذ أكثر من يوم. يعرضها «otklikctl inbound list --open».</numerusform>
            <numerusform>تنتظر رسالتان من يتولاهما، وأقدمهما منذ أكثر من يوم. يعرضهما «otklikctl inbound list --open».</numerusform>
            <numerusform>تنتظر %n رسائل من يتولاها، وأقدمها منذ أكثر من يوم. يعرضها «otklikctl inbound list --open».</numerusform>
            <numerusform>تنتظر %n رسالة من يتولاها، وأقدمها منذ أكثر من يوم. يعرضها «otklikctl inbound list --open».</numerusform>
            <numerusform>تنتظر %n رسالة من يتولاها، وأقدمها منذ أكثر من يوم. يعرضها «otklikctl inbound list --open».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for somebody.</source>
        <translation>
            <numerusform>تنتظر %n رسالة من يتولاها.</numerusform>
            <numerusform>تنتظر رسالة واحدة من يتولاها.</numerusform>
            <numerusform>تنتظر رسالتان من يتولاهما.</numerusform>
            <numerusform>تنتظر %n رسائل من يتولاها.</numerusform>
            <numerusform>تنتظر %n رسالة من يتولاها.</numerusform>
            <numerusform>تنتظر %n رسالة من يتولاها.</numerusform>
        </translation>
    </message>
    <message>
        <source>--from and --bounces are for accounts of kind smtp.</source>
        <translation>الخياران ‎--from و‎--bounces للحسابات من النوع smtp.</translation>
    </message>
    <message>
        <source>of smtp: where mails come from, for example &quot;City of N. &lt;city@example.org&gt;&quot;</source>
        <translation>لحساب smtp: العنوان الذي تصدر عنه رسائل البريد، مثل &quot;City of N. &lt;city@example.org&gt;&quot;</translation>
    </message>
    <message>
        <source>of smtp: where what comes back is read: maildir:/var/mail/bounces or imaps://user@host/INBOX</source>
        <translation>لحساب smtp: أين يُقرأ ما يعود: maildir:/var/mail/bounces أو imaps://user@host/INBOX</translation>
    </message>
    <message>
        <source>Entry %1 of the array is not of the form %2. Nothing was read.</source>
        <translation>العنصر %1 في المصفوفة ليس بالصيغة %2. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>Nobody has written.</source>
        <translation>لم يكتب أحد.</translation>
    </message>
    <message>
        <source>The answer waits to be sent.</source>
        <translation>الرد ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Accounts of kind «%1» bring no messages.</source>
        <translation>الحسابات من النوع «%1» لا تجلب رسائل.</translation>
    </message>
    <message>
        <source>%1 and %2, behind the address of your reverse proxy. «serve» wants «basic USER:PASSWORD» or «hmac HEADER SECRET» in the variable %3. Without it the messages are fetched.</source>
        <translation>العنوانان %1 و%2 بعد عنوان الوكيل العكسي لديك. يحتاج «serve» إلى «basic USER:PASSWORD» أو «hmac HEADER SECRET» في المتغير %3. من دونه تُجلب الرسائل.</translation>
    </message>
    <message>
        <source>Read messages (JSON on standard input) for STOP, START and HELP.</source>
        <translation>قراءة رسائل (JSON في الدخل القياسي) بحثًا عن STOP وSTART وHELP.</translation>
    </message>
    <message>
        <source>List what people wrote, the newest first.</source>
        <translation>عرض ما كتبه الناس، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>only what waits for somebody</source>
        <translation>ما ينتظر من يتولاه فقط</translation>
    </message>
    <message>
        <source>only what this login works on</source>
        <translation>ما يعالجه اسم الدخول هذا فقط</translation>
    </message>
    <message>
        <source>only of this person</source>
        <translation>رسائل هذا الشخص فقط</translation>
    </message>
    <message>
        <source>older than this one</source>
        <translation>ما هو أقدم من هذه</translation>
    </message>
    <message>
        <source>so many at most (100)</source>
        <translation>هذا العدد على الأكثر (100)</translation>
    </message>
    <message>
        <source>Show one message and what was answered.</source>
        <translation>عرض رسالة واحدة وما رُدّ به عليها.</translation>
    </message>
    <message>
        <source>Take a message on, so that nobody else answers it.</source>
        <translation>تولّي رسالة، كي لا يرد عليها غيرك.</translation>
    </message>
    <message>
        <source>also where somebody else works on it</source>
        <translation>حتى إن كان شخص آخر يعالجها</translation>
    </message>
    <message>
        <source>Leave a message to somebody else.</source>
        <translation>ترك رسالة لشخص آخر.</translation>
    </message>
    <message>
        <source>Answer a message; the text is read from standard input or --text.</source>
        <translation>الرد على رسالة؛ يُقرأ النص من الدخل القياسي أو من ‎--text.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Be done with a message without an answer.</source>
        <translation>إنهاء رسالة دون رد.</translation>
    </message>
    <message>
        <source>Show or set who we are in answers, and the answers to choose from.</source>
        <translation>عرض أو تحديد من نحن في الردود، والردود التي يُختار منها.</translation>
    </message>
    <message>
        <source>who we are: it stands before every automatic answer</source>
        <translation>من نحن: يأتي قبل كل رد تلقائي</translation>
    </message>
    <message>
        <source>answers to choose from, one a line; - is standard input</source>
        <translation>الردود التي يُختار منها، واحد في كل سطر؛ و- هو الدخل القياسي</translation>
    </message>
    <message>
        <source>so long a message counts as an answer to ours (7)</source>
        <translation>عدد الأيام التي تُعدّ فيها الرسالة ردًا على رسالتنا (7)</translation>
    </message>
    <message>
        <source>Show what the gateway needs to bring what people write.</source>
        <translation>عرض ما تحتاج إليه البوابة لتجلب ما يكتبه الناس.</translation>
    </message>
    <message>
        <source>Say of mails what they are: bounces, complaints, automatic answers.</source>
        <translation>بيان ماهية رسائل البريد: رسائل مرتدة أو شكاوى أو ردود تلقائية.</translation>
    </message>
    <message>
        <source>inbox: %1</source>
        <translation>الوارد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages came in.</source>
        <translation>
            <numerusform>وردت %n رسالة.</numerusform>
            <numerusform>وردت رسالة واحدة.</numerusform>
            <numerusform>وردت رسالتان.</numerusform>
            <numerusform>وردت %n رسائل.</numerusform>
            <numerusform>وردت %n رسالة.</numerusform>
            <numerusform>وردت %n رسالة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The sample data of this build is incomplete. Install the program again; the database is unchanged.</source>
        <translation>البيانات النموذجية في هذه النسخة غير كاملة. ثبّت البرنامج من جديد؛ لم تتغيّر قاعدة البيانات.</translation>
    </message>
    <message>
        <source>There are people in this database already, so no made-up city was put among them. Nothing was changed; name an empty database.</source>
        <translation>في قاعدة البيانات هذه أشخاص من قبل، فلم تُضف إليهم مدينة خيالية. لم يتغيّر شيء؛ حدّد قاعدة بيانات فارغة.</translation>
    </message>
    <message>
        <source>A made-up city has from 1 to %1 people. Nothing was changed.</source>
        <translation>في المدينة الخيالية من 1 إلى %1 شخص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A made-up city of %1 people from seed %2 was begun in this database and is not finished. Nothing was changed; ask for that city again and it is finished, or name an empty database.</source>
        <translation>بدأت في قاعدة البيانات هذه مدينة مختلقة من %1 شخص من البذرة %2 ولم تكتمل. لم يتغيّر شيء؛ اطلب تلك المدينة من جديد فتكتمل، أو اذكر قاعدة بيانات فارغة.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>القمع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>The figures in %1 cannot be read.</source>
        <translation>تعذرت قراءة الأرقام في %1.</translation>
    </message>
    <message>
        <source>The new database cannot be moved to %1. Check that the folder may be written to.</source>
        <translation>لا يمكن نقل قاعدة البيانات الجديدة إلى %1. تحقق من السماح بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>city database</source>
        <translation>قاعدة بيانات المدينة</translation>
    </message>
    <message>
        <source>embedded database · one desk, no roles</source>
        <translation>قاعدة بيانات مدمجة · محطة عمل واحدة، بلا أدوار</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>السجلات المكررة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
</context>
<context>
    <name>FunnelPeriod</name>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الوقت</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>تواريخ خاصة</translation>
    </message>
    <message>
        <source>the 12 months before</source>
        <translation>الأشهر الـ12 السابقة</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message numerus="yes">
        <source>the %n days before</source>
        <translation>
            <numerusform>%n يوم قبلها</numerusform>
            <numerusform>اليوم السابق لها</numerusform>
            <numerusform>اليومان السابقان لها</numerusform>
            <numerusform>%n أيام قبلها</numerusform>
            <numerusform>%n يومًا قبلها</numerusform>
            <numerusform>%n يوم قبلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatewayDialog</name>
    <message>
        <source>Add a gateway</source>
        <translation>إضافة بوابة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Key is in the &amp;variable</source>
        <translation>المفتاح في المتغير</translation>
    </message>
    <message>
        <source>Name of the environment variable that holds the key</source>
        <translation>اسم متغير البيئة الذي يحمل المفتاح</translation>
    </message>
    <message>
        <source>The name of an environment variable. The key itself is never stored; it is read when a message leaves.</source>
        <translation>اسم متغير بيئة. المفتاح نفسه لا يُحفظ أبدًا، بل يُقرأ عند إرسال الرسالة.</translation>
    </message>
    <message>
        <source>Reports come to</source>
        <translation>تصل التقارير إلى</translation>
    </message>
    <message>
        <source>Address at which Kannel reaches this service</source>
        <translation>العنوان الذي يصل به Kannel إلى هذه الخدمة</translation>
    </message>
    <message>
        <source>Where «otklikctl serve --listen» runs, as Kannel reaches it. Without it nobody knows what was delivered.</source>
        <translation>حيث تعمل «otklikctl serve --listen» كما يصل إليها Kannel. من دونه لا يعرف أحد ما الذي سُلِّم.</translation>
    </message>
    <message>
        <source>Messages a &amp;second</source>
        <translation>الرسائل في الثانية</translation>
    </message>
    <message>
        <source>Messages a second at most</source>
        <translation>أقصى عدد رسائل في الثانية</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>دون حد</translation>
    </message>
    <message>
        <source>&amp;Price of one part</source>
        <translation>سعر الجزء الواحد</translation>
    </message>
    <message>
        <source>Price of one part</source>
        <translation>سعر الجزء الواحد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weight among the gateways</source>
        <translation>الوزن بين البوابات</translation>
    </message>
    <message>
        <source>Healthy gateways share the work in proportion to their weights. 0: only for campaigns that name it.</source>
        <translation>تتقاسم البوابات السليمة العمل بنسبة أوزانها. 0: فقط للحملات التي تذكرها بالاسم.</translation>
    </message>
</context>
<context>
    <name>Hygiene</name>
    <message>
        <source>The account «%1» sends messages and cannot look numbers up. Name one of kind infobip-lookup, or training to practise.</source>
        <translation>الحساب «%1» يرسل الرسائل ولا يستطيع فحص الأرقام. اذكر حسابًا من النوع infobip-lookup، أو training للتدريب.</translation>
    </message>
    <message>
        <source>No account can look numbers up yet. Add one with «otklikctl gateway add NAME --kind infobip-lookup»; the kind training is for practice.</source>
        <translation>لا حساب يستطيع فحص الأرقام بعد. أضف واحدًا بالأمر «otklikctl gateway add NAME --kind infobip-lookup»؛ والنوع training للتدريب.</translation>
    </message>
    <message>
        <source>Say in days, from 0 to 3650, how old a look-up may be. Nothing was asked.</source>
        <translation>اذكر بالأيام، من 0 إلى 3650، كم يجوز أن يكون عمر الفحص. لم يُسأل عن شيء.</translation>
    </message>
    <message>
        <source>A budget is a sum of money, not below 0. Nothing was asked.</source>
        <translation>الميزانية مبلغ من المال لا يقل عن 0. لم يُسأل عن شيء.</translation>
    </message>
    <message>
        <source>The account «%1» has no price, so nobody can keep to a budget. Add it again with --price and --currency, or give no budget. Nothing was asked.</source>
        <translation>ليس للحساب «%1» سعر، فلا يمكن الالتزام بميزانية. أضفه من جديد مع ‎--price و‎--currency، أو لا تحدد ميزانية. لم يُسأل عن شيء.</translation>
    </message>
    <message>
        <source>No number needs to be asked: all of them are known well enough, or another look-up is about to ask them. Nothing was begun.</source>
        <translation>لا رقم يلزم السؤال عنه: كلها معروفة بما يكفي، أو سيسأل عنها فحص آخر قريبًا. لم يبدأ شيء.</translation>
    </message>
    <message>
        <source>There is no look-up of this number. «otklikctl lookup list» shows them.</source>
        <translation>لا يوجد فحص بهذا الرقم. يعرض «otklikctl lookup list» الفحوص.</translation>
    </message>
    <message>
        <source>This look-up has ended already. Nothing was changed.</source>
        <translation>انتهى هذا الفحص من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A budget is a sum of money, not below 0. Nothing was changed.</source>
        <translation>الميزانية مبلغ من المال لا يقل عن 0. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The budget of this look-up is spent. Give it a larger one; what is spent already counts. Nothing was changed.</source>
        <translation>نفدت ميزانية هذا الفحص. حدد ميزانية أكبر؛ وما أُنفق محسوب فيها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This number is no longer suspended by a look-up. Nothing was changed.</source>
        <translation>لم يعد هذا الرقم معلّقًا بسبب فحص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Say every how many days, from 1 to 3650. Nothing was planned.</source>
        <translation>اذكر كل كم يوم، من 1 إلى 3650. لم يُجدول شيء.</translation>
    </message>
    <message>
        <source>The schedule was stored and removed at once. Look at the list.</source>
        <translation>حُفظت المواعيد وأُزيلت فورًا. انظر إلى القائمة.</translation>
    </message>
    <message>
        <source>There is no such schedule of look-ups. «otklikctl lookup schedule list» shows them.</source>
        <translation>لا توجد مواعيد فحص كهذه. يعرضها «otklikctl lookup schedule list».</translation>
    </message>
    <message>
        <source>The setting %1 is unknown or is not a number. Correct it; until then nothing is looked up.</source>
        <translation>الإعداد %1 غير معروف أو ليس عددًا. صححه؛ لن يُفحص شيء حتى ذلك.</translation>
    </message>
    <message>
        <source>The lease of a look-up (lookup.lease_ms) must be longer than one request (lookup.http_ms), and lookup.looks, lookup.batch and lookup.in_flight at least 1. Correct the settings; until then nothing is looked up.</source>
        <translation>يجب أن تكون مدة حجز الفحص (lookup.lease_ms) أطول من مدة طلب واحد (lookup.http_ms)، وأن تكون lookup.looks وlookup.batch وlookup.in_flight 1 على الأقل. صحح الإعدادات؛ لن يُفحص شيء حتى ذلك.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Away for now</source>
        <translation>غير متاح مؤقتًا</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Suspended by a look-up on %1</source>
        <translation>علّقه فحص في %1</translation>
    </message>
    <message>
        <source>Dead since %1</source>
        <translation>لا يعمل منذ %1</translation>
    </message>
    <message>
        <source>Reachable in another network, looked up on %1</source>
        <translation>متاح في شبكة أخرى، فُحص في %1</translation>
    </message>
    <message>
        <source>Reachable, looked up on %1</source>
        <translation>متاح، فُحص في %1</translation>
    </message>
    <message>
        <source>Away for now, looked up on %1</source>
        <translation>غير متاح مؤقتًا، فُحص في %1</translation>
    </message>
    <message>
        <source>Looked up as dead on %1, opened again</source>
        <translation>وجده الفحص في %1 لا يعمل، وأُعيد فتحه</translation>
    </message>
    <message>
        <source>Looked up as no number on %1, opened again</source>
        <translation>وجده الفحص في %1 ليس رقمًا، وأُعيد فتحه</translation>
    </message>
    <message>
        <source>Looked up on %1, the answer said nothing</source>
        <translation>فُحص في %1، ولم يقل الجواب شيئًا</translation>
    </message>
    <message>
        <source>The budget is spent. Give it a larger one to go on.</source>
        <translation>نفدت الميزانية. حدد ميزانية أكبر للمتابعة.</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>هاتف جوال</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>هاتف ثابت</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>القناة المفضلة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>وقت الحدث</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Attribute “%1”</source>
        <translation>السمة “%1”</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>الموافقة: %1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>اليوم، الشهر، السنة</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>الشهر، اليوم، السنة</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>السنة، الشهر، اليوم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>اختير هنا</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>كالمرة السابقة</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>حسب اسمه</translation>
    </message>
    <message>
        <source>Dates: %1, as chosen.</source>
        <translation>التواريخ: %1، كما اختير.</translation>
    </message>
    <message>
        <source>Dates: %1.</source>
        <translation>التواريخ: %1.</translation>
    </message>
    <message>
        <source>Dates: mostly %1, but some contradict it. Look at them.</source>
        <translation>التواريخ: %1 في معظمها، لكن بعضها يناقض ذلك. انظر فيها.</translation>
    </message>
    <message>
        <source>Dates: %1, as is usual in the country; the file itself does not tell.</source>
        <translation>التواريخ: %1، كما هو معتاد في البلد؛ فالملف نفسه لا يبيّن.</translation>
    </message>
    <message>
        <source>separated by: %1</source>
        <translation>الفاصل: %1</translation>
    </message>
    <message>
        <source>sheet “%1” of %2</source>
        <translation>الورقة “%1” من %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln rows</source>
        <translation>
            <numerusform>نحو %Ln سطر</numerusform>
            <numerusform>نحو سطر واحد</numerusform>
            <numerusform>نحو سطرين</numerusform>
            <numerusform>نحو %Ln أسطر</numerusform>
            <numerusform>نحو %Ln سطرًا</numerusform>
            <numerusform>نحو %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>The same person as in row %1 of the file.</source>
        <translation>الشخص نفسه الذي في السطر %1 من الملف.</translation>
    </message>
    <message>
        <source>Has the phone and a name like person %1, who is there already.</source>
        <translation>له هاتف الشخص %1 الموجود من قبل واسم يشبه اسمه.</translation>
    </message>
    <message>
        <source>Has the name and the date of birth of person %1, who is there already.</source>
        <translation>له اسم الشخص %1 الموجود من قبل وتاريخ ميلاده.</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>استُورد هذا الملف بعينه في %1.</translation>
    </message>
    <message>
        <source>This very file was imported on %1 by %2.</source>
        <translation>استورد %2 هذا الملف بعينه في %1.</translation>
    </message>
    <message>
        <source>%1 Nothing changes where nobody was edited since.</source>
        <translation>%1 لا يتغيّر شيء حيث لم يُعدَّل أحد منذ ذلك.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>The header is row %1; what stands above it is passed over.</source>
        <translation>عناوين الأعمدة في السطر %1؛ ويُتجاوز ما فوقه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a part of a full name: «Family name: Smith»</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” becomes %2</source>
        <translation>«%1» يصبح: %2</translation>
    </message>
    <message>
        <source>The same person as in an earlier row of the file.</source>
        <translation>الشخص نفسه الذي في سطر سابق من الملف.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>A message can count as an answer for 1 to 365 days. Nothing was changed.</source>
        <translation>يمكن أن تُعدّ الرسالة ردًا مدة من يوم واحد إلى 365 يومًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no message with the number %1 that you may see.</source>
        <translation>لا توجد رسالة بالرقم %1 يحق لك الاطلاع عليها.</translation>
    </message>
    <message>
        <source>%1 works on this message. Nothing was changed. Ask them, or take it over.</source>
        <translation>هذه الرسالة قيد المعالجة لدى %1. لم يتغيّر شيء. اسأله، أو تولَّها أنت.</translation>
    </message>
    <message>
        <source>This message is done with already. Nothing was changed.</source>
        <translation>سبق إنهاء هذه الرسالة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>You do not work on this message. Nothing was changed.</source>
        <translation>لست من يعالج هذه الرسالة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The answer has no text. Nothing was sent.</source>
        <translation>ليس في الرد نص. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Nobody in the database has this number, so there is nobody to answer. Add the number to a person’s card first. Nothing was sent.</source>
        <translation>لا أحد في قاعدة البيانات له هذا الرقم، فلا أحد يُرَد عليه. أضف الرقم إلى بطاقة شخص أولًا. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>This person has closed the channel since they wrote. Nothing was sent. Close the message, or reach them another way.</source>
        <translation>أغلق هذا الشخص القناة بعد أن كتب. لم يُرسَل شيء. أنهِ الرسالة، أو تواصل معه بطريقة أخرى.</translation>
    </message>
    <message>
        <source>There is no topic in the database yet, and every message needs one. Add a topic first. Nothing was sent.</source>
        <translation>لا يوجد موضوع في قاعدة البيانات بعد، وكل رسالة تحتاج إلى موضوع. أضف موضوعًا أولًا. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>What people wrote to the account «%1» could not be fetched. %2</source>
        <translation>تعذر جلب ما كتبه الناس إلى الحساب «%1». %2</translation>
    </message>
    <message>
        <source>Something that the account «%1» brought could not be read. It is kept for as long as reports are (inbound_batch).</source>
        <translation>تعذرت قراءة شيء جلبه الحساب «%1». يُحفظ مدة حفظ التقارير (inbound_batch).</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>In work: %1</source>
        <translation>قيد المعالجة: %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with a message</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>New</source>
        <comment>message</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>STOP: this channel was closed for everybody with the number.</source>
        <translation>كُتب STOP: أُغلقت هذه القناة لكل من له هذا الرقم.</translation>
    </message>
    <message>
        <source>STOP: the topic “%1” was closed.</source>
        <translation>كُتب STOP: أُغلق الموضوع «%1».</translation>
    </message>
    <message>
        <source>START: what STOP had closed is open again.</source>
        <translation>كُتب START: ما أغلقه STOP مفتوح من جديد.</translation>
    </message>
    <message>
        <source>START: the topic “%1” is open again.</source>
        <translation>كُتب START: الموضوع «%1» مفتوح من جديد.</translation>
    </message>
    <message>
        <source>HELP: they were told who we are.</source>
        <translation>كُتب HELP: أُرسل رد يبيّن من نحن.</translation>
    </message>
    <message>
        <source>Nobody has this number. Whoever gets it on their card begins under this STOP.</source>
        <translation>لا أحد له هذا الرقم. من يُسجَّل الرقم في بطاقته يبدأ وSTOP هذا سارٍ عليه.</translation>
    </message>
    <message>
        <source>Nobody has this number.</source>
        <translation>لا أحد له هذا الرقم.</translation>
    </message>
    <message>
        <source>“%1” is no topic. Look what they meant.</source>
        <translation>«%1» ليس موضوعًا. انظر ما المقصود.</translation>
    </message>
    <message>
        <source>START, but nothing was closed. Perhaps they want to sign up for something.</source>
        <translation>كُتب START، لكن لم يكن شيء مغلقًا. ربما يريد الاشتراك في شيء.</translation>
    </message>
    <message>
        <source>No answer was sent: this number has had five today.</source>
        <translation>لم يُرسَل رد: تلقى هذا الرقم خمسة ردود اليوم.</translation>
    </message>
    <message>
        <source>What the message asks for could not be carried out. Do it by hand on the card.</source>
        <translation>تعذر تنفيذ ما تطلبه الرسالة. نفّذه يدويًا في البطاقة.</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>These are not the figures of a funnel: they have no stages.</source>
        <translation>هذه ليست أرقام قمع: ليس فيها مراحل.</translation>
    </message>
    <message>
        <source>The report could not be written to %1. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>تعذرت كتابة التقرير في %1. تحقق من وجود المجلد ومن حق الكتابة فيه ومن وجود مساحة على القرص.</translation>
    </message>
    <message>
        <source>Funnel of every service</source>
        <translation>قمع كل الخدمات</translation>
    </message>
    <message>
        <source>Funnel of the service %1</source>
        <translation>قمع الخدمة %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Of the stage before</source>
        <translation>من المرحلة السابقة</translation>
    </message>
    <message>
        <source>Of the first stage</source>
        <translation>من المرحلة الأولى</translation>
    </message>
    <message>
        <source>Indifference</source>
        <translation>عدم اهتمام</translation>
    </message>
    <message>
        <source>Search for information</source>
        <translation>بحث عن معلومات</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>تعرّف</translation>
    </message>
    <message>
        <source>Receiving the service</source>
        <translation>تلقي الخدمة</translation>
    </message>
    <message>
        <source>Contact afterwards</source>
        <translation>تواصل لاحق</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عادوا</translation>
    </message>
    <message>
        <source>Used the service</source>
        <translation>استخدموا الخدمة</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>البوابة الإلكترونية</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>الشبكات الاجتماعية</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>الترويج</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>خارج الإنترنت</translation>
    </message>
    <message>
        <source>There is no service «%1». Look up its code in the list of services.</source>
        <translation>لا توجد خدمة «%1». ابحث عن رمزها في قائمة الخدمات.</translation>
    </message>
    <message>
        <source>There is no sector «%1». The sectors are: %2.</source>
        <translation>لا يوجد قطاع «%1». القطاعات هي: %2.</translation>
    </message>
    <message>
        <source>There is no campaign %1. Look up its number in the list of campaigns.</source>
        <translation>لا توجد حملة %1. ابحث عن رقمها في قائمة الحملات.</translation>
    </message>
    <message>
        <source>There is no stage «%1». The stages are: %2.</source>
        <translation>لا توجد مرحلة «%1». المراحل هي: %2.</translation>
    </message>
</context>
<context>
    <name>Kernel</name>
    <message>
        <source>The telephone number has a country code that does not exist.</source>
        <translation>في رقم الهاتف رمز بلد غير موجود.</translation>
    </message>
    <message>
        <source>The telephone number has no country code. Begin it with +, or choose the country for numbers without one.</source>
        <translation>ليس في رقم الهاتف رمز بلد. ابدأه بـ +، أو اختر بلد الأرقام التي ليس فيها رمز.</translation>
    </message>
    <message>
        <source>The telephone number is too short.</source>
        <translation>رقم الهاتف قصير جدًا.</translation>
    </message>
    <message>
        <source>The telephone number is too long.</source>
        <translation>رقم الهاتف طويل جدًا.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>The telephone number is too short for its country.</source>
        <translation>رقم الهاتف قصير جدًا بالنسبة إلى بلده.</translation>
    </message>
    <message>
        <source>The telephone number is too long for its country.</source>
        <translation>رقم الهاتف طويل جدًا بالنسبة إلى بلده.</translation>
    </message>
    <message>
        <source>No such telephone number can exist in its country. Check its first digits.</source>
        <translation>لا يمكن أن يوجد رقم هاتف كهذا في بلده. تحقق من خاناته الأولى.</translation>
    </message>
    <message>
        <source>The file is empty: it has 0 bytes.</source>
        <translation>الملف فارغ: فيه 0 بايت.</translation>
    </message>
    <message>
        <source>The file has no header. Its first row must name the columns.</source>
        <translation>ليس في الملف سطر عناوين. يجب أن يسمّي سطره الأول الأعمدة.</translation>
    </message>
    <message>
        <source>The file cannot be read further after row %1: %2</source>
        <translation>تعذرت متابعة قراءة الملف بعد السطر %1: %2</translation>
    </message>
    <message>
        <source>Row %1 holds a NUL byte: the file is damaged or is not a text file. Save it again as CSV in UTF-8.</source>
        <translation>في السطر %1 بايت NUL: الملف تالف أو ليس ملفًا نصيًا. احفظه من جديد بصيغة CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>Row %1 holds bytes that are not text in %2. Save the file again as CSV in UTF-8.</source>
        <translation>في السطر %1 بايتات ليست نصًا في %2. احفظ الملف من جديد بصيغة CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>لا توجد ذاكرة كافية لقراءة الملف.</translation>
    </message>
    <message>
        <source>Row %1, column %2 holds bytes that are not text in %3. Save the file again as CSV in UTF-8.</source>
        <translation>في السطر %1، العمود %2، بايتات ليست نصًا في %3. احفظ الملف من جديد بصيغة CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is not closed. Close it, or remove it, and read the file again.</source>
        <translation>فُتحت علامة اقتباس في السطر %1 ولم تُغلق. أغلقها أو احذفها، ثم اقرأ الملف من جديد.</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than %2 KiB. Is this a list of people?</source>
        <translation>خلية في السطر %1 أطول من %2 KiB. هل هذه قائمة أشخاص؟</translation>
    </message>
    <message>
        <source>The encoding %1 is not one that can be read.</source>
        <translation>الترميز %1 ليس مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Allowed hours need two times of day, such as 09:00 and 21:00.</source>
        <translation>تحتاج الساعات المسموح بها إلى وقتين من اليوم، مثل 09:00 و21:00.</translation>
    </message>
    <message>
        <source>Allowed hours must not begin and end at the same time. To allow any hour, leave both empty.</source>
        <translation>لا يجوز أن تبدأ الساعات المسموح بها وتنتهي في الوقت نفسه. للسماح بأي ساعة اترك الحقلين فارغين.</translation>
    </message>
    <message>
        <source>The text in language «%1» has a choice without the branch «other».</source>
        <translation>في النص باللغة «%1» اختيار دون الفرع «other».</translation>
    </message>
    <message>
        <source>The text in language «%1» has an opening or closing brace too many, near character %2.</source>
        <translation>في النص باللغة «%1» قوس زائد، فاتح أو مغلق، قرب الحرف %2.</translation>
    </message>
    <message>
        <source>The text in language «%1» cannot be read near character %2.</source>
        <translation>تعذرت قراءة النص باللغة «%1» قرب الحرف %2.</translation>
    </message>
    <message>
        <source>The text in language «%1» names the field «%2», which does not exist.</source>
        <translation>يذكر النص باللغة «%1» الحقل «%2»، وهو غير موجود.</translation>
    </message>
    <message>
        <source>The text in language «%1» cannot be filled for this person.</source>
        <translation>لا يمكن ملء النص باللغة «%1» لهذا الشخص.</translation>
    </message>
    <message>
        <source>The message has no text in any language.</source>
        <translation>ليس للرسالة نص بأي لغة.</translation>
    </message>
    <message>
        <source>The text in language «%1» is empty.</source>
        <translation>النص باللغة «%1» فارغ.</translation>
    </message>
    <message>
        <source>The message has no text in language «%1».</source>
        <translation>ليس للرسالة نص باللغة «%1».</translation>
    </message>
    <message>
        <source>An e-mail address needs an @.</source>
        <translation>يحتاج عنوان البريد الإلكتروني إلى @.</translation>
    </message>
    <message>
        <source>The part of the e-mail address before the @ is not possible. Look for blanks, commas, a second @, or dots at an end or side by side.</source>
        <translation>جزء عنوان البريد الإلكتروني قبل @ غير ممكن. ابحث عن فراغات أو فواصل أو @ ثانية أو نقاط في طرف أو متجاورة.</translation>
    </message>
    <message>
        <source>The part of the e-mail address before the @ is longer than 64 characters.</source>
        <translation>جزء عنوان البريد الإلكتروني قبل @ أطول من 64 حرفًا.</translation>
    </message>
    <message>
        <source>The part of the e-mail address after the @ is not a possible domain, such as example.org.</source>
        <translation>جزء عنوان البريد الإلكتروني بعد @ ليس نطاقًا ممكنًا، مثل example.org.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than 254 characters.</source>
        <translation>عنوان البريد الإلكتروني أطول من 254 حرفًا.</translation>
    </message>
    <message>
        <source>The first row has more than %1 columns. Is this a list of people?</source>
        <translation>في السطر الأول أكثر من %1 عمود. هل هذه قائمة أشخاص؟</translation>
    </message>
    <message>
        <source>Row %1, which was said to be the header, is empty or is not there.</source>
        <translation>السطر %1، الذي ذُكر أنه سطر عناوين الأعمدة، فارغ أو غير موجود.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>The address to listen on cannot be read. Give it as 127.0.0.1:8880; port 0 takes a free one.</source>
        <translation>تعذرت قراءة عنوان الاستماع. اكتبه مثل 127.0.0.1:8880؛ والمنفذ 0 يختار منفذًا حرًا.</translation>
    </message>
    <message>
        <source>Other machines would reach %1. Listen on 127.0.0.1 behind a reverse proxy with TLS, or say --listen-wide if the network between is yours.</source>
        <translation>ستصل أجهزة أخرى إلى %1. استمع على 127.0.0.1 خلف وكيل عكسي مع TLS، أو حدد ‎--listen-wide إن كانت الشبكة بينها لك.</translation>
    </message>
    <message>
        <source>Nobody can be listened to on %1: %2. Choose another port, or end what holds it.</source>
        <translation>يتعذر الاستماع على %1: %2. اختر منفذًا آخر، أو أنهِ ما يشغله.</translation>
    </message>
    <message>
        <source>Reports cannot be stored now; the gateways are asked to bring them again. %1</source>
        <translation>يتعذر حفظ التقارير الآن؛ ويُطلب من البوابات أن تأتي بها من جديد. %1</translation>
    </message>
    <message>
        <source>Reports for the account «%1» cannot be checked. %2</source>
        <translation>يتعذر التحقق من تقارير الحساب «%1». %2</translation>
    </message>
    <message>
        <source>A report came for an account that does not exist; nothing was stored. Further ones are only counted.</source>
        <translation>جاء تقرير لحساب غير موجود؛ لم يُحفظ شيء. وما يليه يُعدّ فقط.</translation>
    </message>
    <message>
        <source>A report for the account «%1» was not signed by us; nothing was stored. Further ones are only counted. If the password was changed, keep the old one in the same variable with _OLD behind its name for two days.</source>
        <translation>تقرير للحساب «%1» لم نوقّعه نحن؛ لم يُحفظ شيء. وما يليه يُعدّ فقط. إن غُيّرت كلمة المرور فاحتفظ بالقديمة يومين في المتغير نفسه مع _OLD بعد اسمه.</translation>
    </message>
    <message>
        <source>The account «%1» brings reports, but the variable %2 does not hold «basic USER:PASSWORD» or «hmac HEADER SECRET», so they cannot be checked. Nothing was stored.</source>
        <translation>يجلب الحساب «%1» تقارير، لكن المتغير %2 لا يحمل «basic USER:PASSWORD» أو «hmac HEADER SECRET»، فلا يمكن التحقق منها. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>What came for the account «%1» does not carry its secret; nothing was stored. Further ones are only counted.</source>
        <translation>ما جاء للحساب «%1» لا يحمل سره؛ لم يُحفظ شيء. وما يليه يُعدّ فقط.</translation>
    </message>
</context>
<context>
    <name>MeasurementWords</name>
    <message>
        <source>Blood pressure, systolic</source>
        <translation>ضغط الدم، الانقباضي</translation>
    </message>
    <message>
        <source>Blood pressure, diastolic</source>
        <translation>ضغط الدم، الانبساطي</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>معدل ضربات القلب</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>سكر الدم</translation>
    </message>
    <message>
        <source>Glycated haemoglobin (HbA1c)</source>
        <translation>الهيموغلوبين السكري (HbA1c)</translation>
    </message>
    <message>
        <source>Peak expiratory flow</source>
        <translation>ذروة الجريان الزفيري</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>وزن الجسم</translation>
    </message>
    <message>
        <source>Body height</source>
        <translation>طول الجسم</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>مؤشر كتلة الجسم</translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation>حرارة الجسم</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>تشبع الأكسجين</translation>
    </message>
    <message>
        <source>Cholesterol, total</source>
        <translation>الكوليسترول، الكلي</translation>
    </message>
    <message>
        <source>Cholesterol, HDL</source>
        <translation>الكوليسترول، HDL</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>الدهون الثلاثية</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>الكرياتينين</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>ملم زئبق</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>mmol/L</source>
        <translation>مليمول/لتر</translation>
    </message>
    <message>
        <source>L/min</source>
        <translation>لتر/دقيقة</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>سم</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a number in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and what was measured</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MeasurementsPart</name>
    <message numerus="yes">
        <source>%1 · %Ln values</source>
        <comment>a day and how many values there are</comment>
        <translation>
            <numerusform>%1 · %Ln قيمة</numerusform>
            <numerusform>%1 · %Ln قيمة</numerusform>
            <numerusform>%1 · %Ln قيمة</numerusform>
            <numerusform>%1 · %Ln قيم</numerusform>
            <numerusform>%1 · %Ln قيمة</numerusform>
            <numerusform>%1 · %Ln قيمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
</context>
<context>
    <name>Messaging</name>
    <message>
        <source>The gateway refused %1 requests in a row (%2). Nothing more is sent until somebody has put the cause right and resumes the campaign.</source>
        <translation>رفضت البوابة %1 من الطلبات المتتالية (%2). لن يُرسَل شيء آخر حتى يصلح أحد السبب ويستأنف الحملة.</translation>
    </message>
    <message>
        <source>The setting %1 is unknown or is not a number of milliseconds. Correct it; until then nothing is sent.</source>
        <translation>الإعداد %1 غير معروف أو ليس عددًا من أجزاء الألف من الثانية. صححه؛ لن يُرسَل شيء حتى ذلك.</translation>
    </message>
    <message>
        <source>The dispatcher&apos;s lease (dispatch.lease_ms) must be longer than one request (dispatch.http_ms), and there must be at least one look. Correct the settings; until then nothing is sent.</source>
        <translation>يجب أن تكون مدة حجز المُرسِل (dispatch.lease_ms) أطول من مدة طلب واحد (dispatch.http_ms)، ويجب أن تكون هناك نظرة واحدة على الأقل. صحح الإعدادات؛ لن يُرسَل شيء حتى ذلك.</translation>
    </message>
    <message>
        <source>A gateway needs a name of at most 60 characters, without «#».</source>
        <translation>يلزم للبوابة اسم لا يزيد على 60 حرفًا، دون «#».</translation>
    </message>
    <message>
        <source>Rate, price and weight of a gateway cannot be below zero.</source>
        <translation>لا يجوز أن تكون سرعة البوابة أو سعرها أو وزنها أقل من صفر.</translation>
    </message>
    <message>
        <source>Nothing can be sent over the channel «%1».</source>
        <translation>لا يمكن إرسال شيء عبر القناة «%1».</translation>
    </message>
    <message>
        <source>There is a gateway called «%1» already. Nothing was changed.</source>
        <translation>توجد بوابة باسم «%1» من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no gateway called «%1».</source>
        <translation>لا توجد بوابة باسم «%1».</translation>
    </message>
    <message>
        <source>The gateway «%1» was not removed: a running campaign names it, or it may hold messages whose outcome is not known yet. Stop the campaign or wait until they are settled.</source>
        <translation>لم تُزل البوابة «%1»: تستخدمها حملة جارية، أو قد تكون فيها رسائل لم تُعرف نتيجتها بعد. أوقف الحملة أو انتظر حتى تُعرف.</translation>
    </message>
    <message>
        <source>The message has no text. Nothing was queued.</source>
        <translation>ليس في الرسالة نص. لم يوضع شيء في قائمة الإرسال.</translation>
    </message>
    <message>
        <source>This person is no longer in the database. Nothing was queued.</source>
        <translation>لم يعد هذا الشخص في قاعدة البيانات. لم يوضع شيء في قائمة الإرسال.</translation>
    </message>
    <message>
        <source>This person has not agreed to messages about this topic over this channel. Nothing was queued. Record their consent first.</source>
        <translation>لم يوافق هذا الشخص على رسائل هذا الموضوع عبر هذه القناة. لم يوضع شيء في قائمة الإرسال. سجّل موافقته أولًا.</translation>
    </message>
    <message>
        <source>This person has no working address for this channel. Nothing was queued. Add one on the card.</source>
        <translation>ليس لهذا الشخص عنوان صالح لهذه القناة. لم يوضع شيء في قائمة الإرسال. أضف عنوانًا في البطاقة.</translation>
    </message>
    <message>
        <source>The campaign was not launched: it has no topic or no text.</source>
        <translation>لم تُطلق الحملة: ليس لها موضوع أو نص.</translation>
    </message>
    <message>
        <source>This campaign was launched already. Nothing was changed.</source>
        <translation>أُطلقت هذه الحملة من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This campaign was never launched.</source>
        <translation>لم تُطلق هذه الحملة قط.</translation>
    </message>
    <message>
        <source>This campaign has ended. Nothing was changed.</source>
        <translation>انتهت هذه الحملة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>These messages wait for no decision any more: somebody has decided, or a receipt has come. Nothing was changed.</source>
        <translation>لم تعد هذه الرسائل تنتظر قرارًا: قرر أحد، أو وصل تقرير تسليم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This campaign was stopped, so nothing of it is sent again.</source>
        <translation>أُوقفت هذه الحملة، فلا يُعاد إرسال شيء منها.</translation>
    </message>
    <message>
        <source>This gateway cannot look numbers up. Nothing was asked: choose another one.</source>
        <translation>لا تستطيع هذه البوابة فحص الأرقام. لم يُسأل عن شيء: اختر غيرها.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 can be sent over this channel. Nothing was queued. Make it shorter.</source>
        <translation>يبلغ النص %1 حرفًا، ولا يمكن إرسال أكثر من %2 عبر هذه القناة. لم يوضع شيء في الانتظار. اختصره.</translation>
    </message>
    <message>
        <source>Somebody paused this account. Nothing leaves through it until somebody lets it go on.</source>
        <translation>أوقف أحدهم هذا الحساب مؤقتًا. لا يُرسَل عبره شيء حتى يستأنفه أحد.</translation>
    </message>
    <message>
        <source>%1 paused this account. Nothing leaves through it until somebody lets it go on.</source>
        <translation>أوقف %1 هذا الحساب مؤقتًا. لا يُرسَل عبره شيء حتى يستأنفه أحد.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Segment “%1”</source>
        <translation>الشريحة «%1»</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>List “%1”</source>
        <translation>القائمة «%1»</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sum, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 numbers answered</source>
        <translation>أجيب عن %1 من %2 من الأرقام</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <comment>two sums of money</comment>
        <translation>أُنفق %1 من %2</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <comment>a sum of money</comment>
        <translation>أُنفق %1</translation>
    </message>
    <message>
        <source>%1 answers lost</source>
        <translation>إجابات مفقودة: %1</translation>
    </message>
    <message>
        <source>%1 reachable</source>
        <translation>يمكن الوصول إليها: %1</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>لا تعمل: %1</translation>
    </message>
    <message>
        <source>%1 not numbers</source>
        <translation>ليست أرقامًا: %1</translation>
    </message>
    <message>
        <source>%1 away for now</source>
        <translation>خارج الشبكة مؤقتًا: %1</translation>
    </message>
    <message>
        <source>%1 not said</source>
        <translation>لم يُذكر: %1</translation>
    </message>
    <message>
        <source>%1 of them ported</source>
        <translation>المنقول منها: %1</translation>
    </message>
    <message>
        <source>These people have no mobile numbers that take messages.</source>
        <translation>ليس لهؤلاء الأشخاص أرقام جوال تستقبل الرسائل.</translation>
    </message>
    <message>
        <source>All of the %1 numbers are known well enough: nothing would be asked.</source>
        <translation>كل الأرقام (%1) معروفة بما يكفي: لن يُسأل عن شيء.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers would be asked, for about %3.</source>
        <translation>سيُسأل عن %1 من %2 من الأرقام، بنحو %3.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers would be asked. The account says no price.</source>
        <translation>سيُسأل عن %1 من %2 من الأرقام. لا يذكر الحساب سعرًا.</translation>
    </message>
    <message>
        <source>The budget pays for %1 of them.</source>
        <translation>تكفي الميزانية لـ %1 منها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers take messages again.</source>
        <translation>
            <numerusform>%Ln رقم يستقبل الرسائل من جديد.</numerusform>
            <numerusform>رقم واحد (%Ln) يستقبل الرسائل من جديد.</numerusform>
            <numerusform>رقمان (%Ln) يستقبلان الرسائل من جديد.</numerusform>
            <numerusform>%Ln أرقام تستقبل الرسائل من جديد.</numerusform>
            <numerusform>%Ln رقمًا تستقبل الرسائل من جديد.</numerusform>
            <numerusform>%Ln رقم تستقبل الرسائل من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed since and stay as they are.</source>
        <translation>
            <numerusform>تغيّر %Ln منذ ذلك ويبقى كما هو.</numerusform>
            <numerusform>تغيّر %Ln منذ ذلك ويبقى كما هو.</numerusform>
            <numerusform>تغيّر %Ln منذ ذلك ويبقيان كما هما.</numerusform>
            <numerusform>تغيّرت %Ln منذ ذلك وتبقى كما هي.</numerusform>
            <numerusform>تغيّر %Ln منذ ذلك وتبقى كما هي.</numerusform>
            <numerusform>تغيّر %Ln منذ ذلك وتبقى كما هي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>service, needs none</source>
        <translation>خدمة، لا تحتاج إليه</translation>
    </message>
    <message>
        <source>waits %1 after wrong codes</source>
        <translation>ينتظر %1 بعد رموز خاطئة</translation>
    </message>
    <message>
        <source>authenticator</source>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <source>code by SMS</source>
        <translation>رمز برسالة SMS</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>not set up yet, code given</source>
        <translation>لم يُعدّ بعد، أُعطي الرمز</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>غير معدّ</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>كل المواقع</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The file of header names cannot be read: %1. Nothing was imported.</source>
        <translation>تعذرت قراءة ملف أسماء الأعمدة: %1. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file of header names is not a JSON object such as {&quot;Their header&quot;: &quot;family_name&quot;} (at byte %1). Nothing was imported.</source>
        <translation>ملف أسماء الأعمدة ليس كائن JSON مثل {&quot;Their header&quot;: &quot;family_name&quot;} (عند البايت %1). لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>In the file of header names, “%1” is not followed by a name. Nothing was imported.</source>
        <translation>في ملف أسماء الأعمدة لا يتبع “%1” اسم. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>There is no person with the number %1. The record may have been removed.</source>
        <translation>لا يوجد شخص بالرقم %1. ربما أُزيل سجله.</translation>
    </message>
    <message>
        <source>Several people have this phone or e-mail. Give the external id, so that it is clear who is meant.</source>
        <translation>لدى عدة أشخاص هذا الهاتف أو البريد الإلكتروني. اذكر المعرّف الخارجي ليتضح من المقصود.</translation>
    </message>
    <message>
        <source>Nobody with this external id, phone or e-mail is stored. Import the person first.</source>
        <translation>لا يوجد محفوظًا شخص بهذا المعرّف الخارجي أو الهاتف أو البريد الإلكتروني. استورد الشخص أولًا.</translation>
    </message>
    <message>
        <source>The cell holds characters that cannot be read. Save the file as UTF-8 and import it again.</source>
        <translation>في الخلية أحرف لا يمكن قراءتها. احفظ الملف بترميز UTF-8 واستورده من جديد.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 characters.</source>
        <translation>الخلية أطول من %1 حرف.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2. Look for a missing or an extra separator.</source>
        <translation>في السطر %1 خلية وفي سطر العناوين %2. ابحث عن فاصل ناقص أو زائد.</translation>
    </message>
    <message>
        <source>The row does not say whose event it is.</source>
        <translation>لا يقول السطر لمن هذا الحدث.</translation>
    </message>
    <message>
        <source>The service is not in the list of services. Add it there first, or correct the cell.</source>
        <translation>الخدمة ليست في قائمة الخدمات. أضفها هناك أولًا، أو صحح الخلية.</translation>
    </message>
    <message>
        <source>The stage is one of indifference, search, acquaintance, service, after.</source>
        <translation>المرحلة واحدة من indifference وsearch وacquaintance وservice وafter.</translation>
    </message>
    <message>
        <source>The sector is one of portal, social, promotion, offline.</source>
        <translation>القطاع واحد من portal وsocial وpromotion وoffline.</translation>
    </message>
    <message>
        <source>This is not a time. Write it as 2026-11-21T10:00:00+03:00.</source>
        <translation>هذا ليس وقتًا. اكتبه مثل ⁦2026-11-21⁩T10:00:00+03:00.</translation>
    </message>
    <message>
        <source>The event lies in the future.</source>
        <translation>الحدث في المستقبل.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Save the list as a file and import that. Nothing was imported.</source>
        <translation>%1 جهاز أو أنبوب وليس ملفًا. احفظ القائمة في ملف واستورده. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2. Nothing was imported.</source>
        <translation>تعذر فتح الملف %1: %2. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was imported.</source>
        <translation>تعذرت قراءة الملف %1: %2. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file of header names says that “%1” is “%2”, but there is no such column. Nothing was imported.</source>
        <translation>يقول ملف أسماء الأعمدة إن “%1” هو “%2”، لكن لا يوجد عمود كهذا. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Two columns mean the same: %1. Nothing was imported; remove or rename one of them.</source>
        <translation>لعمودين المعنى نفسه: %1. لم يُستورد شيء؛ أزل أحدهما أو غيّر اسمه.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>أُلغي الاستيراد. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The column “%1” says who agreed to what. Give the words that they agreed to (--consent-wording), or leave the column out. Nothing was imported.</source>
        <translation>يقول العمود “%1” من وافق على ماذا. اذكر العبارة التي وافقوا عليها (--consent-wording)، أو احذف العمود. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This is the same person as in row %1 of the file. Put everything about a person into one row.</source>
        <translation>هذا هو الشخص نفسه في السطر %1 من الملف. ضع كل ما يخص الشخص في سطر واحد.</translation>
    </message>
    <message>
        <source>Several stored people have this name and this phone or e-mail. Give the external id, so that it is clear who is meant.</source>
        <translation>لدى عدة أشخاص محفوظين هذا الاسم وهذا الهاتف أو البريد الإلكتروني. اذكر المعرّف الخارجي ليتضح من المقصود.</translation>
    </message>
    <message>
        <source>The row names nobody: it has no name, no external id, no phone and no e-mail.</source>
        <translation>لا يسمّي السطر أحدًا: ليس فيه اسم ولا معرّف خارجي ولا هاتف ولا بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 1990-05-17 or 17.05.1990.</source>
        <translation>هذا ليس تاريخًا. اكتبه مثل ⁦1990-05-17⁩ أو 17.05.1990.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>تاريخ الميلاد في المستقبل.</translation>
    </message>
    <message>
        <source>The birth date lies before 1900.</source>
        <translation>تاريخ الميلاد قبل سنة 1900.</translation>
    </message>
    <message>
        <source>The sex is written as female or male, f or m.</source>
        <translation>يُكتب الجنس female أو male، أو f أو m.</translation>
    </message>
    <message>
        <source>The language is not known. Write its code, such as ru, uk, ar, en, or its name.</source>
        <translation>اللغة غير معروفة. اكتب رمزها، مثل ru أو uk أو ar أو en، أو اسمها.</translation>
    </message>
    <message>
        <source>The time zone is not known. Write its name, such as Europe/Moscow.</source>
        <translation>المنطقة الزمنية غير معروفة. اكتب اسمها، مثل Europe/Moscow.</translation>
    </message>
    <message>
        <source>The district is not in the list of districts. Add it there first, or correct the cell.</source>
        <translation>الحي ليس في قائمة الأحياء. أضفه هناك أولًا، أو صحح الخلية.</translation>
    </message>
    <message>
        <source>The preferred channel is one of SMS, voice, e-mail, Viber and none.</source>
        <translation>القناة المفضلة واحدة من SMS والصوت والبريد الإلكتروني وViber ولا شيء.</translation>
    </message>
    <message>
        <source>The preferred channel is one of SMS, voice, e-mail, Viber and none. Nothing was saved.</source>
        <translation>القناة المفضلة واحدة من SMS والصوت والبريد الإلكتروني وViber ولا شيء. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The time zone is not known. Choose one such as Europe/Moscow. Nothing was saved.</source>
        <translation>المنطقة الزمنية غير معروفة. اختر واحدة مثل Europe/Moscow. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Another person has this external id already. Nothing was saved; look that person up, or correct the id.</source>
        <translation>لدى شخص آخر هذا المعرّف الخارجي. لم يُحفظ شيء؛ ابحث عن ذلك الشخص، أو صحح المعرّف.</translation>
    </message>
    <message>
        <source>The same phone or e-mail stands there twice. Nothing was saved; remove one of them.</source>
        <translation>الهاتف أو البريد الإلكتروني نفسه مكتوب مرتين. لم يُحفظ شيء؛ أزل أحدهما.</translation>
    </message>
    <message>
        <source>Two addresses of one kind have the same place in the order. Nothing was saved; say which comes first.</source>
        <translation>لعنوانين من نوع واحد الموضع نفسه في الترتيب. لم يُحفظ شيء؛ اذكر أيهما أولًا.</translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile. Nothing was saved; compare with what is stored now and save again.</source>
        <translation>غيّر شخص آخر بيانات هذا الشخص في هذه الأثناء. لم يُحفظ شيء؛ قارن بما هو محفوظ الآن واحفظ من جديد.</translation>
    </message>
    <message>
        <source>A district needs a code and a name. Nothing was added.</source>
        <translation>يحتاج الحي إلى رمز واسم. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>There is a district with this code or name already. Nothing was added.</source>
        <translation>يوجد حي بهذا الرمز أو الاسم من قبل. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>There is no district “%1”. Add it first, or choose one of the list.</source>
        <translation>لا يوجد حي “%1”. أضفه أولًا، أو اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>A service needs a code and a name. Nothing was added.</source>
        <translation>تحتاج الخدمة إلى رمز واسم. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>There is a service with this code or name already. Nothing was added.</source>
        <translation>توجد خدمة بهذا الرمز أو الاسم من قبل. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Add it first, or choose one of the list.</source>
        <translation>لا توجد خدمة “%1”. أضفها أولًا، أو اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>القناة المفضلة</translation>
    </message>
    <message>
        <source>Taking the import back was cancelled. Nothing was changed.</source>
        <translation>أُلغي التراجع عن الاستيراد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>the same family and given name</source>
        <translation>اسم العائلة والاسم الأول نفسهما</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <translation>الاسم نفسه بكتابة أخرى</translation>
    </message>
    <message>
        <source>family and given name have changed places</source>
        <translation>تبادل اسم العائلة والاسم الأول موضعيهما</translation>
    </message>
    <message>
        <source>the names differ by a letter or two</source>
        <translation>يختلف الاسمان بحرف أو حرفين</translation>
    </message>
    <message>
        <source>another family name</source>
        <translation>اسم عائلة آخر</translation>
    </message>
    <message>
        <source>another family name, as after a marriage</source>
        <translation>اسم عائلة آخر، كما بعد الزواج</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>اسم أول آخر</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>one name is the same, the other is missing</source>
        <translation>أحد الاسمين نفسه، والآخر ناقص</translation>
    </message>
    <message>
        <source>the same patronymic</source>
        <translation>اسم الأب نفسه</translation>
    </message>
    <message>
        <source>another patronymic</source>
        <translation>اسم أب آخر</translation>
    </message>
    <message>
        <source>the same birth date</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>day and month of birth have changed places</source>
        <translation>تبادل يوم الميلاد وشهره موضعيهما</translation>
    </message>
    <message>
        <source>the birth dates differ by one digit</source>
        <translation>يختلف تاريخا الميلاد برقم واحد</translation>
    </message>
    <message>
        <source>the same year of birth, the day is not known</source>
        <translation>سنة الميلاد نفسها، واليوم غير معروف</translation>
    </message>
    <message>
        <source>another birth date</source>
        <translation>تاريخ ميلاد آخر</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>different external ids</source>
        <translation>معرّفان خارجيان مختلفان</translation>
    </message>
    <message>
        <source>different sex</source>
        <translation>جنس مختلف</translation>
    </message>
    <message>
        <source>One of the two people is not there any more, or belongs to a site that you do not see. Nothing was changed.</source>
        <translation>لم يعد أحد الشخصين موجودًا، أو ينتمي إلى موقع لا تراه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The two records have been merged already. Nothing was changed; take the merge back first.</source>
        <translation>سبق دمج السجلين. لم يتغيّر شيء؛ تراجع عن الدمج أولًا.</translation>
    </message>
    <message>
        <source>“%1” (column %2)</source>
        <translation>“%1” (العمود %2)</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of the old kind (XLS), or one with a password. Open it in the spreadsheet program, save it as XLSX without a password, and import that file. Nothing was imported.</source>
        <translation>%1 جدول بيانات من النوع القديم (XLS) أو محمي بكلمة مرور. افتحه في برنامج الجداول، واحفظه بصيغة XLSX دون كلمة مرور، واستورد ذلك الملف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result was not saved. Open the list in the spreadsheet program, save it again, and import it.</source>
        <translation>في الخلية صيغة حسابية لم تُحفظ نتيجتها. افتح القائمة في برنامج الجداول، واحفظها من جديد، ثم استوردها.</translation>
    </message>
    <message>
        <source>The formula in the cell ended in an error. Correct it in the spreadsheet.</source>
        <translation>انتهت الصيغة الحسابية في الخلية بخطأ. صححها في جدول البيانات.</translation>
    </message>
    <message>
        <source>The spreadsheet program keeps only 15 digits of a number, so the last ones are lost. Set the format of the column to Text and enter the number again.</source>
        <translation>لا يحفظ برنامج الجداول إلا 15 رقمًا من العدد، فضاعت الأرقام الأخيرة. اجعل تنسيق العمود نصًا وأدخل الرقم من جديد.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 KiB. Is this a list of people?</source>
        <translation>الخلية أطول من %1 KiB. هل هذه قائمة أشخاص؟</translation>
    </message>
    <message>
        <source>There is no saved map of headers with the name “%1”.</source>
        <translation>لا توجد خريطة أعمدة محفوظة بالاسم “%1”.</translation>
    </message>
    <message>
        <source>The spreadsheet program shortened this number to a form such as 7.91612E+10, and its last digits are lost. Set the format of the column to Text in the original list, enter the number again, and import the row once more.</source>
        <translation>اختصر برنامج الجداول هذا الرقم إلى صورة مثل 7.91612E+10، فضاعت أرقامه الأخيرة. اجعل تنسيق العمود نصًا في القائمة الأصلية، وأدخل الرقم من جديد، ثم استورد السطر مرة أخرى.</translation>
    </message>
    <message>
        <source>The column was too narrow when the list was saved, so the spreadsheet program wrote ##### instead of the number. Widen the column, save the list, and import the row once more.</source>
        <translation>كان العمود ضيقًا جدًا عند حفظ القائمة، فكتب برنامج الجداول ##### بدل الرقم. وسّع العمود، واحفظ القائمة، ثم استورد السطر مرة أخرى.</translation>
    </message>
    <message>
        <source>The number seems to have lost the 0 at its beginning: spreadsheet programs drop it. Set the format of the column to Text, enter the number with its 0, and import the row once more.</source>
        <translation>يبدو أن الرقم فقد الصفر (0) في أوله: برامج الجداول تحذفه. اجعل تنسيق العمود نصًا، وأدخل الرقم مع الصفر، ثم استورد السطر مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no import with the number %1. Nothing was changed.</source>
        <translation>لا يوجد استيراد بالرقم %1. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already on %2. Nothing was changed.</source>
        <translation>سبق التراجع عن الاستيراد %1 في %2. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Import %1 can no longer be taken back: what is needed for it was kept until %2. Nothing was changed; correct the people by hand or by another import.</source>
        <translation>لم يعد التراجع عن الاستيراد %1 ممكنًا: ما يلزم لذلك حُفظ حتى %2. لم يتغيّر شيء؛ صحح الأشخاص يدويًا أو باستيراد آخر.</translation>
    </message>
    <message>
        <source>This person was changed after the import.</source>
        <translation>تغيّر هذا الشخص بعد الاستيراد.</translation>
    </message>
    <message>
        <source>Service events are recorded for this person.</source>
        <translation>سُجلت لهذا الشخص أحداث خدمة.</translation>
    </message>
    <message>
        <source>Messages were written to this person.</source>
        <translation>كُتبت رسائل إلى هذا الشخص.</translation>
    </message>
    <message>
        <source>This person belongs to the audience of a campaign.</source>
        <translation>ينتمي هذا الشخص إلى جمهور حملة.</translation>
    </message>
    <message>
        <source>There are notes about this person.</source>
        <translation>توجد ملاحظات عن هذا الشخص.</translation>
    </message>
    <message>
        <source>This person is a patient of a clinic.</source>
        <translation>هذا الشخص مريض في عيادة.</translation>
    </message>
    <message>
        <source>This person has said something about consent that the file did not bring.</source>
        <translation>قال هذا الشخص عن الموافقة شيئًا لم يأتِ به الملف.</translation>
    </message>
    <message>
        <source>“%1” was changed after the import and stays as it is.</source>
        <translation>تغيّر “%1” بعد الاستيراد ويبقى كما هو.</translation>
    </message>
    <message>
        <source>An address that the import brought was confirmed since and stays.</source>
        <translation>عنوان أتى به الاستيراد تأكد منذ ذلك ويبقى.</translation>
    </message>
    <message>
        <source>What this person said of a topic since stays as it is.</source>
        <translation>ما قاله هذا الشخص عن موضوع منذ ذلك يبقى كما هو.</translation>
    </message>
    <message>
        <source>A refusal that the file brought stays: the person had said nothing before.</source>
        <translation>رفض أتى به الملف يبقى: لم يكن الشخص قد قال شيئًا من قبل.</translation>
    </message>
    <message>
        <source>A condition was changed after the import and stays as it is.</source>
        <translation>تغيّرت حالة مرضية بعد الاستيراد وتبقى كما هي.</translation>
    </message>
    <message>
        <source>This person is on a list.</source>
        <translation>هذا الشخص في قائمة.</translation>
    </message>
    <message>
        <source>This person was merged with another one.</source>
        <translation>دُمج هذا الشخص مع شخص آخر.</translation>
    </message>
    <message>
        <source>This person was erased.</source>
        <translation>مُحي هذا الشخص.</translation>
    </message>
    <message>
        <source>This person is used elsewhere.</source>
        <translation>هذا الشخص مستخدم في مكان آخر.</translation>
    </message>
    <message>
        <source>The list could not be written to %1. Nothing was left behind. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>تعذرت كتابة القائمة في %1. لم يبقَ منها شيء. تحقق من وجود المجلد ومن حق الكتابة فيه ومن وجود مساحة على القرص.</translation>
    </message>
    <message>
        <source>A list of people is written as .xlsx or .csv; %1 is neither.</source>
        <translation>تُكتب قائمة الأشخاص بصيغة ‎.xlsx أو ‎.csv؛ و%1 ليس هذا ولا ذاك.</translation>
    </message>
    <message>
        <source>Rejected rows cannot be written over the file that is imported. Give another name. Nothing was imported.</source>
        <translation>لا يمكن كتابة الأسطر المرفوضة فوق الملف الذي يُستورد. اذكر اسمًا آخر. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The change was stopped. Nothing of it was kept.</source>
        <translation>أُوقف التغيير. لم يبقَ منه شيء.</translation>
    </message>
    <message>
        <source>Nobody was chosen. Nothing was changed.</source>
        <translation>لم يُختر أحد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This change cannot be taken back any more: it is older than thirty days, or somebody else made it. Everything stays as it is.</source>
        <translation>لم يعد التراجع عن هذا التغيير ممكنًا: عمره أكثر من ثلاثين يومًا، أو أجراه شخص آخر. يبقى كل شيء كما هو.</translation>
    </message>
    <message>
        <source>This change was taken back already. Everything stays as it is.</source>
        <translation>سبق التراجع عن هذا التغيير. يبقى كل شيء كما هو.</translation>
    </message>
    <message>
        <source>«%1» is changed by whoever made it and by supervisors. It was kept as it is.</source>
        <translation>«%1» يغيّرها من أنشأها والمشرفون. بقيت كما هي.</translation>
    </message>
    <message>
        <source>«%1» follows a segment, so nobody is put on it or taken off it by hand. Change the segment, or choose another list.</source>
        <translation>«%1» تتبع شريحة، فلا يُضاف إليها أحد ولا يُزال منها يدويًا. غيّر الشريحة، أو اختر قائمة أخرى.</translation>
    </message>
    <message>
        <source>«%1» is not a value of this field. Nothing was changed.</source>
        <translation>«%1» ليست قيمة لهذا الحقل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The two records belong to two sites, and each site keeps its own. Nothing was changed.</source>
        <translation>ينتمي السجلان إلى موقعين، ويحتفظ كل موقع بسجله. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>That is one and the same record. Nothing was changed.</source>
        <translation>هذا سجل واحد بعينه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>One of the two people is not there any more, was merged already, or belongs to a site that you do not see. Nothing was changed.</source>
        <translation>لم يعد أحد الشخصين موجودًا، أو سبق دمجه، أو ينتمي إلى موقع لا تراه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile. Nothing was merged; compare the two once more.</source>
        <translation>غيّر شخص آخر هذا الشخص في الأثناء. لم يُدمج شيء؛ قارن بين الاثنين مرة أخرى.</translation>
    </message>
    <message>
        <source>This record was itself merged into another one since. Take that merge back first. Nothing was changed.</source>
        <translation>دُمج هذا السجل نفسه في سجل آخر منذ ذلك. تراجع عن ذلك الدمج أولًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The person was erased since, and nothing is left to go back to.</source>
        <translation>مُحي الشخص منذ ذلك، ولم يبقَ شيء يُعاد إليه.</translation>
    </message>
    <message>
        <source>There is no such merge, or it was taken back already. Nothing was changed.</source>
        <translation>لا يوجد دمج كهذا، أو سبق التراجع عنه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A field was changed after the merge (%1): it stays as it is now.</source>
        <translation>تغيّر حقل بعد الدمج (%1): يبقى كما هو الآن.</translation>
    </message>
    <message>
        <source>Another person has got the external id meanwhile.</source>
        <translation>حصل شخص آخر على المعرّف الخارجي في الأثناء.</translation>
    </message>
    <message>
        <source>Words of consent that came after the merge stay with the person who was kept.</source>
        <translation>ما قيل عن الموافقة بعد الدمج يبقى مع الشخص الذي بقي.</translation>
    </message>
    <message>
        <source>Something that had moved was removed after the merge (%1).</source>
        <translation>شيء كان قد نُقل أُزيل بعد الدمج (%1).</translation>
    </message>
    <message>
        <source>Nobody has this external id, phone or e-mail.</source>
        <translation>لا أحد له هذا المعرّف الخارجي أو الهاتف أو البريد الإلكتروني.</translation>
    </message>
    <message numerus="yes">
        <source>%n people share this phone or e-mail. Name the one you mean by the external id.</source>
        <translation>
            <numerusform>%n شخص يشترك في هذا الهاتف أو البريد الإلكتروني. حدد من تقصده بالمعرّف الخارجي.</numerusform>
            <numerusform>شخص واحد له هذا الهاتف أو البريد الإلكتروني. حدد من تقصده بالمعرّف الخارجي.</numerusform>
            <numerusform>شخصان يشتركان في هذا الهاتف أو البريد الإلكتروني. حدد من تقصده بالمعرّف الخارجي.</numerusform>
            <numerusform>%n أشخاص يشتركون في هذا الهاتف أو البريد الإلكتروني. حدد من تقصده بالمعرّف الخارجي.</numerusform>
            <numerusform>%n شخصًا يشتركون في هذا الهاتف أو البريد الإلكتروني. حدد من تقصده بالمعرّف الخارجي.</numerusform>
            <numerusform>%n شخص يشتركون في هذا الهاتف أو البريد الإلكتروني. حدد من تقصده بالمعرّف الخارجي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>a list of people</comment>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>The list is gone, or it is somebody&apos;s personal list. Nothing was changed.</source>
        <translation>لم تعد القائمة موجودة، أو هي قائمة شخصية لغيرك. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no list «%1» that you can see.</source>
        <translation>لا توجد قائمة «%1» يمكنك رؤيتها.</translation>
    </message>
    <message>
        <source>Several sites have a list «%1». Give one of them another name.</source>
        <translation>في عدة مواقع قائمة «%1». أعطِ إحداها اسمًا آخر.</translation>
    </message>
    <message>
        <source>The list of those with a star is part of the program. It was kept as it is.</source>
        <translation>قائمة من لهم نجمة جزء من البرنامج. بقيت كما هي.</translation>
    </message>
    <message>
        <source>A list needs a name of 1 to 100 characters on one line, and «Starred» is taken. Nothing was stored.</source>
        <translation>تحتاج القائمة إلى اسم من 1 إلى 100 حرف في سطر واحد، والاسم «بنجمة» محجوز. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There is a list «%1» already. Choose another name.</source>
        <translation>توجد قائمة «%1» من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The row has more cells than the header, which has %1. Look for an extra separator, or put the text that holds one into quotation marks.</source>
        <translation>في السطر خلايا أكثر مما في سطر العناوين، وفيه %1. ابحث عن فاصل زائد، أو ضع النص الذي فيه فاصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Day and month stand in another order here than in the other dates of the file. Write the date as 1990-05-17.</source>
        <translation>ترتيب اليوم والشهر هنا غير ترتيبهما في تواريخ الملف الأخرى. اكتب التاريخ هكذا: ⁦1990-05-17⁩.</translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>heading of a column: the number of the row in the file</extracomment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>موضع الخطأ</translation>
    </message>
    <message>
        <source>The file lacks these columns: %1. Nothing was imported; its header, row %2, must name them.</source>
        <translation>تنقص الملف هذه الأعمدة: %1. لم يُستورد شيء؛ يجب أن يسمّيها سطر العناوين، السطر %2.</translation>
    </message>
    <message>
        <source>That is the same person twice. Choose somebody else who lives there.</source>
        <translation>هذا الشخص نفسه مرتين. اختر شخصًا آخر يسكن هناك.</translation>
    </message>
    <message>
        <source>These two people belong to two sites. A household is of one site; nothing was changed.</source>
        <translation>ينتمي هذان الشخصان إلى موقعين. الأسرة تتبع موقعًا واحدًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>They live in one household already. Nothing was changed.</source>
        <translation>هما في أسرة واحدة من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This person lives in no household. Nothing was changed.</source>
        <translation>هذا الشخص ليس في أي أسرة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The column %1 holds full names, and %2 a part of them. Nothing was imported; leave one of the two out.</source>
        <translation>في العمود %1 أسماء كاملة، وفي %2 جزء منها. لم يُستورد شيء؛ اترك أحدهما.</translation>
    </message>
    <message>
        <source>Somebody has said since whom this person lives with.</source>
        <translation>ذكر أحدهم منذ ذلك مع من يسكن هذا الشخص.</translation>
    </message>
    <message>
        <source>The file says nothing by which people can be told apart. Its header, row %1, must name at least one of these columns: %2. Nothing was imported.</source>
        <translation>ليس في الملف ما يميّز الأشخاص بعضهم من بعض. يجب أن يسمّي سطر العناوين، السطر %1، واحدًا على الأقل من هذه الأعمدة: %2. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This person wrote to us.</source>
        <translation>كتب هذا الشخص إلينا.</translation>
    </message>
    <message>
        <source>This is the same person as in an earlier row of the file. Put everything about a person into one row.</source>
        <translation>هذا هو الشخص نفسه في سطر سابق من الملف. ضع كل ما يخص الشخص في سطر واحد.</translation>
    </message>
</context>
<context>
    <name>PeopleQuery</name>
    <message>
        <source>the closest %1</source>
        <translation>الأقرب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>وُجد %Ln</numerusform>
            <numerusform>وُجد %Ln</numerusform>
            <numerusform>وُجد %Ln</numerusform>
            <numerusform>وُجد %Ln</numerusform>
            <numerusform>وُجد %Ln</numerusform>
            <numerusform>وُجد %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln people</source>
        <translation>
            <numerusform>نحو %Ln شخص</numerusform>
            <numerusform>نحو %Ln شخص</numerusform>
            <numerusform>نحو %Ln شخص</numerusform>
            <numerusform>نحو %Ln أشخاص</numerusform>
            <numerusform>نحو %Ln شخصًا</numerusform>
            <numerusform>نحو %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>The search finds more than %L1 people, which is no list to hand out. No file was written. Search for less, or save a segment that says whom you mean and export that.</source>
        <translation>يجد البحث أكثر من %L1 شخص، وليست هذه قائمة تُسلَّم. لم يُكتب ملف. ابحث عن عدد أقل، أو احفظ شريحة تحدد من تقصدهم وصدّرها.</translation>
    </message>
    <message numerus="yes">
        <source>nobody exactly so, %Ln similar</source>
        <translation>
            <numerusform>لا أحد مطابق تمامًا، %Ln مشابه</numerusform>
            <numerusform>لا أحد مطابق تمامًا، شخص واحد مشابه</numerusform>
            <numerusform>لا أحد مطابق تمامًا، شخصان مشابهان</numerusform>
            <numerusform>لا أحد مطابق تمامًا، %Ln أشخاص مشابهين</numerusform>
            <numerusform>لا أحد مطابق تمامًا، %Ln شخصًا مشابهًا</numerusform>
            <numerusform>لا أحد مطابق تمامًا، %Ln شخص مشابه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Said STOP to everything</source>
        <translation>قال STOP لكل شيء</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>لا يريد رسائل</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>يتعذر الوصول إليه</translation>
    </message>
    <message>
        <source>Nothing digital: landline only</source>
        <translation>لا شيء رقمي: هاتف ثابت فقط</translation>
    </message>
    <message>
        <source>Shared number: nothing private</source>
        <translation>رقم مشترك: لا يُرسَل ما هو خاص</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Service notices may be sent: they need no consent.</source>
        <translation>يُسمح بإرسال إشعارات الخدمة: لا تحتاج إلى موافقة.</translation>
    </message>
    <message>
        <source>May be written to on every channel.</source>
        <translation>تُسمح مراسلته عبر كل القنوات.</translation>
    </message>
    <message>
        <source>May be written to by: %1</source>
        <translation>تُسمح مراسلته عبر: %1</translation>
    </message>
    <message>
        <source>Refused: nothing is sent.</source>
        <translation>رفض: لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Stopped with everything else: nothing is sent.</source>
        <translation>أُوقف مع كل ما عداه: لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Not asked yet: nothing is sent.</source>
        <translation>لم يُسأل بعد: لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>since when, from which source</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the wording of a consent</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The person asked on the telephone to receive no messages at all.</source>
        <translation>طلب الشخص هاتفيًا ألا يتلقى أي رسالة.</translation>
    </message>
    <message>
        <source>“Do you agree to receive messages about “%1”? You can refuse at any time.” The person answered yes on the telephone.</source>
        <translation>“هل توافق على تلقي رسائل حول “%1”؟ يمكنك الرفض في أي وقت.” أجاب الشخص بنعم هاتفيًا.</translation>
    </message>
    <message>
        <source>The person asked on the telephone to receive no more messages about “%1”.</source>
        <translation>طلب الشخص هاتفيًا ألا يتلقى رسائل أخرى حول “%1”.</translation>
    </message>
</context>
<context>
    <name>PersonMergeWords</name>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>القناة المفضلة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Which comes first: %1</source>
        <comment>a kind of address</comment>
        <translation>أيها أولًا: %1</translation>
    </message>
    <message>
        <source>As the organisation&apos;s</source>
        <translation>كما في المؤسسة</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Saved. Somebody else changed this meanwhile: %1. Both changes are kept.</source>
        <translation>تم الحفظ. غيّر شخص آخر هذا في الأثناء: %1. بقي التغييران معًا.</translation>
    </message>
    <message>
        <source>Saved. %1 changed this meanwhile: %2. Both changes are kept.</source>
        <comment>a person at another desk</comment>
        <translation>تم الحفظ. غيّر %1 هذا في الأثناء: %2. بقي التغييران معًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Not said</source>
        <comment>preferred channel</comment>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>مكالمة صوتية</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>No messages</source>
        <comment>preferred channel</comment>
        <translation>بلا رسائل</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>هاتف ثابت</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>جوال</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>sex</comment>
        <translation>لم يُذكر</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>البوابة الإلكترونية</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>مركز الاتصال</translation>
    </message>
    <message>
        <source>Service counter</source>
        <translation>شباك الخدمة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>نموذج ورقي</translation>
    </message>
    <message>
        <source>SMS keyword</source>
        <translation>كلمة SMS</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Subscription page</source>
        <translation>صفحة الاشتراك</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>محطة العمل</translation>
    </message>
    <message>
        <source>Made-up city</source>
        <translation>مدينة خيالية</translation>
    </message>
    <message>
        <source>Not interested yet</source>
        <translation>غير مهتم بعد</translation>
    </message>
    <message>
        <source>Looked for information</source>
        <translation>بحث عن معلومات</translation>
    </message>
    <message>
        <source>Got acquainted</source>
        <translation>تعرّف على الخدمة</translation>
    </message>
    <message>
        <source>Received the service</source>
        <translation>تلقى الخدمة</translation>
    </message>
    <message>
        <source>Contact after the service</source>
        <translation>تواصل بعد الخدمة</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>الشبكات الاجتماعية</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>الترويج</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>خارج الإنترنت</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a short date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a date with time</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture could not be written to %1. Choose a folder you may write to.</source>
        <translation>تعذرت كتابة الصورة في %1. اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>An erasure needs a reason, such as the date of the person’s request. Nothing was changed.</source>
        <translation>يحتاج المحو إلى سبب، مثل تاريخ طلب الشخص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no person with the number %1 whom you may erase. Nothing was changed.</source>
        <translation>لا يوجد شخص رقمه %1 يحق لك محوه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A message to this person is on its way, or nobody knows yet whether it left. Nothing was changed. Wait until it has settled (see «otklikctl unknown list») and erase them then.</source>
        <translation>رسالة إلى هذا الشخص في الطريق، أو لا يُعلم بعد هل غادرت. لم يتغيّر شيء. انتظر حتى يُحسم أمرها (انظر «otklikctl unknown list») ثم امحُ بياناته.</translation>
    </message>
    <message>
        <source>This person is a patient of a clinic, which must keep its record. Nothing was changed. When their registration has ended, erase them then.</source>
        <translation>هذا الشخص مريض عيادة يجب أن تحفظ سجله. لم يتغيّر شيء. امحُ بياناته عند انتهاء تسجيله.</translation>
    </message>
    <message>
        <source>The database of one desk asks nobody to agree.</source>
        <translation>قاعدة بيانات المكتب الواحد لا تطلب موافقة أحد.</translation>
    </message>
    <message>
        <source>There is no open request with the number %1. A request holds for a day.</source>
        <translation>لا يوجد طلب مفتوح رقمه %1. يسري الطلب يومًا.</translation>
    </message>
    <message>
        <source>Nobody agrees to their own export. Ask somebody else.</source>
        <translation>لا يوافق أحد على تصديره هو. اطلب من غيرك.</translation>
    </message>
    <message>
        <source>Raw reports of gateways</source>
        <translation>تقارير البوابات الخام</translation>
    </message>
    <message>
        <source>Texts and addresses of sent messages</source>
        <translation>نصوص الرسائل المرسلة وعناوينها</translation>
    </message>
    <message>
        <source>Texts of closed notes</source>
        <translation>نصوص الملاحظات المغلقة</translation>
    </message>
    <message>
        <source>Sign-ins and tries to sign in</source>
        <translation>عمليات تسجيل الدخول ومحاولاته</translation>
    </message>
    <message>
        <source>Service events (they leave the funnels too)</source>
        <translation>أحداث الخدمات (تخرج من المسارات أيضًا)</translation>
    </message>
    <message>
        <source>«%1» is no kind of data with a timer. Nothing was changed. The kinds are: %2.</source>
        <translation>«%1» ليس نوع بيانات له أجل. لم يتغيّر شيء. الأنواع: %2.</translation>
    </message>
    <message>
        <source>A timer takes 0 (for ever) to 36500 days. Nothing was changed.</source>
        <translation>الأجل من 0 (للأبد) إلى 36500 يوم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Your account may not read this part.</source>
        <translation>لا يحق لحسابك قراءة هذا الجزء.</translation>
    </message>
    <message>
        <source>The clinical part of the card was not open. A doctor of the clinic opens it and makes this file again.</source>
        <translation>لم يكن الجزء السريري من البطاقة مفتوحًا. يفتحه طبيب من العيادة ويُعدّ هذا الملف من جديد.</translation>
    </message>
    <message>
        <source>There is no person with the number %1 whom you may see. No file was written.</source>
        <translation>لا يوجد شخص رقمه %1 يحق لك رؤيته. لم يُكتب ملف.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Nothing was left behind. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>تعذرت كتابة الملف %1: %2. لم يُترك شيء. تحقق من وجود المجلد وإمكان الكتابة فيه ووجود مساحة على القرص.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>الرقم في مكان آخر</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Preferred way</source>
        <translation>الطريقة المفضلة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>ما شورك مع آخرين</translation>
    </message>
    <message>
        <source>Not reachable since</source>
        <translation>لا يمكن الوصول إليه منذ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Topic, in words</source>
        <translation>الموضوع بالكلمات</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>العبارة التي وُوفق عليها</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المُرسِل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>موعد الاستحقاق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>What we know about you</source>
        <translation>ما نعرفه عنك</translation>
    </message>
    <message>
        <source>Put together on %1 UTC.</source>
        <translation>جُمع في %1 UTC.</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>سجلك</translation>
    </message>
    <message>
        <source>How we reach you</source>
        <translation>كيف نتواصل معك</translation>
    </message>
    <message>
        <source>What else is noted</source>
        <translation>ما سُجّل غير ذلك</translation>
    </message>
    <message>
        <source>What you agreed to and refused</source>
        <translation>ما وافقت عليه وما رفضته</translation>
    </message>
    <message>
        <source>Services you used</source>
        <translation>الخدمات التي استخدمتها</translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation>الرسائل إليك</translation>
    </message>
    <message>
        <source>Notes about you</source>
        <translation>ملاحظات عنك</translation>
    </message>
    <message>
        <source>Campaigns for which you were looked at</source>
        <translation>الحملات التي نُظر فيك من أجلها</translation>
    </message>
    <message>
        <source>Clinics that treat or treated you</source>
        <translation>العيادات التي تعالجك أو عالجتك</translation>
    </message>
    <message>
        <source>From your card</source>
        <translation>من بطاقتك</translation>
    </message>
    <message>
        <source>What this file leaves out</source>
        <translation>ما لا يتضمنه هذا الملف</translation>
    </message>
    <message>
        <source>The archive could not be put together. Nothing was written.</source>
        <translation>تعذر تجميع الأرشيف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>More than 5,000 people leave only with the word of a second person. No file was written. Ask an approver or another supervisor to agree within a day, on the page of people (More, «Agree to an export…») or by «otklikctl export agree %1», and export again.</source>
        <translation>لا يُصدَّر أكثر من 5000 شخص إلا بكلمة شخص ثانٍ. لم يُكتب ملف. اطلب من مُوافِق أو مشرف آخر أن يوافق خلال يوم، في صفحة الأشخاص (المزيد، «الموافقة على تصدير…») أو بالأمر «otklikctl export agree %1»، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>What imports changed (they can be taken back as long)</source>
        <translation>ما غيّرته عمليات الاستيراد (يمكن التراجع عنها طوال هذه المدة)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation>أضافك إليها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Lists you stand on</source>
        <translation>القوائم التي أنت فيها</translation>
    </message>
    <message>
        <source>Your household</source>
        <translation>أسرتك</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Moved to another network</source>
        <translation>منقول إلى شبكة أخرى</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>What networks answered when we asked whether your number works</source>
        <translation>ما أجابت به الشبكات حين سألنا هل يعمل رقمك</translation>
    </message>
    <message>
        <source>What you wrote to us</source>
        <translation>ما كتبته إلينا</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>تعذرت كتابة الملف %1. تحقق من وجود المجلد ومن حق الكتابة فيه ومن وجود مساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>…</source>
        <comment>nothing chosen yet</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>كل ما يلي</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>أي مما يلي</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء مما يلي</translation>
    </message>
    <message>
        <source>Any of these (no condition yet: nobody)</source>
        <translation>أي مما يلي (لا شرط بعد: لا أحد)</translation>
    </message>
    <message>
        <source>All of these (no condition yet: everybody)</source>
        <translation>كل ما يلي (لا شرط بعد: الجميع)</translation>
    </message>
    <message>
        <source>None of these (no condition yet: everybody)</source>
        <translation>لا شيء مما يلي (لا شرط بعد: الجميع)</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>ابتداءً من</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>واحد من</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>مكالمة صوتية</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preferred channel</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>is waiting to be sent</source>
        <translation>تنتظر الإرسال</translation>
    </message>
    <message>
        <source>is held until allowed hours</source>
        <translation>مؤجلة حتى الساعات المسموح بها</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>يجري إرسالها</translation>
    </message>
    <message>
        <source>has an unknown outcome</source>
        <translation>نتيجتها غير معروفة</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>is at the operator</source>
        <translation>لدى شركة الاتصالات</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهت مهلتها</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل إرسالها</translation>
    </message>
    <message>
        <source>was delivered</source>
        <translation>تم تسليمها</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field («Has a mobile number»), %2 yes or no</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1: معروف</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1: غير معروف</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 is a field («Age»), %2 a comparison («is at least»), %3 a value</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <extracomment>%1 is a condition («Age is at least 60»)</extracomment>
        <translation>ليس (%1)</translation>
    </message>
    <message>
        <source>Not subscribed to %1</source>
        <translation>غير مشترك في %1</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>مشترك في %1</translation>
    </message>
    <message>
        <source>Not subscribed to %1 by %2</source>
        <translation>غير مشترك في %1 عبر %2</translation>
    </message>
    <message>
        <source>Subscribed to %1 by %2</source>
        <translation>مشترك في %1 عبر %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not used %1 at least %2 in the last %3</source>
        <extracomment>%1 a service, %2 «3 times», %3 «30 days»</extracomment>
        <translation>لم يستخدم %1 %2 على الأقل خلال آخر %3</translation>
    </message>
    <message>
        <source>Has used %1 at least %2 in the last %3</source>
        <translation>استخدم %1 %2 على الأقل خلال آخر %3</translation>
    </message>
    <message numerus="yes">
        <source>Has not used %1 at least %n times</source>
        <translation>
            <numerusform>لم يستخدم %1 %n مرة على الأقل</numerusform>
            <numerusform>لم يستخدم %1 مرة واحدة على الأقل</numerusform>
            <numerusform>لم يستخدم %1 مرتين على الأقل</numerusform>
            <numerusform>لم يستخدم %1 %n مرات على الأقل</numerusform>
            <numerusform>لم يستخدم %1 %n مرة على الأقل</numerusform>
            <numerusform>لم يستخدم %1 %n مرة على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has used %1 at least %n times</source>
        <translation>
            <numerusform>استخدم %1 %n مرة على الأقل</numerusform>
            <numerusform>استخدم %1 مرة واحدة على الأقل</numerusform>
            <numerusform>استخدم %1 مرتين على الأقل</numerusform>
            <numerusform>استخدم %1 %n مرات على الأقل</numerusform>
            <numerusform>استخدم %1 %n مرة على الأقل</numerusform>
            <numerusform>استخدم %1 %n مرة على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has not used %1 in the last %n days</source>
        <translation>
            <numerusform>لم يستخدم %1 خلال آخر %n يوم</numerusform>
            <numerusform>لم يستخدم %1 خلال آخر يوم واحد</numerusform>
            <numerusform>لم يستخدم %1 خلال آخر يومين</numerusform>
            <numerusform>لم يستخدم %1 خلال آخر %n أيام</numerusform>
            <numerusform>لم يستخدم %1 خلال آخر %n يومًا</numerusform>
            <numerusform>لم يستخدم %1 خلال آخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has used %1 in the last %n days</source>
        <translation>
            <numerusform>استخدم %1 خلال آخر %n يوم</numerusform>
            <numerusform>استخدم %1 خلال آخر يوم واحد</numerusform>
            <numerusform>استخدم %1 خلال آخر يومين</numerusform>
            <numerusform>استخدم %1 خلال آخر %n أيام</numerusform>
            <numerusform>استخدم %1 خلال آخر %n يومًا</numerusform>
            <numerusform>استخدم %1 خلال آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Has never used %1</source>
        <translation>لم يستخدم %1 قط</translation>
    </message>
    <message>
        <source>Has used %1</source>
        <translation>استخدم %1</translation>
    </message>
    <message>
        <source>Was not at the stage «%1» of %2</source>
        <extracomment>%1 a stage of a service&apos;s life cycle, %2 a service</extracomment>
        <translation>لم يمرّ بالمرحلة «%1» من %2</translation>
    </message>
    <message>
        <source>Was at the stage «%1» of %2</source>
        <translation>مرّ بالمرحلة «%1» من %2</translation>
    </message>
    <message>
        <source>Not in the segment %1</source>
        <translation>ليس في الشريحة %1</translation>
    </message>
    <message>
        <source>In the segment %1</source>
        <translation>في الشريحة %1</translation>
    </message>
    <message>
        <source>Got no message of %1</source>
        <translation>لم تصله رسالة من %1</translation>
    </message>
    <message>
        <source>Got a message of %1</source>
        <translation>وصلته رسالة من %1</translation>
    </message>
    <message>
        <source>Has no message of %1 that %2</source>
        <extracomment>%1 a campaign, %2 what became of the message («was delivered»)</extracomment>
        <translation>لا توجد رسالة من %1 حالتها: %2</translation>
    </message>
    <message>
        <source>Has a message of %1 that %2</source>
        <translation>توجد رسالة من %1 حالتها: %2</translation>
    </message>
    <message>
        <source>%1: not in this version</source>
        <translation>%1: ليس في هذا الإصدار</translation>
    </message>
    <message>
        <source>Not on the list %1</source>
        <translation>ليس في القائمة %1</translation>
    </message>
    <message>
        <source>On the list %1</source>
        <translation>في القائمة %1</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain of this computer does not answer, so nothing is kept and the password is asked for each time.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب لا تجيب، فلا يُحفظ شيء وتُطلب كلمة المرور كل مرة.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused, so nothing is kept and the password is asked for each time.</source>
        <translation>رفضت سلسلة مفاتيح هذا الحاسوب، فلا يُحفظ شيء وتُطلب كلمة المرور كل مرة.</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Somebody else has just saved a segment of this name. Choose another name; yours is kept as a draft.</source>
        <translation>حفظ شخص آخر للتو شريحة بهذا الاسم. اختر اسمًا آخر؛ شريحتك محفوظة كمسودة.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Any account for %1</source>
        <comment>a channel</comment>
        <translation>أي حساب (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>These messages are bound to no account. Whichever account of the channel is ready takes the next of them, by its weight.</source>
        <translation>هذه الرسائل غير مرتبطة بأي حساب. يأخذ التالية منها أي حساب جاهز من حسابات القناة، حسب وزنه.</translation>
    </message>
    <message>
        <source>%1 It is tried again at %2.</source>
        <translation>%1 المحاولة التالية: %2.</translation>
    </message>
    <message>
        <source>Ready, and nothing has left for some minutes. Messages leave while «otklikctl serve» or a desk with its own database runs.</source>
        <translation>جاهز، ولم يُرسَل شيء منذ بضع دقائق. تُرسَل الرسائل ما دام «otklikctl serve» أو محطة عمل لها قاعدة بياناتها تعمل.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>جاهزة للإرسال.</translation>
    </message>
    <message>
        <source>In the last %1: %2 taken, %3 delivered, %4 failed, %5 without a receipt yet.</source>
        <translation>خلال المدة الأخيرة (%1): قُبلت %2، سُلّمت %3، فشلت %4، بلا تقرير تسليم بعد %5.</translation>
    </message>
    <message>
        <source>Nobody could say for 48 hours</source>
        <translation>لم يُعرف مصيرها خلال 48 ساعة</translation>
    </message>
    <message>
        <source>Ended the program that sent it three times</source>
        <translation>أنهت ثلاث مرات البرنامج الذي كان يرسلها</translation>
    </message>
    <message>
        <source>The gateway gave no answer, and no receipt came</source>
        <translation>لم تجب البوابة، ولم يصل تقرير تسليم</translation>
    </message>
    <message>
        <source>%1 are being asked about, %2 wait for a person.</source>
        <comment>messages</comment>
        <translation>قيد السؤال عنها: %1، وفي انتظار شخص: %2.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>«%1» is no time zone. Nothing was changed. Choose one such as Europe/Moscow.</source>
        <translation>«%1» ليست منطقة زمنية. لم يتغيّر شيء. اختر واحدة مثل Europe/Moscow.</translation>
    </message>
    <message>
        <source>«%1» is no country code of two capital letters. Nothing was changed.</source>
        <translation>«%1» ليس رمز بلد من حرفين كبيرين. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>«%1» is no language code such as en or ru. Nothing was changed.</source>
        <translation>«%1» ليس رمز لغة مثل en أو ru. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>أُوقف الاستعلام.</translation>
    </message>
    <message>
        <source>A statement of this step had failed. Nothing of it was stored.</source>
        <translation>فشل أمر في هذه الخطوة. لم يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>The folder of the database, %1, cannot be made.</source>
        <translation>تعذر إنشاء مجلد قاعدة البيانات %1.</translation>
    </message>
    <message>
        <source>The database file %1 cannot be made: %2.</source>
        <translation>تعذر إنشاء ملف قاعدة البيانات %1: %2.</translation>
    </message>
    <message>
        <source>This server is PostgreSQL %1.%2. Below 15.20 a login can read rows that are hidden from it (CVE-2026-116311), so Otklik does not work with it. Nothing was changed; upgrade the server.</source>
        <translation>هذا الخادم PostgreSQL %1.%2. قبل 15.20 يستطيع اسم دخول قراءة أسطر مخفية عنه (CVE-2026-116311)، فلا يعمل Otklik معه. لم يتغيّر شيء؛ رقِّ الخادم.</translation>
    </message>
    <message>
        <source>The database file %1 cannot be opened: %2. Nothing was changed. Look whether this account may read and write it and its folder.</source>
        <translation>تعذر فتح ملف قاعدة البيانات %1: %2. لم يتغيّر شيء. تحقق هل يجوز لهذا الحساب قراءة الملف ومجلده والكتابة فيهما.</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1 Nothing was changed. Check the address, the server and the network.</source>
        <translation>تعذر الوصول إلى قاعدة البيانات: %1 لم يتغيّر شيء. تحقق من العنوان والخادم والشبكة.</translation>
    </message>
    <message>
        <source>The database address cannot be read. Write it as postgresql://user@host/database.</source>
        <translation>تعذرت قراءة عنوان قاعدة البيانات. اكتبه مثل postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The database address must begin with sqlite: or postgresql://.</source>
        <translation>يجب أن يبدأ عنوان قاعدة البيانات بـ sqlite: أو postgresql://.</translation>
    </message>
    <message>
        <source>This database has schema %1, and this program knows %2 and below. Nothing was changed; use the newer program.</source>
        <translation>مخطط قاعدة البيانات هذه %1، وهذا البرنامج يعرف %2 وما دونه. لم يتغيّر شيء؛ استخدم البرنامج الأحدث.</translation>
    </message>
    <message>
        <source>This database is empty. Run «otklikctl init» first.</source>
        <translation>قاعدة البيانات هذه فارغة. نفّذ «otklikctl init» أولًا.</translation>
    </message>
    <message>
        <source>This database has schema %1, and this program needs %2. Run «otklikctl init» to upgrade it.</source>
        <translation>مخطط قاعدة البيانات هذه %1، ويحتاج هذا البرنامج إلى %2. نفّذ «otklikctl init» لترقيتها.</translation>
    </message>
    <message>
        <source>Migration %1 in this database is not the one that this program knows. Nothing was changed.</source>
        <translation>الترقية %1 في قاعدة البيانات هذه ليست التي يعرفها هذا البرنامج. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Migration %1 failed and was taken back whole: %2</source>
        <translation>فشلت الترقية %1 وجرى التراجع عنها كاملة: %2</translation>
    </message>
    <message>
        <source>The database refused the change, because it would break a rule: %1. Nothing was changed.</source>
        <translation>رفضت قاعدة البيانات التغيير لأنه يخالف قاعدة: %1. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The database file is held by another program. Nothing was changed; try again when it has finished.</source>
        <translation>ملف قاعدة البيانات مشغول ببرنامج آخر. لم يتغيّر شيء؛ حاول مرة أخرى بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was stored; what was there before is kept. Free some space and try again.</source>
        <translation>القرص ممتلئ. لم يُحفظ شيء من هذه الخطوة؛ وبقي ما كان قبلها. أفرغ مساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The database file may not be written by this account.</source>
        <translation>لا يجوز لهذا الحساب الكتابة في ملف قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The database file cannot be read: %1. Nothing was changed.</source>
        <translation>تعذرت قراءة ملف قاعدة البيانات: %1. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The database could not do this: %1. Nothing was changed.</source>
        <translation>تعذر على قاعدة البيانات تنفيذ ذلك: %1. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Nothing of this step was stored; what was there before is kept. Free some space there and try again.</source>
        <translation>قرص خادم قاعدة البيانات ممتلئ. لم يُحفظ شيء من هذه الخطوة، وبقي ما كان قبلها. أفرغ مساحة هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This needs a fresh code of your second factor first. Nothing was changed.</source>
        <translation>يحتاج هذا أولًا إلى رمز جديد من عاملك الثاني. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The campaign, as it is now, has not been approved by somebody else yet. Nothing was sent.</source>
        <translation>لم يوافق شخص آخر بعد على الحملة بصورتها الحالية. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The rules of the database do not allow this. Nothing was changed.</source>
        <translation>قواعد قاعدة البيانات لا تسمح بذلك. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The database does not allow this for your account: %1.</source>
        <translation>لا تسمح قاعدة البيانات بهذا لحسابك: %1.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same rows. Nothing was changed; try again.</source>
        <translation>يغيّر شخص آخر الأسطر نفسها الآن. لم يتغيّر شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection to the database was lost: %1 Nothing of this step was stored.</source>
        <translation>انقطع الاتصال بقاعدة البيانات: %1 لم يُحفظ شيء من هذه الخطوة.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>The spreadsheet is damaged and cannot be read. Open it in the spreadsheet program, save it again, and try once more.</source>
        <translation>جدول البيانات تالف وتتعذر قراءته. افتحه في برنامج الجداول، واحفظه من جديد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The spreadsheet is too large to be read. Save it as “CSV UTF-8”: a CSV file may be of any size.</source>
        <translation>جدول البيانات أكبر من أن يُقرأ. احفظه بصيغة “CSV UTF-8”: يمكن أن يكون ملف CSV بأي حجم.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Open it in the spreadsheet program, save it without a password, and try once more.</source>
        <translation>جدول البيانات محمي بكلمة مرور. افتحه في برنامج الجداول، واحفظه دون كلمة مرور، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”. It has these: %2.</source>
        <translation>لا توجد في جدول البيانات ورقة “%1”. فيه هذه: %2.</translation>
    </message>
    <message>
        <source>No sheet of the spreadsheet has any rows.</source>
        <translation>لا أسطر في أي ورقة من جدول البيانات.</translation>
    </message>
    <message>
        <source>The sheet “%1” has no rows.</source>
        <translation>لا أسطر في الورقة “%1”.</translation>
    </message>
    <message>
        <source>This is an archive or a document, not a spreadsheet in XLSX or ODS. Save the list as XLSX, ODS or CSV.</source>
        <translation>هذا أرشيف أو مستند، وليس جدول بيانات بصيغة XLSX أو ODS. احفظ القائمة بصيغة XLSX أو ODS أو CSV.</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>The import is undone: %1 removed, %2 as they were before.</source>
        <translation>جرى التراجع عن الاستيراد: أُزيل %1، وعاد كما كان %2.</translation>
    </message>
    <message>
        <source>%1 were kept as they are, because something happened to them since.</source>
        <translation>بقي كما هو %1، لأن شيئًا طرأ عليه منذ ذلك.</translation>
    </message>
</context>
<context>
    <name>otklik::desk::AccountDesk</name>
    <message>
        <source>The password is not right, or the server is away. Everything is kept.</source>
        <translation>كلمة المرور غير صحيحة، أو الخادم غائب. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>The keychain still holds the password of before, because it does not answer. Type the new one when you sign in next time.</source>
        <translation>لا تزال سلسلة المفاتيح تحفظ كلمة المرور السابقة لأنها لا تجيب. اكتب الجديدة عند تسجيل الدخول القادم.</translation>
    </message>
</context>
<context>
    <name>otklik::desk::CareDesk</name>
    <message>
        <source>Emergency access</source>
        <translation>الوصول الطارئ</translation>
    </message>
    <message>
        <source>Emergency review</source>
        <translation>مراجعة الوصول الطارئ</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرضه</translation>
    </message>
</context>
<context>
    <name>otklik::desk::Desk</name>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>database connected</source>
        <translation>قاعدة البيانات متصلة</translation>
    </message>
    <message>
        <source>database away: what you see is the last known state; trying again</source>
        <translation>قاعدة البيانات غير متاحة: ترى آخر حالة معروفة؛ تُعاد المحاولة</translation>
    </message>
    <message>
        <source>nothing being sent</source>
        <translation>لا يُرسَل شيء</translation>
    </message>
    <message>
        <source>sending %1/s</source>
        <translation>الإرسال %1/ث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Sign in to a city database…</source>
        <translation>تسجيل الدخول إلى قاعدة بيانات مدينة…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Your login was used on %1 from a computer that it had not been used from before: %2 %3.</source>
        <translation>استُخدم اسم دخولك في %1 من حاسوب لم يُستخدم منه من قبل: %2 %3.</translation>
    </message>
    <message>
        <source>If that was not you, change your password and tell your administrator.</source>
        <translation>إن لم تكن أنت، فغيّر كلمة مرورك وأخبر مدير النظام.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
</context>
<context>
    <name>otklik::desk::DeskDrafts</name>
    <message numerus="yes">
        <source>%n drafts could not be read and were put aside.</source>
        <translation>
            <numerusform>لا مسودات (%n) تعذرت قراءتها.</numerusform>
            <numerusform>تعذرت قراءة مسودة واحدة ووُضعت جانبًا.</numerusform>
            <numerusform>تعذرت قراءة مسودتين ووُضعتا جانبًا.</numerusform>
            <numerusform>تعذرت قراءة %n مسودات ووُضعت جانبًا.</numerusform>
            <numerusform>تعذرت قراءة %n مسودة ووُضعت جانبًا.</numerusform>
            <numerusform>تعذرت قراءة %n مسودة ووُضعت جانبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was stored is concerned.</source>
        <translation>لا يمس ذلك شيئًا مما حُفظ.</translation>
    </message>
    <message>
        <source>This machine has no keychain that Otklik can use.</source>
        <translation>ليس في هذا الجهاز سلسلة مفاتيح يستطيع Otklik استخدامها.</translation>
    </message>
    <message>
        <source>What you type and have not stored is kept until the program ends, but not beyond.</source>
        <translation>ما تكتبه ولم تحفظه يبقى حتى ينتهي البرنامج، لا بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>otklik::desk::Gallery</name>
    <message>
        <source>There is no page %1.</source>
        <translation>لا توجد صفحة %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذرت كتابة %1.</translation>
    </message>
    <message>
        <source>%1: the page did not come up.</source>
        <translation>%1: لم تظهر الصفحة.</translation>
    </message>
</context>
<context>
    <name>otklik::ui</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>كل الوقت</translation>
    </message>
    <message>
        <source>Campaign «%1»</source>
        <translation>الحملة «%1»</translation>
    </message>
    <message>
        <source>Life cycle of a service</source>
        <translation>دورة حياة الخدمة</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>every sector</source>
        <translation>كل القطاعات</translation>
    </message>
    <message>
        <source>people, each counted once</source>
        <translation>أشخاص، كل منهم محسوب مرة واحدة</translation>
    </message>
    <message>
        <source>Counted on %1</source>
        <translation>حُسب في %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>تعذرت كتابة الملف %1. تحقق من وجود المجلد ومن حق الكتابة فيه ومن وجود مساحة على القرص.</translation>
    </message>
    <message>
        <source>A report is drawn as .pdf or .png.</source>
        <translation>يُرسم التقرير بصيغة .pdf أو .png.</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1: لا أحد</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AboutPanel</name>
    <message>
        <source>Otklik</source>
        <translation>Otklik</translation>
    </message>
    <message>
        <source>Otklik %1</source>
        <translation>Otklik %1</translation>
    </message>
    <message>
        <source>The desk at which a city keeps up a relationship with the people it serves.</source>
        <translation>محطة العمل التي تحافظ بها المدينة على صلتها بالناس الذين تخدمهم.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of database, its address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PostgreSQL, shared</source>
        <translation>PostgreSQL، مشتركة</translation>
    </message>
    <message>
        <source>SQLite, on this computer</source>
        <translation>SQLite، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>A made-up city. Nobody in it exists, and nothing leaves this computer.</source>
        <translation>مدينة خيالية. لا وجود لأحد فيها، ولا يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. You may use, study, share and improve it.</source>
        <translation>GNU General Public License، الإصدار 3 أو أحدث. يجوز لك استخدام البرنامج ودراسته ومشاركته وتحسينه.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>مبني على</translation>
    </message>
    <message>
        <source>Qt %1, libphonenumber, ICU, PostgreSQL and SQLite</source>
        <translation>Qt %1 وlibphonenumber وICU وPostgreSQL وSQLite</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AccountPage</name>
    <message>
        <source>%1: %2</source>
        <comment>a role, what it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing: no role is given to this login.</source>
        <translation>لا شيء: لم يُعطَ اسم الدخول هذا أي دور.</translation>
    </message>
    <message>
        <source>The people of the whole city.</source>
        <translation>أشخاص المدينة كلها.</translation>
    </message>
    <message>
        <source>Nobody: no site is given to this login.</source>
        <translation>لا أحد: لم يُعطَ اسم الدخول هذا أي موقع.</translation>
    </message>
    <message>
        <source>The people of: %1.</source>
        <translation>أشخاص: %1.</translation>
    </message>
    <message>
        <source>An authenticator; codes by SMS work too.</source>
        <translation>تطبيق مصادقة؛ وتعمل الرموز برسائل SMS أيضًا.</translation>
    </message>
    <message>
        <source>An authenticator. No telephone number is kept for codes by SMS.</source>
        <translation>تطبيق مصادقة. لا رقم هاتف محفوظ للرموز برسائل SMS.</translation>
    </message>
    <message>
        <source>Codes by SMS. An authenticator is safer: a telephone number can be taken over.</source>
        <translation>رموز برسائل SMS. تطبيق المصادقة أكثر أمانًا: فقد يستولي أحد على رقم الهاتف.</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>لم يُعدّ بعد.</translation>
    </message>
    <message>
        <source>Set up a new authenticator…</source>
        <translation>إعداد تطبيق مصادقة جديد…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Sign out at other desks</source>
        <translation>تسجيل الخروج من المكاتب الأخرى</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>It needs a code of the one that you have. If the phone is lost, two colleagues let you in again.</source>
        <translation>يلزم لذلك رمز مما لديك الآن. إن فُقد الهاتف، سمح زميلان بدخولك من جديد.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يحق له</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>يرى</translation>
    </message>
    <message>
        <source>Sign-ins of the last 30 days</source>
        <translation>عمليات تسجيل الدخول في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>login, and the database it is in</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins came from a computer not used before. If one was not you, change your password and tell your administrator.</source>
        <translation>
            <numerusform>%n عملية تسجيل دخول جاءت من حاسوب لم يُستخدم من قبل. إن لم تكن إحداها منك فغيّر كلمة مرورك وأخبر مدير النظام.</numerusform>
            <numerusform>عملية تسجيل دخول واحدة جاءت من حاسوب لم يُستخدم من قبل. إن لم تكن منك فغيّر كلمة مرورك وأخبر مدير النظام.</numerusform>
            <numerusform>عمليتا تسجيل دخول جاءتا من حاسوب لم يُستخدم من قبل. إن لم تكن إحداهما منك فغيّر كلمة مرورك وأخبر مدير النظام.</numerusform>
            <numerusform>%n عمليات تسجيل دخول جاءت من حاسوب لم يُستخدم من قبل. إن لم تكن إحداها منك فغيّر كلمة مرورك وأخبر مدير النظام.</numerusform>
            <numerusform>%n عملية تسجيل دخول جاءت من حاسوب لم يُستخدم من قبل. إن لم تكن إحداها منك فغيّر كلمة مرورك وأخبر مدير النظام.</numerusform>
            <numerusform>%n عملية تسجيل دخول جاءت من حاسوب لم يُستخدم من قبل. إن لم تكن إحداها منك فغيّر كلمة مرورك وأخبر مدير النظام.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new authenticator counts from now on.</source>
        <translation>يسري تطبيق المصادقة الجديد من الآن.</translation>
    </message>
    <message>
        <source>Your sessions at other desks have ended. Remove the old entry from your phone.</source>
        <translation>انتهت جلساتك على المكاتب الأخرى. أزل القيد القديم من هاتفك.</translation>
    </message>
    <message>
        <source>You are signed in at no other desk.</source>
        <translation>لست مسجّل الدخول على أي مكتب آخر.</translation>
    </message>
    <message numerus="yes">
        <source>You are signed out at %n other desks.</source>
        <translation>
            <numerusform>لم يُسجَّل خروجك من أي مكتب آخر (%n).</numerusform>
            <numerusform>سُجّل خروجك من مكتب آخر واحد.</numerusform>
            <numerusform>سُجّل خروجك من مكتبين آخرين.</numerusform>
            <numerusform>سُجّل خروجك من %n مكاتب أخرى.</numerusform>
            <numerusform>سُجّل خروجك من %n مكتبًا آخر.</numerusform>
            <numerusform>سُجّل خروجك من %n مكتب آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>تغيّرت كلمة مرورك.</translation>
    </message>
    <message>
        <source>Desks where you are signed in stay open.</source>
        <translation>تبقى المكاتب التي سجّلت الدخول عليها مفتوحة.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>You are signed out there.</source>
        <translation>سُجّل خروجك هناك.</translation>
    </message>
    <message>
        <source>You are signed out at %1.</source>
        <translation>سُجّل خروجك من %1.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AddressRows</name>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Kind of address %1</source>
        <translation>نوع العنوان %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>هاتف أو بريد إلكتروني</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Several people use it: nothing private is sent to it</source>
        <translation>يستخدمه عدة أشخاص: لا يُرسَل إليه ما هو خاص</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>إزالة هذا العنوان</translation>
    </message>
    <message>
        <source>Remove address %1</source>
        <translation>إزالة العنوان %1</translation>
    </message>
    <message>
        <source>Use it before the one above</source>
        <translation>استخدامه قبل الذي فوقه</translation>
    </message>
    <message>
        <source>Move address %1 up</source>
        <translation>نقل العنوان %1 إلى أعلى</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AgenciesPanel</name>
    <message>
        <source>In whose name messages go out. Each topic belongs to one agency.</source>
        <translation>باسم من تخرج الرسائل. ينتمي كل موضوع إلى جهة واحدة.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>إضافة جهة</translation>
    </message>
    <message>
        <source>Water works</source>
        <translation>مصلحة المياه</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AppearancePanel</name>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>حجم النصوص</translation>
    </message>
    <message>
        <source>%1 %, as the system</source>
        <translation>%1 %، كما في النظام</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of texts</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Both are remembered on this computer, for you alone.</source>
        <translation>يُحفظ كلاهما على هذا الحاسوب، لك وحدك.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AudiencePanel</name>
    <message>
        <source>Deciding about each person</source>
        <translation>يجري التحديد لكل شخص</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>The segment finds nobody. Choose another one in the brief, or widen its rule.</source>
        <translation>لا تجد الشريحة أحدًا. اختر غيرها في الموجز، أو وسّع قاعدتها.</translation>
    </message>
    <message>
        <source>%1 of %2 people are written to</source>
        <translation>يُراسَل %1 من %2 من الأشخاص</translation>
    </message>
    <message>
        <source>As of now. At the launch it is decided again, and then it stays.</source>
        <translation>حسب الوضع الآن. يُحدَّد من جديد عند الإطلاق، ثم يثبت.</translation>
    </message>
    <message>
        <source>Decided at the launch, person by person. It stays as it is.</source>
        <translation>حُدّد عند الإطلاق، شخصًا شخصًا. يبقى كما هو.</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>يجري التحديد…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Choose a topic and a segment in the brief and write the text: then it is told here who gets it, who does not, and why.</source>
        <translation>اختر موضوعًا وشريحة في الموجز واكتب النص: عندئذ يظهر هنا من يتلقاه ومن لا يتلقاه ولماذا.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AuditPage</name>
    <message>
        <source>Family name or external number</source>
        <translation>اسم العائلة أو الرقم الخارجي</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>عرض ما يخص الجميع</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>بحث عن شخص</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Find the person whose card it is about.</source>
        <translation>ابحث عن صاحب البطاقة.</translation>
    </message>
    <message>
        <source>By which login</source>
        <translation>بأي اسم دخول</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الوقت</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>قيود سجل التدقيق</translation>
    </message>
    <message>
        <source>Open the person of the entry</source>
        <translation>فتح شخص القيد</translation>
    </message>
    <message>
        <source>Nobody of that name was found.</source>
        <translation>لم يُعثر على أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>الشخص %1</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <extracomment>%1: a person&apos;s name; the heading over who opened or changed that person&apos;s card</extracomment>
        <translation>بطاقة %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Only auditors see who did what. Ask an administrator for the role.</source>
        <translation>لا يرى مَن فعل ماذا إلا المدققون. اطلب الدور من مدير النظام.</translation>
    </message>
    <message>
        <source>Nobody opened or changed this card in that time.</source>
        <translation>لم يفتح أحد هذه البطاقة أو يغيّرها في تلك المدة.</translation>
    </message>
    <message>
        <source>Nothing was written down in that time.</source>
        <translation>لم يُسجَّل شيء في تلك المدة.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>audit %1</source>
        <comment>name of a file, with a date</comment>
        <translation>سجل التدقيق %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>تعذرت كتابة الملف %1. تحقق من وجود المجلد ومن حق الكتابة فيه ومن وجود مساحة على القرص.</translation>
    </message>
    <message>
        <source>The entries were written to %1. The audit says so.</source>
        <translation>كُتبت القيود في %1. ويذكر سجل التدقيق ذلك.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>otklik::ui::BarBoard</name>
    <message>
        <source>Not accounted for yet</source>
        <translation>لم يُحسب بعد</translation>
    </message>
    <message>
        <source>%1: %2, %3 %</source>
        <comment>state: number, share</comment>
        <translation>%1: %2، %3 %</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>المجموع %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::BriefPanel</name>
    <message>
        <source>Name of the campaign</source>
        <translation>اسم الحملة</translation>
    </message>
    <message>
        <source>Meter readings, November</source>
        <translation>قراءات العدادات، نوفمبر</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Service whose use counts as success</source>
        <translation>الخدمة التي يُعد استخدامها نجاحًا</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المُرسِل</translation>
    </message>
    <message>
        <source>the gateway’s own</source>
        <translation>مُرسِل البوابة نفسها</translation>
    </message>
    <message>
        <source>This campaign was launched, so its brief can only be read.</source>
        <translation>أُطلقت هذه الحملة، فيمكن قراءة موجزها فقط.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>عمّ تتحدث</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Topic, which people agreed to</source>
        <translation>الموضوع الذي وافق عليه الناس</translation>
    </message>
    <message>
        <source>Se&amp;gment, who is meant</source>
        <translation>الشريحة المقصودة</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>كيف تُرسَل</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Gate&amp;way</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Se&amp;nder, as the phone shows it</source>
        <translation>المُرسِل كما يعرضه الهاتف</translation>
    </message>
    <message>
        <source>Counts as s&amp;uccess: use of</source>
        <translation>يُعد نجاحًا استخدام</translation>
    </message>
    <message>
        <source>Choose a topic…</source>
        <translation>اختر موضوعًا…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>topic, agency</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Choose a segment…</source>
        <translation>اختر شريحة…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>Automatic: the healthiest, by weight</source>
        <translation>تلقائي: الأفضل حالًا، حسب الوزن</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>gateway, its state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (not in the list any more)</source>
        <translation>%1 (لم يعد في القائمة)</translation>
    </message>
    <message>
        <source>The brief’s own rule</source>
        <translation>قاعدة الموجز نفسه</translation>
    </message>
    <message>
        <source>A service notice: goes to everybody who has not refused it.</source>
        <translation>إشعار خدمة: يُرسَل إلى كل من لم يرفضه.</translation>
    </message>
    <message>
        <source>Goes only to those who agreed to this topic by SMS.</source>
        <translation>يُرسَل فقط إلى من وافقوا على هذا الموضوع عبر SMS.</translation>
    </message>
    <message>
        <source>There is no SMS gateway yet. Add one in Settings before the launch.</source>
        <translation>لا توجد بوابة SMS بعد. أضف واحدة في الإعدادات قبل الإطلاق.</translation>
    </message>
    <message>
        <source>No price is set for it.</source>
        <translation>لم يُحدَّد لها سعر.</translation>
    </message>
    <message>
        <source>%1 for each part of a message.</source>
        <translation>%1 لكل جزء من الرسالة.</translation>
    </message>
    <message>
        <source>At most 11 Latin letters and digits, or a number of 3 to 15 digits.</source>
        <translation>11 حرفًا لاتينيًا ورقمًا على الأكثر، أو رقم من 3 إلى 15 خانة.</translation>
    </message>
    <message>
        <source>Letters cannot be answered to; a number can.</source>
        <translation>لا يمكن الرد على اسم بالحروف؛ ويمكن الرد على رقم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people fit now</source>
        <translation>
            <numerusform>يطابق الآن %Ln شخص</numerusform>
            <numerusform>يطابق الآن شخص واحد</numerusform>
            <numerusform>يطابق الآن شخصان</numerusform>
            <numerusform>يطابق الآن %Ln أشخاص</numerusform>
            <numerusform>يطابق الآن %Ln شخصًا</numerusform>
            <numerusform>يطابق الآن %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العد…</translation>
    </message>
    <message>
        <source>One message per household</source>
        <translation>رسالة واحدة لكل أسرة</translation>
    </message>
    <message>
        <source>Of people who live together one is written to, also where each has a number. People who share a number get one message in any case.</source>
        <translation>يُراسَل شخص واحد ممن يسكنون معًا، حتى إن كان لكل منهم رقم. ومن يشتركون في رقم يتلقون رسالة واحدة في كل الأحوال.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignPage</name>
    <message>
        <source>Steps of the campaign</source>
        <translation>خطوات الحملة</translation>
    </message>
    <message>
        <source>The text in %1 was removed.</source>
        <translation>أُزيل النص بهذه اللغة: %1.</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>إطلاق…</translation>
    </message>
    <message>
        <source>Launch the campaign</source>
        <translation>إطلاق الحملة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show funnel</source>
        <translation>عرض القمع</translation>
    </message>
    <message>
        <source>Show the text to the next person</source>
        <translation>عرض النص للشخص التالي</translation>
    </message>
    <message>
        <source>Show the text to the person before</source>
        <translation>عرض النص للشخص السابق</translation>
    </message>
    <message>
        <source>Work out the price</source>
        <translation>حساب السعر</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>الخطوة: %1</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>كل الحملات</translation>
    </message>
    <message>
        <source>What you typed on %1 was not stored then. It is here again.</source>
        <translation>لم يُحفظ حينها ما كتبته في %1. ها هو هنا من جديد.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>storing…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>kept on this computer, not stored yet</source>
        <translation>محفوظ على هذا الحاسوب، ولم يُحفظ في القاعدة بعد</translation>
    </message>
    <message>
        <source>not stored: changed at another desk</source>
        <translation>لم يُحفظ: تغيّر في محطة عمل أخرى</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, how it is stored</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you typed is kept on this computer; nothing was overwritten.</source>
        <translation>ما كتبته محفوظ على هذا الحاسوب؛ لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing was launched.</source>
        <translation>لم يُطلق شيء.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Launch «%1»?</source>
        <translation>إطلاق «%1»؟</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>الإطلاق</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس الآن</translation>
    </message>
    <message numerus="yes">
        <source>Launched: %Ln people are written to. Undo stops it for ever; what has left by then has left.</source>
        <translation>
            <numerusform>أُطلقت: يُراسَل %Ln شخص. التراجع يوقفها نهائيًا؛ وما أُرسل حتى ذلك فقد أُرسل.</numerusform>
            <numerusform>أُطلقت: يُراسَل شخص واحد. التراجع يوقفها نهائيًا؛ وما أُرسل حتى ذلك فقد أُرسل.</numerusform>
            <numerusform>أُطلقت: يُراسَل شخصان. التراجع يوقفها نهائيًا؛ وما أُرسل حتى ذلك فقد أُرسل.</numerusform>
            <numerusform>أُطلقت: يُراسَل %Ln أشخاص. التراجع يوقفها نهائيًا؛ وما أُرسل حتى ذلك فقد أُرسل.</numerusform>
            <numerusform>أُطلقت: يُراسَل %Ln شخصًا. التراجع يوقفها نهائيًا؛ وما أُرسل حتى ذلك فقد أُرسل.</numerusform>
            <numerusform>أُطلقت: يُراسَل %Ln شخص. التراجع يوقفها نهائيًا؛ وما أُرسل حتى ذلك فقد أُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. In a few seconds it is stopped for ever: what has not left never will.</source>
        <translation>متوقفة مؤقتًا. بعد ثوانٍ تتوقف نهائيًا: ما لم يُرسَل لن يُرسَل أبدًا.</translation>
    </message>
    <message>
        <source>The draft «%1» was deleted.</source>
        <translation>حُذفت المسودة «%1».</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>A campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>Another desk changed the same parts of this draft: %1.</source>
        <translation>غيّر مكتب آخر الأجزاء نفسها من هذه المسودة: %1.</translation>
    </message>
    <message>
        <source>Choose what stays…</source>
        <translation>اختيار ما يبقى…</translation>
    </message>
    <message>
        <source>While you were typing, somebody at another desk stored other values for the same parts.</source>
        <translation>بينما كنت تكتب، حفظ شخص على مكتب آخر قيمًا أخرى للأجزاء نفسها.</translation>
    </message>
    <message>
        <source>Nothing of yours is stored yet. Choose what stays in each line: the keys 1, 2 and 3 choose a column.</source>
        <translation>لم يُحفظ شيء مما لديك بعد. اختر ما يبقى في كل سطر: المفاتيح 1 و2 و3 تختار عمودًا.</translation>
    </message>
    <message>
        <source>What stood there before is not known any more.</source>
        <translation>لم يعد معروفًا ما كان هنا من قبل.</translation>
    </message>
    <message>
        <source>What else they changed is kept: %1.</source>
        <translation>ما غيّروه غير ذلك يبقى: %1.</translation>
    </message>
    <message>
        <source>Changed at two desks: %1</source>
        <translation>تغيّر على مكتبين: %1</translation>
    </message>
    <message>
        <source>Somebody at another desk changed this draft meanwhile: %1.</source>
        <translation>غيّر شخص على مكتب آخر هذه المسودة في الأثناء: %1.</translation>
    </message>
    <message>
        <source>Both changes are kept.</source>
        <translation>بقي كلا التغييرين.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignPeople</name>
    <message>
        <source>People of this part of the audience</source>
        <translation>أشخاص هذا الجزء من الجمهور</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>من هم</translation>
    </message>
    <message>
        <source>Choose a part of the bar to see the people in it and what it means. Enter opens a person’s card.</source>
        <translation>اختر جزءًا من الشريط لترى من فيه وماذا يعني. يفتح Enter بطاقة الشخص.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignSummary</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show funnel</source>
        <translation>عرض القمع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No campaign is selected</source>
        <translation>لم تُحدَّد حملة</translation>
    </message>
    <message>
        <source>Not launched yet: nobody has been written to.</source>
        <translation>لم تُطلق بعد: لم يُراسَل أحد.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <source>Open the selected campaign</source>
        <translation>فتح الحملة المحددة</translation>
    </message>
    <message>
        <source>A campaign writes one message to everybody of a segment who agreed to its topic. Begin with a name, a topic and a segment.</source>
        <translation>ترسل الحملة رسالة واحدة إلى كل من في الشريحة ووافق على موضوعها. ابدأ بالاسم والموضوع والشريحة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>قيد التنفيذ: %Ln حملة</numerusform>
            <numerusform>قيد التنفيذ: حملة واحدة</numerusform>
            <numerusform>قيد التنفيذ: حملتان</numerusform>
            <numerusform>قيد التنفيذ: %Ln حملات</numerusform>
            <numerusform>قيد التنفيذ: %Ln حملة</numerusform>
            <numerusform>قيد التنفيذ: %Ln حملة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::CareDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>otklik::ui::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>يزيله المفتاح Delete</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ClinicalPanel</name>
    <message>
        <source>Not a patient of a clinic of yours</source>
        <translation>ليس مريضًا في عيادة من عياداتك</translation>
    </message>
    <message>
        <source>Make a patient</source>
        <translation>تسجيله مريضًا</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>الوصول الطارئ</translation>
    </message>
    <message>
        <source>Look for this person among the patients of other clinics</source>
        <translation>البحث عن هذا الشخص بين مرضى العيادات الأخرى</translation>
    </message>
    <message>
        <source>Patient of “%1” since %2</source>
        <translation>مريض «%1» منذ %2</translation>
    </message>
    <message>
        <source>%1 · doctor: %2</source>
        <translation>%1 · الطبيب: %2</translation>
    </message>
    <message>
        <source>Nobody has opened the clinical part yet</source>
        <translation>لم يفتح أحد الجزء السريري بعد</translation>
    </message>
    <message>
        <source>Opened last on %1</source>
        <translation>فُتح آخر مرة في %1</translation>
    </message>
    <message>
        <source>Opened last by %1 on %2, in an emergency</source>
        <translation>فتحه آخر مرة %1 في %2، في حالة طارئة</translation>
    </message>
    <message>
        <source>Opened last by %1 on %2</source>
        <translation>فتحه آخر مرة %1 في %2</translation>
    </message>
    <message>
        <source>Open the clinical part</source>
        <translation>فتح الجزء السريري</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why do you open it? (%1 treats this patient)</source>
        <translation>لماذا تفتحه؟ (يعالج %1 هذا المريض)</translation>
    </message>
    <message>
        <source>Say why in a few words; it is recorded.</source>
        <translation>اذكر السبب بإيجاز؛ ويُسجَّل.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The condition is stored.</source>
        <translation>حُفظت الحالة المرضية.</translation>
    </message>
    <message>
        <source>This person is a patient of “%1” now.</source>
        <translation>هذا الشخص الآن مريض في «%1».</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ClinicalView</name>
    <message>
        <source>since %1</source>
        <comment>a condition</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a condition</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>إضافة حالة مرضية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the clinical part</source>
        <translation>إغلاق الجزء السريري</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>الوصول الطارئ</translation>
    </message>
    <message>
        <source>Clinical part open</source>
        <translation>الجزء السريري مفتوح</translation>
    </message>
    <message>
        <source>The patient&apos;s doctor and the supervisors of “%1” are told. Your reason: %2</source>
        <translation>يُبلَّغ طبيب المريض ومشرفو «%1». سببك: %2</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الحالات المرضية</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Clinical notes</source>
        <translation>الملاحظات السريرية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and text of a note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closes by itself in %1</source>
        <comment>minutes and seconds</comment>
        <translation>يُغلق تلقائيًا بعد %1</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CodePanel</name>
    <message>
        <source>Your second factor</source>
        <translation>عاملك الثاني</translation>
    </message>
    <message>
        <source>Ask for a code by SMS and type its six digits here.</source>
        <translation>اطلب رمزًا برسالة SMS واكتب أرقامه الستة هنا.</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone and type the six digits that it shows for Otklik.</source>
        <translation>افتح تطبيق المصادقة في هاتفك واكتب الأرقام الستة التي يعرضها لـ Otklik.</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>رمز من ستة أرقام</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Send me a code by SMS</source>
        <translation>أرسل لي رمزًا برسالة SMS</translation>
    </message>
    <message>
        <source>I have an enrolment code</source>
        <translation>لدي رمز تسجيل</translation>
    </message>
    <message>
        <source>Set up your authenticator</source>
        <translation>إعداد تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Type the enrolment code that your administrator gave you. You will then scan a picture with an authenticator on your phone, such as FreeOTP or Google Authenticator.</source>
        <translation>اكتب رمز التسجيل الذي أعطاك إياه مدير النظام. بعدها تمسح صورة بتطبيق مصادقة في هاتفك، مثل FreeOTP أو Google Authenticator.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>رمز التسجيل</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Picture to scan with the authenticator</source>
        <translation>صورة تُمسح بتطبيق المصادقة</translation>
    </message>
    <message>
        <source>First code of the authenticator</source>
        <translation>أول رمز من تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>العودة إلى الرمز</translation>
    </message>
    <message>
        <source>Too many codes were tried. The next one is looked at in %1.</source>
        <translation>جُرّبت رموز كثيرة. يُنظر في التالي بعد %1.</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>الرمز ستة أرقام.</translation>
    </message>
    <message>
        <source>A code is on its way to your phone. It holds for ten minutes; ask for another after a minute if it does not come.</source>
        <translation>رمز في طريقه إلى هاتفك. يسري عشر دقائق؛ إن لم يصل فاطلب غيره بعد دقيقة.</translation>
    </message>
    <message>
        <source>Type the enrolment code first.</source>
        <translation>اكتب رمز التسجيل أولًا.</translation>
    </message>
    <message>
        <source>Scan the picture, or type this key into the authenticator: %1
Then type the six digits that it shows.</source>
        <translation>امسح الصورة، أو اكتب هذا المفتاح في تطبيق المصادقة: %1
ثم اكتب الأرقام الستة التي يعرضها.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Find a person, segment, campaign or command</source>
        <translation>ابحث عن شخص أو شريحة أو حملة أو أمر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConditionDialog</name>
    <message>
        <source>New condition</source>
        <translation>حالة مرضية جديدة</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>حفظ الحالة المرضية</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>ICD-10</translation>
    </message>
    <message>
        <source>SNOMED CT</source>
        <translation>SNOMED CT</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>بلا رمز</translation>
    </message>
    <message>
        <source>Code &amp;system</source>
        <translation>نظام الرموز</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Since &amp;day</source>
        <translation>منذ يوم</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConditionPanel</name>
    <message>
        <source>Kind of group</source>
        <translation>نوع المجموعة</translation>
    </message>
    <message>
        <source>What the condition asks</source>
        <translation>عمّ يسأل الشرط</translation>
    </message>
    <message>
        <source>Whether it holds</source>
        <translation>هل ينطبق</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>مما</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>بدقة أكثر</translation>
    </message>
    <message>
        <source>People of this group fit when these hold:</source>
        <translation>يدخل الأشخاص في هذه المجموعة إذا انطبق:</translation>
    </message>
    <message>
        <source>All of the conditions under it</source>
        <translation>كل الشروط التي تحتها</translation>
    </message>
    <message>
        <source>Any of the conditions under it</source>
        <translation>أي من الشروط التي تحتها</translation>
    </message>
    <message>
        <source>None of the conditions under it</source>
        <translation>لا شيء من الشروط التي تحتها</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>خلال كم يومًا</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>How many times at least</source>
        <translation>كم مرة على الأقل</translation>
    </message>
    <message>
        <source>&amp;Days back:</source>
        <translation>خلال آخر (أيام):</translation>
    </message>
    <message>
        <source>&amp;Times at least:</source>
        <translation>عدد المرات على الأقل:</translation>
    </message>
    <message>
        <source>Subscription to a topic</source>
        <translation>الاشتراك في موضوع</translation>
    </message>
    <message>
        <source>Use of a service</source>
        <translation>استخدام خدمة</translation>
    </message>
    <message>
        <source>Stage of a service</source>
        <translation>مرحلة خدمة</translation>
    </message>
    <message>
        <source>Message of a campaign</source>
        <translation>رسالة حملة</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>شريحة أخرى</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ينطبق</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Turned round: those for whom this does not hold.</source>
        <translation>معكوس: من لا ينطبق عليهم هذا.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>غير مشترك</translation>
    </message>
    <message>
        <source>There are no topics yet. Add them in Settings.</source>
        <translation>لا توجد مواضيع بعد. أضفها في الإعدادات.</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>أي قناة</translation>
    </message>
    <message>
        <source>Has used</source>
        <translation>استخدم</translation>
    </message>
    <message>
        <source>Has not used</source>
        <translation>لم يستخدم</translation>
    </message>
    <message>
        <source>There are no services yet. Add them in Settings.</source>
        <translation>لا توجد خدمات بعد. أضفها في الإعدادات.</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>مرّ بها</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>لم يمرّ بها</translation>
    </message>
    <message>
        <source>Is in it</source>
        <translation>فيها</translation>
    </message>
    <message>
        <source>Is not in it</source>
        <translation>ليس فيها</translation>
    </message>
    <message>
        <source>There is no other segment yet.</source>
        <translation>لا توجد شريحة أخرى بعد.</translation>
    </message>
    <message>
        <source>Got one</source>
        <translation>وصلته</translation>
    </message>
    <message>
        <source>Got none</source>
        <translation>لم تصله</translation>
    </message>
    <message>
        <source>No campaign was launched yet.</source>
        <translation>لم تُطلق حملة بعد.</translation>
    </message>
    <message>
        <source>It left the house</source>
        <translation>خرجت الرسالة من عندنا</translation>
    </message>
    <message>
        <source>It %1</source>
        <comment>a message: «was delivered»</comment>
        <translation>الرسالة %1</translation>
    </message>
    <message>
        <source>This version cannot ask for it. The condition is kept as it is; remove it to count.</source>
        <translation>لا يستطيع هذا الإصدار السؤال عن ذلك. بقي الشرط كما هو؛ أزله لتتمكن من العد.</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>قائمة أشخاص</translation>
    </message>
    <message>
        <source>Is on it</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Is not on it</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>There is no list yet. Make one on the page People.</source>
        <translation>لا توجد قائمة بعد. أنشئ واحدة في صفحة الأشخاص.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConnectPanel</name>
    <message>
        <source>encrypted, and the server proves who it is</source>
        <translation>مشفَّر، ويثبت الخادم هويته</translation>
    </message>
    <message>
        <source>encrypted, with a known authority, name not checked</source>
        <translation>مشفَّر بسلطة معروفة، دون تحقق من الاسم</translation>
    </message>
    <message>
        <source>encrypted only</source>
        <translation>مشفَّر فقط</translation>
    </message>
    <message>
        <source>not encrypted (this computer alone)</source>
        <translation>غير مشفَّر (هذا الحاسوب وحده)</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>اتصال جديد…</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>شهادة سلطة التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>الشهادات (*.crt *.pem)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a check, what was found</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConsentDialog</name>
    <message>
        <source>What does %1 agree to?</source>
        <translation>علامَ يوافق %1؟</translation>
    </message>
    <message>
        <source>What does %1 refuse?</source>
        <translation>ماذا يرفض %1؟</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>تسجيل الرفض</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>%1   %2 (%3)</source>
        <comment>digit, topic, how it stands</comment>
        <translation>%1   %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Topic: a digit records at once</source>
        <translation>الموضوع: يُسجَّل فورًا بالضغط على الرقم</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>&amp;Wording: what was asked and answered</source>
        <translation>العبارة: ما السؤال وما الجواب</translation>
    </message>
    <message>
        <source>Source: call centre. The word goes into the ledger and stays there.</source>
        <translation>المصدر: مركز الاتصال. تدخل العبارة في السجل وتبقى فيه.</translation>
    </message>
    <message>
        <source>Write what the person agreed to: without its wording a consent proves nothing.</source>
        <translation>اكتب ما وافق عليه الشخص: الموافقة دون عبارتها لا تثبت شيئًا.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConsentPanel</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>STOP to everything stands.</source>
        <translation>STOP لكل شيء ساري المفعول.</translation>
    </message>
    <message>
        <source>There are no topics yet</source>
        <translation>لا توجد مواضيع بعد</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ContactsPanel</name>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>dead since %1</source>
        <translation>لا يعمل منذ %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 و%Ln شخص آخر</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصان آخران</numerusform>
            <numerusform>%1 و%Ln أشخاص آخرين</numerusform>
            <numerusform>%1 و%Ln شخصًا آخر</numerusform>
            <numerusform>%1 و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>also of %1</source>
        <translation>ويخص أيضًا %1</translation>
    </message>
    <message>
        <source>used first</source>
        <translation>يُستخدم أولًا</translation>
    </message>
    <message>
        <source>used as number %1</source>
        <translation>ترتيب استخدامه: %1</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>مؤكد في %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the organisation&apos;s</source>
        <comment>a language</comment>
        <translation>كما في المؤسسة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>As the address or the city</source>
        <comment>a time zone</comment>
        <translation>حسب العنوان أو المدينة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DayPicker</name>
    <message>
        <source>Without a date</source>
        <translation>دون تاريخ</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>In 3 months</source>
        <translation>بعد 3 أشهر</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>digit and choice</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>في يوم</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DecisionExport</name>
    <message>
        <source>Where are the decisions to be written?</source>
        <translation>أين تُكتب القرارات؟</translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>name of a file</comment>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Export of decisions</source>
        <translation>تصدير القرارات</translation>
    </message>
    <message numerus="yes">
        <source>The decisions about %Ln people are in %1.</source>
        <translation>
            <numerusform>القرارات بشأن %Ln شخص موجودة في %1.</numerusform>
            <numerusform>القرار بشأن شخص واحد موجود في %1.</numerusform>
            <numerusform>القراران بشأن شخصين موجودان في %1.</numerusform>
            <numerusform>القرارات بشأن %Ln أشخاص موجودة في %1.</numerusform>
            <numerusform>القرارات بشأن %Ln شخصًا موجودة في %1.</numerusform>
            <numerusform>القرارات بشأن %Ln شخص موجودة في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>أنت وحدك تستطيع قراءة الملف.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was left behind.</source>
        <translation>أُوقف التصدير. لم يبقَ منه شيء.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DecisionList</name>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Which decision</source>
        <translation>أي قرار</translation>
    </message>
    <message>
        <source>Show people…</source>
        <translation>عرض الأشخاص…</translation>
    </message>
    <message>
        <source>Search the audience by name or number</source>
        <translation>البحث في الجمهور بالاسم أو الرقم</translation>
    </message>
    <message>
        <source>Everybody of the audience, with the decision and what came of it, into a file</source>
        <translation>كل من في الجمهور مع القرار وما نتج عنه، في ملف</translation>
    </message>
    <message>
        <source>Deciding about each person</source>
        <translation>يجري التحديد لكل شخص</translation>
    </message>
    <message>
        <source>Everybody whom the segment finds, and what is decided about each.</source>
        <translation>كل من تجدهم الشريحة، وما تقرر بشأن كل منهم.</translation>
    </message>
    <message>
        <source>%1 As of %2; nothing was sent.</source>
        <comment>sentence about a decision, when</comment>
        <translation>%1 حتى ⁦%2⁩؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everybody: %1</source>
        <translation>الجميع: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a decision, how many people</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DistrictsPanel</name>
    <message>
        <source>Where people live. A person’s card, files and segments choose from this list.</source>
        <translation>حيث يسكن الناس. من هذه القائمة تختار بطاقة الشخص والملفات والشرائح.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Add district</source>
        <translation>إضافة حي</translation>
    </message>
    <message>
        <source>North</source>
        <translation>الشمال</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DraftsDialog</name>
    <message>
        <source>You were writing</source>
        <translation>كنت تكتب</translation>
    </message>
    <message>
        <source>The program ended before this was stored. Nothing of it is lost.</source>
        <translation>انتهى البرنامج قبل حفظ هذا. لم يُفقد منه شيء.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a draft and when it was written</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>متابعة: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>تجاهل: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DueDetail</name>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>لماذا الآن</translation>
    </message>
    <message>
        <source>Best channel</source>
        <translation>أفضل قناة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>يتعذر الوصول إليه</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسَل</translation>
    </message>
    <message>
        <source>SMS: %1</source>
        <translation>SMS: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders selected</source>
        <translation>
            <numerusform>حُدّد %n تذكير</numerusform>
            <numerusform>حُدّد تذكير واحد</numerusform>
            <numerusform>حُدّد تذكيران</numerusform>
            <numerusform>حُدّد %n تذكيرات</numerusform>
            <numerusform>حُدّد %n تذكيرًا</numerusform>
            <numerusform>حُدّد %n تذكير</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do now is done with all of them, and undone together.</source>
        <translation>ما تفعله الآن يُنفَّذ عليها كلها، ويُتراجع عنه معًا.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuePage</name>
    <message>
        <source>Reminders that are due</source>
        <translation>التذكيرات المستحقة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders done.</source>
        <translation>
            <numerusform>أُنجز %n تذكير.</numerusform>
            <numerusform>أُنجز تذكير واحد.</numerusform>
            <numerusform>أُنجز تذكيران.</numerusform>
            <numerusform>أُنجز %n تذكيرات.</numerusform>
            <numerusform>أُنجز %n تذكيرًا.</numerusform>
            <numerusform>أُنجز %n تذكير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite by SMS</source>
        <translation>دعوة عبر SMS</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Look at the person</source>
        <translation>عرض الشخص</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders dropped.</source>
        <translation>
            <numerusform>أُسقط %n تذكير.</numerusform>
            <numerusform>أُسقط تذكير واحد.</numerusform>
            <numerusform>أُسقط تذكيران.</numerusform>
            <numerusform>أُسقط %n تذكيرات.</numerusform>
            <numerusform>أُسقط %n تذكيرًا.</numerusform>
            <numerusform>أُسقط %n تذكير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the person&apos;s card</source>
        <translation>فتح بطاقة الشخص</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due today. %n reminders come up in the next seven days.</source>
        <translation>
            <numerusform>لا شيء مستحق اليوم. في الأيام السبعة القادمة %n تذكير.</numerusform>
            <numerusform>لا شيء مستحق اليوم. في الأيام السبعة القادمة تذكير واحد.</numerusform>
            <numerusform>لا شيء مستحق اليوم. في الأيام السبعة القادمة تذكيران.</numerusform>
            <numerusform>لا شيء مستحق اليوم. في الأيام السبعة القادمة %n تذكيرات.</numerusform>
            <numerusform>لا شيء مستحق اليوم. في الأيام السبعة القادمة %n تذكيرًا.</numerusform>
            <numerusform>لا شيء مستحق اليوم. في الأيام السبعة القادمة %n تذكير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due. A note with a date on a person&apos;s card stands here from that day on.</source>
        <translation>لا شيء مستحق. تظهر هنا كل ملاحظة لها تاريخ في بطاقة شخص، ابتداءً من ذلك اليوم.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>بحث عن شخص</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>how many</comment>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>how many</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>%1 in the next 7 days</source>
        <comment>how many</comment>
        <translation>في الأيام الـ7 القادمة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders changed.</source>
        <translation>
            <numerusform>تغيّر %n تذكير.</numerusform>
            <numerusform>تغيّر تذكير واحد.</numerusform>
            <numerusform>تغيّر تذكيران.</numerusform>
            <numerusform>تغيّر %n تذكيرات.</numerusform>
            <numerusform>تغيّر %n تذكيرًا.</numerusform>
            <numerusform>تغيّر %n تذكير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders put off.</source>
        <translation>
            <numerusform>أُجّل %n تذكير.</numerusform>
            <numerusform>أُجّل تذكير واحد.</numerusform>
            <numerusform>أُجّل تذكيران.</numerusform>
            <numerusform>أُجّل %n تذكيرات.</numerusform>
            <numerusform>أُجّل %n تذكيرًا.</numerusform>
            <numerusform>أُجّل %n تذكير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations are written one by one. Select one reminder; for many people make a campaign.</source>
        <translation>تُكتب الدعوات واحدة واحدة. حدّد تذكيرًا واحدًا؛ ولأشخاص كثيرين أنشئ حملة.</translation>
    </message>
    <message>
        <source>The invitation is waiting to leave.</source>
        <translation>الدعوة في انتظار الإرسال.</translation>
    </message>
    <message>
        <source>The reminder stays here until you close it.</source>
        <translation>يبقى التذكير هنا حتى تغلقه.</translation>
    </message>
    <message>
        <source>The note stands on the person&apos;s card.</source>
        <translation>الملاحظة موجودة في بطاقة الشخص.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuplicatesPage</name>
    <message>
        <source>Pairs that look like one person</source>
        <translation>أزواج تبدو شخصًا واحدًا</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>ليسا الشخص نفسه</translation>
    </message>
    <message>
        <source>They are not the same and will not be offered again.</source>
        <translation>ليسا شخصًا واحدًا ولن يُعرضا مرة أخرى.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>The pair stands at the end of the list now.</source>
        <translation>أصبح الزوج في آخر القائمة.</translation>
    </message>
    <message>
        <source>Look at the first one</source>
        <translation>النظر في الأول</translation>
    </message>
    <message>
        <source>Look at the second one</source>
        <translation>النظر في الثاني</translation>
    </message>
    <message>
        <source>All values of the first one</source>
        <translation>كل قيم الأول</translation>
    </message>
    <message>
        <source>All values of the second one</source>
        <translation>كل قيم الثاني</translation>
    </message>
    <message>
        <source>Take the first value and go on</source>
        <translation>أخذ القيمة الأولى والمتابعة</translation>
    </message>
    <message>
        <source>Take the second value and go on</source>
        <translation>أخذ القيمة الثانية والمتابعة</translation>
    </message>
    <message>
        <source>Go to the first choice</source>
        <translation>الانتقال إلى أول اختيار</translation>
    </message>
    <message>
        <source>over %1 pairs</source>
        <translation>أكثر من %1 زوج</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n زوج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%n أزواج</numerusform>
            <numerusform>%n زوجًا</numerusform>
            <numerusform>%n زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands in the list twice, as far as it has been looked at. The service looks while it runs, and so does «otklikctl duplicates find».</source>
        <translation>لا أحد مسجل مرتين في القائمة، بقدر ما فُحص منها. تفحص الخدمة ما دامت تعمل، وكذلك «otklikctl duplicates find».</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>ربما شخص واحد</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two names</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 points: %2</source>
        <comment>what speaks for one person, and against it</comment>
        <translation>النقاط %1: %2</translation>
    </message>
    <message>
        <source>The two records belong to two sites, and each site keeps its own: they cannot be merged.</source>
        <translation>ينتمي السجلان إلى موقعين، ويحتفظ كل موقع بسجله: لا يمكن دمجهما.</translation>
    </message>
    <message>
        <source>Merged: both histories stand on one card.</source>
        <translation>تم الدمج: السجلّان الزمنيان في بطاقة واحدة.</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>عادا شخصين من جديد.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>السجلات المكررة</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuplicatesTable</name>
    <message>
        <source>nothing</source>
        <comment>no value stands there</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, first: %2</source>
        <comment>a field and its value</comment>
        <translation>%1، الأول: %2</translation>
    </message>
    <message>
        <source>%1, second: %2</source>
        <comment>a field and its value</comment>
        <translation>%1، الثاني: %2</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>القناة المفضلة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Addresses (all are kept)</source>
        <translation>العناوين (تبقى كلها)</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuplicatesWarning</name>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>تاريخ الميلاد %1</translation>
    </message>
    <message>
        <source>Looks like %1.</source>
        <translation>يشبه %1.</translation>
    </message>
    <message>
        <source>Looks like %1 (%2).</source>
        <translation>يشبه %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>after the sentence about the first</comment>
        <translation>
            <numerusform>%1 ولا غيره (%n).</numerusform>
            <numerusform>%1 وشخصًا آخر.</numerusform>
            <numerusform>%1 وشخصين آخرين.</numerusform>
            <numerusform>%1 و%n أشخاص آخرين.</numerusform>
            <numerusform>%1 و%n شخصًا آخر.</numerusform>
            <numerusform>%1 و%n شخص آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::EmergencyDialog</name>
    <message>
        <source>Open the card of %1 in an emergency</source>
        <translation>فتح بطاقة %1 في حالة طارئة</translation>
    </message>
    <message>
        <source>Open for 30 minutes</source>
        <translation>فتح لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>This is recorded with your name and your reason. The patient&apos;s doctor and the supervisors of “%1” are told within a minute, and a supervisor judges it.</source>
        <translation>يُسجَّل هذا باسمك وسببك. يُبلَّغ طبيب المريض ومشرفو «%1» خلال دقيقة، ويحكم فيه مشرف.</translation>
    </message>
    <message>
        <source>For example: brought in unconscious, relatives not reached</source>
        <translation>مثلًا: أُحضر فاقد الوعي، وتعذر الوصول إلى الأقارب</translation>
    </message>
    <message>
        <source>&amp;Why it cannot wait (at least %1 characters)</source>
        <translation>لماذا لا يحتمل الانتظار (%1 حرفًا على الأقل)</translation>
    </message>
</context>
<context>
    <name>otklik::ui::EmergencyPage</name>
    <message>
        <source>Look for the patient</source>
        <translation>البحث عن المريض</translation>
    </message>
    <message>
        <source>Open in an emergency …</source>
        <translation>فتح في حالة طارئة …</translation>
    </message>
    <message>
        <source>A person is found by the family name, the given name and the day of birth, written as in their card. Each search is recorded.</source>
        <translation>يُعثر على الشخص باسم العائلة والاسم الأول ويوم الميلاد كما في بطاقته. يُسجَّل كل بحث.</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>اسم العائلة، الاسم الأول</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>اليوم والشهر والسنة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Day of birth</source>
        <translation>يوم الميلاد</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>المرضى الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Look for the patient first. The search is recorded.</source>
        <translation>ابحث عن المريض أولًا. يُسجَّل البحث.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a patient and the clinic</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No patient of this name and day of birth. Check the spelling and the day.</source>
        <translation>لا مريض بهذا الاسم ويوم الميلاد. تحقق من الكتابة ومن اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n patients found</source>
        <translation>
            <numerusform>لم يُعثر على مرضى</numerusform>
            <numerusform>عُثر على مريض واحد</numerusform>
            <numerusform>عُثر على مريضين</numerusform>
            <numerusform>عُثر على %n مرضى</numerusform>
            <numerusform>عُثر على %n مريضًا</numerusform>
            <numerusform>عُثر على %n مريض</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, born on %2</source>
        <translation>%1، من مواليد %2</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>الوصول الطارئ</translation>
    </message>
</context>
<context>
    <name>otklik::ui::EmptyState</name>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>The filter hides everything</source>
        <translation>المرشح يخفي كل شيء</translation>
    </message>
    <message>
        <source>You have no right to see this</source>
        <translation>ليس لديك حق رؤية هذا</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>لا اتصال بقاعدة البيانات</translation>
    </message>
    <message>
        <source>This could not be shown</source>
        <translation>تعذر عرض هذا</translation>
    </message>
</context>
<context>
    <name>otklik::ui::EraseDialog</name>
    <message>
        <source>Erase %1</source>
        <translation>محو %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>What goes, for good</source>
        <translation>ما يُمحى نهائيًا</translation>
    </message>
    <message>
        <source>the name, the birth date and everything else in the record</source>
        <translation>الاسم وتاريخ الميلاد وكل ما عداهما في السجل</translation>
    </message>
    <message>
        <source>all addresses and attributes</source>
        <translation>كل العناوين والسمات</translation>
    </message>
    <message>
        <source>the texts of notes and messages</source>
        <translation>نصوص الملاحظات والرسائل</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>the figures: that there was a person, what they used and what was sent, without who it was</source>
        <translation>الأرقام: أنه كان هنا شخص، وما استخدمه وما أُرسل إليه، دون ذكر من كان</translation>
    </message>
    <message>
        <source>what they agreed to and refused, as proof, under a number alone</source>
        <translation>ما وافق عليه وما رفضه، إثباتًا، تحت رقم فقط</translation>
    </message>
    <message>
        <source>a stop: should their number or e-mail come back, nothing is sent there unless they ask for it</source>
        <translation>منع: إن عاد رقمه أو بريده الإلكتروني، فلا يُرسل إليه شيء ما لم يطلبه</translation>
    </message>
    <message>
        <source>Backups keep their copy until they expire, and reports of gateways until their timer ends.</source>
        <translation>تحتفظ النسخ الاحتياطية بنسختها حتى تنتهي، وتقارير البوابات حتى ينتهي أجلها.</translation>
    </message>
    <message>
        <source>&amp;Why? It is kept for ever, so leave the name out</source>
        <translation>لماذا؟ يُحفظ السبب للأبد، فلا تذكر الاسم</translation>
    </message>
    <message>
        <source>For example: their request of 21 November</source>
        <translation>مثلًا: طلبه في 21 نوفمبر</translation>
    </message>
    <message>
        <source>Reason of the erasure</source>
        <translation>سبب المحو</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>Nobody can take this back, no administrator either.</source>
        <translation>لا يستطيع أحد التراجع عن هذا، ولا مدير النظام.</translation>
    </message>
    <message>
        <source>This is the person &amp;who is to be erased</source>
        <translation>هذا هو الشخص الذي يُراد محوه</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The reason is kept when the person is erased. Leave the name out of it.</source>
        <translation>يبقى السبب محفوظًا بعد محو الشخص. لا تذكر الاسم فيه.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FactorForm</name>
    <message>
        <source>Use the new one</source>
        <translation>استخدام الجديد</translation>
    </message>
    <message>
        <source>Picture to scan with the authenticator</source>
        <translation>صورة تُمسح بتطبيق المصادقة</translation>
    </message>
    <message>
        <source>First code of the new authenticator</source>
        <translation>أول رمز من تطبيق المصادقة الجديد</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>الإبقاء على القديم</translation>
    </message>
    <message>
        <source>Scan the picture with the authenticator on your phone, or type this key there: %1
Then type the six digits that it shows. Until then the one that you have counts.</source>
        <translation>امسح الصورة بتطبيق المصادقة في هاتفك، أو اكتب هذا المفتاح فيه: %1
ثم اكتب الأرقام الستة التي يعرضها. وحتى ذلك يسري التطبيق الذي لديك.</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>الرمز ستة أرقام.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FieldRow</name>
    <message>
        <source>&amp;More fields</source>
        <translation>مزيد من الحقول</translation>
    </message>
    <message>
        <source>Attributes of people, such as those that came with an import</source>
        <translation>سمات الأشخاص، مثل ما جاء مع استيراد</translation>
    </message>
    <message>
        <source>Find an attribute</source>
        <translation>البحث عن سمة</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FunnelChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of the stage before</source>
        <translation>من المرحلة السابقة</translation>
    </message>
    <message>
        <source>of the first</source>
        <translation>من الأولى</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>%1 · %2 % of the stage before · %3 % of the first</source>
        <translation>%1 · %2 % من المرحلة السابقة · %3 % من الأولى</translation>
    </message>
    <message>
        <source>%1 · %2 % of the first</source>
        <translation>%1 · %2 % من الأولى</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>stage: figures</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>الهدف: %1.</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>القمع</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FunnelFilter</name>
    <message>
        <source>Life cycle of a service</source>
        <translation>دورة حياة الخدمة</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>كل القطاعات</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FunnelPage</name>
    <message>
        <source>Export the figures</source>
        <translation>تصدير الأرقام</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصيغة</translation>
    </message>
    <message>
        <source>Table for any program (CSV)</source>
        <translation>جدول لأي برنامج (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>جدول بيانات (XLSX)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>Page to print (PDF)</source>
        <translation>صفحة للطباعة (PDF)</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Funnel %1</source>
        <comment>name of a file</comment>
        <translation>القمع %1</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>كُتبت الأرقام في %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export the figures as %1</source>
        <translation>تصدير الأرقام بصيغة %1</translation>
    </message>
    <message>
        <source>Show the people of the stage</source>
        <translation>عرض أشخاص المرحلة</translation>
    </message>
    <message>
        <source>Life cycle of a service</source>
        <translation>دورة حياة الخدمة</translation>
    </message>
    <message>
        <source>Funnel of a campaign</source>
        <translation>قمع حملة</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>كل القطاعات</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>القطاع: %1</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>المرحلة التالية</translation>
    </message>
    <message>
        <source>People of the stage; open the person</source>
        <translation>أشخاص المرحلة؛ فتح الشخص</translation>
    </message>
    <message>
        <source>A funnel is drawn from service events and campaigns. Import a file of events, or launch a campaign.</source>
        <translation>يُرسم القمع من أحداث الخدمات والحملات. استورد ملف أحداث، أو أطلق حملة.</translation>
    </message>
    <message>
        <source>Import service events</source>
        <translation>استيراد أحداث الخدمات</translation>
    </message>
    <message>
        <source>No campaign was launched yet.</source>
        <translation>لم تُطلق حملة بعد.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>يجري عدّ الأشخاص</translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation>أُوقف العد.</translation>
    </message>
    <message>
        <source>You see the figures from before.</source>
        <translation>ترى الأرقام السابقة.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة العد</translation>
    </message>
    <message>
        <source>This campaign has no people yet.</source>
        <translation>ليس في هذه الحملة أشخاص بعد.</translation>
    </message>
    <message>
        <source>Nobody was seen at any stage of this service, sector and period.</source>
        <translation>لم يُسجَّل أحد في أي مرحلة لهذه الخدمة والقطاع والفترة.</translation>
    </message>
    <message>
        <source>Show every service and all time</source>
        <translation>عرض كل الخدمات وكل الوقت</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>القمع</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FunnelPeople</name>
    <message>
        <source>People of the stage</source>
        <translation>أشخاص المرحلة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Choose a stage (click it, or the arrow keys and Enter) to see its people.</source>
        <translation>اختر مرحلة (بالنقر، أو بمفاتيح الأسهم وEnter) لترى أشخاصها.</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>the heading of the last column: when the person was first seen at the stage of a funnel</extracomment>
        <translation>تاريخ البلوغ</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is at this stage.</source>
        <translation>لا أحد في هذه المرحلة.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Nobody is at this stage any more.</source>
        <translation>لم يعد أحد في هذه المرحلة.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::GatewayDialog</name>
    <message>
        <source>Add gateway</source>
        <translation>إضافة البوابة</translation>
    </message>
    <message>
        <source>Give the gateway a name.</source>
        <translation>أعطِ البوابة اسمًا.</translation>
    </message>
    <message>
        <source>A price needs its currency.</source>
        <translation>يحتاج السعر إلى عملته.</translation>
    </message>
    <message>
        <source>The name of an environment variable that holds user:password of Kannel. It is never stored; it is read when a message leaves.</source>
        <translation>اسم متغير البيئة الذي يحوي user:password لـ Kannel. لا تُخزَّن القيمة أبدًا؛ بل تُقرأ عند إرسال الرسالة.</translation>
    </message>
    <message>
        <source>The name of an environment variable. The key itself is never stored; it is read when a message leaves.</source>
        <translation>اسم متغير بيئة. المفتاح نفسه لا يُحفظ أبدًا، بل يُقرأ عند إرسال الرسالة.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::GatewaysPanel</name>
    <message>
        <source>Add gateway…</source>
        <translation>إضافة بوابة…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Set ready</source>
        <translation>إعادة للاستخدام</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Asks the gateway whether it would take messages. Sends none.</source>
        <translation>يسأل البوابة هل تقبل الرسائل. لا يُرسِل شيئًا.</translation>
    </message>
    <message>
        <source>After its key or account was put right: it is used again.</source>
        <translation>بعد إصلاح مفتاحها أو حسابها: تُستخدم من جديد.</translation>
    </message>
    <message>
        <source>Messages leave through a gateway: an account at an operator, or the training gateway, which sends nothing.</source>
        <translation>تُرسَل الرسائل عبر بوابة: حساب لدى شركة اتصالات، أو بوابة التدريب التي لا ترسل شيئًا.</translation>
    </message>
    <message>
        <source>Choose a gateway</source>
        <translation>اختر بوابة</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>جاهزة للإرسال.</translation>
    </message>
    <message>
        <source>%1 It is tried again at %2.</source>
        <translation>%1 المحاولة التالية: %2.</translation>
    </message>
    <message>
        <source>key in %1</source>
        <translation>المفتاح في %1</translation>
    </message>
    <message>
        <source>%1 messages a second at most</source>
        <translation>أقصى عدد رسائل في الثانية: %1</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>دون حد</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>الوزن %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages with unknown outcome: the gateway is being asked</source>
        <translation>
            <numerusform>%Ln رسالة نتيجتها غير معروفة: تُسأل البوابة عنها</numerusform>
            <numerusform>رسالة واحدة نتيجتها غير معروفة: تُسأل البوابة عنها</numerusform>
            <numerusform>رسالتان نتيجتهما غير معروفة: تُسأل البوابة عنهما</numerusform>
            <numerusform>%Ln رسائل نتيجتها غير معروفة: تُسأل البوابة عنها</numerusform>
            <numerusform>%Ln رسالة نتيجتها غير معروفة: تُسأل البوابة عنها</numerusform>
            <numerusform>%Ln رسالة نتيجتها غير معروفة: تُسأل البوابة عنها</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts of a gateway</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>The gateway «%1» was added.</source>
        <translation>أُضيفت البوابة «%1».</translation>
    </message>
    <message>
        <source>«%1» answered: %2</source>
        <translation>أجابت «%1»: %2</translation>
    </message>
    <message>
        <source>The gateway «%1» is out of use; what it has sent stays in the ledger.</source>
        <translation>البوابة «%1» خارج الاستخدام؛ ما أرسلته يبقى في السجل.</translation>
    </message>
    <message>
        <source>reports come to %1</source>
        <translation>تصل التقارير إلى %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::HouseholdDialog</name>
    <message>
        <source> · </source>
        <comment>between facts about a person</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Who lives with %1?</source>
        <translation>من يسكن مع %1؟</translation>
    </message>
    <message>
        <source>Add to household</source>
        <translation>إضافة إلى الأسرة</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or number</source>
        <translation>الاسم أو الهاتف أو البريد الإلكتروني أو الرقم</translation>
    </message>
    <message>
        <source>Find the person</source>
        <translation>بحث عن الشخص</translation>
    </message>
    <message>
        <source>People who were found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Whoever lives in another household leaves it for this one. It can be undone.</source>
        <translation>من كان في أسرة أخرى ينتقل منها إلى هذه. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Nobody else was found.</source>
        <translation>لم يُعثر على أحد غيره.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::HouseholdPanel</name>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Nobody is known to live here too</source>
        <translation>لا يُعرف من يسكن هنا أيضًا</translation>
    </message>
    <message>
        <source>Add to household…</source>
        <translation>إضافة إلى الأسرة…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add to household</source>
        <translation>إضافة إلى الأسرة</translation>
    </message>
    <message>
        <source>Leave household</source>
        <translation>إخراج من الأسرة</translation>
    </message>
    <message>
        <source>%1 lives with the others no more</source>
        <translation>لم يعد %1 يسكن مع الآخرين</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>shares %1</source>
        <comment>a telephone number</comment>
        <translation>رقم مشترك: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a person</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Lives here since %1</source>
        <translation>يسكن هنا منذ %1</translation>
    </message>
    <message>
        <source>Shares %1 with %2: one household?</source>
        <comment>a number, a person</comment>
        <translation>يشترك في %1 مع %2: أسرة واحدة؟</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>يسكنان معًا</translation>
    </message>
    <message>
        <source>%1 lives here too</source>
        <translation>%1 يسكن هنا أيضًا</translation>
    </message>
    <message>
        <source>They live in one household now.</source>
        <translation>هم الآن في أسرة واحدة.</translation>
    </message>
    <message>
        <source>Left the household.</source>
        <translation>أُخرج من الأسرة.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody has been put into another household since. %n people stay where they are now.</source>
        <translation>
            <numerusform>نُقل أحدهم منذ ذلك إلى أسرة أخرى. يبقى %n شخص حيث هو الآن.</numerusform>
            <numerusform>نُقل أحدهم منذ ذلك إلى أسرة أخرى. يبقى شخص واحد (%n) حيث هو الآن.</numerusform>
            <numerusform>نُقل أحدهم منذ ذلك إلى أسرة أخرى. يبقى شخصان (%n) حيث هما الآن.</numerusform>
            <numerusform>نُقل أحدهم منذ ذلك إلى أسرة أخرى. يبقى %n أشخاص حيث هم الآن.</numerusform>
            <numerusform>نُقل أحدهم منذ ذلك إلى أسرة أخرى. يبقى %n شخصًا حيث هم الآن.</numerusform>
            <numerusform>نُقل أحدهم منذ ذلك إلى أسرة أخرى. يبقى %n شخص حيث هم الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::ImportColumns</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>found out: %1</source>
        <translation>اكتُشف: %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>ما يصبحه العمود %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>سطر العناوين</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>اكتشافه</translation>
    </message>
    <message>
        <source>found out: row %1</source>
        <translation>اكتُشف: السطر %1</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ImportDialog</name>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>&amp;What the file holds</source>
        <translation>ما في الملف</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ما في الملف</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Service events</source>
        <translation>أحداث الخدمات</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>أسطر</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيرة</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>The file holds &amp;consent (%1). What did these people agree to, in the words they read or heard?</source>
        <translation>في الملف موافقات (%1). على ماذا وافق هؤلاء الأشخاص، بالعبارة التي قرؤوها أو سمعوها؟</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Wording of the consent</source>
        <translation>عبارة الموافقة</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>يجري فحص %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>استيراد %n سطر</numerusform>
            <numerusform>استيراد سطر واحد</numerusform>
            <numerusform>استيراد سطرين</numerusform>
            <numerusform>استيراد %n أسطر</numerusform>
            <numerusform>استيراد %n سطرًا</numerusform>
            <numerusform>استيراد %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>متابعة في الخلفية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The file is being looked through. Nothing is stored yet.</source>
        <translation>يجري فحص الملف. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Being stored. Either every accepted row is stored, or nothing.</source>
        <translation>يجري الحفظ. إما أن تُحفظ كل الأسطر المقبولة أو لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Stored. Of the rejected rows nothing was stored.</source>
        <translation>تم الحفظ. لم يُحفظ شيء من الأسطر المرفوضة.</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>This is what would be stored. The rejected rows are left out wholly.</source>
        <translation>هذا ما سيُحفظ. تُستبعد الأسطر المرفوضة كاملة.</translation>
    </message>
    <message>
        <source>This is what would be stored.</source>
        <translation>هذا ما سيُحفظ.</translation>
    </message>
    <message>
        <source>No row can be stored. Mend the file and choose it again.</source>
        <translation>لا يمكن حفظ أي سطر. صحح الملف واختره من جديد.</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>لا جديد في هذا الملف.</translation>
    </message>
    <message>
        <source>%1 Columns that are not known and were passed over: %2.</source>
        <translation>%1 أعمدة غير معروفة جرى تجاوزها: %2.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>أُوقف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Show the &amp;rejected rows</source>
        <translation>عرض الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Rows that look like somebody who is there already</source>
        <translation>أسطر تشبه شخصًا موجودًا من قبل</translation>
    </message>
    <message>
        <source>&amp;What is wrong (%1)</source>
        <translation>موضع الخطأ (%1)</translation>
    </message>
    <message>
        <source>&amp;Looks like somebody known (%1)</source>
        <translation>يشبه شخصًا معروفًا (%1)</translation>
    </message>
    <message>
        <source>%1 They are in %2: mend them there and import that file.</source>
        <translation>%1 هي في %2: صححها هناك واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>Full names that could be meant otherwise</source>
        <translation>أسماء كاملة قد يُقصد بها غير ذلك</translation>
    </message>
    <message>
        <source>What becomes of the name</source>
        <translation>ما يصير إليه الاسم</translation>
    </message>
    <message>
        <source>Whom the row looks like</source>
        <translation>من يشبهه السطر</translation>
    </message>
    <message>
        <source>Names to look at (%1)</source>
        <translation>أسماء تحتاج إلى نظر (%1)</translation>
    </message>
    <message>
        <source>The first %1 of %2 faults; row %3 is the header</source>
        <translation>أول %1 من الأخطاء (المجموع %2)؛ السطر %3 هو سطر العناوين</translation>
    </message>
    <message numerus="yes">
        <source>%n faults; row %1 is the header</source>
        <translation>
            <numerusform>%n خطأ؛ السطر %1 هو سطر العناوين</numerusform>
            <numerusform>خطأ واحد (%n)؛ السطر %1 هو سطر العناوين</numerusform>
            <numerusform>خطآن (%n)؛ السطر %1 هو سطر العناوين</numerusform>
            <numerusform>%n أخطاء؛ السطر %1 هو سطر العناوين</numerusform>
            <numerusform>%n خطأً؛ السطر %1 هو سطر العناوين</numerusform>
            <numerusform>%n خطأ؛ السطر %1 هو سطر العناوين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::ImportsDialog</name>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>التراجع عن هذا الاستيراد…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>An import can be taken back as a whole: whoever it added goes again, and whatever it changed is as before, except what was edited since.</source>
        <translation>يمكن التراجع عن استيراد كاملًا: من أضافه يُزال، وما غيّره يعود كما كان، إلا ما عُدّل منذ ذلك.</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>التراجع عن استيراد %1؟</translation>
    </message>
    <message>
        <source>Of %1 people that it added, those go whom nothing refers to; %2 that it changed get back what they had. Whatever was edited since stays, and is listed. The same file can be imported again.</source>
        <translation>أضاف أشخاصًا عددهم %1، ويُزال منهم من لا يرتبط به شيء؛ ومن غيّرهم، وعددهم %2، يعود إليهم ما كان لديهم. وما عُدّل منذ ذلك يبقى ويُذكر في قائمة. يمكن استيراد الملف نفسه من جديد.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>The import is being taken back …</source>
        <translation>يجري التراجع عن الاستيراد …</translation>
    </message>
</context>
<context>
    <name>otklik::ui::InboxPage</name>
    <message>
        <source>Take on</source>
        <translation>تولّي الرسالة</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>ترك الرسالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>عرض المفتوحة</translation>
    </message>
    <message>
        <source>Show what is mine</source>
        <translation>عرض رسائلي</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>The message is yours.</source>
        <translation>الرسالة الآن لديك.</translation>
    </message>
    <message>
        <source>The message waits for somebody again.</source>
        <translation>الرسالة تنتظر من يتولاها من جديد.</translation>
    </message>
    <message>
        <source>Done, without an answer.</source>
        <translation>أُنهيت دون رد.</translation>
    </message>
    <message>
        <source>The answer waits to be sent.</source>
        <translation>الرد ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>%1, %2 letters left</source>
        <comment>parts of an SMS and room in the last</comment>
        <translation>%1، الأحرف الباقية: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln جزء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>%Ln أجزاء</numerusform>
            <numerusform>%Ln جزءًا</numerusform>
            <numerusform>%Ln جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>We answered (%1): %2</source>
        <comment>how it stands, and the text</comment>
        <translation>رددنا (%1): %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>ما كتبه الناس</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>messages that wait</comment>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>messages that I work on</comment>
        <translation>رسائلي</translation>
    </message>
    <message>
        <source>All</source>
        <comment>messages</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>الردود التي يُختار منها</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Write the answer here</source>
        <translation>اكتب الرد هنا</translation>
    </message>
    <message>
        <source>Write an answer to the message</source>
        <translation>كتابة رد على الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages wait</source>
        <translation>
            <numerusform>%Ln رسالة تنتظر</numerusform>
            <numerusform>رسالة واحدة تنتظر</numerusform>
            <numerusform>رسالتان تنتظران</numerusform>
            <numerusform>%Ln رسائل تنتظر</numerusform>
            <numerusform>%Ln رسالة تنتظر</numerusform>
            <numerusform>%Ln رسالة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an answer…</source>
        <translation>اختر ردًا…</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>لا أحد ينتظر ردًا.</translation>
    </message>
    <message>
        <source>You work on no message.</source>
        <translation>لا تعالج أي رسالة.</translation>
    </message>
    <message>
        <source>Nobody has written yet. What people answer to messages stands here.</source>
        <translation>لم يكتب أحد بعد. يظهر هنا ما يرد به الناس على الرسائل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this number</source>
        <translation>
            <numerusform>%Ln شخص له هذا الرقم</numerusform>
            <numerusform>شخص واحد له هذا الرقم</numerusform>
            <numerusform>شخصان لهما هذا الرقم</numerusform>
            <numerusform>%Ln أشخاص لهم هذا الرقم</numerusform>
            <numerusform>%Ln شخصًا لهم هذا الرقم</numerusform>
            <numerusform>%Ln شخص لهم هذا الرقم</numerusform>
        </translation>
    </message>
    <message>
        <source>through “%1”</source>
        <comment>an account</comment>
        <translation>عبر «%1»</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts of a message</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <comment>our message</comment>
        <translation>ردًا على: %1</translation>
    </message>
    <message>
        <source>Answers “%1”: %2</source>
        <comment>a campaign and our message</comment>
        <translation>ردًا على «%1»: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
</context>
<context>
    <name>otklik::ui::InviteDialog</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <comment>how many parts a text takes</comment>
        <translation>
            <numerusform>%n رسالة SMS</numerusform>
            <numerusform>رسالة SMS واحدة</numerusform>
            <numerusform>رسالتا SMS</numerusform>
            <numerusform>%n رسائل SMS</numerusform>
            <numerusform>%n رسالة SMS</numerusform>
            <numerusform>%n رسالة SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left in the last</source>
        <translation>
            <numerusform>الباقي في الأخيرة %n حرف</numerusform>
            <numerusform>الباقي في الأخيرة حرف واحد</numerusform>
            <numerusform>الباقي في الأخيرة حرفان</numerusform>
            <numerusform>الباقي في الأخيرة %n أحرف</numerusform>
            <numerusform>الباقي في الأخيرة %n حرفًا</numerusform>
            <numerusform>الباقي في الأخيرة %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>parts, room, encoding</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Invite %1 by SMS</source>
        <translation>دعوة %1 عبر SMS</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>إرسال الدعوة</translation>
    </message>
    <message>
        <source>&amp;Topic (consent is asked of it)</source>
        <translation>الموضوع (تُراعى الموافقة عليه)</translation>
    </message>
    <message>
        <source>{given_name}, it is time for your next visit. Please call us to choose a day.</source>
        <translation>{given_name}، حان موعد زيارتك القادمة. يُرجى الاتصال بنا لاختيار اليوم.</translation>
    </message>
    <message>
        <source>Te&amp;xt ({given_name} and other fields are filled in)</source>
        <translation>النص (تُملأ {given_name} والحقول الأخرى)</translation>
    </message>
    <message>
        <source>What arrives</source>
        <translation>ما يصل</translation>
    </message>
    <message>
        <source>No mobile number is known, so an SMS cannot be sent.</source>
        <translation>لا يُعرف رقم جوال، فلا يمكن إرسال SMS.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>%1 (no consent)</source>
        <translation>%1 (لا موافقة)</translation>
    </message>
    <message>
        <source>There are no topics yet. Add one in the settings first.</source>
        <translation>لا توجد مواضيع بعد. أضف موضوعًا في الإعدادات أولًا.</translation>
    </message>
    <message>
        <source>SMS about this topic is permitted.</source>
        <translation>يُسمح بـ SMS عن هذا الموضوع.</translation>
    </message>
    <message>
        <source>This person has not agreed to SMS about this topic, so nothing would be sent. Record consent on the card first.</source>
        <translation>لم يوافق هذا الشخص على SMS عن هذا الموضوع، فلن يُرسَل شيء. سجّل الموافقة في البطاقة أولًا.</translation>
    </message>
    <message>
        <source>%1 Others use this phone too: write nothing private. From a clinical note only a neutral text goes there.</source>
        <translation>%1 يستخدم آخرون هذا الهاتف أيضًا: لا تكتب ما هو خاص. من الملاحظة السريرية لا يُرسل إليه إلا نص محايد.</translation>
    </message>
    <message>
        <source>%1 %2 uses this phone too: write nothing private. From a clinical note only a neutral text goes there.</source>
        <comment>phone, names of people</comment>
        <translation>%1 يستخدم هذا الهاتف أيضًا %2: لا تكتب ما هو خاص. من الملاحظة السريرية لا يُرسل إليه إلا نص محايد.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>otklik::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n مهمة</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running work: %n jobs</source>
        <translation>
            <numerusform>أعمال جارية: %n مهمة</numerusform>
            <numerusform>أعمال جارية: مهمة واحدة</numerusform>
            <numerusform>أعمال جارية: مهمتان</numerusform>
            <numerusform>أعمال جارية: %n مهام</numerusform>
            <numerusform>أعمال جارية: %n مهمة</numerusform>
            <numerusform>أعمال جارية: %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>What is running now, with its progress</source>
        <translation>ما يعمل الآن ومقدار تقدمه</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>يعمل الآن</translation>
    </message>
</context>
<context>
    <name>otklik::ui::JoinsOfPerson</name>
    <message>
        <source>Merged records</source>
        <translation>السجلات المدموجة</translation>
    </message>
    <message>
        <source>A record without a name</source>
        <translation>سجل بلا اسم</translation>
    </message>
    <message>
        <source>Merged on %1</source>
        <translation>دُمج في %1</translation>
    </message>
    <message>
        <source>Merged on %1 by %2</source>
        <translation>دمجه %2 في %1</translation>
    </message>
    <message>
        <source>Un-merge</source>
        <translation>إلغاء الدمج</translation>
    </message>
    <message>
        <source>Un-merge %1</source>
        <translation>إلغاء دمج %1</translation>
    </message>
    <message>
        <source>Two people again: what came from that record goes back to it</source>
        <translation>شخصان من جديد: ما جاء من ذلك السجل يعود إليه</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>عادا شخصين من جديد.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>otklik::ui::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>This page has no keys of its own.</source>
        <translation>ليست لهذه الصفحة مفاتيح خاصة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>otklik::ui::LanguagePanel</name>
    <message>
        <source>Language of the desk</source>
        <translation>لغة محطة العمل</translation>
    </message>
    <message>
        <source>Changes at once and is remembered on this computer. The language of messages is set under Organisation and by each person’s own.</source>
        <translation>تتغيّر فورًا وتُحفظ على هذا الحاسوب. تُحدَّد لغة الرسائل في قسم «المؤسسة» وبلغة كل شخص.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::LaunchPanel</name>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>انتقال: %1</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>إطلاق…</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>حذف هذه المسودة</translation>
    </message>
    <message>
        <source>Launch… (%1)</source>
        <translation>إطلاق… (%1)</translation>
    </message>
    <message>
        <source>What is ready</source>
        <translation>ما هو جاهز</translation>
    </message>
    <message>
        <source>The campaign has no name yet.</source>
        <translation>ليس للحملة اسم بعد.</translation>
    </message>
    <message>
        <source>No topic is chosen yet.</source>
        <translation>لم يُختر موضوع بعد.</translation>
    </message>
    <message>
        <source>No segment is chosen yet.</source>
        <translation>لم تُختر شريحة بعد.</translation>
    </message>
    <message>
        <source>There is no SMS gateway. Add one in Settings.</source>
        <translation>لا توجد بوابة SMS. أضف واحدة في الإعدادات.</translation>
    </message>
    <message>
        <source>Every SMS gateway is stopped. Put one right in Settings.</source>
        <translation>كل بوابات SMS متوقفة. أصلح إحداها في الإعدادات.</translation>
    </message>
    <message>
        <source>No text is written yet.</source>
        <translation>لم يُكتب نص بعد.</translation>
    </message>
    <message>
        <source>The time after which nothing leaves has passed.</source>
        <translation>انقضى الوقت الذي لا يُرسَل بعده شيء.</translation>
    </message>
    <message>
        <source>Nobody of this audience may be written to. The Audience step says why.</source>
        <translation>لا يُسمح بمراسلة أحد من هذا الجمهور. تذكر خطوة «الجمهور» السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are written to.</source>
        <translation>
            <numerusform>يُراسَل %Ln شخص.</numerusform>
            <numerusform>يُراسَل شخص واحد.</numerusform>
            <numerusform>يُراسَل شخصان.</numerusform>
            <numerusform>يُراسَل %Ln أشخاص.</numerusform>
            <numerusform>يُراسَل %Ln شخصًا.</numerusform>
            <numerusform>يُراسَل %Ln شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out.</source>
        <translation>
            <numerusform>يُستبعد %Ln شخص.</numerusform>
            <numerusform>يُستبعد شخص واحد.</numerusform>
            <numerusform>يُستبعد شخصان.</numerusform>
            <numerusform>يُستبعد %Ln أشخاص.</numerusform>
            <numerusform>يُستبعد %Ln شخصًا.</numerusform>
            <numerusform>يُستبعد %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a quiet hour for all of them: the first messages leave %1.</source>
        <translation>الوقت الآن ساعات هدوء للجميع: موعد إرسال الرسائل الأولى %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first messages leave at once; %Ln people wait until their quiet hours are over.</source>
        <translation>
            <numerusform>تُرسَل الرسائل الأولى فورًا؛ وينتظر %Ln شخص حتى انتهاء ساعات الهدوء.</numerusform>
            <numerusform>تُرسَل الرسائل الأولى فورًا؛ وينتظر شخص واحد حتى انتهاء ساعات الهدوء.</numerusform>
            <numerusform>تُرسَل الرسائل الأولى فورًا؛ وينتظر شخصان حتى انتهاء ساعات الهدوء.</numerusform>
            <numerusform>تُرسَل الرسائل الأولى فورًا؛ وينتظر %Ln أشخاص حتى انتهاء ساعات الهدوء.</numerusform>
            <numerusform>تُرسَل الرسائل الأولى فورًا؛ وينتظر %Ln شخصًا حتى انتهاء ساعات الهدوء.</numerusform>
            <numerusform>تُرسَل الرسائل الأولى فورًا؛ وينتظر %Ln شخص حتى انتهاء ساعات الهدوء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first messages leave at once.</source>
        <translation>تُرسَل الرسائل الأولى فورًا.</translation>
    </message>
    <message>
        <source>Price: %1.</source>
        <translation>السعر: %1.</translation>
    </message>
    <message>
        <source>The price has not been worked out.</source>
        <translation>لم يُحسب السعر.</translation>
    </message>
    <message>
        <source>Brief: «%1» about %2.</source>
        <translation>الموجز: «%1» عن %2.</translation>
    </message>
    <message>
        <source>Audience: %1 of %2 people are written to.</source>
        <translation>الجمهور: يُراسَل %1 من %2 من الأشخاص.</translation>
    </message>
    <message>
        <source>Audience: deciding about each person…</source>
        <translation>الجمهور: يجري التحديد لكل شخص…</translation>
    </message>
    <message>
        <source>Audience: not known before the brief and the text are there.</source>
        <translation>الجمهور: غير معروف قبل وجود الموجز والنص.</translation>
    </message>
    <message numerus="yes">
        <source>Text: written in %Ln languages.</source>
        <translation>
            <numerusform>النص: مكتوب بـ %Ln لغة.</numerusform>
            <numerusform>النص: مكتوب بلغة واحدة.</numerusform>
            <numerusform>النص: مكتوب بلغتين.</numerusform>
            <numerusform>النص: مكتوب بـ %Ln لغات.</numerusform>
            <numerusform>النص: مكتوب بـ %Ln لغة.</numerusform>
            <numerusform>النص: مكتوب بـ %Ln لغة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours: %1 to %2 by the clock of each person.</source>
        <translation>الساعات: من %1 إلى %2 بتوقيت كل شخص.</translation>
    </message>
    <message>
        <source>Hours: any, at night too.</source>
        <translation>الساعات: أي ساعة، وفي الليل أيضًا.</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>أُطلقت</translation>
    </message>
    <message>
        <source>On %1. The Running step shows how far it is.</source>
        <translation>في %1. تعرض خطوة «قيد التنفيذ» إلى أين وصلت.</translation>
    </message>
    <message>
        <source>Ready to launch</source>
        <translation>جاهزة للإطلاق</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>غير جاهزة بعد</translation>
    </message>
    <message>
        <source>The points on the left are still open.</source>
        <translation>ما زالت النقاط المذكورة غير مكتملة.</translation>
    </message>
    <message>
        <source>For a minute after the launch one key stops it again.</source>
        <translation>خلال دقيقة من الإطلاق يوقفها مفتاح واحد من جديد.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListExport</name>
    <message>
        <source>Only marketers and supervisors export lists.</source>
        <translation>لا يصدّر القوائم إلا المسوّقون والمشرفون.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Everybody whom the list shows now goes into the file, with names and addresses. As</source>
        <translation>يُكتب في الملف كل من تعرضهم القائمة الآن، مع الأسماء والعناوين. الصيغة</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>جدول بيانات (XLSX)</translation>
    </message>
    <message>
        <source>Table for any program (CSV)</source>
        <translation>جدول لأي برنامج (CSV)</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Where is the list to be written?</source>
        <translation>أين تُكتب القائمة؟</translation>
    </message>
    <message>
        <source>people</source>
        <comment>name of a file</comment>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Export of a list</source>
        <translation>تصدير قائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in %1.</source>
        <translation>
            <numerusform>في %1: %Ln شخص.</numerusform>
            <numerusform>في %1: شخص واحد.</numerusform>
            <numerusform>في %1: شخصان.</numerusform>
            <numerusform>في %1: %Ln أشخاص.</numerusform>
            <numerusform>في %1: %Ln شخصًا.</numerusform>
            <numerusform>في %1: %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>أنت وحدك تستطيع قراءة الملف.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was left behind.</source>
        <translation>أُوقف التصدير. لم يبقَ منه شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people, asked by %2 on %3</source>
        <translation>
            <numerusform>%1، %Ln شخص، طلبه %2 في %3</numerusform>
            <numerusform>%1، شخص واحد، طلبه %2 في %3</numerusform>
            <numerusform>%1، شخصان، طلبه %2 في %3</numerusform>
            <numerusform>%1، %Ln أشخاص، طلبه %2 في %3</numerusform>
            <numerusform>%1، %Ln شخصًا، طلبه %2 في %3</numerusform>
            <numerusform>%1، %Ln شخص، طلبه %2 في %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for your word on an export.</source>
        <translation>لا أحد ينتظر كلمتك في تصدير.</translation>
    </message>
    <message>
        <source>Agree to an export</source>
        <translation>الموافقة على تصدير</translation>
    </message>
    <message>
        <source>More than 5,000 people leave only with your word. It holds for one export within a day. Which one do you agree to?</source>
        <translation>لا يُصدَّر أكثر من 5000 شخص إلا بكلمتك. تسري على تصدير واحد خلال يوم. على أيها توافق؟</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Agreed. Whoever asked exports the list once more.</source>
        <translation>تمت الموافقة. يصدّر الطالب القائمة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListsBar</name>
    <message>
        <source>&amp;Add to a list</source>
        <translation>إضافة إلى قائمة</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Pick nobody</source>
        <translation>عدم تحديد أحد</translation>
    </message>
    <message>
        <source>What to do with those who are picked</source>
        <translation>ما يُفعل بمن حُددوا</translation>
    </message>
    <message>
        <source>Everybody whom the filter shows is picked</source>
        <translation>حُدد كل من يعرضهم المرشح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are picked</source>
        <translation>
            <numerusform>حُدد %Ln شخص</numerusform>
            <numerusform>حُدد شخص واحد</numerusform>
            <numerusform>حُدد شخصان</numerusform>
            <numerusform>حُدد %Ln أشخاص</numerusform>
            <numerusform>حُدد %Ln شخصًا</numerusform>
            <numerusform>حُدد %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick all %Ln whom the filter shows</source>
        <translation>
            <numerusform>تحديد كل من يعرضهم المرشح (%Ln شخص)</numerusform>
            <numerusform>تحديد من يعرضه المرشح (شخص واحد)</numerusform>
            <numerusform>تحديد من يعرضهما المرشح (شخصان)</numerusform>
            <numerusform>تحديد كل من يعرضهم المرشح (%Ln أشخاص)</numerusform>
            <numerusform>تحديد كل من يعرضهم المرشح (%Ln شخصًا)</numerusform>
            <numerusform>تحديد كل من يعرضهم المرشح (%Ln شخص)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick everybody whom the filter shows</source>
        <translation>تحديد كل من يعرضهم المرشح</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListsBulk</name>
    <message>
        <source>Give them my star</source>
        <translation>إعطاؤهم نجمتي</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>قائمة جديدة…</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message numerus="yes">
        <source>The district of %Ln people is %1 now.</source>
        <translation>
            <numerusform>حي %Ln شخص هو %1 الآن.</numerusform>
            <numerusform>حي شخص واحد هو %1 الآن.</numerusform>
            <numerusform>حي شخصين هو %1 الآن.</numerusform>
            <numerusform>حي %Ln أشخاص هو %1 الآن.</numerusform>
            <numerusform>حي %Ln شخصًا هو %1 الآن.</numerusform>
            <numerusform>حي %Ln شخص هو %1 الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message numerus="yes">
        <source>The language of %Ln people is %1 now.</source>
        <translation>
            <numerusform>لغة %Ln شخص هي %1 الآن.</numerusform>
            <numerusform>لغة شخص واحد هي %1 الآن.</numerusform>
            <numerusform>لغة شخصين هي %1 الآن.</numerusform>
            <numerusform>لغة %Ln أشخاص هي %1 الآن.</numerusform>
            <numerusform>لغة %Ln شخصًا هي %1 الآن.</numerusform>
            <numerusform>لغة %Ln شخص هي %1 الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>القناة المفضلة</translation>
    </message>
    <message numerus="yes">
        <source>The preferred channel of %Ln people is %1 now.</source>
        <translation>
            <numerusform>القناة المفضلة لدى %Ln شخص هي %1 الآن.</numerusform>
            <numerusform>القناة المفضلة لدى شخص واحد هي %1 الآن.</numerusform>
            <numerusform>القناة المفضلة لدى شخصين هي %1 الآن.</numerusform>
            <numerusform>القناة المفضلة لدى %Ln أشخاص هي %1 الآن.</numerusform>
            <numerusform>القناة المفضلة لدى %Ln شخصًا هي %1 الآن.</numerusform>
            <numerusform>القناة المفضلة لدى %Ln شخص هي %1 الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>وافقوا على</translation>
    </message>
    <message>
        <source>They want no more of</source>
        <translation>لا يريدون المزيد من</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are put on the list «%1».</source>
        <translation>
            <numerusform>أُضيف %Ln شخص إلى القائمة «%1».</numerusform>
            <numerusform>أُضيف شخص واحد إلى القائمة «%1».</numerusform>
            <numerusform>أُضيف شخصان إلى القائمة «%1».</numerusform>
            <numerusform>أُضيف %Ln أشخاص إلى القائمة «%1».</numerusform>
            <numerusform>أُضيف %Ln شخصًا إلى القائمة «%1».</numerusform>
            <numerusform>أُضيف %Ln شخص إلى القائمة «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are taken off the list «%1».</source>
        <translation>
            <numerusform>أُزيل %Ln شخص من القائمة «%1».</numerusform>
            <numerusform>أُزيل شخص واحد من القائمة «%1».</numerusform>
            <numerusform>أُزيل شخصان من القائمة «%1».</numerusform>
            <numerusform>أُزيل %Ln أشخاص من القائمة «%1».</numerusform>
            <numerusform>أُزيل %Ln شخصًا من القائمة «%1».</numerusform>
            <numerusform>أُزيل %Ln شخص من القائمة «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have your star.</source>
        <translation>
            <numerusform>أُعطي نجمتك %Ln شخص.</numerusform>
            <numerusform>أُعطي نجمتك شخص واحد.</numerusform>
            <numerusform>أُعطي نجمتك شخصان.</numerusform>
            <numerusform>أُعطي نجمتك %Ln أشخاص.</numerusform>
            <numerusform>أُعطي نجمتك %Ln شخصًا.</numerusform>
            <numerusform>أُعطي نجمتك %Ln شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have your star no more.</source>
        <translation>
            <numerusform>أُزيلت نجمتك عن %Ln شخص.</numerusform>
            <numerusform>أُزيلت نجمتك عن شخص واحد.</numerusform>
            <numerusform>أُزيلت نجمتك عن شخصين.</numerusform>
            <numerusform>أُزيلت نجمتك عن %Ln أشخاص.</numerusform>
            <numerusform>أُزيلت نجمتك عن %Ln شخصًا.</numerusform>
            <numerusform>أُزيلت نجمتك عن %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agreed to «%1»</source>
        <translation>وافقوا على «%1»</translation>
    </message>
    <message>
        <source>They want no more of «%1»</source>
        <translation>لا يريدون المزيد من «%1»</translation>
    </message>
    <message>
        <source>What does it rest on? It stands in the consent ledger of each of them. Whoever has refused the topic or everything is left out.</source>
        <translation>إلامَ يستند ذلك؟ يُكتب في سجل الموافقات لكل منهم. ويُستبعد من رفض الموضوع أو رفض كل شيء.</translation>
    </message>
    <message>
        <source>What does it rest on? It stands in the consent ledger of each of them.</source>
        <translation>إلامَ يستند ذلك؟ يُكتب في سجل الموافقات لكل منهم.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Name the forms, the list or the call that it rests on.</source>
        <translation>اذكر الاستمارات أو القائمة أو المكالمة التي يستند إليها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are open to «%1» now.</source>
        <translation>
            <numerusform>%Ln شخص متاح الآن لـ «%1».</numerusform>
            <numerusform>شخص واحد متاح الآن لـ «%1».</numerusform>
            <numerusform>شخصان متاحان الآن لـ «%1».</numerusform>
            <numerusform>%Ln أشخاص متاحون الآن لـ «%1».</numerusform>
            <numerusform>%Ln شخصًا متاحون الآن لـ «%1».</numerusform>
            <numerusform>%Ln شخص متاحون الآن لـ «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get no more of «%1».</source>
        <translation>
            <numerusform>%Ln شخص لا يصله المزيد من «%1».</numerusform>
            <numerusform>شخص واحد لا يصله المزيد من «%1».</numerusform>
            <numerusform>شخصان لا يصلهما المزيد من «%1».</numerusform>
            <numerusform>%Ln أشخاص لا يصلهم المزيد من «%1».</numerusform>
            <numerusform>%Ln شخصًا لا يصلهم المزيد من «%1».</numerusform>
            <numerusform>%Ln شخص لا يصلهم المزيد من «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of many people</source>
        <translation>تغيير أشخاص كثيرين</translation>
    </message>
    <message>
        <source>The change was stopped. Everybody is as they were before.</source>
        <translation>أُوقف التغيير. الجميع كما كانوا من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have refused it themselves and were left out. Their own word holds.</source>
        <translation>
            <numerusform>%Ln شخص رفض ذلك بنفسه واستُبعد. كلمته هي السارية.</numerusform>
            <numerusform>شخص واحد رفض ذلك بنفسه واستُبعد. كلمته هي السارية.</numerusform>
            <numerusform>شخصان رفضا ذلك بنفسيهما واستُبعدا. كلمتهما هي السارية.</numerusform>
            <numerusform>%Ln أشخاص رفضوا ذلك بأنفسهم واستُبعدوا. كلمتهم هي السارية.</numerusform>
            <numerusform>%Ln شخصًا رفضوا ذلك بأنفسهم واستُبعدوا. كلمتهم هي السارية.</numerusform>
            <numerusform>%Ln شخص رفضوا ذلك بأنفسهم واستُبعدوا. كلمتهم هي السارية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so already for everybody who was picked. Nothing was changed.</source>
        <translation>هو كذلك من قبل لكل من حُددوا. لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are as they were before.</source>
        <translation>
            <numerusform>عاد %Ln شخص كما كان من قبل.</numerusform>
            <numerusform>عاد شخص واحد كما كان من قبل.</numerusform>
            <numerusform>عاد شخصان كما كانا من قبل.</numerusform>
            <numerusform>عاد %Ln أشخاص كما كانوا من قبل.</numerusform>
            <numerusform>عاد %Ln شخصًا كما كانوا من قبل.</numerusform>
            <numerusform>عاد %Ln شخص كما كانوا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed %1 and %Ln others meanwhile: they were kept as they are.</source>
        <translation>
            <numerusform>غيّر شخص غيرك في الأثناء %1 و%Ln شخص آخر: بقوا كما هم.</numerusform>
            <numerusform>غيّر شخص غيرك في الأثناء %1 وشخصًا آخر: بقيا كما هما.</numerusform>
            <numerusform>غيّر شخص غيرك في الأثناء %1 وشخصين آخرين: بقوا كما هم.</numerusform>
            <numerusform>غيّر شخص غيرك في الأثناء %1 و%Ln أشخاص آخرين: بقوا كما هم.</numerusform>
            <numerusform>غيّر شخص غيرك في الأثناء %1 و%Ln شخصًا آخر: بقوا كما هم.</numerusform>
            <numerusform>غيّر شخص غيرك في الأثناء %1 و%Ln شخص آخر: بقوا كما هم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed %1 meanwhile: kept as it is.</source>
        <translation>غيّر شخص غيرك في الأثناء %1: بقي كما هو.</translation>
    </message>
    <message>
        <source>You have changed no more than one person at a time within thirty days.</source>
        <translation>لم تغيّر خلال ثلاثين يومًا أكثر من شخص واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Take a change of many back</source>
        <translation>التراجع عن تغيير كثيرين</translation>
    </message>
    <message>
        <source>Whom somebody else has changed since is kept. Which change?</source>
        <translation>من غيّره شخص آخر منذ ذلك يبقى كما هو. أي تغيير؟</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>put on the list «%1»</source>
        <translation>أُضيفوا إلى القائمة «%1»</translation>
    </message>
    <message>
        <source>taken off the list «%1»</source>
        <translation>أُزيلوا من القائمة «%1»</translation>
    </message>
    <message>
        <source>district: %1</source>
        <translation>الحي: %1</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>preferred channel: %1</source>
        <translation>القناة المفضلة: %1</translation>
    </message>
    <message>
        <source>agreed to «%1»</source>
        <translation>وافقوا على «%1»</translation>
    </message>
    <message>
        <source>want no more of «%1»</source>
        <translation>لا يريدون المزيد من «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is when, %2 what: «put on the list «To ring»»</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListsOfPerson</name>
    <message>
        <source>Put on a list</source>
        <translation>إضافة إلى قائمة</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>On the list since %1</source>
        <translation>في القائمة منذ %1</translation>
    </message>
    <message>
        <source>On the list since %1, put there by %2</source>
        <translation>في القائمة منذ %1، أضافه إليها %2</translation>
    </message>
    <message>
        <source>On none</source>
        <translation>ليس في أي قائمة</translation>
    </message>
    <message>
        <source>Star or no star</source>
        <translation>وضع النجمة أو إزالتها</translation>
    </message>
    <message>
        <source>Put on the list «%1».</source>
        <translation>أُضيف إلى القائمة «%1».</translation>
    </message>
    <message>
        <source>Taken off the list «%1».</source>
        <translation>أُزيل من القائمة «%1».</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListsPanel</name>
    <message>
        <source>Only I</source>
        <translation>أنا وحدي</translation>
    </message>
    <message>
        <source>Whoever sees this site</source>
        <translation>كل من يرى هذا الموقع</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>المدينة كلها</translation>
    </message>
    <message>
        <source>Lists are kept by operators, doctors, nurses, marketers and supervisors.</source>
        <translation>يحتفظ بالقوائم المشغّلون والأطباء والممرضون والمسوّقون والمشرفون.</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>قائمة جديدة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Who sees it…</source>
        <translation>من يراها…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Choose a list to see who stands on it.</source>
        <translation>اختر قائمة لترى من فيها.</translation>
    </message>
    <message>
        <source>Take my star off</source>
        <translation>إزالة نجمتي عنها</translation>
    </message>
    <message>
        <source>Give it my star</source>
        <translation>إعطاؤها نجمتي</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>What is the list to be called?</source>
        <translation>ما اسم القائمة؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The list needs a name.</source>
        <translation>تحتاج القائمة إلى اسم.</translation>
    </message>
    <message>
        <source>Who sees the list «%1»?</source>
        <translation>من يرى القائمة «%1»؟</translation>
    </message>
    <message>
        <source>You and supervisors change it.</source>
        <translation>أنت والمشرفون تغيّرونها.</translation>
    </message>
    <message>
        <source>%1; its people follow a saved segment</source>
        <translation>%1؛ أشخاصها يتبعون شريحة محفوظة</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>إنشاء القائمة</translation>
    </message>
    <message>
        <source>No segment is saved yet. Save one on the page Segments first; no list was made.</source>
        <translation>لا شريحة محفوظة بعد. احفظ واحدة في صفحة الشرائح أولًا؛ لم تُنشأ قائمة.</translation>
    </message>
    <message>
        <source>Which segment does «%1» follow?</source>
        <translation>أي شريحة تتبع «%1»؟</translation>
    </message>
    <message>
        <source>Whoever fits the segment at the moment stands on the list.</source>
        <translation>في القائمة كل من تنطبق عليه الشريحة في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>تغيير اسم القائمة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>The list is called «%1» now.</source>
        <translation>اسم القائمة الآن «%1».</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>It is changed who sees the list «%1».</source>
        <translation>تغيّر من يرى القائمة «%1».</translation>
    </message>
    <message>
        <source>The list «%1» is removed. Its people stay.</source>
        <translation>أُزيلت القائمة «%1». يبقى أشخاصها.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::LookupCard</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Open its numbers again</source>
        <translation>إعادة فتح أرقامه</translation>
    </message>
    <message>
        <source>Numbers answered</source>
        <translation>الأرقام التي أجيب عنها</translation>
    </message>
    <message>
        <source>Asks no more numbers. What was found stays.</source>
        <translation>لا يُسأل عن أرقام أخرى. يبقى ما وُجد.</translation>
    </message>
    <message>
        <source>Every number that this look-up suspended takes messages again, unless somebody changed it since.</source>
        <translation>كل رقم علّقه هذا الفحص يستقبل الرسائل من جديد، ما لم يغيّره أحد منذ ذلك.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whose numbers, state of the look-up</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Begun %1 through %2</source>
        <translation>بدأ في %1 عبر %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asks the rest of the numbers</source>
        <translation>يسأل عن بقية الأرقام</translation>
    </message>
</context>
<context>
    <name>otklik::ui::LookupDialog</name>
    <message>
        <source>No more than</source>
        <translation>لا أكثر من</translation>
    </message>
    <message>
        <source>Check numbers</source>
        <translation>فحص الأرقام</translation>
    </message>
    <message>
        <source>The numbers are being written down …</source>
        <translation>يجري تسجيل الأرقام…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Segment “%1”</source>
        <translation>الشريحة «%1»</translation>
    </message>
    <message>
        <source>List “%1”</source>
        <translation>القائمة «%1»</translation>
    </message>
    <message>
        <source>A number that was looked up since then is not bought again.</source>
        <translation>الرقم الذي فُحص خلال هذه المدة لا يُشترى من جديد.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Days between two checks</source>
        <translation>الأيام بين فحصين</translation>
    </message>
    <message>
        <source>Whose numbers</source>
        <translation>أرقام من</translation>
    </message>
    <message>
        <source>Not looked up for, in days</source>
        <translation>لم تُفحص منذ (بالأيام)</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A list cannot be checked again by itself. Save a segment instead.</source>
        <translation>لا يمكن أن يُعاد فحص قائمة تلقائيًا. احفظ شريحة بدلًا منها.</translation>
    </message>
    <message>
        <source>Plan the checks</source>
        <translation>جدولة الفحص</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>جارٍ العد …</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MainWindow</name>
    <message>
        <source>Otklik</source>
        <translation>Otklik</translation>
    </message>
    <message>
        <source>Otklik — %1</source>
        <translation>Otklik — %1</translation>
    </message>
    <message>
        <source>Find or do something</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>العودة إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Load this page again</source>
        <translation>تحميل هذه الصفحة من جديد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menu: language, appearance, keys</source>
        <translation>القائمة: اللغة والمظهر والمفاتيح</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>State of the desk</source>
        <translation>حالة محطة العمل</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>site: %1</source>
        <translation>الموقع: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MergeDialog</name>
    <message>
        <source>All &amp;theirs</source>
        <translation>كل ما لديهم</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>كل ما لدي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save what I chose</source>
        <translation>حفظ ما اخترته</translation>
    </message>
    <message>
        <source>Choose a value for this line first: %1.</source>
        <translation>اختر قيمة لهذا السطر أولًا: %1.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MergeTable</name>
    <message>
        <source>1 Original</source>
        <comment>as it was when both began</comment>
        <translation>1 الأصل</translation>
    </message>
    <message>
        <source>2 Theirs: %1</source>
        <comment>who</comment>
        <translation>2 ما لديهم: %1</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>مكتب آخر</translation>
    </message>
    <message>
        <source>3 Mine</source>
        <translation>3 ما لدي</translation>
    </message>
    <message>
        <source>4 Another value</source>
        <translation>4 قيمة أخرى</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, a column</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value stands there</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a field, a column and the value</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: another value</source>
        <comment>a field</comment>
        <translation>%1: قيمة أخرى</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MessageEditor</name>
    <message>
        <source>Text in %1</source>
        <translation>النص: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::NoteDialog</name>
    <message>
        <source>Note about %1</source>
        <translation>ملاحظة عن %1</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>For example: ECG, call first</source>
        <translation>مثلًا: تخطيط القلب، اتصل أولًا</translation>
    </message>
    <message>
        <source>What is to be &amp;remembered</source>
        <translation>ما يجب تذكره</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>التذكير في</translation>
    </message>
</context>
<context>
    <name>otklik::ui::NotesPanel</name>
    <message>
        <source>What to do next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Nothing is waiting. A note with a date becomes a reminder.</source>
        <translation>لا شيء في الانتظار. الملاحظة التي لها تاريخ تصبح تذكيرًا.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue (%1)</source>
        <translation>
            <numerusform>متأخر %n يوم (%1)</numerusform>
            <numerusform>متأخر يومًا واحدًا (%1)</numerusform>
            <numerusform>متأخر يومين (%1)</numerusform>
            <numerusform>متأخر %n أيام (%1)</numerusform>
            <numerusform>متأخر %n يومًا (%1)</numerusform>
            <numerusform>متأخر %n يوم (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>مستحق اليوم</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
</context>
<context>
    <name>otklik::ui::NoticeWatch</name>
    <message numerus="yes">
        <source>%n cards were opened in an emergency.</source>
        <translation>
            <numerusform>لم تُفتح بطاقات في حالة طارئة.</numerusform>
            <numerusform>فُتحت بطاقة واحدة في حالة طارئة.</numerusform>
            <numerusform>فُتحت بطاقتان في حالة طارئة.</numerusform>
            <numerusform>فُتحت %n بطاقات في حالة طارئة.</numerusform>
            <numerusform>فُتحت %n بطاقة في حالة طارئة.</numerusform>
            <numerusform>فُتحت %n بطاقة في حالة طارئة.</numerusform>
        </translation>
    </message>
    <message>
        <source>In an emergency %1 opened the card of a patient of “%2” on %3.</source>
        <translation>في حالة طارئة فتح %1 بطاقة مريض في «%2» في %3.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::NumbersPage</name>
    <message>
        <source>How the mobile numbers stand</source>
        <translation>حالة أرقام الجوال</translation>
    </message>
    <message>
        <source>Suspended numbers</source>
        <translation>الأرقام المعلّقة</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>عمليات الفحص</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>No look-up has suspended a number.</source>
        <translation>لم يعلّق أي فحص رقمًا.</translation>
    </message>
    <message>
        <source>Nothing has been looked up yet.</source>
        <translation>لم يُفحص شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is looked up by itself. “Check numbers…” can repeat what it does every so many days.</source>
        <translation>لا يُفحص شيء تلقائيًا. يستطيع «فحص الأرقام…» تكرار ما يفعله كل عدد من الأيام.</translation>
    </message>
    <message>
        <source>Check numbers…</source>
        <translation>فحص الأرقام…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Open the person&apos;s card</source>
        <translation>فتح بطاقة الشخص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mobile numbers</source>
        <translation>
            <numerusform>%Ln رقم جوال</numerusform>
            <numerusform>%Ln رقم جوال</numerusform>
            <numerusform>%Ln رقم جوال</numerusform>
            <numerusform>%Ln أرقام جوال</numerusform>
            <numerusform>%Ln رقم جوال</numerusform>
            <numerusform>%Ln رقم جوال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a mobile number yet. Import people first; then their numbers can be checked here.</source>
        <translation>ليس لأحد رقم جوال بعد. استورد أشخاصًا أولًا؛ وعندئذ يمكن فحص أرقامهم هنا.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Away for now</source>
        <translation>غير متاح مؤقتًا</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Not numbers</source>
        <translation>ليست أرقامًا</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Never looked up</source>
        <translation>لم تُفحص قط</translation>
    </message>
    <message>
        <source>Last answer on %1. %2 were ported to another network.</source>
        <translation>آخر إجابة في %1. المنقول إلى شبكة أخرى: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln رقم</numerusform>
            <numerusform>%Ln رقم</numerusform>
            <numerusform>%Ln رقم</numerusform>
            <numerusform>%Ln أرقام</numerusform>
            <numerusform>%Ln رقمًا</numerusform>
            <numerusform>%Ln رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>No number has been looked up yet. A check finds those that no network knows any more and holds back messages to them.</source>
        <translation>لم يُفحص أي رقم بعد. يجد الفحص الأرقام التي لم تعد تعرفها أي شبكة ويمنع الرسائل إليها.</translation>
    </message>
    <message>
        <source>Remove schedule</source>
        <translation>إزالة الجدول</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>No account can look numbers up yet.</source>
        <translation>لا يستطيع أي حساب فحص الأرقام بعد.</translation>
    </message>
    <message>
        <source>Add one of kind “Infobip number look-up”, or the training one, in the settings.</source>
        <translation>أضف في الإعدادات حسابًا من نوع «فحص الأرقام من Infobip»، أو حساب التدريب.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Go on with a larger budget</source>
        <translation>المتابعة بميزانية أكبر</translation>
    </message>
    <message>
        <source>Budget in all; %1 are spent</source>
        <translation>الميزانية كلها؛ أُنفق منها %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Open the numbers of this look-up again?</source>
        <translation>إعادة فتح أرقام هذا الفحص؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers that it suspended take messages again, unless somebody changed them since. What was paid stays paid.</source>
        <translation>
            <numerusform>%Ln رقم علّقه سيستقبل الرسائل من جديد، ما لم يغيّره أحد منذ ذلك. ما دُفع لا يُسترد.</numerusform>
            <numerusform>رقم واحد (%Ln) علّقه سيستقبل الرسائل من جديد، ما لم يغيّره أحد منذ ذلك. ما دُفع لا يُسترد.</numerusform>
            <numerusform>رقمان (%Ln) علّقهما سيستقبلان الرسائل من جديد، ما لم يغيّرهما أحد منذ ذلك. ما دُفع لا يُسترد.</numerusform>
            <numerusform>%Ln أرقام علّقها ستستقبل الرسائل من جديد، ما لم يغيّرها أحد منذ ذلك. ما دُفع لا يُسترد.</numerusform>
            <numerusform>%Ln رقمًا علّقها ستستقبل الرسائل من جديد، ما لم يغيّرها أحد منذ ذلك. ما دُفع لا يُسترد.</numerusform>
            <numerusform>%Ln رقم علّقها ستستقبل الرسائل من جديد، ما لم يغيّرها أحد منذ ذلك. ما دُفع لا يُسترد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>إعادة فتحها</translation>
    </message>
    <message>
        <source>Keep them suspended</source>
        <translation>إبقاؤها معلّقة</translation>
    </message>
    <message>
        <source>The schedule is gone; look-ups under way go on.</source>
        <translation>أُزيل الجدول؛ تستمر عمليات الفحص الجارية.</translation>
    </message>
    <message>
        <source>Stop the look-up</source>
        <translation>إيقاف الفحص</translation>
    </message>
    <message>
        <source>Go on with the look-up</source>
        <translation>متابعة الفحص</translation>
    </message>
</context>
<context>
    <name>otklik::ui::OperatorPanel</name>
    <message>
        <source>Save the roles</source>
        <translation>حفظ الأدوار</translation>
    </message>
    <message>
        <source>Save the sites</source>
        <translation>حفظ المواقع</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Let in again…</source>
        <translation>السماح بالدخول من جديد…</translation>
    </message>
    <message>
        <source>Confirm the request</source>
        <translation>تأكيد الطلب</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يحق له</translation>
    </message>
    <message>
        <source>Sees the people of</source>
        <translation>يرى أشخاص</translation>
    </message>
    <message>
        <source>Sign-ins of the last 30 days</source>
        <translation>عمليات تسجيل الدخول في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>منذ %1: %2</translation>
    </message>
    <message>
        <source>%1 asked to let them in again</source>
        <translation>طلب %1 السماح بالدخول من جديد</translation>
    </message>
    <message>
        <source>the whole city</source>
        <translation>المدينة كلها</translation>
    </message>
    <message>
        <source>right code</source>
        <translation>رمز صحيح</translation>
    </message>
    <message>
        <source>wrong code</source>
        <translation>رمز خاطئ</translation>
    </message>
    <message>
        <source>refused: a pooler stood between</source>
        <translation>رُفض: وقف مجمّع اتصالات في الوسط</translation>
    </message>
    <message>
        <source>let in again by two people</source>
        <translation>سمح بدخوله شخصان من جديد</translation>
    </message>
    <message>
        <source>a computer not used before</source>
        <translation>حاسوب لم يُستخدم من قبل</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>when, what, computer, address</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Nowhere now.</source>
        <translation>لا جلسات مفتوحة الآن.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::OperatorsPage</name>
    <message>
        <source>People at the desks</source>
        <translation>العاملون على المكاتب</translation>
    </message>
    <message>
        <source>Add a login</source>
        <translation>إضافة اسم دخول</translation>
    </message>
    <message>
        <source>The roles are saved. They hold from now on.</source>
        <translation>حُفظت الأدوار. تسري من الآن.</translation>
    </message>
    <message>
        <source>The sites are saved. They hold from now on.</source>
        <translation>حُفظت المواقع. تسري من الآن.</translation>
    </message>
    <message>
        <source>They may sign in again.</source>
        <translation>يمكنه تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message numerus="yes">
        <source>%n people and services</source>
        <translation>
            <numerusform>لا أشخاص ولا خدمات</numerusform>
            <numerusform>شخص أو خدمة واحدة</numerusform>
            <numerusform>اثنان من الأشخاص والخدمات</numerusform>
            <numerusform>%n من الأشخاص والخدمات</numerusform>
            <numerusform>%n من الأشخاص والخدمات</numerusform>
            <numerusform>%n من الأشخاص والخدمات</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>تعطيل %1</translation>
    </message>
    <message>
        <source>Their sessions end at once and they cannot sign in. Say why; it is kept.</source>
        <translation>تنتهي جلساته فورًا ولا يستطيع تسجيل الدخول. اذكر السبب؛ ويُحفظ.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>يلزم سبب.</translation>
    </message>
    <message>
        <source>The login is disabled.</source>
        <translation>عُطّل اسم الدخول.</translation>
    </message>
    <message>
        <source>Let %1 in again</source>
        <translation>السماح لـ %1 بالدخول من جديد</translation>
    </message>
    <message>
        <source>A second person has to confirm it. What is needed?</source>
        <translation>يجب أن يؤكده شخص ثانٍ. ما المطلوب؟</translation>
    </message>
    <message>
        <source>End the wait after wrong codes</source>
        <translation>إنهاء الانتظار بعد رموز خاطئة</translation>
    </message>
    <message>
        <source>A new authenticator: the phone is lost</source>
        <translation>تطبيق مصادقة جديد: فُقد الهاتف</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Asked. Another administrator or a supervisor confirms it here.</source>
        <translation>سُجّل الطلب. يؤكده هنا مدير نظام آخر أو مشرف.</translation>
    </message>
    <message>
        <source>They may try again now.</source>
        <translation>يمكنه المحاولة من جديد الآن.</translation>
    </message>
    <message>
        <source>Hand over this enrolment code, in person: %1</source>
        <translation>سلّم رمز التسجيل هذا شخصيًا: %1</translation>
    </message>
    <message>
        <source>It is shown once and holds for seven days.</source>
        <translation>يُعرض مرة واحدة ويسري سبعة أيام.</translation>
    </message>
    <message>
        <source>A new login is made on the server, by who may make logins there: otklikctl operator add LOGIN --name «NAME» --role ROLE --site CODE</source>
        <translation>يُنشأ اسم الدخول الجديد على الخادم ممن يحق له ذلك هناك: otklikctl operator add LOGIN --name «NAME» --role ROLE --site CODE</translation>
    </message>
    <message>
        <source>It prints the password and the enrolment code once.</source>
        <translation>يطبع كلمة المرور ورمز التسجيل مرة واحدة.</translation>
    </message>
    <message>
        <source>They are signed out there.</source>
        <translation>سُجّل خروجه هناك.</translation>
    </message>
    <message>
        <source>They are signed out at %1.</source>
        <translation>سُجّل خروجه من %1.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::OrganisationPanel</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>By this clock quiet hours are kept for people whose zone is not known.</source>
        <translation>بهذا التوقيت تُراعى ساعات الهدوء لمن لا تُعرف منطقتهم الزمنية.</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country.</source>
        <translation>تُقرأ أرقام الهاتف التي ليس فيها رمز بلد على أنها أرقام هذا البلد.</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>Who has no language gets the text in this one, where there is one.</source>
        <translation>من لا تُعرف لغته يتلقى النص بهذه اللغة، إن وُجد.</translation>
    </message>
    <message>
        <source>The organisation’s settings were changed for everybody.</source>
        <translation>تغيّرت إعدادات المؤسسة للجميع.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::Page</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>تعذر الوصول إلى قاعدة البيانات.</translation>
    </message>
    <message>
        <source>You see what was known at %1.</source>
        <translation>ترى ما كان معروفًا في %1.</translation>
    </message>
    <message>
        <source>The database cannot be reached, and nothing was loaded before.</source>
        <translation>تعذر الوصول إلى قاعدة البيانات، ولم يُحمَّل شيء من قبل.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The password of &amp;now</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>The n&amp;ew one</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation>الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Type the password that you have first.</source>
        <translation>اكتب أولًا كلمة المرور التي لديك.</translation>
    </message>
    <message>
        <source>The new password is not the same both times.</source>
        <translation>كلمة المرور الجديدة ليست نفسها في المرتين.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PeopleDetail</name>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>القناة المفضلة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>التذكير القادم</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>There are no topics yet</source>
        <translation>لا توجد مواضيع بعد</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and text of a reminder</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PeopleFinder</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or external id</source>
        <translation>الاسم أو الهاتف أو البريد الإلكتروني أو المعرّف الخارجي</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>من البحث إلى القائمة</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>الشريحة: %1</translation>
    </message>
    <message>
        <source>Nobody fits what you search for.</source>
        <translation>لا أحد يطابق ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Which file is to be imported?</source>
        <translation>أي ملف تريد استيراده؟</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new, %3 changed, %4 unchanged.</source>
        <comment>people</comment>
        <translation>اكتمل استيراد %1. الأشخاص: جدد %2، تغيّرت بياناتهم %3، دون تغيير %4.</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new events, %3 known already.</source>
        <translation>اكتمل استيراد %1. الأحداث: جديدة %2، معروفة من قبل %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were rejected; nothing of them was stored.</source>
        <translation>
            <numerusform>رُفض %n سطر؛ لم يُحفظ منها شيء.</numerusform>
            <numerusform>رُفض سطر واحد؛ لم يُحفظ منه شيء.</numerusform>
            <numerusform>رُفض سطران؛ لم يُحفظ منهما شيء.</numerusform>
            <numerusform>رُفضت %n أسطر؛ لم يُحفظ منها شيء.</numerusform>
            <numerusform>رُفض %n سطرًا؛ لم يُحفظ منها شيء.</numerusform>
            <numerusform>رُفض %n سطر؛ لم يُحفظ منها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which file of service events is to be imported?</source>
        <translation>أي ملف لأحداث الخدمات يُستورد؟</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Lists of people (%1)</source>
        <translation>قوائم الأشخاص (%1)</translation>
    </message>
    <message>
        <source>Star or no star</source>
        <translation>وضع النجمة أو إزالتها</translation>
    </message>
    <message>
        <source>Pick everybody whom the filter shows</source>
        <translation>تحديد كل من يعرضهم المرشح</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>قائمة جديدة…</translation>
    </message>
    <message>
        <source>Take a change of many back…</source>
        <translation>التراجع عن تغيير كثيرين…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>The new person goes to: %1.</source>
        <translation>ينتمي الشخص الجديد إلى: %1.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Imports and undo…</source>
        <translation>عمليات الاستيراد والتراجع…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>السجلات المكررة</translation>
    </message>
    <message>
        <source>Whose cards were opened last</source>
        <translation>من فُتحت بطاقاتهم مؤخرًا</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>Agree to an export…</source>
        <translation>الموافقة على تصدير…</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>القائمة: %1</translation>
    </message>
    <message>
        <source>There are no people yet. Import a list (a table or a spreadsheet), or add one person.</source>
        <translation>لا أشخاص بعد. استورد قائمة (جدولًا أو جدول بيانات)، أو أضف شخصًا واحدًا.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PersonEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>اليوم والشهر والسنة</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>الرقم في نظام آخر</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Preferred &amp;channel</source>
        <translation>القناة المفضلة</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>E&amp;xternal id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>As the organisation&apos;s</source>
        <translation>كما في المؤسسة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The birth date is not a day that exists. Write day, month and year, for example %1.</source>
        <translation>تاريخ الميلاد ليس يومًا موجودًا. اكتب اليوم والشهر والسنة، مثل %1.</translation>
    </message>
    <message>
        <source>Write at least one name. A single name is enough.</source>
        <translation>اكتب اسمًا واحدًا على الأقل. يكفي اسم واحد.</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>نسخ ما كُتب</translation>
    </message>
    <message>
        <source>This person&apos;s record was removed or erased meanwhile. Nothing was saved. What you typed is still here, to be copied.</source>
        <translation>أُزيل سجل هذا الشخص أو مُحي في الأثناء. لم يُحفظ شيء. ما كتبته لا يزال هنا لتنسخه.</translation>
    </message>
    <message>
        <source>What was typed is copied. The record itself is gone.</source>
        <translation>نُسخ ما كُتب. أما السجل نفسه فلم يعد موجودًا.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PersonHeader</name>
    <message>
        <source> · </source>
        <comment>between facts about a person</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Prefers: %1</source>
        <translation>يفضّل: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PersonMergeDialog</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>هاتف أو بريد إلكتروني</translation>
    </message>
    <message>
        <source>Changed at two desks: %1</source>
        <translation>تغيّر على مكتبين: %1</translation>
    </message>
    <message>
        <source>Save what I chose</source>
        <translation>حفظ ما اخترته</translation>
    </message>
    <message>
        <source>While you were choosing, somebody changed this person once more. Mine is now what you had chosen.</source>
        <translation>بينما كنت تختار غيّر أحدهم هذا الشخص مرة أخرى. «ما لدي» هو الآن ما اخترته.</translation>
    </message>
    <message>
        <source>While you were typing, somebody else stored other values for the same fields.</source>
        <translation>بينما كنت تكتب حفظ شخص آخر قيمًا أخرى للحقول نفسها.</translation>
    </message>
    <message>
        <source>While you were typing, %1 stored other values for the same fields.</source>
        <translation>بينما كنت تكتب حفظ %1 قيمًا أخرى للحقول نفسها.</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet. Choose what stays in each line: the keys 1, 2 and 3 choose a column, 4 writes another value.</source>
        <translation>لم يُحفظ شيء مما لديك بعد. اختر ما يبقى في كل سطر: تختار المفاتيح 1 و2 و3 عمودًا، ويكتب 4 قيمة أخرى.</translation>
    </message>
    <message>
        <source>What else they changed is kept: %1.</source>
        <translation>ما غيّروه غير ذلك يبقى: %1.</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>كل ما لديهم</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>كل ما لدي</translation>
    </message>
    <message>
        <source>The birth date is not a day that exists. Write day, month and year, for example %1.</source>
        <translation>تاريخ الميلاد ليس يومًا موجودًا. اكتب اليوم والشهر والسنة، مثل %1.</translation>
    </message>
    <message>
        <source>Choose a value for this line first: %1.</source>
        <translation>اختر قيمة لهذا السطر أولًا: %1.</translation>
    </message>
    <message>
        <source>Write at least one name. A single name is enough.</source>
        <translation>اكتب اسمًا واحدًا على الأقل. يكفي اسم واحد.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PersonPage</name>
    <message>
        <source>Reminder done.</source>
        <translation>أُنجز التذكير.</translation>
    </message>
    <message>
        <source>Reminder dropped.</source>
        <translation>أُسقط التذكير.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>تذكير جديد</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>Record a refusal</source>
        <translation>تسجيل رفض</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>إيقاف كل شيء</translation>
    </message>
    <message>
        <source>First reminder: done</source>
        <translation>التذكير الأول: تم</translation>
    </message>
    <message>
        <source>First reminder: put off</source>
        <translation>التذكير الأول: تأجيل</translation>
    </message>
    <message>
        <source>First reminder: drop</source>
        <translation>التذكير الأول: إسقاط</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>السجل الزمني: %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find a person by name, phone or e-mail.</source>
        <translation>لم يُختر أحد. ابحث عن شخص بالاسم أو الهاتف أو البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>بحث عن شخص</translation>
    </message>
    <message>
        <source>The reminder comes up on %1.</source>
        <translation>يظهر التذكير في %1.</translation>
    </message>
    <message>
        <source>The note is stored.</source>
        <translation>حُفظت الملاحظة.</translation>
    </message>
    <message>
        <source>Recorded. Nothing more is sent to this person.</source>
        <translation>تم التسجيل. لن يُرسَل شيء آخر إلى هذا الشخص.</translation>
    </message>
    <message>
        <source>Consent is recorded.</source>
        <translation>سُجّلت الموافقة.</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>سُجّل الرفض.</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>إيقاف كل شيء؟</translation>
    </message>
    <message>
        <source>No topic and no channel will reach this person, service notices included. Each topic of marketing then needs a new consent of its own.</source>
        <translation>لن يصل إلى هذا الشخص أي موضوع عبر أي قناة، ومن ذلك إشعارات الخدمة. بعد ذلك يحتاج كل موضوع تسويقي إلى موافقة جديدة خاصة به.</translation>
    </message>
    <message>
        <source>Reminder put off.</source>
        <translation>أُجّل التذكير.</translation>
    </message>
    <message>
        <source>Open the clinical part</source>
        <translation>فتح الجزء السريري</translation>
    </message>
    <message>
        <source>Somebody else has changed this person in the meantime. Nothing of yours was stored; edit the person again.</source>
        <translation>غيّر شخص آخر بيانات هذا الشخص في الأثناء. لم يُحفظ شيء مما لديك؛ حرّر الشخص من جديد.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here; saving again compares it with what is stored then.</source>
        <translation>لم يُحفظ شيء. ما كتبته لا يزال هنا؛ وعند الحفظ من جديد يُقارن بما هو محفوظ حينها.</translation>
    </message>
    <message>
        <source>You were typing this on %1, and it is not saved yet.</source>
        <translation>كنت تكتب هذا في %1، ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>You were typing this on %1 with an earlier version of the program, which did not keep what stood there before. Look through every field: saving puts all of them in the place of what is stored.</source>
        <translation>كنت تكتب هذا في %1 بإصدار سابق من البرنامج لم يحفظ ما كان هنا من قبل. راجع كل حقل: الحفظ يضع الحقول كلها مكان ما هو محفوظ.</translation>
    </message>
    <message>
        <source>You were typing this on %1, and it is not saved yet. Since then somebody else changed: %2. Saving keeps both.</source>
        <translation>كنت تكتب هذا في %1، ولم يُحفظ بعد. ومنذ ذلك غيّر شخص آخر: %2. الحفظ يُبقي الاثنين.</translation>
    </message>
    <message>
        <source>You were typing this on %1, and it is not saved yet. Since then %3 changed: %2. Saving keeps both.</source>
        <translation>كنت تكتب هذا في %1، ولم يُحفظ بعد. ومنذ ذلك غيّر %3: %2. الحفظ يُبقي الاثنين.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same since. Nothing was taken back; edit the person to choose.</source>
        <translation>غيّر شخص آخر الشيء نفسه منذ ذلك. لم يجرِ التراجع عن شيء؛ حرّر بيانات الشخص لتختار.</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>جرى التراجع عن التغيير.</translation>
    </message>
    <message>
        <source>Put on a list</source>
        <translation>إضافة إلى قائمة</translation>
    </message>
    <message>
        <source>Star or no star</source>
        <translation>وضع النجمة أو إزالتها</translation>
    </message>
    <message>
        <source>Add to household</source>
        <translation>إضافة إلى الأسرة</translation>
    </message>
    <message>
        <source>Give out their data…</source>
        <translation>تسليم بياناته…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>On the card that was open before: %1</source>
        <translation>في البطاقة التي كانت مفتوحة من قبل: %1</translation>
    </message>
    <message>
        <source>Leave household</source>
        <translation>إخراج من الأسرة</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>يسكنان معًا</translation>
    </message>
    <message>
        <source>Un-merge the newest merge</source>
        <translation>إلغاء أحدث دمج</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PhoneBubble</name>
    <message>
        <source>Message as the phone shows it</source>
        <translation>الرسالة كما يعرضها الهاتف</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PickListPanel</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Short, in Latin letters: files and rules name it so. It never changes.</source>
        <translation>قصير، بالحروف اللاتينية: بهذا الاسم يُذكر في الملفات والقواعد. لا يتغيّر أبدًا.</translation>
    </message>
    <message>
        <source>Type its name.</source>
        <translation>اكتب الاسم.</translation>
    </message>
    <message>
        <source>Type a short code in Latin letters.</source>
        <translation>اكتب رمزًا قصيرًا بالحروف اللاتينية.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PreviewPanel</name>
    <message>
        <source>Show it to a person: name, phone …</source>
        <translation>عرضها لشخص: الاسم، الهاتف …</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next of the audience</source>
        <translation>التالي من الجمهور</translation>
    </message>
    <message>
        <source>Open this person’s card</source>
        <translation>فتح بطاقة هذا الشخص</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>As it arrives</source>
        <translation>كما تصل</translation>
    </message>
    <message>
        <source>That was the last person of the audience.</source>
        <translation>كان هذا آخر شخص في الجمهور.</translation>
    </message>
    <message>
        <source>Nobody would be written to yet. The Audience step says why.</source>
        <translation>لن يُراسَل أحد بعد. تذكر خطوة «الجمهور» السبب.</translation>
    </message>
    <message>
        <source>Sender of the gateway</source>
        <translation>مُرسِل البوابة</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>language, encoding, parts</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln جزء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>%Ln أجزاء</numerusform>
            <numerusform>%Ln جزءًا</numerusform>
            <numerusform>%Ln جزء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::PriceRow</name>
    <message>
        <source>Work out the price</source>
        <translation>حساب السعر</translation>
    </message>
    <message>
        <source>people to write to</source>
        <translation>من سيُراسَلون</translation>
    </message>
    <message>
        <source>parts each</source>
        <translation>أجزاء لكل شخص</translation>
    </message>
    <message>
        <source>parts in all</source>
        <translation>كل الأجزاء</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Price of the whole audience</source>
        <translation>سعر الجمهور كله</translation>
    </message>
    <message>
        <source>no price set</source>
        <translation>لم يُحدَّد سعر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>money, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln جزء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>%Ln أجزاء</numerusform>
            <numerusform>%Ln جزءًا</numerusform>
            <numerusform>%Ln جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the gateway has no price</source>
        <translation>%1؛ ليس للبوابة سعر</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>money, parts</comment>
        <translation>%1 مقابل %2</translation>
    </message>
    <message>
        <source>Filling every text</source>
        <translation>يجري ملء كل النصوص</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>من %1 إلى %2، عادة %3</translation>
    </message>
    <message>
        <source>Every text is filled and counted part by part; that is exact, not an estimate.</source>
        <translation>يُملأ كل نص ويُعد جزءًا جزءًا؛ هذا رقم دقيق وليس تقديرًا.</translation>
    </message>
    <message>
        <source>Known once there is somebody to write to.</source>
        <translation>يُعرف عندما يوجد من يُراسَل.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PutOffDialog</name>
    <message numerus="yes">
        <source>Put off %n reminders</source>
        <translation>
            <numerusform>تأجيل %n تذكير</numerusform>
            <numerusform>تأجيل تذكير واحد</numerusform>
            <numerusform>تأجيل تذكيرين</numerusform>
            <numerusform>تأجيل %n تذكيرات</numerusform>
            <numerusform>تأجيل %n تذكيرًا</numerusform>
            <numerusform>تأجيل %n تذكير</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>otklik::ui::Rail</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <comment>a page and its count</comment>
        <translation>%1، في الانتظار %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than so many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ReportPanel</name>
    <message>
        <source>Nothing to report yet</source>
        <translation>لا شيء للتقرير بعد</translation>
    </message>
    <message>
        <source>After the launch the way of its people stands here: sent, delivered, returned, used.</source>
        <translation>بعد الإطلاق يظهر هنا مسار أشخاصها: أُرسلت، تم التسليم، عادوا، استخدموا.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>ما حققته</translation>
    </message>
    <message>
        <source>What it did so far</source>
        <translation>ما حققته حتى الآن</translation>
    </message>
    <message>
        <source>Launched %1.</source>
        <translation>أُطلقت %1.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>أُوقفت %1.</translation>
    </message>
    <message>
        <source>Finished %1.</source>
        <translation>انتهت %1.</translation>
    </message>
    <message>
        <source>Returned: had any service event within 30 days after the message. Used: received the service.</source>
        <translation>عادوا: كان لهم أي حدث خدمة خلال 30 يومًا بعد الرسالة. استخدموا: تلقوا الخدمة.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::RetentionPanel</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>In days; 0 is for ever. What is older is emptied by the sending service every hour; what is counted stays. The record of who did what has no timer.</source>
        <translation>بالأيام؛ 0 للأبد. تُفرغ خدمة الإرسال كل ساعة ما هو أقدم؛ ويبقى ما عُدّ. لا أجل لسجل من فعل ماذا.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>للأبد</translation>
    </message>
    <message>
        <source>How long data is kept was changed for everybody.</source>
        <translation>تغيّرت مدة حفظ البيانات للجميع.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ReviewPage</name>
    <message>
        <source>Justified</source>
        <translation>مبرَّر</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>غير مبرَّر</translation>
    </message>
    <message>
        <source>Cards that were opened in an emergency</source>
        <translation>بطاقات فُتحت في حالة طارئة</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>السبب المذكور</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>No card of your clinics was opened in an emergency within the last 30 days.</source>
        <translation>لم تُفتح أي بطاقة من عياداتك في حالة طارئة خلال آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>%1 opened this card of “%2” on %3.</source>
        <translation>فتح %1 هذه البطاقة من «%2» في %3.</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <comment>verdict, who, when</comment>
        <translation>%1، من %2 في %3</translation>
    </message>
    <message>
        <source>The emergency access was justified</source>
        <translation>كان الوصول الطارئ مبرَّرًا</translation>
    </message>
    <message>
        <source>The emergency access was not justified</source>
        <translation>لم يكن الوصول الطارئ مبرَّرًا</translation>
    </message>
    <message>
        <source>Remark (may stay empty)</source>
        <translation>ملاحظة (يمكن تركها فارغة)</translation>
    </message>
    <message>
        <source>Store the verdict</source>
        <translation>حفظ الحكم</translation>
    </message>
    <message>
        <source>What was wrong with it</source>
        <translation>ما الخطأ فيه</translation>
    </message>
    <message>
        <source>Say in a few words what was wrong.</source>
        <translation>اذكر بإيجاز ما كان خطأ.</translation>
    </message>
    <message>
        <source>Emergency review</source>
        <translation>مراجعة الوصول الطارئ</translation>
    </message>
</context>
<context>
    <name>otklik::ui::RuleEditor</name>
    <message>
        <source>The rule in words</source>
        <translation>القاعدة بالكلمات</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>القاعدة</translation>
    </message>
</context>
<context>
    <name>otklik::ui::RunningPanel</name>
    <message>
        <source>Not launched yet</source>
        <translation>لم تُطلق بعد</translation>
    </message>
    <message>
        <source>Once it is launched, this is where one sees how far it is.</source>
        <translation>بعد إطلاقها يظهر هنا إلى أين وصلت.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>%1 of %2 messages have left</source>
        <comment>numbers</comment>
        <translation>أُرسل %1 من %2 من الرسائل</translation>
    </message>
    <message>
        <source>Paused: nothing leaves. What is with the gateway already goes on.</source>
        <translation>متوقفة مؤقتًا: لا يُرسَل شيء. ما وصل إلى البوابة يواصل طريقه.</translation>
    </message>
    <message>
        <source>Stopped for ever. What had not left never will.</source>
        <translation>متوقفة نهائيًا. ما لم يُرسَل لن يُرسَل أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Everything has left. Receipts are still on their way for %Ln messages.</source>
        <translation>
            <numerusform>أُرسل كل شيء. ما زالت تقارير التسليم في الطريق عن %Ln رسالة.</numerusform>
            <numerusform>أُرسل كل شيء. ما زالت تقارير التسليم في الطريق عن رسالة واحدة.</numerusform>
            <numerusform>أُرسل كل شيء. ما زالت تقارير التسليم في الطريق عن رسالتين.</numerusform>
            <numerusform>أُرسل كل شيء. ما زالت تقارير التسليم في الطريق عن %Ln رسائل.</numerusform>
            <numerusform>أُرسل كل شيء. ما زالت تقارير التسليم في الطريق عن %Ln رسالة.</numerusform>
            <numerusform>أُرسل كل شيء. ما زالت تقارير التسليم في الطريق عن %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has left, and every receipt is here.</source>
        <translation>أُرسل كل شيء، ووصلت كل تقارير التسليم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people wait until their quiet hours are over.</source>
        <translation>
            <numerusform>ينتظر %Ln شخص حتى انتهاء ساعات الهدوء.</numerusform>
            <numerusform>ينتظر شخص واحد حتى انتهاء ساعات الهدوء.</numerusform>
            <numerusform>ينتظر شخصان حتى انتهاء ساعات الهدوء.</numerusform>
            <numerusform>ينتظر %Ln أشخاص حتى انتهاء ساعات الهدوء.</numerusform>
            <numerusform>ينتظر %Ln شخصًا حتى انتهاء ساعات الهدوء.</numerusform>
            <numerusform>ينتظر %Ln شخص حتى انتهاء ساعات الهدوء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has left for %Ln seconds. Messages leave while «otklikctl serve» or a desk with its own database runs and a gateway is ready.</source>
        <translation>
            <numerusform>لم يُرسَل شيء منذ %Ln ثانية. تُرسَل الرسائل ما دام «otklikctl serve» أو محطة عمل لها قاعدة بياناتها تعمل وهناك بوابة جاهزة.</numerusform>
            <numerusform>لم يُرسَل شيء منذ ثانية واحدة. تُرسَل الرسائل ما دام «otklikctl serve» أو محطة عمل لها قاعدة بياناتها تعمل وهناك بوابة جاهزة.</numerusform>
            <numerusform>لم يُرسَل شيء منذ ثانيتين. تُرسَل الرسائل ما دام «otklikctl serve» أو محطة عمل لها قاعدة بياناتها تعمل وهناك بوابة جاهزة.</numerusform>
            <numerusform>لم يُرسَل شيء منذ %Ln ثوانٍ. تُرسَل الرسائل ما دام «otklikctl serve» أو محطة عمل لها قاعدة بياناتها تعمل وهناك بوابة جاهزة.</numerusform>
            <numerusform>لم يُرسَل شيء منذ %Ln ثانية. تُرسَل الرسائل ما دام «otklikctl serve» أو محطة عمل لها قاعدة بياناتها تعمل وهناك بوابة جاهزة.</numerusform>
            <numerusform>لم يُرسَل شيء منذ %Ln ثانية. تُرسَل الرسائل ما دام «otklikctl serve» أو محطة عمل لها قاعدة بياناتها تعمل وهناك بوابة جاهزة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the next messages to leave.</source>
        <translation>في انتظار إرسال الرسائل التالية.</translation>
    </message>
    <message>
        <source>Waiting for the first messages to leave.</source>
        <translation>في انتظار إرسال الرسائل الأولى.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>الباقي نحو %Ln ثانية</numerusform>
            <numerusform>الباقي نحو ثانية واحدة</numerusform>
            <numerusform>الباقي نحو ثانيتين</numerusform>
            <numerusform>الباقي نحو %Ln ثوانٍ</numerusform>
            <numerusform>الباقي نحو %Ln ثانية</numerusform>
            <numerusform>الباقي نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>الباقي نحو %Ln دقيقة</numerusform>
            <numerusform>الباقي نحو دقيقة واحدة</numerusform>
            <numerusform>الباقي نحو دقيقتين</numerusform>
            <numerusform>الباقي نحو %Ln دقائق</numerusform>
            <numerusform>الباقي نحو %Ln دقيقة</numerusform>
            <numerusform>الباقي نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>messages</comment>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speed, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The Audience step says why each of them was left out.</source>
        <translation>تذكر خطوة «الجمهور» سبب استبعاد كل منهم.</translation>
    </message>
    <message>
        <source>They are written to as soon as it is their turn.</source>
        <translation>يُرسل إليهم حين يأتي دورهم.</translation>
    </message>
    <message>
        <source>The campaign is paused. They are written to when it goes on.</source>
        <translation>الحملة متوقفة مؤقتًا. يُرسل إليهم عند استئنافها.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SchedulePanel</name>
    <message>
        <source>&amp;Between these hours, by the clock of each person</source>
        <translation>بين هاتين الساعتين، بتوقيت كل شخص</translation>
    </message>
    <message>
        <source>At any &amp;hour</source>
        <translation>في أي ساعة</translation>
    </message>
    <message>
        <source>Nothing lea&amp;ves after</source>
        <translation>لا يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>This campaign was launched, so its hours can only be read.</source>
        <translation>أُطلقت هذه الحملة، فيمكن قراءة ساعاتها فقط.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Nothing leaves after</source>
        <translation>لا يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hours from … to …</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>When people may be written to</source>
        <translation>متى تُسمح مراسلة الناس</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>From and to are the same time. Choose «At any hour» if that is meant.</source>
        <translation>بداية الساعات ونهايتها متساويتان. اختر «في أي ساعة» إن كان هذا هو المقصود.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>في %1 الساعة %2</translation>
    </message>
    <message>
        <source>Somebody whose hours are over waits until they begin again. Whose zone is not known lives by %1, where it is %2 now: launched now, the first messages there leave %3.</source>
        <translation>من انتهت ساعاته ينتظر حتى تبدأ من جديد. ومن لا تُعرف منطقته الزمنية يُحسب بتوقيت %1، والساعة هناك الآن %2: إذا أُطلقت الآن فموعد إرسال الرسائل الأولى هناك %3.</translation>
    </message>
    <message>
        <source>Messages leave as fast as the gateway takes them, at night too. Only for what cannot wait until morning.</source>
        <translation>تُرسَل الرسائل بأسرع ما تقبله البوابة، وفي الليل أيضًا. فقط لما لا يحتمل الانتظار حتى الصباح.</translation>
    </message>
    <message>
        <source>What has not left by then is counted as «%1».</source>
        <translation>ما لم يُرسَل حتى ذلك يُحسب «%1».</translation>
    </message>
    <message>
        <source>Not reached in time</source>
        <translation>لم تصل في الوقت المناسب</translation>
    </message>
    <message>
        <source>A message that could not leave within two days after it was due is given up.</source>
        <translation>كل رسالة لم يمكن إرسالها خلال يومين من موعدها يُتخلى عنها.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ScreenLock</name>
    <message>
        <source>Locked</source>
        <translation>الشاشة مقفلة</translation>
    </message>
    <message>
        <source>%1 is signed in. Everything is as it was left.</source>
        <translation>سجّل %1 الدخول. كل شيء كما تُرك.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentDelegate</name>
    <message>
        <source>not saved</source>
        <translation>غير محفوظة</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentResult</name>
    <message>
        <source>People who fit</source>
        <translation>الأشخاص المطابقون</translation>
    </message>
    <message>
        <source>Which conditions hold for this person</source>
        <translation>الشروط التي تنطبق على هذا الشخص</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>يجري العد …</translation>
    </message>
    <message>
        <source>People appear here as soon as the rule can be counted.</source>
        <translation>يظهر الأشخاص هنا حالما يمكن عدّ القاعدة.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لم يُعد</translation>
    </message>
    <message>
        <source>Nobody fits this rule now.</source>
        <translation>لا أحد يطابق هذه القاعدة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>after a number, exact</comment>
        <translation>
            <numerusform>شخص</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>أشخاص</numerusform>
            <numerusform>شخصًا</numerusform>
            <numerusform>شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>لماذا %1</translation>
    </message>
    <message>
        <source>not counted: you stopped it</source>
        <translation>لم يُعدّ: أوقفته أنت</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>يجري عدّ الأشخاص</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>حفظ الشريحة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>تحتاج الشريحة إلى اسم.</translation>
    </message>
    <message>
        <source>A name has 100 characters at most.</source>
        <translation>لا يزيد الاسم على 100 حرف.</translation>
    </message>
    <message>
        <source>There is a segment of this name already. Choose another name.</source>
        <translation>توجد شريحة بهذا الاسم من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The changes of «%1» were thrown away.</source>
        <translation>أُهملت تغييرات «%1».</translation>
    </message>
    <message>
        <source>The new segment was thrown away.</source>
        <translation>أُهملت الشريحة الجديدة.</translation>
    </message>
    <message>
        <source>The segment «%1» was deleted.</source>
        <translation>حُذفت الشريحة «%1».</translation>
    </message>
    <message>
        <source>The condition was removed.</source>
        <translation>أُزيل الشرط.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة العد</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>شريحة جديدة</translation>
    </message>
    <message>
        <source>Use in a campaign</source>
        <translation>استخدام في حملة</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>حفظ باسم آخر</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>إهمال التغييرات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>إزالة الشرط</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>All, any or none</source>
        <translation>كل أو أي أو لا شيء</translation>
    </message>
    <message>
        <source>Delete the segment</source>
        <translation>حذف الشريحة</translation>
    </message>
    <message>
        <source>Edit the condition; open the person; from the list to the rule</source>
        <translation>تعديل الشرط؛ فتح الشخص؛ من القائمة إلى القاعدة</translation>
    </message>
    <message>
        <source>Switch the group that is selected: all, any, none</source>
        <translation>تبديل المجموعة المحددة: كل، أي، لا شيء</translation>
    </message>
    <message>
        <source>A segment is a rule that says who belongs together: «over 60 and not seen for a year». It is counted live and used by campaigns.</source>
        <translation>الشريحة قاعدة تحدد من ينتمون معًا: «أكبر من 60 ولم يظهروا منذ سنة». تُعد أولًا بأول وتستخدمها الحملات.</translation>
    </message>
    <message>
        <source>New segment %1</source>
        <translation>شريحة جديدة %1</translation>
    </message>
    <message>
        <source>Finish the marked condition.</source>
        <translation>أكمل الشرط المعلّم.</translation>
    </message>
    <message>
        <source>Why does somebody fit, or not?</source>
        <translation>لماذا ينطبق على شخص أو لا ينطبق؟</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or external ID</source>
        <translation>الاسم أو الهاتف أو البريد الإلكتروني أو المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Nobody was found by that. Nothing was changed.</source>
        <translation>لم يُعثر على أحد بهذه البيانات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Who of them?</source>
        <translation>أيّهم تقصد؟</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1، تاريخ الميلاد %2</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>اشرح السبب</translation>
    </message>
    <message>
        <source>Why somebody fits or not</source>
        <translation>لماذا ينطبق على شخص أو لا ينطبق</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Changed at two desks: %1</source>
        <translation>تغيّر على مكتبين: %1</translation>
    </message>
    <message>
        <source>While you were changing this segment, somebody at another desk saved another rule for it.</source>
        <translation>بينما كنت تغيّر هذه الشريحة، حفظ شخص على مكتب آخر قاعدة أخرى لها.</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet; your changes are kept as a draft. Choose which rule stays: the keys 1, 2 and 3 choose a column.</source>
        <translation>لم يُحفظ شيء مما لديك بعد؛ تغييراتك محفوظة كمسودة. اختر أي قاعدة تبقى: المفاتيح 1 و2 و3 تختار عمودًا.</translation>
    </message>
    <message>
        <source>The rule of the other desk stays.</source>
        <translation>تبقى قاعدة المكتب الآخر.</translation>
    </message>
    <message>
        <source>Somebody else saved the segment «%1» in the meantime.</source>
        <translation>حفظ شخص آخر الشريحة «%1» في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Your changes are kept here as a draft; saving asks what stays.</source>
        <translation>تغييراتك محفوظة هنا كمسودة؛ وعند الحفظ تُسأل عما يبقى.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SendingPage</name>
    <message>
        <source>Pause account</source>
        <translation>إيقاف الحساب مؤقتًا</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>استئناف الحساب</translation>
    </message>
    <message>
        <source>They left…</source>
        <translation>أُرسلت…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>إعادة الإرسال…</translation>
    </message>
    <message>
        <source>“%1” is paused. What is on its way is finished; the rest stays queued.</source>
        <translation>«%1» متوقف مؤقتًا. ما هو في الطريق يُستكمل؛ ويبقى الباقي في قائمة الإرسال.</translation>
    </message>
    <message>
        <source>“%1” goes on.</source>
        <translation>استؤنف «%1».</translation>
    </message>
    <message>
        <source>Did these messages leave?</source>
        <translation>هل أُرسلت هذه الرسائل؟</translation>
    </message>
    <message>
        <source>You have seen at the gateway “%2” that it took %1. They count as sent from now on, with your name, and are never sent again. A receipt that still comes is taken.</source>
        <translation>رأيت لدى البوابة «%2» أنها قبلت هذا: %1. تُعدّ مُرسلة من الآن، باسمك، ولا تُرسَل مرة أخرى أبدًا. وإن وصل تقرير تسليم بعد ذلك فسيُقبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>They left</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>تركها دون حسم</translation>
    </message>
    <message>
        <source>They count as sent.</source>
        <translation>تُعدّ مُرسلة.</translation>
    </message>
    <message>
        <source>Send these messages again?</source>
        <translation>إعادة إرسال هذه الرسائل؟</translation>
    </message>
    <message>
        <source>%1 go to the gateway “%2” once more. Whoever got the message already gets it twice: look at the gateway first whether it took them.</source>
        <translation>يُرسَل إلى البوابة «%2» مرة أخرى: %1. من تلقى الرسالة من قبل يتلقاها مرتين: انظر أولًا لدى البوابة هل قبلتها.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>They are queued again.</source>
        <translation>وُضعت في قائمة الإرسال من جديد.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accounts and what waits at each</source>
        <translation>الحسابات وما ينتظر لدى كل منها</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they left</source>
        <translation>رسائل لا يعرف أحد هل أُرسلت أم لا</translation>
    </message>
    <message>
        <source>Nothing. Where a gateway gives no answer it is asked, and what is still in doubt then waits here for a person.</source>
        <translation>لا شيء. حين لا تجيب البوابة تُسأل، وما يبقى مشكوكًا فيه بعد ذلك ينتظر هنا شخصًا.</translation>
    </message>
    <message>
        <source>Open the campaign that waits for a decision</source>
        <translation>فتح الحملة التي تنتظر قرارًا</translation>
    </message>
    <message>
        <source>There is no account that messages could leave through. Add one in the settings; the training one sends nothing.</source>
        <translation>لا يوجد حساب يمكن أن تُرسَل الرسائل عبره. أضف حسابًا في الإعدادات؛ وحساب التدريب لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what waits, speed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages wait</source>
        <translation>
            <numerusform>%Ln رسالة تنتظر</numerusform>
            <numerusform>رسالة واحدة تنتظر</numerusform>
            <numerusform>رسالتان تنتظران</numerusform>
            <numerusform>%Ln رسائل تنتظر</numerusform>
            <numerusform>%Ln رسالة تنتظر</numerusform>
            <numerusform>%Ln رسالة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>messages</comment>
        <translation>%1 في الدقيقة</translation>
    </message>
    <message>
        <source>Outcomes that nobody knows</source>
        <translation>نتائج لا يعرفها أحد</translation>
    </message>
    <message>
        <source>Outcomes that nobody knows: the oldest %1 of %2</source>
        <comment>numbers</comment>
        <translation>نتائج لا يعرفها أحد: أقدم %1 من %2</translation>
    </message>
    <message>
        <source>Outcomes that nobody knows: %1</source>
        <comment>a number</comment>
        <translation>نتائج لا يعرفها أحد: %1</translation>
    </message>
    <message>
        <source>%1 messages a second at most</source>
        <translation>أقصى عدد رسائل في الثانية: %1</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>دون حد</translation>
    </message>
    <message>
        <source>so since %1</source>
        <comment>an instant</comment>
        <translation>على هذه الحال منذ %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts of an account</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ServicesPanel</name>
    <message>
        <source>What people receive. Service events, segments, funnels and campaigns choose from this list.</source>
        <translation>ما يتلقاه الناس. من هذه القائمة تختار أحداث الخدمات والشرائح والأقماع والحملات.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Library card</source>
        <translation>بطاقة المكتبة</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SessionsPanel</name>
    <message>
        <source>Sign out there</source>
        <translation>تسجيل الخروج هناك</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>الجلسات المفتوحة الآن</translation>
    </message>
    <message>
        <source>Sign out at the desk that is selected (Delete). It needs a fresh code.</source>
        <translation>تسجيل الخروج من المكتب المحدد (Delete). يلزم رمز جديد.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>الأحياء</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>مدة حفظ البيانات</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SignInWindow</name>
    <message>
        <source>Otklik — sign in</source>
        <translation>Otklik — تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SiteFinder</name>
    <message>
        <source>site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Work in another site</source>
        <translation>العمل في موقع آخر</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SiteSwitch</name>
    <message>
        <source>Site: %1</source>
        <translation>الموقع: %1</translation>
    </message>
    <message>
        <source>You work in: %1
People, reminders, what you add and what you import follow it. Segments, campaigns, the funnel and the audit are about all sites that you see.</source>
        <translation>تعمل في: %1
يتبعه الأشخاص والتذكيرات وما تضيفه وما تستورده. أما الشرائح والحملات والقمع وسجل التدقيق فعن كل المواقع التي تراها.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::StepUp</name>
    <message>
        <source>A fresh code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>This reaches people or opens what is protected. Type the code that has just been sent to your phone; it then counts for fifteen minutes.</source>
        <translation>هذا يصل إلى الناس أو يفتح ما هو محمي. اكتب الرمز الذي أُرسل الآن إلى هاتفك؛ ويسري خمس عشرة دقيقة.</translation>
    </message>
    <message>
        <source>This reaches people or opens what is protected. Type a new code of your authenticator, not the one you signed in with; it then counts for fifteen minutes.</source>
        <translation>هذا يصل إلى الناس أو يفتح ما هو محمي. اكتب رمزًا جديدًا من تطبيق المصادقة، غير الذي سجّلت به الدخول؛ ويسري خمس عشرة دقيقة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>الرمز ستة أرقام.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SubjectActions</name>
    <message>
        <source>Only operators, doctors, nurses and supervisors give out somebody’s data.</source>
        <translation>لا يسلّم بيانات شخص إلا المشغّلون والأطباء والممرضون والمشرفون.</translation>
    </message>
    <message>
        <source>Only supervisors erase people.</source>
        <translation>لا يمحو الأشخاص إلا المشرفون.</translation>
    </message>
    <message>
        <source>Where is everything about this person to be written?</source>
        <translation>أين يُكتب كل ما يخص هذا الشخص؟</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>أرشيف (*.zip)</translation>
    </message>
    <message>
        <source>Data of one person</source>
        <translation>بيانات شخص واحد</translation>
    </message>
    <message>
        <source>Everything about this person is in %1: a page to read, and JSON.</source>
        <translation>كل ما يخص هذا الشخص في %1: صفحة للقراءة، وJSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are left out, because your account may not read them; the page in it names them.</source>
        <translation>
            <numerusform>لم يُستبعد أي جزء (%n).</numerusform>
            <numerusform>استُبعد جزء واحد لأن حسابك لا يحق له قراءته؛ تذكره الصفحة التي فيه.</numerusform>
            <numerusform>استُبعد جزءان لأن حسابك لا يحق له قراءتهما؛ تذكرهما الصفحة التي فيه.</numerusform>
            <numerusform>استُبعدت %n أجزاء لأن حسابك لا يحق له قراءتها؛ تذكرها الصفحة التي فيه.</numerusform>
            <numerusform>استُبعد %n جزءًا لأن حسابك لا يحق له قراءتها؛ تذكرها الصفحة التي فيه.</numerusform>
            <numerusform>استُبعد %n جزء لأن حسابك لا يحق له قراءتها؛ تذكرها الصفحة التي فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>أنت وحدك تستطيع قراءة الملف.</translation>
    </message>
    <message>
        <source>This person had been erased before. Nothing was changed.</source>
        <translation>سبق محو هذا الشخص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>مُحي الشخص.</translation>
    </message>
    <message>
        <source>What is counted stays.</source>
        <translation>يبقى ما عُدّ.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TextMeasure</name>
    <message>
        <source>Fit to GSM-7</source>
        <translation>ملاءمة لـ GSM-7</translation>
    </message>
    <message>
        <source>Makes typographic quotes, dashes and dots plain. Letters are never changed.</source>
        <translation>يبسّط علامات الاقتباس والشرطات والنقاط الطباعية. لا تتغيّر الحروف أبدًا.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln وحدة</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%Ln وحدات</numerusform>
            <numerusform>%Ln وحدة</numerusform>
            <numerusform>%Ln وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Septets of the GSM alphabet; a few signs take two</source>
        <translation>وحدات أبجدية GSM بسبع بتات؛ بعض العلامات تأخذ اثنتين</translation>
    </message>
    <message>
        <source>UTF-16 units; an emoji takes two</source>
        <translation>وحدات UTF-16؛ يأخذ الرمز التعبيري اثنتين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln جزء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>%Ln أجزاء</numerusform>
            <numerusform>%Ln جزءًا</numerusform>
            <numerusform>%Ln جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Each part is sent and paid for on its own</source>
        <translation>كل جزء يُرسَل ويُدفع ثمنه وحده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>units left in the last part</comment>
        <translation>
            <numerusform>الباقي %Ln</numerusform>
            <numerusform>الباقي %Ln</numerusform>
            <numerusform>الباقي %Ln</numerusform>
            <numerusform>الباقي %Ln</numerusform>
            <numerusform>الباقي %Ln</numerusform>
            <numerusform>الباقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>160 units in one part, 153 in each of several.</source>
        <translation>160 وحدة في جزء واحد، و153 في كل جزء عند تعدد الأجزاء.</translation>
    </message>
    <message>
        <source>«%1», character %2, is not in the GSM alphabet: 70 units in one part instead of 160, 67 in each of several.</source>
        <translation>«%1»، الحرف %2، ليس في أبجدية GSM: 70 وحدة في جزء واحد بدلًا من 160، و67 في كل جزء عند تعدد الأجزاء.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TextPanel</name>
    <message>
        <source>Remove this language</source>
        <translation>إزالة هذه اللغة</translation>
    </message>
    <message>
        <source>This campaign was launched, so its text can only be read.</source>
        <translation>أُطلقت هذه الحملة، فيمكن قراءة نصها فقط.</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>لغات النص</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Who has no text in their language</source>
        <translation>من ليس لهم نص بلغتهم</translation>
    </message>
    <message>
        <source>&amp;Other languages get</source>
        <translation>اللغات الأخرى تتلقى</translation>
    </message>
    <message>
        <source>Puts {%1} at the cursor; each person’s own is filled in</source>
        <translation>يضع {%1} عند المؤشر؛ وتُملأ بقيمة كل شخص</translation>
    </message>
    <message>
        <source>Puts in wordings for women, for men and for others</source>
        <translation>يضع صيغًا للنساء وللرجال وللآخرين</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic: the text in %1</source>
        <translation>تلقائي: النص بهذه اللغة: %1</translation>
    </message>
    <message>
        <source>The text in %1</source>
        <translation>النص بهذه اللغة: %1</translation>
    </message>
    <message>
        <source>Nothing: they are left out</source>
        <translation>لا شيء: يُستبعدون</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>for a made-up person</source>
        <translation>لشخص خيالي</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TimelinePanel</name>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>لا يوجد شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a kind of entries and how many there are</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Messages, calls, visits, consent, notes and changes will stand here.</source>
        <translation>ستظهر هنا الرسائل والمكالمات والزيارات والموافقات والملاحظات والتغييرات.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TopBar</name>
    <message>
        <source>Find a person, segment, campaign or command</source>
        <translation>ابحث عن شخص أو شريحة أو حملة أو أمر</translation>
    </message>
    <message>
        <source>Find or do something (%1)</source>
        <translation>بحث أو تنفيذ أمر (%1)</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>These people are made up. Nothing leaves this machine.</source>
        <translation>هؤلاء أشخاص خياليون. لا يخرج شيء من هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TopicsPanel</name>
    <message>
        <source>What people agree to hear about, each topic of one agency. A topic needs consent; a service notice needs none, but obeys a refusal.</source>
        <translation>ما يوافق الناس على معرفة أخباره؛ كل موضوع لجهة واحدة. يحتاج الموضوع إلى موافقة؛ أما إشعار الخدمة فلا يحتاج إليها لكنه يحترم الرفض.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>قراءات العدادات</translation>
    </message>
    <message>
        <source>choose, or a new one’s code</source>
        <translation>اختر، أو اكتب رمز جهة جديدة</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>يحتاج إلى موافقة</translation>
    </message>
    <message>
        <source>Service notice</source>
        <translation>إشعار خدمة</translation>
    </message>
</context>
<context>
    <name>otklik::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>تراجع (%1)</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ValueEditor</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Several, with commas between them</source>
        <translation>عدة قيم، بينها فواصل</translation>
    </message>
</context>
<context>
    <name>otklik::ui::Work</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>الباقي نحو %n د</numerusform>
            <numerusform>الباقي نحو %n د</numerusform>
            <numerusform>الباقي نحو %n د</numerusform>
            <numerusform>الباقي نحو %n د</numerusform>
            <numerusform>الباقي نحو %n د</numerusform>
            <numerusform>الباقي نحو %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>الباقي نحو %n ث</numerusform>
            <numerusform>الباقي نحو %n ث</numerusform>
            <numerusform>الباقي نحو %n ث</numerusform>
            <numerusform>الباقي نحو %n ث</numerusform>
            <numerusform>الباقي نحو %n ث</numerusform>
            <numerusform>الباقي نحو %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::WorkSite</name>
    <message>
        <source>All sites</source>
        <translation>كل المواقع</translation>
    </message>
</context>
<context>
    <name>otklik::views::AccountQueueModel</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Free to leave as soon as an account takes them</source>
        <translation>تُرسَل حالما يقبلها حساب</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>messages</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Until their hours of the day come, or because their campaign is paused</source>
        <translation>حتى يحين وقتها المسموح به من اليوم، أو لأن حملتها متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>messages</comment>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Handed to the gateway at this moment, or about to be</source>
        <translation>سُلّمت إلى البوابة في هذه اللحظة، أو على وشك ذلك</translation>
    </message>
    <message>
        <source>On the wire</source>
        <comment>messages</comment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Nobody knows whether the gateway took them</source>
        <translation>لا يعرف أحد هل قبلتها البوابة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>messages</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>How long the oldest of those has waited that are free to leave</source>
        <translation>كم انتظرت أقدم رسالة من تلك التي يمكن إرسالها الآن</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>how long</comment>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Messages that the gateway took in a minute, over the last five</source>
        <translation>الرسائل التي قبلتها البوابة في الدقيقة، خلال الدقائق الخمس الأخيرة</translation>
    </message>
    <message>
        <source>A minute</source>
        <comment>rate</comment>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>Of those taken in the last five minutes: at the operator, without a receipt yet</source>
        <translation>مما قُبل خلال الدقائق الخمس الأخيرة: لدى شركة الاتصالات، بلا تقرير تسليم بعد</translation>
    </message>
    <message>
        <source>No receipt</source>
        <comment>messages</comment>
        <translation>بلا تقرير تسليم</translation>
    </message>
</context>
<context>
    <name>otklik::views::AuditListModel</name>
    <message>
        <source>the server itself</source>
        <translation>الخادم نفسه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <comment>heading: which person or row an entry of the audit is about</comment>
        <translation>عمّن أو عمّا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading: the network address that somebody worked from</comment>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>otklik::views::CampaignEditor</name>
    <message>
        <source>Another desk changed this draft meanwhile. Choose what stays first.</source>
        <translation>غيّر مكتب آخر هذه المسودة في الأثناء. اختر أولًا ما يبقى.</translation>
    </message>
</context>
<context>
    <name>otklik::views::CampaignListText</name>
    <message>
        <source>Stopped %1</source>
        <translation>أُوقفت %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>انتهت %1</translation>
    </message>
    <message>
        <source>Launched %1</source>
        <translation>أُطلقت %1</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>كُتبت %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of a campaign that is dealt with</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>المعالَج</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>آخر خطوة</translation>
    </message>
</context>
<context>
    <name>otklik::views::CampaignPeopleText</name>
    <message>
        <source>not before %1</source>
        <translation>ليس قبل %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a message, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Text in</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>%1, not before %2</source>
        <comment>state of a message, when</comment>
        <translation>%1، ليس قبل %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what came of a message, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>otklik::views::DueListModel</name>
    <message>
        <source>Long overdue</source>
        <translation>متأخر منذ زمن</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>otklik::views::DueListText</name>
    <message>
        <source>Cannot be reached</source>
        <translation>يتعذر الوصول إليه</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>heading of a narrow column, one short word: the day a reminder came due</comment>
        <translation>المستحق</translation>
    </message>
</context>
<context>
    <name>otklik::views::EmergencyListModel</name>
    <message>
        <source>Justified</source>
        <translation>مبرَّر</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>لم يُحكم فيه بعد</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>غير مبرَّر</translation>
    </message>
    <message>
        <source>No longer in the database</source>
        <translation>لم يعد في قاعدة البيانات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>full name and login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
</context>
<context>
    <name>otklik::views::FoundPeopleModel</name>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
</context>
<context>
    <name>otklik::views::GatewayListText</name>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Training, sends nothing</source>
        <translation>تدريب، لا ترسل شيئًا</translation>
    </message>
    <message>
        <source>Infobip SMS</source>
        <translation>Infobip SMS</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Price a part</source>
        <translation>سعر الجزء</translation>
    </message>
    <message>
        <source>Kannel</source>
        <translation>Kannel</translation>
    </message>
    <message>
        <source>Infobip number look-up</source>
        <translation>فحص الأرقام من Infobip</translation>
    </message>
    <message>
        <source>Infobip voice calls</source>
        <translation>مكالمات صوتية من Infobip</translation>
    </message>
    <message>
        <source>Infobip Viber</source>
        <translation>Infobip Viber</translation>
    </message>
</context>
<context>
    <name>otklik::views::ImportErrorModel</name>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
</context>
<context>
    <name>otklik::views::ImportListModel</name>
    <message>
        <source>undone on %1</source>
        <translation>جرى التراجع عنه في %1</translation>
    </message>
    <message>
        <source>can be undone until %1</source>
        <translation>يمكن التراجع عنه حتى %1</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>otklik::views::InboxListModel</name>
    <message>
        <source>From</source>
        <comment>whom a message is from</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>otklik::views::LookupRunModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
</context>
<context>
    <name>otklik::views::LookupScheduleModel</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Segment “%1”</source>
        <translation>الشريحة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>كل %n يوم</numerusform>
            <numerusform>كل %n يوم</numerusform>
            <numerusform>كل يومين (%n)</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>المرة القادمة</translation>
    </message>
    <message>
        <source>Budget each time</source>
        <translation>الميزانية كل مرة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>otklik::views::OperatorListModel</name>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>Roles and sites</source>
        <translation>الأدوار والمواقع</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>heading: how and when somebody signed in</comment>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>otklik::views::PeopleListText</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>العمر، سنوات</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>القناة المفضلة</translation>
    </message>
    <message>
        <source>★ %1</source>
        <comment>somebody with a star</comment>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>On it since</source>
        <comment>a list of people</comment>
        <translation>في القائمة منذ</translation>
    </message>
</context>
<context>
    <name>otklik::views::PersonListText</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Smart: follows the segment «%1»</source>
        <translation>ذكية: تتبع الشريحة «%1»</translation>
    </message>
    <message>
        <source>Those to whom you gave a star</source>
        <translation>من أعطيتهم نجمة</translation>
    </message>
    <message>
        <source>Personal: only you see it</source>
        <translation>شخصية: أنت وحدك تراها</translation>
    </message>
    <message>
        <source>Shared with the site</source>
        <translation>مشتركة مع الموقع</translation>
    </message>
    <message>
        <source>Shared with the whole city</source>
        <translation>مشتركة مع المدينة كلها</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>أنشأها %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>آخر تغيير: %1</translation>
    </message>
    <message>
        <source>★ %1</source>
        <comment>a list with a star</comment>
        <translation>★ %1</translation>
    </message>
</context>
<context>
    <name>otklik::views::RuleModel</name>
    <message>
        <source>fits</source>
        <translation>ينطبق</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Nothing is chosen or typed here yet.</source>
        <translation>لم يُختر هنا شيء ولم يُكتب بعد.</translation>
    </message>
</context>
<context>
    <name>otklik::views::SegmentListModel</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1، غير محفوظة</translation>
    </message>
</context>
<context>
    <name>otklik::views::SessionListModel</name>
    <message>
        <source>%1 (this desk)</source>
        <comment>a computer</comment>
        <translation>%1 (هذا المكتب)</translation>
    </message>
    <message>
        <source>⚠ %1: not used before</source>
        <comment>a computer</comment>
        <translation>⚠ %1: لم يُستخدم من قبل</translation>
    </message>
    <message>
        <source>the server itself</source>
        <translation>الخادم نفسه</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>address, instant</comment>
        <translation>%1 · منذ %2</translation>
    </message>
</context>
<context>
    <name>otklik::views::SignInListModel</name>
    <message>
        <source>wrong code</source>
        <translation>رمز خاطئ</translation>
    </message>
    <message>
        <source>refused: a pooler stood between</source>
        <translation>رُفض: وقف مجمّع اتصالات في الوسط</translation>
    </message>
    <message>
        <source>let in again by two people</source>
        <translation>سمح بدخوله شخصان من جديد</translation>
    </message>
    <message>
        <source>fresh code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>⚠ %1: not used before</source>
        <comment>a computer</comment>
        <translation>⚠ %1: لم يُستخدم من قبل</translation>
    </message>
    <message>
        <source>the server itself</source>
        <translation>الخادم نفسه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>otklik::views::SuspendedNumberModel</name>
    <message>
        <source>Not a number that exists</source>
        <translation>رقم لا وجود له</translation>
    </message>
    <message>
        <source>No network knows it any more</source>
        <translation>لم تعد تعرفه أي شبكة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Suspended on</source>
        <translation>تاريخ التعليق</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>otklik::views::TimelineModel</name>
    <message>
        <source>%1: %2</source>
        <comment>channel and state of a message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lifted the STOP to everything</source>
        <translation>رفع STOP عن كل شيء</translation>
    </message>
    <message>
        <source>Said STOP to everything</source>
        <translation>قال STOP لكل شيء</translation>
    </message>
    <message>
        <source>Agreed to “%1”</source>
        <translation>وافق على “%1”</translation>
    </message>
    <message>
        <source>Refused “%1”</source>
        <translation>رفض “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>أُنجز التذكير</translation>
    </message>
    <message>
        <source>Note done</source>
        <translation>أُنجزت الملاحظة</translation>
    </message>
    <message>
        <source>Reminder dropped</source>
        <translation>أُسقط التذكير</translation>
    </message>
    <message>
        <source>Note dropped</source>
        <translation>أُسقطت الملاحظة</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <translation>تذكير في %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>addresses</source>
        <comment>what was changed of a person</comment>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>further fields</source>
        <comment>what was changed of a person</comment>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>household</source>
        <comment>what was changed of a person</comment>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>external id</source>
        <comment>what was changed of a person</comment>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Number looked up: %1</source>
        <comment>what a look-up of a number said</comment>
        <translation>فُحص الرقم: %1</translation>
    </message>
    <message>
        <source>Put on the list “%1”</source>
        <translation>أُضيف إلى القائمة «%1»</translation>
    </message>
    <message>
        <source>Got a star</source>
        <translation>أُعطي نجمة</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>دُمج مع سجل آخر</translation>
    </message>
    <message>
        <source>Merged with the record of %1</source>
        <translation>دُمج مع سجل %1</translation>
    </message>
    <message>
        <source>A merge was taken back</source>
        <translation>جرى التراجع عن دمج</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>غيّره استيراد</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Added by an import</source>
        <translation>أضافه استيراد</translation>
    </message>
    <message>
        <source>Last change of the record</source>
        <translation>آخر تغيير في السجل</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number and its network</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who made a change</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a file and who imported it</comment>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>Wrote to us</source>
        <translation>كتب إلينا</translation>
    </message>
    <message>
        <source>Campaign “%1”: %2</source>
        <comment>name, state of a message</comment>
        <translation>الحملة «%1»: %2</translation>
    </message>
    <message>
        <source>Campaign “%1”. %2</source>
        <comment>name, text of a message</comment>
        <translation>الحملة «%1». %2</translation>
    </message>
    <message>
        <source>Campaign “%1”. %2 %3</source>
        <comment>name, why it was or was not sent, text of a message</comment>
        <translation>الحملة «%1». %2 %3</translation>
    </message>
</context>
<context>
    <name>otklik::views::UnknownOutcomeModel</name>
    <message>
        <source>A single message</source>
        <translation>رسالة منفردة</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>الحملة %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
</TS>
