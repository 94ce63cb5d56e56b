#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 machine to the main job: installs what is missing, builds, and opens the desk on the embedded
# database with a made-up city in it. Where there is no display it does the same job headless, prints the funnel and
# says where the pictures are. Nothing leaves the machine: the city's gateway is the training gateway.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
packaging/packages.sh build run
mkdir -p build
[ -f build/release/build.ninja ] || cmake --preset release >build/release.configure.log 2>&1 || { cmake --preset release; }
echo "Building (some minutes the first time) …" >&2
cmake --build --preset release --target otklik otklikctl
bin=$top/build/release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/otklik" "$@"
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/otklik-start.XXXXXX")
export OTKLIK_DATABASE="sqlite:$work/city.sqlite"
pictures=$top/build/pictures
mkdir -p "$pictures"
"$bin/otklikctl" init
"$bin/otklikctl" demo
"$bin/otklikctl" serve --once
"$bin/otklikctl" report funnel
"$bin/otklikctl" campaign list
"$bin/otklikctl" report campaign 1
xvfb-run -a -s "-screen 0 1366x768x24" "$bin/otklik" --gallery "$pictures"
echo "No display here, so the same job ran headless. Database: $work/city.sqlite"
echo "Pictures of the desk: $pictures"
