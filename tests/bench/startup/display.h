// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>
#include <xcb/xcb.h>

namespace bench {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// When a program's first real window came, counted from just before the program was started.
struct FirstWindow
{
    Milliseconds mapped;  ///< the X server has put it on the screen
    Milliseconds painted; ///< and something of it can be seen
};

/// A virtual screen of its own (Xvfb), so that nothing else moves on it. Ends with the object.
class Display final
{
public:
    Display();
    ~Display();
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

    /// Why there is no screen; empty when there is one.
    const std::string &problem() const { return m_problem; }

    /// Starts the program, waits for its first window, asks it to close and waits until the program is gone.
    /// Empty when no window of at least 200 × 150 came within 30 seconds.
    std::optional<FirstWindow> measure(const std::vector<std::string> &command);

private:
    bool waitForWindow(xcb_window_t &window, std::chrono::steady_clock::time_point until);
    bool isPainted(xcb_window_t window);
    void closeAndReap(xcb_window_t window, pid_t program);

    std::string m_problem;
    std::string m_name;
    pid_t m_server = -1;
    xcb_connection_t *m_connection = nullptr;
    xcb_screen_t *m_screen = nullptr;
};

} // namespace bench
