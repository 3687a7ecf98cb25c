<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>purser::AccountCardView</name>
    <message>
        <source>Overdue</source>
        <translation>متأخر السداد</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>الرصيد المتاح</translation>
    </message>
    <message>
        <source>Overdue: more is owed than there is credit for</source>
        <translation>متأخر السداد: المستحق يتجاوز ما يغطيه الائتمان</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of credit left at the recent rate</source>
        <translation>
            <numerusform>لا يكفي الرصيد يومًا واحدًا بالمعدل الأخير</numerusform>
            <numerusform>يكفي الرصيد يومًا واحدًا بالمعدل الأخير</numerusform>
            <numerusform>يكفي الرصيد يومين بالمعدل الأخير</numerusform>
            <numerusform>يكفي الرصيد %n أيام بالمعدل الأخير</numerusform>
            <numerusform>يكفي الرصيد %n يومًا بالمعدل الأخير</numerusform>
            <numerusform>يكفي الرصيد %n يوم بالمعدل الأخير</numerusform>
        </translation>
    </message>
    <message>
        <source>No charges in the last 30 days</source>
        <translation>لا رسوم في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Available Credit of %1 over the last 30 days</source>
        <translation>الرصيد المتاح في %1 خلال آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>دون حد التنبيه</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of credit left, alert on %1 (forecast)</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>لا يكفي الرصيد يومًا واحدًا، والتنبيه في %1 (متوقع)</numerusform>
            <numerusform>يكفي الرصيد يومًا واحدًا، والتنبيه في %1 (متوقع)</numerusform>
            <numerusform>يكفي الرصيد يومين، والتنبيه في %1 (متوقع)</numerusform>
            <numerusform>يكفي الرصيد %n أيام، والتنبيه في %1 (متوقع)</numerusform>
            <numerusform>يكفي الرصيد %n يومًا، والتنبيه في %1 (متوقع)</numerusform>
            <numerusform>يكفي الرصيد %n يوم، والتنبيه في %1 (متوقع)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::AccountDialogs</name>
    <message>
        <source>No account is chosen.</source>
        <translation>لم يُختر أي حساب.</translation>
    </message>
    <message>
        <source>An ecosystem account settles with its partner: this is for direct customer accounts.</source>
        <translation>حساب الشركاء يسوّي مع شريكه: هذا لحسابات العملاء المباشرين.</translation>
    </message>
    <message>
        <source>This needs credit control, which is not enabled for this account.</source>
        <translation>يحتاج هذا إلى ضبط الائتمان، وهو غير مفعّل لهذا الحساب.</translation>
    </message>
    <message>
        <source>Unified settlement %1 holds this account until it is completed or closed.</source>
        <translation>التسوية الموحدة %1 تحجز هذا الحساب حتى تكتمل أو تُغلق.</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) of %1 paid.</source>
        <translation>
            <numerusform>لم يُسدَّد أي كشف من %1.</numerusform>
            <numerusform>سُدِّد كشف واحد من %1.</numerusform>
            <numerusform>سُدِّد كشفان من %1.</numerusform>
            <numerusform>سُدِّدت %n كشوف من %1.</numerusform>
            <numerusform>سُدِّد %n كشفًا من %1.</numerusform>
            <numerusform>سُدِّد %n كشف من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bills are issued.</source>
        <translation>صدرت كشوف الفوترة.</translation>
    </message>
    <message>
        <source>Automatic Write-off is on.</source>
        <translation>التسوية التلقائية مفعّلة.</translation>
    </message>
    <message>
        <source>Automatic Write-off is off.</source>
        <translation>التسوية التلقائية متوقفة.</translation>
    </message>
    <message>
        <source>Write off Previous Bills is on.</source>
        <translation>تسوية الفواتير السابقة مفعّلة.</translation>
    </message>
    <message>
        <source>Write off Previous Bills is off.</source>
        <translation>تسوية الفواتير السابقة متوقفة.</translation>
    </message>
    <message>
        <source>The credit limit is set.</source>
        <translation>عُيّن حد الائتمان.</translation>
    </message>
    <message>
        <source>Doing what is due</source>
        <translation>جارٍ تنفيذ المستحق</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>لا شيء مستحق.</translation>
    </message>
    <message>
        <source>Choose a coupon that is available, on the page Coupons.</source>
        <translation>اختر قسيمة متاحة في صفحة القسائم.</translation>
    </message>
    <message>
        <source>The funds are transferred.</source>
        <translation>تم تحويل الأموال.</translation>
    </message>
    <message>
        <source>The coupon is granted.</source>
        <translation>تم منح القسيمة.</translation>
    </message>
    <message>
        <source>Cancel Coupon</source>
        <translation>إلغاء قسيمة</translation>
    </message>
    <message>
        <source>%1: the %2 %3 that remain of it are taken back and can pay nothing any more. What it has paid stays paid.</source>
        <translation>%1: يُسترد ما تبقى منها وهو %2 %3 ولا يمكن أن يدفع شيئًا بعد ذلك. وما دفعته يبقى مدفوعًا.</translation>
    </message>
    <message>
        <source>Cancel %1 with %2 %3</source>
        <extracomment>the button that takes back what remains of a coupon: %1 coupon, %2 amount, %3 currency code</extracomment>
        <translation>إلغاء %1 وفيها %2 %3</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>جارٍ الإلغاء</translation>
    </message>
    <message>
        <source>Coupon %1 is cancelled.</source>
        <translation>تم إلغاء القسيمة %1.</translation>
    </message>
    <message>
        <source>The low balance alert is set.</source>
        <translation>تم ضبط تنبيه انخفاض الرصيد.</translation>
    </message>
    <message>
        <source>Service suspension is set.</source>
        <translation>تم ضبط إيقاف الخدمات.</translation>
    </message>
    <message>
        <source>The suspension terms are recorded.</source>
        <translation>سُجّلت شروط الإيقاف.</translation>
    </message>
    <message>
        <source>The change of settlement currency is booked.</source>
        <translation>تمت جدولة تغيير عملة التسوية.</translation>
    </message>
    <message>
        <source>The account is deregistered; its settings stay as they are.</source>
        <translation>الحساب مُلغى؛ وتبقى إعداداته كما هي.</translation>
    </message>
    <message>
        <source>The partner settles an ecosystem account: only direct customers choose a settlement currency.</source>
        <translation>حساب الشركاء يسوّيه الشريك: فاختيار عملة التسوية متاح لكل حساب مباشر فقط.</translation>
    </message>
    <message>
        <source>No change of settlement currency is booked.</source>
        <translation>لا يوجد تغيير مجدول لعملة التسوية.</translation>
    </message>
    <message>
        <source>A change to %1 is booked; cancel it before booking another.</source>
        <translation>يوجد تغيير مجدول إلى %1؛ ألغِه قبل جدولة تغيير آخر.</translation>
    </message>
    <message>
        <source>The low balance alerts are set.</source>
        <translation>تم ضبط تنبيهات انخفاض الرصيد.</translation>
    </message>
    <message>
        <source>Cancel Currency Change</source>
        <translation>إلغاء تغيير العملة</translation>
    </message>
    <message>
        <source>%1 · %2. The change to %3 from %4, with its credit limit and alert threshold, is dropped; the account goes on settling in %5.</source>
        <extracomment>%1 account, %2 its id, %3 and %5 currency codes, %4 a day</extracomment>
        <translation>%1 · %2. يُلغى التغيير إلى %3 ابتداءً من %4 مع ما يخصه من حد الائتمان وحد التنبيه؛ ويستمر الحساب في التسوية بعملة %5.</translation>
    </message>
    <message>
        <source>Keep %1 for %2</source>
        <extracomment>the button that cancels a booked change of settlement currency: %1 is a currency code, %2 an account</extracomment>
        <translation>إبقاء %1 لـ %2</translation>
    </message>
    <message>
        <source>The account goes on settling in %1.</source>
        <translation>يستمر الحساب في التسوية بعملة %1.</translation>
    </message>
</context>
<context>
    <name>purser::AccountSettingsPage</name>
    <message>
        <source>The settings cannot be shown: %1</source>
        <translation>تعذّر عرض الإعدادات: %1</translation>
    </message>
    <message>
        <source>· every change shows its effect before you confirm it</source>
        <translation>· يُعرض أثر كل تغيير قبل أن تؤكده</translation>
    </message>
    <message>
        <source>The account is deregistered; its settings stay as they are.</source>
        <translation>الحساب مُلغى؛ وتبقى إعداداته كما هي.</translation>
    </message>
    <message>
        <source>Turn On…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>Turn Off…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Turn off delayed suspension</source>
        <translation>إيقاف تأجيل الإيقاف</translation>
    </message>
    <message>
        <source>Turn on delayed suspension</source>
        <translation>تفعيل تأجيل الإيقاف</translation>
    </message>
    <message>
        <source>Record Terms…</source>
        <translation>تسجيل الشروط…</translation>
    </message>
    <message>
        <source>Record suspension terms</source>
        <translation>تسجيل شروط الإيقاف</translation>
    </message>
    <message>
        <source>Several Accounts…</source>
        <translation>عدة حسابات…</translation>
    </message>
    <message>
        <source>Low balance alerts for several accounts</source>
        <translation>تنبيهات انخفاض الرصيد لعدة حسابات</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change low balance alerts</source>
        <translation>تغيير تنبيهات انخفاض الرصيد</translation>
    </message>
    <message>
        <source>Turn on low balance alerts</source>
        <translation>تفعيل تنبيهات انخفاض الرصيد</translation>
    </message>
    <message>
        <source>Turn off low balance alerts</source>
        <translation>إيقاف تنبيهات انخفاض الرصيد</translation>
    </message>
    <message>
        <source>Turn off Automatic Write-off</source>
        <translation>إيقاف التسوية التلقائية</translation>
    </message>
    <message>
        <source>Turn on Automatic Write-off</source>
        <translation>تفعيل التسوية التلقائية</translation>
    </message>
    <message>
        <source>Turn off Write off Previous Bills</source>
        <translation>إيقاف تسوية الفواتير السابقة</translation>
    </message>
    <message>
        <source>Turn on Write off Previous Bills</source>
        <translation>تفعيل تسوية الفواتير السابقة</translation>
    </message>
    <message>
        <source>Change Currency…</source>
        <translation>تغيير العملة…</translation>
    </message>
    <message>
        <source>Change the settlement currency</source>
        <translation>تغيير عملة التسوية</translation>
    </message>
    <message>
        <source>Cancel Change…</source>
        <translation>إلغاء التغيير…</translation>
    </message>
    <message>
        <source>Cancel the change of settlement currency</source>
        <translation>إلغاء تغيير عملة التسوية</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Change history</source>
        <extracomment>button: what was done to this account and by whom</extracomment>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>مدة الكفاية</translation>
    </message>
    <message>
        <source>Service Suspension</source>
        <translation>إيقاف الخدمات</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>الشراء</translation>
    </message>
    <message>
        <source>Low Balance Alerts</source>
        <translation>تنبيهات انخفاض الرصيد</translation>
    </message>
    <message>
        <source>Automatic Write-off</source>
        <translation>التسوية التلقائية</translation>
    </message>
    <message>
        <source>Write off Previous Bills</source>
        <translation>تسوية الفواتير السابقة</translation>
    </message>
    <message>
        <source>Settlement Currency</source>
        <translation>عملة التسوية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a billing account, %2 a sentence that says what was done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 not changed. %3</source>
        <translation>%1: لم يتغير إعداد &quot;%2&quot;. %3</translation>
    </message>
</context>
<context>
    <name>purser::AccountsModel</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>الرصيد المتاح</translation>
    </message>
</context>
<context>
    <name>purser::ActivityModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم تنفيذه</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>بصمة التجزئة</translation>
    </message>
    <message>
        <source>Operation ID</source>
        <translation>معرّف العملية</translation>
    </message>
</context>
<context>
    <name>purser::ActivityPage</name>
    <message>
        <source>Reading the activity</source>
        <translation>جارٍ قراءة سجل النشاط</translation>
    </message>
    <message>
        <source>The activity cannot be shown</source>
        <translation>تعذّر عرض النشاط</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Everything that changed this book, each row hashed together with the one before it</source>
        <translation>كل ما غيّر هذا الدفتر، وتُحسب بصمة كل صف مع الصف الذي قبله</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>تصفية النشاط</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لم يُنفَّذ أي أمر بعد</translation>
    </message>
    <message>
        <source>The first command in this book will be the first row.</source>
        <translation>سيظهر أول أمر في هذا الدفتر في الصف الأول.</translation>
    </message>
</context>
<context>
    <name>purser::AdjustBalance</name>
    <message>
        <source>Billing account %1 has %2 %3 there, less than the %4 %3 to take.</source>
        <translation>رصيد حساب الفوترة %1 هناك ‎%2 %3، وهو أقل من المبلغ المطلوب خصمه ‎%4 %3.</translation>
    </message>
    <message>
        <source>Adjust the cash balance of %1 by %2: %3</source>
        <translation>تعديل الرصيد النقدي للحساب %1 بمقدار ‎%2: %3</translation>
    </message>
    <message>
        <source>Adjust the credit refund of %1 by %2: %3</source>
        <translation>تعديل الاسترداد الائتماني للحساب %1 بمقدار ‎%2: %3</translation>
    </message>
    <message>
        <source>Adjust the drafts of %1 by %2: %3</source>
        <translation>تعديل كمبيالات %1 بمقدار %2: %3</translation>
    </message>
</context>
<context>
    <name>purser::AlertAccountsModel</name>
    <message>
        <source>What you may do here is not known yet.</source>
        <translation>لم يُعرف بعد ما يمكنك فعله هنا.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an account that cannot be chosen: %1 is its id, %2 says why</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>alerts of this account are off</extracomment>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>الرصيد المتاح</translation>
    </message>
    <message>
        <source>Threshold Now</source>
        <translation>حد التنبيه الآن</translation>
    </message>
</context>
<context>
    <name>purser::AlertChannelBoxes</name>
    <message>
        <source>Internal message, always</source>
        <extracomment>the internal message, which is always kept, among the channels</extracomment>
        <translation>رسالة داخلية، دائمًا</translation>
    </message>
    <message>
        <source>The internal message is always kept; see Messages.</source>
        <translation>تُحفظ الرسالة الداخلية دائمًا؛ راجع «الرسائل».</translation>
    </message>
</context>
<context>
    <name>purser::AlertPanel</name>
    <message>
        <source>Low balance alerts are off.</source>
        <translation>تنبيهات انخفاض الرصيد متوقفة.</translation>
    </message>
    <message>
        <source>Alerts come below %1.</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>تصدر التنبيهات دون %1.</translation>
    </message>
    <message>
        <source>&amp;Send low balance alerts</source>
        <translation>إ&amp;رسال تنبيهات انخفاض الرصيد</translation>
    </message>
    <message>
        <source>Alert &amp;Threshold, %1</source>
        <extracomment>label of a field: %1 is a currency code</extracomment>
        <translation>حد ال&amp;تنبيه، %1</translation>
    </message>
    <message>
        <source>Was %1</source>
        <extracomment>what the threshold is at present; %1 is an amount</extracomment>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>لم يُعيّن بعد</translation>
    </message>
    <message>
        <source>The threshold of %1 is kept; turning alerts on again starts with it.</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>يُحتفظ بحد التنبيه %1؛ وتبدأ به التنبيهات عند تفعيلها مجددًا.</translation>
    </message>
    <message>
        <source>Type a threshold to see when the first alert would come.</source>
        <translation>اكتب حد التنبيه لمعرفة موعد أول تنبيه.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>حد التنبيه %1</translation>
    </message>
    <message>
        <source>new %1</source>
        <extracomment>names the line of a threshold in a picture; %1 is an amount</extracomment>
        <translation>الجديد %1</translation>
    </message>
    <message>
        <source>first alert %1</source>
        <extracomment>marks a day in a picture</extracomment>
        <translation>أول تنبيه %1</translation>
    </message>
    <message>
        <source>no alert %1</source>
        <extracomment>marks the day of an alert that would not come any more, in a picture</extracomment>
        <translation>لا تنبيه %1</translation>
    </message>
</context>
<context>
    <name>purser::AlertsForAccountsDialog</name>
    <message>
        <source>Low Balance Alerts for Several Accounts</source>
        <translation>تنبيهات انخفاض الرصيد لعدة حسابات</translation>
    </message>
    <message>
        <source>One rule for the accounts you choose: an alert when Available Credit is below the threshold after a posting. All of them get it, or none.</source>
        <translation>قاعدة واحدة للحسابات التي تختارها: تنبيه عندما يكون الرصيد المتاح دون حد التنبيه بعد أي قيد. تُطبَّق عليها كلها أو لا تُطبَّق على أي منها.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>تصفية الحسابات</translation>
    </message>
    <message>
        <source>Alert &amp;Threshold</source>
        <translation>حد ال&amp;تنبيه</translation>
    </message>
    <message>
        <source>The figure counts in each account&apos;s own settlement currency. A threshold that an account has is replaced, and a series of reminders that runs ends.</source>
        <translation>يُحتسب الرقم بعملة التسوية الخاصة بكل حساب. ويُستبدل حد التنبيه القائم لأي حساب، وتنتهي أي سلسلة تذكيرات جارية.</translation>
    </message>
    <message>
        <source>Accounts: %L1 of %L2</source>
        <translation>الحسابات: %L1 من %L2</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 lists currency codes</extracomment>
        <translation>بعملة %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Every account gets the channels that are checked here.</source>
        <translation>يحصل كل حساب على القنوات المحددة هنا.</translation>
    </message>
    <message>
        <source>Channels stay as they are unless you change them.</source>
        <translation>تبقى القنوات كما هي ما لم تغيّرها.</translation>
    </message>
</context>
<context>
    <name>purser::AmountChange</name>
    <message>
        <source>from %1 to %2 %3</source>
        <extracomment>read by a screen reader: amounts before and after, and the currency code</extracomment>
        <translation>من %1 إلى %2 %3</translation>
    </message>
</context>
<context>
    <name>purser::AmountEntry</name>
    <message>
        <source>&quot;%1&quot; is not an amount. Type it as %2.</source>
        <translation>«‎%1» ليس مبلغًا. اكتبه على الصورة ‎%2.</translation>
    </message>
    <message>
        <source>Type an amount, such as %1.</source>
        <translation>اكتب مبلغًا، مثل ‎%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two amounts. Write the decimals, as in %2, or leave the point out.</source>
        <translation>قد يعني «‎%1» مبلغين مختلفين. اكتب المنازل العشرية كما في ‎%2، أو احذف النقطة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimal(s); &quot;%2&quot; has more.</source>
        <translation>
            <numerusform>ليس للعملة %1 منازل عشرية؛ وفي «‎%2» منازل عشرية.</numerusform>
            <numerusform>للعملة %1 منزلة عشرية واحدة؛ وفي «‎%2» أكثر من ذلك.</numerusform>
            <numerusform>للعملة %1 منزلتان عشريتان؛ وفي «‎%2» أكثر من ذلك.</numerusform>
            <numerusform>للعملة %1 عدد %n منازل عشرية؛ وفي «‎%2» أكثر من ذلك.</numerusform>
            <numerusform>للعملة %1 عدد %n منزلة عشرية؛ وفي «‎%2» أكثر من ذلك.</numerusform>
            <numerusform>للعملة %1 عدد %n منزلة عشرية؛ وفي «‎%2» أكثر من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large an amount.</source>
        <translation>المبلغ «‎%1» أكبر من المسموح به.</translation>
    </message>
</context>
<context>
    <name>purser::AmountField</name>
    <message>
        <source>%1, %2</source>
        <comment>amount field</comment>
        <extracomment>label of a field for an amount: %1 is its name, %2 the currency code</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The amount is 0 or more.</source>
        <translation>يجب أن يكون المبلغ 0 أو أكثر.</translation>
    </message>
    <message>
        <source>The amount is more than 0.</source>
        <translation>يجب أن يكون المبلغ أكبر من 0.</translation>
    </message>
</context>
<context>
    <name>purser::AssetInformationPage</name>
    <message>
        <source>The assets cannot be shown</source>
        <translation>تعذّر عرض الأصول</translation>
    </message>
    <message>
        <source>Asset Information</source>
        <translation>معلومات الأصول</translation>
    </message>
    <message>
        <source>Income and Expenditure Details</source>
        <translation>تفاصيل الإيرادات والمصروفات</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>الرصيد المتاح</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Composition of Available Credit</source>
        <translation>تكوين الرصيد المتاح</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>لم يُختر أي حساب</translation>
    </message>
    <message>
        <source>Choose a billing account above to see what it can spend and why.</source>
        <translation>اختر حساب الفوترة في الأعلى لمعرفة ما يمكنه إنفاقه والسبب.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>· %1 · owner %2</source>
        <translation>· %1 · المالك %2</translation>
    </message>
    <message>
        <source>Overdue: more is owed than there is credit for</source>
        <translation>متأخر السداد: المستحق يتجاوز ما يغطيه الائتمان</translation>
    </message>
    <message>
        <source>Not overdue</source>
        <translation>غير متأخر السداد</translation>
    </message>
    <message numerus="yes">
        <source>Runway: %n day(s) at the recent rate</source>
        <translation>
            <numerusform>لا يكفي يومًا واحدًا بالمعدل الأخير</numerusform>
            <numerusform>يكفي يومًا واحدًا بالمعدل الأخير</numerusform>
            <numerusform>يكفي يومين بالمعدل الأخير</numerusform>
            <numerusform>يكفي %n أيام بالمعدل الأخير</numerusform>
            <numerusform>يكفي %n يومًا بالمعدل الأخير</numerusform>
            <numerusform>يكفي %n يوم بالمعدل الأخير</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawable %1 %3 · transferable to another billing account %2 %3</source>
        <translation>القابل للسحب %1 %3 · القابل للتحويل إلى حساب فوترة آخر %2 %3</translation>
    </message>
    <message>
        <source>Credit control is not enabled for this account; credit figures appear once it is. Ask your account manager for it.</source>
        <translation>لم يُفعَّل ضبط الائتمان لهذا الحساب؛ تظهر أرقام الائتمان عند تفعيله. اطلب تفعيله من مدير حسابك.</translation>
    </message>
    <message>
        <source>Show Coupons</source>
        <translation>عرض القسائم</translation>
    </message>
    <message>
        <source>Beside it, not in it: coupons and prepaid cards %1 %2</source>
        <extracomment>coupons and prepaid cards are not part of available credit: %1 amount, %2 currency code</extracomment>
        <translation>بجانبه وليست ضمنه: القسائم وبطاقات مسبقة الدفع %1 %2</translation>
    </message>
</context>
<context>
    <name>purser::AssetsModel</name>
    <message>
        <source>Term</source>
        <extracomment>an addend of a formula</extracomment>
        <translation>البند</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>original currency %1</source>
        <translation>العملة الأصلية %1</translation>
    </message>
    <message>
        <source>credit limit of this account</source>
        <translation>حد ائتمان هذا الحساب</translation>
    </message>
    <message>
        <source>charges of this month, before tax</source>
        <translation>رسوم هذا الشهر، قبل الضريبة</translation>
    </message>
    <message>
        <source>bills, and charges without a bill yet</source>
        <translation>كشوف الفوترة، ورسوم لم يصدر بها كشف بعد</translation>
    </message>
    <message>
        <source>set by the partner</source>
        <translation>يحدّدها الشريك</translation>
    </message>
    <message>
        <source>consumed and deducted</source>
        <translation>ما استُهلك وخُصم</translation>
    </message>
    <message>
        <source>charges without a bill yet</source>
        <translation>رسوم لم يصدر بها كشف بعد</translation>
    </message>
    <message>
        <source>Change Records</source>
        <translation>سجلات التغيير</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Own cash</source>
        <translation>نقد مملوك</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>نقد محوّل</translation>
    </message>
    <message>
        <source>can only be spent</source>
        <translation>للإنفاق فقط</translation>
    </message>
    <message>
        <source>pays bills of that month and later</source>
        <translation>يسدّد كشف ذلك الشهر وما بعده</translation>
    </message>
    <message>
        <source>Cash Balance</source>
        <translation>الرصيد النقدي</translation>
    </message>
    <message>
        <source>own, transferred in</source>
        <translation>مملوك ومحوّل</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>حد الائتمان</translation>
    </message>
    <message>
        <source>regular bank credit</source>
        <translation>ائتمان مصرفي</translation>
    </message>
    <message>
        <source>Credit Refund</source>
        <translation>استرداد ائتماني</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>غير مسوّى</translation>
    </message>
    <message>
        <source>current month</source>
        <translation>الشهر الحالي</translation>
    </message>
    <message>
        <source>earlier months</source>
        <translation>الأشهر السابقة</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>الرصيد المتاح</translation>
    </message>
    <message>
        <source>bank acceptance drafts; they pay bills before cash does</source>
        <translation>كمبيالات مقبولة من البنك؛ تسدّد كشوف الفوترة قبل النقد</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>كشوف الفوترة</translation>
    </message>
    <message>
        <source>from %1, can only be spent</source>
        <extracomment>where cash was transferred in from: %1 is an account</extracomment>
        <translation>من %1، للإنفاق فقط</translation>
    </message>
</context>
<context>
    <name>purser::AutomaticWriteOffDialog</name>
    <message>
        <source>Setting Automatic Write-off</source>
        <translation>جارٍ ضبط التسوية التلقائية</translation>
    </message>
    <message>
        <source>Automatic Write-off</source>
        <translation>التسوية التلقائية</translation>
    </message>
    <message>
        <source>%1 · %2. Bills wait now until a person settles them.</source>
        <translation>%1 · %2. كشوف الفوترة تنتظر الآن حتى يسوّيها أحد.</translation>
    </message>
    <message>
        <source>%1 · %2. Bills are cleared now by the time they were issued: whenever money comes in, a limit is raised or a bill is issued.</source>
        <translation>%1 · %2. تُسدَّد كشوف الفوترة الآن بحسب وقت صدورها: كلما ورد مال أو رُفع حد أو صدر كشف.</translation>
    </message>
    <message>
        <source>From the next of these on, coupons, cards, credit refunds and cash pay the open bills, oldest first, while available credit is above 0. A bill whose settlement was reversed still waits for Settle Bills.</source>
        <translation>ابتداءً من المرة التالية تسدّد القسائم والبطاقات والاسترداد الائتماني والنقد الكشوف المفتوحة، الأقدم أولًا، ما دام الرصيد المتاح أكبر من 0. أما الكشف الذي عُكست تسويته فيبقى منتظرًا «تسوية الكشوف».</translation>
    </message>
    <message>
        <source>From now on nothing is paid by itself: bills are paid with Settle Bills, or by a unified settlement. What is not paid stays owed and can make the account overdue.</source>
        <translation>من الآن لا يُسدَّد شيء تلقائيًا: تُسدَّد كشوف الفوترة بـ«تسوية الكشوف» أو بتسوية موحدة. وما لم يُسدَّد يبقى مستحقًا وقد يجعل الحساب متأخر السداد.</translation>
    </message>
    <message>
        <source>Turn On for %1</source>
        <translation>تفعيل لـ %1</translation>
    </message>
    <message>
        <source>Turn Off for %1</source>
        <translation>إيقاف لـ %1</translation>
    </message>
</context>
<context>
    <name>purser::BasicInformationPage</name>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>تم نسخ %1 إلى الحافظة.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Basic Information</source>
        <translation>المعلومات الأساسية</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>تصفية الأوامر</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>لا معلومات بعد</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>جارٍ قراءة القواعد.</translation>
    </message>
    <message>
        <source>· %1 · owner %2</source>
        <translation>· %1 · المالك %2</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Account Type</source>
        <translation>نوع الحساب</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Owner UID</source>
        <translation>معرّف المالك (UID)</translation>
    </message>
    <message>
        <source>Created At</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>%1 (UTC+8)</source>
        <translation>%1 (UTC+8)</translation>
    </message>
    <message>
        <source>Settlement Currency</source>
        <extracomment>the currency in which the account is billed and settles</extracomment>
        <translation>عملة التسوية</translation>
    </message>
    <message>
        <source>Your permissions</source>
        <translation>أذوناتك</translation>
    </message>
    <message>
        <source>Account Status</source>
        <translation>حالة الحساب</translation>
    </message>
    <message>
        <source>It can be read and receives money; nothing goes out and nothing is settled.</source>
        <translation>يمكن الاطلاع عليه ويستقبل الأموال؛ ولا يُصرف منه شيء ولا تجري فيه أي تسوية.</translation>
    </message>
    <message>
        <source>Final: it can only be read.</source>
        <translation>حالة نهائية: للاطلاع فقط.</translation>
    </message>
    <message>
        <source>Gives the account another name; its ID never changes.</source>
        <translation>يعطي الحساب اسمًا آخر؛ أما معرّفه فلا يتغير أبدًا.</translation>
    </message>
    <message>
        <source>A deregistered account can only be read.</source>
        <translation>الحساب المُلغى متاح للاطلاع فقط.</translation>
    </message>
</context>
<context>
    <name>purser::Benefits</name>
    <message>
        <source>Nothing is left of %1.</source>
        <translation>لم يبق شيء من %1.</translation>
    </message>
    <message>
        <source>%1 expired at %2.</source>
        <translation>انتهت صلاحية %1 في %2.</translation>
    </message>
    <message>
        <source>%1 has been cancelled.</source>
        <translation>تم إلغاء %1.</translation>
    </message>
</context>
<context>
    <name>purser::BillAgainstCash</name>
    <message>
        <source>Reading the month</source>
        <translation>جارٍ قراءة الشهر</translation>
    </message>
    <message>
        <source>The change in cash balance cannot be shown</source>
        <translation>يتعذّر عرض تغيّر الرصيد النقدي</translation>
    </message>
    <message>
        <source>Bill against Cash</source>
        <extracomment>how a bill is paid by cash and by what is not cash</extracomment>
        <translation>كشف الفوترة مقابل النقد</translation>
    </message>
    <message>
        <source>Change in Cash Balance</source>
        <translation>تغيّر الرصيد النقدي</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>No bill is chosen</source>
        <translation>لم يُختر أي كشف</translation>
    </message>
    <message>
        <source>Choose a bill above to see how much of it coupons, cards and credit refunds paid, and how much it took from cash.</source>
        <translation>اختر كشفًا أعلاه لترى كم سدّدت منه القسائم والبطاقات والاسترداد الائتماني، وكم أُخذ من النقد.</translation>
    </message>
    <message>
        <source>No month with a bill</source>
        <translation>لا شهر فيه كشف</translation>
    </message>
    <message>
        <source>Once there is a bill, its month shows here why bills and the change in cash balance differ.</source>
        <translation>عند صدور كشف يوضّح شهره هنا سبب اختلاف الكشوف عن تغيّر الرصيد النقدي.</translation>
    </message>
</context>
<context>
    <name>purser::BillAgainstCashModel</name>
    <message>
        <source>Payable</source>
        <translation>المستحق الدفع</translation>
    </message>
    <message>
        <source>bill %1, tax included</source>
        <translation>كشف %1، شاملًا الضريبة</translation>
    </message>
    <message>
        <source>paid a part, and is not cash</source>
        <translation>سدّد جزءًا، وليس نقدًا</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>لم يُسدَّد بعد</translation>
    </message>
    <message>
        <source>Taken from cash</source>
        <translation>المأخوذ من النقد</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>column: what a bill&apos;s amount consists of</extracomment>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>purser::BillQueries</name>
    <message>
        <source>Which billing account? Please name one.</source>
        <translation>أي حساب فوترة؟ يُرجى تحديده.</translation>
    </message>
    <message>
        <source>Nothing is outstanding of bill %1.</source>
        <translation>لم يتبقَّ شيء من كشف الفوترة %1.</translation>
    </message>
    <message>
        <source>Billing account %1 has no bill %2.</source>
        <translation>ليس لحساب الفوترة %1 كشف %2.</translation>
    </message>
</context>
<context>
    <name>purser::BillReader</name>
    <message>
        <source>%1 is not a bill that Purser can read: its first line has no column for %2.</source>
        <extracomment>%1 is a file name, %2 the names of columns</extracomment>
        <translation>الملف ‎%1 ليس كشف فوترة يستطيع Purser قراءته: لا عمود في سطره الأول لـ %2.</translation>
    </message>
    <message>
        <source>There is no bill dialect &quot;%1&quot;.</source>
        <translation>لا توجد صيغة كشف باسم «%1».</translation>
    </message>
    <message>
        <source>the row has %1 cells where the header has %2</source>
        <translation>عدد خلايا الصف %1، بينما عدد خلايا الترويسة %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than ten decimals: &quot;%2&quot;</source>
        <translation>في العمود «%1» أكثر من عشر منازل عشرية: «‎%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number: &quot;%2&quot;</source>
        <translation>قيمة العمود «%1» ليست رقمًا: «‎%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month: &quot;%2&quot;</source>
        <translation>قيمة العمود «%1» ليست شهرًا: «‎%2»</translation>
    </message>
    <message>
        <source>the row has no billing month and no date to tell it from</source>
        <translation>ليس في الصف شهر فوترة ولا تاريخ يُستدل به عليه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>العمود «%1» فارغ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither UTF-8 nor GBK text: &quot;%2&quot;</source>
        <translation>قيمة العمود «%1» ليست نصًا بترميز UTF-8 ولا GBK: «‎%2»</translation>
    </message>
    <message>
        <source>a quote opens in this row and never closes</source>
        <translation>تُفتح علامة اقتباس في هذا الصف ولا تُغلق</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>الملف ‎%1 فارغ.</translation>
    </message>
    <message>
        <source>%1 is not a bill that Purser can read: it is no CSV text in UTF-8 or GBK.</source>
        <translation>الملف ‎%1 ليس كشف فوترة يستطيع Purser قراءته: فهو ليس نص CSV بترميز UTF-8 أو GBK.</translation>
    </message>
    <message>
        <source>%1:%2: the row is longer than any bill&apos;s, or too many quotes never close; this is not a bill that Purser can read.</source>
        <translation>‎%1:%2: الصف أطول مما في أي كشف، أو أن علامات اقتباس كثيرة لا تُغلق؛ هذا ليس كشف فوترة يستطيع Purser قراءته.</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled. Nothing of it was kept.</source>
        <translation>أُلغي استيراد ‎%1. لم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة ‎%1: %2.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files.</source>
        <translation>يحتوي ‎%1 على أكثر من %2 من الملفات.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Unpack it first.</source>
        <translation>الملف ‎%1 محمي بكلمة مرور. فُك ضغطه أولًا.</translation>
    </message>
    <message>
        <source>%1 holds no CSV file.</source>
        <translation>لا يحتوي ‎%1 على أي ملف CSV.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, which no bill does. Nothing of it was read.</source>
        <translation>يتجاوز حجم ‎%1 بعد فك ضغطه %2 ضعفًا من حجمه، وهذا لا يحدث في أي كشف. لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>المسار ‎%1 ليس ملفًا.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف ‎%1.</translation>
    </message>
</context>
<context>
    <name>purser::BillReviewPage</name>
    <message>
        <source>Marking bill lines: %L1 of %L2</source>
        <translation>جارٍ وسم بنود الكشف: %L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bill line(s) marked</source>
        <translation>
            <numerusform>لم يُوسم أي بند كشف</numerusform>
            <numerusform>تم وسم بند كشف واحد</numerusform>
            <numerusform>تم وسم بندَي كشف</numerusform>
            <numerusform>تم وسم %Ln بنود كشف</numerusform>
            <numerusform>تم وسم %Ln بند كشف</numerusform>
            <numerusform>تم وسم %Ln بند كشف</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 rows</source>
        <translation>جارٍ التصدير: الصف %L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>لم يُصدَّر أي صف إلى ‎%1</numerusform>
            <numerusform>تم تصدير صف واحد إلى ‎%1</numerusform>
            <numerusform>تم تصدير صفين إلى ‎%1</numerusform>
            <numerusform>تم تصدير %Ln صفوف إلى ‎%1</numerusform>
            <numerusform>تم تصدير %Ln صفًا إلى ‎%1</numerusform>
            <numerusform>تم تصدير %Ln صف إلى ‎%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written</source>
        <translation>أُلغي التصدير؛ ولم يُكتب أي ملف</translation>
    </message>
    <message>
        <source>At most %L1 lines can be marked at once</source>
        <translation>لا يمكن وسم أكثر من %L1 من البنود دفعة واحدة</translation>
    </message>
    <message>
        <source>Lines are being marked</source>
        <translation>جارٍ وسم البنود</translation>
    </message>
    <message>
        <source>Choose bill lines or groups first</source>
        <translation>اختر بنود كشف أو مجموعات أولًا</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>يجري تصدير الآن</translation>
    </message>
    <message>
        <source>Writes what is shown to a CSV file</source>
        <translation>كتابة المعروض إلى ملف CSV</translation>
    </message>
    <message>
        <source>There are no bill lines to export</source>
        <translation>لا توجد بنود كشف لتصديرها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بندًا</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a group of bill lines such as Elastic Compute Service, %2 &quot;744 lines&quot;
----------
What the amounts of a table are, %1 a column of the bill such as Pretax Amount; %2 a currency</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>&amp;Filter by This Value</source>
        <translation>ت&amp;صفية حسب هذه القيمة</translation>
    </message>
    <message>
        <source>&amp;Without This Value</source>
        <translation>ا&amp;ستبعاد هذه القيمة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Export Bill Lines</source>
        <translation>تصدير بنود الكشف</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>Key of a filter chip: the month that amounts are compared with</extracomment>
        <translation>مقارنة بـ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الشرط</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>لا قيم</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>%n قيم</numerusform>
            <numerusform>%n قيمة</numerusform>
            <numerusform>%n قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>&amp;Column…</source>
        <translation>ال&amp;عمود…</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>الأ&amp;شهر</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>مقا&amp;رنة بـ</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>تع&amp;بير</translation>
    </message>
    <message>
        <source>No Comparison</source>
        <translation>بلا مقارنة</translation>
    </message>
    <message>
        <source>All Months</source>
        <translation>كل الأشهر</translation>
    </message>
    <message>
        <source>The view %1 could not be read</source>
        <translation>تعذّرت قراءة طريقة العرض %1</translation>
    </message>
    <message>
        <source>No saved view yet</source>
        <translation>لا طرق عرض محفوظة بعد</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Saved Views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Months, conditions and groups are kept under a name, on this computer and for you only.</source>
        <translation>تُحفظ الأشهر والشروط والمجموعات تحت اسم، على هذا الحاسوب ولك وحدك.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Replaces the view of this name</source>
        <translation>يستبدل طريقة العرض التي تحمل هذا الاسم</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>أدخل اسمًا</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>تم حفظ طريقة العرض %1</translation>
    </message>
    <message>
        <source>Opening the bill lines</source>
        <translation>جارٍ فتح بنود الكشف</translation>
    </message>
    <message>
        <source>Searching the bill lines</source>
        <translation>جارٍ البحث في بنود الكشف</translation>
    </message>
    <message>
        <source>The bill lines could not be shown</source>
        <translation>تعذّر عرض بنود الكشف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 · %L3 match, found in %L4 ms</source>
        <extracomment>%1 is &quot;10,482,316 lines&quot;, %2 &quot;18 months&quot;, %3 a number of lines, %4 a number of milliseconds</extracomment>
        <translation>%1 في %2 · المطابق %L3، خلال %L4 مللي ثانية</translation>
    </message>
    <message>
        <source>the first %L1 are listed; narrow the filter to see the others</source>
        <translation>تُعرض أول %L1؛ ضيّق التصفية لرؤية البقية</translation>
    </message>
    <message>
        <source>Bill Review</source>
        <translation>مراجعة كشف الفوترة</translation>
    </message>
    <message>
        <source>Groups of bill lines</source>
        <translation>مجموعات بنود الكشف</translation>
    </message>
    <message>
        <source>Bill lines</source>
        <translation>بنود الكشف</translation>
    </message>
    <message>
        <source>Type to filter lines</source>
        <translation>اكتب لتصفية البنود</translation>
    </message>
    <message>
        <source>No bill lines yet</source>
        <translation>لا بنود كشف بعد</translation>
    </message>
    <message>
        <source>Import the bill files that the cloud exports, CSV or a zip of them. They are read on this computer only.</source>
        <translation>استورد ملفات كشف الفوترة التي تصدّرها السحابة، بصيغة CSV أو أرشيف zip منها. لا تُقرأ إلا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody has imported bill files yet. %1</source>
        <translation>لم يستورد أحد ملفات كشف الفوترة بعد. %1</translation>
    </message>
    <message>
        <source>Import Bill Files…</source>
        <translation>استيراد ملفات كشف الفوترة…</translation>
    </message>
    <message>
        <source>Save View…</source>
        <translation>حفظ طريقة العرض…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Mark as &amp;Checked</source>
        <translation>وسم بأنه &amp;مدقّق</translation>
    </message>
    <message>
        <source>Mark as &amp;Disputed…</source>
        <translation>وسم بأنه متنا&amp;زع عليه…</translation>
    </message>
    <message>
        <source>&amp;Remove Mark</source>
        <translation>إزالة ال&amp;وسم</translation>
    </message>
    <message>
        <source>Show &amp;Lines</source>
        <translation>عرض ال&amp;بنود</translation>
    </message>
    <message>
        <source>&amp;Back to Groups</source>
        <translation>العودة إلى الم&amp;جموعات</translation>
    </message>
