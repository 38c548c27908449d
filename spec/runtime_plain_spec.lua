local NAMES = { "lambda.curl", "lambda.core", "lambda.runtime.plain" }

describe("lambda.runtime.plain", function()
  local loaded, opened

  --- plain.new with fakes of the C modules; `curl` replaces members of lambda.curl's.
  local function new(curl)
    local fake = { version = "1.2.3", open = function()
      opened = opened + 1
      return { send = function(self, ...) return self, { ... } end }
    end }
    for key, value in pairs(curl or {}) do fake[key] = value end
    package.preload["lambda.curl"] = function() return fake end
    package.preload["lambda.core"] = function()
      return { version = "1.2.3", random = function() return 0.5 end, now = function() return 12.5 end }
    end
    return require("lambda.runtime.plain").new()
  end

  before_each(function()
    loaded, opened = {}, 0
    for _, name in ipairs(NAMES) do
      loaded[name], package.loaded[name] = package.loaded[name], nil
    end
  end)

  after_each(function()
    for _, name in ipairs(NAMES) do
      package.loaded[name], package.preload[name] = loaded[name], nil
    end
  end)

  it("opens one transport, at the first send", function()
    local runtime = new()
    assert.is_nil(package.loaded["lambda.curl"])
    local first, told = runtime.send("request", "limits")
    assert.same({ "request", "limits" }, told)
    assert.equal(first, (runtime.send("request", "limits")))
    assert.equal(1, opened)
  end)

  it("has connections of its own", function()
    local plain = new() and require "lambda.runtime.plain"
    assert.are_not.equal((plain.new().send()), (plain.new().send()))
  end)

  it("returns the failure to open, and tries again", function()
    local runtime = new { open = function() opened = opened + 1 return nil, "no memory" end }
    for _ = 1, 2 do
      assert.same({ nil, { kind = "other", message = "no memory", sent = false } },
        { runtime.send() })
    end
    assert.equal(2, opened)
  end)

  it("raises when the libraries are of different versions", function()
    local runtime = new { version = "1.2.4" }
    local message = "lambda.curl is version 1.2.4, lambda.core is 1.2.3: restart nginx, a reload "
      .. "keeps the old library"
    for _, name in ipairs { "send", "sleep" } do
      assert.same({ false, message }, { pcall(runtime[name], 1) })
    end
  end)

  it("sleeps in lambda.curl", function()
    local slept
    new({ sleep = function(seconds) slept = seconds end }).sleep(1.5)
    assert.equal(1.5, slept)
  end)

  it("tells the core's time and random numbers", function()
    local runtime = new()
    assert.same({ 12.5, 0.5 }, { runtime.now(), runtime.random() })
  end)

  it("calls a function of `once` each time, and passes on what it returns and raises", function()
    local runtime = new()
    assert.same({ 1, nil, 3 }, { runtime.once("key", function() return 1, nil, 3 end) })
    assert.same({ false, "no" }, { pcall(runtime.once, "key", function() error("no", 0) end) })
  end)
end)
