#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Packs Purser, unpacks the package into a folder of its own, and works with the program found there.
# With --install, as root, it is installed in the system for a moment as well; with --window, its window is opened.
# Usage: package.sh BUILD-FOLDER [--window] [--install]
set -euo pipefail
build=$1
options=${*:2}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { echo "package: $*" >&2; exit 1; }

(cd "$build" && cpack -G DEB -B "$scratch/packed") >"$scratch/cpack.log" 2>&1 || { cat "$scratch/cpack.log" >&2; fail "packing failed"; }
package=$(ls "$scratch"/packed/*.deb)
[ "$(dpkg-deb -f "$package" Package)" = purser ] || fail "the package is not called purser"
for needed in libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n libqt6core6 libcurl4 libqt6keychain1 libsecret-1-0 ca-certificates; do
    dpkg-deb -f "$package" Depends | grep -q "$needed" || fail "does not depend on $needed"
done

# What the program does wherever it lies; $1 is its path.
works() {
    "$1" --version | grep -q "$(dpkg-deb -f "$package" Version)" || fail "$1 --version says $("$1" --version)"
    rm -f "$scratch/group.purser"
    "$1" new "$scratch/group.purser" --sample group >"$scratch/new.log" 2>&1 || { cat "$scratch/new.log" >&2; fail "$1 new failed"; }
    "$1" verify "$scratch/group.purser" >"$scratch/verify.log" 2>&1 || { cat "$scratch/verify.log" >&2; fail "$1 verify failed"; }
    [[ " $options " == *" --window "* ]] || return 0
    # It has to be still there when time is up.
    local status=0
    QT_QPA_PLATFORM=offscreen timeout 3 "$1" "$scratch/group.purser" >"$scratch/window.log" 2>&1 || status=$?
    [ $status -eq 124 ] || { cat "$scratch/window.log" >&2; fail "the window of $1 ended by itself ($status)"; }
}

root=$scratch/root
dpkg-deb -x "$package" "$root"
for file in bin/purser share/applications/purser.desktop share/metainfo/org.purser.Purser.metainfo.xml share/mime/packages/purser.xml \
    share/icons/hicolor/scalable/apps/purser.svg share/bash-completion/completions/purser share/man/man1/purser.1.gz share/doc/purser/copyright \
    lib/systemd/user/purser-tick@.service lib/systemd/user/purser-tick@.timer; do
    [ -s "$root/usr/$file" ] || fail "usr/$file is missing"
done
export HOME=$scratch/home XDG_CONFIG_HOME=$scratch/home/config XDG_DATA_HOME=$scratch/home/data XDG_STATE_HOME=$scratch/home/state
unset DISPLAY WAYLAND_DISPLAY
works "$root/usr/bin/purser"

if [[ " $options " == *" --install "* ]]; then
    [ "$(id -u)" -eq 0 ] || { echo "package: not root, so not installed"; exit 77; }
    ! dpkg-query -W purser >/dev/null 2>&1 || { echo "package: a purser is installed here already; left alone"; exit 77; }
    trap 'dpkg --purge purser >/dev/null 2>&1; rm -rf "$scratch"' EXIT
    dpkg -i "$package" >/dev/null || fail "dpkg -i failed"
    works /usr/bin/purser
    dpkg --purge purser >/dev/null || fail "dpkg --purge failed"
    [ ! -e /usr/bin/purser ] || fail "purging left /usr/bin/purser"
fi
echo "Package: $(basename "$package") installs and runs"
