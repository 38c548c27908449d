-- Keys that several workers share: a dictionary that forgets in time, on a clock that is given.
local cjson = require "cjson"
local core = require "lambda.core"
local errors = require "lambda.errors"
local fake = require "support.fake"
local fresh = require "support.fresh"
local shared = require "lambda.credentials.shared"

local extend = fake.with

local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETMARK", expiration = 5000 }
local KEY = "credentials " .. core.sha256_hex("role")

local clock, entries, dict, slept, runtime

-- ngx.shared.X, as far as it is used.
local Dict = {}

function Dict:get(key)
  local entry = self.entries[key]
  return entry and clock < entry.ends and entry.value or nil
end

function Dict:set(key, value, seconds)
  if self.full then return nil, "no memory" end
  self.entries[key] = { value = value, ends = clock + (seconds or math.huge) }
  return true
end

function Dict:add(key, value, seconds)
  if self:get(key) ~= nil then return false, "exists" end
  return self:set(key, value, seconds)
end

function Dict:delete(key)
  self.entries[key] = nil
end

local function context(more)
  return extend({ settings = { shared_dict = "keys" }, runtime = runtime, now = clock }, more or {})
end

-- A provider that answers with these, and counts.
local function provider(found, err)
  local asked = { count = 0 }
  return function()
    asked.count = asked.count + 1
    return found and extend(found, {}), err
  end, asked
end

