#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and passes every test.
#   tests/run.sh             all tests, on SQLite and on a throw-away PostgreSQL
#   tests/run.sh --bench     the benchmarks, each figure beside its rival's from the same run
#   tests/run.sh --gallery   pictures of all pages into build/gallery/; of what stands behind sign-in and in dialogs by their tests
#   tests/run.sh --long      kill loops and fuzzing in full
#   tests/run.sh --asan      all tests under the address and undefined-behaviour sanitizers (build/asan)
#   tests/run.sh -- ARGS     passes ARGS to ctest
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
mode=tests preset=dev
while [ $# -gt 0 ]; do
    case $1 in
    --bench) mode=bench ;;
    --gallery) mode=gallery ;;
    --long) export OTKLIK_LONG=1 ;;
    --asan) mode=tests preset=asan ;;
    --) shift; break ;;
    *) echo "usage: tests/run.sh [--bench | --gallery | --long | --asan] [-- ctest arguments]" >&2; exit 2 ;;
    esac
    shift
done
packaging/packages.sh build run test
mkdir -p build
cmake --preset $preset >build/configure.log 2>&1 || { cat build/configure.log >&2; exit 1; }
cmake --build --preset $preset
case $mode in
tests)
    exec tests/with_postgres.sh ctest --preset $preset --label-exclude bench -j "$(nproc)" "$@" ;;
bench)
    # As a city sets its server up: nothing is lost, and a quarter of the memory is its own.
    OTKLIK_PG_BUFFERS=$(awk '/^MemTotal/ { print int($2 / 4096) "MB" }' /proc/meminfo)
    export OTKLIK_PG_BUFFERS
    OTKLIK_PG_FSYNC=on exec tests/with_postgres.sh ctest --preset dev --label-regex '^bench$' -V "$@" ;;
gallery)
    mkdir -p build/gallery
    xvfb-run -a -s "-screen 0 1366x768x24" build/dev/bin/otklik --gallery build/gallery
    OTKLIK_PICTURES="$top/build/gallery" exec tests/with_postgres.sh ctest --preset $preset --label-regex '^ui$' -j "$(nproc)" "$@" ;;
esac
