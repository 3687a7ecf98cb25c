// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"
#include "ui/dialog_frame.h"

#include <QPointer>

namespace purser {

class ImportsModel;
class Permissions;
class TablePanel;

/// The bill files that were imported, with a way to take one out of review again.
class ImportListDialog : public DialogFrame
{
    Q_OBJECT

public:
    ImportListDialog(DataSource *source, Permissions *permissions, QWidget *parent = nullptr);

Q_SIGNALS:
    void importRequested();
    void notice(const QString &sentence);

private:
    void updateButtons();
    void postLines();
    void confirmRemoval();
    void remove(const QString &id, const QString &file, DialogFrame *question);

    QPointer<DataSource> m_source;
    Permissions *m_permissions;
    ImportsModel *m_model;
    TablePanel *m_table;
    QPushButton *m_post;
    QPushButton *m_remove;
};

} // namespace purser
