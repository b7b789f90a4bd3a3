--[[
Starts or prolongs an agent's lease.

KEYS[1]  meta

ARGV[1]  agent
ARGV[2]  now, store time
ARGV[3]  when the lease runs out

Result: the number of the lease; higher than before when the one before had run out or was given back.
]]
local prefix, agent, now, expiresAt = string.sub(KEYS[1], 1, -5), ARGV[1], tonumber(ARGV[2]), ARGV[3]
local leases, numbers = prefix .. 'leases', prefix .. 'lease-numbers'
local before = tonumber(redis.call('ZSCORE', leases, agent) or 0)
redis.call('ZADD', leases, expiresAt, agent)
if before > now then
  return tonumber(redis.call('HGET', numbers, agent) or 0)
end
local number = redis.call('HINCRBY', KEYS[1], 'fence', 1)
redis.call('HSET', numbers, agent, number)
return number
