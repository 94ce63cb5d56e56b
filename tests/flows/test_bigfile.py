#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A long list costs no more memory than a short one: ten times as much costs what lies ready for the threads, and the
embedded database fills its page cache (32 MB). 100 MB; with OTKLIK_LONG 1 GB. (test_clerk.py: the same for many short
rows.)"""
import os

from bigfile import peak_of, write_list
from faults import BINARY, check, equal, is_sqlite, main, rounds


def should_read_long_lists_in_constant_memory(ctl):
    ctl.json("init")
    sizes = (10, rounds(100, 1000))
    for delimiter, name in ((",", "csv"), ("\t", "tsv")) if rounds(False, True) else ((",", "csv"),):
        peaks = []
        for size in sizes:
            path = ctl.folder / f"list.{name}"
            rows = write_list(path, size << 20, delimiter)
            value, peak, seconds = peak_of([str(BINARY), "--json", "import", "people", str(path), "--dry-run"], ctl.environment)
            equal((value["rows"], value["created"], value["rejected"]), (rows, rows, 0), f"{size} MB of {name}")
            print(f"{size} MB of {name}: {rows} rows, {seconds:.1f} s, at most {peak:.0f} MB of memory", flush=True)
            peaks.append(peak)
            os.unlink(path)
        check(peaks[1] < peaks[0] + (80 if is_sqlite(ctl) else 40), f"{sizes[1]} MB cost {peaks[1]:.0f} MB of memory, {sizes[0]} MB cost {peaks[0]:.0f}")


main(should_read_long_lists_in_constant_memory)
