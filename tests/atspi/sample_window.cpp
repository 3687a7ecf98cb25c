// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

// The smallest window with what the harness has to be able to work: sections, a switcher, a table and a dialog.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Sample"));

    auto *sections = new QListWidget;
    sections->setAccessibleName(QStringLiteral("Sections"));
    sections->addItems({QStringLiteral("Overview"), QStringLiteral("Basic Information")});
    auto *switcher = new QComboBox;
    switcher->setAccessibleName(QStringLiteral("Account"));
    switcher->addItems({QStringLiteral("Fabrikam Main"), QStringLiteral("Fabrikam Labs")});

    auto *table = new QTableWidget(2, 2);
    table->setAccessibleName(QStringLiteral("Accounts"));
    table->setHorizontalHeaderLabels({QStringLiteral("Account"), QStringLiteral("Available Credit")});
    table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("Fabrikam Main")));
    table->setItem(0, 1, new QTableWidgetItem(QStringLiteral("9,200.00 USD")));

    auto *name = new QLabel(QStringLiteral("Fabrikam Main"));
    name->setAccessibleName(QStringLiteral("Account Name"));
    name->setAccessibleDescription(name->text());
    auto *rename = new QPushButton(QStringLiteral("Rename"));
    auto *basic = new QWidget;
    auto *basicLayout = new QVBoxLayout(basic);
    basicLayout->addWidget(name);
    basicLayout->addWidget(rename);

    auto *pages = new QStackedWidget;
    pages->addWidget(table);
    pages->addWidget(basic);
    QObject::connect(sections, &QListWidget::currentRowChanged, pages, &QStackedWidget::setCurrentIndex);

    QObject::connect(rename, &QPushButton::clicked, &window, [&window, name] {
        auto *dialog = new QDialog(&window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(QStringLiteral("Rename"));
        auto *layout = new QFormLayout(dialog);
        auto *field = new QLineEdit(name->accessibleDescription());
        layout->addRow(QStringLiteral("Account Name"), field);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        auto *confirm = buttons->addButton(QStringLiteral("Rename Account"), QDialogButtonBox::AcceptRole);
        layout->addRow(buttons);
        QObject::connect(confirm, &QPushButton::clicked, name, [name, field] {
            name->setText(field->text());
            name->setAccessibleDescription(field->text());
        });
        QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
        QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
        dialog->open();
    });

    auto *layout = new QHBoxLayout(&window);
    layout->addWidget(sections);
    auto *right = new QVBoxLayout;
    right->addWidget(switcher);
    right->addWidget(pages);
    layout->addLayout(right);
    sections->setCurrentRow(0);
    window.resize(800, 500);
    window.show();
    return app.exec();
}
