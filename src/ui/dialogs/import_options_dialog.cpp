// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_options_dialog.h"

#include "exchange/bill_dialect.h"
#include "ui/form_field.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLocale>

namespace purser {

ImportOptionsDialog::ImportOptionsDialog(const QStringList &paths, QWidget *parent)
    : DialogFrame(Width::Narrow, parent)
    , m_dialect(new QComboBox)
    , m_skip(new QCheckBox)
{
    setWindowTitle(tr("Import Bills"));
    qint64 bytes = 0;
    for (const QString &path : paths)
        bytes += QFileInfo(path).size();
    const QString size = QLocale().formattedDataSize(bytes, 0);
    //: %1 is a file name, %2 a size such as 478 MB
    setLead(paths.size() == 1 ? tr("%1, %2").arg(QFileInfo(paths.constFirst()).fileName(), size)
                              //: %n files, %1 a size such as 478 MB
                              : tr("%n file(s), %1", nullptr, int(paths.size())).arg(size));
    setConfirmText(tr("Import %n File(s)", nullptr, int(paths.size())));

    m_dialect->addItem(tr("Recognise by the header"), QString());
    for (const BillDialect &dialect : billDialects())
        m_dialect->addItem(dialect.title, dialect.id);
    auto *dialect = new FormField(m_dialect);
    dialect->setLabel(tr("&Dialect"));
    dialect->setHint(tr("Which columns the file has, and in which language"));
    body()->addWidget(dialect);
    m_skip->setText(tr("&Skip bad rows and import the rest"));
    m_skip->setAccessibleName(tr("Skip bad rows and import the rest"));
    body()->addWidget(m_skip);
    auto *remark = new TextLabel(tr("Without this, a file with a bad row is not imported at all. Skipped rows are listed afterwards with file, line, column and value."), Type::Small, Color::Text2);
    remark->setWordWrap(true);
    body()->addWidget(remark);
    setFields({dialect});
    confirmButton()->setFocus();
}

BillReadOptions ImportOptionsDialog::options() const
{
    BillReadOptions options;
    options.dialect = m_dialect->currentData().toString();
    options.skipBadRows = m_skip->isChecked();
    return options;
}

} // namespace purser