describe("keys that workers share", function()
  local had

  before_each(function()
    had = rawget(_G, "ngx")
    clock, entries, slept = 1000, {}, 0
    dict = setmetatable({ entries = entries }, { __index = Dict })
    rawset(_G, "ngx", { shared = { keys = dict } })
    runtime = { now = function() return clock end, sleep = function(seconds)
      clock, slept = clock + seconds, slept + 1
      if runtime.meanwhile then runtime.meanwhile() end
    end }
  end)
  after_each(function() rawset(_G, "ngx", had) end)

  local function ask(provide, more) return shared.ask(provide, context(more), "role") end

  it("are asked for by the first, and then taken", function()
    local provide, asked = provider(KEYS)
    assert.same(KEYS, (ask(provide)))
    assert.same(KEYS, (ask(provide)))
    assert.equal(1, asked.count)
    assert.is_nil(entries[KEY .. " lock"])
    assert.equal(5000, entries[KEY].ends)
  end)

  it("are apart from those of other sources", function()
    local provide, asked = provider(KEYS)
    ask(provide)
    shared.ask(provide, context(), "another")
    assert.equal(2, asked.count)
  end)

  it("are asked for anew when they are due, and by one alone", function()
    local provide, asked = provider(KEYS)
    ask(provide)
    clock = 4700
    ask(provide)
    assert.equal(2, asked.count)
    clock = 4729
    assert.equal(5000, ask(provide).expiration)
    clock = 4730
    ask(provide)
    assert.equal(3, asked.count)
  end)

  it("are asked for anew when they were refused, unless another did so", function()
    local provide, asked = provider(extend(KEYS, { access_key_id = "AKIDNEW" }))
    ask(provider(KEYS))
    assert.equal("AKIDNEW", ask(provide, { refused = KEYS }).access_key_id)
    assert.equal("AKIDNEW", ask(provide, { refused = KEYS }).access_key_id)
    assert.equal(1, asked.count)
  end)

  it("are not asked for when another got them between the look and the lock", function()
    local provide, asked = provider(KEYS)
    function dict.add(self, key, value, seconds)
      self:set(KEY, cjson.encode { keys = KEYS, asked = clock }, 100)
      return Dict.add(self, key, value, seconds)
    end
    assert.same(KEYS, (ask(provide)))
    assert.equal(0, asked.count)
    assert.is_nil(dict:get(KEY .. " lock"))
  end)

  it("are used on while they are good and there are no others, and asked for once in 30 s", function()
    local down = errors.new("CredentialsError", { message = "down" })
    local provide, asked = provider(nil, down)
    ask(provider(KEYS))
    clock = 4700
    local found, err = ask(provide)
    assert.same({ KEYS, "down", 1 }, { found, err.message, asked.count })
    clock = 4729
    assert.same({ KEYS }, { ask(provide) })
    assert.equal(1, asked.count)
    clock = 4730
    assert.same(KEYS, (ask(provide)))
    assert.equal(2, asked.count)
    clock = 5000
    assert.is_nil((ask(provide)))
    assert.equal(3, asked.count)
  end)

  it("are used on by who looks in the middle of noting that there are no others", function()
    ask(provider(KEYS))
    clock = 4700
    local between = {}
    function dict.set(self, key, value, seconds)
      Dict.set(self, key, value, seconds)
      if not key:find("lock$") then
        local found = ask(provider(nil, "asked too often"))
        between[#between + 1] = found and found.expiration or "none"
      end
      return true
    end
    local failing = provider(nil, errors.new("CredentialsError", { message = "down" }))
    assert.equal(5000, ask(failing).expiration)
    assert.same({ 5000, 5000 }, between)
  end)

  it("are not used on when they were refused", function()
    ask(provider(KEYS))
    local found, err = ask(provider(nil, "no others"), { refused = KEYS })
    assert.same({ n = 2, [2] = "no others" }, { n = 2, found, err })
    assert.same(KEYS, (ask(provider())))
  end)

  it("are never stored when they do not expire", function()
    local provide, asked = provider { access_key_id = "AKIDEXAMPLE", secret_access_key = "s" }
    ask(provide)
    ask(provide)
    assert.equal(2, asked.count)
    assert.same({}, entries)
  end)

  it("are waited for while another asks", function()
    local provide, asked = provider(KEYS)
    dict:add(KEY .. " lock", "another", 10)
    runtime.meanwhile = function()
      if slept == 3 then
        dict:set(KEY, cjson.encode { keys = KEYS, asked = clock }, 100)
        dict:delete(KEY .. " lock")
      end
    end
    assert.same({ KEYS, 3, 0 }, { ask(provide), slept, asked.count })
  end)

  it("are asked for when the worker that did so is dead", function()
    local provide, asked = provider(KEYS)
    dict:add(KEY .. " lock", "another", 10)
    assert.same(KEYS, (ask(provide)))
    assert.equal(1, asked.count)
    assert.is_true(clock - 1000 >= 10 and clock - 1000 < 10.1)
  end)

  it("are asked for when the lock is somebody else's and has no end", function()
    local provide, asked = provider(KEYS)
    entries[KEY .. " lock"] = { value = true, ends = math.huge }
    assert.same(KEYS, (ask(provide)))
    assert.equal(1, asked.count)
    assert.is_true(clock - 1000 < 20.1)
  end)

  it("leave the lock of another, who took over, alone", function()
    ask(function()
      dict:set(KEY .. " lock", "another", 10)
      return extend(KEYS, {})
    end)
    assert.equal("another", dict:get(KEY .. " lock"))
  end)

  it("come without a share when the deadline does not allow to wait", function()
    local provide, asked = provider(KEYS)
    dict:add(KEY .. " lock", "another", 10)
    ask(provide, { ends = 1001 })
    assert.equal(1, asked.count)
    assert.is_true(clock <= 1001.1)
  end)

  it("come without a share when the dictionary is full, or somebody else's", function()
    local provide, asked = provider(KEYS)
    dict.full = true
    assert.same({ KEYS, KEYS, 2 }, { ask(provide), ask(provide), asked.count })
    dict.full = false
    for i, content in ipairs { "{", "5", "[]", "{}", cjson.encode { keys = KEYS },
      cjson.encode { asked = 1000, keys = { access_key_id = 5, expiration = 5000 } },
      cjson.encode { asked = 1000, keys = { access_key_id = "A", secret_access_key = "s" } },
      true } do
      entries[KEY] = { value = content, ends = math.huge }
      assert.same(KEYS, (ask(provide)), tostring(content))
      assert.equal(2 + i, asked.count)
    end
  end)

  it("fail for all when they fail for one, for a moment", function()
    local cause = errors.new("CredentialsError", { message = "no luck", retryable = true })
    local provide, asked = provider(nil, cause)
    for _ = 1, 3 do
      local found, err = ask(provide)
      assert.is_nil(found)
      assert.is_true(err:is("CredentialsError") and err.retryable)
      assert.equal("no luck", err.message)
    end
    assert.equal(1, asked.count)
    clock = clock + 2
    ask(provide)
    assert.equal(2, asked.count)
    clock = clock + 2
    assert.same({ n = 2, [2] = "no role here" }, { n = 2, ask((provider(nil, "no role here"))) })
    assert.same({ n = 2, [2] = "no role here" }, { n = 2, ask(provide) })
  end)

  it("fail for one alone when it had no time left", function()
    local provide, asked = provider(KEYS)
    ask(function()
      clock = clock + 5
      return nil, errors.new("CredentialsError", { message = "too late" })
    end, { ends = 1005 })
    assert.same(KEYS, (ask(provide)))
    assert.equal(1, asked.count)
  end)

  it("fail for one when something else is wrong", function()
    local err = errors.new("ConfigurationError", { message = "bad" })
    local provide, asked = provider(nil, err)
    ask(provide)
    ask(provide)
    assert.equal(2, asked.count)
    assert.has_error(function() ask(function() error("raised", 0) end) end, "raised")
    assert.same({}, entries)
  end)

  it("keep what their source says of them", function()
    ask(provider(extend(KEYS, { stable = true })))
    assert.is_true(ask(provider()).stable)
  end)

  -- The paths that a worker asks for the keys of its container, at the first need of them.
  local function paths_asked(env)
    local paths = {}
    local client = assert(fresh.world { env = env } "lambda".new {
      region = "us-east-1", shared_dict = "keys",
      runtime = extend(runtime, { now = function() return clock end, random = math.random,
        once = function(_, fn) return fn() end, send = function(request)
          paths[#paths + 1] = request.path
          return fake.answer(200, cjson.encode { AccessKeyId = "AKIDEXAMPLE",
            SecretAccessKey = "SECRETMARK", Token = "t", Expiration = "1970-01-01T02:00:00Z" })
        end }),
    })
    assert(client:sign { method = "GET", url = "https://example.com/" })
    return paths
  end

  it("are apart when a reload of nginx has changed the environment that says where they are", function()
    local uri = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
    assert.same({ { "/a" }, {}, { "/b" } }, { paths_asked { [uri] = "/a" },
      paths_asked { [uri] = "/a" }, paths_asked { [uri] = "/b" } })
  end)
end)
