--[[
A person opened or left a conversation. Viewers of nodes that have gone are forgotten on the way.

KEYS[1]  meta

ARGV[1]  conversation id
ARGV[2]  node
ARGV[3]  agent
ARGV[4]  1 opened, 0 left
ARGV[5]  how long viewers are kept without any change, milliseconds

Result: who looks at it now, or nil when that has not changed; everybody who listens has been told.
]]
local prefix, conversation, node, agent = string.sub(KEYS[1], 1, -5), ARGV[1], ARGV[2], ARGV[3]
local isLooking, keptMs = ARGV[4] == '1', ARGV[5]
local key = prefix .. 'viewers:' .. conversation

local function viewers()
  local agents, known = {}, {}
  for _, member in ipairs(redis.call('SMEMBERS', key)) do
    local owner, viewer = string.match(member, '^(%S+) (.*)$')
    if redis.call('EXISTS', prefix .. 'node:' .. owner) == 0 then
      redis.call('SREM', key, member)
    elseif not known[viewer] then
      known[viewer] = true
      agents[#agents + 1] = viewer
    end
  end
  table.sort(agents)
  return agents
end

local before = table.concat(viewers(), '\n')
redis.call(isLooking and 'SADD' or 'SREM', key, node .. ' ' .. agent)
redis.call('PEXPIRE', key, keptMs)
local after = viewers()
if table.concat(after, '\n') == before then
  return nil
end
local list = #after == 0 and '[]' or cjson.encode(after)
redis.call('PUBLISH', prefix .. 'signal:' .. conversation, node .. ' {"type":"viewers","agentIds":' .. list .. '}')
return after
