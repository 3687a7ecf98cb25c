-- Version 3: account settings that act, and messages. Only new tables, so what earlier versions chained stays as it is.
CREATE TABLE message (
    number INTEGER NOT NULL,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    time INTEGER NOT NULL,
    amount_whole INTEGER NOT NULL,
    amount_frac INTEGER NOT NULL,
    currency TEXT NOT NULL,
    threshold_whole INTEGER,
    threshold_frac INTEGER,
    day INTEGER NOT NULL,
    bill TEXT NOT NULL,
    "on" TEXT,
    channels TEXT NOT NULL,
    PRIMARY KEY (number)
) STRICT;

CREATE TABLE low_balance_alert (
    account TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    threshold_whole INTEGER,
    threshold_frac INTEGER,
    channels TEXT NOT NULL,
    PRIMARY KEY (account)
) STRICT, WITHOUT ROWID;

CREATE TABLE alert_series (
    account TEXT NOT NULL,
    first_day TEXT,
    last_sent TEXT,
    waits INTEGER NOT NULL,
    PRIMARY KEY (account)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_suspension (
    account TEXT NOT NULL,
    delayed INTEGER NOT NULL,
    days INTEGER NOT NULL,
    amount_whole INTEGER,
    amount_frac INTEGER,
    PRIMARY KEY (account)
) STRICT, WITHOUT ROWID;

CREATE TABLE overdue_period (
    account TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER,
    grace_ending_sent INTEGER NOT NULL,
    stopped_sent INTEGER NOT NULL,
    released_sent INTEGER NOT NULL,
    PRIMARY KEY (account, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE currency_change (
    account TEXT NOT NULL,
    month TEXT NOT NULL,
    former TEXT NOT NULL,
    currency TEXT NOT NULL,
    credit_limit_whole INTEGER,
    credit_limit_frac INTEGER,
    threshold_whole INTEGER,
    threshold_frac INTEGER,
    requested_at INTEGER NOT NULL,
    former_limit_whole INTEGER NOT NULL,
    former_limit_frac INTEGER NOT NULL,
    applied_at INTEGER,
    PRIMARY KEY (account, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE exchange_rate (
    month TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    rate_whole INTEGER NOT NULL,
    rate_frac INTEGER NOT NULL,
    source TEXT NOT NULL,
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (month, "from", "to")
) STRICT, WITHOUT ROWID;

CREATE TABLE charge_conversion (
    charge INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount_whole INTEGER NOT NULL,
    amount_frac INTEGER NOT NULL,
    month TEXT NOT NULL,
    rate_whole INTEGER NOT NULL,
    rate_frac INTEGER NOT NULL,
    PRIMARY KEY (charge)
) STRICT;

-- How far messages have left the book: of the world outside it, so neither chained nor proved.
CREATE TABLE delivery (
    message INTEGER NOT NULL,
    channel TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_at INTEGER,
    problem TEXT NOT NULL,
    PRIMARY KEY (message, channel)
) STRICT, WITHOUT ROWID;

CREATE INDEX message_account ON message (account);
