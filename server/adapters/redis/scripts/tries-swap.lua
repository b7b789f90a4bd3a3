--[[
Counts a try to sign in, if nobody else has counted one since it was read.

KEYS[1]  meta

ARGV[1]  what is counted, as a digest
ARGV[2]  what was read there; "" for nothing
ARGV[3]  what is to stand there; "" for nothing
ARGV[4]  how long it is kept, milliseconds

Result: 1 written, 0 something else stands there.
]]
local key = string.sub(KEYS[1], 1, -5) .. 'tries:' .. ARGV[1]
local before, after, keptMs = ARGV[2], ARGV[3], ARGV[4]
if (redis.call('GET', key) or '') ~= before then
  return 0
end
if after == '' then
  redis.call('DEL', key)
else
  redis.call('SET', key, after, 'PX', keptMs)
end
return 1
