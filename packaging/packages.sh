#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packages.sh KIND…: installs what is missing of packages.txt for the kinds named (build, run, test).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
wanted=()
for kind in "$@"; do
    while read -r name; do wanted+=("$name"); done < <(awk -v kind="$kind" '$1 == kind { print $2 }' "$here/packages.txt")
done
missing=()
for name in "${wanted[@]}"; do
    dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$name")
done
[ ${#missing[@]} = 0 ] && exit 0
become=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "These packages are missing, and only an administrator can install them: ${missing[*]}" >&2; exit 1; }
    become=(sudo)
fi
echo "Installing ${#missing[@]} Debian packages …" >&2
# A PostgreSQL package starts a server of its own; the tests make theirs and need none.
export DEBIAN_FRONTEND=noninteractive
"${become[@]}" apt-get update -qq
if printf '%s\n' "${missing[@]}" | grep -q '^postgresql-15$'; then
    "${become[@]}" apt-get install -y -qq --no-install-recommends postgresql-common >/dev/null
    "${become[@]}" sed -i 's/^#\?create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
fi
"${become[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
