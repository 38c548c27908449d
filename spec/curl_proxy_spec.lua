-- limits.proxy of lambda.curl: through a real proxy to the local endpoint.
local child = require "support.child"
local curl = require "lambda.curl"
local endpoint = require "support.endpoint"
local proxy = require "support.proxy"

local CERTIFICATES = "build/certificates"
local NOBODY_LISTENS = 1 -- a port

local server, through, transport

setup(function()
  server = endpoint.start { certificates = CERTIFICATES }
  through = proxy.start { certificates = CERTIFICATES }
end)
teardown(function()
  server:stop()
  through:stop()
end)
before_each(function()
  server:reset()
  through:reset()
  transport = assert(curl.open())
end)
after_each(function() transport:close() end)

local function port_of(scheme)
  return scheme == "https" and server.https.good.port or server.port
end

--- Send a request to the endpoint by way of `by`, a proxy's URL.
local function send(scheme, by, over)
  local request = { method = "GET", scheme = scheme, host = "127.0.0.1", port = port_of(scheme),
                    path = "/p", query = "a=b" }
  for key, value in pairs(over or {}) do request[key] = value end
  return transport:send(request, { ca_bundle = server.ca, proxy = by })
end

--- What the proxy was asked: method and target of each request.
local function asked()
  local lines = {}
  for i, request in ipairs(through:requests()) do
    lines[i] = request.method .. " " .. request.target
  end
  return lines
end

local function with_user(user, url)
  local scheme, rest = (url or through.url):match("^(%a+://)(.*)$")
  return scheme .. user .. "@" .. rest
end

