-- When credentials are asked for again, on a clock and with chance that are given.
local fake = require "support.fake"
local fresh = require "support.fresh"

local extend = fake.with

local DOWN = {} -- in the list of answers: an error instead of a reason
local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" }

local function once(_, fn) return fn() end

-- A cache on a provider that plays its answers in turn (a table of keys, DOWN, a reason), the last one
-- again and again; get(now, refused) asks it, played counts.
local function cache_of(answers, volatile)
  local played = { calls = 0, reloads = 0 }
  local load = fresh.world { modules = {
    ["lambda.config"] = { reload = function() played.reloads = played.reloads + 1 end },
  } }
  played.down = load("lambda.errors").new("CredentialsError", { message = "down" })
  local cache = load("lambda.credentials.cache").new(function()
    played.calls = played.calls + 1
    local answer = answers[math.min(played.calls, #answers)]
    if answer == DOWN then return nil, played.down end
    if type(answer) == "table" then return extend(answer, {}) end
    return nil, answer
  end, volatile)
  return function(now, refused, over, ends)
    local runtime = { once = once, random = function() return 0.5 end,
      now = function() return now end }
    return cache:get { settings = {}, runtime = extend(runtime, over or {}), now = now,
      refused = refused, ends = ends }
  end, played, cache
end

-- Ask at each time; the expiration that came (or the error's words) and how often the provider was
-- asked by then.
local function timeline(answers, times)
  local get, played = cache_of(answers)
  local seen = {}
  for i, now in ipairs(times) do
    local found, err = get(now)
    seen[i] = { found and (found.expiration or "for ever") or tostring(err), played.calls }
  end
  return seen
end

local function until_(time, more)
  return extend(extend(KEYS, { expiration = time }), more or {})
end

local EXPIRED = "CredentialsError: the credentials have expired: give new ones, or a function "
  .. "that returns such"

describe("a cache of credentials", function()
  for _, case in ipairs { -- what, answers, times, seen
    { "keeps keys that never expire", { KEYS }, { 0, 1e6, 1e9 },
      { { "for ever", 1 }, { "for ever", 1 }, { "for ever", 1 } } },
    { "reads keys out of a file again after 15 minutes", { extend(KEYS, { reread = true }) },
      { 0, 899, 900, 1799, 1800 },
      { { "for ever", 1 }, { "for ever", 1 }, { "for ever", 2 }, { "for ever", 2 },
        { "for ever", 3 } } },
    { "keeps keys out of a file when that is gone, and asks again after 30 s",
      { extend(KEYS, { reread = true }), "gone" }, { 0, 900, 929, 930 },
      { { "for ever", 1 }, { "for ever", 2 }, { "for ever", 2 }, { "for ever", 3 } } },
    { "asks five minutes before expiry", { until_(1000), until_(9000) }, { 0, 699, 700, 8699, 8700 },
      { { 1000, 1 }, { 1000, 1 }, { 9000, 2 }, { 9000, 2 }, { 9000, 3 } } },
    { "serves old keys while they are good", { until_(1000), "down" }, { 0, 800, 829, 830, 999, 1000 },
      { { 1000, 1 }, { 1000, 2 }, { 1000, 2 }, { 1000, 3 }, { 1000, 4 }, { "down", 5 } } },
    { "asks again when the clock was set back", { until_(1000), "down" }, { 0, 900, 750 },
      { { 1000, 1 }, { 1000, 2 }, { 1000, 3 } } },
    { "asks short-lived keys for at most every 30 s", { until_(100), until_(200) }, { 0, 29, 30 },
      { { 100, 1 }, { 100, 1 }, { 200, 2 } } },
    { "refuses keys that come expired", { until_(10) }, { 10 }, { { EXPIRED, 1 } } },
    { "keeps old keys when new ones come expired", { until_(1000), until_(10) }, { 0, 800, 1000 },
      { { 1000, 1 }, { 1000, 2 }, { EXPIRED, 3 } } },
    { "asks each time while there are none", { "none" }, { 0, 1 }, { { "none", 1 }, { "none", 2 } } },
    { "uses stable keys that come expired, for 750 s", { until_(10, { stable = true }) },
      { 100, 849, 850 }, { { 10, 1 }, { 10, 1 }, { 10, 2 } } },
    { "uses stable keys past their expiry when there are no new ones",
      { until_(1000, { stable = true }), "down" }, { 0, 1500, 2249, 2250 },
      { { 1000, 1 }, { 1000, 2 }, { 1000, 2 }, { 1000, 3 } } },
  } do
    it(case[1], function() assert.same(case[4], timeline(case[2], case[3])) end)
  end

  describe("whose source fails while there are no keys", function()
    local words = "CredentialsError: down"

    it("asks again after two seconds, and fails alike meanwhile", function()
      assert.same({ { words, 1 }, { words, 1 }, { words, 2 }, { 1000, 3 } },
        timeline({ DOWN, DOWN, until_(1000) }, { 0, 1.9, 2, 4 }))
      assert.same({ { 1000, 1 }, { words, 2 }, { words, 2 }, { words, 3 } },
        timeline({ until_(1000), DOWN }, { 0, 1000, 1001, 1002 }))
    end)

    it("asks again when the clock was set back", function()
      assert.same({ { words, 1 }, { words, 2 } }, timeline({ DOWN }, { 1, 0 }))
    end)

    it("gives each caller an error of its own", function()
      local get, played = cache_of { DOWN }
      local _, first = get(0)
      first.operation = "marked"
      local _, second = get(1)
      assert.same({ "down", nil, 1 }, { second.message, second.operation, played.calls })
    end)

    it("asks a function of the user's each time", function()
      local get, played = cache_of({ DOWN }, true)
      get(0)
      get(0)
      assert.equal(2, played.calls)
    end)

    it("asks again for who has more time than the caller for whom it failed", function()
      local get, played = cache_of { DOWN, until_(1000) }
      get(5, nil, nil, 5)
      assert.equal(1000, get(5, nil, nil, 15).expiration)
      assert.equal(2, played.calls)
    end)
  end)

  it("asks each time for what may change, when nothing expires", function()
    local get, played = cache_of({ KEYS }, true)
    get(0)
    get(0)
    assert.equal(2, played.calls)
    local expiring, counted = cache_of({ until_(1000) }, true)
    expiring(0)
    expiring(0)
    assert.equal(1, counted.calls)
  end)

  it("reads files again at each refresh, not the first time", function()
    local get, played = cache_of { until_(1000) }
    get(0)
    assert.equal(0, played.reloads)
    get(800)
    assert.equal(1, played.reloads)
  end)

  it("does not ask for a caller that waited for another's refresh", function()
    local get, played = cache_of { until_(1000) }
    local found = get(0, nil, { once = function(_, refresh)
      get(0)
      return refresh()
    end })
    assert.equal(1000, found.expiration)
    assert.equal(1, played.calls)
  end)

  it("tells at once what needs no refresh, and nothing else", function()
    local get, played, cache = cache_of { until_(1000) }
    assert.is_nil(cache:fresh(0, {}, {}))
    get(0)
    assert.equal(1000, cache:fresh(699, {}, {}).expiration)
    assert.is_nil(cache:fresh(700, {}, {}))
    assert.equal(1, played.calls)
  end)

  it("shares no longer with other workers when its keys do not expire", function()
    local shared = 0
    local load = fresh.world { modules = {
      ["lambda.config"] = { reload = function() end },
      ["lambda.credentials.shared"] = { ask = function(provide, context)
        shared = shared + 1
        return provide(context)
      end },
    } }
    local cache = load("lambda.credentials.cache").new(function() return extend(KEYS, {}) end, true,
      function() return "mine" end)
    for now = 1, 3 do
      cache:get { settings = { shared_dict = "keys" }, now = now,
        runtime = { once = once, now = function() return now end } }
    end
    assert.equal(1, shared)
  end)

  describe("on a host that can refresh in the background", function()
    local get, played, cache, planned, clock, runtime

    local function begin(answers)
      planned, clock = {}, 0
      get, played, cache = cache_of(answers)
      runtime = { once = once, random = function() return 0.5 end, now = function() return clock end,
        background = function(seconds, fn)
          planned[#planned + 1] = { at = clock + seconds, fn = fn }
          return true
        end }
    end

    -- A call at a time: the expiration of the keys it gets, and what is planned by then.
    local function use(now)
      clock = now
      local held = cache:fresh(now, {}, runtime) or get(now, nil, runtime)
      local times = {}
      for i, each in ipairs(planned) do times[i] = each.at end
      return held and held.expiration, times
    end

    -- The host's time has come for the first plan.
    local function wake(now)
      clock = now
      table.remove(planned, 1).fn()
    end

    it("asks when they are due, from their second use on", function()
      begin { until_(1000), until_(2000), until_(3000) }
      assert.same({ 1000, {} }, { use(0) })
      assert.same({ 1000, { 700 } }, { use(1) })
      assert.same({ 1000, { 700 } }, { use(2) })
      wake(700)
      assert.equal(2, played.calls)
      assert.same({ 2000, { 1700 } }, { use(701) })
      wake(1700)
      assert.same({ 3000, { 2700 } }, { use(1701) })
      assert.equal(3, played.calls)
    end)

    it("stops when nobody uses them, and begins again", function()
      begin { until_(1000), until_(2000), until_(5000) }
      use(0)
      use(1)
      wake(700)
      assert.same({}, planned)
      assert.same({ 2000, { 1700 } }, { use(800) })
      wake(1700)
      assert.equal(3, played.calls)
      assert.same({}, planned)
    end)

    it("has calls go on with old keys meanwhile", function()
      begin { until_(1000), until_(2000) }
      use(0)
      assert.same({ 1000, { 800 } }, { use(800) })
      assert.same({ 1000, { 800 } }, { use(801) })
      assert.equal(1, played.calls)
      wake(802)
      assert.same({ 2000, { 1700 } }, { use(803) })
      assert.equal(2, played.calls)
    end)

    it("does not believe that a plan will come in time when the clock was put ahead", function()
      begin { until_(5000), until_(9000) }
      use(0)
      assert.same({ 5000, { 4700 } }, { use(1) })
      runtime.clock = function() return 2 end
      assert.same({ 5000, { 4700, 4800 } }, { use(4800) })
    end)

    it("has a call wait when they are no good any more, or refused", function()
      begin { until_(1000), until_(2000), until_(3000) }
      use(0)
      assert.same({ 2000, {} }, { use(1000) })
      assert.equal(3000, get(1001, until_(2000), runtime).expiration)
      assert.equal(3, played.calls)
    end)

    it("tries again after a failure, when a call comes and 30 s have passed", function()
      begin { until_(1000), "down" }
      use(0)
      use(1)
      wake(700)
      assert.equal(2, played.calls)
      assert.same({ 1000, {} }, { use(729) })
      assert.same({ 1000, { 730 } }, { use(730) })
      wake(730)
      assert.equal(3, played.calls)
    end)

    it("asks at once where it cannot", function()
      begin { until_(1000), until_(2000) }
      runtime.background = function() return false end
      use(0)
      assert.same({ 2000, {} }, { use(800) })
    end)

    it("has one plan at a time, whatever becomes of the keys", function()
      begin { until_(9000), until_(1000), until_(9000) }
      use(0)
      assert.same({ 9000, { 8700 } }, { use(1) })
      get(2, until_(9000), runtime) -- refused, and the next ones live shorter
      assert.same({ 1000, { 8700, 700 } }, { use(3) })
      table.remove(planned, 2).fn() -- too early: it plans again
      assert.same({ 1000, { 8700, 700 } }, { use(4) })
      wake(8700) -- of the keys that were refused: nothing
      assert.equal(2, played.calls)
      assert.equal(1, #planned)
    end)

    it("plans anew when the host forgot the plan", function()
      begin { until_(1000), until_(2000) }
      use(0)
      use(1)
      assert.same({ 1000, { 700 } }, { use(729) })
      assert.same({ 1000, { 700, 730 } }, { use(730) })
      assert.equal(1, played.calls)
    end)

    it("plans a day ahead at most, and then again", function()
      begin { until_(200000) }
      use(0)
      assert.same({ 200000, { 86401 } }, { use(1) })
      wake(86401)
      assert.same({ 200000, { 86401 + 86400 } }, { use(86402) })
      wake(86401 + 86400)
      assert.same({ 200000, { 199700 } }, { use(180000) })
      assert.equal(1, played.calls)
    end)

    it("keeps no cache alive that nobody has", function()
      local jit = rawget(_G, "jit")
      coroutine.wrap(function() -- whose stack, with what is left on it, goes too
        begin { until_(1000), until_(2000) }
        use(0)
        use(1)
        get, cache = nil, nil
      end)()
      if jit then jit.flush() end -- machine code keeps what it was made for
      collectgarbage()
      collectgarbage()
      wake(700)
      assert.equal(1, played.calls)
    end)
  end)

  describe("told that its keys were refused", function()
    local OTHER = extend(KEYS, { access_key_id = "AKIDOTHER", expiration = 2000 })

    it("asks for others", function()
      local get, played = cache_of { until_(1000), OTHER }
      get(0)
      assert.equal("AKIDOTHER", get(1, KEYS).access_key_id)
      assert.equal("AKIDOTHER", get(2, KEYS).access_key_id)
      assert.equal(2, played.calls)
    end)

    it("does not serve them when there are no others, and keeps them for who did not refuse them",
      function()
        local get = cache_of { until_(1000, { stable = true }), "down" }
        get(0)
        assert.same({ n = 2, [2] = "down" }, { n = 2, get(1, KEYS) })
        assert.equal(1000, get(2).expiration)
      end)
  end)
end)
