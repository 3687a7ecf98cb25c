// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include <unistd.h>

// Time from the start of a program to its first window, for Purser on a book beside its peers, in turns so that what
// else the machine does falls on all alike. Prints a table; judges nothing.
//
// Usage: bench_startup PURSER EMPTY-WINDOW GENERATE-BILL|BOOK. A generator of bills makes the sample book with a million
// bill lines more, ten million with PURSER_BENCH_FULL=1.

namespace fs = std::filesystem;

namespace {

struct Peer
{
    std::string name;
    std::vector<std::string> command;
    std::vector<double> mapped, painted;
};

std::string findProgram(const std::string &name)
{
    const char *path = std::getenv("PATH");
    for (std::string rest = path ? path : ""; !rest.empty();) {
        const auto colon = rest.find(':');
        const fs::path candidate = fs::path(rest.substr(0, colon)) / name;
        std::error_code ignored;
        if (fs::is_regular_file(candidate, ignored))
            return candidate;
        rest = colon == std::string::npos ? "" : rest.substr(colon + 1);
    }
    return {};
}

/// A folder that goes with the object, and a home for every peer: no settings, no recent files, no session to talk to.
struct Home
{
    const fs::path path = fs::temp_directory_path() / ("purser-startup-" + std::to_string(getpid()));

    Home()
    {
        fs::create_directories(path);
        fs::permissions(path, fs::perms::owner_all);
        for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            setenv(variable, path.c_str(), 1);
        setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:", 1);
        setenv("NO_AT_BRIDGE", "1", 1);
    }
    ~Home()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

bool run(const std::vector<std::string> &command)
{
    std::string line;
    for (const std::string &word : command)
        line += "'" + word + "' ";
    return std::system((line + "> /dev/null").c_str()) == 0;
}

/// The sample book with many bill lines; empty when it cannot be made.
fs::path makeBook(const fs::path &folder, const std::string &purser, const std::string &generator)
{
    const char *full = std::getenv("PURSER_BENCH_FULL");
    const std::string lines = full && std::atoi(full) ? "10000000" : "1000000";
    const fs::path book = folder / "group.purser", bill = folder / "bill.csv";
    const bool made = run({purser, "new", book, "--sample", "group"}) && run({generator, lines, bill}) && run({purser, "import", book, bill});
    std::error_code ignored;
    fs::remove(bill, ignored);
    std::printf("The book: the sample and %s bill lines\n", lines.c_str());
    return made ? book : fs::path();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: bench_startup PURSER EMPTY-WINDOW GENERATE-BILL|BOOK\n");
        return 2;
    }
    constexpr int rounds = 9;
    const std::string purser = argv[1];
    const Home home;

    const fs::path given = fs::absolute(argv[3]);
    const fs::path book = given.extension() == ".purser" ? given : makeBook(home.path, purser, given);
    if (book.empty()) {
        std::fprintf(stderr, "the book could not be made\n");
        return 1;
    }

    bench::Display display;
    if (!display.problem().empty()) {
        std::fprintf(stderr, "%s\n", display.problem().c_str());
        return 1;
    }
    std::vector<Peer> peers{{"empty Qt window", {argv[2]}, {}, {}}, {"Purser", {purser, book.string()}, {}, {}}};
    const std::string browser = findProgram("sqlitebrowser");
    if (!browser.empty())
        peers.push_back({"DB Browser for SQLite", {browser, "--read-only", book.string()}, {}, {}});

    // The first round fills the caches and is not counted.
    for (int round = 0; round <= rounds; ++round) {
        for (Peer &peer : peers) {
            const auto window = display.measure(peer.command);
            if (!window) {
                std::fprintf(stderr, "%s: no window within 30 s\n", peer.name.c_str());
                return 1;
            }
            if (round > 0) {
                peer.mapped.push_back(window->mapped.count());
                peer.painted.push_back(window->painted.count());
            }
        }
    }
    std::printf("First window under Xvfb, ms from exec; book of %.1f MB; medians of %d\n", double(fs::file_size(book)) / 1e6, rounds);
    std::printf("%-24s %8s %8s %8s %8s\n", "", "mapped", "painted", "fastest", "slowest");
    for (const Peer &peer : peers) {
        const auto [least, most] = std::minmax_element(peer.painted.begin(), peer.painted.end());
        std::printf("%-24s %8.1f %8.1f %8.1f %8.1f\n", peer.name.c_str(), median(peer.mapped), median(peer.painted), *least, *most);
    }
    if (browser.empty())
        std::printf("%-24s not installed\n", "DB Browser for SQLite");
    std::printf("Target: painted within 150 ms: %s\n", median(peers[1].painted) <= 150 ? "met" : "missed");
    return 0;
}
