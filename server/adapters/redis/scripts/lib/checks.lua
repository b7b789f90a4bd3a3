-- What keeps a request from being written. Everything is checked before anything is written, so there is nothing to undo.

local APPENDED, CONFLICT, DUPLICATE, REFUSED = 1, -1, -2, -3
local NOTHING_TO_REDACT, STALE, COMPACTED, BAD_ROW = -4, -5, -6, -7

-- The units of all rows of an owner as they will be.
local function isTooMuch(prefix, guard, writes)
  local key, total = prefix .. 'owner:' .. guard.first, 0
  local stored = redis.call('ZRANGE', key, 0, -1, 'WITHSCORES')
  for index = 2, #stored, 2 do
    total = total + tonumber(stored[index])
  end
  for _, write in ipairs(writes) do
    if write.columns then
      total = total - tonumber(redis.call('ZSCORE', key, write.id) or 0)
      total = total + (write.columns[5] == guard.first and write.columns[10] or 0)
    end
  end
  return total > tonumber(guard.second)
end

-- The stream in the way of a second open one, or nil.
local function openElsewhere(prefix, guard, writes)
  local wanted, written, own = '1' .. guard.first .. '\n' .. guard.second, {}, {}
  for _, write in ipairs(writes) do
    if write.columns then
      written[write.id] = true
      if write.columns[6] == guard.third and openMark(write.columns) == wanted then
        own[#own + 1] = write.id
      end
    end
  end
  local stored = redis.call('HGETALL', prefix .. 'player:' .. guard.third)
  for index = 1, #stored, 2 do
    if stored[index + 1] == wanted and not written[stored[index]] then
      return stored[index]
    end
  end
  return own[2]
end

-- The newest term of a lease that has begun or written.
local function newestTerm(prefix, lease)
  return tonumber(redis.call('HGET', prefix .. 'fences', lease) or 0)
end

local function raiseFences(prefix, guards)
  for _, guard in ipairs(guards) do
    if guard.kind == 'term' and newestTerm(prefix, guard.first) < tonumber(guard.second) then
      redis.call('HSET', prefix .. 'fences', guard.first, guard.second)
    end
  end
end

local function checkGuards(prefix, request)
  for index, guard in ipairs(request.guards) do
    if guard.kind == 'load' then
      if isTooMuch(prefix, guard, request.writes) then
        return { REFUSED, index, '' }
      end
    elseif guard.kind == 'term' then
      if newestTerm(prefix, guard.first) > tonumber(guard.second) then
        return { REFUSED, index, '' }
      end
    else
      local other = openElsewhere(prefix, guard, request.writes)
      if other then
        return { REFUSED, index, other }
      end
    end
  end
end

-- Fills in where the stream stands. False when it has been compacted.
local function look(prefix, write)
  write.key = prefix .. 'events:' .. write.id
  write.base = redis.call('LLEN', write.key)
  write.floor = 0
  if write.base > 0 then
    write.floor = tonumber(string.match(redis.call('LINDEX', write.key, -1), '^%d+'))
    return true
  end
  local conversation = string.match(write.id, '^conversation:(.*)') or string.match(write.id, '^staff:(.*)')
  return not conversation or redis.call('EXISTS', prefix .. 'packed:' .. conversation) == 0
end

-- Reads the selecting columns where they are needed: for guards, or because they change. False when they cannot be read.
local function readRow(prefix, write, hasGuards)
  local line, stored = selecting(write.row), redis.call('GET', prefix .. 'row:' .. write.id)
  local lineBefore = stored and selecting(stored)
  write.isMoved = line ~= lineBefore
  if not write.isMoved and not hasGuards then
    return true
  end
  local isFine, columns = pcall(cjson.decode, line)
  write.columns = isFine and columns
  write.before = lineBefore and cjson.decode(lineBefore) or nil
  return isFine
end

local function checkWrites(prefix, writes, hasGuards)
  for index, write in ipairs(writes) do
    if not look(prefix, write) then
      return { COMPACTED, index }
    end
  end
  for _, write in ipairs(writes) do
    local known = write.command ~= '' and redis.call('HGET', prefix .. 'commands:' .. write.id, write.command)
    if known then
      local seq, digest = string.match(known, '^(%d+) (.*)$')
      return { DUPLICATE, tonumber(seq), digest == write.digest and 1 or 0 }
    end
  end
  for index, write in ipairs(writes) do
    if write.expected ~= '' and tonumber(write.expected) ~= write.base then
      return { CONFLICT, index, write.base }
    end
  end
  for index, write in ipairs(writes) do
    for _, redaction in ipairs(write.redactions) do
      local stored = redis.call('LINDEX', write.key, redaction.seq - 1) or ''
      if stored ~= redaction.before then
        return { STALE, index }
      elseif redaction.after == '' then
        return { NOTHING_TO_REDACT, redaction.seq, write.id }
      end
    end
    if write.row ~= '' and not readRow(prefix, write, hasGuards) then
      return { BAD_ROW, index }
    end
  end
end
