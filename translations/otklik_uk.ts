<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>The chain of the audit is checked by the owner of the server, or by an auditor of the whole city who has signed in. Nothing was checked.</source>
        <translation>Ланцюжок аудиту перевіряє власник сервера або аудитор усього міста, який увійшов. Нічого не перевірено.</translation>
    </message>
    <message>
        <source>The end of the audit&apos;s chain could not be written to %1: %2. It is tried again; sealing goes on.</source>
        <translation>Кінець ланцюжка аудиту не вдалося записати в %1: %2. Спробу буде повторено; запечатування триває.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. The audit was not checked.</source>
        <translation>Файл %1 не вдається прочитати: %2. Аудит не перевірено.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no end of a chain. Take it out if it was broken off. The audit was not checked.</source>
        <translation>Рядок %1 файлу %2 — не кінець ланцюжка. Приберіть його, якщо запис обірвався. Аудит не перевірено.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрування</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Другий фактор</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Сервер відповідає.</translation>
    </message>
    <message>
        <source>The server answers but takes nobody now: it starts or stops. Try again in a minute.</source>
        <translation>Сервер відповідає, але зараз нікого не приймає: він запускається або зупиняється. Спробуйте за хвилину.</translation>
    </message>
    <message>
        <source>No server answers at this address. Check host name and port, the network and the firewall, and that PostgreSQL runs and listens there (listen_addresses).</source>
        <translation>За цією адресою не відповідає жоден сервер. Перевірте ім’я вузла й порт, мережу й брандмауер, а також що PostgreSQL запущено й він слухає там (listen_addresses).</translation>
    </message>
    <message>
        <source>The server wants a password, and none was given.</source>
        <translation>Сервер вимагає пароль, а його не вказано.</translation>
    </message>
    <message>
        <source>The server refused login or password, or this login may not use this database: %1. Ask whoever administers it.</source>
        <translation>Сервер не прийняв логін чи пароль, або цьому логіну не можна користуватися цією базою даних: %1. Зверніться до її адміністратора.</translation>
    </message>
    <message>
        <source>The server refused the connection: %1</source>
        <translation>Сервер відмовив у з’єднанні: %1</translation>
    </message>
    <message>
        <source>Not encrypted: nothing leaves this machine.</source>
        <translation>Не зашифровано: ніщо не залишає цього комп’ютера.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so others on the way can read everything. Use sslmode=verify-full, and hostssl in pg_hba.conf on the server.</source>
        <translation>З’єднання не зашифроване, тож дорогою інші можуть прочитати все. Використовуйте sslmode=verify-full, а на сервері hostssl у pg_hba.conf.</translation>
    </message>
    <message>
        <source>Encrypted by %1, but nobody checked whose server it is (sslmode=%2). Use sslmode=verify-full with the root certificate of the server.</source>
        <translation>Зашифровано за %1, але ніхто не перевірив, чий це сервер (sslmode=%2). Використовуйте sslmode=verify-full з кореневим сертифікатом сервера.</translation>
    </message>
    <message>
        <source>Encrypted by %1. Better is TLS 1.3: ssl_min_protocol_version = &apos;TLSv1.3&apos; on the server.</source>
        <translation>Зашифровано за %1. Краще TLS 1.3: ssl_min_protocol_version = &apos;TLSv1.3&apos; на сервері.</translation>
    </message>
    <message>
        <source>Encrypted by %1.</source>
        <translation>Зашифровано за %1.</translation>
    </message>
    <message>
        <source>The server keeps new passwords as %1. Set password_encryption = &apos;scram-sha-256&apos; and set the passwords anew.</source>
        <translation>Сервер зберігає нові паролі як %1. Задайте password_encryption = &apos;scram-sha-256&apos; і встановіть паролі заново.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of pg_hba.conf let people in over the network by trust, password or md5. Make them hostssl with scram-sha-256.</source>
        <translation>
            <numerusform>%n рядок у pg_hba.conf впускає людей мережею через trust, password або md5. Замініть його на hostssl зі scram-sha-256.</numerusform>
            <numerusform>%n рядки у pg_hba.conf впускають людей мережею через trust, password або md5. Замініть їх на hostssl зі scram-sha-256.</numerusform>
            <numerusform>%n рядків у pg_hba.conf впускають людей мережею через trust, password або md5. Замініть їх на hostssl зі scram-sha-256.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login is proved by its password, kept as SCRAM.</source>
        <translation>Логін підтверджується паролем, який зберігається як SCRAM.</translation>
    </message>
    <message>
        <source>The login is proved without a password (peer or certificate).</source>
        <translation>Логін підтверджується без пароля (peer або сертифікат).</translation>
    </message>
    <message>
        <source>The database file cannot be written by this account.</source>
        <translation>Цей обліковий запис не може писати у файл бази даних.</translation>
    </message>
    <message>
        <source>Other accounts of this machine can read the database file. Close it: chmod 600.</source>
        <translation>Файл бази даних можуть читати інші облікові записи цього комп’ютера. Закрийте його: chmod 600.</translation>
    </message>
    <message>
        <source>One desk without roles: only this account can read the database file.</source>
        <translation>Одне робоче місце без ролей: файл бази даних може читати лише цей обліковий запис.</translation>
    </message>
    <message>
        <source>«%1» is a superuser: no rule of the database holds for it. Use it to administer the server, and a login made by «otklikctl operator add» to work.</source>
        <translation>«%1» — суперкористувач: жодне правило бази даних на нього не діє. Використовуйте його для адміністрування сервера, а для роботи — логін, створений командою «otklikctl operator add».</translation>
    </message>
    <message>
        <source>«%1» has no role, so it sees nothing. An administrator gives it one.</source>
        <translation>«%1» не має ролі, тож нічого не бачить. Роль надає адміністратор.</translation>
    </message>
    <message>
        <source>«%1» has no site, so it sees nobody. An administrator gives it one.</source>
        <translation>«%1» не має майданчика, тож нікого не бачить. Майданчик надає адміністратор.</translation>
    </message>
    <message>
        <source>the whole city</source>
        <translation>усе місто</translation>
    </message>
    <message>
        <source>«%1» has the roles: %2.</source>
        <translation>Ролі «%1»: %2.</translation>
    </message>
    <message>
        <source>«%1» has the roles: %2. It sees: %3.</source>
        <translation>Ролі «%1»: %2. Бачить: %3.</translation>
    </message>
    <message>
        <source>The code was given.</source>
        <translation>Код прийнято.</translation>
    </message>
    <message>
        <source>Too many codes were not right. The next one is looked at in %1.</source>
        <translation>Забагато неправильних кодів. Наступний буде розглянуто через %1.</translation>
    </message>
    <message>
        <source>A code of the authenticator is asked for when you sign in.</source>
        <translation>Під час входу запитують код автентифікатора.</translation>
    </message>
    <message>
        <source>A code comes by SMS when you sign in. Safer is an authenticator.</source>
        <translation>Під час входу код надходить по SMS. Надійніший застосунок-автентифікатор.</translation>
    </message>
    <message>
        <source>There is no authenticator yet. Make one with the one-time code that you were given.</source>
        <translation>Автентифікатора ще немає. Створіть його з одноразовим кодом, який вам дали.</translation>
    </message>
    <message>
        <source>SQLite %1: one desk.</source>
        <translation>SQLite %1: одне робоче місце.</translation>
    </message>
    <message>
        <source>PostgreSQL %1.</source>
        <translation>PostgreSQL %1.</translation>
    </message>
    <message>
        <source>The schema is the one of this program: %1.</source>
        <translation>Схема саме така, яка потрібна цій програмі: %1.</translation>
    </message>
    <message>
        <source>This database has schema %1, and this program knows %2 and below. Use the newer program.</source>
        <translation>Ця база даних має схему %1, а ця програма знає %2 і нижче. Візьміть новішу програму.</translation>
    </message>
    <message>
        <source>This database has schema %1, and this program needs %2. Run «otklikctl init» to upgrade it.</source>
        <translation>Ця база даних має схему %1, а цій програмі потрібна %2. Виконайте «otklikctl init», щоб її оновити.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the database agree.</source>
        <translation>Годинники цього комп’ютера й бази даних збігаються.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of this machine and of the database differ by %n seconds, so codes would not be right. Set both by NTP.</source>
        <translation>
            <numerusform>Годинники цього комп’ютера й бази даних розходяться на %n секунду, тож коди не підійдуть. Налаштуйте обидва за NTP.</numerusform>
            <numerusform>Годинники цього комп’ютера й бази даних розходяться на %n секунди, тож коди не підійдуть. Налаштуйте обидва за NTP.</numerusform>
            <numerusform>Годинники цього комп’ютера й бази даних розходяться на %n секунд, тож коди не підійдуть. Налаштуйте обидва за NTP.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database is a file for one desk: it has no operators and no roles. Use PostgreSQL for several people.</source>
        <translation>Ця база даних — файл для одного робочого місця: у ній немає операторів і ролей. Для кількох людей використовуйте PostgreSQL.</translation>
    </message>
    <message>
        <source>Nobody changes their own rights. Nothing was changed; ask another administrator.</source>
        <translation>Ніхто не змінює власних прав. Нічого не змінено; попросіть іншого адміністратора.</translation>
    </message>
    <message>
        <source>There is no operator «%1». «otklikctl operator list» shows them.</source>
        <translation>Оператора «%1» немає. Їх показує «otklikctl operator list».</translation>
    </message>
    <message>
        <source>These roles cannot be given. Persons take one or more of %1; services dispatcher or importer. Nothing was changed.</source>
        <translation>Ці ролі надати не можна. Людям надають одну чи кілька з: %1; службам — dispatcher або importer. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Say what «%1» sees: at least one site, or the whole city. Nothing was changed.</source>
        <translation>Укажіть, що бачить «%1»: щонайменше один майданчик або все місто. Нічого не змінено.</translation>
    </message>
    <message>
        <source>One of the sites does not exist. «otklikctl site list» shows them. Nothing was changed.</source>
        <translation>Одного з майданчиків немає. Їх показує «otklikctl site list». Нічого не змінено.</translation>
    </message>
    <message>
        <source>«%1» is disabled or is not a person, so this cannot be done. Nothing was changed.</source>
        <translation>«%1» вимкнено або це не людина, тож цього зробити не можна. Нічого не змінено.</translation>
    </message>
    <message>
        <source>«%1» is not disabled. Nothing was changed.</source>
        <translation>«%1» не вимкнено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Say why. Nothing was changed.</source>
        <translation>Укажіть причину. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Nobody has asked for «%1» within the last day. The first of the two asks, the second confirms.</source>
        <translation>За останню добу ніхто не просив за «%1». Перший із двох просить, другий підтверджує.</translation>
    </message>
    <message>
        <source>You asked for this yourself; a second person has to confirm it. Nothing was changed.</source>
        <translation>Про це просили ви самі; підтвердити має друга людина. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Your role does not allow this: it is for administrators who are signed in. Nothing was changed.</source>
        <translation>Ваша роль цього не дозволяє: це для адміністраторів, які ввійшли. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no site «%1». «otklikctl site list» shows them. Nothing was changed.</source>
        <translation>Майданчика «%1» немає. Їх показує «otklikctl site list». Нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters. Nothing was changed.</source>
        <translation>
            <numerusform>У паролі щонайменше %n символ. Нічого не змінено.</numerusform>
            <numerusform>У паролі щонайменше %n символи. Нічого не змінено.</numerusform>
            <numerusform>У паролі щонайменше %n символів. Нічого не змінено.</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» cannot be a login. Use small letters, digits and _, beginning with a letter, at most 40, and not beginning with otklik or pg_.</source>
        <translation>«%1» не може бути логіном. Використовуйте малі латинські літери, цифри й _, починаючи з літери, не більше 40 знаків, і не починайте з otklik або pg_.</translation>
    </message>
    <message>
        <source>Write the telephone number with its country: +79000000000. Nothing was changed.</source>
        <translation>Напишіть номер телефону з кодом країни: +79000000000. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The password could not be prepared. Nothing was changed.</source>
        <translation>Пароль не вдалося підготувати. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Only a superuser of the server makes logins. Run this on the server: sudo -u postgres otklikctl operator add … --database postgresql:///NAME. Nothing was changed.</source>
        <translation>Логіни створює лише суперкористувач сервера. Виконайте на сервері: sudo -u postgres otklikctl operator add … --database postgresql:///NAME. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The server already has a login «%1». Nothing was changed; choose another name.</source>
        <translation>На сервері вже є логін «%1». Нічого не змінено; оберіть інше ім’я.</translation>
    </message>
    <message>
        <source>Only a superuser of the server sets the password of somebody else. Nothing was changed.</source>
        <translation>Чужий пароль задає лише суперкористувач сервера. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This needs a fresh code of your second factor first. Nothing was changed.</source>
        <translation>Для цього спершу потрібен свіжий код вашого другого фактора. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Line %1 of the permissions cannot be read.</source>
        <translation>Рядок %1 прав доступу не вдається прочитати.</translation>
    </message>
    <message>
        <source>Roles and row policies are made by a superuser of the server. The schema is in place; run «otklikctl init» again with such an account.</source>
        <translation>Ролі й політики рядків створює суперкористувач сервера. Схема на місці; виконайте «otklikctl init» ще раз із таким обліковим записом.</translation>
    </message>
    <message>
        <source>The connections could not be stored in %1. The ones from before are kept. Look whether the folder may be written to and the disk has room.</source>
        <translation>З’єднання не вдалося зберегти в %1. Попередні лишилися. Перевірте, чи можна писати в цю теку й чи є місце на диску.</translation>
    </message>
    <message>
        <source>Give the connection a name, for example «City».</source>
        <translation>Назвіть з’єднання, наприклад «Місто».</translation>
    </message>
    <message>
        <source>Say on which server the database is: db.example.org.</source>
        <translation>Укажіть, на якому сервері база даних: db.example.org.</translation>
    </message>
    <message>
        <source>Say what the database is called.</source>
        <translation>Укажіть, як називається база даних.</translation>
    </message>
    <message>
        <source>Say which login you were given.</source>
        <translation>Укажіть логін, який вам дали.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535: one for all servers, or one for each.</source>
        <translation>Порт — число від 1 до 65535: один на всі сервери або по одному на кожен.</translation>
    </message>
    <message>
        <source>Over the network the connection has to be encrypted; verify-full also checks whose server it is.</source>
        <translation>Мережею з’єднання має бути зашифроване; verify-full ще й перевіряє, чий це сервер.</translation>
    </message>
    <message>
        <source>The root certificate %1 cannot be read.</source>
        <translation>Кореневий сертифікат %1 не вдається прочитати.</translation>
    </message>
    <message>
        <source>The connections in %1 cannot be read. The file was left as it is; mend or remove it.</source>
        <translation>З’єднання в %1 не вдається прочитати. Файл лишено як є; виправте або видаліть його.</translation>
    </message>
    <message>
        <source>Two connections are called «%1». Give one another name.</source>
        <translation>Два з’єднання називаються «%1». Дайте одному іншу назву.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Keeps people&apos;s records, consents and reminders of their sites. Example: a caller gives a new number, and the operator writes it down after a fresh code. Sees no clinical notes and starts no campaign.</source>
        <translation>Веде записи людей, згоди й нагадування своїх майданчиків. Приклад: людина телефонує з новим номером, і оператор записує його після свіжого коду. Клінічних записів не бачить і кампаній не запускає.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Лікар</translation>
    </message>
    <message>
        <source>As an operator, and also reads and writes clinical notes and messages of their sites. Example: invites a patient to a check-up.</source>
        <translation>Як оператор, а ще читає й пише клінічні записи та повідомлення своїх майданчиків. Приклад: запрошує пацієнта на огляд.</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Медсестра</translation>
    </message>
    <message>
        <source>As an operator, and also works with clinical notes of their sites. Example: ticks off that a patient was called.</source>
        <translation>Як оператор, а ще працює з клінічними записами своїх майданчиків. Приклад: позначає, що пацієнтові зателефонували.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампанії</translation>
    </message>
    <message>
        <source>Makes segments and campaigns and starts them after a fresh code. Example: writes the SMS about meter readings. Reads people, never changes them, and never sees a diagnosis.</source>
        <translation>Створює сегменти й кампанії та запускає їх після свіжого коду. Приклад: пише SMS про показники лічильників. Людей читає, але не змінює, і діагнозів не бачить.</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Погоджувач</translation>
    </message>
    <message>
        <source>Reads a campaign that somebody else made and says yes to it. Example: checks wording and audience before it is sent. Changes nothing.</source>
        <translation>Читає кампанію, яку зробив хтось інший, і погоджує її. Приклад: перевіряє текст і аудиторію перед надсиланням. Нічого не змінює.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Керівник</translation>
    </message>
    <message>
        <source>Looks after the work of others: people, imports, pick lists, running campaigns, and who signs in. Example: stops a campaign, or confirms that a colleague is let in again.</source>
        <translation>Дбає про роботу інших: люди, імпорти, довідники, кампанії, що тривають, і хто входить. Приклад: зупиняє кампанію або підтверджує, що колегу знову впускають.</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>Reads what was done and by whom, and changes nothing. Example: answers who opened a card in the last year.</source>
        <translation>Читає, що й ким було зроблено, і нічого не змінює. Приклад: відповідає, хто відкривав картку за останній рік.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Gives and takes rights, and looks after sites, gateways and settings. Example: gives a new colleague their role. Sees no people and cannot change their own rights.</source>
        <translation>Надає й забирає права, дбає про майданчики, шлюзи й налаштування. Приклад: надає новому колезі його роль. Людей не бачить і власних прав змінити не може.</translation>
    </message>
    <message>
        <source>Dispatcher (service)</source>
        <translation>Диспетчер (служба)</translation>
    </message>
    <message>
        <source>The program that sends, «otklikctl serve»: no person signs in with it.</source>
        <translation>Програма, яка надсилає, «otklikctl serve»: жодна людина під нею не входить.</translation>
    </message>
    <message>
        <source>Importer (service)</source>
        <translation>Імпортер (служба)</translation>
    </message>
    <message>
        <source>The program that brings in files of people and events: no person signs in with it.</source>
        <translation>Програма, яка завантажує файли людей і подій: жодна людина під нею не входить.</translation>
    </message>
    <message>
        <source>Who gives rights should not read people: this person could open any record to a friend and look at it alone. Give administration to somebody else.</source>
        <translation>Хто надає права, не повинен читати людей: ця людина могла б відкрити другові будь-який запис або дивитися його наодинці. Доручіть адміністрування комусь іншому.</translation>
    </message>
    <message>
        <source>An administrator who is the auditor too checks only themselves. Let somebody else audit.</source>
        <translation>Адміністратор, який сам є аудитором, перевіряє лише себе. Нехай аудит веде хтось інший.</translation>
    </message>
    <message>
        <source>An auditor should not do the work that is audited.</source>
        <translation>Аудиторові не слід робити роботу, яку перевіряють.</translation>
    </message>
    <message>
        <source>This person makes campaigns and approves them. The database takes no approval of one&apos;s own campaign, but two such people can nod for each other.</source>
        <translation>Ця людина створює кампанії й погоджує їх. База даних не приймає погодження власної кампанії, але двоє таких людей можуть підтакувати одне одному.</translation>
    </message>
    <message>
        <source>This person reads diagnoses and makes campaigns. What was learnt at the bedside may end up in an audience; keep the two apart.</source>
        <translation>Ця людина читає діагнози й створює кампанії. Дізнане біля ліжка хворого може опинитися в аудиторії; розділіть одне й друге.</translation>
    </message>
    <message>
        <source>This person sees the clinical notes of every site of the city. Give the sites where they work.</source>
        <translation>Ця людина бачить клінічні записи всіх майданчиків міста. Укажіть майданчики, де вона працює.</translation>
    </message>
    <message>
        <source>This person can read and change every record of the city. Give the sites where they work, unless they answer for all.</source>
        <translation>Ця людина може читати й змінювати всі записи міста. Укажіть майданчики, де вона працює, якщо тільки вона не відповідає за всі.</translation>
    </message>
    <message>
        <source>An administrator gives rights for the whole city, whatever their own sites are.</source>
        <translation>Адміністратор надає права на все місто, хоч би які були його власні майданчики.</translation>
    </message>
    <message>
        <source>Too many codes were not right, so the next one is looked at in %1. What you typed was not looked at.</source>
        <translation>Забагато неправильних кодів, тож наступний буде розглянуто через %1. Уведене вами не перевірялося.</translation>
    </message>
    <message>
        <source>A connection pooler stands between this program and the database, and could hand your session to somebody else. Your code was not sent. Connect to PostgreSQL itself.</source>
        <translation>Між цією програмою і базою даних стоїть пулер з’єднань, і він міг би віддати ваш сеанс комусь іншому. Ваш код не надіслано. Під’єднайтеся до самого PostgreSQL.</translation>
    </message>
    <message>
        <source>The code was not right. The next one is looked at in %1.</source>
        <translation>Код неправильний. Наступний буде розглянуто через %1.</translation>
    </message>
    <message>
        <source>The code was not right. A code works once and for half a minute: wait for the next one and type that.</source>
        <translation>Код неправильний. Код діє один раз і пів хвилини: дочекайтеся наступного й уведіть його.</translation>
    </message>
    <message>
        <source>This login has no role in this database. Whoever administers it gives it one with «otklikctl operator add».</source>
        <translation>Цей логін не має ролі в цій базі даних. Її адміністратор надасть йому роль командою «otklikctl operator add».</translation>
    </message>
    <message>
        <source>This database has no roles yet. Run «otklikctl init» first.</source>
        <translation>У цій базі даних ще немає ролей. Спершу виконайте «otklikctl init».</translation>
    </message>
    <message>
        <source>The login «%1» is not among the operators of this database. Whoever administers it adds it with «otklikctl operator add».</source>
        <translation>Логіна «%1» немає серед операторів цієї бази даних. Її адміністратор додасть його командою «otklikctl operator add».</translation>
    </message>
    <message>
        <source>The login «%1» is disabled. Ask whoever administers the database.</source>
        <translation>Логін «%1» вимкнено. Зверніться до адміністратора бази даних.</translation>
    </message>
    <message>
        <source>A code of the second factor is needed first. Nothing was shown or changed.</source>
        <translation>Спершу потрібен код другого фактора. Нічого не показано й не змінено.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again; what you have typed is kept.</source>
        <translation>Сеанс закінчився. Увійдіть знову; усе введене вами збережено.</translation>
    </message>
    <message>
        <source>No telephone number is kept for this login, so no code can be sent. Use the authenticator.</source>
        <translation>Для цього логіна не записано номера телефону, тож код надіслати не можна. Скористайтеся автентифікатором.</translation>
    </message>
    <message>
        <source>This enrolment code is wrong, too old or used. Ask whoever administers the database for a new one.</source>
        <translation>Цей код підключення неправильний, застарілий або вже використаний. Попросіть новий в адміністратора бази даних.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>This database is a file for one desk: nobody signs in to it.</source>
        <translation>Ця база даних — файл для одного робочого місця: у неї ніхто не входить.</translation>
    </message>
    <message>
        <source>This is not a code of the new authenticator, or its picture is older than a quarter of an hour. The one that you have still counts.</source>
        <translation>Це не код нового автентифікатора, або його зображення старіше за чверть години. Той, що у вас є, і далі діє.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>У паролі щонайменше %n символ.</numerusform>
            <numerusform>У паролі щонайменше %n символи.</numerusform>
            <numerusform>У паролі щонайменше %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the password that you have.</source>
        <translation>Це пароль, який у вас уже є.</translation>
    </message>
    <message>
        <source>A password does not hold the name that you sign in with.</source>
        <translation>Пароль не повинен містити імені, з яким ви входите.</translation>
    </message>
    <message>
        <source>This password is among the first that guessers try: a common word with digits and signs, a row of keys or a repetition. Take several words that do not belong together.</source>
        <translation>Цей пароль серед перших, які пробують зловмисники: звичайне слово з цифрами та знаками, ряд клавіш або повторення. Візьміть кілька слів, не пов’язаних між собою.</translation>
    </message>
    <message>
        <source>The server lets nobody in without encryption, or not this login: %1. Use sslmode=verify-full with the certificate of its authority.</source>
        <translation>Сервер нікого не впускає без шифрування або не впускає цей логін: %1. Використовуйте sslmode=verify-full із сертифікатом його центру сертифікації.</translation>
    </message>
    <message>
        <source>The server does not encrypt, and this connection asks for it (sslmode=%1). Nothing was sent. Whoever administers the server sets ssl = on there.</source>
        <translation>Сервер не шифрує, а це з’єднання потребує шифрування (sslmode=%1). Нічого не надіслано. Адміністратор сервера вмикає на ньому ssl = on.</translation>
    </message>
    <message>
        <source>There is no certificate of the authority that the server could be checked by. Choose the file, or put it at ~/.postgresql/root.crt.</source>
        <translation>Немає сертифіката центру сертифікації, за яким можна було б перевірити сервер. Оберіть файл або покладіть його в ~/.postgresql/root.crt.</translation>
    </message>
    <message>
        <source>The certificate of the authority, %1, is not there or cannot be read. Choose the right file.</source>
        <translation>Сертифіката центру сертифікації, %1, немає, або його не вдається прочитати. Оберіть правильний файл.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not made by the authority whose certificate you have: it may be another server. Nothing was sent. Ask whoever administers it for the right certificate of the authority.</source>
        <translation>Сертифікат сервера видав не той центр, сертифікат якого у вас є: можливо, це інший сервер. Нічого не надіслано. Попросіть правильний сертифікат центру в адміністратора сервера.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Nothing was sent. Whoever administers the server has to renew it; look also whether the clock of this machine is right.</source>
        <translation>Строк дії сертифіката сервера минув. Нічого не надіслано. Адміністратор сервера має його поновити; перевірте також, чи правильно йде годинник цього комп’ютера.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Nothing was sent. Look whether the clocks of this machine and of the server are right.</source>
        <translation>Сертифікат сервера ще не діє. Нічого не надіслано. Перевірте, чи правильно йдуть годинники цього комп’ютера й сервера.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not one for «%1»: it may be another server. Nothing was sent. Connect by the name that stands in the certificate.</source>
        <translation>Сертифікат сервера виданий не для «%1»: можливо, це інший сервер. Нічого не надіслано. Під’єднайтеся за іменем, яке стоїть у сертифікаті.</translation>
    </message>
    <message>
        <source>Server and program find no common way to encrypt: %1. Nothing was sent. Use TLS 1.2 or, better, 1.3 on both.</source>
        <translation>Сервер і програма не знаходять спільного способу шифрування: %1. Нічого не надіслано. Використовуйте з обох боків TLS 1.2 або, краще, 1.3.</translation>
    </message>
    <message>
        <source>This password is among the first that guessers try: a common word with digits and signs, a row of keys or a repetition. Nothing was changed.</source>
        <translation>Цей пароль серед перших, які пробують зловмисники: звичайне слово з цифрами та знаками, ряд клавіш або повторення. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no site with the code «%1» in this database. Nothing was done.</source>
        <translation>У цій базі даних немає майданчика з кодом «%1». Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Your login does not work in the site «%1». Nothing was done. An administrator gives sites on the page Administration.</source>
        <translation>Ваш логін не працює на майданчику «%1». Нічого не зроблено. Майданчики надає адміністратор на сторінці «Адміністрування».</translation>
    </message>
    <message>
        <source>Your login has no site yet. Nothing was done. An administrator gives sites on the page Administration.</source>
        <translation>Ваш логін ще не має майданчика. Нічого не зроблено. Майданчики надає адміністратор на сторінці «Адміністрування».</translation>
    </message>
    <message>
        <source>Your login works in several sites. Say which one with --site: %1. Nothing was done.</source>
        <translation>Ваш логін працює на кількох майданчиках. Укажіть потрібний через --site: %1. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>There is no such session any more. Nothing was changed; look at the list again.</source>
        <translation>Такого сеансу вже немає. Нічого не змінено; перегляньте список ще раз.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>There is no person with the number %1.</source>
        <translation>Немає людини з номером %1.</translation>
    </message>
    <message>
        <source>«%1» cannot be tested by «%2».</source>
        <translation>«%1» не можна перевірити за допомогою «%2».</translation>
    </message>
    <message>
        <source>At %1 of the rule: there is no time zone «%2». Write it like Europe/Moscow.</source>
        <translation>У місці %1 правила: немає часового поясу «%2». Пишіть, наприклад, Europe/Moscow.</translation>
    </message>
    <message>
        <source>A segment needs a name of 1 to 100 characters on one line. Nothing was stored.</source>
        <translation>Назва сегмента має містити від 1 до 100 символів в одному рядку. Нічого не збережено.</translation>
    </message>
    <message>
        <source>There is no segment «%1».</source>
        <translation>Немає сегмента «%1».</translation>
    </message>
    <message>
        <source>The segment «%1» is part of the segment «%2» and was kept. Take it out there first.</source>
        <translation>Сегмент «%1» входить до сегмента «%2», тому його залишено. Спершу приберіть його звідти.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Бажаний канал</translation>
    </message>
    <message>
        <source>Has a mobile number</source>
        <translation>Має мобільний номер</translation>
    </message>
    <message>
        <source>Has a landline number</source>
        <translation>Має міський номер</translation>
    </message>
    <message>
        <source>Has an email address</source>
        <translation>Має адресу ел. пошти</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Зовнішній ID</translation>
    </message>
    <message>
        <source>At the top of the rule</source>
        <translation>На початку правила</translation>
    </message>
    <message>
        <source>At %1 of the rule</source>
        <translation>У місці %1 правила</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place («At all[1].value of the rule»), %2 a sentence that says what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>with its segments a rule may have %n levels at most.</source>
        <translation>
            <numerusform>разом зі своїми сегментами правило може мати щонайбільше %n рівень.</numerusform>
            <numerusform>разом зі своїми сегментами правило може мати щонайбільше %n рівні.</numerusform>
            <numerusform>разом зі своїми сегментами правило може мати щонайбільше %n рівнів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with its segments a rule may have %n conditions at most.</source>
        <translation>
            <numerusform>разом зі своїми сегментами правило може мати щонайбільше %n умову.</numerusform>
            <numerusform>разом зі своїми сегментами правило може мати щонайбільше %n умови.</numerusform>
            <numerusform>разом зі своїми сегментами правило може мати щонайбільше %n умов.</numerusform>
        </translation>
    </message>
    <message>
        <source>the segment «%1» would contain itself (%2). Take one of them out.</source>
        <translation>сегмент «%1» містив би сам себе (%2). Приберіть один із них.</translation>
    </message>
    <message>
        <source>there is no segment «%1».</source>
        <translation>немає сегмента «%1».</translation>
    </message>
    <message>
        <source>there is no condition «%1»: this version keeps no diagnoses yet.</source>
        <translation>немає стану «%1»: ця версія ще не веде діагнозів.</translation>
    </message>
    <message>
        <source>there is no measurement «%1»: this version keeps no measurements yet.</source>
        <translation>немає вимірювання «%1»: ця версія ще не веде вимірювань.</translation>
    </message>
    <message>
        <source>there is no topic «%1».</source>
        <translation>немає теми «%1».</translation>
    </message>
    <message>
        <source>there is no service «%1».</source>
        <translation>немає послуги «%1».</translation>
    </message>
    <message>
        <source>there is no district «%1».</source>
        <translation>немає району «%1».</translation>
    </message>
    <message>
        <source>there is no campaign «%1».</source>
        <translation>немає кампанії «%1».</translation>
    </message>
    <message>
        <source>nobody has an attribute «%1».</source>
        <translation>ні в кого немає атрибута «%1».</translation>
    </message>
    <message>
        <source>who do not exist</source>
        <translation>яких не існує</translation>
    </message>
    <message>
        <source>of every kind</source>
        <translation>усі без винятку</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two clauses, one of which must hold</comment>
        <translation>%1 або %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two clauses, both of which must hold</comment>
        <translation>%1 і %2</translation>
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
        <translation>телефонний дзвінок</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ел. пошта</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>no channel at all</source>
        <translation>жодного каналу</translation>
    </message>
    <message>
        <source>indifference</source>
        <translation>байдужість</translation>
    </message>
    <message>
        <source>search for information</source>
        <translation>пошук інформації</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>ознайомлення</translation>
    </message>
    <message>
        <source>receiving the service</source>
        <translation>отримання послуги</translation>
    </message>
    <message>
        <source>contact after the service</source>
        <translation>контакт після послуги</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>у черзі</translation>
    </message>
    <message>
        <source>held</source>
        <translation>відкладено</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>надсилається</translation>
    </message>
    <message>
        <source>of unknown outcome</source>
        <translation>з невідомим результатом</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>надіслано</translation>
    </message>
    <message>
        <source>at the operator</source>
        <translation>в оператора зв’язку</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>прострочено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>зазнало збою</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>female</source>
        <translation>жіноча</translation>
    </message>
    <message>
        <source>male</source>
        <translation>чоловіча</translation>
    </message>
    <message>
        <source>«%1»</source>
        <comment>a text in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be %n or older</source>
        <translation>
            <numerusform>про яких не відомо, що їм %n рік або більше</numerusform>
            <numerusform>про яких не відомо, що їм %n роки або більше</numerusform>
            <numerusform>про яких не відомо, що їм %n років або більше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are %n or older</source>
        <translation>
            <numerusform>яким %n рік або більше</numerusform>
            <numerusform>яким %n роки або більше</numerusform>
            <numerusform>яким %n років або більше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be older than %n</source>
        <translation>
            <numerusform>про яких не відомо, що їм понад %n рік</numerusform>
            <numerusform>про яких не відомо, що їм понад %n роки</numerusform>
            <numerusform>про яких не відомо, що їм понад %n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are older than %n</source>
        <translation>
            <numerusform>яким понад %n рік</numerusform>
            <numerusform>яким понад %n роки</numerusform>
            <numerusform>яким понад %n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be %n or younger</source>
        <translation>
            <numerusform>про яких не відомо, що їм %n рік або менше</numerusform>
            <numerusform>про яких не відомо, що їм %n роки або менше</numerusform>
            <numerusform>про яких не відомо, що їм %n років або менше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are %n or younger</source>
        <translation>
            <numerusform>яким %n рік або менше</numerusform>
            <numerusform>яким %n роки або менше</numerusform>
            <numerusform>яким %n років або менше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be younger than %n</source>
        <translation>
            <numerusform>про яких не відомо, що їм менше ніж %n рік</numerusform>
            <numerusform>про яких не відомо, що їм менше ніж %n роки</numerusform>
            <numerusform>про яких не відомо, що їм менше ніж %n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are younger than %n</source>
        <translation>
            <numerusform>яким менше ніж %n рік</numerusform>
            <numerusform>яким менше ніж %n роки</numerusform>
            <numerusform>яким менше ніж %n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not %n years old</source>
        <translation>
            <numerusform>яким не %n рік</numerusform>
            <numerusform>яким не %n роки</numerusform>
            <numerusform>яким не %n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are %n years old</source>
        <translation>
            <numerusform>яким %n рік</numerusform>
            <numerusform>яким %n роки</numerusform>
            <numerusform>яким %n років</numerusform>
        </translation>
    </message>
    <message>
        <source>who have no mobile number</source>
        <translation>які не мають мобільного номера</translation>
    </message>
    <message>
        <source>who have a mobile number</source>
        <translation>які мають мобільний номер</translation>
    </message>
    <message>
        <source>who have no landline number</source>
        <translation>які не мають міського номера</translation>
    </message>
    <message>
        <source>who have a landline number</source>
        <translation>які мають міський номер</translation>
    </message>
    <message>
        <source>who have no email address</source>
        <translation>які не мають адреси ел. пошти</translation>
    </message>
    <message>
        <source>who have an email address</source>
        <translation>які мають адресу ел. пошти</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>атрибут %1</translation>
    </message>
    <message>
        <source>whose %1 is known</source>
        <translation>у яких поле «%1» заповнено</translation>
    </message>
    <message>
        <source>whose %1 is not known</source>
        <translation>у яких поле «%1» не заповнено</translation>
    </message>
    <message>
        <source>whose %1 is none of %2</source>
        <translation>у яких %1 — не зі списку (%2)</translation>
    </message>
    <message>
        <source>whose %1 is one of %2</source>
        <translation>у яких %1 — зі списку (%2)</translation>
    </message>
    <message>
        <source>whose %1 does not begin with %2</source>
        <translation>у яких %1 не починається з %2</translation>
    </message>
    <message>
        <source>whose %1 begins with %2</source>
        <translation>у яких %1 починається з %2</translation>
    </message>
    <message>
        <source>whose %1 does not contain %2</source>
        <translation>у яких %1 не містить %2</translation>
    </message>
    <message>
        <source>whose %1 contains %2</source>
        <translation>у яких %1 містить %2</translation>
    </message>
    <message>
        <source>whose %1 is not known to be less than %2</source>
        <translation>про яких не відомо, що %1 — менше ніж %2</translation>
    </message>
    <message>
        <source>whose %1 is less than %2</source>
        <translation>у яких %1 — менше ніж %2</translation>
    </message>
    <message>
        <source>whose %1 is not known to be %2 or less</source>
        <translation>про яких не відомо, що %1 — %2 або менше</translation>
    </message>
    <message>
        <source>whose %1 is %2 or less</source>
        <translation>у яких %1 — %2 або менше</translation>
    </message>
    <message>
        <source>whose %1 is not known to be more than %2</source>
        <translation>про яких не відомо, що %1 — більше ніж %2</translation>
    </message>
    <message>
        <source>whose %1 is more than %2</source>
        <translation>у яких %1 — більше ніж %2</translation>
    </message>
    <message>
        <source>whose %1 is not known to be %2 or more</source>
        <translation>про яких не відомо, що %1 — %2 або більше</translation>
    </message>
    <message>
        <source>whose %1 is %2 or more</source>
        <translation>у яких %1 — %2 або більше</translation>
    </message>
    <message>
        <source>whose %1 is not %2</source>
        <translation>у яких %1 — не %2</translation>
    </message>
    <message>
        <source>whose %1 is %2</source>
        <translation>у яких %1 — %2</translation>
    </message>
    <message>
        <source>who are not subscribed to %1</source>
        <translation>які не підписані на тему «%1»</translation>
    </message>
    <message>
        <source>who are subscribed to %1</source>
        <translation>які підписані на тему «%1»</translation>
    </message>
    <message>
        <source>who are not subscribed to %1 by %2</source>
        <translation>які не підписані на тему «%1» (канал: %2)</translation>
    </message>
    <message>
        <source>who are subscribed to %1 by %2</source>
        <translation>які підписані на тему «%1» (канал: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>in the last …</comment>
        <translation>
            <numerusform>останній %n день</numerusform>
            <numerusform>останні %n дні</numerusform>
            <numerusform>останні %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have not used %1 %n time(s) in the last %2</source>
        <translation>
            <numerusform>які не користувалися послугою «%1» %n раз за %2</numerusform>
            <numerusform>які не користувалися послугою «%1» %n рази за %2</numerusform>
            <numerusform>які не користувалися послугою «%1» %n разів за %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have used %1 at least %n time(s) in the last %2</source>
        <translation>
            <numerusform>які користувалися послугою «%1» щонайменше %n раз за %2</numerusform>
            <numerusform>які користувалися послугою «%1» щонайменше %n рази за %2</numerusform>
            <numerusform>які користувалися послугою «%1» щонайменше %n разів за %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have not used %1 in the last %n day(s)</source>
        <translation>
            <numerusform>які не користувалися послугою «%1» за останній %n день</numerusform>
            <numerusform>які не користувалися послугою «%1» за останні %n дні</numerusform>
            <numerusform>які не користувалися послугою «%1» за останні %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have used %1 in the last %n day(s)</source>
        <translation>
            <numerusform>які користувалися послугою «%1» за останній %n день</numerusform>
            <numerusform>які користувалися послугою «%1» за останні %n дні</numerusform>
            <numerusform>які користувалися послугою «%1» за останні %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have not used %1 %n time(s)</source>
        <translation>
            <numerusform>які не користувалися послугою «%1» %n раз</numerusform>
            <numerusform>які не користувалися послугою «%1» %n рази</numerusform>
            <numerusform>які не користувалися послугою «%1» %n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have used %1 at least %n time(s)</source>
        <translation>
            <numerusform>які користувалися послугою «%1» щонайменше %n раз</numerusform>
            <numerusform>які користувалися послугою «%1» щонайменше %n рази</numerusform>
            <numerusform>які користувалися послугою «%1» щонайменше %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>who have never used %1</source>
        <translation>які ніколи не користувалися послугою «%1»</translation>
    </message>
    <message>
        <source>who have used %1</source>
        <translation>які користувалися послугою «%1»</translation>
    </message>
    <message>
        <source>who were not seen at the stage «%1» of %2</source>
        <translation>які не були на етапі «%1» послуги «%2»</translation>
    </message>
    <message>
        <source>who were seen at the stage «%1» of %2</source>
        <translation>які були на етапі «%1» послуги «%2»</translation>
    </message>
    <message>
        <source>who are not in the segment «%1»</source>
        <translation>які не входять до сегмента «%1»</translation>
    </message>
    <message>
        <source>who are in the segment «%1»</source>
        <translation>які входять до сегмента «%1»</translation>
    </message>
    <message>
        <source>who were not sent the campaign «%1»</source>
        <translation>яким не надсилали кампанію «%1»</translation>
    </message>
    <message>
        <source>who were sent the campaign «%1»</source>
        <translation>яким надсилали кампанію «%1»</translation>
    </message>
    <message>
        <source>whose message of the campaign «%1» is not %2</source>
        <translation>чиє повідомлення кампанії «%1» не %2</translation>
    </message>
    <message>
        <source>whose message of the campaign «%1» is %2</source>
        <translation>чиє повідомлення кампанії «%1» %2</translation>
    </message>
    <message>
        <source>for whom «%1» does not hold</source>
        <translation>для яких «%1» не виконується</translation>
    </message>
    <message>
        <source>for whom «%1» holds</source>
        <translation>для яких «%1» виконується</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ніхто.</translation>
    </message>
    <message>
        <source>Everybody.</source>
        <translation>Усі.</translation>
    </message>
    <message>
        <source>People %1.</source>
        <extracomment>%1 is a clause or several: «whose language is русский and who have used Passports»</extracomment>
        <translation>Люди, %1.</translation>
    </message>
    <message numerus="yes">
        <source>a rule may have %n levels at most.</source>
        <translation>
            <numerusform>правило може мати щонайбільше %n рівень.</numerusform>
            <numerusform>правило може мати щонайбільше %n рівні.</numerusform>
            <numerusform>правило може мати щонайбільше %n рівнів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a rule may have %n conditions at most.</source>
        <translation>
            <numerusform>правило може мати щонайбільше %n умову.</numerusform>
            <numerusform>правило може мати щонайбільше %n умови.</numerusform>
            <numerusform>правило може мати щонайбільше %n умов.</numerusform>
        </translation>
    </message>
    <message>
        <source>an object in braces must stand here.</source>
        <translation>тут має стояти об’єкт у фігурних дужках.</translation>
    </message>
    <message>
        <source>an empty object says nothing. Everybody is written {&quot;all&quot;:[]}.</source>
        <translation>порожній об’єкт нічого не означає. Усі люди записуються так: {&quot;all&quot;:[]}.</translation>
    </message>
    <message>
        <source>«%1» is no condition. Use one of: %2.</source>
        <translation>«%1» — не умова. Використайте щось із цього: %2.</translation>
    </message>
    <message>
        <source>«%1» cannot stand beside «%2».</source>
        <translation>«%1» не може стояти поряд із «%2».</translation>
    </message>
    <message>
        <source>a list in square brackets must stand here.</source>
        <translation>тут має стояти список у квадратних дужках.</translation>
    </message>
    <message>
        <source>people have no field «%1». Use one of: %2, or attribute:NAME.</source>
        <translation>у людей немає поля «%1». Використайте щось із цього: %2 або attribute:NAME.</translation>
    </message>
    <message>
        <source>«%1» is no comparison. Use one of: %2.</source>
        <translation>«%1» — не порівняння. Використайте щось із цього: %2.</translation>
    </message>
    <message>
        <source>«%1» cannot be compared by «%2». Use one of: %3.</source>
        <translation>«%1» не можна порівнювати за допомогою «%2». Використайте щось із цього: %3.</translation>
    </message>
    <message>
        <source>«empty» takes true, false or no value at all.</source>
        <translation>«empty» приймає true, false або зовсім без значення.</translation>
    </message>
    <message>
        <source>the value is missing.</source>
        <translation>бракує значення.</translation>
    </message>
    <message numerus="yes">
        <source>«in» takes a list of 1 to %n values.</source>
        <translation>
            <numerusform>«in» приймає список від 1 до %n значення.</numerusform>
            <numerusform>«in» приймає список від 1 до %n значень.</numerusform>
            <numerusform>«in» приймає список від 1 до %n значень.</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» takes a whole number from 0 to 200, without quotation marks.</source>
        <translation>«%1» приймає ціле число від 0 до 200, без лапок.</translation>
    </message>
    <message>
        <source>«%1» takes a date such as &quot;1990-05-17&quot;.</source>
        <translation>«%1» приймає дату, наприклад &quot;1990-05-17&quot;.</translation>
    </message>
    <message>
        <source>«%1» takes one of: %2.</source>
        <translation>«%1» приймає щось із цього: %2.</translation>
    </message>
    <message>
        <source>«%1» takes true or false, without quotation marks.</source>
        <translation>«%1» приймає true або false, без лапок.</translation>
    </message>
    <message>
        <source>less and greater need a number, or a date such as &quot;1990-05-17&quot;.</source>
        <translation>для less і greater потрібне число або дата, наприклад &quot;1990-05-17&quot;.</translation>
    </message>
    <message>
        <source>«%1» takes a text that is not empty. For people without a value use &quot;op&quot;:&quot;empty&quot;.</source>
        <translation>«%1» приймає непорожній текст. Для людей без значення пишіть &quot;op&quot;:&quot;empty&quot;.</translation>
    </message>
    <message>
        <source>a number must stand here.</source>
        <translation>тут має стояти число.</translation>
    </message>
    <message>
        <source>«%1» is missing.</source>
        <translation>бракує «%1».</translation>
    </message>
    <message>
        <source>a text that is not empty must stand here.</source>
        <translation>тут має стояти непорожній текст.</translation>
    </message>
    <message>
        <source>«%1» is none of: %2.</source>
        <translation>«%1» — нічого з цього: %2.</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 must stand here, without quotation marks.</source>
        <translation>тут має стояти ціле число від 1 до %1, без лапок.</translation>
    </message>
    <message>
        <source>The rule is not JSON: %1 at character %2.</source>
        <translation>Правило — не JSON: %1, символ %2.</translation>
    </message>
    <message>
        <source>There is no text to send. Write it in one language at least.</source>
        <translation>Немає тексту для надсилання. Напишіть його хоча б однією мовою.</translation>
    </message>
    <message>
        <source>There is no text in the language «%1» that others fall back to.</source>
        <translation>Немає тексту мовою «%1», яка замінює інші.</translation>
    </message>
    <message>
        <source>«%1» is no channel.</source>
        <translation>«%1» — не канал.</translation>
    </message>
    <message>
        <source>The audience of this campaign was decided before. Nothing was changed.</source>
        <translation>Аудиторію цієї кампанії вже визначено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The list «%1» is part of the segment «%2» and was kept as it is. Take it out there first.</source>
        <translation>Список «%1» входить до сегмента «%2», тому його залишено. Спершу приберіть його звідти.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was left behind.</source>
        <translation>Експорт зупинено. Нічого не лишилося.</translation>
    </message>
    <message>
        <source>who are not on the list «%1»</source>
        <translation>яких немає у списку «%1»</translation>
    </message>
    <message>
        <source>who are on the list «%1»</source>
        <translation>які є у списку «%1»</translation>
    </message>
    <message>
        <source>there is no list «%1» that you can see.</source>
        <translation>немає списку «%1», який вам видно.</translation>
    </message>
    <message>
        <source>Somebody else changed or deleted the segment «%1» in the meantime. Nothing of yours was stored.</source>
        <translation>Тим часом хтось інший змінив або видалив сегмент «%1». Ваше не збережено.</translation>
    </message>
    <message>
        <source>The list «%2» follows the segment «%1», which was kept. Remove that list first.</source>
        <translation>Список «%2» іде за сегментом «%1», тому сегмент залишено. Спершу приберіть цей список.</translation>
    </message>
    <message>
        <source>The preview was stopped. Nothing was changed.</source>
        <translation>Попередній перегляд зупинено. Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>person</source>
        <translation>людина</translation>
    </message>
    <message>
        <source>attribute of a person</source>
        <translation>ознака людини</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>service event</source>
        <translation>подія послуги</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>згода</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>import</source>
        <translation>імпорт</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>сегмент</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>кампанія</translation>
    </message>
    <message>
        <source>approval of a campaign</source>
        <translation>погодження кампанії</translation>
    </message>
    <message>
        <source>sending of a campaign</source>
        <translation>надсилання кампанії</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>шлюз</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>налаштування</translation>
    </message>
    <message>
        <source>site</source>
        <translation>майданчик</translation>
    </message>
    <message>
        <source>district</source>
        <translation>район</translation>
    </message>
    <message>
        <source>service</source>
        <translation>послуга</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>відомство</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>sites of an operator</source>
        <translation>майданчики оператора</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>другий фактор</translation>
    </message>
    <message>
        <source>unlocking of an operator</source>
        <translation>повернення доступу операторові</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>аудит</translation>
    </message>
    <message>
        <source>rights of an operator</source>
        <translation>права оператора</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>пацієнт</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>діагноз</translation>
    </message>
    <message>
        <source>opening of a clinical card</source>
        <translation>відкриття клінічної картки</translation>
    </message>
    <message>
        <source>clinical card</source>
        <translation>клінічна картка</translation>
    </message>
    <message>
        <source>patient of a clinic</source>
        <translation>пацієнт клініки</translation>
    </message>
    <message>
        <source>condition of a patient</source>
        <translation>захворювання пацієнта</translation>
    </message>
    <message>
        <source>record of an opened card</source>
        <translation>запис про відкриту картку</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>прізвище</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>по батькові</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>дата народження</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>стать</translation>
    </message>
    <message>
        <source>language</source>
        <translation>мова</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовий пояс</translation>
    </message>
    <message>
        <source>preferred channel</source>
        <translation>бажаний канал</translation>
    </message>
    <message>
        <source>external number</source>
        <translation>зовнішній номер</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значення</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>пріоритет</translation>
    </message>
    <message>
        <source>dead since</source>
        <translation>недоступна з</translation>
    </message>
    <message>
        <source>state</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>name</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>disabled at</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1: what was changed, such as «contact»</extracomment>
        <translation>Змінено: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Додано: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Видалено: %1</translation>
    </message>
    <message>
        <source>Emptied: %1</source>
        <translation>Очищено: %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Відкрито: %1</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>Шукали: %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Експортовано: %1</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation>Пошук: %1</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>Стерто: %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Вихід</translation>
    </message>
    <message>
        <source>Gave a fresh code</source>
        <translation>Введено свіжий код</translation>
    </message>
    <message>
        <source>Gave a wrong code</source>
        <translation>Введено неправильний код</translation>
    </message>
    <message>
        <source>Gave a code through a pooler</source>
        <translation>Код введено через пулер</translation>
    </message>
    <message>
        <source>Was unlocked</source>
        <translation>Знову впущено</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Людина %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a changed value</comment>
        <extracomment>%1: the name of a setting, %2 what it was, %3 what it is now</extracomment>
        <translation>%1: %2 → %3</translation>
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
        <translation>Назва</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудиторія</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Text for other languages</source>
        <translation>Текст для інших мов</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години</translation>
    </message>
    <message>
        <source>Service that counts</source>
        <translation>Послуга, яка зараховується</translation>
    </message>
    <message>
        <source>Nothing leaves after</source>
        <translation>Нічого не надсилати після</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>Текст: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Segment «%1»</source>
        <translation>Сегмент «%1»</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>The healthiest one</source>
        <translation>Найсправніший</translation>
    </message>
    <message>
        <source>None: such people are left out</source>
        <translation>Немає: таких людей не включено</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours of the day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Any hour</source>
        <translation>Будь-яка година</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Будь-яка послуга</translation>
    </message>
    <message>
        <source>Who of a household</source>
        <translation>Хто з домогосподарства</translation>
    </message>
    <message>
        <source>Subject of the e-mail</source>
        <translation>Тема листа</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Одна людина</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
</context>
<context>
    <name>CampaignSteps</name>
    <message>
        <source>not complete</source>
        <translation>не завершено</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>треба зробити</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>deciding…</source>
        <translation>визначаємо…</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>треба переглянути</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ще невідомо</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln людина</numerusform>
            <numerusform>%Ln людини</numerusform>
            <numerusform>%Ln людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln languages</source>
        <translation>
            <numerusform>%Ln мова</numerusform>
            <numerusform>%Ln мови</numerusform>
            <numerusform>%Ln мов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>hours</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>any hour</source>
        <translation>у будь-який час</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>не готово</translation>
    </message>
    <message>
        <source>later</source>
        <translation>потім</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Бриф</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудиторія</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Розклад</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Виконання</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>%1 % has left</source>
        <comment>share of the messages</comment>
        <translation>надіслано %1 %</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>поки що</translation>
    </message>
    <message>
        <source>done</source>
        <translation>завершено</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Виконання</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>With the operator</source>
        <translation>В оператора зв’язку</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Outcome not known yet</source>
        <translation>Результат ще невідомий</translation>
    </message>
    <message>
        <source>Leaving now</source>
        <translation>Надсилається зараз</translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation>Чекає на надсилання</translation>
    </message>
    <message>
        <source>Would be written to</source>
        <translation>Отримали б повідомлення</translation>
    </message>
    <message>
        <source>Held back for now</source>
        <translation>Поки відкладено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Not reached in time</source>
        <translation>Не доставлено вчасно</translation>
    </message>
    <message>
        <source>Stopped before leaving</source>
        <translation>Зупинено до надсилання</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не включено</translation>
    </message>
    <message>
        <source>Written to at once</source>
        <translation>Пишемо одразу</translation>
    </message>
    <message>
        <source>Written to in their hours</source>
        <translation>Пишемо в дозволені години</translation>
    </message>
    <message>
        <source>Left out: no consent</source>
        <translation>Не включено: немає згоди</translation>
    </message>
    <message>
        <source>Left out: refused all messages</source>
        <translation>Не включено: відмова від усіх повідомлень</translation>
    </message>
    <message>
        <source>Left out: no mobile number</source>
        <translation>Не включено: немає мобільного номера</translation>
    </message>
    <message>
        <source>Left out: the number is dead</source>
        <translation>Не включено: номер не існує</translation>
    </message>
    <message>
        <source>Left out: no text in their language</source>
        <translation>Не включено: немає тексту їхньою мовою</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Не включено: %1</translation>
    </message>
    <message>
        <source>They may be written to, and it is a permitted hour where they live.</source>
        <translation>Їм можна писати, і там, де вони живуть, зараз дозволена година.</translation>
    </message>
    <message>
        <source>They may be written to, but it is a quiet hour where they live. Their message waits until it is over.</source>
        <translation>Їм можна писати, але там, де вони живуть, зараз тихі години. Їхнє повідомлення чекає, доки ті закінчаться.</translation>
    </message>
    <message>
        <source>They have not agreed to messages about this topic over this channel, or they took it back. Consent is recorded on the person’s card.</source>
        <translation>Вони не погодилися на повідомлення на цю тему цим каналом або відкликали згоду. Згоду записують на картці людини.</translation>
    </message>
    <message>
        <source>They asked for no messages at all. Only they can change that.</source>
        <translation>Вони попросили не надсилати жодних повідомлень. Змінити це можуть лише вони.</translation>
    </message>
    <message>
        <source>No mobile number is known. Add one on the person’s card.</source>
        <translation>Мобільний номер невідомий. Додайте його на картці людини.</translation>
    </message>
    <message>
        <source>The gateway reported that their number does not exist any more. Ask for a new one at the next contact.</source>
        <translation>Шлюз повідомив, що такого номера більше не існує. Запитайте новий під час наступної розмови.</translation>
    </message>
    <message>
        <source>There is no text in their language, and no other language is set to stand in for it.</source>
        <translation>Немає тексту їхньою мовою, і жодну іншу мову не задано їй на заміну.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Російська</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабська</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>language</comment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Повне ім’я</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>Код району</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>За статтю</translation>
    </message>
    <message>
        <source>Write the text in at least one language.</source>
        <translation>Напишіть текст щонайменше однією мовою.</translation>
    </message>
    <message>
        <source>The text in %1 is empty. Write it, or remove the language.</source>
        <translation>Текст мовою «%1» порожній. Напишіть його або вилучіть мову.</translation>
    </message>
    <message>
        <source>Left out: wants no messages</source>
        <translation>Не включено: не хочуть повідомлень</translation>
    </message>
    <message>
        <source>Nothing digital reaches them: their preferred channel is “No messages”. Ring them up, or change it on the person’s card.</source>
        <translation>Нічого електронного до них не доходить: їхній бажаний канал — «Без повідомлень». Зателефонуйте їм або змініть це на картці людини.</translation>
    </message>
    <message>
        <source>Left out: same number or household</source>
        <translation>Не включено: той самий номер або домогосподарство</translation>
    </message>
    <message>
        <source>Somebody else of this audience has the same number and gets the message, or lives in the same household where the campaign writes to one person of each.</source>
        <translation>Хтось інший із цієї аудиторії має той самий номер і отримує повідомлення або живе в тому самому домогосподарстві, а кампанія пише одній людині з кожного.</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>The brief&apos;s «%1» is not what it should be: %2. Nothing was stored.</source>
        <translation>Поле «%1» брифу має бути іншим: %2. Нічого не збережено.</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>очікується текст</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>очікується true або false</translation>
    </message>
    <message>
        <source>This version cannot send a first general mailing («first_general»). Leave the key out to write to those who signed up for the topic.</source>
        <translation>Ця версія не вміє надсилати першу загальну розсилку («first_general»). Приберіть цей ключ, щоб писати тим, хто підписався на тему.</translation>
    </message>
    <message>
        <source>a share from 0 to 1 is expected</source>
        <translation>очікується частка від 0 до 1</translation>
    </message>
    <message>
        <source>This version cannot keep a part of the audience back for comparison («hold_out»). Leave the key out to write to everybody who may be written to.</source>
        <translation>Ця версія не може залишати частину аудиторії для порівняння («hold_out»). Приберіть цей ключ, щоб писати всім, кому можна.</translation>
    </message>
    <message>
        <source>two times of the day are expected, such as [&quot;09:00&quot;, &quot;21:00&quot;], or null for any hour</source>
        <translation>очікуються дві години доби, наприклад [&quot;09:00&quot;, &quot;21:00&quot;], або null, якщо година будь-яка</translation>
    </message>
    <message>
        <source>one text for each language is expected, such as {&quot;en&quot;: &quot;…&quot;}</source>
        <translation>очікується по одному тексту на кожну мову, наприклад {&quot;en&quot;: &quot;…&quot;}</translation>
    </message>
    <message>
        <source>The brief&apos;s «sender» cannot be shown on a telephone: it is at most 11 Latin letters and digits, or a number of 3 to 15 digits. Nothing was stored.</source>
        <translation>Значення «sender» у брифі не можна показати на телефоні: це щонайбільше 11 латинських літер і цифр або номер із 3–15 цифр. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The brief is not JSON: %1 at byte %2. Nothing was stored.</source>
        <translation>Бриф — не JSON: %1, байт %2. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The brief is JSON, but not an object in braces. Nothing was stored.</source>
        <translation>Бриф — це JSON, але не об’єкт у фігурних дужках. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The brief has a key «%1» that this version does not know. It knows: %2. Nothing was stored.</source>
        <translation>У брифі є ключ «%1», якого ця версія не знає. Вона знає: %2. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The brief has no «%1». Nothing was stored.</source>
        <translation>У брифі бракує «%1». Нічого не збережено.</translation>
    </message>
    <message>
        <source>the name of a saved segment or a rule in braces is expected</source>
        <translation>очікується назва збереженого сегмента або правило у фігурних дужках</translation>
    </message>
    <message>
        <source>an instant with its zone is expected, such as 2026-11-25T18:00:00+03:00</source>
        <translation>очікується момент часу з поясом, наприклад 2026-11-25T18:00:00+03:00</translation>
    </message>
    <message>
        <source>at most 200 characters are expected</source>
        <translation>очікується щонайбільше 200 символів</translation>
    </message>
    <message>
        <source>The brief&apos;s «text» has no language. Write at least one text, such as {&quot;en&quot;: &quot;…&quot;}.</source>
        <translation>У полі «text» брифу немає жодної мови. Напишіть хоча б один текст, наприклад {&quot;en&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>the code of a language is expected before each text, such as «en» or «ru»</source>
        <translation>перед кожним текстом очікується код мови, наприклад «en» або «ru»</translation>
    </message>
    <message>
        <source>The brief&apos;s «text» in the language «%1» is empty.</source>
        <translation>Поле «text» брифу мовою «%1» порожнє.</translation>
    </message>
    <message>
        <source>The brief&apos;s «text» cannot be used. %1</source>
        <translation>Поле «text» брифу не можна використати. %1</translation>
    </message>
    <message>
        <source>one of the languages of «text» is expected</source>
        <translation>очікується одна з мов поля «text»</translation>
    </message>
    <message>
        <source>The campaign was started before and is paused. Nothing was changed; resume it to go on.</source>
        <translation>Кампанію вже запущено, і її призупинено. Нічого не змінено; продовжте її, щоб іти далі.</translation>
    </message>
    <message>
        <source>The campaign was started before. Nothing was changed and nobody is written to twice.</source>
        <translation>Кампанію вже запущено. Нічого не змінено, нікому не пишемо двічі.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The segment finds nobody, so there is nobody to write to. The campaign stays a draft.</source>
        <translation>Сегмент нікого не знаходить, тож писати нема кому. Кампанія лишається чернеткою.</translation>
    </message>
    <message>
        <source>Nobody of the segment may be written to, so nothing was started and the campaign stays a draft. %1.</source>
        <translation>Нікому із сегмента не можна писати, тому нічого не запущено, і кампанія лишається чернеткою. %1.</translation>
    </message>
    <message>
        <source>The campaign is a draft and has not been started. Nothing was changed.</source>
        <translation>Кампанія — чернетка, її ще не запускали. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The campaign was stopped for ever. Nothing was changed.</source>
        <translation>Кампанію зупинено назавжди. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The campaign is done: everything has left. Nothing was changed.</source>
        <translation>Кампанію завершено: усе надіслано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The campaign&apos;s last moment has passed, so nothing would leave. The campaign stays a draft; change when it expires.</source>
        <translation>Останній строк кампанії минув, тож нічого б не надіслали. Кампанія лишається чернеткою; змініть час її завершення.</translation>
    </message>
    <message>
        <source>This database has no approvers, so a campaign needs no approval. Nothing was changed; start the campaign.</source>
        <translation>У цій базі даних немає тих, хто погоджує, тож погодження кампанії не потрібне. Нічого не змінено; запускайте кампанію.</translation>
    </message>
    <message>
        <source>will be written to</source>
        <translation>отримають повідомлення</translation>
    </message>
    <message>
        <source>wait for their allowed hours</source>
        <translation>чекають на свої дозволені години</translation>
    </message>
    <message>
        <source>have not agreed to this topic</source>
        <translation>не погодилися на цю тему</translation>
    </message>
    <message>
        <source>said STOP to everything</source>
        <translation>сказали STOP усьому</translation>
    </message>
    <message>
        <source>have no address for this channel</source>
        <translation>не мають адреси для цього каналу</translation>
    </message>
    <message>
        <source>have only numbers that do not work</source>
        <translation>мають лише номери, що не працюють</translation>
    </message>
    <message>
        <source>have no text in their language</source>
        <translation>не мають тексту своєю мовою</translation>
    </message>
    <message>
        <source>have had enough messages</source>
        <translation>отримали досить повідомлень</translation>
    </message>
    <message>
        <source>are kept back for comparison</source>
        <translation>залишені для порівняння</translation>
    </message>
    <message>
        <source>share their number with others</source>
        <translation>мають спільний з іншими номер</translation>
    </message>
    <message>
        <source>would get it too late</source>
        <translation>отримали б його запізно</translation>
    </message>
    <message>
        <source>are beyond the budget</source>
        <translation>не вміщаються в бюджет</translation>
    </message>
    <message>
        <source>were written to lately</source>
        <translation>нещодавно вже отримували повідомлення</translation>
    </message>
    <message>
        <source>The brief&apos;s «%1» names «%2», which is not in the database. Nothing was stored; check the name or add it first.</source>
        <translation>Поле «%1» брифу називає «%2», але цього немає в базі даних. Нічого не збережено; перевірте назву або спершу додайте.</translation>
    </message>
    <message>
        <source>The brief&apos;s «gateway» names «%1», which sends over «%2» and not over «%3». Nothing was stored.</source>
        <translation>Поле «gateway» брифу називає «%1», але цей шлюз надсилає каналом «%2», а не «%3». Нічого не збережено.</translation>
    </message>
    <message>
        <source>The brief&apos;s «segment» cannot be used. %1</source>
        <translation>Поле «segment» брифу не можна використати. %1</translation>
    </message>
    <message>
        <source>There is no gateway that «%1» could leave through. The campaign stays a draft; add a gateway in the settings or with «otklikctl gateway add».</source>
        <translation>Немає шлюзу, через який «%1» могла б надсилатися. Кампанія лишається чернеткою; додайте шлюз у налаштуваннях або командою «otklikctl gateway add».</translation>
    </message>
    <message>
        <source>There is a campaign «%1» already. Nothing was stored; choose another name.</source>
        <translation>Кампанія «%1» уже є. Нічого не збережено; оберіть іншу назву.</translation>
    </message>
    <message>
        <source>There is no campaign «%1». Look up its number in the list of campaigns.</source>
        <translation>Немає кампанії «%1». Знайдіть її номер у списку кампаній.</translation>
    </message>
    <message>
        <source>This campaign has been started, so what it says and to whom is fixed. Nothing was changed; make a new campaign instead.</source>
        <translation>Цю кампанію вже запущено, тож її текст та одержувачі незмінні. Нічого не змінено; створіть натомість нову кампанію.</translation>
    </message>
    <message>
        <source>Somebody else has changed this draft in the meantime. Their version was kept and yours was not stored.</source>
        <translation>Тим часом хтось інший змінив цю чернетку. Залишено його версію, а вашу не збережено.</translation>
    </message>
    <message>
        <source>Reckoning the price was cancelled. Nothing was changed.</source>
        <translation>Розрахунок ціни скасовано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>Немає людини %1.</translation>
    </message>
    <message>
        <source>There is no text in the language of this person, and no other that they should get. They would not be written to.</source>
        <translation>Немає тексту мовою цієї людини й немає іншого, який вона мала б отримати. Їй не напишуть.</translation>
    </message>
    <message>
        <source>You made this campaign, so somebody else has to approve it. Nothing was changed.</source>
        <translation>Цю кампанію створили ви, тож погодити її має хтось інший. Нічого не змінено.</translation>
    </message>
    <message>
        <source>want no messages and are rung up instead</source>
        <translation>не хочуть повідомлень, їм телефонують</translation>
    </message>
    <message>
        <source>The brief&apos;s «sender» is not what an e-mail can come from. Write an address, or a name and an address: City of N. &lt;city@example.org&gt;. Nothing was stored.</source>
        <translation>Значення «sender» у брифі не може бути відправником листа. Укажіть адресу або назву з адресою: City of N. &lt;city@example.org&gt;. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The brief&apos;s «sender» cannot be shown by a telephone that is called: it is a number of 3 to 15 digits. Nothing was stored.</source>
        <translation>Значення «sender» у брифі не можна показати на телефоні, на який дзвонять: це номер із 3–15 цифр. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The brief&apos;s «sender» has to be the name that is registered at Viber: one line of at most 64 characters. Nothing was stored.</source>
        <translation>Значення «sender» у брифі має бути назвою, зареєстрованою у Viber: один рядок щонайбільше з 64 символів. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The text in «%1» has %2 characters; at most %3 can be read out in one call. Make it shorter. Nothing was stored.</source>
        <translation>Текст мовою «%1» має символів: %2; за один дзвінок можна прочитати вголос щонайбільше %3. Скоротіть його. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The text in «%1» has %2 characters; a Viber message has at most %3. Make it shorter. Nothing was stored.</source>
        <translation>Текст мовою «%1» має символів: %2; у повідомленні Viber їх щонайбільше %3. Скоротіть його. Нічого не збережено.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject in every language of its text; «subject» has none in «%1». Nothing was stored.</source>
        <translation>Лист потребує теми кожною мовою свого тексту; у «subject» її немає мовою «%1». Нічого не збережено.</translation>
    </message>
    <message>
        <source>The brief&apos;s «subject» in «%1» has to be one line of at most 200 characters. Nothing was stored.</source>
        <translation>Поле «subject» брифу мовою «%1» має бути одним рядком щонайбільше з 200 символів. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The brief has a subject in «%1», but no text in it. Nothing was stored.</source>
        <translation>У брифі є тема листа мовою «%1», але немає тексту цією мовою. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The brief&apos;s «subject» cannot be used. %1</source>
        <translation>Поле «subject» брифу не можна використати. %1</translation>
    </message>
    <message>
        <source>The brief&apos;s «subject» names «%1». A subject is the same for everybody, because it is shown on locked screens: take it out. Nothing was stored.</source>
        <translation>Поле «subject» брифу називає «%1». Тема листа однакова для всіх, бо її видно на заблокованих екранах: приберіть це. Нічого не збережено.</translation>
    </message>
    <message>
        <source>This version writes over %1; the brief&apos;s «channel» is «%2». Nothing was stored.</source>
        <translation>Ця версія пише такими каналами: %1; у брифі «channel» — «%2». Нічого не збережено.</translation>
    </message>
    <message>
        <source>Only an e-mail has a «subject». Take it out, or write over «email». Nothing was stored.</source>
        <translation>«subject» буває лише в електронного листа. Приберіть це поле або пишіть каналом «email». Нічого не збережено.</translation>
    </message>
    <message>
        <source>The audience has %1 people, but %2 decisions are known. Whoever sees only some sites counts only their people; otherwise have the database checked: otklikctl doctor.</source>
        <translation>Людей в аудиторії: %1, але відомих рішень: %2. Хто бачить лише деякі майданчики, рахує тільки їхніх людей; в іншому разі нехай перевірять базу даних: otklikctl doctor.</translation>
    </message>
    <message>
        <source>%1 people are to be written to, but the messages of %2 are known. Whoever sees only some sites counts only their messages; otherwise have the database checked: otklikctl doctor.</source>
        <translation>Людей, яким треба написати: %1, але людей, чиї повідомлення відомі: %2. Хто бачить лише деякі майданчики, рахує тільки їхні повідомлення; в іншому разі нехай перевірять базу даних: otklikctl doctor.</translation>
    </message>
    <message>
        <source>%1 of %2 accounted for</source>
        <comment>numbers of people</comment>
        <translation>Враховано %1 з %2</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was left behind.</source>
        <translation>Експорт зупинено. Нічого не лишилося.</translation>
    </message>
    <message>
        <source>May be written to: consent, a working address and a permitted hour.</source>
        <translation>Можна писати: є згода, чинна адреса й дозволений час.</translation>
    </message>
    <message>
        <source>May be written to, but only after the quiet hours where the person lives.</source>
        <translation>Можна писати, але лише після тихих годин там, де живе людина.</translation>
    </message>
    <message>
        <source>Left out: has not agreed to messages about this topic over this channel, or took it back.</source>
        <translation>Не включено: немає згоди на повідомлення на цю тему цим каналом або згоду відкликано.</translation>
    </message>
    <message>
        <source>Left out: said STOP to all messages.</source>
        <translation>Не включено: STOP для всіх повідомлень.</translation>
    </message>
    <message>
        <source>Left out: wants no messages and is rung up instead.</source>
        <translation>Не включено: не хоче повідомлень, натомість телефонуємо.</translation>
    </message>
    <message>
        <source>Left out: has no address for this channel.</source>
        <translation>Не включено: немає адреси для цього каналу.</translation>
    </message>
    <message>
        <source>Left out: the only address known does not work.</source>
        <translation>Не включено: єдина відома адреса не працює.</translation>
    </message>
    <message>
        <source>Left out: there is no text in the person’s language, and none stands in for it.</source>
        <translation>Не включено: немає тексту мовою людини, і жоден інший його не заміняє.</translation>
    </message>
    <message>
        <source>Left out: somebody with the same address or of the same household gets the message.</source>
        <translation>Не включено: повідомлення отримує хтось із тією самою адресою або з того самого домогосподарства.</translation>
    </message>
    <message>
        <source>Left out: has had enough messages.</source>
        <translation>Не включено: уже отримано досить повідомлень.</translation>
    </message>
    <message>
        <source>Left out: kept back for comparison.</source>
        <translation>Не включено: залишено для порівняння.</translation>
    </message>
    <message>
        <source>Left out: the number is shared with others.</source>
        <translation>Не включено: номер спільний з іншими.</translation>
    </message>
    <message>
        <source>Left out: it would come too late.</source>
        <translation>Не включено: надійшло б запізно.</translation>
    </message>
    <message>
        <source>Left out: the budget does not reach so far.</source>
        <translation>Не включено: на це не вистачає бюджету.</translation>
    </message>
    <message>
        <source>Left out: was written to lately.</source>
        <translation>Не включено: нещодавно вже писали.</translation>
    </message>
    <message>
        <source>Not sent: its time had passed.</source>
        <translation>Не надіслано: його час минув.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Не включено: %1</translation>
    </message>
    <message>
        <source>The rule of this draft does not find the person %1, so nothing is decided.</source>
        <translation>Правило цієї чернетки не знаходить людини %1, тож нічого не вирішено.</translation>
    </message>
    <message>
        <source>The person %1 is not in the audience of this campaign, so nothing was decided or sent.</source>
        <translation>Людини %1 немає в аудиторії цієї кампанії, тож нічого не вирішено й не надіслано.</translation>
    </message>
    <message>
        <source>Not launched yet. A launch now would decide:</source>
        <translation>Ще не запущено. Запуск зараз вирішив би так:</translation>
    </message>
    <message>
        <source>Decided at the launch, %1:</source>
        <translation>Вирішено під час запуску, %1:</translation>
    </message>
    <message>
        <source>Not before %1 (the person’s time zone: %2).</source>
        <translation>Не раніше %1 (часовий пояс людини: %2).</translation>
    </message>
    <message>
        <source>Nothing was written yet. State: %1</source>
        <translation>Ще нічого не написано. Стан: %1</translation>
    </message>
    <message>
        <source>Written %1 to %2, in the language %3, %4 parts, message %5:</source>
        <translation>Написано %1 на %2, мова: %3, частин: %4, повідомлення %5:</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Стан: %1</translation>
    </message>
    <message>
        <source>share an address or a household with somebody who is written to</source>
        <translation>мають спільну адресу або домогосподарство з кимось, кому пишемо</translation>
    </message>
    <message>
        <source>With the words of this person the text has %1 characters; at most %2 can be sent over this channel. They would not be reached. Make the text shorter.</source>
        <translation>Зі словами цієї людини в тексті %1 знаків; цим каналом можна надіслати щонайбільше %2. Людина не отримала б повідомлення. Скоротіть текст.</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>There is no gateway that SMS could leave through. The note was kept and nothing was sent; add a gateway in the settings.</source>
        <translation>Немає шлюзу, через який можна надіслати SMS. Нотатку залишено, нічого не надіслано; додайте шлюз у налаштуваннях.</translation>
    </message>
    <message>
        <source>This note is not in the database any more.</source>
        <translation>Цієї нотатки вже немає в базі даних.</translation>
    </message>
    <message>
        <source>This note is closed already. Nothing was sent.</source>
        <translation>Цю нотатку вже закрито. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Somebody else has changed this note in the meantime. Your change was not made; look at the note as it is now.</source>
        <translation>Тим часом хтось інший змінив цю нотатку. Вашу зміну не внесено; подивіться, якою нотатка є тепер.</translation>
    </message>
    <message>
        <source>This note is closed already. Nothing was changed.</source>
        <translation>Цю нотатку вже закрито. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The note has no text. Write what is to be remembered.</source>
        <translation>У нотатці немає тексту. Напишіть, що треба пам’ятати.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it; nothing was stored.</source>
        <translation>Нотатка довша за %1 символів. Скоротіть її; нічого не збережено.</translation>
    </message>
    <message>
        <source>This person is not in the database any more. The note was not stored.</source>
        <translation>Цієї людини вже немає в базі даних. Нотатку не збережено.</translation>
    </message>
    <message>
        <source>A reminder can be put off to tomorrow or later. Choose a day after today.</source>
        <translation>Нагадування можна відкласти на завтра або пізніше. Оберіть день після сьогоднішнього.</translation>
    </message>
    <message numerus="yes">
        <source>Long overdue: %n day(s)</source>
        <translation>
            <numerusform>Давно прострочено: %n день</numerusform>
            <numerusform>Давно прострочено: %n дні</numerusform>
            <numerusform>Давно прострочено: %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>прострочено на %n день</numerusform>
            <numerusform>прострочено на %n дні</numerusform>
            <numerusform>прострочено на %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Виконати сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>put off %n time(s)</source>
        <translation>
            <numerusform>відкладено %n раз</numerusform>
            <numerusform>відкладено %n рази</numerusform>
            <numerusform>відкладено %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>This database is of one desk and has no emergency access: every card can be opened.</source>
        <translation>Ця база даних для одного робочого місця, екстреного доступу в ній немає: відкрити можна будь-яку картку.</translation>
    </message>
    <message>
        <source>Give the family name, the given name and the day of birth. Nothing was looked up.</source>
        <translation>Укажіть прізвище, ім’я та день народження. Пошук не виконано.</translation>
    </message>
    <message>
        <source>Only doctors and nurses look for a patient of another clinic, and at most twenty times in an hour. Nothing was looked up.</source>
        <translation>Пацієнта іншої клініки шукають лише лікарі й медсестри і не більше двадцяти разів на годину. Пошук не виконано.</translation>
    </message>
    <message>
        <source>Say in at least %1 characters why this cannot wait. Nothing was opened.</source>
        <translation>Напишіть, щонайменше %1 знаків, чому це не може чекати. Нічого не відкрито.</translation>
    </message>
    <message>
        <source>This card could not be opened: only doctors and nurses have the emergency access.</source>
        <translation>Цю картку не можна відкрити: екстрений доступ мають лише лікарі й медсестри.</translation>
    </message>
    <message>
        <source>An emergency is judged by a supervisor of the clinic who did not open the card. Nothing was stored.</source>
        <translation>Про екстрений випадок судить керівник клініки, який картки не відкривав. Нічого не збережено.</translation>
    </message>
    <message>
        <source>This patient belongs to a clinic that you do not work for. Nothing was opened. In an emergency use the emergency access.</source>
        <translation>Цей пацієнт належить до клініки, у якій ви не працюєте. Нічого не відкрито. В екстреному випадку скористайтеся екстреним доступом.</translation>
    </message>
    <message>
        <source>This person is not in the database any more. Nothing was stored.</source>
        <translation>Цієї людини більше немає в базі даних. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The clinical part of this card is closed. Open it again; that is noted.</source>
        <translation>Клінічна частина цієї картки закрита. Відкрийте її знову; це записується.</translation>
    </message>
    <message>
        <source>The condition has neither a code nor words. Nothing was stored.</source>
        <translation>Захворювання не має ні коду, ні опису. Нічого не збережено.</translation>
    </message>
    <message>
        <source>This patient is not one of your clinic any more. Nothing was stored.</source>
        <translation>Цей пацієнт більше не належить до вашої клініки. Нічого не збережено.</translation>
    </message>
    <message>
        <source>There is no patients.csv in %1. Give the folder that holds patients.csv, conditions.csv and observations.csv. Nothing was imported.</source>
        <translation>У %1 немає patients.csv. Укажіть теку, у якій лежать patients.csv, conditions.csv та observations.csv. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was imported.</source>
        <translation>Файл %1 не вдалося прочитати: %2. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>The file %1 lacks these columns: %2. Nothing was imported; the first row must name them.</source>
        <translation>У файлі %1 бракує таких стовпців: %2. Нічого не імпортовано; перший рядок має їх називати.</translation>
    </message>
    <message>
        <source>The cell holds characters that cannot be read. Save the file as UTF-8 and import it again.</source>
        <translation>Клітинка містить символи, які не вдалося прочитати. Збережіть файл у UTF-8 та імпортуйте його ще раз.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 characters.</source>
        <translation>Клітинка довша за %1 символів.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>Клітинка порожня.</translation>
    </message>
    <message>
        <source>This is not a date in the past. Write it as 1990-05-17.</source>
        <translation>Це не дата в минулому. Напишіть її так: 1990-05-17.</translation>
    </message>
    <message>
        <source>The condition ends before it begins.</source>
        <translation>Захворювання закінчується раніше, ніж починається.</translation>
    </message>
    <message>
        <source>This is not a time in the past. Write it as 2026-11-21T10:00:00Z.</source>
        <translation>Це не час у минулому. Напишіть його так: 2026-11-21T10:00:00Z.</translation>
    </message>
    <message>
        <source>This is not a number. Write it with a point, as 127.9.</source>
        <translation>Це не число. Напишіть його з крапкою, наприклад 127.9.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2. Look for a missing or an extra separator.</source>
        <translation>У рядку клітинок: %1, а в заголовку: %2. Пошукайте пропущений або зайвий роздільник.</translation>
    </message>
    <message>
        <source>No patient of this clinic has this Id. Look whether patients.csv holds it and whether its row was rejected.</source>
        <translation>Жоден пацієнт цієї клініки не має такого Id. Перевірте, чи є він у patients.csv і чи не відхилено його рядок.</translation>
    </message>
    <message>
        <source>An earlier row of the file says the same.</source>
        <translation>Те саме вже сказано в попередньому рядку файлу.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>The address to listen on cannot be read. Give it as 127.0.0.1:8890; port 0 takes a free one.</source>
        <translation>Адресу для очікування з’єднань не вдалося прочитати. Запишіть її так: 127.0.0.1:8890; порт 0 бере вільний.</translation>
    </message>
    <message>
        <source>The training gateway takes any key, so it listens on this machine only. Give 127.0.0.1:PORT.</source>
        <translation>Навчальний шлюз приймає будь-який ключ, тому слухає лише на цьому комп’ютері. Укажіть 127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>The training gateway cannot listen on %1: %2. Choose another port, or port 0 for a free one.</source>
        <translation>Навчальний шлюз не може слухати на %1: %2. Оберіть інший порт або порт 0, щоб узяти вільний.</translation>
    </message>
    <message>
        <source>The file of faults cannot be used: %1. The gateway was not started.</source>
        <translation>Файл збоїв не можна використати: %1. Шлюз не запущено.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3</source>
        <translation>«%1» має бути числом від %2 до %3</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>«%1» має бути true або false</translation>
    </message>
    <message>
        <source>“%1” must be milliseconds, or two of them: [least, most]</source>
        <translation>«%1» має бути числом мілісекунд або двома числами: [найменше, найбільше]</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2</source>
        <translation>«%1» має бути одним із такого: %2</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«%1» невідоме</translation>
    </message>
    <message>
        <source>“%1” must be an object</source>
        <translation>«%1» має бути об’єктом</translation>
    </message>
    <message>
        <source>“%1” has no kind</source>
        <translation>у «%1» не вказано виду</translation>
    </message>
    <message>
        <source>it must hold one JSON object</source>
        <translation>він має містити один об’єкт JSON</translation>
    </message>
    <message>
        <source>the shares under “outcomes” add up to more than 1</source>
        <translation>частки в «outcomes» у сумі дають більше ніж 1</translation>
    </message>
    <message>
        <source>The file of faults cannot be opened: %1. The gateway was not started.</source>
        <translation>Файл збоїв не вдалося відкрити: %1. Шлюз не запущено.</translation>
    </message>
    <message>
        <source>This account names no variable that holds its key. Nothing was sent. Add the account again with --key-env.</source>
        <translation>Цей обліковий запис не називає змінної, у якій зберігається його ключ. Нічого не надіслано. Додайте обліковий запис ще раз із --key-env.</translation>
    </message>
    <message>
        <source>The variable %1, which should hold the account&apos;s key, is empty. Nothing was sent. Set it for this program and start it again.</source>
        <translation>Змінна %1, у якій має бути ключ облікового запису, порожня. Нічого не надіслано. Задайте її для цієї програми й запустіть програму знову.</translation>
    </message>
    <message>
        <source>The variable %1 holds characters that a key cannot have. Nothing was sent. Copy the key again, without blanks or line breaks.</source>
        <translation>Змінна %1 містить символи, яких у ключі не буває. Нічого не надіслано. Скопіюйте ключ ще раз, без пробілів і переносів рядка.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address cannot be read. Give it as https://NAME.api.infobip.com, without key, query or fragment.</source>
        <translation>Адресу шлюзу не вдалося прочитати. Укажіть її як https://NAME.api.infobip.com, без ключа, запиту чи фрагмента.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read messages and key, so http is allowed to localhost and 127.0.0.1 only. Give the address with https.</source>
        <translation>Без https будь-хто на шляху міг би прочитати повідомлення й ключ, тому http дозволено лише для localhost і 127.0.0.1. Укажіть адресу з https.</translation>
    </message>
    <message>
        <source>The gateway does not accept the key, or the key lacks a right. Check the key.</source>
        <translation>Шлюз не приймає ключ, або ключеві бракує прав. Перевірте ключ.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Check the address and this machine&apos;s clock.</source>
        <translation>Сертифікат шлюзу не є довіреним. Перевірте адресу та годинник цього комп’ютера.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached (%1). Check the address and the network.</source>
        <translation>Зі шлюзом немає зв’язку (%1). Перевірте адресу та мережу.</translation>
    </message>
    <message>
        <source>The gateway answered, but not as expected (status %1). Check the address.</source>
        <translation>Шлюз відповів, але не так, як очікувалося (стан %1). Перевірте адресу.</translation>
    </message>
    <message>
        <source>%1 (The gateway says: %2)</source>
        <translation>%1 (Шлюз повідомляє: %2)</translation>
    </message>
    <message>
        <source>The gateway answers and accepts the key. Nothing was sent.</source>
        <translation>Шлюз відповідає та приймає ключ. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>There is no gateway of kind “%1”. The kinds are: %2.</source>
        <translation>Немає шлюзу виду «%1». Є такі види: %2.</translation>
    </message>
    <message>
        <source>No training gateway runs inside this program.</source>
        <translation>У цій програмі не працює жодний навчальний шлюз.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name is not known on this network. Nothing was sent; the messages wait and are tried again.</source>
        <translation>Ім’я шлюзу в цій мережі невідоме. Нічого не надіслано; повідомлення чекають, спробу буде повторено.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Nothing was sent; the messages wait and are tried again.</source>
        <translation>Шлюз недоступний. Нічого не надіслано; повідомлення чекають, спробу буде повторено.</translation>
    </message>
    <message>
        <source>No secure connection to the gateway came about. Nothing was sent; the messages wait and are tried again.</source>
        <translation>Захищеного з’єднання зі шлюзом не вийшло. Нічого не надіслано; повідомлення чекають, спробу буде повторено.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent and the account is stopped: check the address and this machine&apos;s clock, then start it again.</source>
        <translation>Сертифікатові шлюзу немає довіри. Нічого не надіслано, і обліковий запис зупинено: перевірте адресу й годинник цього комп’ютера та запустіть його знову.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was larger than 1 MiB and was not read. What became of the messages is asked before anything is sent again.</source>
        <translation>Відповідь шлюзу більша за 1 МіБ, її не прочитано. Долю повідомлень з’ясовують, перш ніж щось надіслати знову.</translation>
    </message>
    <message>
        <source>The connection to the gateway was lost before its answer was whole. What became of the messages is asked before anything is sent again.</source>
        <translation>З’єднання зі шлюзом обірвалося, перш ніж надійшла вся відповідь. Долю повідомлень з’ясовують, перш ніж щось надіслати знову.</translation>
    </message>
    <message>
        <source>The gateway asks to wait. Nothing was sent; the messages are tried again more slowly.</source>
        <translation>Шлюз просить зачекати. Нічого не надіслано; спроби повторюватимуться повільніше.</translation>
    </message>
    <message>
        <source>The gateway does not accept the key, or the key lacks a right. Nothing was sent and the account is stopped: check the key, then start it again.</source>
        <translation>Шлюз не приймає ключа, або ключеві бракує права. Нічого не надіслано, і обліковий запис зупинено: перевірте ключ і запустіть його знову.</translation>
    </message>
    <message>
        <source>The gateway points to another address. Nothing was sent and the account is stopped: check the address, then start it again.</source>
        <translation>Шлюз вказує на іншу адресу. Нічого не надіслано, і обліковий запис зупинено: перевірте адресу й запустіть його знову.</translation>
    </message>
    <message>
        <source>The gateway refused the request. Nothing was sent, and the same messages would be refused again.</source>
        <translation>Шлюз відхилив запит. Нічого не надіслано, і ті самі повідомлення було б відхилено знову.</translation>
    </message>
    <message>
        <source>The gateway failed while it had the messages. What became of them is asked before anything is sent again.</source>
        <translation>У шлюзу стався збій, коли повідомлення були в нього. Їхню долю з’ясовують, перш ніж щось надіслати знову.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer cannot be read. What became of the messages is asked before anything is sent again.</source>
        <translation>Відповідь шлюзу не вдається прочитати. Долю повідомлень з’ясовують, перш ніж щось надіслати знову.</translation>
    </message>
    <message>
        <source>The gateway refused messages because of the account: %1. Stop the account, settle this with the gateway, and start it again.</source>
        <translation>Шлюз відхилив повідомлення через обліковий запис: %1. Зупиніть обліковий запис, залагодьте це зі шлюзом і запустіть його знову.</translation>
    </message>
    <message>
        <source>The gateway answered about other messages than those it was given. What became of ours is asked before anything is sent again.</source>
        <translation>Шлюз відповів не про ті повідомлення, які йому передали. Долю наших з’ясовують, перш ніж щось надіслати знову.</translation>
    </message>
    <message>
        <source>Reports of a gateway of kind “%1” are fetched, so it needs no address for them. Leave --callback out.</source>
        <translation>Звіти шлюзу виду «%1» забирають із нього, тож адреса для них не потрібна. Приберіть --callback.</translation>
    </message>
    <message>
        <source>The gateway asks to wait. Nothing was looked up and nothing is paid; the numbers are asked again more slowly.</source>
        <translation>Шлюз просить зачекати. Нічого не перевірено й нічого не оплачується; номери запитають знову, але повільніше.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Nothing was looked up and nothing is paid; the numbers wait and are asked again.</source>
        <translation>Шлюз недоступний. Нічого не перевірено й нічого не оплачується; номери чекають, і їх запитають знову.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was looked up and the account is stopped: check the address and this machine&apos;s clock, then start it again.</source>
        <translation>Сертифікатові шлюзу немає довіри. Нічого не перевірено, і обліковий запис зупинено: перевірте адресу й годинник цього комп’ютера та запустіть його знову.</translation>
    </message>
    <message>
        <source>The gateway does not accept the key, or the key lacks a right. Nothing was looked up and the account is stopped: check the key, then start it again.</source>
        <translation>Шлюз не приймає ключа, або ключеві бракує права. Нічого не перевірено, і обліковий запис зупинено: перевірте ключ і запустіть його знову.</translation>
    </message>
    <message>
        <source>The gateway refused the look-up. Nothing was looked up and nothing is paid, and the same question would be refused again.</source>
        <translation>Шлюз відхилив перевірку. Нічого не перевірено й нічого не оплачується, а той самий запит було б відхилено знову.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was lost or cannot be read. Its log is asked before anything is paid again.</source>
        <translation>Відповідь шлюзу втрачено або її не вдається прочитати. Перш ніж щось оплачувати знову, запитують його журнал.</translation>
    </message>
    <message>
        <source>A look-up takes 1 to 1000 numbers. Nothing was looked up.</source>
        <translation>Одна перевірка приймає від 1 до 1000 номерів. Нічого не перевірено.</translation>
    </message>
    <message>
        <source>The gateway answered about other numbers than those it was asked. Its log is asked before anything is paid again.</source>
        <translation>Шлюз відповів не про ті номери, про які його запитували. Перш ніж щось оплачувати знову, запитують його журнал.</translation>
    </message>
    <message>
        <source>The gateway answers and accepts the key. Nothing was looked up.</source>
        <translation>Шлюз відповідає та приймає ключ. Нічого не перевірено.</translation>
    </message>
    <message>
        <source>This account looks numbers up and sends nothing. Choose another gateway.</source>
        <translation>Цей обліковий запис перевіряє номери й нічого не надсилає. Оберіть інший шлюз.</translation>
    </message>
    <message>
        <source>Kannel&apos;s address cannot be read. Give it as http://127.0.0.1:13013/cgi-bin/sendsms, without user, password, query or fragment.</source>
        <translation>Адресу Kannel не вдалося прочитати. Укажіть її як http://127.0.0.1:13013/cgi-bin/sendsms, без користувача, пароля, запиту чи фрагмента.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read messages and password, so http is allowed to localhost and 127.0.0.1 only. Let Kannel listen with TLS (sendsms-port-ssl) and give the address with https.</source>
        <translation>Без https будь-хто на шляху міг би прочитати повідомлення й пароль, тому http дозволено лише для localhost і 127.0.0.1. Нехай Kannel приймає з’єднання через TLS (sendsms-port-ssl); укажіть адресу з https.</translation>
    </message>
    <message>
        <source>The address for reports cannot be read. Give it as http://127.0.0.1:8880: the address at which Kannel reaches «otklikctl serve --listen».</source>
        <translation>Адресу для звітів не вдалося прочитати. Укажіть її як http://127.0.0.1:8880 — адресу, за якою Kannel досягає «otklikctl serve --listen».</translation>
    </message>
    <message>
        <source>This account names no variable that holds its user and password. Nothing was sent. Add the account again with --key-env.</source>
        <translation>Цей обліковий запис не називає змінної, у якій зберігаються його користувач і пароль. Нічого не надіслано. Додайте обліковий запис ще раз із --key-env.</translation>
    </message>
    <message>
        <source>The variable %1, which should hold the account&apos;s user and password, is empty. Nothing was sent. Set it for this program and start it again.</source>
        <translation>Змінна %1, у якій мають бути користувач і пароль облікового запису, порожня. Нічого не надіслано. Задайте її для цієї програми й запустіть програму знову.</translation>
    </message>
    <message>
        <source>The variable %1 does not hold «user:password», or it has blanks, line breaks or letters that a header cannot carry. Nothing was sent. Set it anew.</source>
        <translation>У змінній %1 немає «user:password», або в ній є пробіли, розриви рядків чи літери, яких не можна передати в заголовку. Нічого не надіслано. Задайте її заново.</translation>
    </message>
    <message>
        <source>Kannel answers and accepts user and password. Nothing was sent.</source>
        <translation>Kannel відповідає та приймає користувача й пароль. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Kannel answers and accepts user and password. Nothing was sent. The account has no address for reports (--callback), so nobody will know what was delivered.</source>
        <translation>Kannel відповідає та приймає користувача й пароль. Нічого не надіслано. Обліковий запис не має адреси для звітів (--callback), тож ніхто не знатиме, що доставлено.</translation>
    </message>
    <message>
        <source>What answered (status %1) is not an answer of Kannel&apos;s. Check the address.</source>
        <translation>Отримана відповідь (стан %1) — не від Kannel. Перевірте адресу.</translation>
    </message>
    <message>
        <source>Kannel cannot be reached. The messages wait and are tried again. Look whether bearerbox and smsbox run.</source>
        <translation>Kannel недоступний. Повідомлення чекають, спробу буде повторено. Перевірте, чи працюють bearerbox і smsbox.</translation>
    </message>
    <message>
        <source>No secure connection to Kannel came about. The messages wait and are tried again.</source>
        <translation>Захищеного з’єднання з Kannel не вийшло. Повідомлення чекають, спробу буде повторено.</translation>
    </message>
    <message>
        <source>Kannel&apos;s certificate is not trusted. The account is stopped: check the address and this machine&apos;s clock, then start it again.</source>
        <translation>Сертифікатові Kannel немає довіри. Обліковий запис зупинено: перевірте адресу й годинник цього комп’ютера та запустіть його знову.</translation>
    </message>
    <message>
        <source>The connection to Kannel was lost before its answer was whole. Kannel cannot be asked what became of the message: its report settles it, or a person does.</source>
        <translation>З’єднання з Kannel обірвалося, перш ніж надійшла вся відповідь. Запитати в Kannel про долю повідомлення не можна: її вирішить звіт або людина.</translation>
    </message>
    <message>
        <source>Kannel refused the request: %1</source>
        <translation>Kannel відхилив запит: %1</translation>
    </message>
    <message>
        <source>Kannel has no connection to an operator that takes these messages. The account is stopped: look at Kannel&apos;s links, then start it again.</source>
        <translation>Kannel не має з’єднання з оператором, який приймає ці повідомлення. Обліковий запис зупинено: перевірте з’єднання Kannel і запустіть його знову.</translation>
    </message>
    <message>
        <source>Kannel does not accept user and password, or not from this machine (user-allow-ip). The account is stopped: check both, then start it again.</source>
        <translation>Kannel не приймає користувача й пароль або не приймає їх із цього комп’ютера (user-allow-ip). Обліковий запис зупинено: перевірте і те, і те та запустіть його знову.</translation>
    </message>
    <message>
        <source>Kannel cannot take messages now. They wait and are tried again more slowly.</source>
        <translation>Kannel зараз не може приймати повідомлення. Вони чекають, спроби повторюватимуться повільніше.</translation>
    </message>
    <message>
        <source>Kannel does not take messages at this address (status %1). The account is stopped: check the address, then start it again.</source>
        <translation>За цією адресою Kannel не приймає повідомлень (стан %1). Обліковий запис зупинено: перевірте адресу й запустіть його знову.</translation>
    </message>
    <message>
        <source>What answered (status %1) is not an answer of Kannel&apos;s. What became of the message is not known: a report settles it, or a person does.</source>
        <translation>Отримана відповідь (стан %1) — не від Kannel. Доля повідомлення невідома: її вирішить звіт або людина.</translation>
    </message>
    <message>
        <source>the shares under “lookups” add up to more than 1</source>
        <translation>частки в «lookups» у сумі дають більше ніж 1</translation>
    </message>
    <message>
        <source>This version cannot talk to gateways of kind “%1” yet. Use infobip-sms, kannel or smtp, or training to practise.</source>
        <translation>Ця версія ще не вміє працювати зі шлюзами виду «%1». Скористайтеся infobip-sms, kannel чи smtp або training, щоб потренуватися.</translation>
    </message>
    <message>
        <source>The gateway does not let this key read inbound messages (scope inbound-message:read).</source>
        <translation>Шлюз не дозволяє цьому ключу читати вхідні повідомлення (право inbound-message:read).</translation>
    </message>
    <message>
        <source>The gateway could not be asked for inbound messages now.</source>
        <translation>Зараз не вдалося запитати у шлюзу вхідні повідомлення.</translation>
    </message>
    <message>
        <source>The Viber account&apos;s address has «%1», which is not what it should be: %2.</source>
        <translation>В адресі облікового запису Viber значення «%1» має бути іншим: %2.</translation>
    </message>
    <message>
        <source>the name of a sender that is registered at Viber</source>
        <translation>назва відправника, зареєстрованого у Viber</translation>
    </message>
    <message>
        <source>at most 11 Latin letters and digits, or a number</source>
        <translation>щонайбільше 11 латинських літер і цифр або номер</translation>
    </message>
    <message>
        <source>promotional or transactional</source>
        <translation>promotional або transactional</translation>
    </message>
    <message>
        <source>known are sender, sms_sender and label</source>
        <translation>відомі sender, sms_sender і label</translation>
    </message>
    <message>
        <source>A Viber account needs the sender that is registered at Viber. Give it behind the address: https://NAME.api.infobip.com?sender=City.</source>
        <translation>Обліковий запис Viber потребує відправника, зареєстрованого у Viber. Укажіть його після адреси: https://NAME.api.infobip.com?sender=City.</translation>
    </message>
    <message>
        <source>The mailbox of bounces does not accept user and password, so bounces are not read. Check both.</source>
        <translation>Скринька повідомлень про недоставку не приймає користувача й пароль, тож їх не читають. Перевірте і те, і те.</translation>
    </message>
    <message>
        <source>The server of the mailbox of bounces offers no encryption, or its certificate is not trusted, so bounces are not read. Check the address and the account&apos;s «ca».</source>
        <translation>Сервер скриньки повідомлень про недоставку не пропонує шифрування, або його сертифікатові немає довіри, тож їх не читають. Перевірте адресу й «ca» облікового запису.</translation>
    </message>
    <message>
        <source>The mailbox of bounces cannot be reached or read. It is tried again by itself.</source>
        <translation>Скринька повідомлень про недоставку недоступна або не читається. Спробу буде повторено автоматично.</translation>
    </message>
    <message>
        <source>There is no Maildir at %1 (with folders new and cur), so bounces are not read. Check the path and who may enter it.</source>
        <translation>За шляхом %1 немає Maildir (з теками new і cur), тож повідомлення про недоставку не читають. Перевірте шлях і те, кому туди можна входити.</translation>
    </message>
    <message>
        <source>The Maildir at %1 cannot be read and put away by this program, so bounces are not read. Give it the right to both.</source>
        <translation>Цій програмі не можна читати Maildir %1 і прибирати з нього листи, тож повідомлення про недоставку не читають. Надайте їй право на те й на те.</translation>
    </message>
    <message>
        <source>The mail server&apos;s address has «%1», which is not what it should be: %2.</source>
        <translation>В адресі поштового сервера значення «%1» має бути іншим: %2.</translation>
    </message>
    <message>
        <source>one line is expected</source>
        <translation>очікується один рядок</translation>
    </message>
    <message>
        <source>an address, or a name and an address in angle brackets</source>
        <translation>адреса або назва й адреса в кутових дужках</translation>
    </message>
    <message>
        <source>a mailbox such as maildir:/var/mail/bounces or imaps://user@mail.example.org/INBOX</source>
        <translation>скринька, наприклад maildir:/var/mail/bounces або imaps://user@mail.example.org/INBOX</translation>
    </message>
    <message>
        <source>the name of a domain</source>
        <translation>ім’я домену</translation>
    </message>
    <message>
        <source>the whole path of a file of certificates</source>
        <translation>повний шлях до файлу сертифікатів</translation>
    </message>
    <message>
        <source>an address such as https://news.example.org</source>
        <translation>адреса, наприклад https://news.example.org</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>так або ні</translation>
    </message>
    <message>
        <source>a number from 1 to 16</source>
        <translation>число від 1 до 16</translation>
    </message>
    <message>
        <source>known are from, bounces, domain, helo, ca, unsubscribe, html and connections</source>
        <translation>відомі from, bounces, domain, helo, ca, unsubscribe, html і connections</translation>
    </message>
    <message>
        <source>The mail server&apos;s address cannot be read. Give it as smtp://user@mail.example.org:587 or smtps://user@mail.example.org:465.</source>
        <translation>Адресу поштового сервера не вдалося прочитати. Укажіть її як smtp://user@mail.example.org:587 або smtps://user@mail.example.org:465.</translation>
    </message>
    <message>
        <source>A password does not belong into the address, where many can read it. Take it out and name a variable that holds it with --key-env.</source>
        <translation>Паролеві не місце в адресі, де його багато хто може прочитати. Приберіть його й назвіть змінну, у якій він зберігається, параметром --key-env.</translation>
    </message>
    <message>
        <source>Say which address the mails come from: --from &quot;City of N. &lt;city@example.org&gt;&quot;.</source>
        <translation>Укажіть, з якої адреси надходять листи: --from &quot;City of N. &lt;city@example.org&gt;&quot;.</translation>
    </message>
    <message>
        <source>This account has a user, but names no variable that holds its password. Nothing was sent. Add the account again with --key-env.</source>
        <translation>Цей обліковий запис має користувача, але не називає змінної, у якій зберігається його пароль. Нічого не надіслано. Додайте обліковий запис ще раз із --key-env.</translation>
    </message>
    <message>
        <source>The variable %1, which should hold the mail server&apos;s password, is empty. Nothing was sent. Set it for this program and start it again.</source>
        <translation>Змінна %1, у якій має бути пароль поштового сервера, порожня. Нічого не надіслано. Задайте її для цієї програми й запустіть програму знову.</translation>
    </message>
    <message>
        <source>The variable %1 holds more than one line, which is no password. Nothing was sent. Set it anew.</source>
        <translation>У змінній %1 більше ніж один рядок, а це не пароль. Нічого не надіслано. Задайте її заново.</translation>
    </message>
    <message>
        <source>The mail server takes nothing now (%1). The mails wait and are tried again.</source>
        <translation>Поштовий сервер зараз нічого не приймає (%1). Листи чекають, спробу буде повторено.</translation>
    </message>
    <message>
        <source>The mail server refused the mail: %1</source>
        <translation>Поштовий сервер відхилив лист: %1</translation>
    </message>
    <message>
        <source>The mail server does not let this account send: %1 The account is stopped: check user, password and the domain of the sender, then start it again.</source>
        <translation>Поштовий сервер не дозволяє цьому обліковому запису надсилати: %1 Обліковий запис зупинено: перевірте користувача, пароль і домен відправника та запустіть його знову.</translation>
    </message>
    <message>
        <source>The mail server refuses to talk to this machine: %1 The account is stopped: ask who looks after the server, then start it again.</source>
        <translation>Поштовий сервер відмовляється працювати з цим комп’ютером: %1 Обліковий запис зупинено: зверніться до того, хто опікується сервером, і запустіть обліковий запис знову.</translation>
    </message>
    <message>
        <source>The connection was lost before the mail server said whether it takes a mail. It cannot be asked: a bounce settles it, or a person does.</source>
        <translation>З’єднання обірвалося, перш ніж поштовий сервер сказав, чи приймає він лист. Запитати його не можна: це вирішить повідомлення про недоставку або людина.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not known to the network. The mails wait and are tried again.</source>
        <translation>Ім’я поштового сервера в мережі невідоме. Листи чекають, спробу буде повторено.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. The mails wait and are tried again.</source>
        <translation>Поштовий сервер недоступний. Листи чекають, спробу буде повторено.</translation>
    </message>
    <message>
        <source>No secure connection to the mail server came about. The mails wait and are tried again.</source>
        <translation>Захищеного з’єднання з поштовим сервером не вийшло. Листи чекають, спробу буде повторено.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted. The account is stopped: check the address, this machine&apos;s clock and the account&apos;s «ca», then start it again.</source>
        <translation>Сертифікатові поштового сервера немає довіри. Обліковий запис зупинено: перевірте адресу, годинник цього комп’ютера й «ca» облікового запису та запустіть його знову.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption (STARTTLS), so anybody on the way could read mails and password. The account is stopped: use another server or smtps, then start it again.</source>
        <translation>Поштовий сервер не пропонує шифрування (STARTTLS), тож будь-хто на шляху міг би прочитати листи й пароль. Обліковий запис зупинено: скористайтеся іншим сервером або smtps і запустіть його знову.</translation>
    </message>
    <message>
        <source>The mail server does not accept user and password. The account is stopped: check both, then start it again.</source>
        <translation>Поштовий сервер не приймає користувача й пароль. Обліковий запис зупинено: перевірте і те, і те та запустіть його знову.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time, before it had a mail. The mails wait and are tried again.</source>
        <translation>Поштовий сервер не відповів вчасно, ще не отримавши листа. Листи чекають, спробу буде повторено.</translation>
    </message>
    <message>
        <source>The mail server ended the connection before it had a mail. The mails wait and are tried again.</source>
        <translation>Поштовий сервер закінчив з’єднання, ще не отримавши листа. Листи чекають, спробу буде повторено.</translation>
    </message>
    <message>
        <source>The mail server answers and lets this account in. Nothing was sent. No mailbox of bounces is named (--bounces), so nobody will know which addresses are dead.</source>
        <translation>Поштовий сервер відповідає та впускає цей обліковий запис. Нічого не надіслано. Скриньки повідомлень про недоставку не названо (--bounces), тож ніхто не знатиме, які адреси не працюють.</translation>
    </message>
    <message>
        <source>The mail server answers and lets this account in, and the bounces can be read. Nothing was sent.</source>
        <translation>Поштовий сервер відповідає та впускає цей обліковий запис, і повідомлення про недоставку можна читати. Нічого не надіслано.</translation>
    </message>
</context>
<context>
    <name>ConnectPanel</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;З’єднання</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>З&amp;мінити…</translation>
    </message>
    <message>
        <source>&amp;Name of this connection</source>
        <translation>&amp;Назва цього з’єднання</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Назва цього з’єднання</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>С&amp;ервери</translation>
    </message>
    <message>
        <source>Servers, separated by commas</source>
        <translation>Сервери через кому</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Пор&amp;т</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;База даних</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База даних</translation>
    </message>
    <message>
        <source>&amp;Protection on the way</source>
        <translation>За&amp;хист у дорозі</translation>
    </message>
    <message>
        <source>Protection on the way</source>
        <translation>Захист у дорозі</translation>
    </message>
    <message>
        <source>Certificate of the &amp;authority</source>
        <translation>Сертифікат &amp;центру сертифікації</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Сертифікат центру сертифікації</translation>
    </message>
    <message>
        <source>the usual place, unless given</source>
        <translation>звичне місце, якщо не вказано</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Обрати…</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логін</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Keep the password in this computer&apos;s keychain</source>
        <translation>Зберігати &amp;пароль у сховищі ключів цього комп’ютера</translation>
    </message>
    <message>
        <source>Ch&amp;eck the connection</source>
        <translation>Пере&amp;вірити з’єднання</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>&amp;Увійти</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The cell of a topic must say yes or no. The row was not stored; correct the cell and import the file again.</source>
        <translation>У клітинці теми має бути «так» або «ні». Рядок не збережено; виправте клітинку й імпортуйте файл ще раз.</translation>
    </message>
    <message>
        <source>A yes needs the words that people agreed to. The row was not stored; say the words (--consent-wording) and import the file again.</source>
        <translation>Для «так» потрібні слова, на які люди погодилися. Рядок не збережено; укажіть ці слова (--consent-wording) та імпортуйте файл ще раз.</translation>
    </message>
    <message>
        <source>It is not said whose consent this is. Nothing was recorded.</source>
        <translation>Не вказано, чия це згода. Нічого не записано.</translation>
    </message>
    <message>
        <source>«%1» is no channel. Use any, sms, voice, email or viber. Nothing was recorded.</source>
        <translation>«%1» — не канал. Укажіть any, sms, voice, email або viber. Нічого не записано.</translation>
    </message>
    <message>
        <source>«%1» is no source of a consent. Use one of: %2. Nothing was recorded.</source>
        <translation>«%1» — не джерело згоди. Укажіть щось із цього: %2. Нічого не записано.</translation>
    </message>
    <message>
        <source>It is not said who recorded this consent. Nothing was recorded.</source>
        <translation>Не вказано, хто записав цю згоду. Нічого не записано.</translation>
    </message>
    <message>
        <source>A consent cannot be given in the future. Check the date and the clock of this computer. Nothing was recorded.</source>
        <translation>Згоду не можна дати в майбутньому. Перевірте дату та годинник цього комп’ютера. Нічого не записано.</translation>
    </message>
    <message>
        <source>The person or the topic of this consent is not in the database any more. Nothing was recorded.</source>
        <translation>Людини або теми цієї згоди вже немає в базі даних. Нічого не записано.</translation>
    </message>
    <message>
        <source>This person, topic or channel is not in the database.</source>
        <translation>Цієї людини, теми або каналу немає в базі даних.</translation>
    </message>
    <message>
        <source>There is no topic «%1». Look at the list of topics, or add it first (otklikctl topic add).</source>
        <translation>Немає теми «%1». Перегляньте список тем або спершу додайте її (otklikctl topic add).</translation>
    </message>
    <message>
        <source>«%1» cannot be the code of an agency. Use up to 64 letters, digits, full stops, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation>«%1» не може бути кодом відомства. Використайте до 64 літер, цифр, крапок, дефісів і підкреслень, на початку — літера або цифра.</translation>
    </message>
    <message>
        <source>There is an agency with the code «%1» already, under another name. Nothing was changed.</source>
        <translation>Відомство з кодом «%1» уже є, але з іншою назвою. Нічого не змінено.</translation>
    </message>
    <message>
        <source>«%1» cannot be the code of a topic. Use up to 64 letters, digits, full stops, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation>«%1» не може бути кодом теми. Використайте до 64 літер, цифр, крапок, дефісів і підкреслень, на початку — літера або цифра.</translation>
    </message>
    <message>
        <source>The basis of a topic is «marketing» (only to those who agreed) or «service» (a notice that people wait for). «%1» is neither.</source>
        <translation>Підстава теми — «marketing» (лише тим, хто погодився) або «service» (сповіщення, якого люди чекають). «%1» — ні те, ні інше.</translation>
    </message>
    <message>
        <source>There is a topic with the code «%1» already. Nothing was changed.</source>
        <translation>Тема з кодом «%1» уже є. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Say what the word of so many people rests on. Nothing was recorded.</source>
        <translation>Укажіть, на що спирається слово стількох людей. Нічого не записано.</translation>
    </message>
    <message>
        <source>Nobody was chosen. Nothing was recorded.</source>
        <translation>Нікого не обрано. Нічого не записано.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Параметра %1 тут немає.</translation>
    </message>
    <message>
        <source>The option --%1 was given twice; give it once.</source>
        <translation>Параметр --%1 указано двічі; укажіть його один раз.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Параметр --%1 не приймає значення.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>Параметр --%1 потребує значення: --%1 %2.</translation>
    </message>
    <message>
        <source>sqlite:PATH or postgresql://user@host/name; otherwise the variable OTKLIK_DATABASE, otherwise the file in your data folder</source>
        <translation>sqlite:PATH або postgresql://user@host/name; інакше змінна OTKLIK_DATABASE, інакше файл у вашій теці даних</translation>
    </message>
    <message>
        <source>print one JSON value</source>
        <translation>вивести одне значення JSON</translation>
    </message>
    <message>
        <source>show help</source>
        <translation>показати довідку</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>показати версію</translation>
    </message>
    <message>
        <source>Say what to do. «otklikctl --help» lists the commands.</source>
        <translation>Скажіть, що робити. «otklikctl --help» показує список команд.</translation>
    </message>
    <message>
        <source>«%1» needs one more word: %2.</source>
        <translation>Після «%1» потрібне ще одне слово: %2.</translation>
    </message>
    <message>
        <source>There is no command «%1». «otklikctl --help» lists the commands.</source>
        <translation>Немає команди «%1». «otklikctl --help» показує список команд.</translation>
    </message>
    <message>
        <source>%1 See «otklikctl %2 --help». Nothing was done.</source>
        <translation>%1 Див. «otklikctl %2 --help». Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Something is missing: %1. Nothing was done.</source>
        <translation>Чогось бракує: %1. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>«%1» is one word too many: %2. Nothing was done.</source>
        <translation>«%1» — зайве слово: %2. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>otklikctl — the headless program of Otklik: people, segments, campaigns, sending, reports.</source>
        <translation>otklikctl — програма Otklik без вікон: люди, сегменти, кампанії, надсилання, звіти.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметри кожної команди:</translation>
    </message>
    <message>
        <source>Exit status: 0 done · 1 done with rejected rows or findings · 2 wrong use · 3 cannot reach the database or gateway, or it failed (a full disk) · 4 not allowed.</source>
        <translation>Код завершення: 0 зроблено · 1 зроблено, є відхилені рядки або зауваження · 2 неправильне використання · 3 база даних або шлюз недоступні чи стався збій (диск заповнено) · 4 не дозволено.</translation>
    </message>
    <message>
        <source>«otklikctl COMMAND --help» says more about one command.</source>
        <translation>«otklikctl COMMAND --help» розповідає більше про одну команду.</translation>
    </message>
    <message>
        <source>This command comes with a later version.</source>
        <translation>Ця команда з’явиться в пізнішій версії.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 up. Nothing was done.</source>
        <translation>--%1 приймає ціле число від %2. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>--%1 takes a number such as 2.5, not below 0. Nothing was done.</source>
        <translation>--%1 приймає число, наприклад 2.5, не менше 0. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>«%1» is not a number of a row. Give the number that the program showed, for example 12.</source>
        <translation>«%1» — не номер рядка. Укажіть номер, який показала програма, наприклад 12.</translation>
    </message>
    <message>
        <source>There is no database at %1. Run «otklikctl init» first, or say with --database where it is.</source>
        <translation>Бази даних %1 немає. Спершу виконайте «otklikctl init» або вкажіть у --database, де вона.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was done.</source>
        <translation>Файл %1 не вдалося прочитати: %2. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB and was not read. Split it.</source>
        <translation>Файл %1 більший за %2 МіБ, його не прочитано. Розділіть його.</translation>
    </message>
    <message>
        <source>«%1» comes with a later version of Otklik. Nothing was done.</source>
        <translation>«%1» з’явиться в пізнішій версії Otklik. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>The work is done, but the answer could not be written to standard output.</source>
        <translation>Роботу зроблено, але відповідь не вдалося записати на стандартний вивід.</translation>
    </message>
    <message>
        <source>Standard input is not JSON (%1 at byte %2). Give an array such as %3.</source>
        <translation>Стандартний ввід — не JSON (%1, байт %2). Подайте масив, наприклад %3.</translation>
    </message>
    <message>
        <source>Standard input must be an array such as %1.</source>
        <translation>Стандартний ввід має бути масивом, наприклад %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the array is not a text. Nothing was checked.</source>
        <translation>Елемент %1 масиву — не текст. Нічого не перевірено.</translation>
    </message>
    <message>
        <source>Entry %1 of the array is not of the form %2. Nothing was checked.</source>
        <translation>Елемент %1 масиву має не такий вигляд: %2. Нічого не перевірено.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>не номер</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>не адреса</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n одиниця</numerusform>
            <numerusform>%n одиниці</numerusform>
            <numerusform>%n одиниць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n частина</numerusform>
            <numerusform>%n частини</numerusform>
            <numerusform>%n частин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>місця ще на %n</numerusform>
            <numerusform>місця ще на %n</numerusform>
            <numerusform>місця ще на %n</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» in the file is not a text. Write {&quot;en&quot;: &quot;…&quot;, &quot;ru&quot;: &quot;…&quot;}.</source>
        <translation>«%1» у файлі — не текст. Напишіть {&quot;en&quot;: &quot;…&quot;, &quot;ru&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Say for whom: --person ID.</source>
        <translation>Скажіть, для кого: --person ID.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n parts</source>
        <translation>
            <numerusform>%1, %2, %n частина</numerusform>
            <numerusform>%1, %2, %n частини</numerusform>
            <numerusform>%1, %2, %n частин</numerusform>
        </translation>
    </message>
    <message>
        <source>Check telephone numbers: an array of {&quot;raw&quot;,&quot;region&quot;} on standard input.</source>
        <translation>Перевірити телефонні номери: масив {&quot;raw&quot;,&quot;region&quot;} на стандартному вводі.</translation>
    </message>
    <message>
        <source>Check e-mail addresses: an array of texts on standard input.</source>
        <translation>Перевірити адреси електронної пошти: масив текстів на стандартному вводі.</translation>
    </message>
    <message>
        <source>Measure texts as SMS: an array of texts on standard input.</source>
        <translation>Виміряти тексти як SMS: масив текстів на стандартному вводі.</translation>
    </message>
    <message>
        <source>Show a message text, filled for one person: an ICU MessageFormat pattern, or JSON with one for each language.</source>
        <translation>Показати текст повідомлення, заповнений для однієї людини: шаблон ICU MessageFormat або JSON із шаблоном для кожної мови.</translation>
    </message>
    <message>
        <source>whom to fill it for</source>
        <translation>для кого його заповнити</translation>
    </message>
    <message>
        <source>Comes with a later version.</source>
        <translation>З’явиться в пізнішій версії.</translation>
    </message>
    <message>
        <source>There is no gateway yet, so nothing can be sent. «otklikctl gateway add» adds one.</source>
        <translation>Шлюзу ще немає, тож надіслати нічого не можна. «otklikctl gateway add» додає шлюз.</translation>
    </message>
    <message>
        <source>Stopped: %1 When it is mended, say «otklikctl gateway ready %2».</source>
        <translation>Зупинено: %1 Коли все виправлено, виконайте «otklikctl gateway ready %2».</translation>
    </message>
    <message>
        <source>Waiting, tried again by itself: %1</source>
        <translation>Чекає, спробує ще раз самостійно: %1</translation>
    </message>
    <message>
        <source>Ready. Its key is in the variable %1, which is not set here; «serve» needs it.</source>
        <translation>Готово. Ключ міститься у змінній %1, яку тут не задано; вона потрібна для «serve».</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>How much room is left on the disk could not be found out.</source>
        <translation>Не вдалося дізнатися, скільки місця лишилося на диску.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Вільно %1.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room, or saving will soon fail.</source>
        <translation>Вільно лише %1. Звільніть місце, інакше скоро не вдасться зберігати.</translation>
    </message>
    <message>
        <source>This machine does not know the time zone «%1» of the organisation. Install tzdata.</source>
        <translation>Цей комп’ютер не знає часового поясу «%1» організації. Установіть tzdata.</translation>
    </message>
    <message>
        <source>The server does not know the time zone «%1» of the organisation. Install tzdata there.</source>
        <translation>Сервер не знає часового поясу «%1» організації. Установіть там tzdata.</translation>
    </message>
    <message>
        <source>The organisation&apos;s time zone is %1.</source>
        <translation>Часовий пояс організації — %1.</translation>
    </message>
    <message>
        <source>No message waits for a decision.</source>
        <translation>Жодне повідомлення не чекає на рішення.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n messages nobody knows whether they left. «otklikctl unknown list» shows them.</source>
        <translation>
            <numerusform>Про %n повідомлення ніхто не знає, чи його надіслано. Показати: «otklikctl unknown list».</numerusform>
            <numerusform>Про %n повідомлення ніхто не знає, чи їх надіслано. Показати: «otklikctl unknown list».</numerusform>
            <numerusform>Про %n повідомлень ніхто не знає, чи їх надіслано. Показати: «otklikctl unknown list».</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached: %1.</source>
        <translation>Зв’язок є: %1.</translation>
    </message>
    <message>
        <source>Look at the database, rights, gateways, clock and disk, and say in sentences what is wrong.</source>
        <translation>Перевірити базу даних, права, шлюзи, годинник і диск та словами сказати, що не так.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. The figures are kept; choose another place.</source>
        <translation>Файл %1 не вдалося записати: %2. Показники залишено; оберіть інше місце.</translation>
    </message>
    <message>
        <source>PDF and PNG are drawn by the desktop program «otklik», which is not installed here. Install it, or ask for .json, .csv or .xlsx.</source>
        <translation>PDF і PNG малює настільна програма «otklik», якої тут не встановлено. Установіть її або попросіть .json, .csv чи .xlsx.</translation>
    </message>
    <message>
        <source>The desktop program could not draw %1. The reason stands above; .json, .csv and .xlsx need no drawing.</source>
        <translation>Настільна програма не змогла намалювати %1. Причина вказана вище; .json, .csv і .xlsx не треба малювати.</translation>
    </message>
    <message>
        <source>A report is written as .json, .csv, .xlsx, .pdf or .png; %1 is none of them.</source>
        <translation>Звіт записується як .json, .csv, .xlsx, .pdf або .png; %1 — нічого з цього.</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>етап</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>of the stage before</source>
        <translation>від попереднього етапу</translation>
    </message>
    <message>
        <source>of the first</source>
        <translation>від першого</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-21 or an instant such as 2026-11-21T10:00:00Z. Nothing was done.</source>
        <translation>--%1 приймає день, наприклад 2026-11-21, або момент часу, наприклад 2026-11-21T10:00:00Z. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>also write it: .json, .csv, .xlsx, .pdf or .png</source>
        <translation>також записати у файл: .json, .csv, .xlsx, .pdf або .png</translation>
    </message>
    <message>
        <source>Count people in each of the five stages of a service&apos;s life cycle.</source>
        <translation>Порахувати людей на кожному з п’яти етапів життєвого циклу послуги.</translation>
    </message>
    <message>
        <source>one service; otherwise every one</source>
        <translation>одна послуга; інакше всі</translation>
    </message>
    <message>
        <source>portal, social, promotion or offline; otherwise every one</source>
        <translation>portal, social, promotion або offline; інакше всі</translation>
    </message>
    <message>
        <source>the period&apos;s first day</source>
        <translation>перший день періоду</translation>
    </message>
    <message>
        <source>the day after its last</source>
        <translation>день після останнього дня</translation>
    </message>
    <message>
        <source>Count the people of a campaign: audience, sent, delivered, returned, used.</source>
        <translation>Порахувати людей кампанії: аудиторія, надіслано, доставлено, повернулися, скористалися.</translation>
    </message>
    <message>
        <source>Say whose topic it is: --agency CODE. An unknown agency is made.</source>
        <translation>Скажіть, чия це тема: --agency CODE. Невідоме відомство буде створено.</translation>
    </message>
    <message>
        <source>what people read; the code where it is not said</source>
        <translation>те, що читають люди; якщо не вказано — код</translation>
    </message>
    <message>
        <source>Add an agency.</source>
        <translation>Додати відомство.</translation>
    </message>
    <message>
        <source>Add a topic that people subscribe to.</source>
        <translation>Додати тему, на яку підписуються люди.</translation>
    </message>
    <message>
        <source>whose topic; an unknown agency is made</source>
        <translation>чия тема; невідоме відомство буде створено</translation>
    </message>
    <message>
        <source>marketing rests on consent, a service notice needs none but obeys a refusal</source>
        <translation>marketing тримається на згоді; service (сповіщення) її не потребує, але зважає на відмову</translation>
    </message>
    <message>
        <source>Add a service.</source>
        <translation>Додати послугу.</translation>
    </message>
    <message>
        <source>Add a district.</source>
        <translation>Додати район.</translation>
    </message>
    <message>
        <source>%1 claimed, %2 sent, %3 unknown, %4 failed, %5 receipts.</source>
        <translation>Узято: %1, надіслано: %2, невідомо: %3, не вдалося: %4, звітів про доставку: %5.</translation>
    </message>
    <message>
        <source>Stopping: what is on the wire is waited for.</source>
        <translation>Зупиняємося: чекаємо на те, що вже надсилається.</translation>
    </message>
    <message>
        <source>gateway %1 (%2): %3</source>
        <translation>шлюз %1 (%2): %3</translation>
    </message>
    <message>
        <source>The database is back; sending goes on.</source>
        <translation>База даних знову доступна; надсилання триває.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you found out: --as sent (they left) or --as again (they surely did not; people who got one would get a second).</source>
        <translation>Скажіть, що ви з’ясували: --as sent (їх надіслано) або --as again (їх точно не надіслано; якщо людина вже отримала повідомлення, вона отримає друге).</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Send what is due and fetch receipts, until stopped (SIGINT, SIGTERM).</source>
        <translation>Надсилати те, чому настав час, і забирати звіти про доставку, доки не зупинять (SIGINT, SIGTERM).</translation>
    </message>
    <message>
        <source>until nothing is due</source>
        <translation>доки не лишиться нічого до виконання</translation>
    </message>
    <message>
        <source>Be a gateway for practice on this machine: it keeps the Infobip contract and reaches nobody.</source>
        <translation>Бути шлюзом для вправ на цьому комп’ютері: дотримується договору Infobip і нікому нічого не надсилає.</translation>
    </message>
    <message>
        <source>127.0.0.1:8890 unless said otherwise; port 0 takes a free one; the first line printed says which</source>
        <translation>127.0.0.1:8890, якщо не вказано інше; порт 0 бере вільний; який саме — скаже перший виведений рядок</translation>
    </message>
    <message>
        <source>JSON: what is to go wrong</source>
        <translation>JSON: що має піти не так</translation>
    </message>
    <message>
        <source>stop by itself after so long</source>
        <translation>зупинитися самостійно через такий час</translation>
    </message>
    <message>
        <source>List messages of which nobody knows whether they left.</source>
        <translation>Показати повідомлення, про які ніхто не знає, чи їх надіслано.</translation>
    </message>
    <message>
        <source>Write down what a person found out about them.</source>
        <translation>Записати, що людина про них з’ясувала.</translation>
    </message>
    <message>
        <source>they left; or send them again</source>
        <translation>їх надіслано; або надіслати ще раз</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>No segment is saved yet.</source>
        <translation>Ще не збережено жодного сегмента.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Прибрано.</translation>
    </message>
    <message>
        <source>Save a rule under a name, in place of the one that was there.</source>
        <translation>Зберегти правило під назвою замість того, що було там раніше.</translation>
    </message>
    <message>
        <source>Count the people whom a rule finds now.</source>
        <translation>Порахувати людей, яких правило знаходить зараз.</translation>
    </message>
    <message>
        <source>List the saved segments.</source>
        <translation>Показати список збережених сегментів.</translation>
    </message>
    <message>
        <source>Show for one person which parts of a rule hold.</source>
        <translation>Показати для однієї людини, які частини правила виконуються.</translation>
    </message>
    <message>
        <source>the person&apos;s number</source>
        <translation>номер людини</translation>
    </message>
    <message>
        <source>Forget a saved segment.</source>
        <translation>Прибрати збережений сегмент.</translation>
    </message>
    <message>
        <source>The draft has the number %1. Look at it with «otklikctl campaign price %1».</source>
        <translation>Чернетка має номер %1. Подивіться на неї командою «otklikctl campaign price %1».</translation>
    </message>
    <message>
        <source>There is no campaign yet. Make one with «otklikctl campaign create BRIEF.json».</source>
        <translation>Кампаній ще немає. Створіть першу: «otklikctl campaign create BRIEF.json».</translation>
    </message>
    <message>
        <source>Audience: %1</source>
        <translation>Аудиторія: %1</translation>
    </message>
    <message>
        <source>Decisions:</source>
        <translation>Рішення:</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>Стани:</translation>
    </message>
    <message>
        <source>%1 of %2 texts filled</source>
        <translation>Заповнено текстів: %1 з %2</translation>
    </message>
    <message>
        <source>%1 people, %2 parts (%3 to %4 each, %5 as a rule): %6 %7</source>
        <translation>Людей: %1, частин: %2 (від %3 до %4 на кожного, зазвичай %5): %6 %7</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Погоджено.</translation>
    </message>
    <message>
        <source>Started: %1 of %2 people will be written to while «otklikctl serve» or a desk runs.</source>
        <translation>Запущено: %1 з %2 людей отримають повідомлення, поки працює «otklikctl serve» або робоче місце.</translation>
    </message>
    <message>
        <source>The campaign is now: %1.</source>
        <translation>Тепер стан кампанії такий: %1.</translation>
    </message>
    <message>
        <source>Store a campaign&apos;s brief as a draft.</source>
        <translation>Зберегти бриф кампанії як чернетку.</translation>
    </message>
    <message>
        <source>List the campaigns, newest first.</source>
        <translation>Показати кампанії, спершу найновіші.</translation>
    </message>
    <message>
        <source>Show who is written to, who is not and why, and how far it is; both add up to the audience.</source>
        <translation>Показати, кому пишемо, кому ні й чому та як просувається; і те, і те в сумі дає аудиторію.</translation>
    </message>
    <message>
        <source>Fill every text and say how many parts it takes and what it costs.</source>
        <translation>Заповнити кожний текст і сказати, скільки в ньому частин і скільки він коштує.</translation>
    </message>
    <message>
        <source>Approve a campaign where the database has approvers.</source>
        <translation>Погодити кампанію, якщо в базі даних є ті, хто погоджує.</translation>
    </message>
    <message>
        <source>Freeze the audience and hand the campaign to the dispatcher.</source>
        <translation>Зафіксувати аудиторію й передати кампанію диспетчеру надсилання.</translation>
    </message>
    <message>
        <source>Pause: what has not left yet waits.</source>
        <translation>Призупинити: те, що ще не надіслано, чекає.</translation>
    </message>
    <message>
        <source>Go on with a paused campaign.</source>
        <translation>Продовжити призупинену кампанію.</translation>
    </message>
    <message>
        <source>Stop for ever: what has not left yet never will.</source>
        <translation>Зупинити назавжди: те, що ще не надіслано, ніколи не буде надіслано.</translation>
    </message>
    <message>
        <source>Say which kind of gateway it is: --kind with one of %1.</source>
        <translation>Скажіть, якого виду цей шлюз: --kind з одним із таких значень: %1.</translation>
    </message>
    <message>
        <source>A price needs its currency and the other way round: --price 2.5 --currency RUB.</source>
        <translation>Ціні потрібна валюта, а валюті — ціна: --price 2.5 --currency RUB.</translation>
    </message>
    <message>
        <source>The account «%1» is stored. «otklikctl gateway test %1» tries it.</source>
        <translation>Обліковий запис «%1» збережено. «otklikctl gateway test %1» перевіряє його.</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>надіслано: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>невідомо: %1</translation>
    </message>
    <message>
        <source>There is no gateway yet. Add one with «otklikctl gateway add».</source>
        <translation>Шлюзу ще немає. Додайте його командою «otklikctl gateway add».</translation>
    </message>
    <message>
        <source>The test of «%1» ended without an answer. Try again.</source>
        <translation>Перевірка «%1» закінчилася без відповіді. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The account «%1» is out of use; what it has sent stays in the ledger.</source>
        <translation>Обліковий запис «%1» виведено з ужитку; те, що він надіслав, лишається в журналі.</translation>
    </message>
    <message>
        <source>The account «%1» is used again.</source>
        <translation>Обліковий запис «%1» знову в ужитку.</translation>
    </message>
    <message>
        <source>Add an account that messages leave through.</source>
        <translation>Додати обліковий запис, через який надсилаються повідомлення.</translation>
    </message>
    <message>
        <source>its address; not for training</source>
        <translation>його адреса; не для training</translation>
    </message>
    <message>
        <source>messages a second at most</source>
        <translation>щонайбільше повідомлень на секунду</translation>
    </message>
    <message>
        <source>name of the environment variable that holds the key; read when it is used</source>
        <translation>назва змінної середовища з ключем; її читають у момент використання</translation>
    </message>
    <message>
        <source>of one part</source>
        <translation>однієї частини</translation>
    </message>
    <message>
        <source>of the price</source>
        <translation>ціни</translation>
    </message>
    <message>
        <source>share of the work among the accounts of a channel; 100 unless said otherwise</source>
        <translation>частка роботи серед облікових записів каналу; 100, якщо не вказано інше</translation>
    </message>
    <message>
        <source>List the accounts with their state.</source>
        <translation>Показати облікові записи та їхній стан.</translation>
    </message>
    <message>
        <source>Ask the gateway whether address and key are right; sends nothing.</source>
        <translation>Запитати у шлюзу, чи правильні адреса й ключ; нічого не надсилає.</translation>
    </message>
    <message>
        <source>Use a stopped account again after its trouble is mended.</source>
        <translation>Знову вживати зупинений обліковий запис, коли його проблему усунено.</translation>
    </message>
    <message>
        <source>Take an account out of use.</source>
        <translation>Вивести обліковий запис з ужитку.</translation>
    </message>
    <message>
        <source>The schema is at %1 already.</source>
        <translation>Схема вже має версію %1.</translation>
    </message>
    <message>
        <source>The schema is now at %1: %2.</source>
        <translation>Тепер схема має версію %1: %2.</translation>
    </message>
    <message>
        <source>Building the city: %1 %</source>
        <translation>Будуємо місто: %1 %</translation>
    </message>
    <message>
        <source>Create or upgrade the schema of the database.</source>
        <translation>Створити або оновити схему бази даних.</translation>
    </message>
    <message>
        <source>Fill an empty database with a made-up city.</source>
        <translation>Заповнити порожню базу даних вигаданим містом.</translation>
    </message>
    <message>
        <source>2000 unless said otherwise</source>
        <translation>2000, якщо не вказано інше</translation>
    </message>
    <message>
        <source>the same number gives the same city; 1 unless said otherwise</source>
        <translation>те саме число дає те саме місто; 1, якщо не вказано інше</translation>
    </message>
    <message>
        <source>ru, uk, ar or en: of districts, topics and texts; otherwise the locale&apos;s</source>
        <translation>ru, uk, ar або en: мова районів, тем і текстів; інакше — мова системи</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 %</source>
        <translation>%1: рядків: %2, %3 %</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 rejected.</source>
        <translation>Рядків: %1; нових: %2, змінених: %3, незмінних: %4, відхилених: %5.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was stored.</source>
        <translation>Це була спроба без запису: нічого не збережено.</translation>
    </message>
    <message>
        <source>Columns that were not understood and passed over: %1.</source>
        <translation>Незрозумілі стовпці, які пропущено: %1.</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>рядок %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problems of the same file.</source>
        <translation>
            <numerusform>… і ще %n проблема в тому ж файлі.</numerusform>
            <numerusform>… і ще %n проблеми в тому ж файлі.</numerusform>
            <numerusform>… і ще %n проблем у тому ж файлі.</numerusform>
        </translation>
    </message>
    <message>
        <source>country of phones without a country code; otherwise the organisation&apos;s</source>
        <translation>країна для телефонів без коду країни; інакше — країна організації</translation>
    </message>
    <message>
        <source>say what would happen and store nothing</source>
        <translation>сказати, що станеться, і нічого не зберігати</translation>
    </message>
    <message>
        <source>what people agreed to; needed where the file has topic: columns</source>
        <translation>на що погодилися люди; потрібно, якщо у файлі є стовпці topic:</translation>
    </message>
    <message>
        <source>Take service events: person, service, stage, sector, at, source.</source>
        <translation>Узяти події послуг: person, service, stage, sector, at, source.</translation>
    </message>
    <message>
        <source>note %1, person %2: %3 · %4</source>
        <translation>нотатка %1, людина %2: %3 · %4</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-21. Nothing was done.</source>
        <translation>--%1 приймає день, наприклад 2026-11-21. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Say of whom: --person ID.</source>
        <translation>Скажіть, про кого: --person ID.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Нікого не знайдено.</translation>
    </message>
    <message>
        <source>Say which notes: --due, or --person ID.</source>
        <translation>Скажіть, які нотатки: --due або --person ID.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>На сьогодні нічого немає.</translation>
    </message>
    <message>
        <source>Say until when: --until DATE or --months N.</source>
        <translation>Скажіть, до якого дня: --until DATE або --months N.</translation>
    </message>
    <message>
        <source>The invitation is queued.</source>
        <translation>Запрошення поставлено в чергу.</translation>
    </message>
    <message>
        <source>Show one person.</source>
        <translation>Показати одну людину.</translation>
    </message>
    <message>
        <source>Find people by name, phone, e-mail or external id, with their numbers.</source>
        <translation>Знайти людей за іменем, телефоном, ел. поштою або зовнішнім ID та показати їхні номери.</translation>
    </message>
    <message>
        <source>Write a note on a person&apos;s card; with a day it becomes a reminder.</source>
        <translation>Записати нотатку на картці людини; з датою вона стає нагадуванням.</translation>
    </message>
    <message>
        <source>what to remember</source>
        <translation>що треба пам’ятати</translation>
    </message>
    <message>
        <source>the day it is due, for example 2026-11-21</source>
        <translation>день виконання, наприклад 2026-11-21</translation>
    </message>
    <message>
        <source>List the reminders that are due today or overdue, or a person&apos;s notes.</source>
        <translation>Показати нагадування на сьогодні та прострочені або нотатки людини.</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>те, що до виконання</translation>
    </message>
    <message>
        <source>Close a note as done.</source>
        <translation>Закрити нотатку як виконану.</translation>
    </message>
    <message>
        <source>Put a reminder off.</source>
        <translation>Відкласти нагадування.</translation>
    </message>
    <message>
        <source>the new day</source>
        <translation>новий день</translation>
    </message>
    <message>
        <source>so many months from today</source>
        <translation>через стільки місяців від сьогодні</translation>
    </message>
    <message>
        <source>Close a note without it being done.</source>
        <translation>Закрити нотатку без виконання.</translation>
    </message>
    <message>
        <source>Send the person of a note an invitation by SMS.</source>
        <translation>Надіслати людині з нотатки запрошення через SMS.</translation>
    </message>
    <message>
        <source>the topic whose consent it rests on</source>
        <translation>тема, на згоду щодо якої воно спирається</translation>
    </message>
    <message>
        <source>the message, ICU MessageFormat</source>
        <translation>повідомлення, ICU MessageFormat</translation>
    </message>
    <message>
        <source>the account; otherwise the healthiest</source>
        <translation>обліковий запис; інакше найсправніший</translation>
    </message>
    <message>
        <source>code of your second factor; others on this machine can read what is typed here, so better put it into the variable OTKLIK_CODE</source>
        <translation>код другого фактора; те, що набрано тут, можуть прочитати інші на цьому комп’ютері, тож краще помістіть його в змінну OTKLIK_CODE</translation>
    </message>
    <message>
        <source>This database is a file for one desk: nobody signs in to it.</source>
        <translation>Ця база даних — файл для одного робочого місця: у неї ніхто не входить.</translation>
    </message>
    <message>
        <source>The login «%1» needs no second factor.</source>
        <translation>Логіну «%1» другий фактор не потрібен.</translation>
    </message>
    <message>
        <source>Type this secret into an authenticator, or make a QR picture of the address. It is shown this once. Then sign in with a code: «otklikctl sign-in».</source>
        <translation>Уведіть цей секрет в автентифікатор або зробіть з адреси QR-код. Його показано один раз. Потім увійдіть з кодом: «otklikctl sign-in».</translation>
    </message>
    <message>
        <source>The last session, of %1, was from an odd machine: %2</source>
        <translation>Останній сеанс, у %1, був з незвичного комп’ютера: %2</translation>
    </message>
    <message>
        <source>The last session was of %1, from %2</source>
        <translation>Останній сеанс був у %1, з %2</translation>
    </message>
    <message>
        <source>Sign in first: export $(otklikctl sign-in). Nothing was done.</source>
        <translation>Спершу ввійдіть: export $(otklikctl sign-in). Нічого не зроблено.</translation>
    </message>
    <message>
        <source>For fifteen minutes this session may do what needs a fresh code.</source>
        <translation>П’ятнадцять хвилин у цьому сеансі можна робити те, для чого потрібен свіжий код.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Сеанс закінчено.</translation>
    </message>
    <message>
        <source>Make your authenticator with the one-time code that you were given (or OTKLIK_ENROLMENT_CODE).</source>
        <translation>Створити свій автентифікатор з одноразовим кодом, який вам дали (або OTKLIK_ENROLMENT_CODE).</translation>
    </message>
    <message>
        <source>Sign in for several commands: export $(otklikctl sign-in).</source>
        <translation>Увійти для кількох команд: export $(otklikctl sign-in).</translation>
    </message>
    <message>
        <source>Give a fresh code before what needs one: starting a campaign, changed contacts, rights.</source>
        <translation>Увести свіжий код перед тим, що його потребує: запуск кампанії, зміна контактів, права.</translation>
    </message>
    <message>
        <source>End the session of OTKLIK_SESSION.</source>
        <translation>Закінчити сеанс з OTKLIK_SESSION.</translation>
    </message>
    <message>
        <source>Place %1: entry %2 is not what was sealed.</source>
        <translation>Місце %1: запис %2 не той, що було запечатано.</translation>
    </message>
    <message>
        <source>Place %1: entry %2 has gone.</source>
        <translation>Місце %1: запис %2 зник.</translation>
    </message>
    <message>
        <source>The seals of places %1 to %2 have gone.</source>
        <translation>Печатки місць з %1 по %2 зникли.</translation>
    </message>
    <message>
        <source>The end of the chain was cut off: places %1 to %2 have gone.</source>
        <translation>Кінець ланцюжка відрізано: місця з %1 по %2 зникли.</translation>
    </message>
    <message>
        <source>Place %1: the chain was made anew; it is not the one whose end was kept.</source>
        <translation>Місце %1: ланцюжок створено заново; це не той, кінець якого збережено.</translation>
    </message>
    <message>
        <source>Entry %1 has not been sealed for over an hour. Is «otklikctl serve» running?</source>
        <translation>Запис %1 не запечатано понад годину. Чи запущено «otklikctl serve»?</translation>
    </message>
    <message>
        <source>A database of one desk keeps no audit: there is nothing to check.</source>
        <translation>База даних одного робочого місця не веде аудиту: перевіряти нічого.</translation>
    </message>
    <message>
        <source>Checking the audit: %1 entries</source>
        <translation>Перевірка аудиту: записів %1</translation>
    </message>
    <message>
        <source>%1 findings more.</source>
        <translation>Ще зауважень: %1.</translation>
    </message>
    <message>
        <source>The audit is whole: %1 entries, of which %2 wait to be sealed. The chain ends at place %3 with %4.</source>
        <translation>Аудит цілий: записів %1, з них чекають запечатування %2. Ланцюжок закінчується на місці %3 значенням %4.</translation>
    </message>
    <message>
        <source>Check that no byte of the audit was changed and nothing was taken away.</source>
        <translation>Перевірити, що жоден байт аудиту не змінено й нічого не прибрано.</translation>
    </message>
    <message>
        <source>what «serve --audit-heads» wrote: finds an end that was cut off too</source>
        <translation>що записав «serve --audit-heads»: знаходить і відрізаний кінець</translation>
    </message>
    <message>
        <source>Not looked at: this login may not see it.</source>
        <translation>Не перевірено: цьому логіну не можна це бачити.</translation>
    </message>
    <message>
        <source>Not looked at, because no code was given. Put one into OTKLIK_CODE.</source>
        <translation>Не перевірено, бо код не вказано. Помістіть його в OTKLIK_CODE.</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>Обережно: %1</translation>
    </message>
    <message>
        <source>A service has no further roles. Leave --role away. Nothing was done.</source>
        <translation>Служба не має інших ролей. Приберіть --role. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Say whose login it is: --name &quot;Anna Ivanova&quot;. Nothing was done.</source>
        <translation>Укажіть, чий це логін: --name &quot;Ганна Іваненко&quot;. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>The variable %1 is not set. Nothing was done.</source>
        <translation>Змінну %1 не задано. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>The login «%1» is made.</source>
        <translation>Логін «%1» створено.</translation>
    </message>
    <message>
        <source>Password, shown this once: %1</source>
        <translation>Пароль, показано один раз: %1</translation>
    </message>
    <message>
        <source>Code for the first sign-in, for seven days, shown this once: %1</source>
        <translation>Код для першого входу, на сім днів, показано один раз: %1</translation>
    </message>
    <message>
        <source>Say what to change: --role, and --site or --city. Nothing was done.</source>
        <translation>Укажіть, що змінити: --role і --site або --city. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>«%1» now has: %2.</source>
        <translation>Тепер «%1» має: %2.</translation>
    </message>
    <message>
        <source>«%1» sees nothing any more, also where the desk is still open.</source>
        <translation>«%1» більше нічого не бачить, навіть там, де програму ще відкрито.</translation>
    </message>
    <message>
        <source>«%1» has the same roles as before.</source>
        <translation>«%1» має ті самі ролі, що й раніше.</translation>
    </message>
    <message>
        <source>«%1» has a new password.</source>
        <translation>«%1» має новий пароль.</translation>
    </message>
    <message>
        <source>Asked for. A second administrator or supervisor confirms it with the same command within a day.</source>
        <translation>Запит подано. Другий адміністратор або керівник підтверджує це тією самою командою протягом доби.</translation>
    </message>
    <message>
        <source>«%1» is let in again.</source>
        <translation>«%1» знову впускають.</translation>
    </message>
    <message>
        <source>Code for a new authenticator, for seven days, shown this once: %1</source>
        <translation>Код для нового автентифікатора, на сім днів, показано один раз: %1</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>усе місто</translation>
    </message>
    <message>
        <source>There is no operator yet. Add one with «otklikctl operator add».</source>
        <translation>Операторів ще немає. Додайте командою «otklikctl operator add».</translation>
    </message>
    <message>
        <source>Say what the site is called: --name &quot;Clinic 3&quot;. Nothing was done.</source>
        <translation>Укажіть, як називається майданчик: --name &quot;Поліклініка 3&quot;. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>There is a site «%1» already. Nothing was changed.</source>
        <translation>Майданчик «%1» уже є. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The site «%1» is stored.</source>
        <translation>Майданчик «%1» збережено.</translation>
    </message>
    <message>
        <source>a site whose rows are seen; may be repeated</source>
        <translation>майданчик, рядки якого видно; можна повторювати</translation>
    </message>
    <message>
        <source>the rows of all sites</source>
        <translation>рядки всіх майданчиків</translation>
    </message>
    <message>
        <source>Make a login with its roles. Needs a superuser of the server.</source>
        <translation>Створити логін з ролями. Потрібен суперкористувач сервера.</translation>
    </message>
    <message>
        <source>of the person</source>
        <translation>людини</translation>
    </message>
    <message>
        <source>dispatcher or importer: a program instead of a person</source>
        <translation>dispatcher або importer: програма замість людини</translation>
    </message>
    <message>
        <source>for codes by SMS</source>
        <translation>для кодів по SMS</translation>
    </message>
    <message>
        <source>of these SMS</source>
        <translation>цих SMS</translation>
    </message>
    <message>
        <source>name of the environment variable that holds the password; otherwise one is made</source>
        <translation>ім’я змінної середовища, у якій пароль; інакше його буде створено</translation>
    </message>
    <message>
        <source>for a login by peer or by certificate</source>
        <translation>для логіна за peer або сертифікатом</translation>
    </message>
    <message>
        <source>Put other roles or sites in place of those that a login has.</source>
        <translation>Замінити ролі або майданчики логіна іншими.</translation>
    </message>
    <message>
        <source>Take every right away at once; what they did stays.</source>
        <translation>Одразу забрати всі права; зроблене лишається.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>чому</translation>
    </message>
    <message>
        <source>Give a disabled login its roles back.</source>
        <translation>Повернути вимкненому логіну його ролі.</translation>
    </message>
    <message>
        <source>Let somebody in again: one person asks, a second confirms with the same command.</source>
        <translation>Знову впустити когось: один просить, другий підтверджує тією самою командою.</translation>
    </message>
    <message>
        <source>the authenticator is lost: make a new one</source>
        <translation>автентифікатор втрачено: створити новий</translation>
    </message>
    <message>
        <source>Set one&apos;s own password, or, as a superuser of the server, anybody&apos;s.</source>
        <translation>Задати свій пароль або, суперкористувачем сервера, будь-чий.</translation>
    </message>
    <message>
        <source>List the logins with roles, sites and second factor.</source>
        <translation>Показати логіни з ролями, майданчиками й другим фактором.</translation>
    </message>
    <message>
        <source>Add a site: a clinic, a district office, an agency.</source>
        <translation>Додати майданчик: клініку, районний відділ, відомство.</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>як називається</translation>
    </message>
    <message>
        <source>List the sites.</source>
        <translation>Показати майданчики.</translation>
    </message>
    <message>
        <source>Everything about person %1 is in %2, which only you can read.</source>
        <translation>Усе про людину %1 — у %2, читати це можете лише ви.</translation>
    </message>
    <message>
        <source>Person %1 had been erased before. Nothing was changed.</source>
        <translation>Людину %1 уже було стерто раніше. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Person %1 is erased. What is counted stays. Backups keep their copy until they expire, and raw reports of gateways until their timer ends.</source>
        <translation>Людину %1 стерто. Пораховане лишається. Резервні копії зберігають свою копію до кінця строку, а вихідні звіти шлюзів — до кінця свого.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in %1, which only you can read.</source>
        <translation>
            <numerusform>%n особу записано в %1, файл можете читати лише ви.</numerusform>
            <numerusform>%n особи записано в %1, файл можете читати лише ви.</numerusform>
            <numerusform>%n осіб записано в %1, файл можете читати лише ви.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed. It holds for one export within a day.</source>
        <translation>Погоджено. Це діє на один експорт протягом доби.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>безстроково</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» is no number of days. Nothing was changed.</source>
        <translation>«%1» — не кількість днів. Нічого не змінено.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were older than their timer and were emptied.</source>
        <translation>
            <numerusform>%n рядок старший за свій строк, його очищено.</numerusform>
            <numerusform>%n рядки старші за свій строк, їх очищено.</numerusform>
            <numerusform>%n рядків старші за свій строк, їх очищено.</numerusform>
        </translation>
    </message>
    <message>
        <source>the saved segment</source>
        <translation>збережений сегмент</translation>
    </message>
    <message>
        <source>.xlsx or .csv</source>
        <translation>.xlsx або .csv</translation>
    </message>
    <message>
        <source>Agree, as the second person, to an export of more than 5,000 people.</source>
        <translation>Погодити, другою особою, експорт понад 5000 людей.</translation>
    </message>
    <message>
        <source>Write everything about one person into a ZIP: a page to read, and JSON.</source>
        <translation>Записати все про одну людину в ZIP: сторінку для читання й JSON.</translation>
    </message>
    <message>
        <source>person-ID.zip in this folder unless said otherwise</source>
        <translation>person-ID.zip у цій теці, якщо не вказано інше</translation>
    </message>
    <message>
        <source>Take everything personal of one person away, for good. Counts stay.</source>
        <translation>Назавжди прибрати все особисте про одну людину. Пораховане лишається.</translation>
    </message>
    <message>
        <source>why, without a name: it is kept for ever («request of 21 November»)</source>
        <translation>чому, без імені: зберігається безстроково («запит від 21 листопада»)</translation>
    </message>
    <message>
        <source>Say how long each kind of data lives.</source>
        <translation>Показати, скільки зберігається кожен вид даних.</translation>
    </message>
    <message>
        <source>Change how long a kind of data lives; 0 is for ever.</source>
        <translation>Змінити, скільки зберігається вид даних; 0 — безстроково.</translation>
    </message>
    <message>
        <source>Empty now what is older than its timer (serve does it every hour).</source>
        <translation>Очистити зараз те, що старше за свій строк (serve робить це щогодини).</translation>
    </message>
    <message>
        <source>The login «%1» does not send. Run «serve» with a login made by «otklikctl operator add NAME --service dispatcher». Nothing was sent.</source>
        <translation>Логін «%1» не надсилає. Запускайте «serve» з логіном, створеним командою «otklikctl operator add NAME --service dispatcher». Нічого не надіслано.</translation>
    </message>
    <message>
        <source>audit: %1</source>
        <translation>аудит: %1</translation>
    </message>
    <message>
        <source>retention: %1</source>
        <translation>зберігання: %1</translation>
    </message>
    <message>
        <source>Code for %1:</source>
        <translation>Код для %1:</translation>
    </message>
    <message>
        <source>The login «%1» needs a code of its second factor. Put it into the variable OTKLIK_CODE, or sign in once with «otklikctl sign-in». Nothing was done.</source>
        <translation>Логіну «%1» потрібен код другого фактора. Помістіть його в змінну OTKLIK_CODE або ввійдіть один раз командою «otklikctl sign-in». Нічого не зроблено.</translation>
    </message>
    <message numerus="yes">
        <source>All %n ends of the chain in %1 stand in the audit.</source>
        <translation>
            <numerusform>%n кінець ланцюжка, записаний у %1, є в аудиті.</numerusform>
            <numerusform>Усі %n кінці ланцюжка, записані в %1, є в аудиті.</numerusform>
            <numerusform>Усі %n кінців ланцюжка, записаних у %1, є в аудиті.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit was changed: %1 Keep %2 and a copy of the database, and run «otklikctl audit verify --heads %2».</source>
        <translation>Аудит змінено: %1 Збережіть %2 і копію бази даних та виконайте «otklikctl audit verify --heads %2».</translation>
    </message>
    <message>
        <source>what «serve --audit-heads» wrote: compare it with the audit</source>
        <translation>те, що записав «serve --audit-heads»: порівняти з аудитом</translation>
    </message>
    <message>
        <source>%1 people looked at, %2 pairs, %3 people a second</source>
        <translation>переглянуто людей: %1, пар: %2, людей за секунду: %3</translation>
    </message>
    <message>
        <source>%1 people looked at in %2 s: %3 pairs look like one person. %4 groups were too large to be compared one by one.</source>
        <translation>Переглянуто людей: %1 за %2 с; пар, схожих на одну людину: %3. Груп, завеликих для порівняння по одному: %4.</translation>
    </message>
    <message>
        <source>Nobody looks like somebody else. Has «otklikctl duplicates find» been run?</source>
        <translation>Ніхто ні на кого не схожий. Чи виконували «otklikctl duplicates find»?</translation>
    </message>
    <message>
        <source>Person %1 is now part of person %2. To take it back: otklikctl duplicates unmerge %3</source>
        <translation>Людина %1 тепер частина людини %2. Щоб скасувати: otklikctl duplicates unmerge %3</translation>
    </message>
    <message>
        <source>Person %1 and person %2 are two people again.</source>
        <translation>Людина %1 і людина %2 — знову дві людини.</translation>
    </message>
    <message>
        <source>Person %1 and person %2 are not the same and will not be offered again.</source>
        <translation>Людина %1 і людина %2 — не одна й та сама; цю пару більше не пропонуватимуть.</translation>
    </message>
    <message>
        <source>Look for people who stand in the list twice. Goes on where it was stopped.</source>
        <translation>Шукати людей, які є у списку двічі. Продовжує з місця, де зупинено.</translation>
    </message>
    <message>
        <source>the people of one site only</source>
        <translation>лише люди одного майданчика</translation>
    </message>
    <message>
        <source>begin with everybody anew</source>
        <translation>почати з усіма знову</translation>
    </message>
    <message>
        <source>stop after about so many people</source>
        <translation>зупинитися приблизно після стількох людей</translation>
    </message>
    <message>
        <source>List the pairs that look like one person, the surest first.</source>
        <translation>Показати пари, схожі на одну людину, спершу найпевніші.</translation>
    </message>
    <message>
        <source>at most so many, 100 otherwise</source>
        <translation>щонайбільше стільки; інакше 100</translation>
    </message>
    <message>
        <source>Make two records one; the first keeps its fields.</source>
        <translation>Об’єднати два записи в один; перший зберігає свої поля.</translation>
    </message>
    <message>
        <source>Take a merge back, also after later changes.</source>
        <translation>Скасувати об’єднання, також після пізніших змін.</translation>
    </message>
    <message>
        <source>Say that two people are not the same; they are never offered again.</source>
        <translation>Сказати, що двоє людей — не одна й та сама людина; цю пару більше не пропонуватимуть.</translation>
    </message>
    <message>
        <source>--rejects names one file, so it goes with one file to import. Nothing was imported.</source>
        <translation>--rejects називає один файл, тож підходить для імпорту одного файлу. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>the site that the rows belong to; needed by a login of several sites</source>
        <translation>майданчик, до якого належать рядки; потрібен логіну з кількома майданчиками</translation>
    </message>
    <message>
        <source>Take people from CSV, TSV, XLSX or ODS files; each file whole or not at all.</source>
        <translation>Узяти людей із файлів CSV, TSV, XLSX або ODS; кожен файл цілком або ніяк.</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>крапка з комою</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляція</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальна риска</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>кома</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>місяць, день, рік</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>рік, місяць, день</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>день, місяць, рік</translation>
    </message>
    <message>
        <source>Dates are read as %1, as you said.</source>
        <translation>Дати прочитано як %1, як ви вказали.</translation>
    </message>
    <message>
        <source>Dates are written as %1: the values leave no other way.</source>
        <translation>Дати записано як %1: іншого прочитання значення не допускають.</translation>
    </message>
    <message>
        <source>Dates are read as %1, because they are written with points.</source>
        <translation>Дати прочитано як %1, бо їх написано з крапками.</translation>
    </message>
    <message>
        <source>Dates contradict each other. Most are written as %1; the others will be rejected or misread. Correct the file, or say --dates.</source>
        <translation>Дати суперечать одна одній. Більшість записано як %1; решту буде відхилено або прочитано неправильно. Виправте файл або вкажіть --dates.</translation>
    </message>
    <message>
        <source>Every date could be read in two ways. They are read as %1, as is usual in the country. If that is wrong, say --dates dmy, mdy or ymd.</source>
        <translation>Кожну дату можна прочитати двояко. Їх прочитано як %1, як заведено в країні. Якщо це неправильно, укажіть --dates dmy, mdy або ymd.</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>  %1 → %2 (by the map)</source>
        <translation>  %1 → %2 (за відповідністю)</translation>
    </message>
    <message>
        <source>  %1 → %2 (as the last time)</source>
        <translation>  %1 → %2 (як минулого разу)</translation>
    </message>
    <message>
        <source>  %1 → %2</source>
        <translation>  %1 → %2</translation>
    </message>
    <message>
        <source>%1 — last used %2, headers: %3</source>
        <translation>%1 — востаннє використано %2, заголовки: %3</translation>
    </message>
    <message>
        <source>No maps are saved. An import with --map keeps its map.</source>
        <translation>Збережених відповідностей немає. Імпорт із --map зберігає свою відповідність.</translation>
    </message>
    <message>
        <source>%1 → by its name</source>
        <translation>%1 → за назвою</translation>
    </message>
    <message>
        <source>The map “%1” is removed.</source>
        <translation>Відповідність «%1» прибрано.</translation>
    </message>
    <message>
        <source>JSON {&quot;their header&quot;: &quot;our header&quot;}, or a saved map</source>
        <translation>JSON {&quot;їхній заголовок&quot;: &quot;наш заголовок&quot;} або збережена відповідність</translation>
    </message>
    <message>
        <source>keep the map under this name for files with the same headers</source>
        <translation>зберегти відповідність під цією назвою для файлів із такими самими заголовками</translation>
    </message>
    <message>
        <source>utf8, utf16le, utf16be, cp1251, cp1256, koi8r; otherwise it is found out</source>
        <translation>utf8, utf16le, utf16be, cp1251, cp1256, koi8r; інакше визначається сама</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or pipe; otherwise it is found out</source>
        <translation>comma, semicolon, tab або pipe; інакше визначається сам</translation>
    </message>
    <message>
        <source>the order of day, month and year; otherwise it is found out</source>
        <translation>порядок дня, місяця й року; інакше визначається сам</translation>
    </message>
    <message>
        <source>of a spreadsheet; otherwise the first that has rows</source>
        <translation>аркуш електронної таблиці; інакше перший, у якому є рядки</translation>
    </message>
    <message>
        <source>--delimiter is comma, semicolon, tab or pipe. Nothing was imported.</source>
        <translation>--delimiter — це comma, semicolon, tab або pipe. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>--dates is dmy, mdy or ymd. Nothing was imported.</source>
        <translation>--dates — це dmy, mdy або ymd. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>%1, encoding %2, delimiter: %3.</source>
        <translation>%1, кодування %2, роздільник: %3.</translation>
    </message>
    <message>
        <source>%1, sheet “%2” of these: %3.</source>
        <translation>%1, аркуш «%2» із таких: %3.</translation>
    </message>
    <message>
        <source>%1, sheet “%2”.</source>
        <translation>%1, аркуш «%2».</translation>
    </message>
    <message>
        <source>The columns are matched by the saved map “%1”.</source>
        <translation>Стовпці зіставлено за збереженою відповідністю «%1».</translation>
    </message>
    <message>
        <source>List the saved maps of headers.</source>
        <translation>Показати збережені відповідності заголовків.</translation>
    </message>
    <message>
        <source>Show what a saved map makes of the headers.</source>
        <translation>Показати, що збережена відповідність робить із заголовків.</translation>
    </message>
    <message>
        <source>Forget a saved map of headers.</source>
        <translation>Прибрати збережену відповідність заголовків.</translation>
    </message>
    <message>
        <source>where the rejected rows go, to be corrected and imported; otherwise FILE.rejected.csv</source>
        <translation>куди записати відхилені рядки, щоб виправити їх та імпортувати; інакше FILE.rejected.csv</translation>
    </message>
    <message>
        <source>This same file was imported on %1 (import %2). Nothing changes unless people were changed since.</source>
        <translation>Цей самий файл імпортовано %1 (імпорт %2). Нічого не зміниться, якщо відтоді людей не змінювали.</translation>
    </message>
    <message>
        <source>This same file was imported on %1 by %3 (import %2). Nothing changes unless people were changed since.</source>
        <translation>Цей самий файл імпортовано %1 (імпорт %2, виконав %3). Нічого не зміниться, якщо відтоді людей не змінювали.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows look like somebody who is there already.</source>
        <translation>
            <numerusform>%n рядок схожий на людину, яка вже є.</numerusform>
            <numerusform>%n рядки схожі на людей, які вже є.</numerusform>
            <numerusform>%n рядків схожі на людей, які вже є.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rejected rows are in %1: correct and import that file.</source>
        <translation>Відхилені рядки — у %1: виправте їх та імпортуйте цей файл.</translation>
    </message>
    <message>
        <source>The rejected rows could not be written to a file: %1.</source>
        <translation>Відхилені рядки не вдалося записати у файл: %1.</translation>
    </message>
    <message>
        <source>«%1» is not the number of an import; otklikctl import list shows them. Nothing was changed.</source>
        <translation>«%1» — не номер імпорту; їх показує otklikctl import list. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Import %1 was taken back: %2 removed, %3 restored, %4 kept.</source>
        <translation>Імпорт %1 скасовано: прибрано %2, відновлено %3, залишено %4.</translation>
    </message>
    <message>
        <source>person %1: %2</source>
        <translation>людина %1: %2</translation>
    </message>
    <message>
        <source>taken back on %1</source>
        <translation>скасовано %1</translation>
    </message>
    <message>
        <source>can be taken back until %1</source>
        <translation>можна скасувати до %1</translation>
    </message>
    <message>
        <source>can no longer be taken back</source>
        <translation>скасувати вже не можна</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4: %5 new, %6 changed, %7 rejected; %8</source>
        <translation>%1  %2  %3  %4: нових %5, змінених %6, відхилених %7; %8</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Ще нічого не імпортовано.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 new, %4 changed, %5 unchanged, %6 rejected.</source>
        <translation>%1: рядків %2; нових %3, змінених %4, незмінних %5, відхилених %6.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>рядків: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of this clinic cannot be reached: they have no phone and no e-mail yet.</source>
        <translation>
            <numerusform>З %n людиною цієї клініки не можна зв’язатися: у неї ще немає ні телефону, ні ел. пошти.</numerusform>
            <numerusform>З %n людьми цієї клініки не можна зв’язатися: у них ще немає ні телефону, ні ел. пошти.</numerusform>
            <numerusform>З %n людьми цієї клініки не можна зв’язатися: у них ще немає ні телефону, ні ел. пошти.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take an import back as a unit, within 30 days.</source>
        <translation>Скасувати імпорт цілком, протягом 30 днів.</translation>
    </message>
    <message>
        <source>Show the imports of the last time.</source>
        <translation>Показати імпорти за останній час.</translation>
    </message>
    <message>
        <source>how many, the newest first; otherwise 50</source>
        <translation>скільки, спершу найновіші; інакше 50</translation>
    </message>
    <message>
        <source>Take patients, conditions and observations in the layout of Synthea.</source>
        <translation>Узяти пацієнтів, захворювання й спостереження у форматі Synthea.</translation>
    </message>
    <message>
        <source>the clinic; needed by a login of several sites</source>
        <translation>клініка; потрібна логіну з кількома майданчиками</translation>
    </message>
    <message>
        <source>the folder of the files of rejected rows; otherwise the clinic&apos;s own</source>
        <translation>тека для файлів відхилених рядків; інакше тека самої клініки</translation>
    </message>
    <message>
        <source>smart: segment «%1»</source>
        <translation>розумний: сегмент «%1»</translation>
    </message>
    <message>
        <source>people with a star</source>
        <translation>люди із зірочкою</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>особистий</translation>
    </message>
    <message>
        <source>of the site</source>
        <translation>майданчика</translation>
    </message>
    <message>
        <source>of the city</source>
        <translation>міста</translation>
    </message>
    <message>
        <source>Removed. The people stay.</source>
        <translation>Прибрано. Люди лишаються.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Списків ще немає.</translation>
    </message>
    <message>
        <source>«%1» follows the segment «%2». «otklikctl export people --list» writes its people.</source>
        <translation>«%1» іде за сегментом «%2». Його людей записує «otklikctl export people --list».</translation>
    </message>
    <message>
        <source>Nobody is on it yet.</source>
        <translation>У ньому ще нікого немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n людина</numerusform>
            <numerusform>%n людини</numerusform>
            <numerusform>%n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines: %2 put on the list, %3 were on it, %4 rejected.</source>
        <translation>Рядків: %1; додано до списку: %2, уже були в ньому: %3, відхилено: %4.</translation>
    </message>
    <message>
        <source>%1 lines: %2 taken off the list, %3 were not on it, %4 rejected.</source>
        <translation>Рядків: %1; прибрано зі списку: %2, у ньому не було: %3, відхилено: %4.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>рядок %1: %2</translation>
    </message>
    <message>
        <source>%1 people are as they were; %2 were changed by somebody else since and were kept.</source>
        <translation>Людей, які знову такі, як були: %1; змінених відтоді кимось іншим і залишених: %2.</translation>
    </message>
    <message>
        <source>whoever sees the site sees it</source>
        <translation>його бачить кожен, хто бачить майданчик</translation>
    </message>
    <message>
        <source>everybody sees it</source>
        <translation>його бачать усі</translation>
    </message>
    <message>
        <source>the site that it belongs to</source>
        <translation>майданчик, до якого він належить</translation>
    </message>
    <message>
        <source>Make a list of people: personal unless said otherwise.</source>
        <translation>Створити список людей: особистий, якщо не вказано інакше.</translation>
    </message>
    <message>
        <source>a smart list: those whom this saved segment finds</source>
        <translation>розумний список: ті, кого знаходить цей збережений сегмент</translation>
    </message>
    <message>
        <source>Give a list another name.</source>
        <translation>Дати списку іншу назву.</translation>
    </message>
    <message>
        <source>Say who sees a list.</source>
        <translation>Указати, хто бачить список.</translation>
    </message>
    <message>
        <source>whoever made it alone</source>
        <translation>лише той, хто його створив</translation>
    </message>
    <message>
        <source>Put your own star on a list.</source>
        <translation>Поставити списку власну зірочку.</translation>
    </message>
    <message>
        <source>take it off</source>
        <translation>зняти її</translation>
    </message>
    <message>
        <source>Remove a list; the people stay.</source>
        <translation>Прибрати список; люди лишаються.</translation>
    </message>
    <message>
        <source>Show the lists, with how many people stand on each.</source>
        <translation>Показати списки та скільки людей у кожному.</translation>
    </message>
    <message>
        <source>Show who stands on a list, the last ones first.</source>
        <translation>Показати, хто є у списку, спершу останні додані.</translation>
    </message>
    <message>
        <source>how many at most; 1000 unless said otherwise</source>
        <translation>скільки щонайбільше; 1000, якщо не вказано інакше</translation>
    </message>
    <message>
        <source>Put people on a list: one external id, phone or e-mail a line; - is standard input.</source>
        <translation>Додати людей до списку: один зовнішній ID, телефон або ел. пошта в рядку; - означає стандартний ввід.</translation>
    </message>
    <message>
        <source>Take people off a list, as list put names them.</source>
        <translation>Прибрати людей зі списку; їх називають так само, як у list put.</translation>
    </message>
    <message>
        <source>Take a put or a take back, for thirty days, by the number it gave.</source>
        <translation>Скасувати list put або list take протягом тридцяти днів, за номером, який вони дали.</translation>
    </message>
    <message>
        <source>Say who and where to: --segment NAME or --list NAME, and --to FILE.xlsx (or .csv).</source>
        <translation>Укажіть, кого й куди: --segment NAME або --list NAME, і --to FILE.xlsx (або .csv).</translation>
    </message>
    <message numerus="yes">
        <source>%n people written</source>
        <translation>
            <numerusform>Записано %n людину</numerusform>
            <numerusform>Записано %n людини</numerusform>
            <numerusform>Записано %n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the people of a saved segment or of a list into a file.</source>
        <translation>Записати людей збереженого сегмента або списку у файл.</translation>
    </message>
    <message>
        <source>or the list of people</source>
        <translation>або список людей</translation>
    </message>
    <message>
        <source>Somebody changed the audit of this database. Sending goes on, no further end of the chain is written to %1. Keep that file and a copy of the database, and run «otklikctl audit verify --heads %1».</source>
        <translation>Хтось змінив аудит цієї бази даних. Надсилання триває, нових кінців ланцюжка в %1 не записують. Збережіть цей файл і копію бази даних та виконайте «otklikctl audit verify --heads %1».</translation>
    </message>
    <message>
        <source>duplicates: %1</source>
        <translation>дублікатів: %1</translation>
    </message>
    <message>
        <source>write the end of the audit&apos;s chain there each hour and compare; keep it off the database&apos;s machine (or OTKLIK_AUDIT_HEADS)</source>
        <translation>щогодини записувати туди кінець ланцюжка аудиту й порівнювати; тримайте його не на комп’ютері бази даних (або OTKLIK_AUDIT_HEADS)</translation>
    </message>
    <message>
        <source>This account has no address for reports, so nobody knows what was delivered, and a message in doubt waits for a person. Add it again with --callback.</source>
        <translation>Цей обліковий запис не має адреси для звітів, тож ніхто не знає, що доставлено, а сумнівне повідомлення чекає на людину. Додайте його ще раз із --callback.</translation>
    </message>
    <message>
        <source>«serve» listens at %1.</source>
        <translation>«serve» слухає на %1.</translation>
    </message>
    <message>
        <source>Nobody listens at %1. Run «otklikctl serve --listen» there, or Kannel keeps its reports only as long as it repeats them.</source>
        <translation>На %1 ніхто не слухає. Запустіть там «otklikctl serve --listen», інакше Kannel зберігає свої звіти лише доти, доки повторює їх.</translation>
    </message>
    <message>
        <source>of kannel: where it reaches «serve --listen», for example http://127.0.0.1:8880</source>
        <translation>для kannel: адреса, за якою він досягає «serve --listen», наприклад http://127.0.0.1:8880</translation>
    </message>
    <message>
        <source>Person %1 lives with nobody that is known.</source>
        <translation>Людина %1 не живе ні з ким із відомих.</translation>
    </message>
    <message>
        <source>Person %1 and person %2 live in one household now.</source>
        <translation>Людина %1 і людина %2 тепер в одному домогосподарстві.</translation>
    </message>
    <message>
        <source>List who lives with a person.</source>
        <translation>Показати, хто живе з людиною.</translation>
    </message>
    <message>
        <source>Say that two people live together: the first comes to the household of the second, if there is one.</source>
        <translation>Указати, що двоє людей живуть разом: перша людина входить до домогосподарства другої, якщо воно є.</translation>
    </message>
    <message>
        <source>Say that a person lives with the others no more.</source>
        <translation>Указати, що людина більше не живе з іншими.</translation>
    </message>
    <message numerus="yes">
        <source>%n names could be meant otherwise. Look at them:</source>
        <translation>
            <numerusform>%n ім’я можна зрозуміти інакше. Перегляньте:</numerusform>
            <numerusform>%n імені можна зрозуміти інакше. Перегляньте:</numerusform>
            <numerusform>%n імен можна зрозуміти інакше. Перегляньте:</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1, “%2” becomes: %3</source>
        <translation>рядок %1, «%2» стане: %3</translation>
    </message>
    <message>
        <source>the row that names the columns, where titles stand above it; otherwise it is found out</source>
        <translation>рядок із назвами стовпців, якщо над ним є назва документа; інакше його визначають автоматично</translation>
    </message>
    <message>
        <source>--header-row is a row from 1 to %1. Nothing was imported.</source>
        <translation>--header-row — це рядок від 1 до %1. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>The header is row %1; what stands above it is passed over. If that is wrong, say --header-row.</source>
        <translation>Заголовки стовпців — у рядку %1; те, що вище, пропускається. Якщо це неправильно, укажіть --header-row.</translation>
    </message>
    <message>
        <source>segment «%1»</source>
        <translation>сегмент «%1»</translation>
    </message>
    <message>
        <source>list «%1»</source>
        <translation>список «%1»</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>людина %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>Look-up %1 of %2 through «%3»: %4.</source>
        <translation>Перевірка %1 (%2) через «%3»: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers asked, %3 answered; %4 were known well enough.</source>
        <translation>Запитано номерів: %1 з %2, відповідей: %3; достатньо відомі: %4.</translation>
    </message>
    <message>
        <source>%1 reachable, %2 away for now, %3 dead, %4 not numbers, %5 not said; %6 ported.</source>
        <translation>На зв’язку: %1, тимчасово поза мережею: %2, не працюють: %3, не номери: %4, не сказано: %5; перенесені: %6.</translation>
    </message>
    <message>
        <source>Spent %1 of %2.</source>
        <translation>Витрачено %1 з %2.</translation>
    </message>
    <message>
        <source>Spent %1.</source>
        <translation>Витрачено %1.</translation>
    </message>
    <message>
        <source>%1 answers were lost; those numbers count as paid and are asked again by another look-up only.</source>
        <translation>Втрачено відповідей: %1; ці номери вважаються оплаченими, знову їх запитає лише інша перевірка.</translation>
    </message>
    <message>
        <source>%1 addresses suspended, %2 of them opened again. To open them: otklikctl lookup undo %3</source>
        <translation>Призупинено адрес: %1, з них знову відкрито: %2. Щоб відкрити їх: otklikctl lookup undo %3</translation>
    </message>
    <message>
        <source>Say whose numbers, once: --segment NAME, --list NAME, --person ID or --all. Nothing was asked.</source>
        <translation>Укажіть, чиї номери, один раз: --segment NAME, --list NAME, --person ID або --all. Нічого не запитано.</translation>
    </message>
    <message>
        <source>%1 mobile numbers, %2 known well enough, %3 about to be asked; %4 would be asked through «%5» for about %6. Nothing was asked.</source>
        <translation>Мобільних номерів: %1, достатньо відомі: %2, незабаром запитають: %3; через «%5» було б запитано: %4, приблизно за %6. Нічого не запитано.</translation>
    </message>
    <message>
        <source>The budget pays for %1 of them.</source>
        <translation>Бюджету вистачить на %1 з них.</translation>
    </message>
    <message>
        <source>Look-up %1 asks %2 numbers through «%3» as soon as «otklikctl serve» or the desk runs. «otklikctl lookup show %1» tells how far it is.</source>
        <translation>Перевірка %1 запитає номери (%2) через «%3», щойно запрацює «otklikctl serve» або робоче місце. «otklikctl lookup show %1» покаже, як далеко вона просунулася.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>відповідей: %1 з %2</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>не працюють: %1</translation>
    </message>
    <message>
        <source>Nothing has been looked up yet. «otklikctl lookup start --all --dry-run» says what it would cost.</source>
        <translation>Ще нічого не перевірено. «otklikctl lookup start --all --dry-run» покаже, скільки це коштувало б.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses take messages again.</source>
        <translation>
            <numerusform>%n адреса знову приймає повідомлення.</numerusform>
            <numerusform>%n адреси знову приймають повідомлення.</numerusform>
            <numerusform>%n адрес знову приймають повідомлення.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were changed since and were left as they are.</source>
        <translation>
            <numerusform>%n адресу відтоді змінено й залишено як є.</numerusform>
            <numerusform>%n адреси відтоді змінено й залишено як є.</numerusform>
            <numerusform>%n адрес відтоді змінено й залишено як є.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose numbers, once: --segment NAME or --all. Nothing was planned.</source>
        <translation>Укажіть, чиї номери, один раз: --segment NAME або --all. Нічого не заплановано.</translation>
    </message>
    <message>
        <source>Say the first time as 2026-12-01T03:00:00+03:00. Nothing was planned.</source>
        <translation>Укажіть перший раз як 2026-12-01T03:00:00+03:00. Нічого не заплановано.</translation>
    </message>
    <message>
        <source>Schedule %1 is stored: every %2 days, first at %3.</source>
        <translation>Розклад %1 збережено: кожні %2 дн., перший раз %3.</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>кожні %1 дн.</translation>
    </message>
    <message>
        <source>No look-up comes again by itself.</source>
        <translation>Жодна перевірка сама не повторюється.</translation>
    </message>
    <message>
        <source>Schedule %1 is gone; look-ups under way go on.</source>
        <translation>Розклад %1 прибрано; розпочаті перевірки тривають.</translation>
    </message>
    <message>
        <source>an account of kind infobip-lookup or training</source>
        <translation>обліковий запис виду infobip-lookup або training</translation>
    </message>
    <message>
        <source>what was looked up since then is not bought again; 90 unless said otherwise</source>
        <translation>перевірене за цей час не купується знову; 90, якщо не вказано інше</translation>
    </message>
    <message>
        <source>no more than that, in the account&apos;s currency</source>
        <translation>не більше за це, у валюті облікового запису</translation>
    </message>
    <message>
        <source>Look mobile numbers up: which are reachable, dead, ported or away for now.</source>
        <translation>Перевірити мобільні номери: які на зв’язку, не працюють, перенесені чи тимчасово поза мережею.</translation>
    </message>
    <message>
        <source>the people of a saved segment</source>
        <translation>люди збереженого сегмента</translation>
    </message>
    <message>
        <source>the people of a list</source>
        <translation>люди зі списку</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>одна людина</translation>
    </message>
    <message>
        <source>only count, and say what it would cost</source>
        <translation>лише порахувати й показати, скільки це коштувало б</translation>
    </message>
    <message>
        <source>List the look-ups, the latest first.</source>
        <translation>Показати перевірки, спершу найновіші.</translation>
    </message>
    <message>
        <source>at most so many, 50 otherwise</source>
        <translation>щонайбільше стільки; інакше 50</translation>
    </message>
    <message>
        <source>Show how far a look-up is, what it found and what it cost.</source>
        <translation>Показати, як далеко просунулася перевірка, що вона знайшла і скільки коштувала.</translation>
    </message>
    <message>
        <source>Ask no more numbers of a look-up.</source>
        <translation>Більше не запитувати номерів цієї перевірки.</translation>
    </message>
    <message>
        <source>Go on with a paused look-up.</source>
        <translation>Продовжити призупинену перевірку.</translation>
    </message>
    <message>
        <source>Open again the addresses that a look-up suspended.</source>
        <translation>Знову відкрити адреси, які призупинила перевірка.</translation>
    </message>
    <message>
        <source>Look the numbers of a segment up every so many days.</source>
        <translation>Перевіряти номери сегмента раз на стільки-то днів.</translation>
    </message>
    <message>
        <source>30 unless said otherwise</source>
        <translation>30, якщо не вказано інше</translation>
    </message>
    <message>
        <source>the first time; at once unless said otherwise</source>
        <translation>перший раз; одразу, якщо не вказано інше</translation>
    </message>
    <message>
        <source>List the look-ups that come again.</source>
        <translation>Показати повторювані перевірки.</translation>
    </message>
    <message>
        <source>Look nothing up for a schedule any more.</source>
        <translation>Більше нічого не перевіряти за розкладом.</translation>
    </message>
    <message>
        <source>not used before</source>
        <translation>раніше не використовувався</translation>
    </message>
    <message>
        <source>«%1» is signed in nowhere.</source>
        <translation>«%1» не має відкритих сеансів.</translation>
    </message>
    <message>
        <source>--session takes the number of a session, as «otklikctl operator sessions» lists them. Nothing was done.</source>
        <translation>--session приймає номер сеансу, як його показує «otklikctl operator sessions». Нічого не зроблено.</translation>
    </message>
    <message numerus="yes">
        <source>«%1» is signed out at %n desks.</source>
        <translation>
            <numerusform>«%1»: сеанс завершено на %n робочому місці.</numerusform>
            <numerusform>«%1»: сеанси завершено на %n робочих місцях.</numerusform>
            <numerusform>«%1»: сеанси завершено на %n робочих місцях.</numerusform>
        </translation>
    </message>
    <message>
        <source>List where somebody is signed in.</source>
        <translation>Показати, де відкрито сеанси користувача.</translation>
    </message>
    <message>
        <source>Sign somebody out, everywhere or at one desk. They may sign in again.</source>
        <translation>Завершити сеанси користувача: усюди або на одному робочому місці. Увійти знову він зможе.</translation>
    </message>
    <message>
        <source>this one alone, of «operator sessions»</source>
        <translation>лише цей, із «operator sessions»</translation>
    </message>
    <message>
        <source>listener: %1</source>
        <translation>приймання звітів: %1</translation>
    </message>
    <message>
        <source>Listening at %1:%2.</source>
        <translation>Слухає на %1:%2.</translation>
    </message>
    <message>
        <source>look-ups: %1</source>
        <translation>перевірки номерів: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers looked up.</source>
        <translation>
            <numerusform>Перевірено %n номер.</numerusform>
            <numerusform>Перевірено %n номери.</numerusform>
            <numerusform>Перевірено %n номерів.</numerusform>
        </translation>
    </message>
    <message>
        <source>take reports that gateways bring (kannel), health and metrics, for example at 127.0.0.1:8880</source>
        <translation>приймати звіти, які приносять шлюзи (kannel), віддавати стан і метрики, наприклад на 127.0.0.1:8880</translation>
    </message>
    <message>
        <source>also at an address that other machines reach</source>
        <translation>також на адресі, доступній іншим комп’ютерам</translation>
    </message>
    <message>
        <source>Say which person: otklikctl campaign why ID --person ID.</source>
        <translation>Скажіть, про яку людину: otklikctl campaign why ID --person ID.</translation>
    </message>
    <message>
        <source>Say where to: otklikctl campaign decisions ID --to FILE.csv (or .xlsx).</source>
        <translation>Скажіть, куди: otklikctl campaign decisions ID --to FILE.csv (або .xlsx).</translation>
    </message>
    <message>
        <source>Say of one person what was decided and why, what was sent and what came of it.</source>
        <translation>Сказати про одну людину, що вирішено й чому, що надіслано та чим це закінчилося.</translation>
    </message>
    <message>
        <source>the person’s number</source>
        <translation>номер людини</translation>
    </message>
    <message>
        <source>Write the decision about everybody, and what came of it, into a file.</source>
        <translation>Записати у файл рішення щодо кожного та чим це закінчилося.</translation>
    </message>
    <message>
        <source>a file that ends in .csv or .xlsx</source>
        <translation>файл, назва якого закінчується на .csv або .xlsx</translation>
    </message>
    <message>
        <source>They are read by IMAP from %1. «otklikctl gateway test» tries it.</source>
        <translation>Їх читають через IMAP із %1. «otklikctl gateway test» перевіряє це.</translation>
    </message>
    <message>
        <source>This account has no mailbox of bounces, so dead addresses stay, and whoever unsubscribes by mail is not heard. Add it again with --bounces.</source>
        <translation>Цей обліковий запис не має скриньки повідомлень про недоставку, тож непрацюючі адреси лишаються, а хто відписується листом, того не почують. Додайте його ще раз із --bounces.</translation>
    </message>
    <message>
        <source>They are read from %1.</source>
        <translation>Їх читають із %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were stored and not read yet. «serve» reads them.</source>
        <translation>
            <numerusform>%n повідомлення збережено й ще не прочитано. Їх читає «serve».</numerusform>
            <numerusform>%n повідомлення збережено й ще не прочитано. Їх читає «serve».</numerusform>
            <numerusform>%n повідомлень збережено й ще не прочитано. Їх читає «serve».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Ніхто не чекає на відповідь.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for somebody, the oldest for more than a day. «otklikctl inbound list --open» shows them.</source>
        <translation>
            <numerusform>%n повідомлення чекає на когось, найстаріше — понад добу. Показати: «otklikctl inbound list --open».</numerusform>
            <numerusform>%n повідомлення чекають на когось, найстаріше — понад добу. Показати: «otklikctl inbound list --open».</numerusform>
            <numerusform>%n повідомлень чекають на когось, найстаріше — понад добу. Показати: «otklikctl inbound list --open».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for somebody.</source>
        <translation>
            <numerusform>%n повідомлення чекає на когось.</numerusform>
            <numerusform>%n повідомлення чекають на когось.</numerusform>
            <numerusform>%n повідомлень чекають на когось.</numerusform>
        </translation>
    </message>
    <message>
        <source>--from and --bounces are for accounts of kind smtp.</source>
        <translation>--from і --bounces — для облікових записів виду smtp.</translation>
    </message>
    <message>
        <source>of smtp: where mails come from, for example &quot;City of N. &lt;city@example.org&gt;&quot;</source>
        <translation>для smtp: звідки надходять листи, наприклад &quot;City of N. &lt;city@example.org&gt;&quot;</translation>
    </message>
    <message>
        <source>of smtp: where what comes back is read: maildir:/var/mail/bounces or imaps://user@host/INBOX</source>
        <translation>для smtp: де читати те, що повертається: maildir:/var/mail/bounces або imaps://user@host/INBOX</translation>
    </message>
    <message>
        <source>Entry %1 of the array is not of the form %2. Nothing was read.</source>
        <translation>Елемент %1 масиву має не такий вигляд: %2. Нічого не прочитано.</translation>
    </message>
    <message>
        <source>Nobody has written.</source>
        <translation>Ніхто не писав.</translation>
    </message>
    <message>
        <source>The answer waits to be sent.</source>
        <translation>Відповідь чекає на надсилання.</translation>
    </message>
    <message>
        <source>Accounts of kind «%1» bring no messages.</source>
        <translation>Облікові записи виду «%1» не приносять повідомлень.</translation>
    </message>
    <message>
        <source>%1 and %2, behind the address of your reverse proxy. «serve» wants «basic USER:PASSWORD» or «hmac HEADER SECRET» in the variable %3. Without it the messages are fetched.</source>
        <translation>%1 і %2 після адреси вашого зворотного проксі. «serve» потребує «basic USER:PASSWORD» або «hmac HEADER SECRET» у змінній %3. Без цього повідомлення забирають.</translation>
    </message>
    <message>
        <source>Read messages (JSON on standard input) for STOP, START and HELP.</source>
        <translation>Прочитати повідомлення (JSON на стандартному вводі) на STOP, START і HELP.</translation>
    </message>
    <message>
        <source>List what people wrote, the newest first.</source>
        <translation>Показати, що писали люди, спершу найновіше.</translation>
    </message>
    <message>
        <source>only what waits for somebody</source>
        <translation>лише те, що чекає на когось</translation>
    </message>
    <message>
        <source>only what this login works on</source>
        <translation>лише те, над чим працює цей логін</translation>
    </message>
    <message>
        <source>only of this person</source>
        <translation>лише від цієї людини</translation>
    </message>
    <message>
        <source>older than this one</source>
        <translation>старіші за це</translation>
    </message>
    <message>
        <source>so many at most (100)</source>
        <translation>щонайбільше стільки (100)</translation>
    </message>
    <message>
        <source>Show one message and what was answered.</source>
        <translation>Показати одне повідомлення та відповіді на нього.</translation>
    </message>
    <message>
        <source>Take a message on, so that nobody else answers it.</source>
        <translation>Узяти повідомлення в роботу, щоб ніхто інший на нього не відповідав.</translation>
    </message>
    <message>
        <source>also where somebody else works on it</source>
        <translation>навіть якщо над ним працює хтось інший</translation>
    </message>
    <message>
        <source>Leave a message to somebody else.</source>
        <translation>Залишити повідомлення комусь іншому.</translation>
    </message>
    <message>
        <source>Answer a message; the text is read from standard input or --text.</source>
        <translation>Відповісти на повідомлення; текст читають зі стандартного вводу або з --text.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <source>Be done with a message without an answer.</source>
        <translation>Завершити роботу з повідомленням без відповіді.</translation>
    </message>
    <message>
        <source>Show or set who we are in answers, and the answers to choose from.</source>
        <translation>Показати або задати, хто ми у відповідях, і готові відповіді на вибір.</translation>
    </message>
    <message>
        <source>who we are: it stands before every automatic answer</source>
        <translation>хто ми: це стоїть перед кожною автоматичною відповіддю</translation>
    </message>
    <message>
        <source>answers to choose from, one a line; - is standard input</source>
        <translation>готові відповіді на вибір, по одній у рядку; - — стандартний ввід</translation>
    </message>
    <message>
        <source>so long a message counts as an answer to ours (7)</source>
        <translation>стільки днів повідомлення вважається відповіддю на наше (7)</translation>
    </message>
    <message>
        <source>Show what the gateway needs to bring what people write.</source>
        <translation>Показати, що потрібно шлюзу, щоб приносити те, що пишуть люди.</translation>
    </message>
    <message>
        <source>Say of mails what they are: bounces, complaints, automatic answers.</source>
        <translation>Сказати про листи, що вони таке: повідомлення про недоставку, скарги, автоматичні відповіді.</translation>
    </message>
    <message>
        <source>inbox: %1</source>
        <translation>вхідні: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages came in.</source>
        <translation>
            <numerusform>Надійшло %n повідомлення.</numerusform>
            <numerusform>Надійшло %n повідомлення.</numerusform>
            <numerusform>Надійшло %n повідомлень.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The sample data of this build is incomplete. Install the program again; the database is unchanged.</source>
        <translation>Зразкові дані цієї збірки неповні. Установіть програму ще раз; базу даних не змінено.</translation>
    </message>
    <message>
        <source>There are people in this database already, so no made-up city was put among them. Nothing was changed; name an empty database.</source>
        <translation>У цій базі даних уже є люди, тож вигадане місто до них не додано. Нічого не змінено; укажіть порожню базу даних.</translation>
    </message>
    <message>
        <source>A made-up city has from 1 to %1 people. Nothing was changed.</source>
        <translation>У вигаданому місті має бути від 1 до %1 людей. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A made-up city of %1 people from seed %2 was begun in this database and is not finished. Nothing was changed; ask for that city again and it is finished, or name an empty database.</source>
        <translation>Вигадане місто (людей: %1, зерно %2) у цій базі даних почато й не закінчено. Нічого не змінено; запросіть це місто ще раз, і його буде закінчено, або вкажіть порожню базу даних.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Due</source>
        <translation>До виконання</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменти</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампанії</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Лійка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>The figures in %1 cannot be read.</source>
        <translation>Показники у файлі %1 не вдалося прочитати.</translation>
    </message>
    <message>
        <source>The new database cannot be moved to %1. Check that the folder may be written to.</source>
        <translation>Нову базу даних не вдалося перемістити у %1. Перевірте, чи можна писати в цю теку.</translation>
    </message>
    <message>
        <source>city database</source>
        <translation>база даних міста</translation>
    </message>
    <message>
        <source>embedded database · one desk, no roles</source>
        <translation>вбудована база даних · одне робоче місце, без ролей</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Адміністрування</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
</context>
<context>
    <name>FunnelPeriod</name>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Останні 90 днів</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Останні 12 місяців</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Минулий місяць</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Минулий рік</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Увесь час</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Власні дати</translation>
    </message>
    <message>
        <source>the 12 months before</source>
        <translation>попередні 12 місяців</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>попередній місяць</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>попередній рік</translation>
    </message>
    <message numerus="yes">
        <source>the %n days before</source>
        <translation>
            <numerusform>попередній %n день</numerusform>
            <numerusform>попередні %n дні</numerusform>
            <numerusform>попередні %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatewayDialog</name>
    <message>
        <source>Add a gateway</source>
        <translation>Додати шлюз</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Key is in the &amp;variable</source>
        <translation>Ключ у &amp;змінній</translation>
    </message>
    <message>
        <source>Name of the environment variable that holds the key</source>
        <translation>Назва змінної середовища з ключем</translation>
    </message>
    <message>
        <source>The name of an environment variable. The key itself is never stored; it is read when a message leaves.</source>
        <translation>Назва змінної середовища. Сам ключ ніде не зберігається; його читають, коли повідомлення надсилається.</translation>
    </message>
    <message>
        <source>Reports come to</source>
        <translation>Звіти надходять на</translation>
    </message>
    <message>
        <source>Address at which Kannel reaches this service</source>
        <translation>Адреса, за якою Kannel знаходить цю службу</translation>
    </message>
    <message>
        <source>Where «otklikctl serve --listen» runs, as Kannel reaches it. Without it nobody knows what was delivered.</source>
        <translation>Де працює «otklikctl serve --listen», як його бачить Kannel. Без цього ніхто не дізнається, що було доставлено.</translation>
    </message>
    <message>
        <source>Messages a &amp;second</source>
        <translation>Повідомлень на &amp;секунду</translation>
    </message>
    <message>
        <source>Messages a second at most</source>
        <translation>Щонайбільше повідомлень на секунду</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source>&amp;Price of one part</source>
        <translation>&amp;Ціна однієї частини</translation>
    </message>
    <message>
        <source>Price of one part</source>
        <translation>Ціна однієї частини</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>Ва&amp;га</translation>
    </message>
    <message>
        <source>Weight among the gateways</source>
        <translation>Вага серед шлюзів</translation>
    </message>
    <message>
        <source>Healthy gateways share the work in proportion to their weights. 0: only for campaigns that name it.</source>
        <translation>Справні шлюзи ділять роботу пропорційно до ваги. 0: лише для кампаній, у яких його вказано.</translation>
    </message>
</context>
<context>
    <name>Hygiene</name>
    <message>
        <source>The account «%1» sends messages and cannot look numbers up. Name one of kind infobip-lookup, or training to practise.</source>
        <translation>Обліковий запис «%1» надсилає повідомлення й не вміє перевіряти номери. Назвіть запис виду infobip-lookup або training, щоб потренуватися.</translation>
    </message>
    <message>
        <source>No account can look numbers up yet. Add one with «otklikctl gateway add NAME --kind infobip-lookup»; the kind training is for practice.</source>
        <translation>Ще жоден обліковий запис не вміє перевіряти номери. Додайте його командою «otklikctl gateway add NAME --kind infobip-lookup»; вид training — для тренування.</translation>
    </message>
    <message>
        <source>Say in days, from 0 to 3650, how old a look-up may be. Nothing was asked.</source>
        <translation>Укажіть у днях, від 0 до 3650, якої давності може бути перевірка. Нічого не запитано.</translation>
    </message>
    <message>
        <source>A budget is a sum of money, not below 0. Nothing was asked.</source>
        <translation>Бюджет — це сума грошей, не менша за 0. Нічого не запитано.</translation>
    </message>
    <message>
        <source>The account «%1» has no price, so nobody can keep to a budget. Add it again with --price and --currency, or give no budget. Nothing was asked.</source>
        <translation>Обліковий запис «%1» не має ціни, тож дотриматися бюджету не можна. Додайте його ще раз із --price і --currency або не вказуйте бюджету. Нічого не запитано.</translation>
    </message>
    <message>
        <source>No number needs to be asked: all of them are known well enough, or another look-up is about to ask them. Nothing was begun.</source>
        <translation>Запитувати нічого: усі номери достатньо відомі або їх незабаром запитає інша перевірка. Нічого не розпочато.</translation>
    </message>
    <message>
        <source>There is no look-up of this number. «otklikctl lookup list» shows them.</source>
        <translation>Перевірки з таким номером немає. Їх показує «otklikctl lookup list».</translation>
    </message>
    <message>
        <source>This look-up has ended already. Nothing was changed.</source>
        <translation>Ця перевірка вже завершилася. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A budget is a sum of money, not below 0. Nothing was changed.</source>
        <translation>Бюджет — це сума грошей, не менша за 0. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The budget of this look-up is spent. Give it a larger one; what is spent already counts. Nothing was changed.</source>
        <translation>Бюджет цієї перевірки вичерпано. Дайте більший; уже витрачене входить до нього. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This number is no longer suspended by a look-up. Nothing was changed.</source>
        <translation>Цей номер більше не призупинено перевіркою. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Say every how many days, from 1 to 3650. Nothing was planned.</source>
        <translation>Укажіть, раз на скільки днів, від 1 до 3650. Нічого не заплановано.</translation>
    </message>
    <message>
        <source>The schedule was stored and removed at once. Look at the list.</source>
        <translation>Розклад було збережено й одразу прибрано. Перегляньте список.</translation>
    </message>
    <message>
        <source>There is no such schedule of look-ups. «otklikctl lookup schedule list» shows them.</source>
        <translation>Такого розкладу перевірок немає. Їх показує «otklikctl lookup schedule list».</translation>
    </message>
    <message>
        <source>The setting %1 is unknown or is not a number. Correct it; until then nothing is looked up.</source>
        <translation>Налаштування %1 невідоме або не є числом. Виправте його; до того нічого не перевіряється.</translation>
    </message>
    <message>
        <source>The lease of a look-up (lookup.lease_ms) must be longer than one request (lookup.http_ms), and lookup.looks, lookup.batch and lookup.in_flight at least 1. Correct the settings; until then nothing is looked up.</source>
        <translation>Строк володіння перевірки (lookup.lease_ms) має бути довшим за один запит (lookup.http_ms), а lookup.looks, lookup.batch і lookup.in_flight — не меншими за 1. Виправте налаштування; до того нічого не перевіряється.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>На зв’язку</translation>
    </message>
    <message>
        <source>Away for now</source>
        <translation>Тимчасово поза мережею</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Не номер</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Suspended by a look-up on %1</source>
        <translation>Призупинено перевіркою %1</translation>
    </message>
    <message>
        <source>Dead since %1</source>
        <translation>Не працює з %1</translation>
    </message>
    <message>
        <source>Reachable in another network, looked up on %1</source>
        <translation>На зв’язку в іншій мережі, перевірено %1</translation>
    </message>
    <message>
        <source>Reachable, looked up on %1</source>
        <translation>На зв’язку, перевірено %1</translation>
    </message>
    <message>
        <source>Away for now, looked up on %1</source>
        <translation>Тимчасово поза мережею, перевірено %1</translation>
    </message>
    <message>
        <source>Looked up as dead on %1, opened again</source>
        <translation>За перевіркою %1 не працює, знову відкрито</translation>
    </message>
    <message>
        <source>Looked up as no number on %1, opened again</source>
        <translation>За перевіркою %1 не номер, знову відкрито</translation>
    </message>
    <message>
        <source>Looked up on %1, the answer said nothing</source>
        <translation>Перевірено %1, відповідь нічого не сказала</translation>
    </message>
    <message>
        <source>The budget is spent. Give it a larger one to go on.</source>
        <translation>Бюджет вичерпано. Дайте більший, щоб продовжити.</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>External id</source>
        <translation>Зовнішній ID</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобільний телефон</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Стаціонарний телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Бажаний канал</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Час події</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Attribute “%1”</source>
        <translation>Ознака «%1»</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Згода: %1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>кома</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>крапка з комою</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляція</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальна риска</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>день, місяць, рік</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>місяць, день, рік</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>рік, місяць, день</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>обрано тут</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>як минулого разу</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>за назвою</translation>
    </message>
    <message>
        <source>Dates: %1, as chosen.</source>
        <translation>Дати: %1, як обрано.</translation>
    </message>
    <message>
        <source>Dates: %1.</source>
        <translation>Дати: %1.</translation>
    </message>
    <message>
        <source>Dates: mostly %1, but some contradict it. Look at them.</source>
        <translation>Дати: здебільшого %1, але деякі цьому суперечать. Перегляньте їх.</translation>
    </message>
    <message>
        <source>Dates: %1, as is usual in the country; the file itself does not tell.</source>
        <translation>Дати: %1, як заведено в країні; сам файл цього не каже.</translation>
    </message>
    <message>
        <source>separated by: %1</source>
        <translation>роздільник: %1</translation>
    </message>
    <message>
        <source>sheet “%1” of %2</source>
        <translation>аркуш «%1» з %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln rows</source>
        <translation>
            <numerusform>близько %Ln рядка</numerusform>
            <numerusform>близько %Ln рядків</numerusform>
            <numerusform>близько %Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>The same person as in row %1 of the file.</source>
        <translation>Та сама людина, що в рядку %1 файлу.</translation>
    </message>
    <message>
        <source>Has the phone and a name like person %1, who is there already.</source>
        <translation>Має той самий телефон і схоже ім’я, що й людина %1, яка вже є.</translation>
    </message>
    <message>
        <source>Has the name and the date of birth of person %1, who is there already.</source>
        <translation>Має те саме ім’я і дату народження, що й людина %1, яка вже є.</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>Саме цей файл імпортовано %1.</translation>
    </message>
    <message>
        <source>This very file was imported on %1 by %2.</source>
        <translation>Саме цей файл імпортовано %1 (%2).</translation>
    </message>
    <message>
        <source>%1 Nothing changes where nobody was edited since.</source>
        <translation>%1 Нічого не зміниться там, де відтоді нікого не змінювали.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не імпортується</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Повне ім’я</translation>
    </message>
    <message>
        <source>The header is row %1; what stands above it is passed over.</source>
        <translation>Заголовки стовпців — у рядку %1; те, що вище, пропускається.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a part of a full name: «Family name: Smith»</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” becomes %2</source>
        <translation>«%1» стане: %2</translation>
    </message>
    <message>
        <source>The same person as in an earlier row of the file.</source>
        <translation>Та сама людина, що в одному з попередніх рядків файлу.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>A message can count as an answer for 1 to 365 days. Nothing was changed.</source>
        <translation>Повідомлення може вважатися відповіддю від 1 до 365 днів. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no message with the number %1 that you may see.</source>
        <translation>Немає повідомлення з номером %1, яке вам можна бачити.</translation>
    </message>
    <message>
        <source>%1 works on this message. Nothing was changed. Ask them, or take it over.</source>
        <translation>Над цим повідомленням працює %1. Нічого не змінено. Запитайте цю людину або перейміть повідомлення.</translation>
    </message>
    <message>
        <source>This message is done with already. Nothing was changed.</source>
        <translation>Роботу з цим повідомленням уже завершено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>You do not work on this message. Nothing was changed.</source>
        <translation>Ви не працюєте над цим повідомленням. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The answer has no text. Nothing was sent.</source>
        <translation>Відповідь не має тексту. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Nobody in the database has this number, so there is nobody to answer. Add the number to a person’s card first. Nothing was sent.</source>
        <translation>Цього номера немає ні в кого в базі даних, тож відповідати нема кому. Спершу додайте номер на картку людини. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>This person has closed the channel since they wrote. Nothing was sent. Close the message, or reach them another way.</source>
        <translation>Відтоді, як ця людина написала, вона закрила канал. Нічого не надіслано. Закрийте повідомлення або зв’яжіться з нею інакше.</translation>
    </message>
    <message>
        <source>There is no topic in the database yet, and every message needs one. Add a topic first. Nothing was sent.</source>
        <translation>У базі даних ще немає жодної теми, а кожне повідомлення її потребує. Спершу додайте тему. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>What people wrote to the account «%1» could not be fetched. %2</source>
        <translation>Те, що люди написали на обліковий запис «%1», не вдалося забрати. %2</translation>
    </message>
    <message>
        <source>Something that the account «%1» brought could not be read. It is kept for as long as reports are (inbound_batch).</source>
        <translation>Щось із того, що приніс обліковий запис «%1», не вдалося прочитати. Це зберігається стільки ж, скільки звіти (inbound_batch).</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>In work: %1</source>
        <translation>У роботі: %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with a message</comment>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>New</source>
        <comment>message</comment>
        <translation>Нові</translation>
    </message>
    <message>
        <source>STOP: this channel was closed for everybody with the number.</source>
        <translation>STOP: цей канал закрито для всіх, хто має цей номер.</translation>
    </message>
    <message>
        <source>STOP: the topic “%1” was closed.</source>
        <translation>STOP: тему «%1» закрито.</translation>
    </message>
    <message>
        <source>START: what STOP had closed is open again.</source>
        <translation>START: те, що закрив STOP, знову відкрито.</translation>
    </message>
    <message>
        <source>START: the topic “%1” is open again.</source>
        <translation>START: тему «%1» знову відкрито.</translation>
    </message>
    <message>
        <source>HELP: they were told who we are.</source>
        <translation>HELP: людині повідомили, хто ми.</translation>
    </message>
    <message>
        <source>Nobody has this number. Whoever gets it on their card begins under this STOP.</source>
        <translation>Цього номера немає ні в кого. Хто отримає його на свою картку, починає під цим STOP.</translation>
    </message>
    <message>
        <source>Nobody has this number.</source>
        <translation>Цього номера немає ні в кого.</translation>
    </message>
    <message>
        <source>“%1” is no topic. Look what they meant.</source>
        <translation>«%1» — не тема. Подивіться, що людина мала на увазі.</translation>
    </message>
    <message>
        <source>START, but nothing was closed. Perhaps they want to sign up for something.</source>
        <translation>START, але нічого не було закрито. Можливо, людина хоче на щось підписатися.</translation>
    </message>
    <message>
        <source>No answer was sent: this number has had five today.</source>
        <translation>Відповідь не надіслано: на цей номер сьогодні їх надіслано вже п’ять.</translation>
    </message>
    <message>
        <source>What the message asks for could not be carried out. Do it by hand on the card.</source>
        <translation>Те, про що просить повідомлення, не вдалося виконати. Зробіть це вручну на картці.</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>These are not the figures of a funnel: they have no stages.</source>
        <translation>Це не показники лійки: у них немає етапів.</translation>
    </message>
    <message>
        <source>The report could not be written to %1. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Звіт не вдалося записати у %1. Перевірте, чи тека існує, чи можна в неї писати та чи є місце на диску.</translation>
    </message>
    <message>
        <source>Funnel of every service</source>
        <translation>Лійка всіх послуг</translation>
    </message>
    <message>
        <source>Funnel of the service %1</source>
        <translation>Лійка послуги %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Of the stage before</source>
        <translation>Від попереднього етапу</translation>
    </message>
    <message>
        <source>Of the first stage</source>
        <translation>Від першого етапу</translation>
    </message>
    <message>
        <source>Indifference</source>
        <translation>Байдужість</translation>
    </message>
    <message>
        <source>Search for information</source>
        <translation>Пошук інформації</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Ознайомлення</translation>
    </message>
    <message>
        <source>Receiving the service</source>
        <translation>Отримання послуги</translation>
    </message>
    <message>
        <source>Contact afterwards</source>
        <translation>Контакт після послуги</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудиторія</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Повернулися</translation>
    </message>
    <message>
        <source>Used the service</source>
        <translation>Скористалися послугою</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Соціальні мережі</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Просування</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Офлайн</translation>
    </message>
    <message>
        <source>There is no service «%1». Look up its code in the list of services.</source>
        <translation>Немає послуги «%1». Знайдіть її код у списку послуг.</translation>
    </message>
    <message>
        <source>There is no sector «%1». The sectors are: %2.</source>
        <translation>Немає сектору «%1». Є такі сектори: %2.</translation>
    </message>
    <message>
        <source>There is no campaign %1. Look up its number in the list of campaigns.</source>
        <translation>Немає кампанії %1. Знайдіть її номер у списку кампаній.</translation>
    </message>
    <message>
        <source>There is no stage «%1». The stages are: %2.</source>
        <translation>Немає етапу «%1». Є такі етапи: %2.</translation>
    </message>
</context>
<context>
    <name>Kernel</name>
    <message>
        <source>The telephone number has a country code that does not exist.</source>
        <translation>У телефонному номері вказано код країни, якого не існує.</translation>
    </message>
    <message>
        <source>The telephone number has no country code. Begin it with +, or choose the country for numbers without one.</source>
        <translation>У телефонному номері немає коду країни. Почніть його з + або оберіть країну для номерів без коду.</translation>
    </message>
    <message>
        <source>The telephone number is too short.</source>
        <translation>Телефонний номер закороткий.</translation>
    </message>
    <message>
        <source>The telephone number is too long.</source>
        <translation>Телефонний номер задовгий.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Це не телефонний номер.</translation>
    </message>
    <message>
        <source>The telephone number is too short for its country.</source>
        <translation>Телефонний номер закороткий для своєї країни.</translation>
    </message>
    <message>
        <source>The telephone number is too long for its country.</source>
        <translation>Телефонний номер задовгий для своєї країни.</translation>
    </message>
    <message>
        <source>No such telephone number can exist in its country. Check its first digits.</source>
        <translation>Такого телефонного номера у своїй країні не може бути. Перевірте перші цифри.</translation>
    </message>
    <message>
        <source>The file is empty: it has 0 bytes.</source>
        <translation>Файл порожній: у ньому 0 байтів.</translation>
    </message>
    <message>
        <source>The file has no header. Its first row must name the columns.</source>
        <translation>У файлі немає заголовка. Перший рядок має називати стовпці.</translation>
    </message>
    <message>
        <source>The file cannot be read further after row %1: %2</source>
        <translation>Файл не вдається читати далі після рядка %1: %2</translation>
    </message>
    <message>
        <source>Row %1 holds a NUL byte: the file is damaged or is not a text file. Save it again as CSV in UTF-8.</source>
        <translation>Рядок %1 містить байт NUL: файл пошкоджено або він не текстовий. Збережіть його ще раз як CSV у UTF-8.</translation>
    </message>
    <message>
        <source>Row %1 holds bytes that are not text in %2. Save the file again as CSV in UTF-8.</source>
        <translation>Рядок %1 містить байти, що не є текстом у %2. Збережіть файл ще раз як CSV у UTF-8.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>Не вистачає пам’яті, щоб прочитати файл.</translation>
    </message>
    <message>
        <source>Row %1, column %2 holds bytes that are not text in %3. Save the file again as CSV in UTF-8.</source>
        <translation>Рядок %1, стовпець %2 містить байти, що не є текстом у %3. Збережіть файл ще раз як CSV у UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is not closed. Close it, or remove it, and read the file again.</source>
        <translation>Лапки, відкриті в рядку %1, не закрито. Закрийте або приберіть їх і прочитайте файл ще раз.</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than %2 KiB. Is this a list of people?</source>
        <translation>Клітинка в рядку %1 довша за %2 КіБ. Це справді список людей?</translation>
    </message>
    <message>
        <source>The encoding %1 is not one that can be read.</source>
        <translation>Кодування %1 прочитати не можна.</translation>
    </message>
    <message>
        <source>Allowed hours need two times of day, such as 09:00 and 21:00.</source>
        <translation>Дозволені години потребують двох значень часу, наприклад 09:00 і 21:00.</translation>
    </message>
    <message>
        <source>Allowed hours must not begin and end at the same time. To allow any hour, leave both empty.</source>
        <translation>Дозволені години не можуть починатися й закінчуватися в той самий час. Щоб дозволити будь-яку годину, залиште обидва поля порожніми.</translation>
    </message>
    <message>
        <source>The text in language «%1» has a choice without the branch «other».</source>
        <translation>У тексті мовою «%1» є вибір без гілки «other».</translation>
    </message>
    <message>
        <source>The text in language «%1» has an opening or closing brace too many, near character %2.</source>
        <translation>У тексті мовою «%1» зайва відкривна або закривна дужка, біля символу %2.</translation>
    </message>
    <message>
        <source>The text in language «%1» cannot be read near character %2.</source>
        <translation>Текст мовою «%1» не вдалося прочитати біля символу %2.</translation>
    </message>
    <message>
        <source>The text in language «%1» names the field «%2», which does not exist.</source>
        <translation>Текст мовою «%1» називає поле «%2», якого не існує.</translation>
    </message>
    <message>
        <source>The text in language «%1» cannot be filled for this person.</source>
        <translation>Текст мовою «%1» не можна заповнити для цієї людини.</translation>
    </message>
    <message>
        <source>The message has no text in any language.</source>
        <translation>Повідомлення не має тексту жодною мовою.</translation>
    </message>
    <message>
        <source>The text in language «%1» is empty.</source>
        <translation>Текст мовою «%1» порожній.</translation>
    </message>
    <message>
        <source>The message has no text in language «%1».</source>
        <translation>Повідомлення не має тексту мовою «%1».</translation>
    </message>
    <message>
        <source>An e-mail address needs an @.</source>
        <translation>В адресі електронної пошти має бути @.</translation>
    </message>
    <message>
        <source>The part of the e-mail address before the @ is not possible. Look for blanks, commas, a second @, or dots at an end or side by side.</source>
        <translation>Частина адреси електронної пошти перед @ неможлива. Пошукайте пробіли, коми, другу @ або крапки скраю чи поряд одна з одною.</translation>
    </message>
    <message>
        <source>The part of the e-mail address before the @ is longer than 64 characters.</source>
        <translation>Частина адреси електронної пошти перед @ довша за 64 символи.</translation>
    </message>
    <message>
        <source>The part of the e-mail address after the @ is not a possible domain, such as example.org.</source>
        <translation>Частина адреси електронної пошти після @ — неможливий домен; правильний приклад: example.org.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than 254 characters.</source>
        <translation>Адреса електронної пошти довша за 254 символи.</translation>
    </message>
    <message>
        <source>The first row has more than %1 columns. Is this a list of people?</source>
        <translation>У першому рядку понад %1 стовпців. Це справді список людей?</translation>
    </message>
    <message>
        <source>Row %1, which was said to be the header, is empty or is not there.</source>
        <translation>Рядок %1, указаний як рядок заголовків, порожній або відсутній.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>The address to listen on cannot be read. Give it as 127.0.0.1:8880; port 0 takes a free one.</source>
        <translation>Адресу для приймання з’єднань не вдалося прочитати. Укажіть її як 127.0.0.1:8880; порт 0 бере вільний.</translation>
    </message>
    <message>
        <source>Other machines would reach %1. Listen on 127.0.0.1 behind a reverse proxy with TLS, or say --listen-wide if the network between is yours.</source>
        <translation>Інші комп’ютери могли б досягти %1. Слухайте на 127.0.0.1 за зворотним проксі з TLS або вкажіть --listen-wide, якщо мережа між ними ваша.</translation>
    </message>
    <message>
        <source>Nobody can be listened to on %1: %2. Choose another port, or end what holds it.</source>
        <translation>Слухати на %1 не вдається: %2. Оберіть інший порт або завершіть те, що його займає.</translation>
    </message>
    <message>
        <source>Reports cannot be stored now; the gateways are asked to bring them again. %1</source>
        <translation>Звіти зараз не можна зберегти; шлюзи просять принести їх знову. %1</translation>
    </message>
    <message>
        <source>Reports for the account «%1» cannot be checked. %2</source>
        <translation>Звіти для облікового запису «%1» не можна перевірити. %2</translation>
    </message>
    <message>
        <source>A report came for an account that does not exist; nothing was stored. Further ones are only counted.</source>
        <translation>Надійшов звіт для облікового запису, якого немає; нічого не збережено. Наступні лише рахуються.</translation>
    </message>
    <message>
        <source>A report for the account «%1» was not signed by us; nothing was stored. Further ones are only counted. If the password was changed, keep the old one in the same variable with _OLD behind its name for two days.</source>
        <translation>Звіт для облікового запису «%1» підписано не нами; нічого не збережено. Наступні лише рахуються. Якщо пароль змінено, тримайте старий два дні в тій самій змінній із _OLD у кінці імені.</translation>
    </message>
    <message>
        <source>The account «%1» brings reports, but the variable %2 does not hold «basic USER:PASSWORD» or «hmac HEADER SECRET», so they cannot be checked. Nothing was stored.</source>
        <translation>Обліковий запис «%1» приносить звіти, але змінна %2 не містить «basic USER:PASSWORD» або «hmac HEADER SECRET», тож перевірити їх не можна. Нічого не збережено.</translation>
    </message>
    <message>
        <source>What came for the account «%1» does not carry its secret; nothing was stored. Further ones are only counted.</source>
        <translation>Те, що надійшло для облікового запису «%1», не має його секрету; нічого не збережено. Наступні лише рахуються.</translation>
    </message>
</context>
<context>
    <name>MeasurementWords</name>
    <message>
        <source>Blood pressure, systolic</source>
        <translation>Тиск систолічний</translation>
    </message>
    <message>
        <source>Blood pressure, diastolic</source>
        <translation>Тиск діастолічний</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Частота серцевих скорочень</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>Глюкоза крові</translation>
    </message>
    <message>
        <source>Glycated haemoglobin (HbA1c)</source>
        <translation>Глікований гемоглобін (HbA1c)</translation>
    </message>
    <message>
        <source>Peak expiratory flow</source>
        <translation>Пікова швидкість видиху</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>Маса тіла</translation>
    </message>
    <message>
        <source>Body height</source>
        <translation>Зріст</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Індекс маси тіла</translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation>Температура тіла</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>Сатурація кисню</translation>
    </message>
    <message>
        <source>Cholesterol, total</source>
        <translation>Холестерин, загальний</translation>
    </message>
    <message>
        <source>Cholesterol, HDL</source>
        <translation>Холестерин, ЛПВЩ</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Тригліцериди</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Креатинін</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>мм рт. ст.</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>за хвилину</translation>
    </message>
    <message>
        <source>mmol/L</source>
        <translation>ммоль/л</translation>
    </message>
    <message>
        <source>L/min</source>
        <translation>л/хв</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>см</translation>
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
            <numerusform>%1 · %Ln значення</numerusform>
            <numerusform>%1 · %Ln значення</numerusform>
            <numerusform>%1 · %Ln значень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
</context>
<context>
    <name>Messaging</name>
    <message>
        <source>The gateway refused %1 requests in a row (%2). Nothing more is sent until somebody has put the cause right and resumes the campaign.</source>
        <translation>Шлюз відхилив %1 запитів поспіль (%2). Більше нічого не надсилається, доки хтось не усуне причину й не продовжить кампанію.</translation>
    </message>
    <message>
        <source>The setting %1 is unknown or is not a number of milliseconds. Correct it; until then nothing is sent.</source>
        <translation>Налаштування %1 невідоме або не є числом мілісекунд. Виправте його; до того нічого не надсилається.</translation>
    </message>
    <message>
        <source>The dispatcher&apos;s lease (dispatch.lease_ms) must be longer than one request (dispatch.http_ms), and there must be at least one look. Correct the settings; until then nothing is sent.</source>
        <translation>Строк володіння диспетчера надсилання (dispatch.lease_ms) має бути довшим за один запит (dispatch.http_ms), і має бути хоча б одна перевірка. Виправте налаштування; до того нічого не надсилається.</translation>
    </message>
    <message>
        <source>A gateway needs a name of at most 60 characters, without «#».</source>
        <translation>Шлюзові потрібна назва щонайбільше з 60 символів, без «#».</translation>
    </message>
    <message>
        <source>Rate, price and weight of a gateway cannot be below zero.</source>
        <translation>Швидкість, ціна й вага шлюзу не можуть бути меншими за нуль.</translation>
    </message>
    <message>
        <source>Nothing can be sent over the channel «%1».</source>
        <translation>Каналом «%1» нічого не можна надіслати.</translation>
    </message>
    <message>
        <source>There is a gateway called «%1» already. Nothing was changed.</source>
        <translation>Шлюз із назвою «%1» уже є. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no gateway called «%1».</source>
        <translation>Немає шлюзу з назвою «%1».</translation>
    </message>
    <message>
        <source>The gateway «%1» was not removed: a running campaign names it, or it may hold messages whose outcome is not known yet. Stop the campaign or wait until they are settled.</source>
        <translation>Шлюз «%1» не прибрано: його називає кампанія, що триває, або в ньому можуть бути повідомлення, результат яких ще невідомий. Зупиніть кампанію або зачекайте, доки все з’ясується.</translation>
    </message>
    <message>
        <source>The message has no text. Nothing was queued.</source>
        <translation>Повідомлення не має тексту. Нічого не поставлено в чергу.</translation>
    </message>
    <message>
        <source>This person is no longer in the database. Nothing was queued.</source>
        <translation>Цієї людини вже немає в базі даних. Нічого не поставлено в чергу.</translation>
    </message>
    <message>
        <source>This person has not agreed to messages about this topic over this channel. Nothing was queued. Record their consent first.</source>
        <translation>Ця людина не погодилася на повідомлення на цю тему цим каналом. Нічого не поставлено в чергу. Спершу запишіть її згоду.</translation>
    </message>
    <message>
        <source>This person has no working address for this channel. Nothing was queued. Add one on the card.</source>
        <translation>Ця людина не має робочої адреси для цього каналу. Нічого не поставлено в чергу. Додайте адресу на картці.</translation>
    </message>
    <message>
        <source>The campaign was not launched: it has no topic or no text.</source>
        <translation>Кампанію не запущено: у неї немає теми або тексту.</translation>
    </message>
    <message>
        <source>This campaign was launched already. Nothing was changed.</source>
        <translation>Цю кампанію вже запущено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This campaign was never launched.</source>
        <translation>Цю кампанію не запускали.</translation>
    </message>
    <message>
        <source>This campaign has ended. Nothing was changed.</source>
        <translation>Ця кампанія завершилася. Нічого не змінено.</translation>
    </message>
    <message>
        <source>These messages wait for no decision any more: somebody has decided, or a receipt has come. Nothing was changed.</source>
        <translation>Ці повідомлення вже не чекають на рішення: хтось вирішив або надійшов звіт про доставку. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This campaign was stopped, so nothing of it is sent again.</source>
        <translation>Цю кампанію зупинено, тож нічого з неї не надсилається повторно.</translation>
    </message>
    <message>
        <source>This gateway cannot look numbers up. Nothing was asked: choose another one.</source>
        <translation>Цей шлюз не вміє перевіряти номери. Нічого не запитано: оберіть інший.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 can be sent over this channel. Nothing was queued. Make it shorter.</source>
        <translation>У тексті %1 знаків; цим каналом можна надіслати щонайбільше %2. Нічого не поставлено в чергу. Скоротіть його.</translation>
    </message>
    <message>
        <source>Somebody paused this account. Nothing leaves through it until somebody lets it go on.</source>
        <translation>Хтось призупинив цей обліковий запис. Через нього нічого не надсилається, доки хтось не продовжить його роботу.</translation>
    </message>
    <message>
        <source>%1 paused this account. Nothing leaves through it until somebody lets it go on.</source>
        <translation>Цей обліковий запис призупинено (%1). Через нього нічого не надсилається, доки хтось не продовжить його роботу.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Segment “%1”</source>
        <translation>Сегмент «%1»</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>List “%1”</source>
        <translation>Список «%1»</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Одна людина</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Виконання</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sum, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 numbers answered</source>
        <translation>відповіді щодо номерів: %1 із %2</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <comment>two sums of money</comment>
        <translation>витрачено %1 із %2</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <comment>a sum of money</comment>
        <translation>витрачено %1</translation>
    </message>
    <message>
        <source>%1 answers lost</source>
        <translation>втрачено відповідей: %1</translation>
    </message>
    <message>
        <source>%1 reachable</source>
        <translation>доступних: %1</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>не працюють: %1</translation>
    </message>
    <message>
        <source>%1 not numbers</source>
        <translation>не номерів: %1</translation>
    </message>
    <message>
        <source>%1 away for now</source>
        <translation>тимчасово поза мережею: %1</translation>
    </message>
    <message>
        <source>%1 not said</source>
        <translation>не вказано: %1</translation>
    </message>
    <message>
        <source>%1 of them ported</source>
        <translation>з них перенесено: %1</translation>
    </message>
    <message>
        <source>These people have no mobile numbers that take messages.</source>
        <translation>У цих людей немає мобільних номерів, що приймають повідомлення.</translation>
    </message>
    <message>
        <source>All of the %1 numbers are known well enough: nothing would be asked.</source>
        <translation>Усі номери (%1) відомі достатньо добре: запитувати нічого.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers would be asked, for about %3.</source>
        <translation>Буде запитано номерів: %1 із %2, приблизно за %3.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers would be asked. The account says no price.</source>
        <translation>Буде запитано номерів: %1 із %2. Ціни в обліковому записі не вказано.</translation>
    </message>
    <message>
        <source>The budget pays for %1 of them.</source>
        <translation>Бюджету вистачить на %1 з них.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers take messages again.</source>
        <translation>
            <numerusform>%Ln номер знову приймає повідомлення.</numerusform>
            <numerusform>%Ln номери знову приймають повідомлення.</numerusform>
            <numerusform>%Ln номерів знову приймають повідомлення.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed since and stay as they are.</source>
        <translation>
            <numerusform>%Ln відтоді змінено, він лишається як є.</numerusform>
            <numerusform>%Ln відтоді змінено, вони лишаються як є.</numerusform>
            <numerusform>%Ln відтоді змінено, вони лишаються як є.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>disabled</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>service, needs none</source>
        <translation>служба, не потрібен</translation>
    </message>
    <message>
        <source>waits %1 after wrong codes</source>
        <translation>чекає %1 після неправильних кодів</translation>
    </message>
    <message>
        <source>authenticator</source>
        <translation>автентифікатор</translation>
    </message>
    <message>
        <source>code by SMS</source>
        <translation>код по SMS</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>налаштовується</translation>
    </message>
    <message>
        <source>not set up yet, code given</source>
        <translation>ще не налаштовано, код видано</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>не налаштовано</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>усі майданчики</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The file of header names cannot be read: %1. Nothing was imported.</source>
        <translation>Файл назв заголовків не вдалося прочитати: %1. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>The file of header names is not a JSON object such as {&quot;Their header&quot;: &quot;family_name&quot;} (at byte %1). Nothing was imported.</source>
        <translation>Файл назв заголовків — не об’єкт JSON на зразок {&quot;Їхній заголовок&quot;: &quot;family_name&quot;} (байт %1). Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>In the file of header names, “%1” is not followed by a name. Nothing was imported.</source>
        <translation>У файлі назв заголовків після «%1» немає назви. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>There is no person with the number %1. The record may have been removed.</source>
        <translation>Немає людини з номером %1. Можливо, запис видалено.</translation>
    </message>
    <message>
        <source>Several people have this phone or e-mail. Give the external id, so that it is clear who is meant.</source>
        <translation>Цей телефон або ел. пошту мають кілька людей. Укажіть зовнішній ID, щоб було зрозуміло, про кого йдеться.</translation>
    </message>
    <message>
        <source>Nobody with this external id, phone or e-mail is stored. Import the person first.</source>
        <translation>Нікого з таким зовнішнім ID, телефоном або ел. поштою не збережено. Спершу імпортуйте цю людину.</translation>
    </message>
    <message>
        <source>The cell holds characters that cannot be read. Save the file as UTF-8 and import it again.</source>
        <translation>Клітинка містить символи, які не вдалося прочитати. Збережіть файл у UTF-8 та імпортуйте його ще раз.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 characters.</source>
        <translation>Клітинка довша за %1 символів.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2. Look for a missing or an extra separator.</source>
        <translation>У рядку клітинок: %1, а в заголовку: %2. Пошукайте пропущений або зайвий роздільник.</translation>
    </message>
    <message>
        <source>The row does not say whose event it is.</source>
        <translation>Рядок не каже, чия це подія.</translation>
    </message>
    <message>
        <source>The service is not in the list of services. Add it there first, or correct the cell.</source>
        <translation>Послуги немає у списку послуг. Спершу додайте її туди або виправте клітинку.</translation>
    </message>
    <message>
        <source>The stage is one of indifference, search, acquaintance, service, after.</source>
        <translation>Етап — один із таких: indifference, search, acquaintance, service, after.</translation>
    </message>
    <message>
        <source>The sector is one of portal, social, promotion, offline.</source>
        <translation>Сектор — один із таких: portal, social, promotion, offline.</translation>
    </message>
    <message>
        <source>This is not a time. Write it as 2026-11-21T10:00:00+03:00.</source>
        <translation>Це не час. Напишіть його так: 2026-11-21T10:00:00+03:00.</translation>
    </message>
    <message>
        <source>The event lies in the future.</source>
        <translation>Подія лежить у майбутньому.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Save the list as a file and import that. Nothing was imported.</source>
        <translation>%1 — пристрій або канал, а не файл. Збережіть список у файл та імпортуйте його. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2. Nothing was imported.</source>
        <translation>Файл %1 не вдалося відкрити: %2. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was imported.</source>
        <translation>Файл %1 не вдалося прочитати: %2. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>The file of header names says that “%1” is “%2”, but there is no such column. Nothing was imported.</source>
        <translation>Файл назв заголовків каже, що «%1» — це «%2», але такого стовпця немає. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>Two columns mean the same: %1. Nothing was imported; remove or rename one of them.</source>
        <translation>Два стовпці означають те саме: %1. Нічого не імпортовано; приберіть або перейменуйте один із них.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>Імпорт скасовано. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The column “%1” says who agreed to what. Give the words that they agreed to (--consent-wording), or leave the column out. Nothing was imported.</source>
        <translation>Стовпець «%1» каже, хто на що погодився. Укажіть слова, на які люди погодилися (--consent-wording), або приберіть стовпець. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>This is the same person as in row %1 of the file. Put everything about a person into one row.</source>
        <translation>Це та сама людина, що в рядку %1 файлу. Зберіть усе про людину в один рядок.</translation>
    </message>
    <message>
        <source>Several stored people have this name and this phone or e-mail. Give the external id, so that it is clear who is meant.</source>
        <translation>Кілька збережених людей мають це ім’я та цей телефон або ел. пошту. Укажіть зовнішній ID, щоб було зрозуміло, про кого йдеться.</translation>
    </message>
    <message>
        <source>The row names nobody: it has no name, no external id, no phone and no e-mail.</source>
        <translation>Рядок нікого не називає: у ньому немає ні імені, ні зовнішнього ID, ні телефону, ні ел. пошти.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 1990-05-17 or 17.05.1990.</source>
        <translation>Це не дата. Напишіть її так: 1990-05-17 або 17.05.1990.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>Дата народження лежить у майбутньому.</translation>
    </message>
    <message>
        <source>The birth date lies before 1900.</source>
        <translation>Дата народження раніша за 1900 рік.</translation>
    </message>
    <message>
        <source>The sex is written as female or male, f or m.</source>
        <translation>Стать записують як female або male, f або m.</translation>
    </message>
    <message>
        <source>The language is not known. Write its code, such as ru, uk, ar, en, or its name.</source>
        <translation>Мова невідома. Напишіть її код, наприклад ru, uk, ar, en, або її назву.</translation>
    </message>
    <message>
        <source>The time zone is not known. Write its name, such as Europe/Moscow.</source>
        <translation>Часовий пояс невідомий. Напишіть його назву, наприклад Europe/Moscow.</translation>
    </message>
    <message>
        <source>The district is not in the list of districts. Add it there first, or correct the cell.</source>
        <translation>Району немає у списку районів. Спершу додайте його туди або виправте клітинку.</translation>
    </message>
    <message>
        <source>The preferred channel is one of SMS, voice, e-mail, Viber and none.</source>
        <translation>Бажаний канал — один із таких: SMS, голос, ел. пошта, Viber або жодного.</translation>
    </message>
    <message>
        <source>The preferred channel is one of SMS, voice, e-mail, Viber and none. Nothing was saved.</source>
        <translation>Бажаний канал — один із таких: SMS, голос, ел. пошта, Viber або жодного. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The time zone is not known. Choose one such as Europe/Moscow. Nothing was saved.</source>
        <translation>Часовий пояс невідомий. Оберіть, наприклад, Europe/Moscow. Нічого не збережено.</translation>
    </message>
    <message>
        <source>Another person has this external id already. Nothing was saved; look that person up, or correct the id.</source>
        <translation>Інша людина вже має цей зовнішній ID. Нічого не збережено; знайдіть ту людину або виправте ID.</translation>
    </message>
    <message>
        <source>The same phone or e-mail stands there twice. Nothing was saved; remove one of them.</source>
        <translation>Той самий телефон або ел. пошту вказано двічі. Нічого не збережено; приберіть щось одне.</translation>
    </message>
    <message>
        <source>Two addresses of one kind have the same place in the order. Nothing was saved; say which comes first.</source>
        <translation>Дві адреси одного виду мають те саме місце за порядком. Нічого не збережено; скажіть, яка перша.</translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile. Nothing was saved; compare with what is stored now and save again.</source>
        <translation>Тим часом хтось інший змінив дані цієї людини. Нічого не збережено; порівняйте з тим, що збережено тепер, і збережіть ще раз.</translation>
    </message>
    <message>
        <source>A district needs a code and a name. Nothing was added.</source>
        <translation>Районові потрібні код і назва. Нічого не додано.</translation>
    </message>
    <message>
        <source>There is a district with this code or name already. Nothing was added.</source>
        <translation>Район із цим кодом або назвою вже є. Нічого не додано.</translation>
    </message>
    <message>
        <source>There is no district “%1”. Add it first, or choose one of the list.</source>
        <translation>Немає району «%1». Спершу додайте його або оберіть зі списку.</translation>
    </message>
    <message>
        <source>A service needs a code and a name. Nothing was added.</source>
        <translation>Послузі потрібні код і назва. Нічого не додано.</translation>
    </message>
    <message>
        <source>There is a service with this code or name already. Nothing was added.</source>
        <translation>Послуга з цим кодом або назвою вже є. Нічого не додано.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Add it first, or choose one of the list.</source>
        <translation>Немає послуги «%1». Спершу додайте її або оберіть зі списку.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Бажаний канал</translation>
    </message>
    <message>
        <source>Taking the import back was cancelled. Nothing was changed.</source>
        <translation>Скасування імпорту зупинено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>the same family and given name</source>
        <translation>однакові прізвище та ім’я</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <translation>те саме ім’я в іншому написанні</translation>
    </message>
    <message>
        <source>family and given name have changed places</source>
        <translation>прізвище та ім’я помінялися місцями</translation>
    </message>
    <message>
        <source>the names differ by a letter or two</source>
        <translation>імена відрізняються однією-двома літерами</translation>
    </message>
    <message>
        <source>another family name</source>
        <translation>інше прізвище</translation>
    </message>
    <message>
        <source>another family name, as after a marriage</source>
        <translation>інше прізвище, як після шлюбу</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>інше ім’я</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>інші прізвище та ім’я</translation>
    </message>
    <message>
        <source>one name is the same, the other is missing</source>
        <translation>одне з імен однакове, другого немає</translation>
    </message>
    <message>
        <source>the same patronymic</source>
        <translation>те саме по батькові</translation>
    </message>
    <message>
        <source>another patronymic</source>
        <translation>інше по батькові</translation>
    </message>
    <message>
        <source>the same birth date</source>
        <translation>та сама дата народження</translation>
    </message>
    <message>
        <source>day and month of birth have changed places</source>
        <translation>день і місяць народження помінялися місцями</translation>
    </message>
    <message>
        <source>the birth dates differ by one digit</source>
        <translation>дати народження відрізняються однією цифрою</translation>
    </message>
    <message>
        <source>the same year of birth, the day is not known</source>
        <translation>той самий рік народження, день невідомий</translation>
    </message>
    <message>
        <source>another birth date</source>
        <translation>інша дата народження</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>той самий телефон</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>та сама ел. пошта</translation>
    </message>
    <message>
        <source>different external ids</source>
        <translation>різні зовнішні ID</translation>
    </message>
    <message>
        <source>different sex</source>
        <translation>різна стать</translation>
    </message>
    <message>
        <source>One of the two people is not there any more, or belongs to a site that you do not see. Nothing was changed.</source>
        <translation>Когось із двох людей більше немає, або ця людина належить до майданчика, якого вам не видно. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The two records have been merged already. Nothing was changed; take the merge back first.</source>
        <translation>Ці два записи вже об’єднано. Нічого не змінено; спершу скасуйте об’єднання.</translation>
    </message>
    <message>
        <source>“%1” (column %2)</source>
        <translation>«%1» (стовпець %2)</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of the old kind (XLS), or one with a password. Open it in the spreadsheet program, save it as XLSX without a password, and import that file. Nothing was imported.</source>
        <translation>%1 — електронна таблиця старого виду (XLS) або таблиця з паролем. Відкрийте її в програмі електронних таблиць, збережіть як XLSX без пароля та імпортуйте той файл. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result was not saved. Open the list in the spreadsheet program, save it again, and import it.</source>
        <translation>У клітинці формула, результат якої не збережено. Відкрийте список у програмі електронних таблиць, збережіть його ще раз та імпортуйте.</translation>
    </message>
    <message>
        <source>The formula in the cell ended in an error. Correct it in the spreadsheet.</source>
        <translation>Формула в клітинці закінчилася помилкою. Виправте її в електронній таблиці.</translation>
    </message>
    <message>
        <source>The spreadsheet program keeps only 15 digits of a number, so the last ones are lost. Set the format of the column to Text and enter the number again.</source>
        <translation>Програма електронних таблиць зберігає лише 15 цифр числа, тож останні втрачено. Задайте для стовпця формат «Текст» і введіть номер ще раз.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 KiB. Is this a list of people?</source>
        <translation>Клітинка довша за %1 КіБ. Це справді список людей?</translation>
    </message>
    <message>
        <source>There is no saved map of headers with the name “%1”.</source>
        <translation>Немає збереженої відповідності заголовків із назвою «%1».</translation>
    </message>
    <message>
        <source>The spreadsheet program shortened this number to a form such as 7.91612E+10, and its last digits are lost. Set the format of the column to Text in the original list, enter the number again, and import the row once more.</source>
        <translation>Програма електронних таблиць скоротила цей номер до вигляду на зразок 7.91612E+10, і його останні цифри втрачено. Задайте в початковому списку для стовпця формат «Текст», введіть номер ще раз та імпортуйте рядок знову.</translation>
    </message>
    <message>
        <source>The column was too narrow when the list was saved, so the spreadsheet program wrote ##### instead of the number. Widen the column, save the list, and import the row once more.</source>
        <translation>Коли список зберігали, стовпець був завузький, тож програма електронних таблиць написала ##### замість номера. Розширте стовпець, збережіть список та імпортуйте рядок знову.</translation>
    </message>
    <message>
        <source>The number seems to have lost the 0 at its beginning: spreadsheet programs drop it. Set the format of the column to Text, enter the number with its 0, and import the row once more.</source>
        <translation>Схоже, номер утратив 0 на початку: програми електронних таблиць його відкидають. Задайте для стовпця формат «Текст», введіть номер із 0 та імпортуйте рядок знову.</translation>
    </message>
    <message>
        <source>There is no import with the number %1. Nothing was changed.</source>
        <translation>Немає імпорту з номером %1. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already on %2. Nothing was changed.</source>
        <translation>Імпорт %1 уже скасовано %2. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Import %1 can no longer be taken back: what is needed for it was kept until %2. Nothing was changed; correct the people by hand or by another import.</source>
        <translation>Імпорт %1 скасувати вже не можна: потрібне для цього зберігалося до %2. Нічого не змінено; виправте людей вручну або іншим імпортом.</translation>
    </message>
    <message>
        <source>This person was changed after the import.</source>
        <translation>Цю людину змінено після імпорту.</translation>
    </message>
    <message>
        <source>Service events are recorded for this person.</source>
        <translation>Для цієї людини записано події послуг.</translation>
    </message>
    <message>
        <source>Messages were written to this person.</source>
        <translation>Цій людині писали повідомлення.</translation>
    </message>
    <message>
        <source>This person belongs to the audience of a campaign.</source>
        <translation>Ця людина входить до аудиторії кампанії.</translation>
    </message>
    <message>
        <source>There are notes about this person.</source>
        <translation>Про цю людину є нотатки.</translation>
    </message>
    <message>
        <source>This person is a patient of a clinic.</source>
        <translation>Ця людина — пацієнт клініки.</translation>
    </message>
    <message>
        <source>This person has said something about consent that the file did not bring.</source>
        <translation>Ця людина сказала про згоду те, чого у файлі не було.</translation>
    </message>
    <message>
        <source>“%1” was changed after the import and stays as it is.</source>
        <translation>«%1» змінено після імпорту, тож лишається як є.</translation>
    </message>
    <message>
        <source>An address that the import brought was confirmed since and stays.</source>
        <translation>Адресу з імпорту відтоді підтверджено, тож вона лишається.</translation>
    </message>
    <message>
        <source>What this person said of a topic since stays as it is.</source>
        <translation>Те, що ця людина відтоді сказала про тему, лишається як є.</translation>
    </message>
    <message>
        <source>A refusal that the file brought stays: the person had said nothing before.</source>
        <translation>Відмова з файлу лишається: раніше людина нічого не казала.</translation>
    </message>
    <message>
        <source>A condition was changed after the import and stays as it is.</source>
        <translation>Захворювання змінено після імпорту, тож воно лишається як є.</translation>
    </message>
    <message>
        <source>This person is on a list.</source>
        <translation>Ця людина є у списку.</translation>
    </message>
    <message>
        <source>This person was merged with another one.</source>
        <translation>Цю людину об’єднано з іншою.</translation>
    </message>
    <message>
        <source>This person was erased.</source>
        <translation>Цю людину стерто.</translation>
    </message>
    <message>
        <source>This person is used elsewhere.</source>
        <translation>Цю людину використано в іншому місці.</translation>
    </message>
    <message>
        <source>The list could not be written to %1. Nothing was left behind. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Список не вдалося записати в %1. Нічого не лишилося. Перевірте, чи тека існує, чи можна в неї писати та чи є місце на диску.</translation>
    </message>
    <message>
        <source>A list of people is written as .xlsx or .csv; %1 is neither.</source>
        <translation>Список людей записується як .xlsx або .csv; %1 — ні те, ні інше.</translation>
    </message>
    <message>
        <source>Rejected rows cannot be written over the file that is imported. Give another name. Nothing was imported.</source>
        <translation>Відхилені рядки не можна записати поверх файлу, який імпортується. Укажіть іншу назву. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>The change was stopped. Nothing of it was kept.</source>
        <translation>Зміну зупинено. Нічого з неї не збережено.</translation>
    </message>
    <message>
        <source>Nobody was chosen. Nothing was changed.</source>
        <translation>Нікого не обрано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This change cannot be taken back any more: it is older than thirty days, or somebody else made it. Everything stays as it is.</source>
        <translation>Цю зміну вже не можна скасувати: вона старша за тридцять днів або її зробив хтось інший. Усе лишається як є.</translation>
    </message>
    <message>
        <source>This change was taken back already. Everything stays as it is.</source>
        <translation>Цю зміну вже скасовано. Усе лишається як є.</translation>
    </message>
    <message>
        <source>«%1» is changed by whoever made it and by supervisors. It was kept as it is.</source>
        <translation>«%1» змінюють той, хто його створив, і керівники. Його залишено як є.</translation>
    </message>
    <message>
        <source>«%1» follows a segment, so nobody is put on it or taken off it by hand. Change the segment, or choose another list.</source>
        <translation>«%1» іде за сегментом, тож вручну до нього нікого не додають і з нього не прибирають. Змініть сегмент або оберіть інший список.</translation>
    </message>
    <message>
        <source>«%1» is not a value of this field. Nothing was changed.</source>
        <translation>«%1» — не значення цього поля. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The two records belong to two sites, and each site keeps its own. Nothing was changed.</source>
        <translation>Ці два записи належать до двох майданчиків, а кожен майданчик зберігає свій. Нічого не змінено.</translation>
    </message>
    <message>
        <source>That is one and the same record. Nothing was changed.</source>
        <translation>Це один і той самий запис. Нічого не змінено.</translation>
    </message>
    <message>
        <source>One of the two people is not there any more, was merged already, or belongs to a site that you do not see. Nothing was changed.</source>
        <translation>Когось із двох людей більше немає, або запис уже об’єднано, або він належить до майданчика, якого вам не видно. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile. Nothing was merged; compare the two once more.</source>
        <translation>Тим часом хтось інший змінив дані цієї людини. Нічого не об’єднано; порівняйте обох ще раз.</translation>
    </message>
    <message>
        <source>This record was itself merged into another one since. Take that merge back first. Nothing was changed.</source>
        <translation>Відтоді цей запис сам об’єднано з іншим. Спершу скасуйте те об’єднання. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The person was erased since, and nothing is left to go back to.</source>
        <translation>Відтоді цю людину стерто, і повертатися немає до чого.</translation>
    </message>
    <message>
        <source>There is no such merge, or it was taken back already. Nothing was changed.</source>
        <translation>Такого об’єднання немає, або його вже скасовано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A field was changed after the merge (%1): it stays as it is now.</source>
        <translation>Поле змінено після об’єднання (%1): воно лишається таким, як тепер.</translation>
    </message>
    <message>
        <source>Another person has got the external id meanwhile.</source>
        <translation>Тим часом цей зовнішній ID отримала інша людина.</translation>
    </message>
    <message>
        <source>Words of consent that came after the merge stay with the person who was kept.</source>
        <translation>Слова згоди, що надійшли після об’єднання, лишаються за людиною, яку збережено.</translation>
    </message>
    <message>
        <source>Something that had moved was removed after the merge (%1).</source>
        <translation>Дещо з перенесеного прибрали після об’єднання (%1).</translation>
    </message>
    <message>
        <source>Nobody has this external id, phone or e-mail.</source>
        <translation>Нікого з таким зовнішнім ID, телефоном або ел. поштою немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n people share this phone or e-mail. Name the one you mean by the external id.</source>
        <translation>
            <numerusform>Цей телефон або ел. пошту має %n людина. Назвіть потрібну за зовнішнім ID.</numerusform>
            <numerusform>Цей телефон або ел. пошту мають %n людини. Назвіть потрібну за зовнішнім ID.</numerusform>
            <numerusform>Цей телефон або ел. пошту мають %n людей. Назвіть потрібну за зовнішнім ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>a list of people</comment>
        <translation>Із зірочкою</translation>
    </message>
    <message>
        <source>The list is gone, or it is somebody&apos;s personal list. Nothing was changed.</source>
        <translation>Списку більше немає, або це чийсь особистий список. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no list «%1» that you can see.</source>
        <translation>Немає списку «%1», який вам видно.</translation>
    </message>
    <message>
        <source>Several sites have a list «%1». Give one of them another name.</source>
        <translation>Список «%1» є на кількох майданчиках. Дайте одному з них іншу назву.</translation>
    </message>
    <message>
        <source>The list of those with a star is part of the program. It was kept as it is.</source>
        <translation>Список людей із зірочкою — частина програми. Його залишено як є.</translation>
    </message>
    <message>
        <source>A list needs a name of 1 to 100 characters on one line, and «Starred» is taken. Nothing was stored.</source>
        <translation>Назва списку має містити від 1 до 100 символів в одному рядку, а назву «Із зірочкою» вже зайнято. Нічого не збережено.</translation>
    </message>
    <message>
        <source>There is a list «%1» already. Choose another name.</source>
        <translation>Список «%1» уже є. Оберіть іншу назву.</translation>
    </message>
    <message>
        <source>The row has more cells than the header, which has %1. Look for an extra separator, or put the text that holds one into quotation marks.</source>
        <translation>У рядку більше клітинок, ніж у заголовку, де їх %1. Пошукайте зайвий роздільник або візьміть у лапки текст, у якому він є.</translation>
    </message>
    <message>
        <source>Day and month stand in another order here than in the other dates of the file. Write the date as 1990-05-17.</source>
        <translation>День і місяць стоять тут в іншому порядку, ніж в інших датах файлу. Напишіть дату так: 1990-05-17.</translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>heading of a column: the number of the row in the file</extracomment>
        <translation>рядок</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>що не так</translation>
    </message>
    <message>
        <source>The file lacks these columns: %1. Nothing was imported; its header, row %2, must name them.</source>
        <translation>У файлі бракує таких стовпців: %1. Нічого не імпортовано; їх має називати його заголовок, рядок %2.</translation>
    </message>
    <message>
        <source>That is the same person twice. Choose somebody else who lives there.</source>
        <translation>Це двічі одна й та сама людина. Оберіть іншу, яка там живе.</translation>
    </message>
    <message>
        <source>These two people belong to two sites. A household is of one site; nothing was changed.</source>
        <translation>Ці дві людини належать до двох майданчиків. Домогосподарство належить до одного майданчика; нічого не змінено.</translation>
    </message>
    <message>
        <source>They live in one household already. Nothing was changed.</source>
        <translation>Вони вже живуть в одному домогосподарстві. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This person lives in no household. Nothing was changed.</source>
        <translation>Ця людина не належить до жодного домогосподарства. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The column %1 holds full names, and %2 a part of them. Nothing was imported; leave one of the two out.</source>
        <translation>Стовпець %1 містить повні імена, а %2 — їх частину. Нічого не імпортовано; приберіть один із двох.</translation>
    </message>
    <message>
        <source>Somebody has said since whom this person lives with.</source>
        <translation>Відтоді хтось зазначив, з ким живе ця людина.</translation>
    </message>
    <message>
        <source>The file says nothing by which people can be told apart. Its header, row %1, must name at least one of these columns: %2. Nothing was imported.</source>
        <translation>У файлі немає нічого, за чим можна розрізнити людей. Його заголовок, рядок %1, має називати хоча б один із цих стовпців: %2. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>This person wrote to us.</source>
        <translation>Ця людина нам написала.</translation>
    </message>
    <message>
        <source>This is the same person as in an earlier row of the file. Put everything about a person into one row.</source>
        <translation>Це та сама людина, що в одному з попередніх рядків файлу. Запишіть усе про людину в один рядок.</translation>
    </message>
</context>
<context>
    <name>PeopleQuery</name>
    <message>
        <source>the closest %1</source>
        <translation>найближчі: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>Знайдено %Ln</numerusform>
            <numerusform>Знайдено %Ln</numerusform>
            <numerusform>Знайдено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln людина</numerusform>
            <numerusform>%Ln людини</numerusform>
            <numerusform>%Ln людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln people</source>
        <translation>
            <numerusform>близько %Ln особи</numerusform>
            <numerusform>близько %Ln осіб</numerusform>
            <numerusform>близько %Ln осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>The search finds more than %L1 people, which is no list to hand out. No file was written. Search for less, or save a segment that says whom you mean and export that.</source>
        <translation>Пошук знаходить понад %L1 людей, а це не той список, який видають. Файл не записано. Звузьте пошук або збережіть сегмент, який каже, кого ви маєте на увазі, та експортуйте його.</translation>
    </message>
    <message numerus="yes">
        <source>nobody exactly so, %Ln similar</source>
        <translation>
            <numerusform>точно такого немає, %Ln схожий</numerusform>
            <numerusform>точно такого немає, %Ln схожі</numerusform>
            <numerusform>точно такого немає, %Ln схожих</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Said STOP to everything</source>
        <translation>STOP для всього</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>Не хоче повідомлень</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Неможливо зв’язатися</translation>
    </message>
    <message>
        <source>Nothing digital: landline only</source>
        <translation>Нічого цифрового: лише міський телефон</translation>
    </message>
    <message>
        <source>Shared number: nothing private</source>
        <translation>Спільний номер: нічого особистого</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Service notices may be sent: they need no consent.</source>
        <translation>Сервісні сповіщення надсилати можна: вони не потребують згоди.</translation>
    </message>
    <message>
        <source>May be written to on every channel.</source>
        <translation>Можна писати всіма каналами.</translation>
    </message>
    <message>
        <source>May be written to by: %1</source>
        <translation>Можна писати через: %1</translation>
    </message>
    <message>
        <source>Refused: nothing is sent.</source>
        <translation>Відмова: нічого не надсилається.</translation>
    </message>
    <message>
        <source>Stopped with everything else: nothing is sent.</source>
        <translation>Зупинено разом з усім іншим: нічого не надсилається.</translation>
    </message>
    <message>
        <source>Not asked yet: nothing is sent.</source>
        <translation>Ще не запитували: нічого не надсилається.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>since when, from which source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the wording of a consent</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The person asked on the telephone to receive no messages at all.</source>
        <translation>Людина попросила телефоном не надсилати їй жодних повідомлень.</translation>
    </message>
    <message>
        <source>“Do you agree to receive messages about “%1”? You can refuse at any time.” The person answered yes on the telephone.</source>
        <translation>«Чи згодні ви отримувати повідомлення на тему „%1“? Ви можете відмовитися будь-коли.» Людина відповіла телефоном «так».</translation>
    </message>
    <message>
        <source>The person asked on the telephone to receive no more messages about “%1”.</source>
        <translation>Людина попросила телефоном більше не надсилати їй повідомлень на тему «%1».</translation>
    </message>
</context>
<context>
    <name>PersonMergeWords</name>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>перевірено</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>спільний</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Бажаний канал</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Зовнішній ідентифікатор</translation>
    </message>
    <message>
        <source>Which comes first: %1</source>
        <comment>a kind of address</comment>
        <translation>Порядок: %1</translation>
    </message>
    <message>
        <source>As the organisation&apos;s</source>
        <translation>Як в організації</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>Saved. Somebody else changed this meanwhile: %1. Both changes are kept.</source>
        <translation>Збережено. Тим часом хтось інший змінив це: %1. Лишилися обидві зміни.</translation>
    </message>
    <message>
        <source>Saved. %1 changed this meanwhile: %2. Both changes are kept.</source>
        <comment>a person at another desk</comment>
        <translation>Збережено. Тим часом на іншому місці (%1) змінено: %2. Лишилися обидві зміни.</translation>
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
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>Голосовий дзвінок</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>No messages</source>
        <comment>preferred channel</comment>
        <translation>Без повідомлень</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Усі канали</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Міський</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобільний</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Жіноча</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Чоловіча</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>sex</comment>
        <translation>Не вказано</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>Кол-центр</translation>
    </message>
    <message>
        <source>Service counter</source>
        <translation>Віконце обслуговування</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Захід</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Паперова форма</translation>
    </message>
    <message>
        <source>SMS keyword</source>
        <translation>Ключове слово в SMS</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Subscription page</source>
        <translation>Сторінка підписки</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Робоче місце</translation>
    </message>
    <message>
        <source>Made-up city</source>
        <translation>Вигадане місто</translation>
    </message>
    <message>
        <source>Not interested yet</source>
        <translation>Поки не цікавиться</translation>
    </message>
    <message>
        <source>Looked for information</source>
        <translation>Шукає інформацію</translation>
    </message>
    <message>
        <source>Got acquainted</source>
        <translation>Знайомиться з послугою</translation>
    </message>
    <message>
        <source>Received the service</source>
        <translation>Послугу отримано</translation>
    </message>
    <message>
        <source>Contact after the service</source>
        <translation>Контакт після послуги</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Соціальні мережі</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Просування</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Офлайн</translation>
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
        <translation>Зображення не вдалося записати у %1. Оберіть теку, у яку ви можете писати.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>An erasure needs a reason, such as the date of the person’s request. Nothing was changed.</source>
        <translation>Для стирання потрібна причина, наприклад дата звернення людини. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no person with the number %1 whom you may erase. Nothing was changed.</source>
        <translation>Немає людини з номером %1, яку вам можна стерти. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A message to this person is on its way, or nobody knows yet whether it left. Nothing was changed. Wait until it has settled (see «otklikctl unknown list») and erase them then.</source>
        <translation>Повідомлення цій людині в дорозі, або ще невідомо, чи його надіслано. Нічого не змінено. Дочекайтеся, поки це з’ясується (див. «otklikctl unknown list»), і зітріть її дані тоді.</translation>
    </message>
    <message>
        <source>This person is a patient of a clinic, which must keep its record. Nothing was changed. When their registration has ended, erase them then.</source>
        <translation>Ця людина — пацієнт клініки, яка зобов’язана зберігати її записи. Нічого не змінено. Зітріть її дані, коли її прикріплення закінчиться.</translation>
    </message>
    <message>
        <source>The database of one desk asks nobody to agree.</source>
        <translation>База даних одного робочого місця ні в кого згоди не питає.</translation>
    </message>
    <message>
        <source>There is no open request with the number %1. A request holds for a day.</source>
        <translation>Відкритого запиту з номером %1 немає. Запит діє добу.</translation>
    </message>
    <message>
        <source>Nobody agrees to their own export. Ask somebody else.</source>
        <translation>Ніхто не погоджує власний експорт. Попросіть когось іншого.</translation>
    </message>
    <message>
        <source>Raw reports of gateways</source>
        <translation>Вихідні звіти шлюзів</translation>
    </message>
    <message>
        <source>Texts and addresses of sent messages</source>
        <translation>Тексти й адреси надісланих повідомлень</translation>
    </message>
    <message>
        <source>Texts of closed notes</source>
        <translation>Тексти закритих нотаток</translation>
    </message>
    <message>
        <source>Sign-ins and tries to sign in</source>
        <translation>Входи та спроби ввійти</translation>
    </message>
    <message>
        <source>Service events (they leave the funnels too)</source>
        <translation>Події послуг (вони зникають і з воронок)</translation>
    </message>
    <message>
        <source>«%1» is no kind of data with a timer. Nothing was changed. The kinds are: %2.</source>
        <translation>«%1» — не вид даних зі строком. Нічого не змінено. Види: %2.</translation>
    </message>
    <message>
        <source>A timer takes 0 (for ever) to 36500 days. Nothing was changed.</source>
        <translation>Строк — від 0 (безстроково) до 36500 днів. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Your account may not read this part.</source>
        <translation>Вашому обліковому запису не можна читати цю частину.</translation>
    </message>
    <message>
        <source>The clinical part of the card was not open. A doctor of the clinic opens it and makes this file again.</source>
        <translation>Клінічна частина картки була закрита. Лікар клініки відкриває її й складає цей файл знову.</translation>
    </message>
    <message>
        <source>There is no person with the number %1 whom you may see. No file was written.</source>
        <translation>Немає людини з номером %1, яку вам можна бачити. Файл не записано.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Nothing was left behind. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Файл %1 не вдалося записати: %2. Нічого не лишилося. Перевірте, що тека існує, що вам можна в неї писати й що на диску є місце.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Номер в іншій системі</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Preferred way</source>
        <translation>Бажаний спосіб</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>Передано іншим</translation>
    </message>
    <message>
        <source>Not reachable since</source>
        <translation>Недоступно з</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topic, in words</source>
        <translation>Тема, словами</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Ким записано</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>Слова, на які дано згоду</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Лікар</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Частина</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Нічого.</translation>
    </message>
    <message>
        <source>What we know about you</source>
        <translation>Що ми про вас знаємо</translation>
    </message>
    <message>
        <source>Put together on %1 UTC.</source>
        <translation>Складено %1 UTC.</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Ваш запис</translation>
    </message>
    <message>
        <source>How we reach you</source>
        <translation>Як ми з вами зв’язуємося</translation>
    </message>
    <message>
        <source>What else is noted</source>
        <translation>Що ще записано</translation>
    </message>
    <message>
        <source>What you agreed to and refused</source>
        <translation>На що ви погодилися й від чого відмовилися</translation>
    </message>
    <message>
        <source>Services you used</source>
        <translation>Послуги, якими ви користувалися</translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation>Повідомлення вам</translation>
    </message>
    <message>
        <source>Notes about you</source>
        <translation>Нотатки про вас</translation>
    </message>
    <message>
        <source>Campaigns for which you were looked at</source>
        <translation>Кампанії, для яких вас розглядали</translation>
    </message>
    <message>
        <source>Clinics that treat or treated you</source>
        <translation>Клініки, які вас лікують або лікували</translation>
    </message>
    <message>
        <source>From your card</source>
        <translation>З вашої картки</translation>
    </message>
    <message>
        <source>What this file leaves out</source>
        <translation>Чого в цьому файлі немає</translation>
    </message>
    <message>
        <source>The archive could not be put together. Nothing was written.</source>
        <translation>Архів не вдалося скласти. Нічого не записано.</translation>
    </message>
    <message>
        <source>More than 5,000 people leave only with the word of a second person. No file was written. Ask an approver or another supervisor to agree within a day, on the page of people (More, «Agree to an export…») or by «otklikctl export agree %1», and export again.</source>
        <translation>Дані понад 5000 людей видають лише зі згодою другої людини. Файл не записано. Попросіть погоджувача або іншого керівника протягом доби погодити експорт на сторінці людей («Більше», «Погодити експорт…») або командою «otklikctl export agree %1» та експортуйте ще раз.</translation>
    </message>
    <message>
        <source>What imports changed (they can be taken back as long)</source>
        <translation>Що змінили імпорти (доти їх можна скасувати)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation>Ким додано</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Lists you stand on</source>
        <translation>Списки, у яких ви є</translation>
    </message>
    <message>
        <source>Your household</source>
        <translation>Ваше домогосподарство</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Номер телефону</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Moved to another network</source>
        <translation>Перенесено до іншої мережі</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>What networks answered when we asked whether your number works</source>
        <translation>Що відповіли мережі, коли ми запитали, чи працює ваш номер</translation>
    </message>
    <message>
        <source>What you wrote to us</source>
        <translation>Що ви нам писали</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Файл %1 не вдалося записати. Перевірте, чи тека існує, чи можна в неї писати та чи є місце на диску.</translation>
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
        <translation>Усі з цих</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Будь-яка з цих</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Жодна з цих</translation>
    </message>
    <message>
        <source>Any of these (no condition yet: nobody)</source>
        <translation>Будь-яка з цих (умов ще немає: ніхто)</translation>
    </message>
    <message>
        <source>All of these (no condition yet: everybody)</source>
        <translation>Усі з цих (умов ще немає: усі люди)</translation>
    </message>
    <message>
        <source>None of these (no condition yet: everybody)</source>
        <translation>Жодна з цих (умов ще немає: усі люди)</translation>
    </message>
    <message>
        <source>is</source>
        <translation>дорівнює</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не дорівнює</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>раніше ніж</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>менше ніж</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>не пізніше ніж</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>не більше ніж</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>пізніше ніж</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>більше ніж</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>не раніше ніж</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>не менше ніж</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>зі списку</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>починається з</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>містить</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>female</source>
        <translation>жіноча</translation>
    </message>
    <message>
        <source>male</source>
        <translation>чоловіча</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>Голосовий дзвінок</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preferred channel</comment>
        <translation>Жодного</translation>
    </message>
    <message>
        <source>is waiting to be sent</source>
        <translation>чекає на надсилання</translation>
    </message>
    <message>
        <source>is held until allowed hours</source>
        <translation>відкладено до дозволених годин</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>надсилається</translation>
    </message>
    <message>
        <source>has an unknown outcome</source>
        <translation>має невідомий результат</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>надіслано</translation>
    </message>
    <message>
        <source>is at the operator</source>
        <translation>перебуває в оператора зв’язку</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>прострочено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>зазнало збою</translation>
    </message>
    <message>
        <source>was delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>скасовано</translation>
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
        <translation>%1 — вказано</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 — не вказано</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 is a field («Age»), %2 a comparison («is at least»), %3 a value</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <extracomment>%1 is a condition («Age is at least 60»)</extracomment>
        <translation>Не: %1</translation>
    </message>
    <message>
        <source>Not subscribed to %1</source>
        <translation>Не підписані на %1</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Підписані на %1</translation>
    </message>
    <message>
        <source>Not subscribed to %1 by %2</source>
        <translation>Не підписані на %1, канал: %2</translation>
    </message>
    <message>
        <source>Subscribed to %1 by %2</source>
        <translation>Підписані на %1, канал: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n рази</numerusform>
            <numerusform>%n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not used %1 at least %2 in the last %3</source>
        <extracomment>%1 a service, %2 «3 times», %3 «30 days»</extracomment>
        <translation>Не користувалися послугою %1 щонайменше %2 за останні %3</translation>
    </message>
    <message>
        <source>Has used %1 at least %2 in the last %3</source>
        <translation>Користувалися послугою %1 щонайменше %2 за останні %3</translation>
    </message>
    <message numerus="yes">
        <source>Has not used %1 at least %n times</source>
        <translation>
            <numerusform>Не користувалися послугою %1 щонайменше %n раз</numerusform>
            <numerusform>Не користувалися послугою %1 щонайменше %n рази</numerusform>
            <numerusform>Не користувалися послугою %1 щонайменше %n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has used %1 at least %n times</source>
        <translation>
            <numerusform>Користувалися послугою %1 щонайменше %n раз</numerusform>
            <numerusform>Користувалися послугою %1 щонайменше %n рази</numerusform>
            <numerusform>Користувалися послугою %1 щонайменше %n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has not used %1 in the last %n days</source>
        <translation>
            <numerusform>Не користувалися послугою %1 за останній %n день</numerusform>
            <numerusform>Не користувалися послугою %1 за останні %n дні</numerusform>
            <numerusform>Не користувалися послугою %1 за останні %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has used %1 in the last %n days</source>
        <translation>
            <numerusform>Користувалися послугою %1 за останній %n день</numerusform>
            <numerusform>Користувалися послугою %1 за останні %n дні</numerusform>
            <numerusform>Користувалися послугою %1 за останні %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Has never used %1</source>
        <translation>Ніколи не користувалися послугою %1</translation>
    </message>
    <message>
        <source>Has used %1</source>
        <translation>Користувалися послугою %1</translation>
    </message>
    <message>
        <source>Was not at the stage «%1» of %2</source>
        <extracomment>%1 a stage of a service&apos;s life cycle, %2 a service</extracomment>
        <translation>Не були на етапі «%1» послуги %2</translation>
    </message>
    <message>
        <source>Was at the stage «%1» of %2</source>
        <translation>Були на етапі «%1» послуги %2</translation>
    </message>
    <message>
        <source>Not in the segment %1</source>
        <translation>Не в сегменті %1</translation>
    </message>
    <message>
        <source>In the segment %1</source>
        <translation>У сегменті %1</translation>
    </message>
    <message>
        <source>Got no message of %1</source>
        <translation>Не отримали повідомлення кампанії %1</translation>
    </message>
    <message>
        <source>Got a message of %1</source>
        <translation>Отримали повідомлення кампанії %1</translation>
    </message>
    <message>
        <source>Has no message of %1 that %2</source>
        <extracomment>%1 a campaign, %2 what became of the message («was delivered»)</extracomment>
        <translation>Немає повідомлення кампанії %1, яке %2</translation>
    </message>
    <message>
        <source>Has a message of %1 that %2</source>
        <translation>Є повідомлення кампанії %1, яке %2</translation>
    </message>
    <message>
        <source>%1: not in this version</source>
        <translation>%1: немає в цій версії</translation>
    </message>
    <message>
        <source>Not on the list %1</source>
        <translation>Не у списку %1</translation>
    </message>
    <message>
        <source>On the list %1</source>
        <translation>У списку %1</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain of this computer does not answer, so nothing is kept and the password is asked for each time.</source>
        <translation>Сховище ключів цього комп’ютера не відповідає, тож нічого не збережено й пароль питають щоразу.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused, so nothing is kept and the password is asked for each time.</source>
        <translation>Сховище ключів цього комп’ютера відмовило, тож нічого не збережено й пароль питають щоразу.</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Somebody else has just saved a segment of this name. Choose another name; yours is kept as a draft.</source>
        <translation>Хтось інший щойно зберіг сегмент із такою назвою. Оберіть іншу назву; ваш збережено як чернетку.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Any account for %1</source>
        <comment>a channel</comment>
        <translation>Будь-який обліковий запис: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln секунда</numerusform>
            <numerusform>%Ln секунди</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln хвилина</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln година</numerusform>
            <numerusform>%Ln години</numerusform>
            <numerusform>%Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дні</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>These messages are bound to no account. Whichever account of the channel is ready takes the next of them, by its weight.</source>
        <translation>Ці повідомлення не прив’язано до жодного облікового запису. Наступне з них бере той обліковий запис каналу, який готовий, за своєю вагою.</translation>
    </message>
    <message>
        <source>%1 It is tried again at %2.</source>
        <translation>%1 Наступна спроба: %2.</translation>
    </message>
    <message>
        <source>Ready, and nothing has left for some minutes. Messages leave while «otklikctl serve» or a desk with its own database runs.</source>
        <translation>Готовий, але вже кілька хвилин нічого не надсилається. Повідомлення надсилаються, поки працює «otklikctl serve» або робоче місце із власною базою даних.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Готовий надсилати.</translation>
    </message>
    <message>
        <source>In the last %1: %2 taken, %3 delivered, %4 failed, %5 without a receipt yet.</source>
        <translation>За останні %1: прийнято %2, доставлено %3, не вдалося %4, ще без звіту про доставку %5.</translation>
    </message>
    <message>
        <source>Nobody could say for 48 hours</source>
        <translation>48 годин ніхто не міг сказати</translation>
    </message>
    <message>
        <source>Ended the program that sent it three times</source>
        <translation>Тричі завершило програму, яка його надсилала</translation>
    </message>
    <message>
        <source>The gateway gave no answer, and no receipt came</source>
        <translation>Шлюз не відповів, і звіт про доставку не надійшов</translation>
    </message>
    <message>
        <source>%1 are being asked about, %2 wait for a person.</source>
        <comment>messages</comment>
        <translation>Шлюз опитують: %1, чекають на людину: %2.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>«%1» is no time zone. Nothing was changed. Choose one such as Europe/Moscow.</source>
        <translation>«%1» — не часовий пояс. Нічого не змінено. Оберіть, наприклад, Europe/Moscow.</translation>
    </message>
    <message>
        <source>«%1» is no country code of two capital letters. Nothing was changed.</source>
        <translation>«%1» — не код країни з двох великих літер. Нічого не змінено.</translation>
    </message>
    <message>
        <source>«%1» is no language code such as en or ru. Nothing was changed.</source>
        <translation>«%1» — не код мови на зразок en або ru. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>Запит зупинено.</translation>
    </message>
    <message>
        <source>A statement of this step had failed. Nothing of it was stored.</source>
        <translation>Команда цього кроку не вдалася. Нічого з нього не збережено.</translation>
    </message>
    <message>
        <source>The folder of the database, %1, cannot be made.</source>
        <translation>Теку бази даних %1 не вдалося створити.</translation>
    </message>
    <message>
        <source>The database file %1 cannot be made: %2.</source>
        <translation>Файл бази даних %1 не вдалося створити: %2.</translation>
    </message>
    <message>
        <source>This server is PostgreSQL %1.%2. Below 15.20 a login can read rows that are hidden from it (CVE-2026-116311), so Otklik does not work with it. Nothing was changed; upgrade the server.</source>
        <translation>Цей сервер — PostgreSQL %1.%2. До 15.20 логін може читати рядки, приховані від нього (CVE-2026-116311), тож Otklik з ним не працює. Нічого не змінено; оновіть сервер.</translation>
    </message>
    <message>
        <source>The database file %1 cannot be opened: %2. Nothing was changed. Look whether this account may read and write it and its folder.</source>
        <translation>Файл бази даних %1 не вдалося відкрити: %2. Нічого не змінено. Перевірте, чи може цей обліковий запис читати й змінювати його та його теку.</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1 Nothing was changed. Check the address, the server and the network.</source>
        <translation>З базою даних немає зв’язку: %1 Нічого не змінено. Перевірте адресу, сервер і мережу.</translation>
    </message>
    <message>
        <source>The database address cannot be read. Write it as postgresql://user@host/database.</source>
        <translation>Адресу бази даних не вдалося прочитати. Напишіть її так: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The database address must begin with sqlite: or postgresql://.</source>
        <translation>Адреса бази даних має починатися зі sqlite: або postgresql://.</translation>
    </message>
    <message>
        <source>This database has schema %1, and this program knows %2 and below. Nothing was changed; use the newer program.</source>
        <translation>Ця база даних має схему %1, а ця програма знає %2 і давніші. Нічого не змінено; скористайтеся новішою програмою.</translation>
    </message>
    <message>
        <source>This database is empty. Run «otklikctl init» first.</source>
        <translation>Ця база даних порожня. Спершу виконайте «otklikctl init».</translation>
    </message>
    <message>
        <source>This database has schema %1, and this program needs %2. Run «otklikctl init» to upgrade it.</source>
        <translation>Ця база даних має схему %1, а цій програмі потрібна %2. Виконайте «otklikctl init», щоб її оновити.</translation>
    </message>
    <message>
        <source>Migration %1 in this database is not the one that this program knows. Nothing was changed.</source>
        <translation>Міграція %1 у цій базі даних — не та, яку знає ця програма. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Migration %1 failed and was taken back whole: %2</source>
        <translation>Міграція %1 не вдалася, її повністю скасовано: %2</translation>
    </message>
    <message>
        <source>The database refused the change, because it would break a rule: %1. Nothing was changed.</source>
        <translation>База даних відхилила зміну, бо вона порушила б правило: %1. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The database file is held by another program. Nothing was changed; try again when it has finished.</source>
        <translation>Файл бази даних зайняла інша програма. Нічого не змінено; спробуйте ще раз, коли вона закінчить.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was stored; what was there before is kept. Free some space and try again.</source>
        <translation>Диск заповнено. Нічого з цього кроку не збережено; те, що було раніше, лишилося. Звільніть місце та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The database file may not be written by this account.</source>
        <translation>Цей обліковий запис не може писати у файл бази даних.</translation>
    </message>
    <message>
        <source>The database file cannot be read: %1. Nothing was changed.</source>
        <translation>Файл бази даних не вдалося прочитати: %1. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The database could not do this: %1. Nothing was changed.</source>
        <translation>База даних не змогла цього зробити: %1. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Nothing of this step was stored; what was there before is kept. Free some space there and try again.</source>
        <translation>Диск сервера бази даних заповнено. На цьому кроці нічого не збережено, попереднє лишилося. Звільніть там місце і повторіть.</translation>
    </message>
    <message>
        <source>This needs a fresh code of your second factor first. Nothing was changed.</source>
        <translation>Для цього спершу потрібен свіжий код вашого другого фактора. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The campaign, as it is now, has not been approved by somebody else yet. Nothing was sent.</source>
        <translation>Кампанію в її нинішньому вигляді ще не погодив хтось інший. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The rules of the database do not allow this. Nothing was changed.</source>
        <translation>Правила бази даних цього не дозволяють. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The database does not allow this for your account: %1.</source>
        <translation>База даних не дозволяє цього вашому обліковому запису: %1.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same rows. Nothing was changed; try again.</source>
        <translation>Хтось інший змінює ті самі рядки. Нічого не змінено; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The connection to the database was lost: %1 Nothing of this step was stored.</source>
        <translation>Зв’язок із базою даних утрачено: %1 Нічого з цього кроку не збережено.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>The spreadsheet is damaged and cannot be read. Open it in the spreadsheet program, save it again, and try once more.</source>
        <translation>Електронну таблицю пошкоджено, її не вдалося прочитати. Відкрийте її в програмі електронних таблиць, збережіть ще раз і спробуйте знову.</translation>
    </message>
    <message>
        <source>The spreadsheet is too large to be read. Save it as “CSV UTF-8”: a CSV file may be of any size.</source>
        <translation>Електронна таблиця завелика, щоб її прочитати. Збережіть її як «CSV UTF-8»: файл CSV може бути будь-якого розміру.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Open it in the spreadsheet program, save it without a password, and try once more.</source>
        <translation>Електронну таблицю захищено паролем. Відкрийте її в програмі електронних таблиць, збережіть без пароля і спробуйте знову.</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”. It has these: %2.</source>
        <translation>В електронній таблиці немає аркуша «%1». Є такі: %2.</translation>
    </message>
    <message>
        <source>No sheet of the spreadsheet has any rows.</source>
        <translation>На жодному аркуші електронної таблиці немає рядків.</translation>
    </message>
    <message>
        <source>The sheet “%1” has no rows.</source>
        <translation>На аркуші «%1» немає рядків.</translation>
    </message>
    <message>
        <source>This is an archive or a document, not a spreadsheet in XLSX or ODS. Save the list as XLSX, ODS or CSV.</source>
        <translation>Це архів або документ, а не електронна таблиця XLSX чи ODS. Збережіть список як XLSX, ODS або CSV.</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>До відома</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Увага</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>The import is undone: %1 removed, %2 as they were before.</source>
        <translation>Імпорт скасовано: прибрано %1, повернуто до попереднього стану %2.</translation>
    </message>
    <message>
        <source>%1 were kept as they are, because something happened to them since.</source>
        <translation>Залишено як є: %1, бо відтоді з ними щось відбулося.</translation>
    </message>
</context>
<context>
    <name>otklik::desk::AccountDesk</name>
    <message>
        <source>The password is not right, or the server is away. Everything is kept.</source>
        <translation>Пароль неправильний, або з сервером немає зв’язку. Усе збережено.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Мій обліковий запис</translation>
    </message>
    <message>
        <source>The keychain still holds the password of before, because it does not answer. Type the new one when you sign in next time.</source>
        <translation>У сховищі ключів досі попередній пароль, бо воно не відповідає. Під час наступного входу введіть новий.</translation>
    </message>
</context>
<context>
    <name>otklik::desk::CareDesk</name>
    <message>
        <source>Emergency access</source>
        <translation>Екстрений доступ</translation>
    </message>
    <message>
        <source>Emergency review</source>
        <translation>Розгляд екстрених випадків</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Переглянути</translation>
    </message>
</context>
<context>
    <name>otklik::desk::Desk</name>
    <message>
        <source>Segments</source>
        <translation>Сегменти</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампанії</translation>
    </message>
    <message>
        <source>database connected</source>
        <translation>базу даних під’єднано</translation>
    </message>
    <message>
        <source>database away: what you see is the last known state; trying again</source>
        <translation>немає зв’язку з базою даних: ви бачите останній відомий стан; пробуємо знову</translation>
    </message>
    <message>
        <source>nothing being sent</source>
        <translation>нічого не надсилається</translation>
    </message>
    <message>
        <source>sending %1/s</source>
        <translation>надсилаємо %1/с</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Відкрити налаштування</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Заблокувати екран</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Sign in to a city database…</source>
        <translation>Увійти до міської бази даних…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Your login was used on %1 from a computer that it had not been used from before: %2 %3.</source>
        <translation>%1 під вашим логіном входили з комп’ютера, з якого раніше не входили: %2 %3.</translation>
    </message>
    <message>
        <source>If that was not you, change your password and tell your administrator.</source>
        <translation>Якщо це були не ви, змініть пароль і повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
</context>
<context>
    <name>otklik::desk::DeskDrafts</name>
    <message numerus="yes">
        <source>%n drafts could not be read and were put aside.</source>
        <translation>
            <numerusform>%n чернетку не вдалося прочитати, її відкладено.</numerusform>
            <numerusform>%n чернетки не вдалося прочитати, їх відкладено.</numerusform>
            <numerusform>%n чернеток не вдалося прочитати, їх відкладено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was stored is concerned.</source>
        <translation>Збереженого це не стосується.</translation>
    </message>
    <message>
        <source>This machine has no keychain that Otklik can use.</source>
        <translation>На цьому комп’ютері немає сховища ключів, яким Otklik може користуватися.</translation>
    </message>
    <message>
        <source>What you type and have not stored is kept until the program ends, but not beyond.</source>
        <translation>Уведене й не збережене лишається до кінця роботи програми, але не довше.</translation>
    </message>
</context>
<context>
    <name>otklik::desk::Gallery</name>
    <message>
        <source>There is no page %1.</source>
        <translation>Немає сторінки %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 не вдалося записати.</translation>
    </message>
    <message>
        <source>%1: the page did not come up.</source>
        <translation>%1: сторінка не з’явилася.</translation>
    </message>
</context>
<context>
    <name>otklik::ui</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>увесь час</translation>
    </message>
    <message>
        <source>Campaign «%1»</source>
        <translation>Кампанія «%1»</translation>
    </message>
    <message>
        <source>Life cycle of a service</source>
        <translation>Життєвий цикл послуги</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>усі послуги</translation>
    </message>
    <message>
        <source>every sector</source>
        <translation>усі сектори</translation>
    </message>
    <message>
        <source>people, each counted once</source>
        <translation>люди, кожного пораховано один раз</translation>
    </message>
    <message>
        <source>Counted on %1</source>
        <translation>Пораховано %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Файл %1 не вдалося записати. Перевірте, чи тека існує, чи можна в неї писати та чи є місце на диску.</translation>
    </message>
    <message>
        <source>A report is drawn as .pdf or .png.</source>
        <translation>Звіт малюють як .pdf або .png.</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1: нікого</translation>
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
        <translation>Робоче місце, на якому місто підтримує зв’язок із людьми, яким служить.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База даних</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of database, its address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PostgreSQL, shared</source>
        <translation>PostgreSQL, спільна</translation>
    </message>
    <message>
        <source>SQLite, on this computer</source>
        <translation>SQLite, на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>A made-up city. Nobody in it exists, and nothing leaves this computer.</source>
        <translation>Вигадане місто. Нікого з цих людей не існує, і з цього комп’ютера нічого не надсилається.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. You may use, study, share and improve it.</source>
        <translation>GNU General Public License, версія 3 або новіша. Програму можна використовувати, вивчати, передавати іншим і вдосконалювати.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Створено з</translation>
    </message>
    <message>
        <source>Qt %1, libphonenumber, ICU, PostgreSQL and SQLite</source>
        <translation>Qt %1, libphonenumber, ICU, PostgreSQL та SQLite</translation>
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
        <translation>Нічого: цьому логіну не надано жодної ролі.</translation>
    </message>
    <message>
        <source>The people of the whole city.</source>
        <translation>Людей усього міста.</translation>
    </message>
    <message>
        <source>Nobody: no site is given to this login.</source>
        <translation>Нікого: цьому логіну не надано жодного майданчика.</translation>
    </message>
    <message>
        <source>The people of: %1.</source>
        <translation>Людей майданчиків: %1.</translation>
    </message>
    <message>
        <source>An authenticator; codes by SMS work too.</source>
        <translation>Автентифікатор; коди по SMS теж діють.</translation>
    </message>
    <message>
        <source>An authenticator. No telephone number is kept for codes by SMS.</source>
        <translation>Автентифікатор. Телефонного номера для кодів по SMS не збережено.</translation>
    </message>
    <message>
        <source>Codes by SMS. An authenticator is safer: a telephone number can be taken over.</source>
        <translation>Коди по SMS. Автентифікатор безпечніший: телефонний номер можуть перехопити.</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Ще не налаштовано.</translation>
    </message>
    <message>
        <source>Set up a new authenticator…</source>
        <translation>Налаштувати новий автентифікатор…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Змінити пароль…</translation>
    </message>
    <message>
        <source>Sign out at other desks</source>
        <translation>Вийти на інших робочих місцях</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Другий фактор</translation>
    </message>
    <message>
        <source>It needs a code of the one that you have. If the phone is lost, two colleagues let you in again.</source>
        <translation>Потрібен код того, який у вас є. Якщо телефон утрачено, двоє колег упустять вас знову.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Може</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Бачить</translation>
    </message>
    <message>
        <source>Sign-ins of the last 30 days</source>
        <translation>Входи за останні 30 днів</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>login, and the database it is in</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins came from a computer not used before. If one was not you, change your password and tell your administrator.</source>
        <translation>
            <numerusform>%n вхід був із комп’ютера, яким раніше не користувалися. Якщо це були не ви, змініть пароль і повідомте адміністратора.</numerusform>
            <numerusform>%n входи були з комп’ютера, яким раніше не користувалися. Якщо хоч один із них не ваш, змініть пароль і повідомте адміністратора.</numerusform>
            <numerusform>%n входів були з комп’ютера, яким раніше не користувалися. Якщо хоч один із них не ваш, змініть пароль і повідомте адміністратора.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new authenticator counts from now on.</source>
        <translation>Відтепер діє новий автентифікатор.</translation>
    </message>
    <message>
        <source>Your sessions at other desks have ended. Remove the old entry from your phone.</source>
        <translation>Ваші сеанси на інших робочих місцях закінчено. Приберіть старий запис із телефону.</translation>
    </message>
    <message>
        <source>You are signed in at no other desk.</source>
        <translation>На інших робочих місцях ви не ввійшли.</translation>
    </message>
    <message numerus="yes">
        <source>You are signed out at %n other desks.</source>
        <translation>
            <numerusform>Ви вийшли на %n іншому робочому місці.</numerusform>
            <numerusform>Ви вийшли на %n інших робочих місцях.</numerusform>
            <numerusform>Ви вийшли на %n інших робочих місцях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ваш пароль змінено.</translation>
    </message>
    <message>
        <source>Desks where you are signed in stay open.</source>
        <translation>Робочі місця, де ви ввійшли, лишаються відкритими.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Мій обліковий запис</translation>
    </message>
    <message>
        <source>You are signed out there.</source>
        <translation>Там ви вийшли.</translation>
    </message>
    <message>
        <source>You are signed out at %1.</source>
        <translation>Ви вийшли на робочому місці %1.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AddressRows</name>
    <message>
        <source>Add an address</source>
        <translation>Додати адресу</translation>
    </message>
    <message>
        <source>Kind of address %1</source>
        <translation>Вид адреси %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Адреса %1</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Телефон або ел. пошта</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Спільний</translation>
    </message>
    <message>
        <source>Several people use it: nothing private is sent to it</source>
        <translation>Ним користується кілька людей: нічого особистого туди не надсилається</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Прибрати цю адресу</translation>
    </message>
    <message>
        <source>Remove address %1</source>
        <translation>Прибрати адресу %1</translation>
    </message>
    <message>
        <source>Use it before the one above</source>
        <translation>Використовувати раніше за той, що вище</translation>
    </message>
    <message>
        <source>Move address %1 up</source>
        <translation>Перемістити адресу %1 вгору</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AgenciesPanel</name>
    <message>
        <source>In whose name messages go out. Each topic belongs to one agency.</source>
        <translation>Від чийого імені надсилають повідомлення. Кожна тема належить одному відомству.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Відомство</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>Додати відомство</translation>
    </message>
    <message>
        <source>Water works</source>
        <translation>Водоканал</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AppearancePanel</name>
    <message>
        <source>Light or dark</source>
        <translation>Світлий чи темний</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Як у системі</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>&amp;Світлий</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Темний</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>%1 %, as the system</source>
        <translation>%1 %, як у системі</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of texts</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Both are remembered on this computer, for you alone.</source>
        <translation>І те, й інше запам’ятовується на цьому комп’ютері, лише для вас.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AudiencePanel</name>
    <message>
        <source>Deciding about each person</source>
        <translation>Визначаємо щодо кожної людини</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Нікого</translation>
    </message>
    <message>
        <source>The segment finds nobody. Choose another one in the brief, or widen its rule.</source>
        <translation>Сегмент нікого не знаходить. Оберіть інший у брифі або розширте його правило.</translation>
    </message>
    <message>
        <source>%1 of %2 people are written to</source>
        <translation>Пишемо %1 з %2 людей</translation>
    </message>
    <message>
        <source>As of now. At the launch it is decided again, and then it stays.</source>
        <translation>Станом на зараз. Під час запуску буде визначено знову, і так воно й лишиться.</translation>
    </message>
    <message>
        <source>Decided at the launch, person by person. It stays as it is.</source>
        <translation>Визначено під час запуску щодо кожної людини. Так воно й лишається.</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Визначаємо…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ще невідомо</translation>
    </message>
    <message>
        <source>Choose a topic and a segment in the brief and write the text: then it is told here who gets it, who does not, and why.</source>
        <translation>Оберіть у брифі тему й сегмент і напишіть текст: тоді тут буде видно, хто його отримає, хто ні й чому.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AuditPage</name>
    <message>
        <source>Family name or external number</source>
        <translation>Прізвище або зовнішній номер</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Показати всіх</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Знайти людину</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Знайдені люди</translation>
    </message>
    <message>
        <source>Find the person whose card it is about.</source>
        <translation>Знайти людину, про чию картку йдеться.</translation>
    </message>
    <message>
        <source>By which login</source>
        <translation>За логіном</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Останні 12 місяців</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Останні 24 години</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Увесь час</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>Записи аудиту</translation>
    </message>
    <message>
        <source>Open the person of the entry</source>
        <translation>Відкрити людину із запису</translation>
    </message>
    <message>
        <source>Nobody of that name was found.</source>
        <translation>Нікого з таким іменем не знайдено.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Людина %1</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <extracomment>%1: a person&apos;s name; the heading over who opened or changed that person&apos;s card</extracomment>
        <translation>Картка: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Only auditors see who did what. Ask an administrator for the role.</source>
        <translation>Хто що робив, бачать лише аудитори. Попросіть цю роль в адміністратора.</translation>
    </message>
    <message>
        <source>Nobody opened or changed this card in that time.</source>
        <translation>За цей час ніхто не відкривав і не змінював цієї картки.</translation>
    </message>
    <message>
        <source>Nothing was written down in that time.</source>
        <translation>За цей час нічого не записано.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Експортувати аудит</translation>
    </message>
    <message>
        <source>audit %1</source>
        <comment>name of a file, with a date</comment>
        <translation>аудит %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Файл %1 не вдалося записати. Перевірте, чи тека існує, чи можна в неї писати та чи є місце на диску.</translation>
    </message>
    <message>
        <source>The entries were written to %1. The audit says so.</source>
        <translation>Записи експортовано в %1. Про це сказано в аудиті.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
</context>
<context>
    <name>otklik::ui::BarBoard</name>
    <message>
        <source>Not accounted for yet</source>
        <translation>Ще не враховано</translation>
    </message>
    <message>
        <source>%1: %2, %3 %</source>
        <comment>state: number, share</comment>
        <translation>%1: %2, %3 %</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>усього %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::BriefPanel</name>
    <message>
        <source>Name of the campaign</source>
        <translation>Назва кампанії</translation>
    </message>
    <message>
        <source>Meter readings, November</source>
        <translation>Показники лічильників, листопад</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Service whose use counts as success</source>
        <translation>Послуга, користування якою вважається успіхом</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>the gateway’s own</source>
        <translation>власний відправник шлюзу</translation>
    </message>
    <message>
        <source>This campaign was launched, so its brief can only be read.</source>
        <translation>Цю кампанію запущено, тож її бриф можна лише читати.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Про що вона</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Наз&amp;ва</translation>
    </message>
    <message>
        <source>&amp;Topic, which people agreed to</source>
        <translation>&amp;Тема, на яку люди погодилися</translation>
    </message>
    <message>
        <source>Se&amp;gment, who is meant</source>
        <translation>Се&amp;гмент: кому пишемо</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Як надсилається</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Gate&amp;way</source>
        <translation>&amp;Шлюз</translation>
    </message>
    <message>
        <source>Se&amp;nder, as the phone shows it</source>
        <translation>Ві&amp;дправник, як його показує телефон</translation>
    </message>
    <message>
        <source>Counts as s&amp;uccess: use of</source>
        <translation>Ус&amp;піх — це користування</translation>
    </message>
    <message>
        <source>Choose a topic…</source>
        <translation>Оберіть тему…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>topic, agency</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Choose a segment…</source>
        <translation>Оберіть сегмент…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Будь-яка послуга</translation>
    </message>
    <message>
        <source>Automatic: the healthiest, by weight</source>
        <translation>Автоматично: найсправніший, за вагою</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>gateway, its state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (not in the list any more)</source>
        <translation>%1 (уже немає у списку)</translation>
    </message>
    <message>
        <source>The brief’s own rule</source>
        <translation>Власне правило брифу</translation>
    </message>
    <message>
        <source>A service notice: goes to everybody who has not refused it.</source>
        <translation>Сервісне сповіщення: його отримують усі, хто від нього не відмовився.</translation>
    </message>
    <message>
        <source>Goes only to those who agreed to this topic by SMS.</source>
        <translation>Отримують лише ті, хто погодився на цю тему через SMS.</translation>
    </message>
    <message>
        <source>There is no SMS gateway yet. Add one in Settings before the launch.</source>
        <translation>Шлюзу SMS ще немає. Додайте його в налаштуваннях до запуску.</translation>
    </message>
    <message>
        <source>No price is set for it.</source>
        <translation>Ціну для нього не задано.</translation>
    </message>
    <message>
        <source>%1 for each part of a message.</source>
        <translation>%1 за кожну частину повідомлення.</translation>
    </message>
    <message>
        <source>At most 11 Latin letters and digits, or a number of 3 to 15 digits.</source>
        <translation>Щонайбільше 11 латинських літер і цифр або номер із 3–15 цифр.</translation>
    </message>
    <message>
        <source>Letters cannot be answered to; a number can.</source>
        <translation>На літери відповісти не можна, на номер — можна.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people fit now</source>
        <translation>
            <numerusform>Зараз підходить %Ln людина</numerusform>
            <numerusform>Зараз підходять %Ln людини</numerusform>
            <numerusform>Зараз підходять %Ln людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Рахуємо…</translation>
    </message>
    <message>
        <source>One message per household</source>
        <translation>Одне повідомлення на домогосподарство</translation>
    </message>
    <message>
        <source>Of people who live together one is written to, also where each has a number. People who share a number get one message in any case.</source>
        <translation>Із людей, які живуть разом, пишемо одній, навіть якщо кожна має свій номер. Люди зі спільним номером у будь-якому разі отримують одне повідомлення.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignPage</name>
    <message>
        <source>Steps of the campaign</source>
        <translation>Кроки кампанії</translation>
    </message>
    <message>
        <source>The text in %1 was removed.</source>
        <translation>Текст такою мовою прибрано: %1.</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Запустити…</translation>
    </message>
    <message>
        <source>Launch the campaign</source>
        <translation>Запустити кампанію</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Show funnel</source>
        <translation>Показати лійку</translation>
    </message>
    <message>
        <source>Show the text to the next person</source>
        <translation>Показати текст для наступної людини</translation>
    </message>
    <message>
        <source>Show the text to the person before</source>
        <translation>Показати текст для попередньої людини</translation>
    </message>
    <message>
        <source>Work out the price</source>
        <translation>Розрахувати ціну</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Нова кампанія</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Крок: %1</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Усі кампанії</translation>
    </message>
    <message>
        <source>What you typed on %1 was not stored then. It is here again.</source>
        <translation>Те, що ви ввели %1, тоді не було збережено. Ось воно знову.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>storing…</source>
        <translation>зберігаємо…</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>збережено %1</translation>
    </message>
    <message>
        <source>kept on this computer, not stored yet</source>
        <translation>є на цьому комп’ютері, ще не збережено</translation>
    </message>
    <message>
        <source>not stored: changed at another desk</source>
        <translation>не збережено: змінено на іншому робочому місці</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, how it is stored</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you typed is kept on this computer; nothing was overwritten.</source>
        <translation>Те, що ви ввели, лишилося на цьому комп’ютері; нічого не перезаписано.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Nothing was launched.</source>
        <translation>Нічого не запущено.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>Launch «%1»?</source>
        <translation>Запустити «%1»?</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ще ні</translation>
    </message>
    <message numerus="yes">
        <source>Launched: %Ln people are written to. Undo stops it for ever; what has left by then has left.</source>
        <translation>
            <numerusform>Запущено: пишемо %Ln людині. «Скасувати» зупиняє назавжди; що до того надіслано, те надіслано.</numerusform>
            <numerusform>Запущено: пишемо %Ln людям. «Скасувати» зупиняє назавжди; що до того надіслано, те надіслано.</numerusform>
            <numerusform>Запущено: пишемо %Ln людям. «Скасувати» зупиняє назавжди; що до того надіслано, те надіслано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. In a few seconds it is stopped for ever: what has not left never will.</source>
        <translation>Призупинено. За кілька секунд кампанію буде зупинено назавжди: що не надіслано, те ніколи не буде надіслано.</translation>
    </message>
    <message>
        <source>The draft «%1» was deleted.</source>
        <translation>Чернетку «%1» видалено.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>A campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Another desk changed the same parts of this draft: %1.</source>
        <translation>На іншому робочому місці змінили ті самі частини цієї чернетки: %1.</translation>
    </message>
    <message>
        <source>Choose what stays…</source>
        <translation>Обрати, що лишиться…</translation>
    </message>
    <message>
        <source>While you were typing, somebody at another desk stored other values for the same parts.</source>
        <translation>Поки ви вводили, хтось на іншому робочому місці зберіг у тих самих частинах інші значення.</translation>
    </message>
    <message>
        <source>Nothing of yours is stored yet. Choose what stays in each line: the keys 1, 2 and 3 choose a column.</source>
        <translation>Ваше ще не збережено. Оберіть, що лишиться в кожному рядку: клавіші 1, 2 і 3 вибирають стовпець.</translation>
    </message>
    <message>
        <source>What stood there before is not known any more.</source>
        <translation>Що стояло там раніше, уже невідомо.</translation>
    </message>
    <message>
        <source>What else they changed is kept: %1.</source>
        <translation>Решта їхніх змін лишається: %1.</translation>
    </message>
    <message>
        <source>Changed at two desks: %1</source>
        <translation>Змінено на двох робочих місцях: %1</translation>
    </message>
    <message>
        <source>Somebody at another desk changed this draft meanwhile: %1.</source>
        <translation>Тим часом хтось на іншому робочому місці змінив цю чернетку: %1.</translation>
    </message>
    <message>
        <source>Both changes are kept.</source>
        <translation>Збережено обидві зміни.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignPeople</name>
    <message>
        <source>People of this part of the audience</source>
        <translation>Люди цієї частини аудиторії</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Хто вони</translation>
    </message>
    <message>
        <source>Choose a part of the bar to see the people in it and what it means. Enter opens a person’s card.</source>
        <translation>Оберіть частину смуги, щоб побачити людей у ній і що вона означає. Enter відкриває картку людини.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignSummary</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Show funnel</source>
        <translation>Показати лійку</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No campaign is selected</source>
        <translation>Кампанію не вибрано</translation>
    </message>
    <message>
        <source>Not launched yet: nobody has been written to.</source>
        <translation>Ще не запущено: нікому не писали.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Кампанії</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Нова кампанія</translation>
    </message>
    <message>
        <source>Open the selected campaign</source>
        <translation>Відкрити вибрану кампанію</translation>
    </message>
    <message>
        <source>A campaign writes one message to everybody of a segment who agreed to its topic. Begin with a name, a topic and a segment.</source>
        <translation>Кампанія надсилає одне повідомлення всім із сегмента, хто погодився на її тему. Почніть із назви, теми й сегмента.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>триває %Ln</numerusform>
            <numerusform>тривають %Ln</numerusform>
            <numerusform>тривають %Ln</numerusform>
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
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>otklik::ui::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete прибирає це</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ClinicalPanel</name>
    <message>
        <source>Not a patient of a clinic of yours</source>
        <translation>Не пацієнт вашої клініки</translation>
    </message>
    <message>
        <source>Make a patient</source>
        <translation>Зробити пацієнтом</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Екстрений доступ</translation>
    </message>
    <message>
        <source>Look for this person among the patients of other clinics</source>
        <translation>Шукати цю людину серед пацієнтів інших клінік</translation>
    </message>
    <message>
        <source>Patient of “%1” since %2</source>
        <translation>Пацієнт клініки «%1» з %2</translation>
    </message>
    <message>
        <source>%1 · doctor: %2</source>
        <translation>%1 · лікар: %2</translation>
    </message>
    <message>
        <source>Nobody has opened the clinical part yet</source>
        <translation>Клінічну частину ще ніхто не відкривав</translation>
    </message>
    <message>
        <source>Opened last on %1</source>
        <translation>Останнє відкриття: %1</translation>
    </message>
    <message>
        <source>Opened last by %1 on %2, in an emergency</source>
        <translation>Останнє відкриття: %1, %2, екстрено</translation>
    </message>
    <message>
        <source>Opened last by %1 on %2</source>
        <translation>Останнє відкриття: %1, %2</translation>
    </message>
    <message>
        <source>Open the clinical part</source>
        <translation>Відкрити клінічну частину</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why do you open it? (%1 treats this patient)</source>
        <translation>Чому ви її відкриваєте? (Цього пацієнта лікує %1)</translation>
    </message>
    <message>
        <source>Say why in a few words; it is recorded.</source>
        <translation>Коротко напишіть чому; це записується.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>The condition is stored.</source>
        <translation>Захворювання збережено.</translation>
    </message>
    <message>
        <source>This person is a patient of “%1” now.</source>
        <translation>Ця людина тепер пацієнт клініки «%1».</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ClinicalView</name>
    <message>
        <source>since %1</source>
        <comment>a condition</comment>
        <translation>з %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a condition</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Додати захворювання</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close the clinical part</source>
        <translation>Закрити клінічну частину</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Екстрений доступ</translation>
    </message>
    <message>
        <source>Clinical part open</source>
        <translation>Клінічна частина відкрита</translation>
    </message>
    <message>
        <source>The patient&apos;s doctor and the supervisors of “%1” are told. Your reason: %2</source>
        <translation>Лікаря пацієнта й керівників клініки «%1» повідомлять. Ваша причина: %2</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Захворювання</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Жодної не відомо</translation>
    </message>
    <message>
        <source>Clinical notes</source>
        <translation>Клінічні записи</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and text of a note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closes by itself in %1</source>
        <comment>minutes and seconds</comment>
        <translation>ще %1</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Вимірювання</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CodePanel</name>
    <message>
        <source>Your second factor</source>
        <translation>Ваш другий фактор</translation>
    </message>
    <message>
        <source>Ask for a code by SMS and type its six digits here.</source>
        <translation>Запитайте код по SMS і введіть тут його шість цифр.</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone and type the six digits that it shows for Otklik.</source>
        <translation>Відкрийте автентифікатор на телефоні й уведіть шість цифр, які він показує для Otklik.</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Код із шести цифр</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Send me a code by SMS</source>
        <translation>Надіслати код по SMS</translation>
    </message>
    <message>
        <source>I have an enrolment code</source>
        <translation>Я маю код підключення</translation>
    </message>
    <message>
        <source>Set up your authenticator</source>
        <translation>Налаштуйте автентифікатор</translation>
    </message>
    <message>
        <source>Type the enrolment code that your administrator gave you. You will then scan a picture with an authenticator on your phone, such as FreeOTP or Google Authenticator.</source>
        <translation>Уведіть код підключення, який вам дав адміністратор. Потім ви відскануєте зображення автентифікатором на телефоні, наприклад FreeOTP або Google Authenticator.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Код підключення</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Показати зображення</translation>
    </message>
    <message>
        <source>Picture to scan with the authenticator</source>
        <translation>Зображення для сканування автентифікатором</translation>
    </message>
    <message>
        <source>First code of the authenticator</source>
        <translation>Перший код автентифікатора</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Назад до коду</translation>
    </message>
    <message>
        <source>Too many codes were tried. The next one is looked at in %1.</source>
        <translation>Забагато спроб. Наступний код буде розглянуто через %1.</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>У коді шість цифр.</translation>
    </message>
    <message>
        <source>A code is on its way to your phone. It holds for ten minutes; ask for another after a minute if it does not come.</source>
        <translation>Код надіслано на ваш телефон. Він діє десять хвилин; якщо не надійде, за хвилину запитайте інший.</translation>
    </message>
    <message>
        <source>Type the enrolment code first.</source>
        <translation>Спершу введіть код підключення.</translation>
    </message>
    <message>
        <source>Scan the picture, or type this key into the authenticator: %1
Then type the six digits that it shows.</source>
        <translation>Відскануйте зображення або введіть цей ключ в автентифікатор: %1
Потім уведіть шість цифр, які він покаже.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, клавіша %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Find a person, segment, campaign or command</source>
        <translation>Знайти людину, сегмент, кампанію або команду</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConditionDialog</name>
    <message>
        <source>New condition</source>
        <translation>Нове захворювання</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>Зберегти захворювання</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>МКХ-10</translation>
    </message>
    <message>
        <source>SNOMED CT</source>
        <translation>SNOMED CT</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Без коду</translation>
    </message>
    <message>
        <source>Code &amp;system</source>
        <translation>&amp;Система кодів</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>С&amp;ловами</translation>
    </message>
    <message>
        <source>Since &amp;day</source>
        <translation>Від якого &amp;дня</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConditionPanel</name>
    <message>
        <source>Kind of group</source>
        <translation>Вид групи</translation>
    </message>
    <message>
        <source>What the condition asks</source>
        <translation>Про що питає умова</translation>
    </message>
    <message>
        <source>Whether it holds</source>
        <translation>Чи виконується</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Чого саме</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>Точніше</translation>
    </message>
    <message>
        <source>People of this group fit when these hold:</source>
        <translation>Люди з цієї групи підходять, коли виконуються:</translation>
    </message>
    <message>
        <source>All of the conditions under it</source>
        <translation>Усі умови під нею</translation>
    </message>
    <message>
        <source>Any of the conditions under it</source>
        <translation>Будь-яка з умов під нею</translation>
    </message>
    <message>
        <source>None of the conditions under it</source>
        <translation>Жодна з умов під нею</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>За скільки днів</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>будь-коли</translation>
    </message>
    <message>
        <source>How many times at least</source>
        <translation>Скільки разів щонайменше</translation>
    </message>
    <message>
        <source>&amp;Days back:</source>
        <translation>За скільки &amp;днів:</translation>
    </message>
    <message>
        <source>&amp;Times at least:</source>
        <translation>&amp;Разів щонайменше:</translation>
    </message>
    <message>
        <source>Subscription to a topic</source>
        <translation>Підписка на тему</translation>
    </message>
    <message>
        <source>Use of a service</source>
        <translation>Користування послугою</translation>
    </message>
    <message>
        <source>Stage of a service</source>
        <translation>Етап послуги</translation>
    </message>
    <message>
        <source>Message of a campaign</source>
        <translation>Повідомлення кампанії</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Інший сегмент</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Виконується</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Не виконується</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>вказано</translation>
    </message>
    <message>
        <source>Turned round: those for whom this does not hold.</source>
        <translation>Навпаки: ті, для кого це не виконується.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Підписані</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Не підписані</translation>
    </message>
    <message>
        <source>There are no topics yet. Add them in Settings.</source>
        <translation>Тем ще немає. Додайте їх у налаштуваннях.</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Будь-який канал</translation>
    </message>
    <message>
        <source>Has used</source>
        <translation>Користувалися</translation>
    </message>
    <message>
        <source>Has not used</source>
        <translation>Не користувалися</translation>
    </message>
    <message>
        <source>There are no services yet. Add them in Settings.</source>
        <translation>Послуг ще немає. Додайте їх у налаштуваннях.</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Були на ньому</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Не були на ньому</translation>
    </message>
    <message>
        <source>Is in it</source>
        <translation>Входять до нього</translation>
    </message>
    <message>
        <source>Is not in it</source>
        <translation>Не входять до нього</translation>
    </message>
    <message>
        <source>There is no other segment yet.</source>
        <translation>Іншого сегмента ще немає.</translation>
    </message>
    <message>
        <source>Got one</source>
        <translation>Отримали</translation>
    </message>
    <message>
        <source>Got none</source>
        <translation>Не отримали</translation>
    </message>
    <message>
        <source>No campaign was launched yet.</source>
        <translation>Ще не запущено жодної кампанії.</translation>
    </message>
    <message>
        <source>It left the house</source>
        <translation>Його вже відправлено</translation>
    </message>
    <message>
        <source>It %1</source>
        <comment>a message: «was delivered»</comment>
        <translation>Воно %1</translation>
    </message>
    <message>
        <source>This version cannot ask for it. The condition is kept as it is; remove it to count.</source>
        <translation>Ця версія не може про це питати. Умову залишено як є; приберіть її, щоб порахувати.</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Список людей</translation>
    </message>
    <message>
        <source>Is on it</source>
        <translation>Є у списку</translation>
    </message>
    <message>
        <source>Is not on it</source>
        <translation>Немає у списку</translation>
    </message>
    <message>
        <source>There is no list yet. Make one on the page People.</source>
        <translation>Списків ще немає. Створіть список на сторінці «Люди».</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConnectPanel</name>
    <message>
        <source>encrypted, and the server proves who it is</source>
        <translation>шифрування, і сервер доводить, хто він</translation>
    </message>
    <message>
        <source>encrypted, with a known authority, name not checked</source>
        <translation>шифрування з відомим центром, ім’я не перевіряється</translation>
    </message>
    <message>
        <source>encrypted only</source>
        <translation>лише шифрування</translation>
    </message>
    <message>
        <source>not encrypted (this computer alone)</source>
        <translation>без шифрування (лише цей комп’ютер)</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Нове з’єднання…</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>Сертифікат центру сертифікації</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Сертифікати (*.crt *.pem)</translation>
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
        <translation>На що погоджується %1?</translation>
    </message>
    <message>
        <source>What does %1 refuse?</source>
        <translation>Від чого відмовляється %1?</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Записати згоду</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Записати відмову</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ще не запитували</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>open</source>
        <translation>дозволено</translation>
    </message>
    <message>
        <source>%1   %2 (%3)</source>
        <comment>digit, topic, how it stands</comment>
        <translation>%1   %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Topic: a digit records at once</source>
        <translation>&amp;Тема: цифра записує одразу</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Канал</translation>
    </message>
    <message>
        <source>&amp;Wording: what was asked and answered</source>
        <translation>&amp;Формулювання: що спитали й що відповіли</translation>
    </message>
    <message>
        <source>Source: call centre. The word goes into the ledger and stays there.</source>
        <translation>Джерело: кол-центр. Ці слова записуються в журнал і лишаються там.</translation>
    </message>
    <message>
        <source>Write what the person agreed to: without its wording a consent proves nothing.</source>
        <translation>Напишіть, на що погодилася людина: без формулювання згода нічого не доводить.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConsentPanel</name>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>STOP to everything stands.</source>
        <translation>Діє STOP для всього.</translation>
    </message>
    <message>
        <source>There are no topics yet</source>
        <translation>Тем ще немає</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ContactsPanel</name>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Жодної не відомо</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>спільний</translation>
    </message>
    <message>
        <source>dead since %1</source>
        <translation>не працює з %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 і ще %Ln</numerusform>
            <numerusform>%1 і ще %Ln</numerusform>
            <numerusform>%1 і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>also of %1</source>
        <translation>також належить: %1</translation>
    </message>
    <message>
        <source>used first</source>
        <translation>використовується першим</translation>
    </message>
    <message>
        <source>used as number %1</source>
        <translation>за чергою: %1</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>перевірено %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>As the organisation&apos;s</source>
        <comment>a language</comment>
        <translation>Як в організації</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>As the address or the city</source>
        <comment>a time zone</comment>
        <translation>За адресою або містом</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DayPicker</name>
    <message>
        <source>Without a date</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Через тиждень</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Через місяць</translation>
    </message>
    <message>
        <source>In 3 months</source>
        <translation>Через 3 місяці</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>digit and choice</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>У певний день</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DecisionExport</name>
    <message>
        <source>Where are the decisions to be written?</source>
        <translation>Куди записати рішення?</translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>name of a file</comment>
        <translation>рішення</translation>
    </message>
    <message>
        <source>Export of decisions</source>
        <translation>Вивантаження рішень</translation>
    </message>
    <message numerus="yes">
        <source>The decisions about %Ln people are in %1.</source>
        <translation>
            <numerusform>Рішення про %Ln людину записано в %1.</numerusform>
            <numerusform>Рішення про %Ln людей записано в %1.</numerusform>
            <numerusform>Рішення про %Ln людей записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>Прочитати файл можете лише ви.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was left behind.</source>
        <translation>Експорт зупинено. Нічого не лишилося.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DecisionList</name>
    <message>
        <source>Name or number</source>
        <translation>Ім’я або номер</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Вивантажити…</translation>
    </message>
    <message>
        <source>Which decision</source>
        <translation>Яке рішення</translation>
    </message>
    <message>
        <source>Show people…</source>
        <translation>Показати людей…</translation>
    </message>
    <message>
        <source>Search the audience by name or number</source>
        <translation>Шукати в аудиторії за ім’ям або номером</translation>
    </message>
    <message>
        <source>Everybody of the audience, with the decision and what came of it, into a file</source>
        <translation>Усі з аудиторії, з рішенням і тим, що з того вийшло, у файл</translation>
    </message>
    <message>
        <source>Deciding about each person</source>
        <translation>Визначаємо щодо кожної людини</translation>
    </message>
    <message>
        <source>Everybody whom the segment finds, and what is decided about each.</source>
        <translation>Усі, кого знаходить сегмент, і що вирішено про кожного.</translation>
    </message>
    <message>
        <source>%1 As of %2; nothing was sent.</source>
        <comment>sentence about a decision, when</comment>
        <translation>%1 Станом на %2; нічого не надіслано.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Everybody: %1</source>
        <translation>Усі: %1</translation>
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
        <translation>Де живуть люди. Із цього списку вибирають у картці людини, файлах і сегментах.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Add district</source>
        <translation>Додати район</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Північний</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DraftsDialog</name>
    <message>
        <source>You were writing</source>
        <translation>Ви писали</translation>
    </message>
    <message>
        <source>The program ended before this was stored. Nothing of it is lost.</source>
        <translation>Програма завершилася до збереження. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a draft and when it was written</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Продовжити: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>Відкинути: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DueDetail</name>
    <message>
        <source>Since</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Чому зараз</translation>
    </message>
    <message>
        <source>Best channel</source>
        <translation>Найкращий канал</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Запрошення</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Неможливо зв’язатися</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Жодної не відомо</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>SMS: %1</source>
        <translation>SMS: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders selected</source>
        <translation>
            <numerusform>Вибрано %n нагадування</numerusform>
            <numerusform>Вибрано %n нагадування</numerusform>
            <numerusform>Вибрано %n нагадувань</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do now is done with all of them, and undone together.</source>
        <translation>Те, що ви зробите зараз, стосується їх усіх і скасовується разом.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuePage</name>
    <message>
        <source>Reminders that are due</source>
        <translation>Нагадування до виконання</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders done.</source>
        <translation>
            <numerusform>Виконано %n нагадування.</numerusform>
            <numerusform>Виконано %n нагадування.</numerusform>
            <numerusform>Виконано %n нагадувань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite by SMS</source>
        <translation>Запросити через SMS</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Look at the person</source>
        <translation>Переглянути людину</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Прибрати</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders dropped.</source>
        <translation>
            <numerusform>Прибрано %n нагадування.</numerusform>
            <numerusform>Прибрано %n нагадування.</numerusform>
            <numerusform>Прибрано %n нагадувань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the person&apos;s card</source>
        <translation>Відкрити картку людини</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due today. %n reminders come up in the next seven days.</source>
        <translation>
            <numerusform>На сьогодні нічого немає. У наступні сім днів настане %n нагадування.</numerusform>
            <numerusform>На сьогодні нічого немає. У наступні сім днів настануть %n нагадування.</numerusform>
            <numerusform>На сьогодні нічого немає. У наступні сім днів настане %n нагадувань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due. A note with a date on a person&apos;s card stands here from that day on.</source>
        <translation>Нічого немає. Нотатка з датою на картці людини стоятиме тут від того дня.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Знайти людину</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>how many</comment>
        <translation>Прострочено: %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>how many</comment>
        <translation>Сьогодні: %1</translation>
    </message>
    <message>
        <source>%1 in the next 7 days</source>
        <comment>how many</comment>
        <translation>У наступні 7 днів: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders changed.</source>
        <translation>
            <numerusform>Змінено %n нагадування.</numerusform>
            <numerusform>Змінено %n нагадування.</numerusform>
            <numerusform>Змінено %n нагадувань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders put off.</source>
        <translation>
            <numerusform>Відкладено %n нагадування.</numerusform>
            <numerusform>Відкладено %n нагадування.</numerusform>
            <numerusform>Відкладено %n нагадувань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations are written one by one. Select one reminder; for many people make a campaign.</source>
        <translation>Запрошення пишуть по одному. Виберіть одне нагадування; для багатьох людей створіть кампанію.</translation>
    </message>
    <message>
        <source>The invitation is waiting to leave.</source>
        <translation>Запрошення чекає на надсилання.</translation>
    </message>
    <message>
        <source>The reminder stays here until you close it.</source>
        <translation>Нагадування лишається тут, доки ви його не закриєте.</translation>
    </message>
    <message>
        <source>The note stands on the person&apos;s card.</source>
        <translation>Нотатка є на картці людини.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>До виконання</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuplicatesPage</name>
    <message>
        <source>Pairs that look like one person</source>
        <translation>Пари, схожі на одну людину</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Не одна людина</translation>
    </message>
    <message>
        <source>They are not the same and will not be offered again.</source>
        <translation>Це не одна людина; цю пару більше не пропонуватимуть.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>The pair stands at the end of the list now.</source>
        <translation>Пара тепер у кінці списку.</translation>
    </message>
    <message>
        <source>Look at the first one</source>
        <translation>Переглянути першу</translation>
    </message>
    <message>
        <source>Look at the second one</source>
        <translation>Переглянути другу</translation>
    </message>
    <message>
        <source>All values of the first one</source>
        <translation>Усі значення першої</translation>
    </message>
    <message>
        <source>All values of the second one</source>
        <translation>Усі значення другої</translation>
    </message>
    <message>
        <source>Take the first value and go on</source>
        <translation>Узяти перше значення і йти далі</translation>
    </message>
    <message>
        <source>Take the second value and go on</source>
        <translation>Узяти друге значення і йти далі</translation>
    </message>
    <message>
        <source>Go to the first choice</source>
        <translation>До першого вибору</translation>
    </message>
    <message>
        <source>over %1 pairs</source>
        <translation>понад %1 пар</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пари</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands in the list twice, as far as it has been looked at. The service looks while it runs, and so does «otklikctl duplicates find».</source>
        <translation>У тій частині списку, яку переглянуто, двічі нікого немає. Шукає служба, поки вона працює, а також «otklikctl duplicates find».</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Можливо, одна людина</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Бали</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two names</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 points: %2</source>
        <comment>what speaks for one person, and against it</comment>
        <translation>Балів: %1; %2</translation>
    </message>
    <message>
        <source>The two records belong to two sites, and each site keeps its own: they cannot be merged.</source>
        <translation>Ці два записи належать до двох майданчиків, а кожен майданчик зберігає свій: об’єднати їх не можна.</translation>
    </message>
    <message>
        <source>Merged: both histories stand on one card.</source>
        <translation>Об’єднано: обидві історії на одній картці.</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>Це знову дві людини.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuplicatesTable</name>
    <message>
        <source>nothing</source>
        <comment>no value stands there</comment>
        <translation>нічого</translation>
    </message>
    <message>
        <source>%1, first: %2</source>
        <comment>a field and its value</comment>
        <translation>%1, перша: %2</translation>
    </message>
    <message>
        <source>%1, second: %2</source>
        <comment>a field and its value</comment>
        <translation>%1, друга: %2</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Бажаний канал</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Зовнішній ID</translation>
    </message>
    <message>
        <source>Addresses (all are kept)</source>
        <translation>Адреси (лишаються всі)</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuplicatesWarning</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>дата народження %1</translation>
    </message>
    <message>
        <source>Looks like %1.</source>
        <translation>Схоже на запис: %1.</translation>
    </message>
    <message>
        <source>Looks like %1 (%2).</source>
        <translation>Схоже на запис: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>after the sentence about the first</comment>
        <translation>
            <numerusform>%1 І ще %n.</numerusform>
            <numerusform>%1 І ще %n.</numerusform>
            <numerusform>%1 І ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::EmergencyDialog</name>
    <message>
        <source>Open the card of %1 in an emergency</source>
        <translation>Екстрено відкрити картку: %1</translation>
    </message>
    <message>
        <source>Open for 30 minutes</source>
        <translation>Відкрити на 30 хвилин</translation>
    </message>
    <message>
        <source>This is recorded with your name and your reason. The patient&apos;s doctor and the supervisors of “%1” are told within a minute, and a supervisor judges it.</source>
        <translation>Це записується з вашим іменем і причиною. Лікаря пацієнта й керівників клініки «%1» повідомлять протягом хвилини, і керівник винесе рішення.</translation>
    </message>
    <message>
        <source>For example: brought in unconscious, relatives not reached</source>
        <translation>Наприклад: доставлено без свідомості, родичі недоступні</translation>
    </message>
    <message>
        <source>&amp;Why it cannot wait (at least %1 characters)</source>
        <translation>&amp;Чому це не може чекати (щонайменше %1 знаків)</translation>
    </message>
</context>
<context>
    <name>otklik::ui::EmergencyPage</name>
    <message>
        <source>Look for the patient</source>
        <translation>Знайти пацієнта</translation>
    </message>
    <message>
        <source>Open in an emergency …</source>
        <translation>Відкрити екстрено …</translation>
    </message>
    <message>
        <source>A person is found by the family name, the given name and the day of birth, written as in their card. Each search is recorded.</source>
        <translation>Людину знаходять за прізвищем, іменем і днем народження, як вони записані в картці. Кожен пошук записується.</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>Прізвище, ім’я</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>День, місяць, рік</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Day of birth</source>
        <translation>&amp;День народження</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Знайдені пацієнти</translation>
    </message>
    <message>
        <source>Look for the patient first. The search is recorded.</source>
        <translation>Спершу знайдіть пацієнта. Пошук записується.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a patient and the clinic</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No patient of this name and day of birth. Check the spelling and the day.</source>
        <translation>Пацієнта з таким іменем і днем народження немає. Перевірте написання й день.</translation>
    </message>
    <message numerus="yes">
        <source>%n patients found</source>
        <translation>
            <numerusform>Знайдено %n пацієнта</numerusform>
            <numerusform>Знайдено %n пацієнти</numerusform>
            <numerusform>Знайдено %n пацієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, born on %2</source>
        <translation>%1, дата народження %2</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Екстрений доступ</translation>
    </message>
</context>
<context>
    <name>otklik::ui::EmptyState</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Тут поки нічого немає</translation>
    </message>
    <message>
        <source>The filter hides everything</source>
        <translation>Фільтр приховує все</translation>
    </message>
    <message>
        <source>You have no right to see this</source>
        <translation>Ви не маєте права це бачити</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>Немає зв’язку з базою даних</translation>
    </message>
    <message>
        <source>This could not be shown</source>
        <translation>Це не вдалося показати</translation>
    </message>
</context>
<context>
    <name>otklik::ui::EraseDialog</name>
    <message>
        <source>Erase %1</source>
        <translation>Стерти: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>What goes, for good</source>
        <translation>Що зникає назавжди</translation>
    </message>
    <message>
        <source>the name, the birth date and everything else in the record</source>
        <translation>ім’я, дата народження та все інше в записі</translation>
    </message>
    <message>
        <source>all addresses and attributes</source>
        <translation>усі адреси й ознаки</translation>
    </message>
    <message>
        <source>the texts of notes and messages</source>
        <translation>тексти нотаток і повідомлень</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Що лишається</translation>
    </message>
    <message>
        <source>the figures: that there was a person, what they used and what was sent, without who it was</source>
        <translation>числа: що людина була, чим вона користувалася й що їй надсилали, без того, хто це</translation>
    </message>
    <message>
        <source>what they agreed to and refused, as proof, under a number alone</source>
        <translation>на що вона погодилася й від чого відмовилася, як доказ, лише під номером</translation>
    </message>
    <message>
        <source>a stop: should their number or e-mail come back, nothing is sent there unless they ask for it</source>
        <translation>заборона: якщо її номер або ел. пошта з’являться знову, туди нічого не надсилатимуть, поки вона сама не попросить</translation>
    </message>
    <message>
        <source>Backups keep their copy until they expire, and reports of gateways until their timer ends.</source>
        <translation>Резервні копії зберігають свою копію до кінця строку, а звіти шлюзів — до кінця свого.</translation>
    </message>
    <message>
        <source>&amp;Why? It is kept for ever, so leave the name out</source>
        <translation>&amp;Чому? Це зберігається безстроково, тож не пишіть імені</translation>
    </message>
    <message>
        <source>For example: their request of 21 November</source>
        <translation>Наприклад: запит людини від 21 листопада</translation>
    </message>
    <message>
        <source>Reason of the erasure</source>
        <translation>Причина стирання</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>номер %1</translation>
    </message>
    <message>
        <source>Nobody can take this back, no administrator either.</source>
        <translation>Скасувати це не може ніхто, навіть адміністратор.</translation>
    </message>
    <message>
        <source>This is the person &amp;who is to be erased</source>
        <translation>Це та людина, яку &amp;треба стерти</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>The reason is kept when the person is erased. Leave the name out of it.</source>
        <translation>Причина зберігається й після стирання людини. Не пишіть у ній імені.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стерти назавжди</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FactorForm</name>
    <message>
        <source>Use the new one</source>
        <translation>Перейти на новий</translation>
    </message>
    <message>
        <source>Picture to scan with the authenticator</source>
        <translation>Зображення для сканування автентифікатором</translation>
    </message>
    <message>
        <source>First code of the new authenticator</source>
        <translation>Перший код нового автентифікатора</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Залишити старий</translation>
    </message>
    <message>
        <source>Scan the picture with the authenticator on your phone, or type this key there: %1
Then type the six digits that it shows. Until then the one that you have counts.</source>
        <translation>Відскануйте зображення автентифікатором на телефоні або введіть у ньому цей ключ: %1
Потім уведіть шість цифр, які він покаже. Доти діє той, що у вас є.</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>У коді шість цифр.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FieldRow</name>
    <message>
        <source>&amp;More fields</source>
        <translation>&amp;Більше полів</translation>
    </message>
    <message>
        <source>Attributes of people, such as those that came with an import</source>
        <translation>Ознаки людей, наприклад отримані з імпортом</translation>
    </message>
    <message>
        <source>Find an attribute</source>
        <translation>Знайти ознаку</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>Очистити все</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
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
        <translation>від попереднього етапу</translation>
    </message>
    <message>
        <source>of the first</source>
        <translation>від першого</translation>
    </message>
    <message>
        <source>target</source>
        <translation>ціль</translation>
    </message>
    <message>
        <source>%1 · %2 % of the stage before · %3 % of the first</source>
        <translation>%1 · %2 % від попереднього етапу · %3 % від першого</translation>
    </message>
    <message>
        <source>%1 · %2 % of the first</source>
        <translation>%1 · %2 % від першого</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>stage: figures</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Ціль: %1.</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Лійка</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FunnelFilter</name>
    <message>
        <source>Life cycle of a service</source>
        <translation>Життєвий цикл послуги</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Усі сектори</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Усі послуги</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FunnelPage</name>
    <message>
        <source>Export the figures</source>
        <translation>Експортувати показники</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Table for any program (CSV)</source>
        <translation>Таблиця для будь-якої програми (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Електронна таблиця (XLSX)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Зображення (PNG)</translation>
    </message>
    <message>
        <source>Page to print (PDF)</source>
        <translation>Сторінка для друку (PDF)</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Обрати файл</translation>
    </message>
    <message>
        <source>Funnel %1</source>
        <comment>name of a file</comment>
        <translation>Лійка %1</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>Показники записано у %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>Export the figures as %1</source>
        <translation>Експортувати показники як %1</translation>
    </message>
    <message>
        <source>Show the people of the stage</source>
        <translation>Показати людей етапу</translation>
    </message>
    <message>
        <source>Life cycle of a service</source>
        <translation>Життєвий цикл послуги</translation>
    </message>
    <message>
        <source>Funnel of a campaign</source>
        <translation>Лійка кампанії</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Усі сектори</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>Сектор: %1</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Наступний етап</translation>
    </message>
    <message>
        <source>People of the stage; open the person</source>
        <translation>Люди етапу; відкрити людину</translation>
    </message>
    <message>
        <source>A funnel is drawn from service events and campaigns. Import a file of events, or launch a campaign.</source>
        <translation>Лійка будується з подій послуг і кампаній. Імпортуйте файл подій або запустіть кампанію.</translation>
    </message>
    <message>
        <source>Import service events</source>
        <translation>Імпортувати події послуг</translation>
    </message>
    <message>
        <source>No campaign was launched yet.</source>
        <translation>Ще не запущено жодної кампанії.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампанії</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>Рахуємо людей</translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation>Підрахунок зупинено.</translation>
    </message>
    <message>
        <source>You see the figures from before.</source>
        <translation>Ви бачите попередні показники.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Порахувати знову</translation>
    </message>
    <message>
        <source>This campaign has no people yet.</source>
        <translation>У цій кампанії ще немає людей.</translation>
    </message>
    <message>
        <source>Nobody was seen at any stage of this service, sector and period.</source>
        <translation>На жодному етапі цієї послуги, сектору й періоду нікого не було.</translation>
    </message>
    <message>
        <source>Show every service and all time</source>
        <translation>Показати всі послуги за весь час</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Лійка</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FunnelPeople</name>
    <message>
        <source>People of the stage</source>
        <translation>Люди етапу</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Choose a stage (click it, or the arrow keys and Enter) to see its people.</source>
        <translation>Оберіть етап (клацніть його або скористайтеся стрілками та Enter), щоб побачити його людей.</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>the heading of the last column: when the person was first seen at the stage of a funnel</extracomment>
        <translation>Досягнуто</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Уперше</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n людина</numerusform>
            <numerusform>%n людини</numerusform>
            <numerusform>%n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is at this stage.</source>
        <translation>На цьому етапі нікого немає.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Шукаємо …</translation>
    </message>
    <message>
        <source>Nobody is at this stage any more.</source>
        <translation>На цьому етапі вже нікого немає.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::GatewayDialog</name>
    <message>
        <source>Add gateway</source>
        <translation>Додати шлюз</translation>
    </message>
    <message>
        <source>Give the gateway a name.</source>
        <translation>Дайте шлюзові назву.</translation>
    </message>
    <message>
        <source>A price needs its currency.</source>
        <translation>До ціни потрібна валюта.</translation>
    </message>
    <message>
        <source>The name of an environment variable that holds user:password of Kannel. It is never stored; it is read when a message leaves.</source>
        <translation>Ім’я змінної оточення, у якій лежить user:password для Kannel. Значення ніколи не зберігається: воно читається, коли повідомлення виходить.</translation>
    </message>
    <message>
        <source>The name of an environment variable. The key itself is never stored; it is read when a message leaves.</source>
        <translation>Назва змінної середовища. Сам ключ ніде не зберігається; його читають, коли повідомлення надсилається.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::GatewaysPanel</name>
    <message>
        <source>Add gateway…</source>
        <translation>Додати шлюз…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Set ready</source>
        <translation>Повернути в роботу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Шлюзи</translation>
    </message>
    <message>
        <source>Asks the gateway whether it would take messages. Sends none.</source>
        <translation>Запитує у шлюзу, чи прийме він повідомлення. Нічого не надсилає.</translation>
    </message>
    <message>
        <source>After its key or account was put right: it is used again.</source>
        <translation>Коли ключ або обліковий запис виправлено: шлюз знову в ужитку.</translation>
    </message>
    <message>
        <source>Messages leave through a gateway: an account at an operator, or the training gateway, which sends nothing.</source>
        <translation>Повідомлення надсилаються через шлюз: обліковий запис в оператора зв’язку або навчальний шлюз, який нічого не надсилає.</translation>
    </message>
    <message>
        <source>Choose a gateway</source>
        <translation>Виберіть шлюз</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Готовий надсилати.</translation>
    </message>
    <message>
        <source>%1 It is tried again at %2.</source>
        <translation>%1 Наступна спроба: %2.</translation>
    </message>
    <message>
        <source>key in %1</source>
        <translation>ключ у %1</translation>
    </message>
    <message>
        <source>%1 messages a second at most</source>
        <translation>щонайбільше повідомлень на секунду: %1</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>вага %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages with unknown outcome: the gateway is being asked</source>
        <translation>
            <numerusform>%Ln повідомлення з невідомим результатом: шлюз опитують</numerusform>
            <numerusform>%Ln повідомлення з невідомим результатом: шлюз опитують</numerusform>
            <numerusform>%Ln повідомлень із невідомим результатом: шлюз опитують</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts of a gateway</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>The gateway «%1» was added.</source>
        <translation>Шлюз «%1» додано.</translation>
    </message>
    <message>
        <source>«%1» answered: %2</source>
        <translation>«%1» відповідає: %2</translation>
    </message>
    <message>
        <source>The gateway «%1» is out of use; what it has sent stays in the ledger.</source>
        <translation>Шлюз «%1» виведено з ужитку; те, що він надіслав, лишається в журналі.</translation>
    </message>
    <message>
        <source>reports come to %1</source>
        <translation>звіти надходять на %1</translation>
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
        <translation>%1: хто живе разом із цією людиною?</translation>
    </message>
    <message>
        <source>Add to household</source>
        <translation>Додати до домогосподарства</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or number</source>
        <translation>Ім’я, телефон, ел. пошта або номер</translation>
    </message>
    <message>
        <source>Find the person</source>
        <translation>Знайти людину</translation>
    </message>
    <message>
        <source>People who were found</source>
        <translation>Знайдені люди</translation>
    </message>
    <message>
        <source>Whoever lives in another household leaves it for this one. It can be undone.</source>
        <translation>Хто живе в іншому домогосподарстві, перейде з нього до цього. Це можна скасувати.</translation>
    </message>
    <message>
        <source>Nobody else was found.</source>
        <translation>Більше нікого не знайдено.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::HouseholdPanel</name>
    <message>
        <source>Household</source>
        <translation>Домогосподарство</translation>
    </message>
    <message>
        <source>Nobody is known to live here too</source>
        <translation>Невідомо, хто ще тут живе</translation>
    </message>
    <message>
        <source>Add to household…</source>
        <translation>Додати до домогосподарства…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add to household</source>
        <translation>Додати до домогосподарства</translation>
    </message>
    <message>
        <source>Leave household</source>
        <translation>Вивести з домогосподарства</translation>
    </message>
    <message>
        <source>%1 lives with the others no more</source>
        <translation>%1 більше не живе з рештою</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>shares %1</source>
        <comment>a telephone number</comment>
        <translation>спільний номер: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a person</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Lives here since %1</source>
        <translation>Живе тут з %1</translation>
    </message>
    <message>
        <source>Shares %1 with %2: one household?</source>
        <comment>a number, a person</comment>
        <translation>Спільний номер %1, людина: %2. Одне домогосподарство?</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>Вони живуть разом</translation>
    </message>
    <message>
        <source>%1 lives here too</source>
        <translation>%1 теж живе тут</translation>
    </message>
    <message>
        <source>They live in one household now.</source>
        <translation>Тепер вони живуть в одному домогосподарстві.</translation>
    </message>
    <message>
        <source>Left the household.</source>
        <translation>Виведено з домогосподарства.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody has been put into another household since. %n people stay where they are now.</source>
        <translation>
            <numerusform>Відтоді когось перенесли до іншого домогосподарства. %n людина лишається там, де вона тепер.</numerusform>
            <numerusform>Відтоді когось перенесли до іншого домогосподарства. %n людини лишаються там, де вони тепер.</numerusform>
            <numerusform>Відтоді когось перенесли до іншого домогосподарства. %n людей лишаються там, де вони тепер.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::ImportColumns</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодування</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Роздільник</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Аркуш</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Дати</translation>
    </message>
    <message>
        <source>found out: %1</source>
        <translation>визначено: %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Стовпець файлу</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Стане</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Звідки відомо</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Перші значення</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Чим стане стовпець %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>визначити</translation>
    </message>
    <message>
        <source>found out: row %1</source>
        <translation>визначено: рядок %1</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>рядок %1: %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>рядок %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ImportDialog</name>
    <message>
        <source>Import of %1</source>
        <translation>Імпорт файлу %1</translation>
    </message>
    <message>
        <source>&amp;What the file holds</source>
        <translation>&amp;Що у файлі</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Що у файлі</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Service events</source>
        <translation>Події послуг</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>рядків</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нових</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінених</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>незмінних</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>відхилених</translation>
    </message>
    <message>
        <source>The file holds &amp;consent (%1). What did these people agree to, in the words they read or heard?</source>
        <translation>У файлі є &amp;згоди (%1). На що погодилися ці люди — тими словами, які вони прочитали чи почули?</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Wording of the consent</source>
        <translation>Слова згоди</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Відхилені рядки</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Перегляд файлу %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Імпортувати %n рядок</numerusform>
            <numerusform>Імпортувати %n рядки</numerusform>
            <numerusform>Імпортувати %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Продовжити у фоні</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The file is being looked through. Nothing is stored yet.</source>
        <translation>Файл переглядається. Поки нічого не збережено.</translation>
    </message>
    <message>
        <source>Being stored. Either every accepted row is stored, or nothing.</source>
        <translation>Зберігається. Буде збережено або всі прийняті рядки, або нічого.</translation>
    </message>
    <message>
        <source>Stored. Of the rejected rows nothing was stored.</source>
        <translation>Збережено. З відхилених рядків нічого не збережено.</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>This is what would be stored. The rejected rows are left out wholly.</source>
        <translation>Ось що буде збережено. Відхилені рядки не ввійдуть цілком.</translation>
    </message>
    <message>
        <source>This is what would be stored.</source>
        <translation>Ось що буде збережено.</translation>
    </message>
    <message>
        <source>No row can be stored. Mend the file and choose it again.</source>
        <translation>Жодного рядка не можна зберегти. Виправте файл і виберіть його ще раз.</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>У цьому файлі немає нічого нового.</translation>
    </message>
    <message>
        <source>%1 Columns that are not known and were passed over: %2.</source>
        <translation>%1 Невідомі стовпці пропущено: %2.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Зупинено. Нічого не збережено.</translation>
    </message>
    <message>
        <source>Show the &amp;rejected rows</source>
        <translation>Показати &amp;відхилені рядки</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Стовпці</translation>
    </message>
    <message>
        <source>Rows that look like somebody who is there already</source>
        <translation>Рядки, схожі на людей, які вже є</translation>
    </message>
    <message>
        <source>&amp;What is wrong (%1)</source>
        <translation>Що &amp;не так (%1)</translation>
    </message>
    <message>
        <source>&amp;Looks like somebody known (%1)</source>
        <translation>С&amp;хожі на відомих (%1)</translation>
    </message>
    <message>
        <source>%1 They are in %2: mend them there and import that file.</source>
        <translation>%1 Вони у файлі %2: виправте їх там та імпортуйте цей файл.</translation>
    </message>
    <message>
        <source>Full names that could be meant otherwise</source>
        <translation>Повні імена, які можна зрозуміти інакше</translation>
    </message>
    <message>
        <source>What becomes of the name</source>
        <translation>Що вийде з імені</translation>
    </message>
    <message>
        <source>Whom the row looks like</source>
        <translation>На кого схожий рядок</translation>
    </message>
    <message>
        <source>Names to look at (%1)</source>
        <translation>Імена на перегляд (%1)</translation>
    </message>
    <message>
        <source>The first %1 of %2 faults; row %3 is the header</source>
        <translation>Перші %1 з помилок (усього %2); рядок %3 — заголовок</translation>
    </message>
    <message numerus="yes">
        <source>%n faults; row %1 is the header</source>
        <translation>
            <numerusform>%n помилка; рядок %1 — заголовок</numerusform>
            <numerusform>%n помилки; рядок %1 — заголовок</numerusform>
            <numerusform>%n помилок; рядок %1 — заголовок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::ImportsDialog</name>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>&amp;Скасувати цей імпорт…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Імпорти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Ще нічого не імпортовано.</translation>
    </message>
    <message>
        <source>An import can be taken back as a whole: whoever it added goes again, and whatever it changed is as before, except what was edited since.</source>
        <translation>Імпорт можна скасувати цілком: кого він додав, тих прибрано, а що він змінив, стає як раніше, крім зміненого відтоді.</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Скасувати імпорт %1?</translation>
    </message>
    <message>
        <source>Of %1 people that it added, those go whom nothing refers to; %2 that it changed get back what they had. Whatever was edited since stays, and is listed. The same file can be imported again.</source>
        <translation>Імпорт додав людей: %1; з них зникнуть ті, на кого ніщо не посилається. Він змінив людей: %2; вони повернуть те, що мали. Усе змінене відтоді лишиться, його буде перелічено. Той самий файл можна імпортувати знову.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Скасувати імпорт</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>The import is being taken back …</source>
        <translation>Імпорт скасовується …</translation>
    </message>
</context>
<context>
    <name>otklik::ui::InboxPage</name>
    <message>
        <source>Take on</source>
        <translation>Узяти в роботу</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>Показати відкриті</translation>
    </message>
    <message>
        <source>Show what is mine</source>
        <translation>Показати мої</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Надіслати відповідь</translation>
    </message>
    <message>
        <source>The message is yours.</source>
        <translation>Повідомлення ваше.</translation>
    </message>
    <message>
        <source>The message waits for somebody again.</source>
        <translation>Повідомлення знову чекає на когось.</translation>
    </message>
    <message>
        <source>Done, without an answer.</source>
        <translation>Завершено, без відповіді.</translation>
    </message>
    <message>
        <source>The answer waits to be sent.</source>
        <translation>Відповідь чекає на надсилання.</translation>
    </message>
    <message>
        <source>%1, %2 letters left</source>
        <comment>parts of an SMS and room in the last</comment>
        <translation>%1, лишилося символів: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message>
        <source>We answered (%1): %2</source>
        <comment>how it stands, and the text</comment>
        <translation>Ми відповіли (%1): %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>Що писали люди</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>messages that wait</comment>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>messages that I work on</comment>
        <translation>Мої</translation>
    </message>
    <message>
        <source>All</source>
        <comment>messages</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Готові відповіді на вибір</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Write the answer here</source>
        <translation>Напишіть відповідь тут</translation>
    </message>
    <message>
        <source>Write an answer to the message</source>
        <translation>Написати відповідь на повідомлення</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages wait</source>
        <translation>
            <numerusform>Чекає %Ln повідомлення</numerusform>
            <numerusform>Чекають %Ln повідомлення</numerusform>
            <numerusform>Чекають %Ln повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an answer…</source>
        <translation>Оберіть відповідь…</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Ніхто не чекає на відповідь.</translation>
    </message>
    <message>
        <source>You work on no message.</source>
        <translation>Ви не працюєте над жодним повідомленням.</translation>
    </message>
    <message>
        <source>Nobody has written yet. What people answer to messages stands here.</source>
        <translation>Ще ніхто не писав. Тут стоїть те, що люди відповідають на повідомлення.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this number</source>
        <translation>
            <numerusform>Цей номер має %Ln людина</numerusform>
            <numerusform>Цей номер мають %Ln людини</numerusform>
            <numerusform>Цей номер мають %Ln людей</numerusform>
        </translation>
    </message>
    <message>
        <source>through “%1”</source>
        <comment>an account</comment>
        <translation>через «%1»</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts of a message</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <comment>our message</comment>
        <translation>Відповідь на: %1</translation>
    </message>
    <message>
        <source>Answers “%1”: %2</source>
        <comment>a campaign and our message</comment>
        <translation>Відповідь на «%1»: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
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
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left in the last</source>
        <translation>
            <numerusform>в останній лишився %n символ</numerusform>
            <numerusform>в останній лишилося %n символи</numerusform>
            <numerusform>в останній лишилося %n символів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>parts, room, encoding</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Invite %1 by SMS</source>
        <translation>Запрошення через SMS: %1</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Надіслати запрошення</translation>
    </message>
    <message>
        <source>&amp;Topic (consent is asked of it)</source>
        <translation>&amp;Тема (потрібна згода на неї)</translation>
    </message>
    <message>
        <source>{given_name}, it is time for your next visit. Please call us to choose a day.</source>
        <translation>{given_name}, настав час вашого наступного візиту. Зателефонуйте нам, щоб обрати день.</translation>
    </message>
    <message>
        <source>Te&amp;xt ({given_name} and other fields are filled in)</source>
        <translation>Те&amp;кст ({given_name} та інші поля буде заповнено)</translation>
    </message>
    <message>
        <source>What arrives</source>
        <translation>Що надійде</translation>
    </message>
    <message>
        <source>No mobile number is known, so an SMS cannot be sent.</source>
        <translation>Мобільний номер невідомий, тому SMS надіслати не можна.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>%1 (no consent)</source>
        <translation>%1 (немає згоди)</translation>
    </message>
    <message>
        <source>There are no topics yet. Add one in the settings first.</source>
        <translation>Тем ще немає. Спершу додайте тему в налаштуваннях.</translation>
    </message>
    <message>
        <source>SMS about this topic is permitted.</source>
        <translation>SMS на цю тему дозволено.</translation>
    </message>
    <message>
        <source>This person has not agreed to SMS about this topic, so nothing would be sent. Record consent on the card first.</source>
        <translation>Ця людина не погодилася на SMS на цю тему, тож нічого не буде надіслано. Спершу запишіть згоду на картці.</translation>
    </message>
    <message>
        <source>%1 Others use this phone too: write nothing private. From a clinical note only a neutral text goes there.</source>
        <translation>%1 Цим телефоном користуються й інші: не пишіть нічого особистого. З клінічного запису туди йде лише нейтральний текст.</translation>
    </message>
    <message>
        <source>%1 %2 uses this phone too: write nothing private. From a clinical note only a neutral text goes there.</source>
        <comment>phone, names of people</comment>
        <translation>%1 Цим телефоном користуються також: %2. Не пишіть нічого особистого. З клінічного запису туди йде лише нейтральний текст.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>otklik::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running work: %n jobs</source>
        <translation>
            <numerusform>Триває робота: %n завдання</numerusform>
            <numerusform>Триває робота: %n завдання</numerusform>
            <numerusform>Триває робота: %n завдань</numerusform>
        </translation>
    </message>
    <message>
        <source>What is running now, with its progress</source>
        <translation>Що виконується зараз і як просувається</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Виконується зараз</translation>
    </message>
</context>
<context>
    <name>otklik::ui::JoinsOfPerson</name>
    <message>
        <source>Merged records</source>
        <translation>Об’єднані записи</translation>
    </message>
    <message>
        <source>A record without a name</source>
        <translation>Запис без імені</translation>
    </message>
    <message>
        <source>Merged on %1</source>
        <translation>Об’єднано %1</translation>
    </message>
    <message>
        <source>Merged on %1 by %2</source>
        <translation>Об’єднано %1, %2</translation>
    </message>
    <message>
        <source>Un-merge</source>
        <translation>Роз’єднати</translation>
    </message>
    <message>
        <source>Un-merge %1</source>
        <translation>Роз’єднати: %1</translation>
    </message>
    <message>
        <source>Two people again: what came from that record goes back to it</source>
        <translation>Знову дві людини: що прийшло з того запису, повернеться до нього</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>Це знову дві людини.</translation>
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
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>This page has no keys of its own.</source>
        <translation>Ця сторінка не має власних клавіш.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>otklik::ui::LanguagePanel</name>
    <message>
        <source>Language of the desk</source>
        <translation>Мова робочого місця</translation>
    </message>
    <message>
        <source>Changes at once and is remembered on this computer. The language of messages is set under Organisation and by each person’s own.</source>
        <translation>Змінюється одразу й запам’ятовується на цьому комп’ютері. Мова повідомлень задається в розділі «Організація» та мовою кожної людини.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::LaunchPanel</name>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Перейти туди: %1</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Запустити…</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Видалити цю чернетку</translation>
    </message>
    <message>
        <source>Launch… (%1)</source>
        <translation>Запустити… (%1)</translation>
    </message>
    <message>
        <source>What is ready</source>
        <translation>Що готово</translation>
    </message>
    <message>
        <source>The campaign has no name yet.</source>
        <translation>Кампанія ще не має назви.</translation>
    </message>
    <message>
        <source>No topic is chosen yet.</source>
        <translation>Тему ще не обрано.</translation>
    </message>
    <message>
        <source>No segment is chosen yet.</source>
        <translation>Сегмент ще не обрано.</translation>
    </message>
    <message>
        <source>There is no SMS gateway. Add one in Settings.</source>
        <translation>Немає шлюзу SMS. Додайте його в налаштуваннях.</translation>
    </message>
    <message>
        <source>Every SMS gateway is stopped. Put one right in Settings.</source>
        <translation>Усі шлюзи SMS зупинено. Налагодьте якийсь у налаштуваннях.</translation>
    </message>
    <message>
        <source>No text is written yet.</source>
        <translation>Ще не написано жодного тексту.</translation>
    </message>
    <message>
        <source>The time after which nothing leaves has passed.</source>
        <translation>Час, після якого нічого не надсилається, уже минув.</translation>
    </message>
    <message>
        <source>Nobody of this audience may be written to. The Audience step says why.</source>
        <translation>Нікому з цієї аудиторії не можна писати. Чому — каже крок «Аудиторія».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are written to.</source>
        <translation>
            <numerusform>Пишемо %Ln людині.</numerusform>
            <numerusform>Пишемо %Ln людям.</numerusform>
            <numerusform>Пишемо %Ln людям.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out.</source>
        <translation>
            <numerusform>Не включено %Ln людину.</numerusform>
            <numerusform>Не включено %Ln людини.</numerusform>
            <numerusform>Не включено %Ln людей.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a quiet hour for all of them: the first messages leave %1.</source>
        <translation>Для всіх них зараз тихі години: перші повідомлення підуть %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first messages leave at once; %Ln people wait until their quiet hours are over.</source>
        <translation>
            <numerusform>Перші повідомлення підуть одразу; %Ln людина чекає, доки закінчаться її тихі години.</numerusform>
            <numerusform>Перші повідомлення підуть одразу; %Ln людини чекають, доки закінчаться їхні тихі години.</numerusform>
            <numerusform>Перші повідомлення підуть одразу; %Ln людей чекають, доки закінчаться їхні тихі години.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first messages leave at once.</source>
        <translation>Перші повідомлення підуть одразу.</translation>
    </message>
    <message>
        <source>Price: %1.</source>
        <translation>Ціна: %1.</translation>
    </message>
    <message>
        <source>The price has not been worked out.</source>
        <translation>Ціну не розраховано.</translation>
    </message>
    <message>
        <source>Brief: «%1» about %2.</source>
        <translation>Бриф: «%1» на тему «%2».</translation>
    </message>
    <message>
        <source>Audience: %1 of %2 people are written to.</source>
        <translation>Аудиторія: пишемо %1 з %2 людей.</translation>
    </message>
    <message>
        <source>Audience: deciding about each person…</source>
        <translation>Аудиторія: визначаємо щодо кожної людини…</translation>
    </message>
    <message>
        <source>Audience: not known before the brief and the text are there.</source>
        <translation>Аудиторія: невідома, доки немає брифу й тексту.</translation>
    </message>
    <message numerus="yes">
        <source>Text: written in %Ln languages.</source>
        <translation>
            <numerusform>Текст: написано %Ln мовою.</numerusform>
            <numerusform>Текст: написано %Ln мовами.</numerusform>
            <numerusform>Текст: написано %Ln мовами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours: %1 to %2 by the clock of each person.</source>
        <translation>Години: з %1 до %2 за годинником кожної людини.</translation>
    </message>
    <message>
        <source>Hours: any, at night too.</source>
        <translation>Години: будь-які, зокрема вночі.</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Запущено</translation>
    </message>
    <message>
        <source>On %1. The Running step shows how far it is.</source>
        <translation>Запущено %1. Крок «Виконання» показує, як просувається.</translation>
    </message>
    <message>
        <source>Ready to launch</source>
        <translation>Можна запускати</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Ще не готово</translation>
    </message>
    <message>
        <source>The points on the left are still open.</source>
        <translation>Пункти ліворуч ще не закрито.</translation>
    </message>
    <message>
        <source>For a minute after the launch one key stops it again.</source>
        <translation>Протягом хвилини після запуску його можна зупинити однією клавішею.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListExport</name>
    <message>
        <source>Only marketers and supervisors export lists.</source>
        <translation>Списки експортують лише маркетологи й керівники.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Експортувати список</translation>
    </message>
    <message>
        <source>Everybody whom the list shows now goes into the file, with names and addresses. As</source>
        <translation>До файлу потраплять усі, кого список показує зараз, з іменами й адресами. Формат</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Електронна таблиця (XLSX)</translation>
    </message>
    <message>
        <source>Table for any program (CSV)</source>
        <translation>Таблиця для будь-якої програми (CSV)</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Обрати файл</translation>
    </message>
    <message>
        <source>Where is the list to be written?</source>
        <translation>Куди записати список?</translation>
    </message>
    <message>
        <source>people</source>
        <comment>name of a file</comment>
        <translation>люди</translation>
    </message>
    <message>
        <source>Export of a list</source>
        <translation>Експорт списку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in %1.</source>
        <translation>
            <numerusform>У файлі %1: %Ln людина.</numerusform>
            <numerusform>У файлі %1: %Ln людини.</numerusform>
            <numerusform>У файлі %1: %Ln людей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>Прочитати файл можете лише ви.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was left behind.</source>
        <translation>Експорт зупинено. Нічого не лишилося.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people, asked by %2 on %3</source>
        <translation>
            <numerusform>%1, %Ln людина, запит: %2, %3</numerusform>
            <numerusform>%1, %Ln людини, запит: %2, %3</numerusform>
            <numerusform>%1, %Ln людей, запит: %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for your word on an export.</source>
        <translation>Жоден експорт не чекає на вашу згоду.</translation>
    </message>
    <message>
        <source>Agree to an export</source>
        <translation>Погодити експорт</translation>
    </message>
    <message>
        <source>More than 5,000 people leave only with your word. It holds for one export within a day. Which one do you agree to?</source>
        <translation>Дані понад 5000 людей видають лише з вашою згодою. Вона діє на один експорт протягом доби. Який експорт ви погоджуєте?</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Погодити</translation>
    </message>
    <message>
        <source>Agreed. Whoever asked exports the list once more.</source>
        <translation>Погоджено. Той, хто просив, експортує список ще раз.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListsBar</name>
    <message>
        <source>&amp;Add to a list</source>
        <translation>&amp;Додати до списку</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>&amp;Прибрати з цього списку</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Змінити</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>&amp;Теми</translation>
    </message>
    <message>
        <source>Pick nobody</source>
        <translation>Нікого не вибирати</translation>
    </message>
    <message>
        <source>What to do with those who are picked</source>
        <translation>Що зробити з вибраними</translation>
    </message>
    <message>
        <source>Everybody whom the filter shows is picked</source>
        <translation>Вибрано всіх, кого показує фільтр</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are picked</source>
        <translation>
            <numerusform>Вибрано %Ln людину</numerusform>
            <numerusform>Вибрано %Ln людини</numerusform>
            <numerusform>Вибрано %Ln людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick all %Ln whom the filter shows</source>
        <translation>
            <numerusform>Вибрати %Ln людину, яку показує фільтр</numerusform>
            <numerusform>Вибрати всіх %Ln, кого показує фільтр</numerusform>
            <numerusform>Вибрати всіх %Ln, кого показує фільтр</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick everybody whom the filter shows</source>
        <translation>Вибрати всіх, кого показує фільтр</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListsBulk</name>
    <message>
        <source>Give them my star</source>
        <translation>Поставити їм мою зірочку</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Новий список…</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message numerus="yes">
        <source>The district of %Ln people is %1 now.</source>
        <translation>
            <numerusform>Тепер район %Ln людини — %1.</numerusform>
            <numerusform>Тепер район %Ln людей — %1.</numerusform>
            <numerusform>Тепер район %Ln людей — %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message numerus="yes">
        <source>The language of %Ln people is %1 now.</source>
        <translation>
            <numerusform>Тепер мова %Ln людини — %1.</numerusform>
            <numerusform>Тепер мова %Ln людей — %1.</numerusform>
            <numerusform>Тепер мова %Ln людей — %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Бажаний канал</translation>
    </message>
    <message numerus="yes">
        <source>The preferred channel of %Ln people is %1 now.</source>
        <translation>
            <numerusform>Тепер бажаний канал %Ln людини — %1.</numerusform>
            <numerusform>Тепер бажаний канал %Ln людей — %1.</numerusform>
            <numerusform>Тепер бажаний канал %Ln людей — %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>Погодилися на</translation>
    </message>
    <message>
        <source>They want no more of</source>
        <translation>Більше не хочуть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are put on the list «%1».</source>
        <translation>
            <numerusform>До списку «%1» додано %Ln людину.</numerusform>
            <numerusform>До списку «%1» додано %Ln людини.</numerusform>
            <numerusform>До списку «%1» додано %Ln людей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are taken off the list «%1».</source>
        <translation>
            <numerusform>Зі списку «%1» прибрано %Ln людину.</numerusform>
            <numerusform>Зі списку «%1» прибрано %Ln людини.</numerusform>
            <numerusform>Зі списку «%1» прибрано %Ln людей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have your star.</source>
        <translation>
            <numerusform>Ваша зірочка є в %Ln людини.</numerusform>
            <numerusform>Ваша зірочка є в %Ln людей.</numerusform>
            <numerusform>Ваша зірочка є в %Ln людей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have your star no more.</source>
        <translation>
            <numerusform>Вашої зірочки більше немає в %Ln людини.</numerusform>
            <numerusform>Вашої зірочки більше немає в %Ln людей.</numerusform>
            <numerusform>Вашої зірочки більше немає в %Ln людей.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agreed to «%1»</source>
        <translation>Погодилися на «%1»</translation>
    </message>
    <message>
        <source>They want no more of «%1»</source>
        <translation>Більше не хочуть «%1»</translation>
    </message>
    <message>
        <source>What does it rest on? It stands in the consent ledger of each of them. Whoever has refused the topic or everything is left out.</source>
        <translation>На що це спирається? Ці слова стоятимуть у журналі згод кожної з цих людей. Тих, хто відмовився від теми або від усього, не включено.</translation>
    </message>
    <message>
        <source>What does it rest on? It stands in the consent ledger of each of them.</source>
        <translation>На що це спирається? Ці слова стоятимуть у журналі згод кожної з цих людей.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Name the forms, the list or the call that it rests on.</source>
        <translation>Назвіть анкети, список або дзвінок, на які це спирається.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are open to «%1» now.</source>
        <translation>
            <numerusform>Тему «%1» тепер дозволено для %Ln людини.</numerusform>
            <numerusform>Тему «%1» тепер дозволено для %Ln людей.</numerusform>
            <numerusform>Тему «%1» тепер дозволено для %Ln людей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get no more of «%1».</source>
        <translation>
            <numerusform>%Ln людина більше не отримує «%1».</numerusform>
            <numerusform>%Ln людини більше не отримують «%1».</numerusform>
            <numerusform>%Ln людей більше не отримують «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of many people</source>
        <translation>Зміна для багатьох людей</translation>
    </message>
    <message>
        <source>The change was stopped. Everybody is as they were before.</source>
        <translation>Зміну зупинено. Усі такі, як були.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have refused it themselves and were left out. Their own word holds.</source>
        <translation>
            <numerusform>%Ln людина відмовилася від цього сама, її не включено. Діє її власне слово.</numerusform>
            <numerusform>%Ln людини відмовилися від цього самі, їх не включено. Діє їхнє власне слово.</numerusform>
            <numerusform>%Ln людей відмовилися від цього самі, їх не включено. Діє їхнє власне слово.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so already for everybody who was picked. Nothing was changed.</source>
        <translation>Для всіх вибраних це вже так. Нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are as they were before.</source>
        <translation>
            <numerusform>%Ln людина знову така, як була.</numerusform>
            <numerusform>%Ln людини знову такі, як були.</numerusform>
            <numerusform>%Ln людей знову такі, як були.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed %1 and %Ln others meanwhile: they were kept as they are.</source>
        <translation>
            <numerusform>Тим часом хтось інший змінив такі записи: %1 і ще %Ln. Їх залишено як є.</numerusform>
            <numerusform>Тим часом хтось інший змінив такі записи: %1 і ще %Ln. Їх залишено як є.</numerusform>
            <numerusform>Тим часом хтось інший змінив такі записи: %1 і ще %Ln. Їх залишено як є.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed %1 meanwhile: kept as it is.</source>
        <translation>Тим часом хтось інший змінив запис: %1. Його залишено як є.</translation>
    </message>
    <message>
        <source>You have changed no more than one person at a time within thirty days.</source>
        <translation>За тридцять днів ви не змінювали більше ніж одну людину за раз.</translation>
    </message>
    <message>
        <source>Take a change of many back</source>
        <translation>Скасувати зміну для багатьох</translation>
    </message>
    <message>
        <source>Whom somebody else has changed since is kept. Which change?</source>
        <translation>Кого відтоді змінив хтось інший, того буде залишено. Яку зміну?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Скасувати зміну</translation>
    </message>
    <message>
        <source>put on the list «%1»</source>
        <translation>додано до списку «%1»</translation>
    </message>
    <message>
        <source>taken off the list «%1»</source>
        <translation>прибрано зі списку «%1»</translation>
    </message>
    <message>
        <source>district: %1</source>
        <translation>район: %1</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>мова: %1</translation>
    </message>
    <message>
        <source>preferred channel: %1</source>
        <translation>бажаний канал: %1</translation>
    </message>
    <message>
        <source>agreed to «%1»</source>
        <translation>погодилися на «%1»</translation>
    </message>
    <message>
        <source>want no more of «%1»</source>
        <translation>більше не хочуть «%1»</translation>
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
        <translation>Додати до списку</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>On the list since %1</source>
        <translation>У списку від %1</translation>
    </message>
    <message>
        <source>On the list since %1, put there by %2</source>
        <translation>У списку від %1, додано: %2</translation>
    </message>
    <message>
        <source>On none</source>
        <translation>У жодному</translation>
    </message>
    <message>
        <source>Star or no star</source>
        <translation>Поставити або зняти зірочку</translation>
    </message>
    <message>
        <source>Put on the list «%1».</source>
        <translation>Додано до списку «%1».</translation>
    </message>
    <message>
        <source>Taken off the list «%1».</source>
        <translation>Прибрано зі списку «%1».</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListsPanel</name>
    <message>
        <source>Only I</source>
        <translation>Лише я</translation>
    </message>
    <message>
        <source>Whoever sees this site</source>
        <translation>Кожен, хто бачить цей майданчик</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>Усе місто</translation>
    </message>
    <message>
        <source>Lists are kept by operators, doctors, nurses, marketers and supervisors.</source>
        <translation>Списки ведуть оператори, лікарі, медсестри, маркетологи й керівники.</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Новий список…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Who sees it…</source>
        <translation>Хто його бачить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Цей список</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Choose a list to see who stands on it.</source>
        <translation>Оберіть список, щоб побачити, хто в ньому є.</translation>
    </message>
    <message>
        <source>Take my star off</source>
        <translation>Зняти мою зірочку</translation>
    </message>
    <message>
        <source>Give it my star</source>
        <translation>Поставити мою зірочку</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новий список</translation>
    </message>
    <message>
        <source>What is the list to be called?</source>
        <translation>Як назвати список?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>The list needs a name.</source>
        <translation>Спискові потрібна назва.</translation>
    </message>
    <message>
        <source>Who sees the list «%1»?</source>
        <translation>Хто бачить список «%1»?</translation>
    </message>
    <message>
        <source>You and supervisors change it.</source>
        <translation>Змінюєте його ви та керівники.</translation>
    </message>
    <message>
        <source>%1; its people follow a saved segment</source>
        <translation>%1; його люди йдуть за збереженим сегментом</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Створити список</translation>
    </message>
    <message>
        <source>No segment is saved yet. Save one on the page Segments first; no list was made.</source>
        <translation>Ще не збережено жодного сегмента. Спершу збережіть сегмент на сторінці «Сегменти»; список не створено.</translation>
    </message>
    <message>
        <source>Which segment does «%1» follow?</source>
        <translation>За яким сегментом іде «%1»?</translation>
    </message>
    <message>
        <source>Whoever fits the segment at the moment stands on the list.</source>
        <translation>У списку ті, хто зараз підходить під сегмент.</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Перейменувати список</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>The list is called «%1» now.</source>
        <translation>Тепер список називається «%1».</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>It is changed who sees the list «%1».</source>
        <translation>Змінено, хто бачить список «%1».</translation>
    </message>
    <message>
        <source>The list «%1» is removed. Its people stay.</source>
        <translation>Список «%1» прибрано. Його люди лишаються.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::LookupCard</name>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Продовжити…</translation>
    </message>
    <message>
        <source>Open its numbers again</source>
        <translation>Знову відкрити її номери</translation>
    </message>
    <message>
        <source>Numbers answered</source>
        <translation>Номери з відповіддю</translation>
    </message>
    <message>
        <source>Asks no more numbers. What was found stays.</source>
        <translation>Більше номерів не запитують. Знайдене лишається.</translation>
    </message>
    <message>
        <source>Every number that this look-up suspended takes messages again, unless somebody changed it since.</source>
        <translation>Кожен номер, призупинений цією перевіркою, знову приймає повідомлення, якщо його відтоді ніхто не змінив.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whose numbers, state of the look-up</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Begun %1 through %2</source>
        <translation>Розпочато %1 через %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asks the rest of the numbers</source>
        <translation>Запитують решту номерів</translation>
    </message>
</context>
<context>
    <name>otklik::ui::LookupDialog</name>
    <message>
        <source>No more than</source>
        <translation>Не більше</translation>
    </message>
    <message>
        <source>Check numbers</source>
        <translation>Перевірити номери</translation>
    </message>
    <message>
        <source>The numbers are being written down …</source>
        <translation>Номери записуються…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Segment “%1”</source>
        <translation>Сегмент «%1»</translation>
    </message>
    <message>
        <source>List “%1”</source>
        <translation>Список «%1»</translation>
    </message>
    <message>
        <source>A number that was looked up since then is not bought again.</source>
        <translation>Номер, перевірений за цей час, повторно не купується.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Days between two checks</source>
        <translation>Днів між двома перевірками</translation>
    </message>
    <message>
        <source>Whose numbers</source>
        <translation>Чиї номери</translation>
    </message>
    <message>
        <source>Not looked up for, in days</source>
        <translation>Не перевірялися, днів</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>A list cannot be checked again by itself. Save a segment instead.</source>
        <translation>Список не може перевірятися повторно сам. Збережіть замість нього сегмент.</translation>
    </message>
    <message>
        <source>Plan the checks</source>
        <translation>Запланувати перевірки</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Триває підрахунок …</translation>
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
        <translation>Знайти або зробити щось</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Клавіші цієї сторінки</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Назад на попередню сторінку</translation>
    </message>
    <message>
        <source>Load this page again</source>
        <translation>Завантажити цю сторінку знову</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu: language, appearance, keys</source>
        <translation>Меню: мова, вигляд, клавіші</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>State of the desk</source>
        <translation>Стан робочого місця</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>site: %1</source>
        <translation>майданчик: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MergeDialog</name>
    <message>
        <source>All &amp;theirs</source>
        <translation>Усе &amp;їхнє</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Усе &amp;моє</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save what I chose</source>
        <translation>Зберегти обране</translation>
    </message>
    <message>
        <source>Choose a value for this line first: %1.</source>
        <translation>Спершу оберіть значення для цього рядка: %1.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MergeTable</name>
    <message>
        <source>1 Original</source>
        <comment>as it was when both began</comment>
        <translation>1 Початкове</translation>
    </message>
    <message>
        <source>2 Theirs: %1</source>
        <comment>who</comment>
        <translation>2 Інші: %1</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>інше робоче місце</translation>
    </message>
    <message>
        <source>3 Mine</source>
        <translation>3 Моє</translation>
    </message>
    <message>
        <source>4 Another value</source>
        <translation>4 Інше значення</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, a column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value stands there</comment>
        <translation>нічого</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a field, a column and the value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: another value</source>
        <comment>a field</comment>
        <translation>%1: інше значення</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MessageEditor</name>
    <message>
        <source>Text in %1</source>
        <translation>Текст: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::NoteDialog</name>
    <message>
        <source>Note about %1</source>
        <translation>Нотатка про людину: %1</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Зберегти нотатку</translation>
    </message>
    <message>
        <source>For example: ECG, call first</source>
        <translation>Наприклад: ЕКГ, спершу зателефонувати</translation>
    </message>
    <message>
        <source>What is to be &amp;remembered</source>
        <translation>Що треба &amp;пам’ятати</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Нагадати</translation>
    </message>
</context>
<context>
    <name>otklik::ui::NotesPanel</name>
    <message>
        <source>What to do next</source>
        <translation>Що робити далі</translation>
    </message>
    <message>
        <source>Nothing is waiting. A note with a date becomes a reminder.</source>
        <translation>Нічого не чекає. Нотатка з датою стає нагадуванням.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue (%1)</source>
        <translation>
            <numerusform>прострочено на %n день (%1)</numerusform>
            <numerusform>прострочено на %n дні (%1)</numerusform>
            <numerusform>прострочено на %n днів (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Виконати сьогодні</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>otklik::ui::NoticeWatch</name>
    <message numerus="yes">
        <source>%n cards were opened in an emergency.</source>
        <translation>
            <numerusform>Екстрено відкрито %n картку.</numerusform>
            <numerusform>Екстрено відкрито %n картки.</numerusform>
            <numerusform>Екстрено відкрито %n карток.</numerusform>
        </translation>
    </message>
    <message>
        <source>In an emergency %1 opened the card of a patient of “%2” on %3.</source>
        <translation>Екстрене відкриття: %1, картка пацієнта клініки «%2», %3.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::NumbersPage</name>
    <message>
        <source>How the mobile numbers stand</source>
        <translation>Стан мобільних номерів</translation>
    </message>
    <message>
        <source>Suspended numbers</source>
        <translation>Призупинені номери</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Розклади</translation>
    </message>
    <message>
        <source>No look-up has suspended a number.</source>
        <translation>Жодна перевірка не призупинила жодного номера.</translation>
    </message>
    <message>
        <source>Nothing has been looked up yet.</source>
        <translation>Поки нічого не перевірялося.</translation>
    </message>
    <message>
        <source>Nothing is looked up by itself. “Check numbers…” can repeat what it does every so many days.</source>
        <translation>Само нічого не перевіряється. «Перевірити номери…» може повторювати перевірку через задану кількість днів.</translation>
    </message>
    <message>
        <source>Check numbers…</source>
        <translation>Перевірити номери…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Знову відкрити</translation>
    </message>
    <message>
        <source>Open the person&apos;s card</source>
        <translation>Відкрити картку людини</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mobile numbers</source>
        <translation>
            <numerusform>%Ln мобільний номер</numerusform>
            <numerusform>%Ln мобільні номери</numerusform>
            <numerusform>%Ln мобільних номерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a mobile number yet. Import people first; then their numbers can be checked here.</source>
        <translation>Мобільного номера поки немає ні в кого. Спершу імпортуйте людей; тоді їхні номери можна буде перевірити тут.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>На зв’язку</translation>
    </message>
    <message>
        <source>Away for now</source>
        <translation>Тимчасово поза мережею</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>Not numbers</source>
        <translation>Не номери</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Never looked up</source>
        <translation>Ніколи не перевірялися</translation>
    </message>
    <message>
        <source>Last answer on %1. %2 were ported to another network.</source>
        <translation>Остання відповідь: %1. Перенесено до іншої мережі: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln номер</numerusform>
            <numerusform>%Ln номери</numerusform>
            <numerusform>%Ln номерів</numerusform>
        </translation>
    </message>
    <message>
        <source>No number has been looked up yet. A check finds those that no network knows any more and holds back messages to them.</source>
        <translation>Поки жодного номера не перевіряли. Перевірка знаходить номери, яких більше не знає жодна мережа, і стримує повідомлення на них.</translation>
    </message>
    <message>
        <source>Remove schedule</source>
        <translation>Прибрати розклад</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>No account can look numbers up yet.</source>
        <translation>Поки жоден обліковий запис не вміє перевіряти номери.</translation>
    </message>
    <message>
        <source>Add one of kind “Infobip number look-up”, or the training one, in the settings.</source>
        <translation>Додайте в налаштуваннях обліковий запис виду «Infobip: перевірка номерів» або навчальний.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Go on with a larger budget</source>
        <translation>Продовжити з більшим бюджетом</translation>
    </message>
    <message>
        <source>Budget in all; %1 are spent</source>
        <translation>Бюджет загалом; витрачено %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Open the numbers of this look-up again?</source>
        <translation>Знову відкрити номери цієї перевірки?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers that it suspended take messages again, unless somebody changed them since. What was paid stays paid.</source>
        <translation>
            <numerusform>%Ln призупинений нею номер знову прийматиме повідомлення, якщо його відтоді ніхто не змінив. Сплачене не повертається.</numerusform>
            <numerusform>%Ln призупинені нею номери знову прийматимуть повідомлення, якщо їх відтоді ніхто не змінив. Сплачене не повертається.</numerusform>
            <numerusform>%Ln призупинених нею номерів знову прийматимуть повідомлення, якщо їх відтоді ніхто не змінив. Сплачене не повертається.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>Знову відкрити</translation>
    </message>
    <message>
        <source>Keep them suspended</source>
        <translation>Залишити призупиненими</translation>
    </message>
    <message>
        <source>The schedule is gone; look-ups under way go on.</source>
        <translation>Розклад прибрано; розпочаті перевірки тривають.</translation>
    </message>
    <message>
        <source>Stop the look-up</source>
        <translation>Зупинити перевірку</translation>
    </message>
    <message>
        <source>Go on with the look-up</source>
        <translation>Продовжити перевірку</translation>
    </message>
</context>
<context>
    <name>otklik::ui::OperatorPanel</name>
    <message>
        <source>Save the roles</source>
        <translation>Зберегти ролі</translation>
    </message>
    <message>
        <source>Save the sites</source>
        <translation>Зберегти майданчики</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Вимкнути…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Let in again…</source>
        <translation>Знову впустити…</translation>
    </message>
    <message>
        <source>Confirm the request</source>
        <translation>Підтвердити запит</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Може</translation>
    </message>
    <message>
        <source>Sees the people of</source>
        <translation>Бачить людей майданчиків</translation>
    </message>
    <message>
        <source>Sign-ins of the last 30 days</source>
        <translation>Входи за останні 30 днів</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>з %1: %2</translation>
    </message>
    <message>
        <source>%1 asked to let them in again</source>
        <translation>%1 просить знову впустити</translation>
    </message>
    <message>
        <source>the whole city</source>
        <translation>усе місто</translation>
    </message>
    <message>
        <source>right code</source>
        <translation>правильний код</translation>
    </message>
    <message>
        <source>wrong code</source>
        <translation>неправильний код</translation>
    </message>
    <message>
        <source>refused: a pooler stood between</source>
        <translation>відмовлено: посередині стояв пулер</translation>
    </message>
    <message>
        <source>let in again by two people</source>
        <translation>знову впущено двома людьми</translation>
    </message>
    <message>
        <source>a computer not used before</source>
        <translation>новий комп’ютер</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>when, what, computer, address</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Немає.</translation>
    </message>
    <message>
        <source>Nowhere now.</source>
        <translation>Зараз ніде.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::OperatorsPage</name>
    <message>
        <source>People at the desks</source>
        <translation>Люди за робочими місцями</translation>
    </message>
    <message>
        <source>Add a login</source>
        <translation>Додати логін</translation>
    </message>
    <message>
        <source>The roles are saved. They hold from now on.</source>
        <translation>Ролі збережено. Вони діють від цієї миті.</translation>
    </message>
    <message>
        <source>The sites are saved. They hold from now on.</source>
        <translation>Майданчики збережено. Вони діють від цієї миті.</translation>
    </message>
    <message>
        <source>They may sign in again.</source>
        <translation>Тепер можна знову входити.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Адміністрування</translation>
    </message>
    <message numerus="yes">
        <source>%n people and services</source>
        <translation>
            <numerusform>%n особа і служби</numerusform>
            <numerusform>%n особи і служби</numerusform>
            <numerusform>%n осіб і служб</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Вимкнути %1</translation>
    </message>
    <message>
        <source>Their sessions end at once and they cannot sign in. Say why; it is kept.</source>
        <translation>Сеанси цієї людини одразу закінчаться, і ввійти вона не зможе. Укажіть причину; її буде збережено.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Вимкнути</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Потрібна причина.</translation>
    </message>
    <message>
        <source>The login is disabled.</source>
        <translation>Логін вимкнено.</translation>
    </message>
    <message>
        <source>Let %1 in again</source>
        <translation>Знову впустити %1</translation>
    </message>
    <message>
        <source>A second person has to confirm it. What is needed?</source>
        <translation>Це має підтвердити друга людина. Що потрібно?</translation>
    </message>
    <message>
        <source>End the wait after wrong codes</source>
        <translation>Припинити очікування після неправильних кодів</translation>
    </message>
    <message>
        <source>A new authenticator: the phone is lost</source>
        <translation>Новий автентифікатор: телефон втрачено</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Подати запит</translation>
    </message>
    <message>
        <source>Asked. Another administrator or a supervisor confirms it here.</source>
        <translation>Запит подано. Підтвердить тут інший адміністратор або керівник.</translation>
    </message>
    <message>
        <source>They may try again now.</source>
        <translation>Тепер можна спробувати знову.</translation>
    </message>
    <message>
        <source>Hand over this enrolment code, in person: %1</source>
        <translation>Передайте цей код підключення особисто: %1</translation>
    </message>
    <message>
        <source>It is shown once and holds for seven days.</source>
        <translation>Його показано один раз, він діє сім днів.</translation>
    </message>
    <message>
        <source>A new login is made on the server, by who may make logins there: otklikctl operator add LOGIN --name «NAME» --role ROLE --site CODE</source>
        <translation>Новий логін створює на сервері той, кому там можна створювати логіни: otklikctl operator add LOGIN --name «NAME» --role ROLE --site CODE</translation>
    </message>
    <message>
        <source>It prints the password and the enrolment code once.</source>
        <translation>Команда один раз виводить пароль і код підключення.</translation>
    </message>
    <message>
        <source>They are signed out there.</source>
        <translation>Сеанс там завершено.</translation>
    </message>
    <message>
        <source>They are signed out at %1.</source>
        <translation>Сеанс на робочому місці %1 завершено.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::OrganisationPanel</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Мова повідомлень</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Часовий пояс</translation>
    </message>
    <message>
        <source>By this clock quiet hours are kept for people whose zone is not known.</source>
        <translation>За цим часом дотримуються тихих годин для людей, чий пояс невідомий.</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Країна</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country.</source>
        <translation>Телефони без коду країни читаються як номери цієї країни.</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>&amp;Мова повідомлень</translation>
    </message>
    <message>
        <source>Who has no language gets the text in this one, where there is one.</source>
        <translation>Чия мова невідома, той отримує текст цією мовою, якщо такий текст є.</translation>
    </message>
    <message>
        <source>The organisation’s settings were changed for everybody.</source>
        <translation>Налаштування організації змінено для всіх.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::Page</name>
    <message>
        <source>Loading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>З базою даних немає зв’язку.</translation>
    </message>
    <message>
        <source>You see what was known at %1.</source>
        <translation>Ви бачите дані станом на %1.</translation>
    </message>
    <message>
        <source>The database cannot be reached, and nothing was loaded before.</source>
        <translation>З базою даних немає зв’язку, і раніше нічого не завантажено.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Більше</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>The password of &amp;now</source>
        <translation>&amp;Теперішній пароль</translation>
    </message>
    <message>
        <source>The n&amp;ew one</source>
        <translation>&amp;Новий пароль</translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation>Новий пароль &amp;ще раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Type the password that you have first.</source>
        <translation>Спершу введіть пароль, який у вас є.</translation>
    </message>
    <message>
        <source>The new password is not the same both times.</source>
        <translation>Новий пароль уведено двічі по-різному.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PeopleDetail</name>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Бажаний канал</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Наступне нагадування</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Жодної не відомо</translation>
    </message>
    <message>
        <source>There are no topics yet</source>
        <translation>Тем ще немає</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ще не запитували</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жодного</translation>
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
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or external id</source>
        <translation>Ім’я, телефон, ел. пошта або зовнішній ID</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>&amp;Район</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпортувати…</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>Із пошуку до списку</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Сегмент: %1</translation>
    </message>
    <message>
        <source>Nobody fits what you search for.</source>
        <translation>Під цей пошук ніхто не підходить.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показати всіх</translation>
    </message>
    <message>
        <source>Which file is to be imported?</source>
        <translation>Який файл імпортувати?</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new, %3 changed, %4 unchanged.</source>
        <comment>people</comment>
        <translation>%1: імпортовано. Нових: %2, змінених: %3, незмінних: %4.</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new events, %3 known already.</source>
        <translation>%1: імпортовано. Нових подій: %2, уже відомих: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were rejected; nothing of them was stored.</source>
        <translation>
            <numerusform>Відхилено %n рядок; з нього нічого не збережено.</numerusform>
            <numerusform>Відхилено %n рядки; з них нічого не збережено.</numerusform>
            <numerusform>Відхилено %n рядків; з них нічого не збережено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which file of service events is to be imported?</source>
        <translation>Який файл подій послуг імпортувати?</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Lists of people (%1)</source>
        <translation>Списки людей (%1)</translation>
    </message>
    <message>
        <source>Star or no star</source>
        <translation>Поставити або зняти зірочку</translation>
    </message>
    <message>
        <source>Pick everybody whom the filter shows</source>
        <translation>Вибрати всіх, кого показує фільтр</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Новий список…</translation>
    </message>
    <message>
        <source>Take a change of many back…</source>
        <translation>Скасувати зміну для багатьох…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln людина</numerusform>
            <numerusform>%Ln людини</numerusform>
            <numerusform>%Ln людей</numerusform>
        </translation>
    </message>
    <message>
        <source>The new person goes to: %1.</source>
        <translation>Нова людина потрапить на майданчик: %1.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Таблиці (*.csv *.tsv *.txt *.xlsx *.ods);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Скасувати…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Недавні</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Списки</translation>
    </message>
    <message>
        <source>Imports and undo…</source>
        <translation>Імпорти та їх скасування…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message>
        <source>Whose cards were opened last</source>
        <translation>Чиї картки відкривали останніми</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Експортувати список…</translation>
    </message>
    <message>
        <source>Agree to an export…</source>
        <translation>Погодити експорт…</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Список: %1</translation>
    </message>
    <message>
        <source>There are no people yet. Import a list (a table or a spreadsheet), or add one person.</source>
        <translation>Людей ще немає. Імпортуйте список (таблицю або електронну таблицю) чи додайте одну людину.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PersonEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Змінити: %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>День, місяць, рік</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Номер в іншій системі</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Прізвище</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Ім’я</translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation>По &amp;батькові</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Дата народження</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Стать</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>&amp;Район</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Preferred &amp;channel</source>
        <translation>Бажаний &amp;канал</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Часовий пояс</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>E&amp;xternal id</source>
        <translation>&amp;Зовнішній ID</translation>
    </message>
    <message>
        <source>As the organisation&apos;s</source>
        <translation>Як в організації</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>The birth date is not a day that exists. Write day, month and year, for example %1.</source>
        <translation>Такого дня народження не існує. Напишіть день, місяць і рік, наприклад %1.</translation>
    </message>
    <message>
        <source>Write at least one name. A single name is enough.</source>
        <translation>Напишіть хоча б одне ім’я. Одного імені досить.</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>Копіювати введене</translation>
    </message>
    <message>
        <source>This person&apos;s record was removed or erased meanwhile. Nothing was saved. What you typed is still here, to be copied.</source>
        <translation>Запис цієї людини тим часом видалили або стерли. Нічого не збережено. Уведене вами ще тут, його можна скопіювати.</translation>
    </message>
    <message>
        <source>What was typed is copied. The record itself is gone.</source>
        <translation>Уведене скопійовано. Самого запису більше немає.</translation>
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
        <translation>Бажаний канал: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PersonMergeDialog</name>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Телефон або ел. пошта</translation>
    </message>
    <message>
        <source>Changed at two desks: %1</source>
        <translation>Змінено на двох робочих місцях: %1</translation>
    </message>
    <message>
        <source>Save what I chose</source>
        <translation>Зберегти обране</translation>
    </message>
    <message>
        <source>While you were choosing, somebody changed this person once more. Mine is now what you had chosen.</source>
        <translation>Поки ви обирали, цю людину змінили ще раз. «Моє» — тепер те, що ви обрали.</translation>
    </message>
    <message>
        <source>While you were typing, somebody else stored other values for the same fields.</source>
        <translation>Поки ви вводили, хтось інший зберіг у тих самих полях інші значення.</translation>
    </message>
    <message>
        <source>While you were typing, %1 stored other values for the same fields.</source>
        <translation>Поки ви вводили, у тих самих полях збережено інші значення (%1).</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet. Choose what stays in each line: the keys 1, 2 and 3 choose a column, 4 writes another value.</source>
        <translation>Ваше ще не збережено. Оберіть, що лишиться в кожному рядку: клавіші 1, 2 і 3 вибирають стовпець, 4 вводить інше значення.</translation>
    </message>
    <message>
        <source>What else they changed is kept: %1.</source>
        <translation>Решта їхніх змін лишається: %1.</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Усе &amp;їхнє</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Усе &amp;моє</translation>
    </message>
    <message>
        <source>The birth date is not a day that exists. Write day, month and year, for example %1.</source>
        <translation>Такого дня народження не існує. Напишіть день, місяць і рік, наприклад %1.</translation>
    </message>
    <message>
        <source>Choose a value for this line first: %1.</source>
        <translation>Спершу оберіть значення для цього рядка: %1.</translation>
    </message>
    <message>
        <source>Write at least one name. A single name is enough.</source>
        <translation>Напишіть хоча б одне ім’я. Одного імені досить.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PersonPage</name>
    <message>
        <source>Reminder done.</source>
        <translation>Нагадування виконано.</translation>
    </message>
    <message>
        <source>Reminder dropped.</source>
        <translation>Нагадування прибрано.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>Нове нагадування</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Записати згоду</translation>
    </message>
    <message>
        <source>Record a refusal</source>
        <translation>Записати відмову</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Зупинити все</translation>
    </message>
    <message>
        <source>First reminder: done</source>
        <translation>Перше нагадування: виконано</translation>
    </message>
    <message>
        <source>First reminder: put off</source>
        <translation>Перше нагадування: відкласти</translation>
    </message>
    <message>
        <source>First reminder: drop</source>
        <translation>Перше нагадування: прибрати</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Історія: %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find a person by name, phone or e-mail.</source>
        <translation>Нікого не обрано. Знайдіть людину за іменем, телефоном або ел. поштою.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Знайти людину</translation>
    </message>
    <message>
        <source>The reminder comes up on %1.</source>
        <translation>Нагадування з’явиться %1.</translation>
    </message>
    <message>
        <source>The note is stored.</source>
        <translation>Нотатку збережено.</translation>
    </message>
    <message>
        <source>Recorded. Nothing more is sent to this person.</source>
        <translation>Записано. Цій людині більше нічого не надсилається.</translation>
    </message>
    <message>
        <source>Consent is recorded.</source>
        <translation>Згоду записано.</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>Відмову записано.</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>Зупинити все?</translation>
    </message>
    <message>
        <source>No topic and no channel will reach this person, service notices included. Each topic of marketing then needs a new consent of its own.</source>
        <translation>Жодна тема й жоден канал не дійдуть до цієї людини, сервісні сповіщення теж. Потім кожна рекламна тема потребуватиме нової окремої згоди.</translation>
    </message>
    <message>
        <source>Reminder put off.</source>
        <translation>Нагадування відкладено.</translation>
    </message>
    <message>
        <source>Open the clinical part</source>
        <translation>Відкрити клінічну частину</translation>
    </message>
    <message>
        <source>Somebody else has changed this person in the meantime. Nothing of yours was stored; edit the person again.</source>
        <translation>Тим часом цю людину змінив хтось інший. Ваше не збережено; змініть людину ще раз.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here; saving again compares it with what is stored then.</source>
        <translation>Нічого не збережено. Уведене вами ще тут; під час нового збереження його порівняють із тим, що записано тоді.</translation>
    </message>
    <message>
        <source>You were typing this on %1, and it is not saved yet.</source>
        <translation>Ви вводили це %1, і це ще не збережено.</translation>
    </message>
    <message>
        <source>You were typing this on %1 with an earlier version of the program, which did not keep what stood there before. Look through every field: saving puts all of them in the place of what is stored.</source>
        <translation>Ви вводили це %1 у попередній версії програми, яка не зберігала того, що стояло там раніше. Перегляньте кожне поле: збереження замінить ними всіма те, що записано.</translation>
    </message>
    <message>
        <source>You were typing this on %1, and it is not saved yet. Since then somebody else changed: %2. Saving keeps both.</source>
        <translation>Ви вводили це %1, і це ще не збережено. Відтоді хтось інший змінив: %2. Збереження лишає і те, й інше.</translation>
    </message>
    <message>
        <source>You were typing this on %1, and it is not saved yet. Since then %3 changed: %2. Saving keeps both.</source>
        <translation>Ви вводили це %1, і це ще не збережено. Відтоді змінено (%3): %2. Збереження лишає і те, й інше.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same since. Nothing was taken back; edit the person to choose.</source>
        <translation>Відтоді хтось інший змінив те саме. Нічого не скасовано; щоб обрати, змініть дані людини.</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>Зміну скасовано.</translation>
    </message>
    <message>
        <source>Put on a list</source>
        <translation>Додати до списку</translation>
    </message>
    <message>
        <source>Star or no star</source>
        <translation>Поставити або зняти зірочку</translation>
    </message>
    <message>
        <source>Add to household</source>
        <translation>Додати до домогосподарства</translation>
    </message>
    <message>
        <source>Give out their data…</source>
        <translation>Видати дані людини…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стерти…</translation>
    </message>
    <message>
        <source>On the card that was open before: %1</source>
        <translation>На картці, що була відкрита раніше: %1</translation>
    </message>
    <message>
        <source>Leave household</source>
        <translation>Вивести з домогосподарства</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>Вони живуть разом</translation>
    </message>
    <message>
        <source>Un-merge the newest merge</source>
        <translation>Роз’єднати останнє об’єднання</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PhoneBubble</name>
    <message>
        <source>Message as the phone shows it</source>
        <translation>Повідомлення, як його показує телефон</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PickListPanel</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Short, in Latin letters: files and rules name it so. It never changes.</source>
        <translation>Короткий, латинськими літерами: так його пишуть у файлах і правилах. Він ніколи не змінюється.</translation>
    </message>
    <message>
        <source>Type its name.</source>
        <translation>Напишіть назву.</translation>
    </message>
    <message>
        <source>Type a short code in Latin letters.</source>
        <translation>Напишіть короткий код латинськими літерами.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PreviewPanel</name>
    <message>
        <source>Show it to a person: name, phone …</source>
        <translation>Показати для людини: ім’я, телефон …</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>Next of the audience</source>
        <translation>Наступна з аудиторії</translation>
    </message>
    <message>
        <source>Open this person’s card</source>
        <translation>Відкрити картку цієї людини</translation>
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
        <translation>Як воно надійде</translation>
    </message>
    <message>
        <source>That was the last person of the audience.</source>
        <translation>Це була остання людина з аудиторії.</translation>
    </message>
    <message>
        <source>Nobody would be written to yet. The Audience step says why.</source>
        <translation>Поки що нікому б не написали. Чому — каже крок «Аудиторія».</translation>
    </message>
    <message>
        <source>Sender of the gateway</source>
        <translation>Відправник шлюзу</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>language, encoding, parts</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::PriceRow</name>
    <message>
        <source>Work out the price</source>
        <translation>Розрахувати ціну</translation>
    </message>
    <message>
        <source>people to write to</source>
        <translation>людей, яким пишемо</translation>
    </message>
    <message>
        <source>parts each</source>
        <translation>частин на кожного</translation>
    </message>
    <message>
        <source>parts in all</source>
        <translation>частин усього</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>вартість</translation>
    </message>
    <message>
        <source>Price of the whole audience</source>
        <translation>Ціна для всієї аудиторії</translation>
    </message>
    <message>
        <source>no price set</source>
        <translation>ціну не задано</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>money, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the gateway has no price</source>
        <translation>%1; ціну шлюзу не задано</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>money, parts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filling every text</source>
        <translation>Заповнюємо всі тексти</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>від %1 до %2, зазвичай %3</translation>
    </message>
    <message>
        <source>Every text is filled and counted part by part; that is exact, not an estimate.</source>
        <translation>Кожний текст заповнюється й рахується по частинах; це точно, а не приблизно.</translation>
    </message>
    <message>
        <source>Known once there is somebody to write to.</source>
        <translation>Буде відомо, коли буде кому писати.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PutOffDialog</name>
    <message numerus="yes">
        <source>Put off %n reminders</source>
        <translation>
            <numerusform>Відкласти %n нагадування</numerusform>
            <numerusform>Відкласти %n нагадування</numerusform>
            <numerusform>Відкласти %n нагадувань</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
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
        <translation>%1, чекає: %2</translation>
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
        <translation>Звітувати ще нема про що</translation>
    </message>
    <message>
        <source>After the launch the way of its people stands here: sent, delivered, returned, used.</source>
        <translation>Після запуску тут буде шлях людей: надіслано, доставлено, повернулися, скористалися.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Що це дало</translation>
    </message>
    <message>
        <source>What it did so far</source>
        <translation>Що це дало поки що</translation>
    </message>
    <message>
        <source>Launched %1.</source>
        <translation>Запущено %1.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>Зупинено %1.</translation>
    </message>
    <message>
        <source>Finished %1.</source>
        <translation>Завершено %1.</translation>
    </message>
    <message>
        <source>Returned: had any service event within 30 days after the message. Used: received the service.</source>
        <translation>Повернулися: мали будь-яку подію послуги протягом 30 днів після повідомлення. Скористалися: отримали послугу.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::RetentionPanel</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>In days; 0 is for ever. What is older is emptied by the sending service every hour; what is counted stays. The record of who did what has no timer.</source>
        <translation>У днях; 0 — безстроково. Те, що старше, служба надсилання очищає щогодини; пораховане лишається. Записи про те, хто що робив, строку не мають.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>безстроково</translation>
    </message>
    <message>
        <source>How long data is kept was changed for everybody.</source>
        <translation>Строк зберігання даних змінено для всіх.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ReviewPage</name>
    <message>
        <source>Justified</source>
        <translation>Обґрунтовано</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>Необґрунтовано</translation>
    </message>
    <message>
        <source>Cards that were opened in an emergency</source>
        <translation>Картки, відкриті екстрено</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Указана причина</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>No card of your clinics was opened in an emergency within the last 30 days.</source>
        <translation>За останні 30 днів жодної картки ваших клінік не відкривали екстрено.</translation>
    </message>
    <message>
        <source>%1 opened this card of “%2” on %3.</source>
        <translation>Цю картку клініки «%2» відкрив(-ла) %1, %3.</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <comment>verdict, who, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The emergency access was justified</source>
        <translation>Екстрений доступ був обґрунтований</translation>
    </message>
    <message>
        <source>The emergency access was not justified</source>
        <translation>Екстрений доступ не був обґрунтований</translation>
    </message>
    <message>
        <source>Remark (may stay empty)</source>
        <translation>Зауваження (можна лишити порожнім)</translation>
    </message>
    <message>
        <source>Store the verdict</source>
        <translation>Зберегти рішення</translation>
    </message>
    <message>
        <source>What was wrong with it</source>
        <translation>Що було не так</translation>
    </message>
    <message>
        <source>Say in a few words what was wrong.</source>
        <translation>Коротко напишіть, що було не так.</translation>
    </message>
    <message>
        <source>Emergency review</source>
        <translation>Розгляд екстрених випадків</translation>
    </message>
</context>
<context>
    <name>otklik::ui::RuleEditor</name>
    <message>
        <source>The rule in words</source>
        <translation>Правило словами</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Правило</translation>
    </message>
</context>
<context>
    <name>otklik::ui::RunningPanel</name>
    <message>
        <source>Not launched yet</source>
        <translation>Ще не запущено</translation>
    </message>
    <message>
        <source>Once it is launched, this is where one sees how far it is.</source>
        <translation>Після запуску тут видно, як просувається кампанія.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>%1 of %2 messages have left</source>
        <comment>numbers</comment>
        <translation>Надіслано %1 з %2 повідомлень</translation>
    </message>
    <message>
        <source>Paused: nothing leaves. What is with the gateway already goes on.</source>
        <translation>Призупинено: нічого не надсилається. Те, що вже у шлюзі, іде далі.</translation>
    </message>
    <message>
        <source>Stopped for ever. What had not left never will.</source>
        <translation>Зупинено назавжди. Що не надіслано, те ніколи не буде надіслано.</translation>
    </message>
    <message numerus="yes">
        <source>Everything has left. Receipts are still on their way for %Ln messages.</source>
        <translation>
            <numerusform>Усе надіслано. Ще чекаємо на звіти про доставку для %Ln повідомлення.</numerusform>
            <numerusform>Усе надіслано. Ще чекаємо на звіти про доставку для %Ln повідомлень.</numerusform>
            <numerusform>Усе надіслано. Ще чекаємо на звіти про доставку для %Ln повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has left, and every receipt is here.</source>
        <translation>Усе надіслано, і всі звіти про доставку вже тут.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people wait until their quiet hours are over.</source>
        <translation>
            <numerusform>%Ln людина чекає, доки закінчаться її тихі години.</numerusform>
            <numerusform>%Ln людини чекають, доки закінчаться їхні тихі години.</numerusform>
            <numerusform>%Ln людей чекають, доки закінчаться їхні тихі години.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has left for %Ln seconds. Messages leave while «otklikctl serve» or a desk with its own database runs and a gateway is ready.</source>
        <translation>
            <numerusform>Уже %Ln секунду нічого не надсилається. Повідомлення надсилаються, поки працює «otklikctl serve» або робоче місце з власною базою даних і готовий шлюз.</numerusform>
            <numerusform>Уже %Ln секунди нічого не надсилається. Повідомлення надсилаються, поки працює «otklikctl serve» або робоче місце з власною базою даних і готовий шлюз.</numerusform>
            <numerusform>Уже %Ln секунд нічого не надсилається. Повідомлення надсилаються, поки працює «otklikctl serve» або робоче місце з власною базою даних і готовий шлюз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the next messages to leave.</source>
        <translation>Чекаємо, доки підуть наступні повідомлення.</translation>
    </message>
    <message>
        <source>Waiting for the first messages to leave.</source>
        <translation>Чекаємо, доки підуть перші повідомлення.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>лишилася приблизно %Ln секунда</numerusform>
            <numerusform>лишилося приблизно %Ln секунди</numerusform>
            <numerusform>лишилося приблизно %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>лишилася приблизно %Ln хвилина</numerusform>
            <numerusform>лишилося приблизно %Ln хвилини</numerusform>
            <numerusform>лишилося приблизно %Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>messages</comment>
        <translation>%1 на секунду</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speed, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The Audience step says why each of them was left out.</source>
        <translation>Чому кожного з них не включено — каже крок «Аудиторія».</translation>
    </message>
    <message>
        <source>They are written to as soon as it is their turn.</source>
        <translation>Їм напишуть, щойно надійде їхня черга.</translation>
    </message>
    <message>
        <source>The campaign is paused. They are written to when it goes on.</source>
        <translation>Кампанію призупинено. Їм напишуть, коли вона продовжиться.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SchedulePanel</name>
    <message>
        <source>&amp;Between these hours, by the clock of each person</source>
        <translation>&amp;Між цими годинами за годинником кожної людини</translation>
    </message>
    <message>
        <source>At any &amp;hour</source>
        <translation>У &amp;будь-який час</translation>
    </message>
    <message>
        <source>Nothing lea&amp;ves after</source>
        <translation>Нічого не &amp;надсилати після</translation>
    </message>
    <message>
        <source>This campaign was launched, so its hours can only be read.</source>
        <translation>Цю кампанію запущено, тож її години можна лише читати.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Nothing leaves after</source>
        <translation>Нічого не надсилати після</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hours from … to …</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>When people may be written to</source>
        <translation>Коли людям можна писати</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До якого часу</translation>
    </message>
    <message>
        <source>From and to are the same time. Choose «At any hour» if that is meant.</source>
        <translation>Початок і кінець збігаються. Якщо так і треба, оберіть «У будь-який час».</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>одразу</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>%1 о %2</translation>
    </message>
    <message>
        <source>Somebody whose hours are over waits until they begin again. Whose zone is not known lives by %1, where it is %2 now: launched now, the first messages there leave %3.</source>
        <translation>Той, чиї години минули, чекає, доки вони почнуться знову. Якщо пояс людини невідомий, для неї діє %1, де зараз %2: якщо запустити зараз, перші повідомлення там підуть %3.</translation>
    </message>
    <message>
        <source>Messages leave as fast as the gateway takes them, at night too. Only for what cannot wait until morning.</source>
        <translation>Повідомлення надсилаються так швидко, як їх приймає шлюз, зокрема вночі. Лише для того, що не може чекати до ранку.</translation>
    </message>
    <message>
        <source>What has not left by then is counted as «%1».</source>
        <translation>Те, що до того не надіслано, рахується як «%1».</translation>
    </message>
    <message>
        <source>Not reached in time</source>
        <translation>Не доставлено вчасно</translation>
    </message>
    <message>
        <source>A message that could not leave within two days after it was due is given up.</source>
        <translation>Повідомлення, яке не вдалося надіслати протягом двох днів після строку, більше не надсилають.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ScreenLock</name>
    <message>
        <source>Locked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>%1 is signed in. Everything is as it was left.</source>
        <translation>Сеанс: %1. Усе як було залишено.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentDelegate</name>
    <message>
        <source>not saved</source>
        <translation>не збережено</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>Сегменти</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentResult</name>
    <message>
        <source>People who fit</source>
        <translation>Люди, які підходять</translation>
    </message>
    <message>
        <source>Which conditions hold for this person</source>
        <translation>Які умови виконуються для цієї людини</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>рахуємо …</translation>
    </message>
    <message>
        <source>People appear here as soon as the rule can be counted.</source>
        <translation>Люди з’являться тут, щойно правило можна буде порахувати.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не пораховано</translation>
    </message>
    <message>
        <source>Nobody fits this rule now.</source>
        <translation>Зараз під це правило ніхто не підходить.</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>after a number, exact</comment>
        <translation>
            <numerusform>людина</numerusform>
            <numerusform>людини</numerusform>
            <numerusform>людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Чому %1</translation>
    </message>
    <message>
        <source>not counted: you stopped it</source>
        <translation>не пораховано: ви зупинили</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>Рахуємо людей</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>Сегменти</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Зберегти сегмент</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>Сегментові потрібна назва.</translation>
    </message>
    <message>
        <source>A name has 100 characters at most.</source>
        <translation>Назва має щонайбільше 100 символів.</translation>
    </message>
    <message>
        <source>There is a segment of this name already. Choose another name.</source>
        <translation>Сегмент із такою назвою вже є. Оберіть іншу назву.</translation>
    </message>
    <message>
        <source>The changes of «%1» were thrown away.</source>
        <translation>Зміни сегмента «%1» відкинуто.</translation>
    </message>
    <message>
        <source>The new segment was thrown away.</source>
        <translation>Новий сегмент відкинуто.</translation>
    </message>
    <message>
        <source>The segment «%1» was deleted.</source>
        <translation>Сегмент «%1» видалено.</translation>
    </message>
    <message>
        <source>The condition was removed.</source>
        <translation>Умову прибрано.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Порахувати знову</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Новий сегмент</translation>
    </message>
    <message>
        <source>Use in a campaign</source>
        <translation>Узяти в кампанію</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Зберегти під іншою назвою</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Відкинути зміни</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Додати умову</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Додати групу</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Прибрати умову</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Перемістити вгору</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Перемістити вниз</translation>
    </message>
    <message>
        <source>All, any or none</source>
        <translation>Усі, будь-яка або жодна</translation>
    </message>
    <message>
        <source>Delete the segment</source>
        <translation>Видалити сегмент</translation>
    </message>
    <message>
        <source>Edit the condition; open the person; from the list to the rule</source>
        <translation>Змінити умову; відкрити людину; зі списку до правила</translation>
    </message>
    <message>
        <source>Switch the group that is selected: all, any, none</source>
        <translation>Перемкнути вибрану групу: усі, будь-яка, жодна</translation>
    </message>
    <message>
        <source>A segment is a rule that says who belongs together: «over 60 and not seen for a year». It is counted live and used by campaigns.</source>
        <translation>Сегмент — це правило, яке каже, хто належить разом: «старші за 60, кого не було рік». Його рахують наживо й беруть у кампанії.</translation>
    </message>
    <message>
        <source>New segment %1</source>
        <translation>Новий сегмент %1</translation>
    </message>
    <message>
        <source>Finish the marked condition.</source>
        <translation>Завершіть позначену умову.</translation>
    </message>
    <message>
        <source>Why does somebody fit, or not?</source>
        <translation>Чому хтось підходить або ні?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or external ID</source>
        <translation>Ім’я, телефон, e-mail або зовнішній ID</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Nobody was found by that. Nothing was changed.</source>
        <translation>За цими даними нікого не знайдено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Who of them?</source>
        <translation>Хто з них?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, дата народження %2</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Пояснити</translation>
    </message>
    <message>
        <source>Why somebody fits or not</source>
        <translation>Чому хтось підходить або ні</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Changed at two desks: %1</source>
        <translation>Змінено на двох робочих місцях: %1</translation>
    </message>
    <message>
        <source>While you were changing this segment, somebody at another desk saved another rule for it.</source>
        <translation>Поки ви змінювали цей сегмент, хтось на іншому робочому місці зберіг для нього інше правило.</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet; your changes are kept as a draft. Choose which rule stays: the keys 1, 2 and 3 choose a column.</source>
        <translation>Ваше ще не збережено; ваші зміни лишаються чернеткою. Оберіть, яке правило лишиться: клавіші 1, 2 і 3 вибирають стовпець.</translation>
    </message>
    <message>
        <source>The rule of the other desk stays.</source>
        <translation>Лишається правило іншого робочого місця.</translation>
    </message>
    <message>
        <source>Somebody else saved the segment «%1» in the meantime.</source>
        <translation>Тим часом хтось інший зберіг сегмент «%1».</translation>
    </message>
    <message>
        <source>Your changes are kept here as a draft; saving asks what stays.</source>
        <translation>Ваші зміни лишаються тут чернеткою; під час збереження ви оберете, що лишиться.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SendingPage</name>
    <message>
        <source>Pause account</source>
        <translation>Призупинити обліковий запис</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>They left…</source>
        <translation>Їх надіслано…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Надіслати знову…</translation>
    </message>
    <message>
        <source>“%1” is paused. What is on its way is finished; the rest stays queued.</source>
        <translation>«%1» призупинено. Те, що в дорозі, буде завершено; решта лишається в черзі.</translation>
    </message>
    <message>
        <source>“%1” goes on.</source>
        <translation>«%1» працює далі.</translation>
    </message>
    <message>
        <source>Did these messages leave?</source>
        <translation>Чи надіслано ці повідомлення?</translation>
    </message>
    <message>
        <source>You have seen at the gateway “%2” that it took %1. They count as sent from now on, with your name, and are never sent again. A receipt that still comes is taken.</source>
        <translation>Ви бачили у шлюзі «%2», що він прийняв %1. Відтепер вони вважаються надісланими, з вашим іменем, і ніколи не надсилатимуться знову. Звіт про доставку, який ще надійде, буде прийнято.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln повідомлення</numerusform>
            <numerusform>%Ln повідомлення</numerusform>
            <numerusform>%Ln повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>They left</source>
        <translation>Їх надіслано</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Залишити відкритим</translation>
    </message>
    <message>
        <source>They count as sent.</source>
        <translation>Вони вважаються надісланими.</translation>
    </message>
    <message>
        <source>Send these messages again?</source>
        <translation>Надіслати ці повідомлення знову?</translation>
    </message>
    <message>
        <source>%1 go to the gateway “%2” once more. Whoever got the message already gets it twice: look at the gateway first whether it took them.</source>
        <translation>До шлюзу «%2» ще раз буде передано %1. Хто вже отримав повідомлення, отримає його двічі: спершу перевірте у шлюзі, чи він їх прийняв.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати знову</translation>
    </message>
    <message>
        <source>They are queued again.</source>
        <translation>Вони знову в черзі.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accounts and what waits at each</source>
        <translation>Облікові записи та що на кожному чекає</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they left</source>
        <translation>Повідомлення, про які ніхто не знає, чи їх надіслано</translation>
    </message>
    <message>
        <source>Nothing. Where a gateway gives no answer it is asked, and what is still in doubt then waits here for a person.</source>
        <translation>Нічого. Якщо шлюз не відповідає, його запитують, а те, що й потім під сумнівом, чекає тут на людину.</translation>
    </message>
    <message>
        <source>Open the campaign that waits for a decision</source>
        <translation>Відкрити кампанію, що чекає на рішення</translation>
    </message>
    <message>
        <source>There is no account that messages could leave through. Add one in the settings; the training one sends nothing.</source>
        <translation>Немає облікового запису, через який можна надсилати повідомлення. Додайте його в налаштуваннях; навчальний нічого не надсилає.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what waits, speed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages wait</source>
        <translation>
            <numerusform>Чекає %Ln повідомлення</numerusform>
            <numerusform>Чекають %Ln повідомлення</numerusform>
            <numerusform>Чекають %Ln повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>messages</comment>
        <translation>%1 за хвилину</translation>
    </message>
    <message>
        <source>Outcomes that nobody knows</source>
        <translation>Невідомі результати</translation>
    </message>
    <message>
        <source>Outcomes that nobody knows: the oldest %1 of %2</source>
        <comment>numbers</comment>
        <translation>Невідомі результати: найстаріші %1 з %2</translation>
    </message>
    <message>
        <source>Outcomes that nobody knows: %1</source>
        <comment>a number</comment>
        <translation>Невідомі результати: %1</translation>
    </message>
    <message>
        <source>%1 messages a second at most</source>
        <translation>щонайбільше повідомлень на секунду: %1</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source>so since %1</source>
        <comment>an instant</comment>
        <translation>так з %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts of an account</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ServicesPanel</name>
    <message>
        <source>What people receive. Service events, segments, funnels and campaigns choose from this list.</source>
        <translation>Що отримують люди. Із цього списку вибирають у подіях послуг, сегментах, лійках і кампаніях.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Додати послугу</translation>
    </message>
    <message>
        <source>Library card</source>
        <translation>Читацький квиток</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SessionsPanel</name>
    <message>
        <source>Sign out there</source>
        <translation>Вийти там</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Відкриті сеанси</translation>
    </message>
    <message>
        <source>Sign out at the desk that is selected (Delete). It needs a fresh code.</source>
        <translation>Вийти на вибраному робочому місці (Delete). Потрібен новий код.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Розділи налаштувань</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Шлюзи</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Райони</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Послуги</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Відомства</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Скільки зберігаються дані</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SignInWindow</name>
    <message>
        <source>Otklik — sign in</source>
        <translation>Otklik — вхід</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SiteFinder</name>
    <message>
        <source>site</source>
        <translation>майданчик</translation>
    </message>
    <message>
        <source>Work in another site</source>
        <translation>Працювати на іншому майданчику</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SiteSwitch</name>
    <message>
        <source>Site: %1</source>
        <translation>Майданчик: %1</translation>
    </message>
    <message>
        <source>You work in: %1
People, reminders, what you add and what you import follow it. Segments, campaigns, the funnel and the audit are about all sites that you see.</source>
        <translation>Ви працюєте на майданчику: %1
Люди, нагадування, усе, що ви додаєте та імпортуєте, стосується його. Сегменти, кампанії, лійка й аудит охоплюють усі майданчики, які вам видно.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::StepUp</name>
    <message>
        <source>A fresh code</source>
        <translation>Свіжий код</translation>
    </message>
    <message>
        <source>This reaches people or opens what is protected. Type the code that has just been sent to your phone; it then counts for fifteen minutes.</source>
        <translation>Це доходить до людей або відкриває захищене. Уведіть код, щойно надісланий на ваш телефон; він діє п’ятнадцять хвилин.</translation>
    </message>
    <message>
        <source>This reaches people or opens what is protected. Type a new code of your authenticator, not the one you signed in with; it then counts for fifteen minutes.</source>
        <translation>Це доходить до людей або відкриває захищене. Уведіть новий код автентифікатора, не той, з яким ви ввійшли; він діє п’ятнадцять хвилин.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>У коді шість цифр.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SubjectActions</name>
    <message>
        <source>Only operators, doctors, nurses and supervisors give out somebody’s data.</source>
        <translation>Дані людини видають лише оператори, лікарі, медсестри й керівники.</translation>
    </message>
    <message>
        <source>Only supervisors erase people.</source>
        <translation>Стирають людей лише керівники.</translation>
    </message>
    <message>
        <source>Where is everything about this person to be written?</source>
        <translation>Куди записати все про цю людину?</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Архів (*.zip)</translation>
    </message>
    <message>
        <source>Data of one person</source>
        <translation>Дані однієї людини</translation>
    </message>
    <message>
        <source>Everything about this person is in %1: a page to read, and JSON.</source>
        <translation>Усе про цю людину — у файлі %1: сторінка для читання та JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are left out, because your account may not read them; the page in it names them.</source>
        <translation>
            <numerusform>Не включено %n частину, бо вашому обліковому запису не можна її читати; її названо на сторінці в архіві.</numerusform>
            <numerusform>Не включено %n частини, бо вашому обліковому запису не можна їх читати; їх названо на сторінці в архіві.</numerusform>
            <numerusform>Не включено %n частин, бо вашому обліковому запису не можна їх читати; їх названо на сторінці в архіві.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>Прочитати файл можете лише ви.</translation>
    </message>
    <message>
        <source>This person had been erased before. Nothing was changed.</source>
        <translation>Цю людину вже було стерто раніше. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>Людину стерто.</translation>
    </message>
    <message>
        <source>What is counted stays.</source>
        <translation>Пораховане лишається.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TextMeasure</name>
    <message>
        <source>Fit to GSM-7</source>
        <translation>Звести до GSM-7</translation>
    </message>
    <message>
        <source>Makes typographic quotes, dashes and dots plain. Letters are never changed.</source>
        <translation>Замінює друкарські лапки, тире та трикрапки простими знаками. Літери ніколи не змінюються.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ще нічого не написано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln одиниця</numerusform>
            <numerusform>%Ln одиниці</numerusform>
            <numerusform>%Ln одиниць</numerusform>
        </translation>
    </message>
    <message>
        <source>Septets of the GSM alphabet; a few signs take two</source>
        <translation>Септети алфавіту GSM; деякі знаки займають два</translation>
    </message>
    <message>
        <source>UTF-16 units; an emoji takes two</source>
        <translation>Одиниці UTF-16; емодзі займає дві</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message>
        <source>Each part is sent and paid for on its own</source>
        <translation>Кожна частина надсилається й оплачується окремо</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>units left in the last part</comment>
        <translation>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>160 units in one part, 153 in each of several.</source>
        <translation>160 одиниць в одній частині, по 153 у кожній із кількох.</translation>
    </message>
    <message>
        <source>«%1», character %2, is not in the GSM alphabet: 70 units in one part instead of 160, 67 in each of several.</source>
        <translation>«%1», символ %2, не входить до алфавіту GSM: 70 одиниць в одній частині замість 160, по 67 у кожній із кількох.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TextPanel</name>
    <message>
        <source>Remove this language</source>
        <translation>Прибрати цю мову</translation>
    </message>
    <message>
        <source>This campaign was launched, so its text can only be read.</source>
        <translation>Цю кампанію запущено, тож її текст можна лише читати.</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>Мови тексту</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Додати мову</translation>
    </message>
    <message>
        <source>Who has no text in their language</source>
        <translation>Хто не має тексту своєю мовою</translation>
    </message>
    <message>
        <source>&amp;Other languages get</source>
        <translation>&amp;Інші мови отримують</translation>
    </message>
    <message>
        <source>Puts {%1} at the cursor; each person’s own is filled in</source>
        <translation>Вставляє {%1} біля курсора; для кожної людини заповнюється своє</translation>
    </message>
    <message>
        <source>Puts in wordings for women, for men and for others</source>
        <translation>Вставляє варіанти для жінок, для чоловіків і для інших</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Automatic: the text in %1</source>
        <translation>Автоматично: текст — %1</translation>
    </message>
    <message>
        <source>The text in %1</source>
        <translation>Текст — %1</translation>
    </message>
    <message>
        <source>Nothing: they are left out</source>
        <translation>Нічого: їх не включено</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>для людини: %1</translation>
    </message>
    <message>
        <source>for a made-up person</source>
        <translation>для вигаданої людини</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TimelinePanel</name>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Послуги</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Нічого такого немає.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візити</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a kind of entries and how many there are</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Messages, calls, visits, consent, notes and changes will stand here.</source>
        <translation>Тут будуть повідомлення, дзвінки, візити, згоди, нотатки й зміни.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TopBar</name>
    <message>
        <source>Find a person, segment, campaign or command</source>
        <translation>Знайти людину, сегмент, кампанію або команду</translation>
    </message>
    <message>
        <source>Find or do something (%1)</source>
        <translation>Знайти або зробити щось (%1)</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>These people are made up. Nothing leaves this machine.</source>
        <translation>Ці люди вигадані. З цього комп’ютера нічого не надсилається.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TopicsPanel</name>
    <message>
        <source>What people agree to hear about, each topic of one agency. A topic needs consent; a service notice needs none, but obeys a refusal.</source>
        <translation>Про що люди згодні дізнаватися; кожна тема — одного відомства. Тема потребує згоди; сервісне сповіщення її не потребує, але зважає на відмову.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Відомство</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Додати тему</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Показники лічильників</translation>
    </message>
    <message>
        <source>choose, or a new one’s code</source>
        <translation>виберіть або напишіть код нового</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>Потрібна згода</translation>
    </message>
    <message>
        <source>Service notice</source>
        <translation>Сервісне сповіщення</translation>
    </message>
</context>
<context>
    <name>otklik::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Скасувати (%1)</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ValueEditor</name>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Several, with commas between them</source>
        <translation>Кілька, через кому</translation>
    </message>
</context>
<context>
    <name>otklik::ui::Work</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>лишилася приблизно %n хв</numerusform>
            <numerusform>лишилося приблизно %n хв</numerusform>
            <numerusform>лишилося приблизно %n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>лишилася приблизно %n с</numerusform>
            <numerusform>лишилося приблизно %n с</numerusform>
            <numerusform>лишилося приблизно %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::WorkSite</name>
    <message>
        <source>All sites</source>
        <translation>Усі майданчики</translation>
    </message>
</context>
<context>
    <name>otklik::views::AccountQueueModel</name>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Free to leave as soon as an account takes them</source>
        <translation>Можна надсилати, щойно їх візьме обліковий запис</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>messages</comment>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Until their hours of the day come, or because their campaign is paused</source>
        <translation>Доки не настане їхня година доби або тому, що їхню кампанію призупинено</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>messages</comment>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Handed to the gateway at this moment, or about to be</source>
        <translation>Передаються шлюзові цієї миті або ось-ось</translation>
    </message>
    <message>
        <source>On the wire</source>
        <comment>messages</comment>
        <translation>Надсилаються</translation>
    </message>
    <message>
        <source>Nobody knows whether the gateway took them</source>
        <translation>Ніхто не знає, чи шлюз їх прийняв</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>messages</comment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>How long the oldest of those has waited that are free to leave</source>
        <translation>Скільки чекає найстаріше з тих, які можна надсилати</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>how long</comment>
        <translation>Найдовше</translation>
    </message>
    <message>
        <source>Messages that the gateway took in a minute, over the last five</source>
        <translation>Повідомлення, які шлюз приймав за хвилину, за останні п’ять</translation>
    </message>
    <message>
        <source>A minute</source>
        <comment>rate</comment>
        <translation>За хвилину</translation>
    </message>
    <message>
        <source>Of those taken in the last five minutes: at the operator, without a receipt yet</source>
        <translation>З тих, що прийняті за останні п’ять хвилин: в оператора зв’язку, ще без звіту про доставку</translation>
    </message>
    <message>
        <source>No receipt</source>
        <comment>messages</comment>
        <translation>Без звіту</translation>
    </message>
</context>
<context>
    <name>otklik::views::AuditListModel</name>
    <message>
        <source>the server itself</source>
        <translation>сам сервер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>About</source>
        <comment>heading: which person or row an entry of the audit is about</comment>
        <translation>Про кого або про що</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Майданчик</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading: the network address that somebody worked from</comment>
        <translation>З</translation>
    </message>
</context>
<context>
    <name>otklik::views::CampaignEditor</name>
    <message>
        <source>Another desk changed this draft meanwhile. Choose what stays first.</source>
        <translation>Тим часом цю чернетку змінили на іншому робочому місці. Спершу оберіть, що лишиться.</translation>
    </message>
</context>
<context>
    <name>otklik::views::CampaignListText</name>
    <message>
        <source>Stopped %1</source>
        <translation>Зупинено %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Завершено %1</translation>
    </message>
    <message>
        <source>Launched %1</source>
        <translation>Запущено %1</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Написано %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of a campaign that is dealt with</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Опрацьовано</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Останній крок</translation>
    </message>
</context>
<context>
    <name>otklik::views::CampaignPeopleText</name>
    <message>
        <source>not before %1</source>
        <translation>не раніше %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a message, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Text in</source>
        <translation>Мова тексту</translation>
    </message>
    <message>
        <source>%1, not before %2</source>
        <comment>state of a message, when</comment>
        <translation>%1, не раніше %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what came of a message, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чим закінчилося</translation>
    </message>
</context>
<context>
    <name>otklik::views::DueListModel</name>
    <message>
        <source>Long overdue</source>
        <translation>Давно прострочено</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без імені</translation>
    </message>
</context>
<context>
    <name>otklik::views::DueListText</name>
    <message>
        <source>Cannot be reached</source>
        <translation>Неможливо зв’язатися</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>heading of a narrow column, one short word: the day a reminder came due</comment>
        <translation>До виконання</translation>
    </message>
</context>
<context>
    <name>otklik::views::EmergencyListModel</name>
    <message>
        <source>Justified</source>
        <translation>Обґрунтовано</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Рішення ще немає</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>Необґрунтовано</translation>
    </message>
    <message>
        <source>No longer in the database</source>
        <translation>Більше немає в базі даних</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>full name and login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пацієнт</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клініка</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Хто відкрив</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Рішення</translation>
    </message>
</context>
<context>
    <name>otklik::views::FoundPeopleModel</name>
    <message>
        <source>No name</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Народження</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>otklik::views::GatewayListText</name>
    <message>
        <source>Ready</source>
        <translation>Готовий</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Training, sends nothing</source>
        <translation>Навчальний, нічого не надсилає</translation>
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
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Price a part</source>
        <translation>Ціна частини</translation>
    </message>
    <message>
        <source>Kannel</source>
        <translation>Kannel</translation>
    </message>
    <message>
        <source>Infobip number look-up</source>
        <translation>Infobip: перевірка номерів</translation>
    </message>
    <message>
        <source>Infobip voice calls</source>
        <translation>Infobip: голосові дзвінки</translation>
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
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
</context>
<context>
    <name>otklik::views::ImportListModel</name>
    <message>
        <source>undone on %1</source>
        <translation>скасовано %1</translation>
    </message>
    <message>
        <source>can be undone until %1</source>
        <translation>можна скасувати до %1</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>діє</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нові</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінені</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилені</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>otklik::views::InboxListModel</name>
    <message>
        <source>From</source>
        <comment>whom a message is from</comment>
        <translation>З</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>otklik::views::LookupRunModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чиї</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
</context>
<context>
    <name>otklik::views::LookupScheduleModel</name>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Segment “%1”</source>
        <translation>Сегмент «%1»</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>кожен %n день</numerusform>
            <numerusform>кожні %n дні</numerusform>
            <numerusform>кожні %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чиї</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Як часто</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Наступний раз</translation>
    </message>
    <message>
        <source>Budget each time</source>
        <translation>Бюджет на раз</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>До відома</translation>
    </message>
</context>
<context>
    <name>otklik::views::OperatorListModel</name>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>немає ролі</translation>
    </message>
    <message>
        <source>Roles and sites</source>
        <translation>Ролі й майданчики</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>heading: how and when somebody signed in</comment>
        <translation>Вхід</translation>
    </message>
</context>
<context>
    <name>otklik::views::PeopleListText</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Вік, років</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Бажаний канал</translation>
    </message>
    <message>
        <source>★ %1</source>
        <comment>somebody with a star</comment>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>On it since</source>
        <comment>a list of people</comment>
        <translation>У списку з</translation>
    </message>
</context>
<context>
    <name>otklik::views::PersonListText</name>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Smart: follows the segment «%1»</source>
        <translation>Розумний: іде за сегментом «%1»</translation>
    </message>
    <message>
        <source>Those to whom you gave a star</source>
        <translation>Ті, кому ви поставили зірочку</translation>
    </message>
    <message>
        <source>Personal: only you see it</source>
        <translation>Особистий: його бачите лише ви</translation>
    </message>
    <message>
        <source>Shared with the site</source>
        <translation>Спільний для майданчика</translation>
    </message>
    <message>
        <source>Shared with the whole city</source>
        <translation>Спільний для всього міста</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Створено: %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Остання зміна: %1</translation>
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
        <translation>підходить</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>не підходить</translation>
    </message>
    <message>
        <source>Nothing is chosen or typed here yet.</source>
        <translation>Тут ще нічого не вибрано й не написано.</translation>
    </message>
</context>
<context>
    <name>otklik::views::SegmentListModel</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1, не збережено</translation>
    </message>
</context>
<context>
    <name>otklik::views::SessionListModel</name>
    <message>
        <source>%1 (this desk)</source>
        <comment>a computer</comment>
        <translation>%1 (це робоче місце)</translation>
    </message>
    <message>
        <source>⚠ %1: not used before</source>
        <comment>a computer</comment>
        <translation>⚠ %1: раніше не використовувався</translation>
    </message>
    <message>
        <source>the server itself</source>
        <translation>сам сервер</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>address, instant</comment>
        <translation>%1 · з %2</translation>
    </message>
</context>
<context>
    <name>otklik::views::SignInListModel</name>
    <message>
        <source>wrong code</source>
        <translation>неправильний код</translation>
    </message>
    <message>
        <source>refused: a pooler stood between</source>
        <translation>відмовлено: посередині стояв пулер</translation>
    </message>
    <message>
        <source>let in again by two people</source>
        <translation>знову впущено двома людьми</translation>
    </message>
    <message>
        <source>fresh code</source>
        <translation>свіжий код</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>вхід</translation>
    </message>
    <message>
        <source>⚠ %1: not used before</source>
        <comment>a computer</comment>
        <translation>⚠ %1: раніше не використовувався</translation>
    </message>
    <message>
        <source>the server itself</source>
        <translation>сам сервер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
</context>
<context>
    <name>otklik::views::SuspendedNumberModel</name>
    <message>
        <source>Not a number that exists</source>
        <translation>Такого номера не існує</translation>
    </message>
    <message>
        <source>No network knows it any more</source>
        <translation>Його більше не знає жодна мережа</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Suspended on</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
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
        <translation>STOP для всього знято</translation>
    </message>
    <message>
        <source>Said STOP to everything</source>
        <translation>STOP для всього</translation>
    </message>
    <message>
        <source>Agreed to “%1”</source>
        <translation>Згода: «%1»</translation>
    </message>
    <message>
        <source>Refused “%1”</source>
        <translation>Відмова: «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>Нагадування виконано</translation>
    </message>
    <message>
        <source>Note done</source>
        <translation>Нотатку виконано</translation>
    </message>
    <message>
        <source>Reminder dropped</source>
        <translation>Нагадування прибрано</translation>
    </message>
    <message>
        <source>Note dropped</source>
        <translation>Нотатку прибрано</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <translation>Нагадування на %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>addresses</source>
        <comment>what was changed of a person</comment>
        <translation>адреси</translation>
    </message>
    <message>
        <source>further fields</source>
        <comment>what was changed of a person</comment>
        <translation>інші поля</translation>
    </message>
    <message>
        <source>household</source>
        <comment>what was changed of a person</comment>
        <translation>домогосподарство</translation>
    </message>
    <message>
        <source>external id</source>
        <comment>what was changed of a person</comment>
        <translation>зовнішній ID</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Number looked up: %1</source>
        <comment>what a look-up of a number said</comment>
        <translation>Номер перевірено: %1</translation>
    </message>
    <message>
        <source>Put on the list “%1”</source>
        <translation>Додано до списку «%1»</translation>
    </message>
    <message>
        <source>Got a star</source>
        <translation>Поставлено зірочку</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>Об’єднано з іншим записом</translation>
    </message>
    <message>
        <source>Merged with the record of %1</source>
        <translation>Об’єднано із записом: %1</translation>
    </message>
    <message>
        <source>A merge was taken back</source>
        <translation>Об’єднання скасовано</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Змінено імпортом</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Added by an import</source>
        <translation>Додано імпортом</translation>
    </message>
    <message>
        <source>Last change of the record</source>
        <translation>Остання зміна запису</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Змінено: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number and its network</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who made a change</comment>
        <translation>ким: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a file and who imported it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wrote to us</source>
        <translation>Людина нам написала</translation>
    </message>
    <message>
        <source>Campaign “%1”: %2</source>
        <comment>name, state of a message</comment>
        <translation>Кампанія «%1»: %2</translation>
    </message>
    <message>
        <source>Campaign “%1”. %2</source>
        <comment>name, text of a message</comment>
        <translation>Кампанія «%1». %2</translation>
    </message>
    <message>
        <source>Campaign “%1”. %2 %3</source>
        <comment>name, why it was or was not sent, text of a message</comment>
        <translation>Кампанія «%1». %2 %3</translation>
    </message>
</context>
<context>
    <name>otklik::views::UnknownOutcomeModel</name>
    <message>
        <source>A single message</source>
        <translation>Окреме повідомлення</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Кампанія %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
</context>
</TS>