</context>
<context>
    <name>purser::BillSettings</name>
    <message>
        <source>A tax rate is a fraction of at most 1: 9 % is 0.09.</source>
        <translation>معدل الضريبة كسر لا يتجاوز 1: ‏9 % هي 0.09.</translation>
    </message>
    <message>
        <source>Tax the bills of %1 at %2 from %3 on</source>
        <translation>فرض ضريبة على كشوف %1 بمعدل %2 ابتداءً من %3</translation>
    </message>
    <message>
        <source>&quot;day&quot; must be from 1 to 28.</source>
        <translation>يجب أن يكون &quot;day&quot; من 1 إلى 28.</translation>
    </message>
    <message>
        <source>&quot;time&quot; must be a time of the day such as 12:00.</source>
        <translation>يجب أن يكون &quot;time&quot; وقتًا من اليوم مثل 12:00.</translation>
    </message>
    <message>
        <source>This book has no cloud account yet; register one first (RegisterCloudAccount).</source>
        <translation>لا يوجد في هذا الدفتر حساب سحابي بعد؛ سجّل حسابًا أولًا (RegisterCloudAccount).</translation>
    </message>
    <message>
        <source>Issue bills on day %1 of the next month at %2, UTC+8</source>
        <translation>إصدار كشوف الفوترة في اليوم %1 من الشهر التالي الساعة %2 بتوقيت UTC+8</translation>
    </message>
</context>
<context>
    <name>purser::BillWords</name>
    <message>
        <source>Marketplace</source>
        <extracomment>the side of a bill: what the cloud itself sells</extracomment>
        <translation>السوق</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>bill</comment>
        <extracomment>names a bill: %1 is its month, %2 its side (Cloud or Marketplace)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <extracomment>a bill of which nothing is paid yet</extracomment>
        <translation>غير مسوّى</translation>
    </message>
    <message>
        <source>Partly settled</source>
        <extracomment>a bill of which a part is paid</extracomment>
        <translation>مسوّى جزئيًا</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>a bill that is paid in full</extracomment>
        <translation>مسوّى</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <extracomment>a bill of 0</extracomment>
        <translation>لا شيء للتسوية</translation>
    </message>
    <message>
        <source>Cash coupon</source>
        <extracomment>a voucher of an amount, which pays bills</extracomment>
        <translation>قسيمة نقدية</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <translation>بطاقة مسبقة الدفع</translation>
    </message>
    <message>
        <source>Credit refund</source>
        <extracomment>refunds for what was bought on credit; they pay bills</extracomment>
        <translation>استرداد ائتماني</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>a bank acceptance draft, which pays bills before cash does</extracomment>
        <translation>كمبيالة</translation>
    </message>
    <message>
        <source>Transferred-in cash</source>
        <extracomment>cash that another billing account gave to this one to spend</extracomment>
        <translation>نقد محوّل إلى الحساب</translation>
    </message>
    <message>
        <source>Own cash</source>
        <extracomment>the account&apos;s own cash</extracomment>
        <translation>النقد المملوك</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>وسيلة الدفع</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>a credit refund of a month, such as: of 2026-08</extracomment>
        <translation>لشهر %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>cash transferred in from an account, such as: from Fabrikam Logistics</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <extracomment>a discount coupon, which is taken off an order</extracomment>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Used up</source>
        <extracomment>nothing is left of a coupon</extracomment>
        <translation>مستنفدة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>settlement</comment>
        <extracomment>a unified settlement that was not run yet</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>مُتحقق منها</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Waiting for funds</source>
        <extracomment>a unified settlement that ran, and has bills left to pay</extracomment>
        <translation>بانتظار الأموال</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
</context>
<context>
    <name>purser::BillsModel</name>
    <message>
        <source>Due</source>
        <extracomment>column: the day a bill must be paid by</extracomment>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Payable</source>
        <extracomment>column: what a bill asks for, tax included</extracomment>
        <translation>المستحق الدفع</translation>
    </message>
    <message>
        <source>Invoiceable</source>
        <extracomment>column: what of a bill can still be put on a tax invoice</extracomment>
        <translation>القابل للفوترة الضريبية</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المسدَّد</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>الصدور</translation>
    </message>
    <message>
        <source>Bill Number</source>
        <translation>رقم كشف الفوترة</translation>
    </message>
    <message>
        <source>Its settlement was reversed: only Settle Bills pays it.</source>
        <translation>عُكست تسويته: لا يسدّده إلا «تسوية الكشوف».</translation>
    </message>
    <message>
        <source>Past due, %1</source>
        <translation>تجاوز الاستحقاق، %1</translation>
    </message>
</context>
<context>
    <name>purser::BillsPage</name>
    <message>
        <source>Reading the bills</source>
        <translation>جارٍ قراءة كشوف الفوترة</translation>
    </message>
    <message>
        <source>The bills cannot be shown</source>
        <translation>يتعذّر عرض كشوف الفوترة</translation>
    </message>
    <message>
        <source>· one bill for each month and side; paid oldest first. The credit limit never pays a bill, it permits owing</source>
        <translation>· كشف لكل شهر وجهة؛ يُسدَّد الأقدم أولًا. حد الائتمان لا يسدّد أي كشف، بل يسمح بالدين</translation>
    </message>
    <message>
        <source>All bills</source>
        <translation>كل كشوف الفوترة</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <extracomment>bills with something outstanding</extracomment>
        <translation>غير مسدَّد</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>تجاوز الاستحقاق</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>مسوّى</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>كشوف الفوترة</translation>
    </message>
    <message>
        <source>Filter bills</source>
        <translation>تصفية الكشوف</translation>
    </message>
    <message>
        <source>No bill yet</source>
        <translation>لا كشف بعد</translation>
    </message>
    <message>
        <source>The charges of a month become a bill in the days after it; what is used now shows in Asset Information as unsettled.</source>
        <translation>تصبح رسوم الشهر كشفًا في الأيام التالية له؛ وما يُستخدم الآن يظهر في معلومات الأصول كغير مسوّى.</translation>
    </message>
    <message>
        <source>Bills and Bill against Cash</source>
        <translation>الكشوف وكشف الفوترة مقابل النقد</translation>
    </message>
</context>
<context>
    <name>purser::BlobReader</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>تعذّر فتح ‎%1: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: bill lines of an import are missing. Run &quot;purser verify&quot; on it.</source>
        <translation>الملف ‎%1 تالف: بنود كشف من إحدى عمليات الاستيراد مفقودة. شغّل «purser verify» عليه.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة ‎%1: %2.</translation>
    </message>
</context>
<context>
    <name>purser::Book</name>
    <message>
        <source>%1 is read-only: it can be looked at but not changed.</source>
        <translation>الدفتر ‎%1 للقراءة فقط: يمكن الاطلاع عليه ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>The operation id %1 was used for another command; a new command needs a new one.</source>
        <translation>استُخدم معرّف العملية ‎%1 لأمر آخر؛ يحتاج الأمر الجديد إلى معرّف جديد.</translation>
    </message>
    <message>
        <source>%1 lies before the book&apos;s last entry of %2.</source>
        <translation>الوقت ‎%1 يسبق آخر قيد في الدفتر بتاريخ ‎%2.</translation>
    </message>
    <message>
        <source>Bill lines come from a file: use &quot;purser import&quot; or File &gt; Import.</source>
        <translation>تأتي بنود الكشف من ملف: استخدم «purser import» أو ملف &gt; استيراد كشف الفوترة.</translation>
    </message>
    <message>
        <source>There is no %1 in this book.</source>
        <translation>لا يوجد %1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>%1 has a password; please give it.</source>
        <translation>للشخص %1 كلمة مرور؛ يُرجى إدخالها.</translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <translation>كلمة المرور هذه ليست كلمة مرور %1.</translation>
    </message>
    <message>
        <source>%1 exists already; a backup never overwrites a file.</source>
        <translation>الملف ‎%1 موجود بالفعل؛ والنسخة الاحتياطية لا تستبدل أي ملف أبدًا.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تعذّرت كتابة ‎%1.</translation>
    </message>
    <message>
        <source>%1 may not look at this book.</source>
        <translation>لا يحق لـ %1 الاطلاع على هذا الدفتر.</translation>
    </message>
</context>
<context>
    <name>purser::BookFactory</name>
    <message>
        <source>This version of Purser works on book files; remote sources such as %1 are not offered yet.</source>
        <translation>يعمل هذا الإصدار من Purser على ملفات الدفاتر؛ ولا تتوفر فيه بعد المصادر البعيدة مثل ‎%1.</translation>
    </message>
</context>
<context>
    <name>purser::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <extracomment>Before the names of the series of a chart</extracomment>
        <translation>مفتاح الرسم: %1</translation>
    </message>
</context>
<context>
    <name>purser::Cli</name>
    <message>
        <source>make a new book</source>
        <translation>إنشاء دفتر جديد</translation>
    </message>
    <message>
        <source>run commands from a file</source>
        <translation>تنفيذ أوامر من ملف</translation>
    </message>
    <message>
        <source>show a section</source>
        <translation>عرض قسم</translation>
    </message>
    <message>
        <source>show what a figure is made of, down to postings</source>
        <translation>عرض مكوّنات رقم حتى القيود</translation>
    </message>
    <message>
        <source>import bill files for review</source>
        <translation>استيراد ملفات كشف الفوترة للمراجعة</translation>
    </message>
    <message>
        <source>filter, group and sum bill lines</source>
        <translation>تصفية بنود الكشف وتجميعها وجمعها</translation>
    </message>
    <message>
        <source>write a section or bill lines to a file</source>
        <translation>كتابة قسم أو بنود كشف إلى ملف</translation>
    </message>
    <message>
        <source>prove a book: chain, tables, ledger, balances, bill lines</source>
        <translation>التحقق من دفتر: السلسلة والجداول ودفتر الأستاذ والأرصدة وبنود الكشف</translation>
    </message>
    <message>
        <source>write a consistent copy of a book</source>
        <translation>كتابة نسخة متسقة من دفتر</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. Try &quot;purser --help&quot;.</source>
        <translation>لا يوجد فعل «%1». جرّب «purser --help».</translation>
    </message>
    <message>
        <source>Usage: purser [BOOK]             open the window
       purser VERB [arguments]   work without a display

A first word that is a verb is a verb; a file of that name is ./do.

Verbs (&quot;purser VERB --help&quot; says more):
</source>
        <translation>الاستعمال:
       purser [BOOK]             فتح النافذة
       purser VERB [arguments]   العمل بلا شاشة عرض

الكلمة الأولى إذا كانت فعلًا فُهمت على أنها فعل؛ أما الملف الذي يحمل هذا الاسم فيُكتب ‎./do.

الأفعال (المزيد في «purser VERB --help»):
</translation>
    </message>
    <message>
        <source>
Options:
  -h, --help      show this help
  -v, --version   show the version

Exit status: 0 done, 1 failed (files, network), 2 wrong usage, 3 refused by a rule, 4 the book is damaged.
</source>
        <translation>
الخيارات:
  -h, --help      عرض هذه المساعدة
  -v, --version   عرض الإصدار

حالة الخروج: 0 تم، 1 فشل (الملفات أو الشبكة)، 2 استعمال خاطئ، 3 رفضته قاعدة، 4 الدفتر تالف.
</translation>
    </message>
    <message>
        <source>show what settling bills would do, fund by fund</source>
        <translation>عرض ما ستفعله تسوية الكشوف، مصدرًا مصدرًا</translation>
    </message>
    <message>
        <source>do what is due: issue bills, write off, continue settlements, send messages</source>
        <translation>تنفيذ المستحق: إصدار الكشوف والتسوية ومتابعة التسويات وإرسال الرسائل</translation>
    </message>
</context>
<context>
    <name>purser::Command</name>
    <message>
        <source>There is no billing account %1 in this book.</source>
        <translation>لا يوجد حساب فوترة %1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>There is no cloud account %1 in this book.</source>
        <translation>لا يوجد حساب سحابي %1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>There is no %1 in this book.</source>
        <translation>لا يوجد %1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>مالكه</translation>
    </message>
    <message>
        <source>a super administrator</source>
        <translation>مسؤول أعلى</translation>
    </message>
    <message>
        <source>a regular administrator</source>
        <translation>مسؤول عادي</translation>
    </message>
    <message>
        <source>an account it pays for</source>
        <translation>حساب يدفع عنه</translation>
    </message>
    <message>
        <source>No policy of %1 allows %2, which %3 needs.</source>
        <translation>لا تسمح أي سياسة لدى %1 بالإجراء %2 الذي يتطلبه الأمر %3.</translation>
    </message>
    <message>
        <source>%1 is not run by %2.</source>
        <translation>الأمر %1 لا ينفّذه %2.</translation>
    </message>
    <message>
        <source>%1 is for root accounts; %2 is a RAM user.</source>
        <translation>الأمر %1 مخصّص للحسابات الجذر؛ أما %2 فهو مستخدم RAM.</translation>
    </message>
    <message>
        <source>No policy of %1 allows %2, so nothing of this book may be looked at.</source>
        <translation>لا تسمح أي سياسة لدى %1 بالإجراء %2، لذا لا يحق له الاطلاع على أي شيء في هذا الدفتر.</translation>
    </message>
    <message>
        <source>%1 is for the management account of an enterprise; turn on the Enterprise Account Center first.</source>
        <translation>الأمر %1 مخصّص لحساب الإدارة في المؤسسة؛ فعّل مركز حسابات المؤسسات أولًا.</translation>
    </message>
    <message>
        <source>A command is a JSON object such as {&quot;command&quot;: &quot;RenameBillingAccount&quot;, …}.</source>
        <translation>الأمر كائن JSON مثل ‎{&quot;command&quot;: &quot;RenameBillingAccount&quot;, …}‎.</translation>
    </message>
    <message>
        <source>&quot;op&quot; must be a UUID.</source>
        <translation>يجب أن تكون قيمة «op» معرّفًا من نوع UUID.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>Only the root of cloud account %1 may do this.</source>
        <translation>لا يحق القيام بذلك إلا للحساب الجذر للحساب السحابي %1.</translation>
    </message>
    <message>
        <source>On billing account %1, %2 is for %3; cloud account %4 is not that.</source>
        <translation>في حساب الفوترة %1، الأمر %2 مخصّص لـ: %3؛ والحساب السحابي %4 ليس كذلك.</translation>
    </message>
    <message>
        <source>This book has no cloud account yet; register one first (RegisterCloudAccount).</source>
        <translation>ليس في هذا الدفتر حساب سحابي بعد؛ سجّل حسابًا أولًا (RegisterCloudAccount).</translation>
    </message>
</context>
<context>
    <name>purser::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
</context>
<context>
    <name>purser::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>لا يوجد أمر مطابق.</translation>
    </message>
</context>
<context>
    <name>purser::ConvertCash</name>
    <message>
        <source>Choose another currency to convert to.</source>
        <translation>اختر عملة أخرى للتحويل إليها.</translation>
    </message>
    <message>
        <source>%1 is too much to convert at that rate.</source>
        <translation>المبلغ %1 أكبر من أن يُحوَّل بهذا السعر.</translation>
    </message>
    <message>
        <source>%1 is too little: it would be converted to nothing.</source>
        <translation>المبلغ %1 صغير جدًا: سيصبح صفرًا بعد التحويل.</translation>
    </message>
    <message>
        <source>Billing account %1 has %2 of its own cash, less than the %3 to convert.</source>
        <translation>لدى حساب الفوترة %1 نقد خاص قدره %2، وهو أقل من المبلغ %3 المطلوب تحويل عملته.</translation>
    </message>
    <message>
        <source>Convert %1 of %2 to %3 at %4 (%5)</source>
        <translation>تحويل %1 من %2 إلى %3 بسعر %4 (%5)</translation>
    </message>
</context>
<context>
    <name>purser::CouponUsesModel</name>
    <message>
        <source>Transaction ID</source>
        <translation>رقم المعاملة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Used For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>كشف %1</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>أُعيدت</translation>
    </message>
</context>
<context>
    <name>purser::Coupons</name>
    <message>
        <source>A coupon has to end after it begins.</source>
        <translation>يجب أن تنتهي القسيمة بعد بدايتها.</translation>
    </message>
    <message>
        <source>A coupon has to end after now; this one would be expired.</source>
        <translation>يجب أن تنتهي القسيمة بعد الآن؛ وإلا كانت منتهية الصلاحية.</translation>
    </message>
    <message>
        <source>There is a coupon %1 already.</source>
        <translation>توجد قسيمة %1 بالفعل.</translation>
    </message>
    <message>
        <source>Grant %1 a coupon for orders of %2</source>
        <translation>منح %1 قسيمة للطلبات بقيمة %2</translation>
    </message>
    <message>
        <source>Grant %1 a cash coupon of %2</source>
        <translation>منح %1 قسيمة نقدية بقيمة %2</translation>
    </message>
    <message>
        <source>Grant %1 a prepaid card of %2</source>
        <translation>منح %1 بطاقة مسبقة الدفع بقيمة %2</translation>
    </message>
    <message>
        <source>There is no coupon %1 in this book.</source>
        <translation>لا توجد قسيمة %1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>Cancel %1 of %2</source>
        <translation>إلغاء %1 من %2</translation>
    </message>
</context>
<context>
    <name>purser::CouponsModel</name>
    <message>
        <source>Face Value</source>
        <extracomment>column: what a coupon was worth when it was granted</extracomment>
        <translation>القيمة الاسمية</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>column: the products a coupon may pay</extracomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Minimum Order</source>
        <extracomment>column: the smallest bill or order a coupon is taken for</extracomment>
        <translation>الحد الأدنى للطلب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Valid From</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid Until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>scope of a coupon that pays every product</extracomment>
        <translation>كل المنتجات</translation>
    </message>
</context>
<context>
    <name>purser::CouponsPage</name>
    <message>
        <source>Reading the coupons</source>
        <translation>جارٍ قراءة القسائم</translation>
    </message>
    <message>
        <source>The coupons cannot be shown</source>
        <translation>يتعذّر عرض القسائم</translation>
    </message>
    <message>
        <source>The use history cannot be shown</source>
        <translation>يتعذّر عرض سجل الاستخدام</translation>
    </message>
    <message>
        <source>· coupons and cards pay bills before cash does; they are not part of Available Credit</source>
        <translation>· تسدّد القسائم والبطاقات كشوف الفوترة قبل النقد؛ وليست من الرصيد المتاح</translation>
    </message>
    <message>
        <source>Use history of %1</source>
        <extracomment>title of a section: the use history of the coupon named %1</extracomment>
        <translation>سجل استخدام %1</translation>
    </message>
    <message>
        <source>Use history</source>
        <translation>سجل الاستخدام</translation>
    </message>
    <message>
        <source>Coupons</source>
        <extracomment>a tab: discount coupons, which are taken off orders</extracomment>
        <translation>القسائم</translation>
    </message>
    <message>
        <source>Kind of coupon</source>
        <translation>نوع القسيمة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Cash Coupons</source>
        <translation>قسائم نقدية</translation>
    </message>
    <message>
        <source>Prepaid Cards</source>
        <translation>بطاقات مسبقة الدفع</translation>
    </message>
    <message>
        <source>Filter coupons</source>
        <translation>تصفية القسائم</translation>
    </message>
    <message>
        <source>No coupon</source>
        <translation>لا قسائم</translation>
    </message>
    <message>
        <source>Coupons, cash coupons and prepaid cards granted to this account will be listed here.</source>
        <translation>ستُدرج هنا القسائم والقسائم النقدية وبطاقات مسبقة الدفع الممنوحة لهذا الحساب.</translation>
    </message>
    <message>
        <source>No coupon is chosen</source>
        <translation>لم تُختر أي قسيمة</translation>
    </message>
    <message>
        <source>Choose a coupon above to see what it paid and what is left after each payment.</source>
        <translation>اختر قسيمة أعلاه لترى ما سدّدته وما تبقّى بعد كل دفعة.</translation>
    </message>
</context>
<context>
    <name>purser::Courier</name>
    <message>
        <source>Test message from Purser</source>
        <translation>رسالة تجريبية من Purser</translation>
    </message>
    <message>
        <source>This message was sent from Preferences to see whether e-mail works. It does.</source>
        <translation>أُرسلت هذه الرسالة من التفضيلات للتأكد من عمل البريد الإلكتروني. وهو يعمل.</translation>
    </message>
</context>
<context>
    <name>purser::CreditLimitDialog</name>
    <message>
        <source>Set Credit Limit</source>
        <translation>تعيين حد الائتمان</translation>
    </message>
    <message>
        <source>Set Entity Credit Limit</source>
        <translation>تعيين حد الائتمان للكيان</translation>
    </message>
    <message>
        <source>%1 · %2. The credit limit permits owing; it never pays a bill. It is a part of the entity&apos;s limit.</source>
        <translation>%1 · %2. حد الائتمان يسمح بالدين ولا يسدّد أي كشف. وهو جزء من حد الكيان.</translation>
    </message>
    <message>
        <source>The total credit limit of the enterprise entity, from which its accounts get theirs. An entity is its Unified Social Credit Code, or its verified name where it has none.</source>
        <translation>إجمالي حد الائتمان لكيان المؤسسة، ومنه تأخذ حساباته حدودها. والكيان هو رمز الائتمان الاجتماعي الموحد، أو اسمه الموثّق إن لم يكن له رمز.</translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <extracomment>an enterprise entity: a verified identity</extracomment>
        <translation>ال&amp;كيان</translation>
    </message>
    <message>
        <source>Credit &amp;limit</source>
        <translation>&amp;حد الائتمان</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Kept in the Credit Record</source>
        <translation>يُحفظ في سجل الائتمان</translation>
    </message>
    <message>
        <source>No limit yet</source>
        <translation>لا حد بعد</translation>
    </message>
    <message>
        <source>Now %1, of which %2 is allocated</source>
        <translation>الآن %1، خُصّص منه %2</translation>
    </message>
    <message>
        <source>Now %1; %2 of the entity&apos;s limit is not allocated</source>
        <translation>الآن %1؛ ولم يُخصّص من حد الكيان %2</translation>
    </message>
    <message>
        <source>Now %1; the entity has no limit yet</source>
        <translation>الآن %1؛ وليس للكيان حد بعد</translation>
    </message>
    <message>
        <source>Set %1 %2 for %3</source>
        <extracomment>the button that sets a credit limit: %1 amount, %2 currency code, %3 account or entity</extracomment>
        <translation>تعيين %1 %2 لـ %3</translation>
    </message>
    <message>
        <source>Set Limit for %1</source>
        <translation>تعيين الحد لـ %1</translation>
    </message>
    <message>
        <source>Say why, for the record.</source>
        <translation>اذكر السبب للسجل.</translation>
    </message>
    <message>
        <source>Name the entity.</source>
        <translation>حدّد الكيان.</translation>
    </message>
    <message>
        <source>Setting the limit</source>
        <translation>جارٍ تعيين الحد</translation>
    </message>
</context>
<context>
    <name>purser::CreditLimits</name>
    <message>
        <source>No cloud account of this book has the verified identity %1.</source>
        <translation>ليس في هذا الدفتر حساب سحابي بالهوية الموثّقة %1.</translation>
    </message>
    <message>
        <source>The credit limit of %1 is set by an account of that identity; %2 has another.</source>
        <translation>حد الائتمان للهوية %1 يحدّده حساب بهذه الهوية؛ أما %2 فله هوية أخرى.</translation>
    </message>
    <message>
        <source>Limits of %1 are in %2; they would have to be 0 before the entity&apos;s limit can be in %3.</source>
        <translation>حدود %1 بعملة %2؛ ويجب أن تصبح 0 قبل أن يكون حد الكيان بعملة %3.</translation>
    </message>
    <message>
        <source>%1 is allocated to accounts already, more than %2. Lower an account&apos;s limit first.</source>
        <translation>المبلغ المخصّص للحسابات بالفعل هو %1، وهو أكبر من %2. اخفض حد أحد الحسابات أولًا.</translation>
    </message>
    <message>
        <source>Set the credit limit of %1 to %2: %3</source>
        <translation>تعيين حد الائتمان لـ %1 عند %2: %3</translation>
    </message>
    <message>
        <source>Credit control is for enterprises with a verified identity; the owner of billing account %1 is not one.</source>
        <translation>ضبط الائتمان مخصّص للمؤسسات ذات الهوية الموثّقة؛ ومالك حساب الفوترة %1 ليس منها.</translation>
    </message>
    <message>
        <source>%1 has %2 left to allocate to billing account %3, less than %4.</source>
        <translation>المتبقي لدى %1 للتخصيص لحساب الفوترة %3 هو %2، وهو أقل من %4.</translation>
    </message>
    <message>
        <source>Available credit would be %1; lowering a limit has to leave it above zero.</source>
        <translation>سيصبح الرصيد المتاح ‎%1؛ ويجب أن يبقى فوق الصفر عند خفض الحد.</translation>
    </message>
    <message>
        <source>The limit of %1 is in %2, but a limit of billing account %3 would be in %4.</source>
        <translation>حد %1 بعملة %2، أما حد حساب الفوترة %3 فسيكون بعملة %4.</translation>
    </message>
</context>
<context>
    <name>purser::CreditModel</name>
    <message>
        <source>Credit Limit</source>
        <extracomment>column: the credit limit of an account, granted by the cloud</extracomment>
        <translation>حد الائتمان</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة من الحد</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>purser::CreditPage</name>
    <message>
        <source>Reading the credit records</source>
        <translation>جارٍ قراءة سجلات الائتمان</translation>
    </message>
    <message>
        <source>The credit records cannot be shown</source>
        <translation>يتعذّر عرض سجلات الائتمان</translation>
    </message>
    <message>
        <source>· the credit limit permits owing; it never pays a bill</source>
        <translation>· حد الائتمان يسمح بالدين ولا يسدّد أي كشف</translation>
    </message>
    <message>
        <source>Regular Bank Credit</source>
        <extracomment>the credit limit of the account, as the product page calls it</extracomment>
        <translation>الائتمان المصرفي</translation>
    </message>
    <message>
        <source>credit limit of this account</source>
        <translation>حد الائتمان لهذا الحساب</translation>
    </message>
    <message>
        <source>In Use</source>
        <extracomment>the part of a credit limit that is owed now</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>more than the limit: overdue</source>
        <translation>أكثر من الحد: متأخر السداد</translation>
    </message>
    <message>
        <source>owed beyond the account&apos;s own funds</source>
        <translation>دين يتجاوز أموال الحساب</translation>
    </message>
    <message>
        <source>Entity Limit</source>
        <translation>حد الكيان</translation>
    </message>
    <message>
        <source>Allocated</source>
        <extracomment>the part of an entity&apos;s credit limit that its accounts have</extracomment>
        <translation>المخصّص</translation>
    </message>
    <message numerus="yes">
        <source>to %n account(s)</source>
        <translation>
            <numerusform>لا حساب</numerusform>
            <numerusform>لحساب واحد</numerusform>
            <numerusform>لحسابين</numerusform>
            <numerusform>لـ %n حسابات</numerusform>
            <numerusform>لـ %n حسابًا</numerusform>
            <numerusform>لـ %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Allocated</source>
        <extracomment>the part of an entity&apos;s credit limit that no account has yet</extracomment>
        <translation>غير المخصّص</translation>
    </message>
    <message>
        <source>can still be given to accounts</source>
        <translation>يمكن منحه للحسابات</translation>
    </message>
    <message>
        <source>Credit control is available for direct customer accounts. An ecosystem account has a quota instead.</source>
        <translation>ضبط الائتمان متاح لكل حساب مباشر. أما حساب شركاء فله الحصة بدلًا منه.</translation>
    </message>
    <message>
        <source>Credit control is not enabled for this account; credit figures appear once it is. Ask your account manager for it.</source>
        <translation>لم يُفعَّل ضبط الائتمان لهذا الحساب؛ تظهر أرقام الائتمان عند تفعيله. اطلب تفعيله من مدير حسابك.</translation>
    </message>
    <message>
        <source>Credit Records</source>
        <translation>سجلات الائتمان</translation>
    </message>
    <message>
        <source>Credit Information</source>
        <translation>معلومات الائتمان</translation>
    </message>
    <message>
        <source>Credit Record</source>
        <translation>سجل الائتمان</translation>
    </message>
    <message>
        <source>Accounts that share the entity&apos;s credit limit</source>
        <translation>الحسابات التي تتقاسم حد الائتمان للكيان</translation>
    </message>
    <message>
        <source>Filter records</source>
        <translation>تصفية السجلات</translation>
    </message>
    <message>
        <source>No credit record</source>
        <translation>لا سجل ائتمان</translation>
    </message>
    <message>
        <source>Every increase or decrease of the credit limit will be listed here, with the amount before and after.</source>
        <translation>ستُدرج هنا كل زيادة أو خفض في حد الائتمان، مع المبلغ قبله وبعده.</translation>
    </message>
</context>
<context>
    <name>purser::CurrencyPanel</name>
    <message>
        <source>The account settles in %1 from %2.</source>
        <extracomment>%1 is a currency code, %2 a day</extracomment>
        <translation>يسوّي الحساب بعملة %1 ابتداءً من %2.</translation>
    </message>
    <message>
        <source>Settlement &amp;Currency</source>
        <translation>&amp;عملة التسوية</translation>
    </message>
    <message>
        <source>Now %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>Credit &amp;limit, %1</source>
        <extracomment>label of a field: %1 is a currency code</extracomment>
        <translation>&amp;حد الائتمان، %1</translation>
    </message>
    <message>
        <source>0 when it is left empty</source>
        <translation>0 إذا تُرك فارغًا</translation>
    </message>
    <message>
        <source>Alert &amp;Threshold, %1</source>
        <extracomment>label of a field: %1 is a currency code</extracomment>
        <translation>حد ال&amp;تنبيه، %1</translation>
    </message>
    <message>
        <source>Alerts are off when it is left empty</source>
        <translation>تتوقف التنبيهات إذا تُرك فارغًا</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغير</translation>
    </message>
    <message>
        <source>from %1, 00:00 UTC+8</source>
        <extracomment>beside &quot;What if&quot;: the day the change takes effect</extracomment>
        <translation>ابتداءً من %1، 00:00 بتوقيت UTC+8</translation>
    </message>
</context>
<context>
    <name>purser::CurrencyWhatIfModel</name>
    <message>
        <source>Now</source>
        <extracomment>column: how it is at present</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>column: how it would be from that day on</extracomment>
        <translation>ابتداءً من %1</translation>
    </message>
</context>
<context>
    <name>purser::Database</name>
    <message>
        <source>%1 is in use by another program, which holds it locked. Try again when it is done.</source>
        <translation>الملف ‎%1 قيد الاستخدام في برنامج آخر يبقيه مقفلًا. أعد المحاولة عندما ينتهي.</translation>
    </message>
    <message>
        <source>%1 is read-only: it can be looked at but not changed.</source>
        <translation>الملف ‎%1 للقراءة فقط: يمكن الاطلاع عليه ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was kept; make room and try again.</source>
        <translation>القرص ممتلئ. لم يُحفظ شيء من هذا التغيير؛ أفسح مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is not a Purser book.</source>
        <translation>الملف ‎%1 ليس دفتر Purser.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Run &quot;purser verify&quot; on it, or go back to a backup.</source>
        <translation>الملف ‎%1 تالف: %2. شغّل «purser verify» عليه، أو ارجع إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>تعذّر فتح ‎%1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation>تعذّرت قراءة ‎%1 أو كتابته: %2.</translation>
    </message>
    <message>
        <source>%1 exists already; a new book needs a name of its own.</source>
        <translation>الملف ‎%1 موجود بالفعل؛ ويحتاج الدفتر الجديد إلى اسم خاص به.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف ‎%1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Purser book.</source>
        <translation>المسار ‎%1 مجلد وليس دفتر Purser.</translation>
    </message>
    <message>
        <source>%1 cannot be opened safely: its file system does not offer durable writes.</source>
        <translation>تعذّر فتح ‎%1 بأمان: نظام الملفات الذي يحويه لا يضمن ثبات الكتابة.</translation>
    </message>
</context>
<context>
    <name>purser::DesktopNotifier</name>
    <message>
        <source>No notification service answers here, so the message was not shown.</source>
        <translation>لا تستجيب هنا أي خدمة إشعارات، لذا لم تُعرض الرسالة.</translation>
    </message>
    <message>
        <source>Open Messages</source>
        <translation>فتح الرسائل</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not show the message (%1).</source>
        <translation>خدمة الإشعارات في سطح المكتب لا تعرض الرسالة (%1).</translation>
    </message>
</context>
<context>
    <name>purser::DialogFrame</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>لا حقول تحتاج إلى تصحيح</numerusform>
            <numerusform>حقل واحد يحتاج إلى تصحيح</numerusform>
            <numerusform>حقلان يحتاجان إلى تصحيح</numerusform>
            <numerusform>%n حقول تحتاج إلى تصحيح</numerusform>
            <numerusform>%n حقلًا يحتاج إلى تصحيح</numerusform>
            <numerusform>%n حقل يحتاج إلى تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ التنفيذ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>purser::Dispatch</name>
    <message>
        <source>Sending was stopped; the message waits.</source>
        <translation>أُوقف الإرسال؛ والرسالة بالانتظار.</translation>
    </message>
    <message>
        <source>E-mail is on, but its settings are not complete: %1</source>
        <translation>البريد الإلكتروني مفعّل، لكن إعداداته غير مكتملة: %1</translation>
    </message>
    <message>
        <source>No notification service answers here, so messages do not go to the desktop.</source>
        <translation>لا تستجيب هنا أي خدمة إشعارات، لذا لا تصل الرسائل إلى سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>purser::DueWork</name>
    <message>
        <source>What is due could not be done: %1 It is tried again every minute.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>تعذّر تنفيذ المستحق: %1 تُعاد المحاولة كل دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n settlement currency(s) changed</source>
        <translation>
            <numerusform>لم تتغير أي عملة تسوية</numerusform>
            <numerusform>تغيرت عملة تسوية واحدة</numerusform>
            <numerusform>تغيرت عملتا تسوية</numerusform>
            <numerusform>تغيرت %n عملات تسوية</numerusform>
            <numerusform>تغيرت %n عملة تسوية</numerusform>
            <numerusform>تغيرت %n عملة تسوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) issued</source>
        <translation>
            <numerusform>لم يصدر أي كشف</numerusform>
            <numerusform>صدر كشف واحد</numerusform>
            <numerusform>صدر كشفان</numerusform>
            <numerusform>صدرت %n كشوف</numerusform>
            <numerusform>صدر %n كشفًا</numerusform>
            <numerusform>صدر %n كشف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) paid in full</source>
        <translation>
            <numerusform>لم يُسدَّد أي كشف بالكامل</numerusform>
            <numerusform>سُدِّد كشف واحد بالكامل</numerusform>
            <numerusform>سُدِّد كشفان بالكامل</numerusform>
            <numerusform>سُدِّدت %n كشوف بالكامل</numerusform>
            <numerusform>سُدِّد %n كشفًا بالكامل</numerusform>
            <numerusform>سُدِّد %n كشف بالكامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unified settlement(s) completed</source>
        <translation>
            <numerusform>لم تكتمل أي تسوية موحدة</numerusform>
            <numerusform>اكتملت تسوية موحدة واحدة</numerusform>
            <numerusform>اكتملت تسويتان موحدتان</numerusform>
            <numerusform>اكتملت %n تسويات موحدة</numerusform>
            <numerusform>اكتملت %n تسوية موحدة</numerusform>
            <numerusform>اكتملت %n تسوية موحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Enterprise</name>
    <message>
        <source>The Enterprise Account Center is for enterprise accounts; %1 is an individual&apos;s.</source>
        <translation>مركز حسابات المؤسسات مخصّص لحسابات المؤسسات؛ والحساب %1 حساب فرد.</translation>
    </message>
    <message>
        <source>%1 is a member of the enterprise of %2.</source>
        <translation>الحساب %1 عضو في مؤسسة %2.</translation>
    </message>
    <message>
        <source>%1 has no verified identity, which the Enterprise Account Center needs.</source>
        <translation>ليس للحساب %1 هوية موثّقة، وهي شرط لمركز حسابات المؤسسات.</translation>
    </message>
    <message>
        <source>Turn on the Enterprise Account Center of %1</source>
        <translation>تفعيل مركز حسابات المؤسسات للحساب %1</translation>
    </message>
    <message>
        <source>This version of Purser links accounts in management mode only; trusteeship is not offered yet.</source>
        <translation>يربط هذا الإصدار من Purser الحسابات في وضع الإدارة فقط؛ ولا يتوفر وضع الوصاية بعد.</translation>
    </message>
    <message>
        <source>%1 is the management account itself.</source>
        <translation>الحساب %1 هو حساب الإدارة نفسه.</translation>
    </message>
    <message>
        <source>%1 belongs to the enterprise of %2 already.</source>
        <translation>الحساب %1 ينتمي بالفعل إلى مؤسسة %2.</translation>
    </message>
    <message>
        <source>The verified identities differ: %1 is &quot;%2&quot;, %3 is &quot;%4&quot;.</source>
        <translation>الهويتان الموثّقتان مختلفتان: هوية %1 هي «%2»، وهوية %3 هي «%4».</translation>
    </message>
    <message>
        <source>Invite %1 into the enterprise</source>
        <translation>دعوة %1 إلى المؤسسة</translation>
    </message>
