// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/command_sender.h"
#include "ui/dialog_frame.h"

#include <QPointer>

namespace purser {

/// A dialog over one command: sends it without blocking, shows a refusal where it belongs and keeps everything typed, and closes when it
/// is done.
class CommandDialog : public DialogFrame
{
    Q_OBJECT

public:
    CommandDialog(DataSource *source, Width width, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The command is done; the dialog closes.
    void done(const purser::Outcome &outcome);

protected:
    DataSource *source() const { return m_source; }
    /// A refusal that names \a field is written at \a at.
    void setFieldOf(const QString &field, FormField *at);
    /// Something was typed: the last refusal says nothing about it any more.
    void edited();
    /// Sends \a command; \a busy says what is going on meanwhile.
    void send(const Command &command, const QString &busy);
    /// Sets every text; called by the derived class once, and after every language change.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    QPointer<DataSource> m_source;
    QHash<QString, FormField *> m_fieldOf;
    CommandSender m_sender;
};

} // namespace purser
