--[[
Opens the store for a node, and finds out whether it still has the history the node has seen (DL9). A store that knows
less gets a new epoch, and its commit number goes on above what was seen.

KEYS[1]  meta

ARGV[1]  the epoch to begin when there is none, or when history was lost
ARGV[2]  the epoch this node knows; "" for none
ARGV[3]  the highest commit number this node has seen under that epoch

Result: epoch, commit number, highest time stored, and
   0  nothing is wrong
   1  history was lost: a new epoch has begun
   2  another history than the one this node knows
]]
local meta, newEpoch, knownEpoch, highestSeen = KEYS[1], ARGV[1], ARGV[2], tonumber(ARGV[3])
local prefix = string.sub(meta, 1, -5)
local stored = redis.call('HMGET', meta, 'epoch', 'commit', 'at')
local epoch, commit, at = stored[1], tonumber(stored[2] or 0), stored[3] or '0'

if not epoch or (epoch == knownEpoch and commit < highestSeen) then
  commit = math.max(commit, highestSeen)
  redis.call('HSET', meta, 'epoch', newEpoch, 'commit', string.format('%.0f', commit), 'format', '1')
  redis.call('DEL', prefix .. 'log')
  return { newEpoch, commit, at, knownEpoch == '' and 0 or 1 }
end
return { epoch, commit, at, (knownEpoch == '' or knownEpoch == epoch) and 0 or 2 }