</context>
<context>
    <name>purser::ExchangeRatesDialog</name>
    <message>
        <source>The exchange rates cannot be shown</source>
        <translation>تعذّر عرض أسعار الصرف</translation>
    </message>
    <message>
        <source>Reading the exchange rates</source>
        <translation>جارٍ قراءة أسعار الصرف</translation>
    </message>
    <message>
        <source>Exchange Rates</source>
        <translation>أسعار الصرف</translation>
    </message>
    <message>
        <source>Charges recorded in another currency than the account settles in are converted with the rate of the month they were used in, rounded half-up to cents. A rate goes one way only: from EUR to USD says nothing of USD to EUR.</source>
        <translation>الرسوم المسجّلة بعملة غير عملة تسوية الحساب تُحوَّل بسعر الشهر الذي استُخدمت فيه، مع تقريب النصف إلى أعلى حتى أصغر وحدة نقدية. والسعر في اتجاه واحد فقط: فالسعر من EUR إلى USD لا يدل على السعر من USD إلى EUR.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Add Rate…</source>
        <translation>إ&amp;ضافة سعر…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>أسعار الصرف</translation>
    </message>
    <message>
        <source>Filter rates</source>
        <translation>تصفية الأسعار</translation>
    </message>
    <message>
        <source>No exchange rates</source>
        <translation>لا أسعار صرف</translation>
    </message>
    <message>
        <source>They are needed once a charge is recorded in another currency. Add one, or import a CSV file with the columns month, from, to, rate and source.</source>
        <translation>تلزم عند تسجيل رسم بعملة أخرى. أضف سعرًا، أو استورد ملف CSV فيه الأعمدة month وfrom وto وrate وsource.</translation>
    </message>
    <message>
        <source>Add Rate…</source>
        <translation>إضافة سعر…</translation>
    </message>
    <message>
        <source>The exchange rate is set.</source>
        <translation>تم تعيين سعر الصرف.</translation>
    </message>
    <message>
        <source>Import Exchange Rates</source>
        <translation>استيراد أسعار الصرف</translation>
    </message>
    <message>
        <source>Exchange rates (*.csv *.tsv *.txt)</source>
        <translation>أسعار الصرف (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>ولا مشكلات أخرى</numerusform>
            <numerusform>ومشكلة أخرى واحدة</numerusform>
            <numerusform>ومشكلتان أخريان</numerusform>
            <numerusform>و%n مشكلات أخرى</numerusform>
            <numerusform>و%n مشكلة أخرى</numerusform>
            <numerusform>و%n مشكلة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not imported; no rate was changed. Correct the file and import it again.</source>
        <translation>لم يُستورد ‎%1؛ ولم يتغير أي سعر. صحّح الملف ثم استورده مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange rate(s) set.</source>
        <translation>
            <numerusform>لم يُعيّن أي سعر صرف.</numerusform>
            <numerusform>تم تعيين سعر صرف واحد.</numerusform>
            <numerusform>تم تعيين سعرَي صرف.</numerusform>
            <numerusform>تم تعيين %n أسعار صرف.</numerusform>
            <numerusform>تم تعيين %n سعر صرف.</numerusform>
            <numerusform>تم تعيين %n سعر صرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ExchangeRatesModel</name>
    <message>
        <source>From</source>
        <extracomment>column: the currency an exchange rate converts from</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column: the currency an exchange rate converts to</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>column: where an exchange rate was read</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Entered</source>
        <extracomment>column: when an exchange rate was entered</extracomment>
        <translation>وقت الإدخال</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>purser::Explain</name>
    <message>
        <source>Cash Balance</source>
        <extracomment>an account&apos;s own cash and the cash other accounts transferred in</extracomment>
        <translation>الرصيد النقدي</translation>
    </message>
    <message>
        <source>Regular Bank Credit</source>
        <extracomment>credit limit: what the account may owe, granted by the cloud</extracomment>
        <translation>الائتمان المصرفي</translation>
    </message>
    <message>
        <source>Regular Bank Credit Refund</source>
        <extracomment>credit refund: refunds for what was bought on credit</extracomment>
        <translation>استرداد الائتمان المصرفي</translation>
    </message>
    <message>
        <source>Unsettled Amount for Current Month</source>
        <translation>غير مسوّى للشهر الحالي</translation>
    </message>
    <message>
        <source>Unsettled Amount from Previous Months</source>
        <translation>غير مسوّى للأشهر السابقة</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Quota Consumption Ledger Amount</source>
        <translation>مبلغ دفتر استهلاك الحصة</translation>
    </message>
    <message>
        <source>Unbilled Amount</source>
        <translation>المبلغ غير المفوتر</translation>
    </message>
    <message>
        <source>top-up</source>
        <translation>شحن الرصيد</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>payment returned</source>
        <translation>دفعة مرتجعة</translation>
    </message>
    <message>
        <source>Own cash</source>
        <translation>نقد مملوك</translation>
    </message>
    <message>
        <source>Transferred in from %1</source>
        <translation>نقد محوّل من %1</translation>
    </message>
    <message>
        <source>Refunds of %1</source>
        <translation>المبالغ المستردة في ‎%1</translation>
    </message>
    <message>
        <source>Posting %1</source>
        <translation>القيد %1</translation>
    </message>
    <message>
        <source>charge %1</source>
        <translation>الرسم %1</translation>
    </message>
    <message>
        <source>Charges of %1, not billed yet</source>
        <translation>رسوم ‎%1، لم تُفوتر بعد</translation>
    </message>
    <message>
        <source>Which billing account? Please name one.</source>
        <translation>ما حساب الفوترة المقصود؟ يُرجى تحديد حساب.</translation>
    </message>
    <message>
        <source>Available Credit = Cash Balance + Credit Limit + Credit Refund − Unsettled Amount for Current Month − Unsettled Amount from Previous Months</source>
        <translation>الرصيد المتاح = الرصيد النقدي + حد الائتمان + الاسترداد الائتماني − غير المسوّى للشهر الحالي − غير المسوّى للأشهر السابقة</translation>
    </message>
    <message>
        <source>Available Credit = Quota − Quota Consumption Ledger Amount − Unbilled Amount</source>
        <translation>الرصيد المتاح = الحصة − مبلغ دفتر استهلاك الحصة − المبلغ غير المفوتر</translation>
    </message>
    <message>
        <source>%1 = the sum of its postings</source>
        <translation>%1 = مجموع قيوده</translation>
    </message>
    <message>
        <source>Withdrawable = own cash − what is unsettled beyond the cash transferred in, never below zero</source>
        <translation>القابل للسحب = النقد المملوك − غير المسوّى الزائد على النقد المحوّل، ولا يقل عن صفر</translation>
    </message>
    <message>
        <source>Transferred-in cash pays what is unsettled first; never below zero; cut to the smallest coin</source>
        <translation>النقد المحوّل يسدّد غير المسوّى أولًا؛ ولا يقل عن صفر؛ مع اقتطاع ما دون أصغر وحدة نقدية</translation>
    </message>
    <message>
        <source>Transferable = the smaller of own cash and available credit, and 0 when overdue</source>
        <translation>القابل للتحويل = الأصغر من النقد المملوك والرصيد المتاح، وصفر عند تأخر السداد</translation>
    </message>
    <message>
        <source>Limited by available credit; cut to the smallest coin</source>
        <translation>محدود بالرصيد المتاح؛ مع اقتطاع ما دون أصغر وحدة نقدية</translation>
    </message>
    <message>
        <source>There is no figure &quot;%1&quot; on billing account %2.</source>
        <translation>لا يوجد رقم «%1» في حساب الفوترة %2.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>bank acceptance drafts, which pay bills before cash does</extracomment>
        <translation>كمبيالات</translation>
    </message>
    <message>
        <source>Cash coupons</source>
        <translation>قسائم نقدية</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>بطاقات مسبقة الدفع</translation>
    </message>
    <message>
        <source>Credit refund</source>
        <translation>استرداد ائتماني</translation>
    </message>
    <message>
        <source>Transferred-in cash</source>
        <translation>نقد محوّل إلى الحساب</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>وسيلة الدفع</translation>
    </message>
    <message>
        <source>Marketplace bill of %1</source>
        <translation>كشف السوق لشهر %1</translation>
    </message>
    <message>
        <source>Bill of %1</source>
        <translation>كشف شهر %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>الرسم %1</translation>
    </message>
    <message>
        <source>Charges before tax</source>
        <translation>الرسوم قبل الضريبة</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Tax at the rate %1</source>
        <translation>الضريبة بمعدل %1</translation>
    </message>
    <message>
        <source>Carried on into %1</source>
        <translation>مُرحّل إلى %1</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>المستحق الدفع</translation>
    </message>
    <message>
        <source>Billing account %1 has no bill %2.</source>
        <translation>ليس لحساب الفوترة %1 كشف %2.</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>شحن الرصيد</translation>
    </message>
    <message>
        <source>Transfers between billing accounts</source>
        <translation>تحويلات بين حسابات الفوترة</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>تعديلات</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>تحويلات العملة</translation>
    </message>
    <message>
        <source>Orders paid at once</source>
        <translation>طلبات دُفعت فورًا</translation>
    </message>
    <message>
        <source>Taken back by a reversal</source>
        <translation>استُعيد بعكس القيد</translation>
    </message>
    <message>
        <source>Not paid in this month</source>
        <translation>لم يُسدَّد في هذا الشهر</translation>
    </message>
    <message>
        <source>Payable = the sum of the charges, cut to the smallest coin, + tax</source>
        <extracomment>tax is rounded half-up, the sum before it is cut to the smallest coin</extracomment>
        <translation>المستحق الدفع = مجموع الرسوم مقطوعًا إلى أصغر وحدة نقدية + الضريبة</translation>
    </message>
    <message>
        <source>Taken from cash = payable − what paid it that is no cash − outstanding</source>
        <translation>المأخوذ من النقد = المستحق الدفع − ما سدّده من غير النقد − المتبقي</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Billing account %1 is an ecosystem customer&apos;s: it pays from quota and has no cash.</source>
        <translation>حساب الفوترة %1 لعميل شركاء: يسدّد من الحصة وليس فيه نقد.</translation>
    </message>
    <message>
        <source>Bills paid</source>
        <translation>كشوف مسدَّدة</translation>
    </message>
    <message>
        <source>of which by: %1</source>
        <translation>منها بواسطة: %1</translation>
    </message>
    <message>
        <source>Change of cash in %1 = cash at its end (%2) − cash at its start (%3)</source>
        <translation>تغيّر النقد في %1 = النقد في نهايته (%2) − النقد في بدايته (%3)</translation>
    </message>
    <message>
        <source>Change of settlement currency, not recorded yet</source>
        <translation>تغيير عملة التسوية، لم يُسجَّل بعد</translation>
    </message>
    <message>
        <source>Charges used from %1 to %2, which forecasts go by: days of credit left = available credit ÷ (these charges ÷ 30), rounded down</source>
        <translation>الرسوم المستخدمة من ‎%1 إلى ‎%2، وعليها تُبنى التوقعات: أيام كفاية الرصيد = الرصيد المتاح ÷ (هذه الرسوم ÷ 30)، مع التقريب إلى أدنى</translation>
    </message>
</context>
<context>
    <name>purser::ExplainController</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Choose an amount to see what it is made of.</source>
        <translation>اختر مبلغًا لمعرفة مكوّناته.</translation>
    </message>
    <message>
        <source>at %1 (UTC+8)</source>
        <translation>في %1 (UTC+8)</translation>
    </message>
    <message>
        <source>The terms do not add up to the figure. Please verify the book.</source>
        <translation>مجموع البنود لا يطابق الرقم. يُرجى التحقق من الدفتر.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>About</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1 (UTC+8)</source>
        <translation>%1 (UTC+8)</translation>
    </message>
    <message>
        <source>The explanation is on the clipboard.</source>
        <translation>تم نسخ الشرح إلى الحافظة.</translation>
    </message>
</context>
<context>
    <name>purser::ExplainModel</name>
    <message>
        <source>Term</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>purser::ExplainPanel</name>
    <message>
        <source>What %1 is made of</source>
        <translation>مكوّنات %1</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>نسخ الشرح</translation>
    </message>
    <message>
        <source>Copy the whole explanation</source>
        <translation>نسخ الشرح كاملًا</translation>
    </message>
    <message>
        <source>Close Explain</source>
        <translation>إغلاق الشرح</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>المعادلة</translation>
    </message>
    <message>
        <source>Why did it change…</source>
        <translation>لماذا تغيّر…</translation>
    </message>
    <message>
        <source>The terms add up to the figure exactly</source>
        <translation>مجموع البنود يطابق الرقم تمامًا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy this term</source>
        <translation>نسخ هذا البند</translation>
    </message>
</context>
<context>
    <name>purser::Expression</name>
    <message>
        <source>The expression is wrong at character %1: %2.</source>
        <extracomment>%1 is a position in an expression counted from 1, %2 a sentence part such as: a value is missing</extracomment>
        <translation>في التعبير خطأ عند الحرف %1: %2.</translation>
    </message>
    <message>
        <source>&quot;!&quot; must be followed by &quot;=&quot;</source>
        <translation>يجب أن يتبع «!» الرمز «=»</translation>
    </message>
    <message>
        <source>the quote is never closed</source>
        <translation>علامة الاقتباس لم تُغلق</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>التعبير فارغ</translation>
    </message>
    <message>
        <source>there is no &quot;(&quot; for this &quot;)&quot;</source>
        <translation>لا قوس فتح «‎(‎» يقابل قوس الإغلاق «‎)‎»</translation>
    </message>
    <message>
        <source>&quot;and&quot; or &quot;or&quot; is expected between two comparisons</source>
        <translation>يلزم «and» أو «or» بين مقارنتين</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>التعبير متداخل أكثر من اللازم</translation>
    </message>
    <message>
        <source>this &quot;(&quot; is never closed</source>
        <translation>قوس الفتح «‎(‎» لم يُغلق</translation>
    </message>
    <message>
        <source>&quot;and&quot;, &quot;or&quot; or &quot;)&quot; is expected</source>
        <translation>يلزم «and» أو «or» أو قوس الإغلاق «‎)‎»</translation>
    </message>
    <message>
        <source>the name of a column is expected</source>
        <translation>يلزم اسم عمود</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ is expected after the column %1</source>
        <translation>يلزم أحد الرموز ‎= != &lt; &lt;= &gt; &gt;= ~‎ بعد العمود %1</translation>
    </message>
    <message>
        <source>a value is expected; put it in quotes if it holds blanks or signs</source>
        <translation>تلزم قيمة؛ ضعها بين علامتي اقتباس إذا احتوت على مسافات أو رموز</translation>
    </message>
</context>
<context>
    <name>purser::FieldText</name>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>الحقل «%1» مفقود.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of this command.</source>
        <translation>«%1» ليس حقلًا في هذا الأمر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation>الحقل «%1» مذكور مرتين.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text.</source>
        <translation>يجب أن يكون «%1» نصًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>يجب أن تكون قيمة «%1» هي true أو false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>يجب أن يكون «%1» قائمة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>يجب أن يكون «%1» كائنًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>يجب أن يكون «%1» عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a decimal number such as 1250.00, with at most ten decimals and no exponent, not &quot;%2&quot;.</source>
        <translation>يجب أن يكون «%1» عددًا عشريًا مثل 1250.00، بعشر منازل عشرية على الأكثر ودون أُس، وليس «‎%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of %2, not &quot;%3&quot;.</source>
        <translation>يجب أن يكون «%1» واحدًا من: %2، وليس «%3».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a month such as 2026-09.</source>
        <translation>يجب أن يكون «%1» شهرًا مثل ‎2026-09.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a date such as 2026-09-30 or a time with a zone such as 2026-09-30T08:00:00Z.</source>
        <translation>يجب أن يكون «%1» تاريخًا مثل ‎2026-09-30 أو وقتًا مع المنطقة الزمنية مثل ‎2026-09-30T08:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be root@UID or NAME@UID.</source>
        <translation>يجب أن يكون «%1» على الصورة root@UID أو NAME@UID.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must consist of digits only.</source>
        <translation>يجب أن يتكون «%1» من أرقام فقط.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a currency that Purser knows, such as USD, not &quot;%2&quot;.</source>
        <translation>يجب أن يكون «%1» عملة يعرفها Purser، مثل USD، وليس «%2».</translation>
    </message>
</context>
<context>
    <name>purser::FigureLabel</name>
    <message>
        <source>%1 %2</source>
        <comment>amount</comment>
        <extracomment>What a screen reader says for an amount; %1 is the amount, %2 the currency code</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. Press Return to see what it is made of.</source>
        <translation>%1. اضغط مفتاح الإدخال لمعرفة مكوّناته.</translation>
    </message>
    <message>
        <source>See what this figure is made of (F4)</source>
        <translation>عرض مكوّنات هذا الرقم (F4)</translation>
    </message>
</context>
<context>
    <name>purser::FilterBar</name>
    <message>
        <source>Filter rows</source>
        <translation>تصفية الصفوف</translation>
    </message>
    <message>
        <source>Shows the rows that contain every word. Escape clears.</source>
        <translation>يعرض الصفوف التي تحتوي على كل الكلمات. مفتاح Escape يمسح.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>verb, adds a condition</comment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>إضافة عامل تصفية</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>all filters</comment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
</context>
<context>
    <name>purser::FilterChip</name>
    <message>
        <source>%1 %2</source>
        <comment>filter chip</comment>
        <extracomment>Accessible name of a filter that is on; %1 is what is filtered, %2 the value, as in &quot;Month 2026-09&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Filter. Press Delete to take it away.</source>
        <translation>عامل تصفية. اضغط Delete لإزالته.</translation>
    </message>
</context>
<context>
    <name>purser::FirstRunPage</name>
    <message>
        <source>None yet. Books you open are listed here.</source>
        <translation>لا شيء بعد. الدفاتر التي تفتحها تظهر هنا.</translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation>لا يوجد دفتر مفتوح</translation>
    </message>
    <message>
        <source>A book holds your billing accounts and records in one file on this computer. Nothing leaves it.</source>
        <translation>يحفظ الدفتر حسابات الفوترة والسجلات الخاصة بك في ملف واحد على هذا الحاسوب. ولا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>دفتر جديد</translation>
    </message>
    <message>
        <source>Sample book</source>
        <translation>دفتر نموذجي</translation>
    </message>
    <message>
        <source>Existing book</source>
        <translation>دفتر موجود</translation>
    </message>
    <message>
        <source>Purser keeps the accounts itself: every rule and ledger is local.</source>
        <translation>يمسك Purser الحسابات بنفسه: كل القواعد والدفاتر محلية.</translation>
    </message>
    <message>
        <source>Fabrikam Holdings: four cloud accounts, 18 months of bill lines.</source>
        <translation>مؤسسة Fabrikam Holdings: أربعة حسابات سحابية، وبنود كشف الفوترة لمدة 18 شهرًا.</translation>
    </message>
    <message>
        <source>Open a .purser file, or drop one on this window.</source>
        <translation>افتح ملفًا بامتداد ‎.purser، أو أفلته على هذه النافذة.</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>الدفاتر الأخيرة</translation>
    </message>
</context>
<context>
    <name>purser::ForecastChart</name>
    <message>
        <source>Available Credit, past and forecast</source>
        <translation>الرصيد المتاح، السابق والمتوقع</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>the day of today, below a chart</extracomment>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>purser::GrantCouponDialog</name>
    <message>
        <source>Grant Coupon</source>
        <translation>منح قسيمة</translation>
    </message>
    <message>
        <source>%1 · %2. What remains of a coupon is not part of Available Credit.</source>
        <translation>%1 · %2. ما يتبقى من القسيمة ليس من الرصيد المتاح.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>is taken off orders</source>
        <translation>تُخصم من الطلبات</translation>
    </message>
    <message>
        <source>pays bills, before cash does</source>
        <translation>تسدّد كشوف الفوترة قبل النقد</translation>
    </message>
    <message>
        <source>&amp;Face value</source>
        <translation>ال&amp;قيمة الاسمية</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <extracomment>the first and the last day on which a coupon can be used</extracomment>
        <translation>&amp;صالحة من</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>صالحة &amp;حتى</translation>
    </message>
    <message>
        <source>that day included, UTC+8</source>
        <translation>بما فيه ذلك اليوم، UTC+8</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>الن&amp;طاق</translation>
    </message>
    <message>
        <source>Product codes, such as ecs, oss; empty: all products</source>
        <translation>رموز المنتجات مثل ecs, oss؛ فارغ: كل المنتجات</translation>
    </message>
    <message>
        <source>&amp;Minimum order</source>
        <translation>الحد الأ&amp;دنى للطلب</translation>
    </message>
    <message>
        <source>least amount of an order</source>
        <translation>أقل مبلغ لطلب</translation>
    </message>
    <message>
        <source>least amount of a bill</source>
        <translation>أقل مبلغ لكشف</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>ال&amp;رقم</translation>
    </message>
    <message>
        <source>Empty: one is made</source>
        <translation>فارغ: يُنشأ رقم</translation>
    </message>
    <message>
        <source>Grant %1 %2 to %3</source>
        <extracomment>the button that grants a coupon: %1 amount, %2 currency code, %3 account</extracomment>
        <translation>منح %1 %2 إلى %3</translation>
    </message>
    <message>
        <source>Grant to %1</source>
        <translation>منح إلى %1</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>Granting</source>
        <translation>جارٍ المنح</translation>
    </message>
</context>
<context>
    <name>purser::HistoryDialog</name>
    <message>
        <source>The history cannot be shown</source>
        <translation>تعذّر عرض السجل</translation>
    </message>
    <message>
        <source>Change History: Cash Balance</source>
        <translation>سجل التغييرات: الرصيد النقدي</translation>
    </message>
    <message>
        <source>Change Records: Regular Bank Credit</source>
        <extracomment>the history of a credit limit, as the product page calls it</extracomment>
        <translation>سجلات التغيير: الائتمان المصرفي</translation>
    </message>
    <message>
        <source>Change History: Regular Bank Credit Refund</source>
        <translation>سجل التغييرات: استرداد الائتمان المصرفي</translation>
    </message>
    <message>
        <source>Change History: Quota</source>
        <translation>سجل التغييرات: الحصة</translation>
    </message>
    <message>
        <source>Change History: Quota Consumption Ledger Amount</source>
        <translation>سجل التغييرات: مبلغ دفتر استهلاك الحصة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>تصفية التغييرات</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>لا تغييرات بعد</translation>
    </message>
    <message>
        <source>Every change of this asset will be listed here with the amount before and after.</source>
        <translation>سيُدرج هنا كل تغيير في هذا الأصل مع المبلغ قبله وبعده.</translation>
    </message>
    <message>
        <source>Change History: Drafts</source>
        <translation>سجل التغييرات: الكمبيالات</translation>
    </message>
</context>
<context>
    <name>purser::HistoryModel</name>
    <message>
        <source>Transaction ID</source>
        <translation>معرّف المعاملة</translation>
    </message>
    <message>
        <source>Transferred At</source>
        <translation>تاريخ التحويل</translation>
    </message>
    <message>
        <source>Amount Before Transaction</source>
        <translation>المبلغ قبل المعاملة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Amount After Transaction</source>
        <translation>المبلغ بعد المعاملة</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>purser::Identity</name>
    <message>
        <source>&quot;%1&quot; is not a Unified Social Credit Code: it has digits and capital letters without I, O, S, V and Z.</source>
        <translation>«%1» ليس رمز ائتمان اجتماعي موحّدًا: فهو يتكون من أرقام وحروف لاتينية كبيرة عدا I وO وS وV وZ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Unified Social Credit Code: its last character would have to be %2. Please check it for a typing error.</source>
        <translation>«%1» ليس رمز ائتمان اجتماعي موحّدًا: يجب أن يكون حرفه الأخير %2. يُرجى التأكد من خلوه من خطأ في الكتابة.</translation>
    </message>
    <message>
        <source>A registration code has at most 64 characters on one line.</source>
        <translation>لا يتجاوز رمز التسجيل 64 حرفًا في سطر واحد.</translation>
    </message>
</context>
<context>
    <name>purser::ImportFlow</name>
    <message>
        <source>An import is running; wait for it or cancel it first</source>
        <translation>يجري استيراد الآن؛ انتظر انتهاءه أو ألغه أولًا</translation>
    </message>
    <message>
        <source>Import Bills</source>
        <translation>استيراد كشوف الفوترة</translation>
    </message>
    <message>
        <source>Bills (*.csv *.zip)</source>
        <translation>كشوف الفوترة (*.csv *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Importing %1 (%2 of %3)</source>
        <translation>جارٍ استيراد ‎%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>جارٍ استيراد ‎%1</translation>
    </message>
    <message>
        <source>%L1 lines, %L2 a second</source>
        <extracomment>%1 is a number of bill lines, %2 how many a second</extracomment>
        <translation>البنود: %L1، في الثانية: %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>يوشك على الانتهاء</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was kept</source>
        <translation>أُلغي الاستيراد؛ ولم يُحفظ شيء</translation>
    </message>
</context>
<context>
    <name>purser::ImportListDialog</name>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Imported Files</source>
        <translation>الملفات المستوردة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>الملفات المستوردة</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>تصفية الملفات</translation>
    </message>
    <message>
        <source>No file imported yet</source>
        <translation>لم يُستورد أي ملف بعد</translation>
    </message>
    <message>
        <source>Import Bill Files…</source>
        <translation>استيراد ملفات كشف الفوترة…</translation>
    </message>
    <message>
        <source>Remove import</source>
        <translation>إزالة عملية الاستيراد</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>تعذّرت قراءة القائمة</translation>
    </message>
    <message>
        <source>Reading the list of imports</source>
        <translation>جارٍ قراءة قائمة عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>اختر ملفًا أولًا</translation>
    </message>
    <message>
        <source>Remove Import</source>
        <translation>إزالة عملية الاستيراد</translation>
    </message>
    <message>
        <source>%1 and its %2 bill lines leave review, with the marks and comments on them. The file itself is not touched and can be imported again.</source>
        <extracomment>%1 is a file name, %2 a number of bill lines</extracomment>
        <translation>يخرج الملف ‎%1 وبنود الكشف التي فيه وعددها %2 من المراجعة، ومعها وسومها وتعليقاتها. أما الملف نفسه فلا يُمس ويمكن استيراده مجددًا.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ‎%1</translation>
    </message>
    <message>
        <source>%1 was removed from review</source>
        <translation>تمت إزالة ‎%1 من المراجعة</translation>
    </message>
    <message>
        <source>&amp;Post Lines…</source>
        <translation>&amp;ترحيل البنود…</translation>
    </message>
    <message>
        <source>Bill files whose lines are in review. A file is recognised by its content and never imported twice. Posting makes its lines charges.</source>
        <translation>ملفات كشوف الفوترة التي بنودها قيد المراجعة. يُعرف الملف من محتواه ولا يُستورد مرتين. والترحيل يجعل بنوده رسومًا.</translation>
    </message>
    <message>
        <source>Post Lines</source>
        <translation>ترحيل البنود</translation>
    </message>
    <message numerus="yes">
        <source>Posted already, as %n charge(s)</source>
        <translation>
            <numerusform>رُحّلت بالفعل دون رسوم</numerusform>
            <numerusform>رُحّلت بالفعل كرسم واحد</numerusform>
            <numerusform>رُحّلت بالفعل كرسمين</numerusform>
            <numerusform>رُحّلت بالفعل كـ %n رسوم</numerusform>
            <numerusform>رُحّلت بالفعل كـ %n رسمًا</numerusform>
            <numerusform>رُحّلت بالفعل كـ %n رسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ImportOptionsDialog</name>
    <message>
        <source>Import Bills</source>
        <translation>استيراد كشوف الفوترة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a file name, %2 a size such as 478 MB</extracomment>
        <translation>‎%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>لا ملفات، %1</numerusform>
            <numerusform>ملف واحد، %1</numerusform>
            <numerusform>ملفان، %1</numerusform>
            <numerusform>%n ملفات، %1</numerusform>
            <numerusform>%n ملفًا، %1</numerusform>
            <numerusform>%n ملف، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n File(s)</source>
        <translation>
            <numerusform>لا ملفات للاستيراد</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %n ملفات</numerusform>
            <numerusform>استيراد %n ملفًا</numerusform>
            <numerusform>استيراد %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognise by the header</source>
        <translation>التعرّف من الترويسة</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Which columns the file has, and in which language</source>
        <translation>أعمدة الملف ولغتها</translation>
    </message>
    <message>
        <source>&amp;Skip bad rows and import the rest</source>
        <translation>ت&amp;جاوز الصفوف المعيبة واستيراد البقية</translation>
    </message>
    <message>
        <source>Skip bad rows and import the rest</source>
        <translation>تجاوز الصفوف المعيبة واستيراد البقية</translation>
    </message>
    <message>
        <source>Without this, a file with a bad row is not imported at all. Skipped rows are listed afterwards with file, line, column and value.</source>
        <translation>من دون هذا الخيار، لا يُستورد إطلاقًا أي ملف فيه صف معيب. تُسرد الصفوف المتجاوَزة بعد ذلك مع الملف والسطر والعمود والقيمة.</translation>
    </message>
</context>
<context>
    <name>purser::ImportReportDialog</name>
    <message numerus="yes">
        <source>%Ln bill line(s) were imported.</source>
        <translation>
            <numerusform>لم يُستورد أي بند كشف.</numerusform>
            <numerusform>تم استيراد بند كشف واحد.</numerusform>
            <numerusform>تم استيراد بندَي كشف.</numerusform>
            <numerusform>تم استيراد %Ln بنود كشف.</numerusform>
            <numerusform>تم استيراد %Ln بند كشف.</numerusform>
            <numerusform>تم استيراد %Ln بند كشف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were skipped.</source>
        <translation>
            <numerusform>لم يُتجاوز أي صف.</numerusform>
            <numerusform>تم تجاوز صف واحد.</numerusform>
            <numerusform>تم تجاوز صفين.</numerusform>
            <numerusform>تم تجاوز %Ln صفوف.</numerusform>
            <numerusform>تم تجاوز %Ln صفًا.</numerusform>
            <numerusform>تم تجاوز %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported; nothing of them was kept.</source>
        <translation>
            <numerusform>استُوردت كل الملفات.</numerusform>
            <numerusform>تعذّر استيراد ملف واحد؛ ولم يُحفظ منه شيء.</numerusform>
            <numerusform>تعذّر استيراد ملفين؛ ولم يُحفظ منهما شيء.</numerusform>
            <numerusform>تعذّر استيراد %n ملفات؛ ولم يُحفظ منها شيء.</numerusform>
            <numerusform>تعذّر استيراد %n ملفًا؛ ولم يُحفظ منها شيء.</numerusform>
            <numerusform>تعذّر استيراد %n ملف؛ ولم يُحفظ منها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bills Imported</source>
        <translation>تم استيراد كشوف الفوترة</translation>
    </message>
    <message>
        <source>Bills Not Imported</source>
        <translation>لم يُستورد كشوف الفوترة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‎%1: %2</translation>
    </message>
    <message>
        <source>Import the Rest</source>
        <translation>استيراد البقية</translation>
    </message>
    <message>
        <source>Imports the file without its bad rows, and lists them</source>
        <translation>استيراد الملف من دون صفوفه المعيبة، مع سردها</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>ما تم استيراده</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>الصفوف المتجاوَزة</translation>
    </message>
    <message>
        <source>Filter skipped rows</source>
        <translation>تصفية الصفوف المتجاوَزة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy skipped rows</source>
        <translation>نسخ الصفوف المتجاوَزة</translation>
    </message>
    <message>
        <source>&amp;Post Lines…</source>
        <translation>&amp;ترحيل البنود…</translation>
    </message>
    <message>
        <source>Post Lines</source>
        <translation>ترحيل البنود</translation>
    </message>
    <message>
        <source>Makes the imported lines charges</source>
        <translation>يجعل البنود المستوردة رسومًا</translation>
    </message>
</context>
<context>
    <name>purser::ImportTotalsModel</name>
    <message>
        <source>File</source>
        <extracomment>The amount of bill lines before tax</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Pretax amount</source>
        <translation>المبلغ قبل الضريبة</translation>
    </message>
</context>
<context>
    <name>purser::ImportsModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>المتجاوَز</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>وقت الاستيراد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>column: whether the lines of an imported file became charges</extracomment>
        <translation>مرحّلة</translation>
    </message>
    <message>
        <source>Not posted</source>
        <extracomment>whether the lines of an imported file became charges</extracomment>
        <translation>غير مرحّلة</translation>
    </message>
</context>
<context>
    <name>purser::IncomePage</name>
    <message>
        <source>The months cannot be shown</source>
        <translation>تعذّر عرض الأشهر</translation>
    </message>
    <message>
        <source>The transactions cannot be shown</source>
        <translation>تعذّر عرض المعاملات</translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <extracomment>%n months that end with the newest one</extracomment>
        <translation>
            <numerusform>لا أشهر أخيرة</numerusform>
            <numerusform>الشهر الأخير</numerusform>
            <numerusform>آخر شهرين</numerusform>
            <numerusform>آخر %n أشهر</numerusform>
            <numerusform>آخر %n شهرًا</numerusform>
            <numerusform>آخر %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>كل الأشهر</translation>
    </message>
    <message>
        <source>Income and expense</source>
        <translation>الإيراد والمصروف</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>إيراد</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Transaction type</source>
        <translation>نوع المعاملة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Fund type</source>
        <translation>نوع الأموال</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Income/Expense</source>
        <translation>إيراد/مصروف</translation>
    </message>
    <message>
        <source>Transaction Type</source>
        <translation>نوع المعاملة</translation>
    </message>
    <message>
        <source>Fund Type</source>
        <translation>نوع الأموال</translation>
    </message>
    <message>
        <source>Income and Expenditure Details</source>
        <translation>تفاصيل الإيرادات والمصروفات</translation>
    </message>
    <message>
        <source>· months are counted in UTC+8; coupons and cards are not cash</source>
        <translation>· تُحتسب الأشهر بتوقيت UTC+8؛ ولا تُعدّ أي قسيمة أو بطاقة نقدًا</translation>
    </message>
    <message>
        <source>Monthly Summary</source>
        <translation>الملخص الشهري</translation>
    </message>
    <message>
        <source>Transaction Details</source>
        <translation>تفاصيل المعاملات</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>تصفية الصفوف</translation>
    </message>
    <message>
        <source>No income or expenditure</source>
        <translation>لا إيرادات ولا مصروفات</translation>
    </message>
    <message>
        <source>Top-ups, payments, refunds and adjustments of this account will be listed here.</source>
        <translation>ستُدرج هنا عمليات شحن الرصيد والدفع والاسترداد والتعديل لهذا الحساب.</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>المصروفات</translation>
    </message>
    <message>
        <source>Cash balance at month end</source>
        <translation>الرصيد النقدي في نهاية الشهر</translation>
    </message>
    <message>
        <source>By month, %1</source>
        <translation>حسب الشهر، %1</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message numerus="yes">
        <source>Income, expenditure and cash balance of %n month(s); the table below has the figures.</source>
        <translation>
            <numerusform>لا أشهر لعرض إيراداتها ومصروفاتها ورصيدها النقدي؛ الأرقام في الجدول أدناه.</numerusform>
            <numerusform>الإيرادات والمصروفات والرصيد النقدي لشهر واحد؛ الأرقام في الجدول أدناه.</numerusform>
            <numerusform>الإيرادات والمصروفات والرصيد النقدي لشهرين؛ الأرقام في الجدول أدناه.</numerusform>
            <numerusform>الإيرادات والمصروفات والرصيد النقدي لمدة %n أشهر؛ الأرقام في الجدول أدناه.</numerusform>
            <numerusform>الإيرادات والمصروفات والرصيد النقدي لمدة %n شهرًا؛ الأرقام في الجدول أدناه.</numerusform>
            <numerusform>الإيرادات والمصروفات والرصيد النقدي لمدة %n شهر؛ الأرقام في الجدول أدناه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Invocation</name>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Who acts: root@UID or NAME@UID. Without it, the root of the book&apos;s first cloud account. A password is read from PURSER_PASSWORD, or asked for.</source>
        <translation>من ينفّذ: root@UID أو NAME@UID. ومن دونه، الحساب الجذر لأول حساب سحابي في الدفتر. تُقرأ كلمة المرور من PURSER_PASSWORD، أو يُطلب إدخالها.</translation>
    </message>
    <message>
        <source>The moment that counts as now, with a zone; a bare date is 00:00 UTC+8.</source>
        <translation>اللحظة التي تُعدّ الآن، مع المنطقة الزمنية؛ والتاريخ وحده يعني 00:00 بتوقيت UTC+8.</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>‎table أو json أو csv.</translation>
    </message>
    <message>
        <source>Only this billing account, by its ID.</source>
        <translation>حساب الفوترة هذا فقط، بمعرّفه.</translation>
    </message>
    <message>
        <source>Try &quot;purser %1 --help&quot;.</source>
        <translation>جرّب «purser %1 --help».</translation>
    </message>
    <message>
        <source>--format is table, json or csv, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--format هي table أو json أو csv، وليست «%1».</translation>
    </message>
    <message>
        <source>an argument is missing.</source>
        <translation>معامل مفقود.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>«%1» معامل زائد.</translation>
    </message>
    <message>
        <source>--as takes root@UID or NAME@UID, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--as هي root@UID أو NAME@UID، وليست «%1».</translation>
    </message>
    <message>
        <source>--at takes a date such as 2026-09-30 or a time with a zone such as 2026-09-30T08:00:00Z, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--at تاريخ مثل ‎2026-09-30 أو وقت مع المنطقة الزمنية مثل ‎2026-09-30T08:00:00Z، وليست «‎%1».</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>كلمة مرور %1:</translation>
    </message>
</context>
<context>
    <name>purser::IssueBill</name>
    <message>
        <source>%1 is not over yet; its bill can be issued from the next month on.</source>
        <translation>لم ينتهِ %1 بعد؛ يمكن إصدار كشفه من الشهر التالي.</translation>
    </message>
    <message>
        <source>%1 is closed for billing account %2: its bills were issued. Later charges of it are in %3.</source>
        <translation>أُقفل %1 لحساب الفوترة %2: صدرت كشوفه. رسومه اللاحقة في %3.</translation>
    </message>
    <message>
        <source>Issue the bills of %1 up to %2</source>
        <translation>إصدار كشوف %1 حتى %2</translation>
    </message>
</context>
<context>
    <name>purser::IssueBillDialog</name>
    <message>
        <source>Issuing</source>
        <translation>جارٍ الإصدار</translation>
    </message>
    <message>
        <source>Issue Bill</source>
        <translation>إصدار كشف</translation>
    </message>
    <message>
        <source>%1 · %2. Bills are issued for every open month up to the one chosen, oldest first, and these months are closed: a charge that comes later is booked in the month after.</source>
        <translation>%1 · %2. تصدر كشوف كل شهر مفتوح حتى الشهر المختار، الأقدم أولًا، وتُقفل هذه الأشهر: وما يرد لاحقًا من رسوم يُقيَّد في الشهر التالي.</translation>
    </message>
    <message>
        <source>Up to &amp;Month</source>
        <translation>حتى ال&amp;شهر</translation>
    </message>
    <message>
        <source>A month that is over and has no bill yet. Months without charges are closed without a bill.</source>
        <translation>شهر انتهى ولم يصدر كشفه. الأشهر بلا رسوم تُقفل بلا كشف.</translation>
    </message>
    <message>
        <source>Issue Bills up to %1 for %2</source>
        <translation>إصدار الكشوف حتى %1 لـ %2</translation>
    </message>
    <message>
        <source>No month of this account is over yet.</source>
        <translation>لم ينتهِ أي شهر لهذا الحساب بعد.</translation>
    </message>
</context>
<context>
    <name>purser::JsonText</name>
    <message>
        <source>The JSON text is nested deeper than %1 levels.</source>
        <translation>نص JSON متداخل إلى أكثر من %1 مستويات.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice in one JSON object.</source>
        <translation>«%1» مذكور مرتين في كائن JSON واحد.</translation>
    </message>
    <message>
        <source>The text is not JSON.</source>
        <translation>النص ليس JSON.</translation>
    </message>
    <message>
        <source>The text is not one JSON value.</source>
        <translation>النص ليس قيمة JSON واحدة.</translation>
    </message>
    <message>
        <source>The text is not JSON: %1.</source>
        <translation>النص ليس JSON: %1.</translation>
    </message>
</context>
<context>
    <name>purser::LineImports</name>
    <message>
        <source>There is no import %1 in this book.</source>
        <translation>لا توجد عملية استيراد ‎%1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>%1 is in the book already: it was imported as %2 at %3.</source>
        <translation>الملف ‎%1 موجود في الدفتر بالفعل: استُورد باسم ‎%2 في ‎%3.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n bill line(s) from %1</source>
        <translation>
            <numerusform>استيراد كشف بلا بنود من ‎%1</numerusform>
            <numerusform>استيراد بند كشف واحد من ‎%1</numerusform>
            <numerusform>استيراد بندَي كشف من ‎%1</numerusform>
            <numerusform>استيراد %n بنود كشف من ‎%1</numerusform>
            <numerusform>استيراد %n بند كشف من ‎%1</numerusform>
            <numerusform>استيراد %n بند كشف من ‎%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the bill lines of %1</source>
        <translation>إزالة بنود كشف ‎%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a line; lines are written IMPORT:NUMBER as review shows them.</source>
        <translation>«‎%1» ليس بندًا؛ تُكتب البنود على الصورة IMPORT:NUMBER كما تعرضها المراجعة.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n bill line(s) as checked</source>
        <translation>
            <numerusform>لا بنود كشف لوسمها بأنها مدقّقة</numerusform>
            <numerusform>وسم بند كشف واحد بأنه مدقّق</numerusform>
            <numerusform>وسم بندَي كشف بأنهما مدقّقان</numerusform>
            <numerusform>وسم %n بنود كشف بأنها مدقّقة</numerusform>
            <numerusform>وسم %n بند كشف بأنها مدقّقة</numerusform>
            <numerusform>وسم %n بند كشف بأنها مدقّقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n bill line(s) as disputed</source>
        <translation>
            <numerusform>لا بنود كشف لوسمها بأنها متنازع عليها</numerusform>
            <numerusform>وسم بند كشف واحد بأنه متنازع عليه</numerusform>
            <numerusform>وسم بندَي كشف بأنهما متنازع عليهما</numerusform>
            <numerusform>وسم %n بنود كشف بأنها متنازع عليها</numerusform>
            <numerusform>وسم %n بند كشف بأنها متنازع عليها</numerusform>
            <numerusform>وسم %n بند كشف بأنها متنازع عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the mark of %n bill line(s)</source>
        <translation>
            <numerusform>لا بنود كشف لإزالة وسمها</numerusform>
            <numerusform>إزالة وسم بند كشف واحد</numerusform>
            <numerusform>إزالة وسم بندَي كشف</numerusform>
            <numerusform>إزالة وسم %n بنود كشف</numerusform>
            <numerusform>إزالة وسم %n بند كشف</numerusform>
            <numerusform>إزالة وسم %n بند كشف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines of this import were posted as %n charge(s); reverse that first (Reverse %1).</source>
        <translation>
            <numerusform>رُحّلت بنود هذا الاستيراد دون رسوم؛ اعكس ذلك أولًا (Reverse %1).</numerusform>
            <numerusform>رُحّلت بنود هذا الاستيراد كرسم واحد؛ اعكس ذلك أولًا (Reverse %1).</numerusform>
            <numerusform>رُحّلت بنود هذا الاستيراد كرسمين؛ اعكس ذلك أولًا (Reverse %1).</numerusform>
            <numerusform>رُحّلت بنود هذا الاستيراد كـ %n رسوم؛ اعكس ذلك أولًا (Reverse %1).</numerusform>
            <numerusform>رُحّلت بنود هذا الاستيراد كـ %n رسمًا؛ اعكس ذلك أولًا (Reverse %1).</numerusform>
            <numerusform>رُحّلت بنود هذا الاستيراد كـ %n رسم؛ اعكس ذلك أولًا (Reverse %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::LineSet</name>
    <message>
        <source>The list of stored bill lines contradicts itself. Check the book.</source>
        <translation>قائمة بنود الكشف المحفوظة متناقضة. تحقق من الدفتر.</translation>
    </message>
    <message>
        <source>The list of stored bill lines contradicts itself about column %1. Check the book.</source>
        <translation>قائمة بنود الكشف المحفوظة متناقضة بشأن العمود %1. تحقق من الدفتر.</translation>
    </message>
    <message>
        <source>More than four thousand million bill lines cannot be reviewed at once. Choose fewer months.</source>
        <translation>لا يمكن مراجعة أكثر من أربعة مليارات من بنود الكشف دفعة واحدة. اختر أشهرًا أقل.</translation>
    </message>
</context>
<context>
    <name>purser::LineTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
</context>
<context>
    <name>purser::LowBalanceAlertForm</name>
    <message>
        <source>Choose at least one account.</source>
        <translation>اختر حسابًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>This is what is set already.</source>
        <translation>هذا هو المضبوط بالفعل.</translation>
    </message>
    <message>
        <source>Turn Off Low Balance Alerts</source>
        <translation>إيقاف تنبيهات انخفاض الرصيد</translation>
    </message>
    <message numerus="yes">
        <source>Turn Off for %n Account(s)</source>
        <translation>
            <numerusform>لا حسابات لإيقافها</numerusform>
            <numerusform>إيقاف لحساب واحد</numerusform>
            <numerusform>إيقاف لحسابين</numerusform>
            <numerusform>إيقاف لـ %n حسابات</numerusform>
            <numerusform>إيقاف لـ %n حسابًا</numerusform>
            <numerusform>إيقاف لـ %n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Threshold to %1 for %n Account(s)</source>
        <extracomment>the button that sets one alert threshold for several accounts, each in its own currency: %1 is the figure</extracomment>
        <translation>
            <numerusform>لا حسابات لتعيين حد التنبيه عند %1</numerusform>
            <numerusform>تعيين حد التنبيه عند %1 لحساب واحد</numerusform>
            <numerusform>تعيين حد التنبيه عند %1 لحسابين</numerusform>
            <numerusform>تعيين حد التنبيه عند %1 لـ %n حسابات</numerusform>
            <numerusform>تعيين حد التنبيه عند %1 لـ %n حسابًا</numerusform>
            <numerusform>تعيين حد التنبيه عند %1 لـ %n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Threshold for %n Account(s)</source>
        <translation>
            <numerusform>لا حسابات لتعيين حد التنبيه</numerusform>
            <numerusform>تعيين حد التنبيه لحساب واحد</numerusform>
            <numerusform>تعيين حد التنبيه لحسابين</numerusform>
            <numerusform>تعيين حد التنبيه لـ %n حسابات</numerusform>
            <numerusform>تعيين حد التنبيه لـ %n حسابًا</numerusform>
            <numerusform>تعيين حد التنبيه لـ %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Set Threshold</source>
        <translation>تعيين حد التنبيه</translation>
    </message>
    <message>
        <source>Turn On Low Balance Alerts</source>
        <translation>تفعيل تنبيهات انخفاض الرصيد</translation>
    </message>
    <message>
        <source>Turn On at %1</source>
        <extracomment>the button that turns low balance alerts on: %1 is the threshold with its currency</extracomment>
        <translation>تفعيل عند %1</translation>
    </message>
    <message>
        <source>Change Channels</source>
        <translation>تغيير القنوات</translation>
    </message>
    <message>
        <source>Set Threshold to %1</source>
        <extracomment>the button that sets an alert threshold: %1 is an amount with its currency</extracomment>
        <translation>تعيين حد التنبيه عند %1</translation>
    </message>
    <message>
        <source>The account is overdue: no alert comes before Available Credit has been at the threshold or above it.</source>
        <translation>الحساب متأخر السداد: لا يصدر أي تنبيه قبل أن يعود الرصيد المتاح إلى حد التنبيه أو يتجاوزه.</translation>
    </message>
    <message>
        <source>The alert of %1 does not come, nor any other. The overdue notice comes in any case.</source>
        <translation>لن يصدر تنبيه %1 ولا أي تنبيه آخر. أما إشعار تأخر السداد فيصدر في كل الأحوال.</translation>
    </message>
    <message>
        <source>No alert comes any more. The overdue notice comes in any case.</source>
        <translation>لن يصدر أي تنبيه بعد الآن. أما إشعار تأخر السداد فيصدر في كل الأحوال.</translation>
    </message>
    <message>
        <source>Available Credit is below that already: the first alert comes with the next posting, then once a day for up to 5 days.</source>
        <translation>الرصيد المتاح دون ذلك بالفعل: يصدر أول تنبيه مع القيد التالي، ثم مرة يوميًا لمدة أقصاها 5 أيام.</translation>
    </message>
    <message>
        <source>No alert is in sight at this rate.</source>
        <translation>لا تنبيه متوقعًا بهذا المعدل.</translation>
    </message>
    <message>
        <source>Nothing was charged in the last 30 days, so no alert is in sight.</source>
        <translation>لم تُسجَّل رسوم في آخر 30 يومًا، لذا لا تنبيه متوقعًا.</translation>
    </message>
    <message>
        <source>Available Credit would fall below 0 on the same day, %1: the overdue notice comes instead of an alert.</source>
        <translation>سينخفض الرصيد المتاح عن 0 في اليوم نفسه، %1: ويصدر إشعار تأخر السداد بدلًا من التنبيه.</translation>
    </message>
    <message>
        <source>First alert %1 instead of %2, then once a day for up to 5 days. From the next posting on.</source>
        <translation>أول تنبيه في %1 بدلًا من %2، ثم مرة يوميًا لمدة أقصاها 5 أيام. ابتداءً من القيد التالي.</translation>
    </message>
    <message>
        <source>First alert %1, as now, then once a day for up to 5 days.</source>
        <translation>أول تنبيه في %1، كما هو الآن، ثم مرة يوميًا لمدة أقصاها 5 أيام.</translation>
    </message>
    <message>
        <source>First alert %1, then once a day for up to 5 days. From the next posting on.</source>
        <translation>أول تنبيه في %1، ثم مرة يوميًا لمدة أقصاها 5 أيام. ابتداءً من القيد التالي.</translation>
    </message>
</context>
<context>
    <name>purser::LowBalanceAlerts</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابين</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either &quot;account&quot; or &quot;accounts&quot;.</source>
        <translation>حدّد إما «account» أو «accounts».</translation>
    </message>
    <message>
        <source>&quot;accounts&quot; must name at least one billing account.</source>
        <translation>يجب أن يحدّد «accounts» حساب فوترة واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>There is no billing account %1 in this book.</source>
        <translation>لا يوجد حساب فوترة %1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>Low balance alerts of billing account %1 need a threshold; none has been set yet.</source>
        <translation>تحتاج تنبيهات انخفاض الرصيد لحساب الفوترة %1 إلى حد التنبيه، ولم يُعيّن بعد.</translation>
    </message>
    <message>
        <source>Turn off low balance alerts for %1; before, below %2</source>
        <translation>إيقاف تنبيهات انخفاض الرصيد لـ %1؛ وكانت قبل ذلك دون ‎%2</translation>
    </message>
    <message>
        <source>Turn off low balance alerts for %1</source>
        <translation>إيقاف تنبيهات انخفاض الرصيد لـ %1</translation>
    </message>
    <message>
        <source>Alert when available credit of %1 falls below %2 in its settlement currency</source>
        <translation>التنبيه عند انخفاض الرصيد المتاح في %1 عن ‎%2 بعملة التسوية</translation>
    </message>
    <message>
        <source>Turn on low balance alerts for %1</source>
        <translation>تفعيل تنبيهات انخفاض الرصيد لـ %1</translation>
    </message>
    <message>
        <source>Alert when available credit of %1 falls below %2; before, alerts were off</source>
        <translation>التنبيه عند انخفاض الرصيد المتاح في %1 عن ‎%2؛ وكانت التنبيهات متوقفة قبل ذلك</translation>
    </message>
    <message>
        <source>Alert when available credit of %1 falls below %2; before, below %3</source>
        <translation>التنبيه عند انخفاض الرصيد المتاح في %1 عن ‎%2؛ وقبل ذلك عن ‎%3</translation>
    </message>
</context>
<context>
    <name>purser::MailPage</name>
    <message>
        <source>Kept in the key chain</source>
        <translation>محفوظة في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Without a user there is no login.</source>
        <translation>من دون مستخدم لا يجري تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Leave empty to keep it.</source>
        <translation>اتركه فارغًا للإبقاء عليها.</translation>
    </message>
    <message>
        <source>Kept in the key chain of this computer only</source>
        <translation>تُحفظ في حلقة المفاتيح على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Correct the fields first; nothing was sent.</source>
        <translation>صحّح الحقول أولًا؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>جارٍ الإرسال إلى %1</translation>
    </message>
    <message>
        <source>The mail server took the message for %1. Look whether it arrives.</source>
        <translation>استلم خادم البريد الرسالة الموجّهة إلى %1. تأكد من وصولها.</translation>
    </message>
    <message>
        <source>The password is no longer in the key chain.</source>
        <translation>لم تعد كلمة المرور في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Keeping the password</source>
        <translation>جارٍ حفظ كلمة المرور</translation>
    </message>
    <message>
        <source>Send messages by &amp;e-mail</source>
        <translation>إرسال الرسائل بال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>Send messages by e-mail</source>
        <translation>إرسال الرسائل بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Messages of accounts whose alerts name e-mail leave through this server, from the window and from &quot;purser tick&quot;.</source>
        <translation>رسائل الحسابات التي تشمل تنبيهاتها البريد الإلكتروني تخرج عبر هذا الخادم، من النافذة ومن «purser tick».</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>Such as smtp.example.com</source>
        <translation>مثل smtp.example.com</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>E&amp;ncryption</source>
        <translation>الت&amp;شفير</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is always checked.</source>
        <translation>يجري التحقق دائمًا من شهادة الخادم.</translation>
    </message>
    <message>
        <source>STARTTLS (usually port 587)</source>
        <translation>STARTTLS (المنفذ 587 عادةً)</translation>
    </message>
    <message>
        <source>TLS (usually port 465)</source>
        <translation>TLS (المنفذ 465 عادةً)</translation>
    </message>
    <message>
        <source>None, for a server on this computer</source>
        <translation>بلا تشفير، لخادم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المس&amp;تخدم</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Forget Password</source>
        <translation>نسيان كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>The address that messages come from</source>
        <translation>العنوان الذي تصدر عنه الرسائل</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>Addresses that get them, with commas between</source>
        <translation>العناوين التي تستلمها، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>الش&amp;هادات</translation>
    </message>
    <message>
        <source>A PEM file, only if your organisation has an authority of its own</source>
        <translation>ملف PEM، فقط إذا كانت لمؤسستك جهة إصدار شهادات خاصة بها</translation>
    </message>
    <message>
        <source>Send Test &amp;Message</source>
        <translation>إرسال رسالة ت&amp;جريبية</translation>
    </message>
    <message>
        <source>Send Test Message</source>
        <translation>إرسال رسالة تجريبية</translation>
    </message>
</context>
<context>
    <name>purser::MailSettings</name>
    <message>
        <source>Enter the name of the mail server, such as smtp.example.com.</source>
        <translation>أدخل اسم خادم البريد، مثل smtp.example.com.</translation>
    </message>
    <message>
        <source>A server is a name such as smtp.example.com or an address such as 192.0.2.1, without spaces or slashes.</source>
        <translation>الخادم اسم مثل smtp.example.com أو عنوان مثل ‎192.0.2.1، من دون مسافات ولا شرطات مائلة.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Without encryption only a server on this computer (localhost) is used. Choose STARTTLS or TLS.</source>
        <translation>من دون تشفير لا يُستخدم إلا خادم على هذا الحاسوب (localhost). اختر STARTTLS أو TLS.</translation>
    </message>
    <message>
        <source>A user name is one line without control characters.</source>
        <translation>يكون اسم المستخدم في سطر واحد من دون رموز تحكم.</translation>
    </message>
    <message>
        <source>A user name has at most 255 characters.</source>
        <translation>لا يتجاوز اسم المستخدم 255 حرفًا.</translation>
    </message>
    <message>
        <source>Enter the address that the messages come from.</source>
        <translation>أدخل العنوان الذي تصدر عنه الرسائل.</translation>
    </message>
    <message>
        <source>An address looks like billing@example.com, without a name before it.</source>
        <translation>يكون العنوان على الصورة billing@example.com، من دون اسم قبله.</translation>
    </message>
    <message>
        <source>Enter at least one address that receives the messages.</source>
        <translation>أدخل عنوانًا واحدًا على الأقل لاستلام الرسائل.</translation>
    </message>
    <message>
        <source>At most %1 addresses receive the messages; use a mailing list for more.</source>
        <translation>يستلم الرسائل %1 من العناوين على الأكثر؛ استخدم قائمة بريدية لما زاد على ذلك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; one looks like billing@example.com.</source>
        <translation>«‎%1» ليس عنوانًا؛ يكون العنوان على الصورة billing@example.com.</translation>
    </message>
    <message>
        <source>This file of certificates cannot be read.</source>
        <translation>تعذّرت قراءة ملف الشهادات هذا.</translation>
    </message>
</context>
<context>
    <name>purser::MainFrame</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>البحث في المصادر</translation>
    </message>
    <message>
        <source>No source matches.</source>
        <translation>لا يوجد مصدر مطابق.</translation>
    </message>
    <message>
        <source>Billing account</source>
        <translation>حساب الفوترة</translation>
    </message>
    <message>
        <source>Search by name, ID or owner</source>
        <translation>ابحث بالاسم أو المعرّف أو المالك</translation>
    </message>
    <message>
        <source>No billing account matches.</source>
        <translation>لا يوجد حساب فوترة مطابق.</translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Basic Information</source>
        <translation>المعلومات الأساسية</translation>
    </message>
    <message>
        <source>Asset Information</source>
        <translation>معلومات الأصول</translation>
    </message>
    <message>
        <source>Income and Expenditure</source>
        <translation>الإيرادات والمصروفات</translation>
    </message>
    <message>
        <source>Income and Expenditure Details</source>
        <translation>تفاصيل الإيرادات والمصروفات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Switch Account</source>
        <translation>تبديل الحساب</translation>
    </message>
    <message>
        <source>Search by name, ID or owner</source>
        <translation>ابحث بالاسم أو المعرّف أو المالك</translation>
    </message>
    <message>
        <source>No billing account matches.</source>
        <translation>لا يوجد حساب فوترة مطابق.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>No book open</source>
        <translation>لا دفتر مفتوح</translation>
    </message>
    <message>
        <source>%1 – Purser</source>
        <translation>%1 – Purser</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>المستخدم: %1</translation>
    </message>
    <message>
        <source>Local book, read-only</source>
        <translation>دفتر محلي، للقراءة فقط</translation>
    </message>
    <message>
        <source>Local book</source>
        <translation>دفتر محلي</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>جارٍ فتح ‎%1</translation>
    </message>
    <message>
        <source>The book could not be opened</source>
        <translation>تعذّر فتح الدفتر</translation>
    </message>
    <message>
        <source>New Book</source>
        <translation>دفتر جديد</translation>
    </message>
    <message>
        <source>New Sample Book</source>
        <translation>دفتر نموذجي جديد</translation>
    </message>
    <message>
        <source>Purser books (*.purser)</source>
        <translation>دفاتر Purser (*.purser)</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>جارٍ إنشاء ‎%1</translation>
    </message>
    <message>
        <source>Open Book</source>
        <translation>فتح دفتر</translation>
    </message>
    <message>
        <source>Purser books (*.purser);;All files (*)</source>
        <translation>دفاتر Purser (*.purser);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Back Up Book</source>
        <translation>نسخ الدفتر احتياطيًا</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The backup is at %1.</source>
        <translation>النسخة الاحتياطية في ‎%1.</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>لم تُنشأ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Verifying the book</source>
        <translation>جارٍ التحقق من الدفتر</translation>
    </message>
    <message>
        <source>verification found problems</source>
        <translation>كشف التحقق عن مشكلات</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>تم التحقق %1</translation>
    </message>
    <message>
        <source>The book is whole: chain, tables, ledger, balances and bill lines agree.</source>
        <translation>الدفتر سليم: السلسلة والجداول ودفتر الأستاذ والأرصدة وبنود الكشف متوافقة.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>الدفتر تالف</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to a backup, or ask whoever wrote to the file.</source>
        <translation>لم يتغير شيء. ارجع إلى نسخة احتياطية، أو اسأل من كتب في الملف.</translation>
    </message>
    <message>
        <source>The account is called %1 now.</source>
        <translation>أصبح اسم الحساب %1.</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>الإصدار %1، Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Book: %1</source>
        <translation>الدفتر: ‎%1</translation>
    </message>
    <message>
        <source>Journal of the book file: %1</source>
        <translation>سجل المعاملات لملف الدفتر: %1</translation>
    </message>
    <message>
        <source>none, read-only</source>
        <translation>لا يوجد، للقراءة فقط</translation>
    </message>
    <message>
        <source>About Purser</source>
        <translation>حول Purser</translation>
    </message>
    <message>
        <source>A desktop client for cloud billing accounts.</source>
        <translation>برنامج مكتبي لحسابات الفوترة السحابية.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>كشوف الفوترة</translation>
    </message>
    <message>
        <source>Bill Review</source>
        <translation>مراجعة كشف الفوترة</translation>
    </message>
    <message>
        <source>Credit Records</source>
        <translation>سجلات الائتمان</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>القسائم</translation>
    </message>
    <message numerus="yes">
        <source>Messages, %n unread</source>
        <extracomment>what a screen reader says for the section Messages in the navigation</extracomment>
        <translation>
            <numerusform>الرسائل، لا رسائل غير مقروءة</numerusform>
            <numerusform>الرسائل، رسالة واحدة غير مقروءة</numerusform>
            <numerusform>الرسائل، رسالتان غير مقروءتين</numerusform>
            <numerusform>الرسائل، %n رسائل غير مقروءة</numerusform>
            <numerusform>الرسائل، %n رسالة غير مقروءة</numerusform>
            <numerusform>الرسائل، %n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>purser::MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>purser::MessageText</name>
    <message>
        <source>Low balance: %1</source>
        <extracomment>%1 is a billing account&apos;s name</extracomment>
        <translation>انخفاض الرصيد: %1</translation>
    </message>
    <message>
        <source>Available credit of %1 is %2, below the alert threshold of %3. This is alert %4 of at most 5, one a day while it stays below. Top up, or lower the threshold in Account Settings.</source>
        <translation>الرصيد المتاح في %1 هو ‎%2، وهو دون حد التنبيه ‎%3. هذا هو التنبيه %4 من 5 على الأكثر، بواقع تنبيه واحد يوميًا ما دام الرصيد دونه. اشحن الرصيد، أو اخفض حد التنبيه في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>متأخر السداد: %1</translation>
    </message>
    <message>
        <source>Available credit of %1 is %2, below zero. Without a payment, services stop on %3 (UTC+8).</source>
        <translation>الرصيد المتاح في %1 هو ‎%2، وهو أقل من الصفر. ومن دون سداد تتوقف الخدمات في ‎%3 (UTC+8).</translation>
    </message>
    <message>
        <source>Last day before services stop: %1</source>
        <translation>آخر يوم قبل توقف الخدمات: %1</translation>
    </message>
    <message>
        <source>Available credit of %1 is %2. Services stop on %3 (UTC+8) unless it is paid before.</source>
        <translation>الرصيد المتاح في %1 هو ‎%2. تتوقف الخدمات في ‎%3 (UTC+8) ما لم يُسدَّد قبل ذلك.</translation>
    </message>
    <message>
        <source>Services stopped: %1</source>
        <translation>توقفت الخدمات: %1</translation>
    </message>
    <message>
        <source>Services released: %1</source>
        <translation>حُذفت الخدمات: %1</translation>
    </message>
    <message>
        <source>Bill issued: %1</source>
        <translation>صدر كشف: %1</translation>
    </message>
    <message>
        <source>Bill %1 of %2 has been issued: %3 payable.</source>
        <translation>صدر كشف الفوترة %1 للحساب %2: المستحق الدفع ‎%3.</translation>
    </message>
    <message>
        <source>Bill settled: %1</source>
        <translation>سُوّي كشف: %1</translation>
    </message>
    <message>
        <source>Bill %1 of %2 over %3 is settled; nothing is outstanding.</source>
        <translation>تمت تسوية كشف الفوترة %1 للحساب %2 بمبلغ ‎%3؛ ولم يتبقَّ منه شيء.</translation>
    </message>
    <message>
        <source>Available credit of %1 is %2, and its services have stopped. They resume once it is paid; on %3 (UTC+8) they are released, and their data is lost.</source>
        <translation>الرصيد المتاح للحساب %1 هو ‎%2، وقد توقفت خدماته. تُستأنف عند السداد؛ وفي ‎%3 (UTC+8) تُحذف وتُفقد بياناتها.</translation>
    </message>
    <message>
        <source>Available credit of %1 is %2. Its services were released on %3 (UTC+8) and cannot be recovered.</source>
        <translation>الرصيد المتاح للحساب %1 هو ‎%2. حُذفت خدماته في ‎%3 (UTC+8) ولا يمكن استعادتها.</translation>
    </message>
</context>
<context>
    <name>purser::MessageView</name>
    <message>
        <source>Open Account Settings</source>
        <translation>فتح إعدادات الحساب</translation>
    </message>
    <message>
        <source>Open Asset Information</source>
        <translation>فتح معلومات الأصول</translation>
    </message>
    <message>
        <source>Show Bill</source>
        <extracomment>opens the page Bills at the bill a message is about</extracomment>
        <translation>عرض الكشف</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>when a message was made, for which account, and its id</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It is unread.</source>
        <translation>غير مقروءة.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>وسم بأنها غير مقروءة</translation>
    </message>
    <message>
        <source>No message is chosen</source>
        <translation>لم تُختر أي رسالة</translation>
    </message>
    <message>
        <source>Choose a message above to read it; it counts as read then.</source>
        <translation>اختر رسالة أعلاه لقراءتها؛ وتُعدّ عندئذٍ مقروءة.</translation>
    </message>
</context>
<context>
    <name>purser::MessageWords</name>
    <message>
        <source>Low balance</source>
        <extracomment>kind of message: available credit is below the alert threshold</extracomment>
        <translation>انخفاض الرصيد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر السداد</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>kind of message: services stop tomorrow</extracomment>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>kind of message: services have stopped</extracomment>
        <translation>الخدمات متوقفة</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>kind of message: services were released, and their data is lost</extracomment>
        <translation>الخدمات محذوفة</translation>
    </message>
    <message>
        <source>Bill issued</source>
        <translation>صدور كشف</translation>
    </message>
    <message>
        <source>Bill settled</source>
        <translation>تسوية كشف</translation>
    </message>
</context>
<context>
    <name>purser::MessagesModel</name>
    <message>
        <source>Kind</source>
        <extracomment>column: what kind of message it is, such as low balance or bill issued</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <extracomment>what a screen reader says for a cell of an unread message; %1 is the cell&apos;s text</extracomment>
        <translation>%1، غير مقروءة</translation>
    </message>
</context>
<context>
    <name>purser::MessagesPage</name>
    <message>
        <source>Reading the messages</source>
        <translation>جارٍ قراءة الرسائل</translation>
    </message>
    <message>
        <source>The messages cannot be shown</source>
        <translation>تعذّر عرض الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s) of all billing accounts you may see</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة لكل حسابات الفوترة التي يمكنك الاطلاع عليها</numerusform>
            <numerusform>رسالة واحدة غير مقروءة لكل حسابات الفوترة التي يمكنك الاطلاع عليها</numerusform>
            <numerusform>رسالتان غير مقروءتين لكل حسابات الفوترة التي يمكنك الاطلاع عليها</numerusform>
            <numerusform>%n رسائل غير مقروءة لكل حسابات الفوترة التي يمكنك الاطلاع عليها</numerusform>
            <numerusform>%n رسالة غير مقروءة لكل حسابات الفوترة التي يمكنك الاطلاع عليها</numerusform>
            <numerusform>%n رسالة غير مقروءة لكل حسابات الفوترة التي يمكنك الاطلاع عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all billing accounts you may see; nothing is unread</source>
        <translation>لكل حسابات الفوترة التي يمكنك الاطلاع عليها؛ ولا شيء غير مقروء</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>لا شيء غير مقروء.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>وسم الكل كمقروء</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>تصفية الرسائل</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>غير المقروءة فقط</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>لا رسائل</translation>
    </message>
    <message>
        <source>Low balance alerts, overdue notices, and what became of bills will be listed here. A message is made when something happens to an account.</source>
        <translation>ستُدرج هنا تنبيهات انخفاض الرصيد وإشعارات تأخر السداد وما آلت إليه كشوف الفوترة. تُنشأ الرسالة عندما يطرأ شيء على حساب.</translation>
    </message>
</context>
<context>
    <name>purser::MonthChart</name>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
</context>
<context>
    <name>purser::MonthlyModel</name>
    <message>
        <source>Month / fund type</source>
        <translation>الشهر / نوع الأموال</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Transaction type</source>
        <translation>نوع المعاملة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>المصروفات</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Balance at end</source>
        <translation>الرصيد الختامي</translation>
    </message>
</context>
<context>
    <name>purser::NavPane</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>What a screen reader says for a section with things waiting; %1 is the section</extracomment>
        <translation>
            <numerusform>%1، لا شيء بالانتظار</numerusform>
            <numerusform>%1، عنصر واحد بالانتظار</numerusform>
            <numerusform>%1، عنصران بالانتظار</numerusform>
            <numerusform>%1، %n عناصر بالانتظار</numerusform>
            <numerusform>%1، %n عنصرًا بالانتظار</numerusform>
            <numerusform>%1، %n عنصر بالانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Orders</name>
    <message>
        <source>Billing account %1 pays for cloud account %2, which may order for itself only, not for %3.</source>
        <translation>يدفع حساب الفوترة %1 عن الحساب السحابي %2، وهذا يجوز له أن يطلب لنفسه فقط، لا عن %3.</translation>
    </message>
    <message>
        <source>%1 is not of billing account %2, which pays this order.</source>
        <translation>لا تعود %1 إلى حساب الفوترة %2 الذي يدفع هذا الطلب.</translation>
    </message>
    <message>
        <source>%1 is valid from %2 on.</source>
        <translation>تسري %1 ابتداءً من %2.</translation>
    </message>
    <message>
        <source>%1 is for %2, not for %3.</source>
        <translation>‏%1 مخصصة لـ %2 وليست لـ %3.</translation>
    </message>
    <message>
        <source>%1 is for orders of at least %2.</source>
        <translation>‏%1 مخصصة لطلبات لا تقل عن %2.</translation>
    </message>
    <message>
        <source>%1 is in %2, but the order is in %3.</source>
        <translation>عملة %1 هي %2 بينما عملة الطلب %3.</translation>
    </message>
    <message>
        <source>%1 pays bills; an order takes a coupon for orders.</source>
        <translation>تدفع %1 كشوف الفوترة؛ أما الطلب فيأخذ قسيمة للطلبات.</translation>
    </message>
    <message>
        <source>There is an order %1 already.</source>
        <translation>يوجد طلب %1 بالفعل.</translation>
    </message>
    <message>
        <source>Order %1 for %2 at %3</source>
        <translation>طلب %1 لصالح %2 بمبلغ %3</translation>
    </message>
    <message>
        <source>There is no order %1 in this book.</source>
        <translation>لا يوجد طلب %1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>Order %1 has been paid.</source>
        <translation>تم دفع الطلب %1.</translation>
    </message>
    <message>
        <source>Available credit of billing account %1 is %2, less than the %3 to pay.</source>
        <translation>الرصيد المتاح لحساب الفوترة %1 هو %2، وهو أقل من %3 الواجب دفعها.</translation>
    </message>
    <message>
        <source>Billing account %1 has %2 of cash, less than the %3 to pay.</source>
        <translation>لدى حساب الفوترة %1 نقد قدره %2، وهو أقل من %3 الواجب دفعها.</translation>
    </message>
    <message>
        <source>Pay order %1</source>
        <translation>دفع الطلب %1</translation>
    </message>
    <message>
        <source>Pay order %1 of %2: %3</source>
        <translation>دفع الطلب %1 الخاص بـ %2: ‏%3</translation>
    </message>
</context>
<context>
    <name>purser::Outbox</name>
    <message>
        <source>%1 is read-only: it can be looked at but not changed.</source>
        <translation>الدفتر ‎%1 للقراءة فقط: يمكن الاطلاع عليه ولا يمكن تغييره.</translation>
    </message>
</context>
<context>
    <name>purser::OverviewPage</name>
    <message>
        <source>The accounts cannot be shown</source>
        <translation>تعذّر عرض الحسابات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Needs attention first</source>
        <translation>ما يتطلب الاهتمام أولًا</translation>
    </message>
    <message>
        <source>All billing accounts</source>
        <translation>كل حسابات الفوترة</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>تصفية الحسابات</translation>
    </message>
    <message>
        <source>No billing accounts</source>
        <translation>لا حسابات فوترة</translation>
    </message>
    <message>
        <source>This book has none yet that you may see. Registering a cloud account makes one.</source>
        <translation>ليس في هذا الدفتر بعد حساب يمكنك الاطلاع عليه. تسجيل حساب سحابي ينشئ حسابًا.</translation>
    </message>
    <message>
        <source>Account Status</source>
        <translation>حالة الحساب</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message numerus="yes">
        <source>%n billing account(s) you may see</source>
        <translation>
            <numerusform>لا حساب فوترة يمكنك الاطلاع عليه</numerusform>
            <numerusform>حساب فوترة واحد يمكنك الاطلاع عليه</numerusform>
            <numerusform>حسابا فوترة يمكنك الاطلاع عليهما</numerusform>
            <numerusform>%n حسابات فوترة يمكنك الاطلاع عليها</numerusform>
            <numerusform>%n حساب فوترة يمكنك الاطلاع عليها</numerusform>
            <numerusform>%n حساب فوترة يمكنك الاطلاع عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>الرصيد المتاح</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر السداد</translation>
    </message>
</context>
<context>
    <name>purser::OverviewTableModel</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>الرصيد المتاح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر السداد</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>مدة الكفاية</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Owner UID</source>
        <translation>معرّف المالك (UID)</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>states of the low balance alert; low: available credit is below the threshold</extracomment>
        <translation>متوقف</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Next alert (forecast)</source>
        <translation>التنبيه التالي (متوقع)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
</context>
<context>
    <name>purser::Page</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>تم نسخ %1</translation>
    </message>
</context>
<context>
    <name>purser::PageHelp</name>
    <message>
        <source>All billing accounts you may see. Totals are per currency; amounts of different currencies are never added.</source>
        <translation>كل حسابات الفوترة التي يمكنك الاطلاع عليها. الإجماليات لكل عملة على حدة؛ ولا تُجمع مبالغ بعملات مختلفة أبدًا.</translation>
    </message>
    <message>
        <source>Runway is the available credit divided by the average daily charges of the last 30 days.</source>
        <translation>مدة الكفاية هي الرصيد المتاح مقسومًا على متوسط الرسوم اليومية في آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>Return on an account opens its Asset Information.</source>
        <translation>الضغط على مفتاح الإدخال عند حساب يفتح معلومات أصوله.</translation>
    </message>
    <message>
        <source>The account ID and the owner&apos;s UID are different numbers: check which one a form asks for.</source>
        <translation>معرّف الحساب ومعرّف المالك (UID) رقمان مختلفان: تأكد أيهما يطلبه النموذج.</translation>
    </message>
    <message>
        <source>The list below says for every command whether you may run it here, and why.</source>
        <translation>توضّح القائمة أدناه لكل أمر هل يحق لك تنفيذه هنا، والسبب.</translation>
    </message>
    <message>
        <source>Available Credit of a direct customer = Cash Balance + Credit Limit + Credit Refund − Unsettled Amount for Current Month − Unsettled Amount from Previous Months. Of an ecosystem account = Quota − Quota Consumption Ledger Amount − Unbilled Amount.</source>
        <translation>الرصيد المتاح لحساب مباشر = الرصيد النقدي + حد الائتمان + الاسترداد الائتماني − غير المسوّى للشهر الحالي − غير المسوّى للأشهر السابقة. ولحساب شركاء = الحصة − مبلغ دفتر استهلاك الحصة − المبلغ غير المفوتر.</translation>
    </message>
    <message>
        <source>The credit limit never pays a bill: it permits owing. The unsettled amount of the current month is before tax.</source>
        <translation>حد الائتمان لا يسدّد أي كشف أبدًا: بل يسمح بالاستدانة. والمبلغ غير المسوّى للشهر الحالي هو قبل الضريبة.</translation>
    </message>
    <message>
        <source>Select a row to see its bar; F4 explains the amount down to its postings.</source>
        <translation>حدّد صفًا لرؤية عموده في الرسم؛ والمفتاح F4 يشرح المبلغ حتى قيوده.</translation>
    </message>
    <message>
        <source>Every row that moved cash or credit refund, and the fund&apos;s balance after it. Charges appear here when a bill is paid, not when they are used.</source>
        <translation>كل صف حرّك النقد أو الاسترداد الائتماني، ورصيد تلك الأموال بعده. تظهر الرسوم هنا عند سداد الكشف، لا عند الاستخدام.</translation>
    </message>
    <message>
        <source>Months are counted in UTC+8.</source>
        <translation>تُحتسب الأشهر بتوقيت UTC+8.</translation>
    </message>
    <message>
        <source>Imported bill lines, for review. They do not change any balance.</source>
        <translation>بنود كشف مستوردة للمراجعة. لا تغيّر أي رصيد.</translation>
    </message>
    <message>
        <source>Typing filters every column at once. Marks and comments are kept in the book.</source>
        <translation>الكتابة تصفّي كل الأعمدة معًا. تُحفظ الوسوم والتعليقات في الدفتر.</translation>
    </message>
    <message>
        <source>The chain of everything that changed this book. Each row is hashed together with the one before it, so any later change is found by Verify Book.</source>
        <translation>سلسلة كل ما غيّر هذا الدفتر. تُحسب بصمة كل صف مع الصف الذي قبله، فيكشف «التحقق من الدفتر» أي تغيير لاحق.</translation>
    </message>
    <message>
        <source>Keys: Ctrl+K lists every command, Ctrl+F filters, Ctrl+L switches the account, Alt+1 to Alt+9 open the sections, F4 explains an amount, F5 refreshes, F9 masks amounts.</source>
        <translation>المفاتيح: Ctrl+K يسرد كل الأوامر، وCtrl+F يصفّي، وCtrl+L يبدّل الحساب، ومن Alt+1 إلى Alt+9 تفتح الأقسام، وF4 يشرح المبلغ، وF5 يحدّث، وF9 يخفي المبالغ.</translation>
    </message>
    <message>
        <source>The credit limit is what the account may owe. It permits owing and never pays a bill: bills are paid by coupons, cards, credit refunds and cash.</source>
        <translation>حد الائتمان هو ما يجوز للحساب أن يدين به. يسمح بالدين ولا يسدّد أي كشف: فالكشوف تسدّدها القسائم والبطاقات والاسترداد الائتماني والنقد.</translation>
    </message>
    <message>
        <source>An account&apos;s limit is a part of its entity&apos;s. Lowering it keeps Available Credit above 0, except to 0 with nothing unsettled.</source>
        <translation>حد الحساب جزء من حد كيانه. وخفضه يُبقي الرصيد المتاح فوق 0، إلا الخفض إلى 0 دون أي مبلغ غير مسوّى.</translation>
    </message>
    <message>
        <source>Cash coupons and prepaid cards pay bills of a month within their validity, before credit refunds and cash; the one that expires first goes first. Coupons are taken off orders.</source>
        <translation>القسائم النقدية وبطاقات مسبقة الدفع تسدّد كشوف شهر ضمن صلاحيتها، قبل الاسترداد الائتماني والنقد؛ والأقرب انتهاءً أولًا. أما القسائم فتُخصم من الطلبات.</translation>
    </message>
    <message>
        <source>They are not part of Available Credit, and what they paid cannot be invoiced.</source>
        <translation>ليست من الرصيد المتاح، وما سدّدته لا تصدر به فاتورة ضريبية.</translation>
    </message>
    <message>
        <source>Why is there a discrepancy between my bill amount and the change in my cash balance? The system prioritizes the use of your credit limit and coupons; your cash balance is only deducted after these assets are depleted.</source>
        <translation>لماذا يختلف مبلغ الكشف عن تغيّر الرصيد النقدي؟ يعطي النظام الأولوية لاستخدام حد الائتمان والقسائم؛ ولا يُخصم من الرصيد النقدي إلا بعد نفادها.</translation>
    </message>
    <message>
        <source>To be exact: the credit limit never pays a bill, it permits owing. Coupons, cards and credit refunds pay first, cash pays the rest, and what is left stays outstanding. Bill against Cash below shows it with figures, for a bill and for a month.</source>
        <translation>وللدقة: حد الائتمان لا يسدّد أي كشف، بل يسمح بالدين. تسدّد القسائم والبطاقات والاسترداد الائتماني أولًا، ويسدّد النقد الباقي، وما يتبقى يظل مستحقًا. ويوضّح «كشف الفوترة مقابل النقد» أدناه ذلك بالأرقام لكشف ولشهر.</translation>
    </message>
    <message>
        <source>Bills are paid oldest month first, what the cloud sells before Marketplace. Select bills and press Ctrl+B to settle them; the dry run shows every payment before it is made.</source>
        <translation>تُسدَّد كشوف الفوترة من أقدم شهر، وما تبيعه السحابة قبل السوق. حدّد كشوفًا واضغط Ctrl+B لتسويتها؛ وتعرض المحاكاة كل دفعة قبل إجرائها.</translation>
    </message>
    <message>
        <source>What each setting does now and what a change will do, from when. A verb at the end of a row unfolds the change with the days to come; Return confirms it, Escape folds it again.</source>
        <translation>ما يفعله كل إعداد الآن وما سيفعله تغييره، ومتى يبدأ. الفعل في نهاية الصف يبسط التغيير مع الأيام المقبلة؛ ومفتاح الإدخال يؤكده، وEscape يطويه مجددًا.</translation>
    </message>
    <message>
        <source>Runway is the available credit divided by the average daily charges of the last 30 days before today. It and the days of the next alert, overdue and stop are forecasts: they go by those charges and by nothing else.</source>
        <translation>مدة الكفاية هي الرصيد المتاح مقسومًا على متوسط الرسوم اليومية في آخر 30 يومًا قبل اليوم. وهي وأيام التنبيه التالي وتأخر السداد والتوقف كلها توقعات: تُبنى على هذه الرسوم وحدها.</translation>
    </message>
    <message>
        <source>Low Balance Alerts look at Available Credit after each posting: below the threshold, a message goes out on that day and once a day for up to five days in all. Below 0 the overdue notice comes instead, whether alerts are on or off.</source>
        <translation>تُقاس تنبيهات انخفاض الرصيد على الرصيد المتاح بعد كل قيد: فإذا كان دون حد التنبيه خرجت رسالة في ذلك اليوم ثم مرة يوميًا، لمدة أقصاها خمسة أيام إجمالًا. ودون 0 يصدر إشعار تأخر السداد بدلًا منها، سواء أكانت التنبيهات مفعّلة أم متوقفة.</translation>
    </message>
    <message>
        <source>Service Suspension counts days in UTC+8. Days of grace and the debt that stops services at once are the platform&apos;s own figures; whether suspension is delayed is the customer&apos;s choice. Services are released 15 days after the stop.</source>
        <translation>تُحتسب أيام إيقاف الخدمات بتوقيت UTC+8. أيام السماح والدين الذي يوقف الخدمات فورًا رقمان تحدّدهما المنصة؛ أما تأجيل الإيقاف فهو خيار العميل. وتُحذف الخدمات بعد 15 يومًا من توقفها.</translation>
    </message>
    <message>
        <source>A change of Settlement Currency takes effect at 00:00 UTC+8 on the first day of next month. Cash is not converted, and bills keep the currency and rate they were issued with.</source>
        <translation>يسري تغيير عملة التسوية في الساعة 00:00 بتوقيت UTC+8 من أول يوم في الشهر التالي. لا يُحوَّل النقد، وتحتفظ كشوف الفوترة بالعملة والسعر اللذين صدرت بهما.</translation>
    </message>
    <message>
        <source>What happened to the billing accounts you may see: low balance alerts, overdue notices, stopped and released services, bills that were issued and bills that were settled.</source>
        <translation>ما طرأ على حسابات الفوترة التي يمكنك الاطلاع عليها: تنبيهات انخفاض الرصيد، وإشعارات تأخر السداد، والخدمات المتوقفة والمحذوفة، وكشوف الفوترة التي صدرت والتي سُوّيت.</translation>
    </message>
    <message>
        <source>Choosing a message marks it as read. What is read is kept for you on this computer; the book itself does not change.</source>
        <translation>اختيار رسالة يسمها كمقروءة. ويُحفظ ما قُرئ لك على هذا الحاسوب؛ أما الدفتر نفسه فلا يتغير.</translation>
    </message>
    <message>
        <source>Which alerts are sent, and whether they also come by e-mail or as desktop notifications, is set for each account in Account Settings.</source>
        <translation>تُضبط لكل حساب في إعدادات الحساب التنبيهات التي تُرسل، وهل تصل أيضًا بالبريد الإلكتروني أو كإشعارات سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>purser::PasswordStore</name>
    <message>
        <source>No password of %1 at %2 is kept. Enter it in Preferences.</source>
        <translation>لا توجد كلمة مرور محفوظة لـ %1 على %2. أدخلها في التفضيلات.</translation>
    </message>
    <message>
        <source>The key chain was not unlocked, so the password of the mail server could not be used. Unlock it and try again.</source>
        <translation>لم تُفتح حلقة المفاتيح، فتعذّر استخدام كلمة مرور خادم البريد. افتحها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The key chain, where the password of the mail server is kept, cannot be used (%1). Start or install one, such as GNOME Keyring or KWallet, or set PURSER_SMTP_PASSWORD.</source>
        <translation>تعذّر استخدام حلقة المفاتيح التي تُحفظ فيها كلمة مرور خادم البريد (%1). شغّل واحدة أو ثبّتها، مثل GNOME Keyring أو KWallet، أو عيّن PURSER_SMTP_PASSWORD.</translation>
    </message>
    <message>
        <source>There is no key chain here (no session bus), where the password of the mail server is kept. Set PURSER_SMTP_PASSWORD, or work in a desktop session.</source>
        <translation>لا توجد هنا حلقة مفاتيح (لا ناقل جلسة) تُحفظ فيها كلمة مرور خادم البريد. عيّن PURSER_SMTP_PASSWORD، أو اعمل في جلسة سطح مكتب.</translation>
    </message>
    <message>
        <source>The key chain, where the password of the mail server is kept, does not answer. Unlock it and try again, or set PURSER_SMTP_PASSWORD.</source>
        <translation>حلقة المفاتيح التي تُحفظ فيها كلمة مرور خادم البريد لا تستجيب. افتحها وأعد المحاولة، أو عيّن PURSER_SMTP_PASSWORD.</translation>
    </message>
</context>
<context>
    <name>purser::PayableBillsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a bill such as &quot;2026-09 Cloud&quot;, %2 a sentence that says what is wrong with the amount typed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: pay more than 0, or take the bill out.</source>
        <translation>%1: ادفع أكثر من 0 أو استبعد كشف الفوترة.</translation>
    </message>
    <message>
        <source>%1: only %2 is outstanding.</source>
        <translation>%1: المتبقي %2 فقط.</translation>
    </message>
    <message>
        <source>Past due, %1</source>
        <translation>تجاوز الاستحقاق، %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>يستحق %1</translation>
    </message>
    <message>
        <source>pay %1 of bill %2 now</source>
        <extracomment>read by a screen reader: %1 is an amount, %2 a bill such as &quot;2026-09 Cloud&quot;</extracomment>
        <translation>ادفع %1 من كشف %2 الآن</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>كشف الفوترة</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column: the day a bill must be paid by</extracomment>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Pay Now</source>
        <translation>ادفع الآن</translation>
    </message>
</context>
<context>
    <name>purser::PaymentMethod</name>
    <message>
        <source>Billing account %1 has no payment method %2.</source>
        <translation>ليس لحساب الفوترة %1 وسيلة دفع %2.</translation>
    </message>
</context>
<context>
    <name>purser::PaymentReversal</name>
    <message>
        <source>%1 %2 came from %3, which has been cancelled since, so they cannot return to it.</source>
        <translation>%1 %2 جاءت من %3، وقد أُلغيت بعدها، فلا يمكن إعادتها إليها.</translation>
    </message>
</context>
<context>
    <name>purser::People</name>
    <message>
        <source>&quot;policy&quot; must be the name of a system policy or a policy document.</source>
        <translation>يجب أن تكون قيمة «policy» اسم سياسة من سياسات النظام أو مستند سياسة.</translation>
    </message>
    <message>
        <source>A RAM user&apos;s name has 1 to 64 letters, digits, dots, underscores or hyphens and is not &quot;root&quot;.</source>
        <translation>يتكون اسم مستخدم RAM من 1 إلى 64 من الحروف أو الأرقام أو النقاط أو الشرطات السفلية أو الشرطات، ولا يكون «root».</translation>
    </message>
    <message>
        <source>There is a RAM user %1 already.</source>
        <translation>يوجد مستخدم RAM باسم %1 بالفعل.</translation>
    </message>
    <message>
        <source>Create the RAM user %1</source>
        <translation>إنشاء مستخدم RAM %1</translation>
    </message>
    <message>
        <source>Attach the policy %1 to %2</source>
        <translation>إرفاق السياسة %1 بالمستخدم %2</translation>
    </message>
    <message>
        <source>%1 does not have the policy %2.</source>
        <translation>ليس لدى %1 السياسة %2.</translation>
    </message>
    <message>
        <source>Detach the policy %1 from %2</source>
        <translation>فصل السياسة %1 عن %2</translation>
    </message>
    <message>
        <source>A password needs both salt and hash.</source>
        <translation>تتطلب كلمة المرور القيمتين salt وhash معًا.</translation>
    </message>
    <message>
        <source>Remove the password of %1</source>
        <translation>إزالة كلمة مرور %1</translation>
    </message>
    <message>
        <source>Set a password for %1</source>
        <translation>تعيين كلمة مرور لـ %1</translation>
    </message>
    <message>
        <source>Policies are for RAM users; a root account is not limited by them.</source>
        <translation>السياسات لمستخدمي RAM؛ أما الحساب الجذر فلا تقيّده.</translation>
    </message>
</context>
<context>
    <name>purser::PermissionTableModel</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>purser::PlanModel</name>
    <message>
        <source>Fund</source>
        <extracomment>columns of a dry run: the fund that pays, the bill it pays, and what would be left in the fund</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Pays Bill</source>
        <translation>يسدّد كشف</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Left in Fund</source>
        <translation>الباقي في المصدر</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>لا كشوف</numerusform>
            <numerusform>كشف واحد</numerusform>
            <numerusform>كشفان</numerusform>
            <numerusform>%n كشوف</numerusform>
            <numerusform>%n كشفًا</numerusform>
            <numerusform>%n كشف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::PostLines</name>
    <message>
        <source>Lines of %1 lie in the future; a charge cannot.</source>
        <translation>بنود %1 تقع في المستقبل، ولا يجوز ذلك للرسوم.</translation>
    </message>
    <message>
        <source>Cloud account %1 was registered at %2; it cannot have used %3 before, on %4.</source>
        <translation>سُجّل الحساب السحابي %1 في %2، فلا يمكن أن يكون قد استخدم %3 قبل ذلك في %4.</translation>
    </message>
    <message>
        <source>The lines of %1 for %2 add up to more than a book can hold.</source>
        <translation>مجموع بنود %1 الخاصة بـ %2 أكبر مما يتسع له دفتر.</translation>
    </message>
    <message>
        <source>These cloud accounts of the lines are not in this book: %1. Register them first; nothing has been posted.</source>
        <translation>هذه الحسابات السحابية الواردة في البنود ليست في هذا الدفتر: %1. سجّلها أولًا؛ ولم يُرحّل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) do not say which cloud account they are of; nothing has been posted.</source>
        <translation>
            <numerusform>لا توجد بنود دون حساب سحابي؛ ولم يُرحّل شيء.</numerusform>
            <numerusform>لا يذكر بند واحد حسابه السحابي؛ ولم يُرحّل شيء.</numerusform>
            <numerusform>لا يذكر بندان حسابهما السحابي؛ ولم يُرحّل شيء.</numerusform>
            <numerusform>لا تذكر %n بنود حسابها السحابي؛ ولم يُرحّل شيء.</numerusform>
            <numerusform>لا يذكر %n بندًا حسابها السحابي؛ ولم يُرحّل شيء.</numerusform>
            <numerusform>لا يذكر %n بند حسابها السحابي؛ ولم يُرحّل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines of this import were posted at %1.</source>
        <translation>رُحّلت بنود هذا الاستيراد في %1.</translation>
    </message>
    <message>
        <source>Post the bill lines of %1</source>
        <translation>ترحيل بنود كشف الفوترة من %1</translation>
    </message>
</context>
<context>
    <name>purser::PostLinesDialog</name>
    <message>
        <source>Post Lines</source>
        <translation>ترحيل البنود</translation>
    </message>
    <message>
        <source>The %2 bill lines of %1 become charges: one for each cloud account, product and day, with the exact sum. They count as unsettled at once and are billed with their month, or with the open one where it is closed. A file is posted once; it can be taken back while none of its charges is billed.</source>
        <extracomment>%1 is a file name, %2 a number of bill lines</extracomment>
        <translation>تصبح بنود كشف الفوترة في %1 وعددها %2 رسومًا: واحد لكل حساب سحابي ومنتج ويوم بالمجموع الدقيق. وتُحسب غير مسوّاة فورًا وتُفوتر مع شهرها، أو مع الشهر المفتوح إن كان شهرها مغلقًا. يُرحّل الملف مرة واحدة، ويمكن التراجع عنه ما دام لم يُفوتر أي من رسومه.</translation>
    </message>
    <message>
        <source>Post %2 Lines of %1</source>
        <translation>ترحيل %2 من بنود %1</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>جارٍ الترحيل</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n charge(s) posted</source>
        <translation>
            <numerusform>%1: لم تُرحّل رسوم</numerusform>
            <numerusform>%1: رُحّل رسم واحد</numerusform>
            <numerusform>%1: رُحّل رسمان</numerusform>
            <numerusform>%1: رُحّلت %n رسوم</numerusform>
            <numerusform>%1: رُحّل %n رسمًا</numerusform>
            <numerusform>%1: رُحّل %n رسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Changes show at once; Cancel puts back what was there.</source>
        <translation>تظهر التغييرات فورًا؛ والإلغاء يعيد ما كان.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ بالتغييرات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>مثل اللغة</translation>
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
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>For example %1 on %2</source>
        <translation>مثال: %1 بتاريخ %2</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The server through which messages leave. An account&apos;s alert says which messages do.</source>
        <translation>الخادم الذي تخرج الرسائل عبره. وتنبيه كل حساب يحدّد أيها تخرج.</translation>
    </message>
    <message>
        <source>Not kept yet: something on this page has to be corrected.</source>
        <translation>لم يُحفظ بعد: في هذه الصفحة ما يجب تصحيحه.</translation>
    </message>
</context>
<context>
    <name>purser::PreferencesForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of the interface. It changes at once, without a restart.</source>
        <translation>لغة الواجهة. تتغير فورًا، دون إعادة تشغيل.</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation>الأ&amp;رقام والتواريخ</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>الأرقام والتواريخ</translation>
    </message>
    <message>
        <source>How amounts and dates are written on screen. Copies, exports and the command line are not affected.</source>
        <translation>كيف تُكتب المبالغ والتواريخ على الشاشة. لا يتأثر بذلك النسخ ولا التصدير ولا سطر الأوامر.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; by default what the system says.</source>
        <translation>فاتح أو داكن أو بتباين عالٍ؛ والافتراضي ما يحدّده النظام.</translation>
    </message>
</context>
<context>
    <name>purser::PreviousBillsDialog</name>
    <message>
        <source>The effect cannot be shown</source>
        <translation>يتعذّر عرض الأثر</translation>
    </message>
    <message>
        <source>Setting Write off Previous Bills</source>
        <translation>جارٍ ضبط تسوية الفواتير السابقة</translation>
    </message>
    <message>
        <source>Write off Previous Bills</source>
        <translation>تسوية الفواتير السابقة</translation>
    </message>
    <message>
        <source>%1 · %2. A credit refund pays bills of its month and later ones now, not those before.</source>
        <translation>%1 · %2. كل استرداد ائتماني يسدّد الآن كشوف شهره وما بعده، لا ما قبله.</translation>
    </message>
    <message>
        <source>%1 · %2. Credit refunds pay bills of every month now, the oldest first.</source>
        <translation>%1 · %2. يسدّد الاسترداد الائتماني الآن كشوف كل الأشهر، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>If it is on, credit refunds clear bills of earlier months too, in chronological order. What is unsettled of such a bill falls, what can be invoiced of it does not, so the two differ. Nothing is paid at once: the next write-off or settlement pays so.</source>
        <translation>إذا فُعّل هذا سدّد الاسترداد الائتماني كشوف الأشهر السابقة أيضًا بترتيب زمني. فينقص غير المسوّى من الكشف ولا ينقص ما يقبل الفوترة الضريبية، فيختلفان. ولا يُسدَّد شيء فورًا: بل عند تسوية الفاتورة التالية.</translation>
    </message>
    <message>
        <source>If it is off, a credit refund pays only bills of its month and later. What it has paid stays paid.</source>
        <translation>إذا أُوقف سدّد كل استرداد ائتماني كشوف شهره وما بعده فقط. وما سدّده يبقى مسدَّدًا.</translation>
    </message>
    <message>
        <source>Effect on unpaid bills</source>
        <translation>الأثر في الكشوف غير المسدَّدة</translation>
    </message>
    <message>
        <source>No bill changes now</source>
        <translation>لا يتغيّر أي كشف الآن</translation>
    </message>
    <message>
        <source>There is no unpaid bill with a later credit refund to pay it.</source>
        <translation>لا كشف غير مسدَّد يمكن أن يسدّده استرداد ائتماني لاحق.</translation>
    </message>
    <message>
        <source>Turn On for %1</source>
        <translation>تفعيل لـ %1</translation>
    </message>
    <message>
        <source>Turn Off for %1</source>
        <translation>إيقاف لـ %1</translation>
    </message>
</context>
<context>
    <name>purser::PreviousBillsModel</name>
    <message>
        <source>Later Refunds Pay</source>
        <extracomment>columns: what credit refunds of months after a bill&apos;s would pay of it, and what of the bill could still be invoiced then</extracomment>
        <translation>تسدّده مبالغ مستردة لاحقة</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>كشف الفوترة</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Outstanding After</source>
        <translation>المتبقي بعدها</translation>
    </message>
    <message>
        <source>Invoiceable After</source>
        <translation>القابل للفوترة بعدها</translation>
    </message>
</context>
<context>
    <name>purser::Queries</name>
    <message>
        <source>There is no %1 in this book.</source>
        <translation>لا يوجد %1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>No policy of %1 allows %2, so nothing of this book may be looked at.</source>
        <translation>لا تسمح أي سياسة لدى %1 بالإجراء %2، لذا لا يحق له الاطلاع على أي شيء في هذا الدفتر.</translation>
    </message>
    <message>
        <source>There is no billing account %1 in this book.</source>
        <translation>لا يوجد حساب فوترة %1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>%1 has no role on billing account %2.</source>
        <translation>ليس لـ %1 دور في حساب الفوترة %2.</translation>
    </message>
    <message>
        <source>super administrator</source>
        <translation>مسؤول أعلى</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>regular administrator</source>
        <translation>مسؤول عادي</translation>
    </message>
    <message>
        <source>a root account is not limited by policies</source>
        <translation>الحساب الجذر لا تقيّده السياسات</translation>
    </message>
    <message>
        <source>a policy allows %1</source>
        <translation>سياسة تسمح بالإجراء %1</translation>
    </message>
</context>
<context>
    <name>purser::Quota</name>
    <message>
        <source>Set the quota of %1 to %2</source>
        <translation>تعيين الحصة للحساب %1 عند %2</translation>
    </message>
    <message>
        <source>The partner&apos;s id %1 has been booked with another account or amount.</source>
        <translation>معرّف الشريك %1 مقيّد من قبل بحساب آخر أو بمبلغ آخر.</translation>
    </message>
    <message>
        <source>Only %1 has been consumed, less than what would be given back.</source>
        <translation>لم يُستهلك سوى %1، وهو أقل مما سيُعاد.</translation>
    </message>
    <message>
        <source>Record a quota consumption of %1 for %2</source>
        <translation>تسجيل استهلاك من الحصة قدره ‎%1 للحساب %2</translation>
    </message>
</context>
<context>
    <name>purser::RamPolicy</name>
    <message>
        <source>The policy is not JSON: %1</source>
        <translation>السياسة ليست JSON: %1</translation>
    </message>
    <message>
        <source>A policy is a JSON object with Version and Statement.</source>
        <translation>السياسة كائن JSON يحتوي على Version وStatement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong in a policy; it has Version and Statement.</source>
        <translation>«%1» لا مكان له في السياسة؛ فهي تحتوي على Version وStatement.</translation>
    </message>
    <message>
        <source>The policy&apos;s Version must be &quot;1&quot;.</source>
        <translation>يجب أن تكون قيمة Version في السياسة «1».</translation>
    </message>
    <message>
        <source>The policy has no Statement.</source>
        <translation>لا تحتوي السياسة على Statement.</translation>
    </message>
    <message>
        <source>Each Statement of a policy is an object.</source>
        <translation>كل Statement في السياسة كائن.</translation>
    </message>
    <message>
        <source>Purser does not evaluate &quot;%1&quot; and so does not accept it; a statement has Effect, Action and Resource.</source>
        <translation>لا يقيّم Purser «%1» ولذلك لا يقبله؛ وتحتوي كل Statement على Effect وAction وResource.</translation>
    </message>
    <message>
        <source>A statement&apos;s Effect is Allow or Deny.</source>
        <translation>قيمة Effect في كل Statement هي Allow أو Deny.</translation>
    </message>
    <message>
        <source>A statement&apos;s Action is an action such as bss:DescribeBillingAccount, or a list of them.</source>
        <translation>قيمة Action في كل Statement إجراء مثل bss:DescribeBillingAccount، أو قائمة إجراءات.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an action; actions look like bss:DescribeBillingAccount.</source>
        <translation>«%1» ليس إجراءً؛ تكون الإجراءات على الصورة bss:DescribeBillingAccount.</translation>
    </message>
    <message>
        <source>A statement&apos;s Resource must be &quot;*&quot;: billing has no narrower resources.</source>
        <translation>يجب أن تكون قيمة Resource في كل Statement «*»: فليس في الفوترة موارد أضيق.</translation>
    </message>
    <message>
        <source>There is no system policy &quot;%1&quot;; Purser knows %2, or takes a policy document.</source>
        <translation>لا توجد سياسة نظام «%1»؛ يعرف Purser السياسات %2، أو يقبل مستند سياسة.</translation>
    </message>
</context>
<context>
    <name>purser::RateFile</name>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>There is no rate below the header.</source>
        <translation>لا يوجد سعر تحت الترويسة.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation>العمود «%1» مكرر.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>العمود «%1» مفقود.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>تُفتح علامة اقتباس ولا تُغلق.</translation>
    </message>
    <message>
        <source>There are more cells than columns: &quot;%1&quot;</source>
        <translation>عدد الخلايا أكبر من عدد الأعمدة: «‎%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>العمود «%1» فارغ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the same currency: &quot;%3&quot;</source>
        <translation>في العمودين «%1» و«%2» العملة نفسها: «%3»</translation>
    </message>
    <message>
        <source>The rate from %1 to %2 for %3 is in line %4 already.</source>
        <translation>السعر من %1 إلى %2 لشهر ‎%3 موجود بالفعل في السطر %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month, such as 2026-09: &quot;%2&quot;</source>
        <translation>قيمة العمود «%1» ليست شهرًا مثل ‎2026-09: «‎%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency code, such as USD: &quot;%2&quot;</source>
        <translation>قيمة العمود «%1» ليست رمز عملة مثل USD: «‎%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not above zero: &quot;%2&quot;</source>
        <translation>قيمة العمود «%1» ليست أكبر من صفر: «‎%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than ten decimals: &quot;%2&quot;</source>
        <translation>في العمود «%1» أكثر من عشر منازل عشرية: «‎%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number: &quot;%2&quot;</source>
        <translation>قيمة العمود «%1» ليست رقمًا: «‎%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one line of at most %2 characters: &quot;%3&quot;</source>
        <translation>قيمة العمود «%1» ليست سطرًا واحدًا لا يزيد على %2 من الأحرف: «‎%3»</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GBK.</source>
        <translation>النص ليس بترميز UTF-8 ولا GBK.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة ‎%1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of exchange rates (%2).</source>
        <translation>الملف ‎%1 أكبر من أن يكون قائمة أسعار صرف (%2).</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>المسار ‎%1 ليس ملفًا.</translation>
    </message>
</context>
<context>
    <name>purser::RateImport</name>
    <message numerus="yes">
        <source>%1: and %n more problem(s).</source>
        <translation>
            <numerusform>‎%1: ولا مشكلات أخرى.</numerusform>
            <numerusform>‎%1: ومشكلة أخرى واحدة.</numerusform>
            <numerusform>‎%1: ومشكلتان أخريان.</numerusform>
            <numerusform>‎%1: و%n مشكلات أخرى.</numerusform>
            <numerusform>‎%1: و%n مشكلة أخرى.</numerusform>
            <numerusform>‎%1: و%n مشكلة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no rate was recorded.</source>
        <translation>‎%1: لم يُسجَّل أي سعر.</translation>
    </message>
</context>
<context>
    <name>purser::RateImportDialog</name>
    <message>
        <source>Import Exchange Rates</source>
        <translation>استيراد أسعار الصرف</translation>
    </message>
    <message>
        <source>Exchange rates of the file</source>
        <translation>أسعار الصرف في الملف</translation>
    </message>
    <message>
        <source>Filter rates</source>
        <translation>تصفية الأسعار</translation>
    </message>
    <message numerus="yes">
        <source>%n new rate(s)</source>
        <translation>
            <numerusform>لا أسعار جديدة</numerusform>
            <numerusform>سعر جديد واحد</numerusform>
            <numerusform>سعران جديدان</numerusform>
            <numerusform>%n أسعار جديدة</numerusform>
            <numerusform>%n سعرًا جديدًا</numerusform>
            <numerusform>%n سعر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed rate(s)</source>
        <translation>
            <numerusform>لا أسعار متغيرة</numerusform>
            <numerusform>سعر متغير واحد</numerusform>
            <numerusform>سعران متغيران</numerusform>
            <numerusform>%n أسعار متغيرة</numerusform>
            <numerusform>%n سعرًا متغيرًا</numerusform>
            <numerusform>%n سعر متغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) the book has already</source>
        <translation>
            <numerusform>لا أسعار موجودة في الدفتر بالفعل</numerusform>
            <numerusform>سعر واحد موجود في الدفتر بالفعل</numerusform>
            <numerusform>سعران موجودان في الدفتر بالفعل</numerusform>
            <numerusform>%n أسعار موجودة في الدفتر بالفعل</numerusform>
            <numerusform>%n سعرًا موجودًا في الدفتر بالفعل</numerusform>
            <numerusform>%n سعر موجود في الدفتر بالفعل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Charges that have been converted keep their rate.</source>
        <extracomment>%1 is a file name, %2 a list such as &quot;3 new rates and 1 changed rate&quot;</extracomment>
        <translation>‎%1: %2. الرسوم التي حُوّلت تحتفظ بسعرها.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n Rate(s)</source>
        <translation>
            <numerusform>لا أسعار لتعيينها</numerusform>
            <numerusform>تعيين سعر واحد</numerusform>
            <numerusform>تعيين سعرين</numerusform>
            <numerusform>تعيين %n أسعار</numerusform>
            <numerusform>تعيين %n سعرًا</numerusform>
            <numerusform>تعيين %n سعر</numerusform>
        </translation>
    </message>
    <message>
        <source>Set Rates</source>
        <translation>تعيين الأسعار</translation>
    </message>
    <message>
        <source>The book has all of these rates already.</source>
        <translation>كل هذه الأسعار موجودة في الدفتر بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>Setting rates, %n to go</source>
        <translation>
            <numerusform>جارٍ تعيين الأسعار، لم يبقَ شيء</numerusform>
            <numerusform>جارٍ تعيين الأسعار، بقي سعر واحد</numerusform>
            <numerusform>جارٍ تعيين الأسعار، بقي سعران</numerusform>
            <numerusform>جارٍ تعيين الأسعار، بقيت %n أسعار</numerusform>
            <numerusform>جارٍ تعيين الأسعار، بقي %n سعرًا</numerusform>
            <numerusform>جارٍ تعيين الأسعار، بقي %n سعر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) were refused; the reason stands in the line.</source>
        <translation>
            <numerusform>لم يُرفض أي سعر.</numerusform>
            <numerusform>رُفض سعر واحد؛ والسبب مذكور في سطره.</numerusform>
            <numerusform>رُفض سعران؛ والسبب مذكور في السطر.</numerusform>
            <numerusform>رُفضت %n أسعار؛ والسبب مذكور في السطر.</numerusform>
            <numerusform>رُفض %n سعرًا؛ والسبب مذكور في السطر.</numerusform>
            <numerusform>رُفض %n سعر؛ والسبب مذكور في السطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is not open any more.</source>
        <translation>لم يعد الدفتر مفتوحًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) are set.</source>
        <translation>
            <numerusform>لم يُعيّن أي سعر.</numerusform>
            <numerusform>تم تعيين سعر واحد.</numerusform>
            <numerusform>تم تعيين سعرين.</numerusform>
            <numerusform>تم تعيين %n أسعار.</numerusform>
            <numerusform>تم تعيين %n سعرًا.</numerusform>
            <numerusform>تم تعيين %n سعر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) were not tried.</source>
        <translation>
            <numerusform>لم يبقَ سعر دون محاولة.</numerusform>
            <numerusform>لم يُجرَّب سعر واحد.</numerusform>
            <numerusform>لم يُجرَّب سعران.</numerusform>
            <numerusform>لم تُجرَّب %n أسعار.</numerusform>
            <numerusform>لم يُجرَّب %n سعرًا.</numerusform>
            <numerusform>لم يُجرَّب %n سعر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this rate</source>
        <translation>سيتوقف التعيين بعد هذا السعر</translation>
    </message>
