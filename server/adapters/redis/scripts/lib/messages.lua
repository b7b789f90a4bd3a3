-- What is published. Stored events are JSON without raw line breaks and rows are three such lines, so both stand on lines of
-- their own and nothing has to be looked through.

-- The events of one stream: the number of the first, then each.
local function eventsMessage(from, events)
  return from .. '\n' .. table.concat(events, '\n')
end

-- [stream id, 1 with a row, number of the first event, number of events].
local function entryOf(stream)
  local hasRow = stream.row and stream.row ~= ''
  return '[' .. cjson.encode(stream.id) .. ',' .. (hasRow and 1 or 0) .. ',' .. stream.from .. ',' .. #stream.events .. ']'
end

-- Adds one commit: its number and entries, then the row and the events of each stream.
local function addChange(lines, commit, streams, entries)
  lines[#lines + 1] = '[' .. string.format('%.0f', commit) .. ',[' .. table.concat(entries, ',') .. ']]'
  for _, stream in ipairs(streams) do
    if stream.row and stream.row ~= '' then
      lines[#lines + 1] = stream.row
    end
    for _, event in ipairs(stream.events) do
      lines[#lines + 1] = event
    end
  end
end
