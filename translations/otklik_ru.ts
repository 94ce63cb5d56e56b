<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>The chain of the audit is checked by the owner of the server, or by an auditor of the whole city who has signed in. Nothing was checked.</source>
        <translation>Цепочку аудита проверяет владелец сервера или вошедший аудитор всего города. Ничего не проверено.</translation>
    </message>
    <message>
        <source>The end of the audit&apos;s chain could not be written to %1: %2. It is tried again; sealing goes on.</source>
        <translation>Конец цепочки аудита не удалось записать в %1: %2. Попытка будет повторена; запечатывание продолжается.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. The audit was not checked.</source>
        <translation>Файл %1 не удаётся прочитать: %2. Аудит не проверен.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no end of a chain. Take it out if it was broken off. The audit was not checked.</source>
        <translation>Строка %1 файла %2 — не конец цепочки. Уберите её, если запись оборвалась. Аудит не проверен.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
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
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Сервер отвечает.</translation>
    </message>
    <message>
        <source>The server answers but takes nobody now: it starts or stops. Try again in a minute.</source>
        <translation>Сервер отвечает, но сейчас никого не принимает: он запускается или останавливается. Повторите через минуту.</translation>
    </message>
    <message>
        <source>No server answers at this address. Check host name and port, the network and the firewall, and that PostgreSQL runs and listens there (listen_addresses).</source>
        <translation>По этому адресу не отвечает ни один сервер. Проверьте имя узла и порт, сеть и межсетевой экран, а также что PostgreSQL запущен и слушает там (listen_addresses).</translation>
    </message>
    <message>
        <source>The server wants a password, and none was given.</source>
        <translation>Сервер требует пароль, а он не указан.</translation>
    </message>
    <message>
        <source>The server refused login or password, or this login may not use this database: %1. Ask whoever administers it.</source>
        <translation>Сервер не принял логин или пароль, или этому логину нельзя пользоваться этой базой данных: %1. Обратитесь к её администратору.</translation>
    </message>
    <message>
        <source>The server refused the connection: %1</source>
        <translation>Сервер отказал в соединении: %1</translation>
    </message>
    <message>
        <source>Not encrypted: nothing leaves this machine.</source>
        <translation>Не зашифровано: ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so others on the way can read everything. Use sslmode=verify-full, and hostssl in pg_hba.conf on the server.</source>
        <translation>Соединение не зашифровано, поэтому по пути другие могут прочитать всё. Используйте sslmode=verify-full, а на сервере hostssl в pg_hba.conf.</translation>
    </message>
    <message>
        <source>Encrypted by %1, but nobody checked whose server it is (sslmode=%2). Use sslmode=verify-full with the root certificate of the server.</source>
        <translation>Зашифровано по %1, но никто не проверил, чей это сервер (sslmode=%2). Используйте sslmode=verify-full с корневым сертификатом сервера.</translation>
    </message>
    <message>
        <source>Encrypted by %1. Better is TLS 1.3: ssl_min_protocol_version = &apos;TLSv1.3&apos; on the server.</source>
        <translation>Зашифровано по %1. Лучше TLS 1.3: ssl_min_protocol_version = &apos;TLSv1.3&apos; на сервере.</translation>
    </message>
    <message>
        <source>Encrypted by %1.</source>
        <translation>Зашифровано по %1.</translation>
    </message>
    <message>
        <source>The server keeps new passwords as %1. Set password_encryption = &apos;scram-sha-256&apos; and set the passwords anew.</source>
        <translation>Сервер хранит новые пароли как %1. Задайте password_encryption = &apos;scram-sha-256&apos; и установите пароли заново.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of pg_hba.conf let people in over the network by trust, password or md5. Make them hostssl with scram-sha-256.</source>
        <translation>
            <numerusform>%n строка в pg_hba.conf впускает людей по сети через trust, password или md5. Замените её на hostssl с scram-sha-256.</numerusform>
            <numerusform>%n строки в pg_hba.conf впускают людей по сети через trust, password или md5. Замените их на hostssl с scram-sha-256.</numerusform>
            <numerusform>%n строк в pg_hba.conf впускают людей по сети через trust, password или md5. Замените их на hostssl с scram-sha-256.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login is proved by its password, kept as SCRAM.</source>
        <translation>Логин подтверждается паролем, который хранится как SCRAM.</translation>
    </message>
    <message>
        <source>The login is proved without a password (peer or certificate).</source>
        <translation>Логин подтверждается без пароля (peer или сертификат).</translation>
    </message>
    <message>
        <source>The database file cannot be written by this account.</source>
        <translation>Эта учётная запись не может писать в файл базы данных.</translation>
    </message>
    <message>
        <source>Other accounts of this machine can read the database file. Close it: chmod 600.</source>
        <translation>Файл базы данных могут читать и другие учётные записи этого компьютера. Закройте его: chmod 600.</translation>
    </message>
    <message>
        <source>One desk without roles: only this account can read the database file.</source>
        <translation>Одно рабочее место без ролей: файл базы данных может читать только эта учётная запись.</translation>
    </message>
    <message>
        <source>«%1» is a superuser: no rule of the database holds for it. Use it to administer the server, and a login made by «otklikctl operator add» to work.</source>
        <translation>«%1» — суперпользователь: никакое правило базы данных на него не действует. Используйте его для администрирования сервера, а для работы — логин, созданный командой «otklikctl operator add».</translation>
    </message>
    <message>
        <source>«%1» has no role, so it sees nothing. An administrator gives it one.</source>
        <translation>У «%1» нет роли, поэтому ничего не видно. Роль даёт администратор.</translation>
    </message>
    <message>
        <source>«%1» has no site, so it sees nobody. An administrator gives it one.</source>
        <translation>У «%1» нет площадки, поэтому никого не видно. Площадку даёт администратор.</translation>
    </message>
    <message>
        <source>the whole city</source>
        <translation>весь город</translation>
    </message>
    <message>
        <source>«%1» has the roles: %2.</source>
        <translation>Роли «%1»: %2.</translation>
    </message>
    <message>
        <source>«%1» has the roles: %2. It sees: %3.</source>
        <translation>Роли «%1»: %2. Видно: %3.</translation>
    </message>
    <message>
        <source>The code was given.</source>
        <translation>Код принят.</translation>
    </message>
    <message>
        <source>Too many codes were not right. The next one is looked at in %1.</source>
        <translation>Слишком много неверных кодов. Следующий будет принят через %1.</translation>
    </message>
    <message>
        <source>A code of the authenticator is asked for when you sign in.</source>
        <translation>При входе запрашивается код аутентификатора.</translation>
    </message>
    <message>
        <source>A code comes by SMS when you sign in. Safer is an authenticator.</source>
        <translation>При входе приходит код по SMS. Надёжнее приложение-аутентификатор.</translation>
    </message>
    <message>
        <source>There is no authenticator yet. Make one with the one-time code that you were given.</source>
        <translation>Аутентификатора ещё нет. Создайте его с одноразовым кодом, который вам дали.</translation>
    </message>
    <message>
        <source>SQLite %1: one desk.</source>
        <translation>SQLite %1: одно рабочее место.</translation>
    </message>
    <message>
        <source>PostgreSQL %1.</source>
        <translation>PostgreSQL %1.</translation>
    </message>
    <message>
        <source>The schema is the one of this program: %1.</source>
        <translation>Схема соответствует этой программе: %1.</translation>
    </message>
    <message>
        <source>This database has schema %1, and this program knows %2 and below. Use the newer program.</source>
        <translation>У этой базы данных схема %1, а эта программа знает %2 и ниже. Возьмите более новую программу.</translation>
    </message>
    <message>
        <source>This database has schema %1, and this program needs %2. Run «otklikctl init» to upgrade it.</source>
        <translation>У этой базы данных схема %1, а этой программе нужна %2. Выполните «otklikctl init», чтобы обновить её.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the database agree.</source>
        <translation>Часы этого компьютера и базы данных совпадают.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of this machine and of the database differ by %n seconds, so codes would not be right. Set both by NTP.</source>
        <translation>
            <numerusform>Часы этого компьютера и базы данных расходятся на %n секунду, поэтому коды не подойдут. Настройте те и другие по NTP.</numerusform>
            <numerusform>Часы этого компьютера и базы данных расходятся на %n секунды, поэтому коды не подойдут. Настройте те и другие по NTP.</numerusform>
            <numerusform>Часы этого компьютера и базы данных расходятся на %n секунд, поэтому коды не подойдут. Настройте те и другие по NTP.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database is a file for one desk: it has no operators and no roles. Use PostgreSQL for several people.</source>
        <translation>Эта база данных — файл для одного рабочего места: в ней нет операторов и ролей. Для нескольких человек используйте PostgreSQL.</translation>
    </message>
    <message>
        <source>Nobody changes their own rights. Nothing was changed; ask another administrator.</source>
        <translation>Никто не меняет собственных прав. Ничего не изменено; попросите другого администратора.</translation>
    </message>
    <message>
        <source>There is no operator «%1». «otklikctl operator list» shows them.</source>
        <translation>Оператора «%1» нет. Их показывает «otklikctl operator list».</translation>
    </message>
    <message>
        <source>These roles cannot be given. Persons take one or more of %1; services dispatcher or importer. Nothing was changed.</source>
        <translation>Эти роли дать нельзя. Людям дают одну или несколько из: %1; службам — dispatcher или importer. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Say what «%1» sees: at least one site, or the whole city. Nothing was changed.</source>
        <translation>Укажите, что видит «%1»: хотя бы одну площадку или весь город. Ничего не изменено.</translation>
    </message>
    <message>
        <source>One of the sites does not exist. «otklikctl site list» shows them. Nothing was changed.</source>
        <translation>Одной из площадок нет. Их показывает «otklikctl site list». Ничего не изменено.</translation>
    </message>
    <message>
        <source>«%1» is disabled or is not a person, so this cannot be done. Nothing was changed.</source>
        <translation>«%1» отключён или не человек, поэтому это сделать нельзя. Ничего не изменено.</translation>
    </message>
    <message>
        <source>«%1» is not disabled. Nothing was changed.</source>
        <translation>«%1» не отключён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Say why. Nothing was changed.</source>
        <translation>Укажите причину. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nobody has asked for «%1» within the last day. The first of the two asks, the second confirms.</source>
        <translation>За последние сутки никто не просил за «%1». Первый из двоих просит, второй подтверждает.</translation>
    </message>
    <message>
        <source>You asked for this yourself; a second person has to confirm it. Nothing was changed.</source>
        <translation>Об этом просили вы сами; подтвердить должен второй человек. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Your role does not allow this: it is for administrators who are signed in. Nothing was changed.</source>
        <translation>Ваша роль этого не позволяет: это для вошедших администраторов. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no site «%1». «otklikctl site list» shows them. Nothing was changed.</source>
        <translation>Площадки «%1» нет. Их показывает «otklikctl site list». Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters. Nothing was changed.</source>
        <translation>
            <numerusform>В пароле не меньше %n символа. Ничего не изменено.</numerusform>
            <numerusform>В пароле не меньше %n символов. Ничего не изменено.</numerusform>
            <numerusform>В пароле не меньше %n символов. Ничего не изменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» cannot be a login. Use small letters, digits and _, beginning with a letter, at most 40, and not beginning with otklik or pg_.</source>
        <translation>«%1» не может быть логином. Используйте строчные латинские буквы, цифры и _, начиная с буквы, не больше 40 знаков, и не начинайте с otklik или pg_.</translation>
    </message>
    <message>
        <source>Write the telephone number with its country: +79000000000. Nothing was changed.</source>
        <translation>Напишите номер телефона с кодом страны: +79000000000. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The password could not be prepared. Nothing was changed.</source>
        <translation>Пароль не удалось подготовить. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Only a superuser of the server makes logins. Run this on the server: sudo -u postgres otklikctl operator add … --database postgresql:///NAME. Nothing was changed.</source>
        <translation>Логины создаёт только суперпользователь сервера. Выполните на сервере: sudo -u postgres otklikctl operator add … --database postgresql:///NAME. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The server already has a login «%1». Nothing was changed; choose another name.</source>
        <translation>На сервере уже есть логин «%1». Ничего не изменено; выберите другое имя.</translation>
    </message>
    <message>
        <source>Only a superuser of the server sets the password of somebody else. Nothing was changed.</source>
        <translation>Чужой пароль задаёт только суперпользователь сервера. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This needs a fresh code of your second factor first. Nothing was changed.</source>
        <translation>Для этого сначала нужен свежий код вашего второго фактора. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Line %1 of the permissions cannot be read.</source>
        <translation>Строку %1 прав доступа не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Roles and row policies are made by a superuser of the server. The schema is in place; run «otklikctl init» again with such an account.</source>
        <translation>Роли и политики строк создаёт суперпользователь сервера. Схема на месте; выполните «otklikctl init» ещё раз с такой учётной записью.</translation>
    </message>
    <message>
        <source>The connections could not be stored in %1. The ones from before are kept. Look whether the folder may be written to and the disk has room.</source>
        <translation>Соединения не удалось сохранить в %1. Прежние остались. Проверьте, можно ли писать в эту папку и есть ли место на диске.</translation>
    </message>
    <message>
        <source>Give the connection a name, for example «City».</source>
        <translation>Назовите соединение, например «Город».</translation>
    </message>
    <message>
        <source>Say on which server the database is: db.example.org.</source>
        <translation>Укажите, на каком сервере база данных: db.example.org.</translation>
    </message>
    <message>
        <source>Say what the database is called.</source>
        <translation>Укажите, как называется база данных.</translation>
    </message>
    <message>
        <source>Say which login you were given.</source>
        <translation>Укажите логин, который вам дали.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535: one for all servers, or one for each.</source>
        <translation>Порт — число от 1 до 65535: один на все серверы или по одному на каждый.</translation>
    </message>
    <message>
        <source>Over the network the connection has to be encrypted; verify-full also checks whose server it is.</source>
        <translation>По сети соединение должно быть зашифровано; verify-full ещё и проверяет, чей это сервер.</translation>
    </message>
    <message>
        <source>The root certificate %1 cannot be read.</source>
        <translation>Корневой сертификат %1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The connections in %1 cannot be read. The file was left as it is; mend or remove it.</source>
        <translation>Соединения в %1 не удаётся прочитать. Файл оставлен как есть; исправьте или удалите его.</translation>
    </message>
    <message>
        <source>Two connections are called «%1». Give one another name.</source>
        <translation>Два соединения называются «%1». Дайте одному другое имя.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Keeps people&apos;s records, consents and reminders of their sites. Example: a caller gives a new number, and the operator writes it down after a fresh code. Sees no clinical notes and starts no campaign.</source>
        <translation>Ведёт записи людей, согласия и напоминания своих площадок. Пример: звонящий называет новый номер, и оператор записывает его после свежего кода. Клинических записей не видит и кампаний не запускает.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>As an operator, and also reads and writes clinical notes and messages of their sites. Example: invites a patient to a check-up.</source>
        <translation>Как оператор, а ещё читает и пишет клинические записи и сообщения своих площадок. Пример: приглашает пациента на осмотр.</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Медсестра</translation>
    </message>
    <message>
        <source>As an operator, and also works with clinical notes of their sites. Example: ticks off that a patient was called.</source>
        <translation>Как оператор, а ещё работает с клиническими записями своих площадок. Пример: отмечает, что пациенту позвонили.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Makes segments and campaigns and starts them after a fresh code. Example: writes the SMS about meter readings. Reads people, never changes them, and never sees a diagnosis.</source>
        <translation>Создаёт сегменты и кампании и запускает их после свежего кода. Пример: пишет SMS о показаниях счётчиков. Людей читает, но не меняет, и диагнозов не видит.</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Согласующий</translation>
    </message>
    <message>
        <source>Reads a campaign that somebody else made and says yes to it. Example: checks wording and audience before it is sent. Changes nothing.</source>
        <translation>Читает кампанию, которую сделал кто-то другой, и соглашается с ней. Пример: проверяет текст и аудиторию до отправки. Ничего не меняет.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Looks after the work of others: people, imports, pick lists, running campaigns, and who signs in. Example: stops a campaign, or confirms that a colleague is let in again.</source>
        <translation>Следит за работой других: люди, загрузки, справочники, идущие кампании и кто входит. Пример: останавливает кампанию или подтверждает, что коллегу снова впускают.</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>Reads what was done and by whom, and changes nothing. Example: answers who opened a card in the last year.</source>
        <translation>Читает, что и кем было сделано, и ничего не меняет. Пример: отвечает, кто открывал карточку за последний год.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Gives and takes rights, and looks after sites, gateways and settings. Example: gives a new colleague their role. Sees no people and cannot change their own rights.</source>
        <translation>Даёт и отбирает права, следит за площадками, шлюзами и настройками. Пример: даёт новому коллеге его роль. Людей не видит и собственных прав менять не может.</translation>
    </message>
    <message>
        <source>Dispatcher (service)</source>
        <translation>Диспетчер (служба)</translation>
    </message>
    <message>
        <source>The program that sends, «otklikctl serve»: no person signs in with it.</source>
        <translation>Программа, которая отправляет, «otklikctl serve»: ни один человек под ней не входит.</translation>
    </message>
    <message>
        <source>Importer (service)</source>
        <translation>Загрузчик (служба)</translation>
    </message>
    <message>
        <source>The program that brings in files of people and events: no person signs in with it.</source>
        <translation>Программа, которая загружает файлы людей и событий: ни один человек под ней не входит.</translation>
    </message>
    <message>
        <source>Who gives rights should not read people: this person could open any record to a friend and look at it alone. Give administration to somebody else.</source>
        <translation>Кто даёт права, не должен читать людей: этот человек мог бы открыть другу любую запись или смотреть её в одиночку. Поручите администрирование кому-то другому.</translation>
    </message>
    <message>
        <source>An administrator who is the auditor too checks only themselves. Let somebody else audit.</source>
        <translation>Администратор, который сам же и аудитор, проверяет только себя. Пусть аудит ведёт кто-то другой.</translation>
    </message>
    <message>
        <source>An auditor should not do the work that is audited.</source>
        <translation>Аудитору не следует делать работу, которую проверяют.</translation>
    </message>
    <message>
        <source>This person makes campaigns and approves them. The database takes no approval of one&apos;s own campaign, but two such people can nod for each other.</source>
        <translation>Этот человек создаёт кампании и согласует их. База данных не принимает согласования собственной кампании, но двое таких людей могут кивать друг другу.</translation>
    </message>
    <message>
        <source>This person reads diagnoses and makes campaigns. What was learnt at the bedside may end up in an audience; keep the two apart.</source>
        <translation>Этот человек читает диагнозы и создаёт кампании. Узнанное у постели больного может оказаться в аудитории; разделите одно и другое.</translation>
    </message>
    <message>
        <source>This person sees the clinical notes of every site of the city. Give the sites where they work.</source>
        <translation>Этот человек видит клинические записи всех площадок города. Укажите площадки, где он работает.</translation>
    </message>
    <message>
        <source>This person can read and change every record of the city. Give the sites where they work, unless they answer for all.</source>
        <translation>Этот человек может читать и менять все записи города. Укажите площадки, где он работает, если только он не отвечает за все.</translation>
    </message>
    <message>
        <source>An administrator gives rights for the whole city, whatever their own sites are.</source>
        <translation>Администратор даёт права на весь город, каковы бы ни были его собственные площадки.</translation>
    </message>
    <message>
        <source>Too many codes were not right, so the next one is looked at in %1. What you typed was not looked at.</source>
        <translation>Слишком много неверных кодов, поэтому следующий будет принят через %1. Введённый вами код не проверялся.</translation>
    </message>
    <message>
        <source>A connection pooler stands between this program and the database, and could hand your session to somebody else. Your code was not sent. Connect to PostgreSQL itself.</source>
        <translation>Между этой программой и базой данных стоит пулер соединений, и он мог бы отдать ваш сеанс кому-то другому. Ваш код не отправлен. Подключитесь к самому PostgreSQL.</translation>
    </message>
    <message>
        <source>The code was not right. The next one is looked at in %1.</source>
        <translation>Код неверен. Следующий будет принят через %1.</translation>
    </message>
    <message>
        <source>The code was not right. A code works once and for half a minute: wait for the next one and type that.</source>
        <translation>Код неверен. Код действует один раз и полминуты: дождитесь следующего и введите его.</translation>
    </message>
    <message>
        <source>This login has no role in this database. Whoever administers it gives it one with «otklikctl operator add».</source>
        <translation>У этого логина нет роли в этой базе данных. Её администратор даст ему роль командой «otklikctl operator add».</translation>
    </message>
    <message>
        <source>This database has no roles yet. Run «otklikctl init» first.</source>
        <translation>В этой базе данных ещё нет ролей. Сначала выполните «otklikctl init».</translation>
    </message>
    <message>
        <source>The login «%1» is not among the operators of this database. Whoever administers it adds it with «otklikctl operator add».</source>
        <translation>Логина «%1» нет среди операторов этой базы данных. Её администратор добавит его командой «otklikctl operator add».</translation>
    </message>
    <message>
        <source>The login «%1» is disabled. Ask whoever administers the database.</source>
        <translation>Логин «%1» отключён. Обратитесь к администратору базы данных.</translation>
    </message>
    <message>
        <source>A code of the second factor is needed first. Nothing was shown or changed.</source>
        <translation>Сначала нужен код второго фактора. Ничего не показано и не изменено.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again; what you have typed is kept.</source>
        <translation>Сеанс закончился. Войдите снова; всё введённое вами сохранено.</translation>
    </message>
    <message>
        <source>No telephone number is kept for this login, so no code can be sent. Use the authenticator.</source>
        <translation>Для этого логина не записан номер телефона, поэтому код отправить нельзя. Используйте аутентификатор.</translation>
    </message>
    <message>
        <source>This enrolment code is wrong, too old or used. Ask whoever administers the database for a new one.</source>
        <translation>Этот код подключения неверен, устарел или уже использован. Попросите новый у администратора базы данных.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>This database is a file for one desk: nobody signs in to it.</source>
        <translation>Эта база данных — файл для одного рабочего места: в неё никто не входит.</translation>
    </message>
    <message>
        <source>This is not a code of the new authenticator, or its picture is older than a quarter of an hour. The one that you have still counts.</source>
        <translation>Это не код нового аутентификатора, или его картинке больше четверти часа. Ваш нынешний по-прежнему действует.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>В пароле должен быть хотя бы %n знак.</numerusform>
            <numerusform>В пароле должно быть не меньше %n знаков.</numerusform>
            <numerusform>В пароле должно быть не меньше %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the password that you have.</source>
        <translation>Это пароль, который у вас уже есть.</translation>
    </message>
    <message>
        <source>A password does not hold the name that you sign in with.</source>
        <translation>В пароле не должно быть имени, с которым вы входите.</translation>
    </message>
    <message>
        <source>This password is among the first that guessers try: a common word with digits and signs, a row of keys or a repetition. Take several words that do not belong together.</source>
        <translation>Этот пароль — из первых, которые пробуют при подборе: обычное слово с цифрами и знаками, ряд клавиш или повтор. Возьмите несколько слов, не связанных друг с другом.</translation>
    </message>
    <message>
        <source>The server lets nobody in without encryption, or not this login: %1. Use sslmode=verify-full with the certificate of its authority.</source>
        <translation>Сервер никого не впускает без шифрования или не впускает этот логин: %1. Используйте sslmode=verify-full с сертификатом его удостоверяющего центра.</translation>
    </message>
    <message>
        <source>The server does not encrypt, and this connection asks for it (sslmode=%1). Nothing was sent. Whoever administers the server sets ssl = on there.</source>
        <translation>Сервер не шифрует, а это соединение требует шифрования (sslmode=%1). Ничего не отправлено. Администратор сервера включает на нём ssl = on.</translation>
    </message>
    <message>
        <source>There is no certificate of the authority that the server could be checked by. Choose the file, or put it at ~/.postgresql/root.crt.</source>
        <translation>Нет сертификата удостоверяющего центра, по которому можно было бы проверить сервер. Выберите файл или положите его в ~/.postgresql/root.crt.</translation>
    </message>
    <message>
        <source>The certificate of the authority, %1, is not there or cannot be read. Choose the right file.</source>
        <translation>Сертификата удостоверяющего центра, %1, нет или его не удаётся прочитать. Выберите нужный файл.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not made by the authority whose certificate you have: it may be another server. Nothing was sent. Ask whoever administers it for the right certificate of the authority.</source>
        <translation>Сертификат сервера выдан не тем удостоверяющим центром, чей сертификат есть у вас: возможно, это другой сервер. Ничего не отправлено. Попросите у администратора сервера нужный сертификат центра.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Nothing was sent. Whoever administers the server has to renew it; look also whether the clock of this machine is right.</source>
        <translation>Срок сертификата сервера истёк. Ничего не отправлено. Его должен продлить администратор сервера; проверьте также, верны ли часы этого компьютера.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Nothing was sent. Look whether the clocks of this machine and of the server are right.</source>
        <translation>Сертификат сервера ещё не действует. Ничего не отправлено. Проверьте, верны ли часы этого компьютера и сервера.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not one for «%1»: it may be another server. Nothing was sent. Connect by the name that stands in the certificate.</source>
        <translation>Сертификат сервера выдан не для «%1»: возможно, это другой сервер. Ничего не отправлено. Подключитесь по имени, указанному в сертификате.</translation>
    </message>
    <message>
        <source>Server and program find no common way to encrypt: %1. Nothing was sent. Use TLS 1.2 or, better, 1.3 on both.</source>
        <translation>Сервер и программа не находят общего способа шифрования: %1. Ничего не отправлено. Используйте с обеих сторон TLS 1.2 или, лучше, 1.3.</translation>
    </message>
    <message>
        <source>This password is among the first that guessers try: a common word with digits and signs, a row of keys or a repetition. Nothing was changed.</source>
        <translation>Этот пароль — из первых, которые пробуют при подборе: обычное слово с цифрами и знаками, ряд клавиш или повтор. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no site with the code «%1» in this database. Nothing was done.</source>
        <translation>В этой базе данных нет площадки с кодом «%1». Ничего не сделано.</translation>
    </message>
    <message>
        <source>Your login does not work in the site «%1». Nothing was done. An administrator gives sites on the page Administration.</source>
        <translation>Ваш логин не работает на площадке «%1». Ничего не сделано. Площадки даёт администратор на странице «Администрирование».</translation>
    </message>
    <message>
        <source>Your login has no site yet. Nothing was done. An administrator gives sites on the page Administration.</source>
        <translation>У вашего логина ещё нет площадки. Ничего не сделано. Площадки даёт администратор на странице «Администрирование».</translation>
    </message>
    <message>
        <source>Your login works in several sites. Say which one with --site: %1. Nothing was done.</source>
        <translation>Ваш логин работает на нескольких площадках. Укажите, на какой, через --site: %1. Ничего не сделано.</translation>
    </message>
    <message>
        <source>There is no such session any more. Nothing was changed; look at the list again.</source>
        <translation>Такого сеанса больше нет. Ничего не изменено; посмотрите список ещё раз.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>There is no person with the number %1.</source>
        <translation>Нет человека с номером %1.</translation>
    </message>
    <message>
        <source>«%1» cannot be tested by «%2».</source>
        <translation>«%1» нельзя сравнивать через «%2».</translation>
    </message>
    <message>
        <source>At %1 of the rule: there is no time zone «%2». Write it like Europe/Moscow.</source>
        <translation>В месте %1 правила: нет часового пояса «%2». Напишите его в таком виде: Europe/Moscow.</translation>
    </message>
    <message>
        <source>A segment needs a name of 1 to 100 characters on one line. Nothing was stored.</source>
        <translation>Сегменту нужно название от 1 до 100 знаков в одну строку. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>There is no segment «%1».</source>
        <translation>Нет сегмента «%1».</translation>
    </message>
    <message>
        <source>The segment «%1» is part of the segment «%2» and was kept. Take it out there first.</source>
        <translation>Сегмент «%1» входит в сегмент «%2» и поэтому оставлен. Сначала уберите его оттуда.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Предпочитаемый канал</translation>
    </message>
    <message>
        <source>Has a mobile number</source>
        <translation>Есть мобильный номер</translation>
    </message>
    <message>
        <source>Has a landline number</source>
        <translation>Есть городской телефон</translation>
    </message>
    <message>
        <source>Has an email address</source>
        <translation>Есть адрес эл. почты</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Внешний номер</translation>
    </message>
    <message>
        <source>At the top of the rule</source>
        <translation>В начале правила</translation>
    </message>
    <message>
        <source>At %1 of the rule</source>
        <translation>В месте %1 правила</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place («At all[1].value of the rule»), %2 a sentence that says what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>with its segments a rule may have %n levels at most.</source>
        <translation>
            <numerusform>вместе со своими сегментами правило может иметь не больше %n уровня.</numerusform>
            <numerusform>вместе со своими сегментами правило может иметь не больше %n уровней.</numerusform>
            <numerusform>вместе со своими сегментами правило может иметь не больше %n уровней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with its segments a rule may have %n conditions at most.</source>
        <translation>
            <numerusform>вместе со своими сегментами правило может иметь не больше %n условия.</numerusform>
            <numerusform>вместе со своими сегментами правило может иметь не больше %n условий.</numerusform>
            <numerusform>вместе со своими сегментами правило может иметь не больше %n условий.</numerusform>
        </translation>
    </message>
    <message>
        <source>the segment «%1» would contain itself (%2). Take one of them out.</source>
        <translation>сегмент «%1» содержал бы сам себя (%2). Уберите один из них.</translation>
    </message>
    <message>
        <source>there is no segment «%1».</source>
        <translation>нет сегмента «%1».</translation>
    </message>
    <message>
        <source>there is no condition «%1»: this version keeps no diagnoses yet.</source>
        <translation>нет заболевания «%1»: эта версия ещё не ведёт диагнозы.</translation>
    </message>
    <message>
        <source>there is no measurement «%1»: this version keeps no measurements yet.</source>
        <translation>нет измерения «%1»: эта версия ещё не ведёт измерения.</translation>
    </message>
    <message>
        <source>there is no topic «%1».</source>
        <translation>нет темы «%1».</translation>
    </message>
    <message>
        <source>there is no service «%1».</source>
        <translation>нет услуги «%1».</translation>
    </message>
    <message>
        <source>there is no district «%1».</source>
        <translation>нет района «%1».</translation>
    </message>
    <message>
        <source>there is no campaign «%1».</source>
        <translation>нет кампании «%1».</translation>
    </message>
    <message>
        <source>nobody has an attribute «%1».</source>
        <translation>ни у кого нет атрибута «%1».</translation>
    </message>
    <message>
        <source>who do not exist</source>
        <translation>которых не существует</translation>
    </message>
    <message>
        <source>of every kind</source>
        <translation>которые есть в базе</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two clauses, one of which must hold</comment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two clauses, both of which must hold</comment>
        <translation>%1 и %2</translation>
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
        <translation>звонок</translation>
    </message>
    <message>
        <source>email</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>no channel at all</source>
        <translation>никакой</translation>
    </message>
    <message>
        <source>indifference</source>
        <translation>безразличие</translation>
    </message>
    <message>
        <source>search for information</source>
        <translation>поиск информации</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>знакомство</translation>
    </message>
    <message>
        <source>receiving the service</source>
        <translation>получение услуги</translation>
    </message>
    <message>
        <source>contact after the service</source>
        <translation>контакт после услуги</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>held</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>of unknown outcome</source>
        <translation>исход неизвестен</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>at the operator</source>
        <translation>у оператора связи</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не дошло</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>«%1»</source>
        <comment>a text in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be %n or older</source>
        <translation>
            <numerusform>о которых не известно, что им %n год или больше</numerusform>
            <numerusform>о которых не известно, что им %n года или больше</numerusform>
            <numerusform>о которых не известно, что им %n лет или больше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are %n or older</source>
        <translation>
            <numerusform>которым %n год или больше</numerusform>
            <numerusform>которым %n года или больше</numerusform>
            <numerusform>которым %n лет или больше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be older than %n</source>
        <translation>
            <numerusform>о которых не известно, что они старше %n года</numerusform>
            <numerusform>о которых не известно, что они старше %n лет</numerusform>
            <numerusform>о которых не известно, что они старше %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are older than %n</source>
        <translation>
            <numerusform>которые старше %n года</numerusform>
            <numerusform>которые старше %n лет</numerusform>
            <numerusform>которые старше %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be %n or younger</source>
        <translation>
            <numerusform>о которых не известно, что им %n год или меньше</numerusform>
            <numerusform>о которых не известно, что им %n года или меньше</numerusform>
            <numerusform>о которых не известно, что им %n лет или меньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are %n or younger</source>
        <translation>
            <numerusform>которым %n год или меньше</numerusform>
            <numerusform>которым %n года или меньше</numerusform>
            <numerusform>которым %n лет или меньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not known to be younger than %n</source>
        <translation>
            <numerusform>о которых не известно, что они младше %n года</numerusform>
            <numerusform>о которых не известно, что они младше %n лет</numerusform>
            <numerusform>о которых не известно, что они младше %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are younger than %n</source>
        <translation>
            <numerusform>которые младше %n года</numerusform>
            <numerusform>которые младше %n лет</numerusform>
            <numerusform>которые младше %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are not %n years old</source>
        <translation>
            <numerusform>которым не %n год</numerusform>
            <numerusform>которым не %n года</numerusform>
            <numerusform>которым не %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who are %n years old</source>
        <translation>
            <numerusform>которым %n год</numerusform>
            <numerusform>которым %n года</numerusform>
            <numerusform>которым %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>who have no mobile number</source>
        <translation>у которых нет мобильного номера</translation>
    </message>
    <message>
        <source>who have a mobile number</source>
        <translation>у которых есть мобильный номер</translation>
    </message>
    <message>
        <source>who have no landline number</source>
        <translation>у которых нет городского телефона</translation>
    </message>
    <message>
        <source>who have a landline number</source>
        <translation>у которых есть городской телефон</translation>
    </message>
    <message>
        <source>who have no email address</source>
        <translation>у которых нет адреса эл. почты</translation>
    </message>
    <message>
        <source>who have an email address</source>
        <translation>у которых есть адрес эл. почты</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>атрибут %1</translation>
    </message>
    <message>
        <source>whose %1 is known</source>
        <translation>у которых заполнено поле «%1»</translation>
    </message>
    <message>
        <source>whose %1 is not known</source>
        <translation>у которых не заполнено поле «%1»</translation>
    </message>
    <message>
        <source>whose %1 is none of %2</source>
        <translation>у которых %1 — ни одно из: %2</translation>
    </message>
    <message>
        <source>whose %1 is one of %2</source>
        <translation>у которых %1 — одно из: %2</translation>
    </message>
    <message>
        <source>whose %1 does not begin with %2</source>
        <translation>у которых %1 не начинается с %2</translation>
    </message>
    <message>
        <source>whose %1 begins with %2</source>
        <translation>у которых %1 начинается с %2</translation>
    </message>
    <message>
        <source>whose %1 does not contain %2</source>
        <translation>у которых %1 не содержит %2</translation>
    </message>
    <message>
        <source>whose %1 contains %2</source>
        <translation>у которых %1 содержит %2</translation>
    </message>
    <message>
        <source>whose %1 is not known to be less than %2</source>
        <translation>о которых не известно, что %1 меньше %2</translation>
    </message>
    <message>
        <source>whose %1 is less than %2</source>
        <translation>у которых %1 меньше %2</translation>
    </message>
    <message>
        <source>whose %1 is not known to be %2 or less</source>
        <translation>о которых не известно, что %1 не больше %2</translation>
    </message>
    <message>
        <source>whose %1 is %2 or less</source>
        <translation>у которых %1 не больше %2</translation>
    </message>
    <message>
        <source>whose %1 is not known to be more than %2</source>
        <translation>о которых не известно, что %1 больше %2</translation>
    </message>
    <message>
        <source>whose %1 is more than %2</source>
        <translation>у которых %1 больше %2</translation>
    </message>
    <message>
        <source>whose %1 is not known to be %2 or more</source>
        <translation>о которых не известно, что %1 не меньше %2</translation>
    </message>
    <message>
        <source>whose %1 is %2 or more</source>
        <translation>у которых %1 не меньше %2</translation>
    </message>
    <message>
        <source>whose %1 is not %2</source>
        <translation>у которых %1 — не %2</translation>
    </message>
    <message>
        <source>whose %1 is %2</source>
        <translation>у которых %1 — %2</translation>
    </message>
    <message>
        <source>who are not subscribed to %1</source>
        <translation>которые не подписаны на тему «%1»</translation>
    </message>
    <message>
        <source>who are subscribed to %1</source>
        <translation>которые подписаны на тему «%1»</translation>
    </message>
    <message>
        <source>who are not subscribed to %1 by %2</source>
        <translation>которые не подписаны на тему «%1» по каналу «%2»</translation>
    </message>
    <message>
        <source>who are subscribed to %1 by %2</source>
        <translation>которые подписаны на тему «%1» по каналу «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>in the last …</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have not used %1 %n time(s) in the last %2</source>
        <translation>
            <numerusform>которые пользовались услугой «%1» меньше %n раза за последние %2</numerusform>
            <numerusform>которые пользовались услугой «%1» меньше %n раз за последние %2</numerusform>
            <numerusform>которые пользовались услугой «%1» меньше %n раз за последние %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have used %1 at least %n time(s) in the last %2</source>
        <translation>
            <numerusform>которые пользовались услугой «%1» не меньше %n раза за последние %2</numerusform>
            <numerusform>которые пользовались услугой «%1» не меньше %n раз за последние %2</numerusform>
            <numerusform>которые пользовались услугой «%1» не меньше %n раз за последние %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have not used %1 in the last %n day(s)</source>
        <translation>
            <numerusform>которые не пользовались услугой «%1» за последний %n день</numerusform>
            <numerusform>которые не пользовались услугой «%1» за последние %n дня</numerusform>
            <numerusform>которые не пользовались услугой «%1» за последние %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have used %1 in the last %n day(s)</source>
        <translation>
            <numerusform>которые пользовались услугой «%1» за последний %n день</numerusform>
            <numerusform>которые пользовались услугой «%1» за последние %n дня</numerusform>
            <numerusform>которые пользовались услугой «%1» за последние %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have not used %1 %n time(s)</source>
        <translation>
            <numerusform>которые пользовались услугой «%1» меньше %n раза</numerusform>
            <numerusform>которые пользовались услугой «%1» меньше %n раз</numerusform>
            <numerusform>которые пользовались услугой «%1» меньше %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who have used %1 at least %n time(s)</source>
        <translation>
            <numerusform>которые пользовались услугой «%1» не меньше %n раза</numerusform>
            <numerusform>которые пользовались услугой «%1» не меньше %n раз</numerusform>
            <numerusform>которые пользовались услугой «%1» не меньше %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>who have never used %1</source>
        <translation>которые никогда не пользовались услугой «%1»</translation>
    </message>
    <message>
        <source>who have used %1</source>
        <translation>которые пользовались услугой «%1»</translation>
    </message>
    <message>
        <source>who were not seen at the stage «%1» of %2</source>
        <translation>которые не были на этапе «%1» услуги «%2»</translation>
    </message>
    <message>
        <source>who were seen at the stage «%1» of %2</source>
        <translation>которые были на этапе «%1» услуги «%2»</translation>
    </message>
    <message>
        <source>who are not in the segment «%1»</source>
        <translation>которые не входят в сегмент «%1»</translation>
    </message>
    <message>
        <source>who are in the segment «%1»</source>
        <translation>которые входят в сегмент «%1»</translation>
    </message>
    <message>
        <source>who were not sent the campaign «%1»</source>
        <translation>которым не отправляли кампанию «%1»</translation>
    </message>
    <message>
        <source>who were sent the campaign «%1»</source>
        <translation>которым отправляли кампанию «%1»</translation>
    </message>
    <message>
        <source>whose message of the campaign «%1» is not %2</source>
        <translation>у которых состояние сообщения кампании «%1» — не «%2»</translation>
    </message>
    <message>
        <source>whose message of the campaign «%1» is %2</source>
        <translation>у которых состояние сообщения кампании «%1» — «%2»</translation>
    </message>
    <message>
        <source>for whom «%1» does not hold</source>
        <translation>для которых «%1» не выполняется</translation>
    </message>
    <message>
        <source>for whom «%1» holds</source>
        <translation>для которых «%1» выполняется</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Никто.</translation>
    </message>
    <message>
        <source>Everybody.</source>
        <translation>Все.</translation>
    </message>
    <message>
        <source>People %1.</source>
        <extracomment>%1 is a clause or several: «whose language is русский and who have used Passports»</extracomment>
        <translation>Люди, %1.</translation>
    </message>
    <message numerus="yes">
        <source>a rule may have %n levels at most.</source>
        <translation>
            <numerusform>правило может иметь не больше %n уровня.</numerusform>
            <numerusform>правило может иметь не больше %n уровней.</numerusform>
            <numerusform>правило может иметь не больше %n уровней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a rule may have %n conditions at most.</source>
        <translation>
            <numerusform>правило может иметь не больше %n условия.</numerusform>
            <numerusform>правило может иметь не больше %n условий.</numerusform>
            <numerusform>правило может иметь не больше %n условий.</numerusform>
        </translation>
    </message>
    <message>
        <source>an object in braces must stand here.</source>
        <translation>здесь должен стоять объект в фигурных скобках.</translation>
    </message>
    <message>
        <source>an empty object says nothing. Everybody is written {&quot;all&quot;:[]}.</source>
        <translation>пустой объект ничего не значит. «Все» записывается так: {&quot;all&quot;:[]}.</translation>
    </message>
    <message>
        <source>«%1» is no condition. Use one of: %2.</source>
        <translation>«%1» — не условие. Используйте одно из: %2.</translation>
    </message>
    <message>
        <source>«%1» cannot stand beside «%2».</source>
        <translation>«%1» не может стоять рядом с «%2».</translation>
    </message>
    <message>
        <source>a list in square brackets must stand here.</source>
        <translation>здесь должен стоять список в квадратных скобках.</translation>
    </message>
    <message>
        <source>people have no field «%1». Use one of: %2, or attribute:NAME.</source>
        <translation>у людей нет поля «%1». Используйте одно из: %2 или attribute:NAME.</translation>
    </message>
    <message>
        <source>«%1» is no comparison. Use one of: %2.</source>
        <translation>«%1» — не сравнение. Используйте одно из: %2.</translation>
    </message>
    <message>
        <source>«%1» cannot be compared by «%2». Use one of: %3.</source>
        <translation>«%1» нельзя сравнивать через «%2». Используйте одно из: %3.</translation>
    </message>
    <message>
        <source>«empty» takes true, false or no value at all.</source>
        <translation>«empty» принимает true, false или вовсе никакого значения.</translation>
    </message>
    <message>
        <source>the value is missing.</source>
        <translation>не хватает значения.</translation>
    </message>
    <message numerus="yes">
        <source>«in» takes a list of 1 to %n values.</source>
        <translation>
            <numerusform>«in» принимает список от 1 до %n значения.</numerusform>
            <numerusform>«in» принимает список от 1 до %n значений.</numerusform>
            <numerusform>«in» принимает список от 1 до %n значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» takes a whole number from 0 to 200, without quotation marks.</source>
        <translation>«%1» принимает целое число от 0 до 200, без кавычек.</translation>
    </message>
    <message>
        <source>«%1» takes a date such as &quot;1990-05-17&quot;.</source>
        <translation>«%1» принимает дату, например &quot;1990-05-17&quot;.</translation>
    </message>
    <message>
        <source>«%1» takes one of: %2.</source>
        <translation>«%1» принимает одно из: %2.</translation>
    </message>
    <message>
        <source>«%1» takes true or false, without quotation marks.</source>
        <translation>«%1» принимает true или false, без кавычек.</translation>
    </message>
    <message>
        <source>less and greater need a number, or a date such as &quot;1990-05-17&quot;.</source>
        <translation>для «меньше» и «больше» нужно число или дата, например &quot;1990-05-17&quot;.</translation>
    </message>
    <message>
        <source>«%1» takes a text that is not empty. For people without a value use &quot;op&quot;:&quot;empty&quot;.</source>
        <translation>«%1» принимает непустой текст. Для людей без значения используйте &quot;op&quot;:&quot;empty&quot;.</translation>
    </message>
    <message>
        <source>a number must stand here.</source>
        <translation>здесь должно стоять число.</translation>
    </message>
    <message>
        <source>«%1» is missing.</source>
        <translation>не хватает «%1».</translation>
    </message>
    <message>
        <source>a text that is not empty must stand here.</source>
        <translation>здесь должен стоять непустой текст.</translation>
    </message>
    <message>
        <source>«%1» is none of: %2.</source>
        <translation>«%1» — ни одно из: %2.</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 must stand here, without quotation marks.</source>
        <translation>здесь должно стоять целое число от 1 до %1, без кавычек.</translation>
    </message>
    <message>
        <source>The rule is not JSON: %1 at character %2.</source>
        <translation>Правило — не JSON: %1 у знака %2.</translation>
    </message>
    <message>
        <source>There is no text to send. Write it in one language at least.</source>
        <translation>Нет текста для отправки. Напишите его хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>There is no text in the language «%1» that others fall back to.</source>
        <translation>Нет текста на языке «%1», который заменяет остальные.</translation>
    </message>
    <message>
        <source>«%1» is no channel.</source>
        <translation>«%1» — не канал.</translation>
    </message>
    <message>
        <source>The audience of this campaign was decided before. Nothing was changed.</source>
        <translation>Аудитория этой кампании определена раньше. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The list «%1» is part of the segment «%2» and was kept as it is. Take it out there first.</source>
        <translation>Список «%1» входит в сегмент «%2» и оставлен как есть. Сначала уберите его оттуда.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was left behind.</source>
        <translation>Выгрузка остановлена. Ничего не оставлено.</translation>
    </message>
    <message>
        <source>who are not on the list «%1»</source>
        <translation>которых нет в списке «%1»</translation>
    </message>
    <message>
        <source>who are on the list «%1»</source>
        <translation>которые есть в списке «%1»</translation>
    </message>
    <message>
        <source>there is no list «%1» that you can see.</source>
        <translation>нет списка «%1», который вам виден.</translation>
    </message>
    <message>
        <source>Somebody else changed or deleted the segment «%1» in the meantime. Nothing of yours was stored.</source>
        <translation>Тем временем кто-то другой изменил или удалил сегмент «%1». Из вашего ничего не сохранено.</translation>
    </message>
    <message>
        <source>The list «%2» follows the segment «%1», which was kept. Remove that list first.</source>
        <translation>Список «%2» следует за сегментом «%1», поэтому сегмент оставлен. Сначала уберите этот список.</translation>
    </message>
    <message>
        <source>The preview was stopped. Nothing was changed.</source>
        <translation>Предварительный просмотр остановлен. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>attribute of a person</source>
        <translation>признак человека</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>service event</source>
        <translation>событие услуги</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>import</source>
        <translation>загрузка</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>сегмент</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>кампания</translation>
    </message>
    <message>
        <source>approval of a campaign</source>
        <translation>согласование кампании</translation>
    </message>
    <message>
        <source>sending of a campaign</source>
        <translation>отправка кампании</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>шлюз</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>настройка</translation>
    </message>
    <message>
        <source>site</source>
        <translation>площадка</translation>
    </message>
    <message>
        <source>district</source>
        <translation>район</translation>
    </message>
    <message>
        <source>service</source>
        <translation>услуга</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>ведомство</translation>
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
        <translation>площадки оператора</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>второй фактор</translation>
    </message>
    <message>
        <source>unlocking of an operator</source>
        <translation>возврат доступа оператору</translation>
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
        <translation>пациент</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>диагноз</translation>
    </message>
    <message>
        <source>opening of a clinical card</source>
        <translation>открытие клинической карты</translation>
    </message>
    <message>
        <source>clinical card</source>
        <translation>клиническая карта</translation>
    </message>
    <message>
        <source>patient of a clinic</source>
        <translation>пациент клиники</translation>
    </message>
    <message>
        <source>condition of a patient</source>
        <translation>заболевание пациента</translation>
    </message>
    <message>
        <source>record of an opened card</source>
        <translation>запись об открытой карте</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>отчество</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>preferred channel</source>
        <translation>предпочитаемый канал</translation>
    </message>
    <message>
        <source>external number</source>
        <translation>внешний номер</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>очерёдность</translation>
    </message>
    <message>
        <source>dead since</source>
        <translation>не отвечает с</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>disabled at</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1: what was changed, such as «contact»</extracomment>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Emptied: %1</source>
        <translation>Очищено: %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Открыто: %1</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>Искали: %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Выгружено: %1</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>Стёрто: %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Gave a fresh code</source>
        <translation>Введён свежий код</translation>
    </message>
    <message>
        <source>Gave a wrong code</source>
        <translation>Введён неверный код</translation>
    </message>
    <message>
        <source>Gave a code through a pooler</source>
        <translation>Код введён через пулер</translation>
    </message>
    <message>
        <source>Was unlocked</source>
        <translation>Снова впущен</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Человек %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
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
        <translation>Название</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
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
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Text for other languages</source>
        <translation>Текст для других языков</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Service that counts</source>
        <translation>Учитываемая услуга</translation>
    </message>
    <message>
        <source>Nothing leaves after</source>
        <translation>Ничего не уходит после</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>Текст на языке «%1»</translation>
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
        <translation>Самый исправный</translation>
    </message>
    <message>
        <source>None: such people are left out</source>
        <translation>Нет: такие люди исключаются</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours of the day</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Any hour</source>
        <translation>Любой час</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Любая услуга</translation>
    </message>
    <message>
        <source>Who of a household</source>
        <translation>Кому из домохозяйства</translation>
    </message>
    <message>
        <source>Subject of the e-mail</source>
        <translation>Тема письма</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>CampaignSteps</name>
    <message>
        <source>not complete</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>заполнить</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>deciding…</source>
        <translation>определяется…</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>нужно проверить</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln languages</source>
        <translation>
            <numerusform>%Ln язык</numerusform>
            <numerusform>%Ln языка</numerusform>
            <numerusform>%Ln языков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>hours</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>any hour</source>
        <translation>любые часы</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>не готово</translation>
    </message>
    <message>
        <source>later</source>
        <translation>потом</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Замысел</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>%1 % has left</source>
        <comment>share of the messages</comment>
        <translation>ушло %1 %</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>пока</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
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
        <translation>У оператора связи</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Outcome not known yet</source>
        <translation>Исход пока неизвестен</translation>
    </message>
    <message>
        <source>Leaving now</source>
        <translation>Уходит сейчас</translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Would be written to</source>
        <translation>Получат сообщение</translation>
    </message>
    <message>
        <source>Held back for now</source>
        <translation>Пока отложено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не дошло</translation>
    </message>
    <message>
        <source>Not reached in time</source>
        <translation>Не успело вовремя</translation>
    </message>
    <message>
        <source>Stopped before leaving</source>
        <translation>Остановлено до отправки</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Исключены</translation>
    </message>
    <message>
        <source>Written to at once</source>
        <translation>Отправка сразу</translation>
    </message>
    <message>
        <source>Written to in their hours</source>
        <translation>Отправка в их часы</translation>
    </message>
    <message>
        <source>Left out: no consent</source>
        <translation>Исключены: нет согласия</translation>
    </message>
    <message>
        <source>Left out: refused all messages</source>
        <translation>Исключены: отказ от всех сообщений</translation>
    </message>
    <message>
        <source>Left out: no mobile number</source>
        <translation>Исключены: нет мобильного номера</translation>
    </message>
    <message>
        <source>Left out: the number is dead</source>
        <translation>Исключены: номер не работает</translation>
    </message>
    <message>
        <source>Left out: no text in their language</source>
        <translation>Исключены: нет текста на их языке</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Исключены: %1</translation>
    </message>
    <message>
        <source>They may be written to, and it is a permitted hour where they live.</source>
        <translation>Им можно писать, и там, где они живут, сейчас разрешённые часы.</translation>
    </message>
    <message>
        <source>They may be written to, but it is a quiet hour where they live. Their message waits until it is over.</source>
        <translation>Им можно писать, но там, где они живут, сейчас тихие часы. Сообщение подождёт, пока они закончатся.</translation>
    </message>
    <message>
        <source>They have not agreed to messages about this topic over this channel, or they took it back. Consent is recorded on the person’s card.</source>
        <translation>Они не давали согласия на сообщения этой темы по этому каналу или отозвали его. Согласие записывается в карточке человека.</translation>
    </message>
    <message>
        <source>They asked for no messages at all. Only they can change that.</source>
        <translation>Они просили не присылать вообще никаких сообщений. Изменить это могут только они сами.</translation>
    </message>
    <message>
        <source>No mobile number is known. Add one on the person’s card.</source>
        <translation>Мобильный номер неизвестен. Добавьте его в карточке человека.</translation>
    </message>
    <message>
        <source>The gateway reported that their number does not exist any more. Ask for a new one at the next contact.</source>
        <translation>Шлюз сообщил, что номера больше не существует. Спросите новый при следующем разговоре.</translation>
    </message>
    <message>
        <source>There is no text in their language, and no other language is set to stand in for it.</source>
        <translation>Текста на их языке нет, и другой язык вместо него не назначен.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>language</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>Код района</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>По полу</translation>
    </message>
    <message>
        <source>Write the text in at least one language.</source>
        <translation>Напишите текст хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>The text in %1 is empty. Write it, or remove the language.</source>
        <translation>Текст на языке «%1» пуст. Напишите его или удалите язык.</translation>
    </message>
    <message>
        <source>Left out: wants no messages</source>
        <translation>Исключены: не хотят сообщений</translation>
    </message>
    <message>
        <source>Nothing digital reaches them: their preferred channel is “No messages”. Ring them up, or change it on the person’s card.</source>
        <translation>Ничего электронного до них не доходит: их предпочитаемый канал — «Без сообщений». Позвоните им или измените это в карточке человека.</translation>
    </message>
    <message>
        <source>Left out: same number or household</source>
        <translation>Исключены: тот же номер или домохозяйство</translation>
    </message>
    <message>
        <source>Somebody else of this audience has the same number and gets the message, or lives in the same household where the campaign writes to one person of each.</source>
        <translation>У кого-то другого из этой аудитории тот же номер, и сообщение получит он, или он живёт в том же домохозяйстве, а кампания пишет одному человеку из каждого.</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>The brief&apos;s «%1» is not what it should be: %2. Nothing was stored.</source>
        <translation>Поле «%1» замысла не такое, как нужно: %2. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ожидается текст</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>ожидается true или false</translation>
    </message>
    <message>
        <source>This version cannot send a first general mailing («first_general»). Leave the key out to write to those who signed up for the topic.</source>
        <translation>Эта версия не умеет отправлять первую общую рассылку («first_general»). Уберите этот ключ, чтобы писать тем, кто подписался на тему.</translation>
    </message>
    <message>
        <source>a share from 0 to 1 is expected</source>
        <translation>ожидается доля от 0 до 1</translation>
    </message>
    <message>
        <source>This version cannot keep a part of the audience back for comparison («hold_out»). Leave the key out to write to everybody who may be written to.</source>
        <translation>Эта версия не умеет оставлять часть аудитории для сравнения («hold_out»). Уберите этот ключ, чтобы писать всем, кому можно писать.</translation>
    </message>
    <message>
        <source>two times of the day are expected, such as [&quot;09:00&quot;, &quot;21:00&quot;], or null for any hour</source>
        <translation>ожидаются два времени суток, например [&quot;09:00&quot;, &quot;21:00&quot;], или null для любых часов</translation>
    </message>
    <message>
        <source>one text for each language is expected, such as {&quot;en&quot;: &quot;…&quot;}</source>
        <translation>ожидается по одному тексту на каждый язык, например {&quot;en&quot;: &quot;…&quot;}</translation>
    </message>
    <message>
        <source>The brief&apos;s «sender» cannot be shown on a telephone: it is at most 11 Latin letters and digits, or a number of 3 to 15 digits. Nothing was stored.</source>
        <translation>Поле «sender» замысла нельзя показать на телефоне: это не больше 11 латинских букв и цифр или номер из 3–15 цифр. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The brief is not JSON: %1 at byte %2. Nothing was stored.</source>
        <translation>Замысел — не JSON: %1 у байта %2. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The brief is JSON, but not an object in braces. Nothing was stored.</source>
        <translation>Замысел — JSON, но не объект в фигурных скобках. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The brief has a key «%1» that this version does not know. It knows: %2. Nothing was stored.</source>
        <translation>В замысле есть ключ «%1», которого эта версия не знает. Она знает: %2. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The brief has no «%1». Nothing was stored.</source>
        <translation>В замысле нет «%1». Ничего не сохранено.</translation>
    </message>
    <message>
        <source>the name of a saved segment or a rule in braces is expected</source>
        <translation>ожидается название сохранённого сегмента или правило в фигурных скобках</translation>
    </message>
    <message>
        <source>an instant with its zone is expected, such as 2026-11-25T18:00:00+03:00</source>
        <translation>ожидается момент времени с поясом, например 2026-11-25T18:00:00+03:00</translation>
    </message>
    <message>
        <source>at most 200 characters are expected</source>
        <translation>ожидается не больше 200 знаков</translation>
    </message>
    <message>
        <source>The brief&apos;s «text» has no language. Write at least one text, such as {&quot;en&quot;: &quot;…&quot;}.</source>
        <translation>В поле «text» замысла нет ни одного языка. Напишите хотя бы один текст, например {&quot;en&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>the code of a language is expected before each text, such as «en» or «ru»</source>
        <translation>перед каждым текстом ожидается код языка, например «en» или «ru»</translation>
    </message>
    <message>
        <source>The brief&apos;s «text» in the language «%1» is empty.</source>
        <translation>Поле «text» замысла на языке «%1» пустое.</translation>
    </message>
    <message>
        <source>The brief&apos;s «text» cannot be used. %1</source>
        <translation>Поле «text» замысла нельзя использовать. %1</translation>
    </message>
    <message>
        <source>one of the languages of «text» is expected</source>
        <translation>ожидается один из языков поля «text»</translation>
    </message>
    <message>
        <source>The campaign was started before and is paused. Nothing was changed; resume it to go on.</source>
        <translation>Кампанию уже запускали, сейчас она на паузе. Ничего не изменено; продолжите её, чтобы отправка шла дальше.</translation>
    </message>
    <message>
        <source>The campaign was started before. Nothing was changed and nobody is written to twice.</source>
        <translation>Кампанию уже запускали. Ничего не изменено, дважды никому не напишут.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The segment finds nobody, so there is nobody to write to. The campaign stays a draft.</source>
        <translation>Сегмент никого не находит, так что писать некому. Кампания остаётся черновиком.</translation>
    </message>
    <message>
        <source>Nobody of the segment may be written to, so nothing was started and the campaign stays a draft. %1.</source>
        <translation>Никому из сегмента писать нельзя, поэтому ничего не запущено и кампания остаётся черновиком. %1.</translation>
    </message>
    <message>
        <source>The campaign is a draft and has not been started. Nothing was changed.</source>
        <translation>Кампания — черновик, её ещё не запускали. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The campaign was stopped for ever. Nothing was changed.</source>
        <translation>Кампанию остановили навсегда. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The campaign is done: everything has left. Nothing was changed.</source>
        <translation>Кампания завершена: всё ушло. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The campaign&apos;s last moment has passed, so nothing would leave. The campaign stays a draft; change when it expires.</source>
        <translation>Последний срок кампании прошёл, так что ничего бы не ушло. Кампания остаётся черновиком; измените её срок.</translation>
    </message>
    <message>
        <source>This database has no approvers, so a campaign needs no approval. Nothing was changed; start the campaign.</source>
        <translation>В этой базе данных нет утверждающих, поэтому кампании не нужно утверждение. Ничего не изменено; запустите кампанию.</translation>
    </message>
    <message>
        <source>will be written to</source>
        <translation>получат сообщение</translation>
    </message>
    <message>
        <source>wait for their allowed hours</source>
        <translation>ждут своих разрешённых часов</translation>
    </message>
    <message>
        <source>have not agreed to this topic</source>
        <translation>не давали согласия на эту тему</translation>
    </message>
    <message>
        <source>said STOP to everything</source>
        <translation>отказались от всего (СТОП)</translation>
    </message>
    <message>
        <source>have no address for this channel</source>
        <translation>не имеют адреса для этого канала</translation>
    </message>
    <message>
        <source>have only numbers that do not work</source>
        <translation>имеют только неработающие номера</translation>
    </message>
    <message>
        <source>have no text in their language</source>
        <translation>не имеют текста на своём языке</translation>
    </message>
    <message>
        <source>have had enough messages</source>
        <translation>уже получили достаточно сообщений</translation>
    </message>
    <message>
        <source>are kept back for comparison</source>
        <translation>оставлены для сравнения</translation>
    </message>
    <message>
        <source>share their number with others</source>
        <translation>имеют общий номер с другими</translation>
    </message>
    <message>
        <source>would get it too late</source>
        <translation>получили бы слишком поздно</translation>
    </message>
    <message>
        <source>are beyond the budget</source>
        <translation>не укладываются в бюджет</translation>
    </message>
    <message>
        <source>were written to lately</source>
        <translation>недавно получали сообщение</translation>
    </message>
    <message>
        <source>The brief&apos;s «%1» names «%2», which is not in the database. Nothing was stored; check the name or add it first.</source>
        <translation>Поле «%1» замысла называет «%2», а в базе данных этого нет. Ничего не сохранено; проверьте название или сначала добавьте его.</translation>
    </message>
    <message>
        <source>The brief&apos;s «gateway» names «%1», which sends over «%2» and not over «%3». Nothing was stored.</source>
        <translation>Поле «gateway» замысла называет «%1», а он отправляет по «%2», не по «%3». Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The brief&apos;s «segment» cannot be used. %1</source>
        <translation>Поле «segment» замысла нельзя использовать. %1</translation>
    </message>
    <message>
        <source>There is no gateway that «%1» could leave through. The campaign stays a draft; add a gateway in the settings or with «otklikctl gateway add».</source>
        <translation>Нет шлюза, через который «%1» могла бы уйти. Кампания остаётся черновиком; добавьте шлюз в настройках или командой «otklikctl gateway add».</translation>
    </message>
    <message>
        <source>There is a campaign «%1» already. Nothing was stored; choose another name.</source>
        <translation>Кампания «%1» уже есть. Ничего не сохранено; выберите другое название.</translation>
    </message>
    <message>
        <source>There is no campaign «%1». Look up its number in the list of campaigns.</source>
        <translation>Нет кампании «%1». Посмотрите её номер в списке кампаний.</translation>
    </message>
    <message>
        <source>This campaign has been started, so what it says and to whom is fixed. Nothing was changed; make a new campaign instead.</source>
        <translation>Эту кампанию уже запустили, поэтому её текст и аудитория не меняются. Ничего не изменено; создайте новую кампанию.</translation>
    </message>
    <message>
        <source>Somebody else has changed this draft in the meantime. Their version was kept and yours was not stored.</source>
        <translation>Тем временем этот черновик изменил кто-то другой. Его версия осталась, ваша не сохранена.</translation>
    </message>
    <message>
        <source>Reckoning the price was cancelled. Nothing was changed.</source>
        <translation>Расчёт цены отменён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>Нет человека %1.</translation>
    </message>
    <message>
        <source>There is no text in the language of this person, and no other that they should get. They would not be written to.</source>
        <translation>Нет текста на языке этого человека и нет другого, который он должен получить. Ему не напишут.</translation>
    </message>
    <message>
        <source>You made this campaign, so somebody else has to approve it. Nothing was changed.</source>
        <translation>Эту кампанию создали вы, поэтому согласовать её должен кто-то другой. Ничего не изменено.</translation>
    </message>
    <message>
        <source>want no messages and are rung up instead</source>
        <translation>не хотят сообщений, им звонят</translation>
    </message>
    <message>
        <source>The brief&apos;s «sender» is not what an e-mail can come from. Write an address, or a name and an address: City of N. &lt;city@example.org&gt;. Nothing was stored.</source>
        <translation>Поле «sender» замысла — не то, от чего может прийти письмо. Укажите адрес или название и адрес: City of N. &lt;city@example.org&gt;. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The brief&apos;s «sender» cannot be shown by a telephone that is called: it is a number of 3 to 15 digits. Nothing was stored.</source>
        <translation>Поле «sender» замысла не сможет показать телефон, на который звонят: нужен номер из 3–15 цифр. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The brief&apos;s «sender» has to be the name that is registered at Viber: one line of at most 64 characters. Nothing was stored.</source>
        <translation>Поле «sender» замысла должно быть названием, зарегистрированным в Viber: одна строка не длиннее 64 знаков. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The text in «%1» has %2 characters; at most %3 can be read out in one call. Make it shorter. Nothing was stored.</source>
        <translation>В тексте на языке «%1» знаков: %2; за один звонок можно прочитать не больше %3. Сократите его. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The text in «%1» has %2 characters; a Viber message has at most %3. Make it shorter. Nothing was stored.</source>
        <translation>В тексте на языке «%1» знаков: %2; в сообщении Viber их не больше %3. Сократите его. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject in every language of its text; «subject» has none in «%1». Nothing was stored.</source>
        <translation>Письму нужна тема на каждом языке его текста; в «subject» её нет на языке «%1». Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The brief&apos;s «subject» in «%1» has to be one line of at most 200 characters. Nothing was stored.</source>
        <translation>Поле «subject» замысла на языке «%1» должно быть одной строкой не длиннее 200 знаков. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The brief has a subject in «%1», but no text in it. Nothing was stored.</source>
        <translation>В замысле есть тема письма на языке «%1», но нет текста на нём. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The brief&apos;s «subject» cannot be used. %1</source>
        <translation>Поле «subject» замысла нельзя использовать. %1</translation>
    </message>
    <message>
        <source>The brief&apos;s «subject» names «%1». A subject is the same for everybody, because it is shown on locked screens: take it out. Nothing was stored.</source>
        <translation>Поле «subject» замысла называет «%1». Тема письма одна для всех, потому что её видно на заблокированных экранах: уберите это. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>This version writes over %1; the brief&apos;s «channel» is «%2». Nothing was stored.</source>
        <translation>Эта версия пишет по %1, а «channel» в замысле — «%2». Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Only an e-mail has a «subject». Take it out, or write over «email». Nothing was stored.</source>
        <translation>«subject» бывает только у письма. Уберите его или пишите по «email». Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The audience has %1 people, but %2 decisions are known. Whoever sees only some sites counts only their people; otherwise have the database checked: otklikctl doctor.</source>
        <translation>В аудитории людей: %1, а решений известно: %2. Кто видит только некоторые площадки, считает только их людей; иначе проверьте базу данных: otklikctl doctor.</translation>
    </message>
    <message>
        <source>%1 people are to be written to, but the messages of %2 are known. Whoever sees only some sites counts only their messages; otherwise have the database checked: otklikctl doctor.</source>
        <translation>Написать нужно людям: %1, а сообщений известно: %2. Кто видит только некоторые площадки, считает только их сообщения; иначе проверьте базу данных: otklikctl doctor.</translation>
    </message>
    <message>
        <source>%1 of %2 accounted for</source>
        <comment>numbers of people</comment>
        <translation>учтено %1 из %2</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was left behind.</source>
        <translation>Выгрузка остановлена. Ничего не оставлено.</translation>
    </message>
    <message>
        <source>May be written to: consent, a working address and a permitted hour.</source>
        <translation>Можно писать: есть согласие, действующий адрес и разрешённое время.</translation>
    </message>
    <message>
        <source>May be written to, but only after the quiet hours where the person lives.</source>
        <translation>Можно писать, но только после тихих часов там, где живёт человек.</translation>
    </message>
    <message>
        <source>Left out: has not agreed to messages about this topic over this channel, or took it back.</source>
        <translation>Исключён: нет согласия на сообщения этой темы по этому каналу, или оно отозвано.</translation>
    </message>
    <message>
        <source>Left out: said STOP to all messages.</source>
        <translation>Исключён: отказ от всех сообщений (STOP).</translation>
    </message>
    <message>
        <source>Left out: wants no messages and is rung up instead.</source>
        <translation>Исключён: не хочет сообщений, ему звонят.</translation>
    </message>
    <message>
        <source>Left out: has no address for this channel.</source>
        <translation>Исключён: нет адреса для этого канала.</translation>
    </message>
    <message>
        <source>Left out: the only address known does not work.</source>
        <translation>Исключён: единственный известный адрес не работает.</translation>
    </message>
    <message>
        <source>Left out: there is no text in the person’s language, and none stands in for it.</source>
        <translation>Исключён: нет текста на его языке, и другой вместо него не назначен.</translation>
    </message>
    <message>
        <source>Left out: somebody with the same address or of the same household gets the message.</source>
        <translation>Исключён: сообщение получит другой человек с тем же адресом или из того же домохозяйства.</translation>
    </message>
    <message>
        <source>Left out: has had enough messages.</source>
        <translation>Исключён: уже получил достаточно сообщений.</translation>
    </message>
    <message>
        <source>Left out: kept back for comparison.</source>
        <translation>Исключён: оставлен для сравнения.</translation>
    </message>
    <message>
        <source>Left out: the number is shared with others.</source>
        <translation>Исключён: общий номер с другими.</translation>
    </message>
    <message>
        <source>Left out: it would come too late.</source>
        <translation>Исключён: сообщение пришло бы слишком поздно.</translation>
    </message>
    <message>
        <source>Left out: the budget does not reach so far.</source>
        <translation>Исключён: не укладывается в бюджет.</translation>
    </message>
    <message>
        <source>Left out: was written to lately.</source>
        <translation>Исключён: недавно получал сообщение.</translation>
    </message>
    <message>
        <source>Not sent: its time had passed.</source>
        <translation>Не отправлено: срок прошёл.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Исключены: %1</translation>
    </message>
    <message>
        <source>The rule of this draft does not find the person %1, so nothing is decided.</source>
        <translation>Правило этого черновика не находит человека %1, поэтому ничего не решено.</translation>
    </message>
    <message>
        <source>The person %1 is not in the audience of this campaign, so nothing was decided or sent.</source>
        <translation>Человека %1 нет в аудитории этой кампании, поэтому ничего не решено и не отправлено.</translation>
    </message>
    <message>
        <source>Not launched yet. A launch now would decide:</source>
        <translation>Ещё не запущена. При запуске сейчас было бы решено:</translation>
    </message>
    <message>
        <source>Decided at the launch, %1:</source>
        <translation>Решено при запуске, %1:</translation>
    </message>
    <message>
        <source>Not before %1 (the person’s time zone: %2).</source>
        <translation>Не раньше %1 (часовой пояс человека: %2).</translation>
    </message>
    <message>
        <source>Nothing was written yet. State: %1</source>
        <translation>Ещё ничего не написано. Состояние: %1</translation>
    </message>
    <message>
        <source>Written %1 to %2, in the language %3, %4 parts, message %5:</source>
        <translation>Написано %1 на %2, язык %3, частей: %4, сообщение %5:</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Состояние: %1</translation>
    </message>
    <message>
        <source>share an address or a household with somebody who is written to</source>
        <translation>имеют общий адрес или домохозяйство с тем, кому пишут</translation>
    </message>
    <message>
        <source>With the words of this person the text has %1 characters; at most %2 can be sent over this channel. They would not be reached. Make the text shorter.</source>
        <translation>Со словами этого человека в тексте %1 знаков; по этому каналу можно отправить не больше %2. Человек не получил бы сообщение. Сократите текст.</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>There is no gateway that SMS could leave through. The note was kept and nothing was sent; add a gateway in the settings.</source>
        <translation>Нет шлюза, через который могло бы уйти SMS. Заметка осталась, ничего не отправлено; добавьте шлюз в настройках.</translation>
    </message>
    <message>
        <source>This note is not in the database any more.</source>
        <translation>Этой заметки больше нет в базе данных.</translation>
    </message>
    <message>
        <source>This note is closed already. Nothing was sent.</source>
        <translation>Эта заметка уже закрыта. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Somebody else has changed this note in the meantime. Your change was not made; look at the note as it is now.</source>
        <translation>Тем временем эту заметку изменил кто-то другой. Ваше изменение не внесено; посмотрите, какова заметка сейчас.</translation>
    </message>
    <message>
        <source>This note is closed already. Nothing was changed.</source>
        <translation>Эта заметка уже закрыта. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The note has no text. Write what is to be remembered.</source>
        <translation>В заметке нет текста. Напишите, о чём нужно помнить.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it; nothing was stored.</source>
        <translation>Заметка длиннее %1 знаков. Сократите её; ничего не сохранено.</translation>
    </message>
    <message>
        <source>This person is not in the database any more. The note was not stored.</source>
        <translation>Этого человека больше нет в базе данных. Заметка не сохранена.</translation>
    </message>
    <message>
        <source>A reminder can be put off to tomorrow or later. Choose a day after today.</source>
        <translation>Напоминание можно отложить на завтра или позже. Выберите день после сегодняшнего.</translation>
    </message>
    <message numerus="yes">
        <source>Long overdue: %n day(s)</source>
        <translation>
            <numerusform>Давно просрочено: %n день</numerusform>
            <numerusform>Давно просрочено: %n дня</numerusform>
            <numerusform>Давно просрочено: %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message numerus="yes">
        <source>put off %n time(s)</source>
        <translation>
            <numerusform>отложено %n раз</numerusform>
            <numerusform>отложено %n раза</numerusform>
            <numerusform>отложено %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>This database is of one desk and has no emergency access: every card can be opened.</source>
        <translation>Эта база данных для одного рабочего места, экстренного доступа в ней нет: открыть можно любую карту.</translation>
    </message>
    <message>
        <source>Give the family name, the given name and the day of birth. Nothing was looked up.</source>
        <translation>Укажите фамилию, имя и день рождения. Поиск не проводился.</translation>
    </message>
    <message>
        <source>Only doctors and nurses look for a patient of another clinic, and at most twenty times in an hour. Nothing was looked up.</source>
        <translation>Пациента другой клиники ищут только врачи и медсёстры и не больше двадцати раз в час. Поиск не проводился.</translation>
    </message>
    <message>
        <source>Say in at least %1 characters why this cannot wait. Nothing was opened.</source>
        <translation>Напишите, не меньше %1 знаков, почему это не может ждать. Ничего не открыто.</translation>
    </message>
    <message>
        <source>This card could not be opened: only doctors and nurses have the emergency access.</source>
        <translation>Эту карту нельзя открыть: экстренный доступ есть только у врачей и медсестёр.</translation>
    </message>
    <message>
        <source>An emergency is judged by a supervisor of the clinic who did not open the card. Nothing was stored.</source>
        <translation>Об экстренном случае судит руководитель клиники, который карту не открывал. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>This patient belongs to a clinic that you do not work for. Nothing was opened. In an emergency use the emergency access.</source>
        <translation>Этот пациент относится к клинике, в которой вы не работаете. Ничего не открыто. В экстренном случае воспользуйтесь экстренным доступом.</translation>
    </message>
    <message>
        <source>This person is not in the database any more. Nothing was stored.</source>
        <translation>Этого человека больше нет в базе данных. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The clinical part of this card is closed. Open it again; that is noted.</source>
        <translation>Клиническая часть этой карты закрыта. Откройте её снова; это записывается.</translation>
    </message>
    <message>
        <source>The condition has neither a code nor words. Nothing was stored.</source>
        <translation>У заболевания нет ни кода, ни описания. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>This patient is not one of your clinic any more. Nothing was stored.</source>
        <translation>Этот пациент больше не относится к вашей клинике. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>There is no patients.csv in %1. Give the folder that holds patients.csv, conditions.csv and observations.csv. Nothing was imported.</source>
        <translation>В %1 нет файла patients.csv. Укажите папку, где лежат patients.csv, conditions.csv и observations.csv. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was imported.</source>
        <translation>Файл %1 не удаётся прочитать: %2. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The file %1 lacks these columns: %2. Nothing was imported; the first row must name them.</source>
        <translation>В файле %1 нет этих столбцов: %2. Ничего не загружено; их должна называть первая строка.</translation>
    </message>
    <message>
        <source>The cell holds characters that cannot be read. Save the file as UTF-8 and import it again.</source>
        <translation>В ячейке есть знаки, которые не удаётся прочитать. Сохраните файл в UTF-8 и загрузите его снова.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 characters.</source>
        <translation>Ячейка длиннее %1 знаков.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>Ячейка пуста.</translation>
    </message>
    <message>
        <source>This is not a date in the past. Write it as 1990-05-17.</source>
        <translation>Это не дата в прошлом. Напишите её так: 1990-05-17.</translation>
    </message>
    <message>
        <source>The condition ends before it begins.</source>
        <translation>Заболевание кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>This is not a time in the past. Write it as 2026-11-21T10:00:00Z.</source>
        <translation>Это не время в прошлом. Напишите его так: 2026-11-21T10:00:00Z.</translation>
    </message>
    <message>
        <source>This is not a number. Write it with a point, as 127.9.</source>
        <translation>Это не число. Напишите его с точкой, например 127.9.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2. Look for a missing or an extra separator.</source>
        <translation>В строке ячеек: %1, а в заголовке: %2. Поищите недостающий или лишний разделитель.</translation>
    </message>
    <message>
        <source>No patient of this clinic has this Id. Look whether patients.csv holds it and whether its row was rejected.</source>
        <translation>Ни у одного пациента этой клиники нет такого Id. Проверьте, есть ли он в patients.csv и не отклонена ли его строка.</translation>
    </message>
    <message>
        <source>An earlier row of the file says the same.</source>
        <translation>То же самое сказано в одной из предыдущих строк файла.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>The address to listen on cannot be read. Give it as 127.0.0.1:8890; port 0 takes a free one.</source>
        <translation>Адрес для приёма соединений не удаётся прочитать. Укажите его так: 127.0.0.1:8890; порт 0 займёт любой свободный.</translation>
    </message>
    <message>
        <source>The training gateway takes any key, so it listens on this machine only. Give 127.0.0.1:PORT.</source>
        <translation>Учебный шлюз принимает любой ключ, поэтому слушает только на этом компьютере. Укажите 127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>The training gateway cannot listen on %1: %2. Choose another port, or port 0 for a free one.</source>
        <translation>Учебный шлюз не может слушать на %1: %2. Выберите другой порт или порт 0, чтобы занять свободный.</translation>
    </message>
    <message>
        <source>The file of faults cannot be used: %1. The gateway was not started.</source>
        <translation>Файл неисправностей нельзя использовать: %1. Шлюз не запущен.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3</source>
        <translation>«%1» должно быть числом от %2 до %3</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>«%1» должно быть true или false</translation>
    </message>
    <message>
        <source>“%1” must be milliseconds, or two of them: [least, most]</source>
        <translation>«%1» должно быть числом миллисекунд или двумя: [least, most]</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2</source>
        <translation>«%1» должно быть одним из: %2</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«%1» неизвестно</translation>
    </message>
    <message>
        <source>“%1” must be an object</source>
        <translation>«%1» должно быть объектом</translation>
    </message>
    <message>
        <source>“%1” has no kind</source>
        <translation>у «%1» не указан вид</translation>
    </message>
    <message>
        <source>it must hold one JSON object</source>
        <translation>в нём должен быть один объект JSON</translation>
    </message>
    <message>
        <source>the shares under “outcomes” add up to more than 1</source>
        <translation>доли в «outcomes» в сумме больше 1</translation>
    </message>
    <message>
        <source>The file of faults cannot be opened: %1. The gateway was not started.</source>
        <translation>Файл неисправностей не открывается: %1. Шлюз не запущен.</translation>
    </message>
    <message>
        <source>This account names no variable that holds its key. Nothing was sent. Add the account again with --key-env.</source>
        <translation>Для этой учётной записи не названа переменная с ключом. Ничего не отправлено. Добавьте учётную запись заново с --key-env.</translation>
    </message>
    <message>
        <source>The variable %1, which should hold the account&apos;s key, is empty. Nothing was sent. Set it for this program and start it again.</source>
        <translation>Переменная %1, в которой должен быть ключ учётной записи, пуста. Ничего не отправлено. Задайте её для этой программы и запустите программу снова.</translation>
    </message>
    <message>
        <source>The variable %1 holds characters that a key cannot have. Nothing was sent. Copy the key again, without blanks or line breaks.</source>
        <translation>В переменной %1 есть знаки, которых в ключе быть не может. Ничего не отправлено. Скопируйте ключ заново, без пробелов и переносов строк.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address cannot be read. Give it as https://NAME.api.infobip.com, without key, query or fragment.</source>
        <translation>Адрес шлюза не удаётся прочитать. Укажите его так: https://NAME.api.infobip.com, без ключа, запроса и фрагмента.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read messages and key, so http is allowed to localhost and 127.0.0.1 only. Give the address with https.</source>
        <translation>Без https любой по пути мог бы прочитать сообщения и ключ, поэтому http разрешён только для localhost и 127.0.0.1. Укажите адрес с https.</translation>
    </message>
    <message>
        <source>The gateway does not accept the key, or the key lacks a right. Check the key.</source>
        <translation>Шлюз не принимает ключ, или ключу не хватает прав. Проверьте ключ.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Check the address and this machine&apos;s clock.</source>
        <translation>Сертификату шлюза нельзя доверять. Проверьте адрес и часы этого компьютера.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached (%1). Check the address and the network.</source>
        <translation>Шлюз недоступен (%1). Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>The gateway answered, but not as expected (status %1). Check the address.</source>
        <translation>Шлюз ответил, но не так, как ожидалось (состояние %1). Проверьте адрес.</translation>
    </message>
    <message>
        <source>%1 (The gateway says: %2)</source>
        <translation>%1 (Шлюз сообщает: %2)</translation>
    </message>
    <message>
        <source>The gateway answers and accepts the key. Nothing was sent.</source>
        <translation>Шлюз отвечает и принимает ключ. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>There is no gateway of kind “%1”. The kinds are: %2.</source>
        <translation>Нет шлюза вида «%1». Есть такие виды: %2.</translation>
    </message>
    <message>
        <source>No training gateway runs inside this program.</source>
        <translation>В этой программе не работает учебный шлюз.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name is not known on this network. Nothing was sent; the messages wait and are tried again.</source>
        <translation>Имя шлюза в этой сети неизвестно. Ничего не отправлено; сообщения ждут и будут отправлены снова.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Nothing was sent; the messages wait and are tried again.</source>
        <translation>Шлюз недоступен. Ничего не отправлено; сообщения ждут и будут отправлены снова.</translation>
    </message>
    <message>
        <source>No secure connection to the gateway came about. Nothing was sent; the messages wait and are tried again.</source>
        <translation>Защищённого соединения со шлюзом не получилось. Ничего не отправлено; сообщения ждут и будут отправлены снова.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent and the account is stopped: check the address and this machine&apos;s clock, then start it again.</source>
        <translation>Сертификату шлюза нет доверия. Ничего не отправлено, и учётная запись остановлена: проверьте адрес и часы этого компьютера и запустите её снова.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was larger than 1 MiB and was not read. What became of the messages is asked before anything is sent again.</source>
        <translation>Ответ шлюза больше 1 МиБ, он не прочитан. Судьба сообщений выясняется, прежде чем что-либо отправится снова.</translation>
    </message>
    <message>
        <source>The connection to the gateway was lost before its answer was whole. What became of the messages is asked before anything is sent again.</source>
        <translation>Соединение со шлюзом оборвалось, прежде чем пришёл весь ответ. Судьба сообщений выясняется, прежде чем что-либо отправится снова.</translation>
    </message>
    <message>
        <source>The gateway asks to wait. Nothing was sent; the messages are tried again more slowly.</source>
        <translation>Шлюз просит подождать. Ничего не отправлено; сообщения будут отправляться снова, но медленнее.</translation>
    </message>
    <message>
        <source>The gateway does not accept the key, or the key lacks a right. Nothing was sent and the account is stopped: check the key, then start it again.</source>
        <translation>Шлюз не принимает ключ, или ключу не хватает права. Ничего не отправлено, и учётная запись остановлена: проверьте ключ и запустите её снова.</translation>
    </message>
    <message>
        <source>The gateway points to another address. Nothing was sent and the account is stopped: check the address, then start it again.</source>
        <translation>Шлюз указывает на другой адрес. Ничего не отправлено, и учётная запись остановлена: проверьте адрес и запустите её снова.</translation>
    </message>
    <message>
        <source>The gateway refused the request. Nothing was sent, and the same messages would be refused again.</source>
        <translation>Шлюз отклонил запрос. Ничего не отправлено, и те же сообщения были бы отклонены снова.</translation>
    </message>
    <message>
        <source>The gateway failed while it had the messages. What became of them is asked before anything is sent again.</source>
        <translation>У шлюза произошёл сбой, когда сообщения были у него. Их судьба выясняется, прежде чем что-либо отправится снова.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer cannot be read. What became of the messages is asked before anything is sent again.</source>
        <translation>Ответ шлюза не удаётся прочитать. Судьба сообщений выясняется, прежде чем что-либо отправится снова.</translation>
    </message>
    <message>
        <source>The gateway refused messages because of the account: %1. Stop the account, settle this with the gateway, and start it again.</source>
        <translation>Шлюз не принял сообщения из-за учётной записи: %1. Остановите учётную запись, уладьте это со шлюзом и запустите её снова.</translation>
    </message>
    <message>
        <source>The gateway answered about other messages than those it was given. What became of ours is asked before anything is sent again.</source>
        <translation>Шлюз ответил не о тех сообщениях, которые ему передали. Судьба наших выясняется, прежде чем что-либо отправится снова.</translation>
    </message>
    <message>
        <source>Reports of a gateway of kind “%1” are fetched, so it needs no address for them. Leave --callback out.</source>
        <translation>Отчёты шлюза вида «%1» запрашиваются, поэтому адрес для них не нужен. Уберите --callback.</translation>
    </message>
    <message>
        <source>The gateway asks to wait. Nothing was looked up and nothing is paid; the numbers are asked again more slowly.</source>
        <translation>Шлюз просит подождать. Ничего не проверено и ничего не оплачивается; номера будут запрошены снова, но медленнее.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Nothing was looked up and nothing is paid; the numbers wait and are asked again.</source>
        <translation>Шлюз недоступен. Ничего не проверено и ничего не оплачивается; номера ждут и будут запрошены снова.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was looked up and the account is stopped: check the address and this machine&apos;s clock, then start it again.</source>
        <translation>Сертификату шлюза нет доверия. Ничего не проверено, и учётная запись остановлена: проверьте адрес и часы этого компьютера и запустите её снова.</translation>
    </message>
    <message>
        <source>The gateway does not accept the key, or the key lacks a right. Nothing was looked up and the account is stopped: check the key, then start it again.</source>
        <translation>Шлюз не принимает ключ, или ключу не хватает права. Ничего не проверено, и учётная запись остановлена: проверьте ключ и запустите её снова.</translation>
    </message>
    <message>
        <source>The gateway refused the look-up. Nothing was looked up and nothing is paid, and the same question would be refused again.</source>
        <translation>Шлюз отклонил проверку. Ничего не проверено и ничего не оплачивается, а тот же запрос был бы отклонён снова.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was lost or cannot be read. Its log is asked before anything is paid again.</source>
        <translation>Ответ шлюза потерян или его не удаётся прочитать. Прежде чем что-либо оплачивать снова, запрашивается его журнал.</translation>
    </message>
    <message>
        <source>A look-up takes 1 to 1000 numbers. Nothing was looked up.</source>
        <translation>Одна проверка принимает от 1 до 1000 номеров. Ничего не проверено.</translation>
    </message>
    <message>
        <source>The gateway answered about other numbers than those it was asked. Its log is asked before anything is paid again.</source>
        <translation>Шлюз ответил не о тех номерах, о которых его спрашивали. Прежде чем что-либо оплачивать снова, запрашивается его журнал.</translation>
    </message>
    <message>
        <source>The gateway answers and accepts the key. Nothing was looked up.</source>
        <translation>Шлюз отвечает и принимает ключ. Ничего не проверено.</translation>
    </message>
    <message>
        <source>This account looks numbers up and sends nothing. Choose another gateway.</source>
        <translation>Эта учётная запись проверяет номера и ничего не отправляет. Выберите другой шлюз.</translation>
    </message>
    <message>
        <source>Kannel&apos;s address cannot be read. Give it as http://127.0.0.1:13013/cgi-bin/sendsms, without user, password, query or fragment.</source>
        <translation>Адрес Kannel не удаётся прочитать. Укажите его так: http://127.0.0.1:13013/cgi-bin/sendsms, без пользователя, пароля, запроса и фрагмента.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read messages and password, so http is allowed to localhost and 127.0.0.1 only. Let Kannel listen with TLS (sendsms-port-ssl) and give the address with https.</source>
        <translation>Без https любой на пути мог бы прочитать сообщения и пароль, поэтому http разрешён только для localhost и 127.0.0.1. Пусть Kannel принимает соединения по TLS (sendsms-port-ssl); укажите адрес с https.</translation>
    </message>
    <message>
        <source>The address for reports cannot be read. Give it as http://127.0.0.1:8880: the address at which Kannel reaches «otklikctl serve --listen».</source>
        <translation>Адрес для отчётов не удаётся прочитать. Укажите его так: http://127.0.0.1:8880 — адрес, по которому Kannel достигает «otklikctl serve --listen».</translation>
    </message>
    <message>
        <source>This account names no variable that holds its user and password. Nothing was sent. Add the account again with --key-env.</source>
        <translation>Для этой учётной записи не названа переменная с пользователем и паролем. Ничего не отправлено. Добавьте учётную запись заново с --key-env.</translation>
    </message>
    <message>
        <source>The variable %1, which should hold the account&apos;s user and password, is empty. Nothing was sent. Set it for this program and start it again.</source>
        <translation>Переменная %1, в которой должны быть пользователь и пароль учётной записи, пуста. Ничего не отправлено. Задайте её для этой программы и запустите программу снова.</translation>
    </message>
    <message>
        <source>The variable %1 does not hold «user:password», or it has blanks, line breaks or letters that a header cannot carry. Nothing was sent. Set it anew.</source>
        <translation>В переменной %1 нет «user:password», или в ней есть пробелы, переносы строк или буквы, которые нельзя передать в заголовке. Ничего не отправлено. Задайте её заново.</translation>
    </message>
    <message>
        <source>Kannel answers and accepts user and password. Nothing was sent.</source>
        <translation>Kannel отвечает и принимает пользователя и пароль. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Kannel answers and accepts user and password. Nothing was sent. The account has no address for reports (--callback), so nobody will know what was delivered.</source>
        <translation>Kannel отвечает и принимает пользователя и пароль. Ничего не отправлено. У учётной записи нет адреса для отчётов (--callback), поэтому никто не узнает, что доставлено.</translation>
    </message>
    <message>
        <source>What answered (status %1) is not an answer of Kannel&apos;s. Check the address.</source>
        <translation>Полученный ответ (состояние %1) — не от Kannel. Проверьте адрес.</translation>
    </message>
    <message>
        <source>Kannel cannot be reached. The messages wait and are tried again. Look whether bearerbox and smsbox run.</source>
        <translation>Kannel недоступен. Сообщения ждут и будут отправлены снова. Проверьте, работают ли bearerbox и smsbox.</translation>
    </message>
    <message>
        <source>No secure connection to Kannel came about. The messages wait and are tried again.</source>
        <translation>Защищённого соединения с Kannel не получилось. Сообщения ждут и будут отправлены снова.</translation>
    </message>
    <message>
        <source>Kannel&apos;s certificate is not trusted. The account is stopped: check the address and this machine&apos;s clock, then start it again.</source>
        <translation>Сертификату Kannel нет доверия. Учётная запись остановлена: проверьте адрес и часы этого компьютера и запустите её снова.</translation>
    </message>
    <message>
        <source>The connection to Kannel was lost before its answer was whole. Kannel cannot be asked what became of the message: its report settles it, or a person does.</source>
        <translation>Соединение с Kannel оборвалось, прежде чем пришёл весь ответ. Спросить Kannel о судьбе сообщения нельзя: её решит отчёт или человек.</translation>
    </message>
    <message>
        <source>Kannel refused the request: %1</source>
        <translation>Kannel отклонил запрос: %1</translation>
    </message>
    <message>
        <source>Kannel has no connection to an operator that takes these messages. The account is stopped: look at Kannel&apos;s links, then start it again.</source>
        <translation>У Kannel нет соединения с оператором, который принимает эти сообщения. Учётная запись остановлена: проверьте соединения Kannel и запустите её снова.</translation>
    </message>
    <message>
        <source>Kannel does not accept user and password, or not from this machine (user-allow-ip). The account is stopped: check both, then start it again.</source>
        <translation>Kannel не принимает пользователя и пароль или не принимает их с этого компьютера (user-allow-ip). Учётная запись остановлена: проверьте и то и другое и запустите её снова.</translation>
    </message>
    <message>
        <source>Kannel cannot take messages now. They wait and are tried again more slowly.</source>
        <translation>Kannel сейчас не может принимать сообщения. Они ждут и будут отправляться снова, но медленнее.</translation>
    </message>
    <message>
        <source>Kannel does not take messages at this address (status %1). The account is stopped: check the address, then start it again.</source>
        <translation>По этому адресу Kannel не принимает сообщений (состояние %1). Учётная запись остановлена: проверьте адрес и запустите её снова.</translation>
    </message>
    <message>
        <source>What answered (status %1) is not an answer of Kannel&apos;s. What became of the message is not known: a report settles it, or a person does.</source>
        <translation>Полученный ответ (состояние %1) — не от Kannel. Судьба сообщения неизвестна: её решит отчёт или человек.</translation>
    </message>
    <message>
        <source>the shares under “lookups” add up to more than 1</source>
        <translation>доли в «lookups» в сумме больше 1</translation>
    </message>
    <message>
        <source>This version cannot talk to gateways of kind “%1” yet. Use infobip-sms, kannel or smtp, or training to practise.</source>
        <translation>Эта версия ещё не умеет работать со шлюзами вида «%1». Используйте infobip-sms, kannel или smtp либо training для тренировки.</translation>
    </message>
    <message>
        <source>The gateway does not let this key read inbound messages (scope inbound-message:read).</source>
        <translation>Шлюз не разрешает этому ключу читать входящие сообщения (область inbound-message:read).</translation>
    </message>
    <message>
        <source>The gateway could not be asked for inbound messages now.</source>
        <translation>Сейчас не удалось запросить у шлюза входящие сообщения.</translation>
    </message>
    <message>
        <source>The Viber account&apos;s address has «%1», which is not what it should be: %2.</source>
        <translation>В адресе учётной записи Viber параметр «%1» не такой, как нужно: %2.</translation>
    </message>
    <message>
        <source>the name of a sender that is registered at Viber</source>
        <translation>нужно название отправителя, зарегистрированное в Viber</translation>
    </message>
    <message>
        <source>at most 11 Latin letters and digits, or a number</source>
        <translation>нужно не больше 11 латинских букв и цифр или номер</translation>
    </message>
    <message>
        <source>promotional or transactional</source>
        <translation>нужно promotional или transactional</translation>
    </message>
    <message>
        <source>known are sender, sms_sender and label</source>
        <translation>известны sender, sms_sender и label</translation>
    </message>
    <message>
        <source>A Viber account needs the sender that is registered at Viber. Give it behind the address: https://NAME.api.infobip.com?sender=City.</source>
        <translation>Учётной записи Viber нужен отправитель, зарегистрированный в Viber. Укажите его после адреса: https://NAME.api.infobip.com?sender=City.</translation>
    </message>
    <message>
        <source>The mailbox of bounces does not accept user and password, so bounces are not read. Check both.</source>
        <translation>Почтовый ящик для возвратов не принимает пользователя и пароль, поэтому возвраты не читаются. Проверьте и то и другое.</translation>
    </message>
    <message>
        <source>The server of the mailbox of bounces offers no encryption, or its certificate is not trusted, so bounces are not read. Check the address and the account&apos;s «ca».</source>
        <translation>Сервер почтового ящика для возвратов не предлагает шифрования, или его сертификату нет доверия, поэтому возвраты не читаются. Проверьте адрес и «ca» учётной записи.</translation>
    </message>
    <message>
        <source>The mailbox of bounces cannot be reached or read. It is tried again by itself.</source>
        <translation>Почтовый ящик для возвратов недоступен или не читается. Попытка повторится сама.</translation>
    </message>
    <message>
        <source>There is no Maildir at %1 (with folders new and cur), so bounces are not read. Check the path and who may enter it.</source>
        <translation>По пути %1 нет Maildir (с папками new и cur), поэтому возвраты не читаются. Проверьте путь и кому туда можно входить.</translation>
    </message>
    <message>
        <source>The Maildir at %1 cannot be read and put away by this program, so bounces are not read. Give it the right to both.</source>
        <translation>Эта программа не может читать и убирать письма в Maildir %1, поэтому возвраты не читаются. Дайте ей право на то и другое.</translation>
    </message>
    <message>
        <source>The mail server&apos;s address has «%1», which is not what it should be: %2.</source>
        <translation>В адресе почтового сервера параметр «%1» не такой, как нужно: %2.</translation>
    </message>
    <message>
        <source>one line is expected</source>
        <translation>ожидается одна строка</translation>
    </message>
    <message>
        <source>an address, or a name and an address in angle brackets</source>
        <translation>нужен адрес или название и адрес в угловых скобках</translation>
    </message>
    <message>
        <source>a mailbox such as maildir:/var/mail/bounces or imaps://user@mail.example.org/INBOX</source>
        <translation>нужен почтовый ящик, например maildir:/var/mail/bounces или imaps://user@mail.example.org/INBOX</translation>
    </message>
    <message>
        <source>the name of a domain</source>
        <translation>нужно имя домена</translation>
    </message>
    <message>
        <source>the whole path of a file of certificates</source>
        <translation>нужен полный путь к файлу сертификатов</translation>
    </message>
    <message>
        <source>an address such as https://news.example.org</source>
        <translation>нужен адрес, например https://news.example.org</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>нужно yes или no</translation>
    </message>
    <message>
        <source>a number from 1 to 16</source>
        <translation>нужно число от 1 до 16</translation>
    </message>
    <message>
        <source>known are from, bounces, domain, helo, ca, unsubscribe, html and connections</source>
        <translation>известны from, bounces, domain, helo, ca, unsubscribe, html и connections</translation>
    </message>
    <message>
        <source>The mail server&apos;s address cannot be read. Give it as smtp://user@mail.example.org:587 or smtps://user@mail.example.org:465.</source>
        <translation>Адрес почтового сервера не удаётся прочитать. Укажите его так: smtp://user@mail.example.org:587 или smtps://user@mail.example.org:465.</translation>
    </message>
    <message>
        <source>A password does not belong into the address, where many can read it. Take it out and name a variable that holds it with --key-env.</source>
        <translation>Паролю не место в адресе, где его могут прочитать многие. Уберите его и назовите переменную с ним через --key-env.</translation>
    </message>
    <message>
        <source>Say which address the mails come from: --from &quot;City of N. &lt;city@example.org&gt;&quot;.</source>
        <translation>Укажите, с какого адреса приходят письма: --from &quot;City of N. &lt;city@example.org&gt;&quot;.</translation>
    </message>
    <message>
        <source>This account has a user, but names no variable that holds its password. Nothing was sent. Add the account again with --key-env.</source>
        <translation>У этой учётной записи есть пользователь, но не названа переменная с его паролем. Ничего не отправлено. Добавьте учётную запись заново с --key-env.</translation>
    </message>
    <message>
        <source>The variable %1, which should hold the mail server&apos;s password, is empty. Nothing was sent. Set it for this program and start it again.</source>
        <translation>Переменная %1, в которой должен быть пароль почтового сервера, пуста. Ничего не отправлено. Задайте её для этой программы и запустите программу снова.</translation>
    </message>
    <message>
        <source>The variable %1 holds more than one line, which is no password. Nothing was sent. Set it anew.</source>
        <translation>В переменной %1 больше одной строки, это не пароль. Ничего не отправлено. Задайте её заново.</translation>
    </message>
    <message>
        <source>The mail server takes nothing now (%1). The mails wait and are tried again.</source>
        <translation>Почтовый сервер сейчас ничего не принимает (%1). Письма ждут и будут отправлены снова.</translation>
    </message>
    <message>
        <source>The mail server refused the mail: %1</source>
        <translation>Почтовый сервер отклонил письмо: %1</translation>
    </message>
    <message>
        <source>The mail server does not let this account send: %1 The account is stopped: check user, password and the domain of the sender, then start it again.</source>
        <translation>Почтовый сервер не разрешает этой учётной записи отправлять: %1 Учётная запись остановлена: проверьте пользователя, пароль и домен отправителя и запустите её снова.</translation>
    </message>
    <message>
        <source>The mail server refuses to talk to this machine: %1 The account is stopped: ask who looks after the server, then start it again.</source>
        <translation>Почтовый сервер отказывается работать с этим компьютером: %1 Учётная запись остановлена: спросите того, кто следит за сервером, и запустите её снова.</translation>
    </message>
    <message>
        <source>The connection was lost before the mail server said whether it takes a mail. It cannot be asked: a bounce settles it, or a person does.</source>
        <translation>Соединение оборвалось, прежде чем почтовый сервер сказал, примет ли он письмо. Спросить его нельзя: судьбу письма решит возврат или человек.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not known to the network. The mails wait and are tried again.</source>
        <translation>Имя почтового сервера в сети неизвестно. Письма ждут и будут отправлены снова.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. The mails wait and are tried again.</source>
        <translation>Почтовый сервер недоступен. Письма ждут и будут отправлены снова.</translation>
    </message>
    <message>
        <source>No secure connection to the mail server came about. The mails wait and are tried again.</source>
        <translation>Защищённого соединения с почтовым сервером не получилось. Письма ждут и будут отправлены снова.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted. The account is stopped: check the address, this machine&apos;s clock and the account&apos;s «ca», then start it again.</source>
        <translation>Сертификату почтового сервера нет доверия. Учётная запись остановлена: проверьте адрес, часы этого компьютера и «ca» учётной записи и запустите её снова.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption (STARTTLS), so anybody on the way could read mails and password. The account is stopped: use another server or smtps, then start it again.</source>
        <translation>Почтовый сервер не предлагает шифрования (STARTTLS), поэтому любой на пути мог бы прочитать письма и пароль. Учётная запись остановлена: используйте другой сервер или smtps и запустите её снова.</translation>
    </message>
    <message>
        <source>The mail server does not accept user and password. The account is stopped: check both, then start it again.</source>
        <translation>Почтовый сервер не принимает пользователя и пароль. Учётная запись остановлена: проверьте и то и другое и запустите её снова.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time, before it had a mail. The mails wait and are tried again.</source>
        <translation>Почтовый сервер не ответил вовремя, ещё не получив ни одного письма. Письма ждут и будут отправлены снова.</translation>
    </message>
    <message>
        <source>The mail server ended the connection before it had a mail. The mails wait and are tried again.</source>
        <translation>Почтовый сервер закрыл соединение, ещё не получив ни одного письма. Письма ждут и будут отправлены снова.</translation>
    </message>
    <message>
        <source>The mail server answers and lets this account in. Nothing was sent. No mailbox of bounces is named (--bounces), so nobody will know which addresses are dead.</source>
        <translation>Почтовый сервер отвечает и впускает эту учётную запись. Ничего не отправлено. Почтовый ящик для возвратов не назван (--bounces), поэтому никто не узнает, какие адреса не работают.</translation>
    </message>
    <message>
        <source>The mail server answers and lets this account in, and the bounces can be read. Nothing was sent.</source>
        <translation>Почтовый сервер отвечает и впускает эту учётную запись, и возвраты можно читать. Ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>ConnectPanel</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Соединение</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Name of this connection</source>
        <translation>&amp;Название этого соединения</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Название этого соединения</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>С&amp;ерверы</translation>
    </message>
    <message>
        <source>Servers, separated by commas</source>
        <translation>Серверы через запятую</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;База данных</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>&amp;Protection on the way</source>
        <translation>&amp;Защита в пути</translation>
    </message>
    <message>
        <source>Protection on the way</source>
        <translation>Защита в пути</translation>
    </message>
    <message>
        <source>Certificate of the &amp;authority</source>
        <translation>Сертификат &amp;удостоверяющего центра</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Сертификат удостоверяющего центра</translation>
    </message>
    <message>
        <source>the usual place, unless given</source>
        <translation>обычное место, если не указано</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Выб&amp;рать…</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
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
        <translation>&amp;Хранить пароль в связке ключей этого компьютера</translation>
    </message>
    <message>
        <source>Ch&amp;eck the connection</source>
        <translation>&amp;Проверить соединение</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>&amp;Войти</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The cell of a topic must say yes or no. The row was not stored; correct the cell and import the file again.</source>
        <translation>В ячейке темы должно быть «да» или «нет». Строка не сохранена; исправьте ячейку и загрузите файл снова.</translation>
    </message>
    <message>
        <source>A yes needs the words that people agreed to. The row was not stored; say the words (--consent-wording) and import the file again.</source>
        <translation>Для «да» нужны слова, на которые люди согласились. Строка не сохранена; укажите слова (--consent-wording) и загрузите файл снова.</translation>
    </message>
    <message>
        <source>It is not said whose consent this is. Nothing was recorded.</source>
        <translation>Не сказано, чьё это согласие. Ничего не записано.</translation>
    </message>
    <message>
        <source>«%1» is no channel. Use any, sms, voice, email or viber. Nothing was recorded.</source>
        <translation>«%1» — не канал. Используйте any, sms, voice, email или viber. Ничего не записано.</translation>
    </message>
    <message>
        <source>«%1» is no source of a consent. Use one of: %2. Nothing was recorded.</source>
        <translation>«%1» — не источник согласия. Используйте одно из: %2. Ничего не записано.</translation>
    </message>
    <message>
        <source>It is not said who recorded this consent. Nothing was recorded.</source>
        <translation>Не сказано, кто записал это согласие. Ничего не записано.</translation>
    </message>
    <message>
        <source>A consent cannot be given in the future. Check the date and the clock of this computer. Nothing was recorded.</source>
        <translation>Согласие нельзя дать в будущем. Проверьте дату и часы этого компьютера. Ничего не записано.</translation>
    </message>
    <message>
        <source>The person or the topic of this consent is not in the database any more. Nothing was recorded.</source>
        <translation>Человека или темы этого согласия больше нет в базе данных. Ничего не записано.</translation>
    </message>
    <message>
        <source>This person, topic or channel is not in the database.</source>
        <translation>Этого человека, темы или канала нет в базе данных.</translation>
    </message>
    <message>
        <source>There is no topic «%1». Look at the list of topics, or add it first (otklikctl topic add).</source>
        <translation>Нет темы «%1». Посмотрите список тем или сначала добавьте её (otklikctl topic add).</translation>
    </message>
    <message>
        <source>«%1» cannot be the code of an agency. Use up to 64 letters, digits, full stops, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation>«%1» не может быть кодом ведомства. Используйте до 64 букв, цифр, точек, дефисов и подчёркиваний; начните с буквы или цифры.</translation>
    </message>
    <message>
        <source>There is an agency with the code «%1» already, under another name. Nothing was changed.</source>
        <translation>Ведомство с кодом «%1» уже есть, под другим названием. Ничего не изменено.</translation>
    </message>
    <message>
        <source>«%1» cannot be the code of a topic. Use up to 64 letters, digits, full stops, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation>«%1» не может быть кодом темы. Используйте до 64 букв, цифр, точек, дефисов и подчёркиваний; начните с буквы или цифры.</translation>
    </message>
    <message>
        <source>The basis of a topic is «marketing» (only to those who agreed) or «service» (a notice that people wait for). «%1» is neither.</source>
        <translation>Основание темы — «marketing» (только тем, кто согласился) или «service» (извещение, которого люди ждут). «%1» — ни то ни другое.</translation>
    </message>
    <message>
        <source>There is a topic with the code «%1» already. Nothing was changed.</source>
        <translation>Тема с кодом «%1» уже есть. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Say what the word of so many people rests on. Nothing was recorded.</source>
        <translation>Укажите, на чём основаны слова стольких людей. Ничего не записано.</translation>
    </message>
    <message>
        <source>Nobody was chosen. Nothing was recorded.</source>
        <translation>Никто не выбран. Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Параметра %1 здесь нет.</translation>
    </message>
    <message>
        <source>The option --%1 was given twice; give it once.</source>
        <translation>Параметр --%1 указан дважды; укажите его один раз.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Параметр --%1 не принимает значения.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>Параметру --%1 нужно значение: --%1 %2.</translation>
    </message>
    <message>
        <source>sqlite:PATH or postgresql://user@host/name; otherwise the variable OTKLIK_DATABASE, otherwise the file in your data folder</source>
        <translation>sqlite:PATH или postgresql://user@host/name; иначе переменная OTKLIK_DATABASE, иначе файл в вашей папке данных</translation>
    </message>
    <message>
        <source>print one JSON value</source>
        <translation>вывести одно значение JSON</translation>
    </message>
    <message>
        <source>show help</source>
        <translation>показать справку</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>Say what to do. «otklikctl --help» lists the commands.</source>
        <translation>Скажите, что сделать. «otklikctl --help» покажет список команд.</translation>
    </message>
    <message>
        <source>«%1» needs one more word: %2.</source>
        <translation>«%1» требует ещё одного слова: %2.</translation>
    </message>
    <message>
        <source>There is no command «%1». «otklikctl --help» lists the commands.</source>
        <translation>Нет команды «%1». «otklikctl --help» покажет список команд.</translation>
    </message>
    <message>
        <source>%1 See «otklikctl %2 --help». Nothing was done.</source>
        <translation>%1 См. «otklikctl %2 --help». Ничего не сделано.</translation>
    </message>
    <message>
        <source>Something is missing: %1. Nothing was done.</source>
        <translation>Чего-то не хватает: %1. Ничего не сделано.</translation>
    </message>
    <message>
        <source>«%1» is one word too many: %2. Nothing was done.</source>
        <translation>«%1» — лишнее слово: %2. Ничего не сделано.</translation>
    </message>
    <message>
        <source>otklikctl — the headless program of Otklik: people, segments, campaigns, sending, reports.</source>
        <translation>otklikctl — Отклик без окон: люди, сегменты, кампании, отправка, отчёты.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>Exit status: 0 done · 1 done with rejected rows or findings · 2 wrong use · 3 cannot reach the database or gateway, or it failed (a full disk) · 4 not allowed.</source>
        <translation>Код завершения: 0 выполнено · 1 выполнено, но есть отклонённые строки или замечания · 2 неверный вызов · 3 база данных или шлюз недоступны или произошёл сбой (диск заполнен) · 4 не разрешено.</translation>
    </message>
    <message>
        <source>«otklikctl COMMAND --help» says more about one command.</source>
        <translation>«otklikctl COMMAND --help» подробнее расскажет об одной команде.</translation>
    </message>
    <message>
        <source>This command comes with a later version.</source>
        <translation>Эта команда появится в следующей версии.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 up. Nothing was done.</source>
        <translation>--%1 принимает целое число от %2. Ничего не сделано.</translation>
    </message>
    <message>
        <source>--%1 takes a number such as 2.5, not below 0. Nothing was done.</source>
        <translation>--%1 принимает число, например 2.5, не меньше 0. Ничего не сделано.</translation>
    </message>
    <message>
        <source>«%1» is not a number of a row. Give the number that the program showed, for example 12.</source>
        <translation>«%1» — не номер строки. Укажите номер, который показала программа, например 12.</translation>
    </message>
    <message>
        <source>There is no database at %1. Run «otklikctl init» first, or say with --database where it is.</source>
        <translation>По адресу %1 нет базы данных. Сначала выполните «otklikctl init» или укажите через --database, где она.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was done.</source>
        <translation>Файл %1 не удаётся прочитать: %2. Ничего не сделано.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB and was not read. Split it.</source>
        <translation>%1 больше %2 МиБ и поэтому не прочитан. Разделите его.</translation>
    </message>
    <message>
        <source>«%1» comes with a later version of Otklik. Nothing was done.</source>
        <translation>«%1» появится в следующей версии Отклика. Ничего не сделано.</translation>
    </message>
    <message>
        <source>The work is done, but the answer could not be written to standard output.</source>
        <translation>Работа выполнена, но ответ не удалось записать в стандартный вывод.</translation>
    </message>
    <message>
        <source>Standard input is not JSON (%1 at byte %2). Give an array such as %3.</source>
        <translation>Стандартный ввод — не JSON (%1 у байта %2). Передайте массив, например %3.</translation>
    </message>
    <message>
        <source>Standard input must be an array such as %1.</source>
        <translation>Стандартный ввод должен быть массивом, например %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the array is not a text. Nothing was checked.</source>
        <translation>Элемент %1 массива — не текст. Ничего не проверено.</translation>
    </message>
    <message>
        <source>Entry %1 of the array is not of the form %2. Nothing was checked.</source>
        <translation>Элемент %1 массива не имеет вида %2. Ничего не проверено.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>не номер</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>не адрес</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n единица</numerusform>
            <numerusform>%n единицы</numerusform>
            <numerusform>%n единиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n часть</numerusform>
            <numerusform>%n части</numerusform>
            <numerusform>%n частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>осталось места ещё на %n</numerusform>
            <numerusform>осталось места ещё на %n</numerusform>
            <numerusform>осталось места ещё на %n</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» in the file is not a text. Write {&quot;en&quot;: &quot;…&quot;, &quot;ru&quot;: &quot;…&quot;}.</source>
        <translation>«%1» в файле — не текст. Напишите {&quot;en&quot;: &quot;…&quot;, &quot;ru&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Say for whom: --person ID.</source>
        <translation>Укажите, для кого: --person ID.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n parts</source>
        <translation>
            <numerusform>%1, %2, %n часть</numerusform>
            <numerusform>%1, %2, %n части</numerusform>
            <numerusform>%1, %2, %n частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Check telephone numbers: an array of {&quot;raw&quot;,&quot;region&quot;} on standard input.</source>
        <translation>Проверить номера телефонов: массив {&quot;raw&quot;,&quot;region&quot;} на стандартном вводе.</translation>
    </message>
    <message>
        <source>Check e-mail addresses: an array of texts on standard input.</source>
        <translation>Проверить адреса эл. почты: массив текстов на стандартном вводе.</translation>
    </message>
    <message>
        <source>Measure texts as SMS: an array of texts on standard input.</source>
        <translation>Измерить тексты как SMS: массив текстов на стандартном вводе.</translation>
    </message>
    <message>
        <source>Show a message text, filled for one person: an ICU MessageFormat pattern, or JSON with one for each language.</source>
        <translation>Показать текст сообщения, заполненный для одного человека: шаблон ICU MessageFormat или JSON с одним на каждый язык.</translation>
    </message>
    <message>
        <source>whom to fill it for</source>
        <translation>для кого заполнить</translation>
    </message>
    <message>
        <source>Comes with a later version.</source>
        <translation>Появится в следующей версии.</translation>
    </message>
    <message>
        <source>There is no gateway yet, so nothing can be sent. «otklikctl gateway add» adds one.</source>
        <translation>Шлюза ещё нет, поэтому отправить ничего нельзя. «otklikctl gateway add» добавит его.</translation>
    </message>
    <message>
        <source>Stopped: %1 When it is mended, say «otklikctl gateway ready %2».</source>
        <translation>Остановлен: %1 Когда причина устранена, выполните «otklikctl gateway ready %2».</translation>
    </message>
    <message>
        <source>Waiting, tried again by itself: %1</source>
        <translation>Ждёт и попробует сам: %1</translation>
    </message>
    <message>
        <source>Ready. Its key is in the variable %1, which is not set here; «serve» needs it.</source>
        <translation>Готов. Его ключ — в переменной %1, которая здесь не задана; она нужна команде «serve».</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Готов.</translation>
    </message>
    <message>
        <source>How much room is left on the disk could not be found out.</source>
        <translation>Не удалось узнать, сколько места осталось на диске.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Свободно %1.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room, or saving will soon fail.</source>
        <translation>Свободно только %1. Освободите место, иначе скоро сохранять не получится.</translation>
    </message>
    <message>
        <source>This machine does not know the time zone «%1» of the organisation. Install tzdata.</source>
        <translation>Этот компьютер не знает часового пояса организации «%1». Установите tzdata.</translation>
    </message>
    <message>
        <source>The server does not know the time zone «%1» of the organisation. Install tzdata there.</source>
        <translation>Сервер не знает часового пояса организации «%1». Установите там tzdata.</translation>
    </message>
    <message>
        <source>The organisation&apos;s time zone is %1.</source>
        <translation>Часовой пояс организации — %1.</translation>
    </message>
    <message>
        <source>No message waits for a decision.</source>
        <translation>Ни одно сообщение не ждёт решения.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n messages nobody knows whether they left. «otklikctl unknown list» shows them.</source>
        <translation>
            <numerusform>О %n сообщении никто не знает, ушло ли оно. «otklikctl unknown list» покажет его.</numerusform>
            <numerusform>О %n сообщениях никто не знает, ушли ли они. «otklikctl unknown list» покажет их.</numerusform>
            <numerusform>О %n сообщениях никто не знает, ушли ли они. «otklikctl unknown list» покажет их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached: %1.</source>
        <translation>Связь есть: %1.</translation>
    </message>
    <message>
        <source>Look at the database, rights, gateways, clock and disk, and say in sentences what is wrong.</source>
        <translation>Осмотреть базу данных, права, шлюзы, часы и диск и сказать словами, что не так.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. The figures are kept; choose another place.</source>
        <translation>Файл %1 не удалось записать: %2. Показатели сохранены; выберите другое место.</translation>
    </message>
    <message>
        <source>PDF and PNG are drawn by the desktop program «otklik», which is not installed here. Install it, or ask for .json, .csv or .xlsx.</source>
        <translation>PDF и PNG рисует настольная программа «otklik», а она здесь не установлена. Установите её или выберите .json, .csv или .xlsx.</translation>
    </message>
    <message>
        <source>The desktop program could not draw %1. The reason stands above; .json, .csv and .xlsx need no drawing.</source>
        <translation>Настольная программа не смогла нарисовать %1. Причина указана выше; для .json, .csv и .xlsx рисовать не нужно.</translation>
    </message>
    <message>
        <source>A report is written as .json, .csv, .xlsx, .pdf or .png; %1 is none of them.</source>
        <translation>Отчёт записывается как .json, .csv, .xlsx, .pdf или .png; %1 — ни одно из них.</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>этап</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>of the stage before</source>
        <translation>от предыдущего этапа</translation>
    </message>
    <message>
        <source>of the first</source>
        <translation>от первого</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-21 or an instant such as 2026-11-21T10:00:00Z. Nothing was done.</source>
        <translation>--%1 принимает день, например 2026-11-21, или момент, например 2026-11-21T10:00:00Z. Ничего не сделано.</translation>
    </message>
    <message>
        <source>also write it: .json, .csv, .xlsx, .pdf or .png</source>
        <translation>ещё и записать: .json, .csv, .xlsx, .pdf или .png</translation>
    </message>
    <message>
        <source>Count people in each of the five stages of a service&apos;s life cycle.</source>
        <translation>Посчитать людей на каждом из пяти этапов жизненного цикла услуги.</translation>
    </message>
    <message>
        <source>one service; otherwise every one</source>
        <translation>одна услуга; иначе все</translation>
    </message>
    <message>
        <source>portal, social, promotion or offline; otherwise every one</source>
        <translation>portal, social, promotion или offline; иначе все</translation>
    </message>
    <message>
        <source>the period&apos;s first day</source>
        <translation>первый день периода</translation>
    </message>
    <message>
        <source>the day after its last</source>
        <translation>день после последнего</translation>
    </message>
    <message>
        <source>Count the people of a campaign: audience, sent, delivered, returned, used.</source>
        <translation>Посчитать людей кампании: аудитория, отправлено, доставлено, вернулись, воспользовались.</translation>
    </message>
    <message>
        <source>Say whose topic it is: --agency CODE. An unknown agency is made.</source>
        <translation>Укажите, чья это тема: --agency CODE. Неизвестное ведомство будет создано.</translation>
    </message>
    <message>
        <source>what people read; the code where it is not said</source>
        <translation>что читают люди; если не указано — код</translation>
    </message>
    <message>
        <source>Add an agency.</source>
        <translation>Добавить ведомство.</translation>
    </message>
    <message>
        <source>Add a topic that people subscribe to.</source>
        <translation>Добавить тему, на которую люди подписываются.</translation>
    </message>
    <message>
        <source>whose topic; an unknown agency is made</source>
        <translation>чья тема; неизвестное ведомство будет создано</translation>
    </message>
    <message>
        <source>marketing rests on consent, a service notice needs none but obeys a refusal</source>
        <translation>для маркетинга нужно согласие; извещению об услуге оно не нужно, но отказ соблюдается</translation>
    </message>
    <message>
        <source>Add a service.</source>
        <translation>Добавить услугу.</translation>
    </message>
    <message>
        <source>Add a district.</source>
        <translation>Добавить район.</translation>
    </message>
    <message>
        <source>%1 claimed, %2 sent, %3 unknown, %4 failed, %5 receipts.</source>
        <translation>взято: %1, отправлено: %2, неизвестно: %3, не дошло: %4, отчётов о доставке: %5.</translation>
    </message>
    <message>
        <source>Stopping: what is on the wire is waited for.</source>
        <translation>Остановка: ждём то, что уже в пути.</translation>
    </message>
    <message>
        <source>gateway %1 (%2): %3</source>
        <translation>шлюз %1 (%2): %3</translation>
    </message>
    <message>
        <source>The database is back; sending goes on.</source>
        <translation>База данных снова доступна; отправка продолжается.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you found out: --as sent (they left) or --as again (they surely did not; people who got one would get a second).</source>
        <translation>Укажите, что вы выяснили: --as sent (они ушли) или --as again (они точно не ушли; те, кто уже получил, получат второе).</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Send what is due and fetch receipts, until stopped (SIGINT, SIGTERM).</source>
        <translation>Отправлять то, чему пора, и забирать отчёты о доставке, пока не остановят (SIGINT, SIGTERM).</translation>
    </message>
    <message>
        <source>until nothing is due</source>
        <translation>пока не останется ничего к отправке</translation>
    </message>
    <message>
        <source>Be a gateway for practice on this machine: it keeps the Infobip contract and reaches nobody.</source>
        <translation>Быть учебным шлюзом на этом компьютере: он соблюдает правила Infobip и никому ничего не доставляет.</translation>
    </message>
    <message>
        <source>127.0.0.1:8890 unless said otherwise; port 0 takes a free one; the first line printed says which</source>
        <translation>127.0.0.1:8890, если не указано иное; порт 0 займёт свободный; первая выведенная строка скажет, какой</translation>
    </message>
    <message>
        <source>JSON: what is to go wrong</source>
        <translation>JSON: что должно пойти не так</translation>
    </message>
    <message>
        <source>stop by itself after so long</source>
        <translation>остановиться самому через столько времени</translation>
    </message>
    <message>
        <source>List messages of which nobody knows whether they left.</source>
        <translation>Показать сообщения, о которых никто не знает, ушли ли они.</translation>
    </message>
    <message>
        <source>Write down what a person found out about them.</source>
        <translation>Записать, что о них выяснил человек.</translation>
    </message>
    <message>
        <source>they left; or send them again</source>
        <translation>они ушли; или отправить их снова</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>No segment is saved yet.</source>
        <translation>Сохранённых сегментов ещё нет.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>Save a rule under a name, in place of the one that was there.</source>
        <translation>Сохранить правило под названием вместо того, что было.</translation>
    </message>
    <message>
        <source>Count the people whom a rule finds now.</source>
        <translation>Посчитать людей, которых правило находит сейчас.</translation>
    </message>
    <message>
        <source>List the saved segments.</source>
        <translation>Показать сохранённые сегменты.</translation>
    </message>
    <message>
        <source>Show for one person which parts of a rule hold.</source>
        <translation>Показать для одного человека, какие части правила выполняются.</translation>
    </message>
    <message>
        <source>the person&apos;s number</source>
        <translation>номер человека</translation>
    </message>
    <message>
        <source>Forget a saved segment.</source>
        <translation>Удалить сохранённый сегмент.</translation>
    </message>
    <message>
        <source>The draft has the number %1. Look at it with «otklikctl campaign price %1».</source>
        <translation>Номер черновика: %1. Посмотрите его командой «otklikctl campaign price %1».</translation>
    </message>
    <message>
        <source>There is no campaign yet. Make one with «otklikctl campaign create BRIEF.json».</source>
        <translation>Кампаний ещё нет. Создайте кампанию командой «otklikctl campaign create BRIEF.json».</translation>
    </message>
    <message>
        <source>Audience: %1</source>
        <translation>Аудитория: %1</translation>
    </message>
    <message>
        <source>Decisions:</source>
        <translation>Решения:</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>Состояния:</translation>
    </message>
    <message>
        <source>%1 of %2 texts filled</source>
        <translation>заполнено текстов: %1 из %2</translation>
    </message>
    <message>
        <source>%1 people, %2 parts (%3 to %4 each, %5 as a rule): %6 %7</source>
        <translation>людей: %1, частей: %2 (от %3 до %4 на каждого, обычно %5): %6 %7</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Утверждено.</translation>
    </message>
    <message>
        <source>Started: %1 of %2 people will be written to while «otklikctl serve» or a desk runs.</source>
        <translation>Запущено: %1 из %2 человек получат сообщение, пока работает «otklikctl serve» или рабочее место.</translation>
    </message>
    <message>
        <source>The campaign is now: %1.</source>
        <translation>Теперь состояние кампании: %1.</translation>
    </message>
    <message>
        <source>Store a campaign&apos;s brief as a draft.</source>
        <translation>Сохранить замысел кампании как черновик.</translation>
    </message>
    <message>
        <source>List the campaigns, newest first.</source>
        <translation>Показать кампании, сначала новые.</translation>
    </message>
    <message>
        <source>Show who is written to, who is not and why, and how far it is; both add up to the audience.</source>
        <translation>Показать, кому пишут, кому нет и почему, и сколько сделано; и то и другое в сумме даёт аудиторию.</translation>
    </message>
    <message>
        <source>Fill every text and say how many parts it takes and what it costs.</source>
        <translation>Заполнить все тексты и сказать, сколько в них частей и сколько это стоит.</translation>
    </message>
    <message>
        <source>Approve a campaign where the database has approvers.</source>
        <translation>Утвердить кампанию, если в базе данных есть утверждающие.</translation>
    </message>
    <message>
        <source>Freeze the audience and hand the campaign to the dispatcher.</source>
        <translation>Зафиксировать аудиторию и передать кампанию диспетчеру отправки.</translation>
    </message>
    <message>
        <source>Pause: what has not left yet waits.</source>
        <translation>Пауза: то, что ещё не ушло, ждёт.</translation>
    </message>
    <message>
        <source>Go on with a paused campaign.</source>
        <translation>Продолжить кампанию, стоящую на паузе.</translation>
    </message>
    <message>
        <source>Stop for ever: what has not left yet never will.</source>
        <translation>Остановить навсегда: то, что ещё не ушло, уже не уйдёт.</translation>
    </message>
    <message>
        <source>Say which kind of gateway it is: --kind with one of %1.</source>
        <translation>Укажите вид шлюза: --kind с одним из %1.</translation>
    </message>
    <message>
        <source>A price needs its currency and the other way round: --price 2.5 --currency RUB.</source>
        <translation>К цене нужна валюта, и наоборот: --price 2.5 --currency RUB.</translation>
    </message>
    <message>
        <source>The account «%1» is stored. «otklikctl gateway test %1» tries it.</source>
        <translation>Учётная запись «%1» сохранена. «otklikctl gateway test %1» проверит её.</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>отправлено: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>неизвестно: %1</translation>
    </message>
    <message>
        <source>There is no gateway yet. Add one with «otklikctl gateway add».</source>
        <translation>Шлюза ещё нет. Добавьте его командой «otklikctl gateway add».</translation>
    </message>
    <message>
        <source>The test of «%1» ended without an answer. Try again.</source>
        <translation>Проверка «%1» закончилась без ответа. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The account «%1» is out of use; what it has sent stays in the ledger.</source>
        <translation>Учётная запись «%1» больше не используется; то, что она отправила, остаётся в журнале.</translation>
    </message>
    <message>
        <source>The account «%1» is used again.</source>
        <translation>Учётная запись «%1» снова используется.</translation>
    </message>
    <message>
        <source>Add an account that messages leave through.</source>
        <translation>Добавить учётную запись, через которую уходят сообщения.</translation>
    </message>
    <message>
        <source>its address; not for training</source>
        <translation>её адрес; для training не нужен</translation>
    </message>
    <message>
        <source>messages a second at most</source>
        <translation>сообщений в секунду, не больше</translation>
    </message>
    <message>
        <source>name of the environment variable that holds the key; read when it is used</source>
        <translation>имя переменной окружения с ключом; читается при использовании</translation>
    </message>
    <message>
        <source>of one part</source>
        <translation>цена одной части</translation>
    </message>
    <message>
        <source>of the price</source>
        <translation>валюта цены</translation>
    </message>
    <message>
        <source>share of the work among the accounts of a channel; 100 unless said otherwise</source>
        <translation>доля работы среди учётных записей канала; 100, если не указано иное</translation>
    </message>
    <message>
        <source>List the accounts with their state.</source>
        <translation>Показать учётные записи и их состояние.</translation>
    </message>
    <message>
        <source>Ask the gateway whether address and key are right; sends nothing.</source>
        <translation>Спросить шлюз, верны ли адрес и ключ; ничего не отправляет.</translation>
    </message>
    <message>
        <source>Use a stopped account again after its trouble is mended.</source>
        <translation>Снова использовать остановленную учётную запись, когда неполадка устранена.</translation>
    </message>
    <message>
        <source>Take an account out of use.</source>
        <translation>Больше не использовать учётную запись.</translation>
    </message>
    <message>
        <source>The schema is at %1 already.</source>
        <translation>Схема уже имеет версию %1.</translation>
    </message>
    <message>
        <source>The schema is now at %1: %2.</source>
        <translation>Теперь версия схемы %1: %2.</translation>
    </message>
    <message>
        <source>Building the city: %1 %</source>
        <translation>Город создаётся: %1 %</translation>
    </message>
    <message>
        <source>Create or upgrade the schema of the database.</source>
        <translation>Создать или обновить схему базы данных.</translation>
    </message>
    <message>
        <source>Fill an empty database with a made-up city.</source>
        <translation>Заполнить пустую базу данных вымышленным городом.</translation>
    </message>
    <message>
        <source>2000 unless said otherwise</source>
        <translation>2000, если не указано иное</translation>
    </message>
    <message>
        <source>the same number gives the same city; 1 unless said otherwise</source>
        <translation>одно и то же число даёт один и тот же город; 1, если не указано иное</translation>
    </message>
    <message>
        <source>ru, uk, ar or en: of districts, topics and texts; otherwise the locale&apos;s</source>
        <translation>ru, uk, ar или en: для районов, тем и текстов; иначе язык системы</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 %</source>
        <translation>%1: строк %2, %3 %</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 rejected.</source>
        <translation>Строк: %1; новых: %2, изменённых: %3, без изменений: %4, отклонённых: %5.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was stored.</source>
        <translation>Это была проба: ничего не сохранено.</translation>
    </message>
    <message>
        <source>Columns that were not understood and passed over: %1.</source>
        <translation>Столбцы, которые не удалось понять, пропущены: %1.</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>строка %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problems of the same file.</source>
        <translation>
            <numerusform>… и ещё %n ошибка в том же файле.</numerusform>
            <numerusform>… и ещё %n ошибки в том же файле.</numerusform>
            <numerusform>… и ещё %n ошибок в том же файле.</numerusform>
        </translation>
    </message>
    <message>
        <source>country of phones without a country code; otherwise the organisation&apos;s</source>
        <translation>страна для телефонов без кода страны; иначе страна организации</translation>
    </message>
    <message>
        <source>say what would happen and store nothing</source>
        <translation>сказать, что произошло бы, и ничего не сохранять</translation>
    </message>
    <message>
        <source>what people agreed to; needed where the file has topic: columns</source>
        <translation>на что люди согласились; нужно, если в файле есть столбцы topic:</translation>
    </message>
    <message>
        <source>Take service events: person, service, stage, sector, at, source.</source>
        <translation>Загрузить события услуг: человек, услуга, этап, сектор, время, источник.</translation>
    </message>
    <message>
        <source>note %1, person %2: %3 · %4</source>
        <translation>заметка %1, человек %2: %3 · %4</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-21. Nothing was done.</source>
        <translation>--%1 принимает день, например 2026-11-21. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Say of whom: --person ID.</source>
        <translation>Укажите, о ком: --person ID.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Никто не найден.</translation>
    </message>
    <message>
        <source>Say which notes: --due, or --person ID.</source>
        <translation>Укажите, какие заметки: --due или --person ID.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>На сегодня ничего нет.</translation>
    </message>
    <message>
        <source>Say until when: --until DATE or --months N.</source>
        <translation>Укажите, до какого дня: --until DATE или --months N.</translation>
    </message>
    <message>
        <source>The invitation is queued.</source>
        <translation>Приглашение поставлено в очередь.</translation>
    </message>
    <message>
        <source>Show one person.</source>
        <translation>Показать одного человека.</translation>
    </message>
    <message>
        <source>Find people by name, phone, e-mail or external id, with their numbers.</source>
        <translation>Найти людей по имени, телефону, эл. почте или внешнему номеру и показать их номера.</translation>
    </message>
    <message>
        <source>Write a note on a person&apos;s card; with a day it becomes a reminder.</source>
        <translation>Записать заметку в карточку человека; с днём она становится напоминанием.</translation>
    </message>
    <message>
        <source>what to remember</source>
        <translation>о чём помнить</translation>
    </message>
    <message>
        <source>the day it is due, for example 2026-11-21</source>
        <translation>день исполнения, например 2026-11-21</translation>
    </message>
    <message>
        <source>List the reminders that are due today or overdue, or a person&apos;s notes.</source>
        <translation>Показать напоминания на сегодня и просроченные или заметки о человеке.</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>что пора исполнить</translation>
    </message>
    <message>
        <source>Close a note as done.</source>
        <translation>Закрыть заметку как выполненную.</translation>
    </message>
    <message>
        <source>Put a reminder off.</source>
        <translation>Отложить напоминание.</translation>
    </message>
    <message>
        <source>the new day</source>
        <translation>новый день</translation>
    </message>
    <message>
        <source>so many months from today</source>
        <translation>через столько месяцев от сегодня</translation>
    </message>
    <message>
        <source>Close a note without it being done.</source>
        <translation>Закрыть заметку без выполнения.</translation>
    </message>
    <message>
        <source>Send the person of a note an invitation by SMS.</source>
        <translation>Отправить человеку из заметки приглашение по SMS.</translation>
    </message>
    <message>
        <source>the topic whose consent it rests on</source>
        <translation>тема, на согласии с которой это основано</translation>
    </message>
    <message>
        <source>the message, ICU MessageFormat</source>
        <translation>сообщение в виде ICU MessageFormat</translation>
    </message>
    <message>
        <source>the account; otherwise the healthiest</source>
        <translation>учётная запись; иначе самая исправная</translation>
    </message>
    <message>
        <source>code of your second factor; others on this machine can read what is typed here, so better put it into the variable OTKLIK_CODE</source>
        <translation>код второго фактора; то, что набрано здесь, могут прочитать другие на этом компьютере, поэтому лучше поместите его в переменную OTKLIK_CODE</translation>
    </message>
    <message>
        <source>This database is a file for one desk: nobody signs in to it.</source>
        <translation>Эта база данных — файл для одного рабочего места: в неё никто не входит.</translation>
    </message>
    <message>
        <source>The login «%1» needs no second factor.</source>
        <translation>Логину «%1» второй фактор не нужен.</translation>
    </message>
    <message>
        <source>Type this secret into an authenticator, or make a QR picture of the address. It is shown this once. Then sign in with a code: «otklikctl sign-in».</source>
        <translation>Введите этот секрет в аутентификатор или сделайте из адреса QR-код. Он показан один раз. Затем войдите с кодом: «otklikctl sign-in».</translation>
    </message>
    <message>
        <source>The last session, of %1, was from an odd machine: %2</source>
        <translation>Последний сеанс, у %1, был с необычного компьютера: %2</translation>
    </message>
    <message>
        <source>The last session was of %1, from %2</source>
        <translation>Последний сеанс был у %1, с %2</translation>
    </message>
    <message>
        <source>Sign in first: export $(otklikctl sign-in). Nothing was done.</source>
        <translation>Сначала войдите: export $(otklikctl sign-in). Ничего не сделано.</translation>
    </message>
    <message>
        <source>For fifteen minutes this session may do what needs a fresh code.</source>
        <translation>Пятнадцать минут в этом сеансе можно делать то, для чего нужен свежий код.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Сеанс закончен.</translation>
    </message>
    <message>
        <source>Make your authenticator with the one-time code that you were given (or OTKLIK_ENROLMENT_CODE).</source>
        <translation>Создать свой аутентификатор с одноразовым кодом, который вам дали (или OTKLIK_ENROLMENT_CODE).</translation>
    </message>
    <message>
        <source>Sign in for several commands: export $(otklikctl sign-in).</source>
        <translation>Войти для нескольких команд: export $(otklikctl sign-in).</translation>
    </message>
    <message>
        <source>Give a fresh code before what needs one: starting a campaign, changed contacts, rights.</source>
        <translation>Ввести свежий код перед тем, что его требует: запуск кампании, изменение контактов, права.</translation>
    </message>
    <message>
        <source>End the session of OTKLIK_SESSION.</source>
        <translation>Закончить сеанс из OTKLIK_SESSION.</translation>
    </message>
    <message>
        <source>Place %1: entry %2 is not what was sealed.</source>
        <translation>Место %1: запись %2 не та, что была запечатана.</translation>
    </message>
    <message>
        <source>Place %1: entry %2 has gone.</source>
        <translation>Место %1: запись %2 исчезла.</translation>
    </message>
    <message>
        <source>The seals of places %1 to %2 have gone.</source>
        <translation>Печати мест с %1 по %2 исчезли.</translation>
    </message>
    <message>
        <source>The end of the chain was cut off: places %1 to %2 have gone.</source>
        <translation>Конец цепочки отрезан: места с %1 по %2 исчезли.</translation>
    </message>
    <message>
        <source>Place %1: the chain was made anew; it is not the one whose end was kept.</source>
        <translation>Место %1: цепочка создана заново; это не та, конец которой хранится.</translation>
    </message>
    <message>
        <source>Entry %1 has not been sealed for over an hour. Is «otklikctl serve» running?</source>
        <translation>Запись %1 не запечатана больше часа. Запущен ли «otklikctl serve»?</translation>
    </message>
    <message>
        <source>A database of one desk keeps no audit: there is nothing to check.</source>
        <translation>База данных одного рабочего места не ведёт аудита: проверять нечего.</translation>
    </message>
    <message>
        <source>Checking the audit: %1 entries</source>
        <translation>Проверка аудита: записей %1</translation>
    </message>
    <message>
        <source>%1 findings more.</source>
        <translation>Ещё замечаний: %1.</translation>
    </message>
    <message>
        <source>The audit is whole: %1 entries, of which %2 wait to be sealed. The chain ends at place %3 with %4.</source>
        <translation>Аудит цел: записей %1, из них ждут запечатывания %2. Цепочка кончается на месте %3 значением %4.</translation>
    </message>
    <message>
        <source>Check that no byte of the audit was changed and nothing was taken away.</source>
        <translation>Проверить, что ни один байт аудита не изменён и ничего не убрано.</translation>
    </message>
    <message>
        <source>what «serve --audit-heads» wrote: finds an end that was cut off too</source>
        <translation>что записал «serve --audit-heads»: находит и отрезанный конец</translation>
    </message>
    <message>
        <source>Not looked at: this login may not see it.</source>
        <translation>Не проверено: этому логину нельзя это видеть.</translation>
    </message>
    <message>
        <source>Not looked at, because no code was given. Put one into OTKLIK_CODE.</source>
        <translation>Не проверено, потому что код не указан. Поместите его в OTKLIK_CODE.</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>Осторожно: %1</translation>
    </message>
    <message>
        <source>A service has no further roles. Leave --role away. Nothing was done.</source>
        <translation>У службы нет других ролей. Уберите --role. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Say whose login it is: --name &quot;Anna Ivanova&quot;. Nothing was done.</source>
        <translation>Укажите, чей это логин: --name &quot;Анна Иванова&quot;. Ничего не сделано.</translation>
    </message>
    <message>
        <source>The variable %1 is not set. Nothing was done.</source>
        <translation>Переменная %1 не задана. Ничего не сделано.</translation>
    </message>
    <message>
        <source>The login «%1» is made.</source>
        <translation>Логин «%1» создан.</translation>
    </message>
    <message>
        <source>Password, shown this once: %1</source>
        <translation>Пароль, показан один раз: %1</translation>
    </message>
    <message>
        <source>Code for the first sign-in, for seven days, shown this once: %1</source>
        <translation>Код для первого входа, на семь дней, показан один раз: %1</translation>
    </message>
    <message>
        <source>Say what to change: --role, and --site or --city. Nothing was done.</source>
        <translation>Укажите, что изменить: --role и --site или --city. Ничего не сделано.</translation>
    </message>
    <message>
        <source>«%1» now has: %2.</source>
        <translation>Теперь у «%1»: %2.</translation>
    </message>
    <message>
        <source>«%1» sees nothing any more, also where the desk is still open.</source>
        <translation>«%1» больше ничего не видит, даже там, где программа ещё открыта.</translation>
    </message>
    <message>
        <source>«%1» has the same roles as before.</source>
        <translation>У «%1» те же роли, что и раньше.</translation>
    </message>
    <message>
        <source>«%1» has a new password.</source>
        <translation>У «%1» новый пароль.</translation>
    </message>
    <message>
        <source>Asked for. A second administrator or supervisor confirms it with the same command within a day.</source>
        <translation>Запрошено. Второй администратор или руководитель подтверждает это той же командой в течение суток.</translation>
    </message>
    <message>
        <source>«%1» is let in again.</source>
        <translation>«%1» снова впускают.</translation>
    </message>
    <message>
        <source>Code for a new authenticator, for seven days, shown this once: %1</source>
        <translation>Код для нового аутентификатора, на семь дней, показан один раз: %1</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>весь город</translation>
    </message>
    <message>
        <source>There is no operator yet. Add one with «otklikctl operator add».</source>
        <translation>Операторов ещё нет. Добавьте командой «otklikctl operator add».</translation>
    </message>
    <message>
        <source>Say what the site is called: --name &quot;Clinic 3&quot;. Nothing was done.</source>
        <translation>Укажите, как называется площадка: --name &quot;Поликлиника 3&quot;. Ничего не сделано.</translation>
    </message>
    <message>
        <source>There is a site «%1» already. Nothing was changed.</source>
        <translation>Площадка «%1» уже есть. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The site «%1» is stored.</source>
        <translation>Площадка «%1» сохранена.</translation>
    </message>
    <message>
        <source>a site whose rows are seen; may be repeated</source>
        <translation>площадка, строки которой видны; можно повторять</translation>
    </message>
    <message>
        <source>the rows of all sites</source>
        <translation>строки всех площадок</translation>
    </message>
    <message>
        <source>Make a login with its roles. Needs a superuser of the server.</source>
        <translation>Создать логин с ролями. Нужен суперпользователь сервера.</translation>
    </message>
    <message>
        <source>of the person</source>
        <translation>человека</translation>
    </message>
    <message>
        <source>dispatcher or importer: a program instead of a person</source>
        <translation>dispatcher или importer: программа вместо человека</translation>
    </message>
    <message>
        <source>for codes by SMS</source>
        <translation>для кодов по SMS</translation>
    </message>
    <message>
        <source>of these SMS</source>
        <translation>этих SMS</translation>
    </message>
    <message>
        <source>name of the environment variable that holds the password; otherwise one is made</source>
        <translation>имя переменной окружения, в которой пароль; иначе он будет создан</translation>
    </message>
    <message>
        <source>for a login by peer or by certificate</source>
        <translation>для логина по peer или по сертификату</translation>
    </message>
    <message>
        <source>Put other roles or sites in place of those that a login has.</source>
        <translation>Заменить роли или площадки логина другими.</translation>
    </message>
    <message>
        <source>Take every right away at once; what they did stays.</source>
        <translation>Сразу отобрать все права; сделанное остаётся.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>почему</translation>
    </message>
    <message>
        <source>Give a disabled login its roles back.</source>
        <translation>Вернуть отключённому логину его роли.</translation>
    </message>
    <message>
        <source>Let somebody in again: one person asks, a second confirms with the same command.</source>
        <translation>Снова впустить кого-то: один просит, второй подтверждает той же командой.</translation>
    </message>
    <message>
        <source>the authenticator is lost: make a new one</source>
        <translation>аутентификатор потерян: создать новый</translation>
    </message>
    <message>
        <source>Set one&apos;s own password, or, as a superuser of the server, anybody&apos;s.</source>
        <translation>Задать свой пароль или, суперпользователем сервера, любой.</translation>
    </message>
    <message>
        <source>List the logins with roles, sites and second factor.</source>
        <translation>Показать логины с ролями, площадками и вторым фактором.</translation>
    </message>
    <message>
        <source>Add a site: a clinic, a district office, an agency.</source>
        <translation>Добавить площадку: клинику, районный отдел, ведомство.</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>как называется</translation>
    </message>
    <message>
        <source>List the sites.</source>
        <translation>Показать площадки.</translation>
    </message>
    <message>
        <source>Everything about person %1 is in %2, which only you can read.</source>
        <translation>Всё о человеке %1 — в %2, читать это можете только вы.</translation>
    </message>
    <message>
        <source>Person %1 had been erased before. Nothing was changed.</source>
        <translation>Человек %1 уже был стёрт раньше. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Person %1 is erased. What is counted stays. Backups keep their copy until they expire, and raw reports of gateways until their timer ends.</source>
        <translation>Человек %1 стёрт. Посчитанное остаётся. Резервные копии хранят свою копию до истечения срока, а исходные отчёты шлюзов — до конца своего.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in %1, which only you can read.</source>
        <translation>
            <numerusform>%n человек записан в %1, файл можете читать только вы.</numerusform>
            <numerusform>%n человека записаны в %1, файл можете читать только вы.</numerusform>
            <numerusform>%n человек записано в %1, файл можете читать только вы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed. It holds for one export within a day.</source>
        <translation>Согласие дано. Оно действует на одну выгрузку в течение суток.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>бессрочно</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» is no number of days. Nothing was changed.</source>
        <translation>«%1» — не число дней. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were older than their timer and were emptied.</source>
        <translation>
            <numerusform>%n строка старше своего срока, она очищена.</numerusform>
            <numerusform>%n строки старше своего срока, они очищены.</numerusform>
            <numerusform>%n строк старше своего срока, они очищены.</numerusform>
        </translation>
    </message>
    <message>
        <source>the saved segment</source>
        <translation>сохранённый сегмент</translation>
    </message>
    <message>
        <source>.xlsx or .csv</source>
        <translation>.xlsx или .csv</translation>
    </message>
    <message>
        <source>Agree, as the second person, to an export of more than 5,000 people.</source>
        <translation>Дать, вторым лицом, согласие на выгрузку более 5000 человек.</translation>
    </message>
    <message>
        <source>Write everything about one person into a ZIP: a page to read, and JSON.</source>
        <translation>Записать всё об одном человеке в ZIP: страницу для чтения и JSON.</translation>
    </message>
    <message>
        <source>person-ID.zip in this folder unless said otherwise</source>
        <translation>person-ID.zip в этой папке, если не указано иное</translation>
    </message>
    <message>
        <source>Take everything personal of one person away, for good. Counts stay.</source>
        <translation>Навсегда убрать всё личное об одном человеке. Посчитанное остаётся.</translation>
    </message>
    <message>
        <source>why, without a name: it is kept for ever («request of 21 November»)</source>
        <translation>почему, без имени: хранится бессрочно («запрос от 21 ноября»)</translation>
    </message>
    <message>
        <source>Say how long each kind of data lives.</source>
        <translation>Показать, сколько хранится каждый вид данных.</translation>
    </message>
    <message>
        <source>Change how long a kind of data lives; 0 is for ever.</source>
        <translation>Изменить, сколько хранится вид данных; 0 — бессрочно.</translation>
    </message>
    <message>
        <source>Empty now what is older than its timer (serve does it every hour).</source>
        <translation>Очистить сейчас то, что старше своего срока (serve делает это каждый час).</translation>
    </message>
    <message>
        <source>The login «%1» does not send. Run «serve» with a login made by «otklikctl operator add NAME --service dispatcher». Nothing was sent.</source>
        <translation>Логин «%1» не отправляет. Запускайте «serve» с логином, созданным командой «otklikctl operator add NAME --service dispatcher». Ничего не отправлено.</translation>
    </message>
    <message>
        <source>audit: %1</source>
        <translation>аудит: %1</translation>
    </message>
    <message>
        <source>retention: %1</source>
        <translation>хранение: %1</translation>
    </message>
    <message>
        <source>Code for %1:</source>
        <translation>Код для %1:</translation>
    </message>
    <message>
        <source>The login «%1» needs a code of its second factor. Put it into the variable OTKLIK_CODE, or sign in once with «otklikctl sign-in». Nothing was done.</source>
        <translation>Логину «%1» нужен код второго фактора. Поместите его в переменную OTKLIK_CODE или войдите один раз командой «otklikctl sign-in». Ничего не сделано.</translation>
    </message>
    <message numerus="yes">
        <source>All %n ends of the chain in %1 stand in the audit.</source>
        <translation>
            <numerusform>%n конец цепочки из %1 есть в аудите.</numerusform>
            <numerusform>Все %n конца цепочки из %1 есть в аудите.</numerusform>
            <numerusform>Все %n концов цепочки из %1 есть в аудите.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit was changed: %1 Keep %2 and a copy of the database, and run «otklikctl audit verify --heads %2».</source>
        <translation>Аудит изменён: %1 Сохраните %2 и копию базы данных и выполните «otklikctl audit verify --heads %2».</translation>
    </message>
    <message>
        <source>what «serve --audit-heads» wrote: compare it with the audit</source>
        <translation>что записал «serve --audit-heads»: сравнить это с аудитом</translation>
    </message>
    <message>
        <source>%1 people looked at, %2 pairs, %3 people a second</source>
        <translation>просмотрено людей: %1, пар: %2, людей в секунду: %3</translation>
    </message>
    <message>
        <source>%1 people looked at in %2 s: %3 pairs look like one person. %4 groups were too large to be compared one by one.</source>
        <translation>Просмотрено людей: %1 за %2 с; пар, похожих на одного человека: %3. Групп, слишком больших для сравнения по одному: %4.</translation>
    </message>
    <message>
        <source>Nobody looks like somebody else. Has «otklikctl duplicates find» been run?</source>
        <translation>Никто ни на кого не похож. Выполнялась ли команда «otklikctl duplicates find»?</translation>
    </message>
    <message>
        <source>Person %1 is now part of person %2. To take it back: otklikctl duplicates unmerge %3</source>
        <translation>Человек %1 теперь часть человека %2. Чтобы отменить это: otklikctl duplicates unmerge %3</translation>
    </message>
    <message>
        <source>Person %1 and person %2 are two people again.</source>
        <translation>Человек %1 и человек %2 — снова два человека.</translation>
    </message>
    <message>
        <source>Person %1 and person %2 are not the same and will not be offered again.</source>
        <translation>Человек %1 и человек %2 — разные люди; больше эта пара предлагаться не будет.</translation>
    </message>
    <message>
        <source>Look for people who stand in the list twice. Goes on where it was stopped.</source>
        <translation>Искать людей, записанных дважды. Продолжает с того места, где остановились.</translation>
    </message>
    <message>
        <source>the people of one site only</source>
        <translation>люди только одной площадки</translation>
    </message>
    <message>
        <source>begin with everybody anew</source>
        <translation>начать заново со всех</translation>
    </message>
    <message>
        <source>stop after about so many people</source>
        <translation>остановиться примерно после стольких людей</translation>
    </message>
    <message>
        <source>List the pairs that look like one person, the surest first.</source>
        <translation>Показать пары, похожие на одного человека, сначала самые верные.</translation>
    </message>
    <message>
        <source>at most so many, 100 otherwise</source>
        <translation>не больше стольких, иначе 100</translation>
    </message>
    <message>
        <source>Make two records one; the first keeps its fields.</source>
        <translation>Объединить две записи в одну; первая сохраняет свои поля.</translation>
    </message>
    <message>
        <source>Take a merge back, also after later changes.</source>
        <translation>Отменить объединение, даже после более поздних изменений.</translation>
    </message>
    <message>
        <source>Say that two people are not the same; they are never offered again.</source>
        <translation>Указать, что это два разных человека; их больше не предложат.</translation>
    </message>
    <message>
        <source>--rejects names one file, so it goes with one file to import. Nothing was imported.</source>
        <translation>--rejects называет один файл, поэтому годится для загрузки одного файла. Ничего не загружено.</translation>
    </message>
    <message>
        <source>the site that the rows belong to; needed by a login of several sites</source>
        <translation>площадка, к которой относятся строки; нужна логину с несколькими площадками</translation>
    </message>
    <message>
        <source>Take people from CSV, TSV, XLSX or ODS files; each file whole or not at all.</source>
        <translation>Загрузить людей из файлов CSV, TSV, XLSX или ODS; каждый файл целиком или никак.</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>месяц, день, год</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>год, месяц, день</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>день, месяц, год</translation>
    </message>
    <message>
        <source>Dates are read as %1, as you said.</source>
        <translation>Даты читаются так, как вы указали: %1.</translation>
    </message>
    <message>
        <source>Dates are written as %1: the values leave no other way.</source>
        <translation>Даты записаны так: %1; иного значения не допускают.</translation>
    </message>
    <message>
        <source>Dates are read as %1, because they are written with points.</source>
        <translation>Даты читаются так: %1, потому что они записаны с точками.</translation>
    </message>
    <message>
        <source>Dates contradict each other. Most are written as %1; the others will be rejected or misread. Correct the file, or say --dates.</source>
        <translation>Даты противоречат друг другу. Большинство записано так: %1; остальные будут отклонены или прочитаны неверно. Исправьте файл или укажите --dates.</translation>
    </message>
    <message>
        <source>Every date could be read in two ways. They are read as %1, as is usual in the country. If that is wrong, say --dates dmy, mdy or ymd.</source>
        <translation>Каждую дату можно прочитать двумя способами. Они читаются так: %1, как принято в стране. Если это неверно, укажите --dates dmy, mdy или ymd.</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>  %1 → %2 (by the map)</source>
        <translation>  %1 → %2 (по карте заголовков)</translation>
    </message>
    <message>
        <source>  %1 → %2 (as the last time)</source>
        <translation>  %1 → %2 (как в прошлый раз)</translation>
    </message>
    <message>
        <source>  %1 → %2</source>
        <translation>  %1 → %2</translation>
    </message>
    <message>
        <source>%1 — last used %2, headers: %3</source>
        <translation>%1 — последнее использование: %2, заголовки: %3</translation>
    </message>
    <message>
        <source>No maps are saved. An import with --map keeps its map.</source>
        <translation>Сохранённых карт заголовков нет. Загрузка с --map сохраняет свою карту.</translation>
    </message>
    <message>
        <source>%1 → by its name</source>
        <translation>%1 → по названию</translation>
    </message>
    <message>
        <source>The map “%1” is removed.</source>
        <translation>Карта заголовков «%1» убрана.</translation>
    </message>
    <message>
        <source>JSON {&quot;their header&quot;: &quot;our header&quot;}, or a saved map</source>
        <translation>JSON {&quot;их заголовок&quot;: &quot;наш заголовок&quot;} или сохранённая карта заголовков</translation>
    </message>
    <message>
        <source>keep the map under this name for files with the same headers</source>
        <translation>сохранить карту под этим названием для файлов с теми же заголовками</translation>
    </message>
    <message>
        <source>utf8, utf16le, utf16be, cp1251, cp1256, koi8r; otherwise it is found out</source>
        <translation>utf8, utf16le, utf16be, cp1251, cp1256, koi8r; иначе определяется сама</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or pipe; otherwise it is found out</source>
        <translation>comma, semicolon, tab или pipe; иначе определяется сам</translation>
    </message>
    <message>
        <source>the order of day, month and year; otherwise it is found out</source>
        <translation>порядок дня, месяца и года; иначе определяется сам</translation>
    </message>
    <message>
        <source>of a spreadsheet; otherwise the first that has rows</source>
        <translation>лист электронной таблицы; иначе первый, где есть строки</translation>
    </message>
    <message>
        <source>--delimiter is comma, semicolon, tab or pipe. Nothing was imported.</source>
        <translation>--delimiter — это comma, semicolon, tab или pipe. Ничего не загружено.</translation>
    </message>
    <message>
        <source>--dates is dmy, mdy or ymd. Nothing was imported.</source>
        <translation>--dates — это dmy, mdy или ymd. Ничего не загружено.</translation>
    </message>
    <message>
        <source>%1, encoding %2, delimiter: %3.</source>
        <translation>%1, кодировка %2, разделитель: %3.</translation>
    </message>
    <message>
        <source>%1, sheet “%2” of these: %3.</source>
        <translation>%1, лист «%2» из таких: %3.</translation>
    </message>
    <message>
        <source>%1, sheet “%2”.</source>
        <translation>%1, лист «%2».</translation>
    </message>
    <message>
        <source>The columns are matched by the saved map “%1”.</source>
        <translation>Столбцы сопоставлены по сохранённой карте заголовков «%1».</translation>
    </message>
    <message>
        <source>List the saved maps of headers.</source>
        <translation>Показать сохранённые карты заголовков.</translation>
    </message>
    <message>
        <source>Show what a saved map makes of the headers.</source>
        <translation>Показать, что сохранённая карта делает с заголовками.</translation>
    </message>
    <message>
        <source>Forget a saved map of headers.</source>
        <translation>Забыть сохранённую карту заголовков.</translation>
    </message>
    <message>
        <source>where the rejected rows go, to be corrected and imported; otherwise FILE.rejected.csv</source>
        <translation>куда записать отклонённые строки, чтобы исправить и загрузить их; иначе FILE.rejected.csv</translation>
    </message>
    <message>
        <source>This same file was imported on %1 (import %2). Nothing changes unless people were changed since.</source>
        <translation>Этот же файл уже загружали %1 (загрузка %2). Ничего не изменится, если людей с тех пор не меняли.</translation>
    </message>
    <message>
        <source>This same file was imported on %1 by %3 (import %2). Nothing changes unless people were changed since.</source>
        <translation>Этот же файл уже загружали %1, загрузил %3 (загрузка %2). Ничего не изменится, если людей с тех пор не меняли.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows look like somebody who is there already.</source>
        <translation>
            <numerusform>%n строка похожа на человека, который уже есть.</numerusform>
            <numerusform>%n строки похожи на людей, которые уже есть.</numerusform>
            <numerusform>%n строк похожи на людей, которые уже есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rejected rows are in %1: correct and import that file.</source>
        <translation>Отклонённые строки — в %1: исправьте и загрузите этот файл.</translation>
    </message>
    <message>
        <source>The rejected rows could not be written to a file: %1.</source>
        <translation>Отклонённые строки не удалось записать в файл: %1.</translation>
    </message>
    <message>
        <source>«%1» is not the number of an import; otklikctl import list shows them. Nothing was changed.</source>
        <translation>«%1» — не номер загрузки; номера показывает otklikctl import list. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Import %1 was taken back: %2 removed, %3 restored, %4 kept.</source>
        <translation>Загрузка %1 отменена: убрано %2, возвращено к прежнему %3, оставлено %4.</translation>
    </message>
    <message>
        <source>person %1: %2</source>
        <translation>человек %1: %2</translation>
    </message>
    <message>
        <source>taken back on %1</source>
        <translation>отменена %1</translation>
    </message>
    <message>
        <source>can be taken back until %1</source>
        <translation>можно отменить до %1</translation>
    </message>
    <message>
        <source>can no longer be taken back</source>
        <translation>отменить уже нельзя</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4: %5 new, %6 changed, %7 rejected; %8</source>
        <translation>%1  %2  %3  %4: новых %5, изменённых %6, отклонённых %7; %8</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Ещё ничего не загружали.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 new, %4 changed, %5 unchanged, %6 rejected.</source>
        <translation>%1: строк: %2; новых: %3, изменённых: %4, без изменений: %5, отклонённых: %6.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>строк: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of this clinic cannot be reached: they have no phone and no e-mail yet.</source>
        <translation>
            <numerusform>С %n человеком этой клиники нельзя связаться: у него ещё нет ни телефона, ни эл. почты.</numerusform>
            <numerusform>С %n людьми этой клиники нельзя связаться: у них ещё нет ни телефона, ни эл. почты.</numerusform>
            <numerusform>С %n людьми этой клиники нельзя связаться: у них ещё нет ни телефона, ни эл. почты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take an import back as a unit, within 30 days.</source>
        <translation>Отменить загрузку целиком, в течение 30 дней.</translation>
    </message>
    <message>
        <source>Show the imports of the last time.</source>
        <translation>Показать последние загрузки.</translation>
    </message>
    <message>
        <source>how many, the newest first; otherwise 50</source>
        <translation>сколько, сначала новые; иначе 50</translation>
    </message>
    <message>
        <source>Take patients, conditions and observations in the layout of Synthea.</source>
        <translation>Загрузить пациентов, заболевания и наблюдения в формате Synthea.</translation>
    </message>
    <message>
        <source>the clinic; needed by a login of several sites</source>
        <translation>клиника; нужна логину с несколькими площадками</translation>
    </message>
    <message>
        <source>the folder of the files of rejected rows; otherwise the clinic&apos;s own</source>
        <translation>папка для файлов с отклонёнными строками; иначе папка самой клиники</translation>
    </message>
    <message>
        <source>smart: segment «%1»</source>
        <translation>умный: сегмент «%1»</translation>
    </message>
    <message>
        <source>people with a star</source>
        <translation>люди со звёздочкой</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>личный</translation>
    </message>
    <message>
        <source>of the site</source>
        <translation>площадки</translation>
    </message>
    <message>
        <source>of the city</source>
        <translation>города</translation>
    </message>
    <message>
        <source>Removed. The people stay.</source>
        <translation>Убрано. Люди остаются.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Списков ещё нет.</translation>
    </message>
    <message>
        <source>«%1» follows the segment «%2». «otklikctl export people --list» writes its people.</source>
        <translation>«%1» следует за сегментом «%2». Его людей записывает «otklikctl export people --list».</translation>
    </message>
    <message>
        <source>Nobody is on it yet.</source>
        <translation>В нём ещё никого нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines: %2 put on the list, %3 were on it, %4 rejected.</source>
        <translation>Строк: %1; внесено в список: %2, уже были в нём: %3, отклонено: %4.</translation>
    </message>
    <message>
        <source>%1 lines: %2 taken off the list, %3 were not on it, %4 rejected.</source>
        <translation>Строк: %1; убрано из списка: %2, не были в нём: %3, отклонено: %4.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>%1 people are as they were; %2 were changed by somebody else since and were kept.</source>
        <translation>Возвращено к прежнему: %1; изменены с тех пор кем-то другим и оставлены: %2.</translation>
    </message>
    <message>
        <source>whoever sees the site sees it</source>
        <translation>его видят все, кто видит площадку</translation>
    </message>
    <message>
        <source>everybody sees it</source>
        <translation>его видят все</translation>
    </message>
    <message>
        <source>the site that it belongs to</source>
        <translation>площадка, к которой он относится</translation>
    </message>
    <message>
        <source>Make a list of people: personal unless said otherwise.</source>
        <translation>Создать список людей: личный, если не указано иное.</translation>
    </message>
    <message>
        <source>a smart list: those whom this saved segment finds</source>
        <translation>умный список: те, кого находит этот сохранённый сегмент</translation>
    </message>
    <message>
        <source>Give a list another name.</source>
        <translation>Переименовать список.</translation>
    </message>
    <message>
        <source>Say who sees a list.</source>
        <translation>Указать, кто видит список.</translation>
    </message>
    <message>
        <source>whoever made it alone</source>
        <translation>только тот, кто его создал</translation>
    </message>
    <message>
        <source>Put your own star on a list.</source>
        <translation>Поставить на список свою звёздочку.</translation>
    </message>
    <message>
        <source>take it off</source>
        <translation>снять её</translation>
    </message>
    <message>
        <source>Remove a list; the people stay.</source>
        <translation>Убрать список; люди остаются.</translation>
    </message>
    <message>
        <source>Show the lists, with how many people stand on each.</source>
        <translation>Показать списки и сколько в каждом людей.</translation>
    </message>
    <message>
        <source>Show who stands on a list, the last ones first.</source>
        <translation>Показать, кто есть в списке, сначала последние.</translation>
    </message>
    <message>
        <source>how many at most; 1000 unless said otherwise</source>
        <translation>не больше скольких; 1000, если не указано иное</translation>
    </message>
    <message>
        <source>Put people on a list: one external id, phone or e-mail a line; - is standard input.</source>
        <translation>Внести людей в список: по одному внешнему номеру, телефону или адресу эл. почты в строке; - означает стандартный ввод.</translation>
    </message>
    <message>
        <source>Take people off a list, as list put names them.</source>
        <translation>Убрать людей из списка; называть их так же, как для list put.</translation>
    </message>
    <message>
        <source>Take a put or a take back, for thirty days, by the number it gave.</source>
        <translation>Отменить внесение или изъятие, в течение тридцати дней, по выданному номеру.</translation>
    </message>
    <message>
        <source>Say who and where to: --segment NAME or --list NAME, and --to FILE.xlsx (or .csv).</source>
        <translation>Укажите, кого и куда: --segment NAME или --list NAME и --to FILE.xlsx (или .csv).</translation>
    </message>
    <message numerus="yes">
        <source>%n people written</source>
        <translation>
            <numerusform>Записан %n человек</numerusform>
            <numerusform>Записано %n человека</numerusform>
            <numerusform>Записано %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the people of a saved segment or of a list into a file.</source>
        <translation>Записать людей сохранённого сегмента или списка в файл.</translation>
    </message>
    <message>
        <source>or the list of people</source>
        <translation>или список людей</translation>
    </message>
    <message>
        <source>Somebody changed the audit of this database. Sending goes on, no further end of the chain is written to %1. Keep that file and a copy of the database, and run «otklikctl audit verify --heads %1».</source>
        <translation>Кто-то изменил аудит этой базы данных. Отправка продолжается, новые концы цепочки в %1 не записываются. Сохраните этот файл и копию базы данных и выполните «otklikctl audit verify --heads %1».</translation>
    </message>
    <message>
        <source>duplicates: %1</source>
        <translation>дубликаты: %1</translation>
    </message>
    <message>
        <source>write the end of the audit&apos;s chain there each hour and compare; keep it off the database&apos;s machine (or OTKLIK_AUDIT_HEADS)</source>
        <translation>каждый час записывать туда конец цепочки аудита и сравнивать; держите этот файл не на компьютере базы данных (или OTKLIK_AUDIT_HEADS)</translation>
    </message>
    <message>
        <source>This account has no address for reports, so nobody knows what was delivered, and a message in doubt waits for a person. Add it again with --callback.</source>
        <translation>У этой учётной записи нет адреса для отчётов, поэтому никто не знает, что доставлено, а сомнительное сообщение ждёт человека. Добавьте её заново с --callback.</translation>
    </message>
    <message>
        <source>«serve» listens at %1.</source>
        <translation>«serve» слушает на %1.</translation>
    </message>
    <message>
        <source>Nobody listens at %1. Run «otklikctl serve --listen» there, or Kannel keeps its reports only as long as it repeats them.</source>
        <translation>На %1 никто не слушает. Запустите там «otklikctl serve --listen», иначе Kannel хранит свои отчёты лишь до тех пор, пока повторяет их.</translation>
    </message>
    <message>
        <source>of kannel: where it reaches «serve --listen», for example http://127.0.0.1:8880</source>
        <translation>для kannel: адрес, по которому он достигает «serve --listen», например http://127.0.0.1:8880</translation>
    </message>
    <message>
        <source>Person %1 lives with nobody that is known.</source>
        <translation>Человек %1 не живёт ни с кем из известных.</translation>
    </message>
    <message>
        <source>Person %1 and person %2 live in one household now.</source>
        <translation>Человек %1 и человек %2 теперь в одном домохозяйстве.</translation>
    </message>
    <message>
        <source>List who lives with a person.</source>
        <translation>Показать, кто живёт с человеком.</translation>
    </message>
    <message>
        <source>Say that two people live together: the first comes to the household of the second, if there is one.</source>
        <translation>Указать, что двое живут вместе: первый входит в домохозяйство второго, если оно есть.</translation>
    </message>
    <message>
        <source>Say that a person lives with the others no more.</source>
        <translation>Указать, что человек больше не живёт с остальными.</translation>
    </message>
    <message numerus="yes">
        <source>%n names could be meant otherwise. Look at them:</source>
        <translation>
            <numerusform>%n имя можно понять иначе. Проверьте:</numerusform>
            <numerusform>%n имени можно понять иначе. Проверьте:</numerusform>
            <numerusform>%n имён можно понять иначе. Проверьте:</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1, “%2” becomes: %3</source>
        <translation>строка %1, «%2» станет: %3</translation>
    </message>
    <message>
        <source>the row that names the columns, where titles stand above it; otherwise it is found out</source>
        <translation>строка с названиями столбцов, если над ней есть заглавие; иначе она определяется сама</translation>
    </message>
    <message>
        <source>--header-row is a row from 1 to %1. Nothing was imported.</source>
        <translation>--header-row — это строка от 1 до %1. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The header is row %1; what stands above it is passed over. If that is wrong, say --header-row.</source>
        <translation>Заголовки столбцов — в строке %1; то, что выше, пропускается. Если это неверно, укажите --header-row.</translation>
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
        <translation>человек %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Look-up %1 of %2 through «%3»: %4.</source>
        <translation>Проверка %1 (%2) через «%3»: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers asked, %3 answered; %4 were known well enough.</source>
        <translation>Запрошено номеров: %1 из %2, ответов: %3; достаточно известны: %4.</translation>
    </message>
    <message>
        <source>%1 reachable, %2 away for now, %3 dead, %4 not numbers, %5 not said; %6 ported.</source>
        <translation>На связи: %1, временно вне сети: %2, не работают: %3, не номера: %4, не сказано: %5; перенесены: %6.</translation>
    </message>
    <message>
        <source>Spent %1 of %2.</source>
        <translation>Потрачено %1 из %2.</translation>
    </message>
    <message>
        <source>Spent %1.</source>
        <translation>Потрачено %1.</translation>
    </message>
    <message>
        <source>%1 answers were lost; those numbers count as paid and are asked again by another look-up only.</source>
        <translation>Потеряно ответов: %1; эти номера считаются оплаченными, снова их запросит только другая проверка.</translation>
    </message>
    <message>
        <source>%1 addresses suspended, %2 of them opened again. To open them: otklikctl lookup undo %3</source>
        <translation>Приостановлено адресов: %1, из них снова открыто: %2. Чтобы открыть их: otklikctl lookup undo %3</translation>
    </message>
    <message>
        <source>Say whose numbers, once: --segment NAME, --list NAME, --person ID or --all. Nothing was asked.</source>
        <translation>Укажите, чьи номера, один раз: --segment NAME, --list NAME, --person ID или --all. Ничего не запрошено.</translation>
    </message>
    <message>
        <source>%1 mobile numbers, %2 known well enough, %3 about to be asked; %4 would be asked through «%5» for about %6. Nothing was asked.</source>
        <translation>Мобильных номеров: %1, достаточно известны: %2, скоро будут запрошены: %3; через «%5» было бы запрошено: %4, примерно за %6. Ничего не запрошено.</translation>
    </message>
    <message>
        <source>The budget pays for %1 of them.</source>
        <translation>Бюджета хватит на %1 из них.</translation>
    </message>
    <message>
        <source>Look-up %1 asks %2 numbers through «%3» as soon as «otklikctl serve» or the desk runs. «otklikctl lookup show %1» tells how far it is.</source>
        <translation>Проверка %1 запросит номера (%2) через «%3», как только заработает «otklikctl serve» или рабочее место. «otklikctl lookup show %1» покажет, как далеко она продвинулась.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>ответов: %1 из %2</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>не работают: %1</translation>
    </message>
    <message>
        <source>Nothing has been looked up yet. «otklikctl lookup start --all --dry-run» says what it would cost.</source>
        <translation>Ещё ничего не проверено. «otklikctl lookup start --all --dry-run» покажет, сколько это стоило бы.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses take messages again.</source>
        <translation>
            <numerusform>%n адрес снова принимает сообщения.</numerusform>
            <numerusform>%n адреса снова принимают сообщения.</numerusform>
            <numerusform>%n адресов снова принимают сообщения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were changed since and were left as they are.</source>
        <translation>
            <numerusform>%n адрес с тех пор изменён и оставлен как есть.</numerusform>
            <numerusform>%n адреса с тех пор изменены и оставлены как есть.</numerusform>
            <numerusform>%n адресов с тех пор изменены и оставлены как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose numbers, once: --segment NAME or --all. Nothing was planned.</source>
        <translation>Укажите, чьи номера, один раз: --segment NAME или --all. Ничего не запланировано.</translation>
    </message>
    <message>
        <source>Say the first time as 2026-12-01T03:00:00+03:00. Nothing was planned.</source>
        <translation>Укажите первый раз так: 2026-12-01T03:00:00+03:00. Ничего не запланировано.</translation>
    </message>
    <message>
        <source>Schedule %1 is stored: every %2 days, first at %3.</source>
        <translation>Расписание %1 сохранено: каждые %2 дн., первый раз %3.</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>каждые %1 дн.</translation>
    </message>
    <message>
        <source>No look-up comes again by itself.</source>
        <translation>Ни одна проверка сама не повторяется.</translation>
    </message>
    <message>
        <source>Schedule %1 is gone; look-ups under way go on.</source>
        <translation>Расписание %1 убрано; начатые проверки продолжаются.</translation>
    </message>
    <message>
        <source>an account of kind infobip-lookup or training</source>
        <translation>учётная запись вида infobip-lookup или training</translation>
    </message>
    <message>
        <source>what was looked up since then is not bought again; 90 unless said otherwise</source>
        <translation>проверенное за это время не покупается снова; 90, если не указано иное</translation>
    </message>
    <message>
        <source>no more than that, in the account&apos;s currency</source>
        <translation>не больше этого, в валюте учётной записи</translation>
    </message>
    <message>
        <source>Look mobile numbers up: which are reachable, dead, ported or away for now.</source>
        <translation>Проверить мобильные номера: какие на связи, не работают, перенесены или временно вне сети.</translation>
    </message>
    <message>
        <source>the people of a saved segment</source>
        <translation>люди сохранённого сегмента</translation>
    </message>
    <message>
        <source>the people of a list</source>
        <translation>люди из списка</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>один человек</translation>
    </message>
    <message>
        <source>only count, and say what it would cost</source>
        <translation>только посчитать и показать, сколько это стоило бы</translation>
    </message>
    <message>
        <source>List the look-ups, the latest first.</source>
        <translation>Показать проверки, сначала последние.</translation>
    </message>
    <message>
        <source>at most so many, 50 otherwise</source>
        <translation>не больше стольких, иначе 50</translation>
    </message>
    <message>
        <source>Show how far a look-up is, what it found and what it cost.</source>
        <translation>Показать, как далеко проверка, что она нашла и сколько стоила.</translation>
    </message>
    <message>
        <source>Ask no more numbers of a look-up.</source>
        <translation>Больше не запрашивать номера этой проверки.</translation>
    </message>
    <message>
        <source>Go on with a paused look-up.</source>
        <translation>Продолжить проверку, стоящую на паузе.</translation>
    </message>
    <message>
        <source>Open again the addresses that a look-up suspended.</source>
        <translation>Снова открыть адреса, которые приостановила проверка.</translation>
    </message>
    <message>
        <source>Look the numbers of a segment up every so many days.</source>
        <translation>Проверять номера сегмента раз в столько-то дней.</translation>
    </message>
    <message>
        <source>30 unless said otherwise</source>
        <translation>30, если не указано иное</translation>
    </message>
    <message>
        <source>the first time; at once unless said otherwise</source>
        <translation>первый раз; сразу, если не указано иное</translation>
    </message>
    <message>
        <source>List the look-ups that come again.</source>
        <translation>Показать повторяющиеся проверки.</translation>
    </message>
    <message>
        <source>Look nothing up for a schedule any more.</source>
        <translation>Больше ничего не проверять по расписанию.</translation>
    </message>
    <message>
        <source>not used before</source>
        <translation>раньше не использовался</translation>
    </message>
    <message>
        <source>«%1» is signed in nowhere.</source>
        <translation>У «%1» нет открытых сеансов.</translation>
    </message>
    <message>
        <source>--session takes the number of a session, as «otklikctl operator sessions» lists them. Nothing was done.</source>
        <translation>--session принимает номер сеанса, как его показывает «otklikctl operator sessions». Ничего не сделано.</translation>
    </message>
    <message numerus="yes">
        <source>«%1» is signed out at %n desks.</source>
        <translation>
            <numerusform>«%1»: сеанс завершён на %n рабочем месте.</numerusform>
            <numerusform>«%1»: сеансы завершены на %n рабочих местах.</numerusform>
            <numerusform>«%1»: сеансы завершены на %n рабочих местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>List where somebody is signed in.</source>
        <translation>Показать, где открыты сеансы пользователя.</translation>
    </message>
    <message>
        <source>Sign somebody out, everywhere or at one desk. They may sign in again.</source>
        <translation>Завершить сеансы пользователя: везде или на одном рабочем месте. Войти снова он сможет.</translation>
    </message>
    <message>
        <source>this one alone, of «operator sessions»</source>
        <translation>только этот, из «operator sessions»</translation>
    </message>
    <message>
        <source>listener: %1</source>
        <translation>приём отчётов: %1</translation>
    </message>
    <message>
        <source>Listening at %1:%2.</source>
        <translation>Слушает на %1:%2.</translation>
    </message>
    <message>
        <source>look-ups: %1</source>
        <translation>проверки номеров: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers looked up.</source>
        <translation>
            <numerusform>Проверен %n номер.</numerusform>
            <numerusform>Проверено %n номера.</numerusform>
            <numerusform>Проверено %n номеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>take reports that gateways bring (kannel), health and metrics, for example at 127.0.0.1:8880</source>
        <translation>принимать отчёты, которые приносят шлюзы (kannel), отдавать состояние и метрики, например на 127.0.0.1:8880</translation>
    </message>
    <message>
        <source>also at an address that other machines reach</source>
        <translation>также на адресе, доступном другим компьютерам</translation>
    </message>
    <message>
        <source>Say which person: otklikctl campaign why ID --person ID.</source>
        <translation>Укажите, о каком человеке речь: otklikctl campaign why ID --person ID.</translation>
    </message>
    <message>
        <source>Say where to: otklikctl campaign decisions ID --to FILE.csv (or .xlsx).</source>
        <translation>Укажите, куда записать: otklikctl campaign decisions ID --to FILE.csv (или .xlsx).</translation>
    </message>
    <message>
        <source>Say of one person what was decided and why, what was sent and what came of it.</source>
        <translation>Показать об одном человеке, что решено и почему, что отправлено и что из этого вышло.</translation>
    </message>
    <message>
        <source>the person’s number</source>
        <translation>номер человека</translation>
    </message>
    <message>
        <source>Write the decision about everybody, and what came of it, into a file.</source>
        <translation>Записать в файл решение о каждом и что из этого вышло.</translation>
    </message>
    <message>
        <source>a file that ends in .csv or .xlsx</source>
        <translation>файл с окончанием .csv или .xlsx</translation>
    </message>
    <message>
        <source>They are read by IMAP from %1. «otklikctl gateway test» tries it.</source>
        <translation>Они читаются по IMAP с %1. Проверить можно командой «otklikctl gateway test».</translation>
    </message>
    <message>
        <source>This account has no mailbox of bounces, so dead addresses stay, and whoever unsubscribes by mail is not heard. Add it again with --bounces.</source>
        <translation>У этой учётной записи нет почтового ящика для возвратов, поэтому неработающие адреса остаются, а отписка по почте не замечается. Добавьте её заново с --bounces.</translation>
    </message>
    <message>
        <source>They are read from %1.</source>
        <translation>Они читаются из %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were stored and not read yet. «serve» reads them.</source>
        <translation>
            <numerusform>Сохранено и ещё не прочитано %n сообщение. Его прочитает «serve».</numerusform>
            <numerusform>Сохранено и ещё не прочитано %n сообщения. Их прочитает «serve».</numerusform>
            <numerusform>Сохранено и ещё не прочитано %n сообщений. Их прочитает «serve».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Ответа никто не ждёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for somebody, the oldest for more than a day. «otklikctl inbound list --open» shows them.</source>
        <translation>
            <numerusform>Кого-нибудь ждёт %n сообщение, самое старое — больше суток. Его покажет «otklikctl inbound list --open».</numerusform>
            <numerusform>Кого-нибудь ждут %n сообщения, самое старое — больше суток. Их покажет «otklikctl inbound list --open».</numerusform>
            <numerusform>Кого-нибудь ждут %n сообщений, самое старое — больше суток. Их покажет «otklikctl inbound list --open».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for somebody.</source>
        <translation>
            <numerusform>Кого-нибудь ждёт %n сообщение.</numerusform>
            <numerusform>Кого-нибудь ждут %n сообщения.</numerusform>
            <numerusform>Кого-нибудь ждут %n сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>--from and --bounces are for accounts of kind smtp.</source>
        <translation>--from и --bounces — для учётных записей вида smtp.</translation>
    </message>
    <message>
        <source>of smtp: where mails come from, for example &quot;City of N. &lt;city@example.org&gt;&quot;</source>
        <translation>для smtp: откуда приходят письма, например &quot;City of N. &lt;city@example.org&gt;&quot;</translation>
    </message>
    <message>
        <source>of smtp: where what comes back is read: maildir:/var/mail/bounces or imaps://user@host/INBOX</source>
        <translation>для smtp: где читать то, что возвращается: maildir:/var/mail/bounces или imaps://user@host/INBOX</translation>
    </message>
    <message>
        <source>Entry %1 of the array is not of the form %2. Nothing was read.</source>
        <translation>Элемент %1 массива не имеет вида %2. Ничего не прочитано.</translation>
    </message>
    <message>
        <source>Nobody has written.</source>
        <translation>Никто не писал.</translation>
    </message>
    <message>
        <source>The answer waits to be sent.</source>
        <translation>Ответ ждёт отправки.</translation>
    </message>
    <message>
        <source>Accounts of kind «%1» bring no messages.</source>
        <translation>Учётные записи вида «%1» не приносят сообщений.</translation>
    </message>
    <message>
        <source>%1 and %2, behind the address of your reverse proxy. «serve» wants «basic USER:PASSWORD» or «hmac HEADER SECRET» in the variable %3. Without it the messages are fetched.</source>
        <translation>%1 и %2, за адресом вашего обратного прокси. «serve» нужно «basic USER:PASSWORD» или «hmac HEADER SECRET» в переменной %3. Без этого сообщения запрашиваются.</translation>
    </message>
    <message>
        <source>Read messages (JSON on standard input) for STOP, START and HELP.</source>
        <translation>Разобрать сообщения (JSON на стандартном вводе): STOP, START и HELP.</translation>
    </message>
    <message>
        <source>List what people wrote, the newest first.</source>
        <translation>Показать, что люди написали, сначала новые.</translation>
    </message>
    <message>
        <source>only what waits for somebody</source>
        <translation>только то, что ждёт кого-нибудь</translation>
    </message>
    <message>
        <source>only what this login works on</source>
        <translation>только то, с чем работает этот логин</translation>
    </message>
    <message>
        <source>only of this person</source>
        <translation>только от этого человека</translation>
    </message>
    <message>
        <source>older than this one</source>
        <translation>старше этого</translation>
    </message>
    <message>
        <source>so many at most (100)</source>
        <translation>не больше стольких (100)</translation>
    </message>
    <message>
        <source>Show one message and what was answered.</source>
        <translation>Показать одно сообщение и что на него ответили.</translation>
    </message>
    <message>
        <source>Take a message on, so that nobody else answers it.</source>
        <translation>Взять сообщение в работу, чтобы никто другой на него не отвечал.</translation>
    </message>
    <message>
        <source>also where somebody else works on it</source>
        <translation>даже если с ним работает кто-то другой</translation>
    </message>
    <message>
        <source>Leave a message to somebody else.</source>
        <translation>Оставить сообщение кому-то другому.</translation>
    </message>
    <message>
        <source>Answer a message; the text is read from standard input or --text.</source>
        <translation>Ответить на сообщение; текст читается из стандартного ввода или --text.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>Be done with a message without an answer.</source>
        <translation>Закончить с сообщением без ответа.</translation>
    </message>
    <message>
        <source>Show or set who we are in answers, and the answers to choose from.</source>
        <translation>Показать или задать, кто мы в ответах, и готовые ответы на выбор.</translation>
    </message>
    <message>
        <source>who we are: it stands before every automatic answer</source>
        <translation>кто мы: стоит перед каждым автоматическим ответом</translation>
    </message>
    <message>
        <source>answers to choose from, one a line; - is standard input</source>
        <translation>ответы на выбор, по одному в строке; - означает стандартный ввод</translation>
    </message>
    <message>
        <source>so long a message counts as an answer to ours (7)</source>
        <translation>сколько дней сообщение считается ответом на наше (7)</translation>
    </message>
    <message>
        <source>Show what the gateway needs to bring what people write.</source>
        <translation>Показать, что нужно шлюзу, чтобы приносить то, что пишут люди.</translation>
    </message>
    <message>
        <source>Say of mails what they are: bounces, complaints, automatic answers.</source>
        <translation>Определить, что это за письма: возвраты, жалобы, автоматические ответы.</translation>
    </message>
    <message>
        <source>inbox: %1</source>
        <translation>входящие: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages came in.</source>
        <translation>
            <numerusform>Пришло %n сообщение.</numerusform>
            <numerusform>Пришло %n сообщения.</numerusform>
            <numerusform>Пришло %n сообщений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The sample data of this build is incomplete. Install the program again; the database is unchanged.</source>
        <translation>Примеры данных в этой сборке неполные. Установите программу заново; база данных не изменена.</translation>
    </message>
    <message>
        <source>There are people in this database already, so no made-up city was put among them. Nothing was changed; name an empty database.</source>
        <translation>В этой базе данных уже есть люди, поэтому вымышленный город к ним не добавлен. Ничего не изменено; укажите пустую базу данных.</translation>
    </message>
    <message>
        <source>A made-up city has from 1 to %1 people. Nothing was changed.</source>
        <translation>В вымышленном городе от 1 до %1 человек. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A made-up city of %1 people from seed %2 was begun in this database and is not finished. Nothing was changed; ask for that city again and it is finished, or name an empty database.</source>
        <translation>Выдуманный город (людей: %1, из числа %2) в этой базе данных начат и не закончен. Ничего не изменено; запросите тот же город снова, и он будет закончен, или назовите пустую базу данных.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Due</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>The figures in %1 cannot be read.</source>
        <translation>Показатели в %1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The new database cannot be moved to %1. Check that the folder may be written to.</source>
        <translation>Новую базу данных нельзя переместить в %1. Проверьте, можно ли писать в эту папку.</translation>
    </message>
    <message>
        <source>city database</source>
        <translation>база данных города</translation>
    </message>
    <message>
        <source>embedded database · one desk, no roles</source>
        <translation>встроенная база данных · одно рабочее место, без ролей</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
</context>
<context>
    <name>FunnelPeriod</name>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Последние 90 дней</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Свои даты</translation>
    </message>
    <message>
        <source>the 12 months before</source>
        <translation>предыдущие 12 месяцев</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>предыдущий месяц</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>предыдущий год</translation>
    </message>
    <message numerus="yes">
        <source>the %n days before</source>
        <translation>
            <numerusform>%n день до этого</numerusform>
            <numerusform>%n дня до этого</numerusform>
            <numerusform>%n дней до этого</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatewayDialog</name>
    <message>
        <source>Add a gateway</source>
        <translation>Добавить шлюз</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
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
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Key is in the &amp;variable</source>
        <translation>Ключ в &amp;переменной</translation>
    </message>
    <message>
        <source>Name of the environment variable that holds the key</source>
        <translation>Имя переменной окружения с ключом</translation>
    </message>
    <message>
        <source>The name of an environment variable. The key itself is never stored; it is read when a message leaves.</source>
        <translation>Имя переменной окружения. Сам ключ нигде не хранится; он читается, когда сообщение уходит.</translation>
    </message>
    <message>
        <source>Reports come to</source>
        <translation>Отчёты приходят на</translation>
    </message>
    <message>
        <source>Address at which Kannel reaches this service</source>
        <translation>Адрес, по которому Kannel находит эту службу</translation>
    </message>
    <message>
        <source>Where «otklikctl serve --listen» runs, as Kannel reaches it. Without it nobody knows what was delivered.</source>
        <translation>Где работает «otklikctl serve --listen», как его видит Kannel. Без этого никто не узнает, что было доставлено.</translation>
    </message>
    <message>
        <source>Messages a &amp;second</source>
        <translation>Сообщений в &amp;секунду</translation>
    </message>
    <message>
        <source>Messages a second at most</source>
        <translation>Сообщений в секунду, не больше</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>&amp;Price of one part</source>
        <translation>&amp;Цена одной части</translation>
    </message>
    <message>
        <source>Price of one part</source>
        <translation>Цена одной части</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>В&amp;ес</translation>
    </message>
    <message>
        <source>Weight among the gateways</source>
        <translation>Вес среди шлюзов</translation>
    </message>
    <message>
        <source>Healthy gateways share the work in proportion to their weights. 0: only for campaigns that name it.</source>
        <translation>Исправные шлюзы делят работу пропорционально весам. 0: только для кампаний, в которых он указан.</translation>
    </message>
</context>
<context>
    <name>Hygiene</name>
    <message>
        <source>The account «%1» sends messages and cannot look numbers up. Name one of kind infobip-lookup, or training to practise.</source>
        <translation>Учётная запись «%1» отправляет сообщения и не умеет проверять номера. Назовите запись вида infobip-lookup или training для тренировки.</translation>
    </message>
    <message>
        <source>No account can look numbers up yet. Add one with «otklikctl gateway add NAME --kind infobip-lookup»; the kind training is for practice.</source>
        <translation>Ещё ни одна учётная запись не умеет проверять номера. Добавьте её командой «otklikctl gateway add NAME --kind infobip-lookup»; вид training — для тренировки.</translation>
    </message>
    <message>
        <source>Say in days, from 0 to 3650, how old a look-up may be. Nothing was asked.</source>
        <translation>Укажите в днях, от 0 до 3650, какой давности может быть проверка. Ничего не запрошено.</translation>
    </message>
    <message>
        <source>A budget is a sum of money, not below 0. Nothing was asked.</source>
        <translation>Бюджет — это сумма денег, не меньше 0. Ничего не запрошено.</translation>
    </message>
    <message>
        <source>The account «%1» has no price, so nobody can keep to a budget. Add it again with --price and --currency, or give no budget. Nothing was asked.</source>
        <translation>У учётной записи «%1» нет цены, поэтому уложиться в бюджет нельзя. Добавьте её заново с --price и --currency или не указывайте бюджет. Ничего не запрошено.</translation>
    </message>
    <message>
        <source>No number needs to be asked: all of them are known well enough, or another look-up is about to ask them. Nothing was begun.</source>
        <translation>Запрашивать нечего: все номера достаточно известны или их скоро запросит другая проверка. Ничего не начато.</translation>
    </message>
    <message>
        <source>There is no look-up of this number. «otklikctl lookup list» shows them.</source>
        <translation>Проверки с таким номером нет. Их показывает «otklikctl lookup list».</translation>
    </message>
    <message>
        <source>This look-up has ended already. Nothing was changed.</source>
        <translation>Эта проверка уже закончилась. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A budget is a sum of money, not below 0. Nothing was changed.</source>
        <translation>Бюджет — это сумма денег, не меньше 0. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The budget of this look-up is spent. Give it a larger one; what is spent already counts. Nothing was changed.</source>
        <translation>Бюджет этой проверки исчерпан. Дайте больший; уже потраченное входит в него. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This number is no longer suspended by a look-up. Nothing was changed.</source>
        <translation>Этот номер больше не приостановлен проверкой. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Say every how many days, from 1 to 3650. Nothing was planned.</source>
        <translation>Укажите, раз в сколько дней, от 1 до 3650. Ничего не запланировано.</translation>
    </message>
    <message>
        <source>The schedule was stored and removed at once. Look at the list.</source>
        <translation>Расписание было сохранено и тут же убрано. Посмотрите список.</translation>
    </message>
    <message>
        <source>There is no such schedule of look-ups. «otklikctl lookup schedule list» shows them.</source>
        <translation>Такого расписания проверок нет. Их показывает «otklikctl lookup schedule list».</translation>
    </message>
    <message>
        <source>The setting %1 is unknown or is not a number. Correct it; until then nothing is looked up.</source>
        <translation>Настройка %1 неизвестна или не является числом. Исправьте её; до тех пор ничего не проверяется.</translation>
    </message>
    <message>
        <source>The lease of a look-up (lookup.lease_ms) must be longer than one request (lookup.http_ms), and lookup.looks, lookup.batch and lookup.in_flight at least 1. Correct the settings; until then nothing is looked up.</source>
        <translation>Срок аренды проверки (lookup.lease_ms) должен быть больше времени одного запроса (lookup.http_ms), а lookup.looks, lookup.batch и lookup.in_flight — не меньше 1. Исправьте настройки; до тех пор ничего не проверяется.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Away for now</source>
        <translation>Временно вне сети</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Не номер</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Suspended by a look-up on %1</source>
        <translation>Приостановлен проверкой %1</translation>
    </message>
    <message>
        <source>Dead since %1</source>
        <translation>Не работает с %1</translation>
    </message>
    <message>
        <source>Reachable in another network, looked up on %1</source>
        <translation>На связи в другой сети, проверено %1</translation>
    </message>
    <message>
        <source>Reachable, looked up on %1</source>
        <translation>На связи, проверено %1</translation>
    </message>
    <message>
        <source>Away for now, looked up on %1</source>
        <translation>Временно вне сети, проверено %1</translation>
    </message>
    <message>
        <source>Looked up as dead on %1, opened again</source>
        <translation>По проверке %1 не работает, снова открыт</translation>
    </message>
    <message>
        <source>Looked up as no number on %1, opened again</source>
        <translation>По проверке %1 не номер, снова открыт</translation>
    </message>
    <message>
        <source>Looked up on %1, the answer said nothing</source>
        <translation>Проверено %1, ответ ничего не сообщил</translation>
    </message>
    <message>
        <source>The budget is spent. Give it a larger one to go on.</source>
        <translation>Бюджет исчерпан. Дайте больший, чтобы продолжить.</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>External id</source>
        <translation>Внешний номер</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Городской телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Предпочитаемый канал</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Время события</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Attribute “%1”</source>
        <translation>Признак «%1»</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Согласие: %1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>день, месяц, год</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>месяц, день, год</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>год, месяц, день</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>выбрано здесь</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>как в прошлый раз</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>Dates: %1, as chosen.</source>
        <translation>Даты: %1, как выбрано.</translation>
    </message>
    <message>
        <source>Dates: %1.</source>
        <translation>Даты: %1.</translation>
    </message>
    <message>
        <source>Dates: mostly %1, but some contradict it. Look at them.</source>
        <translation>Даты: в основном %1, но некоторые этому противоречат. Проверьте их.</translation>
    </message>
    <message>
        <source>Dates: %1, as is usual in the country; the file itself does not tell.</source>
        <translation>Даты: %1, как принято в стране; по самому файлу этого не видно.</translation>
    </message>
    <message>
        <source>separated by: %1</source>
        <translation>разделитель: %1</translation>
    </message>
    <message>
        <source>sheet “%1” of %2</source>
        <translation>лист «%1» из %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln rows</source>
        <translation>
            <numerusform>около %Ln строки</numerusform>
            <numerusform>около %Ln строк</numerusform>
            <numerusform>около %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The same person as in row %1 of the file.</source>
        <translation>Тот же человек, что и в строке %1 файла.</translation>
    </message>
    <message>
        <source>Has the phone and a name like person %1, who is there already.</source>
        <translation>Телефон и похожее имя как у человека %1, который уже есть.</translation>
    </message>
    <message>
        <source>Has the name and the date of birth of person %1, who is there already.</source>
        <translation>Имя и дата рождения как у человека %1, который уже есть.</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>Именно этот файл уже загружали %1.</translation>
    </message>
    <message>
        <source>This very file was imported on %1 by %2.</source>
        <translation>Именно этот файл уже загружали %1, загрузил %2.</translation>
    </message>
    <message>
        <source>%1 Nothing changes where nobody was edited since.</source>
        <translation>%1 Где с тех пор никого не правили, ничего не изменится.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не загружается</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>The header is row %1; what stands above it is passed over.</source>
        <translation>Заголовки столбцов — в строке %1; то, что выше, пропускается.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a part of a full name: «Family name: Smith»</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” becomes %2</source>
        <translation>«%1» станет: %2</translation>
    </message>
    <message>
        <source>The same person as in an earlier row of the file.</source>
        <translation>Тот же человек, что и в одной из строк файла выше.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>A message can count as an answer for 1 to 365 days. Nothing was changed.</source>
        <translation>Сообщение может считаться ответом от 1 до 365 дней. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no message with the number %1 that you may see.</source>
        <translation>Нет сообщения с номером %1, которое вам можно видеть.</translation>
    </message>
    <message>
        <source>%1 works on this message. Nothing was changed. Ask them, or take it over.</source>
        <translation>С этим сообщением работает %1. Ничего не изменено. Спросите этого человека или возьмите сообщение себе.</translation>
    </message>
    <message>
        <source>This message is done with already. Nothing was changed.</source>
        <translation>С этим сообщением уже закончили. Ничего не изменено.</translation>
    </message>
    <message>
        <source>You do not work on this message. Nothing was changed.</source>
        <translation>Вы не работаете с этим сообщением. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The answer has no text. Nothing was sent.</source>
        <translation>У ответа нет текста. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Nobody in the database has this number, so there is nobody to answer. Add the number to a person’s card first. Nothing was sent.</source>
        <translation>Этого номера нет ни у кого в базе данных, поэтому отвечать некому. Сначала добавьте номер в карточку человека. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>This person has closed the channel since they wrote. Nothing was sent. Close the message, or reach them another way.</source>
        <translation>После своего сообщения этот человек закрыл канал. Ничего не отправлено. Закройте сообщение или свяжитесь с человеком иначе.</translation>
    </message>
    <message>
        <source>There is no topic in the database yet, and every message needs one. Add a topic first. Nothing was sent.</source>
        <translation>В базе данных ещё нет ни одной темы, а она нужна каждому сообщению. Сначала добавьте тему. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>What people wrote to the account «%1» could not be fetched. %2</source>
        <translation>Не удалось запросить то, что люди написали на учётную запись «%1». %2</translation>
    </message>
    <message>
        <source>Something that the account «%1» brought could not be read. It is kept for as long as reports are (inbound_batch).</source>
        <translation>Что-то из принесённого учётной записью «%1» не удалось прочитать. Это хранится столько же, сколько отчёты (inbound_batch).</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>In work: %1</source>
        <translation>В работе: %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with a message</comment>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>New</source>
        <comment>message</comment>
        <translation>Новых</translation>
    </message>
    <message>
        <source>STOP: this channel was closed for everybody with the number.</source>
        <translation>STOP: этот канал закрыт для всех с этим номером.</translation>
    </message>
    <message>
        <source>STOP: the topic “%1” was closed.</source>
        <translation>STOP: тема «%1» закрыта.</translation>
    </message>
    <message>
        <source>START: what STOP had closed is open again.</source>
        <translation>START: закрытое через STOP снова открыто.</translation>
    </message>
    <message>
        <source>START: the topic “%1” is open again.</source>
        <translation>START: тема «%1» снова открыта.</translation>
    </message>
    <message>
        <source>HELP: they were told who we are.</source>
        <translation>HELP: человеку сообщили, кто мы.</translation>
    </message>
    <message>
        <source>Nobody has this number. Whoever gets it on their card begins under this STOP.</source>
        <translation>Этого номера ни у кого нет. Для того, в чью карточку его внесут, этот STOP будет действовать сразу.</translation>
    </message>
    <message>
        <source>Nobody has this number.</source>
        <translation>Этого номера ни у кого нет.</translation>
    </message>
    <message>
        <source>“%1” is no topic. Look what they meant.</source>
        <translation>«%1» — не тема. Посмотрите, что имелось в виду.</translation>
    </message>
    <message>
        <source>START, but nothing was closed. Perhaps they want to sign up for something.</source>
        <translation>START, но ничего не было закрыто. Возможно, человек хочет на что-то подписаться.</translation>
    </message>
    <message>
        <source>No answer was sent: this number has had five today.</source>
        <translation>Ответ не отправлен: этот номер сегодня уже получил пять.</translation>
    </message>
    <message>
        <source>What the message asks for could not be carried out. Do it by hand on the card.</source>
        <translation>То, о чём просят в сообщении, не удалось выполнить. Сделайте это вручную в карточке.</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>These are not the figures of a funnel: they have no stages.</source>
        <translation>Это не показатели воронки: в них нет этапов.</translation>
    </message>
    <message>
        <source>The report could not be written to %1. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Отчёт не удалось записать в %1. Проверьте, что папка существует, что вам можно в неё писать и что на диске есть место.</translation>
    </message>
    <message>
        <source>Funnel of every service</source>
        <translation>Воронка всех услуг</translation>
    </message>
    <message>
        <source>Funnel of the service %1</source>
        <translation>Воронка услуги «%1»</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Of the stage before</source>
        <translation>От предыдущего этапа</translation>
    </message>
    <message>
        <source>Of the first stage</source>
        <translation>От первого этапа</translation>
    </message>
    <message>
        <source>Indifference</source>
        <translation>Безразличие</translation>
    </message>
    <message>
        <source>Search for information</source>
        <translation>Поиск информации</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Знакомство</translation>
    </message>
    <message>
        <source>Receiving the service</source>
        <translation>Получение услуги</translation>
    </message>
    <message>
        <source>Contact afterwards</source>
        <translation>Контакт после услуги</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулись</translation>
    </message>
    <message>
        <source>Used the service</source>
        <translation>Воспользовались услугой</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Продвижение</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Офлайн</translation>
    </message>
    <message>
        <source>There is no service «%1». Look up its code in the list of services.</source>
        <translation>Нет услуги «%1». Посмотрите её код в списке услуг.</translation>
    </message>
    <message>
        <source>There is no sector «%1». The sectors are: %2.</source>
        <translation>Нет сектора «%1». Есть такие секторы: %2.</translation>
    </message>
    <message>
        <source>There is no campaign %1. Look up its number in the list of campaigns.</source>
        <translation>Нет кампании %1. Посмотрите её номер в списке кампаний.</translation>
    </message>
    <message>
        <source>There is no stage «%1». The stages are: %2.</source>
        <translation>Нет этапа «%1». Есть такие этапы: %2.</translation>
    </message>
</context>
<context>
    <name>Kernel</name>
    <message>
        <source>The telephone number has a country code that does not exist.</source>
        <translation>В номере телефона код страны, которого не существует.</translation>
    </message>
    <message>
        <source>The telephone number has no country code. Begin it with +, or choose the country for numbers without one.</source>
        <translation>В номере телефона нет кода страны. Начните его с + или выберите страну для номеров без кода.</translation>
    </message>
    <message>
        <source>The telephone number is too short.</source>
        <translation>Номер телефона слишком короткий.</translation>
    </message>
    <message>
        <source>The telephone number is too long.</source>
        <translation>Номер телефона слишком длинный.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Это не номер телефона.</translation>
    </message>
    <message>
        <source>The telephone number is too short for its country.</source>
        <translation>Номер телефона слишком короткий для своей страны.</translation>
    </message>
    <message>
        <source>The telephone number is too long for its country.</source>
        <translation>Номер телефона слишком длинный для своей страны.</translation>
    </message>
    <message>
        <source>No such telephone number can exist in its country. Check its first digits.</source>
        <translation>Такого номера телефона в этой стране быть не может. Проверьте первые цифры.</translation>
    </message>
    <message>
        <source>The file is empty: it has 0 bytes.</source>
        <translation>Файл пустой: в нём 0 байт.</translation>
    </message>
    <message>
        <source>The file has no header. Its first row must name the columns.</source>
        <translation>В файле нет заголовка. В первой строке должны быть названия столбцов.</translation>
    </message>
    <message>
        <source>The file cannot be read further after row %1: %2</source>
        <translation>Файл не удаётся прочитать после строки %1: %2</translation>
    </message>
    <message>
        <source>Row %1 holds a NUL byte: the file is damaged or is not a text file. Save it again as CSV in UTF-8.</source>
        <translation>В строке %1 есть нулевой байт: файл повреждён или это не текстовый файл. Сохраните его заново как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>Row %1 holds bytes that are not text in %2. Save the file again as CSV in UTF-8.</source>
        <translation>В строке %1 есть байты, которые не являются текстом в %2. Сохраните файл заново как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>Не хватает памяти, чтобы прочитать файл.</translation>
    </message>
    <message>
        <source>Row %1, column %2 holds bytes that are not text in %3. Save the file again as CSV in UTF-8.</source>
        <translation>В строке %1, столбце %2 есть байты, которые не являются текстом в %3. Сохраните файл заново как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is not closed. Close it, or remove it, and read the file again.</source>
        <translation>Кавычка, открытая в строке %1, не закрыта. Закройте или уберите её и прочитайте файл снова.</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than %2 KiB. Is this a list of people?</source>
        <translation>Ячейка в строке %1 длиннее %2 КиБ. Это точно список людей?</translation>
    </message>
    <message>
        <source>The encoding %1 is not one that can be read.</source>
        <translation>Кодировку %1 прочитать нельзя.</translation>
    </message>
    <message>
        <source>Allowed hours need two times of day, such as 09:00 and 21:00.</source>
        <translation>Для разрешённых часов нужны два времени суток, например 09:00 и 21:00.</translation>
    </message>
    <message>
        <source>Allowed hours must not begin and end at the same time. To allow any hour, leave both empty.</source>
        <translation>Разрешённые часы не могут начинаться и заканчиваться в одно время. Чтобы разрешить любые часы, оставьте оба поля пустыми.</translation>
    </message>
    <message>
        <source>The text in language «%1» has a choice without the branch «other».</source>
        <translation>В тексте на языке «%1» есть выбор без ветви «other».</translation>
    </message>
    <message>
        <source>The text in language «%1» has an opening or closing brace too many, near character %2.</source>
        <translation>В тексте на языке «%1» лишняя открывающая или закрывающая фигурная скобка, около знака %2.</translation>
    </message>
    <message>
        <source>The text in language «%1» cannot be read near character %2.</source>
        <translation>Текст на языке «%1» не удаётся прочитать около знака %2.</translation>
    </message>
    <message>
        <source>The text in language «%1» names the field «%2», which does not exist.</source>
        <translation>В тексте на языке «%1» названо поле «%2», которого нет.</translation>
    </message>
    <message>
        <source>The text in language «%1» cannot be filled for this person.</source>
        <translation>Текст на языке «%1» нельзя заполнить для этого человека.</translation>
    </message>
    <message>
        <source>The message has no text in any language.</source>
        <translation>У сообщения нет текста ни на одном языке.</translation>
    </message>
    <message>
        <source>The text in language «%1» is empty.</source>
        <translation>Текст на языке «%1» пустой.</translation>
    </message>
    <message>
        <source>The message has no text in language «%1».</source>
        <translation>У сообщения нет текста на языке «%1».</translation>
    </message>
    <message>
        <source>An e-mail address needs an @.</source>
        <translation>В адресе эл. почты нужен знак @.</translation>
    </message>
    <message>
        <source>The part of the e-mail address before the @ is not possible. Look for blanks, commas, a second @, or dots at an end or side by side.</source>
        <translation>Часть адреса эл. почты перед @ невозможна. Поищите пробелы, запятые, второй знак @, точки с краю или подряд.</translation>
    </message>
    <message>
        <source>The part of the e-mail address before the @ is longer than 64 characters.</source>
        <translation>Часть адреса эл. почты перед @ длиннее 64 знаков.</translation>
    </message>
    <message>
        <source>The part of the e-mail address after the @ is not a possible domain, such as example.org.</source>
        <translation>Часть адреса эл. почты после @ не может быть доменом, таким как example.org.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than 254 characters.</source>
        <translation>Адрес эл. почты длиннее 254 знаков.</translation>
    </message>
    <message>
        <source>The first row has more than %1 columns. Is this a list of people?</source>
        <translation>В первой строке больше %1 столбцов. Это точно список людей?</translation>
    </message>
    <message>
        <source>Row %1, which was said to be the header, is empty or is not there.</source>
        <translation>Строка %1, указанная как строка заголовков, пуста или отсутствует.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>The address to listen on cannot be read. Give it as 127.0.0.1:8880; port 0 takes a free one.</source>
        <translation>Адрес для приёма соединений не удаётся прочитать. Укажите его так: 127.0.0.1:8880; порт 0 займёт свободный.</translation>
    </message>
    <message>
        <source>Other machines would reach %1. Listen on 127.0.0.1 behind a reverse proxy with TLS, or say --listen-wide if the network between is yours.</source>
        <translation>Другие компьютеры могли бы достичь %1. Слушайте на 127.0.0.1 за обратным прокси с TLS или укажите --listen-wide, если сеть между ними ваша.</translation>
    </message>
    <message>
        <source>Nobody can be listened to on %1: %2. Choose another port, or end what holds it.</source>
        <translation>Слушать на %1 не удаётся: %2. Выберите другой порт или завершите то, что его занимает.</translation>
    </message>
    <message>
        <source>Reports cannot be stored now; the gateways are asked to bring them again. %1</source>
        <translation>Отчёты сейчас нельзя сохранить; шлюзы просят принести их снова. %1</translation>
    </message>
    <message>
        <source>Reports for the account «%1» cannot be checked. %2</source>
        <translation>Отчёты для учётной записи «%1» нельзя проверить. %2</translation>
    </message>
    <message>
        <source>A report came for an account that does not exist; nothing was stored. Further ones are only counted.</source>
        <translation>Пришёл отчёт для учётной записи, которой нет; ничего не сохранено. Следующие только считаются.</translation>
    </message>
    <message>
        <source>A report for the account «%1» was not signed by us; nothing was stored. Further ones are only counted. If the password was changed, keep the old one in the same variable with _OLD behind its name for two days.</source>
        <translation>Отчёт для учётной записи «%1» подписан не нами; ничего не сохранено. Следующие только считаются. Если пароль сменили, держите старый два дня в той же переменной с _OLD в конце имени.</translation>
    </message>
    <message>
        <source>The account «%1» brings reports, but the variable %2 does not hold «basic USER:PASSWORD» or «hmac HEADER SECRET», so they cannot be checked. Nothing was stored.</source>
        <translation>Учётная запись «%1» приносит отчёты, но в переменной %2 нет «basic USER:PASSWORD» или «hmac HEADER SECRET», поэтому их нельзя проверить. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>What came for the account «%1» does not carry its secret; nothing was stored. Further ones are only counted.</source>
        <translation>В пришедшем для учётной записи «%1» нет её секрета; ничего не сохранено. Следующие только считаются.</translation>
    </message>
</context>
<context>
    <name>MeasurementWords</name>
    <message>
        <source>Blood pressure, systolic</source>
        <translation>Давление систолическое</translation>
    </message>
    <message>
        <source>Blood pressure, diastolic</source>
        <translation>Давление диастолическое</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Частота сердечных сокращений</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>Глюкоза крови</translation>
    </message>
    <message>
        <source>Glycated haemoglobin (HbA1c)</source>
        <translation>Гликированный гемоглобин (HbA1c)</translation>
    </message>
    <message>
        <source>Peak expiratory flow</source>
        <translation>Пиковая скорость выдоха</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>Масса тела</translation>
    </message>
    <message>
        <source>Body height</source>
        <translation>Рост</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Индекс массы тела</translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation>Температура тела</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>Сатурация кислорода</translation>
    </message>
    <message>
        <source>Cholesterol, total</source>
        <translation>Холестерин, общий</translation>
    </message>
    <message>
        <source>Cholesterol, HDL</source>
        <translation>Холестерин, ЛПВП</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Триглицериды</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Креатинин</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>мм рт. ст.</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>в минуту</translation>
    </message>
    <message>
        <source>mmol/L</source>
        <translation>ммоль/л</translation>
    </message>
    <message>
        <source>L/min</source>
        <translation>л/мин</translation>
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
            <numerusform>%1 · %Ln значение</numerusform>
            <numerusform>%1 · %Ln значения</numerusform>
            <numerusform>%1 · %Ln значений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>Messaging</name>
    <message>
        <source>The gateway refused %1 requests in a row (%2). Nothing more is sent until somebody has put the cause right and resumes the campaign.</source>
        <translation>Шлюз отклонил %1 запросов подряд (%2). Больше ничего не отправляется, пока кто-нибудь не устранит причину и не продолжит кампанию.</translation>
    </message>
    <message>
        <source>The setting %1 is unknown or is not a number of milliseconds. Correct it; until then nothing is sent.</source>
        <translation>Настройка %1 неизвестна или не является числом миллисекунд. Исправьте её; до тех пор ничего не отправляется.</translation>
    </message>
    <message>
        <source>The dispatcher&apos;s lease (dispatch.lease_ms) must be longer than one request (dispatch.http_ms), and there must be at least one look. Correct the settings; until then nothing is sent.</source>
        <translation>Срок аренды диспетчера отправки (dispatch.lease_ms) должен быть больше времени одного запроса (dispatch.http_ms), и нужна хотя бы одна проверка. Исправьте настройки; до тех пор ничего не отправляется.</translation>
    </message>
    <message>
        <source>A gateway needs a name of at most 60 characters, without «#».</source>
        <translation>Шлюзу нужно название не длиннее 60 знаков, без «#».</translation>
    </message>
    <message>
        <source>Rate, price and weight of a gateway cannot be below zero.</source>
        <translation>Скорость, цена и вес шлюза не могут быть меньше нуля.</translation>
    </message>
    <message>
        <source>Nothing can be sent over the channel «%1».</source>
        <translation>По каналу «%1» ничего нельзя отправить.</translation>
    </message>
    <message>
        <source>There is a gateway called «%1» already. Nothing was changed.</source>
        <translation>Шлюз с названием «%1» уже есть. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no gateway called «%1».</source>
        <translation>Нет шлюза с названием «%1».</translation>
    </message>
    <message>
        <source>The gateway «%1» was not removed: a running campaign names it, or it may hold messages whose outcome is not known yet. Stop the campaign or wait until they are settled.</source>
        <translation>Шлюз «%1» не удалён: его называет идущая кампания, или у него могут быть сообщения с пока неизвестным исходом. Остановите кампанию или подождите, пока исход выяснится.</translation>
    </message>
    <message>
        <source>The message has no text. Nothing was queued.</source>
        <translation>У сообщения нет текста. В очередь ничего не поставлено.</translation>
    </message>
    <message>
        <source>This person is no longer in the database. Nothing was queued.</source>
        <translation>Этого человека больше нет в базе данных. В очередь ничего не поставлено.</translation>
    </message>
    <message>
        <source>This person has not agreed to messages about this topic over this channel. Nothing was queued. Record their consent first.</source>
        <translation>Этот человек не давал согласия на сообщения этой темы по этому каналу. В очередь ничего не поставлено. Сначала запишите его согласие.</translation>
    </message>
    <message>
        <source>This person has no working address for this channel. Nothing was queued. Add one on the card.</source>
        <translation>У этого человека нет действующего адреса для этого канала. В очередь ничего не поставлено. Добавьте адрес в карточке.</translation>
    </message>
    <message>
        <source>The campaign was not launched: it has no topic or no text.</source>
        <translation>Кампания не запущена: у неё нет темы или текста.</translation>
    </message>
    <message>
        <source>This campaign was launched already. Nothing was changed.</source>
        <translation>Эту кампанию уже запустили. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This campaign was never launched.</source>
        <translation>Эту кампанию никогда не запускали.</translation>
    </message>
    <message>
        <source>This campaign has ended. Nothing was changed.</source>
        <translation>Эта кампания закончилась. Ничего не изменено.</translation>
    </message>
    <message>
        <source>These messages wait for no decision any more: somebody has decided, or a receipt has come. Nothing was changed.</source>
        <translation>Эти сообщения уже не ждут решения: кто-то решил или пришёл отчёт о доставке. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This campaign was stopped, so nothing of it is sent again.</source>
        <translation>Эту кампанию остановили, поэтому из неё ничего не отправляется повторно.</translation>
    </message>
    <message>
        <source>This gateway cannot look numbers up. Nothing was asked: choose another one.</source>
        <translation>Этот шлюз не умеет проверять номера. Ничего не запрошено: выберите другой.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 can be sent over this channel. Nothing was queued. Make it shorter.</source>
        <translation>В тексте %1 знаков; по этому каналу можно отправить не больше %2. Ничего не поставлено в очередь. Сократите его.</translation>
    </message>
    <message>
        <source>Somebody paused this account. Nothing leaves through it until somebody lets it go on.</source>
        <translation>Кто-то поставил эту учётную запись на паузу. Через неё ничего не уходит, пока кто-нибудь её не продолжит.</translation>
    </message>
    <message>
        <source>%1 paused this account. Nothing leaves through it until somebody lets it go on.</source>
        <translation>Эта учётная запись на паузе, её поставил пользователь %1. Через неё ничего не уходит, пока кто-нибудь её не продолжит.</translation>
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
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sum, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 numbers answered</source>
        <translation>ответы по номерам: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <comment>two sums of money</comment>
        <translation>потрачено %1 из %2</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <comment>a sum of money</comment>
        <translation>потрачено %1</translation>
    </message>
    <message>
        <source>%1 answers lost</source>
        <translation>потеряно ответов: %1</translation>
    </message>
    <message>
        <source>%1 reachable</source>
        <translation>доступных: %1</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>не работают: %1</translation>
    </message>
    <message>
        <source>%1 not numbers</source>
        <translation>не номеров: %1</translation>
    </message>
    <message>
        <source>%1 away for now</source>
        <translation>временно вне сети: %1</translation>
    </message>
    <message>
        <source>%1 not said</source>
        <translation>не указано: %1</translation>
    </message>
    <message>
        <source>%1 of them ported</source>
        <translation>из них перенесено: %1</translation>
    </message>
    <message>
        <source>These people have no mobile numbers that take messages.</source>
        <translation>У этих людей нет мобильных номеров, принимающих сообщения.</translation>
    </message>
    <message>
        <source>All of the %1 numbers are known well enough: nothing would be asked.</source>
        <translation>Все номера (%1) известны достаточно хорошо: запрашивать нечего.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers would be asked, for about %3.</source>
        <translation>Будет запрошено номеров: %1 из %2, примерно за %3.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers would be asked. The account says no price.</source>
        <translation>Будет запрошено номеров: %1 из %2. Цена в учётной записи не указана.</translation>
    </message>
    <message>
        <source>The budget pays for %1 of them.</source>
        <translation>Бюджета хватит на %1 из них.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers take messages again.</source>
        <translation>
            <numerusform>%Ln номер снова принимает сообщения.</numerusform>
            <numerusform>%Ln номера снова принимают сообщения.</numerusform>
            <numerusform>%Ln номеров снова принимают сообщения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed since and stay as they are.</source>
        <translation>
            <numerusform>%Ln с тех пор изменён и остаётся как есть.</numerusform>
            <numerusform>%Ln с тех пор изменены и остаются как есть.</numerusform>
            <numerusform>%Ln с тех пор изменены и остаются как есть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>disabled</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>service, needs none</source>
        <translation>служба, не нужен</translation>
    </message>
    <message>
        <source>waits %1 after wrong codes</source>
        <translation>ждёт %1 после неверных кодов</translation>
    </message>
    <message>
        <source>authenticator</source>
        <translation>аутентификатор</translation>
    </message>
    <message>
        <source>code by SMS</source>
        <translation>код по SMS</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>настраивается</translation>
    </message>
    <message>
        <source>not set up yet, code given</source>
        <translation>ещё не настроен, код выдан</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>не настроен</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>все площадки</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The file of header names cannot be read: %1. Nothing was imported.</source>
        <translation>Файл с названиями заголовков не удаётся прочитать: %1. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The file of header names is not a JSON object such as {&quot;Their header&quot;: &quot;family_name&quot;} (at byte %1). Nothing was imported.</source>
        <translation>Файл с названиями заголовков — не объект JSON вида {&quot;Их заголовок&quot;: &quot;family_name&quot;} (у байта %1). Ничего не загружено.</translation>
    </message>
    <message>
        <source>In the file of header names, “%1” is not followed by a name. Nothing was imported.</source>
        <translation>В файле с названиями заголовков после «%1» нет названия. Ничего не загружено.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>There is no person with the number %1. The record may have been removed.</source>
        <translation>Нет человека с номером %1. Возможно, запись удалена.</translation>
    </message>
    <message>
        <source>Several people have this phone or e-mail. Give the external id, so that it is clear who is meant.</source>
        <translation>Этот телефон или адрес эл. почты есть у нескольких людей. Укажите внешний номер, чтобы было ясно, о ком речь.</translation>
    </message>
    <message>
        <source>Nobody with this external id, phone or e-mail is stored. Import the person first.</source>
        <translation>Нет никого с таким внешним номером, телефоном или адресом эл. почты. Сначала загрузите данные человека.</translation>
    </message>
    <message>
        <source>The cell holds characters that cannot be read. Save the file as UTF-8 and import it again.</source>
        <translation>В ячейке есть знаки, которые не удаётся прочитать. Сохраните файл в UTF-8 и загрузите его снова.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 characters.</source>
        <translation>Ячейка длиннее %1 знаков.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2. Look for a missing or an extra separator.</source>
        <translation>В строке ячеек: %1, а в заголовке: %2. Поищите недостающий или лишний разделитель.</translation>
    </message>
    <message>
        <source>The row does not say whose event it is.</source>
        <translation>В строке не сказано, чьё это событие.</translation>
    </message>
    <message>
        <source>The service is not in the list of services. Add it there first, or correct the cell.</source>
        <translation>Этой услуги нет в списке услуг. Сначала добавьте её туда или исправьте ячейку.</translation>
    </message>
    <message>
        <source>The stage is one of indifference, search, acquaintance, service, after.</source>
        <translation>Этап — один из: indifference, search, acquaintance, service, after.</translation>
    </message>
    <message>
        <source>The sector is one of portal, social, promotion, offline.</source>
        <translation>Сектор — один из: portal, social, promotion, offline.</translation>
    </message>
    <message>
        <source>This is not a time. Write it as 2026-11-21T10:00:00+03:00.</source>
        <translation>Это не время. Напишите его так: 2026-11-21T10:00:00+03:00.</translation>
    </message>
    <message>
        <source>The event lies in the future.</source>
        <translation>Событие находится в будущем.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Ничего не загружено.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Save the list as a file and import that. Nothing was imported.</source>
        <translation>%1 — устройство или канал, а не файл. Сохраните список в файл и загрузите его. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2. Nothing was imported.</source>
        <translation>Файл %1 не открывается: %2. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was imported.</source>
        <translation>Файл %1 не удаётся прочитать: %2. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The file of header names says that “%1” is “%2”, but there is no such column. Nothing was imported.</source>
        <translation>Файл с названиями заголовков говорит, что «%1» — это «%2», но такого столбца нет. Ничего не загружено.</translation>
    </message>
    <message>
        <source>Two columns mean the same: %1. Nothing was imported; remove or rename one of them.</source>
        <translation>Два столбца означают одно и то же: %1. Ничего не загружено; уберите или переименуйте один из них.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>Загрузка отменена. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The column “%1” says who agreed to what. Give the words that they agreed to (--consent-wording), or leave the column out. Nothing was imported.</source>
        <translation>Столбец «%1» говорит, кто на что согласился. Укажите слова, на которые они согласились (--consent-wording), или уберите столбец. Ничего не загружено.</translation>
    </message>
    <message>
        <source>This is the same person as in row %1 of the file. Put everything about a person into one row.</source>
        <translation>Это тот же человек, что в строке %1 файла. Соберите всё о человеке в одной строке.</translation>
    </message>
    <message>
        <source>Several stored people have this name and this phone or e-mail. Give the external id, so that it is clear who is meant.</source>
        <translation>Это имя и этот телефон или адрес эл. почты есть у нескольких сохранённых людей. Укажите внешний номер, чтобы было ясно, о ком речь.</translation>
    </message>
    <message>
        <source>The row names nobody: it has no name, no external id, no phone and no e-mail.</source>
        <translation>Строка никого не называет: в ней нет ни имени, ни внешнего номера, ни телефона, ни эл. почты.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 1990-05-17 or 17.05.1990.</source>
        <translation>Это не дата. Напишите её так: 1990-05-17 или 17.05.1990.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>Дата рождения находится в будущем.</translation>
    </message>
    <message>
        <source>The birth date lies before 1900.</source>
        <translation>Дата рождения раньше 1900 года.</translation>
    </message>
    <message>
        <source>The sex is written as female or male, f or m.</source>
        <translation>Пол пишется как female или male, f или m.</translation>
    </message>
    <message>
        <source>The language is not known. Write its code, such as ru, uk, ar, en, or its name.</source>
        <translation>Язык неизвестен. Напишите его код, например ru, uk, ar, en, или его название.</translation>
    </message>
    <message>
        <source>The time zone is not known. Write its name, such as Europe/Moscow.</source>
        <translation>Часовой пояс неизвестен. Напишите его название, например Europe/Moscow.</translation>
    </message>
    <message>
        <source>The district is not in the list of districts. Add it there first, or correct the cell.</source>
        <translation>Этого района нет в списке районов. Сначала добавьте его туда или исправьте ячейку.</translation>
    </message>
    <message>
        <source>The preferred channel is one of SMS, voice, e-mail, Viber and none.</source>
        <translation>Предпочитаемый канал — один из: SMS, голос, эл. почта, Viber или никакой.</translation>
    </message>
    <message>
        <source>The preferred channel is one of SMS, voice, e-mail, Viber and none. Nothing was saved.</source>
        <translation>Предпочитаемый канал — один из: SMS, голос, эл. почта, Viber или никакой. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The time zone is not known. Choose one such as Europe/Moscow. Nothing was saved.</source>
        <translation>Часовой пояс неизвестен. Выберите пояс, например Europe/Moscow. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Another person has this external id already. Nothing was saved; look that person up, or correct the id.</source>
        <translation>Этот внешний номер уже есть у другого человека. Ничего не сохранено; найдите того человека или исправьте номер.</translation>
    </message>
    <message>
        <source>The same phone or e-mail stands there twice. Nothing was saved; remove one of them.</source>
        <translation>Один и тот же телефон или адрес эл. почты указан дважды. Ничего не сохранено; уберите один из них.</translation>
    </message>
    <message>
        <source>Two addresses of one kind have the same place in the order. Nothing was saved; say which comes first.</source>
        <translation>У двух адресов одного вида одинаковое место в порядке. Ничего не сохранено; укажите, какой идёт первым.</translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile. Nothing was saved; compare with what is stored now and save again.</source>
        <translation>Тем временем данные этого человека изменил кто-то другой. Ничего не сохранено; сравните с тем, что сохранено сейчас, и сохраните снова.</translation>
    </message>
    <message>
        <source>A district needs a code and a name. Nothing was added.</source>
        <translation>Району нужны код и название. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>There is a district with this code or name already. Nothing was added.</source>
        <translation>Район с таким кодом или названием уже есть. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>There is no district “%1”. Add it first, or choose one of the list.</source>
        <translation>Нет района «%1». Сначала добавьте его или выберите из списка.</translation>
    </message>
    <message>
        <source>A service needs a code and a name. Nothing was added.</source>
        <translation>Услуге нужны код и название. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>There is a service with this code or name already. Nothing was added.</source>
        <translation>Услуга с таким кодом или названием уже есть. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Add it first, or choose one of the list.</source>
        <translation>Нет услуги «%1». Сначала добавьте её или выберите из списка.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Предпочитаемый канал</translation>
    </message>
    <message>
        <source>Taking the import back was cancelled. Nothing was changed.</source>
        <translation>Отмена загрузки прервана. Ничего не изменено.</translation>
    </message>
    <message>
        <source>the same family and given name</source>
        <translation>те же фамилия и имя</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <translation>то же имя в другом написании</translation>
    </message>
    <message>
        <source>family and given name have changed places</source>
        <translation>фамилия и имя поменялись местами</translation>
    </message>
    <message>
        <source>the names differ by a letter or two</source>
        <translation>имена отличаются на одну-две буквы</translation>
    </message>
    <message>
        <source>another family name</source>
        <translation>другая фамилия</translation>
    </message>
    <message>
        <source>another family name, as after a marriage</source>
        <translation>другая фамилия, как после вступления в брак</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>другие фамилия и имя</translation>
    </message>
    <message>
        <source>one name is the same, the other is missing</source>
        <translation>одно из имён совпадает, второго нет</translation>
    </message>
    <message>
        <source>the same patronymic</source>
        <translation>то же отчество</translation>
    </message>
    <message>
        <source>another patronymic</source>
        <translation>другое отчество</translation>
    </message>
    <message>
        <source>the same birth date</source>
        <translation>та же дата рождения</translation>
    </message>
    <message>
        <source>day and month of birth have changed places</source>
        <translation>день и месяц рождения поменялись местами</translation>
    </message>
    <message>
        <source>the birth dates differ by one digit</source>
        <translation>даты рождения отличаются на одну цифру</translation>
    </message>
    <message>
        <source>the same year of birth, the day is not known</source>
        <translation>тот же год рождения, день неизвестен</translation>
    </message>
    <message>
        <source>another birth date</source>
        <translation>другая дата рождения</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>тот же адрес эл. почты</translation>
    </message>
    <message>
        <source>different external ids</source>
        <translation>разные внешние номера</translation>
    </message>
    <message>
        <source>different sex</source>
        <translation>разный пол</translation>
    </message>
    <message>
        <source>One of the two people is not there any more, or belongs to a site that you do not see. Nothing was changed.</source>
        <translation>Одного из двух людей больше нет, или он относится к площадке, которой вы не видите. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The two records have been merged already. Nothing was changed; take the merge back first.</source>
        <translation>Эти две записи уже объединены. Ничего не изменено; сначала отмените объединение.</translation>
    </message>
    <message>
        <source>“%1” (column %2)</source>
        <translation>«%1» (столбец %2)</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of the old kind (XLS), or one with a password. Open it in the spreadsheet program, save it as XLSX without a password, and import that file. Nothing was imported.</source>
        <translation>%1 — электронная таблица старого вида (XLS) или таблица с паролем. Откройте её в табличной программе, сохраните как XLSX без пароля и загрузите этот файл. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result was not saved. Open the list in the spreadsheet program, save it again, and import it.</source>
        <translation>В ячейке формула, результат которой не сохранён. Откройте список в табличной программе, сохраните его снова и загрузите.</translation>
    </message>
    <message>
        <source>The formula in the cell ended in an error. Correct it in the spreadsheet.</source>
        <translation>Формула в ячейке закончилась ошибкой. Исправьте её в таблице.</translation>
    </message>
    <message>
        <source>The spreadsheet program keeps only 15 digits of a number, so the last ones are lost. Set the format of the column to Text and enter the number again.</source>
        <translation>Табличная программа хранит только 15 цифр числа, поэтому последние потеряны. Задайте столбцу формат «Текст» и введите номер заново.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 KiB. Is this a list of people?</source>
        <translation>Ячейка длиннее %1 КиБ. Это точно список людей?</translation>
    </message>
    <message>
        <source>There is no saved map of headers with the name “%1”.</source>
        <translation>Сохранённой карты заголовков с названием «%1» нет.</translation>
    </message>
    <message>
        <source>The spreadsheet program shortened this number to a form such as 7.91612E+10, and its last digits are lost. Set the format of the column to Text in the original list, enter the number again, and import the row once more.</source>
        <translation>Табличная программа сократила это число до вида 7.91612E+10, и последние цифры потеряны. Задайте столбцу исходного списка формат «Текст», введите номер заново и загрузите строку ещё раз.</translation>
    </message>
    <message>
        <source>The column was too narrow when the list was saved, so the spreadsheet program wrote ##### instead of the number. Widen the column, save the list, and import the row once more.</source>
        <translation>Когда список сохраняли, столбец был слишком узким, и табличная программа записала ##### вместо числа. Расширьте столбец, сохраните список и загрузите строку ещё раз.</translation>
    </message>
    <message>
        <source>The number seems to have lost the 0 at its beginning: spreadsheet programs drop it. Set the format of the column to Text, enter the number with its 0, and import the row once more.</source>
        <translation>Похоже, у номера пропал 0 в начале: табличные программы его отбрасывают. Задайте столбцу формат «Текст», введите номер с нулём и загрузите строку ещё раз.</translation>
    </message>
    <message>
        <source>There is no import with the number %1. Nothing was changed.</source>
        <translation>Загрузки с номером %1 нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already on %2. Nothing was changed.</source>
        <translation>Загрузка %1 уже отменена %2. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Import %1 can no longer be taken back: what is needed for it was kept until %2. Nothing was changed; correct the people by hand or by another import.</source>
        <translation>Загрузку %1 уже нельзя отменить: нужное для этого хранилось до %2. Ничего не изменено; исправьте данные людей вручную или другой загрузкой.</translation>
    </message>
    <message>
        <source>This person was changed after the import.</source>
        <translation>Этого человека изменили после загрузки.</translation>
    </message>
    <message>
        <source>Service events are recorded for this person.</source>
        <translation>Для этого человека записаны события услуг.</translation>
    </message>
    <message>
        <source>Messages were written to this person.</source>
        <translation>Этому человеку писали сообщения.</translation>
    </message>
    <message>
        <source>This person belongs to the audience of a campaign.</source>
        <translation>Этот человек входит в аудиторию кампании.</translation>
    </message>
    <message>
        <source>There are notes about this person.</source>
        <translation>Об этом человеке есть заметки.</translation>
    </message>
    <message>
        <source>This person is a patient of a clinic.</source>
        <translation>Этот человек — пациент клиники.</translation>
    </message>
    <message>
        <source>This person has said something about consent that the file did not bring.</source>
        <translation>Этот человек сказал о согласии то, чего не было в файле.</translation>
    </message>
    <message>
        <source>“%1” was changed after the import and stays as it is.</source>
        <translation>«%1» изменили после загрузки; остаётся как есть.</translation>
    </message>
    <message>
        <source>An address that the import brought was confirmed since and stays.</source>
        <translation>Адрес, пришедший с загрузкой, с тех пор подтверждён и остаётся.</translation>
    </message>
    <message>
        <source>What this person said of a topic since stays as it is.</source>
        <translation>То, что этот человек с тех пор сказал о теме, остаётся как есть.</translation>
    </message>
    <message>
        <source>A refusal that the file brought stays: the person had said nothing before.</source>
        <translation>Отказ, пришедший с файлом, остаётся: раньше человек ничего не говорил.</translation>
    </message>
    <message>
        <source>A condition was changed after the import and stays as it is.</source>
        <translation>Заболевание изменили после загрузки; остаётся как есть.</translation>
    </message>
    <message>
        <source>This person is on a list.</source>
        <translation>Этот человек есть в списке.</translation>
    </message>
    <message>
        <source>This person was merged with another one.</source>
        <translation>Этот человек объединён с другим.</translation>
    </message>
    <message>
        <source>This person was erased.</source>
        <translation>Этот человек стёрт.</translation>
    </message>
    <message>
        <source>This person is used elsewhere.</source>
        <translation>На этого человека ссылаются в другом месте.</translation>
    </message>
    <message>
        <source>The list could not be written to %1. Nothing was left behind. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Список не удалось записать в %1. Ничего не оставлено. Проверьте, что папка существует, что вам можно в неё писать и что на диске есть место.</translation>
    </message>
    <message>
        <source>A list of people is written as .xlsx or .csv; %1 is neither.</source>
        <translation>Список людей записывается как .xlsx или .csv; %1 — ни то ни другое.</translation>
    </message>
    <message>
        <source>Rejected rows cannot be written over the file that is imported. Give another name. Nothing was imported.</source>
        <translation>Отклонённые строки нельзя записать поверх загружаемого файла. Укажите другое имя. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The change was stopped. Nothing of it was kept.</source>
        <translation>Изменение остановлено. Ничего из него не сохранено.</translation>
    </message>
    <message>
        <source>Nobody was chosen. Nothing was changed.</source>
        <translation>Никто не выбран. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This change cannot be taken back any more: it is older than thirty days, or somebody else made it. Everything stays as it is.</source>
        <translation>Это изменение уже нельзя отменить: оно старше тридцати дней или его сделал кто-то другой. Всё остаётся как есть.</translation>
    </message>
    <message>
        <source>This change was taken back already. Everything stays as it is.</source>
        <translation>Это изменение уже отменено. Всё остаётся как есть.</translation>
    </message>
    <message>
        <source>«%1» is changed by whoever made it and by supervisors. It was kept as it is.</source>
        <translation>«%1» меняют тот, кто его создал, и руководители. Список оставлен как есть.</translation>
    </message>
    <message>
        <source>«%1» follows a segment, so nobody is put on it or taken off it by hand. Change the segment, or choose another list.</source>
        <translation>«%1» следует за сегментом, поэтому вручную в него никого не вносят и из него не убирают. Измените сегмент или выберите другой список.</translation>
    </message>
    <message>
        <source>«%1» is not a value of this field. Nothing was changed.</source>
        <translation>«%1» — не значение этого поля. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The two records belong to two sites, and each site keeps its own. Nothing was changed.</source>
        <translation>Эти две записи относятся к двум площадкам, и каждая площадка хранит свою. Ничего не изменено.</translation>
    </message>
    <message>
        <source>That is one and the same record. Nothing was changed.</source>
        <translation>Это одна и та же запись. Ничего не изменено.</translation>
    </message>
    <message>
        <source>One of the two people is not there any more, was merged already, or belongs to a site that you do not see. Nothing was changed.</source>
        <translation>Одного из двух людей больше нет, его уже объединили, или он относится к площадке, которой вы не видите. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile. Nothing was merged; compare the two once more.</source>
        <translation>Тем временем кто-то другой изменил этого человека. Ничего не объединено; сравните записи ещё раз.</translation>
    </message>
    <message>
        <source>This record was itself merged into another one since. Take that merge back first. Nothing was changed.</source>
        <translation>С тех пор эту запись саму объединили с другой. Сначала отмените то объединение. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The person was erased since, and nothing is left to go back to.</source>
        <translation>С тех пор человека стёрли, и возвращаться не к чему.</translation>
    </message>
    <message>
        <source>There is no such merge, or it was taken back already. Nothing was changed.</source>
        <translation>Такого объединения нет, или оно уже отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A field was changed after the merge (%1): it stays as it is now.</source>
        <translation>Поле изменили после объединения (%1): оно остаётся таким, как сейчас.</translation>
    </message>
    <message>
        <source>Another person has got the external id meanwhile.</source>
        <translation>Внешний номер тем временем получил другой человек.</translation>
    </message>
    <message>
        <source>Words of consent that came after the merge stay with the person who was kept.</source>
        <translation>Слова о согласии, пришедшие после объединения, остаются у того человека, который сохранён.</translation>
    </message>
    <message>
        <source>Something that had moved was removed after the merge (%1).</source>
        <translation>Часть перенесённого убрали после объединения (%1).</translation>
    </message>
    <message>
        <source>Nobody has this external id, phone or e-mail.</source>
        <translation>Ни у кого нет такого внешнего номера, телефона или адреса эл. почты.</translation>
    </message>
    <message numerus="yes">
        <source>%n people share this phone or e-mail. Name the one you mean by the external id.</source>
        <translation>
            <numerusform>Этот телефон или адрес эл. почты указан у %n человека. Назовите нужного по внешнему номеру.</numerusform>
            <numerusform>Этот телефон или адрес эл. почты — общий у %n человек. Назовите нужного по внешнему номеру.</numerusform>
            <numerusform>Этот телефон или адрес эл. почты — общий у %n человек. Назовите нужного по внешнему номеру.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>a list of people</comment>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>The list is gone, or it is somebody&apos;s personal list. Nothing was changed.</source>
        <translation>Списка больше нет, или это чей-то личный список. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no list «%1» that you can see.</source>
        <translation>Нет списка «%1», который вам виден.</translation>
    </message>
    <message>
        <source>Several sites have a list «%1». Give one of them another name.</source>
        <translation>Список «%1» есть у нескольких площадок. Переименуйте один из них.</translation>
    </message>
    <message>
        <source>The list of those with a star is part of the program. It was kept as it is.</source>
        <translation>Список тех, кто со звёздочкой, — часть программы. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>A list needs a name of 1 to 100 characters on one line, and «Starred» is taken. Nothing was stored.</source>
        <translation>Списку нужно название от 1 до 100 знаков в одну строку, а «Со звёздочкой» занято. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>There is a list «%1» already. Choose another name.</source>
        <translation>Список «%1» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>The row has more cells than the header, which has %1. Look for an extra separator, or put the text that holds one into quotation marks.</source>
        <translation>В строке больше ячеек, чем в заголовке (там их %1). Поищите лишний разделитель или возьмите текст с разделителем в кавычки.</translation>
    </message>
    <message>
        <source>Day and month stand in another order here than in the other dates of the file. Write the date as 1990-05-17.</source>
        <translation>День и месяц стоят здесь в другом порядке, чем в остальных датах файла. Напишите дату так: 1990-05-17.</translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>heading of a column: the number of the row in the file</extracomment>
        <translation>строка</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>что не так</translation>
    </message>
    <message>
        <source>The file lacks these columns: %1. Nothing was imported; its header, row %2, must name them.</source>
        <translation>В файле не хватает столбцов: %1. Ничего не загружено; их должен называть его заголовок, строка %2.</translation>
    </message>
    <message>
        <source>That is the same person twice. Choose somebody else who lives there.</source>
        <translation>Это дважды один и тот же человек. Выберите другого, кто там живёт.</translation>
    </message>
    <message>
        <source>These two people belong to two sites. A household is of one site; nothing was changed.</source>
        <translation>Эти два человека относятся к двум площадкам. Домохозяйство принадлежит одной площадке; ничего не изменено.</translation>
    </message>
    <message>
        <source>They live in one household already. Nothing was changed.</source>
        <translation>Они уже живут в одном домохозяйстве. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This person lives in no household. Nothing was changed.</source>
        <translation>Этот человек не состоит ни в одном домохозяйстве. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The column %1 holds full names, and %2 a part of them. Nothing was imported; leave one of the two out.</source>
        <translation>Столбец %1 содержит полные имена, а %2 — их часть. Ничего не загружено; уберите один из двух.</translation>
    </message>
    <message>
        <source>Somebody has said since whom this person lives with.</source>
        <translation>С тех пор кто-то указал, с кем живёт этот человек.</translation>
    </message>
    <message>
        <source>The file says nothing by which people can be told apart. Its header, row %1, must name at least one of these columns: %2. Nothing was imported.</source>
        <translation>В файле нет ничего, по чему можно различить людей. Его заголовок, строка %1, должен называть хотя бы один из этих столбцов: %2. Ничего не загружено.</translation>
    </message>
    <message>
        <source>This person wrote to us.</source>
        <translation>Этот человек написал нам.</translation>
    </message>
    <message>
        <source>This is the same person as in an earlier row of the file. Put everything about a person into one row.</source>
        <translation>Это тот же человек, что и в одной из строк файла выше. Соберите всё о человеке в одну строку.</translation>
    </message>
</context>
<context>
    <name>PeopleQuery</name>
    <message>
        <source>the closest %1</source>
        <translation>самые близкие: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>Найден %Ln</numerusform>
            <numerusform>Найдено %Ln</numerusform>
            <numerusform>Найдено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln people</source>
        <translation>
            <numerusform>около %Ln человека</numerusform>
            <numerusform>около %Ln человек</numerusform>
            <numerusform>около %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>The search finds more than %L1 people, which is no list to hand out. No file was written. Search for less, or save a segment that says whom you mean and export that.</source>
        <translation>Поиск находит больше %L1 человек, такой список выдавать нельзя. Файл не записан. Сузьте поиск или сохраните сегмент, который говорит, кто вам нужен, и выгрузите его.</translation>
    </message>
    <message numerus="yes">
        <source>nobody exactly so, %Ln similar</source>
        <translation>
            <numerusform>точно так — никого, %Ln похожий</numerusform>
            <numerusform>точно так — никого, %Ln похожих</numerusform>
            <numerusform>точно так — никого, %Ln похожих</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Said STOP to everything</source>
        <translation>Отказ от всего (СТОП)</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>Не хочет сообщений</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Связаться нельзя</translation>
    </message>
    <message>
        <source>Nothing digital: landline only</source>
        <translation>Никакой цифровой связи: только городской телефон</translation>
    </message>
    <message>
        <source>Shared number: nothing private</source>
        <translation>Общий номер: ничего личного</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Service notices may be sent: they need no consent.</source>
        <translation>Извещения об услугах можно отправлять: согласие им не нужно.</translation>
    </message>
    <message>
        <source>May be written to on every channel.</source>
        <translation>Можно писать по любому каналу.</translation>
    </message>
    <message>
        <source>May be written to by: %1</source>
        <translation>Можно писать по каналам: %1</translation>
    </message>
    <message>
        <source>Refused: nothing is sent.</source>
        <translation>Отказ: ничего не отправляется.</translation>
    </message>
    <message>
        <source>Stopped with everything else: nothing is sent.</source>
        <translation>Остановлено вместе со всем остальным: ничего не отправляется.</translation>
    </message>
    <message>
        <source>Not asked yet: nothing is sent.</source>
        <translation>Ещё не спрашивали: ничего не отправляется.</translation>
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
        <translation>Человек попросил по телефону не присылать ему вообще никаких сообщений.</translation>
    </message>
    <message>
        <source>“Do you agree to receive messages about “%1”? You can refuse at any time.” The person answered yes on the telephone.</source>
        <translation>«Вы согласны получать сообщения о теме „%1“? Вы можете отказаться в любой момент». Человек ответил по телефону «да».</translation>
    </message>
    <message>
        <source>The person asked on the telephone to receive no more messages about “%1”.</source>
        <translation>Человек попросил по телефону больше не присылать сообщений о теме «%1».</translation>
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
        <translation>проверен</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>общий</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Предпочитаемый канал</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний номер</translation>
    </message>
    <message>
        <source>Which comes first: %1</source>
        <comment>a kind of address</comment>
        <translation>Порядок: %1</translation>
    </message>
    <message>
        <source>As the organisation&apos;s</source>
        <translation>Как у организации</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Saved. Somebody else changed this meanwhile: %1. Both changes are kept.</source>
        <translation>Сохранено. Тем временем кто-то другой изменил это: %1. Остались обе правки.</translation>
    </message>
    <message>
        <source>Saved. %1 changed this meanwhile: %2. Both changes are kept.</source>
        <comment>a person at another desk</comment>
        <translation>Сохранено. Тем временем на другом месте (%1) изменено: %2. Остались обе правки.</translation>
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
        <translation>Не указано</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>Голосовой звонок</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>No messages</source>
        <comment>preferred channel</comment>
        <translation>Без сообщений</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Городской телефон</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>sex</comment>
        <translation>Не указано</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>Колл-центр</translation>
    </message>
    <message>
        <source>Service counter</source>
        <translation>Окно обслуживания</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Бумажная анкета</translation>
    </message>
    <message>
        <source>SMS keyword</source>
        <translation>Ключевое слово SMS</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка файла</translation>
    </message>
    <message>
        <source>Subscription page</source>
        <translation>Страница подписок</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Made-up city</source>
        <translation>Вымышленный город</translation>
    </message>
    <message>
        <source>Not interested yet</source>
        <translation>Пока без интереса</translation>
    </message>
    <message>
        <source>Looked for information</source>
        <translation>Поиск информации</translation>
    </message>
    <message>
        <source>Got acquainted</source>
        <translation>Знакомство</translation>
    </message>
    <message>
        <source>Received the service</source>
        <translation>Получение услуги</translation>
    </message>
    <message>
        <source>Contact after the service</source>
        <translation>Контакт после услуги</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Продвижение</translation>
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
        <translation>Рисунок не удалось записать в %1. Выберите папку, в которую вам можно писать.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>An erasure needs a reason, such as the date of the person’s request. Nothing was changed.</source>
        <translation>Для стирания нужна причина, например дата обращения человека. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no person with the number %1 whom you may erase. Nothing was changed.</source>
        <translation>Нет человека с номером %1, которого вам можно стереть. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A message to this person is on its way, or nobody knows yet whether it left. Nothing was changed. Wait until it has settled (see «otklikctl unknown list») and erase them then.</source>
        <translation>Сообщение этому человеку в пути, или ещё неизвестно, ушло ли оно. Ничего не изменено. Дождитесь, пока это выяснится (см. «otklikctl unknown list»), и сотрите его данные тогда.</translation>
    </message>
    <message>
        <source>This person is a patient of a clinic, which must keep its record. Nothing was changed. When their registration has ended, erase them then.</source>
        <translation>Этот человек — пациент клиники, которая обязана хранить его записи. Ничего не изменено. Сотрите его данные, когда его прикрепление закончится.</translation>
    </message>
    <message>
        <source>The database of one desk asks nobody to agree.</source>
        <translation>База данных одного рабочего места ни у кого согласия не спрашивает.</translation>
    </message>
    <message>
        <source>There is no open request with the number %1. A request holds for a day.</source>
        <translation>Открытого запроса с номером %1 нет. Запрос действует сутки.</translation>
    </message>
    <message>
        <source>Nobody agrees to their own export. Ask somebody else.</source>
        <translation>Никто не согласует собственную выгрузку. Попросите кого-то другого.</translation>
    </message>
    <message>
        <source>Raw reports of gateways</source>
        <translation>Исходные отчёты шлюзов</translation>
    </message>
    <message>
        <source>Texts and addresses of sent messages</source>
        <translation>Тексты и адреса отправленных сообщений</translation>
    </message>
    <message>
        <source>Texts of closed notes</source>
        <translation>Тексты закрытых заметок</translation>
    </message>
    <message>
        <source>Sign-ins and tries to sign in</source>
        <translation>Входы и попытки войти</translation>
    </message>
    <message>
        <source>Service events (they leave the funnels too)</source>
        <translation>События услуг (они уходят и из воронок)</translation>
    </message>
    <message>
        <source>«%1» is no kind of data with a timer. Nothing was changed. The kinds are: %2.</source>
        <translation>«%1» — не вид данных со сроком. Ничего не изменено. Виды: %2.</translation>
    </message>
    <message>
        <source>A timer takes 0 (for ever) to 36500 days. Nothing was changed.</source>
        <translation>Срок — от 0 (бессрочно) до 36500 дней. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Your account may not read this part.</source>
        <translation>Вашей учётной записи нельзя читать эту часть.</translation>
    </message>
    <message>
        <source>The clinical part of the card was not open. A doctor of the clinic opens it and makes this file again.</source>
        <translation>Клиническая часть карты была закрыта. Врач клиники открывает её и составляет этот файл снова.</translation>
    </message>
    <message>
        <source>There is no person with the number %1 whom you may see. No file was written.</source>
        <translation>Нет человека с номером %1, которого вам можно видеть. Файл не записан.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Nothing was left behind. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Файл %1 не удалось записать: %2. Ничего не оставлено. Проверьте, что папка существует, что вам можно в неё писать и что на диске есть место.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Номер в другой системе</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Preferred way</source>
        <translation>Предпочитаемый способ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>Передано другим</translation>
    </message>
    <message>
        <source>Not reachable since</source>
        <translation>Недоступен с</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
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
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Кем записано</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>Слова, на которые дано согласие</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ничего.</translation>
    </message>
    <message>
        <source>What we know about you</source>
        <translation>Что мы о вас знаем</translation>
    </message>
    <message>
        <source>Put together on %1 UTC.</source>
        <translation>Составлено %1 UTC.</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Ваша запись</translation>
    </message>
    <message>
        <source>How we reach you</source>
        <translation>Как мы с вами связываемся</translation>
    </message>
    <message>
        <source>What else is noted</source>
        <translation>Что ещё записано</translation>
    </message>
    <message>
        <source>What you agreed to and refused</source>
        <translation>На что вы согласились и от чего отказались</translation>
    </message>
    <message>
        <source>Services you used</source>
        <translation>Услуги, которыми вы пользовались</translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation>Сообщения вам</translation>
    </message>
    <message>
        <source>Notes about you</source>
        <translation>Заметки о вас</translation>
    </message>
    <message>
        <source>Campaigns for which you were looked at</source>
        <translation>Кампании, для которых вас рассматривали</translation>
    </message>
    <message>
        <source>Clinics that treat or treated you</source>
        <translation>Клиники, которые вас лечат или лечили</translation>
    </message>
    <message>
        <source>From your card</source>
        <translation>Из вашей карты</translation>
    </message>
    <message>
        <source>What this file leaves out</source>
        <translation>Чего в этом файле нет</translation>
    </message>
    <message>
        <source>The archive could not be put together. Nothing was written.</source>
        <translation>Архив не удалось составить. Ничего не записано.</translation>
    </message>
    <message>
        <source>More than 5,000 people leave only with the word of a second person. No file was written. Ask an approver or another supervisor to agree within a day, on the page of people (More, «Agree to an export…») or by «otklikctl export agree %1», and export again.</source>
        <translation>Больше 5000 человек выгружаются только с согласия второго лица. Файл не записан. Попросите утверждающего или другого руководителя дать согласие в течение суток на странице «Люди» (Ещё, «Согласовать выгрузку…») или командой «otklikctl export agree %1» и выгрузите снова.</translation>
    </message>
    <message>
        <source>What imports changed (they can be taken back as long)</source>
        <translation>Что изменили загрузки (столько же их можно отменить)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation>Кем внесено</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Lists you stand on</source>
        <translation>Списки, в которых вы есть</translation>
    </message>
    <message>
        <source>Your household</source>
        <translation>Ваше домохозяйство</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Moved to another network</source>
        <translation>Перенесён в другую сеть</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>What networks answered when we asked whether your number works</source>
        <translation>Что ответили сети, когда мы спросили, работает ли ваш номер</translation>
    </message>
    <message>
        <source>What you wrote to us</source>
        <translation>Что вы нам написали</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Файл %1 нельзя записать. Проверьте, что папка существует, что вам можно в неё писать и что на диске есть место.</translation>
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
        <translation>Всё из этого</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Хотя бы одно из этого</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ничего из этого</translation>
    </message>
    <message>
        <source>Any of these (no condition yet: nobody)</source>
        <translation>Хотя бы одно из этого (условий ещё нет: никто)</translation>
    </message>
    <message>
        <source>All of these (no condition yet: everybody)</source>
        <translation>Всё из этого (условий ещё нет: все)</translation>
    </message>
    <message>
        <source>None of these (no condition yet: everybody)</source>
        <translation>Ничего из этого (условий ещё нет: все)</translation>
    </message>
    <message>
        <source>is</source>
        <translation>— это</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>— не</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>не позже</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>не раньше</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>— одно из</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>начинается с</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>Голосовой звонок</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preferred channel</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>is waiting to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>is held until allowed hours</source>
        <translation>отложено до разрешённых часов</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>уходит сейчас</translation>
    </message>
    <message>
        <source>has an unknown outcome</source>
        <translation>имеет неизвестный исход</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>ушло</translation>
    </message>
    <message>
        <source>is at the operator</source>
        <translation>находится у оператора связи</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не дошло</translation>
    </message>
    <message>
        <source>was delivered</source>
        <translation>доставлено получателю</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>отменено до отправки</translation>
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
        <translation>%1: указано</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1: не указано</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 is a field («Age»), %2 a comparison («is at least»), %3 a value</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <extracomment>%1 is a condition («Age is at least 60»)</extracomment>
        <translation>Неверно: %1</translation>
    </message>
    <message>
        <source>Not subscribed to %1</source>
        <translation>Не подписаны на тему «%1»</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Подписаны на тему «%1»</translation>
    </message>
    <message>
        <source>Not subscribed to %1 by %2</source>
        <translation>Не подписаны на тему «%1», канал: %2</translation>
    </message>
    <message>
        <source>Subscribed to %1 by %2</source>
        <translation>Подписаны на тему «%1», канал: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not used %1 at least %2 in the last %3</source>
        <extracomment>%1 a service, %2 «3 times», %3 «30 days»</extracomment>
        <translation>Пользовались услугой «%1» реже, чем %2 за последние %3</translation>
    </message>
    <message>
        <source>Has used %1 at least %2 in the last %3</source>
        <translation>Пользовались услугой «%1» %2 или больше за последние %3</translation>
    </message>
    <message numerus="yes">
        <source>Has not used %1 at least %n times</source>
        <translation>
            <numerusform>Пользовались услугой «%1» меньше %n раза</numerusform>
            <numerusform>Пользовались услугой «%1» меньше %n раз</numerusform>
            <numerusform>Пользовались услугой «%1» меньше %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has used %1 at least %n times</source>
        <translation>
            <numerusform>Пользовались услугой «%1» не меньше %n раза</numerusform>
            <numerusform>Пользовались услугой «%1» не меньше %n раз</numerusform>
            <numerusform>Пользовались услугой «%1» не меньше %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has not used %1 in the last %n days</source>
        <translation>
            <numerusform>Не пользовались услугой «%1» за последний %n день</numerusform>
            <numerusform>Не пользовались услугой «%1» за последние %n дня</numerusform>
            <numerusform>Не пользовались услугой «%1» за последние %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has used %1 in the last %n days</source>
        <translation>
            <numerusform>Пользовались услугой «%1» за последний %n день</numerusform>
            <numerusform>Пользовались услугой «%1» за последние %n дня</numerusform>
            <numerusform>Пользовались услугой «%1» за последние %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Has never used %1</source>
        <translation>Никогда не пользовались услугой «%1»</translation>
    </message>
    <message>
        <source>Has used %1</source>
        <translation>Пользовались услугой «%1»</translation>
    </message>
    <message>
        <source>Was not at the stage «%1» of %2</source>
        <extracomment>%1 a stage of a service&apos;s life cycle, %2 a service</extracomment>
        <translation>Не были на этапе «%1» услуги «%2»</translation>
    </message>
    <message>
        <source>Was at the stage «%1» of %2</source>
        <translation>Были на этапе «%1» услуги «%2»</translation>
    </message>
    <message>
        <source>Not in the segment %1</source>
        <translation>Не входят в сегмент «%1»</translation>
    </message>
    <message>
        <source>In the segment %1</source>
        <translation>Входят в сегмент «%1»</translation>
    </message>
    <message>
        <source>Got no message of %1</source>
        <translation>Не получали сообщения кампании «%1»</translation>
    </message>
    <message>
        <source>Got a message of %1</source>
        <translation>Получали сообщение кампании «%1»</translation>
    </message>
    <message>
        <source>Has no message of %1 that %2</source>
        <extracomment>%1 a campaign, %2 what became of the message («was delivered»)</extracomment>
        <translation>Нет сообщения кампании «%1», которое %2</translation>
    </message>
    <message>
        <source>Has a message of %1 that %2</source>
        <translation>Есть сообщение кампании «%1», которое %2</translation>
    </message>
    <message>
        <source>%1: not in this version</source>
        <translation>%1: нет в этой версии</translation>
    </message>
    <message>
        <source>Not on the list %1</source>
        <translation>Не в списке «%1»</translation>
    </message>
    <message>
        <source>On the list %1</source>
        <translation>В списке «%1»</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain of this computer does not answer, so nothing is kept and the password is asked for each time.</source>
        <translation>Связка ключей этого компьютера не отвечает, поэтому ничего не сохранено и пароль спрашивается каждый раз.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused, so nothing is kept and the password is asked for each time.</source>
        <translation>Связка ключей этого компьютера отказала, поэтому ничего не сохранено и пароль спрашивается каждый раз.</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Somebody else has just saved a segment of this name. Choose another name; yours is kept as a draft.</source>
        <translation>Кто-то другой только что сохранил сегмент с таким названием. Выберите другое название; ваш сохранён как черновик.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Any account for %1</source>
        <comment>a channel</comment>
        <translation>Любая учётная запись: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln секунда</numerusform>
            <numerusform>%Ln секунды</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>These messages are bound to no account. Whichever account of the channel is ready takes the next of them, by its weight.</source>
        <translation>Эти сообщения не привязаны ни к одной учётной записи. Следующие из них берёт любая готовая учётная запись канала, согласно её весу.</translation>
    </message>
    <message>
        <source>%1 It is tried again at %2.</source>
        <translation>%1 Следующая попытка: %2.</translation>
    </message>
    <message>
        <source>Ready, and nothing has left for some minutes. Messages leave while «otklikctl serve» or a desk with its own database runs.</source>
        <translation>Готова, но уже несколько минут ничего не уходит. Сообщения уходят, пока работает «otklikctl serve» или рабочее место со своей базой данных.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Готов отправлять.</translation>
    </message>
    <message>
        <source>In the last %1: %2 taken, %3 delivered, %4 failed, %5 without a receipt yet.</source>
        <translation>За последнее время (%1): принято %2, доставлено %3, не дошло %4, ещё без отчёта о доставке %5.</translation>
    </message>
    <message>
        <source>Nobody could say for 48 hours</source>
        <translation>За 48 часов ничего не выяснилось</translation>
    </message>
    <message>
        <source>Ended the program that sent it three times</source>
        <translation>Трижды обрывало программу, которая его отправляла</translation>
    </message>
    <message>
        <source>The gateway gave no answer, and no receipt came</source>
        <translation>Шлюз не ответил, и отчёт о доставке не пришёл</translation>
    </message>
    <message>
        <source>%1 are being asked about, %2 wait for a person.</source>
        <comment>messages</comment>
        <translation>Выясняется: %1, ждут человека: %2.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>«%1» is no time zone. Nothing was changed. Choose one such as Europe/Moscow.</source>
        <translation>«%1» — не часовой пояс. Ничего не изменено. Выберите пояс, например Europe/Moscow.</translation>
    </message>
    <message>
        <source>«%1» is no country code of two capital letters. Nothing was changed.</source>
        <translation>«%1» — не код страны из двух заглавных букв. Ничего не изменено.</translation>
    </message>
    <message>
        <source>«%1» is no language code such as en or ru. Nothing was changed.</source>
        <translation>«%1» — не код языка, такой как en или ru. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>Запрос остановлен.</translation>
    </message>
    <message>
        <source>A statement of this step had failed. Nothing of it was stored.</source>
        <translation>Команда этого шага не удалась. Ничего из него не сохранено.</translation>
    </message>
    <message>
        <source>The folder of the database, %1, cannot be made.</source>
        <translation>Папку базы данных, %1, не удаётся создать.</translation>
    </message>
    <message>
        <source>The database file %1 cannot be made: %2.</source>
        <translation>Файл базы данных %1 не удаётся создать: %2.</translation>
    </message>
    <message>
        <source>This server is PostgreSQL %1.%2. Below 15.20 a login can read rows that are hidden from it (CVE-2026-116311), so Otklik does not work with it. Nothing was changed; upgrade the server.</source>
        <translation>Этот сервер — PostgreSQL %1.%2. До 15.20 логин может читать строки, которые от него скрыты (CVE-2026-116311), поэтому Отклик с ним не работает. Ничего не изменено; обновите сервер.</translation>
    </message>
    <message>
        <source>The database file %1 cannot be opened: %2. Nothing was changed. Look whether this account may read and write it and its folder.</source>
        <translation>Файл базы данных %1 не открывается: %2. Ничего не изменено. Проверьте, может ли эта учётная запись читать и изменять его и его папку.</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1 Nothing was changed. Check the address, the server and the network.</source>
        <translation>База данных недоступна: %1 Ничего не изменено. Проверьте адрес, сервер и сеть.</translation>
    </message>
    <message>
        <source>The database address cannot be read. Write it as postgresql://user@host/database.</source>
        <translation>Адрес базы данных не удаётся прочитать. Напишите его так: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The database address must begin with sqlite: or postgresql://.</source>
        <translation>Адрес базы данных должен начинаться с sqlite: или postgresql://.</translation>
    </message>
    <message>
        <source>This database has schema %1, and this program knows %2 and below. Nothing was changed; use the newer program.</source>
        <translation>У этой базы данных схема %1, а эта программа знает %2 и более ранние. Ничего не изменено; используйте более новую программу.</translation>
    </message>
    <message>
        <source>This database is empty. Run «otklikctl init» first.</source>
        <translation>Эта база данных пуста. Сначала выполните «otklikctl init».</translation>
    </message>
    <message>
        <source>This database has schema %1, and this program needs %2. Run «otklikctl init» to upgrade it.</source>
        <translation>У этой базы данных схема %1, а этой программе нужна %2. Выполните «otklikctl init», чтобы обновить её.</translation>
    </message>
    <message>
        <source>Migration %1 in this database is not the one that this program knows. Nothing was changed.</source>
        <translation>Миграция %1 в этой базе данных — не та, которую знает эта программа. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Migration %1 failed and was taken back whole: %2</source>
        <translation>Миграция %1 не удалась и полностью отменена: %2</translation>
    </message>
    <message>
        <source>The database refused the change, because it would break a rule: %1. Nothing was changed.</source>
        <translation>База данных отказала в изменении, потому что оно нарушило бы правило: %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The database file is held by another program. Nothing was changed; try again when it has finished.</source>
        <translation>Файл базы данных занят другой программой. Ничего не изменено; попробуйте снова, когда она закончит.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was stored; what was there before is kept. Free some space and try again.</source>
        <translation>Диск заполнен. Ничего из этого шага не сохранено; то, что было раньше, осталось. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The database file may not be written by this account.</source>
        <translation>Эта учётная запись не может писать в файл базы данных.</translation>
    </message>
    <message>
        <source>The database file cannot be read: %1. Nothing was changed.</source>
        <translation>Файл базы данных не удаётся прочитать: %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The database could not do this: %1. Nothing was changed.</source>
        <translation>База данных не смогла это сделать: %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Nothing of this step was stored; what was there before is kept. Free some space there and try again.</source>
        <translation>Диск сервера базы данных заполнен. На этом шаге ничего не сохранено, прежнее осталось. Освободите там место и повторите.</translation>
    </message>
    <message>
        <source>This needs a fresh code of your second factor first. Nothing was changed.</source>
        <translation>Для этого сначала нужен свежий код вашего второго фактора. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The campaign, as it is now, has not been approved by somebody else yet. Nothing was sent.</source>
        <translation>Кампанию в её нынешнем виде ещё не согласовал кто-то другой. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The rules of the database do not allow this. Nothing was changed.</source>
        <translation>Правила базы данных этого не допускают. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The database does not allow this for your account: %1.</source>
        <translation>База данных не разрешает этого вашей учётной записи: %1.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same rows. Nothing was changed; try again.</source>
        <translation>Те же строки сейчас меняет кто-то другой. Ничего не изменено; попробуйте снова.</translation>
    </message>
    <message>
        <source>The connection to the database was lost: %1 Nothing of this step was stored.</source>
        <translation>Связь с базой данных потеряна: %1 Ничего из этого шага не сохранено.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>The spreadsheet is damaged and cannot be read. Open it in the spreadsheet program, save it again, and try once more.</source>
        <translation>Электронная таблица повреждена, её не удаётся прочитать. Откройте её в табличной программе, сохраните снова и повторите попытку.</translation>
    </message>
    <message>
        <source>The spreadsheet is too large to be read. Save it as “CSV UTF-8”: a CSV file may be of any size.</source>
        <translation>Электронная таблица слишком велика, чтобы её прочитать. Сохраните её как «CSV UTF-8»: файл CSV может быть любого размера.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Open it in the spreadsheet program, save it without a password, and try once more.</source>
        <translation>Электронная таблица защищена паролем. Откройте её в табличной программе, сохраните без пароля и повторите попытку.</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”. It has these: %2.</source>
        <translation>В электронной таблице нет листа «%1». В ней есть такие: %2.</translation>
    </message>
    <message>
        <source>No sheet of the spreadsheet has any rows.</source>
        <translation>Ни на одном листе электронной таблицы нет строк.</translation>
    </message>
    <message>
        <source>The sheet “%1” has no rows.</source>
        <translation>На листе «%1» нет строк.</translation>
    </message>
    <message>
        <source>This is an archive or a document, not a spreadsheet in XLSX or ODS. Save the list as XLSX, ODS or CSV.</source>
        <translation>Это архив или документ, а не электронная таблица XLSX или ODS. Сохраните список как XLSX, ODS или CSV.</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
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
        <translation>Загрузка отменена: убрано людей: %1, возвращено к прежнему: %2.</translation>
    </message>
    <message>
        <source>%1 were kept as they are, because something happened to them since.</source>
        <translation>Оставлено как есть: %1, потому что с ними с тех пор что-то произошло.</translation>
    </message>
</context>
<context>
    <name>otklik::desk::AccountDesk</name>
    <message>
        <source>The password is not right, or the server is away. Everything is kept.</source>
        <translation>Пароль неверен или сервер недоступен. Всё сохранено.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Моя учётная запись</translation>
    </message>
    <message>
        <source>The keychain still holds the password of before, because it does not answer. Type the new one when you sign in next time.</source>
        <translation>В связке ключей всё ещё прежний пароль, потому что она не отвечает. При следующем входе введите новый.</translation>
    </message>
</context>
<context>
    <name>otklik::desk::CareDesk</name>
    <message>
        <source>Emergency access</source>
        <translation>Экстренный доступ</translation>
    </message>
    <message>
        <source>Emergency review</source>
        <translation>Разбор экстренных случаев</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>otklik::desk::Desk</name>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>database connected</source>
        <translation>база данных подключена</translation>
    </message>
    <message>
        <source>database away: what you see is the last known state; trying again</source>
        <translation>нет связи с базой данных: вы видите последнее известное состояние; идут новые попытки</translation>
    </message>
    <message>
        <source>nothing being sent</source>
        <translation>ничего не отправляется</translation>
    </message>
    <message>
        <source>sending %1/s</source>
        <translation>отправка: %1/с</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Заблокировать экран</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Sign in to a city database…</source>
        <translation>Войти в городскую базу данных…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Your login was used on %1 from a computer that it had not been used from before: %2 %3.</source>
        <translation>%1 под вашим логином входили с компьютера, с которого раньше не входили: %2 %3.</translation>
    </message>
    <message>
        <source>If that was not you, change your password and tell your administrator.</source>
        <translation>Если это были не вы, смените пароль и сообщите администратору.</translation>
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
            <numerusform>%n черновик не удалось прочитать, он отложен.</numerusform>
            <numerusform>%n черновика не удалось прочитать, они отложены.</numerusform>
            <numerusform>%n черновиков не удалось прочитать, они отложены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was stored is concerned.</source>
        <translation>Сохранённого это не касается.</translation>
    </message>
    <message>
        <source>This machine has no keychain that Otklik can use.</source>
        <translation>На этом компьютере нет связки ключей, которой Отклик может пользоваться.</translation>
    </message>
    <message>
        <source>What you type and have not stored is kept until the program ends, but not beyond.</source>
        <translation>Введённое и не сохранённое остаётся до конца работы программы, но не дольше.</translation>
    </message>
</context>
<context>
    <name>otklik::desk::Gallery</name>
    <message>
        <source>There is no page %1.</source>
        <translation>Нет страницы %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 не удалось записать.</translation>
    </message>
    <message>
        <source>%1: the page did not come up.</source>
        <translation>%1: страница не появилась.</translation>
    </message>
</context>
<context>
    <name>otklik::ui</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>всё время</translation>
    </message>
    <message>
        <source>Campaign «%1»</source>
        <translation>Кампания «%1»</translation>
    </message>
    <message>
        <source>Life cycle of a service</source>
        <translation>Жизненный цикл услуги</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>все услуги</translation>
    </message>
    <message>
        <source>every sector</source>
        <translation>все секторы</translation>
    </message>
    <message>
        <source>people, each counted once</source>
        <translation>люди, каждый учтён один раз</translation>
    </message>
    <message>
        <source>Counted on %1</source>
        <translation>Подсчитано %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Файл %1 нельзя записать. Проверьте, что папка существует, что вам можно в неё писать и что на диске есть место.</translation>
    </message>
    <message>
        <source>A report is drawn as .pdf or .png.</source>
        <translation>Отчёт рисуется как .pdf или .png.</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1: никого</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AboutPanel</name>
    <message>
        <source>Otklik</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Otklik %1</source>
        <translation>Otklik %1</translation>
    </message>
    <message>
        <source>The desk at which a city keeps up a relationship with the people it serves.</source>
        <translation>Рабочее место, на котором город поддерживает связь с людьми, которым служит.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of database, its address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PostgreSQL, shared</source>
        <translation>PostgreSQL, общая</translation>
    </message>
    <message>
        <source>SQLite, on this computer</source>
        <translation>SQLite, на этом компьютере</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>A made-up city. Nobody in it exists, and nothing leaves this computer.</source>
        <translation>Вымышленный город. Никого из этих людей не существует, и с этого компьютера ничего не уходит.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. You may use, study, share and improve it.</source>
        <translation>GNU General Public License, версия 3 или новее. Программу можно использовать, изучать, передавать другим и улучшать.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Собрано с</translation>
    </message>
    <message>
        <source>Qt %1, libphonenumber, ICU, PostgreSQL and SQLite</source>
        <translation>Qt %1, libphonenumber, ICU, PostgreSQL и SQLite</translation>
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
        <translation>Ничего: этому логину не дано ни одной роли.</translation>
    </message>
    <message>
        <source>The people of the whole city.</source>
        <translation>Людей всего города.</translation>
    </message>
    <message>
        <source>Nobody: no site is given to this login.</source>
        <translation>Никого: этому логину не дано ни одной площадки.</translation>
    </message>
    <message>
        <source>The people of: %1.</source>
        <translation>Людей площадок: %1.</translation>
    </message>
    <message>
        <source>An authenticator; codes by SMS work too.</source>
        <translation>Аутентификатор; коды по SMS тоже действуют.</translation>
    </message>
    <message>
        <source>An authenticator. No telephone number is kept for codes by SMS.</source>
        <translation>Аутентификатор. Номер телефона для кодов по SMS не записан.</translation>
    </message>
    <message>
        <source>Codes by SMS. An authenticator is safer: a telephone number can be taken over.</source>
        <translation>Коды по SMS. Аутентификатор надёжнее: номер телефона могут перехватить.</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Ещё не настроен.</translation>
    </message>
    <message>
        <source>Set up a new authenticator…</source>
        <translation>Настроить новый аутентификатор…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Sign out at other desks</source>
        <translation>Выйти на других рабочих местах</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>It needs a code of the one that you have. If the phone is lost, two colleagues let you in again.</source>
        <translation>Нужен код вашего нынешнего. Если телефон потерян, вас снова впустят двое коллег.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Может</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Видит</translation>
    </message>
    <message>
        <source>Sign-ins of the last 30 days</source>
        <translation>Входы за последние 30 дней</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>login, and the database it is in</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins came from a computer not used before. If one was not you, change your password and tell your administrator.</source>
        <translation>
            <numerusform>%n вход был с компьютера, который раньше не использовался. Если входили не вы, смените пароль и сообщите администратору.</numerusform>
            <numerusform>%n входа были с компьютера, который раньше не использовался. Если хотя бы раз входили не вы, смените пароль и сообщите администратору.</numerusform>
            <numerusform>%n входов были с компьютера, который раньше не использовался. Если хотя бы раз входили не вы, смените пароль и сообщите администратору.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new authenticator counts from now on.</source>
        <translation>Новый аутентификатор действует с этого момента.</translation>
    </message>
    <message>
        <source>Your sessions at other desks have ended. Remove the old entry from your phone.</source>
        <translation>Ваши сеансы на других рабочих местах завершены. Удалите старую запись из телефона.</translation>
    </message>
    <message>
        <source>You are signed in at no other desk.</source>
        <translation>На других рабочих местах у вас нет открытых сеансов.</translation>
    </message>
    <message numerus="yes">
        <source>You are signed out at %n other desks.</source>
        <translation>
            <numerusform>Вы вышли на %n другом рабочем месте.</numerusform>
            <numerusform>Вы вышли на %n других рабочих местах.</numerusform>
            <numerusform>Вы вышли на %n других рабочих местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ваш пароль изменён.</translation>
    </message>
    <message>
        <source>Desks where you are signed in stay open.</source>
        <translation>Рабочие места, где вы вошли, остаются открытыми.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Моя учётная запись</translation>
    </message>
    <message>
        <source>You are signed out there.</source>
        <translation>Там вы вышли.</translation>
    </message>
    <message>
        <source>You are signed out at %1.</source>
        <translation>Вы вышли на рабочем месте %1.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AddressRows</name>
    <message>
        <source>Add an address</source>
        <translation>Добавить адрес</translation>
    </message>
    <message>
        <source>Kind of address %1</source>
        <translation>Вид адреса %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Адрес %1</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Телефон или эл. почта</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Общий</translation>
    </message>
    <message>
        <source>Several people use it: nothing private is sent to it</source>
        <translation>Им пользуются несколько человек: ничего личного на него не отправляется</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Убрать этот адрес</translation>
    </message>
    <message>
        <source>Remove address %1</source>
        <translation>Убрать адрес %1</translation>
    </message>
    <message>
        <source>Use it before the one above</source>
        <translation>Использовать раньше того, что выше</translation>
    </message>
    <message>
        <source>Move address %1 up</source>
        <translation>Переместить адрес %1 выше</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AgenciesPanel</name>
    <message>
        <source>In whose name messages go out. Each topic belongs to one agency.</source>
        <translation>От чьего имени уходят сообщения. Каждая тема принадлежит одному ведомству.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>Добавить ведомство</translation>
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
        <translation>Светлое или тёмное</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 %, as the system</source>
        <translation>%1 %, как в системе</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of texts</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Both are remembered on this computer, for you alone.</source>
        <translation>И то и другое запоминается на этом компьютере, только для вас.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AudiencePanel</name>
    <message>
        <source>Deciding about each person</source>
        <translation>Решение о каждом человеке</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>The segment finds nobody. Choose another one in the brief, or widen its rule.</source>
        <translation>Сегмент никого не находит. Выберите другой в замысле или расширьте его правило.</translation>
    </message>
    <message>
        <source>%1 of %2 people are written to</source>
        <translation>Получат сообщение: %1 из %2 человек</translation>
    </message>
    <message>
        <source>As of now. At the launch it is decided again, and then it stays.</source>
        <translation>На данный момент. При запуске будет решено заново и после этого не изменится.</translation>
    </message>
    <message>
        <source>Decided at the launch, person by person. It stays as it is.</source>
        <translation>Решено при запуске, по каждому человеку. Не изменится.</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Определяется…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Choose a topic and a segment in the brief and write the text: then it is told here who gets it, who does not, and why.</source>
        <translation>Выберите в замысле тему и сегмент и напишите текст: тогда здесь будет сказано, кто его получит, кто нет и почему.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::AuditPage</name>
    <message>
        <source>Family name or external number</source>
        <translation>Фамилия или внешний номер</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Find the person whose card it is about.</source>
        <translation>Найти человека, о чьей карточке речь.</translation>
    </message>
    <message>
        <source>By which login</source>
        <translation>По логину</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>Записи аудита</translation>
    </message>
    <message>
        <source>Open the person of the entry</source>
        <translation>Открыть человека из записи</translation>
    </message>
    <message>
        <source>Nobody of that name was found.</source>
        <translation>Никого с таким именем не найдено.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Человек %1</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <extracomment>%1: a person&apos;s name; the heading over who opened or changed that person&apos;s card</extracomment>
        <translation>Карточка: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Only auditors see who did what. Ask an administrator for the role.</source>
        <translation>Кто что делал, видят только аудиторы. Попросите эту роль у администратора.</translation>
    </message>
    <message>
        <source>Nobody opened or changed this card in that time.</source>
        <translation>За это время никто не открывал и не менял эту карточку.</translation>
    </message>
    <message>
        <source>Nothing was written down in that time.</source>
        <translation>За это время ничего не записано.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Выгрузить аудит</translation>
    </message>
    <message>
        <source>audit %1</source>
        <comment>name of a file, with a date</comment>
        <translation>аудит %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Файл %1 нельзя записать. Проверьте, что папка существует, что вам можно в неё писать и что на диске есть место.</translation>
    </message>
    <message>
        <source>The entries were written to %1. The audit says so.</source>
        <translation>Записи выгружены в %1. Об этом сказано в аудите.</translation>
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
        <translation>Пока не учтено</translation>
    </message>
    <message>
        <source>%1: %2, %3 %</source>
        <comment>state: number, share</comment>
        <translation>%1: %2, %3 %</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>всего %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::BriefPanel</name>
    <message>
        <source>Name of the campaign</source>
        <translation>Название кампании</translation>
    </message>
    <message>
        <source>Meter readings, November</source>
        <translation>Показания счётчиков, ноябрь</translation>
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
        <translation>Услуга, использование которой считается успехом</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>the gateway’s own</source>
        <translation>свой у шлюза</translation>
    </message>
    <message>
        <source>This campaign was launched, so its brief can only be read.</source>
        <translation>Эту кампанию запустили, поэтому замысел можно только читать.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём она</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Topic, which people agreed to</source>
        <translation>&amp;Тема, на которую люди согласились</translation>
    </message>
    <message>
        <source>Se&amp;gment, who is meant</source>
        <translation>&amp;Сегмент: кому</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Как уходит</translation>
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
        <translation>&amp;Отправитель, как его покажет телефон</translation>
    </message>
    <message>
        <source>Counts as s&amp;uccess: use of</source>
        <translation>Считается &amp;успехом: использование</translation>
    </message>
    <message>
        <source>Choose a topic…</source>
        <translation>Выберите тему…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>topic, agency</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Choose a segment…</source>
        <translation>Выберите сегмент…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Любая услуга</translation>
    </message>
    <message>
        <source>Automatic: the healthiest, by weight</source>
        <translation>Автоматически: самый исправный, по весу</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>gateway, its state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (not in the list any more)</source>
        <translation>%1 (больше нет в списке)</translation>
    </message>
    <message>
        <source>The brief’s own rule</source>
        <translation>Собственное правило замысла</translation>
    </message>
    <message>
        <source>A service notice: goes to everybody who has not refused it.</source>
        <translation>Извещение об услуге: идёт всем, кто от него не отказался.</translation>
    </message>
    <message>
        <source>Goes only to those who agreed to this topic by SMS.</source>
        <translation>Идёт только тем, кто согласился на эту тему по SMS.</translation>
    </message>
    <message>
        <source>There is no SMS gateway yet. Add one in Settings before the launch.</source>
        <translation>Шлюза SMS ещё нет. Добавьте его в настройках до запуска.</translation>
    </message>
    <message>
        <source>No price is set for it.</source>
        <translation>Цена для него не задана.</translation>
    </message>
    <message>
        <source>%1 for each part of a message.</source>
        <translation>%1 за каждую часть сообщения.</translation>
    </message>
    <message>
        <source>At most 11 Latin letters and digits, or a number of 3 to 15 digits.</source>
        <translation>Не больше 11 латинских букв и цифр или номер из 3–15 цифр.</translation>
    </message>
    <message>
        <source>Letters cannot be answered to; a number can.</source>
        <translation>На буквы ответить нельзя, на номер — можно.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people fit now</source>
        <translation>
            <numerusform>Сейчас подходит %Ln человек</numerusform>
            <numerusform>Сейчас подходят %Ln человека</numerusform>
            <numerusform>Сейчас подходят %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>One message per household</source>
        <translation>Одно сообщение на домохозяйство</translation>
    </message>
    <message>
        <source>Of people who live together one is written to, also where each has a number. People who share a number get one message in any case.</source>
        <translation>Из людей, живущих вместе, напишут одному, даже если у каждого свой номер. Люди с общим номером в любом случае получат одно сообщение.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignPage</name>
    <message>
        <source>Steps of the campaign</source>
        <translation>Шаги кампании</translation>
    </message>
    <message>
        <source>The text in %1 was removed.</source>
        <translation>Текст на языке «%1» убран.</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Запустить…</translation>
    </message>
    <message>
        <source>Launch the campaign</source>
        <translation>Запустить кампанию</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Show funnel</source>
        <translation>Показать воронку</translation>
    </message>
    <message>
        <source>Show the text to the next person</source>
        <translation>Показать текст следующему человеку</translation>
    </message>
    <message>
        <source>Show the text to the person before</source>
        <translation>Показать текст предыдущему человеку</translation>
    </message>
    <message>
        <source>Work out the price</source>
        <translation>Рассчитать цену</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Новая кампания</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Шаг: %1</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Все кампании</translation>
    </message>
    <message>
        <source>What you typed on %1 was not stored then. It is here again.</source>
        <translation>То, что вы ввели %1, тогда не сохранилось. Оно снова здесь.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>storing…</source>
        <translation>сохраняется…</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>сохранено %1</translation>
    </message>
    <message>
        <source>kept on this computer, not stored yet</source>
        <translation>осталось на этом компьютере, ещё не сохранено</translation>
    </message>
    <message>
        <source>not stored: changed at another desk</source>
        <translation>не сохранено: изменено на другом рабочем месте</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, how it is stored</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you typed is kept on this computer; nothing was overwritten.</source>
        <translation>То, что вы ввели, осталось на этом компьютере; ничего не перезаписано.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Nothing was launched.</source>
        <translation>Ничего не запущено.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Launch «%1»?</source>
        <translation>Запустить «%1»?</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message numerus="yes">
        <source>Launched: %Ln people are written to. Undo stops it for ever; what has left by then has left.</source>
        <translation>
            <numerusform>Запущено: сообщение получит %Ln человек. Отмена остановит кампанию навсегда; то, что уже ушло, ушло.</numerusform>
            <numerusform>Запущено: сообщение получат %Ln человека. Отмена остановит кампанию навсегда; то, что уже ушло, ушло.</numerusform>
            <numerusform>Запущено: сообщение получат %Ln человек. Отмена остановит кампанию навсегда; то, что уже ушло, ушло.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. In a few seconds it is stopped for ever: what has not left never will.</source>
        <translation>На паузе. Через несколько секунд она остановится навсегда: то, что не ушло, уже не уйдёт.</translation>
    </message>
    <message>
        <source>The draft «%1» was deleted.</source>
        <translation>Черновик «%1» удалён.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>A campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Another desk changed the same parts of this draft: %1.</source>
        <translation>На другом рабочем месте изменили те же части этого черновика: %1.</translation>
    </message>
    <message>
        <source>Choose what stays…</source>
        <translation>Выбрать, что останется…</translation>
    </message>
    <message>
        <source>While you were typing, somebody at another desk stored other values for the same parts.</source>
        <translation>Пока вы вводили, на другом рабочем месте сохранили другие значения тех же частей.</translation>
    </message>
    <message>
        <source>Nothing of yours is stored yet. Choose what stays in each line: the keys 1, 2 and 3 choose a column.</source>
        <translation>Из вашего ещё ничего не сохранено. Выберите в каждой строке, что останется: клавиши 1, 2 и 3 выбирают столбец.</translation>
    </message>
    <message>
        <source>What stood there before is not known any more.</source>
        <translation>Что здесь было раньше, уже неизвестно.</translation>
    </message>
    <message>
        <source>What else they changed is kept: %1.</source>
        <translation>Остальные их изменения остаются: %1.</translation>
    </message>
    <message>
        <source>Changed at two desks: %1</source>
        <translation>Изменено на двух рабочих местах: %1</translation>
    </message>
    <message>
        <source>Somebody at another desk changed this draft meanwhile: %1.</source>
        <translation>Тем временем на другом рабочем месте изменили этот черновик: %1.</translation>
    </message>
    <message>
        <source>Both changes are kept.</source>
        <translation>Оба изменения сохранены.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignPeople</name>
    <message>
        <source>People of this part of the audience</source>
        <translation>Люди этой части аудитории</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Кто эти люди</translation>
    </message>
    <message>
        <source>Choose a part of the bar to see the people in it and what it means. Enter opens a person’s card.</source>
        <translation>Выберите часть полосы, чтобы увидеть людей в ней и что она означает. Клавиша Enter откроет карточку человека.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignSummary</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show funnel</source>
        <translation>Показать воронку</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No campaign is selected</source>
        <translation>Кампания не выбрана</translation>
    </message>
    <message>
        <source>Not launched yet: nobody has been written to.</source>
        <translation>Ещё не запущена: никому не писали.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Новая кампания</translation>
    </message>
    <message>
        <source>Open the selected campaign</source>
        <translation>Открыть выбранную кампанию</translation>
    </message>
    <message>
        <source>A campaign writes one message to everybody of a segment who agreed to its topic. Begin with a name, a topic and a segment.</source>
        <translation>Кампания пишет одно сообщение всем из сегмента, кто согласился на её тему. Начните с названия, темы и сегмента.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>идёт %Ln</numerusform>
            <numerusform>идут %Ln</numerusform>
            <numerusform>идут %Ln</numerusform>
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
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>otklik::ui::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Клавиша Delete убирает его</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ClinicalPanel</name>
    <message>
        <source>Not a patient of a clinic of yours</source>
        <translation>Не пациент вашей клиники</translation>
    </message>
    <message>
        <source>Make a patient</source>
        <translation>Сделать пациентом</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Экстренный доступ</translation>
    </message>
    <message>
        <source>Look for this person among the patients of other clinics</source>
        <translation>Искать этого человека среди пациентов других клиник</translation>
    </message>
    <message>
        <source>Patient of “%1” since %2</source>
        <translation>Пациент клиники «%1» с %2</translation>
    </message>
    <message>
        <source>%1 · doctor: %2</source>
        <translation>%1 · врач: %2</translation>
    </message>
    <message>
        <source>Nobody has opened the clinical part yet</source>
        <translation>Клиническую часть ещё никто не открывал</translation>
    </message>
    <message>
        <source>Opened last on %1</source>
        <translation>Последнее открытие: %1</translation>
    </message>
    <message>
        <source>Opened last by %1 on %2, in an emergency</source>
        <translation>Последнее открытие: %1, %2, экстренно</translation>
    </message>
    <message>
        <source>Opened last by %1 on %2</source>
        <translation>Последнее открытие: %1, %2</translation>
    </message>
    <message>
        <source>Open the clinical part</source>
        <translation>Открыть клиническую часть</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why do you open it? (%1 treats this patient)</source>
        <translation>Почему вы открываете её? (Этого пациента лечит %1)</translation>
    </message>
    <message>
        <source>Say why in a few words; it is recorded.</source>
        <translation>Коротко напишите почему; это записывается.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The condition is stored.</source>
        <translation>Заболевание сохранено.</translation>
    </message>
    <message>
        <source>This person is a patient of “%1” now.</source>
        <translation>Этот человек теперь пациент клиники «%1».</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ClinicalView</name>
    <message>
        <source>since %1</source>
        <comment>a condition</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a condition</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить заболевание</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the clinical part</source>
        <translation>Закрыть клиническую часть</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Экстренный доступ</translation>
    </message>
    <message>
        <source>Clinical part open</source>
        <translation>Клиническая часть открыта</translation>
    </message>
    <message>
        <source>The patient&apos;s doctor and the supervisors of “%1” are told. Your reason: %2</source>
        <translation>Лечащему врачу и руководителям клиники «%1» сообщат. Ваша причина: %2</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Заболевания</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Неизвестны</translation>
    </message>
    <message>
        <source>Clinical notes</source>
        <translation>Клинические записи</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and text of a note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closes by itself in %1</source>
        <comment>minutes and seconds</comment>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CodePanel</name>
    <message>
        <source>Your second factor</source>
        <translation>Ваш второй фактор</translation>
    </message>
    <message>
        <source>Ask for a code by SMS and type its six digits here.</source>
        <translation>Запросите код по SMS и введите здесь его шесть цифр.</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone and type the six digits that it shows for Otklik.</source>
        <translation>Откройте аутентификатор на телефоне и введите шесть цифр, которые он показывает для Отклика.</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Код из шести цифр</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Send me a code by SMS</source>
        <translation>Прислать код по SMS</translation>
    </message>
    <message>
        <source>I have an enrolment code</source>
        <translation>У меня есть код подключения</translation>
    </message>
    <message>
        <source>Set up your authenticator</source>
        <translation>Настройте аутентификатор</translation>
    </message>
    <message>
        <source>Type the enrolment code that your administrator gave you. You will then scan a picture with an authenticator on your phone, such as FreeOTP or Google Authenticator.</source>
        <translation>Введите код подключения, который вам дал администратор. Затем вы отсканируете картинку аутентификатором на телефоне, например FreeOTP или Google Authenticator.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Код подключения</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Показать картинку</translation>
    </message>
    <message>
        <source>Picture to scan with the authenticator</source>
        <translation>Картинка для сканирования аутентификатором</translation>
    </message>
    <message>
        <source>First code of the authenticator</source>
        <translation>Первый код аутентификатора</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Назад к коду</translation>
    </message>
    <message>
        <source>Too many codes were tried. The next one is looked at in %1.</source>
        <translation>Слишком много попыток. Следующий код будет принят через %1.</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>В коде шесть цифр.</translation>
    </message>
    <message>
        <source>A code is on its way to your phone. It holds for ten minutes; ask for another after a minute if it does not come.</source>
        <translation>Код отправлен на ваш телефон. Он действует десять минут; если не придёт, через минуту запросите другой.</translation>
    </message>
    <message>
        <source>Type the enrolment code first.</source>
        <translation>Сначала введите код подключения.</translation>
    </message>
    <message>
        <source>Scan the picture, or type this key into the authenticator: %1
Then type the six digits that it shows.</source>
        <translation>Отсканируйте картинку или введите этот ключ в аутентификатор: %1
Затем введите шесть цифр, которые он покажет.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, клавиша %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Find a person, segment, campaign or command</source>
        <translation>Найти человека, сегмент, кампанию или команду</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConditionDialog</name>
    <message>
        <source>New condition</source>
        <translation>Новое заболевание</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>Сохранить заболевание</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>МКБ-10</translation>
    </message>
    <message>
        <source>SNOMED CT</source>
        <translation>SNOMED CT</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Без кода</translation>
    </message>
    <message>
        <source>Code &amp;system</source>
        <translation>&amp;Система кодов</translation>
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
        <translation>С какого &amp;дня</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConditionPanel</name>
    <message>
        <source>Kind of group</source>
        <translation>Вид группы</translation>
    </message>
    <message>
        <source>What the condition asks</source>
        <translation>О чём спрашивает условие</translation>
    </message>
    <message>
        <source>Whether it holds</source>
        <translation>Выполняется ли оно</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Что именно</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>Точнее</translation>
    </message>
    <message>
        <source>People of this group fit when these hold:</source>
        <translation>Люди этой группы подходят, если выполняется:</translation>
    </message>
    <message>
        <source>All of the conditions under it</source>
        <translation>Все условия под ней</translation>
    </message>
    <message>
        <source>Any of the conditions under it</source>
        <translation>Хотя бы одно из условий под ней</translation>
    </message>
    <message>
        <source>None of the conditions under it</source>
        <translation>Ни одно из условий под ней</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>За сколько дней</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>в любое время</translation>
    </message>
    <message>
        <source>How many times at least</source>
        <translation>Сколько раз, не меньше</translation>
    </message>
    <message>
        <source>&amp;Days back:</source>
        <translation>&amp;Дней назад:</translation>
    </message>
    <message>
        <source>&amp;Times at least:</source>
        <translation>&amp;Раз, не меньше:</translation>
    </message>
    <message>
        <source>Subscription to a topic</source>
        <translation>Подписка на тему</translation>
    </message>
    <message>
        <source>Use of a service</source>
        <translation>Пользование услугой</translation>
    </message>
    <message>
        <source>Stage of a service</source>
        <translation>Этап услуги</translation>
    </message>
    <message>
        <source>Message of a campaign</source>
        <translation>Сообщение кампании</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Другой сегмент</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Не выполняется</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>указано</translation>
    </message>
    <message>
        <source>Turned round: those for whom this does not hold.</source>
        <translation>Наоборот: те, для кого это не выполняется.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Подписаны</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Не подписаны</translation>
    </message>
    <message>
        <source>There are no topics yet. Add them in Settings.</source>
        <translation>Тем ещё нет. Добавьте их в настройках.</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Любой канал</translation>
    </message>
    <message>
        <source>Has used</source>
        <translation>Пользовались</translation>
    </message>
    <message>
        <source>Has not used</source>
        <translation>Не пользовались</translation>
    </message>
    <message>
        <source>There are no services yet. Add them in Settings.</source>
        <translation>Услуг ещё нет. Добавьте их в настройках.</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Были там</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Не были там</translation>
    </message>
    <message>
        <source>Is in it</source>
        <translation>Входят</translation>
    </message>
    <message>
        <source>Is not in it</source>
        <translation>Не входят</translation>
    </message>
    <message>
        <source>There is no other segment yet.</source>
        <translation>Другого сегмента ещё нет.</translation>
    </message>
    <message>
        <source>Got one</source>
        <translation>Получали</translation>
    </message>
    <message>
        <source>Got none</source>
        <translation>Не получали</translation>
    </message>
    <message>
        <source>No campaign was launched yet.</source>
        <translation>Ни одну кампанию ещё не запускали.</translation>
    </message>
    <message>
        <source>It left the house</source>
        <translation>Оно ушло от нас</translation>
    </message>
    <message>
        <source>It %1</source>
        <comment>a message: «was delivered»</comment>
        <translation>Оно %1</translation>
    </message>
    <message>
        <source>This version cannot ask for it. The condition is kept as it is; remove it to count.</source>
        <translation>Эта версия не умеет о таком спрашивать. Условие оставлено как есть; уберите его, чтобы посчитать.</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Список людей</translation>
    </message>
    <message>
        <source>Is on it</source>
        <translation>Есть в списке</translation>
    </message>
    <message>
        <source>Is not on it</source>
        <translation>Нет в списке</translation>
    </message>
    <message>
        <source>There is no list yet. Make one on the page People.</source>
        <translation>Списков ещё нет. Создайте список на странице «Люди».</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConnectPanel</name>
    <message>
        <source>encrypted, and the server proves who it is</source>
        <translation>шифрование, и сервер доказывает, кто он</translation>
    </message>
    <message>
        <source>encrypted, with a known authority, name not checked</source>
        <translation>шифрование с известным центром, имя не проверяется</translation>
    </message>
    <message>
        <source>encrypted only</source>
        <translation>только шифрование</translation>
    </message>
    <message>
        <source>not encrypted (this computer alone)</source>
        <translation>без шифрования (только этот компьютер)</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Новое соединение…</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>Сертификат удостоверяющего центра</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Сертификаты (*.crt *.pem)</translation>
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
        <translation>На что даёт согласие %1?</translation>
    </message>
    <message>
        <source>What does %1 refuse?</source>
        <translation>От чего отказывается %1?</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Записать согласие</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Записать отказ</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрашивали</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>%1   %2 (%3)</source>
        <comment>digit, topic, how it stands</comment>
        <translation>%1   %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Topic: a digit records at once</source>
        <translation>&amp;Тема: цифра записывает сразу</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Канал</translation>
    </message>
    <message>
        <source>&amp;Wording: what was asked and answered</source>
        <translation>&amp;Формулировка: что спросили и что ответили</translation>
    </message>
    <message>
        <source>Source: call centre. The word goes into the ledger and stays there.</source>
        <translation>Источник: колл-центр. Слова попадают в журнал и остаются там.</translation>
    </message>
    <message>
        <source>Write what the person agreed to: without its wording a consent proves nothing.</source>
        <translation>Напишите, на что человек согласился: без слов согласие ничего не доказывает.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ConsentPanel</name>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>STOP to everything stands.</source>
        <translation>Действует отказ от всего (СТОП).</translation>
    </message>
    <message>
        <source>There are no topics yet</source>
        <translation>Тем ещё нет</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ContactsPanel</name>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Неизвестны</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>общий</translation>
    </message>
    <message>
        <source>dead since %1</source>
        <translation>не работает с %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 и ещё %Ln человек</numerusform>
            <numerusform>%1 и ещё %Ln человека</numerusform>
            <numerusform>%1 и ещё %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>also of %1</source>
        <translation>также у: %1</translation>
    </message>
    <message>
        <source>used first</source>
        <translation>используется первым</translation>
    </message>
    <message>
        <source>used as number %1</source>
        <translation>по очереди: %1</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>проверен %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the organisation&apos;s</source>
        <comment>a language</comment>
        <translation>Как у организации</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>As the address or the city</source>
        <comment>a time zone</comment>
        <translation>По адресу или городу</translation>
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
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Через неделю</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Через месяц</translation>
    </message>
    <message>
        <source>In 3 months</source>
        <translation>Через 3 месяца</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>digit and choice</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>В другой день</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DecisionExport</name>
    <message>
        <source>Where are the decisions to be written?</source>
        <translation>Куда записать решения?</translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>name of a file</comment>
        <translation>решения</translation>
    </message>
    <message>
        <source>Export of decisions</source>
        <translation>Выгрузка решений</translation>
    </message>
    <message numerus="yes">
        <source>The decisions about %Ln people are in %1.</source>
        <translation>
            <numerusform>Решения о %Ln человеке записаны в %1.</numerusform>
            <numerusform>Решения о %Ln людях записаны в %1.</numerusform>
            <numerusform>Решения о %Ln людях записаны в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>Прочитать файл можете только вы.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was left behind.</source>
        <translation>Выгрузка остановлена. Ничего не оставлено.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DecisionList</name>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Which decision</source>
        <translation>Какое решение</translation>
    </message>
    <message>
        <source>Show people…</source>
        <translation>Показать людей…</translation>
    </message>
    <message>
        <source>Search the audience by name or number</source>
        <translation>Искать в аудитории по имени или номеру</translation>
    </message>
    <message>
        <source>Everybody of the audience, with the decision and what came of it, into a file</source>
        <translation>Все из аудитории, с решением и тем, что из этого вышло, в файл</translation>
    </message>
    <message>
        <source>Deciding about each person</source>
        <translation>Решение о каждом человеке</translation>
    </message>
    <message>
        <source>Everybody whom the segment finds, and what is decided about each.</source>
        <translation>Все, кого находит сегмент, и что решено о каждом.</translation>
    </message>
    <message>
        <source>%1 As of %2; nothing was sent.</source>
        <comment>sentence about a decision, when</comment>
        <translation>%1 По состоянию на %2; ничего не отправлено.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Everybody: %1</source>
        <translation>Все: %1</translation>
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
        <translation>Где живут люди. Из этого списка выбирают в карточке человека, файлах и сегментах.</translation>
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
        <translation>Добавить район</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Северный</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DraftsDialog</name>
    <message>
        <source>You were writing</source>
        <translation>Вы писали</translation>
    </message>
    <message>
        <source>The program ended before this was stored. Nothing of it is lost.</source>
        <translation>Программа закончила работу до сохранения. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a draft and when it was written</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Продолжить: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>Отбросить: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DueDetail</name>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Почему сейчас</translation>
    </message>
    <message>
        <source>Best channel</source>
        <translation>Лучший канал</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Связаться нельзя</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Неизвестны</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>SMS: %1</source>
        <translation>SMS: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders selected</source>
        <translation>
            <numerusform>Выбрано: %n напоминание</numerusform>
            <numerusform>Выбрано: %n напоминания</numerusform>
            <numerusform>Выбрано: %n напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do now is done with all of them, and undone together.</source>
        <translation>То, что вы сейчас сделаете, касается всех сразу и отменяется для всех вместе.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuePage</name>
    <message>
        <source>Reminders that are due</source>
        <translation>Напоминания к исполнению</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders done.</source>
        <translation>
            <numerusform>Выполнено: %n напоминание.</numerusform>
            <numerusform>Выполнено: %n напоминания.</numerusform>
            <numerusform>Выполнено: %n напоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite by SMS</source>
        <translation>Пригласить по SMS</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Look at the person</source>
        <translation>Посмотреть человека</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Снять</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders dropped.</source>
        <translation>
            <numerusform>Снято: %n напоминание.</numerusform>
            <numerusform>Снято: %n напоминания.</numerusform>
            <numerusform>Снято: %n напоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the person&apos;s card</source>
        <translation>Открыть карточку человека</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due today. %n reminders come up in the next seven days.</source>
        <translation>
            <numerusform>На сегодня ничего нет. В ближайшие семь дней: %n напоминание.</numerusform>
            <numerusform>На сегодня ничего нет. В ближайшие семь дней: %n напоминания.</numerusform>
            <numerusform>На сегодня ничего нет. В ближайшие семь дней: %n напоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due. A note with a date on a person&apos;s card stands here from that day on.</source>
        <translation>К исполнению ничего нет. Заметка с датой из карточки человека появляется здесь в этот день.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>how many</comment>
        <translation>просрочено: %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>how many</comment>
        <translation>сегодня: %1</translation>
    </message>
    <message>
        <source>%1 in the next 7 days</source>
        <comment>how many</comment>
        <translation>в ближайшие 7 дней: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders changed.</source>
        <translation>
            <numerusform>Изменено: %n напоминание.</numerusform>
            <numerusform>Изменено: %n напоминания.</numerusform>
            <numerusform>Изменено: %n напоминаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders put off.</source>
        <translation>
            <numerusform>Отложено: %n напоминание.</numerusform>
            <numerusform>Отложено: %n напоминания.</numerusform>
            <numerusform>Отложено: %n напоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations are written one by one. Select one reminder; for many people make a campaign.</source>
        <translation>Приглашения пишутся по одному. Выберите одно напоминание; для многих людей создайте кампанию.</translation>
    </message>
    <message>
        <source>The invitation is waiting to leave.</source>
        <translation>Приглашение ждёт отправки.</translation>
    </message>
    <message>
        <source>The reminder stays here until you close it.</source>
        <translation>Напоминание остаётся здесь, пока вы его не закроете.</translation>
    </message>
    <message>
        <source>The note stands on the person&apos;s card.</source>
        <translation>Заметка записана в карточке человека.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Дела</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuplicatesPage</name>
    <message>
        <source>Pairs that look like one person</source>
        <translation>Пары, похожие на одного человека</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>They are not the same and will not be offered again.</source>
        <translation>Это разные люди, больше эта пара предлагаться не будет.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>The pair stands at the end of the list now.</source>
        <translation>Пара теперь в конце списка.</translation>
    </message>
    <message>
        <source>Look at the first one</source>
        <translation>Посмотреть первого</translation>
    </message>
    <message>
        <source>Look at the second one</source>
        <translation>Посмотреть второго</translation>
    </message>
    <message>
        <source>All values of the first one</source>
        <translation>Все значения первого</translation>
    </message>
    <message>
        <source>All values of the second one</source>
        <translation>Все значения второго</translation>
    </message>
    <message>
        <source>Take the first value and go on</source>
        <translation>Взять первое значение и продолжить</translation>
    </message>
    <message>
        <source>Take the second value and go on</source>
        <translation>Взять второе значение и продолжить</translation>
    </message>
    <message>
        <source>Go to the first choice</source>
        <translation>Перейти к первому выбору</translation>
    </message>
    <message>
        <source>over %1 pairs</source>
        <translation>пар: больше %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands in the list twice, as far as it has been looked at. The service looks while it runs, and so does «otklikctl duplicates find».</source>
        <translation>Среди просмотренных никто не записан дважды. Поиск ведёт служба, пока она работает, и команда «otklikctl duplicates find».</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Возможно, один человек</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two names</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 points: %2</source>
        <comment>what speaks for one person, and against it</comment>
        <translation>баллов: %1; %2</translation>
    </message>
    <message>
        <source>The two records belong to two sites, and each site keeps its own: they cannot be merged.</source>
        <translation>Эти две записи относятся к двум площадкам, и каждая площадка хранит свою: объединить их нельзя.</translation>
    </message>
    <message>
        <source>Merged: both histories stand on one card.</source>
        <translation>Объединено: обе истории теперь в одной карточке.</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>Это снова два человека.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuplicatesTable</name>
    <message>
        <source>nothing</source>
        <comment>no value stands there</comment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1, first: %2</source>
        <comment>a field and its value</comment>
        <translation>%1, первый: %2</translation>
    </message>
    <message>
        <source>%1, second: %2</source>
        <comment>a field and its value</comment>
        <translation>%1, второй: %2</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Предпочитаемый канал</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний номер</translation>
    </message>
    <message>
        <source>Addresses (all are kept)</source>
        <translation>Адреса (сохраняются все)</translation>
    </message>
</context>
<context>
    <name>otklik::ui::DuplicatesWarning</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>дата рождения: %1</translation>
    </message>
    <message>
        <source>Looks like %1.</source>
        <translation>Похоже, это уже есть: %1.</translation>
    </message>
    <message>
        <source>Looks like %1 (%2).</source>
        <translation>Похоже, это уже есть: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>after the sentence about the first</comment>
        <translation>
            <numerusform>%1 И ещё %n человек.</numerusform>
            <numerusform>%1 И ещё %n человека.</numerusform>
            <numerusform>%1 И ещё %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::EmergencyDialog</name>
    <message>
        <source>Open the card of %1 in an emergency</source>
        <translation>Экстренно открыть карту: %1</translation>
    </message>
    <message>
        <source>Open for 30 minutes</source>
        <translation>Открыть на 30 минут</translation>
    </message>
    <message>
        <source>This is recorded with your name and your reason. The patient&apos;s doctor and the supervisors of “%1” are told within a minute, and a supervisor judges it.</source>
        <translation>Это записывается с вашим именем и причиной. Лечащему врачу и руководителям клиники «%1» сообщат в течение минуты, и руководитель вынесет решение.</translation>
    </message>
    <message>
        <source>For example: brought in unconscious, relatives not reached</source>
        <translation>Например: доставлен без сознания, родственники недоступны</translation>
    </message>
    <message>
        <source>&amp;Why it cannot wait (at least %1 characters)</source>
        <translation>&amp;Почему это не может ждать (не меньше %1 знаков)</translation>
    </message>
</context>
<context>
    <name>otklik::ui::EmergencyPage</name>
    <message>
        <source>Look for the patient</source>
        <translation>Найти пациента</translation>
    </message>
    <message>
        <source>Open in an emergency …</source>
        <translation>Открыть экстренно …</translation>
    </message>
    <message>
        <source>A person is found by the family name, the given name and the day of birth, written as in their card. Each search is recorded.</source>
        <translation>Человека находят по фамилии, имени и дню рождения, как они записаны в карте. Каждый поиск записывается.</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>День, месяц, год</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Day of birth</source>
        <translation>&amp;День рождения</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Найденные пациенты</translation>
    </message>
    <message>
        <source>Look for the patient first. The search is recorded.</source>
        <translation>Сначала найдите пациента. Поиск записывается.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a patient and the clinic</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No patient of this name and day of birth. Check the spelling and the day.</source>
        <translation>Пациента с таким именем и днём рождения нет. Проверьте написание и день.</translation>
    </message>
    <message numerus="yes">
        <source>%n patients found</source>
        <translation>
            <numerusform>Найден %n пациент</numerusform>
            <numerusform>Найдено %n пациента</numerusform>
            <numerusform>Найдено %n пациентов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, born on %2</source>
        <translation>%1, дата рождения %2</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Экстренный доступ</translation>
    </message>
</context>
<context>
    <name>otklik::ui::EmptyState</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>The filter hides everything</source>
        <translation>Фильтр скрывает всё</translation>
    </message>
    <message>
        <source>You have no right to see this</source>
        <translation>У вас нет права это видеть</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>Нет связи с базой данных</translation>
    </message>
    <message>
        <source>This could not be shown</source>
        <translation>Это не удалось показать</translation>
    </message>
</context>
<context>
    <name>otklik::ui::EraseDialog</name>
    <message>
        <source>Erase %1</source>
        <translation>Стереть: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>What goes, for good</source>
        <translation>Что исчезнет навсегда</translation>
    </message>
    <message>
        <source>the name, the birth date and everything else in the record</source>
        <translation>имя, дата рождения и всё остальное в записи</translation>
    </message>
    <message>
        <source>all addresses and attributes</source>
        <translation>все адреса и признаки</translation>
    </message>
    <message>
        <source>the texts of notes and messages</source>
        <translation>тексты заметок и сообщений</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что останется</translation>
    </message>
    <message>
        <source>the figures: that there was a person, what they used and what was sent, without who it was</source>
        <translation>показатели: что такой человек был, чем пользовался и что ему отправляли, но без указания, кто это</translation>
    </message>
    <message>
        <source>what they agreed to and refused, as proof, under a number alone</source>
        <translation>на что человек согласился и от чего отказался — как доказательство, только под номером</translation>
    </message>
    <message>
        <source>a stop: should their number or e-mail come back, nothing is sent there unless they ask for it</source>
        <translation>запрет: если его номер или адрес эл. почты появится снова, туда ничего не отправят, пока он сам не попросит</translation>
    </message>
    <message>
        <source>Backups keep their copy until they expire, and reports of gateways until their timer ends.</source>
        <translation>Резервные копии хранят свою копию до истечения срока, а отчёты шлюзов — до конца своего.</translation>
    </message>
    <message>
        <source>&amp;Why? It is kept for ever, so leave the name out</source>
        <translation>&amp;Почему? Это хранится бессрочно, поэтому не указывайте имени</translation>
    </message>
    <message>
        <source>For example: their request of 21 November</source>
        <translation>Например: запрос от 21 ноября</translation>
    </message>
    <message>
        <source>Reason of the erasure</source>
        <translation>Причина стирания</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>номер %1</translation>
    </message>
    <message>
        <source>Nobody can take this back, no administrator either.</source>
        <translation>Отменить это не может никто, даже администратор.</translation>
    </message>
    <message>
        <source>This is the person &amp;who is to be erased</source>
        <translation>Это именно &amp;тот человек, которого нужно стереть</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>The reason is kept when the person is erased. Leave the name out of it.</source>
        <translation>Причина сохраняется и после стирания человека. Не указывайте в ней имени.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FactorForm</name>
    <message>
        <source>Use the new one</source>
        <translation>Использовать новый</translation>
    </message>
    <message>
        <source>Picture to scan with the authenticator</source>
        <translation>Картинка для сканирования аутентификатором</translation>
    </message>
    <message>
        <source>First code of the new authenticator</source>
        <translation>Первый код нового аутентификатора</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Оставить старый</translation>
    </message>
    <message>
        <source>Scan the picture with the authenticator on your phone, or type this key there: %1
Then type the six digits that it shows. Until then the one that you have counts.</source>
        <translation>Отсканируйте картинку аутентификатором на телефоне или введите в него этот ключ: %1
Затем введите шесть цифр, которые он покажет. До тех пор действует ваш нынешний.</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>В коде шесть цифр.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FieldRow</name>
    <message>
        <source>&amp;More fields</source>
        <translation>Ещё п&amp;оля</translation>
    </message>
    <message>
        <source>Attributes of people, such as those that came with an import</source>
        <translation>Признаки людей, например пришедшие с загрузкой</translation>
    </message>
    <message>
        <source>Find an attribute</source>
        <translation>Найти признак</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>Очистить всё</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
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
        <translation>от предыдущего этапа</translation>
    </message>
    <message>
        <source>of the first</source>
        <translation>от первого</translation>
    </message>
    <message>
        <source>target</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>%1 · %2 % of the stage before · %3 % of the first</source>
        <translation>%1 · %2 % от предыдущего этапа · %3 % от первого</translation>
    </message>
    <message>
        <source>%1 · %2 % of the first</source>
        <translation>%1 · %2 % от первого</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>stage: figures</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Цель: %1.</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FunnelFilter</name>
    <message>
        <source>Life cycle of a service</source>
        <translation>Жизненный цикл услуги</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Все секторы</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Все услуги</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FunnelPage</name>
    <message>
        <source>Export the figures</source>
        <translation>Выгрузить показатели</translation>
    </message>
    <message>
        <source>As</source>
        <translation>В виде</translation>
    </message>
    <message>
        <source>Table for any program (CSV)</source>
        <translation>Таблица для любой программы (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Электронная таблица (XLSX)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Рисунок (PNG)</translation>
    </message>
    <message>
        <source>Page to print (PDF)</source>
        <translation>Страница для печати (PDF)</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выберите файл</translation>
    </message>
    <message>
        <source>Funnel %1</source>
        <comment>name of a file</comment>
        <translation>Воронка %1</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>Показатели записаны в %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Export the figures as %1</source>
        <translation>Выгрузить показатели как %1</translation>
    </message>
    <message>
        <source>Show the people of the stage</source>
        <translation>Показать людей этапа</translation>
    </message>
    <message>
        <source>Life cycle of a service</source>
        <translation>Жизненный цикл услуги</translation>
    </message>
    <message>
        <source>Funnel of a campaign</source>
        <translation>Воронка кампании</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Все секторы</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>Сектор: %1</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Следующий этап</translation>
    </message>
    <message>
        <source>People of the stage; open the person</source>
        <translation>Люди этапа; открыть человека</translation>
    </message>
    <message>
        <source>A funnel is drawn from service events and campaigns. Import a file of events, or launch a campaign.</source>
        <translation>Воронка строится по событиям услуг и кампаниям. Загрузите файл событий или запустите кампанию.</translation>
    </message>
    <message>
        <source>Import service events</source>
        <translation>Загрузить события услуг</translation>
    </message>
    <message>
        <source>No campaign was launched yet.</source>
        <translation>Ни одну кампанию ещё не запускали.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>Идёт подсчёт людей</translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation>Подсчёт остановлен.</translation>
    </message>
    <message>
        <source>You see the figures from before.</source>
        <translation>Вы видите прежние показатели.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Посчитать снова</translation>
    </message>
    <message>
        <source>This campaign has no people yet.</source>
        <translation>В этой кампании ещё нет людей.</translation>
    </message>
    <message>
        <source>Nobody was seen at any stage of this service, sector and period.</source>
        <translation>Ни на одном этапе этой услуги, этого сектора и периода никого не было.</translation>
    </message>
    <message>
        <source>Show every service and all time</source>
        <translation>Показать все услуги и всё время</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
</context>
<context>
    <name>otklik::ui::FunnelPeople</name>
    <message>
        <source>People of the stage</source>
        <translation>Люди этапа</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Choose a stage (click it, or the arrow keys and Enter) to see its people.</source>
        <translation>Выберите этап (щелчком или стрелками и Enter), чтобы увидеть его людей.</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>the heading of the last column: when the person was first seen at the stage of a funnel</extracomment>
        <translation>Когда дошли</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Впервые замечены</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is at this stage.</source>
        <translation>На этом этапе никого нет.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Поиск …</translation>
    </message>
    <message>
        <source>Nobody is at this stage any more.</source>
        <translation>На этом этапе больше никого нет.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::GatewayDialog</name>
    <message>
        <source>Add gateway</source>
        <translation>Добавить шлюз</translation>
    </message>
    <message>
        <source>Give the gateway a name.</source>
        <translation>Дайте шлюзу название.</translation>
    </message>
    <message>
        <source>A price needs its currency.</source>
        <translation>К цене нужна валюта.</translation>
    </message>
    <message>
        <source>The name of an environment variable that holds user:password of Kannel. It is never stored; it is read when a message leaves.</source>
        <translation>Имя переменной окружения, в которой лежит user:password для Kannel. Значение никогда не хранится: оно читается, когда уходит сообщение.</translation>
    </message>
    <message>
        <source>The name of an environment variable. The key itself is never stored; it is read when a message leaves.</source>
        <translation>Имя переменной окружения. Сам ключ нигде не хранится; он читается, когда сообщение уходит.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::GatewaysPanel</name>
    <message>
        <source>Add gateway…</source>
        <translation>Добавить шлюз…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Set ready</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Шлюзы</translation>
    </message>
    <message>
        <source>Asks the gateway whether it would take messages. Sends none.</source>
        <translation>Спрашивает шлюз, примет ли он сообщения. Ничего не отправляет.</translation>
    </message>
    <message>
        <source>After its key or account was put right: it is used again.</source>
        <translation>Когда ключ или учётная запись исправлены: шлюз снова используется.</translation>
    </message>
    <message>
        <source>Messages leave through a gateway: an account at an operator, or the training gateway, which sends nothing.</source>
        <translation>Сообщения уходят через шлюз: учётную запись у оператора связи или учебный шлюз, который ничего не отправляет.</translation>
    </message>
    <message>
        <source>Choose a gateway</source>
        <translation>Выберите шлюз</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Готов отправлять.</translation>
    </message>
    <message>
        <source>%1 It is tried again at %2.</source>
        <translation>%1 Следующая попытка: %2.</translation>
    </message>
    <message>
        <source>key in %1</source>
        <translation>ключ в %1</translation>
    </message>
    <message>
        <source>%1 messages a second at most</source>
        <translation>сообщений в секунду: не больше %1</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>вес %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages with unknown outcome: the gateway is being asked</source>
        <translation>
            <numerusform>%Ln сообщение с неизвестным исходом: шлюз опрашивается</numerusform>
            <numerusform>%Ln сообщения с неизвестным исходом: шлюз опрашивается</numerusform>
            <numerusform>%Ln сообщений с неизвестным исходом: шлюз опрашивается</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts of a gateway</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>The gateway «%1» was added.</source>
        <translation>Шлюз «%1» добавлен.</translation>
    </message>
    <message>
        <source>«%1» answered: %2</source>
        <translation>«%1» отвечает: %2</translation>
    </message>
    <message>
        <source>The gateway «%1» is out of use; what it has sent stays in the ledger.</source>
        <translation>Шлюз «%1» больше не используется; то, что он отправил, остаётся в журнале.</translation>
    </message>
    <message>
        <source>reports come to %1</source>
        <translation>отчёты приходят на %1</translation>
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
        <translation>%1: кто живёт вместе с этим человеком?</translation>
    </message>
    <message>
        <source>Add to household</source>
        <translation>Добавить в домохозяйство</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or number</source>
        <translation>Имя, телефон, эл. почта или номер</translation>
    </message>
    <message>
        <source>Find the person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>People who were found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Whoever lives in another household leaves it for this one. It can be undone.</source>
        <translation>Кто живёт в другом домохозяйстве, перейдёт из него в это. Это можно отменить.</translation>
    </message>
    <message>
        <source>Nobody else was found.</source>
        <translation>Больше никто не найден.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::HouseholdPanel</name>
    <message>
        <source>Household</source>
        <translation>Домохозяйство</translation>
    </message>
    <message>
        <source>Nobody is known to live here too</source>
        <translation>Неизвестно, кто ещё здесь живёт</translation>
    </message>
    <message>
        <source>Add to household…</source>
        <translation>Добавить в домохозяйство…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add to household</source>
        <translation>Добавить в домохозяйство</translation>
    </message>
    <message>
        <source>Leave household</source>
        <translation>Вывести из домохозяйства</translation>
    </message>
    <message>
        <source>%1 lives with the others no more</source>
        <translation>%1 больше не живёт с остальными</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>shares %1</source>
        <comment>a telephone number</comment>
        <translation>общий номер: %1</translation>
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
        <translation>Живёт здесь с %1</translation>
    </message>
    <message>
        <source>Shares %1 with %2: one household?</source>
        <comment>a number, a person</comment>
        <translation>Общий номер %1, человек: %2. Одно домохозяйство?</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>Они живут вместе</translation>
    </message>
    <message>
        <source>%1 lives here too</source>
        <translation>%1 тоже живёт здесь</translation>
    </message>
    <message>
        <source>They live in one household now.</source>
        <translation>Теперь они живут в одном домохозяйстве.</translation>
    </message>
    <message>
        <source>Left the household.</source>
        <translation>Выведен из домохозяйства.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody has been put into another household since. %n people stay where they are now.</source>
        <translation>
            <numerusform>С тех пор кого-то перенесли в другое домохозяйство. %n человек остаётся там, где он сейчас.</numerusform>
            <numerusform>С тех пор кого-то перенесли в другое домохозяйство. %n человека остаются там, где они сейчас.</numerusform>
            <numerusform>С тех пор кого-то перенесли в другое домохозяйство. %n человек остаются там, где они сейчас.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::ImportColumns</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Даты</translation>
    </message>
    <message>
        <source>found out: %1</source>
        <translation>определено: %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Чем станет</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Чем станет столбец %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>определить</translation>
    </message>
    <message>
        <source>found out: row %1</source>
        <translation>определено: строка %1</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ImportDialog</name>
    <message>
        <source>Import of %1</source>
        <translation>Загрузка файла %1</translation>
    </message>
    <message>
        <source>&amp;What the file holds</source>
        <translation>&amp;Что в файле</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Что в файле</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Service events</source>
        <translation>События услуг</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новых</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменённых</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонённых</translation>
    </message>
    <message>
        <source>The file holds &amp;consent (%1). What did these people agree to, in the words they read or heard?</source>
        <translation>В файле есть &amp;согласия (%1). На что согласились эти люди — теми словами, которые они прочли или услышали?</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Wording of the consent</source>
        <translation>Слова согласия</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Просмотр файла %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Загрузить %n строку</numerusform>
            <numerusform>Загрузить %n строки</numerusform>
            <numerusform>Загрузить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка файла</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Продолжить в фоне</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The file is being looked through. Nothing is stored yet.</source>
        <translation>Файл просматривается. Пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Being stored. Either every accepted row is stored, or nothing.</source>
        <translation>Сохраняется. Будут сохранены либо все принятые строки, либо ничего.</translation>
    </message>
    <message>
        <source>Stored. Of the rejected rows nothing was stored.</source>
        <translation>Сохранено. Из отклонённых строк ничего не сохранено.</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>This is what would be stored. The rejected rows are left out wholly.</source>
        <translation>Вот что будет сохранено. Отклонённые строки не войдут целиком.</translation>
    </message>
    <message>
        <source>This is what would be stored.</source>
        <translation>Вот что будет сохранено.</translation>
    </message>
    <message>
        <source>No row can be stored. Mend the file and choose it again.</source>
        <translation>Ни одну строку нельзя сохранить. Исправьте файл и выберите его снова.</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>В этом файле нет ничего нового.</translation>
    </message>
    <message>
        <source>%1 Columns that are not known and were passed over: %2.</source>
        <translation>%1 Неизвестные столбцы пропущены: %2.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Show the &amp;rejected rows</source>
        <translation>Показать &amp;отклонённые строки</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>С&amp;толбцы</translation>
    </message>
    <message>
        <source>Rows that look like somebody who is there already</source>
        <translation>Строки, похожие на людей, которые уже есть</translation>
    </message>
    <message>
        <source>&amp;What is wrong (%1)</source>
        <translation>Что &amp;не так (%1)</translation>
    </message>
    <message>
        <source>&amp;Looks like somebody known (%1)</source>
        <translation>&amp;Похоже на известных (%1)</translation>
    </message>
    <message>
        <source>%1 They are in %2: mend them there and import that file.</source>
        <translation>%1 Они в %2: исправьте их там и загрузите этот файл.</translation>
    </message>
    <message>
        <source>Full names that could be meant otherwise</source>
        <translation>Полные имена, которые можно понять иначе</translation>
    </message>
    <message>
        <source>What becomes of the name</source>
        <translation>Что получится из имени</translation>
    </message>
    <message>
        <source>Whom the row looks like</source>
        <translation>На кого похожа строка</translation>
    </message>
    <message>
        <source>Names to look at (%1)</source>
        <translation>Имена на просмотр (%1)</translation>
    </message>
    <message>
        <source>The first %1 of %2 faults; row %3 is the header</source>
        <translation>Первые %1 из ошибок (всего %2); строка %3 — заголовок</translation>
    </message>
    <message numerus="yes">
        <source>%n faults; row %1 is the header</source>
        <translation>
            <numerusform>%n ошибка; строка %1 — заголовок</numerusform>
            <numerusform>%n ошибки; строка %1 — заголовок</numerusform>
            <numerusform>%n ошибок; строка %1 — заголовок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::ImportsDialog</name>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>&amp;Отменить эту загрузку…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Ещё ничего не загружали.</translation>
    </message>
    <message>
        <source>An import can be taken back as a whole: whoever it added goes again, and whatever it changed is as before, except what was edited since.</source>
        <translation>Загрузку можно отменить целиком: добавленные ею люди убираются, изменённое ею становится прежним, кроме того, что с тех пор правили.</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Отменить загрузку %1?</translation>
    </message>
    <message>
        <source>Of %1 people that it added, those go whom nothing refers to; %2 that it changed get back what they had. Whatever was edited since stays, and is listed. The same file can be imported again.</source>
        <translation>Из добавленных ею людей (%1) убираются те, на кого ничто не ссылается; изменённым ею (%2) возвращается то, что у них было. Исправленное с тех пор остаётся и показывается списком. Тот же файл можно загрузить снова.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить её</translation>
    </message>
    <message>
        <source>The import is being taken back …</source>
        <translation>Загрузка отменяется …</translation>
    </message>
</context>
<context>
    <name>otklik::ui::InboxPage</name>
    <message>
        <source>Take on</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>Показать открытые</translation>
    </message>
    <message>
        <source>Show what is mine</source>
        <translation>Показать мои</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <source>The message is yours.</source>
        <translation>Сообщение теперь ваше.</translation>
    </message>
    <message>
        <source>The message waits for somebody again.</source>
        <translation>Сообщение снова ждёт кого-нибудь.</translation>
    </message>
    <message>
        <source>Done, without an answer.</source>
        <translation>Закончено, без ответа.</translation>
    </message>
    <message>
        <source>The answer waits to be sent.</source>
        <translation>Ответ ждёт отправки.</translation>
    </message>
    <message>
        <source>%1, %2 letters left</source>
        <comment>parts of an SMS and room in the last</comment>
        <translation>%1, осталось знаков: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>We answered (%1): %2</source>
        <comment>how it stands, and the text</comment>
        <translation>Мы ответили (%1): %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>Что написали люди</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>messages that wait</comment>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>messages that I work on</comment>
        <translation>Мои</translation>
    </message>
    <message>
        <source>All</source>
        <comment>messages</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Ответы на выбор</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Write the answer here</source>
        <translation>Напишите ответ здесь</translation>
    </message>
    <message>
        <source>Write an answer to the message</source>
        <translation>Написать ответ на сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages wait</source>
        <translation>
            <numerusform>%Ln сообщение ждёт</numerusform>
            <numerusform>%Ln сообщения ждут</numerusform>
            <numerusform>%Ln сообщений ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an answer…</source>
        <translation>Выберите ответ…</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Ответа никто не ждёт.</translation>
    </message>
    <message>
        <source>You work on no message.</source>
        <translation>Вы не работаете ни с одним сообщением.</translation>
    </message>
    <message>
        <source>Nobody has written yet. What people answer to messages stands here.</source>
        <translation>Ещё никто не писал. Здесь появится то, что люди отвечают на сообщения.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this number</source>
        <translation>
            <numerusform>Этот номер у %Ln человека</numerusform>
            <numerusform>Этот номер у %Ln человек</numerusform>
            <numerusform>Этот номер у %Ln человек</numerusform>
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
        <translation>Ответ на: %1</translation>
    </message>
    <message>
        <source>Answers “%1”: %2</source>
        <comment>a campaign and our message</comment>
        <translation>Ответ на «%1»: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
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
            <numerusform>в последней остался %n знак</numerusform>
            <numerusform>в последней осталось %n знака</numerusform>
            <numerusform>в последней осталось %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>parts, room, encoding</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Invite %1 by SMS</source>
        <translation>Пригласить по SMS: %1</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Отправить приглашение</translation>
    </message>
    <message>
        <source>&amp;Topic (consent is asked of it)</source>
        <translation>&amp;Тема (по ней проверяется согласие)</translation>
    </message>
    <message>
        <source>{given_name}, it is time for your next visit. Please call us to choose a day.</source>
        <translation>{given_name}, пора записаться на следующий приём. Пожалуйста, позвоните нам, чтобы выбрать день.</translation>
    </message>
    <message>
        <source>Te&amp;xt ({given_name} and other fields are filled in)</source>
        <translation>Т&amp;екст ({given_name} и другие поля будут заполнены)</translation>
    </message>
    <message>
        <source>What arrives</source>
        <translation>Что придёт</translation>
    </message>
    <message>
        <source>No mobile number is known, so an SMS cannot be sent.</source>
        <translation>Мобильный номер неизвестен, поэтому SMS отправить нельзя.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>%1 (no consent)</source>
        <translation>%1 (нет согласия)</translation>
    </message>
    <message>
        <source>There are no topics yet. Add one in the settings first.</source>
        <translation>Тем ещё нет. Сначала добавьте тему в настройках.</translation>
    </message>
    <message>
        <source>SMS about this topic is permitted.</source>
        <translation>SMS на эту тему разрешены.</translation>
    </message>
    <message>
        <source>This person has not agreed to SMS about this topic, so nothing would be sent. Record consent on the card first.</source>
        <translation>Этот человек не давал согласия на SMS по этой теме, поэтому ничего не отправится. Сначала запишите согласие в карточке.</translation>
    </message>
    <message>
        <source>%1 Others use this phone too: write nothing private. From a clinical note only a neutral text goes there.</source>
        <translation>%1 Этим телефоном пользуются и другие: не пишите ничего личного. Из клинической записи туда уходит только нейтральный текст.</translation>
    </message>
    <message>
        <source>%1 %2 uses this phone too: write nothing private. From a clinical note only a neutral text goes there.</source>
        <comment>phone, names of people</comment>
        <translation>%1 Этим телефоном пользуется также: %2. Не пишите ничего личного. Из клинической записи туда уходит только нейтральный текст.</translation>
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
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running work: %n jobs</source>
        <translation>
            <numerusform>Идёт работа: %n задача</numerusform>
            <numerusform>Идёт работа: %n задачи</numerusform>
            <numerusform>Идёт работа: %n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>What is running now, with its progress</source>
        <translation>Что сейчас выполняется и насколько продвинулось</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Сейчас выполняется</translation>
    </message>
</context>
<context>
    <name>otklik::ui::JoinsOfPerson</name>
    <message>
        <source>Merged records</source>
        <translation>Объединённые записи</translation>
    </message>
    <message>
        <source>A record without a name</source>
        <translation>Запись без имени</translation>
    </message>
    <message>
        <source>Merged on %1</source>
        <translation>Объединено %1</translation>
    </message>
    <message>
        <source>Merged on %1 by %2</source>
        <translation>Объединено %1, %2</translation>
    </message>
    <message>
        <source>Un-merge</source>
        <translation>Разъединить</translation>
    </message>
    <message>
        <source>Un-merge %1</source>
        <translation>Разъединить: %1</translation>
    </message>
    <message>
        <source>Two people again: what came from that record goes back to it</source>
        <translation>Снова два человека: что пришло из той записи, вернётся в неё</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>Это снова два человека.</translation>
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
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>This page has no keys of its own.</source>
        <translation>У этой страницы нет своих клавиш.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>otklik::ui::LanguagePanel</name>
    <message>
        <source>Language of the desk</source>
        <translation>Язык рабочего места</translation>
    </message>
    <message>
        <source>Changes at once and is remembered on this computer. The language of messages is set under Organisation and by each person’s own.</source>
        <translation>Меняется сразу и запоминается на этом компьютере. Язык сообщений задаётся в разделе «Организация» и языком каждого человека.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::LaunchPanel</name>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Запустить…</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Удалить этот черновик</translation>
    </message>
    <message>
        <source>Launch… (%1)</source>
        <translation>Запустить… (%1)</translation>
    </message>
    <message>
        <source>What is ready</source>
        <translation>Что готово</translation>
    </message>
    <message>
        <source>The campaign has no name yet.</source>
        <translation>У кампании ещё нет названия.</translation>
    </message>
    <message>
        <source>No topic is chosen yet.</source>
        <translation>Тема ещё не выбрана.</translation>
    </message>
    <message>
        <source>No segment is chosen yet.</source>
        <translation>Сегмент ещё не выбран.</translation>
    </message>
    <message>
        <source>There is no SMS gateway. Add one in Settings.</source>
        <translation>Нет шлюза SMS. Добавьте его в настройках.</translation>
    </message>
    <message>
        <source>Every SMS gateway is stopped. Put one right in Settings.</source>
        <translation>Все шлюзы SMS остановлены. Исправьте один из них в настройках.</translation>
    </message>
    <message>
        <source>No text is written yet.</source>
        <translation>Текст ещё не написан.</translation>
    </message>
    <message>
        <source>The time after which nothing leaves has passed.</source>
        <translation>Время, после которого ничего не уходит, уже прошло.</translation>
    </message>
    <message>
        <source>Nobody of this audience may be written to. The Audience step says why.</source>
        <translation>Никому из этой аудитории писать нельзя. Почему — сказано на шаге «Аудитория».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are written to.</source>
        <translation>
            <numerusform>Сообщение получит %Ln человек.</numerusform>
            <numerusform>Сообщение получат %Ln человека.</numerusform>
            <numerusform>Сообщение получат %Ln человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out.</source>
        <translation>
            <numerusform>Исключён %Ln человек.</numerusform>
            <numerusform>Исключены %Ln человека.</numerusform>
            <numerusform>Исключены %Ln человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a quiet hour for all of them: the first messages leave %1.</source>
        <translation>У всех сейчас тихие часы: первые сообщения уйдут %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first messages leave at once; %Ln people wait until their quiet hours are over.</source>
        <translation>
            <numerusform>Первые сообщения уйдут сразу; %Ln человек ждёт, пока закончатся тихие часы.</numerusform>
            <numerusform>Первые сообщения уйдут сразу; %Ln человека ждут, пока закончатся тихие часы.</numerusform>
            <numerusform>Первые сообщения уйдут сразу; %Ln человек ждут, пока закончатся тихие часы.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first messages leave at once.</source>
        <translation>Первые сообщения уйдут сразу.</translation>
    </message>
    <message>
        <source>Price: %1.</source>
        <translation>Цена: %1.</translation>
    </message>
    <message>
        <source>The price has not been worked out.</source>
        <translation>Цена не рассчитана.</translation>
    </message>
    <message>
        <source>Brief: «%1» about %2.</source>
        <translation>Замысел: «%1», тема: %2.</translation>
    </message>
    <message>
        <source>Audience: %1 of %2 people are written to.</source>
        <translation>Аудитория: сообщение получат %1 из %2 человек.</translation>
    </message>
    <message>
        <source>Audience: deciding about each person…</source>
        <translation>Аудитория: решается о каждом человеке…</translation>
    </message>
    <message>
        <source>Audience: not known before the brief and the text are there.</source>
        <translation>Аудитория: неизвестна, пока нет замысла и текста.</translation>
    </message>
    <message numerus="yes">
        <source>Text: written in %Ln languages.</source>
        <translation>
            <numerusform>Текст: написан на %Ln языке.</numerusform>
            <numerusform>Текст: написан на %Ln языках.</numerusform>
            <numerusform>Текст: написан на %Ln языках.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours: %1 to %2 by the clock of each person.</source>
        <translation>Часы: с %1 до %2 по часам каждого человека.</translation>
    </message>
    <message>
        <source>Hours: any, at night too.</source>
        <translation>Часы: любые, и ночью тоже.</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Запущено</translation>
    </message>
    <message>
        <source>On %1. The Running step shows how far it is.</source>
        <translation>%1. Шаг «Идёт» показывает, сколько сделано.</translation>
    </message>
    <message>
        <source>Ready to launch</source>
        <translation>Готово к запуску</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Ещё не готово</translation>
    </message>
    <message>
        <source>The points on the left are still open.</source>
        <translation>Пункты слева ещё не закрыты.</translation>
    </message>
    <message>
        <source>For a minute after the launch one key stops it again.</source>
        <translation>В течение минуты после запуска одна клавиша его остановит.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListExport</name>
    <message>
        <source>Only marketers and supervisors export lists.</source>
        <translation>Списки выгружают только маркетологи и руководители.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Выгрузить список</translation>
    </message>
    <message>
        <source>Everybody whom the list shows now goes into the file, with names and addresses. As</source>
        <translation>В файл попадут все, кого сейчас показывает список, с именами и адресами. В виде</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Электронная таблица (XLSX)</translation>
    </message>
    <message>
        <source>Table for any program (CSV)</source>
        <translation>Таблица для любой программы (CSV)</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выберите файл</translation>
    </message>
    <message>
        <source>Where is the list to be written?</source>
        <translation>Куда записать список?</translation>
    </message>
    <message>
        <source>people</source>
        <comment>name of a file</comment>
        <translation>люди</translation>
    </message>
    <message>
        <source>Export of a list</source>
        <translation>Выгрузка списка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in %1.</source>
        <translation>
            <numerusform>%Ln человек — в %1.</numerusform>
            <numerusform>%Ln человека — в %1.</numerusform>
            <numerusform>%Ln человек — в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>Прочитать файл можете только вы.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was left behind.</source>
        <translation>Выгрузка остановлена. Ничего не оставлено.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people, asked by %2 on %3</source>
        <translation>
            <numerusform>%1, %Ln человек, запрос: %2, %3</numerusform>
            <numerusform>%1, %Ln человека, запрос: %2, %3</numerusform>
            <numerusform>%1, %Ln человек, запрос: %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for your word on an export.</source>
        <translation>Никто не ждёт вашего согласия на выгрузку.</translation>
    </message>
    <message>
        <source>Agree to an export</source>
        <translation>Согласовать выгрузку</translation>
    </message>
    <message>
        <source>More than 5,000 people leave only with your word. It holds for one export within a day. Which one do you agree to?</source>
        <translation>Больше 5000 человек выгружаются только с вашего согласия. Оно действует на одну выгрузку в течение суток. Какую вы согласуете?</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Agreed. Whoever asked exports the list once more.</source>
        <translation>Согласие дано. Тот, кто запросил, выгружает список ещё раз.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListsBar</name>
    <message>
        <source>&amp;Add to a list</source>
        <translation>&amp;Добавить в список</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>&amp;Убрать из этого списка</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>&amp;Темы</translation>
    </message>
    <message>
        <source>Pick nobody</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>What to do with those who are picked</source>
        <translation>Что сделать с выбранными</translation>
    </message>
    <message>
        <source>Everybody whom the filter shows is picked</source>
        <translation>Выбраны все, кого показывает фильтр</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are picked</source>
        <translation>
            <numerusform>Выбран %Ln человек</numerusform>
            <numerusform>Выбраны %Ln человека</numerusform>
            <numerusform>Выбрано %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick all %Ln whom the filter shows</source>
        <translation>
            <numerusform>Выбрать %Ln человека, которого показывает фильтр</numerusform>
            <numerusform>Выбрать всех, кого показывает фильтр: %Ln человека</numerusform>
            <numerusform>Выбрать всех, кого показывает фильтр: %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick everybody whom the filter shows</source>
        <translation>Выбрать всех, кого показывает фильтр</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListsBulk</name>
    <message>
        <source>Give them my star</source>
        <translation>Поставить им мою звёздочку</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Новый список…</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message numerus="yes">
        <source>The district of %Ln people is %1 now.</source>
        <translation>
            <numerusform>У %Ln человека теперь район: %1.</numerusform>
            <numerusform>У %Ln человек теперь район: %1.</numerusform>
            <numerusform>У %Ln человек теперь район: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message numerus="yes">
        <source>The language of %Ln people is %1 now.</source>
        <translation>
            <numerusform>У %Ln человека теперь язык: %1.</numerusform>
            <numerusform>У %Ln человек теперь язык: %1.</numerusform>
            <numerusform>У %Ln человек теперь язык: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Предпочитаемый канал</translation>
    </message>
    <message numerus="yes">
        <source>The preferred channel of %Ln people is %1 now.</source>
        <translation>
            <numerusform>У %Ln человека теперь предпочитаемый канал: %1.</numerusform>
            <numerusform>У %Ln человек теперь предпочитаемый канал: %1.</numerusform>
            <numerusform>У %Ln человек теперь предпочитаемый канал: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>Согласились на</translation>
    </message>
    <message>
        <source>They want no more of</source>
        <translation>Больше не хотят</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are put on the list «%1».</source>
        <translation>
            <numerusform>В список «%1» внесён %Ln человек.</numerusform>
            <numerusform>В список «%1» внесены %Ln человека.</numerusform>
            <numerusform>В список «%1» внесено %Ln человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are taken off the list «%1».</source>
        <translation>
            <numerusform>Из списка «%1» убран %Ln человек.</numerusform>
            <numerusform>Из списка «%1» убраны %Ln человека.</numerusform>
            <numerusform>Из списка «%1» убрано %Ln человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have your star.</source>
        <translation>
            <numerusform>Ваша звёздочка стоит у %Ln человека.</numerusform>
            <numerusform>Ваша звёздочка стоит у %Ln человек.</numerusform>
            <numerusform>Ваша звёздочка стоит у %Ln человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have your star no more.</source>
        <translation>
            <numerusform>Ваша звёздочка снята у %Ln человека.</numerusform>
            <numerusform>Ваша звёздочка снята у %Ln человек.</numerusform>
            <numerusform>Ваша звёздочка снята у %Ln человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agreed to «%1»</source>
        <translation>Согласились на «%1»</translation>
    </message>
    <message>
        <source>They want no more of «%1»</source>
        <translation>Больше не хотят «%1»</translation>
    </message>
    <message>
        <source>What does it rest on? It stands in the consent ledger of each of them. Whoever has refused the topic or everything is left out.</source>
        <translation>На чём это основано? Это будет записано в журнале согласий каждого из них. Кто отказался от темы или от всего, исключается.</translation>
    </message>
    <message>
        <source>What does it rest on? It stands in the consent ledger of each of them.</source>
        <translation>На чём это основано? Это будет записано в журнале согласий каждого из них.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Name the forms, the list or the call that it rests on.</source>
        <translation>Назовите бланки, список или звонок, на которых это основано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are open to «%1» now.</source>
        <translation>
            <numerusform>Тема «%1» теперь открыта для %Ln человека.</numerusform>
            <numerusform>Тема «%1» теперь открыта для %Ln человек.</numerusform>
            <numerusform>Тема «%1» теперь открыта для %Ln человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get no more of «%1».</source>
        <translation>
            <numerusform>%Ln человек больше не получает «%1».</numerusform>
            <numerusform>%Ln человека больше не получают «%1».</numerusform>
            <numerusform>%Ln человек больше не получают «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of many people</source>
        <translation>Изменение многих людей</translation>
    </message>
    <message>
        <source>The change was stopped. Everybody is as they were before.</source>
        <translation>Изменение остановлено. Все остались такими, как были.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have refused it themselves and were left out. Their own word holds.</source>
        <translation>
            <numerusform>%Ln человек отказался сам и исключён. Его собственное слово в силе.</numerusform>
            <numerusform>%Ln человека отказались сами и исключены. Их собственное слово в силе.</numerusform>
            <numerusform>%Ln человек отказались сами и исключены. Их собственное слово в силе.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so already for everybody who was picked. Nothing was changed.</source>
        <translation>У всех выбранных это уже так. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are as they were before.</source>
        <translation>
            <numerusform>%Ln человек возвращён к прежнему.</numerusform>
            <numerusform>%Ln человека возвращены к прежнему.</numerusform>
            <numerusform>%Ln человек возвращены к прежнему.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed %1 and %Ln others meanwhile: they were kept as they are.</source>
        <translation>
            <numerusform>Тем временем кто-то другой изменил данные: %1 и ещё %Ln человек. Они оставлены как есть.</numerusform>
            <numerusform>Тем временем кто-то другой изменил данные: %1 и ещё %Ln человека. Они оставлены как есть.</numerusform>
            <numerusform>Тем временем кто-то другой изменил данные: %1 и ещё %Ln человек. Они оставлены как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed %1 meanwhile: kept as it is.</source>
        <translation>Тем временем кто-то другой изменил данные: %1. Оставлено как есть.</translation>
    </message>
    <message>
        <source>You have changed no more than one person at a time within thirty days.</source>
        <translation>За последние тридцать дней вы меняли не больше одного человека за раз.</translation>
    </message>
    <message>
        <source>Take a change of many back</source>
        <translation>Отменить изменение многих</translation>
    </message>
    <message>
        <source>Whom somebody else has changed since is kept. Which change?</source>
        <translation>Кого с тех пор изменил кто-то другой, останется как есть. Какое изменение?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить его</translation>
    </message>
    <message>
        <source>put on the list «%1»</source>
        <translation>внесены в список «%1»</translation>
    </message>
    <message>
        <source>taken off the list «%1»</source>
        <translation>убраны из списка «%1»</translation>
    </message>
    <message>
        <source>district: %1</source>
        <translation>район: %1</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>язык: %1</translation>
    </message>
    <message>
        <source>preferred channel: %1</source>
        <translation>предпочитаемый канал: %1</translation>
    </message>
    <message>
        <source>agreed to «%1»</source>
        <translation>согласились на «%1»</translation>
    </message>
    <message>
        <source>want no more of «%1»</source>
        <translation>больше не хотят «%1»</translation>
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
        <translation>Внести в список</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>On the list since %1</source>
        <translation>В списке с %1</translation>
    </message>
    <message>
        <source>On the list since %1, put there by %2</source>
        <translation>В списке с %1, внесение: %2</translation>
    </message>
    <message>
        <source>On none</source>
        <translation>Ни в одном</translation>
    </message>
    <message>
        <source>Star or no star</source>
        <translation>Поставить или снять звёздочку</translation>
    </message>
    <message>
        <source>Put on the list «%1».</source>
        <translation>Внесено в список «%1».</translation>
    </message>
    <message>
        <source>Taken off the list «%1».</source>
        <translation>Убрано из списка «%1».</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ListsPanel</name>
    <message>
        <source>Only I</source>
        <translation>Только я</translation>
    </message>
    <message>
        <source>Whoever sees this site</source>
        <translation>Все, кто видит эту площадку</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>Весь город</translation>
    </message>
    <message>
        <source>Lists are kept by operators, doctors, nurses, marketers and supervisors.</source>
        <translation>Списки ведут операторы, врачи, медсёстры, маркетологи и руководители.</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Новый список…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Who sees it…</source>
        <translation>Кто его видит…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Choose a list to see who stands on it.</source>
        <translation>Выберите список, чтобы увидеть, кто в нём.</translation>
    </message>
    <message>
        <source>Take my star off</source>
        <translation>Снять мою звёздочку</translation>
    </message>
    <message>
        <source>Give it my star</source>
        <translation>Поставить мою звёздочку</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>What is the list to be called?</source>
        <translation>Как назвать список?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The list needs a name.</source>
        <translation>Списку нужно название.</translation>
    </message>
    <message>
        <source>Who sees the list «%1»?</source>
        <translation>Кто видит список «%1»?</translation>
    </message>
    <message>
        <source>You and supervisors change it.</source>
        <translation>Его меняете вы и руководители.</translation>
    </message>
    <message>
        <source>%1; its people follow a saved segment</source>
        <translation>%1; людей определяет сохранённый сегмент</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Создать список</translation>
    </message>
    <message>
        <source>No segment is saved yet. Save one on the page Segments first; no list was made.</source>
        <translation>Ни один сегмент ещё не сохранён. Сначала сохраните сегмент на странице «Сегменты»; список не создан.</translation>
    </message>
    <message>
        <source>Which segment does «%1» follow?</source>
        <translation>За каким сегментом следует «%1»?</translation>
    </message>
    <message>
        <source>Whoever fits the segment at the moment stands on the list.</source>
        <translation>В списке все, кто сейчас подходит под сегмент.</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Переименовать список</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>The list is called «%1» now.</source>
        <translation>Список теперь называется «%1».</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>It is changed who sees the list «%1».</source>
        <translation>Изменено, кто видит список «%1».</translation>
    </message>
    <message>
        <source>The list «%1» is removed. Its people stay.</source>
        <translation>Список «%1» убран. Его люди остаются.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::LookupCard</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Продолжить…</translation>
    </message>
    <message>
        <source>Open its numbers again</source>
        <translation>Снова открыть её номера</translation>
    </message>
    <message>
        <source>Numbers answered</source>
        <translation>Номера с ответом</translation>
    </message>
    <message>
        <source>Asks no more numbers. What was found stays.</source>
        <translation>Больше номера не запрашиваются. Найденное остаётся.</translation>
    </message>
    <message>
        <source>Every number that this look-up suspended takes messages again, unless somebody changed it since.</source>
        <translation>Каждый номер, приостановленный этой проверкой, снова принимает сообщения, если его с тех пор никто не изменил.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whose numbers, state of the look-up</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Begun %1 through %2</source>
        <translation>Начато %1 через %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asks the rest of the numbers</source>
        <translation>Запрашивает остальные номера</translation>
    </message>
</context>
<context>
    <name>otklik::ui::LookupDialog</name>
    <message>
        <source>No more than</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>Check numbers</source>
        <translation>Проверить номера</translation>
    </message>
    <message>
        <source>The numbers are being written down …</source>
        <translation>Номера записываются…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
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
        <translation>Номер, проверенный за это время, повторно не покупается.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Days between two checks</source>
        <translation>Дней между двумя проверками</translation>
    </message>
    <message>
        <source>Whose numbers</source>
        <translation>Чьи номера</translation>
    </message>
    <message>
        <source>Not looked up for, in days</source>
        <translation>Не проверялись, дней</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A list cannot be checked again by itself. Save a segment instead.</source>
        <translation>Список не может проверяться повторно сам. Сохраните вместо него сегмент.</translation>
    </message>
    <message>
        <source>Plan the checks</source>
        <translation>Запланировать проверки</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Идёт подсчёт …</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MainWindow</name>
    <message>
        <source>Otklik</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Otklik — %1</source>
        <translation>Отклик — %1</translation>
    </message>
    <message>
        <source>Find or do something</source>
        <translation>Найти или сделать</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Клавиши этой страницы</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Назад к предыдущей странице</translation>
    </message>
    <message>
        <source>Load this page again</source>
        <translation>Загрузить эту страницу снова</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu: language, appearance, keys</source>
        <translation>Меню: язык, оформление, клавиши</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>State of the desk</source>
        <translation>Состояние рабочего места</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>site: %1</source>
        <translation>площадка: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MergeDialog</name>
    <message>
        <source>All &amp;theirs</source>
        <translation>Всё &amp;чужое</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Всё &amp;моё</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save what I chose</source>
        <translation>Сохранить выбранное</translation>
    </message>
    <message>
        <source>Choose a value for this line first: %1.</source>
        <translation>Сначала выберите значение для этой строки: %1.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MergeTable</name>
    <message>
        <source>1 Original</source>
        <comment>as it was when both began</comment>
        <translation>1 Исходное</translation>
    </message>
    <message>
        <source>2 Theirs: %1</source>
        <comment>who</comment>
        <translation>2 Другие: %1</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>другое рабочее место</translation>
    </message>
    <message>
        <source>3 Mine</source>
        <translation>3 Моё</translation>
    </message>
    <message>
        <source>4 Another value</source>
        <translation>4 Другое значение</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, a column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value stands there</comment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a field, a column and the value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: another value</source>
        <comment>a field</comment>
        <translation>%1: другое значение</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>otklik::ui::MessageEditor</name>
    <message>
        <source>Text in %1</source>
        <translation>Текст на языке «%1»</translation>
    </message>
</context>
<context>
    <name>otklik::ui::NoteDialog</name>
    <message>
        <source>Note about %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>For example: ECG, call first</source>
        <translation>Например: ЭКГ, сначала позвонить</translation>
    </message>
    <message>
        <source>What is to be &amp;remembered</source>
        <translation>О чём нужно &amp;помнить</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Напомнить</translation>
    </message>
</context>
<context>
    <name>otklik::ui::NotesPanel</name>
    <message>
        <source>What to do next</source>
        <translation>Что сделать дальше</translation>
    </message>
    <message>
        <source>Nothing is waiting. A note with a date becomes a reminder.</source>
        <translation>Ничего не ждёт. Заметка с датой становится напоминанием.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue (%1)</source>
        <translation>
            <numerusform>Просрочено на %n день (%1)</numerusform>
            <numerusform>Просрочено на %n дня (%1)</numerusform>
            <numerusform>Просрочено на %n дней (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Снять</translation>
    </message>
</context>
<context>
    <name>otklik::ui::NoticeWatch</name>
    <message numerus="yes">
        <source>%n cards were opened in an emergency.</source>
        <translation>
            <numerusform>Экстренно открыта %n карта.</numerusform>
            <numerusform>Экстренно открыты %n карты.</numerusform>
            <numerusform>Экстренно открыто %n карт.</numerusform>
        </translation>
    </message>
    <message>
        <source>In an emergency %1 opened the card of a patient of “%2” on %3.</source>
        <translation>Экстренное открытие: %1, карта пациента клиники «%2», %3.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::NumbersPage</name>
    <message>
        <source>How the mobile numbers stand</source>
        <translation>Состояние мобильных номеров</translation>
    </message>
    <message>
        <source>Suspended numbers</source>
        <translation>Приостановленные номера</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Расписания</translation>
    </message>
    <message>
        <source>No look-up has suspended a number.</source>
        <translation>Ни одна проверка не приостановила ни одного номера.</translation>
    </message>
    <message>
        <source>Nothing has been looked up yet.</source>
        <translation>Пока ничего не проверялось.</translation>
    </message>
    <message>
        <source>Nothing is looked up by itself. “Check numbers…” can repeat what it does every so many days.</source>
        <translation>Само ничего не проверяется. «Проверить номера…» может повторять проверку через заданное число дней.</translation>
    </message>
    <message>
        <source>Check numbers…</source>
        <translation>Проверить номера…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Снова открыть</translation>
    </message>
    <message>
        <source>Open the person&apos;s card</source>
        <translation>Открыть карточку человека</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mobile numbers</source>
        <translation>
            <numerusform>%Ln мобильный номер</numerusform>
            <numerusform>%Ln мобильных номера</numerusform>
            <numerusform>%Ln мобильных номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a mobile number yet. Import people first; then their numbers can be checked here.</source>
        <translation>Мобильного номера пока нет ни у кого. Сначала загрузите людей; тогда их номера можно будет проверить здесь.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Away for now</source>
        <translation>Временно вне сети</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Not numbers</source>
        <translation>Не номера</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Never looked up</source>
        <translation>Ни разу не проверялись</translation>
    </message>
    <message>
        <source>Last answer on %1. %2 were ported to another network.</source>
        <translation>Последний ответ: %1. Перенесено в другую сеть: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln номер</numerusform>
            <numerusform>%Ln номера</numerusform>
            <numerusform>%Ln номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>No number has been looked up yet. A check finds those that no network knows any more and holds back messages to them.</source>
        <translation>Пока ни один номер не проверялся. Проверка находит номера, которых больше не знает ни одна сеть, и не даёт отправлять на них сообщения.</translation>
    </message>
    <message>
        <source>Remove schedule</source>
        <translation>Убрать расписание</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>No account can look numbers up yet.</source>
        <translation>Пока ни одна учётная запись не умеет проверять номера.</translation>
    </message>
    <message>
        <source>Add one of kind “Infobip number look-up”, or the training one, in the settings.</source>
        <translation>Добавьте в настройках учётную запись вида «Infobip: проверка номеров» или учебную.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Go on with a larger budget</source>
        <translation>Продолжить с большим бюджетом</translation>
    </message>
    <message>
        <source>Budget in all; %1 are spent</source>
        <translation>Бюджет в целом; потрачено %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Open the numbers of this look-up again?</source>
        <translation>Снова открыть номера этой проверки?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers that it suspended take messages again, unless somebody changed them since. What was paid stays paid.</source>
        <translation>
            <numerusform>%Ln приостановленный ею номер снова будет принимать сообщения, если его с тех пор никто не изменил. Уплаченное не возвращается.</numerusform>
            <numerusform>%Ln приостановленных ею номера снова будут принимать сообщения, если их с тех пор никто не изменил. Уплаченное не возвращается.</numerusform>
            <numerusform>%Ln приостановленных ею номеров снова будут принимать сообщения, если их с тех пор никто не изменил. Уплаченное не возвращается.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>Снова открыть</translation>
    </message>
    <message>
        <source>Keep them suspended</source>
        <translation>Оставить приостановленными</translation>
    </message>
    <message>
        <source>The schedule is gone; look-ups under way go on.</source>
        <translation>Расписание убрано; начатые проверки продолжаются.</translation>
    </message>
    <message>
        <source>Stop the look-up</source>
        <translation>Остановить проверку</translation>
    </message>
    <message>
        <source>Go on with the look-up</source>
        <translation>Продолжить проверку</translation>
    </message>
</context>
<context>
    <name>otklik::ui::OperatorPanel</name>
    <message>
        <source>Save the roles</source>
        <translation>Сохранить роли</translation>
    </message>
    <message>
        <source>Save the sites</source>
        <translation>Сохранить площадки</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Let in again…</source>
        <translation>Снова впустить…</translation>
    </message>
    <message>
        <source>Confirm the request</source>
        <translation>Подтвердить запрос</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Может</translation>
    </message>
    <message>
        <source>Sees the people of</source>
        <translation>Видит людей площадок</translation>
    </message>
    <message>
        <source>Sign-ins of the last 30 days</source>
        <translation>Входы за последние 30 дней</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>с %1: %2</translation>
    </message>
    <message>
        <source>%1 asked to let them in again</source>
        <translation>%1 просит снова впустить</translation>
    </message>
    <message>
        <source>the whole city</source>
        <translation>весь город</translation>
    </message>
    <message>
        <source>right code</source>
        <translation>верный код</translation>
    </message>
    <message>
        <source>wrong code</source>
        <translation>неверный код</translation>
    </message>
    <message>
        <source>refused: a pooler stood between</source>
        <translation>отказано: посередине стоял пулер</translation>
    </message>
    <message>
        <source>let in again by two people</source>
        <translation>снова впущен двумя людьми</translation>
    </message>
    <message>
        <source>a computer not used before</source>
        <translation>новый компьютер</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>when, what, computer, address</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Nowhere now.</source>
        <translation>Сейчас нигде.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::OperatorsPage</name>
    <message>
        <source>People at the desks</source>
        <translation>Люди за рабочими местами</translation>
    </message>
    <message>
        <source>Add a login</source>
        <translation>Добавить логин</translation>
    </message>
    <message>
        <source>The roles are saved. They hold from now on.</source>
        <translation>Роли сохранены. Они действуют с этого момента.</translation>
    </message>
    <message>
        <source>The sites are saved. They hold from now on.</source>
        <translation>Площадки сохранены. Они действуют с этого момента.</translation>
    </message>
    <message>
        <source>They may sign in again.</source>
        <translation>Теперь можно снова входить.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Управление</translation>
    </message>
    <message numerus="yes">
        <source>%n people and services</source>
        <translation>
            <numerusform>%n учётная запись</numerusform>
            <numerusform>%n учётные записи</numerusform>
            <numerusform>%n учётных записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Отключить %1</translation>
    </message>
    <message>
        <source>Their sessions end at once and they cannot sign in. Say why; it is kept.</source>
        <translation>Сеансы этого человека сразу закончатся, и войти он не сможет. Укажите причину; она сохраняется.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Нужна причина.</translation>
    </message>
    <message>
        <source>The login is disabled.</source>
        <translation>Логин отключён.</translation>
    </message>
    <message>
        <source>Let %1 in again</source>
        <translation>Снова впустить %1</translation>
    </message>
    <message>
        <source>A second person has to confirm it. What is needed?</source>
        <translation>Это должен подтвердить второй человек. Что нужно?</translation>
    </message>
    <message>
        <source>End the wait after wrong codes</source>
        <translation>Прекратить ожидание после неверных кодов</translation>
    </message>
    <message>
        <source>A new authenticator: the phone is lost</source>
        <translation>Новый аутентификатор: телефон потерян</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Запросить</translation>
    </message>
    <message>
        <source>Asked. Another administrator or a supervisor confirms it here.</source>
        <translation>Запрошено. Подтвердит здесь другой администратор или руководитель.</translation>
    </message>
    <message>
        <source>They may try again now.</source>
        <translation>Теперь можно попробовать снова.</translation>
    </message>
    <message>
        <source>Hand over this enrolment code, in person: %1</source>
        <translation>Передайте этот код подключения лично: %1</translation>
    </message>
    <message>
        <source>It is shown once and holds for seven days.</source>
        <translation>Он показан один раз и действует семь дней.</translation>
    </message>
    <message>
        <source>A new login is made on the server, by who may make logins there: otklikctl operator add LOGIN --name «NAME» --role ROLE --site CODE</source>
        <translation>Новый логин создаёт на сервере тот, кому там можно создавать логины: otklikctl operator add LOGIN --name «NAME» --role ROLE --site CODE</translation>
    </message>
    <message>
        <source>It prints the password and the enrolment code once.</source>
        <translation>Команда один раз выводит пароль и код подключения.</translation>
    </message>
    <message>
        <source>They are signed out there.</source>
        <translation>Сеанс там завершён.</translation>
    </message>
    <message>
        <source>They are signed out at %1.</source>
        <translation>Сеанс завершён на рабочем месте %1.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::OrganisationPanel</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Язык сообщений</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Часовой пояс</translation>
    </message>
    <message>
        <source>By this clock quiet hours are kept for people whose zone is not known.</source>
        <translation>По этому времени соблюдаются тихие часы для людей, чей пояс неизвестен.</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country.</source>
        <translation>Телефоны без кода страны читаются как номера этой страны.</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>&amp;Язык сообщений</translation>
    </message>
    <message>
        <source>Who has no language gets the text in this one, where there is one.</source>
        <translation>Чей язык неизвестен, тот получает текст на этом, если такой текст есть.</translation>
    </message>
    <message>
        <source>The organisation’s settings were changed for everybody.</source>
        <translation>Настройки организации изменены для всех.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::Page</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>База данных недоступна.</translation>
    </message>
    <message>
        <source>You see what was known at %1.</source>
        <translation>Вы видите данные на %1.</translation>
    </message>
    <message>
        <source>The database cannot be reached, and nothing was loaded before.</source>
        <translation>База данных недоступна, и раньше ничего не загружалось.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Е&amp;щё</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>The password of &amp;now</source>
        <translation>&amp;Нынешний пароль</translation>
    </message>
    <message>
        <source>The n&amp;ew one</source>
        <translation>Н&amp;овый пароль</translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation>Новый пароль &amp;ещё раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Type the password that you have first.</source>
        <translation>Сначала введите пароль, который у вас сейчас.</translation>
    </message>
    <message>
        <source>The new password is not the same both times.</source>
        <translation>Новый пароль введён по-разному.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PeopleDetail</name>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Предпочитаемый канал</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Следующее напоминание</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Неизвестны</translation>
    </message>
    <message>
        <source>There are no topics yet</source>
        <translation>Тем ещё нет</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
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
        <translation>Имя, телефон, эл. почта или внешний номер</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>&amp;Район</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>Из поиска в список</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Сегмент: %1</translation>
    </message>
    <message>
        <source>Nobody fits what you search for.</source>
        <translation>Под этот поиск никто не подходит.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Which file is to be imported?</source>
        <translation>Какой файл загрузить?</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new, %3 changed, %4 unchanged.</source>
        <comment>people</comment>
        <translation>%1: загружено. Новых: %2, изменённых: %3, без изменений: %4.</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new events, %3 known already.</source>
        <translation>%1: загружено. Новых событий: %2, уже известных: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were rejected; nothing of them was stored.</source>
        <translation>
            <numerusform>Отклонена %n строка; из неё ничего не сохранено.</numerusform>
            <numerusform>Отклонены %n строки; из них ничего не сохранено.</numerusform>
            <numerusform>Отклонено %n строк; из них ничего не сохранено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which file of service events is to be imported?</source>
        <translation>Какой файл событий услуг загрузить?</translation>
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
        <translation>Поставить или снять звёздочку</translation>
    </message>
    <message>
        <source>Pick everybody whom the filter shows</source>
        <translation>Выбрать всех, кого показывает фильтр</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Новый список…</translation>
    </message>
    <message>
        <source>Take a change of many back…</source>
        <translation>Отменить изменение многих…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>The new person goes to: %1.</source>
        <translation>Новый человек попадёт на площадку: %1.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.ods);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Н&amp;едавние</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Списки</translation>
    </message>
    <message>
        <source>Imports and undo…</source>
        <translation>Загрузки и их отмена…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Whose cards were opened last</source>
        <translation>Чьи карточки открывали последними</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Выгрузить список…</translation>
    </message>
    <message>
        <source>Agree to an export…</source>
        <translation>Согласовать выгрузку…</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Список: %1</translation>
    </message>
    <message>
        <source>There are no people yet. Import a list (a table or a spreadsheet), or add one person.</source>
        <translation>Людей ещё нет. Загрузите список (таблицу CSV или электронную таблицу) или добавьте одного человека.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PersonEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>День, месяц, год</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Номер в другой системе</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation>&amp;Отчество</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Дата рождения</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>&amp;Район</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Preferred &amp;channel</source>
        <translation>Предпочитаемый &amp;канал</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Часовой пояс</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>E&amp;xternal id</source>
        <translation>&amp;Внешний номер</translation>
    </message>
    <message>
        <source>As the organisation&apos;s</source>
        <translation>Как у организации</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>The birth date is not a day that exists. Write day, month and year, for example %1.</source>
        <translation>Такого дня рождения не существует. Напишите день, месяц и год, например %1.</translation>
    </message>
    <message>
        <source>Write at least one name. A single name is enough.</source>
        <translation>Напишите хотя бы что-то из имени. Достаточно одного слова.</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>Копировать введённое</translation>
    </message>
    <message>
        <source>This person&apos;s record was removed or erased meanwhile. Nothing was saved. What you typed is still here, to be copied.</source>
        <translation>Запись этого человека тем временем удалили или стёрли. Ничего не сохранено. Введённое вами ещё здесь, его можно скопировать.</translation>
    </message>
    <message>
        <source>What was typed is copied. The record itself is gone.</source>
        <translation>Введённое скопировано. Самой записи больше нет.</translation>
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
        <translation>Предпочитает: %1</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PersonMergeDialog</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Телефон или эл. почта</translation>
    </message>
    <message>
        <source>Changed at two desks: %1</source>
        <translation>Изменено на двух рабочих местах: %1</translation>
    </message>
    <message>
        <source>Save what I chose</source>
        <translation>Сохранить выбранное</translation>
    </message>
    <message>
        <source>While you were choosing, somebody changed this person once more. Mine is now what you had chosen.</source>
        <translation>Пока вы выбирали, этого человека изменили ещё раз. «Моё» — теперь то, что вы выбрали.</translation>
    </message>
    <message>
        <source>While you were typing, somebody else stored other values for the same fields.</source>
        <translation>Пока вы вводили, кто-то другой сохранил в тех же полях другие значения.</translation>
    </message>
    <message>
        <source>While you were typing, %1 stored other values for the same fields.</source>
        <translation>Пока вы вводили, в тех же полях сохранены другие значения (%1).</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet. Choose what stays in each line: the keys 1, 2 and 3 choose a column, 4 writes another value.</source>
        <translation>Ваше ещё не сохранено. Выберите, что останется в каждой строке: клавиши 1, 2 и 3 выбирают столбец, 4 вводит другое значение.</translation>
    </message>
    <message>
        <source>What else they changed is kept: %1.</source>
        <translation>Остальные их изменения остаются: %1.</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Всё &amp;чужое</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Всё &amp;моё</translation>
    </message>
    <message>
        <source>The birth date is not a day that exists. Write day, month and year, for example %1.</source>
        <translation>Такого дня рождения не существует. Напишите день, месяц и год, например %1.</translation>
    </message>
    <message>
        <source>Choose a value for this line first: %1.</source>
        <translation>Сначала выберите значение для этой строки: %1.</translation>
    </message>
    <message>
        <source>Write at least one name. A single name is enough.</source>
        <translation>Напишите хотя бы что-то из имени. Достаточно одного слова.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PersonPage</name>
    <message>
        <source>Reminder done.</source>
        <translation>Напоминание выполнено.</translation>
    </message>
    <message>
        <source>Reminder dropped.</source>
        <translation>Напоминание снято.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>Новое напоминание</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Записать согласие</translation>
    </message>
    <message>
        <source>Record a refusal</source>
        <translation>Записать отказ</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Остановить всё</translation>
    </message>
    <message>
        <source>First reminder: done</source>
        <translation>Первое напоминание: выполнено</translation>
    </message>
    <message>
        <source>First reminder: put off</source>
        <translation>Первое напоминание: отложить</translation>
    </message>
    <message>
        <source>First reminder: drop</source>
        <translation>Первое напоминание: снять</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Лента: %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find a person by name, phone or e-mail.</source>
        <translation>Никто не выбран. Найдите человека по имени, телефону или эл. почте.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>The reminder comes up on %1.</source>
        <translation>Напоминание появится %1.</translation>
    </message>
    <message>
        <source>The note is stored.</source>
        <translation>Заметка сохранена.</translation>
    </message>
    <message>
        <source>Recorded. Nothing more is sent to this person.</source>
        <translation>Записано. Этому человеку больше ничего не отправляется.</translation>
    </message>
    <message>
        <source>Consent is recorded.</source>
        <translation>Согласие записано.</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>Отказ записан.</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>Остановить всё?</translation>
    </message>
    <message>
        <source>No topic and no channel will reach this person, service notices included. Each topic of marketing then needs a new consent of its own.</source>
        <translation>Ни одна тема и ни один канал не дойдут до этого человека, в том числе извещения об услугах. Для каждой маркетинговой темы потом понадобится новое отдельное согласие.</translation>
    </message>
    <message>
        <source>Reminder put off.</source>
        <translation>Напоминание отложено.</translation>
    </message>
    <message>
        <source>Open the clinical part</source>
        <translation>Открыть клиническую часть</translation>
    </message>
    <message>
        <source>Somebody else has changed this person in the meantime. Nothing of yours was stored; edit the person again.</source>
        <translation>Тем временем этого человека изменил кто-то другой. Ваше не сохранено; измените человека ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here; saving again compares it with what is stored then.</source>
        <translation>Ничего не сохранено. Введённое вами ещё здесь; при новом сохранении оно сравнится с тем, что записано тогда.</translation>
    </message>
    <message>
        <source>You were typing this on %1, and it is not saved yet.</source>
        <translation>Вы вводили это %1, и оно ещё не сохранено.</translation>
    </message>
    <message>
        <source>You were typing this on %1 with an earlier version of the program, which did not keep what stood there before. Look through every field: saving puts all of them in the place of what is stored.</source>
        <translation>Вы вводили это %1 в более ранней версии программы, которая не запоминала, что было раньше. Просмотрите каждое поле: при сохранении все они встанут на место сохранённых.</translation>
    </message>
    <message>
        <source>You were typing this on %1, and it is not saved yet. Since then somebody else changed: %2. Saving keeps both.</source>
        <translation>Вы вводили это %1, и оно ещё не сохранено. С тех пор кто-то другой изменил: %2. При сохранении останется и то и другое.</translation>
    </message>
    <message>
        <source>You were typing this on %1, and it is not saved yet. Since then %3 changed: %2. Saving keeps both.</source>
        <translation>Вы вводили это %1, и оно ещё не сохранено. С тех пор изменено (%3): %2. При сохранении останется и то и другое.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same since. Nothing was taken back; edit the person to choose.</source>
        <translation>С тех пор кто-то другой изменил то же самое. Ничего не отменено; чтобы выбрать, измените данные человека.</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>Изменение отменено.</translation>
    </message>
    <message>
        <source>Put on a list</source>
        <translation>Внести в список</translation>
    </message>
    <message>
        <source>Star or no star</source>
        <translation>Поставить или снять звёздочку</translation>
    </message>
    <message>
        <source>Add to household</source>
        <translation>Добавить в домохозяйство</translation>
    </message>
    <message>
        <source>Give out their data…</source>
        <translation>Выдать данные о человеке…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>On the card that was open before: %1</source>
        <translation>На карточке, открытой до этого: %1</translation>
    </message>
    <message>
        <source>Leave household</source>
        <translation>Вывести из домохозяйства</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>Они живут вместе</translation>
    </message>
    <message>
        <source>Un-merge the newest merge</source>
        <translation>Отменить последнее объединение</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PhoneBubble</name>
    <message>
        <source>Message as the phone shows it</source>
        <translation>Сообщение, как его покажет телефон</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PickListPanel</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Short, in Latin letters: files and rules name it so. It never changes.</source>
        <translation>Короткий, латинскими буквами: так его пишут в файлах и правилах. Он никогда не меняется.</translation>
    </message>
    <message>
        <source>Type its name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>Type a short code in Latin letters.</source>
        <translation>Напишите короткий код латинскими буквами.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PreviewPanel</name>
    <message>
        <source>Show it to a person: name, phone …</source>
        <translation>Показать для человека: имя, телефон …</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Next of the audience</source>
        <translation>Следующий из аудитории</translation>
    </message>
    <message>
        <source>Open this person’s card</source>
        <translation>Открыть карточку этого человека</translation>
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
        <translation>Как придёт</translation>
    </message>
    <message>
        <source>That was the last person of the audience.</source>
        <translation>Это был последний человек аудитории.</translation>
    </message>
    <message>
        <source>Nobody would be written to yet. The Audience step says why.</source>
        <translation>Пока никто не получил бы сообщения. Почему — сказано на шаге «Аудитория».</translation>
    </message>
    <message>
        <source>Sender of the gateway</source>
        <translation>Отправитель шлюза</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>language, encoding, parts</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otklik::ui::PriceRow</name>
    <message>
        <source>Work out the price</source>
        <translation>Рассчитать цену</translation>
    </message>
    <message>
        <source>people to write to</source>
        <translation>скольким людям писать</translation>
    </message>
    <message>
        <source>parts each</source>
        <translation>частей на каждого</translation>
    </message>
    <message>
        <source>parts in all</source>
        <translation>частей всего</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>стоимость</translation>
    </message>
    <message>
        <source>Price of the whole audience</source>
        <translation>Цена для всей аудитории</translation>
    </message>
    <message>
        <source>no price set</source>
        <translation>цена не задана</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>money, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the gateway has no price</source>
        <translation>%1; у шлюза нет цены</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>money, parts</comment>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>Filling every text</source>
        <translation>Заполняются все тексты</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>от %1 до %2, обычно %3</translation>
    </message>
    <message>
        <source>Every text is filled and counted part by part; that is exact, not an estimate.</source>
        <translation>Каждый текст заполнен и посчитан по частям; это точная цифра, а не оценка.</translation>
    </message>
    <message>
        <source>Known once there is somebody to write to.</source>
        <translation>Станет известна, когда будет кому писать.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>otklik::ui::PutOffDialog</name>
    <message numerus="yes">
        <source>Put off %n reminders</source>
        <translation>
            <numerusform>Отложить %n напоминание</numerusform>
            <numerusform>Отложить %n напоминания</numerusform>
            <numerusform>Отложить %n напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
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
        <translation>%1, ждёт: %2</translation>
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
        <translation>Отчитываться пока не о чем</translation>
    </message>
    <message>
        <source>After the launch the way of its people stands here: sent, delivered, returned, used.</source>
        <translation>После запуска здесь будет путь людей кампании: отправлено, доставлено, вернулись, воспользовались.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Что она дала</translation>
    </message>
    <message>
        <source>What it did so far</source>
        <translation>Что она дала на сегодня</translation>
    </message>
    <message>
        <source>Launched %1.</source>
        <translation>Запущена %1.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>Остановлена %1.</translation>
    </message>
    <message>
        <source>Finished %1.</source>
        <translation>Завершена %1.</translation>
    </message>
    <message>
        <source>Returned: had any service event within 30 days after the message. Used: received the service.</source>
        <translation>Вернулись: было любое событие услуги в течение 30 дней после сообщения. Воспользовались: получили услугу.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::RetentionPanel</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>In days; 0 is for ever. What is older is emptied by the sending service every hour; what is counted stays. The record of who did what has no timer.</source>
        <translation>В днях; 0 — бессрочно. То, что старше, служба отправки очищает каждый час; посчитанное остаётся. У записей о том, кто что делал, срока нет.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>How long data is kept was changed for everybody.</source>
        <translation>Срок хранения данных изменён для всех.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ReviewPage</name>
    <message>
        <source>Justified</source>
        <translation>Обоснованно</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>Необоснованно</translation>
    </message>
    <message>
        <source>Cards that were opened in an emergency</source>
        <translation>Карты, открытые экстренно</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Указанная причина</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>No card of your clinics was opened in an emergency within the last 30 days.</source>
        <translation>За последние 30 дней ни одна карта ваших клиник не открывалась экстренно.</translation>
    </message>
    <message>
        <source>%1 opened this card of “%2” on %3.</source>
        <translation>Эту карту клиники «%2» открыл(а) %1, %3.</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <comment>verdict, who, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The emergency access was justified</source>
        <translation>Экстренный доступ был обоснован</translation>
    </message>
    <message>
        <source>The emergency access was not justified</source>
        <translation>Экстренный доступ не был обоснован</translation>
    </message>
    <message>
        <source>Remark (may stay empty)</source>
        <translation>Замечание (можно оставить пустым)</translation>
    </message>
    <message>
        <source>Store the verdict</source>
        <translation>Сохранить решение</translation>
    </message>
    <message>
        <source>What was wrong with it</source>
        <translation>Что было не так</translation>
    </message>
    <message>
        <source>Say in a few words what was wrong.</source>
        <translation>Коротко напишите, что было не так.</translation>
    </message>
    <message>
        <source>Emergency review</source>
        <translation>Разбор экстренных случаев</translation>
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
        <translation>Ещё не запущена</translation>
    </message>
    <message>
        <source>Once it is launched, this is where one sees how far it is.</source>
        <translation>После запуска здесь будет видно, сколько сделано.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну минуту…</translation>
    </message>
    <message>
        <source>%1 of %2 messages have left</source>
        <comment>numbers</comment>
        <translation>Ушло сообщений: %1 из %2</translation>
    </message>
    <message>
        <source>Paused: nothing leaves. What is with the gateway already goes on.</source>
        <translation>Пауза: ничего не уходит. То, что уже у шлюза, идёт дальше.</translation>
    </message>
    <message>
        <source>Stopped for ever. What had not left never will.</source>
        <translation>Остановлено навсегда. То, что не ушло, уже не уйдёт.</translation>
    </message>
    <message numerus="yes">
        <source>Everything has left. Receipts are still on their way for %Ln messages.</source>
        <translation>
            <numerusform>Всё ушло. Отчёты о доставке ещё в пути: по %Ln сообщению.</numerusform>
            <numerusform>Всё ушло. Отчёты о доставке ещё в пути: по %Ln сообщениям.</numerusform>
            <numerusform>Всё ушло. Отчёты о доставке ещё в пути: по %Ln сообщениям.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has left, and every receipt is here.</source>
        <translation>Всё ушло, и все отчёты о доставке получены.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people wait until their quiet hours are over.</source>
        <translation>
            <numerusform>%Ln человек ждёт, пока закончатся тихие часы.</numerusform>
            <numerusform>%Ln человека ждут, пока закончатся тихие часы.</numerusform>
            <numerusform>%Ln человек ждут, пока закончатся тихие часы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has left for %Ln seconds. Messages leave while «otklikctl serve» or a desk with its own database runs and a gateway is ready.</source>
        <translation>
            <numerusform>Уже %Ln секунду ничего не уходит. Сообщения уходят, пока работает «otklikctl serve» или рабочее место со своей базой данных и есть готовый шлюз.</numerusform>
            <numerusform>Уже %Ln секунды ничего не уходит. Сообщения уходят, пока работает «otklikctl serve» или рабочее место со своей базой данных и есть готовый шлюз.</numerusform>
            <numerusform>Уже %Ln секунд ничего не уходит. Сообщения уходят, пока работает «otklikctl serve» или рабочее место со своей базой данных и есть готовый шлюз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the next messages to leave.</source>
        <translation>Ждём, когда уйдут следующие сообщения.</translation>
    </message>
    <message>
        <source>Waiting for the first messages to leave.</source>
        <translation>Ждём, когда уйдут первые сообщения.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>осталось около %Ln секунды</numerusform>
            <numerusform>осталось около %Ln секунд</numerusform>
            <numerusform>осталось около %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>осталось около %Ln минуты</numerusform>
            <numerusform>осталось около %Ln минут</numerusform>
            <numerusform>осталось около %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>messages</comment>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speed, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The Audience step says why each of them was left out.</source>
        <translation>Почему исключён каждый из них, сказано на шаге «Аудитория».</translation>
    </message>
    <message>
        <source>They are written to as soon as it is their turn.</source>
        <translation>Им напишут, как только подойдёт их очередь.</translation>
    </message>
    <message>
        <source>The campaign is paused. They are written to when it goes on.</source>
        <translation>Кампания на паузе. Им напишут, когда она продолжится.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SchedulePanel</name>
    <message>
        <source>&amp;Between these hours, by the clock of each person</source>
        <translation>&amp;В эти часы, по часам каждого человека</translation>
    </message>
    <message>
        <source>At any &amp;hour</source>
        <translation>В &amp;любое время</translation>
    </message>
    <message>
        <source>Nothing lea&amp;ves after</source>
        <translation>Ничего не уходит &amp;после</translation>
    </message>
    <message>
        <source>This campaign was launched, so its hours can only be read.</source>
        <translation>Эту кампанию запустили, поэтому часы можно только читать.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Nothing leaves after</source>
        <translation>Ничего не уходит после</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hours from … to …</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>When people may be written to</source>
        <translation>Когда людям можно писать</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До какого времени</translation>
    </message>
    <message>
        <source>From and to are the same time. Choose «At any hour» if that is meant.</source>
        <translation>«С» и «До» — одно и то же время. Выберите «В любое время», если так и задумано.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>Somebody whose hours are over waits until they begin again. Whose zone is not known lives by %1, where it is %2 now: launched now, the first messages there leave %3.</source>
        <translation>Тот, у кого часы закончились, ждёт, пока они снова начнутся. Тот, чей пояс неизвестен, живёт по %1, сейчас там %2: если запустить сейчас, первые сообщения там уйдут %3.</translation>
    </message>
    <message>
        <source>Messages leave as fast as the gateway takes them, at night too. Only for what cannot wait until morning.</source>
        <translation>Сообщения уходят так быстро, как их принимает шлюз, и ночью тоже. Только для того, что не может подождать до утра.</translation>
    </message>
    <message>
        <source>What has not left by then is counted as «%1».</source>
        <translation>То, что к этому времени не ушло, считается как «%1».</translation>
    </message>
    <message>
        <source>Not reached in time</source>
        <translation>Не успело вовремя</translation>
    </message>
    <message>
        <source>A message that could not leave within two days after it was due is given up.</source>
        <translation>Если сообщение не смогло уйти за два дня после срока, попытки прекращаются.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ScreenLock</name>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>%1 is signed in. Everything is as it was left.</source>
        <translation>Сеанс: %1. Всё как было оставлено.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentDelegate</name>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentResult</name>
    <message>
        <source>People who fit</source>
        <translation>Подходящие люди</translation>
    </message>
    <message>
        <source>Which conditions hold for this person</source>
        <translation>Какие условия выполняются для этого человека</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>подсчёт …</translation>
    </message>
    <message>
        <source>People appear here as soon as the rule can be counted.</source>
        <translation>Люди появятся здесь, как только правило можно будет посчитать.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не посчитано</translation>
    </message>
    <message>
        <source>Nobody fits this rule now.</source>
        <translation>Сейчас под это правило никто не подходит.</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>after a number, exact</comment>
        <translation>
            <numerusform>человек</numerusform>
            <numerusform>человека</numerusform>
            <numerusform>человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Почему %1</translation>
    </message>
    <message>
        <source>not counted: you stopped it</source>
        <translation>не посчитано: вы остановили</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>Идёт подсчёт людей</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Сохранить сегмент</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>Сегменту нужно название.</translation>
    </message>
    <message>
        <source>A name has 100 characters at most.</source>
        <translation>В названии может быть не больше 100 знаков.</translation>
    </message>
    <message>
        <source>There is a segment of this name already. Choose another name.</source>
        <translation>Сегмент с таким названием уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>The changes of «%1» were thrown away.</source>
        <translation>Изменения сегмента «%1» отброшены.</translation>
    </message>
    <message>
        <source>The new segment was thrown away.</source>
        <translation>Новый сегмент отброшен.</translation>
    </message>
    <message>
        <source>The segment «%1» was deleted.</source>
        <translation>Сегмент «%1» удалён.</translation>
    </message>
    <message>
        <source>The condition was removed.</source>
        <translation>Условие убрано.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Посчитать снова</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Новый сегмент</translation>
    </message>
    <message>
        <source>Use in a campaign</source>
        <translation>Использовать в кампании</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Сохранить под другим названием</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Убрать условие</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>All, any or none</source>
        <translation>Всё, хотя бы одно или ничего</translation>
    </message>
    <message>
        <source>Delete the segment</source>
        <translation>Удалить сегмент</translation>
    </message>
    <message>
        <source>Edit the condition; open the person; from the list to the rule</source>
        <translation>Изменить условие; открыть человека; из списка к правилу</translation>
    </message>
    <message>
        <source>Switch the group that is selected: all, any, none</source>
        <translation>Сменить выбранную группу: все, хотя бы одно, ни одного</translation>
    </message>
    <message>
        <source>A segment is a rule that says who belongs together: «over 60 and not seen for a year». It is counted live and used by campaigns.</source>
        <translation>Сегмент — это правило, которое говорит, кто вместе: «старше 60 и не были год». Он считается на ходу и используется в кампаниях.</translation>
    </message>
    <message>
        <source>New segment %1</source>
        <translation>Новый сегмент %1</translation>
    </message>
    <message>
        <source>Finish the marked condition.</source>
        <translation>Закончите отмеченное условие.</translation>
    </message>
    <message>
        <source>Why does somebody fit, or not?</source>
        <translation>Почему кто-то подходит или нет?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or external ID</source>
        <translation>Имя, телефон, e-mail или внешний номер</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Nobody was found by that. Nothing was changed.</source>
        <translation>По этим данным никто не найден. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Who of them?</source>
        <translation>Кто из них?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, дата рождения %2</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Объяснить</translation>
    </message>
    <message>
        <source>Why somebody fits or not</source>
        <translation>Почему кто-то подходит или нет</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Changed at two desks: %1</source>
        <translation>Изменено на двух рабочих местах: %1</translation>
    </message>
    <message>
        <source>While you were changing this segment, somebody at another desk saved another rule for it.</source>
        <translation>Пока вы меняли этот сегмент, на другом рабочем месте сохранили для него другое правило.</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet; your changes are kept as a draft. Choose which rule stays: the keys 1, 2 and 3 choose a column.</source>
        <translation>Из вашего ещё ничего не сохранено; ваши изменения хранятся как черновик. Выберите, какое правило останется: клавиши 1, 2 и 3 выбирают столбец.</translation>
    </message>
    <message>
        <source>The rule of the other desk stays.</source>
        <translation>Остаётся правило другого рабочего места.</translation>
    </message>
    <message>
        <source>Somebody else saved the segment «%1» in the meantime.</source>
        <translation>Тем временем кто-то другой сохранил сегмент «%1».</translation>
    </message>
    <message>
        <source>Your changes are kept here as a draft; saving asks what stays.</source>
        <translation>Ваши изменения хранятся здесь как черновик; при сохранении будет вопрос, что останется.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SendingPage</name>
    <message>
        <source>Pause account</source>
        <translation>Поставить на паузу</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>They left…</source>
        <translation>Они отправлены…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Отправить снова…</translation>
    </message>
    <message>
        <source>“%1” is paused. What is on its way is finished; the rest stays queued.</source>
        <translation>«%1» на паузе. То, что уже в пути, будет закончено; остальное остаётся в очереди.</translation>
    </message>
    <message>
        <source>“%1” goes on.</source>
        <translation>«%1» снова работает.</translation>
    </message>
    <message>
        <source>Did these messages leave?</source>
        <translation>Эти сообщения ушли?</translation>
    </message>
    <message>
        <source>You have seen at the gateway “%2” that it took %1. They count as sent from now on, with your name, and are never sent again. A receipt that still comes is taken.</source>
        <translation>Вы видели у шлюза «%2», что он принял %1. Теперь они считаются отправленными, с вашим именем, и больше не отправляются. Если отчёт о доставке ещё придёт, он будет учтён.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>They left</source>
        <translation>Они отправлены</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить без решения</translation>
    </message>
    <message>
        <source>They count as sent.</source>
        <translation>Они считаются отправленными.</translation>
    </message>
    <message>
        <source>Send these messages again?</source>
        <translation>Отправить эти сообщения снова?</translation>
    </message>
    <message>
        <source>%1 go to the gateway “%2” once more. Whoever got the message already gets it twice: look at the gateway first whether it took them.</source>
        <translation>На шлюз «%2» ещё раз пойдёт %1. Кто уже получил сообщение, получит его дважды: сначала посмотрите у шлюза, принял ли он их.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>They are queued again.</source>
        <translation>Они снова в очереди.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accounts and what waits at each</source>
        <translation>Учётные записи и что ждёт в каждой</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they left</source>
        <translation>Сообщения, о которых никто не знает, ушли ли они</translation>
    </message>
    <message>
        <source>Nothing. Where a gateway gives no answer it is asked, and what is still in doubt then waits here for a person.</source>
        <translation>Ничего. Если шлюз не отвечает, его опрашивают, и то, что после этого остаётся сомнительным, ждёт здесь человека.</translation>
    </message>
    <message>
        <source>Open the campaign that waits for a decision</source>
        <translation>Открыть кампанию, которая ждёт решения</translation>
    </message>
    <message>
        <source>There is no account that messages could leave through. Add one in the settings; the training one sends nothing.</source>
        <translation>Нет учётной записи, через которую могли бы уходить сообщения. Добавьте её в настройках; учебная ничего не отправляет.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what waits, speed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages wait</source>
        <translation>
            <numerusform>%Ln сообщение ждёт</numerusform>
            <numerusform>%Ln сообщения ждут</numerusform>
            <numerusform>%Ln сообщений ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>messages</comment>
        <translation>%1 в минуту</translation>
    </message>
    <message>
        <source>Outcomes that nobody knows</source>
        <translation>Исходы, которых никто не знает</translation>
    </message>
    <message>
        <source>Outcomes that nobody knows: the oldest %1 of %2</source>
        <comment>numbers</comment>
        <translation>Исходы, которых никто не знает: самые старые, %1 из %2</translation>
    </message>
    <message>
        <source>Outcomes that nobody knows: %1</source>
        <comment>a number</comment>
        <translation>Исходы, которых никто не знает: %1</translation>
    </message>
    <message>
        <source>%1 messages a second at most</source>
        <translation>сообщений в секунду: не больше %1</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>so since %1</source>
        <comment>an instant</comment>
        <translation>в этом состоянии с %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts of an account</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ServicesPanel</name>
    <message>
        <source>What people receive. Service events, segments, funnels and campaigns choose from this list.</source>
        <translation>Что получают люди. Из этого списка выбирают в событиях услуг, сегментах, воронках и кампаниях.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Добавить услугу</translation>
    </message>
    <message>
        <source>Library card</source>
        <translation>Читательский билет</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SessionsPanel</name>
    <message>
        <source>Sign out there</source>
        <translation>Выйти там</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Открытые сеансы</translation>
    </message>
    <message>
        <source>Sign out at the desk that is selected (Delete). It needs a fresh code.</source>
        <translation>Выйти на выбранном рабочем месте (Delete). Нужен новый код.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Шлюзы</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Районы</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Ведомства</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Сколько хранятся данные</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SignInWindow</name>
    <message>
        <source>Otklik — sign in</source>
        <translation>Отклик — вход</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SiteFinder</name>
    <message>
        <source>site</source>
        <translation>площадка</translation>
    </message>
    <message>
        <source>Work in another site</source>
        <translation>Работать на другой площадке</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SiteSwitch</name>
    <message>
        <source>Site: %1</source>
        <translation>Площадка: %1</translation>
    </message>
    <message>
        <source>You work in: %1
People, reminders, what you add and what you import follow it. Segments, campaigns, the funnel and the audit are about all sites that you see.</source>
        <translation>Вы работаете на площадке: %1
Ей следуют люди, напоминания, всё, что вы добавляете и загружаете. Сегменты, кампании, воронка и аудит охватывают все площадки, которые вы видите.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::StepUp</name>
    <message>
        <source>A fresh code</source>
        <translation>Свежий код</translation>
    </message>
    <message>
        <source>This reaches people or opens what is protected. Type the code that has just been sent to your phone; it then counts for fifteen minutes.</source>
        <translation>Это доходит до людей или открывает защищённое. Введите код, только что отправленный на ваш телефон; он действует пятнадцать минут.</translation>
    </message>
    <message>
        <source>This reaches people or opens what is protected. Type a new code of your authenticator, not the one you signed in with; it then counts for fifteen minutes.</source>
        <translation>Это доходит до людей или открывает защищённое. Введите новый код аутентификатора, не тот, с которым вы вошли; он действует пятнадцать минут.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>В коде шесть цифр.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::SubjectActions</name>
    <message>
        <source>Only operators, doctors, nurses and supervisors give out somebody’s data.</source>
        <translation>Данные о человеке выдают только операторы, врачи, медсёстры и руководители.</translation>
    </message>
    <message>
        <source>Only supervisors erase people.</source>
        <translation>Стирают людей только руководители.</translation>
    </message>
    <message>
        <source>Where is everything about this person to be written?</source>
        <translation>Куда записать всё об этом человеке?</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Архив (*.zip)</translation>
    </message>
    <message>
        <source>Data of one person</source>
        <translation>Данные одного человека</translation>
    </message>
    <message>
        <source>Everything about this person is in %1: a page to read, and JSON.</source>
        <translation>Всё об этом человеке — в %1: страница для чтения и JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are left out, because your account may not read them; the page in it names them.</source>
        <translation>
            <numerusform>%n часть не вошла, потому что вашей учётной записи нельзя её читать; она названа на странице внутри.</numerusform>
            <numerusform>%n части не вошли, потому что вашей учётной записи нельзя их читать; они названы на странице внутри.</numerusform>
            <numerusform>%n частей не вошли, потому что вашей учётной записи нельзя их читать; они названы на странице внутри.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>Прочитать файл можете только вы.</translation>
    </message>
    <message>
        <source>This person had been erased before. Nothing was changed.</source>
        <translation>Этот человек уже был стёрт раньше. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>Человек стёрт.</translation>
    </message>
    <message>
        <source>What is counted stays.</source>
        <translation>Посчитанное остаётся.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TextMeasure</name>
    <message>
        <source>Fit to GSM-7</source>
        <translation>Подогнать под GSM-7</translation>
    </message>
    <message>
        <source>Makes typographic quotes, dashes and dots plain. Letters are never changed.</source>
        <translation>Делает типографские кавычки, тире и многоточия простыми. Буквы не меняются никогда.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ещё ничего не написано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln единица</numerusform>
            <numerusform>%Ln единицы</numerusform>
            <numerusform>%Ln единиц</numerusform>
        </translation>
    </message>
    <message>
        <source>Septets of the GSM alphabet; a few signs take two</source>
        <translation>Септеты алфавита GSM; некоторые знаки занимают два</translation>
    </message>
    <message>
        <source>UTF-16 units; an emoji takes two</source>
        <translation>Единицы UTF-16; эмодзи занимает две</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Each part is sent and paid for on its own</source>
        <translation>Каждая часть отправляется и оплачивается отдельно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>units left in the last part</comment>
        <translation>
            <numerusform>осталось %Ln</numerusform>
            <numerusform>осталось %Ln</numerusform>
            <numerusform>осталось %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>160 units in one part, 153 in each of several.</source>
        <translation>160 единиц в одной части, по 153 в каждой из нескольких.</translation>
    </message>
    <message>
        <source>«%1», character %2, is not in the GSM alphabet: 70 units in one part instead of 160, 67 in each of several.</source>
        <translation>«%1», знак %2, не входит в алфавит GSM: 70 единиц в одной части вместо 160, по 67 в каждой из нескольких.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TextPanel</name>
    <message>
        <source>Remove this language</source>
        <translation>Убрать этот язык</translation>
    </message>
    <message>
        <source>This campaign was launched, so its text can only be read.</source>
        <translation>Эту кампанию запустили, поэтому текст можно только читать.</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>Языки текста</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
    <message>
        <source>Who has no text in their language</source>
        <translation>У кого нет текста на своём языке</translation>
    </message>
    <message>
        <source>&amp;Other languages get</source>
        <translation>&amp;Другие языки получают</translation>
    </message>
    <message>
        <source>Puts {%1} at the cursor; each person’s own is filled in</source>
        <translation>Вставляет {%1} у курсора; каждому подставится своё</translation>
    </message>
    <message>
        <source>Puts in wordings for women, for men and for others</source>
        <translation>Вставляет варианты для женщин, для мужчин и для остальных</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Automatic: the text in %1</source>
        <translation>Автоматически: текст на языке «%1»</translation>
    </message>
    <message>
        <source>The text in %1</source>
        <translation>Текст на языке «%1»</translation>
    </message>
    <message>
        <source>Nothing: they are left out</source>
        <translation>Ничего: они исключаются</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>для %1</translation>
    </message>
    <message>
        <source>for a made-up person</source>
        <translation>для вымышленного человека</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TimelinePanel</name>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Такого здесь нет.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a kind of entries and how many there are</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Messages, calls, visits, consent, notes and changes will stand here.</source>
        <translation>Здесь будут сообщения, звонки, посещения, согласие, заметки и изменения.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TopBar</name>
    <message>
        <source>Find a person, segment, campaign or command</source>
        <translation>Найти человека, сегмент, кампанию или команду</translation>
    </message>
    <message>
        <source>Find or do something (%1)</source>
        <translation>Найти или сделать (%1)</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>These people are made up. Nothing leaves this machine.</source>
        <translation>Эти люди вымышлены. С этого компьютера ничего не уходит.</translation>
    </message>
</context>
<context>
    <name>otklik::ui::TopicsPanel</name>
    <message>
        <source>What people agree to hear about, each topic of one agency. A topic needs consent; a service notice needs none, but obeys a refusal.</source>
        <translation>О чём люди согласны узнавать; каждая тема — одного ведомства. Теме нужно согласие; извещению об услуге оно не нужно, но отказ соблюдается.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Добавить тему</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Показания счётчиков</translation>
    </message>
    <message>
        <source>choose, or a new one’s code</source>
        <translation>выберите или напишите код нового</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>Нужно согласие</translation>
    </message>
    <message>
        <source>Service notice</source>
        <translation>Извещение об услуге</translation>
    </message>
</context>
<context>
    <name>otklik::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Отменить (%1)</translation>
    </message>
</context>
<context>
    <name>otklik::ui::ValueEditor</name>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Several, with commas between them</source>
        <translation>Несколько, через запятую</translation>
    </message>
</context>
<context>
    <name>otklik::ui::Work</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>осталось около %n мин</numerusform>
            <numerusform>осталось около %n мин</numerusform>
            <numerusform>осталось около %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>осталось около %n с</numerusform>
            <numerusform>осталось около %n с</numerusform>
            <numerusform>осталось около %n с</numerusform>
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
        <translation>Все площадки</translation>
    </message>
</context>
<context>
    <name>otklik::views::AccountQueueModel</name>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Free to leave as soon as an account takes them</source>
        <translation>Могут уйти, как только их возьмёт учётная запись</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>messages</comment>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Until their hours of the day come, or because their campaign is paused</source>
        <translation>Пока не наступят их часы суток или пока их кампания на паузе</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>messages</comment>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Handed to the gateway at this moment, or about to be</source>
        <translation>Передаются шлюзу прямо сейчас или вот-вот будут переданы</translation>
    </message>
    <message>
        <source>On the wire</source>
        <comment>messages</comment>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Nobody knows whether the gateway took them</source>
        <translation>Никто не знает, принял ли их шлюз</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>messages</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>How long the oldest of those has waited that are free to leave</source>
        <translation>Сколько ждёт самое старое из тех, что могут уйти</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>how long</comment>
        <translation>Самое старое</translation>
    </message>
    <message>
        <source>Messages that the gateway took in a minute, over the last five</source>
        <translation>Сколько сообщений шлюз принимал в минуту за последние пять минут</translation>
    </message>
    <message>
        <source>A minute</source>
        <comment>rate</comment>
        <translation>В минуту</translation>
    </message>
    <message>
        <source>Of those taken in the last five minutes: at the operator, without a receipt yet</source>
        <translation>Из принятых за последние пять минут: у оператора связи, ещё без отчёта о доставке</translation>
    </message>
    <message>
        <source>No receipt</source>
        <comment>messages</comment>
        <translation>Без отчёта</translation>
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
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>About</source>
        <comment>heading: which person or row an entry of the audit is about</comment>
        <translation>О ком или о чём</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading: the network address that somebody worked from</comment>
        <translation>С</translation>
    </message>
</context>
<context>
    <name>otklik::views::CampaignEditor</name>
    <message>
        <source>Another desk changed this draft meanwhile. Choose what stays first.</source>
        <translation>Тем временем этот черновик изменили на другом рабочем месте. Сначала выберите, что останется.</translation>
    </message>
</context>
<context>
    <name>otklik::views::CampaignListText</name>
    <message>
        <source>Stopped %1</source>
        <translation>Остановлена %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Завершена %1</translation>
    </message>
    <message>
        <source>Launched %1</source>
        <translation>Запущена %1</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Составлена %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of a campaign that is dealt with</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
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
        <translation>Обработано</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Последний шаг</translation>
    </message>
</context>
<context>
    <name>otklik::views::CampaignPeopleText</name>
    <message>
        <source>not before %1</source>
        <translation>не раньше %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a message, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Text in</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>%1, not before %2</source>
        <comment>state of a message, when</comment>
        <translation>%1, не раньше %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what came of a message, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что из этого вышло</translation>
    </message>
</context>
<context>
    <name>otklik::views::DueListModel</name>
    <message>
        <source>Long overdue</source>
        <translation>Давно просрочено</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
</context>
<context>
    <name>otklik::views::DueListText</name>
    <message>
        <source>Cannot be reached</source>
        <translation>Связаться нельзя</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
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
        <translation>Дела</translation>
    </message>
</context>
<context>
    <name>otklik::views::EmergencyListModel</name>
    <message>
        <source>Justified</source>
        <translation>Обоснованно</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Решения ещё нет</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>Необоснованно</translation>
    </message>
    <message>
        <source>No longer in the database</source>
        <translation>Больше нет в базе данных</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>full name and login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Кто открыл</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Решение</translation>
    </message>
</context>
<context>
    <name>otklik::views::FoundPeopleModel</name>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>otklik::views::GatewayListText</name>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Training, sends nothing</source>
        <translation>Учебный, ничего не отправляет</translation>
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
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Price a part</source>
        <translation>Цена части</translation>
    </message>
    <message>
        <source>Kannel</source>
        <translation>Kannel</translation>
    </message>
    <message>
        <source>Infobip number look-up</source>
        <translation>Infobip: проверка номеров</translation>
    </message>
    <message>
        <source>Infobip voice calls</source>
        <translation>Infobip: голосовые звонки</translation>
    </message>
    <message>
        <source>Infobip Viber</source>
        <translation>Infobip: Viber</translation>
    </message>
</context>
<context>
    <name>otklik::views::ImportErrorModel</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
</context>
<context>
    <name>otklik::views::ImportListModel</name>
    <message>
        <source>undone on %1</source>
        <translation>отменена %1</translation>
    </message>
    <message>
        <source>can be undone until %1</source>
        <translation>можно отменить до %1</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>otklik::views::InboxListModel</name>
    <message>
        <source>From</source>
        <comment>whom a message is from</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>otklik::views::LookupRunModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьи</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
</context>
<context>
    <name>otklik::views::LookupScheduleModel</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Segment “%1”</source>
        <translation>Сегмент «%1»</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>каждый %n день</numerusform>
            <numerusform>каждые %n дня</numerusform>
            <numerusform>каждые %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьи</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Следующий раз</translation>
    </message>
    <message>
        <source>Budget each time</source>
        <translation>Бюджет на раз</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>К сведению</translation>
    </message>
</context>
<context>
    <name>otklik::views::OperatorListModel</name>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>нет роли</translation>
    </message>
    <message>
        <source>Roles and sites</source>
        <translation>Роли и места</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>heading: how and when somebody signed in</comment>
        <translation>Вход</translation>
    </message>
</context>
<context>
    <name>otklik::views::PeopleListText</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Возраст, лет</translation>
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
        <translation>Предпочитаемый канал</translation>
    </message>
    <message>
        <source>★ %1</source>
        <comment>somebody with a star</comment>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>On it since</source>
        <comment>a list of people</comment>
        <translation>В списке с</translation>
    </message>
</context>
<context>
    <name>otklik::views::PersonListText</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
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
        <translation>Умный: следует за сегментом «%1»</translation>
    </message>
    <message>
        <source>Those to whom you gave a star</source>
        <translation>Те, кому вы поставили звёздочку</translation>
    </message>
    <message>
        <source>Personal: only you see it</source>
        <translation>Личный: виден только вам</translation>
    </message>
    <message>
        <source>Shared with the site</source>
        <translation>Общий для площадки</translation>
    </message>
    <message>
        <source>Shared with the whole city</source>
        <translation>Общий для всего города</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Кто создал: %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Последнее изменение: %1</translation>
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
        <translation>подходит</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>не подходит</translation>
    </message>
    <message>
        <source>Nothing is chosen or typed here yet.</source>
        <translation>Здесь ещё ничего не выбрано и не написано.</translation>
    </message>
</context>
<context>
    <name>otklik::views::SegmentListModel</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1, не сохранён</translation>
    </message>
</context>
<context>
    <name>otklik::views::SessionListModel</name>
    <message>
        <source>%1 (this desk)</source>
        <comment>a computer</comment>
        <translation>%1 (это рабочее место)</translation>
    </message>
    <message>
        <source>⚠ %1: not used before</source>
        <comment>a computer</comment>
        <translation>⚠ %1: раньше не использовался</translation>
    </message>
    <message>
        <source>the server itself</source>
        <translation>сам сервер</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>address, instant</comment>
        <translation>%1 · с %2</translation>
    </message>
</context>
<context>
    <name>otklik::views::SignInListModel</name>
    <message>
        <source>wrong code</source>
        <translation>неверный код</translation>
    </message>
    <message>
        <source>refused: a pooler stood between</source>
        <translation>отказано: посередине стоял пулер</translation>
    </message>
    <message>
        <source>let in again by two people</source>
        <translation>снова впущен двумя людьми</translation>
    </message>
    <message>
        <source>fresh code</source>
        <translation>свежий код</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>⚠ %1: not used before</source>
        <comment>a computer</comment>
        <translation>⚠ %1: раньше не использовался</translation>
    </message>
    <message>
        <source>the server itself</source>
        <translation>сам сервер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>otklik::views::SuspendedNumberModel</name>
    <message>
        <source>Not a number that exists</source>
        <translation>Такого номера не существует</translation>
    </message>
    <message>
        <source>No network knows it any more</source>
        <translation>Его больше не знает ни одна сеть</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Suspended on</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
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
        <translation>Снят отказ от всего (СТОП)</translation>
    </message>
    <message>
        <source>Said STOP to everything</source>
        <translation>Отказ от всего (СТОП)</translation>
    </message>
    <message>
        <source>Agreed to “%1”</source>
        <translation>Согласие: «%1»</translation>
    </message>
    <message>
        <source>Refused “%1”</source>
        <translation>Отказ: «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>Напоминание выполнено</translation>
    </message>
    <message>
        <source>Note done</source>
        <translation>Заметка выполнена</translation>
    </message>
    <message>
        <source>Reminder dropped</source>
        <translation>Напоминание снято</translation>
    </message>
    <message>
        <source>Note dropped</source>
        <translation>Заметка снята</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <translation>Напоминание: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>addresses</source>
        <comment>what was changed of a person</comment>
        <translation>адреса</translation>
    </message>
    <message>
        <source>further fields</source>
        <comment>what was changed of a person</comment>
        <translation>другие поля</translation>
    </message>
    <message>
        <source>household</source>
        <comment>what was changed of a person</comment>
        <translation>домохозяйство</translation>
    </message>
    <message>
        <source>external id</source>
        <comment>what was changed of a person</comment>
        <translation>внешний номер</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Number looked up: %1</source>
        <comment>what a look-up of a number said</comment>
        <translation>Номер проверен: %1</translation>
    </message>
    <message>
        <source>Put on the list “%1”</source>
        <translation>Внесено в список «%1»</translation>
    </message>
    <message>
        <source>Got a star</source>
        <translation>Поставлена звёздочка</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>Объединено с другой записью</translation>
    </message>
    <message>
        <source>Merged with the record of %1</source>
        <translation>Объединено с записью: %1</translation>
    </message>
    <message>
        <source>A merge was taken back</source>
        <translation>Объединение отменено</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Изменено загрузкой</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Added by an import</source>
        <translation>Добавлено загрузкой</translation>
    </message>
    <message>
        <source>Last change of the record</source>
        <translation>Последнее изменение записи</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number and its network</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who made a change</comment>
        <translation>кем: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a file and who imported it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wrote to us</source>
        <translation>Сообщение нам</translation>
    </message>
    <message>
        <source>Campaign “%1”: %2</source>
        <comment>name, state of a message</comment>
        <translation>Кампания «%1»: %2</translation>
    </message>
    <message>
        <source>Campaign “%1”. %2</source>
        <comment>name, text of a message</comment>
        <translation>Кампания «%1». %2</translation>
    </message>
    <message>
        <source>Campaign “%1”. %2 %3</source>
        <comment>name, why it was or was not sent, text of a message</comment>
        <translation>Кампания «%1». %2 %3</translation>
    </message>
</context>
<context>
    <name>otklik::views::UnknownOutcomeModel</name>
    <message>
        <source>A single message</source>
        <translation>Отдельное сообщение</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Кампания %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
</TS>
