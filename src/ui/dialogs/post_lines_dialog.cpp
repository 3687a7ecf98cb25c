// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/post_lines_dialog.h"

namespace purser {

namespace {

Confirmation wordsFor(const QString &file, const QString &lines)
{
    return {PostLinesDialog::tr("Post Lines"),
            //: %1 is a file name, %2 a number of bill lines
            PostLinesDialog::tr("The %2 bill lines of %1 become charges: one for each cloud account, product and day, with the exact sum. They count as unsettled at once and are billed "
                                "with their month, or with the open one where it is closed. A file is posted once; it can be taken back while none of its charges is billed.")
                .arg(file, lines),
            PostLinesDialog::tr("Post %2 Lines of %1").arg(file, lines), PostLinesDialog::tr("Posting")};
}

} // namespace

PostLinesDialog::PostLinesDialog(DataSource *source, const ImportId &import, const QString &file, const QString &lines, QWidget *parent)
    : ConfirmDialog(source, PostLines{import}, wordsFor(file, lines), parent)
{
    setObjectName(QStringLiteral("postLinesDialog"));
    connect(this, &CommandDialog::done, this, [this, file](const Outcome &outcome) {
        const JsonValue *charges = outcome.result.member(u"charges");
        const int count = charges && charges->asNumber() ? charges->asNumber()->token.toInt() : 0;
        Q_EMIT posted(tr("%1: %n charge(s) posted", nullptr, count).arg(file));
    });
}

} // namespace purser
