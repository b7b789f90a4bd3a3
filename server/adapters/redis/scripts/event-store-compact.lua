--[[
Replaces a closed conversation's events, command ids and row, and those of its staff stream, by one packed value, if
nothing of them has changed since they were read. Indexes stay.

KEYS[1]  meta

ARGV[1]  conversation id
ARGV[2]  SHA-1 of what was read: events, command count and row, of the conversation and of the staff stream, by line
ARGV[3]  the packed value

Result:
   1  done
  -5  it has changed, or is not closed: nothing was written
]]
local prefix, conversation, digest, packed = string.sub(KEYS[1], 1, -5), ARGV[1], ARGV[2], ARGV[3]
local keys, parts = {}, {}
for _, id in ipairs({ 'conversation:' .. conversation, 'staff:' .. conversation }) do
  local events, commands, row = prefix .. 'events:' .. id, prefix .. 'commands:' .. id, prefix .. 'row:' .. id
  for _, event in ipairs(redis.call('LRANGE', events, 0, -1)) do
    parts[#parts + 1] = event
  end
  parts[#parts + 1] = tostring(redis.call('HLEN', commands))
  parts[#parts + 1] = redis.call('GET', row) or ''
  keys[#keys + 1] = events
  keys[#keys + 1] = commands
  keys[#keys + 1] = row
end

local isCold = redis.call('ZSCORE', prefix .. 'cold', 'conversation:' .. conversation)
if not isCold or redis.sha1hex(table.concat(parts, '\n')) ~= digest then
  return -5
end
redis.call('SET', prefix .. 'packed:' .. conversation, packed)
redis.call('UNLINK', unpack(keys))
redis.call('ZREM', prefix .. 'cold', 'conversation:' .. conversation)
return 1
