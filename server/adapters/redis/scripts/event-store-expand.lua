--[[
Puts a compacted conversation back as it was, because something is to be written to it.

KEYS[1]  meta

ARGV[1]  conversation id
ARGV[2]  the packed value that was read
ARGV[3]  its last change, as a score
ARGV[4]… for the conversation and for the staff stream: events (count, then each), command ids (count, then field and
         value of each), row or ""

Result:
   1  done
  -5  somebody else has expanded it
]]
local prefix, conversation, packed, updatedAt = string.sub(KEYS[1], 1, -5), ARGV[1], ARGV[2], ARGV[3]
if redis.call('GET', prefix .. 'packed:' .. conversation) ~= packed then
  return -5
end

local position = 3
local function take()
  position = position + 1
  return ARGV[position]
end

for _, id in ipairs({ 'conversation:' .. conversation, 'staff:' .. conversation }) do
  for _ = 1, tonumber(take()) do
    redis.call('RPUSH', prefix .. 'events:' .. id, take())
  end
  for _ = 1, tonumber(take()) do
    local field = take()
    redis.call('HSET', prefix .. 'commands:' .. id, field, take())
  end
  local row = take()
  if row ~= '' then
    redis.call('SET', prefix .. 'row:' .. id, row)
  end
end
redis.call('ZADD', prefix .. 'cold', updatedAt, 'conversation:' .. conversation)
redis.call('DEL', prefix .. 'packed:' .. conversation)
return 1
