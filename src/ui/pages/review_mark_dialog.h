// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialog_frame.h"

class QPlainTextEdit;

namespace purser {

/// Asks what is disputed about the chosen bill lines.
class ReviewMarkDialog : public DialogFrame
{
    Q_OBJECT

public:
    static constexpr int maxComment = 2000; ///< what MarkLines takes

    /// \a what names the selection: "Elastic Compute Service, 412,604 lines".
    explicit ReviewMarkDialog(const QString &what, QWidget *parent = nullptr);

    /// Empty when the field was left so: comments then stay as they were.
    std::optional<QString> comment() const;

private:
    QPlainTextEdit *m_comment;
};

} // namespace purser
