--[[
Takes a lease that is free or has run out, or prolongs it for its holder. Redis' clock ends it.

KEYS[1]  meta

ARGV[1]  name of the lease
ARGV[2]  who wants it
ARGV[3]  now, store time
ARGV[4]  how long it lasts, milliseconds

Result: number of the term, 0 when somebody else holds it; how long nobody had held it before this term.
]]
local meta, name, holder, now, lastsMs = KEYS[1], ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local prefix = string.sub(meta, 1, -5)
local key, past = prefix .. 'lease:' .. name, prefix .. 'lease-past:' .. name
local found = redis.call('GET', key)
if found and found ~= holder then
  -- Longer than it can last: Redis' clock was set back. Its holder, if alive, renews it long before this runs out.
  if redis.call('PTTL', key) > lastsMs then
    redis.call('PEXPIRE', key, lastsMs)
  end
  return { 0, 0 }
end
local number, endedAt = unpack(redis.call('HMGET', past, 'number', 'until'))
local idleMs = 0
if not found then
  idleMs = endedAt and math.max(0, now - tonumber(endedAt)) or 0
  number = redis.call('HINCRBY', meta, 'fence', 1)
  redis.call('HSET', prefix .. 'fences', name, number)
end
redis.call('SET', key, holder, 'PX', lastsMs)
redis.call('HSET', past, 'number', number, 'until', string.format('%.0f', now + lastsMs))
return { tonumber(number), idleMs }
