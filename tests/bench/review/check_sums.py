#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums a generated bill with the decimal module and compares with `bench_bill_lines BILL --sums SUMS`.

    check_sums.py BILL.csv SUMS.json
"""
import csv
import decimal
import json
import sys

COLUMNS = {"pretax_amount": "Pretax Amount", "pretax_gross_amount": "Pretax Gross Amount", "list_price": "List Price",
           "usage": "Usage", "tax": "Tax"}


def main(bill, sums):
    decimal.getcontext().prec = 60
    expected = {}
    with open(bill, newline="", encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            group = expected.setdefault((row["Product Name"], row["Currency"]), dict.fromkeys(COLUMNS, decimal.Decimal(0)) | {"lines": 0})
            group["lines"] += 1
            for name, label in COLUMNS.items():
                if row[label]:
                    group[name] += decimal.Decimal(row[label])
    with open(sums, encoding="utf-8") as file:
        found = {(row["product_name"], row["currency"]): row for row in json.load(file)}

    wrong = sorted(expected.keys() ^ found.keys())
    for key in expected.keys() & found.keys():
        for name, value in expected[key].items():
            if decimal.Decimal(found[key][name]) != value:
                wrong.append((*key, name, str(value), found[key][name]))
    for entry in wrong:
        print("different:", *entry)
    print(f"{len(expected)} groups, {len(COLUMNS)} sums each: {'different' if wrong else 'equal to the last place'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
