#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command beside a throw-away PostgreSQL 15 on loopback, its address in PGHOST, PGPORT, PGUSER, PGPASSWORD.
# PostgreSQL refuses root, so the cluster runs as nobody; the command runs as you.
set -euo pipefail
work=$(mktemp -d /tmp/otklik-pg.XXXXXX)
chmod 777 "$work"
as_server=()
[ "$(id -u)" = 0 ] && as_server=(runuser -u nobody --)
# The server lives until the fifo is closed, so it goes when this script goes, however it goes.
mkfifo "$work/alive"; chmod 666 "$work/alive"
(cd /tmp && exec "${as_server[@]}" pg_virtualenv -v 15 -o "fsync=${OTKLIK_PG_FSYNC:-off}" -o shared_buffers=${OTKLIK_PG_BUFFERS:-512MB} -o max_wal_size=4GB -o max_connections=120 \
    sh -c "env | grep '^PG' > '$work/env.part' && mv '$work/env.part' '$work/env'; cat '$work/alive' >/dev/null") >"$work/log" 2>&1 &
server=$!
exec 9>"$work/alive"
for _ in $(seq 300); do [ -f "$work/env" ] && break; kill -0 $server 2>/dev/null || { cat "$work/log" >&2; exit 3; }; sleep 0.1; done
[ -f "$work/env" ] || { echo "PostgreSQL did not start:" >&2; cat "$work/log" >&2; exit 3; }
set -a; . "$work/env"; set +a
status=0
"$@" 9>&- || status=$?
exec 9>&-
wait $server || true
rm -rf "$work"
exit $status
