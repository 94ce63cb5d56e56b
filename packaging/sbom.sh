#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sbom.sh [FILE]: writes a bill of materials (CycloneDX 1.4, JSON) of what this machine builds and runs Otklik with: every
# package of packages.txt for building and running that is installed, with its version, and what the programs link.
# BINARIES="build/release/bin/otklik build/release/bin/otklikctl" are looked into where they exist.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/.." && pwd)
out=${1:-/dev/stdout}
{
    awk '$1 == "build" || $1 == "run" { print $1 "\t" $2 }' "$here/packages.txt"
    for binary in ${BINARIES:-$top/build/release/bin/otklik $top/build/release/bin/otklikctl}; do
        [ -x "$binary" ] || continue
        ldd "$binary" | awk '$3 ~ /^\// { print $3 }' | while read -r library; do
            # Debian 12 keeps /lib as a link into /usr; the package lists one of the two names.
            { dpkg-query -S "$library" 2>/dev/null || dpkg-query -S "/usr$library" 2>/dev/null || dpkg-query -S "$(readlink -f "$library")" 2>/dev/null; } |
                head -1 | sed 's/: .*//; s/^/linked\t/'
        done
    done
} | sort -u -k2,2 -k1,1 |
    while IFS=$'\t' read -r scope name; do
        dpkg-query -W -f "$scope\t\${binary:Package}\t\${Version}\t\${Architecture}\t\${source:Package}\t\${source:Version}\t\${db:Status-Abbrev}\n" "$name" 2>/dev/null || printf '%s\t%s\n' "$scope" "$name"
    done |
    python3 -c '
import json, pathlib, re, sys, uuid, datetime
top, seen, missing = pathlib.Path(sys.argv[1]), {}, []
for line in sys.stdin:
    fields = line.rstrip("\n").split("\t")
    if len(fields) < 7 or not fields[6].startswith("ii"):
        missing.append(fields[1])
        continue
    scope, name, version, architecture, source, source_version, _ = fields
    name = name.split(":")[0]
    seen.setdefault(name, (version, architecture, source, source_version, set()))[4].add(scope)
licence = re.search(r"SPDX-License-Identifier: (\S+)", (top / "CMakeLists.txt").read_text())[1]
version = re.search(r"project\(otklik VERSION (\S+)", (top / "CMakeLists.txt").read_text())[1]
components = [{
    "type": "library", "bom-ref": f"deb/{name}", "name": name, "version": v,
    "purl": f"pkg:deb/debian/{name}@{v}?arch={a}&distro=debian-12&upstream={s}%40{sv}".replace("+", "%2B"),
    "scope": "required" if scopes & {"run", "linked"} else "excluded",
    "properties": [{"name": "otklik:use", "value": ",".join(sorted(scopes))}, {"name": "debian:source", "value": f"{s} {sv}"}],
} for name, (v, a, s, sv, scopes) in sorted(seen.items())]
print(json.dumps({
    "bomFormat": "CycloneDX", "specVersion": "1.4", "serialNumber": f"urn:uuid:{uuid.uuid4()}", "version": 1,
    "metadata": {"timestamp": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
                 "component": {"type": "application", "bom-ref": "otklik", "name": "otklik", "version": version, "licenses": [{"license": {"id": licence}}]},
                 "properties": [{"name": "otklik:not-installed", "value": ",".join(sorted(set(missing)))}] if missing else []},
    "components": components, "dependencies": [{"ref": "otklik", "dependsOn": [c["bom-ref"] for c in components]}]}, indent=2))
' "$top" > "$out"
