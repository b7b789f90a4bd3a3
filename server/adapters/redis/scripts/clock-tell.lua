--[[
Tells the store time of a node, and gives Redis' clock with the highest store time any node has told. So a node that starts
after Redis' clock was set back begins in the time the others live in.

KEYS[1]  meta

ARGV[1]  store time of the node, milliseconds; "" when it has none yet

Result: Redis' clock in milliseconds; highest store time told, as it is by now, 0 for none; 1 when
a node has told it a moment ago, else 0.
]]
local meta, own = KEYS[1], tonumber(ARGV[1])
local time = redis.call('TIME')
local clock = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local stored = redis.call('HMGET', meta, 'clock', 'clock-told')
local told, toldAt = tonumber(stored[1] or 0), tonumber(stored[2] or 0)

-- Older than any pause between two tells: then Redis' clock has jumped, and says nothing of the time since.
local MOST_AGE = 10000
local age = clock - toldAt
local isFresh = told > 0 and age >= 0 and age <= MOST_AGE
if isFresh then
  told = told + age
end
if own and own >= told then
  told = own
  redis.call('HSET', meta, 'clock', string.format('%.0f', own), 'clock-told', string.format('%.0f', clock))
end
return { string.format('%.0f', clock), string.format('%.0f', told), isFresh and 1 or 0 }
