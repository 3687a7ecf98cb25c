-- Version 2: bills, their payment and settlement, coupons, orders. Only new tables, so what version 1 chained stays as it is.
CREATE TABLE bill (
    bill TEXT NOT NULL,
    account TEXT NOT NULL,
    month TEXT NOT NULL,
    marketplace INTEGER NOT NULL,
    currency TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    due_at INTEGER,
    pretax_whole INTEGER NOT NULL,
    pretax_frac INTEGER NOT NULL,
    rounding_whole INTEGER NOT NULL,
    rounding_frac INTEGER NOT NULL,
    tax_rate_whole INTEGER NOT NULL,
    tax_rate_frac INTEGER NOT NULL,
    tax_whole INTEGER NOT NULL,
    tax_frac INTEGER NOT NULL,
    payable_whole INTEGER NOT NULL,
    payable_frac INTEGER NOT NULL,
    carried_whole INTEGER,
    carried_frac INTEGER,
    paid_whole INTEGER NOT NULL,
    paid_frac INTEGER NOT NULL,
    open INTEGER NOT NULL,
    waits_for_person INTEGER NOT NULL,
    PRIMARY KEY (bill)
) STRICT, WITHOUT ROWID;

CREATE TABLE bill_payment (
    number INTEGER NOT NULL,
    bill TEXT NOT NULL,
    account TEXT NOT NULL,
    entry INTEGER NOT NULL,
    fund TEXT NOT NULL,
    id TEXT NOT NULL,
    amount_whole INTEGER NOT NULL,
    amount_frac INTEGER NOT NULL,
    currency TEXT NOT NULL,
    paid_at INTEGER NOT NULL,
    reversed INTEGER NOT NULL,
    PRIMARY KEY (number)
) STRICT;

CREATE TABLE closed_month (
    account TEXT NOT NULL,
    through TEXT NOT NULL,
    PRIMARY KEY (account)
) STRICT, WITHOUT ROWID;

CREATE TABLE bill_date (
    row INTEGER NOT NULL,
    day INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    PRIMARY KEY (row)
) STRICT;

CREATE TABLE tax_rate (
    account TEXT NOT NULL,
    from_month TEXT NOT NULL,
    rate_whole INTEGER NOT NULL,
    rate_frac INTEGER NOT NULL,
    PRIMARY KEY (account, from_month)
) STRICT, WITHOUT ROWID;

CREATE TABLE write_off_choice (
    account TEXT NOT NULL,
    automatic INTEGER NOT NULL,
    previous_bills INTEGER NOT NULL,
    PRIMARY KEY (account)
) STRICT, WITHOUT ROWID;

CREATE TABLE unified_settlement (
    settlement TEXT NOT NULL,
    accounts TEXT NOT NULL,
    months TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (settlement)
) STRICT, WITHOUT ROWID;

CREATE TABLE coupon (
    coupon TEXT NOT NULL,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    amount_whole INTEGER NOT NULL,
    amount_frac INTEGER NOT NULL,
    currency TEXT NOT NULL,
    scope TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    minimum_order_whole INTEGER NOT NULL,
    minimum_order_frac INTEGER NOT NULL,
    granted INTEGER NOT NULL,
    cancelled INTEGER NOT NULL,
    PRIMARY KEY (coupon)
) STRICT, WITHOUT ROWID;

CREATE TABLE purchase_order (
    order_id TEXT NOT NULL,
    account TEXT NOT NULL,
    cloud_account TEXT NOT NULL,
    product TEXT NOT NULL,
    amount_whole INTEGER NOT NULL,
    amount_frac INTEGER NOT NULL,
    currency TEXT NOT NULL,
    months INTEGER,
    starts_at INTEGER,
    coupon TEXT,
    deducted_whole INTEGER NOT NULL,
    deducted_frac INTEGER NOT NULL,
    status TEXT NOT NULL,
    placed_at INTEGER NOT NULL,
    paid_at INTEGER,
    entry INTEGER,
    charge INTEGER,
    PRIMARY KEY (order_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE transfer_place (
    account TEXT NOT NULL,
    source TEXT NOT NULL,
    currency TEXT NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (account, source, currency)
) STRICT, WITHOUT ROWID;

CREATE TABLE charge_origin (
    charge INTEGER NOT NULL,
    source TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (charge)
) STRICT;

CREATE TABLE posted_import (
    import TEXT NOT NULL,
    op TEXT NOT NULL,
    charges INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (import)
) STRICT, WITHOUT ROWID;

CREATE INDEX bill_account ON bill (account, open, month);

CREATE INDEX bill_payment_bill ON bill_payment (bill);

CREATE INDEX bill_payment_account ON bill_payment (account, paid_at);

CREATE INDEX bill_payment_entry ON bill_payment (entry);

CREATE INDEX charge_month ON charge (account, month);

CREATE INDEX charge_origin_id ON charge_origin (id);

CREATE INDEX coupon_account ON coupon (account);

CREATE INDEX purchase_order_account ON purchase_order (account);
