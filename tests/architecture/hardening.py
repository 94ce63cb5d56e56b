#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a release build must carry: position independent, bound at start, read-only relocations, no executable stack, guarded
stacks and checked copies. Looks at the programs of build/release and build/headless where somebody built them, at those that
are named after the two folders, and always at the flags that make them so."""
import pathlib, re, subprocess, sys

source = pathlib.Path(sys.argv[1])
faults = []

flags = (source / "packaging/cmake/OtklikRoom.cmake").read_text()
for wanted in ("-fstack-protector-strong", "-fstack-clash-protection", "_FORTIFY_SOURCE=2", "_GLIBCXX_ASSERTIONS", "-z,relro,-z,now", "check_pie_supported"):
    if wanted not in flags:
        faults.append(f"OtklikRoom.cmake: {wanted} is missing")


def look(program):
    def read(*options):
        return subprocess.run(["readelf", "-W", *options, str(program)], capture_output=True, text=True, check=True).stdout
    head, dynamic, segments, symbols = read("-h"), read("-d"), read("-l"), read("--dyn-syms")
    checks = {
        "position independent": re.search(r"Type:\s+DYN", head) and "PIE" in dynamic,
        "bound at start": "BIND_NOW" in dynamic or re.search(r"FLAGS.*\bNOW\b", dynamic),
        "read-only relocations": "GNU_RELRO" in segments,
        "no executable stack": re.search(r"GNU_STACK.*\bRW\b\s", segments),
        "guarded stacks": "__stack_chk_fail" in symbols,
        "checked copies": re.search(r"__\w+_chk\b", symbols.replace("__stack_chk_fail", "")),
        "no path of the build": "RPATH" not in dynamic and "RUNPATH" not in dynamic or "build" not in "".join(re.findall(r"R(?:UN)?PATH.*", dynamic)),
    }
    return [f"{program}: not {name}" for name, good in checks.items() if not good]


found = [p for folder in (source / "build/release", source / "build/headless") for p in (folder / "bin").glob("otklik*") if p.is_file()]
found = [p for p in found if p.stat().st_mtime > (source / "packaging/cmake/OtklikRoom.cmake").stat().st_mtime]  # built with these flags
for program in [*found, *map(pathlib.Path, sys.argv[3:])]:
    faults += look(program)
print("\n".join(faults) or f"ok: flags, and {len(found) + len(sys.argv[3:])} programs")
sys.exit(bool(faults))
