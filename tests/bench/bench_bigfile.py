#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of 1 GB (OTKLIK_BENCH_BIGFILE megabytes) through the whole import as a dry run, CSV and TSV: the most memory
otklikctl ever held beside what a list of a tenth of the size needs."""
import os, tempfile
from bench import BUILD, City, report
from pathlib import Path
import sys

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "flows"))
from bigfile import peak_of, write_list

megabytes = int(os.environ.get("OTKLIK_BENCH_BIGFILE", "1000"))
with tempfile.TemporaryDirectory() as folder, City("bigfile") as city:
    for delimiter, name in ((",", "csv"), ("\t", "tsv")):
        peaks = []
        for size in (megabytes // 10, megabytes):
            path = f"{folder}/list.{name}"
            rows = write_list(path, size << 20, delimiter)
            value, peak, seconds = peak_of([str(BUILD / "bin/otklikctl"), "--json", "import", "people", path, "--dry-run"], {"OTKLIK_DATABASE": city.url})
            assert value["rows"] == rows and value["rejected"] == 0, value
            peaks.append(peak)
            os.unlink(path)
        report(f"memory of an import of {megabytes} MB of {name.upper()} ({rows:,} rows, {rows / seconds:,.0f} rows/s)", peaks[1], f"the same of {megabytes // 10} MB", peaks[0], "MB", "the same: memory is constant", better="lower")