</context>
<context>
    <name>purser::RateImportModel</name>
    <message>
        <source>was %1 (%2)</source>
        <extracomment>what the book has instead of a rate in a file: %1 rate, %2 where it was read</extracomment>
        <translation>كان ‎%1 (%2)</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>state of a line in a file of exchange rates: the book has no such rate yet</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>state of a line in a file of exchange rates: the book has another rate</extracomment>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>state of a line in a file of exchange rates: the book has it already</extracomment>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>state of a line in a file of exchange rates: the book has it now</extracomment>
        <translation>معيّن</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
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
        <source>Rate</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>purser::RecordCharge</name>
    <message>
        <source>A charge cannot have been used in the future.</source>
        <translation>لا يمكن أن يكون وقت استخدام الرسم في المستقبل.</translation>
    </message>
    <message>
        <source>Cloud account %1 was registered at %2; nothing can have been used before.</source>
        <translation>سُجّل الحساب السحابي %1 في ‎%2؛ ولا يمكن أن يُستخدم شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Record a charge of %1 for %2 used by %3</source>
        <translation>تسجيل رسم قدره ‎%1 عن %2 استخدمه %3</translation>
    </message>
    <message>
        <source>What was ordered is charged by paying the order (PayOrder).</source>
        <translation>ما طُلب تُحتسب رسومه بدفع الطلب (PayOrder).</translation>
    </message>
