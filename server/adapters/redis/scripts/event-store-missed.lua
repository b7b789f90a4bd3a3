--[[
The commits after one number as they were published, for a node that missed some. Rows are as they are now.

KEYS[1]  meta

ARGV[1]  the epoch of the node
ARGV[2]  the last commit it has
ARGV[3]  at most so many

Result:
   1  top commit, then one message for each commit
  -8  top commit               no longer kept: look at the rows instead
 -10  epoch                    another history
]]
-- @include messages

local meta, epoch, after, limit = KEYS[1], ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local prefix = string.sub(meta, 1, -5)
local stored = redis.call('HMGET', meta, 'epoch', 'commit')
local top = tonumber(stored[2] or 0)
if stored[1] ~= epoch then
  return { -10, stored[1] or '' }
end

local key = prefix .. 'log'
local oldest = top - redis.call('LLEN', key) + 1
if after + 1 < oldest then
  return { -8, top }
end
local result = { 1, top }
for offset, entry in ipairs(redis.call('LRANGE', key, after + 1 - oldest, after + limit - oldest)) do
  local streams, entries, lines = {}, {}, {}
  for index, written in ipairs(cjson.decode(entry)) do
    local id, from, count = written[1], written[3], written[4]
    local events = count == 0 and {} or redis.call('LRANGE', prefix .. 'events:' .. id, from - 1, from + count - 2)
    if #events < count then
      -- Compacted since then.
      return { -8, top }
    end
    streams[index] = { id = id, row = redis.call('GET', prefix .. 'row:' .. id), from = from, events = events }
    entries[index] = entryOf(streams[index])
  end
  addChange(lines, after + offset, streams, entries)
  result[#result + 1] = table.concat(lines, '\n')
end
return result
