#!/bin/sh
# Copies what Redis keeps, while it runs and Balie writes: redis-backup.sh FOLDER
# REDIS_DIR is Redis' `dir`. REDIS_CLI reaches it; a password goes into REDISCLI_AUTH.
set -eu
: "${REDIS_DIR:=/var/lib/redis}" "${REDIS_CLI:=redis-cli}"
to=${1:?where to? redis-backup.sh FOLDER}
[ ! -e "$to" ] || { echo "$to exists already; backups are never overwritten" >&2; exit 1; }
umask 077

# While a rewrite runs the files change their names: make a fresh one now, and no other until the copy is made.
percentage=$($REDIS_CLI CONFIG GET auto-aof-rewrite-percentage | tail -n 1)
trap '$REDIS_CLI CONFIG SET auto-aof-rewrite-percentage "$percentage" >/dev/null' EXIT
$REDIS_CLI CONFIG SET auto-aof-rewrite-percentage 0 >/dev/null
# Answers with an error where one is under way already, which is as good.
$REDIS_CLI BGREWRITEAOF >/dev/null || true
while $REDIS_CLI INFO persistence | grep -Eq '^aof_rewrite_(in_progress|scheduled):1'; do sleep 1; done

mkdir -p "$to.partial"
cp -R "$REDIS_DIR/appendonlydir" "$to.partial/"
sync
mv "$to.partial" "$to"
echo "$to holds $(du -sh "$to" | cut -f 1)"
