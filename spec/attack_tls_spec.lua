-- Attacks on what lambda.curl trusts: proxies that are not who they say, an environment that names
-- another authority, redirects that lead elsewhere.
local child = require "support.child"
local curl = require "lambda.curl"
local endpoint = require "support.endpoint"

local BAD = { "wrong_host", "expired", "unknown", "not_yet", "any_name", "by_a_server" }

local server, transport

setup(function() server = endpoint.start { certificates = "build/certificates" } end)
teardown(function() server:stop() end)
before_each(function()
  server:reset()
  transport = assert(curl.open())
end)
after_each(function() transport:close() end)

local function request(scheme, port)
  return { method = "PUT", scheme = scheme, host = "127.0.0.1", port = port, path = "/", body = "{}",
    headers = { authorization = "hush" } }
end

describe("an https proxy is not given a request", function()
  for _, name in ipairs(BAD) do
    for _, scheme in ipairs { "http", "https" } do
      it(("of %s, certificate: %s"):format(scheme, name), function()
        local port = scheme == "http" and server.port or server.https.good.port
        local by = ("https://me:hush@127.0.0.1:%d"):format(server.https[name].port)
        local response, failure = transport:send(request(scheme, port),
          { ca_bundle = server.ca, proxy = by })
        assert.same({ nil, "tls", false }, { response, failure.kind, failure.sent })
        assert.is_nil(failure.message:find("hush", 1, true))
        assert.same({}, server:requests())
      end)
    end
  end
end)

describe("the environment", function()
  local PROGRAM = [[
    local response, failure = assert(require("lambda.curl").open()):send({ method = "GET",
      scheme = "https", host = "127.0.0.1", port = tonumber(arg[1]), path = "/" },
      { ca_bundle = arg[2], proxy = "" })
    print(response and response.status or failure.kind)]]

  for _, variable in ipairs { "SSL_CERT_FILE", "CURL_CA_BUNDLE" } do
    for name, expected in pairs { unknown = "tls", good = "403" } do
      it(("adds no authority to the CA bundle, %s, %s"):format(variable, name), function()
        local unknown = server.ca:gsub("ca%.pem$", "unknown-ca.pem")
        assert.equal(expected .. "\nexit status 0\n", (child.run(PROGRAM, {
          env = { [variable] = unknown },
          arguments = ("%d %s"):format(server.https[name].port, server.ca) })))
      end)
    end
  end
end)

describe("TLS 1.1 is not spoken, even where OpenSSL would allow it", function()
  local LAX = "openssl_conf = a\n[a]\nssl_conf = b\n[b]\nsystem_default = c\n[c]\n"
    .. "MinProtocol = TLSv1\nCipherString = DEFAULT@SECLEVEL=0\n"
  local PROGRAM = [[
    local _, failure = assert(require("lambda.curl").open()):send({ method = "GET",
      scheme = arg[1], host = "127.0.0.1", port = tonumber(arg[2]), path = "/" },
      { ca_bundle = arg[3], proxy = arg[4] or "" })
    print(failure and failure.kind)]]
  local lax = os.tmpname()

  setup(function()
    local file = assert(io.open(lax, "w"))
    file:write(LAX)
    file:close()
  end)
  teardown(function() os.remove(lax) end)

  local function kind(scheme, port, by)
    return (child.run(PROGRAM, { env = { OPENSSL_CONF = lax },
      arguments = ("%s %d %s %s"):format(scheme, port, server.ca, by or "") }))
  end

  it("with the service", function()
    assert.equal("tls\nexit status 0\n", kind("https", server.https.old_protocol.port))
  end)

  it("with a proxy", function()
    assert.equal("tls\nexit status 0\n", kind("http", server.port,
      "https://127.0.0.1:" .. server.https.old_protocol.port))
  end)
end)

describe("a redirect leads nowhere", function()
  for _, status in ipairs { 301, 302, 303, 307, 308 } do
    for _, target in ipairs { "HTTP", "//HOST", "/elsewhere", "file:///etc/passwd", "gopher://HOST/_x",
      "ftp://HOST/", "dict://HOST/x" } do
      it(("%d to %s"):format(status, target), function()
        local host = "127.0.0.1:" .. server.port
        local location = target:gsub("HTTP", "http://HOST/elsewhere"):gsub("HOST", host)
        server:faults { status = status, redirect = location }
        local response = transport:send(request("http", server.port), { proxy = "" })
        assert.same({ status, "", location, 1 },
          { response.status, response.body, response.headers.location, #server:requests() })
      end)
    end
  end
end)
