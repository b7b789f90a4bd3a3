#!/bin/sh
# Puts a copy of redis-backup.sh in the place of what Redis keeps, while Redis is stopped: redis-restore.sh FOLDER
# Run it as the user Redis runs as. Balie's nodes may go on running: they say "not saved yet" meanwhile.
# REDIS_DIR is Redis' `dir`; REDIS_PREFIX as Balie has it.
set -eu
: "${REDIS_DIR:=/var/lib/redis}" "${REDIS_PREFIX:=balie}"
from=${1:?from where? redis-restore.sh FOLDER}
incoming=$REDIS_DIR/incoming
socket=$incoming/s
umask 077
[ -e "$from/appendonlydir" ] || { echo "there is no appendonlydir in $from" >&2; exit 1; }
if [ -n "${REDIS_PORT:=6379}" ] && redis-cli -p "$REDIS_PORT" PING 2>&1 | grep -Eq 'PONG|NOAUTH|LOADING'; then
  echo "Redis runs on port $REDIS_PORT: stop it first" >&2
  exit 1
fi

# Loaded where nobody else can reach it: a damaged copy is found out before anything is replaced, and its history ends
# here. Without an epoch, the first node to come begins a new one, so every client gets a fresh copy (DL9).
rm -rf "$incoming"
mkdir "$incoming"
cp -R "$from/appendonlydir" "$incoming/"
redis-server --port 0 --unixsocket "$socket" --dir "$incoming" --daemonize yes --logfile "$incoming/log" \
  --appendonly yes --appendfsync always --aof-load-truncated yes --save "" >/dev/null
pings=0
until redis-cli -s "$socket" PING 2>/dev/null | grep -q PONG; do
  pings=$((pings + 1))
  # A server that loads answers LOADING; one that is gone does not answer at all.
  if ! redis-cli -s "$socket" PING 2>/dev/null | grep -q LOADING && [ "$pings" -gt 20 ]; then
    echo "the copy in $from cannot be read:" >&2
    tail -n 5 "$incoming/log" >&2
    exit 1
  fi
  sleep 0.2
done
streams=$(redis-cli -s "$socket" DBSIZE)
ended=$(redis-cli -s "$socket" HDEL "{$REDIS_PREFIX}:meta" epoch)
redis-cli -s "$socket" SHUTDOWN >/dev/null 2>&1 || true
while [ -e "$socket" ]; do sleep 0.2; done
[ "$ended" = 1 ] || { echo "the copy in $from has nothing of the prefix $REDIS_PREFIX" >&2; exit 1; }

if [ -e "$REDIS_DIR/appendonlydir" ]; then
  replaced=$REDIS_DIR/replaced-$(date +%Y%m%d-%H%M%S)
  mkdir "$replaced"
  mv "$REDIS_DIR/appendonlydir" "$replaced/"
  echo "what was there before is kept in $replaced"
fi
mv "$incoming/appendonlydir" "$REDIS_DIR/"
rm -rf "$incoming"
sync
echo "restored $streams keys; start Redis"