</context>
<context>
    <name>purser::RegisterCloudAccount</name>
    <message>
        <source>Accounts cannot settle in %1.</source>
        <translation>لا يمكن للحسابات التسوية بعملة %1.</translation>
    </message>
    <message>
        <source>There is a cloud account %1 already.</source>
        <translation>يوجد حساب سحابي %1 بالفعل.</translation>
    </message>
    <message>
        <source>There is a billing account %1 already.</source>
        <translation>يوجد حساب فوترة %1 بالفعل.</translation>
    </message>
    <message>
        <source>There is a cloud account with the logon name %1 already.</source>
        <translation>يوجد حساب سحابي باسم تسجيل الدخول %1 بالفعل.</translation>
    </message>
    <message>
        <source>Register the cloud account %1 of %2</source>
        <translation>تسجيل الحساب السحابي %1 المملوك لـ %2</translation>
    </message>
</context>
<context>
    <name>purser::RenameBillingAccount</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>إعادة تسمية %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>purser::RenameDialog</name>
    <message>
        <source>Rename Billing Account</source>
        <translation>إعادة تسمية حساب الفوترة</translation>
    </message>
    <message>
        <source>%1 · %2. The name is an alias; the ID never changes.</source>
        <translation>%1 · %2. الاسم مجرد تسمية؛ والمعرّف لا يتغير أبدًا.</translation>
    </message>
    <message>
        <source>Account &amp;Name</source>
        <translation>&amp;اسم الحساب</translation>
    </message>
    <message>
        <source>1 to 64 characters</source>
        <translation>من 1 إلى 64 حرفًا</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>An account name has 1 to 64 characters on one line.</source>
        <translation>يتكون اسم الحساب من 1 إلى 64 حرفًا في سطر واحد.</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>جارٍ إعادة التسمية</translation>
    </message>
</context>
<context>
    <name>purser::Reverse</name>
    <message>
        <source>This book has no command with the operation id %1.</source>
        <translation>ليس في هذا الدفتر أمر بمعرّف العملية ‎%1.</translation>
    </message>
    <message>
        <source>%1 cannot be reversed.</source>
        <translation>لا يمكن عكس الأمر %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reversed; use %2 instead.</source>
        <translation>لا يمكن عكس الأمر %1؛ استخدم %2 بدلًا منه.</translation>
    </message>
    <message>
        <source>The command %1 has been reversed already.</source>
        <translation>عُكس الأمر ‎%1 بالفعل.</translation>
    </message>
    <message>
        <source>The money has been spent: %1 %2 is left of the %3 %2 to take back.</source>
        <translation>أُنفق المال: المتبقي %1 %2، والمطلوب استرجاعه %3 %2.</translation>
    </message>
    <message>
        <source>Reverse %1 of %2: %3</source>
        <translation>عكس %1 بتاريخ ‎%2: %3</translation>
    </message>
    <message>
        <source>Only %1 %2 is left of what was consumed, less than the %3 %2 to take back.</source>
        <translation>لم يتبقَّ مما استُهلك سوى %1 %2، وهو أقل من المبلغ المطلوب استرجاعه %3 %2.</translation>
    </message>
    <message>
        <source>The bill of %1 has been issued; correct it by a charge of kind Adjustment (RecordCharge).</source>
        <translation>صدر كشف %1؛ صحّحه برسم من نوع Adjustment (RecordCharge).</translation>
    </message>
    <message>
        <source>%1 has been cancelled.</source>
        <translation>تم إلغاء %1.</translation>
    </message>
    <message>
        <source>%1 has been used; cancel it to take back what remains (CancelCoupon).</source>
        <translation>استُخدمت %1؛ ألغها لاسترداد ما تبقى منها (CancelCoupon).</translation>
    </message>
</context>
<context>
    <name>purser::ReviewConditionDialog</name>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ابتداءً من</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>Change Filter</source>
        <translation>تغيير عامل التصفية</translation>
    </message>
    <message>
        <source>Add Filter</source>
        <translation>إضافة عامل تصفية</translation>
    </message>
    <message>
        <source>Only the bill lines that meet every condition are shown and summed.</source>
        <translation>لا تُعرض ولا تُجمع إلا بنود الكشف التي تستوفي كل الشروط.</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>ال&amp;عمود</translation>
    </message>
    <message>
        <source>C&amp;ondition</source>
        <translation>ال&amp;شرط</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Enter a value to compare with</source>
        <translation>أدخل قيمة للمقارنة بها</translation>
    </message>
    <message>
        <source>A number such as 12.50 is needed here</source>
        <translation>يلزم هنا رقم مثل 12.50</translation>
    </message>
    <message>
        <source>Empty means: no value in this column</source>
        <translation>الفارغ يعني: لا قيمة في هذا العمود</translation>
    </message>
</context>
<context>
    <name>purser::ReviewExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة ‎%1: %2</translation>
    </message>
</context>
<context>
    <name>purser::ReviewGroupRow</name>
    <message>
        <source>Without this group</source>
        <translation>من دون هذا المستوى</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>مستوى التجميع %1</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>مجمّعة حسب</translation>
    </message>
    <message>
        <source>Back to Groups</source>
        <translation>العودة إلى المجموعات</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>verb, adds a level of groups</comment>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>إضافة مستوى تجميع</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>purser::ReviewGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>All months</source>
        <extracomment>Column header: the sum of the chosen bill months, or of all there are</extracomment>
        <translation>كل الأشهر</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>المقارَن به</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column header: an amount minus that of another month</extracomment>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Variance</source>
        <extracomment>Column header: how much an amount differs from that of another month, in percent</extracomment>
        <translation>نسبة التغيّر</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Column header: how many of the bill lines a reviewer has checked</extracomment>
        <translation>المدقّق</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>Column header: the reviewer&apos;s mark, checked or disputed</extracomment>
        <translation>الوسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بندًا</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وعنصر آخر واحد</numerusform>
            <numerusform>وعنصران آخران</numerusform>
            <numerusform>و%Ln عناصر أخرى</numerusform>
            <numerusform>و%Ln عنصرًا آخر</numerusform>
            <numerusform>و%Ln عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A group of bill lines that have no value in this column</extracomment>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>There was no such amount in the other month</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputed</source>
        <comment>bill lines</comment>
        <translation>
            <numerusform>لا شيء متنازع عليه</numerusform>
            <numerusform>بند متنازع عليه</numerusform>
            <numerusform>بندان متنازع عليهما</numerusform>
            <numerusform>%Ln متنازع عليها</numerusform>
            <numerusform>%Ln متنازع عليها</numerusform>
            <numerusform>%Ln متنازع عليها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ReviewLinesModel</name>
    <message>
        <source>Mark</source>
        <extracomment>The reviewer&apos;s mark on a bill line, and the comment on it</extracomment>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>A reviewer&apos;s mark on a bill line</extracomment>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>مدقّق</translation>
    </message>
