--[[
Where the store and some streams stand: what a node compares with what it was told.

KEYS[1]  meta

ARGV[1]… stream ids

Result: epoch, commit number, then the top number of each stream; 0 for one that is compacted or does not exist.
]]
local prefix = string.sub(KEYS[1], 1, -5)
local stored = redis.call('HMGET', KEYS[1], 'epoch', 'commit')
local result = { stored[1] or '', tonumber(stored[2] or 0) }
for index, id in ipairs(ARGV) do
  result[index + 2] = redis.call('LLEN', prefix .. 'events:' .. id)
end
return result
