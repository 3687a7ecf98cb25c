// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace purser {

class MainFrame;
class Page;

/// The shell as the pictures show it: menus, switchers, navigation, status.
void fillFrame(MainFrame *frame);

Page *overviewPage();
Page *assetPage(MainFrame *frame);
Page *incomePage();
Page *reviewPage();

/// Fills the Explain panel of \a frame and opens it.
void explainAsset(MainFrame *frame);

} // namespace purser
