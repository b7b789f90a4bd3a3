--[[
The leases that have not run out.

KEYS[1]  meta

ARGV[1]  now, store time

Result: agent, when it runs out, number, for each.
]]
local prefix, now = string.sub(KEYS[1], 1, -5), ARGV[1]
local found = redis.call('ZRANGEBYSCORE', prefix .. 'leases', '(' .. now, '+inf', 'WITHSCORES')
local result = {}
for index = 1, #found, 2 do
  result[#result + 1] = found[index]
  result[#result + 1] = found[index + 1]
  result[#result + 1] = redis.call('HGET', prefix .. 'lease-numbers', found[index]) or '0'
end
return result
