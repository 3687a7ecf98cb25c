// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "source/outbox.h"
#include "store/database.h"

// Messages of a book on their way out. How far they got is kept beside the book's records, since it is of the world outside: neither
// chained nor proved.

namespace purser {

/// Claims what waits for \a channels at \a now; see DataSource::takeOutgoing(). A desktop shows what \a person, who sits before it, may see.
/// In a transaction of its own.
Result<QList<OutgoingMessage>> takeOutgoing(Database &database, const QList<DeliveryChannel> &channels, const PersonId &person, Instant now);
/// See DataSource::reportDelivery().
Result<void> reportDelivery(Database &database, const QList<DeliveryReport> &reports, Instant now);

} // namespace purser
