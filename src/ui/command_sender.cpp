// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_sender.h"

#include "source/deliver.h"

namespace purser {

void CommandSender::send(DataSource *source, const Command &command, std::function<void(const Outcome &)> receive)
{
    if (!source)
        return;
    const JsonValue content = commandJson(command, true);
    if (m_op.isEmpty() || content != m_content) {
        m_content = content;
        m_op = makeOpId();
    }
    deliver(source->execute({m_op, command}), this, [this, op = m_op, receive = std::move(receive)](const Outcome &outcome) {
        if (outcome.isDone() && m_op == op)
            m_op = OpId(); // done: the same content again is another operation
        receive(outcome);
    });
}

} // namespace purser
