// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"

#include <QObject>

namespace purser {

/// Sends commands of a page or dialog without blocking. All tries at the same content carry one operation id, so that a lost answer cannot do it
/// twice. Interface thread.
class CommandSender : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Calls \a receive with what became of \a command, unless this is gone by then.
    void send(DataSource *source, const Command &command, std::function<void(const Outcome &)> receive);

private:
    JsonValue m_content; ///< of the command that was sent last
    OpId m_op;
};

} // namespace purser
