#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample enterprise: group.json (commands with their times) and group-bills.zip (its bill lines).

Run it here after a change and commit what it writes; the build only embeds the two files. Charges are the exact sums of
the lines, so that Bill Review and the ledger tell the same story.
"""
import csv, io, json, random, uuid, zipfile
from datetime import date, datetime, timedelta
from decimal import Decimal

rng = random.Random(20261031)
months = [(2025 + (4 + i) // 12, (4 + i) % 12 + 1) for i in range(18)]  # 2025-05 … 2026-10

accounts = {
    "treasury": dict(uid="5000000144710001", account="2000000144710926", logon="treasury@fabrikam.example", name="Group Treasury", type="direct"),
    "logistics": dict(uid="5000000288150002", account="2000000288153340", logon="logistics@fabrikam.example", name="Logistics", type="direct"),
    "research": dict(uid="5000000311900003", account="2000000311906652", logon="research@fabrikam.example", name="Research", type="direct"),
    "channel": dict(uid="5000000509300004", account="2000000509307718", logon="digital@fabrikam.example", name="Digital Channel", type="ecosystem"),
}
products = {
    "ecs": ("Elastic Compute Service", "ecs_intl", "PayAsYouGo", ["vCPU hour", "System disk"], Decimal("0.0713")),
    "oss": ("Object Storage Service", "oss_intl", "PayAsYouGo", ["Standard storage", "Outbound traffic"], Decimal("0.0170")),
    "rds": ("ApsaraDB RDS", "rds_intl", "PayAsYouGo", ["Instance hour", "Storage"], Decimal("0.1440")),
    "cdn": ("Content Delivery Network", "cdn_intl", "PayAsYouGo", ["Traffic"], Decimal("0.0430")),
    "slb": ("Server Load Balancer", "slb_intl", "PayAsYouGo", ["LCU"], Decimal("0.0110")),
    "sls": ("Log Service", "sls_intl", "PayAsYouGo", ["Ingest"], Decimal("0.0450")),
}
regions = ["ap-southeast-1", "eu-central-1", "us-east-1", "cn-hongkong"]
plan = {  # product weights: roughly the monthly cost in USD
    "treasury": dict(ecs=9200, oss=4100, rds=5300, cdn=2600, slb=700, sls=650),
    "logistics": dict(ecs=2900, rds=1400, oss=620, slb=180),
    "research": dict(ecs=5200, oss=1900, sls=240),
    "channel": dict(cdn=1800, ecs=1200, oss=320),
}
header = ["Billing Cycle", "Billing Date", "Account ID", "Account Name", "Owner Account ID", "Owner Account Name", "Product Code", "Product Name",
          "Commodity Code", "Subscription Type", "Item", "Billing Item", "Instance ID", "Instance Name", "Region", "Zone", "Usage", "Usage Unit", "List Price",
          "Pretax Gross Amount", "Invoice Discount", "Round Down Discount", "Deducted By Coupons", "Pretax Amount", "Currency", "Cost Center", "Instance Tag"]

rows, charges = [], {}
for index, (year, month) in enumerate(months):
    growth = Decimal(100 + 2 * index + (index % 5)) / Decimal(100)
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    for key, weights in plan.items():
        account = accounts[key]
        for code, weight in weights.items():
            name, commodity, subscription, items, price = products[code]
            instances = 5 if weight > 2000 else 3
            total = Decimal(0)
            for n in range(instances):
                region = regions[(n + len(code)) % len(regions)]
                for item in items:
                    share = Decimal(weight) * growth / (instances * len(items)) * Decimal(rng.randint(880, 1120)) / 1000
                    usage = (share / price).quantize(Decimal("0.0001"))
                    gross = (usage * price).quantize(Decimal("0.0000000001"))
                    discount = (gross * Decimal("0.05")).quantize(Decimal("0.0000000001")) if code in ("ecs", "rds") else Decimal(0)
                    pretax = gross - discount
                    total += pretax
                    rest = Decimal(0)
                    if n == instances - 1 and item == items[-1]:  # the month is cut to cents, what is cut stands on its last row
                        rest = total % Decimal("0.01")
                        pretax -= rest
                    rows.append([f"{year}-{month:02}", f"{year}-{month:02}-{rng.randint(1, last):02}", accounts["treasury"]["uid"], accounts["treasury"]["logon"],
                                 account["uid"], account["logon"], code, name, commodity, subscription, "PayAsYouGoBill", item,
                                 f"i-{code}{key[:2]}{n:02}", f"{code}-{key}-{n + 1:02}", region, region + "-a", str(usage), "Hour" if code in ("ecs", "rds") else "GB",
                                 str(price), f"{gross:f}", f"{discount:f}", f"{rest:f}", "0", f"{pretax:f}", "USD", account["name"], f"key:team value:{key}; key:env value:{'prod' if n else 'test'}"])
                    charges[(year, month, key, code)] = charges.get((year, month, key, code), Decimal(0)) + pretax

buffer = io.StringIO()
writer = csv.writer(buffer, lineterminator="\n")
writer.writerow(header)
writer.writerows(rows)
with zipfile.ZipFile("group-bills.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
    info = zipfile.ZipInfo("5000000144710001_Consolidated_2025-05_2026-10.csv", (2026, 11, 3, 12, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, "\ufeff" + buffer.getvalue())

steps, number = [], 0


def do(at, who, **command):
    global number
    number += 1
    command = {"command": command.pop("command"), "op": str(uuid.uuid5(uuid.NAMESPACE_URL, f"purser:sample:group:{number}")), **command}
    steps.append({"at": at, "as": who, "run": command})


treasury = accounts["treasury"]
root = f"root@{treasury['uid']}"
identity = {"name": "Fabrikam Holdings Pte. Ltd.", "code": "SG-201912345K"}
start = "2025-05-01"
for account in accounts.values():
    do(start, root, command="RegisterCloudAccount", uid=account["uid"], account=account["account"], logonName=account["logon"], kind="enterprise",
       ownerName="Fabrikam Holdings", identity=identity, type=account["type"])
do(start, root, command="EnableEnterpriseCenter", uid=treasury["uid"])
for key in ("logistics", "research", "channel"):
    do(start, root, command="InviteAccount", uid=accounts[key]["uid"], mode="management")
for account in accounts.values():
    do(start, root, command="RenameBillingAccount", account=account["account"], name=account["name"])
for user, policy in (("maja.lindqvist", "AliyunBSSFullAccess"), ("auditor", "AliyunBSSReadOnlyAccess"), ("intern", None)):
    do(start, root, command="CreateRamUser", user=f"{user}@{treasury['uid']}")
    if policy:
        do(start, root, command="AttachPolicy", user=f"{user}@{treasury['uid']}", policy=policy)
do("2025-05-02", root, command="SetEntityCreditLimit", entity=identity["code"], amount="500000.00", reason="Credit control contract 2025/114")
do("2025-05-02", root, command="SetCreditLimit", account=treasury["account"], amount="200000.00", reason="Initial allocation")
do("2025-05-02", root, command="SetCreditLimit", account=accounts["logistics"]["account"], amount="50000.00", reason="Initial allocation")
for key in ("treasury", "logistics", "research"):
    do("2025-05-02", root, command="SetTaxRate", account=accounts[key]["account"], rate="0.09", fromMonth="2025-05")
do("2025-05-02", root, command="SetQuota", account=accounts["channel"]["account"], amount="90000.00")

maja = f"maja.lindqvist@{treasury['uid']}"
top_ups = {"treasury": Decimal(26500), "logistics": Decimal(5600), "research": Decimal(8050)}
for index, (year, month) in enumerate(months):
    for key, base in top_ups.items():
        short = key == "logistics" and index >= 15  # the newest bills of one account are paid in part
        amount = (base * (100 + 2 * index) / (200 if short else 100)).quantize(Decimal("1")) + Decimal(index % 3) / 4
        channel = "OFFLINE_REMIT" if key != "logistics" or index % 2 else "CREDIT_CARD"
        do(f"{year}-{month:02}-02T01:30:00Z", maja, command="TopUp", account=accounts[key]["account"], amount=f"{amount:.2f}", channel=channel,
           reference=f"FAB-{year}{month:02}-{key[:3].upper()}")
    if index:
        steps.append({"at": f"{year}-{month:02}-03T04:00:00Z", "as": "system", "run": {"command": "Tick"}})
    if index >= len(months) - 2:  # somebody has the window open every working day of the newest months
        for day in range(1, 32):
            at = datetime(year, month, 1) + timedelta(days=day - 1)
            if at.month == month and at.weekday() < 5:
                steps.append({"at": f"{year}-{month:02}-{day:02}T23:30:00Z", "as": "system", "run": {"command": "Tick"}})
        for code, rate in (("EUR", "1.0842" if index % 2 else "1.0791"), ("SGD", "0.7712" if index % 2 else "0.7688"), ("HKD", "0.1284")):
            do(f"{year}-{month:02}-03T03:00:00Z", root, command="SetExchangeRate", **{"from": code}, to="USD", rate=rate, month=f"{year}-{month:02}",
               source="Treasury rate sheet")
    if index in (6, 12):
        do(f"{year}-{month:02}-20T02:00:00Z", root, command="AdjustBalance", ledger="creditRefund", account=treasury["account"],
           amount="6120.36" if index == 6 else "4380.00", reason="Refund of a subscription bought on credit")
    if index == 9:
        do(f"{year}-{month:02}-20T02:00:00Z", root, command="AdjustBalance", ledger="cash", account=accounts["logistics"]["account"], amount="-125.40",
           reason="Bank charge of a returned transfer")
        do(f"{year}-{month:02}-20T02:00:00Z", root, command="SetCreditLimit", account=treasury["account"], amount="250000.00", reason="Raised for the new region")
    if index == 3:
        for key, threshold in (("treasury", "150000.00"), ("logistics", "20000.00"), ("research", "12500.00"), ("channel", "20000.00")):
            do(f"{year}-{month:02}-04T02:00:00Z", maja, command="SetLowBalanceAlert", account=accounts[key]["account"], enabled=True, threshold=threshold,
               channels=["message", "desktop"])
        do(f"{year}-{month:02}-05T02:00:00Z", root, command="GrantCoupon", account=treasury["account"], coupon="CC-2025-0817", kind="cashCoupon", amount="1500.00",
           scope=["ecs", "rds"], validFrom=f"{year}-{month:02}-01", validTo="2026-03-31", minimumOrder="5000.00")
        do(f"{year}-{month:02}-05T02:00:00Z", root, command="GrantCoupon", account=accounts["logistics"]["account"], coupon="PC-2025-0044", kind="prepaidCard", amount="2000.00",
           validFrom=f"{year}-{month:02}-01", validTo="2027-08-31")
    if index == 11:
        do(f"{year}-{month:02}-09T02:00:00Z", root, command="GrantCoupon", account=accounts["logistics"]["account"], coupon="CP-2026-0310", kind="coupon", amount="150.00",
           scope=["rds"], validFrom=f"{year}-{month:02}-01", validTo="2026-12-31", minimumOrder="500.00")
        do(f"{year}-{month:02}-10T02:00:00Z", root, command="TransferFunds", **{"from": treasury["account"]}, to=accounts["research"]["account"], amount="3000.00",
           currency="USD", type="grant", remark="Cover for the new cluster")
    if index == 12:
        do(f"{year}-{month:02}-12T02:00:00Z", maja, command="PlaceOrder", cloudAccount=accounts["research"]["uid"], order="ORD-2026-0117", product="sls", amount="720.00",
           months=12, startsAt=f"{year}-{month:02}-12")
        do(f"{year}-{month:02}-12T02:10:00Z", maja, command="PayOrder", order="ORD-2026-0117", pay="balance")
        do(f"{year}-{month:02}-12T02:20:00Z", maja, command="PlaceOrder", cloudAccount=accounts["logistics"]["uid"], order="ORD-2026-0118", product="rds", amount="960.00",
           months=12, startsAt=f"{year}-{month:02}-12", coupon="CP-2026-0310")
        do(f"{year}-{month:02}-12T02:30:00Z", maja, command="PayOrder", order="ORD-2026-0118", pay="balance")
    if index == 15:  # from now on the treasury settles by hand
        do(f"{year}-{month:02}-25T02:00:00Z", maja, command="SetAutomaticWriteOff", account=treasury["account"], enabled=False)
        do(f"{year}-{month:02}-06T02:00:00Z", root, command="GrantCoupon", account=treasury["account"], coupon="CC-2026-0801", kind="cashCoupon", amount="800.00",
           validFrom=f"{year}-{month:02}-01", validTo="2026-12-31")
    daily = []
    for (y, m, key, code), amount in charges.items():
        if (y, m) != (year, month):
            continue
        days = [3, 7, 11, 15, 19, 23, 27] if index >= len(months) - 2 else [27]  # the newest months as usage comes, older ones at once
        for n, day in enumerate(days):
            part = amount if len(days) == 1 else (amount / len(days)).quantize(Decimal("0.01"))
            if n == len(days) - 1 and len(days) > 1:
                part = amount - part * n
            daily.append((f"{year}-{month:02}-{day:02}T16:00:00Z", key, code, part, f"{year}-{month:02}-{day:02}"))
    for at, key, code, part, used in sorted(daily):
        do(at, root, command="RecordCharge", cloudAccount=accounts[key]["uid"], product=code, item=products[code][0], amount=f"{part:.2f}",
           kind="PayAsYouGoBill", usedAt=used)
    if index % 3 == 2:
        do(f"{year}-{month:02}-28T02:00:00Z", root, command="RecordQuotaConsumption", account=accounts["channel"]["account"],
           amount=f"{Decimal(1500 + 40 * index):.2f}", outBizId=f"PARTNER-{year}{month:02}")

def moment(step):
    at = step["at"]
    return datetime.fromisoformat(at.replace("Z", "+00:00") if "T" in at else at + "T00:00:00+08:00")


steps.sort(key=moment)  # of one moment, in the order they were written
with open("group.json", "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(step, ensure_ascii=False) for step in steps) + "\n]\n")
print(len(rows), "lines,", len(steps), "commands")
