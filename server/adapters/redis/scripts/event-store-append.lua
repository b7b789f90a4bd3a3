--[[
Writes a batch of appends in their order, each wholly or not at all: events, rows, indexes, command ids, deadlines. Tells
the subscribers of each stream and those who watch the deployment.

KEYS[1]  meta; every other key and channel is made from its prefix, so all of them share its hash tag

ARGV[1]  the epoch the caller believes in
ARGV[2]  how many commits are kept for readers that missed some
ARGV[3]  the number of requests. They follow, read by lib/requests.lua, each as
         writes:  count, then of each: stream id, expected number ("" is the end), command ("participant\nid" or ""),
                  digest, row ("" leaves it; after another: its list, 1 when open, deadline or "", last change), events (count, then time and '"id",body' of each), redactions (count, then
                  number, stored event and new event of each; a new event "" stands for nothing to redact)
         guards:  count, then of each: "load", owner, most units, "" or "singleOpen", kind, brand, player or "term", lease, number, ""

Results, one for each request:
   1  commit, then number of events before and lowest time allowed, for each write
  -1  write, top number        a stream was not at the expected number
  -2  number, 1 or 0           the command is known; 1 for the same content
  -3  guard, other stream      a guard does not hold
  -4  number, stream           nothing to redact there
  -5  write                    an event to redact has changed since it was read: read it again
  -6  write                    the stream is compacted: expand it and come again
  -7  write                    a row that is none
Or one for all:
 -10  epoch                    the store has another history; nothing was written
]]
-- @include rows
-- @include messages
-- @include requests
-- @include checks

local meta, epoch, keptCommits, requestCount = KEYS[1], ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local prefix = string.sub(meta, 1, -5)
local stored = redis.call('HMGET', meta, 'epoch', 'commit', 'at')
if stored[1] ~= epoch then
  return { { -10, stored[1] or '' } }
end
local commit, highestAt = tonumber(stored[2] or 0), tonumber(stored[3] or 0)
local logged, told = {}, {}

local function place(write)
  local at, stored = write.floor, {}
  for index, event in ipairs(write.events) do
    at = math.max(at, event.at)
    stored[index] = string.format('%.0f', at) .. ',' .. event.tail
    redis.call('RPUSH', write.key, stored[index])
  end
  highestAt = math.max(highestAt, at)
  return stored
end

local function putRow(write)
  if write.isMoved then
    moveRow(prefix, write.id, write.before, write.columns)
  end
  timeRow(prefix, write)
  redis.call('SET', prefix .. 'row:' .. write.id, write.row)
end

local function store(request)
  commit = commit + 1
  raiseFences(prefix, request.guards)
  local result, streams, entries = { APPENDED, commit }, {}, {}
  for index, write in ipairs(request.writes) do
    local events = place(write)
    local top = write.base + #events
    for _, redaction in ipairs(write.redactions) do
      redis.call('LSET', write.key, redaction.seq - 1, redaction.after)
    end
    if write.command ~= '' then
      redis.call('HSET', prefix .. 'commands:' .. write.id, write.command, top .. ' ' .. write.digest)
    end
    if write.row ~= '' then
      putRow(write)
    end
    result[2 * index + 1], result[2 * index + 2] = write.base, write.floor
    streams[index] = { id = write.id, row = write.row, from = write.base + 1, events = events }
    entries[index] = entryOf(streams[index])
    if #events > 0 then
      redis.call('PUBLISH', prefix .. 'stream:' .. write.id, eventsMessage(write.base + 1, events))
    end
  end
  logged[#logged + 1] = '[' .. table.concat(entries, ',') .. ']'
  addChange(told, commit, streams, entries)
  return result
end

local results, take = {}, createReader(3)
for index = 1, requestCount do
  local request = readRequest(take)
  results[index] = checkWrites(prefix, request.writes, #request.guards > 0) or checkGuards(prefix, request) or store(request)
end
if #logged > 0 then
  redis.call('RPUSH', prefix .. 'log', unpack(logged))
  redis.call('LTRIM', prefix .. 'log', -keptCommits, -1)
  redis.call('HSET', meta, 'commit', string.format('%.0f', commit), 'at', string.format('%.0f', highestAt))
  redis.call('PUBLISH', prefix .. 'changes', table.concat(told, '\n'))
end
return results
