// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QWidget>

// The least that a Qt window costs on this machine: what every other start is compared with.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    return app.exec();
}