</context>
<context>
    <name>purser::ReviewLinesView</name>
    <message>
        <source>&amp;Original Columns</source>
        <translation>الأعمدة الأ&amp;صلية</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>تم نسخ صف واحد</numerusform>
            <numerusform>تم نسخ صفين</numerusform>
            <numerusform>تم نسخ %n صفوف</numerusform>
            <numerusform>تم نسخ %n صفًا</numerusform>
            <numerusform>تم نسخ %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No bill line matches</source>
        <translation>لا يوجد بند كشف مطابق</translation>
    </message>
    <message>
        <source>The conditions above hide every line.</source>
        <translation>الشروط أعلاه تخفي كل البنود.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>purser::ReviewMarkDialog</name>
    <message>
        <source>Mark as Disputed</source>
        <translation>وسم بأنه متنازع عليه</translation>
    </message>
    <message>
        <source>%1. The mark and the comment stay with the bill lines; nothing is paid or held back by it.</source>
        <extracomment>%1 is a selection of bill lines, such as: Elastic Compute Service, 744 lines</extracomment>
        <translation>%1. يبقى الوسم والتعليق مع بنود الكشف؛ ولا يُدفع بذلك شيء ولا يُحجز.</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>الت&amp;عليق</translation>
    </message>
    <message>
        <source>What is wrong, and who was asked. Left empty, comments stay as they are.</source>
        <translation>ما الخطأ، ومن سُئل عنه. إذا تُرك فارغًا بقيت التعليقات كما هي.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 من %2 حرفًا على الأكثر</translation>
    </message>
</context>
<context>
    <name>purser::ReviewMarking</name>
    <message>
        <source>At most %1 lines can be marked at once. Narrow the selection with a filter.</source>
        <translation>لا يمكن وسم أكثر من %1 من البنود دفعة واحدة. ضيّق التحديد بعامل تصفية.</translation>
    </message>
    <message>
        <source>Marking was cancelled.</source>
        <translation>أُلغي الوسم.</translation>
    </message>
</context>
<context>
    <name>purser::ReviewQuery</name>
    <message>
        <source>Groups cannot be sorted by &quot;%1&quot;: it is neither grouped by nor summed.</source>
        <translation>لا يمكن فرز المجموعات حسب «%1»: فلا تجميع حسبه ولا جمع له.</translation>
    </message>
    <message>
        <source>The question was withdrawn before its answer was complete.</source>
        <translation>سُحب الاستعلام قبل اكتمال نتيجته.</translation>
    </message>
    <message>
        <source>The bill lines have no column &quot;%1&quot;.</source>
        <translation>ليس في بنود الكشف عمود «%1».</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds texts, so it cannot be summed.</source>
        <translation>العمود «%1» يحتوي على نصوص، فلا يمكن جمعه.</translation>
    </message>
    <message>
        <source>The bill lines have no column &quot;%1&quot; (character %2 of the expression).</source>
        <translation>ليس في بنود الكشف عمود «%1» (الحرف %2 من التعبير).</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds numbers of at most ten decimals, and &quot;%2&quot; (character %3 of the expression) is none.</source>
        <translation>العمود «%1» يحتوي على أعداد بعشر منازل عشرية على الأكثر، و«‎%2» (الحرف %3 من التعبير) ليس منها.</translation>
    </message>
</context>
<context>
    <name>purser::ReviewRows</name>
    <message>
        <source>Only these months, YYYY-MM, comma-separated.</source>
        <translation>هذه الأشهر فقط، بصيغة YYYY-MM، مفصولة بفواصل لاتينية.</translation>
    </message>
    <message>
        <source>An expression such as &quot;product_code = ecs and pretax_amount &gt; 100&quot;: = != &lt; &lt;= &gt; &gt;= ~ (contains), and, or, not, ( ).</source>
        <translation>تعبير مثل «product_code = ecs and pretax_amount &gt; 100»: ‎= != &lt; &lt;= &gt; &gt;= ~‎ (يحتوي على)، ‎and, or, not, ( )‎.</translation>
    </message>
    <message>
        <source>Only lines with a cell that contains this text.</source>
        <translation>البنود التي تحتوي إحدى خلاياها على هذا النص فقط.</translation>
    </message>
    <message>
        <source>One row for each combination of these columns and currency.</source>
        <translation>صف واحد لكل تركيبة من هذه الأعمدة والعملة.</translation>
    </message>
    <message>
        <source>Columns to sum, exactly; pretax_amount when grouping and nothing is said.</source>
        <translation>الأعمدة التي تُجمع جمعًا دقيقًا؛ وهي pretax_amount عند التجميع إن لم يُذكر شيء.</translation>
    </message>
    <message>
        <source>Columns to sort by, each with :desc for largest first.</source>
        <translation>أعمدة الفرز، ويُضاف إلى أي منها ‎:desc ليبدأ بالأكبر.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>هذا العدد من الصفوف على الأكثر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month; months look like 2026-09.</source>
        <translation>«‎%1» ليس شهرًا؛ تُكتب الأشهر على الصورة ‎2026-09.</translation>
    </message>
    <message>
        <source>--limit takes a whole number, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--limit عدد صحيح، وليست «‎%1».</translation>
    </message>
</context>
<context>
    <name>purser::ReviewWhereRow</name>
    <message>
        <source>&amp;Where</source>
        <extracomment>Label of a field for an expression such as product_code = ecs and pretax_amount &gt; 100</extracomment>
        <translation>ال&amp;شرط</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Columns by name, = != &lt; &lt;= &gt; &gt;= and ~ for contains, joined by and, or, not and brackets. Return applies, Escape closes.</source>
        <translation>الأعمدة بأسمائها، مع ‎= != &lt; &lt;= &gt; &gt;=‎، و~ للاحتواء، تربطها and وor وnot والأقواس. مفتاح الإدخال يطبّق، وEscape يغلق.</translation>
    </message>
    <message>
        <source>Remove the expression</source>
        <translation>إزالة التعبير</translation>
    </message>
</context>
<context>
    <name>purser::RunwayView</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged in the last 30 days</source>
        <translation>الرسوم في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>what the forecast goes by</source>
        <translation>أساس التوقع</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>غير متوقع قريبًا</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>لم تُسجَّل رسوم</translation>
    </message>
    <message>
        <source>Next alert (forecast)</source>
        <translation>التنبيه التالي (متوقع)</translation>
    </message>
    <message>
        <source>alerts are off</source>
        <translation>التنبيهات متوقفة</translation>
    </message>
    <message>
        <source>overdue: none until credit is back</source>
        <translation>متأخر السداد: لا تنبيه حتى يعود الرصيد</translation>
    </message>
    <message>
        <source>below the threshold already</source>
        <translation>دون حد التنبيه بالفعل</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>متأخر السداد منذ</translation>
    </message>
    <message>
        <source>Services are released</source>
        <translation>حذف الخدمات</translation>
    </message>
    <message>
        <source>Services stop</source>
        <translation>توقف الخدمات</translation>
    </message>
    <message>
        <source>Overdue (forecast)</source>
        <translation>تأخر السداد (متوقع)</translation>
    </message>
    <message>
        <source>Services stop (forecast)</source>
        <translation>توقف الخدمات (متوقع)</translation>
    </message>
</context>
<context>
    <name>purser::SampleBook</name>
    <message>
        <source>The sample&apos;s bill lines cannot be unpacked to %1.</source>
        <translation>تعذّر فك ضغط بنود الكشف النموذجية إلى ‎%1.</translation>
    </message>
    <message>
        <source>%1 exists already; a new book needs a name of its own.</source>
        <translation>الملف ‎%1 موجود بالفعل؛ ويحتاج الدفتر الجديد إلى اسم خاص به.</translation>
    </message>
</context>
<context>
    <name>purser::Say</name>
    <message>
        <source>&quot;%1&quot; must be greater than zero.</source>
        <translation>يجب أن يكون «%1» أكبر من صفر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be below zero.</source>
        <translation>يجب ألا يقل «%1» عن صفر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be zero.</source>
        <translation>يجب ألا يكون «%1» صفرًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>يجب ألا يكون «%1» فارغًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes at most %2 characters on one line.</source>
        <translation>يقبل «%1» ما لا يزيد على %2 من الأحرف في سطر واحد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than %2 has; it takes %3.</source>
        <translation>في «%1» منازل عشرية أكثر مما للعملة %2؛ والمسموح به %3.</translation>
    </message>
    <message>
        <source>Billing account %1 is deregistered and can only be read.</source>
        <translation>حساب الفوترة %1 مُلغى ومتاح للاطلاع فقط.</translation>
    </message>
    <message>
        <source>Billing account %1 is frozen: it can be read and receives money, nothing more.</source>
        <translation>حساب الفوترة %1 مجمّد: يمكن الاطلاع عليه ويستقبل الأموال، لا أكثر.</translation>
    </message>
    <message>
        <source>Billing account %1 is an ecosystem account: it settles with its partner, so this is for direct customer accounts only.</source>
        <translation>حساب الفوترة %1 حساب شركاء: تجري تسويته مع شريكه، لذا فهذا لأي حساب مباشر فقط.</translation>
    </message>
    <message>
        <source>Billing account %1 is a direct customer account: quotas are for ecosystem accounts only.</source>
        <translation>حساب الفوترة %1 حساب مباشر: والحصة مخصّصة لحسابات الشركاء فقط.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not begin or end with a space.</source>
        <translation>يجب ألا يبدأ &quot;%1&quot; أو ينتهي بمسافة.</translation>
    </message>
</context>
<context>
    <name>purser::Schema</name>
    <message>
        <source>%1 is not a Purser book.</source>
        <translation>الملف ‎%1 ليس دفتر Purser.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Purser (format %2; this one reads up to %3). Please update Purser.</source>
        <translation>أُنشئ ‎%1 بإصدار أحدث من Purser (التنسيق %2؛ وهذا الإصدار يقرأ حتى %3). يُرجى تحديث Purser.</translation>
    </message>
    <message>
        <source>%1 is damaged: it says it has format %2.</source>
        <translation>الملف ‎%1 تالف: فهو يذكر أن تنسيقه %2.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Purser (format %2) and is read-only; it has to be opened once where it may be written.</source>
        <translation>أنشأ ‎%1 إصدار أقدم من Purser (الصيغة %2) وهو للقراءة فقط؛ يجب فتحه مرة حيث تمكن الكتابة.</translation>
    </message>
</context>
<context>
    <name>purser::Sections</name>
    <message>
        <source>There is no section &quot;%1&quot;; there are %2.</source>
        <translation>لا يوجد قسم «%1»؛ الأقسام هي: %2.</translation>
    </message>
</context>
<context>
    <name>purser::SegmentCodec</name>
    <message>
        <source>The stored bill lines are damaged: column %1 is not what was written. Check the book, and import the file again.</source>
        <translation>بنود الكشف المحفوظة تالفة: العمود %1 ليس كما كُتب. تحقق من الدفتر، ثم استورد الملف مجددًا.</translation>
    </message>
</context>
<context>
    <name>purser::Segments</name>
    <message>
        <source>The book is damaged: the description of imported bill lines cannot be read.</source>
        <translation>الدفتر تالف: تعذّرت قراءة وصف بنود الكشف المستوردة.</translation>
    </message>
</context>
<context>
    <name>purser::ServiceSuspension</name>
    <message numerus="yes">
        <source>%n day(s) of grace</source>
        <translation>
            <numerusform>لا أيام سماح</numerusform>
            <numerusform>يوم سماح واحد</numerusform>
            <numerusform>يوما سماح</numerusform>
            <numerusform>%n أيام سماح</numerusform>
            <numerusform>%n يوم سماح</numerusform>
            <numerusform>%n يوم سماح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at once above a debt of %2</source>
        <translation>%1، وفورًا إذا تجاوز الدين ‎%2</translation>
    </message>
    <message>
        <source>Delay service suspension of %1 by its days of grace; before, services stopped at once</source>
        <translation>تأجيل إيقاف خدمات %1 بقدر أيام السماح؛ وكانت الخدمات تتوقف فورًا قبل ذلك</translation>
    </message>
    <message>
        <source>Delay service suspension of %1 by its days of grace, as before</source>
        <translation>تأجيل إيقاف خدمات %1 بقدر أيام السماح، كما كان</translation>
    </message>
    <message>
        <source>Stop services of %1 at once when it is overdue; before, suspension was delayed</source>
        <translation>إيقاف خدمات %1 فورًا عند تأخر السداد؛ وكان الإيقاف مؤجلًا قبل ذلك</translation>
    </message>
    <message>
        <source>Stop services of %1 at once when it is overdue, as before</source>
        <translation>إيقاف خدمات %1 فورًا عند تأخر السداد، كما كان</translation>
    </message>
    <message>
        <source>Give &quot;days&quot;, &quot;amount&quot; or both.</source>
        <translation>حدّد «days» أو «amount» أو كليهما.</translation>
    </message>
    <message>
        <source>&quot;days&quot; must be from 1 to 3650.</source>
        <translation>يجب أن يكون «days» من 1 إلى 3650.</translation>
    </message>
    <message>
        <source>Set the suspension terms of %1 to %2; before, %3</source>
        <translation>تعيين شروط الإيقاف لـ %1: %2؛ وقبل ذلك: %3</translation>
    </message>
</context>
<context>
    <name>purser::SetAccountStatus</name>
    <message>
        <source>cash</source>
        <translation>النقد</translation>
    </message>
    <message>
        <source>credit refund</source>
        <extracomment>&quot;credit refund&quot; is money refunded for purchases made on credit</extracomment>
        <translation>الاسترداد الائتماني</translation>
    </message>
    <message>
        <source>credit limit</source>
        <translation>حد الائتمان</translation>
    </message>
    <message>
        <source>charges without a bill</source>
        <translation>رسوم بلا كشف</translation>
    </message>
    <message>
        <source>unpaid bills</source>
        <translation>كشف غير مدفوع أو أكثر</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Billing account %1 cannot be deregistered: it still has %2 of %3 %4.</source>
        <translation>لا يمكن إلغاء حساب الفوترة %1: ما زال فيه %2 بمبلغ %3 %4.</translation>
    </message>
    <message>
        <source>Billing account %1 cannot be deregistered: it pays for the cloud account %2.</source>
        <translation>لا يمكن إلغاء حساب الفوترة %1: فهو يدفع عن الحساب السحابي %2.</translation>
    </message>
    <message>
        <source>Make %1 valid again: %2</source>
        <translation>إعادة %1 إلى الحالة «صالح»: %2</translation>
    </message>
    <message>
        <source>Freeze %1: %2</source>
        <translation>تجميد %1: %2</translation>
    </message>
    <message>
        <source>Deregister %1: %2</source>
        <translation>إلغاء %1: %2</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>كمبيالات</translation>
    </message>
</context>
<context>
    <name>purser::SetExchangeRate</name>
    <message>
        <source>&quot;from&quot; and &quot;to&quot; must be different currencies.</source>
        <translation>يجب أن يكون «from» و«to» عملتين مختلفتين.</translation>
    </message>
    <message>
        <source>Set the exchange rate of %1 for %2 to %3 %4 (%5)</source>
        <translation>تعيين سعر الصرف لشهر ‎%1 للعملة %2 عند ‎%3 %4 (%5)</translation>
    </message>
    <message>
        <source>%1; before, %2 (%3)</source>
        <translation>%1؛ وقبل ذلك ‎%2 (%3)</translation>
    </message>
</context>
<context>
    <name>purser::SetRateDialog</name>
    <message>
        <source>Set Exchange Rate</source>
        <translation>تعيين سعر الصرف</translation>
    </message>
    <message>
        <source>Charges recorded in another currency than the account settles in are converted with the rate of the month they were used in, rounded half-up to cents. Charges that have been converted keep their rate.</source>
        <translation>الرسوم المسجّلة بعملة غير عملة تسوية الحساب تُحوَّل بسعر الشهر الذي استُخدمت فيه، مع تقريب النصف إلى أعلى حتى أصغر وحدة نقدية. والرسوم التي حُوّلت تحتفظ بسعرها.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>label of a field: the currency an exchange rate converts from</extracomment>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>label of a field: the currency an exchange rate converts to</extracomment>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>ال&amp;شهر</translation>
    </message>
    <message>
        <source>Month of usage, UTC+8, such as 2026-09</source>
        <translation>شهر الاستخدام، UTC+8، مثل ‎2026-09</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>ال&amp;سعر</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>label of a field: where an exchange rate was read</extracomment>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>Where the rate was read, such as ECB reference rate of 30 Sep 2026</source>
        <translation>الموضع الذي قُرئ فيه السعر، مثل: السعر المرجعي للبنك المركزي الأوروبي (ECB) في 30 سبتمبر 2026</translation>
    </message>
    <message>
        <source>Replaces %1 (%2)</source>
        <extracomment>hint below a rate: %1 the rate there is, %2 where it was read</extracomment>
        <translation>يحل محل ‎%1 (%2)</translation>
    </message>
    <message>
        <source>%2 for 1 %1, up to ten decimals</source>
        <translation>%2 لكل ‎1 %1، بعشر منازل عشرية على الأكثر</translation>
    </message>
    <message>
        <source>Set 1 %1 = %2 %3 for %4</source>
        <extracomment>the button that sets an exchange rate: %1 currency from, %2 rate, %3 currency to, %4 month</extracomment>
        <translation>تعيين ‎1 %1 = %2 %3 لشهر ‎%4</translation>
    </message>
    <message>
        <source>Type a month as 2026-09.</source>
        <translation>اكتب الشهر على الصورة ‎2026-09.</translation>
    </message>
    <message>
        <source>Choose another currency than the first.</source>
        <translation>اختر عملة غير الأولى.</translation>
    </message>
    <message>
        <source>Type a rate as %1, with at most ten decimals.</source>
        <translation>اكتب السعر على الصورة ‎%1، بعشر منازل عشرية على الأكثر.</translation>
    </message>
    <message>
        <source>The rate is more than 0.</source>
        <translation>يجب أن يكون السعر أكبر من 0.</translation>
    </message>
    <message>
        <source>Type where the rate was read.</source>
        <translation>اكتب أين قُرئ السعر.</translation>
    </message>
    <message>
        <source>Setting the rate</source>
        <translation>جارٍ تعيين السعر</translation>
    </message>
</context>
<context>
    <name>purser::SettingDialog</name>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The settings are being read.</source>
        <translation>تُقرأ الإعدادات الآن.</translation>
    </message>
    <message>
        <source>Low Balance Alerts</source>
        <translation>تنبيهات انخفاض الرصيد</translation>
    </message>
    <message>
        <source>%1 · %2. An alert is sent when Available Credit is below the threshold after a posting, and once a day for up to five days in all while it stays below.</source>
        <translation>%1 · %2. يُرسل تنبيه عندما يكون الرصيد المتاح دون حد التنبيه بعد أي قيد، ثم مرة يوميًا لمدة أقصاها خمسة أيام إجمالًا ما دام دونه.</translation>
    </message>
    <message>
        <source>Service Suspension</source>
        <translation>إيقاف الخدمات</translation>
    </message>
    <message>
        <source>%1 · %2. Delayed suspension lets services of an overdue account run on in a grace period. A change counts at once, for a period that runs too.</source>
        <translation>%1 · %2. تأجيل الإيقاف يُبقي خدمات الحساب المتأخر السداد عاملة خلال فترة السماح. ويسري التغيير فورًا، حتى على فترة جارية.</translation>
    </message>
    <message>
        <source>Suspension Terms</source>
        <translation>شروط الإيقاف</translation>
    </message>
    <message>
        <source>%1 · %2. Days of grace and the debt that stops services at once are the platform&apos;s own figures. Record them here as it states them.</source>
        <translation>%1 · %2. أيام السماح والدين الذي يوقف الخدمات فورًا رقمان تحدّدهما المنصة. سجّلهما هنا كما تعلنهما.</translation>
    </message>
    <message>
        <source>Settlement Currency</source>
        <translation>عملة التسوية</translation>
    </message>
    <message>
        <source>%1 · %2. A change takes effect on the first day of next month and can be cancelled before. Bills keep the currency and rate they were issued with.</source>
        <translation>%1 · %2. يسري التغيير في أول يوم من الشهر التالي ويمكن إلغاؤه قبل ذلك. وتحتفظ كشوف الفوترة بالعملة والسعر اللذين صدرت بهما.</translation>
    </message>
</context>
<context>
    <name>purser::SettingPanel</name>
    <message>
        <source>What if</source>
        <extracomment>above what the days to come would bring with a change</extracomment>
        <translation>ماذا لو</translation>
    </message>
</context>
<context>
    <name>purser::SettingRow</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard the change of %1</source>
        <extracomment>read by a screen reader: %1 is a setting</extracomment>
        <translation>تجاهل تغيير %1</translation>
    </message>
    <message>
        <source>Draft, not saved</source>
        <translation>مسودة غير محفوظة</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
</context>
<context>
    <name>purser::SettingWords</name>
    <message>
        <source>Internal message</source>
        <translation>رسالة داخلية</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>إشعار سطح المكتب</translation>
    </message>
    <message>
        <source>internal message, email and desktop notification</source>
        <extracomment>by what a person is told, inside a sentence</extracomment>
        <translation>رسالة داخلية وبريد إلكتروني وإشعار سطح المكتب</translation>
    </message>
    <message>
        <source>internal message and email</source>
        <translation>رسالة داخلية وبريد إلكتروني</translation>
    </message>
    <message>
        <source>internal message and desktop notification</source>
        <translation>رسالة داخلية وإشعار سطح المكتب</translation>
    </message>
    <message>
        <source>internal message</source>
        <translation>رسالة داخلية</translation>
    </message>
    <message>
        <source>at %1 a day, as in the last 30 days</source>
        <extracomment>beside a forecast: %1 is an amount with its currency</extracomment>
        <translation>بمعدل %1 يوميًا، كما في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The account is overdue: there is no credit left.</source>
        <translation>الحساب متأخر السداد: لم يبقَ أي رصيد.</translation>
    </message>
    <message>
        <source>Nothing was charged in the last 30 days, so nothing can be said of how long the credit lasts.</source>
        <translation>لم تُسجَّل رسوم في آخر 30 يومًا، لذا لا يمكن تقدير مدة كفاية الرصيد.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 a day, as in the last 30 days: %n day(s) of credit left (forecast).</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>
            <numerusform>بمعدل %1 يوميًا، كما في آخر 30 يومًا: لا يكفي الرصيد يومًا واحدًا (متوقع).</numerusform>
            <numerusform>بمعدل %1 يوميًا، كما في آخر 30 يومًا: يكفي الرصيد يومًا واحدًا (متوقع).</numerusform>
            <numerusform>بمعدل %1 يوميًا، كما في آخر 30 يومًا: يكفي الرصيد يومين (متوقع).</numerusform>
            <numerusform>بمعدل %1 يوميًا، كما في آخر 30 يومًا: يكفي الرصيد %n أيام (متوقع).</numerusform>
            <numerusform>بمعدل %1 يوميًا، كما في آخر 30 يومًا: يكفي الرصيد %n يومًا (متوقع).</numerusform>
            <numerusform>بمعدل %1 يوميًا، كما في آخر 30 يومًا: يكفي الرصيد %n يوم (متوقع).</numerusform>
        </translation>
    </message>
    <message>
        <source>Grace period</source>
        <extracomment>state of service suspension: services of an overdue account run on until it ends</extracomment>
        <translation>فترة السماح</translation>
    </message>
    <message>
        <source>Overdue since %1: services run on up to and including %2, and stop on %3.</source>
        <translation>متأخر السداد منذ %1: تستمر الخدمات حتى نهاية %2 وتتوقف في %3.</translation>
    </message>
    <message>
        <source>Usage goes on being billed in that time. Paying what is overdue ends it at once; without it, services are released on %1.</source>
        <translation>تستمر فوترة الاستخدام خلال هذه المدة. وسداد المتأخر ينهيها فورًا؛ ومن دونه تُحذف الخدمات في %1.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>state of service suspension</extracomment>
        <translation>الخدمات متوقفة</translation>
    </message>
    <message>
        <source>Overdue since %1: services are stopped since %2.</source>
        <translation>متأخر السداد منذ %1: الخدمات متوقفة منذ %2.</translation>
    </message>
    <message>
        <source>Paid before %1, they resume by themselves; on that day they are released, and what was in them is lost.</source>
        <translation>إذا تم السداد قبل %1 استؤنفت تلقائيًا؛ وفي ذلك اليوم تُحذف ويُفقد ما فيها.</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>state of service suspension: services are gone</extracomment>
        <translation>الخدمات محذوفة</translation>
    </message>
    <message>
        <source>Overdue since %1: services stopped on %2 and were released on %3.</source>
        <translation>متأخر السداد منذ %1: توقفت الخدمات في %2 وحُذفت في %3.</translation>
    </message>
    <message>
        <source>Paying ends the debt; what was released does not come back.</source>
        <translation>السداد ينهي الدين؛ أما ما حُذف فلا يعود.</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>state of service suspension: services of an overdue account stop after days of grace, or at once</extracomment>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فوري</translation>
    </message>
    <message>
        <source>If Available Credit falls below 0, services stop the same day.</source>
        <translation>إذا انخفض الرصيد المتاح عن 0 توقفت الخدمات في اليوم نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>Released %n day(s) after the stop. With delayed suspension they would run on in the grace period.</source>
        <translation>
            <numerusform>تُحذف الخدمات يوم توقفها. ومع تأجيل الإيقاف تستمر خلال فترة السماح.</numerusform>
            <numerusform>تُحذف الخدمات بعد يوم واحد من توقفها. ومع تأجيل الإيقاف تستمر خلال فترة السماح.</numerusform>
            <numerusform>تُحذف الخدمات بعد يومين من توقفها. ومع تأجيل الإيقاف تستمر خلال فترة السماح.</numerusform>
            <numerusform>تُحذف الخدمات بعد %n أيام من توقفها. ومع تأجيل الإيقاف تستمر خلال فترة السماح.</numerusform>
            <numerusform>تُحذف الخدمات بعد %n يومًا من توقفها. ومع تأجيل الإيقاف تستمر خلال فترة السماح.</numerusform>
            <numerusform>تُحذف الخدمات بعد %n يوم من توقفها. ومع تأجيل الإيقاف تستمر خلال فترة السماح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If Available Credit falls below 0, services run on for %n day(s), then stop.</source>
        <translation>
            <numerusform>إذا انخفض الرصيد المتاح عن 0 توقفت الخدمات في اليوم نفسه.</numerusform>
            <numerusform>إذا انخفض الرصيد المتاح عن 0 استمرت الخدمات يومًا واحدًا ثم توقفت.</numerusform>
            <numerusform>إذا انخفض الرصيد المتاح عن 0 استمرت الخدمات يومين ثم توقفت.</numerusform>
            <numerusform>إذا انخفض الرصيد المتاح عن 0 استمرت الخدمات %n أيام ثم توقفت.</numerusform>
            <numerusform>إذا انخفض الرصيد المتاح عن 0 استمرت الخدمات %n يومًا ثم توقفت.</numerusform>
            <numerusform>إذا انخفض الرصيد المتاح عن 0 استمرت الخدمات %n يوم ثم توقفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>A debt above %1 stops them at once.</source>
        <extracomment>follows a sentence about days of grace; %1 is an amount with its currency</extracomment>
        <translation>وأي دين يتجاوز %1 يوقفها فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>Usage goes on being billed in that time; a warning comes on its last day. Released %n day(s) after the stop.</source>
        <translation>
            <numerusform>تستمر فوترة الاستخدام خلال هذه المدة؛ ويصدر تحذير في يومها الأخير. وتُحذف الخدمات يوم توقفها.</numerusform>
            <numerusform>تستمر فوترة الاستخدام خلال هذه المدة؛ ويصدر تحذير في يومها الأخير. وتُحذف الخدمات بعد يوم واحد من توقفها.</numerusform>
            <numerusform>تستمر فوترة الاستخدام خلال هذه المدة؛ ويصدر تحذير في يومها الأخير. وتُحذف الخدمات بعد يومين من توقفها.</numerusform>
            <numerusform>تستمر فوترة الاستخدام خلال هذه المدة؛ ويصدر تحذير في يومها الأخير. وتُحذف الخدمات بعد %n أيام من توقفها.</numerusform>
            <numerusform>تستمر فوترة الاستخدام خلال هذه المدة؛ ويصدر تحذير في يومها الأخير. وتُحذف الخدمات بعد %n يومًا من توقفها.</numerusform>
            <numerusform>تستمر فوترة الاستخدام خلال هذه المدة؛ ويصدر تحذير في يومها الأخير. وتُحذف الخدمات بعد %n يوم من توقفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Denied</source>
        <extracomment>state of new purchases of an ecosystem account</extracomment>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Available Credit is below 0: nothing new can be bought until the partner raises the quota.</source>
        <translation>الرصيد المتاح أقل من 0: لا يمكن شراء أي جديد حتى يرفع الشريك الحصة.</translation>
    </message>
    <message>
        <source>New purchases are allowed while Available Credit is not below 0; at 0 they still are.</source>
        <translation>يُسمح بالمشتريات الجديدة ما لم يقل الرصيد المتاح عن 0؛ وعند 0 تبقى مسموحة.</translation>
    </message>
    <message>
        <source>The quota and this permission are the partner&apos;s. Service suspension is independent of them.</source>
        <translation>الحصة وهذا الإذن بيد الشريك. وإيقاف الخدمات مستقل عنهما.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>state of a setting</extracomment>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>No alert is sent when Available Credit gets low. An overdue notice comes in any case.</source>
        <translation>لا يُرسل أي تنبيه عند انخفاض الرصيد المتاح. أما إشعار تأخر السداد فيصدر في كل الأحوال.</translation>
    </message>
    <message>
        <source>The threshold of %1 is kept for when alerts are turned on again.</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>يُحتفظ بحد التنبيه %1 لحين تفعيل التنبيهات مجددًا.</translation>
    </message>
    <message>
        <source>A threshold has not been set yet.</source>
        <translation>لم يُعيّن حد التنبيه بعد.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>states of a setting</extracomment>
        <translation>متأخر السداد</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>دون حد التنبيه</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Alerts when Available Credit is below %1 after a posting, by %2.</source>
        <extracomment>%1 is an amount with its currency, %2 lists channels</extracomment>
        <translation>تنبيهات عندما يكون الرصيد المتاح دون %1 بعد أي قيد، عبر: %2.</translation>
    </message>
    <message>
        <source>While the account is overdue the overdue notice stands for it. Alerts start again once Available Credit has been back at the threshold.</source>
        <translation>ما دام الحساب متأخر السداد يحل إشعار تأخر السداد محل التنبيه. وتبدأ التنبيهات مجددًا بعد عودة الرصيد المتاح إلى حد التنبيه.</translation>
    </message>
    <message>
        <source>Day %1 of 5 of the reminders that run now. They end when Available Credit is back at the threshold.</source>
        <translation>اليوم %1 من 5 من التذكيرات الجارية الآن. وتنتهي عند عودة الرصيد المتاح إلى حد التنبيه.</translation>
    </message>
    <message>
        <source>Its five reminders have been sent. Nothing comes again before Available Credit has been back at the threshold, or the alert is set anew.</source>
        <translation>أُرسلت تذكيراته الخمسة. ولا يصدر شيء مجددًا قبل عودة الرصيد المتاح إلى حد التنبيه، أو إعادة ضبط التنبيه.</translation>
    </message>
    <message>
        <source>The first alert comes with the next posting that leaves it below; after an overdue notice, only once it has been back at the threshold.</source>
        <translation>يصدر أول تنبيه مع القيد التالي الذي يُبقي الرصيد دون حد التنبيه؛ أما بعد إشعار تأخر السداد فلا يصدر إلا بعد عودته إلى حد التنبيه.</translation>
    </message>
    <message>
        <source>First alert %1 (forecast), then once a day for up to 5 days while it stays below.</source>
        <translation>أول تنبيه في %1 (متوقع)، ثم مرة يوميًا لمدة أقصاها 5 أيام ما دام الرصيد دون حد التنبيه.</translation>
    </message>
    <message>
        <source>Then once a day for up to 5 days while it stays below.</source>
        <translation>ثم مرة يوميًا لمدة أقصاها 5 أيام ما دام الرصيد دون حد التنبيه.</translation>
    </message>
    <message>
        <source>Not available here</source>
        <extracomment>state of a setting that this account does not have</extracomment>
        <translation>غير متاح هنا</translation>
    </message>
    <message>
        <source>Bills of an ecosystem account are paid from its quota when they are issued.</source>
        <translation>تُسدَّد كشوف حساب شركاء من الحصة عند صدورها.</translation>
    </message>
    <message>
        <source>New bills are settled from coupons, refunds and cash, oldest first.</source>
        <translation>تُسوّى الكشوف الجديدة من القسائم والمبالغ المستردة والنقد، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Bills wait until a person settles them.</source>
        <translation>تنتظر الكشوف حتى يسوّيها أحد.</translation>
    </message>
    <message>
        <source>Locked by settlement %1</source>
        <translation>مقفلة بالتسوية %1</translation>
    </message>
    <message>
        <source>Unified settlement %1 holds this account&apos;s bills until it is completed, closed or deleted; then it is on again.</source>
        <translation>التسوية الموحدة %1 تحجز كشوف هذا الحساب حتى تكتمل أو تُغلق أو تُحذف؛ ثم تعود مفعّلة.</translation>
    </message>
    <message>
        <source>Unified settlement %1 holds this account&apos;s bills until it is completed, closed or deleted; then it is off as before.</source>
        <translation>التسوية الموحدة %1 تحجز كشوف هذا الحساب حتى تكتمل أو تُغلق أو تُحذف؛ ثم تبقى متوقفة كما كانت.</translation>
    </message>
    <message>
        <source>What is not paid stays owed and can make the account overdue.</source>
        <translation>ما لم يُسدَّد يبقى مستحقًا وقد يجعل الحساب متأخر السداد.</translation>
    </message>
    <message>
        <source>Always on without credit control. It waits while a unified settlement holds this account&apos;s bills.</source>
        <translation>مفعّلة دائمًا دون ضبط الائتمان. وتنتظر ما دامت تسوية موحدة تحجز كشوف هذا الحساب.</translation>
    </message>
    <message>
        <source>Switches off by itself while a unified settlement holds this account&apos;s bills.</source>
        <translation>تتوقف تلقائيًا ما دامت تسوية موحدة تحجز كشوف هذا الحساب.</translation>
    </message>
    <message>
        <source>An ecosystem account has no credit refunds.</source>
        <translation>ليس في حساب الشركاء استرداد ائتماني.</translation>
    </message>
    <message>
        <source>Credit refunds come with credit control, which is not enabled for this account.</source>
        <translation>يأتي الاسترداد الائتماني مع ضبط الائتمان، وهو غير مفعّل لهذا الحساب.</translation>
    </message>
    <message>
        <source>Credit refunds pay bills of every month, the oldest first.</source>
        <translation>يسدّد الاسترداد الائتماني كشوف كل الأشهر، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Credit refunds pay bills of their own month and later only.</source>
        <translation>كل استرداد ائتماني يسدّد كشوف شهره وما بعده فقط.</translation>
    </message>
    <message>
        <source>What is unsettled of a bill so paid and what can be invoiced of it may differ.</source>
        <translation>قد يختلف غير المسوّى من كشف سُدِّد هكذا عن القابل للفوترة الضريبية منه.</translation>
    </message>
    <message>
        <source>What if on: %1 of later refunds would pay bills of the months before them.</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>لو فُعّلت: تسدّد مبالغ مستردة لاحقة قدرها %1 كشوف الأشهر التي قبلها.</translation>
    </message>
    <message>
        <source>What if on: nothing changes now, since no unpaid bill has a later refund to pay it.</source>
        <translation>لو فُعّلت: لا يتغيّر شيء الآن، إذ لا كشف غير مسدَّد يمكن أن يسدّده استرداد لاحق.</translation>
    </message>
    <message>
        <source>The partner settles this account in %1; only direct customers choose a settlement currency.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>يسوّي الشريك هذا الحساب بعملة %1؛ واختيار عملة التسوية متاح لكل حساب مباشر فقط.</translation>
    </message>
    <message>
        <source>Bills are issued in %1. A change takes effect on the first day of next month.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>تصدر كشوف الفوترة بعملة %1. ويسري أي تغيير في أول يوم من الشهر التالي.</translation>
    </message>
    <message>
        <source>Bills keep the currency and rate they were issued with.</source>
        <translation>تحتفظ كشوف الفوترة بالعملة والسعر اللذين صدرت بهما.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>state of a setting: another settlement currency is booked. %1 is its code, %2 the day it takes effect</extracomment>
        <translation>%1 ابتداءً من %2</translation>
    </message>
    <message>
        <source>Bills are issued in %1 until %2; usage from then on is billed in %3.</source>
        <extracomment>%1 and %3 are currency codes, %2 a day</extracomment>
        <translation>تصدر كشوف الفوترة بعملة %1 حتى %2؛ والاستخدام منذ ذلك اليوم يُفوتر بعملة %3.</translation>
    </message>
    <message>
        <source>The credit limit will be %1.</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>سيكون حد الائتمان %1.</translation>
    </message>
    <message>
        <source>The alert threshold will be %1.</source>
        <translation>سيكون حد التنبيه %1.</translation>
    </message>
    <message>
        <source>Low balance alerts will be off.</source>
        <translation>ستكون تنبيهات انخفاض الرصيد متوقفة.</translation>
    </message>
    <message>
        <source>The change can be cancelled before %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>يمكن إلغاء التغيير قبل %1.</translation>
    </message>