describe("limits.proxy", function()
  it("is sent the whole URL for http", function()
    local response = send("http", through.url)
    assert.same({ 403, { ("GET http://127.0.0.1:%d/p?a=b"):format(server.port) }, "/p?a=b" },
      { response.status, asked(), server:requests()[1].target })
  end)

  it("makes a tunnel for https, and hears nothing of what is in it", function()
    local response = send("https", through.url, { method = "PUT", body = "hush",
      headers = { authorization = "hush", ["x-amz-security-token"] = "hush" } })
    local heard = through:requests()
    assert.same({ 403, "hush", "hush" }, { response.status, server:requests()[1].body,
      server:requests()[1].fields.authorization })
    assert.same({ 1, "CONNECT", ("127.0.0.1:%d"):format(port_of "https") },
      { #heard, heard[1].method, heard[1].target })
    for _, header in ipairs(heard[1].headers) do assert.is_nil(header[2]:find("hush")) end
  end)

  it("may speak TLS itself, with an authority of the CA bundle", function()
    local secure = through.https.good.url
    assert.equal(403, send("http", secure).status)
    assert.equal(403, send("https", secure).status)
    assert.same({ ("GET http://127.0.0.1:%d/p?a=b"):format(server.port),
      ("CONNECT 127.0.0.1:%d"):format(port_of "https") }, asked())
  end)

  for _, scheme in ipairs { "http", "https" } do
    it("is given the user of its URL, " .. scheme, function()
      through:control("settings", { user = "me:hu sh" })
      assert.equal(403, send(scheme, with_user("me:hu%20sh")).status)
      assert.equal("Basic bWU6aHUgc2g=", through:requests()[1].fields["proxy-authorization"])
      assert.is_nil(server:requests()[1].fields["proxy-authorization"])
    end)
  end

  it("keeps the tunnel for the next request", function()
    for _ = 1, 3 do assert.equal(403, send("https", through.url).status) end
    assert.equal(1, #asked())
  end)

  it("of one request is not that of the next", function()
    send("http", through.url)
    send("http", "")
    send("http", nil)
    send("http", through.url)
    assert.same({ 2, 4 }, { #asked(), #server:requests() })
  end)

  it("is taken up again after other changes of the limits", function()
    send("http", through.url)
    transport:send({ method = "GET", scheme = "http", host = "127.0.0.1", port = server.port,
                     path = "/" }, { proxy = through.url }) -- the system's authorities: a new handle
    send("http", through.url)
    assert.equal(3, #asked())
  end)

  it("is no shared connection: '' goes around a tunnel that is there", function()
    send("https", through.url)
    send("https", "")
    local requests = server:requests()
    assert.are_not.equal(requests[1].connection, requests[2].connection)
  end)
end)

describe("limits.proxy in an environment with proxies", function()
  local PROGRAM = [[
    local transport = require("lambda.curl").open()
    local by = arg[2] ~= "nil" and arg[2]:gsub("^-$", "") or nil
    local response, failure = transport:send({ method = "GET", scheme = "http", host = "127.0.0.1",
      port = tonumber(arg[1]), path = "/" }, { proxy = by })
    print(response and response.status or failure.kind)]]
  local dead = ("http://127.0.0.1:%d"):format(NOBODY_LISTENS)

  for _, case in ipairs {  -- limits.proxy ("-": empty), variables, the answer, requests to the proxy
    { "nil", {}, 403, 0 },
    { "nil", { http_proxy = "PROXY" }, 403, 1 },
    { "nil", { http_proxy = dead }, "connect", 0 },
    { "-", { http_proxy = dead }, 403, 0 },
    { "-", { all_proxy = dead, ALL_PROXY = dead }, 403, 0 },
    { "PROXY", { http_proxy = dead }, 403, 1 },
    { "PROXY", { no_proxy = "127.0.0.1", NO_PROXY = "127.0.0.1" }, 403, 1 },
    { "PROXY", { no_proxy = "*" }, 403, 1 },
  } do
    local by, variables, expected, count = case[1], case[2], case[3], case[4]
    local names = {}
    for name, value in pairs(variables) do names[#names + 1] = name .. "=" .. value end
    table.sort(names)
    it(("%s, with %s"):format(by, table.concat(names, " ")), function()
      local env = {}
      for name, value in pairs(variables) do env[name] = value:gsub("PROXY", through.url) end
      local output = child.run(PROGRAM, { env = env,
        arguments = ("%d %s"):format(server.port, (by:gsub("PROXY", through.url))) })
      assert.same({ ("%s\nexit status 0\n"):format(expected), count }, { output, #asked() })
    end)
  end
end)

describe("a proxy that fails", function()
  --- The kind of a failure that happened before anything was sent, and shows no password.
  local function kind_of(response, failure)
    assert.same({ nil, false }, { response, failure.sent })
    assert.is_nil(failure.message:find("hush"))
    assert.is_nil(failure.message:find("%c"))
    assert.truthy(failure.message:find("^127%.0%.0%.1:%d+: %S"))
    return failure.kind
  end

  for _, status in ipairs { 403, 407, 502 } do
    it(("is of kind proxy when it answers %d to CONNECT"):format(status), function()
      through:control("settings", { refuse = status })
      local response, failure = send("https", with_user "me:hush")
      assert.equal("proxy", kind_of(response, failure))
      assert.truthy(failure.message:find(tostring(status), 1, true), failure.message)
      assert.same({}, server:requests())
    end)
  end

  it("is of kind proxy when it wants another user for CONNECT", function()
    through:control("settings", { user = "me:secret" })
    assert.equal("proxy", kind_of(send("https", with_user "me:hush")))
    assert.equal("proxy", kind_of(send("https", through.url)))
  end)

  for _, status in ipairs { 403, 407 } do
    it(("has its answer of %d taken for one to http"):format(status), function()
      through:control("settings", { refuse = status })
      assert.same({ status, {} }, { send("http", through.url).status, server:requests() })
    end)
  end

  for _, scheme in ipairs { "http", "https" } do
    for title, url in pairs {
      ["is not there"] = ("http://me:hush@127.0.0.1:%d"):format(NOBODY_LISTENS),
      ["does not resolve"] = "http://me:hush@nowhere.invalid:3128",
      ["is of an unknown kind"] = "gopher://me:hush@127.0.0.1:3128",
      ["is no URL"] = "http://me:hush@127.0.0.1:a b",
      ["has a bad port"] = "http://me:hush@127.0.0.1:99999",
      ["is SOCKS and not there"] = ("socks5h://me:hush@127.0.0.1:%d"):format(NOBODY_LISTENS),
    } do
      it(("is of kind proxy when it %s, %s"):format(title, scheme), function()
        assert.equal("proxy", kind_of(send(scheme, url)))
      end)
    end
  end

  it("is of kind tls when its certificate is not one of the CA bundle", function()
    local response, failure = transport:send({ method = "GET", scheme = "http", host = "127.0.0.1",
      port = server.port, path = "/" }, { proxy = with_user("me:hush", through.https.good.url) })
    assert.equal("tls", kind_of(response, failure))
  end)

  it("times out when it says nothing", function()
    local response, failure = transport:send({ method = "GET", scheme = "https", host = "127.0.0.1",
      port = port_of "https", path = "/" },
      { proxy = ("http://me:hush@127.0.0.1:%d"):format(server.silent), timeout = 0.3 })
    assert.equal("timeout", kind_of(response, failure))
  end)

  it("does not spoil the transport", function()
    send("https", ("http://127.0.0.1:%d"):format(NOBODY_LISTENS))
    assert.equal(403, send("https", through.url).status)
    assert.equal(403, send("https", "").status)
  end)

  it("does not make a target that is not there one of its failures", function()
    local response, failure = send("http", "", { port = NOBODY_LISTENS })
    assert.equal("connect", kind_of(response, failure))
  end)
end)

describe("limits.proxy that is malformed", function()
  for _, case in ipairs {  -- value, message
    { 1, "(limits.proxy: string expected)" },
    { false, "(limits.proxy: string expected)" },
    { {}, "(limits.proxy: string expected)" },
    { "http://a\0b", "(limits.proxy: string without NUL bytes expected)" },
  } do
    it("raises: " .. tostring(case[1]):gsub("%z", "NUL"):gsub(": .*", ""), function()
      local ok, err = pcall(transport.send, transport, { method = "GET", scheme = "http",
        host = "127.0.0.1", port = NOBODY_LISTENS, path = "/" }, { proxy = case[1] })
      assert.same({ false, case[2] }, { ok, err:match("%(.*%)$") })
    end)
  end
end)
