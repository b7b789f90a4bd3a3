-- Rows of streams and the indexes over them. A row is three lines of JSON: what it is selected by, its times, the owner's
-- data. Selecting: 1 kind, 2 brandId, 3 status, 4 lane, 5 ownerId, 6 playerRef, 7 effectivePriority, 8 isReturned,
-- 9 waitingSince, 10 units, 11 isOpen. Times: nextDeadlineAt, updatedAt.

local function selecting(row)
  return string.sub(row, 1, string.find(row, '\n', 1, true) - 1)
end

local function isSet(value)
  return value ~= nil and value ~= cjson.null
end

-- What a player's index says of one stream: open or not, kind, brand.
local function openMark(columns)
  return (columns[11] and '1' or '0') .. columns[1] .. '\n' .. columns[2]
end

local function moveOwner(prefix, id, before, after)
  if before and isSet(before[5]) and before[5] ~= after[5] then
    redis.call('ZREM', prefix .. 'owner:' .. before[5], id)
  end
  if isSet(after[5]) and not (before and before[5] == after[5] and before[10] == after[10]) then
    redis.call('ZADD', prefix .. 'owner:' .. after[5], after[10], id)
  end
end

local function movePlayer(prefix, id, before, after)
  if before and isSet(before[6]) and before[6] ~= after[6] then
    redis.call('HDEL', prefix .. 'player:' .. before[6], id)
  end
  if isSet(after[6]) and not (before and before[6] == after[6] and openMark(before) == openMark(after)) then
    redis.call('HSET', prefix .. 'player:' .. after[6], id, openMark(after))
  end
end

-- Brings the indexes by selecting columns from those before (nil: there was no row) to those after.
local function moveRow(prefix, id, before, after)
  local list = after[1] .. ':' .. after[3]
  local listBefore = before and (before[1] .. ':' .. before[3])
  if list ~= listBefore then
    if listBefore then
      redis.call('ZREM', prefix .. 'list:' .. listBefore, id)
    end
    redis.call('SADD', prefix .. 'lists', list)
  end
  moveOwner(prefix, id, before, after)
  movePlayer(prefix, id, before, after)
  if before and not before[11] and after[11] then
    redis.call('ZREM', prefix .. 'cold', id)
  end
end

-- Puts the times of a row into the indexes by time.
local function timeRow(prefix, write)
  redis.call('ZADD', prefix .. 'list:' .. write.list, -write.updatedAt, write.id)
  if write.deadline ~= '' then
    redis.call('ZADD', prefix .. 'due', write.deadline, write.id)
  else
    redis.call('ZREM', prefix .. 'due', write.id)
  end
  if not write.isOpen and string.sub(write.id, 1, 13) == 'conversation:' then
    redis.call('ZADD', prefix .. 'cold', write.updatedAt, write.id)
  end
end
