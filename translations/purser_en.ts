<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>purser::AccountCardView</name>
    <message numerus="yes">
        <source>%n day(s) of credit left at the recent rate</source>
        <translation>
            <numerusform>%n day of credit left at the recent rate</numerusform>
            <numerusform>%n days of credit left at the recent rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of credit left, alert on %1 (forecast)</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%n day of credit left, alert on %1 (forecast)</numerusform>
            <numerusform>%n days of credit left, alert on %1 (forecast)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::AccountDialogs</name>
    <message numerus="yes">
        <source>%n bill(s) of %1 paid.</source>
        <translation>
            <numerusform>%n bill of %1 paid.</numerusform>
            <numerusform>%n bills of %1 paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::AmountEntry</name>
    <message numerus="yes">
        <source>%1 has %n decimal(s); &quot;%2&quot; has more.</source>
        <translation>
            <numerusform>%1 has %n decimal; &quot;%2&quot; has more.</numerusform>
            <numerusform>%1 has %n decimals; &quot;%2&quot; has more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::AssetInformationPage</name>
    <message numerus="yes">
        <source>Runway: %n day(s) at the recent rate</source>
        <translation>
            <numerusform>Runway: %n day at the recent rate</numerusform>
            <numerusform>Runway: %n days at the recent rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::AssetsModel</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::BillReviewPage</name>
    <message numerus="yes">
        <source>%Ln bill line(s) marked</source>
        <translation>
            <numerusform>%Ln bill line marked</numerusform>
            <numerusform>%Ln bill lines marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln row exported to %1</numerusform>
            <numerusform>%Ln rows exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CreditPage</name>
    <message numerus="yes">
        <source>to %n account(s)</source>
        <translation>
            <numerusform>to %n account</numerusform>
            <numerusform>to %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::DialogFrame</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::DueWork</name>
    <message numerus="yes">
        <source>%n settlement currency(s) changed</source>
        <translation>
            <numerusform>%n settlement currency changed</numerusform>
            <numerusform>%n settlement currencies changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) issued</source>
        <translation>
            <numerusform>%n bill issued</numerusform>
            <numerusform>%n bills issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) paid in full</source>
        <translation>
            <numerusform>%n bill paid in full</numerusform>
            <numerusform>%n bills paid in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unified settlement(s) completed</source>
        <translation>
            <numerusform>%n unified settlement completed</numerusform>
            <numerusform>%n unified settlements completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ExchangeRatesDialog</name>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange rate(s) set.</source>
        <translation>
            <numerusform>%n exchange rate set.</numerusform>
            <numerusform>%n exchange rates set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ImportFlow</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ImportListDialog</name>
    <message numerus="yes">
        <source>Posted already, as %n charge(s)</source>
        <translation>
            <numerusform>Posted already, as %n charge</numerusform>
            <numerusform>Posted already, as %n charges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ImportOptionsDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n File(s)</source>
        <translation>
            <numerusform>Import %n File</numerusform>
            <numerusform>Import %n Files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ImportReportDialog</name>
    <message numerus="yes">
        <source>%Ln bill line(s) were imported.</source>
        <translation>
            <numerusform>%Ln bill line was imported.</numerusform>
            <numerusform>%Ln bill lines were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were skipped.</source>
        <translation>
            <numerusform>%Ln row was skipped.</numerusform>
            <numerusform>%Ln rows were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported; nothing of them was kept.</source>
        <translation>
            <numerusform>%n file was not imported; nothing of it was kept.</numerusform>
            <numerusform>%n files were not imported; nothing of them was kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IncomePage</name>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <extracomment>%n months that end with the newest one</extracomment>
        <translation>
            <numerusform>Last %n month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Income, expenditure and cash balance of %n month(s); the table below has the figures.</source>
        <translation>
            <numerusform>Income, expenditure and cash balance of %n month; the table below has the figures.</numerusform>
            <numerusform>Income, expenditure and cash balance of %n months; the table below has the figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::LineImports</name>
    <message numerus="yes">
        <source>Import %n bill line(s) from %1</source>
        <translation>
            <numerusform>Import %n bill line from %1</numerusform>
            <numerusform>Import %n bill lines from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n bill line(s) as checked</source>
        <translation>
            <numerusform>Mark %n bill line as checked</numerusform>
            <numerusform>Mark %n bill lines as checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n bill line(s) as disputed</source>
        <translation>
            <numerusform>Mark %n bill line as disputed</numerusform>
            <numerusform>Mark %n bill lines as disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the mark of %n bill line(s)</source>
        <translation>
            <numerusform>Remove the mark of %n bill line</numerusform>
            <numerusform>Remove the mark of %n bill lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines of this import were posted as %n charge(s); reverse that first (Reverse %1).</source>
        <translation>
            <numerusform>The lines of this import were posted as %n charge; reverse that first (Reverse %1).</numerusform>
            <numerusform>The lines of this import were posted as %n charges; reverse that first (Reverse %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::LowBalanceAlertForm</name>
    <message numerus="yes">
        <source>Turn Off for %n Account(s)</source>
        <translation>
            <numerusform>Turn Off for %n Account</numerusform>
            <numerusform>Turn Off for %n Accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Threshold to %1 for %n Account(s)</source>
        <extracomment>the button that sets one alert threshold for several accounts, each in its own currency: %1 is the figure</extracomment>
        <translation>
            <numerusform>Set Threshold to %1 for %n Account</numerusform>
            <numerusform>Set Threshold to %1 for %n Accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Threshold for %n Account(s)</source>
        <translation>
            <numerusform>Set Threshold for %n Account</numerusform>
            <numerusform>Set Threshold for %n Accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::LowBalanceAlerts</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message numerus="yes">
        <source>Messages, %n unread</source>
        <extracomment>what a screen reader says for the section Messages in the navigation</extracomment>
        <translation>
            <numerusform>Messages, %n unread</numerusform>
            <numerusform>Messages, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::MessagesPage</name>
    <message numerus="yes">
        <source>%n unread message(s) of all billing accounts you may see</source>
        <translation>
            <numerusform>%n unread message of all billing accounts you may see</numerusform>
            <numerusform>%n unread messages of all billing accounts you may see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::NavPane</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>What a screen reader says for a section with things waiting; %1 is the section</extracomment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::OverviewPage</name>
    <message numerus="yes">
        <source>%n billing account(s) you may see</source>
        <translation>
            <numerusform>%n billing account you may see</numerusform>
            <numerusform>%n billing accounts you may see</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::OverviewTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::PlanModel</name>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n bill</numerusform>
            <numerusform>%n bills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::PostLines</name>
    <message numerus="yes">
        <source>%n line(s) do not say which cloud account they are of; nothing has been posted.</source>
        <translation>
            <numerusform>%n line does not say which cloud account it is of; nothing has been posted.</numerusform>
            <numerusform>%n lines do not say which cloud account they are of; nothing has been posted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::PostLinesDialog</name>
    <message numerus="yes">
        <source>%1: %n charge(s) posted</source>
        <translation>
            <numerusform>%1: %n charge posted</numerusform>
            <numerusform>%1: %n charges posted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::RateImport</name>
    <message numerus="yes">
        <source>%1: and %n more problem(s).</source>
        <translation>
            <numerusform>%1: and %n more problem.</numerusform>
            <numerusform>%1: and %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::RateImportDialog</name>
    <message numerus="yes">
        <source>%n new rate(s)</source>
        <translation>
            <numerusform>%n new rate</numerusform>
            <numerusform>%n new rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed rate(s)</source>
        <translation>
            <numerusform>%n changed rate</numerusform>
            <numerusform>%n changed rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) the book has already</source>
        <translation>
            <numerusform>%n rate the book has already</numerusform>
            <numerusform>%n rates the book has already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n Rate(s)</source>
        <translation>
            <numerusform>Set %n Rate</numerusform>
            <numerusform>Set %n Rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting rates, %n to go</source>
        <translation>
            <numerusform>Setting rates, %n to go</numerusform>
            <numerusform>Setting rates, %n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) were refused; the reason stands in the line.</source>
        <translation>
            <numerusform>%n rate was refused; the reason stands in the line.</numerusform>
            <numerusform>%n rates were refused; the reason stands in the lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) are set.</source>
        <translation>
            <numerusform>%n rate are set.</numerusform>
            <numerusform>%n rates are set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) were not tried.</source>
        <translation>
            <numerusform>%n rate were not tried.</numerusform>
            <numerusform>%n rates were not tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ReviewGroupsModel</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputed</source>
        <comment>bill lines</comment>
        <translation>
            <numerusform>%Ln disputed</numerusform>
            <numerusform>%Ln disputed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ReviewLinesView</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::RunwayView</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ServiceSuspension</name>
    <message numerus="yes">
        <source>%n day(s) of grace</source>
        <translation>
            <numerusform>%n day of grace</numerusform>
            <numerusform>%n days of grace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SettingWords</name>
    <message numerus="yes">
        <source>At %1 a day, as in the last 30 days: %n day(s) of credit left (forecast).</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>
            <numerusform>At %1 a day, as in the last 30 days: %n day of credit left (forecast).</numerusform>
            <numerusform>At %1 a day, as in the last 30 days: %n days of credit left (forecast).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released %n day(s) after the stop. With delayed suspension they would run on in the grace period.</source>
        <translation>
            <numerusform>Released %n day after the stop. With delayed suspension they would run on in the grace period.</numerusform>
            <numerusform>Released %n days after the stop. With delayed suspension they would run on in the grace period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If Available Credit falls below 0, services run on for %n day(s), then stop.</source>
        <translation>
            <numerusform>If Available Credit falls below 0, services run on for %n day, then stop.</numerusform>
            <numerusform>If Available Credit falls below 0, services run on for %n days, then stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usage goes on being billed in that time; a warning comes on its last day. Released %n day(s) after the stop.</source>
        <translation>
            <numerusform>Usage goes on being billed in that time; a warning comes on its last day. Released %n day after the stop.</numerusform>
            <numerusform>Usage goes on being billed in that time; a warning comes on its last day. Released %n days after the stop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SettleBills</name>
    <message numerus="yes">
        <source>Settle %n bill(s) of %1 with %2</source>
        <translation>
            <numerusform>Settle %n bill of %1 with %2</numerusform>
            <numerusform>Settle %n bills of %1 with %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SettleBillsDialog</name>
    <message numerus="yes">
        <source>%n payment(s), calculated %1</source>
        <translation>
            <numerusform>%n payment, calculated %1</numerusform>
            <numerusform>%n payments, calculated %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SettlementTaskDialog</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::StatusStrip</name>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n staged change</numerusform>
            <numerusform>%n staged changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SuspensionForm</name>
    <message numerus="yes">
        <source>Record %n Day(s) of Grace</source>
        <translation>
            <numerusform>Record %n Day of Grace</numerusform>
            <numerusform>Record %n Days of Grace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SuspensionPanel</name>
    <message numerus="yes">
        <source>Was %n day(s); day one counts</source>
        <extracomment>%n are the days of grace at present</extracomment>
        <translation>
            <numerusform>Was %n day; day one counts</numerusform>
            <numerusform>Was %n days; day one counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Services of an overdue account run on for %n day(s). The days are the platform&apos;s, not a choice.</source>
        <translation>
            <numerusform>Services of an overdue account run on for %n day. The days are the platform&apos;s, not a choice.</numerusform>
            <numerusform>Services of an overdue account run on for %n days. The days are the platform&apos;s, not a choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Services of an overdue account stop the same day, without the grace of %n day(s).</source>
        <translation>
            <numerusform>Services of an overdue account stop the same day, without the grace of %n day.</numerusform>
            <numerusform>Services of an overdue account stop the same day, without the grace of %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::TablePanel</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::UnifiedSettlement</name>
    <message numerus="yes">
        <source>A unified settlement takes at most %n month(s); start another for the rest.</source>
        <translation>
            <numerusform>A unified settlement takes at most %n month; start another for the rest.</numerusform>
            <numerusform>A unified settlement takes at most %n months; start another for the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start a unified settlement of %n account(s) for %1</source>
        <translation>
            <numerusform>Start a unified settlement of %n account for %1</numerusform>
            <numerusform>Start a unified settlement of %n accounts for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change unified settlement %1 to %n account(s) for %2</source>
        <translation>
            <numerusform>Change unified settlement %1 to %n account for %2</numerusform>
            <numerusform>Change unified settlement %1 to %n accounts for %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::UnifiedSettlementDialog</name>
    <message numerus="yes">
        <source>%n bill(s) of this task have %1 outstanding. Each account pays its own, oldest first, as far as its funds go; what is left waits for funds.</source>
        <extracomment>%1 is an amount or several, each with its currency</extracomment>
        <translation>
            <numerusform>%n bill of this task has %1 outstanding. Each account pays its own, oldest first, as far as its funds go; what is left waits for funds.</numerusform>
            <numerusform>%n bills of this task have %1 outstanding. Each account pays its own, oldest first, as far as its funds go; what is left waits for funds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::VerbImport</name>
    <message numerus="yes">
        <source>Posted as %n charge(s).</source>
        <translation>
            <numerusform>Posted as %n charge.</numerusform>
            <numerusform>Posted as %n charges.</numerusform>
        </translation>
    </message>
</context>
</TS>
