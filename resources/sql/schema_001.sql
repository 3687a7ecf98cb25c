-- The book, version 1. One table for each record of src/domain/records.h, the chain, and the column segments of imported bill lines.
-- Statements end in a semicolon at the end of a line.
CREATE TABLE cloud_account (
    uid TEXT NOT NULL,
    logon_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    owner_name TEXT NOT NULL,
    identity_name TEXT NOT NULL,
    identity_code TEXT,
    registered_at INTEGER NOT NULL,
    default_account TEXT NOT NULL,
    PRIMARY KEY (uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE billing_account (
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    owner TEXT NOT NULL,
    currency TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    credit_user INTEGER NOT NULL,
    PRIMARY KEY (account)
) STRICT, WITHOUT ROWID;

CREATE TABLE ram_user (
    user TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user)
) STRICT, WITHOUT ROWID;

CREATE TABLE attached_policy (
    user TEXT NOT NULL,
    policy TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (user, policy)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_password (
    person TEXT NOT NULL,
    salt TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (person)
) STRICT, WITHOUT ROWID;

CREATE TABLE pay_relation (
    cloud_account TEXT NOT NULL,
    since INTEGER NOT NULL,
    account TEXT NOT NULL,
    until INTEGER,
    PRIMARY KEY (cloud_account, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE enterprise_center (
    management TEXT NOT NULL,
    enabled_at INTEGER NOT NULL,
    PRIMARY KEY (management)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_link (
    member TEXT NOT NULL,
    management TEXT NOT NULL,
    mode TEXT NOT NULL,
    state TEXT NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (member)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_credit (
    entity TEXT NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_whole INTEGER NOT NULL,
    amount_frac INTEGER NOT NULL,
    PRIMARY KEY (entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE charge (
    number INTEGER NOT NULL,
    account TEXT NOT NULL,
    cloud_account TEXT NOT NULL,
    month TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    product TEXT NOT NULL,
    item TEXT NOT NULL,
    kind TEXT NOT NULL,
    marketplace INTEGER NOT NULL,
    amount_whole INTEGER NOT NULL,
    amount_frac INTEGER NOT NULL,
    currency TEXT NOT NULL,
    reversed INTEGER NOT NULL,
    PRIMARY KEY (number)
) STRICT;

CREATE TABLE quota_consumption (
    out_biz_id TEXT NOT NULL,
    account TEXT NOT NULL,
    amount_whole INTEGER NOT NULL,
    amount_frac INTEGER NOT NULL,
    PRIMARY KEY (out_biz_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    number INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    time INTEGER NOT NULL,
    type TEXT NOT NULL,
    channel TEXT NOT NULL,
    reference TEXT NOT NULL,
    remark TEXT NOT NULL,
    PRIMARY KEY (number)
) STRICT;

CREATE TABLE posting (
    number INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    account TEXT NOT NULL,
    ledger TEXT NOT NULL,
    key TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_whole INTEGER NOT NULL,
    amount_frac INTEGER NOT NULL,
    PRIMARY KEY (number)
) STRICT;

CREATE TABLE balance (
    account TEXT NOT NULL,
    ledger TEXT NOT NULL,
    key TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_whole INTEGER NOT NULL,
    amount_frac INTEGER NOT NULL,
    PRIMARY KEY (account, ledger, key, currency)
) STRICT, WITHOUT ROWID;

CREATE TABLE reversal (
    target TEXT NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (target)
) STRICT, WITHOUT ROWID;

CREATE TABLE import (
    import TEXT NOT NULL,
    file TEXT NOT NULL,
    hash TEXT NOT NULL,
    dialect TEXT NOT NULL,
    lines INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    months TEXT NOT NULL,
    totals TEXT NOT NULL,
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    segments INTEGER NOT NULL,
    segments_hash TEXT NOT NULL,
    PRIMARY KEY (import)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_mark (
    import TEXT NOT NULL,
    line INTEGER NOT NULL,
    mark TEXT,
    comment TEXT NOT NULL,
    person TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (import, line)
) STRICT, WITHOUT ROWID;

CREATE INDEX pay_relation_account ON pay_relation (account);

CREATE INDEX charge_account ON charge (account, used_at);

CREATE INDEX entry_sequence ON entry (sequence);

CREATE INDEX posting_account ON posting (account, ledger);

CREATE INDEX posting_entry ON posting (entry);

CREATE TABLE chain (
    sequence INTEGER NOT NULL,
    time INTEGER NOT NULL,
    op TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    command TEXT NOT NULL,
    summary TEXT NOT NULL,
    digest TEXT NOT NULL,
    changes TEXT NOT NULL,
    result TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (sequence)
) STRICT;

CREATE TABLE segment (
    id INTEGER NOT NULL,
    import TEXT NOT NULL,
    position INTEGER NOT NULL,
    first_line INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    months TEXT NOT NULL,
    columns TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (import, position)
) STRICT;

CREATE TABLE segment_column (
    segment INTEGER NOT NULL,
    position INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (segment, position)
) STRICT;

CREATE TABLE loading (
    import TEXT NOT NULL,
    host TEXT NOT NULL,
    process INTEGER NOT NULL,
    process_started INTEGER NOT NULL,
    PRIMARY KEY (import)
) STRICT, WITHOUT ROWID;
