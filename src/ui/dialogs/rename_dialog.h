// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialog_frame.h"
#include "ui/dialogs/rename_form.h"

class QLineEdit;

namespace purser {

class DataSource;

/// Rename Billing Account: a form over RenameBillingAccount. Opens without blocking and keeps what was typed after a refusal.
class RenameDialog : public DialogFrame
{
    Q_OBJECT

public:
    RenameDialog(DataSource *source, const RenameForm &form, QWidget *parent = nullptr);

Q_SIGNALS:
    void renamed(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void checkName();
    void send();

    QPointer<DataSource> m_source;
    RenameForm m_form;
    OpId m_op; ///< one for all tries at the same name, so that a lost answer cannot rename twice
    QLineEdit *m_name;
    FormField *m_field;
};

} // namespace purser
