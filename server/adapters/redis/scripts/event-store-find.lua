--[[
One page of rows, all of one moment. Filters and the order across lists are the caller's.

KEYS[1]  meta

ARGV[1]  "player", "owner" or "lists"
ARGV[2]  the player, the owner, or a kind whose lists are all wanted ("": those named from ARGV[5] on)
ARGV[3]  skip so many rows of each list
ARGV[4]  at most so many rows of each list
ARGV[5]… lists as "kind:status"

Result: for each list its name and [stream id, row, …], newest first; a row is false where the stream is compacted.
]]
local prefix, source, name = string.sub(KEYS[1], 1, -5), ARGV[1], ARGV[2]
local skip, limit = tonumber(ARGV[3]), tonumber(ARGV[4])
local CHUNK = 500

local function rowsOf(ids)
  local pairs = {}
  for first = 1, #ids, CHUNK do
    local keys = {}
    for index = first, math.min(first + CHUNK - 1, #ids) do
      keys[#keys + 1] = prefix .. 'row:' .. ids[index]
    end
    for index, row in ipairs(redis.call('MGET', unpack(keys))) do
      pairs[#pairs + 1] = ids[first + index - 1]
      pairs[#pairs + 1] = row
    end
  end
  return pairs
end

if source == 'player' then
  return { name, rowsOf(redis.call('HKEYS', prefix .. 'player:' .. name)) }
elseif source == 'owner' then
  return { name, rowsOf(redis.call('ZRANGE', prefix .. 'owner:' .. name, 0, -1)) }
end

local lists = {}
for index = 5, #ARGV do
  lists[#lists + 1] = ARGV[index]
end
if name ~= '' then
  for _, list in ipairs(redis.call('SMEMBERS', prefix .. 'lists')) do
    if string.sub(list, 1, #name + 1) == name .. ':' then
      lists[#lists + 1] = list
    end
  end
end
local result = {}
for _, list in ipairs(lists) do
  result[#result + 1] = list
  result[#result + 1] = rowsOf(redis.call('ZRANGE', prefix .. 'list:' .. list, skip, skip + limit - 1))
end
return result
