#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is written as .clang-format says."""
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]


def main():
    files = [str(path) for folder in ("app", "ui", "tests") for path in sorted((TOP / folder).rglob("*"))
             if path.suffix in (".cpp", ".h")]
    if not files:
        return "no C++ file was found"
    check = subprocess.run(["clang-format", "--dry-run", *files], cwd=TOP, capture_output=True, text=True, check=True)
    strays = sorted({line.split(":", 1)[0] for line in check.stderr.splitlines() if " warning: " in line})
    if strays:
        return "not formatted (clang-format -i mends them):\n  " + "\n  ".join(strays)
    print(f"{len(files)} files are formatted")
    return 0


sys.exit(main())
