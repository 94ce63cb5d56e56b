# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk as a benchmark starts it, and what it takes."""
import os, pathlib, re, subprocess, sys, time

from bench import BUILD

DESK = str(BUILD / "bin/otklik")


def start(home, url=None):
    """Starts the desk; answers with it and the seconds until its first page stood."""
    folder = pathlib.Path(home)
    environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": str(folder / "data"), "XDG_CONFIG_HOME": str(folder / "config"), "XDG_RUNTIME_DIR": home,
                   "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", "OTKLIK_REPORT_START": "1"}
    environment.pop("OTKLIK_DATABASE", None)
    began = time.perf_counter()
    desk = subprocess.Popen([DESK, "--language", "en", *(["--database", url] if url else [])], env=environment, stderr=subprocess.PIPE, text=True)
    wait_for(desk, "ready due ")
    return desk, time.perf_counter() - began


def wait_for(desk, line):
    while True:
        said = desk.stderr.readline()
        if said.startswith(line):
            return
        if not said:
            sys.exit(f"the desk ended by itself with {desk.wait()}")


def stop(desk):
    desk.terminate()
    desk.wait(30)
    desk.stderr.close()


def memory(desk):
    """Resident and proportional, MB."""
    rss = int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{desk.pid}/status").read_text()).group(1))
    pss = int(re.search(r"^Pss:\s+(\d+)", pathlib.Path(f"/proc/{desk.pid}/smaps_rollup").read_text(), re.M).group(1))
    return rss / 1024, pss / 1024
