--[[
Ends an agent's lease, unless it is another one by now.

KEYS[1]  meta

ARGV[1]  agent
ARGV[2]  number of the lease

Result: 1 ended, 0 there is none or a later one.
]]
local prefix, agent, number = string.sub(KEYS[1], 1, -5), ARGV[1], ARGV[2]
if redis.call('HGET', prefix .. 'lease-numbers', agent) ~= number then
  return 0
end
return redis.call('ZREM', prefix .. 'leases', agent)
