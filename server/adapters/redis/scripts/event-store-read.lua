--[[
Events of a stream after a number, with the top of the stream at that moment.

KEYS[1]  meta

ARGV[1]  stream id
ARGV[2]  read after this number
ARGV[3]  at most so many

Result:
   1  epoch, top number, then the events
  -6  epoch, conversation      compacted: read the packed value
]]
local prefix, id, after, limit = string.sub(KEYS[1], 1, -5), ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local key, epoch = prefix .. 'events:' .. id, redis.call('HGET', KEYS[1], 'epoch')
local top = redis.call('LLEN', key)

if top == 0 then
  local conversation = string.match(id, '^conversation:(.*)') or string.match(id, '^staff:(.*)')
  if conversation and redis.call('EXISTS', prefix .. 'packed:' .. conversation) == 1 then
    return { -6, epoch, conversation }
  end
end
return { 1, epoch, top, redis.call('LRANGE', key, after, after + limit - 1) }
