--[[
Tells everybody who looks at a conversation, and keeps the highest number seen.

KEYS[1]  meta

ARGV[1]  conversation id
ARGV[2]  the message, "node signal"
ARGV[3]  the number seen; 0 for other signals
ARGV[4]  how long the number is kept, milliseconds

Result: the highest number seen, 0 for other signals.
]]
local prefix, conversation, message = string.sub(KEYS[1], 1, -5), ARGV[1], ARGV[2]
local seen, keptMs = tonumber(ARGV[3]), ARGV[4]
if seen > 0 then
  local key = prefix .. 'seen:' .. conversation
  seen = math.max(seen, tonumber(redis.call('GET', key) or 0))
  redis.call('SET', key, seen, 'PX', keptMs)
end
redis.call('PUBLISH', prefix .. 'signal:' .. conversation, message)
return seen
