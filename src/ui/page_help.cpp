// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_help.h"

#include <QCoreApplication>
#include <QStringList>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::PageHelp)
};
} // namespace

QString pageHelp(const QString &section)
{
    QStringList paragraphs;
    if (section == u"overview") {
        paragraphs << Text::tr("All billing accounts you may see. Totals are per currency; amounts of different currencies are never added.")
                   << Text::tr("Runway is the available credit divided by the average daily charges of the last 30 days.")
                   << Text::tr("Return on an account opens its Asset Information.");
    } else if (section == u"basic") {
        paragraphs << Text::tr("The account ID and the owner's UID are different numbers: check which one a form asks for.")
                   << Text::tr("The list below says for every command whether you may run it here, and why.");
    } else if (section == u"assets") {
        paragraphs << Text::tr("Available Credit of a direct customer = Cash Balance + Credit Limit + Credit Refund − Unsettled Amount for Current Month − Unsettled Amount from Previous Months. Of an ecosystem account = Quota − Quota Consumption Ledger Amount − Unbilled Amount.")
                   << Text::tr("The credit limit never pays a bill: it permits owing. The unsettled amount of the current month is before tax.")
                   << Text::tr("Select a row to see its bar; F4 explains the amount down to its postings.");
    } else if (section == u"income") {
        paragraphs << Text::tr("Every row that moved cash or credit refund, and the fund's balance after it. Charges appear here when a bill is paid, not when they are used.")
                   << Text::tr("Months are counted in UTC+8.");
    } else if (section == u"credit") {
        paragraphs << Text::tr("The credit limit is what the account may owe. It permits owing and never pays a bill: bills are paid by coupons, cards, credit refunds and cash.")
                   << Text::tr("An account's limit is a part of its entity's. Lowering it keeps Available Credit above 0, except to 0 with nothing unsettled.");
    } else if (section == u"coupons") {
        paragraphs << Text::tr("Cash coupons and prepaid cards pay bills of a month within their validity, before credit refunds and cash; the one that expires first goes first. Coupons are taken off orders.")
                   << Text::tr("They are not part of Available Credit, and what they paid cannot be invoiced.");
    } else if (section == u"settings") {
        paragraphs << Text::tr("What each setting does now and what a change will do, from when. A verb at the end of a row unfolds the change with the days to come; Return confirms it, Escape folds it again.")
                   << Text::tr("Runway is the available credit divided by the average daily charges of the last 30 days before today. It and the days of the next alert, overdue and stop are forecasts: they go by those charges and by nothing else.")
                   << Text::tr("Low Balance Alerts look at Available Credit after each posting: below the threshold, a message goes out on that day and once a day for up to five days in all. Below 0 the overdue notice comes instead, whether alerts are on or off.")
                   << Text::tr("Service Suspension counts days in UTC+8. Days of grace and the debt that stops services at once are the platform's own figures; whether suspension is delayed is the customer's choice. Services are released 15 days after the stop.")
                   << Text::tr("A change of Settlement Currency takes effect at 00:00 UTC+8 on the first day of next month. Cash is not converted, and bills keep the currency and rate they were issued with.");
    } else if (section == u"bills") {
        paragraphs << Text::tr("Why is there a discrepancy between my bill amount and the change in my cash balance? The system prioritizes the use of your credit limit and coupons; your cash balance is only deducted after these assets are depleted.")
                   << Text::tr("To be exact: the credit limit never pays a bill, it permits owing. Coupons, cards and credit refunds pay first, cash pays the rest, and what is left stays outstanding. Bill against Cash below shows it with figures, for a bill and for a month.")
                   << Text::tr("Bills are paid oldest month first, what the cloud sells before Marketplace. Select bills and press Ctrl+B to settle them; the dry run shows every payment before it is made.");
    } else if (section == u"review") {
        paragraphs << Text::tr("Imported bill lines, for review. They do not change any balance.")
                   << Text::tr("Typing filters every column at once. Marks and comments are kept in the book.");
    } else if (section == u"messages") {
        paragraphs << Text::tr("What happened to the billing accounts you may see: low balance alerts, overdue notices, stopped and released services, bills that were issued and bills that were settled.")
                   << Text::tr("Choosing a message marks it as read. What is read is kept for you on this computer; the book itself does not change.")
                   << Text::tr("Which alerts are sent, and whether they also come by e-mail or as desktop notifications, is set for each account in Account Settings.");
    } else if (section == u"activity") {
        paragraphs << Text::tr("The chain of everything that changed this book. Each row is hashed together with the one before it, so any later change is found by Verify Book.");
    }
    paragraphs << Text::tr("Keys: Ctrl+K lists every command, Ctrl+F filters, Ctrl+L switches the account, Alt+1 to Alt+9 open the sections, F4 explains an amount, F5 refreshes, F9 masks amounts.");
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace purser
