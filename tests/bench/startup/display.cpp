// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <thread>

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;

pid_t start(const std::vector<std::string> &command, posix_spawn_file_actions_t *actions)
{
    std::vector<char *> arguments;
    for (const std::string &word : command)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    pid_t program = -1;
    return posix_spawnp(&program, arguments[0], actions, nullptr, arguments.data(), environ) == 0 ? program : -1;
}

bool endsWithin(pid_t program, std::chrono::milliseconds patience)
{
    for (const auto until = Clock::now() + patience; Clock::now() < until;) {
        if (waitpid(program, nullptr, WNOHANG) == program)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return false;
}

xcb_atom_t atom(xcb_connection_t *connection, const char *name)
{
    auto *reply = xcb_intern_atom_reply(connection, xcb_intern_atom(connection, 0, static_cast<uint16_t>(std::strlen(name)), name), nullptr);
    const xcb_atom_t found = reply ? reply->atom : XCB_NONE;
    std::free(reply);
    return found;
}

} // namespace

Display::Display()
{
    int numberPipe[2];
    if (pipe(numberPipe) != 0) {
        m_problem = "no pipe";
        return;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, numberPipe[1], 3);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", 1, 0);
    // -br: what nobody painted is black.
    m_server = start({"Xvfb", "-displayfd", "3", "-br", "-nolisten", "tcp", "-screen", "0", "1440x900x24"}, &actions);
    posix_spawn_file_actions_destroy(&actions);
    close(numberPipe[1]);
    // The number comes with its line end; without one, the server is gone.
    std::string number;
    pollfd ready{numberPipe[0], POLLIN, 0};
    for (char digit = 0; m_server > 0 && poll(&ready, 1, 20000) == 1 && read(numberPipe[0], &digit, 1) == 1 && digit != '\n';)
        number += digit;
    close(numberPipe[0]);
    if (number.empty()) {
        m_problem = "Xvfb is not installed or does not start";
        return;
    }
    m_name = ":" + number;
    // The server names its number a moment before it answers.
    const auto until = Clock::now() + std::chrono::seconds(10);
    while (xcb_connection_has_error(m_connection = xcb_connect(m_name.c_str(), nullptr)) && Clock::now() < until) {
        xcb_disconnect(m_connection);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    if (xcb_connection_has_error(m_connection)) {
        m_problem = "cannot connect to Xvfb on " + m_name;
        return;
    }
    m_screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    const uint32_t events[] = {XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY};
    xcb_change_window_attributes(m_connection, m_screen->root, XCB_CW_EVENT_MASK, events);
    xcb_flush(m_connection);
    setenv("DISPLAY", m_name.c_str(), 1);
    setenv("QT_QPA_PLATFORM", "xcb", 1);
    unsetenv("WAYLAND_DISPLAY");
}

Display::~Display()
{
    if (m_connection)
        xcb_disconnect(m_connection);
    if (m_server > 0) {
        kill(m_server, SIGTERM);
        waitpid(m_server, nullptr, 0);
    }
}

std::optional<FirstWindow> Display::measure(const std::vector<std::string> &command)
{
    while (auto *old = xcb_poll_for_event(m_connection))
        std::free(old);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", 1, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", 1, 0);
    const auto begin = Clock::now();
    const pid_t program = start(command, &actions);
    posix_spawn_file_actions_destroy(&actions);
    if (program < 0)
        return std::nullopt;

    std::optional<FirstWindow> result;
    xcb_window_t window = XCB_NONE;
    const auto until = begin + std::chrono::seconds(30);
    if (waitForWindow(window, until)) {
        const Milliseconds mapped = Clock::now() - begin;
        while (!isPainted(window) && Clock::now() < until)
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        if (Clock::now() < until)
            result = FirstWindow{mapped, Clock::now() - begin};
    }
    closeAndReap(window, program);
    return result;
}

bool Display::waitForWindow(xcb_window_t &window, Clock::time_point until)
{
    pollfd ready{xcb_get_file_descriptor(m_connection), POLLIN, 0};
    while (Clock::now() < until) {
        xcb_flush(m_connection);
        auto *event = xcb_poll_for_event(m_connection);
        if (!event) {
            poll(&ready, 1, 50);
            continue;
        }
        const bool isMap = (event->response_type & 0x7f) == XCB_MAP_NOTIFY;
        const auto map = *reinterpret_cast<xcb_map_notify_event_t *>(event);
        std::free(event);
        if (!isMap || map.override_redirect)
            continue;
        auto *size = xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, map.window), nullptr);
        const bool isReal = size && size->width >= 200 && size->height >= 150;
        std::free(size);
        if (isReal) {
            window = map.window;
            return true;
        }
    }
    return false;
}

bool Display::isPainted(xcb_window_t window)
{
    auto *size = xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr);
    if (!size)
        return false;
    // One line across the middle is enough, and cheap enough to ask for thousands of times a second.
    const int16_t left = std::max<int16_t>(0, size->x), y = static_cast<int16_t>(size->y + size->height / 2);
    const auto width = static_cast<uint16_t>(std::min<int>(size->width, m_screen->width_in_pixels - left));
    std::free(size);
    auto *image = xcb_get_image_reply(
        m_connection, xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_screen->root, left, y, width, 1, ~0U), nullptr);
    if (!image)
        return false;
    bool painted = false;
    const uint8_t *bytes = xcb_get_image_data(image);
    for (int i = 0; i + 3 < xcb_get_image_data_length(image) && !painted; i += 4)
        painted = bytes[i] || bytes[i + 1] || bytes[i + 2];
    std::free(image);
    return painted;
}

void Display::closeAndReap(xcb_window_t window, pid_t program)
{
    if (window != XCB_NONE) {
        xcb_client_message_event_t message{};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = window;
        message.type = atom(m_connection, "WM_PROTOCOLS");
        message.data.data32[0] = atom(m_connection, "WM_DELETE_WINDOW");
        xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&message));
        xcb_flush(m_connection);
        if (endsWithin(program, std::chrono::seconds(3)))
            return;
    }
    kill(program, SIGKILL);
    waitpid(program, nullptr, 0);
}

} // namespace bench