</context>
<context>
    <name>purser::SettleBills</name>
    <message>
        <source>%1 is more than the %2 that are outstanding of bill %3.</source>
        <translation>%1 أكثر من المتبقي %2 من كشف الفوترة %3.</translation>
    </message>
    <message>
        <source>Name at least one bill to settle.</source>
        <translation>حدّد كشفًا واحدًا على الأقل لتسويته.</translation>
    </message>
    <message>
        <source>Bill %1 is named twice.</source>
        <translation>كشف الفوترة %1 مذكور مرتين.</translation>
    </message>
    <message>
        <source>Billing account %1 has no bill %2.</source>
        <translation>ليس لحساب الفوترة %1 كشف %2.</translation>
    </message>
    <message>
        <source>Nothing is outstanding of bill %1.</source>
        <translation>لم يتبقَّ شيء من كشف الفوترة %1.</translation>
    </message>
    <message>
        <source>The funds of billing account %1 leave %2 of bill %3 unpaid. Settle less, or add funds.</source>
        <translation>أموال حساب الفوترة %1 تترك %2 من كشف %3 دون سداد. سوِّ أقل أو أضف أموالًا.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n bill(s) of %1 with %2</source>
        <translation>
            <numerusform>تسوية لا كشوف من %1 بمبلغ %2</numerusform>
            <numerusform>تسوية كشف واحد من %1 بمبلغ %2</numerusform>
            <numerusform>تسوية كشفين من %1 بمبلغ %2</numerusform>
            <numerusform>تسوية %n كشوف من %1 بمبلغ %2</numerusform>
            <numerusform>تسوية %n كشفًا من %1 بمبلغ %2</numerusform>
            <numerusform>تسوية %n كشف من %1 بمبلغ %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SettleBillsDialog</name>
    <message>
        <source>The bills cannot be shown</source>
        <translation>يتعذّر عرض كشوف الفوترة</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), calculated %1</source>
        <translation>
            <numerusform>لا دفعات، حُسبت %1</numerusform>
            <numerusform>دفعة واحدة، حُسبت %1</numerusform>
            <numerusform>دفعتان، حُسبتا %1</numerusform>
            <numerusform>%n دفعات، حُسبت %1</numerusform>
            <numerusform>%n دفعة، حُسبت %1</numerusform>
            <numerusform>%n دفعة، حُسبت %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no dry run</source>
        <translation>لا محاكاة</translation>
    </message>
    <message>
        <source>Settle Bills</source>
        <translation>تسوية الكشوف</translation>
    </message>
    <message>
        <source>%1 · %2. Choose bills and amounts. The dry run below shows which funds would pay which bill, in which order; nothing is posted until you settle.</source>
        <translation>%1 · %2. اختر الكشوف والمبالغ. تعرض المحاكاة أدناه أي مصدر يسدّد أي كشف وبأي ترتيب؛ ولا يُقيَّد شيء حتى تسوّي.</translation>
    </message>
    <message>
        <source>Bills to settle</source>
        <translation>كشوف للتسوية</translation>
    </message>
    <message>
        <source>oldest month first</source>
        <extracomment>the order of bills in a list</extracomment>
        <translation>أقدم شهر أولًا</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>لا شيء للتسوية</translation>
    </message>
    <message>
        <source>Every bill of this account is paid.</source>
        <translation>كل كشوف هذا الحساب مسدَّدة.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <extracomment>which funds would pay which bill, before anything is paid</extracomment>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>No payment</source>
        <translation>لا دفعات</translation>
    </message>
    <message>
        <source>Tick a bill that funds can pay.</source>
        <translation>حدّد كشفًا تستطيع الأموال سداده.</translation>
    </message>
    <message>
        <source>&amp;Why this order?</source>
        <translation>&amp;لماذا هذا الترتيب؟</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation>لماذا هذا الترتيب؟</translation>
    </message>
    <message>
        <source>Cop&amp;y Dry Run</source>
        <translation>ن&amp;سخ المحاكاة</translation>
    </message>
    <message>
        <source>Copy Dry Run</source>
        <translation>نسخ المحاكاة</translation>
    </message>
    <message>
        <source>An amount is to be corrected first.</source>
        <translation>يجب تصحيح مبلغ أولًا.</translation>
    </message>
    <message>
        <source>Nothing is outstanding.</source>
        <translation>لا شيء متبقٍّ.</translation>
    </message>
    <message>
        <source>Tick at least one bill.</source>
        <translation>حدّد كشفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The dry run is being calculated.</source>
        <translation>تُحسب المحاكاة الآن.</translation>
    </message>
    <message>
        <source>The funds are %1 short. Pay less, leave a bill out, or top up first.</source>
        <extracomment>%1 is one amount or several, each with its currency</extracomment>
        <translation>ينقص الأموال %1. ادفع أقل، أو استبعد كشفًا، أو ابدأ بشحن الرصيد.</translation>
    </message>
    <message>
        <source>Settle from %1</source>
        <extracomment>the button that pays bills: %1 is one amount or several, %2 the billing account</extracomment>
        <translation>تسوية من %1</translation>
    </message>
    <message>
        <source>Settle %1 from %2</source>
        <translation>تسوية %1 من %2</translation>
    </message>
    <message>
        <source>There is no payment to copy.</source>
        <translation>لا دفعة لنسخها.</translation>
    </message>
    <message>
        <source>Cash Balance after</source>
        <translation>الرصيد النقدي بعدها</translation>
    </message>
    <message>
        <source>Unsettled, previous months, after</source>
        <translation>غير مسوّى للأشهر السابقة بعدها</translation>
    </message>
    <message>
        <source>Available Credit after</source>
        <translation>الرصيد المتاح بعدها</translation>
    </message>
    <message>
        <source>Available Credit rises by %1 %2, the part that coupons and cards pay.</source>
        <translation>يزيد الرصيد المتاح بمقدار %1 %2، وهو ما تسدّده القسائم والبطاقات.</translation>
    </message>
    <message>
        <source>The credit limit never pays a bill.</source>
        <translation>حد الائتمان لا يسدّد أي كشف.</translation>
    </message>
    <message>
        <source>Bills and funds have an order of their own, the same for every settlement and write-off.</source>
        <translation>للكشوف والأموال ترتيب ثابت، واحد في كل تسوية.</translation>
    </message>
    <message>
        <source>Bills: the oldest month first, what the cloud sells before Marketplace.</source>
        <translation>كشوف الفوترة: أقدم شهر أولًا، وما تبيعه السحابة قبل السوق.</translation>
    </message>
    <message>
        <source>Cash coupons: the one that expires first; one for certain products before one for all.</source>
        <translation>قسائم نقدية: الأقرب انتهاءً أولًا؛ والخاصة بمنتجات قبل العامة.</translation>
    </message>
    <message>
        <source>Prepaid cards: in the same order.</source>
        <translation>بطاقات مسبقة الدفع: بالترتيب نفسه.</translation>
    </message>
    <message>
        <source>Credit refunds: the oldest month first; each pays bills of its month and later, and earlier ones only with Write off Previous Bills.</source>
        <translation>استرداد ائتماني: أقدم شهر أولًا؛ يسدّد كشوف شهره وما بعده، وما قبله فقط مع تسوية الفواتير السابقة.</translation>
    </message>
    <message>
        <source>Drafts, then cash that other accounts transferred in, from the account that granted first; own cash comes last.</source>
        <translation>الكمبيالات، ثم النقد المحوّل من حسابات أخرى بدءًا بأول من منح؛ والنقد المملوك أخيرًا.</translation>
    </message>
    <message>
        <source>Coupons and cards pay only bills of a month within their validity, and the credit limit pays none: it permits owing.</source>
        <translation>القسائم والبطاقات تسدّد كشوف شهر ضمن صلاحيتها فقط، وحد الائتمان لا يسدّد شيئًا: بل يسمح بالدين.</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>جارٍ التسوية</translation>
    </message>
</context>
<context>
    <name>purser::SettlementCurrency</name>
    <message>
        <source>Change of settlement currency</source>
        <translation>تغيير عملة التسوية</translation>
    </message>
    <message>
        <source>There is no exchange rate from %1 to %2 for %3; enter it first (SetExchangeRate).</source>
        <translation>لا يوجد سعر صرف من %1 إلى %2 لشهر ‎%3؛ أدخله أولًا (SetExchangeRate).</translation>
    </message>
    <message>
        <source>At the exchange rate of %1 from %2 to %3 the amount is too large for a book.</source>
        <translation>المبلغ أكبر مما يتسع له الدفتر بسعر صرف %1 من %2 إلى %3.</translation>
    </message>
</context>
<context>
    <name>purser::SettlementCurrencyChange</name>
    <message>
        <source>Accounts settle in one of %1, not in %2.</source>
        <translation>تسوّي الحسابات بإحدى العملات %1، لا بعملة %2.</translation>
    </message>
    <message>
        <source>Billing account %1 changes to %2 from %3; cancel that change before booking another.</source>
        <translation>حساب الفوترة %1 يتغير إلى %2 ابتداءً من ‎%3؛ ألغِ هذا التغيير قبل جدولة تغيير آخر.</translation>
    </message>
    <message>
        <source>Settle %1 in %2 from next month, before in %3</source>
        <translation>تسوية %1 بعملة %2 ابتداءً من الشهر التالي، وقبل ذلك بعملة %3</translation>
    </message>
    <message>
        <source>credit limit %1</source>
        <translation>حد الائتمان ‎%1</translation>
    </message>
    <message>
        <source>alerts below %1</source>
        <translation>التنبيهات دون ‎%1</translation>
    </message>
    <message>
        <source>No change of settlement currency is booked for billing account %1; it settles in %2.</source>
        <translation>لا يوجد تغيير مجدول لعملة التسوية لحساب الفوترة %1؛ فهو يسوّي بعملة %2.</translation>
    </message>
    <message>
        <source>Keep settling %1 in %2; the change to %3 from %4 is cancelled</source>
        <translation>إبقاء تسوية %1 بعملة %2؛ وإلغاء التغيير إلى %3 ابتداءً من ‎%4</translation>
    </message>
    <message>
        <source>Cancel the change of settlement currency of %1</source>
        <translation>إلغاء تغيير عملة التسوية لـ %1</translation>
    </message>
    <message>
        <source>Settle %1 in %2, as before</source>
        <translation>تسوية %1 بعملة %2 كما في السابق</translation>
    </message>
</context>
<context>
    <name>purser::SettlementCurrencyForm</name>
    <message>
        <source>A change to %1 is booked; cancel it before booking another.</source>
        <translation>يوجد تغيير مجدول إلى %1؛ ألغِه قبل جدولة تغيير آخر.</translation>
    </message>
    <message>
        <source>Change to %1 from %2</source>
        <extracomment>the button that books a change of settlement currency: %1 is a currency code, %2 a day</extracomment>
        <translation>التغيير إلى %1 ابتداءً من %2</translation>
    </message>
    <message>
        <source>Settlement Currency</source>
        <translation>عملة التسوية</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>الرصيد المتاح</translation>
    </message>
    <message>
        <source>Credit limit, %1</source>
        <translation>حد الائتمان، %1</translation>
    </message>
    <message>
        <source>Alert Threshold</source>
        <translation>حد التنبيه</translation>
    </message>
    <message>
        <source>alerts off</source>
        <translation>التنبيهات متوقفة</translation>
    </message>
    <message>
        <source>Cash, %1</source>
        <translation>النقد، %1</translation>
    </message>
    <message>
        <source>Unsettled, %1</source>
        <translation>غير مسوّى، %1</translation>
    </message>
    <message>
        <source>With neither cash nor a credit limit in %1, the first charge of the month makes the account overdue.</source>
        <translation>من دون نقد ولا حد ائتمان بعملة %1، يجعل أول رسم في الشهر الحساب متأخر السداد.</translation>
    </message>
    <message>
        <source>The credit limit in %1 stays for what is unsettled in it, and falls as that is settled.</source>
        <translation>يبقى حد الائتمان بعملة %1 لغير المسوّى بها، وينخفض مع تسويته.</translation>
    </message>
    <message>
        <source>Bills in %1 stay in it and are paid from funds in it; cash is not converted.</source>
        <translation>تبقى الكشوف بعملة %1 بعملتها وتُسدَّد من أموال بها؛ ولا يُحوَّل النقد.</translation>
    </message>
</context>
<context>
    <name>purser::SettlementTaskDialog</name>
    <message>
        <source>its bills are paid from its quota</source>
        <translation>تُسدَّد كشوفه من الحصة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an account that cannot be chosen: %1 is its id, %2 says why</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Edit Settlement</source>
        <translation>تحرير التسوية</translation>
    </message>
    <message>
        <source>Start Settlement</source>
        <translation>بدء تسوية</translation>
    </message>
    <message>
        <source>Settlement %1. After a change it is a draft again.</source>
        <translation>التسوية %1. بعد التغيير تعود مسودة.</translation>
    </message>
    <message>
        <source>Choose accounts and months. Nothing is paid yet: a task is a draft until it is run. Until it is completed or closed, automatic write-off of these accounts waits.</source>
        <translation>اختر الحسابات والأشهر. لا يُسدَّد شيء بعد: المهمة مسودة حتى تُنفَّذ. وحتى تكتمل أو تُغلق تنتظر التسوية التلقائية لهذه الحسابات.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Accounts: %L1 of %L2</source>
        <translation>الحسابات: %L1 من %L2</translation>
    </message>
    <message>
        <source>Months: %L1 of at most %L2</source>
        <translation>الأشهر: %L1 من %L2 كحد أقصى</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابين</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>تغيير إلى %1</translation>
    </message>
    <message>
        <source>Start for %1</source>
        <translation>بدء لـ %1</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>اختر حسابًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose at least one month.</source>
        <translation>اختر شهرًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>A settlement takes at most three months.</source>
        <translation>تأخذ التسوية ثلاثة أشهر على الأكثر.</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>جارٍ التغيير</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
</context>
<context>
    <name>purser::SettlementsModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>كشوف الفوترة</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المنفّذ</translation>
    </message>
</context>
<context>
    <name>purser::SignInDialog</name>
    <message>
        <source>This person has no password.</source>
        <translation>ليس لهذا الشخص كلمة مرور.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign In as %1</source>
        <translation>تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>اختر شخصًا.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose who works with this book. What they may do follows from their account and their policies.</source>
        <translation>اختر من يعمل على هذا الدفتر. ما يحق له فعله يتبع حسابه وسياساته.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>تصفية الأشخاص</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>The first cloud account that is registered brings its root account.</source>
        <translation>أول حساب سحابي يُسجَّل يأتي معه حسابه الجذر.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
</context>
<context>
    <name>purser::SignInModel</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>الحساب السحابي</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>Root account</source>
        <translation>حساب جذر</translation>
    </message>
    <message>
        <source>RAM user</source>
        <translation>مستخدم RAM</translation>
    </message>
</context>
<context>
    <name>purser::SkippedRowsModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Why it was skipped</source>
        <translation>سبب التجاوز</translation>
    </message>
</context>
<context>
    <name>purser::SmtpClient</name>
    <message>
        <source>Mail cannot be sent: the library that talks to mail servers does not start.</source>
        <translation>تعذّر إرسال البريد: المكتبة التي تخاطب خوادم البريد لا تعمل.</translation>
    </message>
    <message>
        <source>Mail cannot be sent: the library that talks to mail servers has no encryption.</source>
        <translation>تعذّر إرسال البريد: المكتبة التي تخاطب خوادم البريد لا تدعم التشفير.</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read. Correct the file in Preferences.</source>
        <translation>تعذّرت قراءة الشهادات في ‎%1. صحّح الملف في التفضيلات.</translation>
    </message>
    <message>
        <source>The mail server refuses the recipient %1 (%2). Correct the address in Preferences.</source>
        <translation>يرفض خادم البريد المستلم %1 (%2). صحّح العنوان في التفضيلات.</translation>
    </message>
    <message>
        <source>The mail server does not take mail for %1 at the moment (%2).</source>
        <translation>لا يقبل خادم البريد حاليًا بريدًا إلى %1 (%2).</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail from here at the moment (%2). Its keeper knows why.</source>
        <translation>لا يقبل خادم البريد %1 حاليًا بريدًا من هنا (%2). المسؤول عنه يعرف السبب.</translation>
    </message>
    <message>
        <source>The mail server %1 does not begin encryption (%2), so nothing was sent. Ask its keeper for the right port, or choose TLS in Preferences.</source>
        <translation>لا يبدأ خادم البريد %1 التشفير (%2)، لذا لم يُرسل شيء. اسأل المسؤول عنه عن المنفذ الصحيح، أو اختر TLS في التفضيلات.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot check logins at the moment (%2).</source>
        <translation>تعذّر على خادم البريد %1 حاليًا التحقق من تسجيل الدخول (%2).</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the login of %2 (%3). Correct user and password in Preferences.</source>
        <translation>يرفض خادم البريد %1 تسجيل دخول %2 (%3). صحّح المستخدم وكلمة المرور في التفضيلات.</translation>
    </message>
    <message>
        <source>The mail server %1 wants a login (%2). Enter user and password in Preferences.</source>
        <translation>يطلب خادم البريد %1 تسجيل الدخول (%2). أدخل المستخدم وكلمة المرور في التفضيلات.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the sender %2 (%3). Correct the address under From in Preferences.</source>
        <translation>يرفض خادم البريد %1 المرسل %2 (%3). صحّح العنوان في الحقل «من» في التفضيلات.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the message at the moment (%2).</source>
        <translation>لا يقبل خادم البريد %1 الرسالة حاليًا (%2).</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the message (%2). Its keeper knows why.</source>
        <translation>يرفض خادم البريد %1 الرسالة (%2). المسؤول عنه يعرف السبب.</translation>
    </message>
    <message>
        <source>Sending was stopped; the message waits.</source>
        <translation>أُوقف الإرسال؛ والرسالة بالانتظار.</translation>
    </message>
    <message>
        <source>There is no mail server called %1, or there is no network. Check the name in Preferences.</source>
        <translation>لا يوجد خادم بريد باسم %1، أو لا توجد شبكة. تحقق من الاسم في التفضيلات.</translation>
    </message>
    <message>
        <source>No mail server answers at %1. Check name and port in Preferences.</source>
        <translation>لا يستجيب أي خادم بريد على %1. تحقق من الاسم والمنفذ في التفضيلات.</translation>
    </message>
    <message>
        <source>The mail server at %1 did not answer in time. If this stays so, check name, port and encryption in Preferences.</source>
        <translation>لم يستجب خادم البريد %1 في الوقت المحدد. إذا تكرر ذلك فتحقق من الاسم والمنفذ والتشفير في التفضيلات.</translation>
    </message>
    <message>
        <source>The mail server at %1 offers no encryption (STARTTLS), so nothing was sent. Ask its keeper for the right port, or choose TLS in Preferences.</source>
        <translation>لا يتيح خادم البريد %1 التشفير (STARTTLS)، لذا لم يُرسل شيء. اسأل المسؤول عنه عن المنفذ الصحيح، أو اختر TLS في التفضيلات.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 could not be verified, so nothing was sent (%2). If your organisation has its own authority, name the file of its certificates in Preferences.</source>
        <translation>تعذّر التحقق من شهادة خادم البريد %1، لذا لم يُرسل شيء (%2). إذا كانت لمؤسستك جهة إصدار شهادات خاصة بها، فحدّد ملف شهاداتها في التفضيلات.</translation>
    </message>
    <message>
        <source>Encryption with the mail server at %1 could not be agreed on (%2). Check port and encryption in Preferences: STARTTLS is usually on port 587, TLS on 465.</source>
        <translation>تعذّر الاتفاق على التشفير مع خادم البريد %1 (%2). تحقق من المنفذ والتشفير في التفضيلات: STARTTLS على المنفذ 587 عادةً، وTLS على 465.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to log in that is known here. Ask its keeper.</source>
        <translation>لا يتيح خادم البريد %1 أي طريقة معروفة هنا لتسجيل الدخول. اسأل المسؤول عنه.</translation>
    </message>
    <message>
        <source>The mail server at %1 broke off or gave an answer that is none. If this stays so, check port and encryption in Preferences.</source>
        <translation>قطع خادم البريد %1 الاتصال أو أعطى ردًا غير صالح. إذا تكرر ذلك فتحقق من المنفذ والتشفير في التفضيلات.</translation>
    </message>
    <message>
        <source>The mail could not be sent (%1).</source>
        <translation>تعذّر إرسال البريد (%1).</translation>
    </message>
</context>
<context>
    <name>purser::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>لا تغييرات معلّقة</numerusform>
            <numerusform>تغيير معلّق واحد</numerusform>
            <numerusform>تغييران معلّقان</numerusform>
            <numerusform>%n تغييرات معلّقة</numerusform>
            <numerusform>%n تغييرًا معلّقًا</numerusform>
            <numerusform>%n تغيير معلّق</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي صف</numerusform>
            <numerusform>تم تحديد صف واحد</numerusform>
            <numerusform>تم تحديد صفين</numerusform>
            <numerusform>تم تحديد %n صفوف</numerusform>
            <numerusform>تم تحديد %n صفًا</numerusform>
            <numerusform>تم تحديد %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
</context>
<context>
    <name>purser::SuspensionForm</name>
    <message>
        <source>Type whole days, from 1 to 3650.</source>
        <translation>اكتب أيامًا كاملة، من 1 إلى 3650.</translation>
    </message>
    <message>
        <source>An amount that is recorded cannot be taken away; type another.</source>
        <translation>لا يمكن إزالة مبلغ مسجّل؛ اكتب مبلغًا آخر.</translation>
    </message>
    <message>
        <source>This is what is set already.</source>
        <translation>هذا هو المضبوط بالفعل.</translation>
    </message>
    <message>
        <source>This is what is recorded already.</source>
        <translation>هذا هو المسجّل بالفعل.</translation>
    </message>
    <message>
        <source>Turn On Delayed Suspension</source>
        <translation>تفعيل تأجيل الإيقاف</translation>
    </message>
    <message>
        <source>Turn Off Delayed Suspension</source>
        <translation>إيقاف تأجيل الإيقاف</translation>
    </message>
    <message numerus="yes">
        <source>Record %n Day(s) of Grace</source>
        <translation>
            <numerusform>لا أيام سماح لتسجيلها</numerusform>
            <numerusform>تسجيل يوم سماح واحد</numerusform>
            <numerusform>تسجيل يومَي سماح</numerusform>
            <numerusform>تسجيل %n أيام سماح</numerusform>
            <numerusform>تسجيل %n يوم سماح</numerusform>
            <numerusform>تسجيل %n يوم سماح</numerusform>
        </translation>
    </message>
    <message>
        <source>Record Terms</source>
        <translation>تسجيل الشروط</translation>
    </message>
    <message>
        <source>The account does not become overdue in sight at this rate.</source>
        <translation>لا يُتوقع قريبًا أن يصبح الحساب متأخر السداد بهذا المعدل.</translation>
    </message>
    <message>
        <source>Nothing was charged in the last 30 days, so no stop is in sight.</source>
        <translation>لم تُسجَّل رسوم في آخر 30 يومًا، لذا لا توقف متوقعًا.</translation>
    </message>
    <message>
        <source>Overdue since %1: services stop on %2, as now, and are released on %3.</source>
        <translation>متأخر السداد منذ %1: تتوقف الخدمات في %2، كما هو الآن، وتُحذف في %3.</translation>
    </message>
    <message>
        <source>Overdue on %1 (forecast): services would stop on %2, as now, and be released on %3.</source>
        <translation>تأخر السداد في %1 (متوقع): ستتوقف الخدمات في %2، كما هو الآن، وتُحذف في %3.</translation>
    </message>
    <message>
        <source>Overdue since %1: services stop at once instead of on %2, and are released on %3 unless what is overdue is paid.</source>
        <translation>متأخر السداد منذ %1: تتوقف الخدمات فورًا بدلًا من %2، وتُحذف في %3 ما لم يُسدَّد المتأخر.</translation>
    </message>
    <message>
        <source>Overdue since %1: services stop on %2 instead of %3, and are released on %4.</source>
        <translation>متأخر السداد منذ %1: تتوقف الخدمات في %2 بدلًا من %3، وتُحذف في %4.</translation>
    </message>
    <message>
        <source>Overdue on %1 (forecast): services would stop on %2 instead of %3, and be released on %4.</source>
        <translation>تأخر السداد في %1 (متوقع): ستتوقف الخدمات في %2 بدلًا من %3، وتُحذف في %4.</translation>
    </message>
</context>
<context>
    <name>purser::SuspensionPanel</name>
    <message>
        <source>The suspension terms are recorded.</source>
        <translation>سُجّلت شروط الإيقاف.</translation>
    </message>
    <message>
        <source>Suspension is delayed.</source>
        <translation>تأجيل الإيقاف مفعّل.</translation>
    </message>
    <message>
        <source>Suspension is not delayed any more.</source>
        <translation>لم يعد الإيقاف مؤجلًا.</translation>
    </message>
    <message>
        <source>&amp;Days of grace</source>
        <extracomment>days in which services of an overdue account run on</extracomment>
        <translation>أيام ال&amp;سماح</translation>
    </message>
    <message numerus="yes">
        <source>Was %n day(s); day one counts</source>
        <extracomment>%n are the days of grace at present</extracomment>
        <translation>
            <numerusform>لم تكن هناك أيام سماح؛ ويُحتسب اليوم الأول</numerusform>
            <numerusform>كانت يومًا واحدًا؛ ويُحتسب اليوم الأول</numerusform>
            <numerusform>كانت يومين؛ ويُحتسب اليوم الأول</numerusform>
            <numerusform>كانت %n أيام؛ ويُحتسب اليوم الأول</numerusform>
            <numerusform>كانت %n يومًا؛ ويُحتسب اليوم الأول</numerusform>
            <numerusform>كانت %n يوم؛ ويُحتسب اليوم الأول</numerusform>
        </translation>
    </message>
    <message>
        <source>Debt that stops at &amp;once, %1</source>
        <extracomment>label of a field: %1 is a currency code</extracomment>
        <translation>الدين الموجب للإيقاف ال&amp;فوري، %1</translation>
    </message>
    <message>
        <source>Was %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>كان %1</translation>
    </message>
    <message numerus="yes">
        <source>Services of an overdue account run on for %n day(s). The days are the platform&apos;s, not a choice.</source>
        <translation>
            <numerusform>تتوقف خدمات الحساب المتأخر السداد في اليوم نفسه. تحدّد المنصة الأيام، وليست اختيارية.</numerusform>
            <numerusform>تستمر خدمات الحساب المتأخر السداد يومًا واحدًا. تحدّد المنصة الأيام، وليست اختيارية.</numerusform>
            <numerusform>تستمر خدمات الحساب المتأخر السداد يومين. تحدّد المنصة الأيام، وليست اختيارية.</numerusform>
            <numerusform>تستمر خدمات الحساب المتأخر السداد %n أيام. تحدّد المنصة الأيام، وليست اختيارية.</numerusform>
            <numerusform>تستمر خدمات الحساب المتأخر السداد %n يومًا. تحدّد المنصة الأيام، وليست اختيارية.</numerusform>
            <numerusform>تستمر خدمات الحساب المتأخر السداد %n يوم. تحدّد المنصة الأيام، وليست اختيارية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Services of an overdue account stop the same day, without the grace of %n day(s).</source>
        <translation>
            <numerusform>تتوقف خدمات الحساب المتأخر السداد في اليوم نفسه، دون سماح.</numerusform>
            <numerusform>تتوقف خدمات الحساب المتأخر السداد في اليوم نفسه، دون يوم السماح.</numerusform>
            <numerusform>تتوقف خدمات الحساب المتأخر السداد في اليوم نفسه، دون يومَي السماح.</numerusform>
            <numerusform>تتوقف خدمات الحساب المتأخر السداد في اليوم نفسه، دون سماح لمدة %n أيام.</numerusform>
            <numerusform>تتوقف خدمات الحساب المتأخر السداد في اليوم نفسه، دون سماح لمدة %n يومًا.</numerusform>
            <numerusform>تتوقف خدمات الحساب المتأخر السداد في اليوم نفسه، دون سماح لمدة %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue %1</source>
        <extracomment>marks a day in a picture</extracomment>
        <translation>تأخر السداد %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <extracomment>marks a day in a picture</extracomment>
        <translation>التوقف %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>stop</comment>
        <extracomment>marks the day of the stop as it is set now, in a picture</extracomment>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>Only where the platform says so</source>
        <translation>فقط حيث تنص المنصة على ذلك</translation>
    </message>
</context>
<context>
    <name>purser::TableCopy</name>
    <message>
        <source>%1 currency</source>
        <extracomment>Column header in copied text; %1 is the name of a column of amounts, as in &quot;Overdue currency&quot;</extracomment>
        <translation>عملة %1</translation>
    </message>
</context>
<context>
    <name>purser::TablePanel</name>
    <message>
        <source>Export Table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>الجدول في ‎%1.</translation>
    </message>
    <message>
        <source>The table was not exported</source>
        <translation>لم يُصدَّر الجدول</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة ‎%1: %2.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>لا يوجد صف مطابق</translation>
    </message>
    <message>
        <source>The conditions above hide every row.</source>
        <translation>الشروط أعلاه تخفي كل الصفوف.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>تم نسخ صف واحد</numerusform>
            <numerusform>تم نسخ صفين</numerusform>
            <numerusform>تم نسخ %n صفوف</numerusform>
            <numerusform>تم نسخ %n صفًا</numerusform>
            <numerusform>تم نسخ %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;فرز حسب</translation>
    </message>
    <message>
        <source>&amp;Move Column</source>
        <translation>&amp;نقل عمود</translation>
    </message>
    <message>
        <source>&amp;Original Columns</source>
        <translation>الأعمدة الأ&amp;صلية</translation>
    </message>
    <message>
        <source>%1 Forward</source>
        <extracomment>Moves a table column towards the first one; %1 is its title</extracomment>
        <translation>تقديم %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>purser::TableState</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>purser::TableView</name>
    <message>
        <source>&amp;Explain This Figure</source>
        <translation>&amp;شرح هذا الرقم</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>توسي&amp;ع الكل</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>&amp;طي الكل</translation>
    </message>
</context>
<context>
    <name>purser::Tick</name>
    <message>
        <source>Do what is due: change currencies, issue bills, write off, continue settlements, send alerts</source>
        <translation>تنفيذ المستحق: تغيير العملات وإصدار الكشوف والتسوية ومتابعة التسويات وإرسال التنبيهات</translation>
    </message>
</context>
<context>
    <name>purser::TopUp</name>
    <message>
        <source>Top up %1 with %2 %3</source>
        <translation>شحن الرصيد للحساب %1 بمبلغ %2 %3</translation>
    </message>
</context>
<context>
    <name>purser::TransactionsModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Income/Expense</source>
        <translation>إيراد/مصروف</translation>
    </message>
    <message>
        <source>Transaction Type</source>
        <translation>نوع المعاملة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Fund Type</source>
        <translation>نوع الأموال</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Bill Number</source>
        <translation>رقم الكشف</translation>
    </message>
    <message>
        <source>Channel Number</source>
        <translation>رقم القناة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>purser::TransferFunds</name>
    <message>
        <source>Cash is transferred within one verified identity only; the owners of %1 and %2 do not have the same.</source>
        <translation>يُحوَّل النقد داخل هوية موثّقة واحدة فقط؛ ومالكا %1 و%2 ليس لهما الهوية نفسها.</translation>
    </message>
    <message>
        <source>Choose another account to transfer to.</source>
        <translation>اختر حسابًا آخر للتحويل إليه.</translation>
    </message>
    <message>
        <source>Billing account %1 is overdue; nothing is transferred from it until it is not.</source>
        <translation>حساب الفوترة %1 متأخر السداد؛ ولا يُحوَّل منه شيء حتى يُسدَّد.</translation>
    </message>
    <message>
        <source>Available credit of billing account %1 is %2, less than the %3 to transfer.</source>
        <translation>الرصيد المتاح لحساب الفوترة %1 هو %2، وهو أقل من %3 المطلوب تحويلها.</translation>
    </message>
    <message>
        <source>Billing account %1 has %2 of its own cash, less than the %3 to transfer.</source>
        <translation>لدى حساب الفوترة %1 نقد خاص قدره %2، وهو أقل من %3 المطلوب تحويلها.</translation>
    </message>
    <message>
        <source>Billing account %1 has %2 left of that grant, less than the %3 to recycle.</source>
        <translation>بقي لدى حساب الفوترة %1 من تلك المنحة %2، وهو أقل من %3 المطلوب استرجاعها.</translation>
    </message>
    <message>
        <source>Transfer %1 from %2 to %3: %4</source>
        <translation>تحويل %1 من %2 إلى %3: ‏%4</translation>
    </message>
    <message>
        <source>Recycle %1 from %2 to %3: %4</source>
        <translation>استرجاع %1 من %2 إلى %3: ‏%4</translation>
    </message>
</context>
<context>
    <name>purser::TransferFundsDialog</name>
    <message>
        <source>At most %1 %2: %3</source>
        <extracomment>%1 amount, %2 currency code, %3 says what limits it</extracomment>
        <translation>على الأكثر %1 %2: %3</translation>
    </message>
    <message>
        <source>Grant to %1</source>
        <translation>منح إلى %1</translation>
    </message>
    <message>
        <source>Take Back from %1</source>
        <translation>استرجاع من %1</translation>
    </message>
    <message>
        <source>Grant %1 %2 to %3</source>
        <extracomment>buttons that move cash: %1 amount, %2 currency code, %3 account</extracomment>
        <translation>منح %1 %2 إلى %3</translation>
    </message>
    <message>
        <source>Take %1 %2 Back from %3</source>
        <translation>استرجاع %1 %2 من %3</translation>
    </message>
    <message>
        <source>Available Credit of %1 after</source>
        <extracomment>%1 is a billing account</extracomment>
        <translation>الرصيد المتاح في %1 بعدها</translation>
    </message>
    <message>
        <source>There is no other direct customer account to transfer to.</source>
        <translation>لا يوجد حساب مباشر آخر للتحويل إليه.</translation>
    </message>
    <message>
        <source>The limit is being read.</source>
        <translation>يُقرأ الحد الآن.</translation>
    </message>
    <message>
        <source>Nothing can be granted now.</source>
        <translation>لا يمكن منح شيء الآن.</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>لم يبقَ شيء لاسترجاعه.</translation>
    </message>
    <message>
        <source>That is more than the limit.</source>
        <translation>هذا أكثر من الحد.</translation>
    </message>
    <message>
        <source>Transfer Funds</source>
        <translation>تحويل الأموال</translation>
    </message>
    <message>
        <source>%1 · %2. Cash that is granted can only be spent there, on bills and orders, or be taken back.</source>
        <translation>%1 · %2. النقد الممنوح لا يُنفق هناك إلا على الكشوف والطلبات، أو يُسترجع.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>Grant</source>
        <extracomment>to give cash to another account, and to get it back</extracomment>
        <translation>منح</translation>
    </message>
    <message>
        <source>Take back (recycle)</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>&amp;Other account</source>
        <translation>الحساب ال&amp;آخر</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>ملا&amp;حظة</translation>
    </message>
    <message>
        <source>Stands beside both transactions</source>
        <translation>تظهر بجانب المعاملتين</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>جارٍ التحويل</translation>
    </message>
    <message>
        <source>transferable now</source>
        <translation>القابل للتحويل الآن</translation>
    </message>
    <message>
        <source>left of your grants</source>
        <translation>المتبقي من مِنحك</translation>
    </message>
</context>
<context>
    <name>purser::TypedAmount</name>
    <message>
        <source>The amount is in %1: type it without a currency.</source>
        <translation>المبلغ بعملة %1: اكتبه من دون عملة.</translation>
    </message>
    <message>
        <source>The amount is 0 or more.</source>
        <translation>يجب أن يكون المبلغ 0 أو أكثر.</translation>
    </message>
</context>
<context>
    <name>purser::UnifiedSettlement</name>
    <message>
        <source>Name at least one billing account.</source>
        <translation>حدّد حساب فوترة واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Name at least one month.</source>
        <translation>حدّد شهرًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Billing account %1 is named twice.</source>
        <translation>حساب الفوترة %1 مذكور مرتين.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 مذكور مرتين.</translation>
    </message>
    <message>
        <source>There is no billing account %1 in this book.</source>
        <translation>لا يوجد حساب فوترة %1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>There is no unified settlement %1 in this book.</source>
        <translation>لا توجد تسوية موحدة %1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>%1 of billing account %2 is held by unified settlement %3, which is open.</source>
        <translation>%1 لحساب الفوترة %2 تحجزه تسوية موحدة %3 وهي مفتوحة.</translation>
    </message>
    <message>
        <source>%1 is too early: unified settlement is for bills from %2 on.</source>
        <translation>%1 مبكر جدًا: التسوية الموحدة لكشوف الفوترة من %2 فصاعدًا.</translation>
    </message>
    <message>
        <source>%1 is not over yet; its bills cannot be settled.</source>
        <translation>لم ينتهِ %1 بعد؛ ولا يمكن تسوية كشوفه.</translation>
    </message>
    <message numerus="yes">
        <source>A unified settlement takes at most %n month(s); start another for the rest.</source>
        <translation>
            <numerusform>لا تأخذ تسوية موحدة أي شهر؛ ابدأ أخرى للباقي.</numerusform>
            <numerusform>تأخذ تسوية موحدة شهرًا واحدًا على الأكثر؛ ابدأ أخرى للباقي.</numerusform>
            <numerusform>تأخذ تسوية موحدة شهرين على الأكثر؛ ابدأ أخرى للباقي.</numerusform>
            <numerusform>تأخذ تسوية موحدة %n أشهر على الأكثر؛ ابدأ أخرى للباقي.</numerusform>
            <numerusform>تأخذ تسوية موحدة %n شهرًا على الأكثر؛ ابدأ أخرى للباقي.</numerusform>
            <numerusform>تأخذ تسوية موحدة %n شهر على الأكثر؛ ابدأ أخرى للباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unified settlement %1 is completed.</source>
        <translation>اكتملت تسوية موحدة %1.</translation>
    </message>
    <message>
        <source>Unified settlement %1 is closed.</source>
        <translation>أُغلقت تسوية موحدة %1.</translation>
    </message>
    <message>
        <source>There is a unified settlement %1 already.</source>
        <translation>توجد تسوية موحدة %1 بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>Start a unified settlement of %n account(s) for %1</source>
        <translation>
            <numerusform>بدء تسوية موحدة لا حسابات فيها لـ %1</numerusform>
            <numerusform>بدء تسوية موحدة لحساب واحد لـ %1</numerusform>
            <numerusform>بدء تسوية موحدة لحسابين لـ %1</numerusform>
            <numerusform>بدء تسوية موحدة لـ %n حسابات لـ %1</numerusform>
            <numerusform>بدء تسوية موحدة لـ %n حسابًا لـ %1</numerusform>
            <numerusform>بدء تسوية موحدة لـ %n حساب لـ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change unified settlement %1 to %n account(s) for %2</source>
        <translation>
            <numerusform>تغيير تسوية موحدة %1 إلى لا حسابات لـ %2</numerusform>
            <numerusform>تغيير تسوية موحدة %1 إلى حساب واحد لـ %2</numerusform>
            <numerusform>تغيير تسوية موحدة %1 إلى حسابين لـ %2</numerusform>
            <numerusform>تغيير تسوية موحدة %1 إلى %n حسابات لـ %2</numerusform>
            <numerusform>تغيير تسوية موحدة %1 إلى %n حسابًا لـ %2</numerusform>
            <numerusform>تغيير تسوية موحدة %1 إلى %n حساب لـ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not been billed for billing account %2 yet.</source>
        <translation>لم يصدر كشف %1 لحساب الفوترة %2 بعد.</translation>
    </message>
    <message>
        <source>Run unified settlement %1</source>
        <translation>تنفيذ تسوية موحدة %1</translation>
    </message>
    <message>
        <source>Close unified settlement %1</source>
        <translation>إغلاق تسوية موحدة %1</translation>
    </message>
    <message>
        <source>Delete unified settlement %1</source>
        <translation>حذف تسوية موحدة %1</translation>
    </message>
