<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>purser::AccountCardView</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: more is owed than there is credit for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of credit left at the recent rate</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No charges in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available Credit of %1 over the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::AccountsModel</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::ActivityModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::ActivityPage</name>
    <message>
        <source>Reading the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that changed this book, each row hashed together with the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first command in this book will be the first row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::AdjustBalance</name>
    <message>
        <source>Billing account %1 has %2 %3 there, less than the %4 %3 to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the cash balance of %1 by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the credit refund of %1 by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::AssetInformationPage</name>
    <message>
        <source>The assets cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income and Expenditure Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition of Available Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a billing account above to see what it can spend and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· %1 · owner %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: more is owed than there is credit for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Runway: %n day(s) at the recent rate</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawable %1 %3 · transferable to another billing account %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit control is not enabled for this account; credit figures appear once it is. Ask your account manager for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::AssetsModel</name>
    <message>
        <source>Term</source>
        <extracomment>an addend of a formula</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original currency %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit limit of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charges of this month, before tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bills, and charges without a bill yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consumed and deducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charges without a bill yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can only be spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays bills of that month and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own, transferred in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular bank credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::BasicInformationPage</name>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· %1 · owner %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (UTC+8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement Currency</source>
        <extracomment>the currency in which the account is billed and settles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read and receives money; nothing goes out and nothing is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final: it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the account another name; its ID never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deregistered account can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::BillReader</name>
    <message>
        <source>%1 is not a bill that Purser can read: its first line has no column for %2.</source>
        <extracomment>%1 is a file name, %2 the names of columns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bill dialect &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has %1 cells where the header has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than ten decimals: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has no billing month and no date to tell it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither UTF-8 nor GBK text: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote opens in this row and never closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a bill that Purser can read: it is no CSV text in UTF-8 or GBK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: the row is longer than any bill&apos;s, or too many quotes never close; this is not a bill that Purser can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 was cancelled. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password. Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, which no bill does. Nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::BlobReader</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: bill lines of an import are missing. Run &quot;purser verify&quot; on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Book</name>
    <message>
        <source>%1 is read-only: it can be looked at but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation id %1 was used for another command; a new command needs a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies before the book&apos;s last entry of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill lines come from a file: use &quot;purser import&quot; or File &gt; Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a password; please give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already; a backup never overwrites a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not look at this book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::BookFactory</name>
    <message>
        <source>This version of Purser works on book files; remote sources such as %1 are not offered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <extracomment>Before the names of the series of a chart</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Cli</name>
    <message>
        <source>make a new book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run commands from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what a figure is made of, down to postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import bill files for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter, group and sum bill lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a section or bill lines to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prove a book: chain, tables, ledger, balances, bill lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a consistent copy of a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. Try &quot;purser --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: purser [BOOK]             open the window
       purser VERB [arguments]   work without a display

A first word that is a verb is a verb; a file of that name is ./do.

Verbs (&quot;purser VERB --help&quot; says more):
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options:
  -h, --help      show this help
  -v, --version   show the version

Exit status: 0 done, 1 failed (files, network), 2 wrong usage, 3 refused by a rule, 4 the book is damaged.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Command</name>
    <message>
        <source>There is no billing account %1 in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cloud account %1 in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a super administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a regular administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account it pays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy of %1 allows %2, which %3 needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not run by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for root accounts; %2 is a RAM user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy of %1 allows %2, so nothing of this book may be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for the management account of an enterprise; turn on the Enterprise Account Center first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is a JSON object such as {&quot;command&quot;: &quot;RenameBillingAccount&quot;, …}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;op&quot; must be a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the root of cloud account %1 may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On billing account %1, %2 is for %3; cloud account %4 is not that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::CreditLimits</name>
    <message>
        <source>No cloud account of this book has the verified identity %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit limit of %1 is set by an account of that identity; %2 has another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of %1 are in %2; they would have to be 0 before the entity&apos;s limit can be in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is allocated to accounts already, more than %2. Lower an account&apos;s limit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the credit limit of %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit control is for enterprises with a verified identity; the owner of billing account %1 is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of %1 is in %2, but billing account %3 settles in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 left to allocate to billing account %3, less than %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available credit would be %1; lowering a limit has to leave it above zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Database</name>
    <message>
        <source>%1 is in use by another program, which holds it locked. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only: it can be looked at but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was kept; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Purser book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Run &quot;purser verify&quot; on it, or go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already; a new book needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a Purser book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened safely: its file system does not offer durable writes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::DialogFrame</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Enterprise</name>
    <message>
        <source>The Enterprise Account Center is for enterprise accounts; %1 is an individual&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a member of the enterprise of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no verified identity, which the Enterprise Account Center needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on the Enterprise Account Center of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Purser links accounts in management mode only; trusteeship is not offered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the management account itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the enterprise of %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verified identities differ: %1 is &quot;%2&quot;, %3 is &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite %1 into the enterprise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Explain</name>
    <message>
        <source>Cash Balance</source>
        <extracomment>an account&apos;s own cash and the cash other accounts transferred in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular Bank Credit</source>
        <extracomment>credit limit: what the account may owe, granted by the cloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular Bank Credit Refund</source>
        <extracomment>credit refund: refunds for what was bought on credit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsettled Amount for Current Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsettled Amount from Previous Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota Consumption Ledger Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbilled Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred in from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges of %1, not billed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which billing account? Please name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available Credit = Cash Balance + Credit Limit + Credit Refund − Unsettled Amount for Current Month − Unsettled Amount from Previous Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available Credit = Quota − Quota Consumption Ledger Amount − Unbilled Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = the sum of its postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawable = own cash − what is unsettled beyond the cash transferred in, never below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred-in cash pays what is unsettled first; never below zero; cut to the smallest coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferable = the smaller of own cash and available credit, and 0 when overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited by available credit; cut to the smallest coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure &quot;%1&quot; on billing account %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::ExplainController</name>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an amount to see what it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 (UTC+8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms do not add up to the figure. Please verify the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (UTC+8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The explanation is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::ExplainModel</name>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::ExplainPanel</name>
    <message>
        <source>What %1 is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did it change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms add up to the figure exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Expression</name>
    <message>
        <source>The expression is wrong at character %1: %2.</source>
        <extracomment>%1 is a position in an expression counted from 1, %2 a sentence part such as: a value is missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;!&quot; must be followed by &quot;=&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &quot;(&quot; for this &quot;)&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;and&quot; or &quot;or&quot; is expected between two comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this &quot;(&quot; is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;and&quot;, &quot;or&quot; or &quot;)&quot; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a column is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ is expected after the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected; put it in quotes if it holds blanks or signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::FieldText</name>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a decimal number such as 1250.00, with at most ten decimals and no exponent, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of %2, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a month such as 2026-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a date such as 2026-09-30 or a time with a zone such as 2026-09-30T08:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be root@UID or NAME@UID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must consist of digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a currency that Purser knows, such as USD, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::FigureLabel</name>
    <message>
        <source>%1 %2</source>
        <comment>amount</comment>
        <extracomment>What a screen reader says for an amount; %1 is the amount, %2 the currency code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Press Return to see what it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what this figure is made of (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::FilterBar</name>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rows that contain every word. Escape clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>verb, adds a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>all filters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::FilterChip</name>
    <message>
        <source>%1 %2</source>
        <comment>filter chip</comment>
        <extracomment>Accessible name of a filter that is on; %1 is what is filtered, %2 the value, as in &quot;Month 2026-09&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter. Press Delete to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::FirstRunPage</name>
    <message>
        <source>None yet. Books you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book holds your billing accounts and records in one file on this computer. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purser keeps the accounts itself: every rule and ledger is local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabrikam Holdings: four cloud accounts, 18 months of bill lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .purser file, or drop one on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::HistoryDialog</name>
    <message>
        <source>The history cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change History: Cash Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Records: Regular Bank Credit</source>
        <extracomment>the history of a credit limit, as the product page calls it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change History: Regular Bank Credit Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change History: Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change History: Quota Consumption Ledger Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of this asset will be listed here with the amount before and after.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::HistoryModel</name>
    <message>
        <source>Transaction ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount Before Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount After Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Identity</name>
    <message>
        <source>A registration code has at most 64 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Unified Social Credit Code: it has digits and capital letters without I, O, S, V and Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Unified Social Credit Code: its last character would have to be %2. Please check it for a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::ImportsModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::IncomePage</name>
    <message>
        <source>The months cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transactions cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <extracomment>%n months that end with the newest one</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income and expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income/Expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income and Expenditure Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· months are counted in UTC+8; coupons and cards are not cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No income or expenditure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-ups, payments, refunds and adjustments of this account will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash balance at month end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Income, expenditure and cash balance of %n month(s); the table below has the figures.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Invocation</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts: root@UID or NAME@UID. Without it, the root of the book&apos;s first cloud account. A password is read from PURSER_PASSWORD, or asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment that counts as now, with a zone; a bare date is 00:00 UTC+8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this billing account, by its ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &quot;purser %1 --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is table, json or csv, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as takes root@UID or NAME@UID, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at takes a date such as 2026-09-30 or a time with a zone such as 2026-09-30T08:00:00Z, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::JsonText</name>
    <message>
        <source>The JSON text is nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice in one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not one JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::LineImports</name>
    <message>
        <source>There is no import %1 in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the book already: it was imported as %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n bill line(s) from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the bill lines of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a line; lines are written IMPORT:NUMBER as review shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n bill line(s) as checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n bill line(s) as disputed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the mark of %n bill line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::LineSet</name>
    <message>
        <source>The list of stored bill lines contradicts itself. Check the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of stored bill lines contradicts itself about column %1. Check the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than four thousand million bill lines cannot be reviewed at once. Choose fewer months.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::MainFrame</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, ID or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No billing account matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income and Expenditure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income and Expenditure Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, ID or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No billing account matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Purser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local book, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Sample Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purser books (*.purser)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purser books (*.purser);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verification found problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is whole: chain, tables, ledger, balances and bill lines agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to a backup, or ask whoever wrote to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is called %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal of the book file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Purser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop client for cloud billing accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::MessageDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::MonthChart</name>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::MonthlyModel</name>
    <message>
        <source>Month / fund type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance at end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::NavPane</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>What a screen reader says for a section with things waiting; %1 is the section</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::OverviewPage</name>
    <message>
        <source>The accounts cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All billing accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No billing accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book has none yet that you may see. Registering a cloud account makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n billing account(s) you may see</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::OverviewTableModel</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>state of the low balance alert</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Page</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::PageHelp</name>
    <message>
        <source>All billing accounts you may see. Totals are per currency; amounts of different currencies are never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runway is the available credit divided by the average daily charges of the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on an account opens its Asset Information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account ID and the owner&apos;s UID are different numbers: check which one a form asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list below says for every command whether you may run it here, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available Credit of a direct customer = Cash Balance + Credit Limit + Credit Refund − Unsettled Amount for Current Month − Unsettled Amount from Previous Months. Of an ecosystem account = Quota − Quota Consumption Ledger Amount − Unbilled Amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit limit never pays a bill: it permits owing. The unsettled amount of the current month is before tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see its bar; F4 explains the amount down to its postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row that moved cash or credit refund, and the fund&apos;s balance after it. Charges appear here when a bill is paid, not when they are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months are counted in UTC+8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported bill lines, for review. They do not change any balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing filters every column at once. Marks and comments are kept in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of everything that changed this book. Each row is hashed together with the one before it, so any later change is found by Verify Book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: Ctrl+K lists every command, Ctrl+F filters, Ctrl+L switches the account, Alt+1 to Alt+9 open the sections, F4 explains an amount, F5 refreshes, F9 masks amounts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::People</name>
    <message>
        <source>&quot;policy&quot; must be the name of a system policy or a policy document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A RAM user&apos;s name has 1 to 64 letters, digits, dots, underscores or hyphens and is not &quot;root&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a RAM user %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the RAM user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the policy %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the policy %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach the policy %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs both salt and hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::PermissionTableModel</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes show at once; Cancel puts back what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::PreferencesForm</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the interface. It changes at once, without a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How amounts and dates are written on screen. Copies, exports and the command line are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or high contrast; by default what the system says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Queries</name>
    <message>
        <source>There is no %1 in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy of %1 allows %2, so nothing of this book may be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no billing account %1 in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no role on billing account %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>super administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a root account is not limited by policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a policy allows %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Quota</name>
    <message>
        <source>Set the quota of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner&apos;s id %1 has been booked with another account or amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 has been consumed, less than what would be given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a quota consumption of %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::RamPolicy</name>
    <message>
        <source>The policy is not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy is a JSON object with Version and Statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong in a policy; it has Version and Statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s Version must be &quot;1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no Statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each Statement of a policy is an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purser does not evaluate &quot;%1&quot; and so does not accept it; a statement has Effect, Action and Resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement&apos;s Effect is Allow or Deny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement&apos;s Action is an action such as bss:DescribeBillingAccount, or a list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an action; actions look like bss:DescribeBillingAccount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement&apos;s Resource must be &quot;*&quot;: billing has no narrower resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system policy &quot;%1&quot;; Purser knows %2, or takes a policy document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::RecordCharge</name>
    <message>
        <source>A charge cannot have been used in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud account %1 was registered at %2; nothing can have been used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exchange rate from %1 to %2 for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a charge of %1 for %2 used by %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::RegisterCloudAccount</name>
    <message>
        <source>Accounts cannot settle in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a cloud account %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a billing account %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a cloud account with the logon name %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the cloud account %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::RenameBillingAccount</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::RenameDialog</name>
    <message>
        <source>Rename Billing Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2. The name is an alias; the ID never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 64 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account name has 1 to 64 characters on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Reverse</name>
    <message>
        <source>This book has no command with the operation id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reversed; use %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 has been reversed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money has been spent: %1 %2 is left of the %3 %2 to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::ReviewQuery</name>
    <message>
        <source>Groups cannot be sorted by &quot;%1&quot;: it is neither grouped by nor summed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was withdrawn before its answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill lines have no column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds texts, so it cannot be summed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill lines have no column &quot;%1&quot; (character %2 of the expression).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds numbers of at most ten decimals, and &quot;%2&quot; (character %3 of the expression) is none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::ReviewRows</name>
    <message>
        <source>Only these months, YYYY-MM, comma-separated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression such as &quot;product_code = ecs and pretax_amount &gt; 100&quot;: = != &lt; &lt;= &gt; &gt;= ~ (contains), and, or, not, ( ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lines with a cell that contains this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each combination of these columns and currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to sum, exactly; pretax_amount when grouping and nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to sort by, each with :desc for largest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month; months look like 2026-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a whole number, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::SampleBook</name>
    <message>
        <source>The sample&apos;s bill lines cannot be unpacked to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Say</name>
    <message>
        <source>&quot;%1&quot; must be greater than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes at most %2 characters on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than %2 has; it takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing account %1 is deregistered and can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing account %1 is frozen: it can be read and receives money, nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing account %1 is an ecosystem account: it settles with its partner, so this is for direct customer accounts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing account %1 is a direct customer account: quotas are for ecosystem accounts only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Schema</name>
    <message>
        <source>%1 is not a Purser book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Purser (format %2; this one reads up to %3). Please update Purser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it says it has format %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Sections</name>
    <message>
        <source>There is no section &quot;%1&quot;; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::SegmentCodec</name>
    <message>
        <source>The stored bill lines are damaged: column %1 is not what was written. Check the book, and import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Segments</name>
    <message>
        <source>The book is damaged: the description of imported bill lines cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::SetAccountStatus</name>
    <message>
        <source>cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit refund</source>
        <extracomment>&quot;credit refund&quot; is money refunded for purchases made on credit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charges without a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpaid bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing account %1 cannot be deregistered: it still has %2 of %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing account %1 cannot be deregistered: it pays for the cloud account %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 valid again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deregister %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::SignInDialog</name>
    <message>
        <source>This person has no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign In as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who works with this book. What they may do follows from their account and their policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first cloud account that is registered brings its root account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::SignInModel</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::TableCopy</name>
    <message>
        <source>%1 currency</source>
        <extracomment>Column header in copied text; %1 is the name of a column of amounts, as in &quot;Overdue currency&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::TablePanel</name>
    <message>
        <source>Export Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conditions above hide every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Original Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Forward</source>
        <extracomment>Moves a table column towards the first one; %1 is its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::TableState</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::TableView</name>
    <message>
        <source>&amp;Explain This Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::TopUp</name>
    <message>
        <source>Billing account %1 has no payment method %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up %1 with %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::TransactionsModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income/Expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::VerbDo</name>
    <message>
        <source>The file is not a list of commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs commands, a JSON array or one JSON object a line, and prints one outcome a line. Each is a transaction of its own; the first refusal ends it, and what was done before stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after a refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::VerbExport</name>
    <message>
        <source>Writes a section, or bill lines, to a file. An existing file is replaced only when all is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; its suffix says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For history: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s suffix must be .csv or .json, not &quot;.%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no section &quot;%1&quot;; there are review, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::VerbImport</name>
    <message>
        <source>%1: %2 %, %3 lines, %4 lines a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: imported %2 lines (%3, %4) as %5
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were skipped:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports bill files (CSV, or a zip of them) for review. A file with a bad row is not imported at all, unless --skip-bad-rows; the same file is recognised and not imported twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, or a dialect by its id: legacy-en, legacy-zh-hans, legacy-zh-hant, v2, partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the rest of a file with bad rows, and list those.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::VerbNew</name>
    <message>
        <source>Makes a new, empty book. With --sample group, one with an enterprise of four cloud accounts and 18 months of bill lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with the sample of this name (group).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one sample, &quot;group&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::VerbReview</name>
    <message>
        <source>Filters, groups, sums and sorts the bill lines of a book. Sums are exact and per currency.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::VerbShow</name>
    <message>
        <source>Shows a section: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this month, YYYY-MM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For history: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that contain this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no section &quot;%1&quot;; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--month takes a month such as 2026-09, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ledger is one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a figure is made of, down to postings; the terms add up to it exactly. Figures: availableCredit, its terms (cashBalance, creditLimit, creditRefund, unsettledCurrentMonth, unsettledPreviousMonths; quota, quotaConsumptionLedger, unbilled), withdrawable, transferable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--account ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::VerbVerify</name>
    <message>
        <source>Proves a book: the chain, every table against the chain, the ledger, balances and imported bill lines. Prints the head; with --head it also proves that an earlier head is still part of the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head that an earlier verify printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged; nothing was changed. Go back to a backup, or ask whoever wrote to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a consistent copy of a book, also while it is in use. Never overwrites a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Verify</name>
    <message>
        <source>The tables are not those of a book of this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain row %1: a row is missing before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain row %1: it does not follow the row before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain row %1: its content does not agree with its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain row %1: it is earlier than the row before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain row %1: its changes cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain row %1: it names a table that is not of a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head %1 is not in this chain: rows were cut off or replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, row %2: the chain knows no such row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, row %2, column %3: it holds &quot;%4&quot;, the chain says &quot;%5&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, row %2: it is missing, the chain has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: its postings in %2 do not sum to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posting %1: it belongs to no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table balance, row %1: it holds %2, its postings sum to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table balance, row %1: it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import %1: the description of its lines is not the one it was recorded with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import %1: it is ready and still marked as loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment %1: it belongs to no import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment %1: its description cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import %1: segments are missing or too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment %1, column %2: it belongs to no import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment %1, column %2 of import %3: its content does not agree with its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment %1 of import %2: columns are missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Waterfall</name>
    <message>
        <source>%1 (%2): %3 %4</source>
        <extracomment>One bar of a chart read aloud: name, second line of the name, signed amount, currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Sample Book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Bills…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mported Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back Up Book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Billing Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign In As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for This Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Purser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::WindowApplication</name>
    <message>
        <source>There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or look at it in a virtual one, for example with &quot;xvfb-run purser&quot;. Without a display, &quot;purser --help&quot; lists what the command line does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purser does not know the option &quot;%1&quot;. Try &quot;purser --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Words</name>
    <message>
        <source>Direct customer</source>
        <extracomment>an account that settles directly with the cloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deregistered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>money put into a billing account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit refund</source>
        <extracomment>money refunded for what was bought on credit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UnionPay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular Bank Credit Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular Bank Credit</source>
        <extracomment>the credit limit of the account, granted by the cloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges without a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota Consumption Ledger Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsettled Amount for Current Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsettled Amount from Previous Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbilled Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays for your cloud account</source>
        <extracomment>this account pays for the person&apos;s cloud account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register Cloud Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create RAM User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Billing Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Account Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Entity Credit Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Credit Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record Quota Consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable Enterprise Account Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Bill Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Bill Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purser::Writer</name>
    <message>
        <source>The amount is too large for a book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postings of this command do not sum to zero. Nothing was written; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
