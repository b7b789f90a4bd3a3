-- Reads requests from ARGV, one value after the other, so that nothing of a body has to be parsed.

local function createReader(position)
  return function()
    position = position + 1
    return ARGV[position]
  end
end

local function readWrite(take)
  local write = { id = take(), events = {}, redactions = {} }
  write.expected = take()
  write.command = take()
  write.digest = take()
  write.row = take()
  if write.row ~= '' then
    write.list = take()
    write.isOpen = take() == '1'
    write.deadline = take()
    write.updatedAt = tonumber(take())
  end
  for index = 1, tonumber(take()) do
    local at = take()
    write.events[index] = { at = tonumber(at), tail = take() }
  end
  for index = 1, tonumber(take()) do
    local seq = take()
    local before = take()
    write.redactions[index] = { seq = tonumber(seq), before = before, after = take() }
  end
  return write
end

local function readRequest(take)
  local request = { writes = {}, guards = {} }
  for index = 1, tonumber(take()) do
    request.writes[index] = readWrite(take)
  end
  for index = 1, tonumber(take()) do
    local kind = take()
    local first = take()
    local second = take()
    request.guards[index] = { kind = kind, first = first, second = second, third = take() }
  end
  return request
end
