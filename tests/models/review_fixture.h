// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/book_source.h"
#include "domain/command.h"
#include "exchange/bill_import.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

namespace purser {

/// A book with one cloud account, and bills made up for it: the same ones for the same numbers. Waits, as tests may.
class ReviewFixture
{
public:
    ReviewFixture()
    {
        auto made = BookSource::create(path(QStringLiteral("review.purser")), std::make_shared<FixedClock>(Instant(1'790'000'000'000)));
        if (!made)
            qFatal("no book: %s", qPrintable(made.error().message));
        source = *std::move(made);
        RegisterCloudAccount account;
        account.logonName = QStringLiteral("treasury@fabrikam.example");
        account.ownerName = QStringLiteral("Fabrikam");
        auto registered = source->execute({makeOpId(), account}, {});
        registered.waitForFinished();
        if (!registered.result().isDone())
            qFatal("no account: %s", qPrintable(registered.result().refusal.message));
        person = PersonId::root(Uid(registered.result().result.text(u"uid")));
        source->signIn(person, {}).waitForFinished();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a bill of \a lines lines over the months 2026-07 to 2026-09; \a extra is appended.
    QString writeBill(int lines, const QString &name = QStringLiteral("bill.csv"), const QByteArray &extra = {}, bool twoCurrencies = false) const
    {
        struct Product
        {
            const char *name, *code, *prefix, *item;
            int weight;
        };
        constexpr std::array products{Product{"Elastic Compute Service", "ecs", "i-t4n8", "Instance type", 9}, Product{"Object Storage Service", "oss", "oss-", "Standard storage", 5},
            Product{"ApsaraDB RDS", "rds", "rm-", "Instance type", 4}, Product{"Content Delivery Network", "cdn", "cdn-", "Data transfer", 3},
            Product{"Server Load Balancer", "slb", "lb-", "LCU", 2}, Product{"Log Service", "sls", "sls-", "Index traffic", 1}};
        constexpr std::array regions{"ap-southeast-1 Singapore", "eu-central-1 Frankfurt", "us-east-1 Virginia"};
        constexpr std::array teams{"risk-batch", "ledger-db", "数据平台", "checkout"};
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        QByteArray text("Billing Cycle,Billing Date,Product Name,Product Code,Region,Instance ID,Instance Name,Billing Item,Usage,Usage Unit,Cost Center,Pretax Amount,Currency\n");
        quint32 state = 12345;
        const auto random = [&state](quint32 below) {
            state = state * 1664525u + 1013904223u;
            return (state >> 8) % below;
        };
        for (int line = 0; line < lines; ++line) {
            const quint32 month = 7 + quint32(qint64(line) * 3 / qMax(1, lines));
            quint32 pick = random(24);
            size_t product = 0;
            while (pick >= quint32(products[product].weight) && product + 1 < products.size())
                pick -= quint32(products[product++].weight);
            const quint32 instance = random(12);
            const quint32 region = instance % 3;
            const bool yen = twoCurrencies && random(10) == 0;
            const quint32 cents = 100 + random(90000) + (product == 0 && month == 9 && instance < 2 ? 60000 : 0);
            text += QString::asprintf("2026-%02u,2026-%02u-%02u,%s,%s,%s,%s%04x,%s-%02u,%s,%u.%u,Hour,%s,%u.%02u,%s\n", month, month, 1 + random(28), products[product].name,
                products[product].code, regions[region], products[product].prefix, 0x2a00 + instance, teams[instance % 4], instance, products[product].item, random(900), random(9),
                random(3) ? "CC-100" : "", cents / 100, yen ? 0 : cents % 100, yen ? "JPY" : "USD").toUtf8();
            if (text.size() > 1 << 20) {
                file.write(text);
                text.clear();
            }
        }
        file.write(text + extra);
        return file.fileName();
    }

    /// Imports a bill; fatal when it is refused.
    BillImport import(const QString &file)
    {
        auto session = source->beginImport({}, {});
        session.waitForFinished();
        const auto begun = session.result();
        if (!begun)
            qFatal("no import: %s", qPrintable(begun.error().message));
        auto done = importBill(**begun, file);
        if (!done)
            qFatal("no import: %s", qPrintable(done.error().message));
        return *std::move(done);
    }

    std::shared_ptr<const LineSet> lines() const
    {
        auto opened = source->openLines();
        opened.waitForFinished();
        return opened.result().value();
    }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<BookSource> source;
    PersonId person;
};

} // namespace purser
