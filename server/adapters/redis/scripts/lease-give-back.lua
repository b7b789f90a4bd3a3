--[[
Gives a lease back, so that the next who asks has it.

KEYS[1]  meta

ARGV[1]  name of the lease
ARGV[2]  who held it
ARGV[3]  now, store time

Result: 1 given back, 0 it was somebody else's.
]]
local prefix, name, holder, now = string.sub(KEYS[1], 1, -5), ARGV[1], ARGV[2], ARGV[3]
local key = prefix .. 'lease:' .. name
if redis.call('GET', key) ~= holder then
  return 0
end
redis.call('DEL', key)
redis.call('HSET', prefix .. 'lease-past:' .. name, 'until', now)
return 1