</context>
<context>
    <name>purser::UnifiedSettlementDialog</name>
    <message>
        <source>The settlements cannot be shown</source>
        <translation>يتعذّر عرض التسويات</translation>
    </message>
    <message>
        <source>Unified Settlement</source>
        <translation>تسوية موحدة</translation>
    </message>
    <message>
        <source>Settles the bills of several accounts in one task: each account pays its own bills from its own funds. From its start until it is completed or closed, a task holds its accounts&apos; months and turns their automatic write-off off.</source>
        <translation>تسوّي كشوف عدة حسابات في مهمة واحدة: يسدّد كل حساب كشوفه من أمواله. ومن بدئها حتى تكتمل أو تُغلق تحجز المهمة أشهر حساباتها وتوقف التسوية التلقائية لها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Unified settlements</source>
        <translation>تسويات موحدة</translation>
    </message>
    <message>
        <source>Filter settlements</source>
        <translation>تصفية التسويات</translation>
    </message>
    <message>
        <source>No unified settlement</source>
        <translation>لا تسوية موحدة</translation>
    </message>
    <message>
        <source>Start one for up to three months that are billed.</source>
        <translation>ابدأ واحدة لما يصل إلى ثلاثة أشهر صدرت كشوفها.</translation>
    </message>
    <message>
        <source>Start Settlement…</source>
        <translation>بدء تسوية…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;بدء…</translation>
    </message>
    <message>
        <source>Start settlement</source>
        <translation>بدء تسوية</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Edit settlement</source>
        <translation>تحرير التسوية</translation>
    </message>
    <message>
        <source>&amp;Run…</source>
        <translation>ت&amp;نفيذ…</translation>
    </message>
    <message>
        <source>Run settlement</source>
        <translation>تنفيذ التسوية</translation>
    </message>
    <message>
        <source>C&amp;lose Task…</source>
        <translation>إ&amp;غلاق المهمة…</translation>
    </message>
    <message>
        <source>Close settlement</source>
        <translation>إغلاق التسوية</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Delete settlement</source>
        <translation>حذف التسوية</translation>
    </message>
    <message>
        <source>There is no account to settle.</source>
        <translation>لا حساب للتسوية.</translation>
    </message>
    <message>
        <source>Choose a settlement first.</source>
        <translation>اختر تسوية أولًا.</translation>
    </message>
    <message>
        <source>This settlement is over.</source>
        <translation>انتهت هذه التسوية.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>إنها قيد التنفيذ.</translation>
    </message>
    <message>
        <source>The settlement is changed; run it to pay.</source>
        <translation>تغيّرت التسوية؛ نفّذها لتسدّد.</translation>
    </message>
    <message>
        <source>Settlement %1 is a draft now; run it to pay.</source>
        <translation>التسوية %1 مسودة الآن؛ نفّذها لتسدّد.</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) of this task have %1 outstanding. Each account pays its own, oldest first, as far as its funds go; what is left waits for funds.</source>
        <extracomment>%1 is an amount or several, each with its currency</extracomment>
        <translation>
            <numerusform>لا كشوف في هذه المهمة، والمتبقي %1. يسدّد كل حساب كشوفه، الأقدم أولًا، بقدر أمواله؛ وما بقي ينتظر الأموال.</numerusform>
            <numerusform>كشف واحد في هذه المهمة، والمتبقي %1. يسدّد كل حساب كشوفه، الأقدم أولًا، بقدر أمواله؛ وما بقي ينتظر الأموال.</numerusform>
            <numerusform>كشفان في هذه المهمة، والمتبقي %1. يسدّد كل حساب كشوفه، الأقدم أولًا، بقدر أمواله؛ وما بقي ينتظر الأموال.</numerusform>
            <numerusform>%n كشوف في هذه المهمة، والمتبقي %1. يسدّد كل حساب كشوفه، الأقدم أولًا، بقدر أمواله؛ وما بقي ينتظر الأموال.</numerusform>
            <numerusform>%n كشفًا في هذه المهمة، والمتبقي %1. يسدّد كل حساب كشوفه، الأقدم أولًا، بقدر أمواله؛ وما بقي ينتظر الأموال.</numerusform>
            <numerusform>%n كشف في هذه المهمة، والمتبقي %1. يسدّد كل حساب كشوفه، الأقدم أولًا، بقدر أمواله؛ وما بقي ينتظر الأموال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run Settlement</source>
        <translation>تنفيذ التسوية</translation>
    </message>
    <message>
        <source>Run %1: Settle up to %2</source>
        <translation>تنفيذ %1: تسوية ما يصل إلى %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Settlement %1 ran.</source>
        <translation>نُفّذت التسوية %1.</translation>
    </message>
    <message>
        <source>Close Settlement</source>
        <translation>إغلاق التسوية</translation>
    </message>
    <message>
        <source>Settlement %1 ends as it is: what it paid stays paid, what is left is paid by automatic write-off again where that is on, or by hand.</source>
        <translation>تنتهي التسوية %1 كما هي: ما سدّدته يبقى مسدَّدًا، وما بقي تسدّده التسوية التلقائية حيث تكون مفعّلة، أو يُسدَّد يدويًا.</translation>
    </message>
    <message>
        <source>Close Settlement %1</source>
        <translation>إغلاق التسوية %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>جارٍ الإغلاق</translation>
    </message>
    <message>
        <source>Settlement %1 is closed.</source>
        <translation>أُغلقت التسوية %1.</translation>
    </message>
    <message>
        <source>Delete Settlement</source>
        <translation>حذف التسوية</translation>
    </message>
    <message>
        <source>Settlement %1 leaves the list, and no longer holds its accounts&apos; months. What it paid stays paid.</source>
        <translation>تغادر التسوية %1 القائمة ولا تعود تحجز أشهر حساباتها. وما سدّدته يبقى مسدَّدًا.</translation>
    </message>
    <message>
        <source>Delete Settlement %1</source>
        <translation>حذف التسوية %1</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>جارٍ الحذف</translation>
    </message>
    <message>
        <source>Settlement %1 is deleted.</source>
        <translation>حُذفت التسوية %1.</translation>
    </message>
</context>
<context>
    <name>purser::VerbDo</name>
    <message>
        <source>The file is not a list of commands.</source>
        <translation>الملف ليس قائمة أوامر.</translation>
    </message>
    <message>
        <source>Runs commands, a JSON array or one JSON object a line, and prints one outcome a line. Each is a transaction of its own; the first refusal ends it, and what was done before stays done.</source>
        <translation>ينفّذ أوامر من مصفوفة JSON أو من كائن JSON في كل سطر، ويطبع نتيجة في كل سطر. كل أمر معاملة مستقلة؛ وأول رفض يوقف التنفيذ، ويبقى ما نُفّذ قبله.</translation>
    </message>
    <message>
        <source>Go on after a refusal.</source>
        <translation>المتابعة بعد الرفض.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة ‎%1: %2.</translation>
    </message>
</context>
<context>
    <name>purser::VerbExport</name>
    <message>
        <source>Writes a section, or bill lines, to a file. An existing file is replaced only when all is written.</source>
        <translation>يكتب قسمًا أو بنود كشف إلى ملف. لا يُستبدل ملف موجود إلا بعد كتابة كل شيء.</translation>
    </message>
    <message>
        <source>The file to write; its suffix says how.</source>
        <translation>الملف المراد كتابته؛ وامتداده يحدّد التنسيق.</translation>
    </message>
    <message>
        <source>For history: %1.</source>
        <translation>مع history: ‎%1.</translation>
    </message>
    <message>
        <source>--to FILE is missing.</source>
        <translation>الخيار ‎--to FILE مفقود.</translation>
    </message>
    <message>
        <source>the file&apos;s suffix must be .csv or .json, not &quot;.%1&quot;.</source>
        <translation>يجب أن يكون امتداد الملف ‎.csv أو ‎.json، وليس «‎.%1».</translation>
    </message>
    <message>
        <source>there is no section &quot;%1&quot;; there are review, %2.</source>
        <translation>لا يوجد قسم «%1»؛ الأقسام هي: review, %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة ‎%1: %2.</translation>
    </message>
    <message>
        <source>--month takes a month such as 2026-09, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--month شهر مثل ‎2026-09، وليست «‎%1».</translation>
    </message>
    <message>
        <source>--ledger is one of %1.</source>
        <translation>قيمة ‎--ledger واحدة من: %1.</translation>
    </message>
</context>
<context>
    <name>purser::VerbImport</name>
    <message>
        <source>%1: %2 %, %3 lines, %4 lines a second</source>
        <translation>‎%1: %2 %، البنود: %3، البنود في الثانية: %4</translation>
    </message>
    <message>
        <source>auto, or a dialect by its id: legacy-en, legacy-zh-hans, legacy-zh-hant, v2, partner.</source>
        <translation>‎auto، أو صيغة بمعرّفها: ‎legacy-en, legacy-zh-hans, legacy-zh-hant, v2, partner.</translation>
    </message>
    <message>
        <source>Import the rest of a file with bad rows, and list those.</source>
        <translation>استيراد بقية الملف الذي فيه صفوف معيبة، مع سردها.</translation>
    </message>
    <message>
        <source>%1: imported %2 lines (%3, %4) as %5</source>
        <translation>‎%1: عدد البنود المستوردة %2 (%3, %4) باسم ‎%5</translation>
    </message>
    <message>
        <source>%1 rows were skipped:</source>
        <translation>عدد الصفوف المتجاوَزة %1:</translation>
    </message>
    <message>
        <source>Make the lines charges too: one for each cloud account, product, day and side.</source>
        <translation>جعل البنود رسومًا أيضًا: واحد لكل حساب سحابي ومنتج ويوم وجهة.</translation>
    </message>
    <message numerus="yes">
        <source>Posted as %n charge(s).</source>
        <translation>
            <numerusform>رُحّلت دون رسوم.</numerusform>
            <numerusform>رُحّلت كرسم واحد.</numerusform>
            <numerusform>رُحّلت كرسمين.</numerusform>
            <numerusform>رُحّلت كـ %n رسوم.</numerusform>
            <numerusform>رُحّلت كـ %n رسمًا.</numerusform>
            <numerusform>رُحّلت كـ %n رسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports bill files (CSV, or a zip of them) for review. A file with a bad row is not imported at all, unless --skip-bad-rows; the same file is recognised and not imported twice. A CSV or TSV file with the columns month, from, to, rate and source is recorded as exchange rates, with one outcome a line; a line that cannot be read keeps all of them out.</source>
        <translation>يستورد ملفات كشف الفوترة (CSV أو أرشيف zip منها) للمراجعة. لا يُستورد إطلاقًا ملف فيه صف معيب إلا مع ‎--skip-bad-rows؛ ويُتعرَّف على الملف نفسه فلا يُستورد مرتين. أما ملف CSV أو TSV الذي فيه الأعمدة month وfrom وto وrate وsource فيُسجَّل كأسعار صرف، بنتيجة في كل سطر؛ والسطر الذي تتعذّر قراءته يمنع تسجيلها كلها.</translation>
    </message>
</context>
<context>
    <name>purser::VerbNew</name>
    <message>
        <source>Makes a new, empty book. With --sample group, one with an enterprise of four cloud accounts and 18 months of bill lines.</source>
        <translation>ينشئ دفترًا جديدًا فارغًا. ومع ‎--sample group، دفترًا فيه مؤسسة من أربعة حسابات سحابية وبنود كشف لمدة 18 شهرًا.</translation>
    </message>
    <message>
        <source>Fill it with the sample of this name (group).</source>
        <translation>ملؤه بالنموذج الذي يحمل هذا الاسم (group).</translation>
    </message>
    <message>
        <source>there is one sample, &quot;group&quot;.</source>
        <translation>يوجد نموذج واحد هو «group».</translation>
    </message>
</context>
<context>
    <name>purser::VerbPlan</name>
    <message>
        <source>%1  outstanding %2  left %3</source>
        <translation>%1  المتبقي %2  الباقي %3</translation>
    </message>
    <message>
        <source>Available credit %1 -&gt; %2 %3</source>
        <extracomment>available credit before and after settling, with the currency</extracomment>
        <translation>الرصيد المتاح %1 -&gt; %2 %3</translation>
    </message>
    <message>
        <source>Shows what settling would do without doing it: which funds would pay which bill, in order. SettleBills then does exactly that.</source>
        <translation>يعرض ما ستفعله التسوية دون تنفيذها: أي مصدر يسدّد أي كشف وبالترتيب. ثم ينفّذ SettleBills ذلك تمامًا.</translation>
    </message>
    <message>
        <source>Only this bill; may be given again. Without it, every unpaid bill.</source>
        <translation>هذا كشف الفوترة فقط؛ ويمكن تكراره. ودونه كل كشف غير مسدَّد.</translation>
    </message>
    <message>
        <source>A payment method that pays what the funds leave.</source>
        <translation>وسيلة دفع تسدّد ما تتركه الأموال.</translation>
    </message>
    <message>
        <source>there is no plan &quot;%1&quot;; there is settle.</source>
        <translation>لا توجد خطة «%1»؛ توجد settle.</translation>
    </message>
    <message>
        <source>--account ID is missing.</source>
        <translation>‎--account ID غير موجود.</translation>
    </message>
</context>
<context>
    <name>purser::VerbReview</name>
    <message>
        <source>Filters, groups, sums and sorts the bill lines of a book. Sums are exact and per currency.</source>
        <translation>يصفّي بنود الكشف في دفتر ويجمّعها ويجمعها ويفرزها. المجاميع دقيقة ولكل عملة على حدة.</translation>
    </message>
</context>
<context>
    <name>purser::VerbShow</name>
    <message>
        <source>Shows a section: %1.</source>
        <translation>يعرض قسمًا: ‎%1.</translation>
    </message>
    <message>
        <source>Only this month, YYYY-MM.</source>
        <translation>هذا الشهر فقط، بصيغة YYYY-MM.</translation>
    </message>
    <message>
        <source>For history: %1.</source>
        <translation>مع history: ‎%1.</translation>
    </message>
    <message>
        <source>Only rows that contain this text.</source>
        <translation>الصفوف التي تحتوي على هذا النص فقط.</translation>
    </message>
    <message>
        <source>there is no section &quot;%1&quot;; there are %2.</source>
        <translation>لا يوجد قسم «%1»؛ الأقسام هي: %2.</translation>
    </message>
    <message>
        <source>--month takes a month such as 2026-09, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--month شهر مثل ‎2026-09، وليست «‎%1».</translation>
    </message>
    <message>
        <source>--ledger is one of %1.</source>
        <translation>قيمة ‎--ledger واحدة من: %1.</translation>
    </message>
    <message>
        <source>--account ID is missing.</source>
        <translation>الخيار ‎--account ID مفقود.</translation>
    </message>
    <message>
        <source>For cashChange: the month, YYYY-MM.</source>
        <translation>لـ cashChange: الشهر، YYYY-MM.</translation>
    </message>
    <message>
        <source>Shows what a figure is made of, down to postings; the terms add up to it exactly. Figures: availableCredit, its terms (cashBalance, creditLimit, creditRefund, draft, unsettledCurrentMonth, unsettledPreviousMonths; quota, quotaConsumptionLedger, unbilled), withdrawable, transferable, bill:ID, cashChange (with --month: why the bills of a month and the change of its cash differ), cashChange:ID (what one bill took from cash) and recentCharges (the 30 days that forecasts go by).</source>
        <translation>يعرض مما يتكون الرقم حتى القيود؛ ومجموع الحدود يساويه تمامًا. الأرقام: availableCredit وحدوده (cashBalance وcreditLimit وcreditRefund وdraft وunsettledCurrentMonth وunsettledPreviousMonths؛ ومن الحصة quota وquotaConsumptionLedger وunbilled)، وwithdrawable وtransferable وbill:ID وcashChange (مع ‎--month: لماذا تختلف كشوف شهر عن تغيّر نقده) وcashChange:ID (ما أخذه كشف واحد من النقد)، وrecentCharges (الأيام الثلاثون التي تستند إليها التوقعات).</translation>
    </message>
</context>
<context>
    <name>purser::VerbTick</name>
    <message>
        <source>Does what is due: records settlement currencies that have changed, issues last month&apos;s bills from the bill date on, writes off what funds cover, continues unified settlements that wait for funds, sends the day&apos;s alerts and suspension warnings. Safe to run at any time and twice; prints one outcome.

Then the messages that wait leave the book, also those that other commands made: by e-mail when it is set up in Preferences, and as notifications where there is a desktop. A message that cannot leave waits for a later tick; standard error says why, and the exit status stays 0. PURSER_SMTP_PASSWORD is the password of the mail server where the key chain gives none.</source>
        <translation>ينفّذ المستحق: يسجّل ما تغيّر من عملات التسوية، ويصدر كشوف الشهر الماضي ابتداءً من تاريخ إصدار الكشوف، ويسوّي ما تغطيه الأموال، ويتابع كل تسوية موحدة تنتظر الأموال، ويرسل تنبيهات اليوم وتحذيرات الإيقاف. يمكن تشغيله بأمان في أي وقت وأكثر من مرة؛ ويطبع نتيجة واحدة.

ثم تخرج الرسائل المنتظرة من الدفتر، ومنها ما أنشأته أوامر أخرى: بالبريد الإلكتروني إذا أُعدّ في التفضيلات، وكإشعارات حيث يوجد سطح مكتب. والرسالة التي يتعذّر خروجها تنتظر تشغيلًا لاحقًا لـ tick؛ ويُذكر السبب في مخرج الخطأ القياسي، وتبقى حالة الخروج 0. وPURSER_SMTP_PASSWORD هي كلمة مرور خادم البريد حين لا توفّرها حلقة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>purser::VerbVerify</name>
    <message>
        <source>Proves a book: the chain, every table against the chain, the ledger, balances and imported bill lines. Prints the head; with --head it also proves that an earlier head is still part of the chain.</source>
        <translation>يتحقق من دفتر: السلسلة، وكل جدول مقابل السلسلة، ودفتر الأستاذ، والأرصدة، وبنود الكشف المستوردة. يطبع رأس السلسلة؛ ومع ‎--head يثبت أيضًا أن رأسًا سابقًا ما زال جزءًا من السلسلة.</translation>
    </message>
    <message>
        <source>A head that an earlier verify printed.</source>
        <translation>رأس طبعه تحقق سابق.</translation>
    </message>
    <message>
        <source>%1 is damaged; nothing was changed. Go back to a backup, or ask whoever wrote to it.</source>
        <translation>الدفتر ‎%1 تالف؛ لم يتغير شيء. ارجع إلى نسخة احتياطية، أو اسأل من كتب فيه.</translation>
    </message>
    <message>
        <source>Writes a consistent copy of a book, also while it is in use. Never overwrites a file.</source>
        <translation>يكتب نسخة متسقة من دفتر، حتى أثناء استخدامه. لا يستبدل أي ملف أبدًا.</translation>
    </message>
</context>
<context>
    <name>purser::Verify</name>
    <message>
        <source>The tables are not those of a book of this format.</source>
        <translation>الجداول ليست جداول دفتر بهذا التنسيق.</translation>
    </message>
    <message>
        <source>chain row %1: a row is missing before it</source>
        <translation>صف السلسلة %1: صف مفقود قبله</translation>
    </message>
    <message>
        <source>chain row %1: it does not follow the row before it</source>
        <translation>صف السلسلة %1: لا يتبع الصف الذي قبله</translation>
    </message>
    <message>
        <source>chain row %1: its content does not agree with its hash</source>
        <translation>صف السلسلة %1: محتواه لا يوافق بصمته</translation>
    </message>
    <message>
        <source>chain row %1: it is earlier than the row before it</source>
        <translation>صف السلسلة %1: تاريخه أسبق من الصف الذي قبله</translation>
    </message>
    <message>
        <source>chain row %1: its changes cannot be read</source>
        <translation>صف السلسلة %1: تعذّرت قراءة تغييراته</translation>
    </message>
    <message>
        <source>chain row %1: it names a table that is not of a book</source>
        <translation>صف السلسلة %1: يذكر جدولًا ليس من جداول الدفتر</translation>
    </message>
    <message>
        <source>the head %1 is not in this chain: rows were cut off or replaced</source>
        <translation>الرأس ‎%1 ليس في هذه السلسلة: حُذفت صفوف من آخرها أو استُبدلت</translation>
    </message>
    <message>
        <source>table %1, row %2: the chain knows no such row</source>
        <translation>الجدول %1، الصف ‎%2: لا تعرف السلسلة صفًا كهذا</translation>
    </message>
    <message>
        <source>table %1, row %2, column %3: it holds &quot;%4&quot;, the chain says &quot;%5&quot;</source>
        <translation>الجدول %1، الصف ‎%2، العمود %3: فيه «‎%4»، وفي السلسلة «‎%5»</translation>
    </message>
    <message>
        <source>table %1, row %2: it is missing, the chain has it</source>
        <translation>الجدول %1، الصف ‎%2: مفقود، وهو موجود في السلسلة</translation>
    </message>
    <message>
        <source>entry %1: its postings in %2 do not sum to zero</source>
        <translation>سند القيد %1: مجموع قيوده بعملة %2 لا يساوي صفرًا</translation>
    </message>
    <message>
        <source>posting %1: it belongs to no entry</source>
        <translation>القيد %1: لا ينتمي إلى أي سند قيد</translation>
    </message>
    <message>
        <source>table balance, row %1: it holds %2, its postings sum to %3</source>
        <translation>الجدول balance، الصف ‎%1: فيه ‎%2، ومجموع قيوده ‎%3</translation>
    </message>
    <message>
        <source>table balance, row %1: it is missing</source>
        <translation>الجدول balance، الصف ‎%1: مفقود</translation>
    </message>
    <message>
        <source>import %1: the description of its lines is not the one it was recorded with</source>
        <translation>عملية الاستيراد ‎%1: وصف بنودها ليس الوصف المسجّل لها</translation>
    </message>
    <message>
        <source>import %1: it is ready and still marked as loading</source>
        <translation>عملية الاستيراد ‎%1: جاهزة وما زالت موسومة بأنها قيد التحميل</translation>
    </message>
    <message>
        <source>segment %1: it belongs to no import</source>
        <translation>المقطع %1: لا ينتمي إلى أي عملية استيراد</translation>
    </message>
    <message>
        <source>segment %1: its description cannot be read</source>
        <translation>المقطع %1: تعذّرت قراءة وصفه</translation>
    </message>
    <message>
        <source>import %1: segments are missing or too many</source>
        <translation>عملية الاستيراد ‎%1: مقاطع مفقودة أو زائدة</translation>
    </message>
    <message>
        <source>segment %1, column %2: it belongs to no import</source>
        <translation>المقطع %1، العمود %2: لا ينتمي إلى أي عملية استيراد</translation>
    </message>
    <message>
        <source>segment %1, column %2 of import %3: its content does not agree with its hash</source>
        <translation>المقطع %1، العمود %2 من عملية الاستيراد ‎%3: محتواه لا يوافق بصمته</translation>
    </message>
    <message>
        <source>segment %1 of import %2: columns are missing</source>
        <translation>المقطع %1 من عملية الاستيراد ‎%2: أعمدة مفقودة</translation>
    </message>
    <message>
        <source>billing account %1: %2 %3 is below zero</source>
        <translation>حساب الفوترة %1: ‏%2 %3 أقل من الصفر</translation>
    </message>
    <message>
        <source>bill %1: its payments do not sum to what is paid of it</source>
        <translation>كشف الفوترة %1: دفعاته لا تساوي المسدَّد منه</translation>
    </message>
    <message>
        <source>bill %1: what is outstanding of it is not what the ledger has</source>
        <translation>كشف الفوترة %1: المتبقي منه يخالف دفتر الأستاذ</translation>
    </message>
    <message>
        <source>bill %1: it is missing, payments name it</source>
        <translation>كشف الفوترة %1: مفقود، وتذكره دفعات</translation>
    </message>
    <message>
        <source>bill %1: it is missing, the ledger names it</source>
        <translation>كشف الفوترة %1: مفقود، ويذكره دفتر الأستاذ</translation>
    </message>
</context>
<context>
    <name>purser::Waterfall</name>
    <message>
        <source>%1 (%2): %3 %4</source>
        <extracomment>One bar of a chart read aloud: name, second line of the name, signed amount, currency</extracomment>
        <translation>%1 (%2): ‎%3 %4</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>التكوين</translation>
    </message>
</context>
<context>
    <name>purser::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Bills</source>
        <translation>&amp;كشوف الفوترة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Recent Books</source>
        <translation>الدفاتر الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>الأ&amp;قسام</translation>
    </message>
    <message>
        <source>&amp;New Book…</source>
        <translation>دفتر &amp;جديد…</translation>
    </message>
    <message>
        <source>New &amp;Sample Book…</source>
        <translation>دفتر &amp;نموذجي جديد…</translation>
    </message>
    <message>
        <source>&amp;Open Book…</source>
        <translation>&amp;فتح دفتر…</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>ناف&amp;ذة جديدة</translation>
    </message>
    <message>
        <source>&amp;Import Bills…</source>
        <translation>ا&amp;ستيراد كشوف الفوترة…</translation>
    </message>
    <message>
        <source>I&amp;mported Files…</source>
        <translation>الملفات ال&amp;مستوردة…</translation>
    </message>
    <message>
        <source>&amp;Export Table…</source>
        <translation>&amp;تصدير الجدول…</translation>
    </message>
    <message>
        <source>&amp;Back Up Book…</source>
        <translation>نسخ الدفتر ا&amp;حتياطيًا…</translation>
    </message>
    <message>
        <source>&amp;Close Book</source>
        <translation>إ&amp;غلاق الدفتر</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ت&amp;صفية</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;شرح</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>&amp;Mask Amounts</source>
        <translation>إ&amp;خفاء المبالغ</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>&amp;Switch Account…</source>
        <translation>&amp;تبديل الحساب…</translation>
    </message>
    <message>
        <source>&amp;Rename Billing Account…</source>
        <translation>إعادة ت&amp;سمية حساب الفوترة…</translation>
    </message>
    <message>
        <source>S&amp;ign In As…</source>
        <translation>تسجيل ال&amp;دخول باسم…</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>&amp;لوحة الأوامر…</translation>
    </message>
    <message>
        <source>&amp;Verify Book</source>
        <translation>الت&amp;حقق من الدفتر</translation>
    </message>
    <message>
        <source>&amp;Help for This Page</source>
        <translation>&amp;مساعدة لهذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>ما &amp;هذا؟</translation>
    </message>
    <message>
        <source>&amp;About Purser</source>
        <translation>&amp;حول Purser</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>لا يوجد دفتر مفتوح.</translation>
    </message>
    <message>
        <source>Set &amp;Credit Limit…</source>
        <translation>تعيين حد الا&amp;ئتمان…</translation>
    </message>
    <message>
        <source>Set &amp;Entity Credit Limit…</source>
        <translation>تعيين حد الائتمان لل&amp;كيان…</translation>
    </message>
    <message>
        <source>&amp;Settle Bills…</source>
        <translation>ت&amp;سوية الكشوف…</translation>
    </message>
    <message>
        <source>&amp;Unified Settlement…</source>
        <translation>تسوية مو&amp;حدة…</translation>
    </message>
    <message>
        <source>Issue &amp;Bill…</source>
        <translation>إ&amp;صدار كشف…</translation>
    </message>
    <message>
        <source>&amp;Automatic Write-off…</source>
        <translation>التسوية التل&amp;قائية…</translation>
    </message>
    <message>
        <source>&amp;Write off Previous Bills…</source>
        <translation>تسوية ال&amp;فواتير السابقة…</translation>
    </message>
    <message>
        <source>&amp;Do What Is Due</source>
        <extracomment>issues bills that are due, writes off, continues settlements</extracomment>
        <translation>تنف&amp;يذ المستحق</translation>
    </message>
    <message>
        <source>&amp;Transfer Funds…</source>
        <translation>&amp;تحويل أموال…</translation>
    </message>
    <message>
        <source>&amp;Grant Coupon…</source>
        <translation>&amp;منح قسيمة…</translation>
    </message>
    <message>
        <source>C&amp;ancel Coupon…</source>
        <translation>&amp;إلغاء قسيمة…</translation>
    </message>
    <message>
        <source>&amp;Low Balance Alerts…</source>
        <translation>تنبي&amp;هات انخفاض الرصيد…</translation>
    </message>
    <message>
        <source>Low &amp;Balance Alerts for Several Accounts…</source>
        <translation>تنبيهات انخفاض الرصيد ل&amp;عدة حسابات…</translation>
    </message>
    <message>
        <source>Ser&amp;vice Suspension…</source>
        <translation>إيقا&amp;ف الخدمات…</translation>
    </message>
    <message>
        <source>Record Suspension Ter&amp;ms…</source>
        <translation>تسجيل &amp;شروط الإيقاف…</translation>
    </message>
    <message>
        <source>Settlement C&amp;urrency…</source>
        <translation>عملة التسو&amp;ية…</translation>
    </message>
    <message>
        <source>Cancel Currency C&amp;hange…</source>
        <extracomment>cancels a booked change of settlement currency</extracomment>
        <translation>إلغاء ت&amp;غيير العملة…</translation>
    </message>
    <message>
        <source>&amp;Exchange Rates…</source>
        <translation>أسعا&amp;ر الصرف…</translation>
    </message>
    <message>
        <source>Changes currencies, issues bills, writes off, continues settlements that wait for funds, and sends the alerts of the day</source>
        <translation>يغيّر العملات ويصدر الكشوف ويسوّي ويتابع التسويات التي تنتظر الأموال ويرسل تنبيهات اليوم</translation>
    </message>
</context>
<context>
    <name>purser::WindowApplication</name>
    <message>
        <source>There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or look at it in a virtual one, for example with &quot;xvfb-run purser&quot;. Without a display, &quot;purser --help&quot; lists what the command line does.</source>
        <translation>لا توجد شاشة عرض لفتح نافذة عليها. عيّن DISPLAY أو WAYLAND_DISPLAY، أو استخدم شاشة افتراضية، مثلًا بالأمر «xvfb-run purser». ومن دون شاشة عرض، يسرد «purser --help» ما يفعله سطر الأوامر.</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>purser does not know the option &quot;%1&quot;. Try &quot;purser --help&quot;.</source>
        <translation>لا يعرف purser الخيار «‎%1». جرّب «purser --help».</translation>
    </message>
</context>
<context>
    <name>purser::Words</name>
    <message>
        <source>Direct customer</source>
        <extracomment>an account that settles directly with the cloud</extracomment>
        <translation>حساب مباشر</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>حساب شركاء</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمّد</translation>
    </message>
    <message>
        <source>Deregistered</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>money put into a billing account</extracomment>
        <translation>شحن الرصيد</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Bill payment</source>
        <translation>سداد كشف</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Payment returned</source>
        <translation>دفعة مرتجعة</translation>
    </message>
    <message>
        <source>Account balance</source>
        <translation>رصيد الحساب</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>تحويل مصرفي</translation>
    </message>
    <message>
        <source>Credit refund</source>
        <extracomment>money refunded for what was bought on credit</extracomment>
        <translation>استرداد ائتماني</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>UnionPay</source>
        <translation>UnionPay</translation>
    </message>
    <message>
        <source>Own cash</source>
        <translation>نقد مملوك</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>نقد محوّل</translation>
    </message>
    <message>
        <source>Regular Bank Credit Refund</source>
        <translation>استرداد الائتمان المصرفي</translation>
    </message>
    <message>
        <source>Regular Bank Credit</source>
        <extracomment>the credit limit of the account, granted by the cloud</extracomment>
        <translation>الائتمان المصرفي</translation>
    </message>
    <message>
        <source>Charges without a bill</source>
        <translation>رسوم بلا كشف</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>كشوف الفوترة</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Quota Consumption Ledger Amount</source>
        <translation>مبلغ دفتر استهلاك الحصة</translation>
    </message>
    <message>
        <source>Cash Balance</source>
        <translation>الرصيد النقدي</translation>
    </message>
    <message>
        <source>Unsettled Amount for Current Month</source>
        <translation>غير مسوّى للشهر الحالي</translation>
    </message>
    <message>
        <source>Unsettled Amount from Previous Months</source>
        <translation>غير مسوّى للأشهر السابقة</translation>
    </message>
    <message>
        <source>Unbilled Amount</source>
        <translation>المبلغ غير المفوتر</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>الرصيد المتاح</translation>
    </message>
    <message>
        <source>Withdrawable</source>
        <translation>القابل للسحب</translation>
    </message>
    <message>
        <source>Transferable</source>
        <translation>القابل للتحويل</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Pays for your cloud account</source>
        <extracomment>this account pays for the person&apos;s cloud account</extracomment>
        <translation>يدفع عن حسابك السحابي</translation>
    </message>
    <message>
        <source>Register Cloud Account</source>
        <translation>تسجيل حساب سحابي</translation>
    </message>
    <message>
        <source>Create RAM User</source>
        <translation>إنشاء مستخدم RAM</translation>
    </message>
    <message>
        <source>Attach Policy</source>
        <translation>إرفاق سياسة</translation>
    </message>
    <message>
        <source>Detach Policy</source>
        <translation>فصل سياسة</translation>
    </message>
    <message>
        <source>Set Password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Rename Billing Account</source>
        <translation>إعادة تسمية حساب الفوترة</translation>
    </message>
    <message>
        <source>Set Account Status</source>
        <translation>تعيين حالة الحساب</translation>
    </message>
    <message>
        <source>Adjust Balance</source>
        <translation>تعديل الرصيد</translation>
    </message>
    <message>
        <source>Set Entity Credit Limit</source>
        <translation>تعيين حد الائتمان للكيان</translation>
    </message>
    <message>
        <source>Set Credit Limit</source>
        <translation>تعيين حد الائتمان</translation>
    </message>
    <message>
        <source>Set Quota</source>
        <translation>تعيين الحصة</translation>
    </message>
    <message>
        <source>Record Quota Consumption</source>
        <translation>تسجيل استهلاك الحصة</translation>
    </message>
    <message>
        <source>Record Charge</source>
        <translation>تسجيل رسم</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>عكس العملية</translation>
    </message>
    <message>
        <source>Enable Enterprise Account Center</source>
        <translation>تفعيل مركز حسابات المؤسسات</translation>
    </message>
    <message>
        <source>Invite Account</source>
        <translation>دعوة حساب</translation>
    </message>
    <message>
        <source>Import Bill Lines</source>
        <translation>استيراد بنود الكشف</translation>
    </message>
    <message>
        <source>Remove Import</source>
        <translation>إزالة عملية استيراد</translation>
    </message>
    <message>
        <source>Mark Bill Lines</source>
        <translation>وسم بنود الكشف</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>إيراد</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>bank acceptance drafts, which pay bills before cash does</extracomment>
        <translation>كمبيالات</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>القسائم</translation>
    </message>
    <message>
        <source>Change in Cash Balance</source>
        <translation>تغيّر الرصيد النقدي</translation>
    </message>
    <message>
        <source>Cash Taken by Bill %1</source>
        <extracomment>how much cash a bill took; %1 names the bill: 2026-09 Cloud</extracomment>
        <translation>النقد الذي أخذه كشف %1</translation>
    </message>
    <message>
        <source>Bill %1</source>
        <extracomment>what a bill asks for; %1 names it: 2026-09 Cloud</extracomment>
        <translation>كشف %1</translation>
    </message>
    <message>
        <source>Issue Bill</source>
        <translation>إصدار كشف</translation>
    </message>
    <message>
        <source>Settle Bills</source>
        <translation>تسوية الكشوف</translation>
    </message>
    <message>
        <source>Start Unified Settlement</source>
        <translation>بدء تسوية موحدة</translation>
    </message>
    <message>
        <source>Edit Unified Settlement</source>
        <translation>تحرير تسوية موحدة</translation>
    </message>
    <message>
        <source>Run Unified Settlement</source>
        <translation>تنفيذ تسوية موحدة</translation>
    </message>
    <message>
        <source>Close Unified Settlement</source>
        <translation>إغلاق تسوية موحدة</translation>
    </message>
    <message>
        <source>Delete Unified Settlement</source>
        <translation>حذف تسوية موحدة</translation>
    </message>
    <message>
        <source>Set Automatic Write-off</source>
        <translation>ضبط التسوية التلقائية</translation>
    </message>
    <message>
        <source>Set Write off Previous Bills</source>
        <translation>ضبط تسوية الفواتير السابقة</translation>
    </message>
    <message>
        <source>Do What Is Due</source>
        <translation>تنفيذ المستحق</translation>
    </message>
    <message>
        <source>Transfer Funds</source>
        <translation>تحويل أموال</translation>
    </message>
    <message>
        <source>Convert Cash</source>
        <translation>تحويل عملة النقد</translation>
    </message>
    <message>
        <source>Grant Coupon</source>
        <translation>منح قسيمة</translation>
    </message>
    <message>
        <source>Cancel Coupon</source>
        <translation>إلغاء قسيمة</translation>
    </message>
    <message>
        <source>Place Order</source>
        <translation>تقديم طلب</translation>
    </message>
    <message>
        <source>Pay Order</source>
        <translation>دفع طلب</translation>
    </message>
    <message>
        <source>Set Tax Rate</source>
        <translation>تعيين معدل الضريبة</translation>
    </message>
    <message>
        <source>Set Bill Date</source>
        <translation>تعيين تاريخ إصدار الكشوف</translation>
    </message>
    <message>
        <source>Post Bill Lines</source>
        <translation>ترحيل بنود كشف الفوترة</translation>
    </message>
    <message>
        <source>Set Service Suspension</source>
        <translation>ضبط إيقاف الخدمات</translation>
    </message>
    <message>
        <source>Set Suspension Terms</source>
        <translation>تعيين شروط الإيقاف</translation>
    </message>
    <message>
        <source>Set Low Balance Alert</source>
        <translation>ضبط تنبيه انخفاض الرصيد</translation>
    </message>
    <message>
        <source>Set Settlement Currency</source>
        <translation>تعيين عملة التسوية</translation>
    </message>
    <message>
        <source>Cancel Settlement Currency Change</source>
        <translation>إلغاء تغيير عملة التسوية</translation>
    </message>
    <message>
        <source>Set Exchange Rate</source>
        <translation>تعيين سعر الصرف</translation>
    </message>
</context>
<context>
    <name>purser::WriteOffRow</name>
    <message>
        <source>Turn Off…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Turn On…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <extracomment>read by a screen reader: %1 is a setting</extracomment>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>تفعيل %1</translation>
    </message>
    <message>
        <source>Automatic Write-off</source>
        <extracomment>setting: bills are paid from the account&apos;s funds without anybody asking</extracomment>
        <translation>التسوية التلقائية</translation>
    </message>
    <message>
        <source>Write off Previous Bills</source>
        <extracomment>setting: credit refunds pay bills of months before theirs too</extracomment>
        <translation>تسوية الفواتير السابقة</translation>
    </message>
    <message>
        <source>Bills of an ecosystem account are paid from its quota when they are issued.</source>
        <translation>تُسدَّد كشوف حساب شركاء من الحصة عند صدورها.</translation>
    </message>
    <message>
        <source>Locked by settlement %1</source>
        <translation>مقفلة بالتسوية %1</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>state of a setting</extracomment>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>on again when it closes</source>
        <translation>تعود مفعّلة عند إغلاقها</translation>
    </message>
    <message>
        <source>stays off when it closes</source>
        <translation>تبقى متوقفة عند إغلاقها</translation>
    </message>
    <message>
        <source>always, without credit control</source>
        <translation>دائمًا، دون ضبط الائتمان</translation>
    </message>
</context>
<context>
    <name>purser::WriteOffSettings</name>
    <message>
        <source>Automatic write-off is always on for billing account %1, which has no credit control.</source>
        <translation>التسوية التلقائية مفعّلة دائمًا لحساب الفوترة %1، فليس له ضبط الائتمان.</translation>
    </message>
    <message>
        <source>Unified settlement %1 is open for billing account %2; automatic write-off comes back when it ends.</source>
        <translation>توجد تسوية موحدة %1 مفتوحة لحساب الفوترة %2؛ تعود التسوية التلقائية عند انتهائها.</translation>
    </message>
    <message>
        <source>Turn on automatic write-off for %1</source>
        <translation>تفعيل التسوية التلقائية لـ %1</translation>
    </message>
    <message>
        <source>Turn off automatic write-off for %1</source>
        <translation>إيقاف التسوية التلقائية لـ %1</translation>
    </message>
    <message>
        <source>Write off Previous Bills is for credit users; billing account %1 has had no credit limit.</source>
        <translation>تسوية الفواتير السابقة لمستخدمي الائتمان؛ ولم يكن لحساب الفوترة %1 حد الائتمان.</translation>
    </message>
    <message>
        <source>Let credit refunds write off previous bills of %1</source>
        <translation>السماح للاسترداد الائتماني بتسوية الفواتير السابقة لـ %1</translation>
    </message>
    <message>
        <source>Keep credit refunds of %1 for the bills of their month and later</source>
        <translation>إبقاء كل استرداد ائتماني لـ %1 لكشوف شهره وما بعده</translation>
    </message>
</context>
<context>
    <name>purser::Writer</name>
    <message>
        <source>The amount is too large for a book.</source>
        <translation>المبلغ أكبر مما يتسع له الدفتر.</translation>
    </message>
    <message>
        <source>The postings of this command do not sum to zero. Nothing was written; please report this.</source>
        <translation>مجموع قيود هذا الأمر لا يساوي صفرًا. لم يُكتب شيء؛ يُرجى الإبلاغ عن ذلك.</translation>
    </message>
</context>
</TS>
